/* The clocks: they run, none goes backwards, and the row can be replaced. */
#include <check.h>
#include <stdlib.h>
#include <time.h>

#include "pgshunt/clock.h"

START_TEST(test_monotonic_is_clock_monotonic)
{
    struct timespec before, after;
    clock_gettime(CLOCK_MONOTONIC, &before);
    uint64_t now = clock_mono_ns();
    clock_gettime(CLOCK_MONOTONIC, &after);
    ck_assert(now >= (uint64_t)before.tv_sec * NSEC_PER_SEC + (uint64_t)before.tv_nsec);
    ck_assert(now <= (uint64_t)after.tv_sec * NSEC_PER_SEC + (uint64_t)after.tv_nsec);
}
END_TEST

START_TEST(test_never_backwards)
{
    uint64_t last = 0, last_boot = 0;
    for (int i = 0; i < 1000; i++) {
        uint64_t now = clock_mono_ns(), boot = clock_boottime_ns();
        ck_assert(now >= last && boot >= last_boot);
        last = now;
        last_boot = boot;
    }
}
END_TEST

START_TEST(test_wall_is_microseconds)
{
    uint64_t seconds = clock_wall_us() / 1000000;
    ck_assert(llabs((long long)seconds - (long long)time(NULL)) <= 1);
}
END_TEST

static uint64_t fixed_time(void)
{
    return 42;
}

START_TEST(test_replaced)
{
    struct clock_ops saved = clock_row;
    clock_row.mono_ns = fixed_time;
    ck_assert_uint_eq(clock_mono_ns(), 42);
    clock_row = saved;
    ck_assert_uint_ne(clock_mono_ns(), 42);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("clock");
    TCase *tc = tcase_create("clock");
    tcase_add_test(tc, test_monotonic_is_clock_monotonic);
    tcase_add_test(tc, test_never_backwards);
    tcase_add_test(tc, test_wall_is_microseconds);
    tcase_add_test(tc, test_replaced);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
