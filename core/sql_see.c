/* sql_see.c: what the scanner's loop meets less often, or must look at closely. */
#include "sql_scan.h"

static void see_into(struct sql_cx *c, const struct token *t, struct before prev)
{
    if (c->body || prev.word == W_INSERT || prev.word == W_MERGE)
        return;
    sql_deny(c, SQL_WHY_INTO, t);
    if (c->cls < SQL_DDL && c->verb == SQL_V_SELECT)
        c->cls = SQL_DDL; /* the new table may be an unlogged one */
}

static void see_modifying(struct sql_cx *c, const struct token *t, struct before prev, unsigned depth)
{
    if (prev.word == W_FOR) {
        sql_not_on_replica(c, SQL_WHY_LOCKING, t);
        return;
    }
    if (prev.kind == TK_COMMA || prev.kind == TK_OP || prev.word == W_SELECT || prev.word == W_BY)
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
static void see_word(struct sql_cx *c, enum scan_mode *mode, const struct token *t, struct before prev,
                     struct parens *s)
{
    switch (t->word) {
    case W_SELECT:
    case W_VALUES:
    case W_TABLE:
        s->with &= ~scan_bit(s->depth);
        break;
    case W_WITH:
        if (prev.kind == TK_END || prev.kind == TK_LPAREN) {
            s->with |= scan_bit(s->depth);
            s->any = true;
        }
        break;
    case W_INTO:
        see_into(c, t, prev);
        break;
    case W_TEMP:
    case W_TEMPORARY:
        if (prev.word == W_INTO || prev.word == W_LOCAL || prev.word == W_GLOBAL || prev.word == W_CREATE ||
            prev.word == W_REPLACE) {
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
        if (prev.word == W_FOR)
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
    case W_ON:
        s->distinct_on = prev.word == W_DISTINCT;
        break;
    case W_ATOMIC:
        s->atomic += *mode == SCAN_DDL && prev.word == W_BEGIN;
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
static bool alias_place(struct before head, const struct parens *s)
{
    return head.kind == TK_NAME || head.kind == TK_RPAREN || head.kind == TK_CAST || head.word == W_AS ||
           head.word == W_ORDINALITY || head.word == W_INTO || ((s->with & scan_bit(s->depth)) && head.kind != TK_OP);
}

void scan_open(struct parens *s, bool operator, bool bracket)
{
    const uint64_t here = scan_bit(++s->depth);
    s->with &= ~here;
    s->operator= operator? s->operator| here : s->operator& ~here;
    s->bracket = bracket ? s->bracket | here : s->bracket & ~here;
    s->any = (s->with | s->operator| s->bracket) != 0;
}

unsigned scan_close(struct parens *s, bool bracket)
{
    const uint64_t here = scan_bit(s->depth);
    if (PGS_UNLIKELY(s->depth == 0 || ((s->bracket & here) != 0) != bracket))
        return TK_BROKEN;
    s->depth--;
    return bracket ? TK_RBRACKET : (s->operator& here) ? TK_OP : TK_RPAREN;
}

/* Broken: nothing behind can be told, the rest of the text belongs to this statement. */
enum token_kind scan_broken(struct scan *n, const char *p, uint64_t shape)
{
    struct sql_cx *const c = n->c;
    sql_broken(c, &(struct token){ .ptr = p, .len = *p != 0 });
    c->p = c->stop = c->lex.end;
    c->shape = shape;
    return TK_END;
}

void scan_name(struct scan *n, const char *at, uint32_t prev)
{
    struct token t;
    lex_token(&n->c->lex, scan_home(n, at), &t);
    n->flagged = at;
    n->name_flags = sql_name_hit(n->c, n->mode, &t, sql_before(prev));
}

/* count(, lower(, ...: the usual call is that of a short unquoted name, and safe. */
static bool is_safe_call(const struct lex *x, const char *at)
{
    struct lex_plain w;
    if (!lex_plain_word(lex_readable(x, at), &w))
        return false;
    const uint64_t name[2] = { name_le64(w.lo), name_le64(w.hi) };
    return builtin_find((const char *)name, w.len, w.hash) == BK_SAFE;
}

void scan_call(struct scan *n, const char *at, uint32_t prev, uint32_t head)
{
    struct token t;
    const uint32_t flags = n->flagged == at ? n->name_flags : 0;
    const char *const home = scan_home(n, at);
    if (flags == 0 && (MARK_CAT(prev) == WC_CONSTRUCT || is_safe_call(&n->c->lex, home)))
        return;
    lex_token(&n->c->lex, home, &t);
    sql_call(n->c, n->mode, &t, flags, alias_place(sql_before(head), &n->s));
}

void scan_word(struct scan *n, const char *at, uint32_t prev)
{
    struct token t;
    lex_token(&n->c->lex, scan_home(n, at), &t);
    see_word(n->c, &n->mode, &t, sql_before(prev), &n->s);
}

const char *scan_other(struct scan *n, const char *p, struct token *t)
{
    p = lex_token(&n->c->lex, p, t);
    switch (t->kind) {
    case TK_NAME:
        if (t->flags & TF_HOPELESS)
            sql_deny(n->c, SQL_WHY_CLOSURE, t);
        break;
    case TK_LBRACKET:
        scan_open(&n->s, false, true);
        break;
    case TK_RBRACKET:
        t->kind = (uint8_t)scan_close(&n->s, true);
        break;
    case TK_OP:
        if (n->operators)
            sql_operator(n->c, t);
        break;
    case TK_SEMI:
        if (n->mode != SCAN_DDL && !n->c->body && (n->s.depth > 0 || n->inner))
            sql_broken(n->c, t);
        break;
    case TK_END:
        if (n->s.depth > 0 || n->inner)
            sql_broken(n->c, t);
        break;
    default:
        break;
    }
    return p;
}
