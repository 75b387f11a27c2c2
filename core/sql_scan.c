/* sql_scan.c: the loop over the tokens of one statement. Every instruction here is paid by every statement. */
#include "sql_scan.h"

/*
 * The state in registers: its address goes to functions that are inlined, and never to others. `p` may be in the
 * text or, near its end, in the copy of that in lex.tail: what leaves this file is taken home first.
 */
struct hot {
    const char *p;
    const char *name; /* the last name or keyword */
    uint64_t shape;
    uint32_t prev, head; /* marks: the token before; the one before the (dotted) name */
};
#define HOT static inline __attribute__((always_inline))

#define MARK_OF(kind) (MARK(kind, WC_NONE, W_NO_WORD) | ((kind) == TK_DOT ? MARK_NAMES : 0))

HOT enum lex_class class_at(const char *p)
{
    return (enum lex_class)lex_class[(unsigned char)*p];
}

HOT void hot_blank(struct hot *h)
{
    h->p += *h->p == ' ';
}

/* LEX_FAR bytes from here on can be read. */
HOT void hot_reach(struct hot *h, struct scan *n)
{
    if (PGS_UNLIKELY(h->p > n->safe)) {
        h->p += n->c->lex.shift;
        n->safe = (const char *)UINTPTR_MAX;
    }
}

/* Most names of most statements are in no table and need no second look; without a closure all do. */
HOT void hot_name(struct hot *h, struct scan *n, uint64_t hash, bool pg, uint32_t mark)
{
    const uint32_t prev = h->prev;
    h->shape = sql_shape_add(h->shape, hash);
    if (prev != MARK_OF(TK_DOT))
        h->head = prev;
    h->prev = mark;
    if (PGS_UNLIKELY(pg || closure_may_have(n->filter, hash)))
        scan_name(n, h->name, prev);
}

/* --- quoted names --- */

HOT bool hot_quoted(struct hot *h, struct scan *n, struct lex_plain *w)
{
    if (PGS_UNLIKELY(!lex_plain_quoted(h->p, w, false)))
        return false;
    h->name = h->p;
    h->p += w->len + 2;
    hot_name(h, n, w->hash, memcmp(h->name, "\"pg_", 4) == 0, MARK_OF(TK_NAME));
    return true;
}

/* The last qualifier once more: it has been looked at, and only the name behind it is new. */
HOT bool hot_qualifier(struct hot *h, const struct scan *n)
{
    if (!lex_same(h->p, n->qualifier, n->qualifier_len, n->qualifier_first))
        return false;
    h->shape = sql_shape_add(h->shape, n->qualifier_hash);
    if (h->prev != MARK_OF(TK_DOT))
        h->head = h->prev;
    h->prev = MARK_OF(TK_DOT);
    h->p += n->qualifier_len - 1;
    return true;
}

HOT void hot_new_qualifier(struct hot *h, struct scan *n, const struct lex_plain *w)
{
    if (PGS_LIKELY(n->flagged != h->name && w->len <= 28)) {
        n->qualifier = h->name;
        n->qualifier_len = w->len + 4;
        n->qualifier_first = lex_same_first(w->len + 4);
        n->qualifier_hash = w->hash;
    }
    h->prev = MARK_OF(TK_DOT);
    h->p++;
}

/*
 * What ORMs write most, without a turn through the loop: "a"."b", "a"."c", ... False at a name that is not plain.
 * One look at the end of the text is enough for two names.
 */
HOT bool hot_names(struct hot *h, struct scan *n)
{
    struct lex_plain w;
    for (;;) {
        hot_reach(h, n);
        if (!hot_qualifier(h, n)) {
            if (!hot_quoted(h, n, &w))
                return false;
            if (memcmp(h->p, ".\"", 2) == 0)
                hot_new_qualifier(h, n, &w);
            else
                goto next;
        }
        if (!hot_quoted(h, n, &w))
            return false;
    next:
        if (memcmp(h->p, ", \"", 3) != 0)
            break;
        h->prev = MARK_OF(TK_COMMA);
        h->p += 2;
    }
    hot_blank(h);
    return true;
}

/* --- words --- */

/* A keyword, or a name that looks like one. */
HOT void hot_keyword(struct hot *h, struct scan *n, uint64_t hash, bool pg, uint32_t mark)
{
    const uint32_t prev = h->prev;
    if (PGS_UNLIKELY(prev & MARK_NAMES)) {
        if (n->mode == SCAN_DDL && MARK_WORD(mark) == W_EXECUTE)
            n->c->flags |= SQL_F_TAINT; /* CREATE TABLE ... AS EXECUTE: the prepared body is not known here */
        hot_name(h, n, hash, pg, MARK_OF(TK_NAME)); /* after a dot and after AS any keyword is a name */
        return;
    }
    if (PGS_LIKELY(mark & MARK_SIMPLE)) {
        h->shape = sql_shape_add(h->shape, hash);
        h->prev = mark;
        return;
    }
    if (mark & MARK_SPECIAL) {
        if (MARK_WORD(mark) == W_ON)
            n->s.distinct_on = MARK_WORD(prev) == W_DISTINCT;
        else
            scan_word(n, h->name, prev);
    }
    if (MARK_CAT(mark) != WC_RESERVED) {
        hot_name(h, n, hash, pg, mark);
    } else {
        h->shape = sql_shape_add(h->shape, hash);
        h->prev = mark;
    }
}

/* Not inlined: it needs the same constants as lex_plain_word(), which are best read from memory there. */
static __attribute__((noinline)) struct lex_plain long_word(const char *p)
{
    return lex_long_word(p);
}

HOT bool hot_plain_word(struct hot *h, struct lex_plain *w)
{
    if (PGS_UNLIKELY(!lex_plain_word(h->p, w))) {
        *w = long_word(h->p);
        if (w->len == 0)
            return false;
    }
    h->name = h->p;
    h->p += w->len;
    return true;
}

HOT bool hot_word(struct hot *h, struct scan *n)
{
    struct lex_plain w;
    hot_reach(h, n);
    const struct lex_quick *const quick = lex_quick_word(h->p);
    if (quick) {
        h->name = h->p;
        h->p += quick->len + 1;
        hot_keyword(h, n, quick->hash, false, quick->mark);
        return true;
    }
    for (;;) {
        if (!hot_plain_word(h, &w))
            return false;
        /* Behind a dot every word is a name (but one is looked for by hot_keyword() in DDL). */
        const bool name = h->prev == MARK_OF(TK_DOT) && n->mode != SCAN_DDL;
        const uint32_t mark = name ? 0 : lex_find_word(w.hash, w.lo, w.hi);
        if (PGS_UNLIKELY(mark)) {
            hot_keyword(h, n, w.hash, lex_is_pg(w.lo), mark);
            break;
        }
        hot_name(h, n, w.hash, lex_is_pg(w.lo), MARK_OF(TK_NAME));
        if (*h->p != '.' || class_at(h->p + 1) != LC_ALPHA)
            break;
        h->p++;
        h->prev = MARK_OF(TK_DOT);
        hot_reach(h, n);
    }
    hot_blank(h);
    return true;
}

/* --- the others --- */

HOT void hot_open(struct hot *h, struct scan *n)
{
    const uint32_t prev = h->prev;
    const bool operator= MARK_WORD(prev) == W_OPERATOR || (MARK_WORD(prev) == W_ON && n->s.distinct_on);
    if ((MARK_KIND(prev) == TK_NAME || MARK_KIND(prev) == TK_WORD) && MARK_CAT(prev) != WC_RESERVED)
        scan_call(n, h->name, prev, h->head);
    if (PGS_UNLIKELY(n->s.any || operator))
        scan_open(&n->s, operator, false);
    else
        n->s.depth++;
    h->shape = sql_shape_add(h->shape, '(');
    h->prev = MARK_OF(TK_LPAREN);
    h->p++;
}

HOT bool hot_close(struct hot *h, struct scan *n)
{
    unsigned kind = TK_RPAREN;
    if (PGS_UNLIKELY(n->s.any || n->s.depth == 0))
        kind = scan_close(&n->s, false);
    else
        n->s.depth--;
    if (PGS_UNLIKELY(kind == TK_BROKEN))
        return false;
    h->prev = MARK_OF(kind);
    h->p++;
    hot_blank(h);
    return true;
}

HOT bool hot_number(struct hot *h, struct scan *n)
{
    hot_reach(h, n);
    const size_t len = lex_plain_digits(h->p);
    if (PGS_UNLIKELY(LC_NO_NUMBER_END(class_at(h->p + len))))
        return false;
    h->p += len;
    h->prev = MARK_OF(TK_NUMBER);
    return true;
}

HOT bool hot_param(struct hot *h)
{
    const char *p = h->p + 1;
    if (class_at(p) != LC_DIGIT)
        return false;
    do
        p++;
    while (class_at(p) == LC_DIGIT);
    h->p = p;
    h->prev = MARK_OF(TK_PARAM);
    return true;
}

/* A short plain literal that does not depend on anything and does not begin like 'now'. */
HOT bool hot_string(struct hot *h, struct scan *n)
{
    hot_reach(h, n);
    const size_t len = n->c->lex.escape ? 0 : lex_plain_string(h->p);
    if (PGS_UNLIKELY(len == 0))
        return false;
    h->p += len;
    h->prev = MARK_OF(TK_STRING);
    return true;
}

/* Operators of one or two bytes, if they are not looked up. */
HOT bool hot_operator(struct hot *h, const struct scan *n)
{
    const char *const p = h->p;
    unsigned two = 0;
    if (PGS_UNLIKELY(n->operators))
        return false;
    if (LC_IS_OP(class_at(p + 1))) {
        if (class_at(p + 1) == LC_DASH || p[1] == '+' || LC_IS_OP(class_at(p + 2)))
            return false;
        two = 1;
    }
    h->shape = sql_shape_add(h->shape, (unsigned char)*p + two * 256);
    h->prev = MARK_OF(TK_OP);
    h->p += 1 + two;
    hot_blank(h);
    return true;
}

static enum token_kind scan_end(const struct scan *n, const struct hot *h, unsigned len, enum token_kind kind)
{
    struct sql_cx *const c = n->c;
    c->stop = scan_home(n, h->p);
    c->p = c->stop + len;
    c->shape = h->shape;
    return kind;
}

/* What the loop does not read itself: TK_COMMA if the statement goes on, else its end. */
HOT enum token_kind hot_other(struct hot *h, struct scan *n)
{
    struct token t;
    const char *p = scan_other(n, scan_home(n, h->p), &t);
    n->safe = n->c->lex.end - LEX_FAR;
    h->p = t.ptr;
    switch (t.kind) {
    case TK_NAME:
    case TK_WORD:
        h->name = t.ptr;
        h->p = p;
        if (t.kind == TK_WORD)
            hot_keyword(h, n, t.hash, lex_is_pg(t.start), lex_mark(&t));
        else
            hot_name(h, n, t.hash, lex_is_pg(t.start), MARK_OF(TK_NAME));
        return TK_COMMA;
    case TK_LPAREN: /* behind a comment: the loop reads them */
    case TK_RPAREN:
    case TK_COMMA:
    case TK_DOT:
        return TK_COMMA;
    case TK_SEMI:
        if (n->s.depth == 0 && n->s.atomic == 0 && !n->inner)
            return scan_end(n, h, 1, TK_SEMI);
        break;
    case TK_END:
        return scan_end(n, h, 0, TK_END);
    case TK_BROKEN:
        return scan_broken(n, t.ptr, h->shape);
    case TK_OP:
        h->shape = sql_shape_add(h->shape, (unsigned char)*t.ptr + (t.len - 1) * 256);
        break;
    default:
        break;
    }
    h->p = p;
    h->prev = MARK_OF(t.kind);
    return TK_COMMA;
}

HOT void hot_init(struct hot *h, struct scan *n, struct sql_cx *c, const struct token *first, uint32_t mark)
{
    const struct closure *const closure = c->closure;
    n->c = c;
    n->filter = closure ? closure->filter : closure_filter_all;
    n->safe = c->lex.end - LEX_FAR;
    n->qualifier = (const char *)lex_mask; /* no quote: none yet */
    n->qualifier_len = 1;
    n->qualifier_first = 1;
    n->qualifier_hash = 0;
    n->flagged = NULL;
    n->s = (struct parens){ .depth = 0 };
    n->operators = !closure || (closure->global & CLOSURE_G_OPERATORS);
    if (closure && (closure->global & CLOSURE_G_IMPLICIT) && n->mode == SCAN_READ)
        sql_deny(c, SQL_WHY_CLOSURE, first);
    *h = (struct hot){ .p = c->p, .shape = c->shape, .prev = mark };
    if (first)
        h->name = first->ptr;
}

/* Jumps from token to token: a switch in a loop would come back to one place for each, and test more there. */
enum token_kind sql_scan_from(struct sql_cx *c, enum scan_mode mode, const struct token *first, uint32_t mark,
                              bool inner)
{
    /* clang-format off */
    static const void *const to[] = {
        [LC_BAD] = &&other,    [LC_END] = &&end,      [LC_SPACE] = &&space,    [LC_DQUOTE] = &&names,
        [LC_LPAREN] = &&open,  [LC_RPAREN] = &&close, [LC_LBRACKET] = &&other, [LC_RBRACKET] = &&other,
        [LC_COMMA] = &&comma,  [LC_SEMI] = &&semi,    [LC_COLON] = &&colon,    [LC_DOT] = &&dot,
        [LC_DIGIT] = &&number, [LC_ALPHA] = &&word,   [LC_DOLLAR] = &&param,   [LC_SQUOTE] = &&string,
        [LC_AMP] = &&op,       [LC_OP] = &&op,        [LC_DASH] = &&other,
    };
    /* clang-format on */
#define NEXT goto *to[class_at(h.p)]
#define NEXT_IF(done) \
    if (done)         \
        NEXT;         \
    goto other
    struct scan n;
    struct hot h;
    enum token_kind kind;
    n.mode = mode;
    n.inner = inner;
    hot_init(&h, &n, c, first, mark);
    NEXT;
names:
    NEXT_IF(hot_names(&h, &n));
word:
    NEXT_IF(hot_word(&h, &n));
number:
    NEXT_IF(hot_number(&h, &n));
string:
    NEXT_IF(hot_string(&h, &n));
param:
    NEXT_IF(hot_param(&h));
op:
    NEXT_IF(hot_operator(&h, &n));
open:
    hot_open(&h, &n);
    NEXT;
close:
    if (n.inner && n.s.depth == 0)
        return scan_end(&n, &h, 1, TK_RPAREN);
    if (PGS_UNLIKELY(!hot_close(&h, &n)))
        return scan_broken(&n, scan_home(&n, h.p), h.shape);
    NEXT;
comma:
    h.prev = MARK_OF(TK_COMMA);
    h.p++;
    hot_blank(&h);
    NEXT;
dot:
    if (class_at(h.p + 1) == LC_DIGIT)
        goto other;
    h.prev = MARK_OF(TK_DOT);
space:
    h.p++;
    NEXT;
colon:
    if (h.p[1] != ':')
        goto other;
    h.prev = MARK_OF(TK_CAST);
    h.p += 2;
    NEXT;
semi:
    if (PGS_LIKELY(!(n.inner || (n.s.depth | n.s.atomic))))
        return scan_end(&n, &h, 1, TK_SEMI);
    goto other;
end:
    if (PGS_LIKELY(!(n.inner || n.s.depth)))
        return scan_end(&n, &h, 0, TK_END);
other:
    kind = hot_other(&h, &n);
    if (kind == TK_COMMA)
        NEXT;
    return kind;
#undef NEXT
#undef NEXT_IF
}
