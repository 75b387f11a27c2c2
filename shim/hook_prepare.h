/*
 * hook_prepare.h: what the synchronous and the asynchronous way of preparing share.
 */
#ifndef SHIM_HOOK_PREPARE_H
#define SHIM_HOOK_PREPARE_H

#include "session.h"

/* The home link has prepared it. Without memory for it the session is pinned. */
void hook_prepare_defined(struct session *s, const char *name, const char *sql, int n_types, const Oid *types);
/* The home link has closed it. */
void hook_prepare_closed(struct session *s, const char *name);

#endif
