/* sql_name.c: from a token as written to the name or value that it means. */
#include "sql_lex.h"

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* count hex digits at p, or -1 */
static long hex_value(const char *p, const char *end, int count)
{
    long v = 0;
    if (end - p < count)
        return -1;
    for (int i = 0; i < count; i++) {
        int d = hex_digit(p[i]);
        if (d < 0)
            return -1;
        v = v * 16 + d;
    }
    return v;
}

static int put_utf8(char *out, long c)
{
    if (c <= 0 || c > 0x10ffff)
        return -1;
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xc0 | (c >> 6));
        out[1] = (char)(0x80 | (c & 63));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xe0 | (c >> 12));
        out[1] = (char)(0x80 | ((c >> 6) & 63));
        out[2] = (char)(0x80 | (c & 63));
        return 3;
    }
    out[0] = (char)(0xf0 | (c >> 18));
    out[1] = (char)(0x80 | ((c >> 12) & 63));
    out[2] = (char)(0x80 | ((c >> 6) & 63));
    out[3] = (char)(0x80 | (c & 63));
    return 4;
}

/* U&: at a backslash; \\, \XXXX, \+XXXXXX and surrogate pairs. Sets *out and returns the bytes read, or -1. */
static int unicode_escape(const char *p, const char *end, char out[4], int *len)
{
    if (end - p >= 2 && p[1] == '\\') {
        out[0] = '\\';
        *len = 1;
        return 2;
    }
    bool wide = end - p >= 2 && p[1] == '+';
    int used = wide ? 8 : 5;
    long c = hex_value(p + (wide ? 2 : 1), end, wide ? 6 : 4);
    if (c < 0)
        return -1;
    if (c >= 0xd800 && c <= 0xdbff) {
        p += used;
        wide = end - p >= 2 && p[1] == '+';
        long low = end - p >= 2 && *p == '\\' ? hex_value(p + (wide ? 2 : 1), end, wide ? 6 : 4) : -1;
        if (low < 0xdc00 || low > 0xdfff)
            return -1;
        c = 0x10000 + ((c & 0x3ff) << 10) + (low & 0x3ff);
        used += wide ? 8 : 5;
    }
    *len = put_utf8(out, c);
    return *len < 0 ? -1 : used;
}

/* E'': at a backslash. */
static int escape(const char *p, const char *end, char out[4], int *len)
{
    static const char from[] = "bfnrtv", to[] = "\b\f\n\r\t\v";
    *len = 1;
    if (end - p < 2)
        return -1;
    const char *known = strchr(from, p[1]);
    if (known && *known) {
        out[0] = to[known - from];
        return 2;
    }
    if (p[1] >= '0' && p[1] <= '7') {
        int v = 0, n = 1;
        for (; n < 4 && p + n < end && p[n] >= '0' && p[n] <= '7'; n++)
            v = v * 8 + (p[n] - '0');
        out[0] = (char)v;
        return (v & 255) ? n : -1;
    }
    if (p[1] == 'x' && p + 2 < end && hex_digit(p[2]) >= 0) {
        int two = p + 3 < end && hex_digit(p[3]) >= 0;
        out[0] = (char)hex_value(p + 2, end, 1 + two);
        return out[0] ? 3 + two : -1;
    }
    if (p[1] == 'u' || p[1] == 'U') {
        int digits = p[1] == 'u' ? 4 : 8;
        *len = put_utf8(out, hex_value(p + 2, end, digits));
        return *len < 0 ? -1 : 2 + digits;
    }
    out[0] = p[1];
    return 2;
}

enum decode_mode { DECODE_FOLD, DECODE_PLAIN, DECODE_UNICODE, DECODE_ESCAPE };

struct out {
    char *buf;
    size_t size, len;
};

static bool put(struct out *o, const char *text, int len)
{
    if (o->size < (size_t)len + 1 || o->len > o->size - (size_t)len - 1)
        return false;
    memcpy(o->buf + o->len, text, (size_t)len);
    o->len += (size_t)len;
    return true;
}

/* Decodes the inside of a token: quote is what is doubled in it, 0 for a bare name. */
static bool decode(struct out *o, const char *p, const char *end, char quote, enum decode_mode mode)
{
    while (p < end) {
        char piece[4] = { *p };
        int len = 1, used = 1;
        if (*p == '\\' && mode == DECODE_UNICODE)
            used = unicode_escape(p, end, piece, &len);
        else if (*p == '\\' && mode == DECODE_ESCAPE)
            used = escape(p, end, piece, &len);
        else if (quote && *p == quote)
            used = 2;
        else if (mode == DECODE_FOLD && *p >= 'A' && *p <= 'Z')
            piece[0] = (char)(*p + ('a' - 'A'));
        if (used < 0 || !put(o, piece, len))
            return false;
        p += used;
    }
    return true;
}

/* One token, recognised by how it begins. */
static bool decode_token(struct out *o, const char *p, size_t len)
{
    const char *end = p + len;
    enum decode_mode mode = DECODE_PLAIN;
    if (len == 0)
        return false;
    if (len >= 3 && (*p | 0x20) == 'u' && p[1] == '&' && (p[2] == '"' || p[2] == '\'')) {
        mode = DECODE_UNICODE;
        p += 2;
    } else if (len >= 2 && (*p | 0x20) == 'e' && p[1] == '\'') {
        mode = DECODE_ESCAPE;
        p += 1;
    } else if (len >= 2 && (*p | 0x20) == 'n' && p[1] == '\'') {
        p += 1;
    } else if (*p == '$' && len >= 2 && lex_class[(unsigned char)p[1]] != LC_DIGIT) {
        const char *tag = memchr(p + 1, '$', len - 1);
        size_t n = tag ? (size_t)(tag - p) + 1 : len;
        return len >= 2 * n && put(o, p + n, (int)(len - 2 * n));
    }
    if (*p == '"' || *p == '\'') {
        if (end - p < 2 || end[-1] != *p)
            return false;
        return decode(o, p + 1, end - 1, *p, mode);
    }
    return decode(o, p, end, 0, DECODE_FOLD);
}

/* Length of the quoted or bare part of a dotted name that begins at p; 0: there is none. */
static size_t part_length(const char *p, const char *end)
{
    const char *q = p;
    if (end - q >= 3 && (*q | 0x20) == 'u' && q[1] == '&' && q[2] == '"')
        q += 2;
    if (*q == '"') {
        for (q++; q < end; q++)
            if (*q == '"' && !(q + 1 < end && q[1] == '"'))
                return (size_t)(q + 1 - p);
            else if (*q == '"')
                q++;
        return 0;
    }
    while (q < end && (lex_class[(unsigned char)*q] == LC_ALPHA || lex_class[(unsigned char)*q] == LC_DIGIT ||
                       lex_class[(unsigned char)*q] == LC_DOLLAR))
        q++;
    return (size_t)(q - p);
}

static const char *skip_blanks(const char *p, const char *end)
{
    while (p < end && lex_class[(unsigned char)*p] == LC_SPACE)
        p++;
    return p;
}

static bool is_literal(const char *p, size_t len)
{
    char c = (char)(*p | 0x20);
    if (*p == '\'' || *p == '$')
        return true;
    return (len >= 2 && p[1] == '\'' && (c == 'e' || c == 'n')) ||
           (len >= 3 && c == 'u' && p[1] == '&' && p[2] == '\'');
}

long sql_unquote(struct span token, char *buf, size_t size)
{
    struct out o = { .buf = buf, .size = size, .len = 0 };
    const char *p = token.ptr, *end = token.ptr + token.len;
    if (size == 0 || token.len == 0)
        return -1;
    if (is_literal(p, token.len)) {
        if (!decode_token(&o, p, token.len))
            return -1;
        p = end;
    }
    /* A dotted name (a setting) becomes its parts with dots between. */
    while (p < end) {
        size_t len = part_length(p, end);
        if (len == 0 || !decode_token(&o, p, len))
            return -1;
        p = skip_blanks(p + len, end);
        if (p == end)
            break;
        if (*p != '.' || !put(&o, ".", 1))
            return -1;
        p = skip_blanks(p + 1, end);
        if (p == end)
            return -1;
    }
    buf[o.len] = 0;
    return (long)o.len;
}

/* Bytes >= 0x80 of different encodings cannot be compared: each run of them becomes one 0xff. */
static size_t collapse(char *buf, size_t len)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        if ((signed char)buf[i] >= 0)
            buf[n++] = buf[i];
        else if (n == 0 || buf[n - 1] != '\xff')
            buf[n++] = '\xff';
    }
    return n;
}

/* Eight ASCII bytes: what is from A up, and not above Z, gets the bit of lower case. */
static void fold_ascii(char *p)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t v;
    memcpy(&v, p, 8);
    const uint64_t upper = (v + ones * (0x80 - 'A')) & ~(v + ones * (0x80 - 'Z' - 1)) & ones * 0x80;
    v |= upper >> 2;
    memcpy(p, &v, 8);
}

long lex_name(const struct token *t, char *buf)
{
    char wide[256];
    if (!(t->flags & TF_ODD) && t->len <= LEX_NAME_MAX) { /* the common case */
        const bool quoted = t->flags & TF_QUOTED;
        const size_t n = quoted ? t->len - 2 : t->len;
        memset(buf, 0, LEX_NAME_MAX + 1);
        memcpy(buf, t->ptr + quoted, n);
        for (size_t i = 0; !quoted && i < n; i += 8)
            fold_ascii(buf + i);
        return (long)n;
    }
    struct out o = { .buf = wide, .size = sizeof(wide), .len = 0 };
    const bool high = t->flags & TF_ODD;
    if (!(t->flags & TF_QUOTED)) {
        size_t len = t->len > 255 && !high ? 255 : t->len;
        if (!decode(&o, t->ptr, t->ptr + len, 0, DECODE_FOLD))
            return -1;
    } else if (!decode_token(&o, t->ptr, t->len)) {
        return -1;
    }
    if (o.len > LEX_NAME_MAX) {
        for (size_t i = 0; i < o.len; i++)
            if ((signed char)wide[i] < 0)
                return -1; /* where the server cuts depends on its encoding */
        o.len = LEX_NAME_MAX;
    }
    o.len = collapse(wide, o.len);
    memcpy(buf, wide, o.len);
    buf[o.len] = 0;
    return (long)o.len;
}
