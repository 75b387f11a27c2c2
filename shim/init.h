/*
 * init.h: what must have happened before the first session, and the switch that turns everything off.
 */
#ifndef SHIM_INIT_H
#define SHIM_INIT_H

#include "real.h"

/* PGSHUNT_DISABLE=1 (anything but empty and 0): forward everything untouched. Read once. Any thread. */
bool init_disabled(void);

/*
 * May connections made through this libpq be ours? Also prepares the process (fork handlers) when first
 * asked and so: programs that never make a connection pay nothing.
 */
bool init_serves(const struct real_libpq *real);

#endif
