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
const struct conf *world_conf_load(void);
extern _Atomic(const struct conf *) world_conf_loaded __attribute__((visibility("hidden")));
static inline const struct conf *world_conf(void)
{
    const struct conf *c = atomic_load_explicit(&world_conf_loaded, memory_order_acquire);
    return PGS_LIKELY(c) ? c : world_conf_load();
}
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
void world_look_again(uint64_t now_ns, struct world_view *view);
static inline void world_look(uint64_t now_ns, struct world_view *view);

/* The same, looking for new segments at once: for the end of a write that found no ledger. */
void world_look_hard(uint64_t now_ns, struct world_view *view);

/* The segments in use; replaced as a whole, old ones are left to whoever still reads them. */
struct world_segments {
    struct board_map board;
    struct ledger_map ledger;
};
extern _Atomic(struct world_segments *) world_current __attribute__((visibility("hidden")));
extern _Atomic uint64_t world_next_look_ns __attribute__((visibility("hidden"))); /* 0: at once */
extern struct balance_state world_balance __attribute__((visibility("hidden")));

/* The usual case in line: everything is there and alive. */
static inline void world_look(uint64_t now_ns, struct world_view *view)
{
    struct world_segments *seg = atomic_load_explicit(&world_current, memory_order_acquire);
    const struct board *board = seg->board.board;
    struct ledger *ledger = seg->ledger.ledger;

    if (PGS_UNLIKELY(now_ns >= atomic_load_explicit(&world_next_look_ns, memory_order_relaxed) || !board || !ledger ||
                     ledger->generation != atomic_load_explicit(&board->ledger_generation, memory_order_acquire) ||
                     !board_is_alive(board, now_ns))) {
        world_look_again(now_ns, view);
        return;
    }
    view->board = board;
    view->map = &seg->ledger;
    view->ledger = ledger;
    view->balance = &world_balance;
}

/* Index on the board of the node with that address, or PGS_NODE_NONE. */
int world_node_by_address(const struct board *board, const char *host, uint16_t port);

#endif
