/* What is run again, and where: reads that a replica refused or lost before anything of them was shown. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cancel.h"
#include "hook_notice.h"
#include "pgshunt/clock.h"
#include "pgshunt/log.h"
#include "replay.h"
#include "session.h"
#include "stmt.h"
#include "world.h"

/* Sent at most so often: on the replica, on another one, on the primary. */
#define MAX_RUNS 3
/* A link that was lost sooner than this after the statement was sent had most likely been dead before. */
#define MID_EXECUTION_NS (20 * NSEC_PER_MSEC)
/* What a statement that runs again has used up of its statement_timeout counts from here on. */
#define USED_UP_NS (10 * NSEC_PER_MSEC)
#define LOST_WINDOW_NS (600 * NSEC_PER_SEC)
#define LOST_SHAPES 64
#define SAME_LOSS_NS (5 * NSEC_PER_SEC)

/* Shapes whose links broke while they ran: what loses two of them may be what crashes servers. */
static struct lost_shape {
    _Atomic uint64_t shape, since_ns, count, last_ns;
    _Atomic int node;
} lost_shapes[LOST_SHAPES];

/*
 * Counts a loss and says how many there were lately, this one included. Collisions forget: this is a hint.
 * A server that dies takes the links of many sessions with it, and a busy shape runs in several of them: that is one
 * loss, unless the statement was running again already.
 */
static uint64_t count_lost(uint64_t shape, int node, bool again, uint64_t now)
{
    struct lost_shape *l = &lost_shapes[shape % LOST_SHAPES];
    uint64_t last;
    int last_node;

    if (atomic_load(&l->shape) != shape || now - atomic_load(&l->since_ns) > LOST_WINDOW_NS) {
        atomic_store(&l->shape, shape);
        atomic_store(&l->since_ns, now);
        atomic_store(&l->count, 0);
    }
    last = atomic_exchange(&l->last_ns, now);
    last_node = atomic_exchange(&l->node, node);
    if (!again && atomic_load(&l->count) == 1 && last_node == node && now - last < SAME_LOSS_NS)
        return 1;
    return atomic_fetch_add(&l->count, 1) + 1;
}

/*
 * SQLSTATEs (appendix "PostgreSQL Error Codes") that a replica may give for a read that the primary would answer:
 * refusals, recovery conflicts, want of resources, shutdown, and objects whose DDL has not been replayed there.
 */
static bool state_is_the_replicas(const char *state)
{
    static const char *const classes[] = { "08", "0A", "25", "26", "28", "34", "3D", "3F", "40", "42", "53", "55", "58", "XX" };
    static const char *const single[] = { "57P01", "57P02", "57P03", "57P04", "57P05", "22P02", "2F003" };

    for (size_t i = 0; i < PGS_ARRAY_LEN(classes); i++)
        if (strncmp(state, classes[i], 2) == 0)
            return true;
    for (size_t i = 0; i < PGS_ARRAY_LEN(single); i++)
        if (strcmp(state, single[i]) == 0)
            return true;
    return false;
}

static bool may_run_again(const struct session *s)
{
    const struct stmt *st = &s->stmt;

    /* In a failed transaction everything fails, and so it must: nothing of it may run in another one. */
    return st->running && !st->local && st->txn_before != 'E' && st->route.replica && !st->shown && st->runs < MAX_RUNS &&
           cancel_count(s->cancel) == st->cancels && s->active != s->home;
}

/* The link broke under it. True: it may be the statement that made the server crash. */
static bool lost(struct session *s, struct world_view *w, const char *state)
{
    LEDGER_ADD(w->map, lost, 1);
    if (w->ledger && s->active->node >= 0)
        ledger_suspect(w->ledger, s->active->node, s->now_ns);
    /* A server that says goodbye (57P01 and others) did not crash. */
    return (!state || strcmp(state, "57P02") == 0) && s->now_ns - s->stmt.run_ns >= MID_EXECUTION_NS;
}

/* Of the other links some may be as dead as the one that was lost: what is lost there is not the statement's doing. */
static void drop_dead_links(struct session *s)
{
    for (int i = 0; i < PGS_MAX_NODES; i++) {
        struct link *l = s->by_node[i];
        if (l && l != s->home && l != s->active && link_is_dead(s, l))
            link_free(s, l);
    }
}

/* A replica refused it because it writes: on the primary it is what nobody had proven it to be, a write. */
static void becomes_write(struct session *s, const struct world_view *w)
{
    s->stmt.is_read = false;
    stmt_call_write(s);
    stmt_effects_before(s);
    stmt_open_write(s, w);
}

/* The second run gets the time that is left of statement_timeout, on a link that is idle or in a transaction. */
static void limit_time(struct session *s)
{
    struct stmt *st = &s->stmt;
    struct link *l = s->active;
    uint64_t used_ms = (clock_mono_ns() - st->begun_ns) / NSEC_PER_MSEC;
    char state = stmt_txn_state(s, l->conn), sql[64];
    PGresult *res;
    uint64_t all_ms = 0;

    if (used_ms * NSEC_PER_MSEC < USED_UP_NS || (state != 'I' && state != 'T'))
        return;
    res = link_query(s, l, "SELECT setting FROM pg_catalog.pg_settings WHERE name = 'statement_timeout'", LINK_DEADLINE_MS);
    if (s->real->PQntuples(res) == 1)
        all_ms = strtoull(s->real->PQgetvalue(res, 0, 0), NULL, 10);
    s->real->PQclear(res);
    if (all_ms) {
        snprintf(sql, sizeof(sql), "SET %s statement_timeout = %llu", state == 'T' ? "LOCAL" : "",
                 used_ms < all_ms ? (unsigned long long)(all_ms - used_ms) : 1ull);
        s->real->PQclear(link_query(s, l, sql, LINK_DEADLINE_MS));
        st->timeout_ms = all_ms;
    }
    if (st->prepared) /* the unnamed one was lost with these */
        (void)replay_prepared(s, l, st->prepared);
}

void stmt_unlimit_time(struct session *s)
{
    struct stmt *st = &s->stmt;
    char state = stmt_txn_state(s, session_active(s)), sql[64];

    snprintf(sql, sizeof(sql), "SET %s statement_timeout = %llu", state == 'T' ? "LOCAL" : "",
             (unsigned long long)st->timeout_ms);
    st->timeout_ms = 0;
    if (state == 'I' || state == 'T') /* a failed transaction undoes it itself */
        s->real->PQclear(link_query(s, s->active, sql, LINK_DEADLINE_MS));
}

static bool is_write_refused(const char *state)
{
    return state && strcmp(state, "25006") == 0;
}

static void learn(struct session *s, struct world_view *w, const char *state)
{
    LEDGER_ADD(w->map, refused, 1);
    /* A transaction that the application itself made read-only says the same everywhere: nothing to learn. */
    if (w->ledger && is_write_refused(state) && !s->stmt.in_replica_txn)
        ledger_shape_learn(w->ledger, s->stmt.info.shape);
    log_msg(LOG_DEBUG, "stmt", "a replica refused a read node=%d sqlstate=%s", s->active->node, state);
}

/* The next link for it; only_replica: it may be what crashes servers. False: there is none. */
static bool place_again(struct session *s, struct world_view *w, bool only_replica)
{
    struct stmt *st = &s->stmt;
    struct link *failed = s->active;
    struct route_input in;
    struct link *l;

    if (failed->node >= 0)
        st->excluded |= UINT64_C(1) << failed->node;
    if (st->in_replica_txn) {
        stmt_txn_move(s, w);
        st->in_replica_txn = false;
        st->route = (struct route){ s->home->node, ROUTE_RERUN, false };
    } else {
        if (s->real->PQtransactionStatus(failed->conn) == PQTRANS_ACTIVE)
            stmt_drain(s, failed);
        if (s->real->PQtransactionStatus(failed->conn) != PQTRANS_IDLE)
            link_free(s, failed);
        st->runs++;
        st->run_ns = s->now_ns;
        stmt_route_input(s, w, &in);
        if (st->runs >= MAX_RUNS)
            in.excluded = UINT64_MAX;
        l = stmt_choose(s, w, &in);
        if (only_replica && !st->route.replica)
            return false;
        session_activate(s, l);
        st->route.reason = ROUTE_RERUN;
        st->failed = false;
        if (!st->route.replica)
            str_clear(&s->txn_begin);
    }
    hook_notice_drop_held(s);
    hook_notice_hold(s, s->active->replica && s->active != s->home);
    LEDGER_ADD(w->map, reruns, 1);
    return true;
}

bool stmt_again(struct session *s, PGresult **res)
{
    const struct real_libpq *real = s->real;
    ExecStatusType status;
    const char *state;
    struct world_view w;
    bool broke, crashed = false, writes;

    if (!may_run_again(s))
        return false;
    status = *res ? real->PQresultStatus(*res) : PGRES_FATAL_ERROR;
    if (PGS_LIKELY(status != PGRES_FATAL_ERROR))
        return false;
    s->now_ns = clock_mono_ns();
    world_look(s->now_ns, &w);
    broke = real->PQstatus(session_active(s)) != CONNECTION_OK;
    state = *res ? real->PQresultErrorField(*res, PG_DIAG_SQLSTATE) : NULL;
    if (!broke && (!state || !state_is_the_replicas(state)))
        return false;
    writes = !broke && is_write_refused(state);
    if (broke) {
        crashed = lost(s, &w, state);
        if (crashed && count_lost(s->stmt.info.shape, s->active->node, s->stmt.runs > 1, s->now_ns) >= 2)
            return false;
        drop_dead_links(s);
    } else {
        learn(s, &w, state);
    }
    if (!place_again(s, &w, crashed))
        return false;
    real->PQclear(*res);
    *res = NULL;
    if (writes && !s->stmt.route.replica)
        becomes_write(s, &w);
    limit_time(s);
    return true;
}
