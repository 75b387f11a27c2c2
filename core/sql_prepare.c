/* sql_prepare.c: prepared statements and cursors of SQL. */
#include "sql_verb.h"

/* Reads a query or a list of arguments; the statement stays what it is only if that is harmless. */
static enum token_kind harmless_rest(struct sql_cx *c, const struct token *before, bool inner)
{
    const enum sql_class cls = c->cls;
    const struct span word = c->word;
    c->cls = SQL_READ;
    c->why = SQL_WHY_READ;
    enum token_kind end = sql_scan(c, SCAN_READ, before, inner);
    if (c->cls == SQL_READ) {
        c->cls = cls;
        c->why = SQL_WHY_SESSION;
        c->word = word;
    }
    return end;
}

static struct span span_until(const char *from, const char *to)
{
    while (to > from && lex_class[(unsigned char)to[-1]] == LC_SPACE)
        to--;
    return (struct span){ from, (size_t)(to - from) };
}

enum token_kind sql_prepare(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_next(c, &t);
    struct token name = t;
    sql_next(c, &t);
    if (name.word == W_TRANSACTION && t.kind == TK_STRING) {
        sql_is(c, SQL_WRITE, SQL_V_PREPARE_TXN, first);
        c->name = sql_token_span(&t);
        return sql_skip(c, t);
    }
    sql_is(c, SQL_SESSION, SQL_V_PREPARE, first);
    c->name = sql_token_span(&name);
    if (!sql_is_name(&name))
        return sql_give_up(c, name);
    for (unsigned depth = 0; !(t.word == W_AS && depth == 0); sql_next(c, &t)) {
        if (sql_ends(&t) || t.kind == TK_BROKEN || (t.kind == TK_RPAREN && depth == 0))
            return sql_give_up(c, t);
        depth += t.kind == TK_LPAREN;
        depth -= t.kind == TK_RPAREN;
    }
    const enum token_kind end = (enum token_kind)sql_next(c, &t);
    if (end == TK_SEMI || end == TK_END)
        return sql_give_up(c, t);
    const enum token_kind last = sql_skip(c, t);
    c->value = span_until(t.ptr, c->stop);
    return last;
}

enum token_kind sql_execute(struct sql_cx *c, const struct token *first)
{
    struct token t, next;
    sql_is(c, SQL_SESSION, SQL_V_EXECUTE, first);
    sql_next(c, &t);
    if (!sql_is_name(&t))
        return sql_give_up(c, t);
    c->name = sql_token_span(&t);
    if (sql_peek(c, &next) != TK_LPAREN)
        return harmless_rest(c, &(struct token){ .kind = TK_COMMA }, false);
    sql_next(c, &next);
    const char *open = next.ptr;
    c->value.ptr = open;
    if (harmless_rest(c, &next, true) != TK_RPAREN)
        return TK_END;
    c->value = (struct span){ open, (size_t)(c->p - open) };
    sql_next(c, &t);
    return sql_ends(&t) ? (enum token_kind)t.kind : sql_give_up(c, t);
}

enum token_kind sql_deallocate(struct sql_cx *c, const struct token *first)
{
    struct token t, next;
    sql_is(c, SQL_SESSION, SQL_V_DEALLOCATE, first);
    sql_next(c, &t);
    if (t.word == W_PREPARE) {
        enum token_kind kind = sql_peek(c, &next);
        if (kind != TK_SEMI && kind != TK_END)
            sql_next(c, &t);
    }
    if (t.word == W_ALL)
        c->verb = SQL_V_DEALLOCATE_ALL;
    else if (!sql_is_name(&t))
        return sql_give_up(c, t);
    else
        c->name = sql_token_span(&t);
    sql_next(c, &t);
    return sql_ends(&t) ? (enum token_kind)t.kind : sql_give_up(c, t);
}

enum token_kind sql_declare(struct sql_cx *c, const struct token *first)
{
    struct token t;
    bool without = false;
    sql_is(c, SQL_SESSION, SQL_V_DECLARE, first);
    sql_next(c, &t);
    if (!sql_is_name(&t))
        return sql_give_up(c, t);
    c->name = sql_token_span(&t);
    for (sql_next(c, &t); t.word != W_FOR; sql_next(c, &t)) {
        if (t.kind != TK_WORD && t.kind != TK_NAME)
            return sql_give_up(c, t);
        without |= t.len == 7 && (t.ptr[0] | 0x20) == 'w'; /* WITHOUT HOLD */
        if (t.word == W_HOLD && !without)
            c->flags |= SQL_F_HOLD;
    }
    enum token_kind kind = sql_peek(c, &t);
    if (kind == TK_LPAREN || t.word == W_SELECT || t.word == W_VALUES || t.word == W_TABLE || t.word == W_WITH)
        return harmless_rest(c, NULL, false);
    sql_next(c, &t);
    return sql_give_up(c, t);
}

/* FETCH and MOVE: the cursor is the last word; what precedes it are directions and counts. */
enum token_kind sql_fetch(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_is(c, SQL_SESSION, SQL_V_FETCH, first);
    for (sql_next(c, &t); !sql_ends(&t); sql_next(c, &t)) {
        if (t.kind != TK_NAME && t.kind != TK_WORD && t.kind != TK_NUMBER && t.kind != TK_OP)
            return sql_give_up(c, t);
        c->name = sql_token_span(&t);
    }
    return (enum token_kind)t.kind;
}

enum token_kind sql_close(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_is(c, SQL_SESSION, SQL_V_CLOSE, first);
    sql_next(c, &t);
    if (t.word == W_ALL)
        c->verb = SQL_V_CLOSE_ALL;
    else if (!sql_is_name(&t))
        return sql_give_up(c, t);
    else
        c->name = sql_token_span(&t);
    sql_next(c, &t);
    return sql_ends(&t) ? (enum token_kind)t.kind : sql_give_up(c, t);
}
