/*
 * freshness.c: which instant is visible on which node?
 *
 * A pair (T, L): T is the clock before the primary is asked, L where it inserts WAL. Each commit
 * acknowledged before T lies before L. A replica that has replayed L on the primary's timeline, of the
 * primary's system, is fresh as of T. A replica whose WAL does not come from that timeline at the moment (no
 * receiver, another lineage, unknown) keeps the freshness that it has, which stays true and ages by
 * itself, and gets no better one.
 *
 * What was proven of a life stays proven in it, so within one the value never falls. board.h's functions keep
 * the order of stores that readers rely on; a life that ends begins with board_forget_freshness(). A new pair may
 * raise the freshness without a new probe: then only that one word changes (a reader that sees the
 * probe's time with the old or the new value is right either way).
 */
#include "monitor.h"
#include "pgshunt/clock.h"

#define RECENT_NS NSEC_PER_SEC

/* Pairs that survived on the board give a restarted monitor a lag at once, even while the primary is down. */
void freshness_restore(struct monitor *m)
{
    const struct board *b = m->board;
    uint64_t next = atomic_load_explicit(&b->pair_next, memory_order_relaxed);
    uint64_t first = next > BOARD_PAIRS ? next - BOARD_PAIRS : 0;
    int32_t primary = atomic_load_explicit(&b->primary, memory_order_relaxed);
    wal_history_clear(&m->history);
    for (uint64_t n = first; n < next; n++) {
        const struct board_pair *p = &b->pair[n % BOARD_PAIRS];
        if (atomic_load_explicit(&p->seq, memory_order_relaxed) != 2 * n + 2)
            continue;
        uint32_t timeline = (uint32_t)atomic_load_explicit(&p->timeline, memory_order_relaxed);
        if (timeline != m->pairs_timeline)
            wal_history_clear(&m->history);
        m->pairs_timeline = timeline;
        wal_history_add(&m->history, atomic_load_explicit(&p->t_ns, memory_order_relaxed),
                        atomic_load_explicit(&p->lsn, memory_order_relaxed));
    }
    if (primary >= 0 && primary < PGS_MAX_NODES)
        m->pairs_system = atomic_load_explicit(&b->node[primary].system_id, memory_order_relaxed);
}

static void clear_node(struct monitor *m, struct node *n)
{
    struct board_node *bn = &m->board->node[n->index];
    n->freshness_ns = 0;
    board_forget_freshness(bn, clock_mono_ns());
    n->lag_us = n->lag_bytes = LAG_UNKNOWN;
    atomic_store_explicit(&bn->lag_us, LAG_UNKNOWN, memory_order_release);
    atomic_store_explicit(&bn->lag_bytes, LAG_UNKNOWN, memory_order_release);
}

void freshness_forget(struct monitor *m)
{
    for (int i = 0; i < m->node_count; i++)
        clear_node(m, &m->node[i]);
    board_clear_pairs(m->board);
    wal_history_clear(&m->history);
}

void freshness_end_life(struct monitor *m, struct node *n)
{
    clear_node(m, n);
    n->replay_known = false;
    n->streamed_timeline = n->listed_timeline = 0;
    n->replay_lsn = n->received_lsn = 0;
    n->unflushed_lsn = 0;
    n->clock_offset_us = INT64_MIN;
    atomic_store_explicit(&m->board->node[n->index].replay_lsn, 0, memory_order_release);
    atomic_fetch_add_explicit(&m->board->node[n->index].life, 1, memory_order_acq_rel);
    m->dirty = true;
    if (n->answers && n->in_recovery)
        check_event(m, n, NODE_EV_BEHIND, clock_mono_ns());
}

static void store(struct monitor *m, struct node *n, uint64_t freshness_ns, uint64_t sent_ns)
{
    struct board_node *bn = &m->board->node[n->index];
    if (freshness_ns < n->freshness_ns)
        freshness_ns = n->freshness_ns; /* old pairs drop out of the board's ring; what was proven stays proven */
    uint64_t published = atomic_load_explicit(&bn->freshness_sent_ns, memory_order_relaxed);
    if (sent_ns < published)
        return; /* asked before the life began that we are in */
    n->freshness_ns = freshness_ns;
    if (sent_ns == published)
        atomic_store_explicit(&bn->freshness_ns, freshness_ns, memory_order_release);
    else
        board_publish_freshness(bn, freshness_ns, sent_ns);
}

static uint64_t find(const struct monitor *m, uint64_t lsn)
{
    if (m->history.last_t_ns != 0 && lsn >= m->history.last_lsn)
        return m->history.last_t_ns;
    uint64_t dense = board_freshness_of(m->board, lsn, m->pairs_timeline);
    uint64_t sparse = wal_history_find(&m->history, lsn);
    return dense > sparse ? dense : sparse;
}

static bool has_lineage(const struct monitor *m, const struct node *n, uint32_t timeline)
{
    return n->answers && n->in_recovery && n->replay_known && timeline != 0 && timeline == m->pairs_timeline &&
           timeline == m->known.timeline && n->system_id == m->pairs_system;
}

/*
 * Lag in time is the age of what the replica shows, and none if it shows all there is: an idle primary makes
 * nobody look late. A silent replica is as late as its freshness is old.
 */
void freshness_lag(struct monitor *m, struct node *n, uint64_t now_ns)
{
    struct board_node *bn = &m->board->node[n->index];
    if (!n->in_use)
        return;
    n->lag_us = n->lag_bytes = LAG_UNKNOWN;
    if (n->index == m->known.primary) {
        n->lag_us = n->lag_bytes = 0;
    } else if (has_lineage(m, n, n->timeline) && m->history.last_t_ns != 0) {
        uint64_t shown = find(m, n->replay_lsn), last = m->history.last_lsn;
        bool current = n->replay_lsn >= last && now_ns - n->answered_ns < RECENT_NS + monitor_timeout_ns(m) / 4;
        n->lag_bytes = last > n->replay_lsn ? last - n->replay_lsn : 0;
        if (shown != 0 || current)
            n->lag_us = current || shown > now_ns ? 0 : (now_ns - shown) / NSEC_PER_USEC;
    }
    atomic_store_explicit(&bn->lag_bytes, n->lag_bytes, memory_order_relaxed);
    atomic_store_explicit(&bn->lag_us, n->lag_us, memory_order_relaxed);
    if (!n->answers)
        return;
    uint64_t limit = (uint64_t)m->conf->max_lag_ms * 1000;
    if (!n->in_recovery || n->lag_us <= limit / 5 * 4) /* a margin: a lag about the limit shall not flap */
        check_event(m, n, NODE_EV_CAUGHT_UP, now_ns);
    else if (n->lag_us == LAG_UNKNOWN || n->lag_us > limit)
        check_event(m, n, NODE_EV_BEHIND, now_ns);
}

void freshness_replica(struct monitor *m, struct node *n, uint64_t now_ns)
{
    atomic_store_explicit(&m->board->node[n->index].replay_lsn, n->replay_lsn, memory_order_relaxed);
    if (n->why == TOPOLOGY_FINE && has_lineage(m, n, n->streamed_timeline)) {
        uint64_t t = find(m, n->replay_lsn);
        if (t != 0)
            store(m, n, t, n->replay_sent_ns);
    }
    freshness_lag(m, n, now_ns);
}

/* A new pair may at once be one that replicas have already replayed: on an idle primary it always is. */
void freshness_pair(struct monitor *m, struct node *primary, uint64_t t_ns, uint64_t lsn)
{
    if (primary->index != m->known.primary || primary->timeline != m->pairs_timeline ||
        primary->system_id != m->pairs_system)
        return;
    board_add_pair(m->board, t_ns, lsn, m->pairs_timeline);
    wal_history_add(&m->history, t_ns, lsn);
    atomic_store_explicit(&m->board->node[primary->index].replay_lsn, lsn, memory_order_relaxed);
    store(m, primary, t_ns, t_ns);
    freshness_lag(m, primary, primary->answered_ns);
    for (int i = 0; i < m->node_count; i++)
        if (m->node[i].in_use && m->node[i].in_recovery && m->node[i].replay_known)
            freshness_replica(m, &m->node[i], primary->answered_ns);
}
