/*
 * real.h: the real libpq. One table of functions per libpq image in the process, filled when
 * the image is first seen; a process can hold several.
 *
 * Nothing else in the shim may call a libpq function: always real->PQexec(...). Tables are made once, never
 * changed and never freed, their image is pinned; any thread may read them. Slots are what the image's
 * users would reach without us: its own functions, or those of a preload that comes after us.
 * A function that an image does not have (an older libpq) is NULL in its table; those that 9.6 has are always set
 * in a table whose connections can be ours (`raw_only` is set otherwise).
 */
#ifndef SHIM_REAL_H
#define SHIM_REAL_H

#include <stdatomic.h>

#include "later_types.h"
#include "pgshunt/base.h"

struct real_libpq {
    const void *id;       /* the image's dynamic section: what tells images apart */
    int index;            /* in order of appearance; below REAL_MAX_IMAGES */
    int version;          /* PQlibVersion() */
    uintptr_t begin, end; /* mapped range: is a return address inside this libpq? */
    bool raw_only; /* it exports functions that our table does not know, or lacks some: its connections are never ours */
    char path[256];
#define PQ(policy, fail, ret, name, params, args) ret(*name) params;
#define PQV(policy, fail, name, params, args) void(*name) params;
#include "libpq_api.def"
#undef PQ
#undef PQV
#define PQ_USED(ret, name, params) ret(*name) params;
#define PQ_OTHER(name)
#include "libpq_other.def"
#undef PQ_USED
#undef PQ_OTHER
};

/* As many libpqs a process can hold; of further ones every call fails cleanly. */
#define REAL_MAX_IMAGES 32

/*
 * The libpq that the module owning return_address would have bound to without us. Never NULL: with no libpq in
 * the process, real_none. Lock-free once the image and the caller are known, then callable from a
 * signal handler. errno kept. (caller.c)
 */
const struct real_libpq *real_find(const void *return_address);

/* The same for PQcancel, which signal handlers call: with one image in the process, that one, without a search. */
const struct real_libpq *real_find_signal_safe(const void *return_address);

/* Is this address inside that libpq (an entry from inside libpq itself)? */
static inline bool real_contains(const struct real_libpq *real, const void *address)
{
    return (uintptr_t)address - real->begin < real->end - real->begin;
}

/* All slots NULL: what there is without a libpq. */
extern const struct real_libpq real_none;

/* Known images by index; NULL from the first free one on. */
extern _Atomic(const struct real_libpq *) real_image[REAL_MAX_IMAGES] __attribute__((visibility("hidden")));

/* real_find with the frequent case in line: libpq entering us through its own PLT. */
static inline const struct real_libpq *real_of(const void *return_address)
{
    const struct real_libpq *first = atomic_load_explicit(&real_image[0], memory_order_acquire);
    if (PGS_LIKELY(first && real_contains(first, return_address)))
        return first;
    return real_find(return_address);
}

/*
 * The image in whose module this address lies, made known if it is a libpq seen for the first time; NULL if the
 * module is none, or there are too many. Takes the loader's lock, none of our own: may be called anywhere but in
 * a signal handler.
 */
const struct real_libpq *real_from_address(const void *address);

/* The table row of a name: -1 unknown. real_slot: the image's function in that row, NULL if it has none. */
int real_row(const char *name);
void *real_slot(const struct real_libpq *real, int row);

/* Any libpq in the process, found by looking through all modules; NULL none. */
const struct real_libpq *real_scan(void);

/* What the module that owns address exports under this name itself; NULL nothing. */
void *real_module_symbol(const void *address, const char *name);
/* Is this address inside our own library? */
bool real_is_ours(const void *address);

#endif
