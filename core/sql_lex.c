/* sql_lex.c: the less frequent tokens, comments with their hints, and the decoding of names. */
#include "sql_lex.h"

#include <strings.h>

static inline unsigned class_of(const char *p)
{
    return lex_class[(unsigned char)*p];
}

static inline bool in_word(const char *p)
{
    unsigned c = class_of(p);
    return c == LC_ALPHA || c == LC_DIGIT || c == LC_DOLLAR;
}

static inline unsigned char fold(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

static const char *set_token(struct lex *x, const char *from, const char *to, enum token_kind kind)
{
    x->slow = (struct token){ .ptr = from, .len = (size_t)(to - from), .kind = (uint8_t)kind };
    return to;
}

/* Unterminated: the token reaches to the end of the text. */
static const char *broken(struct lex *x, const char *from)
{
    return set_token(x, from, x->end, TK_BROKEN);
}

/* --- literals --- */

/* Behind the closing quote of a literal that opens at p; NULL if there is none. */
static const char *literal_end(struct lex *x, const char *p, bool escapes)
{
    for (p++;;) {
        const char *q = p;
        while (*q != '\'' && *q != '\\' && *q != 0)
            q++;
        p = q;
        if (*p == 0)
            return NULL;
        if (*p == '\\') {
            x->backslash |= !escapes;
            p++;
            if (escapes && *p)
                p++;
        } else if (p[1] == '\'') {
            p += 2;
        } else {
            return p + 1;
        }
    }
}

/*
 * scan.l's quotecontinue: blanks and -- comments with at least one newline among them, then a quote, go on
 * with the same literal. This matters for E'' alone: its continuation has backslash escapes too.
 */
static const char *continuation(const char *p)
{
    bool newline = false;
    for (;;) {
        if (class_of(p) == LC_SPACE) {
            newline |= *p == '\n' || *p == '\r';
            p++;
        } else if (p[0] == '-' && p[1] == '-') {
            while (*p && *p != '\n' && *p != '\r')
                p++;
        } else {
            return newline && *p == '\'' ? p : NULL;
        }
    }
}

static const char *string_token(struct lex *x, const char *from, const char *quote, bool escapes, bool plain)
{
    bool saw = x->backslash;
    const char *p = literal_end(x, quote, escapes);
    if (!plain)
        x->backslash = saw; /* only '' and N'' depend on standard_conforming_strings */
    if (!p)
        return broken(x, from);
    for (const char *more = escapes ? continuation(p) : NULL; more; more = continuation(p)) {
        p = literal_end(x, more, true);
        if (!p)
            return broken(x, from);
    }
    set_token(x, from, p, TK_STRING);
    if (from == quote)
        x->slow.flags = TF_PLAIN;
    return p;
}

/* 'now', 'today', 'tomorrow', 'yesterday' as input of a date type show the server's clock. */
static bool says_now(const char *p)
{
    static const char *const words[] = { "now", "today", "tomorrow", "yesterday" };
    while (class_of(p) == LC_SPACE)
        p++;
    for (size_t i = 0; i < PGS_ARRAY_LEN(words); i++)
        if (strncasecmp(p, words[i], strlen(words[i])) == 0)
            return true;
    return false;
}

static const char *plain_string(struct lex *x, const char *p)
{
    if (!x->clock)
        x->clock = says_now(p + 1);
    return string_token(x, p, p, x->escape, true);
}

static const char *dollar_token(struct lex *x, const char *p)
{
    const char *q = p + 1;
    if (class_of(q) == LC_DIGIT) {
        while (class_of(q) == LC_DIGIT)
            q++;
        return set_token(x, p, q, TK_PARAM);
    }
    if (class_of(q) == LC_ALPHA)
        while (class_of(q) == LC_ALPHA || class_of(q) == LC_DIGIT)
            q++;
    if (*q != '$')
        return set_token(x, p, p + 1, TK_BROKEN);
    size_t tag = (size_t)(q - p) + 1;
    for (q++; (q = memchr(q, '$', (size_t)(x->end - q))) != NULL; q++)
        if ((size_t)(x->end - q) >= tag && memcmp(p, q, tag) == 0)
            return set_token(x, p, q + tag, TK_STRING);
    return broken(x, p);
}

const char *lex_number_end(const char *p)
{
    /* 1..10 is a range for PL/pgSQL, two numbers never. */
    if (p[0] == '.' && p[1] != '.')
        for (p++; class_of(p) == LC_DIGIT;)
            p++;
    if (*p == 'e' || *p == 'E') {
        const char *e = p + 1;
        if (*e == '+' || *e == '-')
            e++;
        if (class_of(e) == LC_DIGIT)
            for (p = e; class_of(p) == LC_DIGIT;)
                p++;
    }
    return p;
}

static const char *number_token(struct lex *x, const char *p)
{
    const char *q = p;
    while (class_of(q) == LC_DIGIT)
        q++;
    return set_token(x, p, lex_number_end(q), TK_NUMBER);
}

/* --- operators and comments --- */

static const char *operator_token(struct lex *x, const char *p)
{
    const char *q = p;
    for (; LC_IS_OP(class_of(q)); q++)
        if ((q[0] == '-' && q[1] == '-') || (q[0] == '/' && q[1] == '*'))
            break;
    if (q - p > 1 && (q[-1] == '+' || q[-1] == '-')) {
        bool special = false; /* characters that let an operator end in + or - */
        for (const char *r = p; r < q; r++)
            special |= strchr("~!@#^&|`?%", *r) != NULL;
        while (q - p > 1 && (q[-1] == '+' || q[-1] == '-') && !special)
            q--;
    }
    return set_token(x, p, q, TK_OP);
}

static const char *colon_token(struct lex *x, const char *p)
{
    if (p[1] == ':')
        return set_token(x, p, p + 2, TK_CAST);
    if (p[1] == '=')
        return set_token(x, p, p + 2, TK_OP);
    return set_token(x, p, p + 1, TK_COLON);
}

/* "pgshunt: primary", "pgshunt: replica", "pgshunt: node=NAME" at the beginning of a comment. */
static void read_hint(struct lex *x, const char *p, const char *end)
{
    while (p < end && (class_of(p) == LC_SPACE || *p == '+' || *p == '*'))
        p++;
    if (end - p < 8 || strncasecmp(p, "pgshunt:", 8) != 0)
        return;
    for (p += 8; p < end && class_of(p) == LC_SPACE;)
        p++;
    const char *q = p;
    while (q < end && class_of(q) != LC_SPACE && *q != ',' && *q != ';')
        q++;
    size_t len = (size_t)(q - p);
    if (len == 7 && strncasecmp(p, "primary", 7) == 0) {
        x->hint = SQL_HINT_PRIMARY;
    } else if (x->hint != SQL_HINT_NONE) {
        return; /* the first one counts, unless another asks for the primary */
    } else if (len == 7 && strncasecmp(p, "replica", 7) == 0) {
        x->hint = SQL_HINT_REPLICA;
    } else if (len > 5 && strncasecmp(p, "node=", 5) == 0) {
        x->hint = SQL_HINT_NODE;
        x->hint_node = (struct span){ p + 5, len - 5 };
    }
}

/* At -- or / *: returns behind the comment, NULL if it does not end. */
static const char *comment_end(struct lex *x, const char *p)
{
    const char *from = p + 2;
    if (*p == '-') {
        p += strcspn(p, "\r\n");
        read_hint(x, from, p);
        return p;
    }
    unsigned depth = 1;
    for (p += 2; *p; p++) {
        if (p[0] == '*' && p[1] == '/') {
            p++;
            if (--depth == 0) {
                read_hint(x, from, p - 1);
                return p + 1;
            }
        } else if (p[0] == '/' && p[1] == '*') {
            p++;
            depth++;
        }
    }
    return NULL;
}

/* --- names --- */

/* Hash of a name that is not simply its bytes, or that cannot be hashed in one block. */
static void finish_name(struct token *t)
{
    char name[LEX_NAME_MAX + 1];
    long len = lex_name(t, name);
    if (len < 0) {
        t->flags |= TF_HOPELESS;
        len = 0;
    }
    t->hash = name_hash(name, (size_t)len);
    uint64_t start = 0;
    memcpy(&start, name, len < 8 ? (size_t)len : 8);
    t->start = name_le64(start);
    if (t->flags & (TF_QUOTED | TF_HOPELESS))
        return;
    if (len <= 16) {
        uint64_t half[2] = { 0, 0 };
        memcpy(half, name, (size_t)len);
        const uint32_t mark = lex_find_word(t->hash, half[0], half[1]);
        if (mark)
            lex_set_mark(t, mark);
    } else if (len == 17 && memcmp(name, "current_timestamp", 17) == 0) {
        t->kind = TK_WORD; /* does what current_time does, and is one byte too long for the table */
        t->word = W_CURRENT_TIME;
        t->cat = WC_RESERVED;
        t->special = true;
    }
}

static const char *quoted_token(struct lex *x, const char *p);

static const char *word_token(struct lex *x, const char *p)
{
    char c = (char)(*p | 0x20);
    if (p[1] == '\'' && (c == 'e' || c == 'b' || c == 'x' || c == 'n'))
        return string_token(x, p, p + 1, c == 'e' || (c == 'n' && x->escape), c == 'n');
    if (p[1] == '&' && c == 'u' && p[2] == '\'') {
        x->uescape = true;
        return string_token(x, p, p + 2, false, false);
    }
    if (p[1] == '&' && c == 'u' && p[2] == '"')
        return quoted_token(x, p);
    const char *q = p;
    unsigned char high = 0;
    for (; in_word(q); q++)
        high |= (unsigned char)*q;
    set_token(x, p, q, TK_NAME);
    if (high & 0x80)
        x->slow.flags |= TF_ODD;
    finish_name(&x->slow);
    return q;
}

/* "name" or U&"name" */
static const char *quoted_token(struct lex *x, const char *p)
{
    const char *q = p;
    unsigned char high = 0;
    bool odd = *p != '"';
    if (odd) {
        x->uescape = true;
        q += 2;
    }
    for (q++;; q++) {
        high |= (unsigned char)*q;
        if (*q == 0)
            return broken(x, p);
        if (*q == '"') {
            if (q[1] != '"')
                break;
            odd = true;
            q++;
        }
    }
    set_token(x, p, q + 1, TK_NAME);
    x->slow.flags = (uint8_t)(TF_QUOTED | (odd || (high & 0x80) ? TF_ODD : 0));
    finish_name(&x->slow);
    return q + 1;
}

/* Most names. false: no plain one. */
static bool plain_name(const struct lex *x, const char *p, bool quoted, struct token *t)
{
    struct lex_plain w;
    const char *from = lex_readable(x, p);
    const bool brief = x->end - p < 36;
    if (quoted) {
        if (!lex_plain_quoted(from, &w, brief))
            return false;
    } else if (!lex_plain_word(from, &w)) {
        if (brief || (w = lex_long_word(p)).len == 0)
            return false;
    }
    t->ptr = p;
    t->len = w.len + (quoted ? 2 : 0);
    t->start = w.lo;
    t->hash = w.hash;
    t->flags = quoted ? TF_QUOTED : 0;
    const uint32_t mark = quoted || w.len > 16 ? 0 : lex_find_word(w.hash, w.lo, w.hi);
    lex_set_mark(t, mark ? mark : MARK(TK_NAME, WC_NONE, W_NO_WORD));
    return true;
}

static const char *single(const char *p, enum token_kind kind, struct token *t)
{
    t->ptr = p;
    t->len = 1;
    t->kind = (uint8_t)kind;
    t->word = W_NO_WORD;
    t->flags = 0;
    t->cat = WC_NONE;
    t->special = false;
    return p + 1;
}

const char *lex_token(struct lex *x, const char *p, struct token *t)
{
again:
    switch (lex_class[(unsigned char)*p]) {
    case LC_SPACE:
        do
            p++;
        while (lex_class[(unsigned char)*p] == LC_SPACE);
        goto again;
    case LC_ALPHA:
        if (PGS_LIKELY(plain_name(x, p, false, t)))
            return p + t->len;
        p = word_token(x, p);
        break;
    case LC_DQUOTE:
        if (PGS_LIKELY(plain_name(x, p, true, t)))
            return p + t->len;
        p = quoted_token(x, p);
        break;
    case LC_LPAREN:
        return single(p, TK_LPAREN, t);
    case LC_RPAREN:
        return single(p, TK_RPAREN, t);
    case LC_LBRACKET:
        return single(p, TK_LBRACKET, t);
    case LC_RBRACKET:
        return single(p, TK_RBRACKET, t);
    case LC_COMMA:
        return single(p, TK_COMMA, t);
    case LC_SEMI:
        return single(p, TK_SEMI, t);
    case LC_DOT:
        if (lex_class[(unsigned char)p[1]] != LC_DIGIT)
            return single(p, TK_DOT, t);
        p = number_token(x, p);
        break;
    case LC_DIGIT:
        p = number_token(x, p);
        break;
    case LC_SQUOTE:
        p = plain_string(x, p);
        break;
    case LC_DOLLAR:
        p = dollar_token(x, p);
        break;
    case LC_COLON:
        p = colon_token(x, p);
        break;
    case LC_DASH:
        if (p[1] == (*p == '-' ? '-' : '*')) {
            const char *q = comment_end(x, p);
            if (q) {
                p = q;
                goto again;
            }
            return single(p, TK_BROKEN, t);
        }
        p = operator_token(x, p);
        break;
    case LC_AMP:
    case LC_OP:
        if (PGS_LIKELY(!LC_IS_OP(lex_class[(unsigned char)p[1]])))
            return single(p, TK_OP, t);
        p = operator_token(x, p);
        break;
    case LC_END:
        t->ptr = p;
        t->len = 0;
        t->kind = TK_END;
        t->word = W_NO_WORD;
        t->flags = 0;
        t->cat = WC_NONE;
        t->special = false;
        return p;
    default:
        return single(p, TK_BROKEN, t);
    }
    *t = x->slow;
    return p;
}
