/*
 * The freshness rule against a simulated cluster, from seeds. A commit is one step of the primary's WAL, so that what a
 * read sees is one number: the LSN up to which its server had replayed. The board, the ledger, the pairs and the
 * route are the real functions; servers, network, monitor, processes and the clock are simulated, and what they do
 * interleaves at random: writes between commit and acknowledgement, probes and answers in any order, replicas that
 * restart to an older state and accept connections, links that take time to open, monitors that die, promotions.
 *
 * Invariants: no read misses a write that was acknowledged (to any process) before the read began; no session reads
 * backwards. Each mutation takes one condition out of the rule and must break an invariant: the simulator would see it.
 * freshness_sim.h has servers and monitor; here are the processes and the runs.
 */
#include <check.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "freshness_sim.h"

static const char *const mutation_name[] = {
    "none",          "eventual",          "probe-after-question", "any-probe",
    "opened-early",  "stamped-at-answer", "new-link-trusted",     "publish-at-begin",
    "not-published", "no-overlap-mark",   "timeline-ignored",     "process-death"
};

/* ---- the application ---- */

static void drop_link(struct session *s, int i)
{
    s->link[i] = (struct route_link){ 0 };
}

static void route_read(struct session *s)
{
    struct route route;
    struct route_link none[PGS_MAX_NODES];
    s->in.now_ns = sim.now;
    if (sim.mutation == ANY_PROBE) { /* for the rule every link looks as old as the world */
        memset(none, 0, sizeof none);
        s->in.link = none;
    }
    route_choose(&s->in, &route);
    s->in.link = s->link;
    s->node = route.node;
    s->step = !route.replica ? R_PRIMARY : s->link[route.node].opened_ns == 0 ? R_CONNECT : R_SENT;
    s->connect_ns = sim.now;
    if (route.replica)
        sim.replica_reads++;
    else
        sim.primary_reads++;
}

static void begin(struct session *s)
{
    struct ledger_map *map = &sim.map[s->process];
    s->begun_ns = sim.now;
    if (rnd(10) == 0) {
        s->counted = ledger_write_begin(map);
        s->step = W_SENT;
        return;
    }
    s->writes = ledger_writes_snapshot(ledger);
    s->required = sim.acked;
    s->in.excluded = 0;
    ledger_demand(ledger, sim.now);
    route_read(s);
}

static void finish_write(struct session *s, bool committed)
{
    struct ledger_map *map = &sim.map[s->process];
    uint64_t w = sim.mutation == PUBLISH_AT_BEGIN ? s->begun_ns : sim.now;
    if (rnd(2) == 0)
        tick(); /* the clock was read, the thread is stopped, then it publishes */
    if (sim.mutation != NOT_PUBLISHED)
        ledger_write_finish(map, w);
    s->in.mark_ns = w > s->in.mark_ns ? w : s->in.mark_ns;
    s->step = IDLE;
    if (!committed)
        return;
    uint64_t lsn = on_present(s->lsn, s->timeline);
    sim.acked = lsn > sim.acked ? lsn : sim.acked;
    s->last_seen = lsn > s->last_seen ? lsn : s->last_seen;
    sim.writes++;
}

static void commit(struct session *s)
{
    if (rnd(20) == 0) {
        finish_write(s, false); /* an error */
        return;
    }
    s->lsn = ++sim.wal;
    s->timeline = sim.timeline;
    s->step = W_COMMITTED;
}

/* The new link asks its server for its replay LSN, and only then is judged. */
static void ask(struct session *s)
{
    int i = s->node;
    if (s->link_life[i] != sim.node[i].life) {
        drop_link(s, i);
        s->in.excluded |= UINT64_C(1) << i;
        route_read(s);
        return;
    }
    s->step = R_SENT;
    if (sim.mutation == NEW_LINK_TRUSTED || sim.mutation == ANY_PROBE || sim.mutation == EVENTUAL)
        return;
    /* The timeline is what the board says: the link does not ask for it. */
    s->link[i].freshness_ns =
        board_freshness_of(board, sim.node[i].replay, (uint32_t)atomic_load(&board->node[i].timeline));
    if (route_node_freshness(&s->in, i) < route_floor(&s->in)) {
        sim.own_refused++;
        s->step = R_PRIMARY;
    }
}

static void execute(struct session *s)
{
    int i = s->step == R_PRIMARY ? sim.primary : s->node;
    if (s->step == R_SENT && s->link_life[i] != sim.node[i].life) {
        drop_link(s, i);
        s->in.excluded |= UINT64_C(1) << i;
        ledger_suspect(ledger, i, sim.now);
        route_read(s);
        return;
    }
    s->lsn = seen_at(i);
    s->timeline = sim.timeline;
    s->step = R_END;
}

static void end_read(struct session *s)
{
    uint64_t saw = on_present(s->lsn, s->timeline);
    bool overlap = ledger_writes_overlap(ledger, s->writes) && sim.mutation != NO_OVERLAP_MARK;
    sim.stale += saw < s->required;
    sim.backwards += saw < s->last_seen;
    s->last_seen = saw > s->last_seen ? saw : s->last_seen;
    if (sim.consistency == CONSISTENCY_SESSION || overlap)
        s->in.mark_ns = sim.now;
    s->step = IDLE;
}

static void init_session(struct session *s, int process)
{
    memset(s, 0, sizeof *s);
    s->process = process;
    s->in = (struct route_input){ .cls = SQL_READ,
                                  .closure_loaded = true,
                                  .consistency = sim.consistency,
                                  .link = s->link,
                                  .board = board,
                                  .ledger = ledger,
                                  .balance = &sim.balance[process],
                                  .max_staleness_ms = 1000,
                                  .max_clock_offset_us = 10000 };
}

/* kill -9: its writes in flight never end; the monitor notices some time later, here at once. */
static void process_dies(int process)
{
    for (int i = 0; i < SESSIONS; i++)
        if (sim.session[i].process == process)
            init_session(&sim.session[i], process);
    struct ledger_slot *slot = sim.map[process].slot;
    ledger_release_slot(&sim.map[process]);
    atomic_store(&slot->owner, (uint64_t)getpid());
    sim.map[process].slot = slot;
}

static void session_event(struct session *s)
{
    switch (s->step) {
    case IDLE:
        begin(s);
        break;
    case W_SENT:
        commit(s);
        break;
    case W_COMMITTED:
        finish_write(s, true);
        break;
    case R_CONNECT:
        s->link_life[s->node] = sim.node[s->node].life;
        s->link[s->node].opened_ns = sim.mutation == OPENED_BEFORE ? s->connect_ns : sim.now;
        s->step = R_ASK;
        break;
    case R_ASK:
        ask(s);
        break;
    case R_PRIMARY:
    case R_SENT:
        execute(s);
        break;
    case R_END:
        end_read(s);
    }
}

/* ---- runs ---- */

static void setup(uint64_t seed, enum mutation mutation, int consistency)
{
    struct sim results = sim;
    memset(&sim, 0, sizeof sim);
    memset(board, 0, sizeof *board);
    memset(ledger, 0, offsetof(struct ledger, slot) + (PROCESSES + 1) * sizeof(struct ledger_slot));
    rng = seed * UINT64_C(0x9e3779b97f4a7c15) ^ UINT64_C(0xdeadbeef);
    sim.stale = results.stale, sim.backwards = results.backwards, sim.replica_reads = results.replica_reads;
    sim.primary_reads = results.primary_reads, sim.writes = results.writes, sim.restarts = results.restarts;
    sim.promotions = results.promotions, sim.own_refused = results.own_refused;
    sim.mutation = mutation;
    sim.consistency = consistency;
    sim.now = 10 * NSEC_PER_SEC;
    sim.wal = 100;
    sim.timeline = sim.known_timeline = 1;
    sim.monitor_alive = true;
    atomic_store(&board->node_count, NODES);
    atomic_store(&board->heartbeat_ns, sim.now);
    for (int i = 0; i < NODES; i++) {
        sim.node[i] = (struct node){ .replay = 100, .timeline = 1 };
        publish_node(i);
    }
    for (int p = 0; p < PROCESSES; p++) {
        sim.map[p] = (struct ledger_map){ .ledger = ledger, .slot = &ledger->slot[1 + p] };
        atomic_store(&ledger->slot[1 + p].owner, (uint64_t)getpid());
        balance_init(&sim.balance[p], seed * PROCESSES + (uint64_t)p);
    }
    for (int s = 0; s < SESSIONS; s++)
        init_session(&sim.session[s], s % PROCESSES);
}

/* Returns how many seeds broke an invariant. */
static int run(enum mutation mutation, int consistency, int seeds)
{
    int broken = 0;
    memset(&sim, 0, sizeof sim);
    for (int seed = 1; seed <= seeds; seed++) {
        setup((uint64_t)seed, mutation, consistency);
        uint64_t before = sim.stale + sim.backwards;
        for (int e = 0; e < EVENTS; e++) {
            uint32_t what = rnd(100);
            tick();
            if (what < 30)
                session_event(&sim.session[rnd(SESSIONS)]);
            else if (what < 78)
                monitor_event();
            else if (what < 98)
                replay((int)rnd(NODES));
            else if (what < 99)
                restart((int)rnd(NODES));
            else if (rnd(10) == 0)
                promote((int)rnd(NODES));
            else if (mutation == DEATH_UNPUBLISHED)
                process_dies((int)rnd(PROCESSES));
        }
        broken += sim.stale + sim.backwards != before;
    }
    printf("model: %-20s %-8s seeds=%d reads on replicas=%" PRIu64 " on primary=%" PRIu64 " writes=%" PRIu64
           " restarts=%" PRIu64 " promotions=%" PRIu64 " links refused=%" PRIu64 " stale=%" PRIu64 " backwards=%" PRIu64
           " broken seeds=%d\n",
           mutation_name[mutation], conf_consistency_name(consistency), seeds, sim.replica_reads, sim.primary_reads,
           sim.writes, sim.restarts, sim.promotions, sim.own_refused, sim.stale, sim.backwards, broken);
    return broken;
}

START_TEST(test_host)
{
    ck_assert_int_eq(run(NOTHING, CONSISTENCY_HOST, SEEDS), 0);
    ck_assert_uint_gt(sim.replica_reads, sim.primary_reads / 8); /* it must not be right by never leaving the primary */
    ck_assert_uint_gt(sim.restarts, (uint64_t)SEEDS);
    ck_assert_uint_gt(sim.promotions, 100);
    ck_assert_uint_gt(sim.own_refused, 100);
}
END_TEST

START_TEST(test_session)
{
    /* Monotonic and its own writes; other processes' writes are not promised. */
    run(NOTHING, CONSISTENCY_SESSION, SEEDS);
    ck_assert_uint_eq(sim.backwards, 0);
    ck_assert_uint_gt(sim.replica_reads, 1000);
}
END_TEST

START_TEST(test_process_death)
{
    ck_assert_int_eq(run(DEATH_UNPUBLISHED, CONSISTENCY_HOST, SEEDS), 0);
}
END_TEST

START_TEST(test_eventual_is_seen_to_violate)
{
    ck_assert_int_gt(run(EVENTUAL, CONSISTENCY_EVENTUAL, SEEDS / 10), SEEDS / 20);
}
END_TEST

START_TEST(test_every_condition_is_needed)
{
    ck_assert_int_gt(run((enum mutation)_i, CONSISTENCY_HOST, SEEDS), 0);
}
END_TEST

int main(void)
{
    board = aligned_alloc(PGS_CACHE_LINE, sizeof *board);
    ledger = aligned_alloc(PGS_CACHE_LINE, sizeof *ledger);
    if (!board || !ledger)
        return EXIT_FAILURE;
    clock_row.mono_ns = sim_clock;
    Suite *s = suite_create("freshness_model");
    TCase *tc = tcase_create("freshness_model");
    tcase_add_test(tc, test_host);
    tcase_add_test(tc, test_session);
    tcase_add_test(tc, test_process_death);
    tcase_add_test(tc, test_eventual_is_seen_to_violate);
    tcase_add_loop_test(tc, test_every_condition_is_needed, PROBE_AFTER_QUESTION, DEATH_UNPUBLISHED);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    free(board);
    free(ledger);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
