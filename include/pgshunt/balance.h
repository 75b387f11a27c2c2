/*
 * balance.h: which of the candidates gets the next read? Smooth weighted round
 * robin over effective weights. Pure: state and figures come in as arguments.
 *
 * Each process keeps one struct balance_state; its numbers are relaxed atomics:
 * two threads that race choose a little off the ideal order, never outside the
 * candidates, and never wait.
 */
#ifndef PGSHUNT_BALANCE_H
#define PGSHUNT_BALANCE_H

#include <stdatomic.h>

#include "pgshunt/base.h"

#define BALANCE_WEIGHT_UNIT 1000 /* weight 1 of the configuration */

#define BALANCE_PLAN 64                        /* turns that can be planned */
#define BALANCE_PLAN_NS (100 * NSEC_PER_MSEC) /* a plan is good for so long */

struct balance_state {
    _Atomic int64_t current[PGS_MAX_NODES];
    _Atomic uint32_t spins; /* not yet done: the wheel starts anywhere */
    /* One whole round of the wheel, worked out ahead: the same round follows as long as weights stay. */
    _Atomic uint32_t turn, turns;
    _Atomic uint64_t planned_until_ns;
    _Atomic uint8_t plan[BALANCE_PLAN];
};

struct balance_node {
    uint32_t weight;    /* effective, in BALANCE_WEIGHT_UNIT; 0: never chosen */
    uint32_t in_flight; /* statements running there from this host */
};

/* seed: so that processes that make one choice each do not all make the same (the pid does). */
void balance_init(struct balance_state *b, uint64_t seed);

/*
 * Chooses among the nodes whose bit is set in candidates; PGS_NODE_NONE if none has
 * weight. Long-run shares are proportional to weight; among nodes whose turn is
 * equally near, the one with the least in_flight per weight wins. Entries of nodes outside candidates are not read.
 */
int balance_choose(struct balance_state *b, const struct balance_node *nodes, uint64_t candidates);

/*
 * The same in a few instructions: balance_plan() works out a whole round of turns for all nodes that are healthy, and
 * balance_next() gives one after the other, until it is time to plan again. The caller has to see whether that node may
 * serve (only that one, not all) and to fall back on balance_choose() if not. There is no plan, and balance_next() answers
 * PGS_NODE_NONE, while a round would be longer than BALANCE_PLAN or load decides between nodes.
 */
void balance_plan(struct balance_state *b, const struct balance_node *nodes, uint64_t healthy, uint64_t now_ns);
static inline bool balance_plan_is_due(const struct balance_state *b, uint64_t now_ns)
{
    return now_ns >= atomic_load_explicit(&b->planned_until_ns, memory_order_relaxed);
}
static inline int balance_next(struct balance_state *b)
{
    uint32_t turn, turns = atomic_load_explicit(&b->turns, memory_order_acquire);
    if (turns == 0)
        return PGS_NODE_NONE;
    turn = atomic_load_explicit(&b->turn, memory_order_relaxed);
    turn = turn < turns ? turn : 0;
    /* Two threads at once may take the same turn. */
    atomic_store_explicit(&b->turn, turn + 1, memory_order_relaxed);
    return atomic_load_explicit(&b->plan[turn], memory_order_relaxed);
}

/*
 * Factors, in thousandths. cpu: 1000 until 80 % is reached (`reduced` is then set: 500, falling to 100 at 100 %),
 * 1000 again below 70 %; unknown (< 0) counts as 1000.
 */
uint32_t balance_cpu_factor(double cpu_percent, bool *reduced);
/* < 50 ms 1000, 50-100 ms 900, > 100 ms from 300 to 100 at a second; 0 means unknown: 1000. Smooth it before. */
uint32_t balance_response_factor(uint64_t response_us);
/* Ramp-up for a node that came back `since_ms` ago: from 100 to 1000 over ramp_ms. */
uint32_t balance_ramp_factor(uint64_t since_ms, uint64_t ramp_ms);

#endif
