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

#include <strings.h>

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
    const char *safe;  /* up to here 18 bytes can be read */
    ptrdiff_t shift;   /* from the text to its copy in tail */
    /* The last bytes of the text once more, zeros behind them: the vector loads read beyond the end here. */
    char tail[80 + 80];
};

enum {
    LEX_TAIL = 80, /* bytes of the text in tail */
    LEX_FAR = 72   /* how far sql_scan.c reads from one place: less than the tail, and than the zeros behind it */
};

/* Copies of two overlapping ends: their sizes are constants, and so they are no calls. */
static inline void lex_set_tail(char *to, const char *sql, size_t len)
{
    const char *const end = sql + len;
    if (PGS_LIKELY(len >= LEX_TAIL)) {
        memcpy(to - LEX_TAIL, end - LEX_TAIL, LEX_TAIL);
    } else if (len >= 48) {
        memcpy(to - len, sql, 48);
        memcpy(to - 48, end - 48, 48);
    } else if (len >= 24) {
        memcpy(to - len, sql, 24);
        memcpy(to - 24, end - 24, 24);
    } else {
        memcpy(to - len, sql, len);
    }
}

static inline void lex_init(struct lex *x, const char *sql, size_t len, bool escape)
{
    x->end = sql + len;
    x->escape = escape;
    x->backslash = x->clock = x->uescape = false;
    x->hint = SQL_HINT_NONE;
    x->hint_node = (struct span){ NULL, 0 };
    x->safe = x->end - 18;
    x->shift = x->tail + LEX_TAIL - x->end;
    lex_set_tail(x->tail + LEX_TAIL, sql, len);
    memset(x->tail + LEX_TAIL, 0, sizeof(x->tail) - LEX_TAIL);
}

/* Names are compared as PostgreSQL stores them: at most 63 bytes. */
#define LEX_NAME_MAX 63

enum lex_class {
    LC_BAD,
    LC_END,
    LC_SPACE,
    LC_DQUOTE,
    LC_LPAREN,
    LC_RPAREN,
    LC_LBRACKET,
    LC_RBRACKET,
    LC_COMMA,
    LC_SEMI,
    LC_COLON,
    /* The order is that of LC_NO_NUMBER_END and LC_NO_WORD_END. */
    LC_DOT,
    LC_DIGIT,
    LC_ALPHA, /* letters, _ and bytes >= 0x80 */
    LC_DOLLAR,
    LC_SQUOTE,
    LC_AMP, /* an operator, and part of U&"" */
    LC_OP,
    LC_DASH /* - and /: operator or comment */
};

/* Is the token longer than its plain bytes, if a byte of class c comes next? For digits, and for a word. */
#define LC_NO_NUMBER_END(c) ((unsigned)(c)-LC_DOT <= LC_ALPHA - LC_DOT)
#define LC_NO_WORD_END(c)   ((unsigned)(c)-LC_DIGIT <= LC_AMP - LC_DIGIT)
#define LC_IS_OP(c)         ((c) >= LC_AMP)

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

/* A token in 32 bits: kind, category and word, and what the scanner asks of them together. */
#define MARK(kind, cat, word) ((uint32_t)(word) | (uint32_t)(cat) << 16 | (uint32_t)(kind) << 24)
#define MARK_SPECIAL          (1u << 23) /* a keyword that the scanner must look at */
#define MARK_NAMES            (1u << 30) /* a dot or AS: whatever word comes next is a name */
#define MARK_SIMPLE           (1u << 31) /* a reserved keyword and not special */
#define MARK_KIND(mark)       ((mark) >> 24 & 0x1f)
#define MARK_CAT(mark)        ((mark) >> 16 & 0x7f)
#define MARK_WORD(mark)       ((mark)&0xffff)

struct lex_word_entry {
    union {
        char text[16];
        uint64_t half[2];
    } u;
    uint32_t mark;
};
extern const struct lex_word_entry lex_words[];
enum { LEX_WORD_BITS = 12, LEX_WORD_SLOTS = 1 << LEX_WORD_BITS }; /* few names meet a keyword there */
extern const uint16_t lex_word_slot[LEX_WORD_SLOTS];

static inline bool lex_is_pg(uint64_t start)
{
    return (uint32_t)start << 8 == ('p' << 8 | 'g' << 16 | (uint32_t)'_' << 24);
}

/* Mark of the keyword of that folded text (two zero-padded halves as loaded from memory), or 0. */
static inline uint32_t lex_find_word(uint64_t hash, uint64_t lo, uint64_t hi)
{
    size_t at = (size_t)(hash >> (64 - LEX_WORD_BITS));
    for (unsigned slot; (slot = lex_word_slot[at]) != 0; at = (at + 1) & (LEX_WORD_SLOTS - 1)) {
        const struct lex_word_entry *e = &lex_words[slot];
        if (e->u.half[0] == lo && e->u.half[1] == hi)
            return e->mark;
    }
    return 0;
}

/* The keywords of most statements, up to seven letters, found by the first three and without a look at their end. */
struct lex_quick {
    uint64_t text, rest, hash; /* all bits of `rest` are set behind the text */
    uint32_t mark, len;
};
enum { LEX_QUICK_SLOTS = 64 };
extern const struct lex_quick lex_quick[LEX_QUICK_SLOTS];
#define LEX_QUICK_SLOT(three) ((three)*UINT32_C(0xd27c1bd1) >> 26)

static inline void lex_set_mark(struct token *t, uint32_t mark)
{
    t->kind = (uint8_t)MARK_KIND(mark);
    t->word = (uint16_t)MARK_WORD(mark);
    t->cat = (uint8_t)MARK_CAT(mark);
    t->special = (mark & MARK_SPECIAL) != 0;
}

static inline uint32_t lex_mark(const struct token *t)
{
    const bool names = t->kind == TK_DOT || t->word == W_AS;
    return MARK(t->kind, t->cat, t->word) | (t->special ? MARK_SPECIAL : 0) | (names ? MARK_NAMES : 0);
}

/* Where 18 bytes can be read that begin like those at p. */
static inline const char *lex_readable(const struct lex *x, const char *p)
{
    return p + (p <= x->safe ? 0 : x->shift);
}

/* A name of plain bytes: its length without quotes, its folded beginning, its hash. */
struct lex_plain {
    size_t len;
    uint64_t lo, hi, hash;
};

#ifdef LEX_SSE2
static inline size_t lex_first_bit(uint64_t bits) /* of 64 bits: an index that needs no sign extension */
{
    return (unsigned)__builtin_ctzll(bits);
}
static inline uint64_t lex_low_half(__m128i v)
{
    return (uint64_t)_mm_cvtsi128_si64(v);
}
static inline uint64_t lex_high_half(__m128i v)
{
    return (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(v, v));
}

static inline uint64_t lex_load(const char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof(v));
    return v;
}

/* Is there one of the quick keywords at p, and then a blank? 8 bytes can be read. */
static inline const struct lex_quick *lex_quick_word(const char *p)
{
    const uint64_t v = lex_load(p) | UINT64_C(0x2020202020202020);
    const struct lex_quick *q = &lex_quick[LEX_QUICK_SLOT((uint32_t)v << 8)];
    return (v | q->rest) == q->text && p[q->len] == ' ' ? q : NULL;
}

/* SELECT and a blank; 8 bytes can be read. */
static inline bool lex_is_select(const char *p)
{
    const uint64_t select = UINT64_C(0x205443454c4553), fold = UINT64_C(0x202020202020);
    return ((lex_load(p) | fold) << 8) == (select | fold) << 8;
}

/* One bit for each ASCII byte of an identifier but $; *folded: upper-case letters made lower. */
static inline unsigned lex_word_bytes(__m128i v, __m128i *folded)
{
    const __m128i low = _mm_or_si128(v, _mm_set1_epi8(0x20));
    const __m128i alpha = _mm_cmpgt_epi8(_mm_add_epi8(low, _mm_set1_epi8(127 - 'z')), _mm_set1_epi8(127 - 26));
    const __m128i digit = _mm_cmpgt_epi8(_mm_add_epi8(v, _mm_set1_epi8(127 - '9')), _mm_set1_epi8(127 - 10));
    const __m128i other = _mm_cmpeq_epi8(v, _mm_set1_epi8('_'));
    *folded = _mm_or_si128(v, _mm_and_si128(alpha, _mm_set1_epi8(0x20)));
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(alpha, digit), other));
}

/* The first n bytes (0 to 16), zeros behind them. */
static inline __m128i lex_first(__m128i v, size_t n)
{
    return _mm_and_si128(v, _mm_loadu_si128((const __m128i *)(const void *)(lex_mask + 16 - n)));
}

static inline void lex_hash_block(struct lex_plain *w, __m128i v)
{
    w->lo = lex_low_half(v);
    w->hi = lex_high_half(v);
    w->hash = name_hash_block(0, w->lo, w->hi);
}

/* Behind the first n bytes of a name that begins with the 16 bytes a: those after them, b. */
static inline void lex_hash_blocks(struct lex_plain *w, __m128i a, __m128i b, size_t n)
{
    lex_hash_block(w, a);
    b = lex_first(b, n);
    if (n > 0)
        w->hash = name_hash_block(w->hash, lex_low_half(b), lex_high_half(b));
    w->len = 16 + n;
}

/*
 * Identifier of up to 15 ASCII bytes at p, of which 17 can be read. false: not one, or one that needs a closer look.
 */
static inline bool lex_plain_word(const char *p, struct lex_plain *w)
{
    __m128i a;
    const unsigned in = lex_word_bytes(_mm_loadu_si128((const __m128i *)(const void *)p), &a);
    const size_t n = lex_first_bit(~in);
    /* A byte >= 0x80 ends the plain word too; E'', U&"" and their like begin with one. */
    if (PGS_UNLIKELY(n > 15 || LC_NO_WORD_END(lex_class[(unsigned char)p[n]])))
        return false;
    lex_hash_block(w, lex_first(a, n));
    w->len = n;
    return true;
}

/* The same for 16 to 31 bytes, of 33 that can be read; the length is 0 if it is not one. */
static inline struct lex_plain lex_long_word(const char *p)
{
    __m128i a, b;
    struct lex_plain w = { 0, 0, 0, 0 };
    const unsigned in = lex_word_bytes(_mm_loadu_si128((const __m128i *)(const void *)p), &a);
    const unsigned more = lex_word_bytes(_mm_loadu_si128((const __m128i *)(const void *)(p + 16)), &b);
    const size_t n = lex_first_bit(~more);
    /* 17 bytes: perhaps a keyword */
    if (in == 0xffff && n < 16 && n != 1 && !LC_NO_WORD_END(lex_class[(unsigned char)p[16 + n]]))
        lex_hash_blocks(&w, a, b, n);
    return w;
}

/* Quoted identifier of up to 31 ASCII bytes: 35 bytes can be read, for up to 15 bytes (`brief`: no others) 18. */
static inline bool lex_plain_quoted(const char *p, struct lex_plain *w, bool brief)
{
    const __m128i quote = _mm_set1_epi8('"');
    __m128i a = _mm_loadu_si128((const __m128i *)(const void *)(p + 1));
    unsigned quotes = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(a, quote));
    if (PGS_LIKELY(quotes != 0)) {
        const size_t n = lex_first_bit(quotes);
        a = lex_first(a, n);
        if (PGS_UNLIKELY(p[n + 2] == '"' || _mm_movemask_epi8(a) != 0))
            return false;
        lex_hash_block(w, a);
        w->len = n;
        return true;
    }
    if (brief)
        return false;
    const __m128i b = _mm_loadu_si128((const __m128i *)(const void *)(p + 17));
    quotes = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(b, quote));
    if (quotes == 0)
        return false;
    const size_t n = lex_first_bit(quotes);
    if (p[n + 18] == '"' || _mm_movemask_epi8(_mm_or_si128(a, lex_first(b, n))) != 0)
        return false;
    lex_hash_blocks(w, a, b, n);
    return true;
}

/* Does the text at p begin with the n bytes (up to 32) at q? Of p 32 can be read, of q 16 and what there is of n. */
static inline bool lex_same(const char *p, const char *q, size_t n, unsigned first)
{
    const __m128i a = _mm_loadu_si128((const __m128i *)(const void *)p);
    const __m128i b = _mm_loadu_si128((const __m128i *)(const void *)q);
    if (((unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(a, b)) & first) != first)
        return false;
    if (n <= 16)
        return true;
    const __m128i c = _mm_loadu_si128((const __m128i *)(const void *)(p + n - 16));
    const __m128i d = _mm_loadu_si128((const __m128i *)(const void *)(q + n - 16));
    return _mm_movemask_epi8(_mm_cmpeq_epi8(c, d)) == 0xffff;
}
static inline unsigned lex_same_first(size_t n)
{
    return n < 16 ? (1u << n) - 1 : 0xffff;
}

/* How many of the up to 16 bytes at p are digits. */
static inline size_t lex_plain_digits(const char *p)
{
    const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
    const __m128i digit = _mm_cmpgt_epi8(_mm_add_epi8(v, _mm_set1_epi8(127 - '9')), _mm_set1_epi8(127 - 10));
    return lex_first_bit(~(unsigned)_mm_movemask_epi8(digit));
}

/*
 * Length of the literal at p, quotes included, if it has no backslash and no quote inside, up to 31 bytes, and cannot
 * be read as the current time; else 0. 34 bytes can be read.
 */
static inline size_t lex_plain_string(const char *p)
{
    const __m128i quote = _mm_set1_epi8('\''), backslash = _mm_set1_epi8('\\');
    const unsigned char first = (unsigned char)p[1];
    /* 'now', 'today', 'tomorrow', 'yesterday', in any case, blanks before them */
    if (first >= 0x40 ? (1u << ('n' & 31) | 1u << ('t' & 31) | 1u << ('y' & 31)) >> (first & 31) & 1 : first <= ' ')
        return 0;
    size_t n = 1;
    for (int i = 0; i < 2; i++, n += 16) {
        const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(p + n));
        const __m128i stop = _mm_or_si128(_mm_cmpeq_epi8(v, quote), _mm_cmpeq_epi8(v, backslash));
        const unsigned stops = (unsigned)_mm_movemask_epi8(stop);
        if (stops) {
            n += lex_first_bit(stops);
            return p[n] == '\'' && p[n + 1] != '\'' ? n + 1 : 0;
        }
    }
    return 0;
}
#else
static inline const struct lex_quick *lex_quick_word(const char *p)
{
    (void)p;
    return NULL;
}
static inline bool lex_is_select(const char *p)
{
    return strncasecmp(p, "select ", 7) == 0;
}
static inline size_t lex_plain_string(const char *p)
{
    (void)p;
    return 0;
}
static inline size_t lex_plain_digits(const char *p)
{
    size_t n = 0;
    while (lex_class[(unsigned char)p[n]] == LC_DIGIT)
        n++;
    return n;
}
static inline bool lex_same(const char *p, const char *q, size_t n, unsigned first)
{
    (void)p, (void)q, (void)n, (void)first;
    return false;
}
static inline unsigned lex_same_first(size_t n)
{
    return (unsigned)n;
}
static inline bool lex_plain_word(const char *p, struct lex_plain *w)
{
    (void)p, (void)w;
    return false;
}
static inline struct lex_plain lex_long_word(const char *p)
{
    (void)p;
    return (struct lex_plain){ 0, 0, 0, 0 };
}
static inline bool lex_plain_quoted(const char *p, struct lex_plain *w, bool brief)
{
    (void)p, (void)w, (void)brief;
    return false;
}
#endif

#endif
