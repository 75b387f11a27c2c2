/* Where a statement goes and why: one row a case, over a board and a ledger filled by hand. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pgshunt/route.h"

#define NOW (1000 * NSEC_PER_SEC)
#define MS  NSEC_PER_MSEC

/* A primary (0) and three good replicas, fresh as of 10 ms ago, probed 5 ms ago; the last write 100 ms ago. */
static struct board *board;
static struct ledger *ledger;
static struct balance_state balance;
static struct route_link links[PGS_MAX_NODES];
static struct route_input in;
static struct route out;

static void setup(void)
{
    board = aligned_alloc(PGS_CACHE_LINE, sizeof *board);
    ledger = aligned_alloc(PGS_CACHE_LINE, sizeof *ledger);
    if (!board || !ledger)
        abort();
    memset(board, 0, sizeof *board);
    memset(ledger, 0, sizeof *ledger);
    memset(links, 0, sizeof links);
    balance_init(&balance, 1);
    board->node_count = 4;
    board->heartbeat_ns = NOW - 100 * MS;
    ledger->last_write_ns = NOW - 100 * MS;
    for (int i = 0; i < 4; i++) {
        struct board_node *n = &board->node[i];
        n->role = i == 0 ? ROLE_PRIMARY : ROLE_REPLICA;
        n->state = NODE_UP;
        n->weight = BALANCE_WEIGHT_UNIT;
        n->timeline = 3;
        n->checked_ns = NOW - 5 * MS;
        n->received_lsn = n->replay_lsn = 1000;
        n->lag_us = 10000;
        board_publish_freshness(n, NOW - 10 * MS, NOW - 5 * MS);
    }
    in = (struct route_input){ .cls = SQL_READ,
                               .hint_node = PGS_NODE_NONE,
                               .shape = 77,
                               .link = links,
                               .consistency = CONSISTENCY_HOST,
                               .closure_loaded = true,
                               .board = board,
                               .ledger = ledger,
                               .balance = &balance,
                               .now_ns = NOW,
                               .max_staleness_ms = 1000,
                               .max_clock_offset_us = 10000 };
}

static void teardown(void)
{
    free(board);
    free(ledger);
}

static void expect_at(int line, int node, enum route_reason reason, bool replica)
{
    route_choose(&in, &out);
    if (out.node != node || out.reason != reason || out.replica != replica)
        ck_abort_msg("line %d: node %d %s%s, expected %d %s", line, out.node, route_reason_name((int)out.reason),
                     out.replica ? " replica" : "", node, route_reason_name((int)reason));
}
#define PRIMARY(reason)       expect_at(__LINE__, 0, reason, false)
#define NOWHERE(reason)       expect_at(__LINE__, PGS_NODE_NONE, reason, false)
#define REPLICA(node, reason) expect_at(__LINE__, node, reason, true)

/* Which nodes are chosen in a row of calls. */
static uint64_t chosen(enum route_reason reason)
{
    uint64_t set = 0;
    balance_init(&balance, 1); /* time stands still here, and turns are planned for 100 ms */
    for (int i = 0; i < 30; i++) {
        route_choose(&in, &out);
        ck_assert_int_eq(out.reason, reason);
        ck_assert(out.replica);
        set |= UINT64_C(1) << out.node;
    }
    return set;
}

START_TEST(test_classes)
{
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xe);
    in.cls = SQL_WRITE;
    PRIMARY(ROUTE_WRITE);
    in.why = SQL_WHY_NO_CLOSURE;
    PRIMARY(ROUTE_NO_CLOSURE);
    in.why = SQL_WHY_READ;
    in.cls = SQL_DDL;
    PRIMARY(ROUTE_WRITE);
    in.cls = SQL_TXN;
    PRIMARY(ROUTE_TRANSACTION);
    in.cls = SQL_SESSION;
    PRIMARY(ROUTE_SESSION);
    in.cls = SQL_EMPTY;
    PRIMARY(ROUTE_SESSION);
    /* No request sends anything but a read to a replica. */
    for (int cls = SQL_EMPTY; cls <= SQL_DDL; cls++) {
        if (cls == SQL_READ || cls == SQL_OURS)
            continue;
        in.cls = (enum sql_class)cls;
        for (int hint = SQL_HINT_NONE; hint <= SQL_HINT_NODE; hint++) {
            in.hint = (enum sql_hint)hint;
            in.hint_node = 2;
            in.force = FORCE_REPLICA;
            route_choose(&in, &out);
            ck_assert(!out.replica && out.node == 0);
        }
    }
    in.cls = SQL_OURS;
    NOWHERE(ROUTE_LOCAL);
    in.in_transaction = true;
    NOWHERE(ROUTE_LOCAL);
    in.cls = SQL_READ;
    in.hint = SQL_HINT_REPLICA;
    PRIMARY(ROUTE_TRANSACTION);
}
END_TEST

START_TEST(test_session)
{
    in.waits_itself = true;
    PRIMARY(ROUTE_ASYNC);
    in.tainted = true;
    PRIMARY(ROUTE_TAINTED);
    in.pinned = true;
    PRIMARY(ROUTE_PINNED);
    in.force = FORCE_REPLICA;
    PRIMARY(ROUTE_PINNED);
    in.pinned = in.tainted = in.waits_itself = false;
    in.closure_loaded = false;
    PRIMARY(ROUTE_NO_CLOSURE);
    in.closure_loaded = true;
    in.force = FORCE_PRIMARY;
    PRIMARY(ROUTE_FORCED);
    ledger_shape_learn(ledger, 77);
    in.force = FORCE_AUTO;
    PRIMARY(ROUTE_LEARNED);
    in.force = FORCE_REPLICA;
    PRIMARY(ROUTE_LEARNED);
    in.shape = 78;
    ck_assert_uint_eq(chosen(ROUTE_FORCED), 0xe);
    in.hint = SQL_HINT_PRIMARY; /* nearer than the session's wish */
    PRIMARY(ROUTE_HINT);
    in.force = FORCE_PRIMARY;
    in.hint = SQL_HINT_REPLICA;
    ck_assert_uint_eq(chosen(ROUTE_HINT), 0xe);
}
END_TEST

START_TEST(test_world)
{
    in.ledger = NULL;
    PRIMARY(ROUTE_NO_LEDGER);
    in.ledger = ledger;
    board->heartbeat_ns = NOW - BOARD_HEARTBEAT_MAX_NS - 1;
    NOWHERE(ROUTE_NO_BOARD);
    in.cls = SQL_WRITE;
    NOWHERE(ROUTE_WRITE);
    in.cls = SQL_READ;
    in.board = NULL;
    NOWHERE(ROUTE_NO_BOARD);
    in.board = board;
    board->heartbeat_ns = NOW;
    board->primary = 4711; /* garbage */
    board->node_count = 4000000000u;
    route_choose(&in, &out);
    ck_assert(out.replica);
    board->primary = -99;
    route_choose(&in, &out);
    ck_assert(out.replica);
}
END_TEST

START_TEST(test_candidates)
{
    struct board_node *n = board->node;
    n[1].state = NODE_DRAINING;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xc);
    n[1].state = NODE_OVERLOADED;
    n[1].weight = 0;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xc);
    n[1].weight = 1000;
    n[2].timeline = 2;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xa);
    n[2].timeline = 0;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xa);
    n[0].timeline = 0; /* the primary's is not known: freshness alone decides */
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xe);
    n[0].timeline = n[2].timeline = 3;
    ledger->suspect_ns[3] = NOW - 5 * MS + 1;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0x6);
    n[3].checked_ns = NOW; /* the monitor has had an answer since */
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xe);
    in.excluded = 0x8;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0x6);
    in.prefer = 0x4;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0x4);
    in.prefer = 0x9; /* neither may serve */
    ck_assert_uint_eq(chosen(ROUTE_READ), 0x6);
    n[1].role = ROLE_UNKNOWN;
    n[2].state = 99;
    PRIMARY(ROUTE_NO_REPLICA);
    in.force = FORCE_REPLICA;
    PRIMARY(ROUTE_NO_REPLICA);
}
END_TEST

START_TEST(test_floors)
{
    struct {
        int consistency;
        uint64_t mark, write, floor;
    } rows[] = {
        { CONSISTENCY_EVENTUAL, NOW, NOW, 0 },
        { CONSISTENCY_BOUNDED, 0, NOW, NOW - 1000 * MS },
        { CONSISTENCY_BOUNDED, NOW - 20 * MS, NOW, NOW - 20 * MS },
        { CONSISTENCY_HOST, 0, NOW - 30 * MS, NOW - 30 * MS },
        { CONSISTENCY_HOST, NOW - 20 * MS, NOW - 30 * MS, NOW - 20 * MS },
        { CONSISTENCY_HOST, 0, NOW - 3000 * MS, NOW - 1000 * MS },
        { CONSISTENCY_HOST, 0, UINT64_MAX, NOW },
        { CONSISTENCY_SESSION, 0, NOW, NOW - 1000 * MS },
        { CONSISTENCY_SESSION, NOW + 5, 0, NOW },
    };
    for (size_t i = 0; i < PGS_ARRAY_LEN(rows); i++) {
        in.consistency = rows[i].consistency;
        in.mark_ns = rows[i].mark;
        ledger->last_write_ns = rows[i].write;
        ck_assert_msg(route_floor(&in) == rows[i].floor, "row %zu", i);
    }
    /* A token is a floor for who takes anything otherwise, too; one not yet reached keeps all replicas out. */
    in.token_ns = NOW - 40 * MS;
    in.mark_ns = ledger->last_write_ns = 0;
    for (int i = 0; i < 4; i++) {
        in.consistency = (int[]){ CONSISTENCY_EVENTUAL, CONSISTENCY_BOUNDED, CONSISTENCY_HOST, CONSISTENCY_SESSION }[i];
        ck_assert_uint_eq(route_floor(&in), NOW - 40 * MS);
    }
    in.force = FORCE_REPLICA;
    ck_assert_uint_eq(route_floor(&in), NOW - 40 * MS);
    in.token_ns = UINT64_MAX;
    ck_assert_uint_eq(route_floor(&in), NOW);
    in.force = FORCE_AUTO;
    in.token_ns = 0;
    in.now_ns = 5; /* a machine that has just started */
    in.mark_ns = 0;
    ck_assert_uint_gt(route_floor(&in), 0);
    in.hint = SQL_HINT_REPLICA;
    ck_assert_uint_eq(route_floor(&in), 0);
    in.hint = SQL_HINT_PRIMARY;
    in.force = FORCE_REPLICA;
    ck_assert_uint_gt(route_floor(&in), 0);
}
END_TEST

START_TEST(test_freshness)
{
    ledger->last_write_ns = NOW - 10 * MS; /* exactly as fresh as they are */
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xe);
    ledger->last_write_ns = NOW - 10 * MS + 1;
    PRIMARY(ROUTE_STALE);
    /* An explicit request is eventual, if the lag is known. */
    in.force = FORCE_REPLICA;
    ck_assert_uint_eq(chosen(ROUTE_FORCED), 0xe);
    board->node[1].lag_us = LAG_UNKNOWN;
    ck_assert_uint_eq(chosen(ROUTE_FORCED), 0xc);
    in.force = FORCE_AUTO;
    in.consistency = CONSISTENCY_EVENTUAL;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xc);
    in.consistency = CONSISTENCY_HOST;
    ledger->last_write_ns = 0;

    /* A link opened after the probe was sent says for itself. */
    links[1].opened_ns = NOW - 6 * MS;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xe);
    links[1].opened_ns = NOW - 5 * MS;
    ck_assert_uint_eq(route_node_freshness(&in, 1), 0);
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xc);
    links[1].freshness_ns = NOW - 900 * MS;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xe);
    in.mark_ns = NOW - 800 * MS;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xc);
    in.link = NULL;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xe);
    for (int i = 1; i < 4; i++)
        board_forget_freshness(&board->node[i], NOW);
    PRIMARY(ROUTE_STALE);
}
END_TEST

START_TEST(test_clock)
{
    struct board_node *n = board->node;
    n[1].clock_offset_us = -10000;
    n[2].clock_offset_us = 10001;
    n[3].clock_offset_us = INT64_MIN;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xe);
    in.flags = SQL_F_CLOCK;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0x2);
    n[1].clock_offset_us = -10001;
    PRIMARY(ROUTE_CLOCK);
    in.mark_ns = NOW;
    PRIMARY(ROUTE_STALE);
}
END_TEST

START_TEST(test_named)
{
    in.hint = SQL_HINT_NODE;
    in.hint_node = 2;
    board->node[2].weight = 0; /* asked for by name it serves all the same */
    board_forget_freshness(&board->node[2], NOW);
    REPLICA(2, ROUTE_HINT);
    in.hint_node = 0;
    PRIMARY(ROUTE_HINT);
    in.hint_node = PGS_NODE_NONE;
    PRIMARY(ROUTE_HINT);
    in.hint_node = 63;
    PRIMARY(ROUTE_HINT);
    in.hint_node = 2;
    board->node[2].state = NODE_DOWN;
    PRIMARY(ROUTE_HINT);
}
END_TEST

START_TEST(test_no_primary)
{
    struct board_node *n = board->node;
    board->primary = PGS_NODE_NONE; /* not known yet: freshness decides */
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xe);
    ledger->last_write_ns = NOW;
    NOWHERE(ROUTE_STALE);
    board->primary_down = 1;
    n[0].state = NODE_DOWN;
    n[0].role = ROLE_UNKNOWN;
    ck_assert_uint_eq(chosen(ROUTE_NO_PRIMARY), 0xe);
    n[2].received_lsn = 2000;
    NOWHERE(ROUTE_NO_PRIMARY); /* it has more, and has not replayed it yet */
    n[2].replay_lsn = 2000;
    n[2].state = NODE_LAGGING; /* without a primary nobody's lag is known */
    REPLICA(2, ROUTE_NO_PRIMARY);
    n[2].weight = 0;
    REPLICA(2, ROUTE_NO_PRIMARY);
    in.excluded = 4;
    NOWHERE(ROUTE_NO_PRIMARY);
    n[2].state = NODE_DOWN;
    ck_assert_uint_eq(chosen(ROUTE_NO_PRIMARY), 0xa);
    in.consistency = CONSISTENCY_EVENTUAL;
    ck_assert_uint_eq(chosen(ROUTE_READ), 0xa);
    in.hint = SQL_HINT_NODE;
    in.hint_node = 3;
    REPLICA(3, ROUTE_HINT);
    in.hint = SQL_HINT_NONE;
    in.cls = SQL_WRITE;
    NOWHERE(ROUTE_WRITE);
}
END_TEST

START_TEST(test_names)
{
    ck_assert_str_eq(route_reason_name(ROUTE_READ), "read");
    ck_assert_str_eq(route_reason_text(ROUTE_NO_LEDGER), "the ledger cannot be used");
    ck_assert_str_eq(route_reason_name(-1), "unknown");
    ck_assert_str_eq(route_reason_text(ROUTE_REASON_COUNT), "unknown");
    for (int i = 0; i < ROUTE_REASON_COUNT; i++)
        ck_assert(route_reason_name(i)[0] && route_reason_text(i)[0]);
}
END_TEST

/* `callgrind --toggle-collect=route_choose` over `test_route cost`: instructions a call. */
static int cost(void)
{
    int sum = 0;
    setup();
    for (int i = 0; i < 4; i++)
        links[i].opened_ns = NOW - 50 * MS;
    for (int i = 0; i < 100000; i++) {
        route_choose(&in, &out);
        sum += out.node;
    }
    printf("%d\n", sum);
    teardown();
    return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "cost") == 0)
        return cost();
    Suite *s = suite_create("route");
    TCase *tc = tcase_create("route");
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_add_test(tc, test_classes);
    tcase_add_test(tc, test_session);
    tcase_add_test(tc, test_world);
    tcase_add_test(tc, test_candidates);
    tcase_add_test(tc, test_floors);
    tcase_add_test(tc, test_freshness);
    tcase_add_test(tc, test_clock);
    tcase_add_test(tc, test_named);
    tcase_add_test(tc, test_no_primary);
    tcase_add_test(tc, test_names);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
