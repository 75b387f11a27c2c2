/*
 * world.h: what one process knows that is no session's: the configuration, the mapped
 * board and ledger, the balancer's state, the closures. Any thread; nothing here blocks on the
 * statement path, and no thread is started: segments are looked for and re-mapped at call boundaries.
 */
#ifndef SHIM_WORLD_H
#define SHIM_WORLD_H

#include "pgshunt/balance.h"
#include "pgshunt/board.h"
#include "pgshunt/conf.h"
#include "pgshunt/ledger.h"

/* NULL: none, or broken (world_conf_error() says what is wrong; it was logged once). Loaded once per process. */
const struct conf *world_conf(void);
/* Every mistake, one line each; NULL if the configuration is in force or there is none at all. */
const char *world_conf_error(void);
/* PGSHUNT_DISABLE=1. */
bool world_disabled(void);

struct world_view {
    const struct board *board;  /* NULL: none mapped, or its heartbeat is old */
    struct ledger_map *map;     /* never NULL; map->ledger is NULL when it cannot be used */
    struct ledger *ledger;      /* == map->ledger */
    struct balance_state *balance;
};

/*
 * The world at now_ns. A few loads; at most once a second it looks whether the segments behind the
 * names have changed. Old mappings are never unmapped (others may be reading): they are few.
 */
void world_look(uint64_t now_ns, struct world_view *view);

/* The same, looking for new segments at once: for the end of a write that found no ledger. */
void world_look_hard(uint64_t now_ns, struct world_view *view);

/* Index on the board of the node with that address, or PGS_NODE_NONE. */
int world_node_by_address(const struct board *board, const char *host, uint16_t port);

#endif
