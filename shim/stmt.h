/*
 * stmt.h: the life of one statement: classified, routed, its link prepared, run, run
 * again if a replica refused or lost it, and its effects on the session taken down.
 *
 *   stmt_begin(s, ...)          picks the link: session_active(s) is where to send it
 *   real->PQxxx(session_active(s), ...)
 *   while (stmt_again(s, &res)) send it again (the active link has changed)
 *   stmt_end(s, res)            effects, freshness marks, counters; the end of a write is published here
 *
 * stmt.c holds this life, stmt_classify.c what a statement is, stmt_effects.c what statements do to the session,
 * stmt_again.c what is run again and where, stmt_txn.c transactions that run on a replica.
 */
#ifndef SHIM_STMT_H
#define SHIM_STMT_H

#include "pgshunt/ledger.h"
#include "pgshunt/route.h"
#include "pgshunt/sql.h"
#include "real.h"

struct session;
struct link;
struct prepared;
struct world_view;

enum stmt_kind {
    STMT_SIMPLE,   /* PQexec, PQsendQuery: a string, maybe many statements */
    STMT_PARAMS,   /* PQexecParams: one statement, extended protocol */
    STMT_PREPARE,  /* PQprepare */
    STMT_PREPARED, /* PQexecPrepared */
    STMT_DESCRIBE, /* PQdescribePrepared, PQdescribePortal, PQclose* */
    STMT_FUNCTION  /* PQfn, lo_* and our own helpers on the application's behalf: always the primary, a write */
};

/* Values as PQexecParams takes them, for set_config($n). */
struct stmt_params {
    const char *const *value; /* NULL: there are none */
    const int *length, *format; /* may be NULL */
    int count;
};

struct stmt {
    enum stmt_kind kind;
    bool running;      /* begun, not ended */
    bool asynchronous; /* sent by PQsend*: results come through PQgetResult */
    bool shown;        /* a row, result or notice of it was handed out: it cannot run again */
    bool failed;       /* a result of it was an error */
    bool is_read;      /* proven: leaves nothing behind */
    bool local;        /* answered by the library */
    bool in_replica_txn; /* inside a transaction that runs on a replica */
    char txn_before;   /* 'I', 'T', 'E': the transaction state when it began */
    uint8_t runs;      /* how many times it was sent */
    int counted_node;  /* in flight there in the ledger, or PGS_NODE_NONE */
    char tag[64];      /* command tag of its newest result; "" if there is none */
    struct prepared *prepared; /* STMT_PREPARED, STMT_DESCRIBE */
    const char *sql;   /* the caller's text; asynchronous: the session's copy (sent.h); NULL for functions */
    struct stmt_params param; /* the caller's: gone once it is sent */
    uint64_t begun_ns;
    uint64_t run_ns; /* when this run of it was sent: later, if a link had to be made ready for it */
    uint64_t timeout_ms; /* statement_timeout to be put back when it has ended; 0: it was not changed */
    uint64_t excluded; /* nodes that failed it */
    unsigned long cancels; /* cancel requests seen when it began */
    struct ledger_writes overlap;
    struct route route;
    struct sql_info info;
};

/* What is about to be sent. */
struct stmt_start {
    enum stmt_kind kind;
    bool asynchronous;
    const char *sql;           /* must stay valid until the end */
    struct prepared *prepared; /* must stay defined until the end */
    struct stmt_params param;
};
void stmt_begin(struct session *s, const struct stmt_start *start);

/* Looks at the first result of a run (NULL counts): true if it was cleared and the statement is to be sent again. */
bool stmt_again(struct session *s, PGresult **res);

/* The statement is over; res is its last result (not freed). */
void stmt_end(struct session *s, const PGresult *res);

/* A result is about to be handed out while the statement still runs (PQgetResult). */
void stmt_show(struct session *s, const PGresult *res);

/* After any call that may have read input: finishes the open write once the link is idle. */
void stmt_settle(struct session *s);

/* Pipeline mode was left: what its statements, which were not followed one by one, mean for the session. */
void stmt_pipeline_ended(struct session *s);

/* The session ends, or begins anew, in the middle of whatever it was doing. */
void stmt_abandon(struct session *s);

/* --- between the stmt_*.c files --- */

/* Fills s->stmt.info and s->stmt.prepared. False: no closure is in force, nothing is proven a read. */
bool stmt_classify(struct session *s, const struct world_view *w, const struct stmt_start *start);
/* What route.h wants to know; w must stay valid. */
void stmt_route_input(struct session *s, const struct world_view *w, struct route_input *in);
/* Routes and makes the link ready: settings, prepared statement. Returns the link to run on, never NULL. Uses in up. */
struct link *stmt_choose(struct session *s, const struct world_view *w, struct route_input *in);
/* It is a write after all, of unknown effect: a replica refused it, or its shape. */
void stmt_call_write(struct session *s);
/* Puts statement_timeout back after a second run. */
void stmt_unlimit_time(struct session *s);
/* Pins and taint, before it is sent: they hold even if the statement fails. */
void stmt_effects_before(struct session *s);
/* A synchronous call returns before the statement has ended (COPY), and the caller's text may go: nothing points into it. */
void stmt_forget_text(struct session *s);
/* Settings, prepared statements, cursors, transaction marks, after it has ended. */
void stmt_effects_after(struct session *s);
/* Is it a BEGIN that may run on a replica? */
bool stmt_txn_may_begin(const struct session *s);
/* The active link is a replica in a transaction: may this statement run there too? */
bool stmt_txn_may_stay(struct session *s, const struct world_view *w);
/*
 * Was a transaction lost with its replica's link, seen to be broken between two statements? Then the session shows a
 * lost connection from now on, as nothing of the rest of that transaction may run outside of it.
 */
bool stmt_txn_check_lost(struct session *s);
/* Moves the transaction from the replica to the primary: ROLLBACK there, BEGIN here. */
void stmt_txn_move(struct session *s, const struct world_view *w);
/* The write begins, in the ledger too, before anything is sent. Nothing if the class is proven or it is open. */
void stmt_open_write(struct session *s, const struct world_view *w);
/* Throws away what an earlier statement left unread on a link, as PQexec does on its own connection. */
void stmt_drain(struct session *s, struct link *l);
/* Is anything but idle outside a transaction? 'I', 'T', 'E', or 'A' for active, 'U' for unknown. */
char stmt_txn_state(const struct session *s, const PGconn *conn);

#endif
