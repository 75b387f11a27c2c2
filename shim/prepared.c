/* prepared.c: two hash tables, names to definitions and, per link, names to numbers. */
#include "prepared.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "pgshunt/err.h"

/*
 * Out of memory must not end the application: uthash then leaves the element out and its hh.tbl NULL, which
 * the caller sees. Filters and statistics are off by default.
 */
#define HASH_NONFATAL_OOM 1
#include <uthash.h>

struct prepared_entry {
    struct prepared def; /* first: what callers hold is a pointer to it */
    UT_hash_handle hh;
};

struct prepared_set {
    struct prepared_entry *by_name;
    uint64_t last_number;
};

struct link_entry {
    uint64_t number;
    UT_hash_handle hh;
    char name[];
};

struct prepared_link {
    struct link_entry *by_name;
    uint64_t unnamed; /* apart: it changes with every other statement of a driver that never names any */
};

struct prepared_set *prepared_new(void)
{
    return calloc(1, sizeof(struct prepared_set));
}

static void entry_free(struct prepared_entry *e)
{
    free(e->def.name);
    free(e->def.sql);
    free(e->def.types);
    free(e);
}

static struct prepared_entry *entry_find(const struct prepared_set *set, const char *name)
{
    struct prepared_entry *e;
    HASH_FIND(hh, set->by_name, name, strlen(name), e);
    return e;
}

void prepared_clear(struct prepared_set *set)
{
    struct prepared_entry *e, *next;
    HASH_ITER(hh, set->by_name, e, next)
    {
        HASH_DEL(set->by_name, e);
        entry_free(e);
    }
}

void prepared_free(struct prepared_set *set)
{
    if (!set)
        return;
    prepared_clear(set);
    free(set);
}

static struct prepared_entry *entry_add(struct prepared_set *set, const char *name)
{
    struct prepared_entry *e = calloc(1, sizeof(*e));
    if (!e)
        return NULL;
    e->def.name = strdup(name);
    if (!e->def.name) {
        free(e);
        return NULL;
    }
    HASH_ADD_KEYPTR(hh, set->by_name, e->def.name, strlen(e->def.name), e);
    if (!e->hh.tbl) {
        entry_free(e);
        return NULL;
    }
    return e;
}

/* A copy of the types in *out, NULL for none of them; false: no memory. */
static bool types_copy(int n_types, const Oid *types, Oid **out)
{
    *out = NULL;
    if (n_types <= 0)
        return true;
    *out = calloc((size_t)n_types, sizeof(Oid));
    if (*out && types)
        memcpy(*out, types, (size_t)n_types * sizeof(Oid));
    return *out != NULL;
}

struct prepared *prepared_define(struct prepared_set *set, const char *name, const char *sql, size_t len, bool by_sql,
                                 int n_types, const Oid *types)
{
    Oid *own_types = NULL;
    char *own_sql = strndup(sql, len);
    struct prepared_entry *e = entry_find(set, name);
    if (!own_sql || !types_copy(n_types, types, &own_types))
        goto no_memory;
    if (!e)
        e = entry_add(set, name);
    if (!e)
        goto no_memory;

    char *own_name = e->def.name;
    free(e->def.sql);
    free(e->def.types);
    e->def = (struct prepared){ .name = own_name,
                                .number = ++set->last_number,
                                .sql = own_sql,
                                .by_sql = by_sql,
                                .n_types = n_types > 0 ? n_types : 0,
                                .types = own_types,
                                .cls = SQL_WRITE };
    return &e->def;

no_memory:
    free(own_types);
    free(own_sql);
    prepared_remove(set, name);
    return NULL;
}

struct prepared *prepared_find(struct prepared_set *set, const char *name)
{
    struct prepared_entry *e = entry_find(set, name);
    return e ? &e->def : NULL;
}

void prepared_remove(struct prepared_set *set, const char *name)
{
    struct prepared_entry *e = entry_find(set, name);
    if (!e)
        return;
    HASH_DEL(set->by_name, e);
    entry_free(e);
}

size_t prepared_count(const struct prepared_set *set)
{
    return HASH_COUNT(set->by_name);
}

/* Behind blanks and comments (which nest). */
static const char *skip_blanks(const char *p)
{
    for (;;) {
        if (*p && strchr(" \t\n\r\f\v", *p)) {
            p++;
        } else if (p[0] == '-' && p[1] == '-') {
            p += strcspn(p, "\r\n");
        } else if (p[0] == '/' && p[1] == '*') {
            int depth = 0;
            do {
                bool opens = p[0] == '/' && p[1] == '*', closes = p[0] == '*' && p[1] == '/';
                depth += opens - closes;
                p += opens || closes ? 2 : 1;
            } while (depth > 0 && *p);
        } else {
            return p;
        }
    }
}

static bool word_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           (unsigned char)c >= 0x80;
}

/*
 * Behind one token of what can stand between PREPARE and AS: words, quoted names, punctuation of a type list.
 * The server has accepted the statement, so nothing else is there.
 */
static const char *skip_token(const char *p)
{
    const char *start = p;
    while (word_char(*p))
        p++;
    if (p > start || !*p)
        return p;
    if (*p != '"')
        return p + 1;
    for (p++; *p; p++) {
        if (*p != '"')
            continue;
        if (p[1] != '"')
            return p + 1;
        p++;
    }
    return p;
}

static bool is_word(const char *p, const char *end, const char *word)
{
    return (size_t)(end - p) == strlen(word) && strncasecmp(p, word, strlen(word)) == 0;
}

const char *prepared_body(const struct prepared *p)
{
    if (!p->by_sql)
        return p->sql;
    const char *at = skip_blanks(p->sql);
    const char *end = skip_token(at);
    if (!is_word(at, end, "prepare"))
        return p->sql;
    /* AS is a reserved word: neither the name nor a type can be that, unless quoted. */
    while (*end) {
        at = skip_blanks(end);
        end = skip_token(at);
        if (is_word(at, end, "as"))
            return skip_blanks(end);
    }
    return p->sql;
}

struct prepared_link *prepared_link_new(void)
{
    return calloc(1, sizeof(struct prepared_link));
}

void prepared_link_free(struct prepared_link *pl)
{
    if (!pl)
        return;
    prepared_link_clear(pl);
    free(pl);
}

void prepared_link_clear(struct prepared_link *pl)
{
    struct link_entry *e, *next;
    HASH_ITER(hh, pl->by_name, e, next)
    {
        HASH_DEL(pl->by_name, e);
        free(e);
    }
    pl->unnamed = 0;
}

static struct link_entry *link_find(const struct prepared_link *pl, const char *name)
{
    struct link_entry *e;
    HASH_FIND(hh, pl->by_name, name, strlen(name), e);
    return e;
}

uint64_t prepared_link_number(const struct prepared_link *pl, const char *name)
{
    if (!pl)
        return 0;
    if (!*name)
        return pl->unnamed;
    const struct link_entry *e = link_find(pl, name);
    return e ? e->number : 0;
}

static int link_add(struct prepared_link *pl, const char *name, uint64_t number)
{
    size_t len = strlen(name);
    struct link_entry *e = calloc(1, sizeof(*e) + len + 1);
    if (!e)
        return PGS_ENOMEM;
    memcpy(e->name, name, len);
    e->number = number;
    HASH_ADD_KEYPTR(hh, pl->by_name, e->name, len, e);
    if (e->hh.tbl)
        return 0;
    free(e);
    return PGS_ENOMEM;
}

int prepared_link_set(struct prepared_link *pl, const char *name, uint64_t number)
{
    if (!*name) {
        pl->unnamed = number;
        return 0;
    }
    struct link_entry *e = link_find(pl, name);
    if (!e)
        return number ? link_add(pl, name, number) : 0;
    if (number) {
        e->number = number;
    } else {
        HASH_DEL(pl->by_name, e);
        free(e);
    }
    return 0;
}

void prepared_link_forget_unnamed(struct prepared_link *pl)
{
    pl->unnamed = 0;
}
