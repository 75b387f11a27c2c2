/* sql_scan.c: the loop over the tokens of one statement. Every instruction here is paid by every statement. */
#include "sql_scan.h"

/* One bit per depth of parentheses; deeper than 64 they are shared, which can only make an unknown name( pass
 * as an alias, and what is unknown to closure and tables does not exist unless it was created a moment ago. */
struct parens {
    uint64_t with;     /* in the list of a WITH: name( is a column list */
    uint64_t operator; /* OPERATOR( or DISTINCT ON (: an expression may follow the closing one */
    uint64_t bracket;  /* opened by [ */
    unsigned depth;
    bool distinct_on;  /* the last ON stood behind DISTINCT */
    unsigned atomic;   /* SCAN_DDL: inside BEGIN ATOMIC ... END, and CASEs in it */
};

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
    s->operator = operator ? s->operator | here : s->operator & ~here;
    s->bracket = bracket ? s->bracket | here : s->bracket & ~here;
}

/* Kind that the closing one has as the token before; TK_BROKEN if it closes nothing. */
static unsigned close_paren(struct parens *s, bool bracket)
{
    const uint64_t here = bit(s->depth);
    if (PGS_UNLIKELY(s->depth == 0 || ((s->bracket & here) != 0) != bracket))
        return TK_BROKEN;
    s->depth--;
    return bracket ? TK_RBRACKET : (s->operator & here) ? TK_OP : TK_RPAREN;
}

/* Words of see_word(). */
static const bool is_special[W_COUNT] = {
    [W_SELECT] = true,       [W_VALUES] = true,       [W_TABLE] = true,     [W_WITH] = true,
    [W_INTO] = true,         [W_TEMP] = true,         [W_TEMPORARY] = true, [W_INSERT] = true,
    [W_UPDATE] = true,       [W_DELETE] = true,       [W_MERGE] = true,     [W_NO] = true,
    [W_SHARE] = true,        [W_KEY] = true,          [W_CURRENT_DATE] = true, [W_CURRENT_TIME] = true,
    [W_LOCALTIME] = true,    [W_LOCALTIMESTAMP] = true, [W_UESCAPE] = true, [W_ATOMIC] = true,
    [W_CASE] = true,         [W_END] = true,          [W_ON] = true,
};

static enum token_kind scan_end(struct sql_cx *c, const char *p, const char *stop, uint64_t shape, enum token_kind kind)
{
    c->p = p;
    c->stop = stop;
    c->shape = shape;
    return kind;
}

/* Broken: nothing behind can be told, the rest of the text belongs to this statement. */
static enum token_kind scan_broken(struct sql_cx *c, const char *p, uint64_t shape)
{
    sql_broken(c, &(struct token){ .ptr = p, .len = *p != 0 });
    return scan_end(c, c->lex.end, c->lex.end, shape, TK_END);
}

/*
 * Longer than functions here are: split up, its state would live in memory instead of in registers, which
 * costs a third more. Names, words, commas, dots and parentheses are read here, all else by lex_token().
 */
enum token_kind sql_scan(struct sql_cx *c, enum scan_mode mode, const struct token *first, bool inner)
{
    struct token t = { .kind = TK_END }, other;
    struct before prev = { TK_END, W_NO_WORD }, head = prev;
    struct parens s = { .depth = 0 };
    struct lex *const x = &c->lex;
    const char *p = c->p;
    const uint64_t *const filter = c->closure ? c->closure->filter : NULL;
    const bool operators = !c->closure || (c->closure->global & CLOSURE_G_OPERATORS);
    uint64_t shape = c->shape;
    uint32_t name_flags = 0;
    const char *qualifier = NULL; /* the last "a"." of length */
    size_t qualifier_len = 99;
    uint64_t qualifier_hash = 0;

    if (c->closure && (c->closure->global & CLOSURE_G_IMPLICIT) && mode == SCAN_READ)
        sql_deny(c, SQL_WHY_CLOSURE, first);
    if (first) {
        t = *first;
        prev = (struct before){ t.kind, t.word };
    }
    for (;;) {
        switch (lex_class[(unsigned char)*p]) {
        case LC_SPACE:
            p++;
            continue;
        case LC_COMMA:
            p++;
            prev = (struct before){ TK_COMMA, W_NO_WORD };
            continue;
        case LC_DOT:
            if (lex_class[(unsigned char)p[1]] == LC_DIGIT)
                break;
            p++;
            prev = (struct before){ TK_DOT, W_NO_WORD };
            continue;
        case LC_DQUOTE:
            if (PGS_UNLIKELY(!lex_fast_quoted(p, lex_readable(x, p), &t)))
                break;
            p += t.len;
            goto name;
        case LC_ALPHA:
            if (PGS_UNLIKELY(!lex_fast_word(p, lex_readable(x, p), &t)))
                break;
            p += t.len;
            if (t.kind == TK_NAME)
                goto name;
            goto word;
        case LC_LPAREN:
            shape = sql_shape_add(shape, '(');
            if (prev.kind == TK_NAME || prev.kind == TK_WORD) {
                if (t.cat != WC_RESERVED && (t.cat != WC_CONSTRUCT || name_flags))
                    sql_call(c, mode, &t, name_flags, alias_place(head, &s));
            }
            open_paren(&s, prev.word == W_OPERATOR || (prev.word == W_ON && s.distinct_on), false);
            p++;
            prev = (struct before){ TK_LPAREN, W_NO_WORD };
            continue;
        case LC_RPAREN:
            if (inner && s.depth == 0)
                return scan_end(c, p + 1, p, shape, TK_RPAREN);
            prev = (struct before){ close_paren(&s, false), W_NO_WORD };
            if (PGS_UNLIKELY(prev.kind == TK_BROKEN))
                return scan_broken(c, p, shape);
            p++;
            continue;
        case LC_OP:
            if (operators || lex_class[(unsigned char)p[1]] >= LC_OP)
                break;
            shape = sql_shape_add(shape, (unsigned char)*p);
            p++;
            prev = (struct before){ TK_OP, W_NO_WORD };
            continue;
        case LC_DIGIT:
            do
                p++;
            while (lex_class[(unsigned char)*p] == LC_DIGIT);
            if (PGS_UNLIKELY(lex_class[(unsigned char)*p] == LC_ALPHA || *p == '.'))
                p = lex_number_end(p);
            prev = (struct before){ TK_NUMBER, W_NO_WORD };
            continue;
        case LC_SEMI:
            if (s.depth != 0 || s.atomic != 0 || inner)
                break;
            return scan_end(c, p + 1, p, shape, TK_SEMI);
        case LC_END:
            if (s.depth != 0 || inner)
                break;
            return scan_end(c, p, p, shape, TK_END);
        default:
            break;
        }
        p = lex_token(x, p, &other);
        switch (other.kind) {
        case TK_NAME:
            t = other;
            if (t.flags & TF_HOPELESS)
                sql_deny(c, SQL_WHY_CLOSURE, &t);
            goto name;
        case TK_WORD:
            t = other;
            goto word;
        case TK_LBRACKET:
            open_paren(&s, false, true);
            break;
        case TK_RBRACKET:
            if (close_paren(&s, true) == TK_BROKEN)
                return scan_broken(c, other.ptr, shape);
            break;
        case TK_OP:
            shape = sql_shape_add(shape, (unsigned char)*other.ptr + (other.len - 1) * 256);
            if (operators)
                sql_operator(c, &other);
            break;
        case TK_LPAREN: /* behind a comment: the loop above has it */
        case TK_RPAREN:
        case TK_COMMA:
        case TK_DOT:
            p = other.ptr;
            continue;
        case TK_SEMI:
            if (s.depth == 0 && s.atomic == 0 && !inner)
                return scan_end(c, p, other.ptr, shape, TK_SEMI);
            if (mode != SCAN_DDL && !c->body)
                sql_broken(c, &other);
            break;
        case TK_END:
            if (s.depth > 0 || inner)
                sql_broken(c, &other);
            return scan_end(c, p, other.ptr, shape, TK_END);
        case TK_BROKEN:
            return scan_broken(c, other.ptr, shape);
        default:
            break;
        }
        prev = (struct before){ other.kind, W_NO_WORD };
        continue;
    word:
        if (PGS_UNLIKELY(prev.kind == TK_DOT || prev.word == W_AS)) {
            if (mode == SCAN_DDL && t.word == W_EXECUTE)
                c->flags |= SQL_F_TAINT; /* CREATE TABLE ... AS EXECUTE: the prepared body is not known here */
            t.kind = TK_NAME; /* after a dot and after AS any keyword is a name */
            t.word = W_NO_WORD;
            t.cat = WC_NONE;
            goto name;
        }
        if (is_special[t.word])
            see_word(c, &mode, &t, prev, &s);
        if (t.cat == WC_RESERVED) {
            shape = sql_shape_add(shape, t.hash);
            prev = (struct before){ TK_WORD, t.word };
            p += *p == ' ';
            continue;
        }
    name:
        shape = sql_shape_add(shape, t.hash);
        if (prev.kind != TK_DOT)
            head = prev;
        name_flags = 0;
        if (PGS_UNLIKELY(sql_is_conspicuous(filter, &t)))
            name_flags = sql_name_hit(c, mode, &t, prev);
        prev = (struct before){ t.kind, t.word };
        /*
         * What ORMs write most, without a turn through the loop: "a"."b", "a"."c", ... A qualifier that stands
         * there again, quotes and dot included, has been looked at already.
         */
        if (p[0] == '.' && p[1] == '"') {
            qualifier = t.ptr;
            qualifier_hash = t.hash;
            qualifier_len = t.len + 2;
            if (PGS_LIKELY(lex_fast_quoted(p + 1, lex_readable(x, p + 1), &t))) {
                p += 1 + t.len;
                prev = (struct before){ TK_DOT, W_NO_WORD };
                goto name;
            }
        } else if (p[0] == ',' && p[1] == ' ' && p[2] == '"' && p < x->safe - 32) {
            if (qualifier_len <= 16 && lex_same(p + 2, qualifier, qualifier_len) &&
                lex_fast_quoted(p + 1 + qualifier_len, p + 1 + qualifier_len, &t)) {
                p += 1 + qualifier_len + t.len;
                shape = sql_shape_add(shape, qualifier_hash);
                head = (struct before){ TK_COMMA, W_NO_WORD };
                prev = (struct before){ TK_DOT, W_NO_WORD };
                goto name;
            }
            if (PGS_LIKELY(lex_fast_quoted(p + 2, p + 2, &t))) {
                p += 2 + t.len;
                prev = (struct before){ TK_COMMA, W_NO_WORD };
                goto name;
            }
        }
        p += *p == ' ';
    }
}
