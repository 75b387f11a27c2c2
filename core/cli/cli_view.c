/* cli_view.c: board and ledger as they are now, copied into what `status` prints. */
#include <string.h>

#include "cli.h"
#include "pgshunt/balance.h"
#include "pgshunt/board.h"
#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "pgshunt/ledger.h"

#define LOAD(field) atomic_load_explicit(&(field), memory_order_acquire)

static double seconds_since(uint64_t then_ns, uint64_t now_ns)
{
    return now_ns > then_ns ? (double)(now_ns - then_ns) / (double)NSEC_PER_SEC : 0.0;
}

static void take_node(struct cli_node *to, const struct board *b, int i, uint64_t now_ns)
{
    const struct board_node *from = &b->node[i];
    struct board_node_text text;
    memset(to, 0, sizeof(*to));
    /* A monitor that died while it wrote the texts: what it said in numbers still counts. */
    if (board_node_text(b, i, &text) == 0) {
        memcpy(to->name, text.name, sizeof(to->name));
        memcpy(to->host, text.host, sizeof(to->host));
        memcpy(to->reason, text.reason, sizeof(to->reason));
        to->port = text.port;
        to->weight_configured = (double)text.weight_configured / BALANCE_WEIGHT_UNIT;
    }
    to->role = node_role_name(LOAD(from->role));
    to->state = node_state_name(LOAD(from->state));
    to->weight = (double)LOAD(from->weight) / BALANCE_WEIGHT_UNIT;
    to->lag_bytes = LOAD(from->lag_bytes);
    to->lag_bytes_known = to->lag_bytes != LAG_UNKNOWN;
    uint64_t lag_us = LOAD(from->lag_us), freshness = LOAD(from->freshness_ns);
    to->lag_known = lag_us != LAG_UNKNOWN;
    to->lag_seconds = to->lag_known ? (double)lag_us / 1e6 : 0.0;
    to->freshness_known = freshness != 0;
    to->freshness_age_seconds = freshness ? seconds_since(freshness, now_ns) : 0.0;
    to->response_seconds = (double)LOAD(from->response_us) / 1e6;
    to->timeline = LOAD(from->timeline);
    to->server_version = LOAD(from->server_version);
}

static void take_counts(struct cli_view *v, const struct board *b)
{
    static struct ledger_totals totals; /* large for a stack */
    struct ledger_map map;
    v->ledger_error = ledger_open(&map, v->instance, LOAD(b->ledger_generation));
    if (v->ledger_error)
        return;
    ledger_sum(map.ledger, &totals);
    ledger_close(&map);
    v->counted = true;
    v->processes = totals.processes;
    for (int i = 0; i < v->node_count; i++) {
        struct cli_node *n = &v->node[i];
        n->counted = true;
        n->reads = totals.reads[i];
        n->writes = totals.writes[i];
        n->failures = totals.failures[i];
        n->in_flight = totals.in_flight[i];
        n->links = totals.links[i];
    }
}

void cli_view_take(struct cli_view *v, const char *instance)
{
    struct board_map map;
    memset(v, 0, sizeof(*v));
    v->primary = PGS_NODE_NONE;
    size_t len = strlen(instance);
    memcpy(v->instance, instance, len < sizeof(v->instance) ? len : sizeof(v->instance) - 1);
    v->error = board_open(&map, v->instance);
    if (v->error)
        return;
    const struct board *b = map.board;
    uint64_t now_ns = clock_mono_ns(), beat = LOAD(b->heartbeat_ns);
    v->alive = board_is_alive(b, now_ns);
    v->heartbeat_age_seconds = seconds_since(beat, now_ns);
    v->monitor_pid = LOAD(b->monitor_pid);
    v->epoch = LOAD(b->epoch);
    v->primary_down = LOAD(b->primary_down) == BOARD_PRIMARY_DOWN;
    uint32_t count = LOAD(b->node_count);
    v->node_count = count > PGS_MAX_NODES ? PGS_MAX_NODES : (int)count;
    int32_t primary = LOAD(b->primary);
    v->primary = primary >= 0 && primary < v->node_count ? primary : PGS_NODE_NONE;
    for (int i = 0; i < v->node_count; i++)
        take_node(&v->node[i], b, i, now_ns);
    take_counts(v, b);
    board_close(&map);
}

/* ---- JSON ---- */

static void add_text(struct str *out, const char *key, const char *text)
{
    str_addf(out, "\"%s\": ", key);
    str_add_json(out, text, strlen(text));
}

static void add_seconds(struct str *out, const char *key, bool known, double value)
{
    if (known)
        str_addf(out, ", \"%s\": %.6f", key, value);
    else
        str_addf(out, ", \"%s\": null", key);
}

static void add_count(struct str *out, const char *key, bool known, uint64_t value)
{
    if (known)
        str_addf(out, ", \"%s\": %llu", key, (unsigned long long)value);
    else
        str_addf(out, ", \"%s\": null", key);
}

static void add_node(struct str *out, const struct cli_node *n)
{
    str_adds(out, "{");
    add_text(out, "name", n->name);
    str_adds(out, ", ");
    add_text(out, "host", n->host);
    str_addf(out, ", \"port\": %u, ", n->port);
    add_text(out, "role", n->role);
    str_adds(out, ", ");
    add_text(out, "state", n->state);
    str_addf(out, ", \"weight\": %.3f, \"weight_configured\": %.3f", n->weight, n->weight_configured);
    add_count(out, "lag_bytes", n->lag_bytes_known, n->lag_bytes);
    add_seconds(out, "lag_seconds", n->lag_known, n->lag_seconds);
    add_seconds(out, "freshness_age_seconds", n->freshness_known, n->freshness_age_seconds);
    add_seconds(out, "response_seconds", n->response_seconds > 0, n->response_seconds);
    add_count(out, "timeline", n->timeline != 0, n->timeline);
    add_count(out, "server_version", n->server_version != 0, n->server_version);
    add_count(out, "reads", n->counted, n->reads);
    add_count(out, "writes", n->counted, n->writes);
    add_count(out, "failures", n->counted, n->failures);
    add_count(out, "in_flight", n->counted, n->in_flight);
    add_count(out, "links", n->counted, n->links);
    str_adds(out, ", ");
    add_text(out, "reason", n->reason);
    str_adds(out, "}");
}

void cli_view_json(const struct cli_view *v, const char *problem, struct str *out)
{
    str_adds(out, "{");
    add_text(out, "instance", v->instance);
    str_adds(out, ", \"problem\": ");
    if (problem)
        str_add_json(out, problem, strlen(problem));
    else
        str_adds(out, "null");
    str_addf(out, ", \"monitor\": {\"alive\": %s", v->alive ? "true" : "false");
    add_count(out, "pid", v->monitor_pid != 0, v->monitor_pid);
    add_seconds(out, "heartbeat_age_seconds", v->error == 0, v->heartbeat_age_seconds);
    str_adds(out, "}");
    add_count(out, "epoch", v->error == 0, v->epoch);
    str_adds(out, ", \"primary\": ");
    if (v->primary == PGS_NODE_NONE)
        str_adds(out, "null");
    else
        str_add_json(out, v->node[v->primary].name, strlen(v->node[v->primary].name));
    str_addf(out, ", \"primary_down\": %s", v->primary_down ? "true" : "false");
    add_count(out, "processes", v->counted, v->processes);
    str_adds(out, ", \"nodes\": [");
    for (int i = 0; i < v->node_count; i++) {
        str_adds(out, i ? ", " : "");
        add_node(out, &v->node[i]);
    }
    str_adds(out, "]}\n");
}
