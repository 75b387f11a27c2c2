/* sql_lex_table.c: classes of bytes, and the keywords with their hash slots. Read-only data. */
#include "sql_lex.h"

/* clang-format off */
#define SP LC_SPACE
#define AL LC_ALPHA
#define DI LC_DIGIT
#define OP LC_OP
#define DA LC_DASH
const uint8_t lex_class[256] = {
    LC_END, 0,0,0,0,0,0,0, 0, SP,SP,SP,SP,SP, 0,0,
    0,0,0,0,0,0,0,0, 0,0,0,0,0,0,0,0,
    SP, OP, LC_DQUOTE, OP, LC_DOLLAR, OP, LC_AMP, LC_SQUOTE, LC_LPAREN, LC_RPAREN, OP, OP, LC_COMMA, DA, LC_DOT, DA,
    DI,DI,DI,DI,DI,DI,DI,DI, DI,DI, LC_COLON, LC_SEMI, OP, OP, OP, OP,
    OP, AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL,
    AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL, LC_LBRACKET, 0, LC_RBRACKET, OP, AL,
    OP, AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL,
    AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL, 0, OP, 0, OP, 0,
    AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL,
    AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL,
    AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL,
    AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL, AL,AL,AL,AL,AL,AL,AL,AL,
};
const uint8_t lex_mask[32] = {
    255,255,255,255, 255,255,255,255, 255,255,255,255, 255,255,255,255,
};
/* clang-format on */

/* Those of see_word() in sql_scan.c. */
#define SPECIAL(w)                                                                                                   \
    ((w) == W_SELECT || (w) == W_VALUES || (w) == W_TABLE || (w) == W_WITH || (w) == W_INTO || (w) == W_TEMP ||      \
     (w) == W_TEMPORARY || (w) == W_INSERT || (w) == W_UPDATE || (w) == W_DELETE || (w) == W_MERGE || (w) == W_NO || \
     (w) == W_SHARE || (w) == W_KEY || (w) == W_CURRENT_DATE || (w) == W_CURRENT_TIME || (w) == W_LOCALTIME ||       \
     (w) == W_LOCALTIMESTAMP || (w) == W_UESCAPE || (w) == W_ON || (w) == W_ATOMIC || (w) == W_CASE || (w) == W_END)

#define MARK_OF_WORD(w, category)                                        \
    (MARK(TK_WORD, WC_##category, w) | (SPECIAL(w) ? MARK_SPECIAL : 0) | \
     (WC_##category == WC_RESERVED && !SPECIAL(w) ? MARK_SIMPLE : 0) | ((w) == W_AS ? MARK_NAMES : 0))

const struct lex_word_entry lex_words[] = {
    { .u = { .text = "" }, .mark = 0 },
#define WORD(w, name, category) { .u = { .text = #w }, .mark = MARK_OF_WORD(W_##name, category) },
#include "sql_words.def"
#undef WORD
};

#define WORD_SLOTS(...) const uint16_t lex_word_slot[LEX_WORD_SLOTS] = { __VA_ARGS__ };
#define FUNC_SLOTS(...)
#include "sql_hash.def"
#undef WORD_SLOTS
#undef FUNC_SLOTS

/* The slots are computed here: two words in one are a compile error (-Woverride-init; then try another factor). */
#define LETTERS(a, b, c, d, e, f, g)                                                                        \
    ((uint64_t)(a) | (uint64_t)(b) << 8 | (uint64_t)(c) << 16 | (uint64_t)(d) << 24 | (uint64_t)(e) << 32 | \
     (uint64_t)(f) << 40 | (uint64_t)(g) << 48)
#define THREE(a, b, c) (((uint32_t)(a) << 8 | (uint32_t)(b) << 16 | (uint32_t)(c) << 24) & UINT32_MAX)
#define QUICK_REST(n)  (~UINT64_C(0) << (n)*8)
#define QUICK(n, a, b, c, d, e, f, g, W, category)            \
    [LEX_QUICK_SLOT(THREE(a, b, (c) ? (c) : ' '))] = {        \
        .text = LETTERS(a, b, c, d, e, f, g) | QUICK_REST(n), \
        .rest = QUICK_REST(n),                                \
        .hash = LETTERS(a, b, c, d, e, f, g) * NAME_HASH_K1,  \
        .mark = MARK_OF_WORD(W_##W, category),                \
        .len = n,                                             \
    }
/* clang-format off */
const struct lex_quick lex_quick[LEX_QUICK_SLOTS] = {
    QUICK(3, 'a', 'n', 'd',  0 ,  0 ,  0 ,  0 , AND, RESERVED),
    QUICK(2, 'a', 's',  0 ,  0 ,  0 ,  0 ,  0 , AS, RESERVED),
    QUICK(3, 'a', 's', 'c',  0 ,  0 ,  0 ,  0 , ASC, RESERVED),
    QUICK(7, 'b', 'e', 't', 'w', 'e', 'e', 'n', BETWEEN, CONSTRUCT),
    QUICK(2, 'b', 'y',  0 ,  0 ,  0 ,  0 ,  0 , BY, CONSTRUCT),
    QUICK(4, 'c', 'a', 's', 'e',  0 ,  0 ,  0 , CASE, RESERVED),
    QUICK(5, 'c', 'r', 'o', 's', 's',  0 ,  0 , CROSS, CONSTRUCT),
    QUICK(4, 'd', 'e', 's', 'c',  0 ,  0 ,  0 , DESC, RESERVED),
    QUICK(4, 'e', 'l', 's', 'e',  0 ,  0 ,  0 , ELSE, RESERVED),
    QUICK(4, 'f', 'r', 'o', 'm',  0 ,  0 ,  0 , FROM, RESERVED),
    QUICK(5, 'g', 'r', 'o', 'u', 'p',  0 ,  0 , GROUP, RESERVED),
    QUICK(5, 'i', 'l', 'i', 'k', 'e',  0 ,  0 , ILIKE, CONSTRUCT),
    QUICK(2, 'i', 'n',  0 ,  0 ,  0 ,  0 ,  0 , IN, RESERVED),
    QUICK(5, 'i', 'n', 'n', 'e', 'r',  0 ,  0 , INNER, CONSTRUCT),
    QUICK(4, 'i', 'n', 't', 'o',  0 ,  0 ,  0 , INTO, RESERVED),
    QUICK(2, 'i', 's',  0 ,  0 ,  0 ,  0 ,  0 , IS, CONSTRUCT),
    QUICK(4, 'j', 'o', 'i', 'n',  0 ,  0 ,  0 , JOIN, CONSTRUCT),
    QUICK(4, 'l', 'e', 'f', 't',  0 ,  0 ,  0 , LEFT, CONSTRUCT),
    QUICK(4, 'l', 'i', 'k', 'e',  0 ,  0 ,  0 , LIKE, CONSTRUCT),
    QUICK(5, 'l', 'i', 'm', 'i', 't',  0 ,  0 , LIMIT, RESERVED),
    QUICK(3, 'n', 'o', 't',  0 ,  0 ,  0 ,  0 , NOT, RESERVED),
    QUICK(4, 'n', 'u', 'l', 'l',  0 ,  0 ,  0 , NULL, RESERVED),
    QUICK(6, 'o', 'f', 'f', 's', 'e', 't',  0 , OFFSET, RESERVED),
    QUICK(2, 'o', 'n',  0 ,  0 ,  0 ,  0 ,  0 , ON, RESERVED),
    QUICK(2, 'o', 'r',  0 ,  0 ,  0 ,  0 ,  0 , OR, RESERVED),
    QUICK(5, 'o', 'r', 'd', 'e', 'r',  0 ,  0 , ORDER, RESERVED),
    QUICK(5, 'o', 'u', 't', 'e', 'r',  0 ,  0 , OUTER, CONSTRUCT),
    QUICK(6, 's', 'e', 'l', 'e', 'c', 't',  0 , SELECT, RESERVED),
    QUICK(3, 's', 'e', 't',  0 ,  0 ,  0 ,  0 , SET, CONSTRUCT),
    QUICK(4, 't', 'h', 'e', 'n',  0 ,  0 ,  0 , THEN, RESERVED),
    QUICK(5, 'u', 'n', 'i', 'o', 'n',  0 ,  0 , UNION, RESERVED),
    QUICK(6, 'v', 'a', 'l', 'u', 'e', 's',  0 , VALUES, CONSTRUCT),
    QUICK(5, 'w', 'h', 'e', 'r', 'e',  0 ,  0 , WHERE, RESERVED),
    QUICK(6, 'd', 'e', 'l', 'e', 't', 'e',  0 , DELETE, PLAIN),
    QUICK(6, 'i', 'n', 's', 'e', 'r', 't',  0 , INSERT, PLAIN),
    QUICK(6, 'u', 'p', 'd', 'a', 't', 'e',  0 , UPDATE, PLAIN),
};
