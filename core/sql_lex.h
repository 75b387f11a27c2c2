/*
 * sql_lex.h: PostgreSQL's tokens, one at a time, without a copy. Private to core/sql_*.c.
 *
 * The rules are those of src/backend/parser/scan.l, 9.6 to 18; where versions differ (junk after numbers,
 * \v as a blank), the text is an error in one of them and the reading here is that of the other.
 *
 * lex_token() reads any token. The one hot loop (sql_scan.c) reads the common ones itself, with the inline
 * functions below. Positions are taken and returned, so that they can live in a register.
 */
#ifndef PGSHUNT_SQL_LEX_H
#define PGSHUNT_SQL_LEX_H

#include "name_hash.h"
#include "pgshunt/sql.h"

#if defined(__SSE2__) && defined(__x86_64__) && !defined(PGSHUNT_PORTABLE)
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
    TF_QUOTED = 1,   /* "name" or U&"name" */
    TF_ODD = 2,      /* the name is not simply its bytes: doubled quotes, U&, bytes >= 0x80, more than 63 bytes */
    TF_HOPELESS = 4, /* a name that cannot be compared: too long and not ASCII, or bad escapes */
    TF_PLAIN = 8     /* string: '...' without prefix */
};

struct token {
    const char *ptr;
    size_t len;     /* as written, quotes included */
    uint64_t hash;  /* TK_NAME, TK_WORD: of the folded, decoded name */
    uint64_t start; /* the name's first eight bytes */
    uint16_t word;
    uint8_t cat;  /* enum word_cat */
    bool special; /* a keyword that the scanner must look at */
    uint8_t kind;
    uint8_t flags;
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
    /* The last bytes of the text once more, blanks of zero behind them: the vector loads read beyond the end here. */
    char tail[64];
    const char *safe; /* up to here 18 bytes can be read */
    ptrdiff_t shift;  /* from the text to its copy in tail */
};

enum { LEX_TAIL = 32 };

void lex_init(struct lex *x, const char *sql, size_t len, bool escape);

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

/* Behind a number whose digits before the point have been read. */
const char *lex_number_end(const char *p);

/* One token from p into *t; returns the position behind it. Not to be called again after TK_END and TK_BROKEN. */
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
    bool special;
};
extern const struct lex_word_entry lex_words[];
extern const uint16_t lex_word_slot[1024];

static inline bool lex_is_pg(uint64_t start)
{
    return (start & 0xffffff) == ('p' | 'g' << 8 | '_' << 16);
}

/* Keyword of the folded text (two zero-padded halves as loaded from memory), or W_NO_WORD. */
static inline void lex_find_word(struct token *t, uint64_t lo, uint64_t hi)
{
    size_t at = (size_t)(t->hash >> (64 - 10));
    for (unsigned slot; (slot = lex_word_slot[at]) != 0; at = (at + 1) & 1023) {
        const struct lex_word_entry *e = &lex_words[slot];
        if (e->u.half[0] == lo && e->u.half[1] == hi) {
            t->kind = TK_WORD;
            t->word = e->word;
            t->cat = e->cat;
            t->special = e->special;
            return;
        }
    }
}

/* Where 18 bytes can be read that begin like those at p. */
static inline const char *lex_readable(const struct lex *x, const char *p)
{
    return p + (p <= x->safe ? 0 : x->shift);
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

/* One bit for each byte that an identifier may have, but those >= 0x80; *folded: upper-case letters made lower. */
static inline unsigned lex_word_bytes(__m128i v, __m128i *folded)
{
    const __m128i low = _mm_or_si128(v, _mm_set1_epi8(0x20));
    const __m128i alpha = _mm_cmpgt_epi8(_mm_add_epi8(low, _mm_set1_epi8(127 - 'z')), _mm_set1_epi8(127 - 26));
    const __m128i digit = _mm_cmpgt_epi8(_mm_add_epi8(v, _mm_set1_epi8(127 - '9')), _mm_set1_epi8(127 - 10));
    const __m128i other = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('_')), _mm_cmpeq_epi8(v, _mm_set1_epi8('$')));
    *folded = _mm_or_si128(v, _mm_and_si128(alpha, _mm_set1_epi8(0x20)));
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(alpha, digit), other));
}

/* The first n bytes (0 to 16), zeros behind them. */
static inline __m128i lex_first(__m128i v, unsigned n)
{
    return _mm_and_si128(v, _mm_loadu_si128((const __m128i *)(const void *)(lex_mask + 16 - n)));
}

/* Identifier of up to 15 ASCII bytes; `from` is p or its copy in the tail. false: take the slow path. */
static inline bool lex_fast_word(const char *p, const char *from, struct token *t)
{
    __m128i name;
    /* A byte >= 0x80 ends the fast word too, and is then seen to be one: the slow path. */
    unsigned in = lex_word_bytes(_mm_loadu_si128((const __m128i *)(const void *)from), &name);
    unsigned n = (unsigned)__builtin_ctz(~in);
    if (PGS_UNLIKELY(n >= 16 || (signed char)from[n] < 0))
        return false;
    if (n == 1 && (from[1] == '\'' || from[1] == '&')) /* E'', B'', X'', N'', U&'', U&"" */
        return false;
    name = lex_first(name, n);
    uint64_t lo = lex_low_half(name), hi = lex_high_half(name);
    t->ptr = p;
    t->len = n;
    t->start = lo;
    t->hash = name_hash_block(0, lo, hi);
    t->kind = TK_NAME;
    t->word = W_NO_WORD;
    t->flags = 0;
    t->cat = WC_NONE;
    t->special = false;
    lex_find_word(t, lo, hi);
    return true;
}

/* Quoted identifier of 1 to 15 ASCII bytes, as above. */
static inline bool lex_fast_quoted(const char *p, const char *from, struct token *t)
{
    const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(from + 1));
    unsigned quotes = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')));
    unsigned n = (unsigned)__builtin_ctz(quotes | 0x10000u);
    const __m128i name = lex_first(v, n);
    if (PGS_UNLIKELY(n - 1 >= 15 || from[n + 2] == '"' || _mm_movemask_epi8(name) != 0))
        return false;
    t->ptr = p;
    t->len = n + 2;
    const uint64_t lo = lex_low_half(name);
    t->start = lo;
    t->hash = name_hash_block(0, lo, lex_high_half(name));
    t->kind = TK_NAME;
    t->word = W_NO_WORD;
    t->flags = TF_QUOTED;
    t->cat = WC_NONE;
    t->special = false;
    return true;
}

/* Does the text at p begin with the same n bytes (up to 32) as the one at q? Both with 32 readable. */
static inline bool lex_same(const char *p, const char *q, size_t n)
{
    const __m128i a = _mm_loadu_si128((const __m128i *)(const void *)p);
    const __m128i b = _mm_loadu_si128((const __m128i *)(const void *)q);
    unsigned differ = ~(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(a, b)) & 0xffff;
    if (n <= 16)
        return (differ << (16 - n) & 0xffff) == 0;
    const __m128i c = _mm_loadu_si128((const __m128i *)(const void *)(p + n - 16));
    const __m128i d = _mm_loadu_si128((const __m128i *)(const void *)(q + n - 16));
    return differ == 0 && _mm_movemask_epi8(_mm_cmpeq_epi8(c, d)) == 0xffff;
}
#else
static inline bool lex_same(const char *p, const char *q, size_t n)
{
    (void)p, (void)q, (void)n;
    return false;
}
static inline bool lex_fast_word(const char *p, const char *from, struct token *t)
{
    (void)p, (void)from, (void)t;
    return false;
}
static inline bool lex_fast_quoted(const char *p, const char *from, struct token *t)
{
    (void)p, (void)from, (void)t;
    return false;
}
#endif

#endif
