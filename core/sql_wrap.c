/* sql_wrap.c: EXPLAIN and COPY, which have another statement or a relation inside. */
#include "sql_verb.h"

static bool begins_query(const struct token *t)
{
    return t->kind == TK_LPAREN || t->word == W_SELECT || t->word == W_VALUES || t->word == W_TABLE ||
           t->word == W_WITH;
}

/* --- EXPLAIN --- */

static bool is_analyze(const struct token *t)
{
    char name[LEX_NAME_MAX + 1];
    if (t->kind != TK_NAME && t->kind != TK_WORD)
        return false;
    /* A name that cannot be read might be it. Quoted, it is compared as it stands: ("ANALYZE") is an error. */
    return lex_name(t, name) < 0 || strcmp(name, "analyze") == 0 || strcmp(name, "analyse") == 0;
}

/* A value that certainly means off; the server takes off, false, no word else, and 0. */
static bool is_off(const struct token *t)
{
    char text[8];
    long len = sql_unquote(sql_token_span(t), text, sizeof(text));
    return len > 0 && (strcmp(text, "off") == 0 || strcmp(text, "false") == 0 || strcmp(text, "0") == 0);
}

/* ( option [ value ], ... ): the server takes the last of several; here one that is on is enough. */
static bool explain_options(struct sql_cx *c, struct token *t)
{
    bool pending = false; /* ANALYZE without a value so far */
    for (sql_next(c, t);; sql_next(c, t)) {
        if (sql_ends(t) || t->kind == TK_BROKEN || t->kind == TK_LPAREN)
            return false;
        if (t->kind == TK_COMMA || t->kind == TK_RPAREN) {
            if (pending)
                c->flags |= SQL_F_ANALYZE;
            pending = false;
            if (t->kind == TK_RPAREN)
                return true;
        } else if (is_analyze(t)) {
            pending = true;
        } else if (pending && is_off(t)) {
            pending = false;
        }
    }
}

static enum token_kind explain_inner(struct sql_cx *c, const struct token *first, const struct token *t)
{
    const uint32_t analyze = c->flags & SQL_F_ANALYZE;
    enum token_kind end = sql_statement(c, t);
    c->flags |= analyze;
    const enum sql_verb verb = c->verb;
    c->verb = SQL_V_EXPLAIN;
    c->name = c->value = (struct span){ NULL, 0 };
    if (verb == SQL_V_EXECUTE && c->cls == SQL_SESSION && !analyze)
        return end; /* plans the prepared body, which only its own session knows */
    c->flags &= ~(uint32_t)(SQL_F_HOLD | SQL_F_PIN_LISTEN);
    if (c->cls == SQL_READ || c->cls >= SQL_WRITE) {
        if (c->cls >= SQL_WRITE && analyze && c->why == SQL_WHY_VERB)
            c->why = SQL_WHY_EXPLAIN_ANALYZE;
        return end;
    }
    /* DECLARE, or something that cannot be explained at all. */
    c->cls = SQL_WRITE;
    c->why = analyze ? SQL_WHY_EXPLAIN_ANALYZE : SQL_WHY_VERB;
    c->word = sql_token_span(first);
    if (verb == SQL_V_EXECUTE)
        c->flags |= SQL_F_TAINT;
    return end;
}

enum token_kind sql_explain(struct sql_cx *c, const struct token *first)
{
    struct token t, next;
    c->verb = SQL_V_EXPLAIN;
    sql_next(c, &t);
    if (t.kind == TK_LPAREN) {
        sql_peek(c, &next);
        if (!begins_query(&next)) {
            if (!explain_options(c, &t))
                return sql_give_up(c, t);
            sql_next(c, &t);
        }
    } else {
        if (t.word == W_ANALYZE || t.word == W_ANALYSE) {
            c->flags |= SQL_F_ANALYZE;
            sql_next(c, &t);
        }
        if (t.word == W_VERBOSE)
            sql_next(c, &t);
    }
    if (sql_ends(&t) || t.word == W_EXPLAIN)
        return sql_give_up(c, t);
    return explain_inner(c, first, &t);
}

/* --- COPY --- */

/* relation [ ( columns ) ]; *t becomes the token behind it. */
static bool copy_relation(struct sql_cx *c, struct token *t)
{
    struct token prev = { .kind = TK_END };
    if (t->word == W_BINARY) {
        struct token next;
        sql_peek(c, &next);
        if (next.word != W_FROM && next.word != W_TO && next.kind != TK_DOT && next.kind != TK_LPAREN)
            sql_next(c, t);
    }
    for (unsigned depth = 0;; sql_next(c, t)) {
        if (t->kind == TK_NAME || (t->kind == TK_WORD && (t->cat != WC_RESERVED || prev.kind == TK_DOT))) {
            if ((t->flags & TF_HOPELESS) || sql_is_conspicuous(c->closure ? c->closure->filter : NULL, t))
                sql_name_hit(c, SCAN_DML, t, (struct before){ prev.kind, prev.word });
        } else if (t->kind == TK_LPAREN) {
            depth++;
        } else if (t->kind == TK_RPAREN && depth > 0) {
            depth--;
        } else if (t->kind != TK_DOT && t->kind != TK_COMMA) {
            return depth == 0 && t->kind == TK_WORD;
        }
        prev = *t;
    }
}

/* Behind TO: only the client may be the target, and that keyword alone says so. */
static enum token_kind copy_to(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_next(c, &t);
    if (t.word != W_STDOUT) {
        sql_deny(c, SQL_WHY_COPY, sql_ends(&t) ? first : &t);
        if (t.word == W_STDIN)
            c->flags |= SQL_F_COPY_OUT; /* the grammar takes either word */
        return sql_skip(c, t);
    }
    c->flags |= SQL_F_COPY_OUT;
    return sql_skip(c, t);
}

static enum token_kind copy_from(struct sql_cx *c, const struct token *first, const struct token *from)
{
    struct token t;
    (void)first;
    sql_deny(c, SQL_WHY_COPY, from);
    sql_next(c, &t);
    if (t.word == W_STDIN || t.word == W_STDOUT)
        c->flags |= SQL_F_COPY_IN; /* COPY t FROM STDOUT is valid (tried) */
    if (sql_ends(&t))
        return (enum token_kind)t.kind;
    return sql_scan(c, SCAN_DDL, &t, false); /* WHERE may call something */
}

enum token_kind sql_copy(struct sql_cx *c, const struct token *first)
{
    struct token t;
    c->verb = SQL_V_COPY;
    sql_next(c, &t);
    if (t.kind == TK_LPAREN) {
        sql_peek(c, &t);
        if (!begins_query(&t))
            sql_deny(c, SQL_WHY_COPY, first);
        if (sql_scan(c, SCAN_READ, NULL, true) != TK_RPAREN)
            return TK_END;
        c->verb = SQL_V_COPY;
        sql_next(c, &t);
        return t.word == W_TO ? copy_to(c, first) : sql_give_up(c, t);
    }
    if (!copy_relation(c, &t))
        return sql_give_up(c, t);
    if (t.word == W_TO) {
        /* Triggers do not fire for COPY TO. */
        if (c->cls == SQL_READ)
            c->flags &= ~(uint32_t)SQL_F_TAINT;
        return copy_to(c, first);
    }
    return t.word == W_FROM ? copy_from(c, first, &t) : sql_give_up(c, t);
}
