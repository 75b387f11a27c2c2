/*
 * loop.c: the one loop. Wakes for descriptors, for the next turn of fast probes, and every 20 ms for
 * everything else; nothing in it waits for anybody.
 */
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "monitor.h"
#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "pgshunt/log.h"
#include "sd_notify.h"

#define SUSPECT_AGAIN_NS (20 * NSEC_PER_MSEC)
#define FDS (2 + 2 * PGS_MAX_NODES)

static void read_signals(struct monitor *m)
{
    struct signalfd_siginfo info;
    while (read(m->signal_fd, &info, sizeof(info)) == (ssize_t)sizeof(info)) {
        if (info.ssi_signo == SIGHUP)
            m->reload = true;
        else
            m->stop = true;
    }
}

static void add_fd(struct pollfd *fds, int slot, const struct probe *p)
{
    fds[slot] = (struct pollfd){ .fd = probe_fd(p), .events = p->events };
}

static int collect(const struct monitor *m, struct pollfd *fds)
{
    fds[0] = (struct pollfd){ .fd = m->signal_fd, .events = POLLIN };
    fds[1] = (struct pollfd){ .fd = m->wake_fd, .events = POLLIN };
    for (int i = 0; i < m->node_count; i++) {
        add_fd(fds, 2 + 2 * i, &m->node[i].fast);
        add_fd(fds, 3 + 2 * i, &m->node[i].check);
    }
    return 2 + 2 * m->node_count;
}

static void wait_for(const struct monitor *m, struct pollfd *fds, int count)
{
    uint64_t now = clock_mono_ns();
    uint64_t next = m->next_fast_ns < m->next_tick_ns ? m->next_fast_ns : m->next_tick_ns;
    uint64_t ns = next > now ? next - now : 0;
    struct timespec timeout = { .tv_sec = (time_t)(ns / NSEC_PER_SEC), .tv_nsec = (long)(ns % NSEC_PER_SEC) };
    if (ppoll(fds, (nfds_t)count, &timeout, NULL) <= 0)
        for (int i = 0; i < count; i++)
            fds[i].revents = 0;
}

/* Answers and deadlines. Primary first: replicas are compared with its newest pair. */
static void step_nodes(struct monitor *m, const struct pollfd *fds)
{
    int first = m->known.primary > 0 ? m->known.primary : 0;
    for (int k = 0; k < m->node_count; k++) {
        int i = (first + k) % m->node_count;
        struct node *n = &m->node[i];
        uint64_t now = clock_mono_ns();
        fast_step(m, n, fds[2 + 2 * i].revents != 0, now);
        check_step(m, n, fds[3 + 2 * i].revents != 0, now);
        if (n->probe_at_once)
            fast_send(m, n);
    }
}

/* A turn of fast probes: the primary is asked first, so that its pair is there when the replicas answer. */
static void fast_turn(struct monitor *m, uint64_t now_ns)
{
    if (now_ns < m->next_fast_ns)
        return;
    uint64_t interval = fast_interval_ns(m, now_ns);
    m->next_fast_ns += interval;
    if (m->next_fast_ns <= now_ns)
        m->next_fast_ns = now_ns + interval;
    if (m->known.primary != PGS_NODE_NONE)
        fast_send(m, &m->node[m->known.primary]);
    for (int i = 0; i < m->node_count; i++)
        if (i != m->known.primary)
            fast_send(m, &m->node[i]);
}

/* Somebody found it broken after we last asked: a hint, so ask. */
static bool is_suspect(const struct monitor *m, const struct node *n, uint64_t now_ns)
{
    uint64_t at = atomic_load_explicit(&m->ledger.ledger->suspect_ns[n->index], memory_order_acquire);
    return at > n->check_started_ns && now_ns - n->check_started_ns >= SUSPECT_AGAIN_NS;
}

static void node_timers(struct monitor *m, struct node *n, uint64_t now_ns)
{
    if (!n->in_use)
        return;
    if (n->check.phase == PROBE_CLOSED && (now_ns >= n->next_check_ns || is_suspect(m, n, now_ns)))
        check_start(m, n, now_ns);
    if (n->fast.phase == PROBE_CLOSED && n->answers && now_ns >= n->fast_retry_ns)
        fast_open(m, n, now_ns);
    resolve_poll(&n->resolve, now_ns); /* a refresh beside an address that is in use */
}

static void tick(struct monitor *m, uint64_t now_ns)
{
    if (now_ns < m->next_tick_ns)
        return;
    m->next_tick_ns = now_ns + TICK_NS;
    uint64_t wanted = now_ns + fast_interval_ns(m, now_ns);
    if (wanted < m->next_fast_ns) /* demand has come back: not only at the end of the idle interval */
        m->next_fast_ns = now_ns;
    if (now_ns - m->heartbeat_ns >= HEARTBEAT_NS && m->settled) {
        for (int i = 0; i < m->node_count; i++)
            freshness_lag(m, &m->node[i], now_ns); /* grows by itself when nobody answers */
        m->dirty = true; /* ramp-up, figures */
        segments_sum_in_flight(m);
        publish_heartbeat(m, now_ns);
    }
    if (now_ns >= m->next_upkeep_ns) {
        m->next_upkeep_ns = now_ns + NSEC_PER_SEC;
        segments_upkeep(m, now_ns);
    }
    if (m->watchdog_ns != 0 && now_ns >= m->next_watchdog_ns) {
        m->next_watchdog_ns = now_ns + m->watchdog_ns;
        sd_notify_send("WATCHDOG=1");
    }
}

static void drain_wakeups(int fd)
{
    uint64_t n;
    while (read(fd, &n, sizeof(n)) > 0) {
    }
}

int monitor_loop(struct monitor *m)
{
    struct pollfd fds[FDS];
    bool ready = false;
    while (!m->stop) {
        for (int i = 0; i < m->node_count; i++)
            node_timers(m, &m->node[i], clock_mono_ns());
        int count = collect(m, fds);
        wait_for(m, fds, count);
        if (fds[0].revents)
            read_signals(m);
        if (fds[1].revents)
            drain_wakeups(m->wake_fd);
        step_nodes(m, fds);
        fast_turn(m, clock_mono_ns());
        tick(m, clock_mono_ns());
        if (m->reload)
            reload_configuration(m, clock_mono_ns());
        if (m->dirty && m->settled)
            publish_nodes(m, clock_mono_ns());
        if (m->settled && !ready) {
            ready = true;
            publish_heartbeat(m, clock_mono_ns());
            sd_notify_send("READY=1");
            log_msg(LOG_INFO, "monitor", "ready instance=%s nodes=%d", m->name, m->node_count);
        }
        if (!m->settled)
            roles_update(m, clock_mono_ns());
    }
    sd_notify_send("STOPPING=1");
    log_msg(LOG_INFO, "monitor", "stopping");
    return m->failed ? PGS_EEXIST : 0;
}
