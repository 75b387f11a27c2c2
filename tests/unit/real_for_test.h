/*
 * real_for_test.h: a table of the installed libpq, filled by hand, for unit tests of what sits on it.
 * $PGSHUNT_TEST_LIBPQ names another libpq to try.
 */
#ifndef REAL_FOR_TEST_H
#define REAL_FOR_TEST_H

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../shim/real.h"

/* Slots of functions that this libpq lacks stay NULL. */
static inline void real_for_test_fill(struct real_libpq *r, void *handle)
{
    void *found;
#define PQ(policy, kind, ret, name, params, args)  \
    found = dlsym(handle, #name);                  \
    memcpy(&r->name, &found, sizeof(found));
#define PQV(policy, kind, name, params, args) PQ(policy, kind, void, name, params, args)
#define PQ_USED(ret, name, params) PQ(LINK, NIL, ret, name, params, ())
#define PQ_OTHER(name)
#include "../../shim/libpq_api.def"
#include "../../shim/libpq_other.def"
#undef PQ
#undef PQV
#undef PQ_USED
#undef PQ_OTHER
}

static inline const struct real_libpq *real_for_test(void)
{
    static struct real_libpq r;
    if (r.version)
        return &r;
    const char *name = getenv("PGSHUNT_TEST_LIBPQ");
    void *handle = dlopen(name ? name : "libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        fprintf(stderr, "%s\n", dlerror());
        abort();
    }
    real_for_test_fill(&r, handle);
    r.version = r.PQlibVersion();
    return &r;
}

#endif
