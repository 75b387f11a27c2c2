/*
 * sql_scan.h: the state of one classification, and the loop over the tokens of one statement. Private to
 * core/sql_*.c.
 */
#ifndef PGSHUNT_SQL_SCAN_H
#define PGSHUNT_SQL_SCAN_H

#include "closure_table.h"
#include "sql_builtin.h"
#include "sql_lex.h"

enum scan_mode {
    SCAN_READ, /* a query: what is not proven takes the class READ away */
    SCAN_DML,  /* a write already; looks for what taints */
    SCAN_DDL   /* as DML, but name( is mostly no call there; knows BEGIN ATOMIC ... END */
};

/* What is remembered of the token before. */
struct before {
    unsigned kind; /* enum token_kind */
    unsigned word;
};

/* One statement while it is read, and what the whole string shares. */
struct sql_cx {
    struct lex lex;
    const char *p;
    const struct closure *closure; /* may be NULL */
    uint64_t shape;
    enum sql_class cls;
    enum sql_why why;
    enum sql_verb verb;
    uint32_t flags;
    struct span word, name, value;
    const char *stop; /* where the token that ended the statement begins */
    bool set_config;  /* a call of set_config was seen */
    bool body;        /* a function body: what only keeps it off a replica is noted in `writes` and forgiven */
    bool writes;
    bool triggers; /* body: a relation whose triggers or rules are not proven is named */
};

#define SQL_SHAPE_K UINT64_C(0x9ddfea08eb382d69)
static inline uint64_t sql_shape_add(uint64_t shape, uint64_t x)
{
    return (shape ^ x) * SQL_SHAPE_K;
}

static inline struct span sql_token_span(const struct token *t)
{
    return (struct span){ t->ptr, t->len };
}

/* Before the first statement of a text. */
void sql_cx_init(struct sql_cx *c, const char *sql, size_t len, const struct closure *closure, bool escape);

/* The statement is no read: the first reason stays. */
void sql_deny(struct sql_cx *c, enum sql_why why, const struct token *t);
/* The statement has no effect on the session, but a replica is no place for it. */
void sql_not_on_replica(struct sql_cx *c, enum sql_why why, const struct token *t);
void sql_broken(struct sql_cx *c, const struct token *t);

/*
 * Reads from c->p to the end of the statement (a semicolon outside parentheses, or the end of the text), or,
 * if `inner`, to the parenthesis that closes one opened before. `prev` is the token before c->p, NULL at the
 * beginning of a statement. Returns the kind of the token that ended it; c->p is behind that.
 */
enum token_kind sql_scan(struct sql_cx *c, enum scan_mode mode, const struct token *prev, bool inner);

/* Most names of most statements are in no table and need no second look; without a closure all do. */
static inline bool sql_is_conspicuous(const uint64_t *filter, const struct token *t)
{
    return !filter || lex_is_pg(t->start) || closure_may_have(filter, t->hash);
}

/* sql_call.c: the names that need a closer look. */

/* A name that is perhaps in the closure or the built-in tables; returns its closure flags. */
uint32_t sql_name_hit(struct sql_cx *c, enum scan_mode mode, const struct token *t, struct before prev);
/* name( : flags as sql_name_hit() gave them; `alias`: by its place it may also be an alias with a column list. */
void sql_call(struct sql_cx *c, enum scan_mode mode, const struct token *t, uint32_t flags, bool alias);
void sql_operator(struct sql_cx *c, const struct token *t);

#endif
