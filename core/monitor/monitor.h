/*
 * monitor.h: the daemon's own structs, and what its files offer one another. One thread: no locks.
 *
 * Each node has two connections. The *fast* one stays open and asks for positions in the WAL, every 5 ms while
 * somebody wants replicas; it dies with its server process, so that a crash-restart cannot go
 * unnoticed. The *check* is a new connection at each health check: only that shows a server that takes
 * nobody any more. loop.c drives both; roles.c decides who is primary; freshness.c
 * and publish.c write the board.
 */
#ifndef PGSHUNT_MONITOR_H
#define PGSHUNT_MONITOR_H

#include "credentials.h"
#include "pgshunt/board.h"
#include "pgshunt/conf.h"
#include "pgshunt/ledger.h"
#include "pgshunt/node_state.h"
#include "pgshunt/topology.h"
#include "pgshunt/wal.h"
#include "probe.h"

#define TICK_NS (20 * NSEC_PER_MSEC)       /* upkeep; new demand is noticed within this */
#define HEARTBEAT_NS (100 * NSEC_PER_MSEC) /* readers give up after BOARD_HEARTBEAT_MAX_NS */
#define DEMAND_NS NSEC_PER_SEC             /* how long a wish for replicas keeps the probes fast */
#define RAMP_MS 10000                      /* a node that comes back gets its full weight after this */

/* What the outstanding query of the fast connection is. */
enum fast_wait { FAST_NOTHING, FAST_PREPARE, FAST_POSITION, FAST_NUDGE };

struct node {
    int index;
    bool in_use; /* configured; a node that a reload removed keeps its index */
    char name[PGS_NAME_BYTES];
    char host[PGS_HOST_BYTES];
    uint16_t port;
    uint32_t weight; /* configured, in balance.h's unit */
    struct resolve resolve;

    /* health check */
    struct probe check;
    uint64_t check_started_ns, next_check_ns;
    uint64_t backoff_ns; /* between failed checks; 0: the last one was good */
    bool checked_once;
    bool check_lists; /* the second query of the check is running */
    bool shuts_us_out; /* the last check was refused by a living server: it may well serve others */
    struct node_health health;

    /* fast connection */
    struct probe fast;
    enum fast_wait fast_wait;
    bool fast_live;         /* it has answered: its end is the end of a life */
    uint64_t fast_retry_ns; /* UINT64_MAX: only after the next good check */
    uint64_t answered_ns;   /* last answer of any kind */
    bool probe_at_once;     /* do not wait for the next turn */

    /* what it said last; valid while `answers` */
    bool answers;
    bool in_recovery;
    bool hot_standby_feedback;
    uint64_t system_id, start_us;
    uint32_t server_version;
    uint32_t page_bytes;
    uint64_t segment_bytes;
    uint32_t control_timeline;  /* replica: from the control file; may be old, never too new */
    uint32_t listed_timeline;   /* replica: newest whose WAL it has; only looked for while it does not stream */
    uint32_t timeline;          /* primary: where it writes; replica: best known */
    uint32_t streamed_timeline; /* replica: its WAL comes from this timeline, now; 0 unknown */
    bool replay_known;
    uint64_t replay_lsn, received_lsn;
    uint64_t replay_sent_ns; /* when the probe behind replay_lsn was sent */

    /* primary: WAL that was inserted and is not flushed cannot reach a replica */
    uint64_t unflushed_lsn, unflushed_since_ns, nudged_ns;
    bool nudge_refused;

    /* derived */
    uint64_t freshness_ns; /* as on the board */
    uint64_t lag_bytes, lag_us;
    uint64_t response_us;
    int64_t clock_offset_us; /* INT64_MIN unknown */
    uint64_t clock_rtt_us, clock_at_ns;
    enum topology_why why;
    char error[PROBE_TEXT]; /* of the last failed check, until a good one */
    bool was_down;
    uint64_t up_since_ns, ramp_from_ns;

    /* as published */
    enum node_state published_state;
    char reason[BOARD_TEXT];
};

struct monitor {
    struct conf *conf;
    struct credentials credentials;
    char name[32]; /* of the shared memory; a reload cannot change it */
    uint32_t gid;

    struct board_writer writer;
    struct board *board; /* writer.board */
    struct ledger_map ledger;

    struct node node[PGS_MAX_NODES];
    int node_count;

    struct topology_known known;
    bool primary_down, conflict;
    bool settled; /* every node has been tried once: the board may speak */
    uint32_t pairs_timeline;
    uint64_t pairs_system;
    struct wal_history history;

    int signal_fd, wake_fd;
    bool stop, failed, reload, dirty;
    uint64_t next_fast_ns, next_tick_ns, heartbeat_ns, next_upkeep_ns;
    uint64_t watchdog_ns, next_watchdog_ns;
};

/* monitor.c: life of the struct. init takes over conf; 0 or negative, logged. */
int monitor_init(struct monitor *m, struct conf *conf);
void monitor_release(struct monitor *m);
void monitor_node_setup(struct monitor *m, int index, const struct conf_node *cn);
struct probe_target monitor_target(struct monitor *m, struct node *n);
static inline uint64_t monitor_timeout_ns(const struct monitor *m)
{
    return (uint64_t)m->conf->health_timeout_ms * NSEC_PER_MSEC;
}

/* loop.c: runs until a signal says stop. */
int monitor_loop(struct monitor *m);

/* check.c: health checks. */
void check_start(struct monitor *m, struct node *n, uint64_t now_ns);
void check_step(struct monitor *m, struct node *n, bool ready, uint64_t now_ns);
/* Feeds one event and does what goes with the new state. */
void check_event(struct monitor *m, struct node *n, enum node_event event, uint64_t now_ns);

/* fast.c: the fast connection. */
void fast_open(struct monitor *m, struct node *n, uint64_t now_ns);
void fast_send(struct monitor *m, struct node *n); /* if it is idle */
void fast_step(struct monitor *m, struct node *n, bool ready, uint64_t now_ns);
void fast_close(struct monitor *m, struct node *n, uint64_t now_ns);
uint64_t fast_interval_ns(const struct monitor *m, uint64_t now_ns);

/* roles.c: topology onto nodes and board; raises the epoch. */
void roles_update(struct monitor *m, uint64_t now_ns);
void roles_raise_epoch(struct monitor *m, const char *why);

/* freshness.c: see the rules there. */
void freshness_restore(struct monitor *m);
void freshness_forget(struct monitor *m); /* another timeline: all pairs, all nodes */
void freshness_end_life(struct monitor *m, struct node *n);
void freshness_pair(struct monitor *m, struct node *primary, uint64_t t_ns, uint64_t lsn);
void freshness_replica(struct monitor *m, struct node *n, uint64_t now_ns);
void freshness_lag(struct monitor *m, struct node *n, uint64_t now_ns);

/* publish.c: node records, heartbeat. */
void publish_nodes(struct monitor *m, uint64_t now_ns);
void publish_heartbeat(struct monitor *m, uint64_t now_ns);

/* segments.c: the two shared-memory files. */
int segments_open(struct monitor *m);
void segments_upkeep(struct monitor *m, uint64_t now_ns); /* every second */
void segments_sum_in_flight(struct monitor *m); /* every heartbeat */
void segments_close(struct monitor *m);

/* reload.c: SIGHUP. */
void reload_configuration(struct monitor *m, uint64_t now_ns);

#endif
