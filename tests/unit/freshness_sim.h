/* freshness_sim.h: servers, network and monitor of test_freshness_model.c. Included once. */
#ifndef PGSHUNT_TEST_FRESHNESS_SIM_H
#define PGSHUNT_TEST_FRESHNESS_SIM_H

#include <string.h>

#include "pgshunt/clock.h"
#include "pgshunt/route.h"

enum { NODES = 4, PROCESSES = 3, SESSIONS = 6, PROBES = 12, TIMELINES = 64, SEEDS = 2500, EVENTS = 2000 };

enum mutation {
    NOTHING,
    EVENTUAL,             /* no floor at all */
    PROBE_AFTER_QUESTION, /* T is taken when the primary's answer is there */
    ANY_PROBE,            /* freshness counts for a link whenever its probe was sent */
    OPENED_BEFORE,        /* opened_ns is taken before the link is established */
    STAMPED_AT_ANSWER,    /* a probe's `sent` is when the answer came */
    NEW_LINK_TRUSTED,     /* a new link does not ask for its own LSN */
    PUBLISH_AT_BEGIN,     /* W is the write's begin */
    NOT_PUBLISHED,        /* other processes hear nothing: own mark only */
    NO_OVERLAP_MARK,      /* reads that overlap a write leave the mark alone */
    TIMELINE_IGNORED,     /* LSNs of all timelines are compared */
    DEATH_UNPUBLISHED,    /* must stay harmless: a process dies with a write in flight */
    MUTATIONS
};
enum step { IDLE, W_SENT, W_COMMITTED, R_PRIMARY, R_CONNECT, R_ASK, R_SENT, R_END };

struct node {
    uint64_t replay;
    uint32_t timeline, life;
};
struct session {
    enum step step;
    int process, node;
    struct route_input in;
    struct route_link link[PGS_MAX_NODES];
    uint32_t link_life[NODES];
    uint64_t begun_ns, connect_ns;
    uint64_t lsn;      /* of the write, or what the read saw */
    uint32_t timeline; /* under which lsn is */
    uint64_t required, last_seen;
    struct ledger_writes writes;
    bool counted;
};
struct probe {
    bool used, evaluated;
    int node;
    uint32_t life, timeline;
    uint64_t sent_ns, lsn;
};

static struct sim {
    enum mutation mutation;
    int consistency;
    uint64_t now;
    int primary;
    struct node node[NODES];
    uint64_t wal;
    uint32_t timeline;
    uint64_t fork[TIMELINES]; /* where timeline i branched off */
    uint64_t acked;           /* greatest LSN that any client of the host knows to be committed */
    struct probe probe[PROBES];
    bool monitor_alive;
    uint32_t known_life[NODES], known_timeline; /* what the monitor has noticed */
    struct session session[SESSIONS];
    struct ledger_map map[PROCESSES];
    struct balance_state balance[PROCESSES];
    /* results */
    uint64_t stale, backwards, replica_reads, primary_reads, writes, restarts, promotions, own_refused;
} sim;

static struct board *board;
static struct ledger *ledger;
static uint64_t rng;

static uint32_t rnd(uint32_t n)
{
    rng ^= rng << 13;
    rng ^= rng >> 7;
    rng ^= rng << 17;
    return (uint32_t)((rng >> 32) % n);
}

static uint64_t sim_clock(void)
{
    return sim.now;
}

static void tick(void)
{
    /* Also no time at all: two instants may be equal. */
    static const uint32_t us[] = { 0, 0, 1, 50, 300, 1000, 3000 };
    sim.now += us[rnd(PGS_ARRAY_LEN(us))] * NSEC_PER_USEC + (rnd(1000) == 0 ? rnd(2500) * NSEC_PER_MSEC : 0);
}

/* ---- the cluster ---- */

/* An LSN of a timeline, as far as the present one contains it. */
static uint64_t on_present(uint64_t lsn, uint32_t timeline)
{
    for (uint32_t t = timeline + 1; t <= sim.timeline; t++)
        lsn = lsn < sim.fork[t] ? lsn : sim.fork[t];
    return lsn;
}

static uint64_t seen_at(int i)
{
    return i == sim.primary ? sim.wal : on_present(sim.node[i].replay, sim.node[i].timeline);
}

static void replay(int i)
{
    struct node *n = &sim.node[i];
    if (i == sim.primary)
        return;
    if (n->timeline != sim.timeline) {
        /* Found the new primary; what it had beyond the fork is rewound, and it is restarted for that. */
        if (rnd(4) != 0)
            return;
        if (n->replay > on_present(n->replay, n->timeline)) {
            n->replay = on_present(n->replay, n->timeline);
            n->life++;
        }
        n->timeline = sim.timeline;
    }
    uint64_t missing = sim.wal - n->replay;
    n->replay += missing == 0 ? 0 : rnd(3) != 0 ? missing : rnd((uint32_t)missing + 1);
}

static void restart(int i)
{
    struct node *n = &sim.node[i];
    if (i == sim.primary)
        return;
    n->life++;
    /* Not below where its timeline began: then it would not know of that timeline. */
    uint64_t lowest = sim.fork[n->timeline], back = rnd(12);
    n->replay = n->replay > lowest + back ? n->replay - back : lowest < n->replay ? lowest : n->replay;
    sim.restarts++;
}

static void promote(int i)
{
    struct node *n = &sim.node[i];
    if (i == sim.primary || n->timeline != sim.timeline || sim.timeline + 1 >= TIMELINES)
        return;
    struct node *old = &sim.node[sim.primary];
    old->replay = sim.wal;
    old->life++;
    sim.timeline++;
    sim.fork[sim.timeline] = n->replay;
    sim.wal = n->replay;
    n->timeline = sim.timeline;
    sim.primary = i;
    /* What asynchronous replication lost is not the freshness rule's to find again. */
    sim.acked = on_present(sim.acked, sim.timeline - 1);
    for (int s = 0; s < SESSIONS; s++) {
        sim.session[s].required = on_present(sim.session[s].required, sim.timeline - 1);
        sim.session[s].last_seen = on_present(sim.session[s].last_seen, sim.timeline - 1);
    }
    sim.promotions++;
}

/* ---- the monitor ---- */

static uint32_t pair_timeline(uint32_t timeline)
{
    return sim.mutation == TIMELINE_IGNORED ? 1 : timeline;
}

static void publish_node(int i)
{
    struct board_node *n = &board->node[i];
    atomic_store(&n->role, i == sim.primary ? ROLE_PRIMARY : ROLE_REPLICA);
    atomic_store(&n->state, NODE_UP);
    atomic_store(&n->weight, BALANCE_WEIGHT_UNIT);
    atomic_store(&n->timeline, pair_timeline(sim.node[i].timeline));
    atomic_store(&n->lag_us, 1000);
    atomic_store(&n->checked_ns, sim.now);
}

/* Notices a restart, a change of timeline or role. */
static void notice(int i)
{
    bool timeline = sim.mutation != TIMELINE_IGNORED && atomic_load(&board->node[i].timeline) != sim.node[i].timeline;
    if (sim.known_life[i] != sim.node[i].life || timeline)
        board_forget_freshness(&board->node[i], sim.now);
    sim.known_life[i] = sim.node[i].life;
    publish_node(i);
    if (sim.known_timeline != sim.timeline && i == sim.primary) {
        sim.known_timeline = sim.timeline;
        atomic_store(&board->primary, i);
        if (sim.mutation != TIMELINE_IGNORED)
            board_clear_pairs(board);
    }
}

static void send_probe(int i)
{
    if (sim.known_life[i] != sim.node[i].life || (i == sim.primary && sim.known_timeline != sim.timeline))
        return; /* its connection is broken: notice() comes first */
    for (int p = 0; p < PROBES; p++) {
        if (sim.probe[p].used)
            continue;
        sim.probe[p] = (struct probe){ .used = true, .node = i, .life = sim.node[i].life, .sent_ns = sim.now };
        return;
    }
}

/* The server answers: from here on the answer is on its way, whatever becomes of the server. */
static void evaluate(struct probe *p)
{
    const struct node *n = &sim.node[p->node];
    if (n->life != p->life) {
        p->used = false;
        return;
    }
    p->lsn = p->node == sim.primary ? sim.wal : n->replay;
    p->timeline = n->timeline;
    p->evaluated = true;
}

static void deliver(struct probe *p)
{
    p->used = false;
    if (sim.known_life[p->node] != p->life)
        return; /* that connection is closed */
    struct board_node *n = &board->node[p->node];
    if (atomic_load(&n->timeline) != pair_timeline(p->timeline))
        return; /* the answer itself says that it is another timeline: notice() comes first */
    if (atomic_load(&n->role) == ROLE_PRIMARY) {
        uint64_t t = sim.mutation == PROBE_AFTER_QUESTION ? sim.now : p->sent_ns;
        uint64_t next = atomic_load(&board->pair_next);
        if (next == 0 || t > atomic_load(&board->pair[(next - 1) % BOARD_PAIRS].t_ns)) /* T and L must not go back */
            board_add_pair(board, t, p->lsn, pair_timeline(p->timeline));
        return;
    }
    uint64_t fresh = board_freshness_of(board, p->lsn, pair_timeline(p->timeline));
    board_publish_freshness(n, fresh, sim.mutation == STAMPED_AT_ANSWER ? sim.now : p->sent_ns);
}

static void monitor_event(void)
{
    int i = (int)rnd(NODES);
    struct probe *p = &sim.probe[rnd(PROBES)];
    if (rnd(sim.monitor_alive ? 1000 : 20) == 0) {
        sim.monitor_alive = !sim.monitor_alive;
        memset(sim.probe, 0, sizeof sim.probe);
        return;
    }
    if (!sim.monitor_alive)
        return; /* the board stays as it is, and a next monitor goes on with it */
    atomic_store(&board->heartbeat_ns, sim.now);
    switch (rnd(8)) {
    case 0:
        notice(i);
        break;
    case 1:
        send_probe(sim.primary);
        break;
    case 2:
    case 3:
        send_probe(i);
        break;
    default:
        if (!p->used)
            send_probe(i);
        else if (!p->evaluated)
            evaluate(p);
        else
            deliver(p);
    }
}

#endif
