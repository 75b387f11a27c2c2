/*
 * link.h: one physical connection of the real libpq to a node, and what is known of it.
 */
#ifndef SHIM_LINK_H
#define SHIM_LINK_H

#include "pgshunt/base.h"
#include "real.h"

struct session;

struct link {
    PGconn *conn; /* of the real libpq; never NULL, may be CONNECTION_BAD */
    int node;     /* index on the board; PGS_NODE_NONE: opened without a board */
    bool local;   /* the library plays the server (answer.h) */
    uint64_t epoch; /* of the board under which it was opened or last found valid */
    uint64_t life;  /* of the node then */
    uint32_t timeline;
    uint64_t opened_ns;   /* before the connection was begun */
    uint64_t settings_generation; /* of the session's log: replayed up to here */
    uint64_t used;                /* statement number of the session when last used */
    struct prepared_link *prepared; /* which prepared statements it has (prepared.h) */
    char host[PGS_HOST_BYTES];
    uint16_t port;
};

#endif
