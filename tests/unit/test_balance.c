/* Weighted round robin: shares, interleaving, load, many processes and threads; and the factors. */
#include <check.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>

#include "pgshunt/balance.h"

enum { CHOICES = 10000, STATES = 16 };

START_TEST(test_shares)
{
    static const struct balance_node nodes[3] = { { 2000, 0 }, { 1000, 0 }, { 1000, 0 } };
    int total[3] = { 0 };
    for (uint64_t pid = 0; pid < STATES; pid++) {
        struct balance_state b;
        int count[3] = { 0 }, last = -1, run = 0, longest = 0;
        balance_init(&b, 1000 + pid);
        for (int i = 0; i < CHOICES; i++) {
            int n = balance_choose(&b, nodes, 7);
            ck_assert(n >= 0 && n < 3);
            count[n]++;
            run = n == last ? run + 1 : 1;
            longest = run > longest ? run : longest;
            last = n;
        }
        for (int i = 0; i < 3; i++) {
            double share = 100.0 * count[i] / CHOICES, want = i == 0 ? 50 : 25;
            ck_assert_msg(fabs(share - want) <= 2, "node %d: %.2f %%", i, share);
            total[i] += count[i];
        }
        ck_assert_int_le(longest, 2); /* 2:1:1 interleaved: never three in a row */
    }
    ck_assert_int_le(abs(total[0] - 8 * CHOICES), STATES * 200);
}
END_TEST

/* Processes that make one choice each, as under CONN_MAX_AGE=0 with a fork a request. */
START_TEST(test_first_choices)
{
    static const struct balance_node nodes[3] = { { 2000, 0 }, { 1000, 0 }, { 1000, 0 } };
    int count[3] = { 0 };
    for (uint64_t pid = 1; pid <= CHOICES; pid++) {
        struct balance_state b;
        balance_init(&b, pid);
        count[balance_choose(&b, nodes, 7)]++;
    }
    for (int i = 0; i < 3; i++) {
        double share = 100.0 * count[i] / CHOICES, want = i == 0 ? 50 : 25;
        ck_assert_msg(fabs(share - want) <= 2, "node %d: %.2f %%", i, share);
    }
}
END_TEST

START_TEST(test_candidates)
{
    static const struct balance_node nodes[PGS_MAX_NODES] = { [1] = { 1000, 0 }, [5] = { 0, 0 }, [63] = { 1, 0 } };
    struct balance_state b;
    balance_init(&b, 7);
    ck_assert_int_eq(balance_choose(&b, nodes, 0), PGS_NODE_NONE);
    ck_assert_int_eq(balance_choose(&b, nodes, UINT64_C(1) << 5), PGS_NODE_NONE);
    ck_assert_int_eq(balance_choose(&b, nodes, UINT64_C(1) << 5 | 2), 1);
    int last = 0;
    for (int i = 0; i < 10010; i++)
        last += balance_choose(&b, nodes, UINT64_C(1) << 63 | 2) == 63;
    ck_assert_int_eq(last, 10);
}
END_TEST

/* A node that comes back neither starves nor gets everything at once. */
START_TEST(test_comes_back)
{
    static const struct balance_node nodes[3] = { { 1000, 0 }, { 1000, 0 }, { 1000, 0 } };
    struct balance_state b;
    int back = 0;
    balance_init(&b, 9);
    for (int i = 0; i < 5000; i++)
        ck_assert_int_ne(balance_choose(&b, nodes, 3), 2);
    for (int i = 0; i < 30; i++)
        back += balance_choose(&b, nodes, 7) == 2;
    ck_assert_int_ge(back, 9);
    ck_assert_int_le(back, 11);
}
END_TEST

START_TEST(test_load_breaks_ties)
{
    struct balance_node nodes[2] = { { 1000, 9 }, { 1000, 0 } };
    struct balance_state b;
    int count[2] = { 0 };
    for (uint64_t seed = 0; seed < 1000; seed++) {
        balance_init(&b, seed);
        atomic_store(&b.spins, 0);
        count[balance_choose(&b, nodes, 3)]++;
    }
    ck_assert_int_eq(count[1], 1000);
    /* In the long run the weights hold all the same. */
    for (int i = count[0] = count[1] = 0; i < CHOICES; i++)
        count[balance_choose(&b, nodes, 3)]++;
    ck_assert_int_le(abs(count[0] - count[1]), 4);
}
END_TEST

static struct balance_state shared;
static int by_thread[4][3];
static void *chooser(void *arg)
{
    static const struct balance_node nodes[3] = { { 2000, 3 }, { 1000, 2 }, { 1000, 1 } };
    int *count = arg;
    for (int i = 0; i < 50000; i++)
        count[balance_choose(&shared, nodes, 7)]++;
    return NULL;
}

START_TEST(test_threads)
{
    pthread_t t[4];
    int count[3] = { 0 };
    balance_init(&shared, 3);
    for (int i = 0; i < 4; i++)
        ck_assert_int_eq(pthread_create(&t[i], NULL, chooser, by_thread[i]), 0);
    for (int i = 0; i < 4; i++) {
        pthread_join(t[i], NULL);
        for (int n = 0; n < 3; n++)
            count[n] += by_thread[i][n];
    }
    for (int n = 0; n < 3; n++)
        ck_assert_msg(fabs(count[n] / 2000.0 - (n == 0 ? 50 : 25)) <= 2, "node %d: %d", n, count[n]);
}
END_TEST

START_TEST(test_factors)
{
    bool reduced = false;
    ck_assert_uint_eq(balance_cpu_factor(-1, &reduced), 1000);
    ck_assert_uint_eq(balance_cpu_factor((double)NAN, &reduced), 1000);
    ck_assert_uint_eq(balance_cpu_factor(79.9, &reduced), 1000);
    ck_assert_uint_eq(balance_cpu_factor(80, &reduced), 500);
    ck_assert(reduced);
    ck_assert_uint_eq(balance_cpu_factor(90, &reduced), 300);
    ck_assert_uint_eq(balance_cpu_factor(250, &reduced), 100);
    ck_assert_uint_eq(balance_cpu_factor(71, &reduced), 500);
    ck_assert_uint_eq(balance_cpu_factor(69.9, &reduced), 1000);
    ck_assert(!reduced);
    ck_assert_uint_eq(balance_cpu_factor(75, &reduced), 1000);
    ck_assert_uint_eq(balance_cpu_factor(99, &reduced), 120);
    ck_assert_uint_eq(balance_cpu_factor(-1, &reduced), 1000);
    ck_assert(!reduced);

    ck_assert_uint_eq(balance_response_factor(0), 1000);
    ck_assert_uint_eq(balance_response_factor(49999), 1000);
    ck_assert_uint_eq(balance_response_factor(50000), 900);
    ck_assert_uint_eq(balance_response_factor(100000), 900);
    ck_assert_uint_le(balance_response_factor(100001), 300);
    ck_assert_uint_eq(balance_response_factor(UINT64_MAX), 100);
    for (uint64_t us = 1; us < 2000000; us += 1000)
        ck_assert_uint_ge(balance_response_factor(us), balance_response_factor(us + 1000));

    ck_assert_uint_eq(balance_ramp_factor(0, 10000), 100);
    ck_assert_uint_eq(balance_ramp_factor(5000, 10000), 550);
    ck_assert_uint_eq(balance_ramp_factor(10000, 10000), 1000);
    ck_assert_uint_eq(balance_ramp_factor(0, 0), 1000);
}
END_TEST

/* The next turn by plan, as route_choose() asks for it. */
static int next_planned(struct balance_state *b, const struct balance_node *nodes, uint64_t healthy, uint64_t now)
{
    if (balance_plan_is_due(b, now))
        balance_plan(b, nodes, healthy, now);
    return balance_next(b);
}

START_TEST(test_plan)
{
    struct balance_state b;
    struct balance_node nodes[PGS_MAX_NODES] = { [1] = { 1000, 0 }, [2] = { 3000, 0 }, [5] = { 500, 0 } };
    const uint64_t healthy = 1u << 1 | 1u << 2 | 1u << 5;
    uint64_t now = NSEC_PER_SEC;
    /* Shares are exact however often it is asked between two plans. */
    for (uint64_t gap = 1; gap < 3 * BALANCE_PLAN_NS; gap = gap * 7 + 1) {
        int got[PGS_MAX_NODES] = { 0 };
        balance_init(&b, gap);
        for (int i = 0; i < 900; i++, now += gap)
            got[next_planned(&b, nodes, healthy, now)]++;
        ck_assert_int_eq(got[1], 200);
        ck_assert_int_eq(got[2], 600);
        ck_assert_int_eq(got[5], 100);
    }
    /* New weights count with the next plan. */
    nodes[5].weight = 0;
    now += BALANCE_PLAN_NS;
    for (int i = 0; i < 50; i++)
        ck_assert_int_ne(next_planned(&b, nodes, healthy & ~(1u << 5), now), 5);
    /* What cannot be planned: load that decides, a round too long, nobody. */
    nodes[5] = (struct balance_node){ 500, 3 };
    balance_plan(&b, nodes, healthy, now);
    ck_assert_int_eq(balance_next(&b), PGS_NODE_NONE);
    nodes[5] = (struct balance_node){ 501, 0 };
    balance_plan(&b, nodes, healthy, now);
    ck_assert_int_eq(balance_next(&b), PGS_NODE_NONE);
    balance_plan(&b, nodes, 0, now);
    ck_assert_int_eq(balance_next(&b), PGS_NODE_NONE);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("balance");
    TCase *tc = tcase_create("balance");
    tcase_add_test(tc, test_shares);
    tcase_add_test(tc, test_first_choices);
    tcase_add_test(tc, test_candidates);
    tcase_add_test(tc, test_comes_back);
    tcase_add_test(tc, test_load_breaks_ties);
    tcase_add_test(tc, test_threads);
    tcase_add_test(tc, test_factors);
    tcase_add_test(tc, test_plan);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
