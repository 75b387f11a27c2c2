/* The table of node states: every pair is answered, counts of rise and fall, worst state wins. */
#include <check.h>
#include <string.h>

#include "pgshunt/node_state.h"

static enum node_state after(enum node_state state, enum node_event event)
{
    struct node_health h = { state, 0, 0 };
    node_health_feed(&h, event, 1, 1);
    return h.state;
}

/* What each event does to each state with rise = fall = 1, written out again by hand. */
static const enum node_state expected[NODE_STATE_COUNT][NODE_EVENT_COUNT] = {
    /* good, gone, silent, denied, stranger, familiar, behind, caught-up */
    [NODE_UNKNOWN] = { NODE_UP, NODE_DOWN, NODE_DOWN, NODE_DOWN, NODE_UNKNOWN, NODE_UNKNOWN, NODE_UNKNOWN, NODE_UNKNOWN },
    [NODE_UP] = { NODE_UP, NODE_DOWN, NODE_DOWN, NODE_DOWN, NODE_QUARANTINED, NODE_UP, NODE_LAGGING, NODE_UP },
    [NODE_LAGGING] = { NODE_LAGGING, NODE_DOWN, NODE_DOWN, NODE_DOWN, NODE_QUARANTINED, NODE_LAGGING, NODE_LAGGING, NODE_UP },
    [NODE_OVERLOADED] = { NODE_OVERLOADED, NODE_DOWN, NODE_DOWN, NODE_DOWN, NODE_QUARANTINED, NODE_OVERLOADED,
                          NODE_LAGGING, NODE_OVERLOADED },
    [NODE_DRAINING] = { NODE_DRAINING, NODE_DOWN, NODE_DOWN, NODE_DOWN, NODE_QUARANTINED, NODE_DRAINING, NODE_DRAINING,
                        NODE_DRAINING },
    [NODE_DOWN] = { NODE_UP, NODE_DOWN, NODE_DOWN, NODE_DOWN, NODE_DOWN, NODE_DOWN, NODE_DOWN, NODE_DOWN },
    [NODE_QUARANTINED] = { NODE_QUARANTINED, NODE_DOWN, NODE_DOWN, NODE_DOWN, NODE_QUARANTINED, NODE_UP,
                           NODE_QUARANTINED, NODE_QUARANTINED },
};

START_TEST(test_every_pair)
{
    int event = _i % NODE_EVENT_COUNT, state = _i / NODE_EVENT_COUNT;
    ck_assert_msg(after((enum node_state)state, (enum node_event)event) == expected[state][event], "%s + %s gives %s",
                  node_state_name((uint32_t)state), node_event_name(event),
                  node_state_name(after((enum node_state)state, (enum node_event)event)));
}
END_TEST

START_TEST(test_fall_counts_in_a_row)
{
    struct node_health h = { NODE_UP, 0, 0 };
    ck_assert(!node_health_feed(&h, NODE_EV_SILENT, 1, 3));
    ck_assert(!node_health_feed(&h, NODE_EV_DENIED, 1, 3));
    ck_assert(!node_health_feed(&h, NODE_EV_GOOD, 1, 3)); /* begins again */
    ck_assert(!node_health_feed(&h, NODE_EV_SILENT, 1, 3));
    ck_assert(!node_health_feed(&h, NODE_EV_SILENT, 1, 3));
    ck_assert_int_eq(h.state, NODE_UP);
    ck_assert(node_health_feed(&h, NODE_EV_SILENT, 1, 3));
    ck_assert_int_eq(h.state, NODE_DOWN);
}
END_TEST

START_TEST(test_gone_needs_no_count)
{
    struct node_health h = { NODE_UP, 0, 0 };
    ck_assert(node_health_feed(&h, NODE_EV_GONE, 1, 100));
    ck_assert_int_eq(h.state, NODE_DOWN);
}
END_TEST

START_TEST(test_rise_counts_in_a_row)
{
    struct node_health h = { NODE_DOWN, 0, 0 };
    ck_assert(!node_health_feed(&h, NODE_EV_GOOD, 3, 1));
    ck_assert(!node_health_feed(&h, NODE_EV_GOOD, 3, 1));
    ck_assert(!node_health_feed(&h, NODE_EV_SILENT, 3, 2));
    ck_assert(!node_health_feed(&h, NODE_EV_GOOD, 3, 1));
    ck_assert(!node_health_feed(&h, NODE_EV_GOOD, 3, 1));
    ck_assert(node_health_feed(&h, NODE_EV_GOOD, 3, 1));
    ck_assert_int_eq(h.state, NODE_UP);
}
END_TEST

START_TEST(test_lag_says_nothing_about_answers)
{
    struct node_health h = { NODE_UP, 0, 0 };
    node_health_feed(&h, NODE_EV_SILENT, 1, 2);
    node_health_feed(&h, NODE_EV_BEHIND, 1, 2);
    node_health_feed(&h, NODE_EV_CAUGHT_UP, 1, 2);
    ck_assert_int_eq(h.bad, 1);
    ck_assert(node_health_feed(&h, NODE_EV_SILENT, 1, 2));
    ck_assert_int_eq(h.state, NODE_DOWN);
}
END_TEST

START_TEST(test_names)
{
    for (int e = 0; e < NODE_EVENT_COUNT; e++)
        ck_assert_int_gt((int)strlen(node_event_name(e)), 0);
    ck_assert_str_eq(node_event_name(NODE_EVENT_COUNT), "unknown");
    ck_assert_str_eq(node_event_name(-1), "unknown");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("node_state");
    TCase *tc = tcase_create("node_state");
    tcase_add_loop_test(tc, test_every_pair, 0, NODE_STATE_COUNT * NODE_EVENT_COUNT);
    tcase_add_test(tc, test_fall_counts_in_a_row);
    tcase_add_test(tc, test_gone_needs_no_count);
    tcase_add_test(tc, test_rise_counts_in_a_row);
    tcase_add_test(tc, test_lag_says_nothing_about_answers);
    tcase_add_test(tc, test_names);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? 1 : 0;
}
