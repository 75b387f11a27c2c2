/*
 * prepared.h: the session's prepared statements, and which of them a link has.
 *
 * Names live in the session; a link prepares lazily when it first runs one. Each definition has a number that is
 * never re-used in the session, so that a link can tell an old definition of a name from the current one.
 */
#ifndef SHIM_PREPARED_H
#define SHIM_PREPARED_H

#include "pgshunt/base.h"
#include "pgshunt/sql.h"
#include "real.h"

struct prepared_set;
struct prepared_link;

struct prepared {
    char *name; /* "" is the unnamed one */
    uint64_t number;
    char *sql; /* protocol: the statement; SQL: the whole PREPARE */
    bool by_sql; /* PREPARE name AS ...: replayed as text */
    int n_types;
    Oid *types;
    enum sql_class cls; /* of executing it, under the closure of `closure_loaded_ns` */
    enum sql_why why;
    uint32_t flags;
    enum sql_hint hint;
    uint64_t shape;
    uint64_t closure_mark; /* closure it was classified under: classify again when it changed */
};

PGS_NODISCARD struct prepared_set *prepared_new(void);
void prepared_free(struct prepared_set *set);
/* Defines (or redefines) a name. Copies. NULL: no memory (the caller pins the session). */
struct prepared *prepared_define(struct prepared_set *set, const char *name, const char *sql, size_t len, bool by_sql,
                                 int n_types, const Oid *types);
struct prepared *prepared_find(struct prepared_set *set, const char *name);
void prepared_remove(struct prepared_set *set, const char *name);
void prepared_clear(struct prepared_set *set); /* DEALLOCATE ALL */
size_t prepared_count(const struct prepared_set *set);
/* The body of a PREPARE ... AS body inside p->sql, or p->sql itself. */
const char *prepared_body(const struct prepared *p);

/* Per link. prepared_link_number: the definition the link has under that name, 0 none. */
PGS_NODISCARD struct prepared_link *prepared_link_new(void);
void prepared_link_free(struct prepared_link *pl);
uint64_t prepared_link_number(const struct prepared_link *pl, const char *name);
int prepared_link_set(struct prepared_link *pl, const char *name, uint64_t number); /* number 0 removes */
void prepared_link_clear(struct prepared_link *pl);
/* The server forgets the unnamed statement with every simple query or unnamed parse. */
void prepared_link_forget_unnamed(struct prepared_link *pl);

#endif
