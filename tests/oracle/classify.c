/*
 * classify.c: the classifier as a filter, for the tests that compare it with real servers.
 *
 *   classify [-c ROWS] [-e off|unknown] [-n]     NUL-terminated statements in, one line of JSON each out
 *
 * ROWS holds the result of closure_query() with fields and rows each ended by a NUL, five fields a row, \N for
 * NULL; without it the closure is empty, with -n there is none. `classify -q VERSION` prints that query.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pgshunt/closure.h"
#include "pgshunt/sql.h"

static char *read_all(FILE *f, size_t *len)
{
    size_t cap = 1 << 16;
    char *buf = malloc(cap);
    *len = 0;
    for (size_t n; buf && (n = fread(buf + *len, 1, cap - *len - 1, f)) > 0;) {
        *len += n;
        if (cap - *len < 2)
            buf = realloc(buf, cap *= 2);
    }
    if (!buf)
        exit(2);
    buf[*len] = 0;
    return buf;
}

static void load_closure(struct closure *c, const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f) {
        perror(path);
        exit(2);
    }
    size_t len;
    char *buf = read_all(f, &len);
    fclose(f);
    const char *field[5];
    int n = 0;
    for (char *p = buf; p < buf + len; p += strlen(p) + 1) {
        field[n++] = strcmp(p, "\\N") == 0 ? NULL : p;
        if (n == 5) {
            if (closure_add_row(c, field, 5)) {
                fprintf(stderr, "bad row: %s %s\n", field[0], field[1] ? field[1] : "");
                exit(2);
            }
            n = 0;
        }
    }
    free(buf);
}

static void json_string(const char *name, const char *text, size_t len)
{
    printf("\"%s\": \"", name);
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c < 0x20 || c >= 0x7f)
            printf("\\u%04x", c);
        else
            putchar(c);
    }
    printf("\"");
}

static void print(const char *sql, const struct sql_info *info)
{
    (void)sql;
    printf("{");
    json_string("class", sql_class_name(info->cls), strlen(sql_class_name(info->cls)));
    printf(", ");
    json_string("reason", sql_why_text(info->why), strlen(sql_why_text(info->why)));
    printf(", ");
    json_string("word", info->word.ptr ? info->word.ptr : "", info->word.len);
    printf(", ");
    json_string("verb", info->count ? sql_verb_name(info->stmt[0].verb) : "",
                info->count ? strlen(sql_verb_name(info->stmt[0].verb)) : 0);
    printf(", \"flags\": %u, \"count\": %u, \"shape\": \"%016llx\"}\n", info->flags, info->count,
           (unsigned long long)info->shape);
}

int main(int argc, char **argv)
{
    struct closure *c = closure_new();
    struct sql_env env = { .strings = SQL_STRINGS_STANDARD };
    if (!c)
        return 2;
    for (int i = 1; i < argc; i++) {
        const char *value = i + 1 < argc ? argv[i + 1] : "";
        if (strcmp(argv[i], "-q") == 0) {
            puts(closure_query(atoi(value)));
            closure_free(c);
            return 0;
        } else if (strcmp(argv[i], "-c") == 0) {
            load_closure(c, value);
            i++;
        } else if (strcmp(argv[i], "-e") == 0) {
            env.strings = strcmp(value, "off") == 0 ? SQL_STRINGS_ESCAPE : SQL_STRINGS_UNKNOWN;
            i++;
        } else if (strcmp(argv[i], "-n") == 0) {
            closure_free(c);
            c = NULL;
        } else {
            return 2;
        }
    }
    if (c)
        closure_seal(c, 1, 1);
    env.closure = c;
    size_t len;
    char *buf = read_all(stdin, &len);
    for (const char *p = buf; p < buf + len; p += strlen(p) + 1) {
        struct sql_info info;
        sql_classify(p, &env, &info);
        print(p, &info);
    }
    free(buf);
    if (c)
        closure_free(c);
    return 0;
}
