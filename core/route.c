/* route.c: see route.h. */
#include "pgshunt/route.h"

static const struct {
    const char *name, *text;
} reasons[] = {
#define REASON(id, name, text) [id] = { name, text },
#include "pgshunt/route_reason.def"
#undef REASON
};

const char *route_reason_name(int reason)
{
    return reason >= 0 && reason < ROUTE_REASON_COUNT ? reasons[reason].name : "unknown";
}

const char *route_reason_text(int reason)
{
    return reason >= 0 && reason < ROUTE_REASON_COUNT ? reasons[reason].text : "unknown";
}

#define LOAD(field) atomic_load_explicit(&(field), memory_order_relaxed)

static inline uint64_t later(uint64_t a, uint64_t b)
{
    return a > b ? a : b;
}

/* Has the application asked for a replica? Then it has asked for what a replica is: eventual. */
static inline bool asks_replica(const struct route_input *in)
{
    if (in->hint != SQL_HINT_NONE)
        return in->hint != SQL_HINT_PRIMARY;
    return in->force == FORCE_REPLICA;
}

static inline uint64_t floor_of(const struct route_input *in)
{
    const uint64_t token = in->token_ns < in->now_ns ? in->token_ns : in->now_ns;
    if (in->consistency == CONSISTENCY_EVENTUAL || asks_replica(in))
        return token;
    uint64_t staleness = (uint64_t)(in->max_staleness_ms > 0 ? in->max_staleness_ms : 0) * NSEC_PER_MSEC;
    uint64_t floor = in->now_ns > staleness ? in->now_ns - staleness : 1;
    floor = later(later(floor, token), in->mark_ns < in->now_ns ? in->mark_ns : in->now_ns);
    if (in->consistency == CONSISTENCY_HOST && in->ledger)
        floor = later(floor, ledger_last_write(in->ledger, in->now_ns));
    return floor;
}

uint64_t route_floor(const struct route_input *in)
{
    return floor_of(in);
}

uint64_t route_node_freshness(const struct route_input *in, int node)
{
    const struct route_link *link = in->link ? &in->link[node] : NULL;
    if (!link || link->opened_ns == 0)
        return board_freshness(&in->board->node[node], 0);
    return later(board_freshness(&in->board->node[node], link->opened_ns), link->freshness_ns);
}

/* ---- the world, read once ---- */

static inline int primary_of(const struct board *b)
{
    int32_t primary = LOAD(b->primary);
    return primary >= 0 && primary < PGS_MAX_NODES ? primary : PGS_NODE_NONE;
}

static inline int node_count(const struct board *b)
{
    uint32_t n = LOAD(b->node_count);
    return n < PGS_MAX_NODES ? (int)n : PGS_MAX_NODES;
}

/* Unknown (0) if there is no primary. */
static inline uint32_t timeline_of(const struct board *b, int primary)
{
    return primary >= 0 ? LOAD(b->node[primary].timeline) : 0;
}

static inline bool takes_reads(uint32_t state)
{
    return state == NODE_UP || state == NODE_OVERLOADED;
}

/* A process found it broken, and the monitor has not had an answer since. */
static inline bool is_suspect(const struct board_node *n, const struct ledger *ledger, int i)
{
    uint64_t suspect = LOAD(ledger->suspect_ns[i]);
    return PGS_UNLIKELY(suspect != 0) && suspect > LOAD(n->checked_ns);
}

static bool clock_agrees(const struct route_input *in, const struct board_node *n)
{
    int64_t offset = LOAD(n->clock_offset_us); /* INT64_MIN, unknown, does not agree */
    return offset >= -in->max_clock_offset_us && offset <= in->max_clock_offset_us;
}

/* A healthy replica of the primary's timeline, whatever its weight. */
static inline bool is_healthy(const struct board_node *n, uint32_t timeline)
{
    return LOAD(n->role) == ROLE_REPLICA && takes_reads(LOAD(n->state)) &&
           (timeline == 0 || LOAD(n->timeline) == timeline);
}

/* ---- choosing ---- */

static inline void answer(struct route *out, int node, enum route_reason reason, bool replica)
{
    out->node = node;
    out->reason = reason;
    out->replica = replica;
}

/* nodes: filled for the candidates. There is at least one. */
static inline int balanced(const struct route_input *in, const struct balance_node *nodes, uint64_t candidates)
{
    if ((candidates & in->prefer) != 0)
        candidates &= in->prefer;
    if ((candidates & (candidates - 1)) == 0)
        return __builtin_ctzll(candidates); /* the only one */
    return balance_choose(in->balance, nodes, candidates);
}

/* The application names the node. */
static void choose_named(const struct route_input *in, int primary, struct route *out)
{
    int i = in->hint_node;
    bool usable = i >= 0 && i < node_count(in->board) && i != primary && (in->excluded >> i & 1) == 0;
    const struct board_node *n = &in->board->node[usable ? i : 0];
    if (usable && is_healthy(n, timeline_of(in->board, primary)) && !is_suspect(n, in->ledger, i))
        answer(out, i, ROUTE_HINT, true);
    else
        answer(out, primary, ROUTE_HINT, false);
}

/*
 * The primary is down by the monitor's verdict. Whoever has received most is what the next primary will be
 * made of, so only that shows nothing that may be lost and hides nothing that was shown. Its lag is unknown by now,
 * so that the monitor may call it lagging. The excluded count for what is greatest: their turn to be declared down.
 */
static void choose_without_primary(const struct route_input *in, struct route *out)
{
    struct balance_node nodes[PGS_MAX_NODES];
    uint64_t candidates = 0, greatest = 1;
    int n = node_count(in->board);
    for (int i = 0; i < n; i++) {
        const struct board_node *node = &in->board->node[i];
        uint32_t state = LOAD(node->state);
        uint64_t received = LOAD(node->received_lsn);
        if (LOAD(node->role) != ROLE_REPLICA || (!takes_reads(state) && state != NODE_LAGGING) || received < greatest)
            continue;
        if (received > greatest)
            candidates = 0;
        greatest = received;
        if (LOAD(node->replay_lsn) < received || (in->excluded >> i & 1) != 0 || is_suspect(node, in->ledger, i))
            continue;
        candidates |= UINT64_C(1) << i;
        nodes[i].weight = LOAD(node->weight);
        nodes[i].in_flight = LOAD(node->in_flight);
    }
    if (candidates == 0) {
        answer(out, PGS_NODE_NONE, ROUTE_NO_PRIMARY, false);
        return;
    }
    int node = balanced(in, nodes, candidates);
    if (node < 0) /* all have weight 0: better one of these than none */
        node = __builtin_ctzll(candidates);
    answer(out, node, ROUTE_NO_PRIMARY, true);
}

/* Is the node fresh enough for a floor that is not 0? (route_node_freshness() >= floor, the likely case first) */
static inline bool is_fresh(const struct board_node *n, const struct route_link *link, uint64_t floor)
{
    uint64_t opened = link ? link->opened_ns : 0;
    return board_freshness(n, opened) >= floor || (opened != 0 && link->freshness_ns >= floor);
}

/*
 * The replicas that may serve; nodes[] is filled for these. The loop is most of what a read costs: what does not
 * change stands in locals, as the compiler keeps no value over an atomic load.
 */
static inline uint64_t find_replicas(const struct route_input *in, uint32_t timeline, struct balance_node *nodes)
{
    const uint64_t floor = floor_of(in), excluded = in->excluded;
    const struct route_link *link = in->link;
    const struct ledger *ledger = in->ledger;
    const struct board_node *n = in->board->node;
    uint64_t found = 0;
    const int count = node_count(in->board);

    for (int i = 0; i < count; i++, n++) {
        if (!is_healthy(n, timeline) || is_suspect(n, ledger, i) || LOAD(n->weight) == 0)
            continue;
        if (PGS_LIKELY(floor != 0) ? !is_fresh(n, link ? &link[i] : NULL, floor) : LOAD(n->lag_us) == LAG_UNKNOWN)
            continue;
        nodes[i].weight = LOAD(n->weight);
        nodes[i].in_flight = LOAD(n->in_flight);
        found |= UINT64_C(1) << i;
    }
    return found & ~excluded;
}

static uint64_t without_wrong_clocks(const struct route_input *in, uint64_t candidates)
{
    uint64_t right = 0;
    for (; candidates != 0; candidates &= candidates - 1)
        if (clock_agrees(in, &in->board->node[__builtin_ctzll(candidates)]))
            right |= candidates & -candidates;
    return right;
}

static bool any_healthy(const struct route_input *in, uint32_t timeline)
{
    for (int i = 0; i < node_count(in->board); i++) {
        const struct board_node *n = &in->board->node[i];
        if (is_healthy(n, timeline) && !is_suspect(n, in->ledger, i) && LOAD(n->weight) != 0 &&
            (in->excluded >> i & 1) == 0)
            return true;
    }
    return false;
}

/* All that find_replicas() asks of a node, and its clock. */
static inline bool may_serve(const struct route_input *in, uint32_t timeline, int i)
{
    const struct board_node *n = &in->board->node[i];
    const uint64_t floor = floor_of(in);
    if (i >= node_count(in->board) || (in->excluded >> i & 1) != 0 || !is_healthy(n, timeline) ||
        is_suspect(n, in->ledger, i) || LOAD(n->weight) == 0)
        return false;
    if (PGS_LIKELY(floor != 0) ? !is_fresh(n, in->link ? &in->link[i] : NULL, floor) : LOAD(n->lag_us) == LAG_UNKNOWN)
        return false;
    return (in->flags & SQL_F_CLOCK) == 0 || clock_agrees(in, n);
}

/* For everybody: what this session or statement asks for besides is not looked at. */
static __attribute__((noinline)) void plan_turns(const struct route_input *in, uint32_t timeline)
{
    struct balance_node nodes[PGS_MAX_NODES];
    uint64_t healthy = 0;
    for (int i = 0; i < node_count(in->board); i++) {
        const struct board_node *n = &in->board->node[i];
        nodes[i] = (struct balance_node){ LOAD(n->weight), LOAD(n->in_flight) };
        if (is_healthy(n, timeline) && !is_suspect(n, in->ledger, i) && nodes[i].weight != 0)
            healthy |= UINT64_C(1) << i;
    }
    balance_plan(in->balance, nodes, healthy, in->now_ns);
}

/* The node whose turn it is by plan, if it may serve this very read; else all have to be looked at. */
static inline int planned(const struct route_input *in, uint32_t timeline)
{
    int node;
    if (PGS_UNLIKELY(in->prefer != 0))
        return PGS_NODE_NONE;
    if (PGS_UNLIKELY(balance_plan_is_due(in->balance, in->now_ns)))
        plan_turns(in, timeline);
    node = balance_next(in->balance);
    return PGS_LIKELY(node >= 0) && may_serve(in, timeline, node) ? node : PGS_NODE_NONE;
}

static enum route_reason reason_of_read(const struct route_input *in)
{
    return !asks_replica(in) ? ROUTE_READ : in->hint != SQL_HINT_NONE ? ROUTE_HINT : ROUTE_FORCED;
}

/* A proven read, free to go to a replica: is there one? */
static __attribute__((noinline)) void look_for_replica(const struct route_input *in, int primary, struct route *out)
{
    struct balance_node nodes[PGS_MAX_NODES];
    uint32_t timeline = timeline_of(in->board, primary);
    uint64_t found = find_replicas(in, timeline, nodes);
    uint64_t candidates = (in->flags & SQL_F_CLOCK) == 0 ? found : without_wrong_clocks(in, found);
    int node = PGS_NODE_NONE;
    if (PGS_LIKELY(candidates != 0))
        node = balanced(in, nodes, candidates);
    if (PGS_LIKELY(node >= 0)) { /* a weight may have fallen to 0 between two looks */
        answer(out, node, reason_of_read(in), true);
        return;
    }
    answer(out, primary, found != 0 ? ROUTE_CLOCK : any_healthy(in, timeline) ? ROUTE_STALE : ROUTE_NO_REPLICA, false);
}

static inline void choose_replica(const struct route_input *in, int primary, struct route *out)
{
    int node = planned(in, timeline_of(in->board, primary));
    if (PGS_LIKELY(node >= 0))
        answer(out, node, reason_of_read(in), true);
    else
        look_for_replica(in, primary, out);
}

static enum route_reason reason_of_class(const struct route_input *in)
{
    switch (in->cls) {
    case SQL_EMPTY: /* clients use it to see whether the connection is alive */
    case SQL_SESSION:
        return ROUTE_SESSION;
    case SQL_TXN:
        return ROUTE_TRANSACTION;
    default:
        return in->why == SQL_WHY_NO_CLOSURE ? ROUTE_NO_CLOSURE : ROUTE_WRITE;
    }
}

/* Why it must not leave the primary, or ROUTE_NONE. */
static enum route_reason reason_to_stay(const struct route_input *in, bool alive)
{
    if (in->in_transaction)
        return ROUTE_TRANSACTION;
    if (in->cls != SQL_READ)
        return reason_of_class(in);
    if (in->hint == SQL_HINT_PRIMARY)
        return ROUTE_HINT;
    if (in->force == FORCE_PRIMARY && in->hint == SQL_HINT_NONE)
        return ROUTE_FORCED;
    if (in->pinned)
        return ROUTE_PINNED;
    if (in->tainted)
        return ROUTE_TAINTED;
    if (in->waits_itself)
        return ROUTE_ASYNC;
    if (!in->closure_loaded)
        return ROUTE_NO_CLOSURE;
    if (!alive)
        return ROUTE_NO_BOARD;
    if (!in->ledger)
        return ROUTE_NO_LEDGER;
    if (ledger_shape_known(in->ledger, in->shape))
        return ROUTE_LEARNED;
    return ROUTE_NONE;
}

void route_choose(const struct route_input *in, struct route *out)
{
    if (PGS_UNLIKELY(in->cls == SQL_OURS)) {
        answer(out, PGS_NODE_NONE, ROUTE_LOCAL, false);
        return;
    }
    bool alive = in->board && board_is_alive(in->board, in->now_ns);
    int primary = alive ? primary_of(in->board) : PGS_NODE_NONE;
    enum route_reason stay = reason_to_stay(in, alive);
    answer(out, primary, stay, false);
    if (stay != ROUTE_NONE)
        return;
    bool down = primary == PGS_NODE_NONE && LOAD(in->board->primary_down) == BOARD_PRIMARY_DOWN;
    if (in->hint == SQL_HINT_NODE)
        choose_named(in, primary, out);
    else if (PGS_LIKELY(!down) || floor_of(in) == 0)
        choose_replica(in, primary, out);
    if (PGS_UNLIKELY(down && !out->replica))
        choose_without_primary(in, out);
}
