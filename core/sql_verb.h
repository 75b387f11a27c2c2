/*
 * sql_verb.h: one function for each kind of statement. Private to core/sql_*.c.
 *
 * Each is called with c->p behind the statement's first word *t and with the class READ; it sets class, verb,
 * flags and spans, and reads to the end of the statement, whose kind (TK_SEMI, TK_END; TK_RPAREN if `inner`)
 * it returns.
 */
#ifndef PGSHUNT_SQL_VERB_H
#define PGSHUNT_SQL_VERB_H

#include "sql_scan.h"

typedef enum token_kind sql_verb_fn(struct sql_cx *c, const struct token *t); /* a function type, no struct */

/* Any statement, by its first token. */
enum token_kind sql_statement(struct sql_cx *c, const struct token *t);

sql_verb_fn sql_set, sql_reset, sql_show, sql_discard, sql_listen, sql_unlisten;         /* sql_session.c */
sql_verb_fn sql_prepare, sql_execute, sql_deallocate, sql_declare, sql_fetch, sql_close; /* sql_prepare.c */
sql_verb_fn sql_begin, sql_start, sql_commit, sql_rollback, sql_savepoint, sql_release;  /* sql_txn.c */
sql_verb_fn sql_copy, sql_explain;                                                       /* sql_wrap.c */

/* sql_txn.c: the modes of BEGIN and SET TRANSACTION, from *t on; reads to the end of the statement. */
enum token_kind sql_txn_modes(struct sql_cx *c, struct token t);

/* Next token, c->p moved, counted into the shape; at the end of a statement c->stop is set. */
enum token_kind sql_next(struct sql_cx *c, struct token *t);
/* The same without moving. */
enum token_kind sql_peek(struct sql_cx *c, struct token *t);
/* From *t (the token last read) to the end of the statement, looking at nothing but parentheses. */
enum token_kind sql_skip(struct sql_cx *c, struct token t);
/* As sql_skip(), and the statement is not what it seemed: a write. */
enum token_kind sql_give_up(struct sql_cx *c, struct token t);

static inline void sql_is(struct sql_cx *c, enum sql_class cls, enum sql_verb verb, const struct token *t)
{
    c->cls = cls;
    c->verb = verb;
    c->why = cls >= SQL_WRITE ? SQL_WHY_VERB : SQL_WHY_SESSION;
    c->word = sql_token_span(t);
}

static inline bool sql_ends(const struct token *t)
{
    return t->kind == TK_SEMI || t->kind == TK_END;
}

/* A token that can be a name: any but fully reserved keywords. */
static inline bool sql_is_name(const struct token *t)
{
    return t->kind == TK_NAME || (t->kind == TK_WORD && t->cat != WC_RESERVED);
}

static inline struct span sql_static(const char *text)
{
    return (struct span){ text, strlen(text) };
}

#endif
