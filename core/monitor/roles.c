/* roles.c: what topology_decide() says, applied to the nodes and the board. */
#include <string.h>

#include "monitor.h"
#include "pgshunt/log.h"

void roles_raise_epoch(struct monitor *m, const char *why)
{
    /* Last: whoever sees the new epoch sees what it stands for. */
    uint64_t epoch = atomic_fetch_add_explicit(&m->board->epoch, 1, memory_order_acq_rel) + 1;
    log_msg(LOG_INFO, "monitor", "epoch=%llu: %s", (unsigned long long)epoch, why);
}

static void gather(const struct monitor *m, struct topology_node *out)
{
    for (int i = 0; i < m->node_count; i++) {
        const struct node *n = &m->node[i];
        out[i] = (struct topology_node){
            .in_use = n->in_use,
            .answers = n->answers,
            /* A monitor with a wrong password knows nothing: it must not stop the application's writes. */
            .down = n->health.state == NODE_DOWN && !n->shuts_us_out,
            .in_recovery = n->in_recovery,
            .timeline = n->timeline,
            .system_id = n->system_id,
            .start_us = n->start_us,
        };
    }
}

/* True if a node came to be, or ceased to be, a stranger. */
static bool apply_why(struct monitor *m, const struct topology *t, uint64_t now_ns)
{
    bool changed = false;
    for (int i = 0; i < m->node_count; i++) {
        struct node *n = &m->node[i];
        if (!n->in_use || !n->answers)
            continue;
        enum topology_why why = (enum topology_why)t->why[i];
        changed |= why != n->why;
        if (why != n->why && why != TOPOLOGY_FINE)
            log_msg(LOG_ERROR, "monitor", "node %s: %s", n->name, topology_why_text(why));
        if (why != TOPOLOGY_FINE && n->why == TOPOLOGY_FINE)
            freshness_end_life(m, n);
        n->why = why;
        check_event(m, n, why == TOPOLOGY_FINE ? NODE_EV_FAMILIAR : NODE_EV_STRANGER, now_ns);
    }
    return changed;
}

static void say(const struct monitor *m, const struct topology *t)
{
    if (t->known.primary != PGS_NODE_NONE)
        log_msg(LOG_WARN, "monitor", "primary is node %s timeline=%u", m->node[t->known.primary].name,
                (unsigned)t->known.timeline);
    else if (t->conflict)
        log_msg(LOG_ERROR, "monitor", "two writable nodes on timeline %u: writes refuse to guess",
                (unsigned)t->known.timeline);
    else
        log_msg(LOG_ERROR, "monitor", "no primary: %s", t->primary_down ? "it is down" : "not every node is known");
}

/* The first verdict waits until every node has been tried once: one that was not heard may be the newer primary. */
static bool is_settled(const struct monitor *m)
{
    for (int i = 0; i < m->node_count; i++)
        if (m->node[i].in_use && !m->node[i].checked_once)
            return false;
    return true;
}

static void new_lineage(struct monitor *m, const struct topology *t)
{
    if (t->known.primary == PGS_NODE_NONE)
        return; /* what is fresh stays fresh: nobody writes */
    if (m->pairs_timeline == t->known.timeline && m->pairs_system == t->known.system_id)
        return;
    freshness_forget(m);
    m->pairs_timeline = t->known.timeline;
    m->pairs_system = t->known.system_id;
}

void roles_update(struct monitor *m, uint64_t now_ns)
{
    struct topology_node nodes[PGS_MAX_NODES];
    struct topology t;
    if (!m->settled && !is_settled(m))
        return;
    gather(m, nodes);
    topology_decide(nodes, m->node_count, &m->known, &t);

    bool first = !m->settled;
    bool moved = t.known.primary != m->known.primary || t.conflict != m->conflict ||
                 t.primary_down != m->primary_down;
    bool changed = moved || t.known.timeline != m->known.timeline;
    new_lineage(m, &t);
    m->known = t.known;
    m->primary_down = t.primary_down;
    m->conflict = t.conflict;
    m->settled = true;
    changed |= apply_why(m, &t, now_ns);
    if (!changed && !first)
        return;

    m->dirty = true;
    if (moved || first)
        say(m, &t);
    /* The primary is named after its record is right, and withdrawn before anything else is said. */
    bool named = t.known.primary != PGS_NODE_NONE;
    if (!named)
        atomic_store_explicit(&m->board->primary, PGS_NODE_NONE, memory_order_release);
    publish_nodes(m, now_ns);
    atomic_store_explicit(&m->board->primary_down, t.conflict       ? BOARD_PRIMARY_CONFLICT
                              : t.primary_down ? BOARD_PRIMARY_DOWN
                                               : BOARD_PRIMARY_UNKNOWN,
                           memory_order_release);
    if (named)
        atomic_store_explicit(&m->board->primary, t.known.primary, memory_order_release);
    if (changed)
        roles_raise_epoch(m, "the topology changed");
}
