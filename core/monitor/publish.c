/* publish.c: node records and the heartbeat. Freshness, positions and lag are written where they arise (freshness.c). */
#include <stdio.h>
#include <string.h>

#include "monitor.h"
#include "pgshunt/balance.h"
#include "pgshunt/log.h"

static uint32_t effective_weight(const struct node *n, uint64_t now_ns)
{
    uint64_t w = n->weight;
    if (n->ramp_from_ns != 0 && now_ns > n->ramp_from_ns)
        w = w * balance_ramp_factor((now_ns - n->ramp_from_ns) / NSEC_PER_MSEC, RAMP_MS) / 1000;
    return (uint32_t)w;
}

static void add_reason(char *buf, size_t size, const char *text)
{
    size_t len = strlen(buf);
    if (text && *text && len + 3 < size)
        snprintf(buf + len, size - len, "%s%s", len ? "; " : "", text);
}

/* All that is wrong with a node. Texts that do not change by themselves: each change is written and read under a lock. */
static void reasons(const struct monitor *m, const struct node *n, char *buf, size_t size)
{
    char text[96];
    buf[0] = '\0';
    if (!n->in_use) {
        add_reason(buf, size, "no longer configured");
        return;
    }
    add_reason(buf, size, n->error);
    add_reason(buf, size, topology_why_text(n->why));
    if (!n->answers || !n->in_recovery || n->why != TOPOLOGY_FINE)
        return;
    if (m->known.timeline != 0 && n->timeline != m->known.timeline) {
        snprintf(text, sizeof(text), "on timeline %u, the primary on %u", (unsigned)n->timeline,
                 (unsigned)m->known.timeline);
        add_reason(buf, size, text);
    } else if (n->fast_live && n->streamed_timeline == 0) {
        add_reason(buf, size, "not streaming from its primary");
    }
    if (n->health.state == NODE_LAGGING)
        add_reason(buf, size, n->lag_us == LAG_UNKNOWN ? "lag unknown" : "lag beyond the limit");
}

static enum node_role role_of(const struct monitor *m, const struct node *n)
{
    if (n->index == m->known.primary)
        return ROLE_PRIMARY;
    if (n->system_id == 0 || n->health.state == NODE_UNKNOWN)
        return ROLE_UNKNOWN;
    /* A node that is down is still listed as what it was; a second writable one is nothing we would name. */
    return n->in_recovery ? ROLE_REPLICA : ROLE_UNKNOWN;
}

static void say_state(struct node *n)
{
    if (n->health.state == n->published_state)
        return;
    bool worse = n->health.state != NODE_UP;
    log_msg(worse ? LOG_WARN : LOG_INFO, "monitor", "node %s: %s -> %s%s%s", n->name,
            node_state_name(n->published_state), node_state_name(n->health.state), n->reason[0] ? ": " : "", n->reason);
    n->published_state = n->health.state;
}

static void publish_node(struct monitor *m, struct node *n, uint64_t now_ns)
{
    struct board_node *b = &m->board->node[n->index];
    char reason[BOARD_TEXT];
    reasons(m, n, reason, sizeof(reason));
    if (strcmp(reason, n->reason) != 0) {
        memcpy(n->reason, reason, sizeof(n->reason));
        board_set_node_text(m->board, n->index, n->name, n->host, n->port, n->weight, n->reason);
    }
    say_state(n);
#define STORE(field, value) atomic_store_explicit(&b->field, (value), memory_order_release)
    STORE(role, role_of(m, n));
    STORE(timeline, n->timeline);
    STORE(weight, n->in_use ? effective_weight(n, now_ns) : 0);
    STORE(checked_ns, n->answered_ns);
    STORE(received_lsn, n->received_lsn);
    STORE(system_id, n->system_id);
    STORE(response_us, n->response_us);
    STORE(clock_offset_us, n->clock_offset_us);
    STORE(up_since_ns, n->up_since_ns);
    STORE(server_version, n->server_version);
    STORE(hot_standby_feedback, n->system_id == 0 ? 0u : n->hot_standby_feedback ? 2u : 1u);
    STORE(state, n->in_use ? n->health.state : NODE_DOWN);
#undef STORE
}

void publish_nodes(struct monitor *m, uint64_t now_ns)
{
    m->dirty = false;
    for (int i = 0; i < m->node_count; i++)
        publish_node(m, &m->node[i], now_ns);
}

void publish_heartbeat(struct monitor *m, uint64_t now_ns)
{
    m->heartbeat_ns = now_ns;
    atomic_store_explicit(&m->board->heartbeat_ns, now_ns, memory_order_release);
}
