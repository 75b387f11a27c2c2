/* Synchronous statements: routed, run, run again where that is safe. */
#include "hooks.h"
#include "watch.h"

/* libpq refuses these itself, with its own message: nothing to decide. */
static bool not_now(const struct session *s, const char *sql)
{
    return !sql || s->pins & PIN_PIPELINE;
}

static PGresult *run_simple(struct session *s, const char *query)
{
    PGconn *conn = session_active(s);

    if (!watch_wanted(s))
        return s->real->PQexec(conn, query);
    return s->real->PQsendQuery(conn, query) ? watch_results(s) : NULL;
}

PGresult *hook_PQexec(PGconn *conn, const char *query)
{
    struct session *s = session_enter(conn);
    const struct stmt_start start = { .kind = STMT_SIMPLE, .sql = query };
    PGresult *res;

    if (PGS_UNLIKELY(not_now(s, query)))
        return s->real->PQexec(session_active(s), query);
    stmt_begin(s, &start);
    do
        res = run_simple(s, query);
    while (stmt_again(s, &res));
    stmt_end(s, res);
    return res;
}

PGresult *hook_PQexecParams(PGconn *conn, const char *command, int n_params, const Oid *types,
                            const char *const *values, const int *lengths, const int *formats, int result_format)
{
    struct session *s = session_enter(conn);
    const struct stmt_start start = { .kind = STMT_PARAMS, .sql = command, .param = { values, lengths, formats, n_params } };
    PGresult *res;

    if (PGS_UNLIKELY(not_now(s, command)))
        return s->real->PQexecParams(session_active(s), command, n_params, types, values, lengths, formats,
                                     result_format);
    stmt_begin(s, &start);
    do {
        conn = session_active(s);
        if (!watch_wanted(s))
            res = s->real->PQexecParams(conn, command, n_params, types, values, lengths, formats, result_format);
        else
            res = s->real->PQsendQueryParams(conn, command, n_params, types, values, lengths, formats, result_format)
                      ? watch_results(s)
                      : NULL;
    } while (stmt_again(s, &res));
    stmt_end(s, res);
    return res;
}

/* The fast-path call runs any function by its number: nobody knows which. */
PGresult *hook_PQfn(PGconn *conn, int fnid, int *result_buf, int *result_len, int result_is_int,
                    const PQArgBlock *fn_args, int nargs)
{
    struct session *s = session_enter(conn);
    const struct stmt_start start = { .kind = STMT_FUNCTION };
    PGresult *res;

    stmt_begin(s, &start);
    s->tainted = true;
    res = s->real->PQfn(session_active(s), fnid, result_buf, result_len, result_is_int, fn_args, nargs);
    stmt_end(s, res);
    return res;
}
