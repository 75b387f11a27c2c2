/*
 * link.h: one physical connection of the real libpq to a node, and what is known of it. A link
 * belongs to one session and is used by that session's thread only.
 */
#ifndef SHIM_LINK_H
#define SHIM_LINK_H

#include <sys/types.h>

#include "pgshunt/base.h"
#include "real.h"

struct session;
struct world_view;
struct answer;

struct link {
    PGconn *conn;          /* of the real libpq; never NULL, may be CONNECTION_BAD */
    int node;              /* index on the board; PGS_NODE_NONE: not known (opened without a board) */
    bool replica;          /* opened as a replica's: it serves proven reads only */
    struct answer *answer; /* not NULL: the library plays the server (answer.h) */
    uint64_t epoch;        /* of the board under which it was opened or last found valid; 0: without one */
    uint64_t life;         /* of the node then */
    uint32_t timeline;
    uint64_t settings_generation;   /* of the session's log: replayed up to here */
    struct prepared_link *prepared; /* which prepared statements it has; NULL until the first */
    dev_t socket_dev;               /* identity of the descriptor: what has the same number may be another file */
    ino_t socket_ino;
    void *cancel; /* its entry in the session's cancel record */
    bool read_committed; /* a BEGIN that does not say otherwise gets READ COMMITTED (asked when it was opened) */
    char host[PGS_HOST_BYTES];
    uint16_t port;
};

/* Takes conn over (also a failed one). NULL: no memory, conn is finished. */
struct link *link_new(struct session *s, PGconn *conn, int node, bool replica);
/* Its connection has been made (PQconnectPoll, PQreset): takes down descriptor, address, cancel key again. */
void link_connected(struct session *s, struct link *l);
/* Closes (Terminate is sent) and frees. NULL is fine. */
void link_free(struct session *s, struct link *l);
/* Takes the conn's socket away without a byte sent to the server (forked child), then frees. */
void link_detach(struct session *s, struct link *l);
/* The same, but the link stays and is CONNECTION_BAD from now on, with libpq's message. */
void link_sever(struct session *s, struct link *l);
/* If its descriptor's number is not its own any more, another connection that failed takes its place. */
void link_bury(struct session *s, struct link *l);

/*
 * Opens the session's link to a replica and brings it to the session's state: settings, encoding, reported
 * parameters, notice hooks, verbosity; asks the server for its replay position. At most
 * LINK_DEADLINE_MS. NULL: could not be opened or brought there (the node is marked suspect if it is to blame).
 */
#define LINK_DEADLINE_MS 1000
struct link *link_open_replica(struct session *s, int node, const struct world_view *w);

/*
 * A fresh connection to what is the primary now: the board's, else what the application asked for. Not yet
 * a link; may be CONNECTION_BAD; NULL: no memory.
 */
PGconn *link_connect_primary(struct session *s, const struct world_view *w, int *node);

/* Drops links that the board's epoch has made invalid; cheap when nothing changed. */
void link_check_epoch(struct session *s, const struct world_view *w);

/*
 * Runs one of our own queries with a deadline, whatever the application's blocking mode. The result of
 * the last statement (NULL on failure); the link is CONNECTION_BAD-like after a timeout and must be dropped.
 */
PGresult *link_query(struct session *s, struct link *l, const char *sql, int deadline_ms);

/*
 * Has a primary that lives closed the home link, the one that the session used last? Then the application is to see
 * that, also where its next statement could run elsewhere. One system call; more only if it was closed.
 */
bool link_home_was_closed(struct session *s, const struct world_view *w);

/* Is the idle link's socket closed by the peer, or is something unexpected pending? One system call. */
bool link_is_dead(const struct session *s, const struct link *l);

#endif
