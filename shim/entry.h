/*
 * entry.h: the exported wrappers, expanded from libpq_api.def, are in entry.c. Beside each
 * exported function there is one per libpq image for those who ask dlsym: they need not look for the image, and a
 * process with two libpqs gets the right one from callers whose return address says nothing (libffi, a JIT).
 */
#ifndef SHIM_ENTRY_H
#define SHIM_ENTRY_H

#include "real.h"

/* What dlsym answers for this row of the table (real_row) and image. NULL: no entry, use the image's own function. */
void *entry_for_dlsym(const struct real_libpq *real, int row);

#endif
