/*
 * other.c: somebody else's preload: it stands before PQexec, dlopen and malloc, finds the next ones with RTLD_NEXT, and says
 * at the end how often it was called. With -DBY_HANDLE it finds the real PQexec through libpq's handle.
 */
#include <dlfcn.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int execs, opens;
static __thread int depth;

PGresult *PQexec(PGconn *conn, const char *query)
{
    static PGresult *(*next)(PGconn *, const char *);
    if (!next) {
#ifdef BY_HANDLE
        *(void **)&next = dlsym(dlopen("libpq.so.5", RTLD_NOW | RTLD_NOLOAD), "PQexec");
#else
        *(void **)&next = dlsym(RTLD_NEXT, "PQexec");
#endif
    }
    execs++;
    if (++depth > 3 || !next) {
        fprintf(stderr, "other: PQexec %s\n", next ? "calls itself" : "not found");
        abort();
    }
    PGresult *res = next(conn, query);
    depth--;
    return res;
}

void *dlopen(const char *file, int mode)
{
    static void *(*next)(const char *, int);
    if (!next)
        *(void **)&next = dlsym(RTLD_NEXT, "dlopen");
    opens++;
    return next(file, mode);
}

void *malloc(size_t size)
{
    static void *(*next)(size_t);
    if (!next)
        *(void **)&next = dlsym(RTLD_NEXT, "malloc");
    return next(size);
}

__attribute__((destructor)) static void report(void)
{
    char line[64];
    int n = snprintf(line, sizeof line, "other: execs=%d opens=%d\n", execs, opens);
    if (write(2, line, (size_t)n) < 0)
        _exit(1);
}
