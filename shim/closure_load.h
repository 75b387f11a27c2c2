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

#define CLOSURE_SOFT_NS (60 * NSEC_PER_SEC) /* somebody loads it again */

/* closure_ensure() when s->closure is not plainly usable. */
bool closure_ensure_now(struct session *s, const struct world_view *w);

/*
 * Makes s->closure a usable one if that can be done now. Cheap when it is: two compares. May
 * run one query on the home link, if that is idle and outside a transaction. False: reads go to the primary.
 */
static inline bool closure_ensure(struct session *s, const struct world_view *w)
{
    /* One loaded after the statement began has an age below zero, which is a great one here. */
    if (PGS_LIKELY(w->ledger && s->closure && s->now_ns - s->closure_loaded_ns < CLOSURE_SOFT_NS &&
                   s->closure_ddl_count == atomic_load_explicit(&w->ledger->ddl_count, memory_order_acquire)))
        return true;
    return closure_ensure_now(s, w);
}

#endif
