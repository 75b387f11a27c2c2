/* What is run again, and where: reads that a replica refused or lost before anything of them was shown. */
#include <string.h>

#include "cancel.h"
#include "hook_notice.h"
#include "pgshunt/clock.h"
#include "pgshunt/log.h"
#include "session.h"
#include "stmt.h"
#include "world.h"

/* Sent at most so often: on the replica, on another one, on the primary. */
#define MAX_RUNS 3
/* A link that was lost sooner than this after the statement was sent had most likely been dead before. */
#define MID_EXECUTION_NS (2 * NSEC_PER_MSEC)
#define LOST_WINDOW_NS (600 * NSEC_PER_SEC)
#define LOST_SHAPES 64

/* Shapes whose links broke while they ran: what loses two of them may be what crashes servers. */
static struct lost_shape {
    _Atomic uint64_t shape, since_ns, count;
} lost_shapes[LOST_SHAPES];

/* Counts a loss and says how many there were lately, this one included. Collisions forget: this is a hint. */
static uint64_t count_lost(uint64_t shape, uint64_t now)
{
    struct lost_shape *l = &lost_shapes[shape % LOST_SHAPES];

    if (atomic_load(&l->shape) != shape || now - atomic_load(&l->since_ns) > LOST_WINDOW_NS) {
        atomic_store(&l->shape, shape);
        atomic_store(&l->since_ns, now);
        atomic_store(&l->count, 0);
    }
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

    return st->running && !st->local && st->route.replica && !st->shown && st->runs < MAX_RUNS &&
           cancel_count(s->cancel) == st->cancels && s->active != s->home;
}

/* The link broke under it. False: this shape is not to be tried again. */
static bool lost(struct session *s, struct world_view *w)
{
    struct stmt *st = &s->stmt;
    uint64_t now = clock_mono_ns();

    LEDGER_ADD(w->map, lost, 1);
    if (w->ledger && s->active->node >= 0)
        ledger_suspect(w->ledger, s->active->node, now);
    return now - st->begun_ns < MID_EXECUTION_NS || count_lost(st->info.shape, now) < 2;
}

static void learn(struct session *s, struct world_view *w, const char *state)
{
    LEDGER_ADD(w->map, refused, 1);
    /* A transaction that the application itself made read-only says the same everywhere: nothing to learn. */
    if (w->ledger && (strcmp(state, "25006") == 0 || strcmp(state, "0A000") == 0) && !s->stmt.in_replica_txn)
        ledger_shape_learn(w->ledger, s->stmt.info.shape);
    log_msg(LOG_DEBUG, "stmt", "a replica refused a read node=%d sqlstate=%s", s->active->node, state);
}

/* The next link for it. */
static void place_again(struct session *s, struct world_view *w)
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
        stmt_route_input(s, w, &in);
        if (st->runs >= MAX_RUNS)
            in.excluded = UINT64_MAX;
        l = stmt_choose(s, w, &in);
        session_activate(s, l);
        st->route.reason = ROUTE_RERUN;
    }
    hook_notice_drop_held(s);
    hook_notice_hold(s, s->active->replica && s->active != s->home);
    LEDGER_ADD(w->map, reruns, 1);
}

bool stmt_again(struct session *s, PGresult **res)
{
    const struct real_libpq *real = s->real;
    ExecStatusType status;
    const char *state;
    struct world_view w;
    bool broke;

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
    if (broke ? !lost(s, &w) : (learn(s, &w, state), false))
        return false;
    real->PQclear(*res);
    *res = NULL;
    place_again(s, &w);
    return true;
}
