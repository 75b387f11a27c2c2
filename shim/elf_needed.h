/*
 * elf_needed.h: would loading this file bring a libpq with it? Read from the files on disk as the loader would find
 * them, before anything is loaded. Reads files, keeps nothing; any thread. errno may change.
 */
#ifndef SHIM_ELF_NEEDED_H
#define SHIM_ELF_NEEDED_H

#include "pgshunt/base.h"

/*
 * file: as given to dlopen; without a slash it is searched for. loaded: what is in memory under that name
 * already: 1 with a libpq among its dependencies, 0 without, -1 not loaded. found receives
 * the path under which the file was found (may be NULL). What cannot be found or read brings none.
 */
bool elf_needs_libpq(const char *file, int (*loaded)(const char *name), char *found, size_t found_bytes);

#endif
