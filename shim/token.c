/* token.c: "pgs1." timeline (8 hexadecimal digits) lsn (16) check (8). */
#include "token.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "pgshunt/err.h"

#define PREFIX "pgs"
#define VERSION '1'
#define HEAD_LEN (sizeof(PREFIX) - 1 + 2)
#define BODY_LEN (8 + 16)
#define CHECK_LEN 8
_Static_assert(HEAD_LEN + BODY_LEN + CHECK_LEN < TOKEN_BYTES, "a token fits its buffer");

/* FNV-1a with a final mix (MurmurHash3's), so that the last digit changes all bits. */
static uint32_t check_sum(const char *text, size_t len)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)text[i]) * 16777619u;
    h ^= h >> 16;
    h *= 0x85ebca6bu;
    h ^= h >> 13;
    h *= 0xc2b2ae35u;
    return h ^ h >> 16;
}

int token_format(char *buf, size_t size, uint32_t timeline, uint64_t lsn)
{
    if (size < TOKEN_BYTES)
        return PGS_EFULL;
    int n = snprintf(buf, size, PREFIX "%c.%08" PRIx32 "%016" PRIx64, VERSION, timeline, lsn);
    snprintf(buf + n, size - (size_t)n, "%08" PRIx32, check_sum(buf, (size_t)n));
    return 0;
}

/* Exactly `digits` lower-case hexadecimal digits, or false. */
static bool parse_hex(const char *text, size_t digits, uint64_t *value)
{
    static const char hex[] = "0123456789abcdef";
    *value = 0;
    for (size_t i = 0; i < digits; i++) {
        const char *digit = text[i] ? strchr(hex, text[i]) : NULL;
        if (!digit)
            return false;
        *value = *value << 4 | (uint64_t)(digit - hex);
    }
    return true;
}

int token_parse(const char *text, uint32_t *timeline, uint64_t *lsn)
{
    size_t prefix = sizeof(PREFIX) - 1;
    if (strncmp(text, PREFIX, prefix) != 0 || text[prefix] < VERSION || text[prefix] > '9' || text[prefix + 1] != '.')
        return PGS_EFORMAT;
    if (text[prefix] != VERSION)
        return PGS_EVERSION;
    uint64_t line, position, check;
    const char *body = text + HEAD_LEN;
    if (strlen(text) != HEAD_LEN + BODY_LEN + CHECK_LEN || !parse_hex(body, 8, &line) ||
        !parse_hex(body + 8, 16, &position) || !parse_hex(body + BODY_LEN, CHECK_LEN, &check) ||
        check != check_sum(text, HEAD_LEN + BODY_LEN))
        return PGS_EFORMAT;
    *timeline = (uint32_t)line;
    *lsn = position;
    return 0;
}
