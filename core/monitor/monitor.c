/* monitor.c: setting up and taking down the daemon's state; see monitor.h. */
#include "monitor.h"

#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "pgshunt/balance.h"
#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "pgshunt/log.h"
#include "sd_notify.h"

struct probe_target monitor_target(struct monitor *m, struct node *n)
{
    return (struct probe_target){
        .host = n->host,
        .port = n->port,
        .resolve = &n->resolve,
        .credentials = &m->credentials,
        .wake_fd = m->wake_fd,
    };
}

/* Is the record at that index on the board about this very node? Then its life goes on. */
static bool is_same_record(const struct monitor *m, int index, const struct conf_node *cn)
{
    struct board_node_text text;
    return board_node_text(m->board, index, &text) == 0 && strcmp(text.name, cn->name) == 0 &&
           strcmp(text.host, cn->host) == 0 && text.port == cn->port;
}

/* A new node, or one that moved: everything about the server is unknown. */
void monitor_node_setup(struct monitor *m, int index, const struct conf_node *cn)
{
    struct node *n = &m->node[index];
    bool same = index < m->node_count ? false : is_same_record(m, index, cn);
    memset(n, 0, sizeof(*n));
    n->index = index;
    n->in_use = true;
    n->clock_offset_us = INT64_MIN;
    n->lag_us = n->lag_bytes = LAG_UNKNOWN;
    n->fast_retry_ns = UINT64_MAX;
    n->weight = cn->weight * BALANCE_WEIGHT_UNIT;
    n->port = cn->port;
    snprintf(n->name, sizeof(n->name), "%s", cn->name);
    snprintf(n->host, sizeof(n->host), "%s", cn->host);
    n->next_check_ns = clock_mono_ns();
    if (!same) {
        atomic_store(&m->board->node[index].state, NODE_UNKNOWN);
        atomic_store(&m->board->node[index].role, ROLE_UNKNOWN);
        atomic_store(&m->board->node[index].timeline, 0);
        atomic_store(&m->board->node[index].system_id, 0);
        freshness_end_life(m, n);
    }
    board_set_node_text(m->board, index, n->name, n->host, n->port, n->weight, "");
}

/* The board of an earlier monitor remembers who was primary and on which timeline. */
static void remember(struct monitor *m)
{
    int32_t primary = atomic_load(&m->board->primary);
    const struct conf *c = m->conf;
    m->known.primary = PGS_NODE_NONE;
    if (primary < 0 || primary >= c->node_count || !is_same_record(m, primary, &c->node[primary]))
        return;
    m->known.primary = primary;
    m->known.timeline = atomic_load(&m->board->node[primary].timeline);
    m->known.system_id = atomic_load(&m->board->node[primary].system_id);
}

static void setup_nodes(struct monitor *m)
{
    const struct conf *c = m->conf;
    bool same = (int)atomic_load(&m->board->node_count) == c->node_count;
    for (int i = 0; same && i < c->node_count; i++)
        same = is_same_record(m, i, &c->node[i]);
    remember(m);
    freshness_restore(m);
    for (int i = 0; i < c->node_count; i++)
        monitor_node_setup(m, i, &c->node[i]);
    m->node_count = c->node_count;
    atomic_store(&m->board->node_count, (uint32_t)c->node_count);
    if (same)
        return;
    if (m->known.primary == PGS_NODE_NONE)
        atomic_store(&m->board->primary, PGS_NODE_NONE);
    roles_raise_epoch(m, "another set of nodes");
}

static int find_group(const struct conf *c, uint32_t *gid)
{
    *gid = (uint32_t)-1;
    if (!c->group || !*c->group)
        return 0;
    const struct group *g = getgrnam(c->group);
    if (!g) {
        log_msg(LOG_ERROR, "monitor", "PGSHUNT_GROUP: there is no group %s", c->group);
        return PGS_ECONF;
    }
    *gid = g->gr_gid;
    return 0;
}

/* Before any thread is started, so that all of them leave signals to the loop. */
static int open_descriptors(struct monitor *m)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    if (sigprocmask(SIG_BLOCK, &set, NULL) != 0)
        return PGS_EIO;
    signal(SIGPIPE, SIG_IGN);
    m->signal_fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    m->wake_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (m->signal_fd >= 0 && m->wake_fd >= 0)
        return 0;
    log_msg(LOG_ERROR, "monitor", "cannot open descriptors");
    return PGS_EIO;
}

int monitor_init(struct monitor *m, struct conf *conf)
{
    memset(m, 0, sizeof(*m));
    m->conf = conf;
    m->signal_fd = m->wake_fd = -1;
    m->known.primary = PGS_NODE_NONE;
    snprintf(m->name, sizeof(m->name), "%s", conf->name);
    int rc = open_descriptors(m);
    if (rc == 0)
        rc = credentials_init(&m->credentials, conf);
    if (rc == 0)
        rc = find_group(conf, &m->gid);
    if (rc == 0)
        rc = segments_open(m);
    if (rc != 0)
        return rc;
    setup_nodes(m);
    m->watchdog_ns = sd_notify_watchdog_ns();
    return 0;
}

void monitor_release(struct monitor *m)
{
    for (int i = 0; i < m->node_count; i++) {
        probe_close(&m->node[i].check);
        probe_close(&m->node[i].fast);
        resolve_release(&m->node[i].resolve);
    }
    segments_close(m);
    credentials_release(&m->credentials);
    if (m->signal_fd >= 0)
        close(m->signal_fd);
    if (m->wake_fd >= 0)
        close(m->wake_fd);
    conf_free(m->conf);
}
