/* str.c: the growing byte string. */
#include "pgshunt/str.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pgshunt/err.h"

/* Shared by all empty strings; never written but with the NUL that it holds. */
char str_empty_buf[1];

#define STR_MIN_CAP 64

void str_init(struct str *s)
{
    *s = (struct str)STR_INIT;
}

void str_release(struct str *s)
{
    if (s->cap)
        free(s->buf);
    str_init(s);
}

void str_clear(struct str *s)
{
    s->len = 0;
    s->failed = false;
    if (s->cap)
        s->buf[0] = '\0';
}

static int str_fail(struct str *s)
{
    s->failed = true;
    return PGS_ENOMEM;
}

int str_reserve(struct str *s, size_t more)
{
    /* A string with a hole in the middle is worse than a short one: after a failure nothing is added. */
    if (s->failed)
        return PGS_ENOMEM;
    if (more > SIZE_MAX / 2 - s->len - 1)
        return str_fail(s);
    size_t need = s->len + more + 1;
    if (need <= s->cap)
        return 0;
    size_t cap = s->cap + s->cap / 2;
    if (cap < STR_MIN_CAP)
        cap = STR_MIN_CAP;
    if (cap < need)
        cap = need;
    char *buf = realloc(s->cap ? s->buf : NULL, cap);
    if (!buf)
        return str_fail(s);
    buf[s->len] = '\0';
    s->buf = buf;
    s->cap = cap;
    return 0;
}

int str_add(struct str *s, const void *data, size_t len)
{
    int rc = str_reserve(s, len);
    if (rc)
        return rc;
    if (len)
        memcpy(s->buf + s->len, data, len);
    s->len += len;
    s->buf[s->len] = '\0';
    return 0;
}

int str_adds(struct str *s, const char *text)
{
    return str_add(s, text, strlen(text));
}

int str_addc(struct str *s, char c)
{
    return str_add(s, &c, 1);
}

int str_addf(struct str *s, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    int rc = str_addv(s, fmt, ap);
    va_end(ap);
    return rc;
}

int str_addv(struct str *s, const char *fmt, va_list ap)
{
    if (s->failed)
        return PGS_ENOMEM;
    va_list again;
    va_copy(again, ap);
    size_t room = s->cap ? s->cap - s->len : 0;
    int n = vsnprintf(room ? s->buf + s->len : NULL, room, fmt, ap);
    int rc = 0;
    if (n < 0) {
        rc = str_fail(s);
    } else if ((size_t)n >= room) {
        rc = str_reserve(s, (size_t)n);
        if (rc == 0)
            vsnprintf(s->buf + s->len, (size_t)n + 1, fmt, again);
    }
    if (rc == 0)
        s->len += (size_t)n;
    else if (s->cap)
        s->buf[s->len] = '\0';
    va_end(again);
    return rc;
}

int str_add_ident(struct str *s, const char *name, size_t len)
{
    if (memchr(name, '\0', len))
        return PGS_EINVAL;
    str_addc(s, '"');
    for (size_t i = 0; i < len; i++) {
        if (name[i] == '"')
            str_addc(s, '"');
        str_addc(s, name[i]);
    }
    return str_addc(s, '"');
}

int str_add_literal(struct str *s, const char *text, size_t len)
{
    if (memchr(text, '\0', len))
        return PGS_EINVAL;
    str_adds(s, "E'");
    for (size_t i = 0; i < len; i++) {
        if (text[i] == '\'' || text[i] == '\\')
            str_addc(s, text[i]);
        str_addc(s, text[i]);
    }
    return str_addc(s, '\'');
}

/*
 * Length of the well-formed UTF-8 sequence at p (RFC 3629: no overlong forms, no surrogates, nothing
 * over U+10FFFF), 0 if there is none.
 */
static size_t utf8_len(const unsigned char *p, size_t left)
{
    unsigned char c = p[0];
    if (c < 0x80)
        return 1;
    size_t n = c >= 0xc2 && c <= 0xdf ? 2 : (c & 0xf0) == 0xe0 ? 3 : c >= 0xf0 && c <= 0xf4 ? 4 : 0;
    if (n == 0 || n > left)
        return 0;
    unsigned char low = 0x80, high = 0xbf; /* range of the second byte */
    if (c == 0xe0)
        low = 0xa0;
    else if (c == 0xed)
        high = 0x9f;
    else if (c == 0xf0)
        low = 0x90;
    else if (c == 0xf4)
        high = 0x8f;
    if (p[1] < low || p[1] > high)
        return 0;
    for (size_t i = 2; i < n; i++)
        if ((p[i] & 0xc0) != 0x80)
            return 0;
    return n;
}

static void json_add_ascii(struct str *s, unsigned char c)
{
    static const char plain[] = "\"\\\b\f\n\r\t", after[] = "\"\\bfnrt";
    const char *hit = c ? strchr(plain, c) : NULL;
    if (hit) {
        str_addc(s, '\\');
        str_addc(s, after[hit - plain]);
    } else if (c < 0x20 || c == 0x7f) {
        str_addf(s, "\\u%04x", c);
    } else {
        str_addc(s, (char)c);
    }
}

int str_add_json(struct str *s, const char *text, size_t len)
{
    const unsigned char *p = (const unsigned char *)text;
    str_addc(s, '"');
    for (size_t i = 0; i < len;) {
        size_t n = utf8_len(p + i, len - i);
        if (n == 1)
            json_add_ascii(s, p[i]);
        else if (n)
            str_add(s, p + i, n);
        else
            str_adds(s, "\xef\xbf\xbd");
        i += n ? n : 1;
    }
    return str_addc(s, '"');
}
