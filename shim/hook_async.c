/*
 * Asynchronous statements. A program that waits by PQgetResult alone (psql) is routed as the synchronous calls
 * are; one that waits on PQsocket itself, or is non-blocking, has its statements on the home link, whose descriptor it
 * knows.
 */
#include <string.h>

#include "hooks.h"
#include "pgshunt/clock.h"
#include "prepared_home.h"
#include "watch.h"
#include "world.h"

/*
 * What PQsend* itself refuses or queues: in a pipeline, or while another statement runs. One that has run, and whose
 * results were not read up to the NULL, is over (libpq takes the next as soon as ReadyForQuery was seen).
 */
static bool sends_at_once(struct session *s)
{
    if (s->pins & PIN_PIPELINE || s->real->PQtransactionStatus(session_active(s)) == PQTRANS_ACTIVE)
        return true;
    stmt_end(s, NULL);
    return false;
}

/* There was no memory for the copy: it cannot be classified safely nor sent twice, so it runs at home as what it may be. */
static PGconn *without_copy(struct session *s)
{
    const struct stmt_start start = { .kind = STMT_FUNCTION, .asynchronous = true };

    stmt_begin(s, &start);
    s->tainted = true;
    return session_active(s);
}

static int sent_once(struct session *s, int rc)
{
    if (!rc)
        stmt_end(s, NULL);
    return rc;
}

/*
 * A statement in a pipeline, on the home link with all the others: its lasting effects are taken down at once, and what
 * cannot be followed taints.
 */
static void in_pipeline(struct session *s, const char *sql, struct prepared *p, enum stmt_kind kind)
{
    struct sql_env env = { .strings = SQL_STRINGS_UNKNOWN, .closure = s->closure };
    struct sql_info *info = &s->stmt.info;
    struct world_view w;

    if (!(s->pins & PIN_PIPELINE))
        return;
    s->now_ns = clock_mono_ns();
    world_look(s->now_ns, &w);
    if (sql)
        sql_classify(sql, &env, info);
    else
        *info = (struct sql_info){ .cls = p ? p->cls : SQL_WRITE, .flags = p ? p->flags : SQL_F_TAINT };
    if (kind == STMT_PREPARE)
        return;
    if (info->cls == SQL_SESSION && info->count && info->stmt[0].verb == SQL_V_EXECUTE)
        info->cls = SQL_WRITE; /* its body may be one */
    if ((info->cls == SQL_SESSION && (!info->count || info->stmt[0].verb != SQL_V_SHOW)) || info->cls == SQL_OURS)
        info->flags |= SQL_F_TAINT;
    if (!s->closure && info->cls >= SQL_WRITE)
        info->flags |= SQL_F_TAINT;
    if (info->cls == SQL_TXN)
        s->pipeline_txn |= !info->count || info->stmt[0].verb != SQL_V_BEGIN || info->count > 1;
    stmt_effects_before(s);
    stmt_open_write(s, &w);
}

/* Sends the session's copy until a link takes it, or there is none left. */
static int send_copy(struct session *s)
{
    PGresult *none = NULL;

    while (!sent_again(&s->sent, s->real, session_active(s))) {
        if (!stmt_again(s, &none)) {
            stmt_end(s, NULL);
            return 0;
        }
    }
    return 1;
}

int hook_PQsendQuery(PGconn *conn, const char *query)
{
    struct session *s = session_enter(conn);
    struct stmt_start start = { .kind = STMT_SIMPLE, .asynchronous = true };

    if (!query || sends_at_once(s)) {
        if (query)
            in_pipeline(s, query, NULL, STMT_SIMPLE); /* libpq 14 takes it there */
        return s->real->PQsendQuery(session_active(s), query);
    }
    if (!sent_query(&s->sent, query))
        return sent_once(s, s->real->PQsendQuery(without_copy(s), query));
    start.sql = sent_sql(&s->sent);
    stmt_begin(s, &start);
    return send_copy(s);
}

int hook_PQsendQueryParams(PGconn *conn, const char *command, int n_params, const Oid *types,
                           const char *const *values, const int *lengths, const int *formats, int result_format)
{
    struct session *s = session_enter(conn);
    struct stmt_start start = { .kind = STMT_PARAMS, .asynchronous = true,
                                .param = { values, lengths, formats, n_params } };

    if (!command || n_params < 0 || sends_at_once(s)) {
        in_pipeline(s, command, NULL, STMT_PARAMS);
        return s->real->PQsendQueryParams(session_active(s), command, n_params, types, values, lengths, formats,
                                          result_format);
    }
    if (!sent_params(&s->sent, SENT_PARAMS, command, n_params, types, values, lengths, formats, result_format))
        return sent_once(s, s->real->PQsendQueryParams(without_copy(s), command, n_params, types, values, lengths,
                                                       formats, result_format));
    start.sql = sent_sql(&s->sent);
    stmt_begin(s, &start);
    return send_copy(s);
}

int hook_PQsendQueryPrepared(PGconn *conn, const char *name, int n_params, const char *const *values,
                             const int *lengths, const int *formats, int result_format)
{
    struct session *s = session_enter(conn);
    struct stmt_start start = { .kind = STMT_PREPARED, .asynchronous = true,
                                .param = { values, lengths, formats, n_params } };

    bool at_once = !name || n_params < 0 || sends_at_once(s);

    start.prepared = name ? prepared_find(s->prepared, name) : NULL; /* not before: the statement before may remove it */
    if (at_once) {
        in_pipeline(s, start.prepared ? prepared_body(start.prepared) : NULL, start.prepared, STMT_PREPARED);
        return s->real->PQsendQueryPrepared(session_active(s), name, n_params, values, lengths, formats,
                                            result_format);
    }
    if (!sent_params(&s->sent, SENT_PREPARED, name, n_params, NULL, values, lengths, formats, result_format))
        return sent_once(s, s->real->PQsendQueryPrepared(without_copy(s), name, n_params, values, lengths, formats,
                                                         result_format));
    start.sql = start.prepared ? prepared_body(start.prepared) : NULL;
    stmt_begin(s, &start);
    return send_copy(s);
}

/*
 * Taken as done: should it fail, stmt_effects_after() takes it back (in a pipeline it then fails at home as it would without
 * us). Of a name that is taken the server refuses it; unless a pipeline has freed the name before. Not to be told
 * apart here, so that the name means nothing to us from now on: it runs at home.
 */
static void prepare_sent(struct session *s, const char *name, const char *query, int n_params, const Oid *types)
{
    if (*name && prepared_find(s->prepared, name)) {
        prepared_home_closed(s, name);
        return;
    }
    prepared_home_defined(s, name, query, n_params, types);
    if (s->stmt.running)
        s->stmt.prepared = prepared_find(s->prepared, name);
}

int hook_PQsendPrepare(PGconn *conn, const char *name, const char *query, int n_params, const Oid *types)
{
    struct session *s = session_enter(conn);
    const struct stmt_start start = { .kind = STMT_PREPARE, .asynchronous = true, .sql = query };
    bool at_once = !name || !query || sends_at_once(s);
    int rc;

    if (!at_once)
        stmt_begin(s, &start); /* nothing looks at the text later: no copy */
    rc = s->real->PQsendPrepare(session_active(s), name, query, n_params, types);
    if (!rc && !at_once)
        stmt_end(s, NULL);
    else if (rc && name && query)
        prepare_sent(s, name, query, n_params, types);
    return rc;
}

static void describe_begin(struct session *s, const char *name)
{
    struct stmt_start start = { .kind = STMT_DESCRIBE, .asynchronous = true };

    if (sends_at_once(s))
        return;
    start.prepared = name ? prepared_find(s->prepared, name) : NULL;
    stmt_begin(s, &start);
}

static int describe_sent(struct session *s, int rc)
{
    if (!rc && s->stmt.running && !(s->pins & PIN_PIPELINE))
        stmt_end(s, NULL);
    return rc;
}

int hook_PQsendDescribePrepared(PGconn *conn, const char *name)
{
    struct session *s = session_enter(conn);

    describe_begin(s, name);
    return describe_sent(s, s->real->PQsendDescribePrepared(session_active(s), name));
}

int hook_PQsendDescribePortal(PGconn *conn, const char *portal)
{
    struct session *s = session_enter(conn);

    describe_begin(s, NULL);
    return describe_sent(s, s->real->PQsendDescribePortal(session_active(s), portal));
}

int hook_PQsendClosePrepared(PGconn *conn, const char *name)
{
    struct session *s = session_enter(conn);
    int rc;

    describe_begin(s, NULL);
    rc = describe_sent(s, s->real->PQsendClosePrepared(session_active(s), name));
    if (rc)
        prepared_home_closed(s, name ? name : "");
    return rc;
}

int hook_PQsendClosePortal(PGconn *conn, const char *portal)
{
    struct session *s = session_enter(conn);

    describe_begin(s, NULL);
    return describe_sent(s, s->real->PQsendClosePortal(session_active(s), portal));
}

int hook_PQsetSingleRowMode(PGconn *conn)
{
    struct session *s = session_enter(conn);
    int rc = s->real->PQsetSingleRowMode(session_active(s));

    s->sent.single_row = rc != 0;
    return rc;
}

int hook_PQsetChunkedRowsMode(PGconn *conn, int chunk_size)
{
    struct session *s = session_enter(conn);
    int rc = s->real->PQsetChunkedRowsMode(session_active(s), chunk_size);

    s->sent.chunk_rows = rc ? chunk_size : 0;
    return rc;
}

PGresult *hook_PQgetResult(PGconn *conn)
{
    struct session *s = session_enter(conn);
    PGresult *res;
    bool rerun = false;

    if (s->stmt.running)
        watch_wait(s);
    res = s->real->PQgetResult(session_active(s));
    if (s->pins & PIN_PIPELINE) {
        stmt_settle(s);
        return res;
    }
    if (!s->stmt.running || !s->stmt.asynchronous)
        return res;
    while ((res || rerun) && stmt_again(s, &res)) {
        rerun = true;
        if (sent_again(&s->sent, s->real, session_active(s))) { /* else looked at as a failure: the next link, or the end */
            watch_wait(s);
            res = s->real->PQgetResult(session_active(s));
        }
    }
    if (rerun && !res)
        res = s->real->PQmakeEmptyPGresult(session_active(s), PGRES_FATAL_ERROR);
    if (res)
        stmt_show(s, res);
    else
        stmt_end(s, NULL);
    return res;
}

/* Nothing runs: what may come (a NOTIFY, the end of the connection) comes to the home link. */
static PGconn *listening_conn(struct session *s)
{
    if (s->active != s->home && !s->stmt.running && s->real->PQtransactionStatus(session_active(s)) == PQTRANS_IDLE)
        session_activate(s, s->home);
    return session_active(s);
}

int hook_PQconsumeInput(PGconn *conn)
{
    struct session *s = session_enter(conn);
    int rc = s->real->PQconsumeInput(listening_conn(s));

    return !s->stmt.running && stmt_txn_check_lost(s) ? 0 : rc;
}

int hook_PQisBusy(PGconn *conn)
{
    struct session *s = session_enter(conn);
    int busy = s->real->PQisBusy(session_active(s));

    if (PGS_UNLIKELY(!busy && s->write_open)) /* it may have read the write's end, and tells of it */
        stmt_settle(s);
    return busy;
}

PGnotify *hook_PQnotifies(PGconn *conn)
{
    struct session *s = session_enter(conn);
    PGnotify *n = s->real->PQnotifies(session_home(s));
    struct world_view w;

    if (n) {
        /* Who was notified expects to find what was committed before: it counts as a write's end. */
        s->mark_ns = clock_mono_ns();
        world_look(s->mark_ns, &w);
        if (w.ledger)
            ledger_publish_write(w.map, s->mark_ns);
    }
    return n;
}

int hook_PQsetnonblocking(PGconn *conn, int arg)
{
    struct session *s = session_enter(conn);
    int rc = s->real->PQsetnonblocking(session_home(s), arg);

    if (rc == 0)
        s->nonblocking = arg != 0;
    if (rc == 0 && s->active != s->home && s->active != s->local)
        rc = s->real->PQsetnonblocking(session_active(s), arg);
    return rc;
}
