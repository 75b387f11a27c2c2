#include "module.h"

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <string.h>

/* What is needed of a module's dynamic section. */
struct tables {
    const ElfW(Sym) * symbols;
    const char *strings;
    const uint32_t *gnu_hash;
    const ElfW(Word) * sysv_hash;
};

/* The loader relocates these pointers in memory on most machines; where it does not (vdso), they are offsets. */
static const void *table_pointer(const struct module *m, uintptr_t value)
{
    return (const void *)(value < m->base ? value + m->base : value);
}

static bool tables_read(const struct module *m, struct tables *t)
{
    memset(t, 0, sizeof *t);
    for (const ElfW(Dyn) *d = m->dynamic; d && d->d_tag != DT_NULL; d++) {
        switch (d->d_tag) {
        case DT_SYMTAB:
            t->symbols = table_pointer(m, d->d_un.d_ptr);
            break;
        case DT_STRTAB:
            t->strings = table_pointer(m, d->d_un.d_ptr);
            break;
        case DT_GNU_HASH:
            t->gnu_hash = table_pointer(m, d->d_un.d_ptr);
            break;
        case DT_HASH:
            t->sysv_hash = table_pointer(m, d->d_un.d_ptr);
            break;
        default:
            break;
        }
    }
    return t->symbols && t->strings && (t->gnu_hash || t->sysv_hash);
}

static bool exported(const ElfW(Sym) * s)
{
    unsigned bind = ELF64_ST_BIND(s->st_info);
    unsigned type = ELF64_ST_TYPE(s->st_info);
    return s->st_shndx != SHN_UNDEF && (bind == STB_GLOBAL || bind == STB_WEAK) &&
           (type == STT_FUNC || type == STT_OBJECT || type == STT_NOTYPE);
}

/* The GNU hash section: header of four words, bloom filter of addresses, buckets, chains. */
struct gnu_hash {
    uint32_t n_buckets, first, bloom_words;
    const uint32_t *bucket, *chain;
};

static struct gnu_hash gnu_hash_read(const uint32_t *h)
{
    struct gnu_hash g = {h[0], h[1], h[2], NULL, NULL};
    g.bucket = h + 4 + g.bloom_words * (sizeof(ElfW(Addr)) / sizeof(uint32_t));
    g.chain = g.bucket + g.n_buckets;
    return g;
}

static const ElfW(Sym) * find_gnu(const struct tables *t, const char *name)
{
    struct gnu_hash g = gnu_hash_read(t->gnu_hash);
    if (!g.n_buckets)
        return NULL;
    uint32_t hash = 5381;
    for (const unsigned char *p = (const unsigned char *)name; *p; p++)
        hash = hash * 33 + *p;
    uint32_t i = g.bucket[hash % g.n_buckets];
    if (i < g.first)
        return NULL;
    for (;; i++) {
        uint32_t in_chain = g.chain[i - g.first];
        if ((in_chain | 1) == (hash | 1) && strcmp(t->strings + t->symbols[i].st_name, name) == 0)
            return &t->symbols[i];
        if (in_chain & 1)
            return NULL;
    }
}

/* How many dynamic symbols there are: only the hash tables tell. */
static uint32_t symbol_count(const struct tables *t)
{
    if (t->sysv_hash)
        return t->sysv_hash[1];
    struct gnu_hash g = gnu_hash_read(t->gnu_hash);
    uint32_t last = 0;
    for (uint32_t b = 0; b < g.n_buckets; b++)
        if (g.bucket[b] > last)
            last = g.bucket[b];
    if (last < g.first)
        return 0;
    while (!(g.chain[last - g.first] & 1))
        last++;
    return last + 1;
}

bool module_of(const void *address, struct module *out)
{
    Dl_info info;
    struct link_map *map = NULL;
    if (!dladdr1(address, &info, (void **)&map, RTLD_DL_LINKMAP) || !map)
        return false;
    *out = (struct module){map->l_ld, map->l_addr, map->l_name ? map->l_name : ""};
    return true;
}

void *module_symbol(const struct module *m, const char *name)
{
    struct tables t;
    if (!tables_read(m, &t))
        return NULL;
    const ElfW(Sym) *s = NULL;
    if (t.gnu_hash) {
        s = find_gnu(&t, name);
    } else {
        for (uint32_t i = 1, n = symbol_count(&t); i < n && !s; i++)
            if (strcmp(t.strings + t.symbols[i].st_name, name) == 0)
                s = &t.symbols[i];
    }
    return s && exported(s) ? (void *)(m->base + s->st_value) : NULL;
}

void module_each_function(const struct module *m, bool (*fn)(void *arg, const char *name, void *address), void *arg)
{
    struct tables t;
    if (!tables_read(m, &t))
        return;
    for (uint32_t i = 1, n = symbol_count(&t); i < n; i++) {
        const ElfW(Sym) *s = &t.symbols[i];
        if (exported(s) && ELF64_ST_TYPE(s->st_info) == STT_FUNC &&
            !fn(arg, t.strings + s->st_name, (void *)(m->base + s->st_value)))
            return;
    }
}

static const void *dynamic_of(const struct dl_phdr_info *info)
{
    for (int i = 0; i < info->dlpi_phnum; i++)
        if (info->dlpi_phdr[i].p_type == PT_DYNAMIC)
            return (const void *)(info->dlpi_addr + info->dlpi_phdr[i].p_vaddr);
    return NULL;
}

struct range_search {
    const struct module *module;
    uintptr_t begin, end;
};

static int match_range(struct dl_phdr_info *info, size_t size, void *arg)
{
    (void)size;
    struct range_search *search = arg;
    if (dynamic_of(info) != search->module->dynamic)
        return 0;
    search->begin = UINTPTR_MAX;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *p = &info->dlpi_phdr[i];
        uintptr_t begin = info->dlpi_addr + p->p_vaddr;
        if (p->p_type != PT_LOAD)
            continue;
        if (begin < search->begin)
            search->begin = begin;
        if (begin + p->p_memsz > search->end)
            search->end = begin + p->p_memsz;
    }
    return 1;
}

bool module_range(const struct module *m, uintptr_t *begin, uintptr_t *end)
{
    struct range_search search = {m, 0, 0};
    if (!dl_iterate_phdr(match_range, &search))
        return false;
    *begin = search.begin;
    *end = search.end;
    return true;
}

bool module_is_libpq(const struct module *m)
{
    /* PQlibVersion is one that we do not export; the others tell a libpq from a program that has a function of that name. */
    return module_symbol(m, "PQlibVersion") && module_symbol(m, "PQconnectdb") && module_symbol(m, "PQresultStatus");
}

static int match_libpq(struct dl_phdr_info *info, size_t size, void *arg)
{
    (void)size;
    struct module m = {dynamic_of(info), info->dlpi_addr, info->dlpi_name ? info->dlpi_name : ""};
    if (!m.dynamic || !module_is_libpq(&m))
        return 0;
    *(struct module *)arg = m;
    return 1;
}

bool module_find_libpq(struct module *out)
{
    return dl_iterate_phdr(match_libpq, out) != 0;
}
