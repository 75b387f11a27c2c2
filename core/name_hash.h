/*
 * name_hash.h: the one hash of names. The lexer computes it while it scans, the
 * closure and the generated tables (scripts/gen_functions has a copy in Python)
 * are filed under it. Names are hashed as pg_catalog has them: folded, unquoted.
 */
#ifndef PGSHUNT_NAME_HASH_H
#define PGSHUNT_NAME_HASH_H

#include <string.h>

#include "pgshunt/closure.h"

#define NAME_HASH_K1 UINT64_C(0xc2b2ae3d27d4eb4f)
#define NAME_HASH_K2 UINT64_C(0x9e3779b97f4a7c15)
#define NAME_HASH_K3 UINT64_C(0xd6e8feb86659fd93)

static inline uint64_t name_le64(uint64_t v)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return __builtin_bswap64(v);
#else
    return v;
#endif
}

/*
 * One block of 16 bytes (zero-padded); names of up to 16 bytes are one block, and begin with h = 0. As cheap as it
 * can be, since every name of every statement pays for it: the good bits are the upper ones.
 */
static inline uint64_t name_hash_block(uint64_t h, uint64_t lo, uint64_t hi)
{
    return h * NAME_HASH_K3 + lo * NAME_HASH_K1 + hi * NAME_HASH_K2;
}

static inline uint64_t name_hash(const char *name, size_t len)
{
    uint64_t h = 0;
    do {
        uint64_t w[2] = { 0, 0 };
        size_t n = len < 16 ? len : 16;
        memcpy(w, name, n);
        h = name_hash_block(h, name_le64(w[0]), name_le64(w[1]));
        name += n;
        len -= n;
    } while (len > 0);
    return h;
}

#endif
