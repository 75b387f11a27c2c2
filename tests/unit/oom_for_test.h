/*
 * oom_for_test.h: makes the n-th allocation of the code under test fail. The program is linked with --wrap for these
 * functions, so that libpq, which is dlopen()ed, keeps its own (Check does not: no assertions meanwhile).
 * For every n from 1: oom_arm(n), call it, oom_disarm(); until the n-th allocation is not reached any more.
 */
#ifndef OOM_FOR_TEST_H
#define OOM_FOR_TEST_H

#include <stdbool.h>
#include <stddef.h>

extern long oom_left; /* allocations until the one that fails; 0: never */
extern bool oom_was_hit;

/* From now on the n-th allocation fails, once (n = 0: none). */
static inline void oom_arm(long n)
{
    oom_left = n;
    oom_was_hit = false;
}
/* Ends it: was the n-th one reached? */
static inline bool oom_disarm(void)
{
    oom_left = 0;
    return oom_was_hit;
}

/* Exactly one file of a program defines OOM_IMPLEMENTATION before this. */
#ifdef OOM_IMPLEMENTATION
long oom_left;
bool oom_was_hit;

static bool oom_now(void)
{
    if (oom_left == 0 || --oom_left > 0)
        return false;
    oom_was_hit = true;
    return true;
}

#define OOM_WRAP(ret, name, params, args)          \
    ret __real_##name params;                      \
    ret __wrap_##name params;                      \
    ret __wrap_##name params                       \
    {                                              \
        return oom_now() ? NULL : __real_##name args; \
    }
OOM_WRAP(void *, malloc, (size_t size), (size))
OOM_WRAP(void *, calloc, (size_t n, size_t size), (n, size))
OOM_WRAP(void *, realloc, (void *p, size_t size), (p, size))
OOM_WRAP(char *, strdup, (const char *s), (s))
OOM_WRAP(char *, strndup, (const char *s, size_t len), (s, len))
#endif

#endif
