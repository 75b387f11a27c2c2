#include "caller.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "hook_dlsym.h"
#include "module.h"

/*
 * Remembered answers: one word each, the return address in the low 48 bits (user addresses have no more), the
 * image's index above. A word is written at once, so a reader sees a whole one or none.
 */
#define MEMORY_WORDS 256
#define ADDRESS_MASK ((UINT64_C(1) << 48) - 1)

static _Atomic uint64_t memory[MEMORY_WORDS];
static _Atomic bool memory_used;

static _Atomic uint64_t *memory_word(uint64_t address)
{
    return &memory[(address ^ address >> 8 ^ address >> 16) % MEMORY_WORDS];
}

static const struct real_libpq *recall(uint64_t address)
{
    uint64_t word = atomic_load_explicit(memory_word(address), memory_order_acquire);
    if (!address || (word & ADDRESS_MASK) != (address & ADDRESS_MASK))
        return NULL;
    return atomic_load_explicit(&real_image[word >> 48], memory_order_acquire);
}

static void remember(uint64_t address, const struct real_libpq *real)
{
    uint64_t word = (address & ADDRESS_MASK) | (uint64_t)real->index << 48;
    atomic_store_explicit(&memory_used, true, memory_order_relaxed);
    atomic_store_explicit(memory_word(address), word, memory_order_release);
}

void caller_forget(void)
{
    if (!atomic_exchange_explicit(&memory_used, false, memory_order_relaxed))
        return;
    for (size_t i = 0; i < MEMORY_WORDS; i++)
        atomic_store_explicit(&memory[i], 0, memory_order_relaxed);
}

/* Files whose RTLD_DEEPBIND was taken away: few, kept for ever, newest first. */
struct deepbind {
    struct deepbind *next;
    char path[];
};
static _Atomic(struct deepbind *) deepbind_list;

static bool was_deepbind(const char *path)
{
    for (struct deepbind *d = atomic_load_explicit(&deepbind_list, memory_order_acquire); d; d = d->next)
        if (strcmp(d->path, path) == 0)
            return true;
    return false;
}

void caller_note_deepbind(const char *path)
{
    if (was_deepbind(path))
        return;
    struct deepbind *d = malloc(sizeof *d + strlen(path) + 1);
    if (!d)
        return;
    strcpy(d->path, path);
    d->next = atomic_load(&deepbind_list);
    while (!atomic_compare_exchange_weak(&deepbind_list, &d->next, d))
        ;
}

static _Atomic(const struct real_libpq *) last_dlsym;

void caller_note_dlsym(const struct real_libpq *real)
{
    atomic_store_explicit(&last_dlsym, real, memory_order_release);
}

static const struct real_libpq *global_scope(void)
{
    return real_from_address(dl_true_sym(RTLD_DEFAULT, "PQlibVersion"));
}

static const struct real_libpq *own_dependencies(const struct module *m)
{
    /* By the main program's empty name dlopen finds nothing; its dependencies are the global scope. */
    void *handle = m->path[0] ? dl_true_open(m->path, RTLD_LAZY | RTLD_NOLOAD) : NULL;
    if (!handle)
        return NULL;
    const struct real_libpq *real = real_from_address(dl_true_sym(handle, "PQlibVersion"));
    dlclose(handle);
    return real;
}

const struct real_libpq *caller_scope(const void *address)
{
    struct module m;
    if (!module_of(address, &m))
        return NULL;
    if (module_is_libpq(&m))
        return real_from_address(address);
    bool deepbind = was_deepbind(m.path);
    const struct real_libpq *real = deepbind ? own_dependencies(&m) : global_scope();
    if (!real)
        real = deepbind ? global_scope() : own_dependencies(&m);
    return real;
}

static const struct real_libpq *search(const void *return_address)
{
    int saved = errno;
    const struct real_libpq *real = caller_scope(return_address);
    if (!real)
        real = atomic_load_explicit(&last_dlsym, memory_order_acquire);
    if (!real)
        real = real_scan();
    errno = saved;
    return real;
}

const struct real_libpq *real_find(const void *return_address)
{
    uint64_t address = (uintptr_t)return_address;
    const struct real_libpq *real = recall(address);
    if (PGS_LIKELY(real))
        return real;
    real = search(return_address);
    if (!real)
        return &real_none; /* not remembered: a libpq may be loaded later */
    remember(address, real);
    return real;
}

const struct real_libpq *real_find_signal_safe(const void *return_address)
{
    const struct real_libpq *first = atomic_load_explicit(&real_image[0], memory_order_acquire);
    if (first && !atomic_load_explicit(&real_image[1], memory_order_acquire))
        return first;
    return real_find(return_address);
}
