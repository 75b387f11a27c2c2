/*
 * corpus.h: reads the files of tests/corpus (see the README there). For tests only: exits on failure. Paths are
 * relative to the top of the tree, or to $PGSHUNT_TOP.
 */
#ifndef PGSHUNT_TEST_CORPUS_H
#define PGSHUNT_TEST_CORPUS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pgshunt/closure.h"

struct corpus_row {
    char want;
    char *sql;
};

struct corpus {
    struct corpus_row *row;
    size_t count, size;
};

static inline FILE *corpus_open(const char *name)
{
    char path[512];
    const char *top = getenv("PGSHUNT_TOP");
    snprintf(path, sizeof(path), "%s/tests/corpus/%s", top ? top : ".", name);
    FILE *f = fopen(path, "rb");
    if (!f) {
        perror(path);
        exit(2);
    }
    return f;
}

static inline void corpus_unescape(char *s)
{
    char *to = s;
    for (; *s; s++) {
        if (*s == '\\' && s[1]) {
            static const char from[] = "nrtf\\", into[] = "\n\r\t\f\\";
            const char *at = strchr(from, *++s);
            if (!at)
                *to++ = '\\';
            *to++ = at ? into[at - from] : *s;
        } else {
            *to++ = *s;
        }
    }
    *to = 0;
}

static inline void corpus_add(struct corpus *c, char want, const char *sql)
{
    if (c->count == c->size) {
        c->size = c->size ? c->size * 2 : 1024;
        c->row = realloc(c->row, c->size * sizeof(*c->row));
    }
    if (!c->row || !(c->row[c->count].sql = strdup(sql)))
        exit(2);
    c->row[c->count++].want = want;
}

static inline void corpus_load(struct corpus *c, const char *name)
{
    static char line[1 << 16];
    FILE *f = corpus_open(name);
    while (fgets(line, sizeof(line), f)) {
        line[strcspn(line, "\n")] = 0;
        if (line[0] == '#' || line[0] == 0 || line[1] != '\t')
            continue;
        corpus_unescape(line + 2);
        corpus_add(c, line[0], line + 2);
    }
    fclose(f);
}

static inline void corpus_free(struct corpus *c)
{
    for (size_t i = 0; i < c->count; i++)
        free(c->row[i].sql);
    free(c->row);
    memset(c, 0, sizeof(*c));
}

/* The closure of the corpus's database, sealed. */
static inline struct closure *corpus_closure(void)
{
    static char buf[1 << 20];
    FILE *f = corpus_open("closure.rows");
    size_t len = fread(buf, 1, sizeof(buf) - 1, f);
    struct closure *c = closure_new();
    const char *field[5];
    int n = 0;
    fclose(f);
    buf[len] = 0;
    for (char *p = buf; p < buf + len && c; p += strlen(p) + 1) {
        field[n++] = strcmp(p, "\\N") == 0 ? NULL : p;
        if (n == 5 && closure_add_row(c, field, 5))
            exit(2);
        n %= 5;
    }
    if (!c)
        exit(2);
    closure_seal(c, 1, 1);
    return c;
}

#endif
