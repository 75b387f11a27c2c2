/* sql_builtin.c: see sql_builtin.h. The table is read-only data without relocations. */
#include "sql_builtin.h"

#include "name_hash.h"

static const struct {
#define FUNC(name, kind) char s_##name[sizeof(#name)];
#include "sql_functions.def"
#undef FUNC
} names = {
#define FUNC(name, kind) .s_##name = #name,
#include "sql_functions.def"
#undef FUNC
};

static const struct {
    uint32_t offset;
    uint8_t len;
    uint8_t kind;
} rows[] = {
    { 0, 0, BK_NONE },
#define FUNC(name, kind) { offsetof(__typeof__(names), s_##name), sizeof(#name) - 1, BK_##kind },
#include "sql_functions.def"
#undef FUNC
};

#define WORD_SLOTS(...)
#define FUNC_SLOTS(...) static const uint16_t slot_of[8192] = { __VA_ARGS__ };
#include "sql_hash.def"
#undef WORD_SLOTS
#undef FUNC_SLOTS

enum builtin_kind builtin_find(const char *name, size_t len, uint64_t hash)
{
    const char *text = (const char *)&names;
    size_t at = (size_t)(hash >> (64 - 13));
    for (unsigned slot; (slot = slot_of[at]) != 0; at = (at + 1) & 8191)
        if (rows[slot].len == len && memcmp(text + rows[slot].offset, name, len) == 0)
            return (enum builtin_kind)rows[slot].kind;
    return BK_NONE;
}

void builtin_each_unsafe(void (*fn)(void *arg, uint64_t hash), void *arg)
{
    const char *text = (const char *)&names;
    for (size_t i = 1; i < PGS_ARRAY_LEN(rows); i++)
        if (rows[i].kind >= BK_PRIMARY)
            fn(arg, name_hash(text + rows[i].offset, rows[i].len));
}
