/* check.h: a test program counts its checks, prints failed ones and ends with `N passed, N failed`. */
#ifndef TESTS_PRELOAD_CHECK_H
#define TESTS_PRELOAD_CHECK_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int check_passed, check_failed;

#define CHECK(condition, ...)                                                                                          \
    do {                                                                                                               \
        if (condition) {                                                                                               \
            check_passed++;                                                                                            \
        } else {                                                                                                       \
            check_failed++;                                                                                            \
            printf("FAIL %s:%d %s: ", __FILE__, __LINE__, #condition);                                                 \
            printf(__VA_ARGS__);                                                                                       \
            printf("\n");                                                                                              \
            fflush(stdout);                                                                                            \
        }                                                                                                              \
    } while (0)

static inline int check_report(void)
{
    printf("%d passed, %d failed\n", check_passed, check_failed);
    return check_failed ? 1 : 0;
}

/* Is a handle a session of the library? Its first eight bytes say so. EXPECT_SESSION=1 or 0 in the environment. */
static inline int handle_is_session(const void *handle)
{
    uint64_t first = 0;
    if (handle)
        memcpy(&first, handle, sizeof first);
    return first == UINT64_C(0xd1f7706773687421);
}
static inline int session_expected(void)
{
    const char *want = getenv("EXPECT_SESSION");
    return want && *want == '1';
}

#endif
