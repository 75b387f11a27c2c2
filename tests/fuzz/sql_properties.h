/*
 * sql_properties.h: what must hold of the classifier for any text at all. abort()s if it does not. Shared by the
 * libFuzzer harness and by the unit test that does without one.
 */
#ifndef PGSHUNT_TEST_SQL_PROPERTIES_H
#define PGSHUNT_TEST_SQL_PROPERTIES_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pgshunt/closure.h"
#include "pgshunt/sql.h"

static inline void sql_property(bool holds, const char *what, const char *sql)
{
    if (!holds) {
        fprintf(stderr, "not so: %s\n%s\n", what, sql);
        abort();
    }
}

static inline bool sql_span_inside(struct span s, const char *sql, size_t len)
{
    return s.len == 0 || (s.len <= len && s.ptr >= sql && s.ptr + s.len <= sql + len);
}

/* Names of some settings are static strings: those are not inside. */
static inline void sql_check_spans(const char *sql, size_t len, const struct sql_info *info)
{
    sql_property(sql_span_inside(info->word, sql, len), "the word is in the text", sql);
    sql_property(sql_span_inside(info->hint_node, sql, len), "the hint is in the text", sql);
    for (uint32_t i = 0; i < info->count && i < SQL_MAX_STMTS; i++) {
        char buf[64];
        sql_property(sql_span_inside(info->stmt[i].text, sql, len), "statements are in the text", sql);
        sql_property(sql_span_inside(info->stmt[i].value, sql, len), "values are in the text", sql);
        if (info->stmt[i].name.len > 0)
            (void)sql_unquote(info->stmt[i].name, buf, sizeof(buf));
        if (info->stmt[i].value.len > 0)
            (void)sql_unquote(info->stmt[i].value, buf, sizeof(buf));
    }
}

/* bytes need no NUL; the copies here are exactly as long as the text, so that sanitizers see what is read too far. */
static inline void sql_check_properties(const void *bytes, size_t len, const struct closure *closure)
{
    static const char *const tails[] = { " ", "\n", " /* c */", "\t\n" };
    const struct sql_env env = { .strings = SQL_STRINGS_STANDARD, .closure = closure };
    const struct sql_env unknown = { .strings = SQL_STRINGS_UNKNOWN, .closure = closure };
    struct sql_info a, b, u;
    bool writes;
    char *sql = malloc(len + 1);
    if (!sql)
        return;
    memcpy(sql, bytes, len);
    sql[len] = 0;
    len = strlen(sql);
    sql = realloc(sql, len + 1);
    sql_classify(sql, &env, &a);
    sql_classify(sql, &env, &b);
    sql_property(a.cls == b.cls && a.why == b.why && a.flags == b.flags && a.count == b.count && a.shape == b.shape,
                 "twice the same", sql);
    sql_property(a.shape != 0 && (a.count > 0) == (a.cls != SQL_EMPTY), "shape and count", sql);
    sql_check_spans(sql, len, &a);
    sql_classify(sql, &unknown, &u);
    sql_property(u.cls >= a.cls, "lexed both ways it is no weaker", sql);
    for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++) {
        size_t more = strlen(tails[i]);
        char *longer = malloc(len + more + 1);
        if (!longer)
            break;
        memcpy(longer, sql, len);
        memcpy(longer + len, tails[i], more + 1);
        sql_classify(longer, &env, &b);
        sql_property(b.cls >= a.cls, "blanks and comments behind it do not weaken it", longer);
        sql_property((a.flags & SQL_F_BROKEN) || b.shape == a.shape, "nor change its shape", longer);
        free(longer);
    }
    (void)sql_body_is_harmless(sql, &env, &writes);
    free(sql);
}

#endif
