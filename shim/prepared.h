/*
 * prepared.h: the session's prepared statements, and which of them a link has.
 *
 * Names live in the session; a link prepares lazily when it first runs one. Each definition has a number that is
 * never re-used in the session, so that a link can tell an old definition of a name from the current one.
 *
 * Owned by one session, not shared between threads. Knows nothing of connections: the caller prepares.
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
    uint32_t text_mark; /* replay_text_mark() when it was defined; the caller fills it in */
    char *sql; /* protocol: the statement; SQL: the whole PREPARE */
    bool by_sql; /* PREPARE name AS ...: replayed as text */
    int n_types;
    Oid *types; /* NULL if n_types is 0 */
    enum sql_class cls; /* of executing it, under the closure of `closure_mark`; the caller fills these in */
    enum sql_why why;
    uint32_t flags;
    enum sql_hint hint;
    struct span hint_node; /* points into sql */
    uint64_t shape;
    uint64_t closure_mark; /* closure it was classified under: classify again when it changed; 0: never classified */
};

PGS_NODISCARD struct prepared_set *prepared_new(void);
void prepared_free(struct prepared_set *set);
/*
 * Defines (or redefines) a name. Copies. types may be NULL: all unknown (0). A redefinition has a new number and its
 * classification is cleared; a pointer to the old definition stays valid and sees the new one. NULL: no memory, the
 * name is then unknown, as what the server has under it is no longer what we knew (the caller pins the session).
 */
struct prepared *prepared_define(struct prepared_set *set, const char *name, const char *sql, size_t len, bool by_sql,
                                 int n_types, const Oid *types);
struct prepared *prepared_find(struct prepared_set *set, const char *name);
void prepared_remove(struct prepared_set *set, const char *name); /* frees it; an unknown name is fine */
void prepared_clear(struct prepared_set *set); /* DEALLOCATE ALL; numbers go on */
size_t prepared_count(const struct prepared_set *set);
/* The body of a PREPARE ... AS body inside p->sql, or p->sql itself if it is none. */
const char *prepared_body(const struct prepared *p);

/*
 * Per link. prepared_link_number: the definition the link has under that name, 0 none. A NULL pl has none.
 */
PGS_NODISCARD struct prepared_link *prepared_link_new(void);
void prepared_link_free(struct prepared_link *pl);
uint64_t prepared_link_number(const struct prepared_link *pl, const char *name);
/* number 0 removes. 0, or PGS_ENOMEM: then the link counts as not having the name. */
int prepared_link_set(struct prepared_link *pl, const char *name, uint64_t number);
void prepared_link_clear(struct prepared_link *pl);
/* The server forgets the unnamed statement with every simple query or unnamed parse. */
void prepared_link_forget_unnamed(struct prepared_link *pl);

#endif
