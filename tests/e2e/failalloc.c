/*
 * A preload for tests: memory allocation fails for calls that come from libpgshunt.so itself, and for no others.
 * FAILALLOC_EVERY=n: every n-th such call fails (1: all); FAILALLOC_AFTER=n: not before the n-th.
 * At exit FAILALLOC_REPORT (a file) gets how many failed, so that a test knows that it tested something.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

static uintptr_t range_start, range_end;
static atomic_long calls, failed;
static long every, after;
static char report[256];

static int find(struct dl_phdr_info *info, size_t size, void *arg)
{
    (void)size, (void)arg;
    if (!strstr(info->dlpi_name, "libpgshunt"))
        return 0;
    range_start = info->dlpi_addr;
    for (int i = 0; i < info->dlpi_phnum; i++)
        if (info->dlpi_phdr[i].p_type == PT_LOAD)
            range_end = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr + info->dlpi_phdr[i].p_memsz;
    return 1;
}

__attribute__((constructor)) static void init(void)
{
    const char *e = getenv("FAILALLOC_EVERY"), *a = getenv("FAILALLOC_AFTER"), *r = getenv("FAILALLOC_REPORT");
    after = a ? atol(a) : 0;
    if (r)
        snprintf(report, sizeof(report), "%s", r);
    dl_iterate_phdr(find, NULL);
    every = e ? atol(e) : 0;
}

__attribute__((destructor)) static void fini(void)
{
    int fd = report[0] ? open(report, O_WRONLY | O_CREAT | O_APPEND, 0644) : -1;
    if (fd >= 0) {
        dprintf(fd, "%ld %ld\n", (long)calls, (long)failed);
        close(fd);
    }
}

static int fails(void *caller)
{
    uintptr_t c = (uintptr_t)caller;
    if (every == 0 || c < range_start || c >= range_end)
        return 0;
    long n = ++calls;
    if (n <= after || n % every != 0)
        return 0;
    failed++;
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t n)
{
    return fails(__builtin_return_address(0)) ? NULL : __libc_malloc(n);
}
void *calloc(size_t n, size_t m)
{
    return fails(__builtin_return_address(0)) ? NULL : __libc_calloc(n, m);
}
void *realloc(void *p, size_t n)
{
    return fails(__builtin_return_address(0)) ? NULL : __libc_realloc(p, n);
}
char *strdup(const char *s)
{
    size_t n = strlen(s) + 1;
    char *p = fails(__builtin_return_address(0)) ? NULL : __libc_malloc(n);
    return p ? memcpy(p, s, n) : NULL;
}
char *strndup(const char *s, size_t max)
{
    size_t n = strnlen(s, max);
    char *p = fails(__builtin_return_address(0)) ? NULL : __libc_malloc(n + 1);
    if (p) {
        memcpy(p, s, n);
        p[n] = '\0';
    }
    return p;
}
