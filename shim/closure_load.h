/*
 * closure_load.h: the closures of the databases that this process talks to, loaded through a session's own
 * home link and shared by all its sessions. A closure is used while no DDL has passed through any process
 * of the host since it was loaded, and for a minute; then one session loads it again, the others go on with the old one
 * (after a minute) or read on the primary (after DDL).
 */
#ifndef SHIM_CLOSURE_LOAD_H
#define SHIM_CLOSURE_LOAD_H

#include "session.h"
#include "world.h"

/*
 * Makes s->closure a usable one if that can be done now. Cheap when it is: two compares. May
 * run one query on the home link, if that is idle and outside a transaction. False: reads go to the primary.
 */
bool closure_ensure(struct session *s, const struct world_view *w);

#endif
