/*
 * reload.c: SIGHUP. A configuration with any mistake is refused whole, with each mistake logged.
 *
 * Nodes keep their index on the board as long as the monitor lives, because readers know them by it: new
 * ones are appended, removed ones stay in their place, out of use.
 */
#include <stdio.h>
#include <string.h>

#include "monitor.h"
#include "pgshunt/balance.h"
#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "pgshunt/log.h"
#include "sd_notify.h"

static void log_lines(char *text)
{
    char *save = NULL;
    for (char *line = strtok_r(text, "\n", &save); line; line = strtok_r(NULL, "\n", &save))
        log_msg(LOG_ERROR, "monitor", "%s", line);
}

static struct node *find(struct monitor *m, const char *name)
{
    for (int i = 0; i < m->node_count; i++)
        if (strcmp(m->node[i].name, name) == 0)
            return &m->node[i];
    return NULL;
}

static void stop_node(struct monitor *m, struct node *n, uint64_t now_ns)
{
    fast_close(m, n, now_ns);
    probe_close(&n->check);
    resolve_release(&n->resolve);
    n->in_use = n->answers = false;
    n->health = (struct node_health){ NODE_DOWN, 0, 0 };
    freshness_end_life(m, n);
}

/* Room for what is new is looked for first: a configuration is taken whole or not at all. */
static bool fits(struct monitor *m, const struct conf *c)
{
    int count = m->node_count;
    for (int i = 0; i < c->node_count; i++)
        count += find(m, c->node[i].name) == NULL;
    return count <= PGS_MAX_NODES;
}

/* True if the set of nodes changed. */
static bool apply_nodes(struct monitor *m, const struct conf *c, uint64_t now_ns)
{
    bool changed = false;
    for (int i = 0; i < m->node_count; i++) {
        struct node *n = &m->node[i];
        if (n->in_use && conf_node_by_name(c, n->name) < 0) {
            log_msg(LOG_WARN, "monitor", "node %s: no longer configured", n->name);
            stop_node(m, n, now_ns);
            changed = true;
        }
    }
    for (int i = 0; i < c->node_count; i++) {
        const struct conf_node *cn = &c->node[i];
        struct node *n = find(m, cn->name);
        if (n && n->in_use && strcmp(n->host, cn->host) == 0 && n->port == cn->port) {
            n->weight = cn->weight * BALANCE_WEIGHT_UNIT;
            board_set_node_text(m->board, n->index, n->name, n->host, n->port, n->weight, n->reason);
            n->next_check_ns = now_ns; /* credentials and limits may have changed */
            continue;
        }
        int index = n ? n->index : m->node_count;
        log_msg(LOG_WARN, "monitor", "node %s: %s", cn->name, n ? "its address changed" : "new");
        if (n)
            stop_node(m, n, now_ns);
        monitor_node_setup(m, index, cn);
        if (index == m->node_count)
            m->node_count++;
        changed = true;
    }
    return changed;
}

static void take(struct monitor *m, struct conf *c, struct credentials *credentials, uint64_t now_ns)
{
    if (strcmp(c->name, m->name) != 0)
        log_msg(LOG_WARN, "monitor", "the name of the instance stays %s until the monitor is restarted", m->name);
    credentials_release(&m->credentials);
    m->credentials = *credentials;
    bool changed = apply_nodes(m, c, now_ns);
    conf_free(m->conf);
    m->conf = c;
    log_set_level((enum log_level)c->log_level);
    log_set_file(c->log_file && *c->log_file ? c->log_file : NULL);
    if (changed) {
        atomic_store_explicit(&m->board->node_count, (uint32_t)m->node_count, memory_order_release);
        roles_update(m, now_ns);
        roles_raise_epoch(m, "another set of nodes");
    }
    m->dirty = true;
    log_msg(LOG_WARN, "monitor", "configuration reloaded nodes=%d", c->node_count);
}

void reload_configuration(struct monitor *m, uint64_t now_ns)
{
    struct conf *c = NULL;
    struct credentials credentials;
    struct str errors = STR_INIT;
    char state[64];
    m->reload = false;
    snprintf(state, sizeof(state), "RELOADING=1\nMONOTONIC_USEC=%llu", (unsigned long long)(now_ns / NSEC_PER_USEC));
    sd_notify_send(state);
    int rc = conf_load(&c, &errors, NULL);
    if (rc == 0 && !fits(m, c))
        rc = PGS_EFULL;
    if (rc == 0)
        rc = credentials_init(&credentials, c);
    if (rc == 0) {
        take(m, c, &credentials, now_ns);
    } else {
        log_lines(errors.buf);
        log_msg(LOG_ERROR, "monitor", "configuration refused: %s; the old one stays", err_text(rc));
        conf_free(c);
    }
    str_release(&errors);
    sd_notify_send("READY=1");
}
