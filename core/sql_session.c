/* sql_session.c: SET, RESET, SHOW, DISCARD, LISTEN. */
#include "sql_verb.h"

static const char ours_prefix[] = "pgshunt.";

/* pgshunt.* belongs to the library: settings' names know no case, quoted or not. */
static bool is_ours(struct span name)
{
    char buf[64];
    long len = sql_unquote(name, buf, sizeof(buf));
    if (len < (long)sizeof(ours_prefix))
        return false;
    for (size_t i = 0; i < sizeof(ours_prefix) - 1; i++)
        if ((buf[i] >= 'A' && buf[i] <= 'Z' ? buf[i] | 0x20 : buf[i]) != ours_prefix[i])
            return false;
    return true;
}

/*
 * A setting's name, which may have dots, from *t on; *t becomes the token behind it. Comments between the
 * parts are not understood by sql_unquote(): then the name compares with nothing and the server decides.
 */
static bool setting_name(struct sql_cx *c, struct token *t)
{
    const char *from = t->ptr;
    for (;;) {
        if (t->kind != TK_NAME && t->kind != TK_WORD)
            return false;
        const char *to = t->ptr + t->len;
        sql_next(c, t);
        c->name = (struct span){ from, (size_t)(to - from) };
        if (t->kind != TK_DOT)
            return true;
        sql_next(c, t);
    }
}

static enum token_kind take_value(struct sql_cx *c, struct token t)
{
    const char *from = t.ptr;
    if (sql_ends(&t))
        return (enum token_kind)t.kind;
    enum token_kind end = sql_skip(c, t);
    const char *to = c->stop;
    while (to > from && lex_class[(unsigned char)to[-1]] == LC_SPACE)
        to--;
    c->value = (struct span){ from, (size_t)(to - from) };
    return end;
}

/* The spellings without = or TO. Returns false if *t begins none of them. */
static bool set_special(struct sql_cx *c, struct token *t, enum token_kind *end)
{
    struct token next;
    enum token_kind kind = sql_peek(c, &next);
    const char *name = NULL;
    enum sql_verb verb = SQL_V_SET;
    if (kind == TK_OP || next.word == W_TO || kind == TK_DOT)
        return false; /* SET names = ...: an ordinary name */
    switch (t->word) {
    case W_TIME:
        if (next.word != W_ZONE)
            return false;
        sql_next(c, t);
        name = "TimeZone";
        break;
    case W_SCHEMA:
        name = "search_path";
        break;
    case W_NAMES:
        name = "client_encoding";
        break;
    case W_XML:
        if (next.word != W_OPTION)
            return false;
        sql_next(c, t);
        name = "xmloption";
        break;
    case W_ROLE:
        name = "role";
        verb = SQL_V_SET_ROLE;
        break;
    case W_SESSION: /* SESSION AUTHORIZATION; the word SESSION of SET SESSION x has been read by the caller */
        if (next.word != W_AUTHORIZATION)
            return false;
        sql_next(c, t);
        name = "session_authorization";
        verb = SQL_V_SET_SESSION_AUTH;
        break;
    default:
        return false;
    }
    c->name = sql_static(name);
    c->verb = verb;
    sql_next(c, t);
    *end = take_value(c, *t);
    return true;
}

static enum token_kind set_transaction(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_is(c, SQL_TXN, SQL_V_SET_TXN, first);
    sql_next(c, &t);
    if (t.word == W_SNAPSHOT) {
        c->flags |= SQL_F_TXN_SNAPSHOT;
        return sql_skip(c, t);
    }
    return sql_ends(&t) ? sql_give_up(c, t) : sql_txn_modes(c, t);
}

/* SET SESSION CHARACTERISTICS AS TRANSACTION modes */
static enum token_kind set_characteristics(struct sql_cx *c)
{
    struct token t;
    c->verb = SQL_V_SET_CHAR;
    if (sql_next(c, &t) != TK_WORD || t.word != W_AS || sql_next(c, &t) != TK_WORD || t.word != W_TRANSACTION)
        return sql_give_up(c, t);
    sql_next(c, &t);
    return sql_txn_modes(c, t);
}

static enum token_kind set_assignment(struct sql_cx *c, const struct token *first, struct token t)
{
    if (!setting_name(c, &t))
        return sql_give_up(c, t);
    const bool assigned = t.word == W_TO || (t.kind == TK_OP && t.len == 1 && *t.ptr == '=');
    if (!assigned && t.word != W_FROM)
        return sql_give_up(c, t);
    if (is_ours(c->name))
        sql_is(c, SQL_OURS, SQL_V_SET, first);
    if (assigned)
        sql_next(c, &t);
    return sql_ends(&t) ? sql_give_up(c, t) : take_value(c, t);
}

enum token_kind sql_set(struct sql_cx *c, const struct token *first)
{
    struct token t, next;
    enum token_kind end;
    sql_is(c, SQL_SESSION, SQL_V_SET, first);
    sql_next(c, &t);
    enum token_kind kind = sql_peek(c, &next);
    const bool plain = kind == TK_OP || kind == TK_DOT || next.word == W_TO;
    if ((t.word == W_SESSION || t.word == W_LOCAL) && !plain && next.word != W_AUTHORIZATION) {
        c->flags |= t.word == W_LOCAL ? SQL_F_LOCAL : 0;
        const bool session = t.word == W_SESSION;
        sql_next(c, &t);
        if (t.word == W_CHARACTERISTICS && session && sql_peek(c, &next) == TK_WORD && next.word == W_AS)
            return set_characteristics(c);
        kind = sql_peek(c, &next);
    }
    if (t.word == W_TRANSACTION && kind != TK_OP && kind != TK_DOT && next.word != W_TO)
        return set_transaction(c, first);
    if (t.word == W_CONSTRAINTS && kind != TK_OP && kind != TK_DOT && next.word != W_TO) {
        sql_is(c, SQL_TXN, SQL_V_SET_CONSTRAINTS, first);
        return sql_skip(c, t);
    }
    if (set_special(c, &t, &end))
        return end;
    return set_assignment(c, first, t);
}

/* RESET and SHOW: a name, ALL, or one of the spellings of several words. */
static enum token_kind named(struct sql_cx *c, const struct token *first, enum sql_verb verb)
{
    struct token t, next;
    sql_is(c, SQL_SESSION, verb, first);
    sql_next(c, &t);
    sql_peek(c, &next);
    const char *name = NULL;
    if (t.word == W_ALL) {
        if (verb == SQL_V_RESET)
            c->verb = SQL_V_RESET_ALL;
        name = "all";
    } else if (t.word == W_TIME && next.word == W_ZONE) {
        sql_next(c, &t);
        name = "TimeZone";
    } else if (t.word == W_SESSION && next.word == W_AUTHORIZATION) {
        sql_next(c, &t);
        name = "session_authorization";
    } else if (t.word == W_TRANSACTION && next.word == W_ISOLATION) {
        sql_next(c, &t);
        sql_next(c, &t);
        name = "transaction_isolation";
    }
    if (name) {
        c->name = sql_static(name);
        sql_next(c, &t);
    } else if (!setting_name(c, &t)) {
        return sql_give_up(c, t);
    } else if (is_ours(c->name)) {
        sql_is(c, SQL_OURS, verb, first);
    }
    return sql_ends(&t) ? (enum token_kind)t.kind : sql_give_up(c, t);
}

enum token_kind sql_reset(struct sql_cx *c, const struct token *first)
{
    return named(c, first, SQL_V_RESET);
}

enum token_kind sql_show(struct sql_cx *c, const struct token *first)
{
    return named(c, first, SQL_V_SHOW);
}

enum token_kind sql_discard(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_is(c, SQL_SESSION, SQL_V_DISCARD, first);
    sql_next(c, &t);
    if (t.word == W_ALL)
        c->verb = SQL_V_DISCARD_ALL;
    else if (t.word != W_PLANS && t.word != W_SEQUENCES && t.word != W_TEMP && t.word != W_TEMPORARY)
        return sql_give_up(c, t);
    c->name = sql_token_span(&t);
    sql_next(c, &t);
    return sql_ends(&t) ? (enum token_kind)t.kind : sql_give_up(c, t);
}

enum token_kind sql_listen(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_is(c, SQL_SESSION, SQL_V_LISTEN, first);
    sql_next(c, &t);
    if (!sql_is_name(&t))
        return sql_give_up(c, t);
    c->name = sql_token_span(&t);
    c->flags |= SQL_F_PIN_LISTEN;
    sql_next(c, &t);
    return sql_ends(&t) ? (enum token_kind)t.kind : sql_give_up(c, t);
}

enum token_kind sql_unlisten(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_is(c, SQL_SESSION, SQL_V_UNLISTEN, first);
    sql_next(c, &t);
    if (sql_is_name(&t))
        c->name = sql_token_span(&t);
    else if (!(t.kind == TK_OP && t.len == 1 && *t.ptr == '*'))
        return sql_give_up(c, t);
    sql_next(c, &t);
    return sql_ends(&t) ? (enum token_kind)t.kind : sql_give_up(c, t);
}
