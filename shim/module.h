/*
 * module.h: the modules of this process as the loader has them in memory: their dynamic symbols and ranges,
 * read from their own tables. No lookup in any scope, no allocation, no lock but the loader's own (none in
 * module_symbol and module_each_symbol), so nothing here can be answered by an interposer or by ourselves.
 */
#ifndef SHIM_MODULE_H
#define SHIM_MODULE_H

#include "pgshunt/base.h"

struct module {
    const void *dynamic; /* its dynamic section: identity */
    uintptr_t base;      /* what is added to its addresses */
    const char *path;    /* the loader's; "" for the main program. Valid while the module is loaded */
};

/* The module that owns address; false if none does (code made at run time). Takes the loader's lock. */
bool module_of(const void *address, struct module *out);

/* Address of a symbol (function or object) that this very module defines and exports; NULL none. */
void *module_symbol(const struct module *m, const char *name);

/* Calls fn for each exported function until it returns false. */
void module_each_function(const struct module *m, bool (*fn)(void *arg, const char *name, void *address), void *arg);

/* Its mapped range. False: not found. Takes the loader's lock. */
bool module_range(const struct module *m, uintptr_t *begin, uintptr_t *end);

/* Does it export what only a libpq exports? */
bool module_is_libpq(const struct module *m);

/* The first libpq among all modules, our own left out; false none. Takes the loader's lock. */
bool module_find_libpq(struct module *out);

#endif
