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
    SP, OP, LC_DQUOTE, OP, LC_DOLLAR, OP, OP, LC_SQUOTE, LC_LPAREN, LC_RPAREN, OP, OP, LC_COMMA, DA, LC_DOT, DA,
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

const struct lex_word_entry lex_words[] = {
    { .u = { .text = "" }, .word = W_NO_WORD, .cat = WC_NONE },
#define WORD(w, name, category) \
    { .u = { .text = #w }, .word = W_##name, .cat = WC_##category, .special = SPECIAL(W_##name) },
#include "sql_words.def"
#undef WORD
};

#define WORD_SLOTS(...) const uint16_t lex_word_slot[1024] = { __VA_ARGS__ };
#define FUNC_SLOTS(...)
#include "sql_hash.def"
#undef WORD_SLOTS
#undef FUNC_SLOTS
