/* WAL positions that replicas can reach, and the history of pairs. */
#include <check.h>
#include <stdlib.h>

#include "pgshunt/wal.h"

#define PAGE 8192u
#define SEGMENT (UINT64_C(16) << 20)

START_TEST(test_page_floor)
{
    uint64_t page = 5 * SEGMENT + 7 * PAGE, segment = 9 * SEGMENT;
    ck_assert_uint_eq(wal_page_floor(page + 24, PAGE, SEGMENT), page);
    ck_assert_uint_eq(wal_page_floor(segment + 40, PAGE, SEGMENT), segment);
    /* 40 on any other page may be a record's end: it must stay. */
    ck_assert_uint_eq(wal_page_floor(page + 40, PAGE, SEGMENT), page + 40);
    ck_assert_uint_eq(wal_page_floor(page + 32, PAGE, SEGMENT), page + 32);
    ck_assert_uint_eq(wal_page_floor(page, PAGE, SEGMENT), page);
    ck_assert_uint_eq(wal_page_floor(page - 8, PAGE, SEGMENT), page - 8);
    ck_assert_uint_eq(wal_page_floor(0, PAGE, SEGMENT), 0);
}
END_TEST

START_TEST(test_page_floor_unknown_sizes)
{
    ck_assert_uint_eq(wal_page_floor(9 * SEGMENT + 40, PAGE, 0), 9 * SEGMENT + 40);
    ck_assert_uint_eq(wal_page_floor(9 * SEGMENT + PAGE + 24, PAGE, 0), 9 * SEGMENT + PAGE);
    ck_assert_uint_eq(wal_page_floor(9 * SEGMENT + 24, 0, 0), 9 * SEGMENT + 24);
}
END_TEST

START_TEST(test_page_floor_never_up)
{
    srand(1);
    for (int i = 0; i < 100000; i++) {
        uint64_t lsn = ((uint64_t)rand() << 20 ^ (uint64_t)rand()) & ~UINT64_C(7);
        uint64_t floor = wal_page_floor(lsn, PAGE, SEGMENT);
        ck_assert(floor <= lsn && lsn - floor <= 40);
    }
}
END_TEST

START_TEST(test_history_finds_the_greatest_t)
{
    static struct wal_history h;
    wal_history_clear(&h);
    ck_assert_uint_eq(wal_history_find(&h, UINT64_MAX), 0);
    for (uint64_t i = 1; i <= 100; i++)
        wal_history_add(&h, i * NSEC_PER_SEC, i * 10);
    ck_assert_uint_eq(wal_history_find(&h, 9), 0);
    ck_assert_uint_eq(wal_history_find(&h, 10), NSEC_PER_SEC);
    ck_assert_uint_eq(wal_history_find(&h, 559), 55 * NSEC_PER_SEC);
    ck_assert_uint_eq(wal_history_find(&h, 5000), 100 * NSEC_PER_SEC);
}
END_TEST

START_TEST(test_history_idle_primary)
{
    static struct wal_history h;
    wal_history_clear(&h);
    for (uint64_t i = 1; i <= 5000; i++)
        wal_history_add(&h, i * 5 * NSEC_PER_MSEC, 1000);
    /* The newest pair counts even if it was not kept. */
    ck_assert_uint_eq(wal_history_find(&h, 1000), 5000 * 5 * NSEC_PER_MSEC);
}
END_TEST

/* Property: never later than the truth, and not earlier than the spacing of the level that covers it. */
START_TEST(test_history_against_all_pairs)
{
    static struct wal_history h;
    static struct wal_pair all[200000];
    uint64_t t = 1, lsn = 0;
    size_t n = 0;
    srand(7);
    wal_history_clear(&h);
    for (; n < PGS_ARRAY_LEN(all); n++) {
        t += 5 * NSEC_PER_MSEC + (uint64_t)(rand() % 1000) * NSEC_PER_USEC;
        lsn += (uint64_t)(rand() % 3) * 64;
        all[n] = (struct wal_pair){ t, lsn };
        wal_history_add(&h, t, lsn);
    }
    for (int i = 0; i < 200; i++) {
        uint64_t replay = all[(size_t)rand() % n].lsn, truth = 0;
        for (size_t k = 0; k < n; k++)
            if (all[k].lsn <= replay)
                truth = all[k].t_ns;
        uint64_t found = wal_history_find(&h, replay), age = t - truth;
        uint64_t slack = age < 20 * NSEC_PER_SEC ? NSEC_PER_SEC / 10 : age < 480 * NSEC_PER_SEC ? 2 * NSEC_PER_SEC : 60 * NSEC_PER_SEC;
        ck_assert(found <= truth);
        ck_assert_msg(truth - found <= slack, "age %lu found %lu too early by %lu", (unsigned long)age,
                      (unsigned long)found, (unsigned long)(truth - found));
    }
}
END_TEST

START_TEST(test_history_lsn_goes_back)
{
    /* A crash that lost asynchronous commits: the newest pair that fits is still the right one. */
    static struct wal_history h;
    wal_history_clear(&h);
    wal_history_add(&h, 1 * NSEC_PER_SEC, 100);
    wal_history_add(&h, 2 * NSEC_PER_SEC, 90);
    wal_history_add(&h, 3 * NSEC_PER_SEC, 95);
    ck_assert_uint_eq(wal_history_find(&h, 92), 2 * NSEC_PER_SEC);
    ck_assert_uint_eq(wal_history_find(&h, 100), 3 * NSEC_PER_SEC);
    wal_history_add(&h, 2 * NSEC_PER_SEC, 1); /* an instant in the past is no pair */
    ck_assert_uint_eq(wal_history_find(&h, 50), 0);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("monitor_wal");
    TCase *tc = tcase_create("wal");
    tcase_add_test(tc, test_page_floor);
    tcase_add_test(tc, test_page_floor_unknown_sizes);
    tcase_add_test(tc, test_page_floor_never_up);
    tcase_add_test(tc, test_history_finds_the_greatest_t);
    tcase_add_test(tc, test_history_idle_primary);
    tcase_add_test(tc, test_history_against_all_pairs);
    tcase_add_test(tc, test_history_lsn_goes_back);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? 1 : 0;
}
