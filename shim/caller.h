/*
 * caller.h: whose call is this? From the return address of an exported wrapper to the libpq that the
 * calling module would have bound to without us: the global scope first, then the module's own
 * dependencies; for callers that are not linked to libpq at all (libffi under ctypes, code made by a JIT) the
 * image that dlsym was last asked about, then any libpq in the process.
 *
 * real_find() of real.h lives here. Answers are remembered by return address in a table without locks.
 */
#ifndef SHIM_CALLER_H
#define SHIM_CALLER_H

#include "real.h"

/* The libpq in the scope of the module that owns address, NULL none. No guesses, nothing remembered. */
const struct real_libpq *caller_scope(const void *address);

/* dlsym was asked for a name in this image. */
void caller_note_dlsym(const struct real_libpq *real);

/* A module is about to be loaded, maybe where another one was: forget the remembered addresses. */
void caller_forget(void);

/* This file is loaded with RTLD_DEEPBIND taken away: its own dependencies come before the global scope. Copies. */
void caller_note_deepbind(const char *path);

#endif
