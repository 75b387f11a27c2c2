/* The memo of statements that were proven reads: what it recalls is what was kept, byte for byte. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../shim/memo.h"
#define OOM_IMPLEMENTATION
#include "oom_for_test.h"

static struct memo memo;

static void setup(void)
{
    memset(&memo, 0, sizeof memo);
}

static void teardown(void)
{
    memo_release(&memo);
}

/* Sends a statement as a session does; true if it was recalled. */
static bool say_as(const char *sql, const struct sql_info *classified)
{
    struct memo_key key;
    struct sql_info info;

    memset(&info, 0x5a, sizeof info);
    if (memo_recall(&memo, sql, &key, &info)) {
        ck_assert_int_eq(info.cls, SQL_READ);
        ck_assert_int_eq(info.why, classified->why);
        ck_assert_int_eq(info.hint, classified->hint);
        ck_assert_uint_eq(info.flags, classified->flags);
        ck_assert_uint_eq(info.shape, classified->shape);
        ck_assert_uint_eq(info.count, 0);
        ck_assert_uint_eq(info.hint_node.len, 0);
        return true;
    }
    memo_keep(&memo, sql, &key, classified);
    return false;
}

static struct sql_info read_of(uint64_t shape)
{
    return (struct sql_info){ .cls = SQL_READ, .why = SQL_WHY_READ, .flags = SQL_F_CLOCK, .count = 1, .shape = shape };
}

static bool say(const char *sql)
{
    struct sql_info info = read_of(7);
    return say_as(sql, &info);
}

START_TEST(third_time)
{
    ck_assert(!say("SELECT a FROM t WHERE id = 1"));
    ck_assert(!say("SELECT a FROM t WHERE id = 1"));
    for (int i = 0; i < 5; i++)
        ck_assert(say("SELECT a FROM t WHERE id = 1"));
    ck_assert(!say("SELECT a FROM t WHERE id = 2"));
    ck_assert(!say("SELECT a FROM t WHERE id = 1 "));
    ck_assert(!say("SELECT A FROM t WHERE id = 1"));
    memo_clear(&memo);
    ck_assert(!say("SELECT a FROM t WHERE id = 1"));
}
END_TEST

START_TEST(every_length)
{
    char sql[200];
    for (size_t len = 1; len < sizeof sql; len++) {
        struct sql_info info = read_of(len);
        memset(sql, 'x', len);
        sql[len] = '\0';
        (void)say_as(sql, &info);
        (void)say_as(sql, &info);
        ck_assert(say_as(sql, &info));
        for (size_t i = 0; i < len; i++) { /* one byte off */
            sql[i] = 'y';
            memo.rest = memo.misses = 0;
            ck_assert(!say_as(sql, &info));
            sql[i] = 'x';
        }
    }
}
END_TEST

/* What is not a read, names a node, or would be another thing under another encoding or setting, is not kept. */
START_TEST(never_kept)
{
    struct sql_info write = read_of(1), node = read_of(1), many = read_of(1);
    write.cls = SQL_WRITE;
    node.hint = SQL_HINT_NODE;
    many.count = 2;
    for (int i = 0; i < 5; i++) {
        ck_assert(!say_as("INSERT INTO t VALUES (1)", &write));
        ck_assert(!say_as("/* pgshunt: node=a */ SELECT 1", &node));
        ck_assert(!say_as("SELECT 1; SELECT 2", &many));
        ck_assert(!say("SELECT 'a\\b'"));
        ck_assert(!say("SELECT '\xc3\xa4'"));
        ck_assert(!say(""));
    }
}
END_TEST

/* More texts than there is room for: it goes on, and what it recalls stays right. */
START_TEST(full)
{
    char sql[3000];
    for (int round = 0; round < 300; round++) {
        struct sql_info info = read_of((uint64_t)round % 40 + 1);
        memset(sql, ' ', sizeof sql);
        snprintf(sql, 64, "SELECT %d", round % 40);
        sql[strlen(sql)] = ' ';
        sql[sizeof sql - 1 - (size_t)(round % 40)] = '\0';
        memo.rest = 0;
        for (int i = 0; i < 3; i++)
            (void)say_as(sql, &info);
        ck_assert(say_as(sql, &info));
    }
    memset(sql, 'x', sizeof sql);
}
END_TEST

/* Who never repeats itself is left alone for a while, and asked again later. */
START_TEST(rests)
{
    char sql[64];
    uint32_t resting = 0;
    for (int i = 0; i < 5000; i++) {
        snprintf(sql, sizeof sql, "SELECT %d", i);
        ck_assert(!say(sql));
        resting += memo.rest != 0;
    }
    ck_assert_uint_gt(resting, 4500);
    ck_assert_ptr_null(memo.block);
    bool found = false;
    for (int i = 0; i < 2000; i++)
        found = say("SELECT 'the same'");
    ck_assert(found);
}
END_TEST

/* Without memory nothing is kept, and nothing else happens. */
START_TEST(no_memory)
{
    bool hit;
    (void)say("SELECT 1");
    oom_arm(1);
    (void)say("SELECT 1");
    hit = oom_disarm();
    ck_assert(hit);
    ck_assert_ptr_null(memo.block);
    ck_assert(!say("SELECT 1"));
    ck_assert(say("SELECT 1"));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("memo");
    TCase *t = tcase_create("memo");
    SRunner *r;
    int failed;

    tcase_add_checked_fixture(t, setup, teardown);
    tcase_add_test(t, third_time);
    tcase_add_test(t, every_length);
    tcase_add_test(t, never_kept);
    tcase_add_test(t, full);
    tcase_add_test(t, rests);
    tcase_add_test(t, no_memory);
    suite_add_tcase(s, t);
    r = srunner_create(s);
    srunner_run_all(r, CK_NORMAL);
    failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed ? 1 : 0;
}
