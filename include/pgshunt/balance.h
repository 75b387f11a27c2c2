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

struct balance_state {
    _Atomic int64_t current[PGS_MAX_NODES];
    _Atomic uint32_t spins; /* not yet done: the wheel starts anywhere */
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
 * Factors, in thousandths. cpu: 1000 until 80 % is reached (`reduced` is then set: 500, falling to 100 at 100 %),
 * 1000 again below 70 %; unknown (< 0) counts as 1000.
 */
uint32_t balance_cpu_factor(double cpu_percent, bool *reduced);
/* < 50 ms 1000, 50-100 ms 900, > 100 ms from 300 to 100 at a second; 0 means unknown: 1000. Smooth it before. */
uint32_t balance_response_factor(uint64_t response_us);
/* Ramp-up for a node that came back `since_ms` ago: from 100 to 1000 over ramp_ms. */
uint32_t balance_ramp_factor(uint64_t since_ms, uint64_t ramp_ms);

#endif
