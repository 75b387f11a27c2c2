/*
 * stmt.h: the life of one statement: classified, routed, its link prepared, run, run
 * again if a replica refused or lost it, and its effects on the session taken down.
 *
 *   stmt_begin(s, ...)          picks the link: s->active is where to send it
 *   real->PQxxx(s->active->conn, ...)
 *   while (stmt_again(s, &res)) send it again (s->active has changed)
 *   stmt_end(s, res)            effects, freshness marks, counters; W is published here
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

enum stmt_kind {
    STMT_SIMPLE,   /* PQexec, PQsendQuery: a string, maybe many statements */
    STMT_PARAMS,   /* PQexecParams: one statement, extended protocol */
    STMT_PREPARE,  /* PQprepare */
    STMT_PREPARED, /* PQexecPrepared */
    STMT_DESCRIBE, /* PQdescribePrepared, PQdescribePortal, PQclose* */
    STMT_FUNCTION  /* PQfn and lo_*: always the primary */
};

struct stmt {
    enum stmt_kind kind;
    bool running;    /* begun, not ended */
    bool asynchronous; /* sent by PQsend*: results come through PQgetResult */
    bool shown;      /* a row, result or notice of it was handed out: it cannot run again */
    bool failed;     /* a result of it was an error */
    bool broke;      /* ... and it was the connection that failed */
    bool is_read;    /* counted as a read that may run again */
    bool was_idle;   /* its link was idle, outside a transaction, when it began */
    uint8_t runs;    /* how many times it was sent */
    struct prepared *prepared; /* STMT_PREPARED */
    const char *sql; /* the caller's text (synchronous), or the session's copy (asynchronous) */
    uint64_t begun_ns;
    uint64_t excluded; /* nodes that failed it */
    uint64_t cancels;  /* cancel requests seen when it began */
    struct ledger_writes overlap;
    struct route route;
    struct sql_info info;
};

void stmt_begin(struct session *s, enum stmt_kind kind, const char *sql, struct prepared *prepared);
/* Looks at the first result of a synchronous run: true if it was cleared and the statement is to be sent again. */
bool stmt_again(struct session *s, PGresult **res);
void stmt_end(struct session *s, const PGresult *res);
/* After any call that may have read input: finishes the open write once the link is idle. */
void stmt_settle(struct session *s);

#endif
