/*
 * hook_dlsym.c: programs that reach libpq through dlsym (ctypes, cffi, LuaJIT), and modules that are loaded with
 * RTLD_DEEPBIND (PHP's), which would not see us. The exported functions are a few lines of assembler,
 * dlsym_ARCH.S, that ask here and then jump to glibc's.
 */
#include "hook_dlsym.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <string.h>

#include "caller.h"
#include "elf_needed.h"
#include "entry.h"
#include "init.h"
#include "pgshunt/log.h"

typedef void *dlsym_fn(void *, const char *); /* types of the loader's functions: the only typedefs in the shim */
typedef void *dlopen_fn(const char *, int);

/* For the assembler: glibc's, once known; and what it asks. */
_Atomic(dlsym_fn *) dlsym_true;
_Atomic(dlopen_fn *) dlopen_true;
void *dlsym_answer(void *handle, const char *name, const void *caller);
dlsym_fn *dlsym_resolve(void);
int dlopen_before(const char *file, int mode);

/* dlsym_answer's word for: answer NULL. */
#define ANSWER_NULL ((void *)1)

static void *no_dlsym(void *handle, const char *name)
{
    (void)handle;
    (void)name;
    return NULL;
}

static void *no_dlopen(const char *file, int mode)
{
    (void)file;
    (void)mode;
    return NULL;
}

/* Not through dlsym, which is ours. The versions: since glibc 2.34, x86-64 before, other machines before. */
dlsym_fn *dlsym_resolve(void)
{
    static const char *const version[] = {"GLIBC_2.34", "GLIBC_2.2.5", "GLIBC_2.17", "GLIBC_2.27"};
    dlsym_fn *fn = NULL;
    for (size_t i = 0; i < PGS_ARRAY_LEN(version) && !fn; i++) {
        fn = (dlsym_fn *)dlvsym(RTLD_NEXT, "dlsym", version[i]);
        if (!fn)
            (void)dlerror();
    }
    if (!fn)
        fn = no_dlsym;
    atomic_store_explicit(&dlsym_true, fn, memory_order_release);
    return fn;
}

void *dl_true_sym(void *handle, const char *name)
{
    dlsym_fn *fn = atomic_load_explicit(&dlsym_true, memory_order_acquire);
    void *address = (fn ? fn : dlsym_resolve())(handle, name);
    if (!address)
        (void)dlerror(); /* the application must not find the failure of a look-up that it did not make */
    return address;
}

static dlopen_fn *dlopen_resolve(void)
{
    dlopen_fn *fn = atomic_load_explicit(&dlopen_true, memory_order_acquire);
    if (fn)
        return fn;
    fn = (dlopen_fn *)dl_true_sym(RTLD_NEXT, "dlopen");
    if (!fn)
        fn = no_dlopen;
    atomic_store_explicit(&dlopen_true, fn, memory_order_release);
    return fn;
}

void *dl_true_open(const char *file, int mode)
{
    void *handle = dlopen_resolve()(file, mode);
    if (!handle)
        (void)dlerror();
    return handle;
}

/* NULL, with dlerror set as a failed look-up sets it: one by a version that nothing has. */
static void *answer_null(void *handle, const char *name)
{
    return dlvsym(handle == RTLD_NEXT ? RTLD_DEFAULT : handle, name, "libpq") ? NULL : ANSWER_NULL;
}

/* The libpq whose function this look-up would find without us; NULL none. *ours: it finds our own export instead. */
static const struct real_libpq *image_of_answer(void *handle, const char *name, const void *caller, bool *ours)
{
    *ours = handle == RTLD_DEFAULT;
    if (*ours)
        return caller_scope(caller);
    void *address = dl_true_sym(handle, name);
    if (!address)
        return NULL;
    *ours = real_is_ours(address);
    return real_from_address(*ours ? dl_true_sym(handle, "PQlibVersion") : address);
}

static void *answer(void *handle, const char *name, int row, const void *caller)
{
    bool ours;
    if (handle == RTLD_NEXT)
        return caller_scope(caller) || real_scan() ? NULL : answer_null(handle, name);
    const struct real_libpq *real = image_of_answer(handle, name, caller, &ours);
    void *slot = real ? real_slot(real, row) : NULL;
    if (!slot)
        return ours ? answer_null(handle, name) : NULL;
    /* A preload that comes after us looks for what is behind it: we call it, so it may not call us. */
    if (real_module_symbol(caller, name) == slot)
        return NULL;
    if (real->raw_only || init_disabled())
        return slot;
    caller_note_dlsym(real);
    return entry_for_dlsym(real, row);
}

void *dlsym_answer(void *handle, const char *name, const void *caller)
{
    int saved = errno;
    int row = (name[0] == 'P' && name[1] == 'Q') || (name[0] == 'l' && name[1] == 'o') ? real_row(name) : -1;
    void *address = row >= 0 ? answer(handle, name, row, caller) : NULL;
    errno = saved;
    return address;
}

static int libpq_loaded(const char *name)
{
    void *handle = dl_true_open(name, RTLD_LAZY | RTLD_NOLOAD);
    if (!handle)
        return -1;
    int with = real_from_address(dl_true_sym(handle, "PQlibVersion")) != NULL;
    dlclose(handle);
    return with;
}

int dlopen_before(const char *file, int mode)
{
    char path[1024];
    int saved = errno;
    dlopen_resolve();
    if (file)
        caller_forget();
    if (file && mode & RTLD_DEEPBIND && !init_disabled() && elf_needs_libpq(file, libpq_loaded, path, sizeof path)) {
        log_msg(LOG_DEBUG, "dlopen", "RTLD_DEEPBIND taken away path=%s", path);
        caller_note_deepbind(path);
        mode &= ~RTLD_DEEPBIND;
    }
    errno = saved;
    return mode;
}
