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

/* 64 x 64 -> 128 bits, halves folded together. */
static inline uint64_t name_mix(uint64_t a, uint64_t b)
{
#ifdef __SIZEOF_INT128__
    unsigned __int128 r = (unsigned __int128)a * b;
    return (uint64_t)r ^ (uint64_t)(r >> 64);
#else
    uint64_t ah = a >> 32, al = (uint32_t)a, bh = b >> 32, bl = (uint32_t)b;
    uint64_t ll = al * bl, hl = ah * bl, lh = al * bh, hh = ah * bh;
    uint64_t mid = (ll >> 32) + (uint32_t)hl + (uint32_t)lh;
    uint64_t lo = (mid << 32) | (uint32_t)ll;
    return lo ^ (hh + (hl >> 32) + (lh >> 32) + (mid >> 32));
#endif
}

static inline uint64_t name_le64(uint64_t v)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return __builtin_bswap64(v);
#else
    return v;
#endif
}

/* One block of 16 bytes (zero-padded); names of up to 16 bytes are one block. */
static inline uint64_t name_hash_block(uint64_t h, uint64_t lo, uint64_t hi)
{
    return name_mix(lo ^ h, hi ^ NAME_HASH_K1);
}

static inline uint64_t name_hash(const char *name, size_t len)
{
    uint64_t h = CLOSURE_HASH_INIT;
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
