/* The ledger: life, slots of processes that live, die and come in crowds, writes, shapes, sums. */
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "pgshunt/ledger.h"
#include "shm_for_test.h"

#define NO_GID ((uint32_t)-1)

static struct ledger_map monitor;
static struct ledger *l;

static void setup(void)
{
    shm_setup();
    ck_assert_int_eq(ledger_create(&monitor, "t", NO_GID), 0);
    l = monitor.ledger;
}

static void teardown(void)
{
    ledger_close(&monitor);
    ledger_unlink("t");
    shm_teardown();
}

START_TEST(test_life)
{
    struct ledger_map map, again;
    uint64_t now = clock_mono_ns();
    ck_assert_ptr_null(monitor.slot);
    ck_assert_uint_le(ledger_last_write(l, UINT64_MAX), now);
    ck_assert_uint_gt(ledger_last_write(l, now) + NSEC_PER_SEC,
                      now); /* everything before its birth counts as written */
    ck_assert_int_eq(ledger_open(&map, "t", l->generation + 1), PGS_ESTALE);
    ck_assert_ptr_null(map.ledger);
    ck_assert_int_eq(ledger_open(&map, "u", 0), PGS_ENOENT);
    ck_assert_int_eq(ledger_open(&map, "t", 0), 0);
    ledger_close(&map);
    ck_assert_int_eq(ledger_open(&map, "t", l->generation), 0);
    ck_assert(ledger_is_current(&map, "t"));
    ledger_publish_write(&map, now + 5);
    ck_assert_uint_eq(ledger_last_write(l, now + 9), now + 5);

    /* The monitor comes back: the same ledger, the same last write. */
    ledger_close(&monitor);
    ck_assert_int_eq(ledger_create(&again, "t", NO_GID), 0);
    ck_assert_uint_eq(again.ledger->generation, map.ledger->generation);
    ck_assert_uint_eq(ledger_last_write(again.ledger, now + 9), now + 5);

    /* Truncated, removed: who has it mapped does not notice, and it is put right. */
    ck_assert_int_eq(truncate(shm_file("ledger"), 0), 0);
    ledger_publish_write(&map, now + 6);
    ck_assert_int_eq(ledger_open(&monitor, "t", 0), PGS_EFORMAT);
    ck_assert(!ledger_is_current(&map, "t"));
    ck_assert_int_eq(ledger_repair(&again, "t", NO_GID), 1);
    ledger_unlink("t");
    ck_assert_int_eq(ledger_open(&monitor, "t", 0), PGS_ENOENT);
    ck_assert_int_eq(ledger_repair(&again, "t", NO_GID), 1);
    ck_assert_int_eq(ledger_repair(&again, "t", NO_GID), 0);
    ck_assert(ledger_is_current(&map, "t"));

    /* Of another version: a new one, later than any write of the old. */
    again.ledger->version++;
    ck_assert_int_eq(ledger_open(&monitor, "t", 0), PGS_EVERSION);
    ledger_close(&again);
    ck_assert_int_eq(ledger_create(&monitor, "t", NO_GID), 0);
    ck_assert_uint_ne(monitor.ledger->generation, map.ledger->generation);
    ck_assert(!ledger_is_current(&map, "t"));
    ck_assert_uint_eq(atomic_load(&monitor.ledger->writes_begun), 0);
    ledger_close(&map);
    ledger_close(&map);
}
END_TEST

START_TEST(test_writes)
{
    struct ledger_map map = { .ledger = l };
    ck_assert(!ledger_write_begin(&map)); /* no slot yet */
    ledger_claim(&map);
    ck_assert_ptr_ne(map.slot, &l->slot[0]);
    ck_assert_uint_eq(atomic_load(&map.slot->pid), (uint32_t)getpid());
    ck_assert_str_ne(map.slot->command, "");
    ck_assert_uint_gt(atomic_load(&map.slot->start_time), 0);
    struct ledger_slot *mine = map.slot;
    ledger_claim(&map);
    ck_assert_ptr_eq(map.slot, mine);

    struct ledger_writes before = ledger_writes_snapshot(l);
    ck_assert(!before.in_flight && !ledger_writes_overlap(l, before));
    ck_assert(ledger_write_begin(&map));
    ck_assert(ledger_writes_overlap(l, before));
    struct ledger_writes during = ledger_writes_snapshot(l);
    ck_assert(during.in_flight);
    uint64_t far = clock_mono_ns() + 1000 * NSEC_PER_SEC;
    ledger_write_finish(&map, far);
    ck_assert_uint_eq(ledger_last_write(l, far + 1), far);
    ck_assert_uint_eq(ledger_last_write(l, far - 7), far - 7); /* clamped */
    ledger_publish_write(&map, 5);                             /* never back */
    ck_assert_uint_eq(ledger_last_write(l, far), far);
    ck_assert(ledger_writes_overlap(l, before) && ledger_writes_overlap(l, during));
    ck_assert(!ledger_writes_snapshot(l).in_flight);
    ledger_write_finish(&map, far); /* one too many changes nothing */
    ck_assert(!ledger_writes_snapshot(l).in_flight);
    ck_assert_uint_eq(atomic_load(&map.slot->writes_in_flight), 0);

    /* A process that ends in the middle. */
    ck_assert(ledger_write_begin(&map) && ledger_write_begin(&map));
    ledger_release_slot(&map);
    ck_assert_ptr_null(map.slot);
    ck_assert(!ledger_writes_snapshot(l).in_flight);
    ck_assert_uint_eq(atomic_load(&mine->owner), 0);

    struct ledger_map none = { 0 };
    ck_assert(!ledger_write_begin(&none));
    ledger_write_finish(&none, 1);
    ledger_publish_write(&none, 1);
    ledger_claim(&none);
    ledger_release_slot(&none);
    LEDGER_ADD(&none, reruns, 1);
    ledger_close(&none);

    ledger_demand(l, 20 * NSEC_PER_MSEC);
    ledger_demand(l, 25 * NSEC_PER_MSEC);
    ck_assert_uint_eq(atomic_load(&l->demand_ns), 20 * NSEC_PER_MSEC);
    ledger_served(l, 50);
    ledger_served(l, 40);
    ck_assert_uint_eq(atomic_load(&l->served_lsn), 50);
}
END_TEST

START_TEST(test_sums)
{
    struct ledger_map map = { .ledger = l };
    struct ledger_totals t;
    ledger_claim(&map);
    LEDGER_ADD(&map, reruns, 3);
    LEDGER_ADD(&map, sessions_open, 2);
    atomic_store(&map.slot->node[2].reads, 10);
    atomic_store(&map.slot->node[2].in_flight, 1);
    atomic_store(&map.slot->node[2].links, 4);
    atomic_store(&map.slot->node[2].response_us, 900);
    ledger_sum(l, &t);
    ck_assert_uint_eq(t.processes, 1);
    ck_assert_uint_eq(t.reruns + t.reads[2] + t.in_flight[2] + t.links[2] + t.sessions_open, 3 + 10 + 1 + 4 + 2);
    ck_assert_uint_eq(t.response_us[2], 900);
    ledger_release_slot(&map);
    ledger_sum(l, &t);
    ck_assert_uint_eq(t.processes, 0);
    ck_assert_uint_eq(t.reruns, 3); /* counters never go back, what is open now is gone */
    ck_assert_uint_eq(t.reads[2], 10);
    ck_assert_uint_eq(t.in_flight[2] + t.links[2] + t.sessions_open + t.response_us[2], 0);
}
END_TEST

START_TEST(test_shapes)
{
    ck_assert(!ledger_shape_known(l, 77));
    ledger_shape_learn(l, 77);
    ledger_shape_learn(l, 77);
    ledger_shape_learn(l, 77 + LEDGER_SHAPES); /* the same cell */
    ledger_shape_learn(l, 0);
    ck_assert(ledger_shape_known(l, 77) && ledger_shape_known(l, 77 + LEDGER_SHAPES));
    ck_assert(!ledger_shape_known(l, 78) && !ledger_shape_known(l, 0) &&
              !ledger_shape_known(l, 77 + 2 * LEDGER_SHAPES));
    ck_assert_uint_eq(atomic_load(&l->shapes_used), 2);
    for (uint64_t i = 1; i < 3 * LEDGER_SHAPES; i++)
        ledger_shape_learn(l, i * 3);
    ck_assert_uint_eq(atomic_load(&l->shapes_used), LEDGER_SHAPES);
    ck_assert(ledger_shape_known(l, 77));
    ck_assert(!ledger_shape_known(l, 3 * 3 * LEDGER_SHAPES + 1));
}
END_TEST

/* ---- processes ---- */

/* Starts n children; each claims, begins a write, says so, and waits for its end. */
static void start_children(pid_t *pid, int n)
{
    int pipes[2];
    ck_assert_int_eq(pipe(pipes), 0);
    for (int i = 0; i < n; i++) {
        pid[i] = fork();
        if (pid[i] == 0) {
            struct ledger_map map;
            if (ledger_open(&map, "t", 0) != 0)
                _exit(1);
            ledger_claim(&map);
            ledger_write_begin(&map);
            LEDGER_ADD(&map, sessions, 1);
            if (write(pipes[1], "x", 1) != 1)
                _exit(1);
            for (;;)
                pause();
        }
    }
    char c;
    for (int i = 0; i < n; i++)
        ck_assert_int_eq(read(pipes[0], &c, 1), 1);
    close(pipes[0]);
    close(pipes[1]);
}

START_TEST(test_64_children_die)
{
    enum { CHILDREN = 64 };
    pid_t pid[CHILDREN];
    struct ledger_totals t;
    start_children(pid, CHILDREN);
    ledger_sum(l, &t);
    ck_assert_uint_eq(t.processes, CHILDREN);
    ck_assert_int_eq(ledger_reap(l, 1), 0);
    ck_assert(ledger_writes_snapshot(l).in_flight);
    for (int i = 0; i < CHILDREN; i++)
        kill(pid[i], SIGKILL);
    for (int i = 0; i < CHILDREN / 2; i++)
        ck_assert_int_eq(waitpid(pid[i], NULL, 0), pid[i]);
    /* The other half are zombies by and by: nobody has waited for them. */
    uint64_t later = clock_mono_ns() + 60 * NSEC_PER_SEC;
    int reaped = 0;
    for (int tries = 0; reaped < CHILDREN && tries < 1000; tries++) {
        reaped += ledger_reap(l, later);
        usleep(1000);
    }
    ck_assert_int_eq(reaped, CHILDREN);
    ck_assert(!ledger_writes_snapshot(l).in_flight);
    ck_assert_uint_eq(ledger_last_write(l, UINT64_MAX), later);
    ledger_sum(l, &t);
    ck_assert_uint_eq(t.processes, 0);
    ck_assert_uint_eq(t.sessions, CHILDREN);
    for (int i = CHILDREN / 2; i < CHILDREN; i++)
        waitpid(pid[i], NULL, 0);
}
END_TEST

START_TEST(test_who_is_dead)
{
    struct ledger_map map = { .ledger = l };
    ledger_claim(&map);
    ck_assert_int_eq(ledger_reap(l, 1), 0);
    uint64_t owner = atomic_load(&map.slot->owner), start = atomic_load(&map.slot->start_time);
    /* The same pid in another namespace cannot be judged. */
    atomic_store(&map.slot->owner, owner + (UINT64_C(1) << 32));
    ck_assert_int_eq(ledger_reap(l, 1), 0);
    /* Claimed a moment ago, the start time is not there yet. */
    atomic_store(&map.slot->owner, owner);
    atomic_store(&map.slot->start_time, 0);
    ck_assert_int_eq(ledger_reap(l, 1), 0);
    /* The pid was used again. */
    atomic_store(&map.slot->start_time, start - 1);
    ck_assert_int_eq(ledger_reap(l, 1), 1);
    ck_assert_uint_eq(atomic_load(&map.slot->owner), 0);
    map.slot = NULL;
}
END_TEST

START_TEST(test_fork)
{
    struct ledger_map map = { .ledger = l };
    ledger_claim(&map);
    struct ledger_slot *mine = map.slot;
    pid_t pid = fork();
    if (pid == 0) {
        struct ledger_map inherited = map;
        ledger_release_slot(&inherited); /* not its own: left alone */
        inherited = map;
        ledger_claim(&inherited);
        bool own = inherited.slot != mine && inherited.slot != &l->slot[0];
        ledger_close(&inherited);
        _exit(own ? 0 : 1);
    }
    int status;
    ck_assert_int_eq(waitpid(pid, &status, 0), pid);
    ck_assert_int_eq(status, 0);
    ck_assert_uint_eq((uint32_t)atomic_load(&mine->owner), (uint32_t)getpid());
    ledger_release_slot(&map);
}
END_TEST

START_TEST(test_overflow)
{
    struct ledger_map map = { .ledger = l };
    struct ledger_totals t;
    for (int i = 1; i < LEDGER_SLOTS; i++)
        atomic_store(&l->slot[i].owner, UINT64_C(7) << 32 | (uint64_t)i);
    ledger_claim(&map);
    ck_assert_ptr_eq(map.slot, &l->slot[0]);
    ck_assert(ledger_write_begin(&map));
    LEDGER_ADD(&map, reruns, 1);
    ledger_write_finish(&map, 1);
    ck_assert(!ledger_writes_snapshot(l).in_flight);
    ledger_release_slot(&map); /* shared: stays */
    ledger_sum(l, &t);
    ck_assert_uint_eq(t.reruns, 1);
    atomic_store(&l->slot[99].owner, 0);
    ledger_claim(&map);
    ck_assert_ptr_eq(map.slot, &l->slot[99]);
    ledger_release_slot(&map);
}
END_TEST

/* Children come and are killed at any moment, also while they claim; a reaper runs all the time. */
START_TEST(test_reap_against_claims)
{
    enum { ROUNDS = 300 };
    struct ledger_totals t;
    srandom(1);
    for (int i = 0; i < ROUNDS; i++) {
        pid_t pid = fork();
        if (pid == 0) {
            struct ledger_map map = { .ledger = l };
            for (;;) {
                ledger_claim(&map);
                if ((uint32_t)atomic_load(&map.slot->owner) != (uint32_t)getpid())
                    _exit(1); /* somebody took it away */
                ledger_release_slot(&map);
            }
        }
        for (long k = random() % 20; k >= 0; k--)
            ledger_reap(l, 1);
        kill(pid, SIGKILL);
        int status;
        waitpid(pid, &status, 0);
        ck_assert(WIFSIGNALED(status));
    }
    ledger_reap(l, 1);
    ledger_sum(l, &t);
    ck_assert_uint_eq(t.processes, 0);
    for (int i = 1; i < LEDGER_SLOTS; i++)
        if (atomic_load(&l->slot[i].owner) != 0)
            ck_abort_msg("slot %d leaked", i);
}
END_TEST

static struct ledger_map shared;
static void *worker(void *arg)
{
    uint64_t seed = (uint64_t)(uintptr_t)arg;
    for (uint64_t i = 1; i <= 20000; i++) {
        struct ledger_writes w = ledger_writes_snapshot(l);
        ledger_write_begin(&shared);
        if (!ledger_writes_overlap(l, w))
            return (void *)1;
        ledger_write_finish(&shared, i * 4 + seed);
        ledger_shape_learn(l, i % 500 * 17 + 1);
        if (!ledger_shape_known(l, i % 500 * 17 + 1))
            return (void *)2;
        ledger_suspect(l, (int)(i % 64), i);
        LEDGER_ADD(&shared, replays, 1);
    }
    return NULL;
}

START_TEST(test_threads)
{
    pthread_t t[4];
    shared = monitor;
    ledger_claim(&shared);
    for (uintptr_t i = 0; i < 4; i++)
        ck_assert_int_eq(pthread_create(&t[i], NULL, worker, (void *)i), 0);
    for (int i = 0; i < 4; i++) {
        void *result;
        ledger_reap(l, 1);
        pthread_join(t[i], &result);
        ck_assert_ptr_null(result);
    }
    ck_assert(!ledger_writes_snapshot(l).in_flight);
    ck_assert_uint_eq(atomic_load(&l->writes_begun), 80000);
    ck_assert_uint_eq(atomic_load(&l->shapes_used), 500);
    ck_assert_uint_eq(atomic_load(&shared.slot->replays), 80000);
    ledger_release_slot(&shared);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("ledger");
    TCase *tc = tcase_create("ledger");
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_add_test(tc, test_life);
    tcase_add_test(tc, test_writes);
    tcase_add_test(tc, test_sums);
    tcase_add_test(tc, test_shapes);
    tcase_add_test(tc, test_64_children_die);
    tcase_add_test(tc, test_who_is_dead);
    tcase_add_test(tc, test_fork);
    tcase_add_test(tc, test_overflow);
    tcase_add_test(tc, test_reap_against_claims);
    tcase_add_test(tc, test_threads);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
