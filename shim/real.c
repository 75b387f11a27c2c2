#include "real.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "hook_dlsym.h"
#include "module.h"
#include "pgshunt/log.h"

const struct real_libpq real_none = {.index = -1, .raw_only = true};
_Atomic(const struct real_libpq *) real_image[REAL_MAX_IMAGES];

/* Where each function's slot is. Rows of the table come first, in its order: real_row() is an index into this. */
struct slot {
    const char *name;
    size_t offset;
    bool since_96;
};

#define PQ(policy, fail, ret, name, params, args) {#name, offsetof(struct real_libpq, name), false},
#define PQV(policy, fail, name, params, args) {#name, offsetof(struct real_libpq, name), false},
#define PQ_USED(ret, name, params) {#name, offsetof(struct real_libpq, name), true},
#define PQ_OTHER(name)
static const struct slot table_slot[] = {
#include "libpq_api.def"
};
static const struct slot used_slot[] = {
#include "libpq_other.def"
};
#undef PQ
#undef PQV
#undef PQ_USED
#undef PQ_OTHER

#define PQ(policy, fail, ret, name, params, args) +1
#define PQV(policy, fail, name, params, args) +1
#define PQ_ONLY_96
enum {
    ROWS_SINCE_96 = 0
#include "libpq_api.def"
};
#undef PQ_ONLY_96
#undef PQ
#undef PQV

#define PQ_USED(ret, name, params)
#define PQ_OTHER(name) #name,
static const char *const other_name[] = {
#include "libpq_other.def"
};
#undef PQ_USED
#undef PQ_OTHER

int real_row(const char *name)
{
    for (size_t i = 0; i < PGS_ARRAY_LEN(table_slot); i++)
        if (strcmp(table_slot[i].name, name) == 0)
            return (int)i;
    return -1;
}

static void **slot_at(struct real_libpq *real, const struct slot *slot)
{
    return (void **)(void *)((char *)real + slot->offset);
}

void *real_slot(const struct real_libpq *real, int row)
{
    void *fn;
    memcpy(&fn, (const char *)real + table_slot[row].offset, sizeof fn);
    return fn;
}

static bool name_is_known(const char *name)
{
    if (real_row(name) >= 0)
        return true;
    for (size_t i = 0; i < PGS_ARRAY_LEN(used_slot); i++)
        if (strcmp(used_slot[i].name, name) == 0)
            return true;
    for (size_t i = 0; i < PGS_ARRAY_LEN(other_name); i++)
        if (strcmp(other_name[i], name) == 0)
            return true;
    return false;
}

/* An export that might take a PGconn and would be handed a session. */
static bool note_unknown(void *arg, const char *name, void *address)
{
    struct real_libpq *real = arg;
    (void)address;
    if ((strncmp(name, "PQ", 2) != 0 && strncmp(name, "lo_", 3) != 0) || name_is_known(name))
        return true;
    log_msg(LOG_WARN, "real", "this libpq is newer than the library: its connections pass through untouched "
            "function=%s path=%s", name, real->path);
    real->raw_only = true;
    return false;
}

/*
 * What users of this image reach without us: normally its own function, but a preload that comes after us and
 * exports the name is in between, and stays there. Another libpq further down the search order is no such preload.
 */
static void *what_users_reach(const struct real_libpq *real, const char *name, void *own)
{
    void *next = dl_true_sym(RTLD_NEXT, name);
    struct module m;
    if (!next || next == own || real_contains(real, next) || real_is_ours(next))
        return own;
    return module_of(next, &m) && !module_is_libpq(&m) ? next : own;
}

static bool fill_slots(struct real_libpq *real, const struct module *m)
{
    bool complete = true;
    for (size_t i = 0; i < PGS_ARRAY_LEN(table_slot); i++) {
        void *own = module_symbol(m, table_slot[i].name);
        if (own)
            *slot_at(real, &table_slot[i]) = what_users_reach(real, table_slot[i].name, own);
        else if (i < ROWS_SINCE_96)
            complete = false;
    }
    for (size_t i = 0; i < PGS_ARRAY_LEN(used_slot); i++) {
        void *own = module_symbol(m, used_slot[i].name);
        *slot_at(real, &used_slot[i]) = own;
        complete = complete && own;
    }
    return complete;
}

/* The image must outlive our pointers into it. The main program is never unloaded. */
static void pin(const struct module *m)
{
    if (m->path[0] && !dl_true_open(m->path, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE))
        log_msg(LOG_INFO, "real", "could not pin path=%s", m->path);
}

/* Without a table nothing can even be forwarded: for want of memory there is one in reserve. */
static struct real_libpq reserve;
static atomic_bool reserve_taken;

static struct real_libpq *image_alloc(void)
{
    struct real_libpq *real = calloc(1, sizeof *real);
    if (!real && !atomic_exchange(&reserve_taken, true))
        real = &reserve;
    return real;
}

static void image_drop(struct real_libpq *real)
{
    if (real != &reserve) {
        free(real);
        return;
    }
    memset(&reserve, 0, sizeof reserve);
    atomic_store(&reserve_taken, false);
}

static struct real_libpq *image_new(const struct module *m)
{
    struct real_libpq *real = image_alloc();
    if (!real)
        return NULL;
    real->id = m->dynamic;
    strncpy(real->path, m->path, sizeof real->path - 1);
    if (!module_range(m, &real->begin, &real->end)) {
        image_drop(real);
        return NULL;
    }
    pin(m);
    if (!fill_slots(real, m)) {
        log_msg(LOG_WARN, "real", "this libpq lacks functions: its connections pass through untouched path=%s",
                real->path);
        real->raw_only = true;
    }
    real->version = real->PQlibVersion ? real->PQlibVersion() : 0;
    module_each_function(m, note_unknown, real);
    return real;
}

static const struct real_libpq *image_known(const struct module *m)
{
    for (int i = 0; i < REAL_MAX_IMAGES; i++) {
        const struct real_libpq *real = atomic_load_explicit(&real_image[i], memory_order_acquire);
        if (!real)
            break;
        if (real->id == m->dynamic)
            return real;
    }
    return NULL;
}

/* No lock: it would have to be held over the loader's, which a constructor that calls libpq holds already. */
static const struct real_libpq *image_publish(struct real_libpq *real)
{
    for (int i = 0; i < REAL_MAX_IMAGES; i++) {
        const struct real_libpq *there = NULL;
        real->index = i;
        if (atomic_compare_exchange_strong(&real_image[i], &there, real))
            return real;
        if (there->id == real->id) { /* another thread was faster */
            image_drop(real);
            return there;
        }
    }
    log_msg(LOG_WARN, "real", "more than %d libpqs in this process: this one cannot be used path=%s",
            REAL_MAX_IMAGES, real->path);
    image_drop(real);
    return NULL;
}

static const struct real_libpq *image_of(const struct module *m)
{
    const struct real_libpq *known = image_known(m);
    if (known || !module_is_libpq(m))
        return known;
    struct real_libpq *real = image_new(m);
    return real ? image_publish(real) : NULL;
}

const struct real_libpq *real_from_address(const void *address)
{
    struct module m;
    return address && module_of(address, &m) ? image_of(&m) : NULL;
}

const struct real_libpq *real_scan(void)
{
    struct module m;
    return module_find_libpq(&m) ? image_of(&m) : NULL;
}

void *real_module_symbol(const void *address, const char *name)
{
    struct module m;
    return module_of(address, &m) ? module_symbol(&m, name) : NULL;
}

bool real_is_ours(const void *address)
{
    static _Atomic(const void *) own_dynamic;
    const void *own = atomic_load_explicit(&own_dynamic, memory_order_relaxed);
    struct module m;
    if (!own && module_of(&real_none, &m))
        atomic_store_explicit(&own_dynamic, own = m.dynamic, memory_order_relaxed);
    return module_of(address, &m) && m.dynamic == own;
}
