/* sql_scan.c: the loop over the tokens of one statement. Every instruction here is paid by every statement. */
#include "sql_scan.h"

/* One bit per depth of parentheses; deeper than 64 they are shared, which can only make an unknown name( pass
 * as an alias, and what is unknown to closure and tables does not exist unless it was created a moment ago. */
struct parens {
    uint64_t with;     /* in the list of a WITH: name( is a column list */
    uint64_t operator; /* OPERATOR( or DISTINCT ON (: an expression may follow the closing one */
    uint64_t bracket;  /* opened by [ */
    unsigned depth;
    bool distinct_on; /* the last ON stood behind DISTINCT */
    unsigned atomic;  /* SCAN_DDL: inside BEGIN ATOMIC ... END, and CASEs in it */
};

/* State that lives in memory ... */
struct scan {
    struct sql_cx *c;
    struct parens s;
    enum scan_mode mode;
    bool inner, operators;
    const uint64_t *filter;
    /* The last qualifier as written, with quotes, dot and the next quote: "a"." */
    const char *qualifier;
    size_t qualifier_len;
    uint64_t qualifier_hash;
};

/*
 * ... and in registers: its address goes to functions that are inlined, and never to others. These are the
 * functions named hot_*; everything else gets copies.
 */
struct hot {
    const char *p;
    uint64_t shape;
    struct before prev, head; /* the token before; the one before the (dotted) name */
    uint32_t name_flags;      /* closure flags of the name that was read last */
    struct token t;           /* the last name or keyword */
};
#define HOT  static inline __attribute__((always_inline))
#define COLD static __attribute__((noinline))

static inline uint64_t bit(unsigned depth)
{
    return UINT64_C(1) << (depth & 63);
}

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
        s->with &= ~bit(s->depth);
        break;
    case W_WITH:
        if (prev.kind == TK_END || prev.kind == TK_LPAREN)
            s->with |= bit(s->depth);
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
           head.word == W_ORDINALITY || head.word == W_INTO || ((s->with & bit(s->depth)) && head.kind != TK_OP);
}

static void open_paren(struct parens *s, bool operator, bool bracket)
{
    const uint64_t here = bit(++s->depth);
    s->with &= ~here;
    s->operator= operator? s->operator| here : s->operator& ~here;
    s->bracket = bracket ? s->bracket | here : s->bracket & ~here;
}

/* Kind that the closing one has as the token before; TK_BROKEN if it closes nothing. */
static unsigned close_paren(struct parens *s, bool bracket)
{
    const uint64_t here = bit(s->depth);
    if (PGS_UNLIKELY(s->depth == 0 || ((s->bracket & here) != 0) != bracket))
        return TK_BROKEN;
    s->depth--;
    return bracket ? TK_RBRACKET : (s->operator& here) ? TK_OP : TK_RPAREN;
}

/* --- functions off the straight way --- */

static enum token_kind scan_end(struct sql_cx *c, const char *p, const char *stop, uint64_t shape, enum token_kind kind)
{
    c->p = p;
    c->stop = stop;
    c->shape = shape;
    return kind;
}

/* Broken: nothing behind can be told, the rest of the text belongs to this statement. */
COLD enum token_kind scan_broken(struct sql_cx *c, const char *p, uint64_t shape)
{
    sql_broken(c, &(struct token){ .ptr = p, .len = *p != 0 });
    return scan_end(c, c->lex.end, c->lex.end, shape, TK_END);
}

COLD uint32_t scan_name(struct scan *n, struct token t, struct before prev)
{
    return sql_name_hit(n->c, n->mode, &t, prev);
}

COLD void scan_call(struct scan *n, struct token t, uint32_t name_flags, struct before head)
{
    sql_call(n->c, n->mode, &t, name_flags, alias_place(head, &n->s));
}

COLD void scan_word(struct scan *n, struct token t, struct before prev)
{
    see_word(n->c, &n->mode, &t, prev, &n->s);
}

/* A token that the loop does not read itself; TK_BROKEN if it cannot go on behind it. */
COLD const char *scan_other(struct scan *n, const char *p, struct token *t)
{
    p = lex_token(&n->c->lex, p, t);
    switch (t->kind) {
    case TK_NAME:
        if (t->flags & TF_HOPELESS)
            sql_deny(n->c, SQL_WHY_CLOSURE, t);
        break;
    case TK_LBRACKET:
        open_paren(&n->s, false, true);
        break;
    case TK_RBRACKET:
        t->kind = (uint8_t)close_paren(&n->s, true);
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

/* --- the straight way --- */

HOT void hot_name(struct hot *h, struct scan *n)
{
    h->shape = sql_shape_add(h->shape, h->t.hash);
    if (h->prev.kind != TK_DOT)
        h->head = h->prev;
    h->name_flags = 0;
    if (PGS_UNLIKELY(sql_is_conspicuous(n->filter, &h->t)))
        h->name_flags = scan_name(n, h->t, h->prev);
    h->prev = (struct before){ h->t.kind, h->t.word };
}

/*
 * What ORMs write most, without a turn through the loop: "a"."b", "a"."c", ... A qualifier that stands there
 * again has been looked at already. True if another name has been read.
 */
HOT bool hot_chain(struct hot *h, struct scan *n)
{
    struct lex *const x = &n->c->lex;
    const char *const p = h->p;
    if (p[0] == '.' && p[1] == '"') {
        n->qualifier = h->t.ptr;
        n->qualifier_len = h->t.len + 2;
        n->qualifier_hash = h->t.hash;
        if (PGS_UNLIKELY(!lex_fast_quoted(p + 1, lex_readable(x, p + 1), &h->t)))
            return false;
        h->prev = (struct before){ TK_DOT, W_NO_WORD };
    } else if (p[0] == ',' && p[1] == ' ' && p[2] == '"' && p < x->safe - 64) {
        const char *q = p + 2;
        if (n->qualifier_len <= 32 && lex_same(q, n->qualifier, n->qualifier_len) &&
            lex_fast_quoted(q + n->qualifier_len - 1, q + n->qualifier_len - 1, &h->t)) {
            h->shape = sql_shape_add(h->shape, n->qualifier_hash);
            h->head = (struct before){ TK_COMMA, W_NO_WORD };
            h->prev = (struct before){ TK_DOT, W_NO_WORD };
        } else if (lex_fast_quoted(q, q, &h->t)) {
            h->prev = (struct before){ TK_COMMA, W_NO_WORD };
        } else {
            return false;
        }
    } else {
        return false;
    }
    h->p = h->t.ptr + h->t.len;
    return true;
}

/* A keyword. True if it may also be a name, or is one by its place. */
HOT bool hot_word(struct hot *h, struct scan *n)
{
    if (PGS_UNLIKELY(h->prev.kind == TK_DOT || h->prev.word == W_AS)) {
        if (n->mode == SCAN_DDL && h->t.word == W_EXECUTE)
            n->c->flags |= SQL_F_TAINT; /* CREATE TABLE ... AS EXECUTE: the prepared body is not known here */
        h->t.kind = TK_NAME;            /* after a dot and after AS any keyword is a name */
        h->t.word = W_NO_WORD;
        h->t.cat = WC_NONE;
        return true;
    }
    if (h->t.special)
        scan_word(n, h->t, h->prev);
    if (h->t.cat != WC_RESERVED)
        return true;
    h->shape = sql_shape_add(h->shape, h->t.hash);
    h->prev = (struct before){ TK_WORD, h->t.word };
    return false;
}

HOT void hot_open(struct hot *h, struct scan *n)
{
    if ((h->prev.kind == TK_NAME || h->prev.kind == TK_WORD) && h->t.cat != WC_RESERVED &&
        (h->t.cat != WC_CONSTRUCT || h->name_flags))
        scan_call(n, h->t, h->name_flags, h->head);
    open_paren(&n->s, h->prev.word == W_OPERATOR || (h->prev.word == W_ON && n->s.distinct_on), false);
    h->shape = sql_shape_add(h->shape, '(');
    h->prev = (struct before){ TK_LPAREN, W_NO_WORD };
    h->p++;
}

HOT void hot_number(struct hot *h)
{
    do
        h->p++;
    while (lex_class[(unsigned char)*h->p] == LC_DIGIT);
    if (PGS_UNLIKELY(lex_class[(unsigned char)*h->p] == LC_ALPHA || *h->p == '.'))
        h->p = lex_number_end(h->p);
    h->prev = (struct before){ TK_NUMBER, W_NO_WORD };
}

/*
 * One token of a kind that the loop reads itself. Returns TK_NAME or TK_WORD for h->t, TK_END or TK_RPAREN for
 * the end at h->p, TK_BROKEN, TK_COMMA for anything else that is dealt with, TK_COLON for what is not read.
 */
HOT enum token_kind hot_token(struct hot *h, struct scan *n)
{
    struct lex *const x = &n->c->lex;
    const char *const p = h->p;
    switch (lex_class[(unsigned char)*p]) {
    case LC_SPACE:
        break;
    case LC_COMMA:
        h->prev = (struct before){ TK_COMMA, W_NO_WORD };
        break;
    case LC_DOT:
        if (lex_class[(unsigned char)p[1]] == LC_DIGIT)
            return TK_COLON;
        h->prev = (struct before){ TK_DOT, W_NO_WORD };
        break;
    case LC_DQUOTE:
        if (PGS_UNLIKELY(!lex_fast_quoted(p, lex_readable(x, p), &h->t)))
            return TK_COLON;
        h->p += h->t.len;
        return TK_NAME;
    case LC_ALPHA:
        if (PGS_UNLIKELY(!lex_fast_word(p, lex_readable(x, p), &h->t)))
            return TK_COLON;
        h->p += h->t.len;
        return (enum token_kind)h->t.kind;
    case LC_LPAREN:
        hot_open(h, n);
        return TK_COMMA;
    case LC_RPAREN:
        if (n->inner && n->s.depth == 0)
            return TK_RPAREN;
        h->prev = (struct before){ close_paren(&n->s, false), W_NO_WORD };
        if (PGS_UNLIKELY(h->prev.kind == TK_BROKEN))
            return TK_BROKEN;
        break;
    case LC_DIGIT:
        hot_number(h);
        return TK_COMMA;
    case LC_OP:
        if (n->operators || lex_class[(unsigned char)p[1]] >= LC_OP)
            return TK_COLON;
        h->shape = sql_shape_add(h->shape, (unsigned char)*p);
        h->prev = (struct before){ TK_OP, W_NO_WORD };
        break;
    case LC_END:
        return n->inner || n->s.depth > 0 ? TK_COLON : TK_END;
    default:
        return TK_COLON;
    }
    h->p++;
    return TK_COMMA;
}

/* What hot_token() left: true if the statement goes on, *kind TK_NAME or TK_WORD if h->t is one. */
HOT bool hot_other(struct hot *h, struct scan *n, enum token_kind *kind)
{
    struct token t;
    const char *p = scan_other(n, h->p, &t);
    *kind = (enum token_kind)t.kind;
    switch (t.kind) {
    case TK_NAME:
    case TK_WORD:
        h->t = t;
        break;
    case TK_LPAREN: /* behind a comment: hot_token() reads them */
    case TK_RPAREN:
    case TK_COMMA:
    case TK_DOT:
        h->p = t.ptr;
        return true;
    case TK_SEMI:
        if (n->s.depth == 0 && n->s.atomic == 0 && !n->inner) {
            *kind = scan_end(n->c, p, t.ptr, h->shape, TK_SEMI);
            return false;
        }
        break;
    case TK_END:
        *kind = scan_end(n->c, p, t.ptr, h->shape, TK_END);
        return false;
    case TK_BROKEN:
        *kind = scan_broken(n->c, t.ptr, h->shape);
        return false;
    case TK_OP:
        h->shape = sql_shape_add(h->shape, (unsigned char)*t.ptr + (t.len - 1) * 256);
        break;
    default:
        break;
    }
    h->p = p;
    if (t.kind != TK_NAME && t.kind != TK_WORD)
        h->prev = (struct before){ t.kind, W_NO_WORD };
    return true;
}

enum token_kind sql_scan(struct sql_cx *c, enum scan_mode mode, const struct token *first, bool inner)
{
    struct scan n = { .c = c, .mode = mode, .inner = inner, .qualifier_len = 99 };
    struct hot h = { .p = c->p, .shape = c->shape };
    n.filter = c->closure ? c->closure->filter : NULL;
    n.operators = !c->closure || (c->closure->global & CLOSURE_G_OPERATORS);
    if (c->closure && (c->closure->global & CLOSURE_G_IMPLICIT) && mode == SCAN_READ)
        sql_deny(c, SQL_WHY_CLOSURE, first);
    if (first) {
        h.t = *first;
        h.prev = (struct before){ h.t.kind, h.t.word };
    }
    for (;;) {
        enum token_kind kind = hot_token(&h, &n);
        if (kind == TK_COMMA)
            continue;
        if (PGS_UNLIKELY(kind == TK_COLON)) {
            if (!hot_other(&h, &n, &kind))
                return kind;
        } else if (PGS_UNLIKELY(kind == TK_RPAREN || kind == TK_END)) {
            return scan_end(c, h.p + (kind == TK_RPAREN), h.p, h.shape, kind);
        } else if (PGS_UNLIKELY(kind == TK_BROKEN)) {
            return scan_broken(c, h.p, h.shape);
        }
        if (kind == TK_WORD ? hot_word(&h, &n) : kind == TK_NAME)
            do
                hot_name(&h, &n);
            while (hot_chain(&h, &n));
        h.p += *h.p == ' ';
    }
}
