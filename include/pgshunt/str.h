/*
 * str.h: a growing byte string, always NUL-terminated behind its length.
 *
 * The owner calls str_init() (or uses STR_INIT) and str_release(). Appending
 * returns 0 or PGS_ENOMEM; after a failure the string keeps its old content
 * and `failed` stays set until str_clear(), so that a series of appends can be
 * checked once at its end. Not shared between threads.
 */
#ifndef PGSHUNT_STR_H
#define PGSHUNT_STR_H

#include <stdarg.h>

#include "pgshunt/base.h"

struct str {
    char *buf; /* never NULL: an empty string points to a static NUL */
    size_t len;
    size_t cap; /* 0: buf is not owned */
    bool failed;
};

extern char str_empty_buf[1];
#define STR_INIT { .buf = str_empty_buf, .len = 0, .cap = 0, .failed = false }

void str_init(struct str *s);
void str_release(struct str *s); /* frees; the string is empty and usable afterwards */
void str_clear(struct str *s);   /* length 0, memory kept, failed reset */

int str_reserve(struct str *s, size_t more);
int str_add(struct str *s, const void *data, size_t len);
int str_adds(struct str *s, const char *text);
int str_addc(struct str *s, char c);
int str_addf(struct str *s, const char *fmt, ...) PGS_PRINTF(2, 3);
int str_addv(struct str *s, const char *fmt, va_list ap);

/* SQL quoting that does not depend on server settings: "ident" and E'' literal. */
int str_add_ident(struct str *s, const char *name, size_t len);
int str_add_literal(struct str *s, const char *text, size_t len);
/* JSON string with quotes; bytes that are not UTF-8 become U+FFFD. */
int str_add_json(struct str *s, const char *text, size_t len);

#endif
