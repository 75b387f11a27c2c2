/* closure.c: the table of names: open addressing, and in front of it a filter of one bit a name. */
#include "pgshunt/closure.h"

#include <stdlib.h>

#include "closure_table.h"
#include "pgshunt/err.h"
#include "sql_builtin.h"

const uint64_t closure_filter_all[CLOSURE_FILTER_WORDS] = { [0 ... CLOSURE_FILTER_WORDS - 1] = UINT64_MAX };

struct closure *closure_new(void)
{
    struct closure *c = calloc(1, sizeof(*c));
    if (!c)
        return NULL;
    memset(c->filter, 0xff, sizeof(c->filter)); /* until the seal every lookup takes the long way */
    atomic_init(&c->refs, 1);
    return c;
}

struct closure *closure_ref(struct closure *c)
{
    atomic_fetch_add_explicit(&c->refs, 1, memory_order_relaxed);
    return c;
}

void closure_free(struct closure *c)
{
    if (!c || atomic_fetch_sub_explicit(&c->refs, 1, memory_order_acq_rel) != 1)
        return;
    closure_pending_free(c);
    free(c->entry);
    free(c->names);
    free(c);
}

uint64_t closure_hash(const char *name, size_t len)
{
    return name_hash(name, len);
}

struct closure_entry *closure_entry_find(const struct closure *c, const char *name, size_t len, uint64_t hash)
{
    if (c->entry_size == 0)
        return NULL;
    for (size_t at = (size_t)(hash >> 24);; at++) {
        struct closure_entry *e = &c->entry[at & (c->entry_size - 1)];
        if (e->flags == 0)
            return NULL;
        if (e->hash == hash && e->len == len && memcmp(c->names + e->name, name, len) == 0)
            return e;
    }
}

static void entry_place(struct closure_entry *table, size_t size, const struct closure_entry *e)
{
    size_t at = (size_t)(e->hash >> 24) & (size - 1);
    while (table[at].flags)
        at = (at + 1) & (size - 1);
    table[at] = *e;
}

static int entries_grow(struct closure *c)
{
    if ((c->entry_count + 1) * 2 <= c->entry_size)
        return PGS_OK;
    size_t size = c->entry_size ? c->entry_size * 2 : 64;
    struct closure_entry *table = calloc(size, sizeof(*table));
    if (!table)
        return PGS_ENOMEM;
    for (size_t i = 0; i < c->entry_size; i++)
        if (c->entry[i].flags)
            entry_place(table, size, &c->entry[i]);
    free(c->entry);
    c->entry = table;
    c->entry_size = size;
    return PGS_OK;
}

static int names_grow(struct closure *c, size_t more)
{
    if (c->names_len + more <= c->names_size)
        return PGS_OK;
    size_t size = (c->names_size + more) * 2 + 1024;
    char *names = size < UINT32_MAX ? realloc(c->names, size) : NULL;
    if (!names)
        return PGS_ENOMEM;
    c->names = names;
    c->names_size = size;
    return PGS_OK;
}

/* As lex_name() does it: see there. Names longer than any server stores do not occur; they are cut. */
static size_t comparable(char buf[64], const char *name, size_t len)
{
    size_t n = 0;
    for (size_t i = 0; i < len && n < 63; i++) {
        if ((signed char)name[i] >= 0)
            buf[n++] = name[i];
        else if (n == 0 || buf[n - 1] != '\xff')
            buf[n++] = '\xff';
    }
    return n;
}

static bool is_ascii(const char *name, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((signed char)name[i] < 0)
            return false;
    return true;
}

struct closure_entry *closure_entry_add(struct closure *c, const char *name, size_t len, uint32_t flags)
{
    char buf[64];
    len = comparable(buf, name, len);
    uint64_t hash = name_hash(buf, len);
    flags |= CLOSURE_PRESENT;
    struct closure_entry *e = closure_entry_find(c, buf, len, hash);
    if (!e) {
        if (entries_grow(c) || names_grow(c, len))
            return NULL;
        struct closure_entry fresh = {
            .hash = hash, .name = (uint32_t)c->names_len, .flags = flags, .len = (uint32_t)len
        };
        memcpy(c->names + c->names_len, buf, len);
        c->names_len += len;
        c->entry_count++;
        entry_place(c->entry, c->entry_size, &fresh);
        e = closure_entry_find(c, buf, len, hash);
    }
    e->base |= flags;
    e->flags |= flags;
    return e;
}

int closure_add(struct closure *c, const char *name, size_t len, uint32_t flags)
{
    if (c->sealed || flags == 0 || len == 0)
        return PGS_EINVAL;
    if ((flags & CLOSURE_FUNC_UNSAFE) && !(flags & CLOSURE_FUNC_QUIET))
        flags |= CLOSURE_LOUD;
    if (flags & CLOSURE_OPERATOR)
        c->global |= CLOSURE_G_OPERATORS;
    return closure_entry_add(c, name, len, flags) ? PGS_OK : PGS_ENOMEM;
}

static void filter_add(void *arg, uint64_t hash)
{
    struct closure *c = arg;
    c->filter[closure_filter_word(hash)] |= UINT64_C(1) << closure_filter_bit(hash);
}

static void filter_build(struct closure *c)
{
    memset(c->filter, 0, sizeof(c->filter));
    for (size_t i = 0; i < c->entry_size; i++)
        if (c->entry[i].flags & ~CLOSURE_PRESENT)
            filter_add(c, c->entry[i].hash);
    builtin_each_unsafe(filter_add, c);
}

void closure_seal(struct closure *c, uint64_t loaded_ns, uint64_t ddl_count)
{
    if (c->sealed)
        return;
    if (closure_resolve(c))
        c->global |= CLOSURE_G_IMPLICIT;
    closure_pending_free(c);
    c->loaded_ns = loaded_ns;
    c->ddl_count = ddl_count;
    c->sealed = true;
    filter_build(c);
}

uint64_t closure_loaded_ns(const struct closure *c)
{
    return c->loaded_ns;
}

uint64_t closure_ddl_count(const struct closure *c)
{
    return c->ddl_count;
}

size_t closure_size(const struct closure *c)
{
    return c->entry_count;
}

uint32_t closure_lookup(const struct closure *c, const char *name, size_t len, uint64_t hash)
{
    char buf[64];
    if (PGS_UNLIKELY(!is_ascii(name, len))) {
        len = comparable(buf, name, len);
        name = buf;
        hash = name_hash(name, len);
    }
    const struct closure_entry *e = closure_entry_find(c, name, len, hash);
    if (!e)
        return 0;
    uint32_t flags = e->flags;
    if (flags & CLOSURE_FUNC_UNSAFE)
        flags &= ~(uint32_t)CLOSURE_FUNC_SAFE;
    if (flags & CLOSURE_LOUD)
        flags &= ~(uint32_t)CLOSURE_FUNC_QUIET;
    return flags & ~(CLOSURE_LOUD | CLOSURE_PRESENT);
}
