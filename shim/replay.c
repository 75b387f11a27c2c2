#include "replay.h"

#include <stdlib.h>
#include <string.h>

#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "pgshunt/log.h"
#include "pgshunt/str.h"
#include "session.h"
#include "world.h"

#define REPLAY_DEADLINE_MS LINK_DEADLINE_MS

/*
 * Settings that servers report by themselves (documentation of PQparameterStatus) and that a
 * configuration file may give differently on each node. A link shows the application's values.
 */
static const char *const reported[] = { "client_encoding", "DateStyle", "TimeZone", "IntervalStyle",
                                        "standard_conforming_strings", "application_name",
                                        "default_transaction_read_only", "search_path" };
/* Reported too; no SET makes them equal: a link on which they differ must not serve. */
static const char *const identity[] = { "session_authorization", "is_superuser", "server_encoding",
                                        "integer_datetimes" };

bool replay_needed(const struct session *s, const struct link *l)
{
    return l->settings_generation != settings_generation(s->settings);
}

struct batch {
    struct session *s;
    struct link *l;
    struct str sql;
    int rc;
};

/* Sends what has been gathered; the last statement's result is the caller's. */
static PGresult *batch_send(struct batch *b)
{
    PGresult *res = NULL;
    ExecStatusType status;

    if (b->sql.failed || b->sql.len == 0) {
        b->rc = b->sql.failed ? PGS_ENOMEM : 0;
        return NULL;
    }
    res = link_query(b->s, b->l, b->sql.buf, REPLAY_DEADLINE_MS);
    status = b->s->real->PQresultStatus(res);
    if (!res || (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)) {
        log_msg(LOG_INFO, "replay", "a setting was refused node=%d sqlstate=%s", b->l->node,
                res ? b->s->real->PQresultErrorField(res, PG_DIAG_SQLSTATE) : "none");
        b->rc = PGS_ECONN;
    }
    str_clear(&b->sql);
    return res;
}

static void add_timeout(struct batch *b)
{
    if (b->l->replica && b->s->real->PQserverVersion(b->l->conn) >= 140000)
        (void)str_adds(&b->sql, "SET idle_session_timeout = 0;\n");
}

static int add_entry(void *arg, const char *name, const char *sql, size_t len, bool alone)
{
    struct batch *b = arg;

    /* Timeouts that close idle sessions are not in force on links that the application does not see. */
    if (b->l->replica && strcmp(name, "idle_session_timeout") == 0)
        return 0;
    /* A string is understood as a whole before any of it runs: what decides how it is understood stands alone. */
    if (strcmp(name, "client_encoding") == 0 || strcmp(name, "standard_conforming_strings") == 0)
        alone = true;
    if (alone)
        b->s->real->PQclear(batch_send(b));
    (void)str_add(&b->sql, sql, len);
    (void)str_adds(&b->sql, ";\n");
    if (alone)
        b->s->real->PQclear(batch_send(b));
    if (!*name) { /* RESET ALL, DISCARD ALL */
        add_timeout(b);
        if (alone && b->l->prepared)
            prepared_link_clear(b->l->prepared);
    }
    return b->rc;
}

#define ISOLATION "pg_catalog.current_setting('default_transaction_isolation')"

static void add_state(struct batch *b)
{
    (void)str_adds(&b->sql, b->s->real->PQserverVersion(b->l->conn) >= 100000
                                ? "SELECT pg_catalog.pg_is_in_recovery(), pg_catalog.pg_last_wal_replay_lsn(), " ISOLATION
                                : "SELECT pg_catalog.pg_is_in_recovery(), pg_catalog.pg_last_xlog_replay_location(), "
                                  ISOLATION);
}

static uint64_t parse_lsn(const char *text)
{
    char *end;
    uint64_t high = strtoull(text, &end, 16);

    return *end == '/' ? high << 32 | strtoull(end + 1, NULL, 16) : 0;
}

/* What add_state() asked for. A standby refuses SERIALIZABLE: the session stays on the primary until it sets something else. */
static void take_state(struct batch *b, const PGresult *res, uint64_t *lsn, bool *standby)
{
    const struct real_libpq *real = b->s->real;
    const char *isolation;

    if (real->PQntuples(res) != 1)
        return;
    *standby = real->PQgetvalue(res, 0, 0)[0] == 't';
    *lsn = real->PQgetisnull(res, 0, 1) ? 0 : parse_lsn(real->PQgetvalue(res, 0, 1));
    isolation = real->PQgetvalue(res, 0, 2);
    b->l->read_committed = strcmp(isolation, "read committed") == 0;
    if (b->l->replica && strcmp(isolation, "serializable") == 0) {
        b->s->pins |= PIN_REPLAY;
        b->rc = PGS_ESTALE;
    }
}

static bool same(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* Sets what the two servers report differently; negative if they cannot be made equal. */
static int equalise(struct batch *b)
{
    const struct real_libpq *real = b->s->real;
    PGconn *home = session_home(b->s), *conn = b->l->conn;

    for (size_t i = 0; i < PGS_ARRAY_LEN(identity); i++)
        if (!same(real->PQparameterStatus(home, identity[i]), real->PQparameterStatus(conn, identity[i])))
            return PGS_ESTALE;
    for (size_t i = 0; i < PGS_ARRAY_LEN(reported); i++) {
        const char *want = real->PQparameterStatus(home, reported[i]);
        if (!want || same(want, real->PQparameterStatus(conn, reported[i])))
            continue;
        (void)str_addf(&b->sql, "SELECT pg_catalog.set_config('%s', ", reported[i]); /* takes a list as it is shown */
        (void)str_add_literal(&b->sql, want, strlen(want));
        (void)str_adds(&b->sql, ", false);\n");
    }
    if (b->sql.len == 0)
        return 0;
    real->PQclear(batch_send(b));
    if (b->rc != 0)
        return b->rc;
    for (size_t i = 0; i < PGS_ARRAY_LEN(reported); i++)
        if (!same(real->PQparameterStatus(home, reported[i]), real->PQparameterStatus(conn, reported[i])))
            return PGS_ESTALE;
    return 0;
}

int replay_settings(struct session *s, struct link *l, bool first, uint64_t *lsn, bool *standby)
{
    struct batch b = { .s = s, .l = l, .sql = STR_INIT, .rc = 0 };
    uint64_t target = settings_committed_generation(s->settings);
    const struct real_libpq *real = s->real;
    PGresult *res;
    struct world_view w;

    (void)settings_replay(s->settings, l->settings_generation, add_entry, &b);
    if (b.rc == 0) {
        if (first)
            add_timeout(&b);
        add_state(&b);
        res = batch_send(&b);
        if (b.rc == 0)
            take_state(&b, res, lsn, standby);
        real->PQclear(res);
    }
    if (b.rc == 0)
        b.rc = equalise(&b);
    if (b.rc == 0)
        l->settings_generation = target;
    s->stmt.run_ns = clock_mono_ns(); /* what is sent next is sent now */
    world_look(s->now_ns, &w);
    LEDGER_ADD(w.map, replays, 1);
    str_release(&b.sql);
    return b.rc;
}

static int prepare_by_sql(struct session *s, struct link *l, struct prepared *p, bool stale)
{
    struct str sql = STR_INIT;
    PGresult *res;
    int rc = PGS_ECONN;

    if (stale) {
        (void)str_adds(&sql, "DEALLOCATE ");
        (void)str_add_ident(&sql, p->name, strlen(p->name));
        (void)str_adds(&sql, ";\n");
    }
    if (p->by_sql)
        (void)str_adds(&sql, p->sql);
    if (sql.failed) {
        rc = PGS_ENOMEM;
    } else if (sql.len) {
        res = link_query(s, l, sql.buf, REPLAY_DEADLINE_MS);
        if (s->real->PQresultStatus(res) == PGRES_COMMAND_OK)
            rc = 0;
        s->real->PQclear(res);
    } else {
        rc = 0;
    }
    str_release(&sql);
    return rc;
}

uint32_t replay_text_mark(const struct session *s)
{
    const char *v = s->real->PQparameterStatus(session_home(s), "standard_conforming_strings");

    return (uint32_t)s->real->PQclientEncoding(session_home(s)) << 1 | (v && strcmp(v, "on") == 0);
}

/* A server keeps what a statement meant when it was prepared; sent again, its text may mean something else by now. */
static bool means_the_same(const struct session *s, const struct prepared *p)
{
    if (p->text_mark == replay_text_mark(s))
        return true;
    for (const char *c = p->sql; *c; c++)
        if (*c == '\\' || (unsigned char)*c >= 0x80)
            return false;
    return true;
}

int replay_prepared(struct session *s, struct link *l, struct prepared *p)
{
    uint64_t has;
    PGresult *res;
    int rc = 0;

    if (!l->prepared && !(l->prepared = prepared_link_new()))
        return PGS_ENOMEM;
    has = prepared_link_number(l->prepared, p->name);
    if (has == p->number)
        return 0;
    if (!means_the_same(s, p))
        return PGS_ESTALE;
    if (p->by_sql || (has != 0 && *p->name))
        rc = prepare_by_sql(s, l, p, has != 0 && *p->name);
    if (rc == 0 && !p->by_sql) {
        res = s->real->PQprepare(l->conn, p->name, p->sql, p->n_types, p->types);
        if (s->real->PQresultStatus(res) != PGRES_COMMAND_OK)
            rc = PGS_ECONN;
        s->real->PQclear(res);
    }
    return rc == 0 ? prepared_link_set(l->prepared, p->name, p->number) : rc;
}
