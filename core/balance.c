/* balance.c: see balance.h. */
#include "pgshunt/balance.h"

#define SPINS 256 /* virtual choices before the first real one: at most */

void balance_init(struct balance_state *b, uint64_t seed)
{
    for (int i = 0; i < PGS_MAX_NODES; i++)
        atomic_store_explicit(&b->current[i], 0, memory_order_relaxed);
    /* splitmix64: pids in a row become unrelated. */
    seed += UINT64_C(0x9e3779b97f4a7c15);
    seed = (seed ^ (seed >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    seed = (seed ^ (seed >> 27)) * UINT64_C(0x94d049bb133111eb);
    atomic_store_explicit(&b->spins, (uint32_t)((seed ^ (seed >> 31)) % SPINS), memory_order_relaxed);
    atomic_store_explicit(&b->turn, 0, memory_order_relaxed);
    atomic_store_explicit(&b->turns, 0, memory_order_relaxed);
    atomic_store_explicit(&b->planned_until_ns, 0, memory_order_relaxed);
}

/*
 * Is it a's turn rather than b's? Nearly equal turns (within an eighth of the weights) count as equal, so that load
 * matters at all; what a node is denied it has still got, so that shares stay.
 */
static inline bool is_nearer(const struct balance_node *a, int64_t a_current, const struct balance_node *b,
                             int64_t b_current)
{
    int64_t ahead = a_current - b_current;
    if (PGS_LIKELY((a->in_flight | b->in_flight) == 0))
        return ahead > 0;
    int64_t near = ((int64_t)a->weight + b->weight) / 8;
    uint64_t a_load = (uint64_t)a->in_flight * b->weight, b_load = (uint64_t)b->in_flight * a->weight;
    return ahead > near || (ahead >= -near && (a_load < b_load || (a_load == b_load && ahead > 0)));
}

/* One turn of the wheel: everybody gets its weight, the chosen one pays the total. */
static int choose(struct balance_state *b, const struct balance_node *nodes, uint64_t candidates)
{
    int best = PGS_NODE_NONE;
    int64_t total = 0, best_current = 0;

    for (; candidates != 0; candidates &= candidates - 1) {
        int i = __builtin_ctzll(candidates);
        int64_t weight = nodes[i].weight;
        if (weight == 0)
            continue;
        int64_t current = atomic_fetch_add_explicit(&b->current[i], weight, memory_order_relaxed) + weight;
        total += weight;
        if (best >= 0 && !is_nearer(&nodes[i], current, &nodes[best], best_current))
            continue;
        best = i;
        best_current = current;
    }
    if (best >= 0)
        atomic_fetch_sub_explicit(&b->current[best], total, memory_order_relaxed);
    return best;
}

int balance_choose(struct balance_state *b, const struct balance_node *nodes, uint64_t candidates)
{
    if (PGS_UNLIKELY(atomic_load_explicit(&b->spins, memory_order_relaxed) != 0)) {
        for (uint32_t n = atomic_exchange_explicit(&b->spins, 0, memory_order_relaxed); n != 0; n--)
            (void)choose(b, nodes, candidates);
    }
    return choose(b, nodes, candidates);
}

static uint64_t gcd(uint64_t a, uint64_t b)
{
    while (b != 0) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/* Turns after which the wheel is where it was; 0: too many, or load has a say. */
static uint32_t round_of(const struct balance_node *nodes, uint64_t healthy)
{
    uint64_t total = 0, common = 0;
    for (; healthy != 0; healthy &= healthy - 1) {
        const struct balance_node *n = &nodes[__builtin_ctzll(healthy)];
        if (n->in_flight != 0)
            return 0;
        total += n->weight;
        common = gcd(n->weight, common);
    }
    return total == 0 || total / common > BALANCE_PLAN ? 0 : (uint32_t)(total / common);
}

void balance_plan(struct balance_state *b, const struct balance_node *nodes, uint64_t healthy, uint64_t now_ns)
{
    uint32_t turns = round_of(nodes, healthy);

    for (uint32_t i = 0; i < turns; i++) {
        int node = balance_choose(b, nodes, healthy);
        atomic_store_explicit(&b->plan[i], (uint8_t)(node < 0 ? 0 : node), memory_order_relaxed);
    }
    /* turn goes on: who asks seldom must not begin each plan with the same node. */
    atomic_store_explicit(&b->planned_until_ns, now_ns + BALANCE_PLAN_NS, memory_order_relaxed);
    atomic_store_explicit(&b->turns, turns, memory_order_release);
}

uint32_t balance_cpu_factor(double cpu_percent, bool *reduced)
{
    if (cpu_percent >= 80.0)
        *reduced = true;
    else if (!(cpu_percent >= 70.0)) /* also unknown, and not a number */
        *reduced = false;
    if (!*reduced)
        return 1000;
    if (cpu_percent <= 80.0)
        return 500;
    return cpu_percent >= 100.0 ? 100 : (uint32_t)(500.0 - (cpu_percent - 80.0) * 20.0);
}

uint32_t balance_response_factor(uint64_t response_us)
{
    if (response_us < 50000)
        return 1000;
    if (response_us <= 100000)
        return 900;
    if (response_us >= 1000000)
        return 100;
    return (uint32_t)(300 - 200 * (response_us - 100000) / 900000);
}

uint32_t balance_ramp_factor(uint64_t since_ms, uint64_t ramp_ms)
{
    if (since_ms >= ramp_ms)
        return 1000;
    return (uint32_t)(100 + 900 * since_ms / ramp_ms);
}
