/*
 * closure.h: per database, the names whose use is not proven harmless on a
 * replica, and the user's functions that are. Pure: rows come in from outside
 * (the shim runs closure_query() on the primary), lookups are lock-free.
 *
 * A closure is built by one thread, sealed, and then read-only: any thread may
 * look up in a sealed one. The owner counts references.
 */
#ifndef PGSHUNT_CLOSURE_H
#define PGSHUNT_CLOSURE_H

#include "pgshunt/base.h"

enum closure_flag {
    CLOSURE_FUNC_SAFE = 1u << 0,   /* every function of that name is proven stable/immutable and harmless */
    CLOSURE_FUNC_UNSAFE = 1u << 1, /* some function of that name is not (hides a built-in too) */
    CLOSURE_RELATION = 1u << 2,    /* sequence, unlogged, foreign, temporary, unproven view: primary only */
    CLOSURE_TRIGGER = 1u << 3,     /* relation with user triggers or rules: DML on it taints */
    CLOSURE_OPERATOR = 1u << 4,    /* user operator over an unproven function (name is the operator) */
    CLOSURE_TYPE = 1u << 5,        /* user type, domain or cast not proven: primary only */
    CLOSURE_FUNC_QUIET =
        1u << 6, /* UNSAFE, but every one of that name is proven to leave the session alone: no taint */
    CLOSURE_FUNC_ATTRIBUTE = 1u << 7, /* UNSAFE and callable with one argument: also as x.name, without parentheses */
    CLOSURE_READ_TAINTS = 1u << 8 /* reading the relation (a view, a policy) runs code that may change the session */
};

struct closure;

PGS_NODISCARD struct closure *closure_new(void); /* empty, one reference; NULL: no memory */
struct closure *closure_ref(struct closure *c);
void closure_free(struct closure *c); /* drops one reference */

/*
 * Adds flags to a name (exact bytes, as pg_catalog has it). 0 or PGS_ENOMEM. Not after the seal. Names meet over
 * schemas, kinds and overloads: UNSAFE overrules SAFE, and QUIET counts only if whoever adds UNSAFE adds it too.
 */
int closure_add(struct closure *c, const char *name, size_t len, uint32_t flags);
/* Decides what depends on other rows and makes it read-only. Out of memory: every name in doubt stays unsafe. */
void closure_seal(struct closure *c, uint64_t loaded_ns, uint64_t ddl_count);
uint64_t closure_loaded_ns(const struct closure *c);
uint64_t closure_ddl_count(const struct closure *c);
size_t closure_size(const struct closure *c);

/* Hash used by the lookups: the lexer computes it while it scans. */
#define CLOSURE_HASH_INIT UINT64_C(0x9ae16a3b2f90404f)
uint64_t closure_hash(const char *name, size_t len);

/* Flags of a name, 0 if it is not in the closure; hash is closure_hash() of it. One or two cache lines when absent. */
uint32_t closure_lookup(const struct closure *c, const char *name, size_t len, uint64_t hash);

/*
 * The query that lists the rows for a server version (PQserverVersion's form, 90600 and up): one read-only SELECT,
 * all names schema-qualified, five text columns (kind, name, detail, language, body; core/closure_query.c
 * lists the kinds). It sees every object, whatever the privileges of the role. Static string.
 */
const char *closure_query(int server_version);

/* Feeds one row of that query (values as text, NULL allowed) before the seal. 0, PGS_ENOMEM or PGS_EFORMAT. */
int closure_add_row(struct closure *c, const char *const values[], int count);

#endif
