/* Prepared statements of the protocol: defined at home, routed when they are run. */
#include "hooks.h"
#include "prepared_home.h"
#include "watch.h"

PGresult *hook_PQprepare(PGconn *conn, const char *name, const char *query, int n_params, const Oid *types)
{
    struct session *s = session_enter(conn);
    const struct stmt_start start = { .kind = STMT_PREPARE, .sql = query };
    PGresult *res;

    if (!name || !query || s->pins & PIN_PIPELINE)
        return s->real->PQprepare(session_active(s), name, query, n_params, types);
    stmt_begin(s, &start);
    res = s->real->PQprepare(session_active(s), name, query, n_params, types);
    if (s->real->PQresultStatus(res) == PGRES_COMMAND_OK)
        prepared_home_defined(s, name, query, n_params, types);
    else if (!*name)
        prepared_remove(s->prepared, ""); /* a failed unnamed Parse leaves none */
    stmt_end(s, res);
    return res;
}

PGresult *hook_PQexecPrepared(PGconn *conn, const char *name, int n_params, const char *const *values,
                              const int *lengths, const int *formats, int result_format)
{
    struct session *s = session_enter(conn);
    struct stmt_start start = { .kind = STMT_PREPARED, .param = { values, lengths, formats, n_params } };
    PGresult *res;

    if (!name || s->pins & PIN_PIPELINE)
        return s->real->PQexecPrepared(session_active(s), name, n_params, values, lengths, formats, result_format);
    start.prepared = prepared_find(s->prepared, name);
    start.sql = start.prepared ? prepared_body(start.prepared) : NULL;
    stmt_begin(s, &start);
    do {
        conn = session_active(s);
        if (!watch_wanted(s))
            res = s->real->PQexecPrepared(conn, name, n_params, values, lengths, formats, result_format);
        else
            res = s->real->PQsendQueryPrepared(conn, name, n_params, values, lengths, formats, result_format)
                      ? watch_results(s)
                      : NULL;
    } while (stmt_again(s, &res));
    stmt_end(s, res);
    return res;
}

static void describe_begin(struct session *s, const char *name)
{
    const struct stmt_start start = { .kind = STMT_DESCRIBE,
                                      .prepared = name ? prepared_find(s->prepared, name) : NULL };
    stmt_begin(s, &start);
}

PGresult *hook_PQdescribePrepared(PGconn *conn, const char *name)
{
    struct session *s = session_enter(conn);
    PGresult *res;

    describe_begin(s, name ? name : "");
    res = s->real->PQdescribePrepared(session_active(s), name);
    stmt_end(s, res);
    return res;
}

PGresult *hook_PQdescribePortal(PGconn *conn, const char *portal)
{
    struct session *s = session_enter(conn);
    PGresult *res;

    describe_begin(s, NULL);
    res = s->real->PQdescribePortal(session_active(s), portal);
    stmt_end(s, res);
    return res;
}

PGresult *hook_PQclosePrepared(PGconn *conn, const char *name)
{
    struct session *s = session_enter(conn);
    PGresult *res;

    describe_begin(s, NULL);
    res = s->real->PQclosePrepared(session_active(s), name);
    if (s->real->PQresultStatus(res) == PGRES_COMMAND_OK)
        prepared_home_closed(s, name ? name : "");
    stmt_end(s, res);
    return res;
}

PGresult *hook_PQclosePortal(PGconn *conn, const char *portal)
{
    struct session *s = session_enter(conn);
    PGresult *res;

    describe_begin(s, NULL);
    res = s->real->PQclosePortal(session_active(s), portal);
    stmt_end(s, res);
    return res;
}
