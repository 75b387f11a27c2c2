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
static inline void sql_cx_init(struct sql_cx *c, const char *sql, size_t len, const struct closure *closure,
                               bool escape)
{
    lex_init(&c->lex, sql, len, escape);
    c->p = c->stop = sql;
    c->closure = closure;
    c->shape = CLOSURE_HASH_INIT;
    c->set_config = c->body = c->writes = c->triggers = false;
}

/* The statement is no read: the first reason stays. */
void sql_deny(struct sql_cx *c, enum sql_why why, const struct token *t);
/* The statement has no effect on the session, but a replica is no place for it. */
void sql_not_on_replica(struct sql_cx *c, enum sql_why why, const struct token *t);
void sql_broken(struct sql_cx *c, const struct token *t);

/*
 * Reads from c->p to the end of the statement (a semicolon outside parentheses, or the end of the text), or,
 * if `inner`, to the parenthesis that closes one opened before. `prev` is the token before c->p, NULL at the
 * beginning of a statement, `mark` its mark. Returns the kind of the token that ended it; c->p is behind that.
 */
enum token_kind sql_scan_from(struct sql_cx *c, enum scan_mode mode, const struct token *prev, uint32_t mark,
                              bool inner);

static inline enum token_kind sql_scan(struct sql_cx *c, enum scan_mode mode, const struct token *prev, bool inner)
{
    return sql_scan_from(c, mode, prev, prev ? lex_mark(prev) : 0, inner);
}

/* Most names of most statements are in no table and need no second look; without a closure all do. */
static inline bool sql_is_conspicuous(const uint64_t *filter, const struct token *t)
{
    return !filter || lex_is_pg(t->start) || closure_may_have(filter, t->hash);
}

/* --- sql_see.c: the scanner's loop (sql_scan.c) calls these for what it does not decide itself --- */

/* One bit per depth of parentheses; deeper than 64 they are shared, which can only make an unknown name( pass
 * as an alias, and what is unknown to closure and tables does not exist unless it was created a moment ago. */
struct parens {
    uint64_t with;     /* in the list of a WITH: name( is a column list */
    uint64_t operator; /* OPERATOR( or DISTINCT ON (: an expression may follow the closing one */
    uint64_t bracket;  /* opened by [ */
    unsigned depth;
    unsigned atomic;  /* SCAN_DDL: inside BEGIN ATOMIC ... END, and CASEs in it */
    bool any;         /* one of the bits above is set */
    bool distinct_on; /* the last ON stood behind DISTINCT */
};

/* The state of the loop that lives in memory. */
struct scan {
    struct sql_cx *c;
    const uint64_t *filter;
    const char *safe; /* up to here LEX_FAR bytes can be read */
    /* A qualifier that needs no further look, as written, with quotes, dot and the next quote: "a"." */
    const char *qualifier;
    size_t qualifier_len;
    unsigned qualifier_first; /* for lex_same() */
    uint64_t qualifier_hash;
    const char *flagged; /* the last name that did need one ... */
    uint32_t name_flags; /* ... and its closure flags */
    struct parens s;
    enum scan_mode mode;
    bool inner, operators;
};

static inline struct before sql_before(uint32_t mark)
{
    return (struct before){ MARK_KIND(mark), MARK_WORD(mark) };
}

/* Where the loop reads the tail's copy: the place in the text. */
static inline const char *scan_home(const struct scan *n, const char *p)
{
    const struct lex *x = &n->c->lex;
    return p - ((uintptr_t)p - (uintptr_t)x->tail < sizeof(x->tail) ? x->shift : 0);
}

static inline uint64_t scan_bit(unsigned depth)
{
    return UINT64_C(1) << (depth & 63);
}

/* `at`: a name or keyword, read once more from there. */
void scan_name(struct scan *n, const char *at, uint32_t prev);
void scan_call(struct scan *n, const char *at, uint32_t prev, uint32_t head);
void scan_word(struct scan *n, const char *at, uint32_t prev);
/* A token that the loop does not read itself; TK_BROKEN if it cannot go on behind it. */
const char *scan_other(struct scan *n, const char *p, struct token *t);
enum token_kind scan_broken(struct scan *n, const char *p, uint64_t shape);
void scan_open(struct parens *s, bool operator, bool bracket);
/* Kind that the closing one has as the token before; TK_BROKEN if it closes nothing. */
unsigned scan_close(struct parens *s, bool bracket);

/* --- sql_call.c: the names that need a closer look --- */

/* A name that is perhaps in the closure or the built-in tables; returns its closure flags. */
uint32_t sql_name_hit(struct sql_cx *c, enum scan_mode mode, const struct token *t, struct before prev);
/* name( : flags as sql_name_hit() gave them; `alias`: by its place it may also be an alias with a column list. */
void sql_call(struct sql_cx *c, enum scan_mode mode, const struct token *t, uint32_t flags, bool alias);
void sql_operator(struct sql_cx *c, const struct token *t);

#endif
