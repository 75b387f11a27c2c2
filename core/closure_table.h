/*
 * closure_table.h: the inside of a closure, for the lexer's loop and for closure_*.c. Private to core.
 */
#ifndef PGSHUNT_CLOSURE_TABLE_H
#define PGSHUNT_CLOSURE_TABLE_H

#include <stdatomic.h>

#include "name_hash.h"

/* Flags beside those of closure.h that closure_add() may be given and a lookup never shows. */
#define CLOSURE_LOUD    (1u << 30) /* some function of that name is not QUIET */
#define CLOSURE_PRESENT (1u << 31) /* in every entry that is used */

enum closure_global {
    CLOSURE_G_OPERATORS = 1, /* there are names with CLOSURE_OPERATOR */
    CLOSURE_G_IMPLICIT = 2,  /* an unproven function can be reached without any name: nothing is a read */
    CLOSURE_G_DDL_TAINTS = 4 /* event triggers: DDL runs unproven code */
};

enum { CLOSURE_FILTER_BITS = 11, CLOSURE_FILTER_WORDS = 1 << CLOSURE_FILTER_BITS };

static inline size_t closure_filter_word(uint64_t hash)
{
    return (size_t)(hash >> (64 - CLOSURE_FILTER_BITS));
}
/* The lowest bits are the worst of the hash (they know two bytes of the name), and cost nothing. */
static inline unsigned closure_filter_bit(uint64_t hash)
{
    return (unsigned)hash & 63;
}

struct closure_entry {
    uint64_t hash;
    uint32_t name;  /* offset into names */
    uint32_t flags; /* base and what is in doubt; 0: the entry is empty */
    uint32_t base;  /* what is certain */
    uint32_t len;
};

struct closure_pending;

struct closure {
    uint32_t global; /* enum closure_global */
    bool sealed;
    struct closure_entry *entry;
    size_t entry_count, entry_size; /* size is a power of two */
    char *names;
    size_t names_len, names_size;
    uint64_t loaded_ns, ddl_count;
    struct closure_pending *pending; /* rows whose proof needs the others: closure_rows.c */
    size_t pending_count, pending_size;
    _Atomic unsigned refs;
    /*
     * What the lexer reads: one bit a name, also of the built-in names that are not for a replica. Of a fixed
     * size, so that looking costs six instructions; with 4,000 names one lookup in 33 takes the long way in vain.
     */
    uint64_t filter[CLOSURE_FILTER_WORDS];
};

extern const uint64_t closure_filter_all[CLOSURE_FILTER_WORDS]; /* every name may be there */

static inline bool closure_may_have(const uint64_t *filter, uint64_t hash)
{
    return (filter[closure_filter_word(hash)] >> closure_filter_bit(hash)) & 1;
}

/* closure_add() that also takes CLOSURE_LOUD; with flags 0 it makes the entry. NULL: no memory. */
struct closure_entry *closure_entry_add(struct closure *c, const char *name, size_t len, uint32_t flags);
struct closure_entry *closure_entry_find(const struct closure *c, const char *name, size_t len, uint64_t hash);

/* closure_rows.c: decides the pending rows, to a fixed point, and frees them. */
int closure_resolve(struct closure *c);
void closure_pending_free(struct closure *c);

#endif
