/* What the application asks of the connection's state, and what it sets on all links at once. */
#include <stdio.h>

#include "hooks.h"
#include "pgshunt/clock.h"
#include "world.h"

/* A forked child's links are opened anew before it is told that they are closed. */
static void rebuild_now(struct session *s)
{
    struct world_view w;

    if (PGS_LIKELY(!s->rebuild))
        return;
    s->now_ns = clock_mono_ns();
    world_look(s->now_ns, &w);
    session_rebuild(s, &w);
}

/* Where a statement or a transaction is: there. Otherwise the connection is what the application connected to. */
static PGconn *visible_conn(struct session *s)
{
    PGTransactionStatusType status;

    if (s->active == s->home)
        return session_home(s);
    status = s->real->PQtransactionStatus(session_active(s));
    return status == PQTRANS_IDLE || status == PQTRANS_UNKNOWN ? session_home(s) : session_active(s);
}

/* One number for the life of the session, but for what is under way already where it is. */
static PGconn *socket_conn(struct session *s)
{
    PGTransactionStatusType status = s->real->PQtransactionStatus(session_active(s));

    return status == PQTRANS_ACTIVE || (status == PQTRANS_INERROR && s->active != s->local) ? session_active(s)
                                                                                            : session_home(s);
}

ConnStatusType hook_PQstatus(const PGconn *conn)
{
    struct session *s = session_enter((PGconn *)(uintptr_t)conn);

    rebuild_now(s);
    return s->real->PQstatus(visible_conn(s));
}

PGTransactionStatusType hook_PQtransactionStatus(const PGconn *conn)
{
    struct session *s = session_enter((PGconn *)(uintptr_t)conn);

    rebuild_now(s);
    return s->real->PQtransactionStatus(visible_conn(s));
}

int hook_PQsocket(const PGconn *conn)
{
    struct session *s = session_enter((PGconn *)(uintptr_t)conn);

    rebuild_now(s);
    s->waits_itself = true; /* from now on its asynchronous statements stay on the home link's descriptor */
    return s->real->PQsocket(socket_conn(s));
}

int hook_PQsetClientEncoding(PGconn *conn, const char *encoding)
{
    struct session *s = session_enter(conn);
    char sql[128];
    const struct stmt_start start = { .kind = STMT_SIMPLE, .sql = sql };
    PGresult *done = NULL;
    int rc;

    /* libpq sends a SET of its own; the session's log has to learn of it. "auto" is the locale's: */
    if (!encoding || s->pins & PIN_PIPELINE ||
        snprintf(sql, sizeof(sql), "SET client_encoding TO '%.63s'", encoding) >= (int)sizeof(sql))
        return s->real->PQsetClientEncoding(session_active(s), encoding);
    stmt_begin(s, &start);
    rc = s->real->PQsetClientEncoding(session_active(s), encoding);
    if (rc == 0)
        done = s->real->PQmakeEmptyPGresult(NULL, PGRES_COMMAND_OK);
    stmt_end(s, done);
    s->real->PQclear(done);
    return rc;
}

#define FOR_REPLICAS(s, l, call)                                                 \
    do {                                                                         \
        for (int node_ = 0; (s)->open_mask && node_ < PGS_MAX_NODES; node_++) { \
            struct link *l = (s)->by_node[node_];                                \
            if (l && l != (s)->home)                                             \
                (void)(call);                                                    \
        }                                                                        \
    } while (0)

PGVerbosity hook_PQsetErrorVerbosity(PGconn *conn, PGVerbosity verbosity)
{
    struct session *s = session_enter(conn);

    s->verbosity = verbosity;
    FOR_REPLICAS(s, l, s->real->PQsetErrorVerbosity(l->conn, verbosity));
    return s->real->PQsetErrorVerbosity(session_home(s), verbosity);
}

PGContextVisibility hook_PQsetErrorContextVisibility(PGconn *conn, PGContextVisibility show_context)
{
    struct session *s = session_enter(conn);

    s->show_context = show_context;
    FOR_REPLICAS(s, l, s->real->PQsetErrorContextVisibility(l->conn, show_context));
    return s->real->PQsetErrorContextVisibility(session_home(s), show_context);
}

/* A trace shows one connection: while it is on the session stays on the one that it shows. */
void hook_PQtrace(PGconn *conn, FILE *debug_port)
{
    struct session *s = session_enter(conn);

    s->real->PQtrace(session_home(s), debug_port);
    if (debug_port)
        s->pins |= PIN_TRACE;
}

void hook_PQuntrace(PGconn *conn)
{
    struct session *s = session_enter(conn);

    s->real->PQuntrace(session_home(s));
    s->pins &= ~(uint32_t)PIN_TRACE;
}

void hook_PQsetTraceFlags(PGconn *conn, int flags)
{
    struct session *s = session_enter(conn);

    s->real->PQsetTraceFlags(session_home(s), flags);
}

char *hook_PQencryptPasswordConn(PGconn *conn, const char *passwd, const char *user, const char *algorithm)
{
    struct session *s = session_enter(conn);
    const struct stmt_start start = { .kind = STMT_DESCRIBE }; /* it may SHOW password_encryption */
    char *out;

    stmt_begin(s, &start);
    out = s->real->PQencryptPasswordConn(session_active(s), passwd, user, algorithm);
    stmt_end(s, NULL);
    return out;
}

PGresult *hook_PQchangePassword(PGconn *conn, const char *user, const char *passwd)
{
    struct session *s = session_enter(conn);
    const struct stmt_start start = { .kind = STMT_FUNCTION };
    PGresult *res;

    stmt_begin(s, &start);
    res = s->real->PQchangePassword(session_active(s), user, passwd);
    stmt_end(s, res);
    return res;
}
