/*
 * sql_lex.h: PostgreSQL's tokens, one at a time, without a copy. Private to core/sql_*.c.
 *
 * The rules are those of src/backend/parser/scan.l, 9.6 to 18; where versions differ (junk after numbers,
 * \v as a blank), the text is an error in one of them and the reading here is that of the other.
 *
 * lex_next() is inlined into the one hot loop (sql_scan.c): its common cases are here, everything else is
 * in sql_lex.c behind calls. It takes and returns the position so that the position can live in a register.
 */
#ifndef PGSHUNT_SQL_LEX_H
#define PGSHUNT_SQL_LEX_H

#include "name_hash.h"
#include "pgshunt/sql.h"

#if defined(__SSE2__) && defined(__x86_64__)
#define LEX_SSE2 1
#include <emmintrin.h>
#endif

enum sql_word {
    W_NO_WORD,
#define WORD(word, name, cat) W_##name,
#include "sql_words.def"
#undef WORD
    W_COUNT
};

enum word_cat { WC_NONE, WC_RESERVED, WC_CONSTRUCT, WC_PLAIN };

enum token_kind {
    TK_END,
    TK_NAME, /* identifier: quoted, or unquoted and no keyword of sql_words.def */
    TK_WORD, /* unquoted keyword: token.word */
    TK_STRING,
    TK_NUMBER,
    TK_PARAM,
    TK_OP,
    TK_LPAREN,
    TK_RPAREN,
    TK_LBRACKET,
    TK_RBRACKET,
    TK_COMMA,
    TK_SEMI,
    TK_DOT,
    TK_CAST,
    TK_COLON,
    TK_BROKEN /* unterminated quoting or a byte that no token begins with; nothing follows */
};

enum token_flag {
    TF_QUOTED = 1, /* "name" or U&"name" */
    TF_ODD = 2,    /* the name is not simply its bytes: doubled quotes, U&, bytes >= 0x80, more than 63 bytes */
    TF_HOPELESS = 4, /* a name that cannot be compared: too long and not ASCII, or bad escapes */
    TF_PLAIN = 8,  /* string: '...' without prefix */
    TF_PG = 16     /* the name begins with pg_ */
};

struct token {
    const char *ptr;
    size_t len; /* as written, quotes included */
    uint64_t hash; /* TK_NAME, TK_WORD: of the folded, decoded name */
    uint16_t word;
    uint8_t kind;
    uint8_t flags;
    uint8_t cat; /* enum word_cat */
};

struct lex {
    const char *end; /* where the NUL is */
    bool escape;     /* backslash escapes in plain literals */
    bool backslash;  /* out: a plain literal held a backslash */
    bool clock;      /* out: a literal like 'now' or 'today' */
    bool uescape;    /* out: U& was seen; UESCAPE after it changes its meaning */
    uint8_t hint;    /* enum sql_hint, out */
    struct span hint_node;
    struct token slow; /* what the functions of sql_lex.c found */
};

/* Names are compared as PostgreSQL stores them: at most 63 bytes. */
#define LEX_NAME_MAX 63

enum lex_class {
    LC_BAD,
    LC_END,
    LC_SPACE,
    LC_ALPHA, /* letters, _ and bytes >= 0x80 */
    LC_DIGIT,
    LC_DQUOTE,
    LC_SQUOTE,
    LC_DOLLAR,
    LC_LPAREN,
    LC_RPAREN,
    LC_LBRACKET,
    LC_RBRACKET,
    LC_COMMA,
    LC_SEMI,
    LC_DOT,
    LC_COLON,
    LC_OP,
    LC_DASH, /* - and /: operator or comment */
};
extern const uint8_t lex_class[256];
extern const uint8_t lex_mask[32]; /* 16 bytes 0xff, 16 bytes 0 */

/* Slow paths: fill x->slow and return the position behind the token. */
const char *lex_slow_word(struct lex *x, const char *p);
const char *lex_slow_quoted(struct lex *x, const char *p);
const char *lex_slow_string(struct lex *x, const char *p);
const char *lex_slow_number(struct lex *x, const char *p);
const char *lex_slow_dollar(struct lex *x, const char *p);
const char *lex_slow_operator(struct lex *x, const char *p);
const char *lex_slow_colon(struct lex *x, const char *p);
/* At -- or / *: returns behind the comment, NULL if it does not end. */
const char *lex_comment(struct lex *x, const char *p);

/* A whole lex_next() as a function, for the places that are not hot. */
const char *lex_token(struct lex *x, const char *p, struct token *t);

/*
 * The name of a TK_NAME or TK_WORD as the closure and the tables have it: folded, decoded, cut at 63 bytes,
 * runs of bytes >= 0x80 collapsed into one 0xff (folding and encodings make these incomparable). buf takes
 * LEX_NAME_MAX + 1 bytes. Returns the length, or -1 for a name that cannot be compared.
 */
long lex_name(const struct token *t, char *buf);

struct lex_word_entry {
    union {
        char text[16];
        uint64_t half[2];
    } u;
    uint16_t word;
    uint8_t cat;
};
extern const struct lex_word_entry lex_words[];
extern const uint16_t lex_word_slot[1024];

/* Keyword of the folded text (two zero-padded halves as loaded from memory), or W_NO_WORD. */
static inline void lex_find_word(struct token *t, uint64_t lo, uint64_t hi)
{
    size_t at = (size_t)(t->hash >> 20) & 1023;
    for (unsigned slot; (slot = lex_word_slot[at]) != 0; at = (at + 1) & 1023) {
        const struct lex_word_entry *e = &lex_words[slot];
        if (e->u.half[0] == lo && e->u.half[1] == hi) {
            t->kind = TK_WORD;
            t->word = e->word;
            t->cat = e->cat;
            return;
        }
    }
}

#ifdef LEX_SSE2
static inline uint64_t lex_low_half(__m128i v)
{
    return (uint64_t)_mm_cvtsi128_si64(v);
}
static inline uint64_t lex_high_half(__m128i v)
{
    return (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(v, v));
}

/* TF_PG if the name that begins with these bytes begins with pg_. */
static inline uint8_t lex_pg_flag(uint64_t lo)
{
    return (uint8_t)(((lo & 0xffffff) == ('p' | 'g' << 8 | '_' << 16)) * TF_PG);
}

/* Identifier of up to 15 bytes with at least 16 readable; false: take the slow path. */
static inline bool lex_fast_word(const char *p, struct token *t)
{
    const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
    const __m128i low = _mm_or_si128(v, _mm_set1_epi8(0x20));
    const __m128i alpha = _mm_cmpgt_epi8(_mm_add_epi8(low, _mm_set1_epi8(127 - 'z')), _mm_set1_epi8(127 - 26));
    const __m128i digit = _mm_cmpgt_epi8(_mm_add_epi8(v, _mm_set1_epi8(127 - '9')), _mm_set1_epi8(127 - 10));
    const __m128i other = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('_')), _mm_cmpeq_epi8(v, _mm_set1_epi8('$')));
    /* A byte >= 0x80 ends the fast word too, and is then seen to be one: the slow path. */
    unsigned in = (unsigned)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(alpha, digit), other));
    unsigned n = (unsigned)__builtin_ctz(~in);
    if (PGS_UNLIKELY(n >= 16 || (signed char)p[n] < 0))
        return false;
    if (n == 1 && (p[1] == '\'' || p[1] == '&')) /* E'', B'', X'', N'', U&'', U&"" */
        return false;
    __m128i name = _mm_or_si128(v, _mm_and_si128(alpha, _mm_set1_epi8(0x20)));
    name = _mm_and_si128(name, _mm_loadu_si128((const __m128i *)(const void *)(lex_mask + 16 - n)));
    uint64_t lo = lex_low_half(name), hi = lex_high_half(name);
    t->ptr = p;
    t->len = n;
    t->hash = name_hash_block(CLOSURE_HASH_INIT, lo, hi);
    t->kind = TK_NAME;
    t->word = W_NO_WORD;
    t->flags = lex_pg_flag(lo);
    t->cat = WC_NONE;
    lex_find_word(t, lo, hi);
    return true;
}

/* Quoted identifier of 1 to 15 ASCII bytes with at least 18 readable; false: take the slow path. */
static inline bool lex_fast_quoted(const char *p, struct token *t)
{
    const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(p + 1));
    unsigned quotes = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')));
    unsigned n = (unsigned)__builtin_ctz(quotes | 0x10000u);
    const __m128i name = _mm_and_si128(v, _mm_loadu_si128((const __m128i *)(const void *)(lex_mask + 16 - n)));
    if (PGS_UNLIKELY(n - 1 >= 15 || p[n + 2] == '"' || _mm_movemask_epi8(name) != 0))
        return false;
    t->ptr = p;
    t->len = n + 2;
    const uint64_t lo = lex_low_half(name);
    t->hash = name_hash_block(CLOSURE_HASH_INIT, lo, lex_high_half(name));
    t->kind = TK_NAME;
    t->word = W_NO_WORD;
    t->flags = (uint8_t)(TF_QUOTED | lex_pg_flag(lo));
    t->cat = WC_NONE;
    return true;
}
#else
static inline bool lex_fast_word(const char *p, struct token *t)
{
    (void)p, (void)t;
    return false;
}
static inline bool lex_fast_quoted(const char *p, struct token *t)
{
    (void)p, (void)t;
    return false;
}
#endif

static inline __attribute__((always_inline)) const char *lex_single(const char *p, enum token_kind kind,
                                                                   struct token *t)
{
    t->ptr = p;
    t->len = 1;
    t->kind = (uint8_t)kind;
    t->word = W_NO_WORD;
    t->flags = 0;
    t->cat = WC_NONE;
    return p + 1;
}

/* One token from p into *t; returns the position behind it. After TK_END and TK_BROKEN do not call it again. */
static inline __attribute__((always_inline)) const char *lex_next(struct lex *x, const char *p, struct token *t)
{
again:
    switch (lex_class[(unsigned char)*p]) {
    case LC_SPACE:
        do
            p++;
        while (lex_class[(unsigned char)*p] == LC_SPACE);
        goto again;
    case LC_ALPHA:
        if (PGS_LIKELY(x->end - p >= 16) && PGS_LIKELY(lex_fast_word(p, t)))
            return p + t->len;
        p = lex_slow_word(x, p);
        break;
    case LC_DQUOTE:
        if (PGS_LIKELY(x->end - p >= 18) && PGS_LIKELY(lex_fast_quoted(p, t)))
            return p + t->len;
        p = lex_slow_quoted(x, p);
        break;
    case LC_LPAREN:
        return lex_single(p, TK_LPAREN, t);
    case LC_RPAREN:
        return lex_single(p, TK_RPAREN, t);
    case LC_LBRACKET:
        return lex_single(p, TK_LBRACKET, t);
    case LC_RBRACKET:
        return lex_single(p, TK_RBRACKET, t);
    case LC_COMMA:
        return lex_single(p, TK_COMMA, t);
    case LC_SEMI:
        return lex_single(p, TK_SEMI, t);
    case LC_DOT:
        if (lex_class[(unsigned char)p[1]] != LC_DIGIT)
            return lex_single(p, TK_DOT, t);
        p = lex_slow_number(x, p);
        break;
    case LC_DIGIT:
        p = lex_slow_number(x, p);
        break;
    case LC_SQUOTE:
        p = lex_slow_string(x, p);
        break;
    case LC_DOLLAR:
        p = lex_slow_dollar(x, p);
        break;
    case LC_COLON:
        p = lex_slow_colon(x, p);
        break;
    case LC_DASH:
        if (p[1] == (*p == '-' ? '-' : '*')) {
            const char *q = lex_comment(x, p);
            if (q) {
                p = q;
                goto again;
            }
            return lex_single(p, TK_BROKEN, t);
        }
        p = lex_slow_operator(x, p);
        break;
    case LC_OP:
        if (PGS_LIKELY(lex_class[(unsigned char)p[1]] < LC_OP))
            return lex_single(p, TK_OP, t);
        p = lex_slow_operator(x, p);
        break;
    case LC_END:
        t->ptr = p;
        t->len = 0;
        t->kind = TK_END;
        t->word = W_NO_WORD;
        t->flags = 0;
        t->cat = WC_NONE;
        return p;
    default:
        return lex_single(p, TK_BROKEN, t);
    }
    *t = x->slow;
    return p;
}

#endif
