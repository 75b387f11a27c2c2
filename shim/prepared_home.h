/*
 * prepared_home.h: the prepared statements of the home link, where the application defines them.
 */
#ifndef SHIM_PREPARED_HOME_H
#define SHIM_PREPARED_HOME_H

#include "session.h"

/* The home link has prepared it. Without memory for it the session is pinned. */
void prepared_home_defined(struct session *s, const char *name, const char *sql, int n_types, const Oid *types);
/* The home link has closed it. */
void prepared_home_closed(struct session *s, const char *name);

#endif
