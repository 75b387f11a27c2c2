/* sql_scan.c: the loop over the tokens of one statement. Every instruction here is paid by every statement. */
#include "sql_scan.h"

/* One bit per depth of parentheses; deeper than 64 they are shared, which can only make an unknown name( pass
 * as an alias, and what is unknown to closure and tables does not exist unless it was created a moment ago. */
struct parens {
    uint64_t with;     /* in the list of a WITH: name( is a column list */
    uint64_t operator; /* OPERATOR( or DISTINCT ON (: an expression may follow the closing one */
    uint64_t bracket;  /* opened by [ */
    unsigned depth;
    unsigned atomic;   /* SCAN_DDL: inside BEGIN ATOMIC ... END, and CASEs in it */
};

static inline uint64_t bit(unsigned depth)
{
    return UINT64_C(1) << (depth & 63);
}

static void see_into(struct sql_cx *c, const struct token *t, const struct token *prev)
{
    if (c->body || prev->word == W_INSERT || prev->word == W_MERGE)
        return;
    sql_deny(c, SQL_WHY_INTO, t);
    if (c->cls < SQL_DDL && c->verb == SQL_V_SELECT)
        c->cls = SQL_DDL; /* the new table may be an unlogged one */
}

static void see_modifying(struct sql_cx *c, const struct token *t, const struct token *prev, unsigned depth)
{
    if (prev->word == W_FOR) {
        sql_not_on_replica(c, SQL_WHY_LOCKING, t);
        return;
    }
    if (prev->kind == TK_COMMA || prev->kind == TK_OP || prev->word == W_SELECT || prev->word == W_BY)
        return; /* a column of that name: a statement cannot begin here */
    c->writes = true;
    if (c->body)
        return;
    if (depth == 0 && c->cls == SQL_READ && c->verb == SQL_V_SELECT)
        c->verb = t->word == W_INSERT   ? SQL_V_INSERT
                  : t->word == W_UPDATE ? SQL_V_UPDATE
                  : t->word == W_DELETE ? SQL_V_DELETE
                                        : SQL_V_MERGE;
    sql_deny(c, depth == 0 ? SQL_WHY_VERB : SQL_WHY_MODIFYING_CTE, t);
}

/* Keywords that mean something wherever they stand. */
static void see_word(struct sql_cx *c, enum scan_mode *mode, const struct token *t, const struct token *prev,
                     struct parens *s)
{
    switch (t->word) {
    case W_SELECT:
    case W_VALUES:
    case W_TABLE:
        s->with &= ~bit(s->depth);
        break;
    case W_WITH:
        if (prev->kind == TK_END || prev->kind == TK_LPAREN)
            s->with |= bit(s->depth);
        break;
    case W_INTO:
        see_into(c, t, prev);
        break;
    case W_TEMP:
    case W_TEMPORARY:
        if (prev->word == W_INTO || prev->word == W_LOCAL || prev->word == W_GLOBAL || prev->word == W_CREATE ||
            prev->word == W_REPLACE) {
            c->flags |= SQL_F_PIN_TEMP;
            if (c->cls == SQL_DDL)
                c->cls = SQL_WRITE; /* no other session's closure changes */
        }
        break;
    case W_INSERT:
    case W_UPDATE:
    case W_DELETE:
    case W_MERGE:
        see_modifying(c, t, prev, s->depth);
        if (*mode == SCAN_READ && c->cls >= SQL_WRITE && !c->body)
            *mode = SCAN_DML;
        break;
    case W_NO:
    case W_SHARE:
    case W_KEY:
        if (prev->word == W_FOR)
            sql_not_on_replica(c, SQL_WHY_LOCKING, t);
        break;
    case W_CURRENT_DATE:
    case W_CURRENT_TIME:
    case W_LOCALTIME:
    case W_LOCALTIMESTAMP:
        c->flags |= SQL_F_CLOCK;
        break;
    case W_UESCAPE:
        if (c->lex.uescape)
            sql_deny(c, SQL_WHY_UNKNOWN_VERB, t); /* decoding with another escape character: not done */
        break;
    case W_ATOMIC:
        s->atomic += *mode == SCAN_DDL && prev->word == W_BEGIN;
        break;
    case W_CASE:
        s->atomic += s->atomic > 0;
        break;
    case W_END:
        s->atomic -= s->atomic > 0;
        break;
    default:
        break;
    }
}

/* May the name in front of which `head` stands be an alias with a column list: FROM f() AS t(a, b)? */
static bool alias_place(const struct token *head, const struct parens *s)
{
    return head->kind == TK_NAME || head->kind == TK_RPAREN || head->kind == TK_CAST || head->word == W_AS ||
           head->word == W_ORDINALITY || head->word == W_INTO || ((s->with & bit(s->depth)) && head->kind != TK_OP);
}

static inline bool callable(const struct token *t)
{
    return t->kind == TK_NAME || (t->kind == TK_WORD && t->cat != WC_RESERVED);
}

static bool close_paren(struct sql_cx *c, struct token *t, struct parens *s)
{
    const uint64_t here = bit(s->depth);
    if (PGS_UNLIKELY(s->depth == 0 || !(s->bracket & here) != (t->kind == TK_RPAREN))) {
        sql_broken(c, t);
        return false;
    }
    if (s->operator & here)
        t->kind = TK_OP;
    s->depth--;
    return true;
}

static void open_paren(struct parens *s, const struct token *t, const struct token *prev, bool distinct_on)
{
    const uint64_t here = bit(++s->depth);
    s->with &= ~here;
    s->operator&= ~here;
    s->bracket &= ~here;
    if (t->kind == TK_LBRACKET)
        s->bracket |= here;
    else if (prev->word == W_OPERATOR || distinct_on)
        s->operator|= here;
}

enum token_kind sql_scan(struct sql_cx *c, enum scan_mode mode, const struct token *before, bool inner)
{
    struct token ring[2], head = { .kind = TK_END };
    struct token *t = &ring[0], *prev = &ring[1];
    struct parens s = { .depth = 0 };
    const char *p = c->p;
    const uint64_t *const filter = c->filter;
    const uint64_t mask = c->filter_mask;
    const bool operators = c->closure && (c->closure->global & CLOSURE_G_OPERATORS);
    uint64_t shape = c->shape;
    uint32_t name_flags = 0;
    bool distinct_on = false;

    if (c->closure && (c->closure->global & CLOSURE_G_IMPLICIT) && mode == SCAN_READ)
        sql_deny(c, SQL_WHY_CLOSURE, before);
    *t = before ? *before : head;
    for (;;) {
        struct token *swap = prev;
        prev = t;
        t = swap;
        p = lex_next(&c->lex, p, t);
        switch (t->kind) {
        case TK_WORD:
            if (prev->kind == TK_DOT || prev->word == W_AS) {
                if (mode == SCAN_DDL && t->word == W_EXECUTE)
                    c->flags |= SQL_F_TAINT; /* CREATE TABLE ... AS EXECUTE: the prepared body is not known here */
                t->kind = TK_NAME; /* after a dot and after AS any keyword is a name */
                t->word = W_NO_WORD;
                t->cat = WC_NONE;
                goto name;
            }
            distinct_on = t->word == W_ON && prev->word == W_DISTINCT;
            see_word(c, &mode, t, prev, &s);
            if (t->cat != WC_RESERVED)
                goto name;
            shape = sql_shape_add(shape, t->hash);
            break;
        case TK_NAME:
        name:
            shape = sql_shape_add(shape, t->hash);
            if (prev->kind != TK_DOT)
                head = *prev;
            name_flags = 0;
            if (PGS_UNLIKELY((t->flags & (TF_PG | TF_HOPELESS)) || closure_may_have(filter, mask, t->hash)))
                name_flags = sql_name_hit(c, mode, t, prev);
            break;
        case TK_LPAREN:
            shape = sql_shape_add(shape, '(');
            if (callable(prev) && (prev->cat != WC_CONSTRUCT || name_flags))
                sql_call(c, mode, prev, name_flags, alias_place(&head, &s));
            open_paren(&s, t, prev, distinct_on && prev->word == W_ON);
            break;
        case TK_LBRACKET:
            open_paren(&s, t, prev, false);
            break;
        case TK_RPAREN:
            if (inner && s.depth == 0)
                goto out;
            /* fall through */
        case TK_RBRACKET:
            if (!close_paren(c, t, &s))
                goto skip;
            break;
        case TK_OP:
            shape = sql_shape_add(shape, (uint64_t)(unsigned char)*t->ptr << 8 | t->len);
            if (operators)
                sql_operator(c, t);
            break;
        case TK_SEMI:
            if (s.depth == 0 && s.atomic == 0 && !inner)
                goto out;
            if (mode != SCAN_DDL && !c->body)
                sql_broken(c, t);
            break;
        case TK_END:
            if (s.depth > 0 || inner)
                sql_broken(c, t);
            goto out;
        case TK_BROKEN:
            sql_broken(c, t);
            goto skip;
        default:
            break;
        }
    }
skip:
    /* Nothing behind it can be told: the rest of the text belongs to this statement. */
    p = t->ptr + strlen(t->ptr);
    t->kind = TK_END;
    t->ptr = p;
out:
    c->p = p;
    c->stop = t->ptr;
    c->shape = shape;
    return (enum token_kind)t->kind;
}
