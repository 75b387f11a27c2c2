/* Who is primary: never a guess. */
#include <check.h>
#include <string.h>

#include "pgshunt/topology.h"

#define SYS 7000
#define PRIMARY(tli) { true, true, false, false, (tli), SYS, 0 }
#define REPLICA(tli) { true, true, false, true, (tli), SYS, 0 }
#define DOWN { true, false, true, false, 0, SYS, 0 }
#define UNHEARD { true, false, false, false, 0, 0, 0 }

static const struct topology_known nothing = { PGS_NODE_NONE, 0, 0 };

static struct topology decide(const struct topology_node *nodes, int count, const struct topology_known *before)
{
    struct topology out;
    topology_decide(nodes, count, before, &out);
    return out;
}
#define DECIDE(nodes, before) decide((nodes), (int)PGS_ARRAY_LEN(nodes), (before))

START_TEST(test_plain)
{
    struct topology_node n[] = { REPLICA(1), PRIMARY(1), REPLICA(1) };
    struct topology t = DECIDE(n, &nothing);
    ck_assert_int_eq(t.known.primary, 1);
    ck_assert_uint_eq(t.known.timeline, 1);
    ck_assert_uint_eq(t.known.system_id, SYS);
    ck_assert(!t.primary_down && !t.conflict);
    for (int i = 0; i < 3; i++)
        ck_assert_int_eq(t.why[i], TOPOLOGY_FINE);
}
END_TEST

START_TEST(test_replica_promoted_by_hand)
{
    struct topology_node n[] = { PRIMARY(1), PRIMARY(2), REPLICA(1) };
    struct topology_known before = { 0, 1, SYS };
    struct topology t = DECIDE(n, &before);
    ck_assert_int_eq(t.known.primary, 1);
    ck_assert_uint_eq(t.known.timeline, 2);
    ck_assert_int_eq(t.why[0], TOPOLOGY_OLD_TIMELINE);
}
END_TEST

START_TEST(test_two_on_one_timeline)
{
    struct topology_node n[] = { PRIMARY(2), PRIMARY(2), REPLICA(1) };
    struct topology_known before = { 0, 2, SYS };
    struct topology t = DECIDE(n, &before);
    ck_assert_int_eq(t.known.primary, PGS_NODE_NONE);
    ck_assert(t.conflict && !t.primary_down);
    ck_assert_int_eq(t.why[0], TOPOLOGY_SECOND_PRIMARY);
    ck_assert_int_eq(t.why[1], TOPOLOGY_SECOND_PRIMARY);
}
END_TEST

START_TEST(test_down_is_a_verdict_only_when_all_are_known)
{
    struct topology_node n[] = { DOWN, REPLICA(1), REPLICA(1) };
    struct topology_known before = { 0, 1, SYS };
    struct topology t = DECIDE(n, &before);
    ck_assert_int_eq(t.known.primary, PGS_NODE_NONE);
    ck_assert(t.primary_down);
    ck_assert_uint_eq(t.known.timeline, 1);

    n[2] = (struct topology_node)UNHEARD;
    t = DECIDE(n, &before);
    ck_assert_int_eq(t.known.primary, PGS_NODE_NONE);
    ck_assert(!t.primary_down);
}
END_TEST

START_TEST(test_old_primary_comes_back_while_the_new_one_is_away)
{
    struct topology_node n[] = { PRIMARY(1), DOWN, REPLICA(1) };
    struct topology_known before = { 1, 2, SYS };
    struct topology t = DECIDE(n, &before);
    ck_assert_int_eq(t.known.primary, PGS_NODE_NONE);
    ck_assert_int_eq(t.why[0], TOPOLOGY_OLD_TIMELINE);
    ck_assert_uint_eq(t.known.timeline, 2);
}
END_TEST

START_TEST(test_replica_is_a_witness)
{
    /* A replica follows timeline 2, and a node that does not answer may be its primary. */
    struct topology_node n[] = { PRIMARY(1), DOWN, REPLICA(2) };
    struct topology t = DECIDE(n, &nothing);
    ck_assert_int_eq(t.known.primary, PGS_NODE_NONE);
    ck_assert_int_eq(t.why[0], TOPOLOGY_OLD_TIMELINE);
    /* All answer, so its primary is none of ours. */
    struct topology_node all[] = { PRIMARY(1), REPLICA(1), REPLICA(2) };
    t = DECIDE(all, &nothing);
    ck_assert_int_eq(t.known.primary, 0);
}
END_TEST

START_TEST(test_memory_gives_way_when_all_answer)
{
    struct topology_node n[] = { PRIMARY(1), REPLICA(1) };
    struct topology_known before = { 0, 5, SYS };
    struct topology t = DECIDE(n, &before);
    ck_assert_int_eq(t.known.primary, 0);
    ck_assert_uint_eq(t.known.timeline, 1);

    struct topology_known other = { 0, 3, 4711 };
    t = DECIDE(n, &other);
    ck_assert_int_eq(t.known.primary, 0);
    ck_assert_uint_eq(t.known.system_id, SYS);
}
END_TEST

START_TEST(test_other_cluster)
{
    struct topology_node n[] = { PRIMARY(1), REPLICA(1), { true, true, false, false, 9, 4711, 0 } };
    struct topology t = DECIDE(n, &nothing);
    ck_assert_int_eq(t.known.primary, 0);
    ck_assert_int_eq(t.why[2], TOPOLOGY_OTHER_CLUSTER);
    /* The known one holds although none of its nodes answers. */
    struct topology_node alone[] = { DOWN, { true, true, false, false, 9, 4711, 0 } };
    struct topology_known before = { 0, 1, SYS };
    t = DECIDE(alone, &before);
    ck_assert_int_eq(t.known.primary, PGS_NODE_NONE);
    ck_assert_int_eq(t.why[1], TOPOLOGY_OTHER_CLUSTER);
    ck_assert_uint_eq(t.known.system_id, SYS);
}
END_TEST

START_TEST(test_same_server_twice)
{
    struct topology_node n[] = { PRIMARY(1), PRIMARY(1), REPLICA(1) };
    n[0].start_us = n[1].start_us = 123456789;
    struct topology t = DECIDE(n, &nothing);
    ck_assert_int_eq(t.known.primary, 0);
    ck_assert(!t.conflict);
    ck_assert_int_eq(t.why[1], TOPOLOGY_SAME_SERVER);
    struct topology_known before = { 1, 1, SYS }; /* whoever sits, stays */
    t = DECIDE(n, &before);
    ck_assert_int_eq(t.known.primary, 1);
    ck_assert_int_eq(t.why[0], TOPOLOGY_SAME_SERVER);
}
END_TEST

START_TEST(test_unused_and_nobody)
{
    struct topology_node n[] = { PRIMARY(1), PRIMARY(7) };
    n[1].in_use = false;
    struct topology t = DECIDE(n, &nothing);
    ck_assert_int_eq(t.known.primary, 0);
    struct topology_node all[] = { DOWN, DOWN };
    t = DECIDE(all, &nothing);
    ck_assert_int_eq(t.known.primary, PGS_NODE_NONE);
    ck_assert(t.primary_down);
    struct topology_node none[] = { UNHEARD, UNHEARD };
    t = DECIDE(none, &nothing);
    ck_assert(!t.primary_down);
}
END_TEST

START_TEST(test_texts)
{
    for (int i = TOPOLOGY_FINE + 1; i < TOPOLOGY_WHY_COUNT; i++)
        ck_assert_int_gt((int)strlen(topology_why_text(i)), 0);
    ck_assert_str_eq(topology_why_text(-1), "");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("monitor_topology");
    TCase *tc = tcase_create("topology");
    tcase_add_test(tc, test_plain);
    tcase_add_test(tc, test_replica_promoted_by_hand);
    tcase_add_test(tc, test_two_on_one_timeline);
    tcase_add_test(tc, test_down_is_a_verdict_only_when_all_are_known);
    tcase_add_test(tc, test_old_primary_comes_back_while_the_new_one_is_away);
    tcase_add_test(tc, test_replica_is_a_witness);
    tcase_add_test(tc, test_memory_gives_way_when_all_answer);
    tcase_add_test(tc, test_other_cluster);
    tcase_add_test(tc, test_same_server_twice);
    tcase_add_test(tc, test_unused_and_nobody);
    tcase_add_test(tc, test_texts);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? 1 : 0;
}
