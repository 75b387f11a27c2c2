/*
 * real.h: the real libpq. One table of functions per libpq image in the process,
 * filled when the image is first seen; a process can hold several.
 *
 * Nothing else in the shim may call a libpq function: always real->PQexec(...).
 * A function that an image does not have (older libpq) is NULL in its table;
 * those that 9.6 has are always set in a table that real_find() returns.
 */
#ifndef SHIM_REAL_H
#define SHIM_REAL_H

#include <libpq-fe.h>

#include "pgshunt/base.h"

/* Types of later libpqs than the header we are built with. */
#include "later_types.h"

struct real_libpq {
    void *handle; /* of dlopen(NOLOAD): never closed, the image is pinned (RTLD_NODELETE) */
    int version;  /* PQlibVersion() */
    uintptr_t begin, end; /* mapped range: is a return address inside this libpq? */
    bool raw_only; /* it exports functions that our table does not know: its connections are never ours */
    char path[256];
#define PQ(policy, kind, ret, name, params, args) ret(*name) params;
#define PQV(policy, kind, name, params, args) void(*name) params;
#include "libpq_api.def"
#undef PQ
#undef PQV
};

/*
 * The libpq that the module owning return_address would have bound to without
 * us. Never NULL: with no libpq in the process, a table whose creators fail cleanly. Lock-free
 * once the image and the caller are known. errno kept.
 */
const struct real_libpq *real_find(const void *return_address);

/* Is this address inside that libpq (an entry from inside libpq itself)? */
static inline bool real_contains(const struct real_libpq *real, const void *address)
{
    return (uintptr_t)address >= real->begin && (uintptr_t)address < real->end;
}

#endif
