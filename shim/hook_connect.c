/* Making and ending sessions. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "cancel.h"
#include "conninfo.h"
#include "discover.h"
#include "fork.h"
#include "hooks.h"
#include "ours.h"
#include "pgshunt/clock.h"
#include "pgshunt/log.h"
#include "world.h"

/* Is there a reason to look at this connection at all? */
static bool is_wanted(const struct real_libpq *real)
{
    return !world_disabled() && !real->raw_only;
}

static bool mentions_pgshunt(const char *const *values)
{
    const char *env = getenv("PGHOST");

    for (; values && *values; values++)
        if (strstr(*values, "pgshunt"))
            return true;
    return env && strstr(env, "pgshunt");
}

/*
 * What to do with a parsed conninfo: NULL and *refused NULL: pass it on as it is; a session's conninfo; or the failed
 * connection that says that the configuration is broken.
 */
static struct conninfo *decide(const struct real_libpq *real, struct conninfo *ci, PGconn **refused)
{
    const struct conf *conf = world_conf();

    *refused = NULL;
    if (!ci)
        return NULL;
    if (!conf && conninfo_is_literal(ci)) {
        const char *why = world_conf_error();
        *refused = answer_refuse(real, "F0000", why ? why : "pgshunt is not configured");
    } else if (conf && conninfo_is_ours(ci, conf)) {
        return ci;
    }
    conninfo_free(ci);
    return NULL;
}

/* NULL: no memory, or refused (then *refused). */
static struct session *session_make(const struct real_libpq *real, struct conninfo *ci, PGconn **refused)
{
    struct session *s = session_new(real);
    char buf[256];
    const char *wrong;
    struct world_view w;

    *refused = NULL;
    (void)fork_init();
    if (!s) {
        conninfo_free(ci);
        return NULL;
    }
    s->info = ci;
    wrong = ours_start(s, buf, sizeof(buf));
    if (wrong) {
        *refused = answer_refuse(real, "22023", wrong);
        session_free(s);
        return NULL;
    }
    s->now_ns = clock_mono_ns();
    world_look(s->now_ns, &w);
    LEDGER_ADD(w.map, sessions, 1);
    LEDGER_ADD(w.map, sessions_open, 1);
    return s;
}

/* The address to connect to: as the application gave it, unless the primary is known to be elsewhere. */
static char *primary_conninfo(struct session *s, const struct world_view *w, int *node)
{
    struct board_node_text text;
    const struct conf_node *first = &world_conf()->node[0];
    int primary = w->board ? atomic_load(&w->board->primary) : PGS_NODE_NONE;

    *node = PGS_NODE_NONE;
    if (primary >= 0 && board_node_text(w->board, primary, &text) == 0) {
        *node = primary;
        if (text.port != first->port || strcasecmp(text.host, first->host) != 0 || s->info->host_count > 1)
            return conninfo_for_node(s->info, text.host, text.port, NULL, 0);
    }
    if (conninfo_is_literal(s->info) || s->info->host_count > 1)
        return conninfo_for_node(s->info, first->host, first->port, NULL, 0);
    return conninfo_for_node(s->info, NULL, 0, NULL, 0);
}

/* Before the address is chosen: a primary that changes while the connection is made is then noticed. */
static uint64_t epoch_of(const struct world_view *w)
{
    return w->board ? atomic_load(&w->board->epoch) : 0;
}

/* Takes conn as the home link, or frees everything. epoch: of the board when its address was chosen. */
static PGconn *session_started(struct session *s, PGconn *conn, int node, bool replica, const struct world_view *w,
                               uint64_t epoch)
{
    if (!conn || session_set_home(s, conn, node, replica) != 0) {
        session_free(s);
        return NULL;
    }
    if (replica && node >= 0) {
        s->route_link[node].opened_ns = clock_mono_ns();
        s->home->life = atomic_load(&w->board->node[node].life);
        s->home->timeline = atomic_load(&w->board->node[node].timeline);
    }
    s->home->epoch = epoch;
    LEDGER_ADD(w->map, links_opened, 1);
    return session_handle(s);
}

static PGconn *connect_session(const struct real_libpq *real, struct conninfo *ci)
{
    PGconn *conn = NULL, *other, *refused;
    struct session *s = session_make(real, ci, &refused);
    struct world_view w;
    uint64_t epoch;
    char *conninfo;
    int node;
    bool replica = false;

    if (!s)
        return refused;
    world_look(s->now_ns, &w);
    epoch = epoch_of(&w);
    conninfo = primary_conninfo(s, &w, &node);
    if (discover_primary_is_disputed(&w)) {
        conninfo_string_free(conninfo);
        return session_started(s, discover_refuse_dispute(real), PGS_NODE_NONE, false, &w, epoch);
    }
    if (conninfo && !discover_primary_is_down(&w))
        conn = real->PQconnectdb(conninfo);
    if (conninfo && (!conn || real->PQstatus(conn) != CONNECTION_OK || !w.board)) {
        other = discover_instead(s, &w, conn, conninfo, &node, &replica);
        if (other && other != conn) {
            real->PQfinish(conn);
            conn = other;
        }
    }
    if (conninfo && !conn)
        conn = real->PQconnectdb(conninfo); /* nothing else: the application sees what libpq says */
    conninfo_string_free(conninfo);
    return session_started(s, conn, node, replica, &w, epoch);
}

static PGconn *start_session(const struct real_libpq *real, struct conninfo *ci)
{
    PGconn *conn = NULL, *refused;
    struct session *s = session_make(real, ci, &refused);
    struct world_view w;
    uint64_t epoch;
    char *conninfo;
    int node;

    if (!s)
        return refused;
    world_look(s->now_ns, &w);
    epoch = epoch_of(&w);
    conninfo = primary_conninfo(s, &w, &node);
    if (conninfo)
        conn = real->PQconnectStart(conninfo);
    conninfo_string_free(conninfo);
    s->connecting = true;
    return session_started(s, conn, node, false, &w, epoch);
}

/* Parses what was asked for if it can concern us. */
static struct conninfo *from_string(const struct real_libpq *real, const char *conninfo, PGconn **refused)
{
    const char *const values[] = { conninfo, NULL };
    char *error = NULL;
    struct conninfo *ci = NULL;

    *refused = NULL;
    if (is_wanted(real) && (world_conf() || mentions_pgshunt(values)))
        ci = conninfo_from_string(real, conninfo, &error);
    free(error); /* the real libpq will say it */
    return decide(real, ci, refused);
}

static struct conninfo *from_params(const struct real_libpq *real, const char *const *keywords,
                                    const char *const *values, int expand_dbname, PGconn **refused)
{
    char *error = NULL;
    struct conninfo *ci = NULL;

    *refused = NULL;
    if (is_wanted(real) && (world_conf() || mentions_pgshunt(values)))
        ci = conninfo_from_params(real, keywords, values, expand_dbname, &error);
    free(error);
    return decide(real, ci, refused);
}

/* Without memory for a session the connection is the real one: everything on it goes to the primary. */
PGconn *hook_PQconnectdb(const struct real_libpq *real, const char *conninfo)
{
    PGconn *refused, *conn;
    struct conninfo *ci = from_string(real, conninfo, &refused);

    conn = ci ? connect_session(real, ci) : refused;
    return conn ? conn : real->PQconnectdb(conninfo);
}

PGconn *hook_PQconnectStart(const struct real_libpq *real, const char *conninfo)
{
    PGconn *refused, *conn;
    struct conninfo *ci = from_string(real, conninfo, &refused);

    conn = ci ? start_session(real, ci) : refused;
    return conn ? conn : real->PQconnectStart(conninfo);
}

PGconn *hook_PQconnectdbParams(const struct real_libpq *real, const char *const *keywords, const char *const *values,
                               int expand_dbname)
{
    PGconn *refused, *conn;
    struct conninfo *ci = from_params(real, keywords, values, expand_dbname, &refused);

    conn = ci ? connect_session(real, ci) : refused;
    return conn ? conn : real->PQconnectdbParams(keywords, values, expand_dbname);
}

PGconn *hook_PQconnectStartParams(const struct real_libpq *real, const char *const *keywords,
                                  const char *const *values, int expand_dbname)
{
    PGconn *refused, *conn;
    struct conninfo *ci = from_params(real, keywords, values, expand_dbname, &refused);

    conn = ci ? start_session(real, ci) : refused;
    return conn ? conn : real->PQconnectStartParams(keywords, values, expand_dbname);
}

PGconn *hook_PQsetdbLogin(const struct real_libpq *real, const char *host, const char *port, const char *options,
                          const char *tty, const char *dbname, const char *login, const char *pwd)
{
    const char *const values[] = { host ? host : "", dbname ? dbname : "", NULL };
    char *error = NULL;
    PGconn *refused = NULL, *conn;
    struct conninfo *ci = NULL;

    if (is_wanted(real) && (world_conf() || mentions_pgshunt(values)))
        ci = conninfo_from_login(real, host, port, options, tty, dbname, login, pwd, &error);
    free(error);
    ci = decide(real, ci, &refused);
    conn = ci ? connect_session(real, ci) : refused;
    return conn ? conn : real->PQsetdbLogin(host, port, options, tty, dbname, login, pwd);
}

PostgresPollingStatusType hook_PQconnectPoll(PGconn *conn)
{
    struct session *s = session_enter(conn);
    PostgresPollingStatusType rc;

    hook_auth_connecting(s, session_home(s));
    rc = s->real->PQconnectPoll(session_home(s));
    hook_auth_connecting(NULL, NULL);
    if (rc == PGRES_POLLING_OK && s->connecting) {
        s->connecting = false;
        link_connected(s, s->home);
        cancel_set_active(s->cancel, s->home->cancel);
    }
    return rc;
}

/* As after a fresh connect: nothing of the old session is left. */
static void reset_begin(struct session *s)
{
    stmt_abandon(s);
    for (int i = 0; i < PGS_MAX_NODES; i++)
        if (s->by_node[i] && s->by_node[i] != s->home)
            link_free(s, s->by_node[i]);
    session_activate(s, s->home);
    settings_rollback(s->settings); /* what was pending in a transaction is gone with it */
    session_forget_state(s);
    s->pins &= PIN_TRACE | PIN_EVENTS;
    str_clear(&s->txn_begin);
    prepared_link_free(s->home->prepared);
    s->home->prepared = NULL;
    s->home->settings_generation = settings_generation(s->settings); /* nothing to replay: it starts anew */
    s->rebuild = false;
}

void hook_PQreset(PGconn *conn)
{
    struct session *s = session_enter(conn);
    struct world_view w;
    int node;

    reset_begin(s);
    s->now_ns = clock_mono_ns();
    world_look(s->now_ns, &w);
    link_check_epoch(s, &w);
    /* The primary may be another server by now. */
    if (s->home->replica || (w.board && s->home->node >= 0 && atomic_load(&w.board->primary) >= 0 &&
                             atomic_load(&w.board->primary) != s->home->node)) {
        PGconn *fresh = link_connect_primary(s, &w, &node);
        if (fresh && s->real->PQstatus(fresh) == CONNECTION_OK) {
            (void)session_set_home(s, fresh, node, false);
            return;
        }
        s->real->PQfinish(fresh);
    }
    hook_auth_connecting(s, session_home(s));
    s->real->PQreset(session_home(s));
    hook_auth_connecting(NULL, NULL);
    link_connected(s, s->home);
    cancel_set_active(s->cancel, s->home->cancel);
}

int hook_PQresetStart(PGconn *conn)
{
    struct session *s = session_enter(conn);

    reset_begin(s);
    s->connecting = true;
    return s->real->PQresetStart(session_home(s));
}

PostgresPollingStatusType hook_PQresetPoll(PGconn *conn)
{
    struct session *s = session_enter(conn);
    PostgresPollingStatusType rc;

    hook_auth_connecting(s, session_home(s));
    rc = s->real->PQresetPoll(session_home(s));
    hook_auth_connecting(NULL, NULL);
    if (rc == PGRES_POLLING_OK && s->connecting) {
        s->connecting = false;
        link_connected(s, s->home);
        cancel_set_active(s->cancel, s->home->cancel);
    }
    return rc;
}

void hook_PQfinish(PGconn *conn)
{
    struct session *s = session_enter(conn);
    struct world_view w;

    world_look(clock_mono_ns(), &w);
    LEDGER_ADD(w.map, sessions_open, (uint64_t)-1);
    session_free(s);
}
