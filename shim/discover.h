/*
 * discover.h: where to connect when the primary's address does not give a primary.
 */
#ifndef SHIM_DISCOVER_H
#define SHIM_DISCOVER_H

#include "session.h"
#include "world.h"

/* The monitor's verdict, never a suspicion of our own. */
static inline bool discover_primary_is_down(const struct world_view *w)
{
    return w->board && atomic_load(&w->board->primary) == PGS_NODE_NONE && atomic_load(&w->board->primary_down) == BOARD_PRIMARY_DOWN;
}

/* Two writable nodes: a write would be a guess. */
static inline bool discover_primary_is_disputed(const struct world_view *w)
{
    return w->board && atomic_load(&w->board->primary) == PGS_NODE_NONE &&
           atomic_load(&w->board->primary_down) == BOARD_PRIMARY_CONFLICT;
}
/* The failed connection that says so. NULL: no memory. */
PGconn *discover_refuse_dispute(const struct real_libpq *real);

/*
 * conn is what connecting to the primary's address gave (NULL: not tried, it is known to be down; may be a failed one, or without
 * a board one that is fine). Returns what to use: conn itself, or another connection (conn is still the caller's).
 *
 * With a board: if the server could not be reached or does not accept connections, the replica that has received
 * most, *replica set: a primary's outage must not stop reads. A refusal by the server itself (password,
 * database, too many connections) is the application's to see.
 * Without one: if the server is a standby or cannot be reached, the one writable node among the configured; two
 * writable ones are nobody's to choose from.
 */
PGconn *discover_instead(struct session *s, const struct world_view *w, PGconn *conn, const char *conninfo, int *node,
                         bool *replica);

#endif
