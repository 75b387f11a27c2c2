/*
 * ledger.h: the shared-memory segment in which every process counts what it does.
 * /dev/shm/pgshunt.NAME.ledger. The monitor creates it; like the board's (see there) the file only names
 * the segment, whose mode is 0660: nothing done to the file hurts who has it mapped.
 *
 * Host-wide words on cache lines of their own; one slot a process, so that no line is
 * fought over. An ABI like the board. The functions of the statement path are lock-free and callable
 * from any thread; none blocks or allocates. Times are CLOCK_MONOTONIC ns.
 *
 * A write that nobody published is a stale read elsewhere. So a process that has no ledger, or whose ledger is not of
 * the generation that a live board names, must try to map the current one when a write *finishes*, and publish there:
 * a new ledger counts everything before its own birth as written. (The files of a monitor that was killed can be
 * removed by hand, and a next monitor then cannot find the segments: ledger_is_current() notices that too.)
 */
#ifndef PGSHUNT_LEDGER_H
#define PGSHUNT_LEDGER_H

#include <stdatomic.h>

#include "pgshunt/base.h"

#define LEDGER_MAGIC   UINT64_C(0x3167646c746e6870) /* "phntldg1" */
#define LEDGER_VERSION 1u
#define LEDGER_SLOTS   2048 /* slot 0 is the overflow slot, shared by whoever finds no free one */
#define LEDGER_SHAPES  4096

/* LEDGER_COUNTER(field, help): per-process counters without a node. */
#define LEDGER_COUNTERS(X)                                                  \
    X(sessions, "sessions opened")                                          \
    X(sessions_open, "sessions open now")                                   \
    X(links_opened, "links opened")                                         \
    X(passed, "connections passed through untouched")                       \
    X(reruns, "reads run again on another node")                            \
    X(refused, "reads that a replica refused (25006 and others)")           \
    X(lost, "links that broke under a read")                                \
    X(fallback_stale, "reads sent to the primary: no replica fresh enough") \
    X(fallback_none, "reads sent to the primary: no replica available")     \
    X(pinned, "reads sent to the primary: session pinned")                  \
    X(tainted, "sessions ever tainted")                                     \
    X(closure_loads, "closures loaded")                                     \
    X(replays, "settings replayed onto a link")                             \
    X(errors, "internal faults (call went to the primary untouched)")

struct ledger_node_count {
    _Atomic uint64_t reads;
    _Atomic uint64_t writes;
    _Atomic uint64_t failures;
    _Atomic uint64_t response_us; /* smoothed, as the application sees it; 0 unknown */
    _Atomic uint32_t in_flight;
    _Atomic uint32_t links;
};

struct ledger_slot {
    /* pid namespace (inode) << 32 | pid; 0: free. Claimed and freed by compare-and-swap of this word alone. */
    _Alignas(PGS_CACHE_LINE) _Atomic uint64_t owner;
    _Atomic uint32_t pid;              /* the same, for people; 0: free */
    _Atomic uint32_t writes_in_flight; /* begun and not finished by this process */
    _Atomic uint64_t start_time;       /* field 22 of /proc/PID/stat: tells a re-used pid apart; 0: not known yet */
    _Atomic uint64_t claimed_ns;
    char command[32];
#define X(field, help) _Atomic uint64_t field;
    LEDGER_COUNTERS(X)
#undef X
    _Alignas(PGS_CACHE_LINE) struct ledger_node_count node[PGS_MAX_NODES];
};

struct ledger {
    uint64_t magic;
    uint32_t version;
    uint32_t size;
    uint64_t generation; /* random; the board names it */
    char boot_id[40];

    _Alignas(PGS_CACHE_LINE) _Atomic uint64_t last_write_ns; /* end of the last write that any process finished */
    _Alignas(PGS_CACHE_LINE) _Atomic uint64_t writes_begun;
    _Atomic uint64_t writes_finished;
    _Alignas(PGS_CACHE_LINE) _Atomic uint64_t demand_ns; /* last time somebody wanted a replica */
    _Atomic uint64_t ddl_count;                          /* raised before and after every DDL */
    _Atomic uint64_t shapes_used;
    _Alignas(PGS_CACHE_LINE) _Atomic uint64_t suspect_ns[PGS_MAX_NODES]; /* a process found it broken then: a hint */
    _Alignas(PGS_CACHE_LINE) _Atomic uint64_t
        served_lsn; /* greatest LSN shown by a replica while there was no primary */

    _Alignas(PGS_CACHE_LINE) _Atomic uint64_t shape[LEDGER_SHAPES]; /* refused with 25006: open addressing, 0 free */
    struct ledger_slot slot[LEDGER_SLOTS];
};

struct ledger_map {
    struct ledger *ledger;    /* NULL: not mapped */
    struct ledger_slot *slot; /* this process's; the overflow slot if none was free */
    int shmid;
};

/*
 * Monitor: creates or re-uses (same boot, version, size). New ones get a random generation, and their last
 * write is their time of birth. The board's lock keeps two monitors apart: board_create() first. No slot is claimed.
 */
int ledger_create(struct ledger_map *map, const char *name, uint32_t gid);
/* Monitor, now and then: as board_repair(). */
int ledger_repair(const struct ledger_map *map, const char *name, uint32_t gid);
void ledger_unlink(const char *name);
/*
 * Processes: maps an existing one of that generation (0: whichever). PGS_ENOENT, PGS_EPERM, PGS_EVERSION,
 * PGS_EFORMAT, PGS_ESTALE (generation, boot, namespace). On failure map->ledger is NULL. No slot is claimed.
 */
int ledger_open(struct ledger_map *map, const char *name, uint64_t generation);
/* Releases the slot if it is this process's, and unmaps: no other thread may be using the map. */
void ledger_close(struct ledger_map *map);
/* Does the name still stand for what is mapped? A few system calls: at most once a write. */
bool ledger_is_current(const struct ledger_map *map, const char *name);
/*
 * Claims a slot for the calling process; never fails: overflow. A forked child must claim its own before it
 * counts anything, and leaves its parent's alone. Not from two threads at once on one map.
 */
void ledger_claim(struct ledger_map *map);
/* Folds the slot's counters into slot 0, counts its writes in flight as finished, frees it. */
void ledger_release_slot(struct ledger_map *map);
/*
 * Monitor: frees slots of dead processes (also zombies and re-used pids) like ledger_release_slot() and returns how
 * many. A slot whose process cannot be judged (another pid namespace, no /proc) is left. A process without a slot
 * of its own cannot be told dead: its write in flight stays in flight, which costs offload, never correctness.
 */
int ledger_reap(struct ledger *l, uint64_t now_ns);

/* ---- statement path ---- */

/*
 * A write (any statement not proven a read) begins, before it is sent. True if it was counted: only then, and only
 * under the same map, ledger_write_finish() ends it; any other write is ended with ledger_publish_write().
 */
bool ledger_write_begin(struct ledger_map *map);
/* Raises last_write_ns to now_ns: before any call can show the write's end. */
void ledger_publish_write(struct ledger_map *map, uint64_t now_ns);
/* The write is over (ReadyForQuery, idle): publishes and counts it finished. */
void ledger_write_finish(struct ledger_map *map, uint64_t now_ns);

/* Instant of the last write of the host, clamped to now_ns. */
static inline uint64_t ledger_last_write(const struct ledger *l, uint64_t now_ns)
{
    uint64_t w = atomic_load_explicit(&l->last_write_ns, memory_order_acquire);
    return w > now_ns ? now_ns : w;
}

/*
 * Was a write in flight at any time during a read? Take a snapshot before the read is sent;
 * ledger_writes_overlap() afterwards.
 */
struct ledger_writes {
    uint64_t begun;
    bool in_flight;
};
static inline struct ledger_writes ledger_writes_snapshot(const struct ledger *l)
{
    /* finished first: a write that finishes in between looks in flight, never the reverse. */
    uint64_t finished = atomic_load_explicit(&l->writes_finished, memory_order_acquire);
    uint64_t begun = atomic_load_explicit(&l->writes_begun, memory_order_acquire);
    return (struct ledger_writes){ begun, begun != finished };
}
static inline bool ledger_writes_overlap(const struct ledger *l, struct ledger_writes before)
{
    return before.in_flight || atomic_load_explicit(&l->writes_begun, memory_order_acquire) != before.begun;
}

/* Somebody would like a replica now: stores at most once every 10 ms. */
static inline void ledger_demand(struct ledger *l, uint64_t now_ns)
{
    uint64_t d = atomic_load_explicit(&l->demand_ns, memory_order_relaxed);
    if (now_ns - d > 10 * NSEC_PER_MSEC)
        atomic_store_explicit(&l->demand_ns, now_ns, memory_order_relaxed);
}

static inline void ledger_suspect(struct ledger *l, int node, uint64_t now_ns)
{
    atomic_store_explicit(&l->suspect_ns[node], now_ns, memory_order_release);
}

/* A replica showed everything up to lsn while there was no primary: no node behind it may be promoted. */
static inline void ledger_served(struct ledger *l, uint64_t lsn)
{
    uint64_t old = atomic_load_explicit(&l->served_lsn, memory_order_relaxed);
    while (old < lsn && !atomic_compare_exchange_weak_explicit(&l->served_lsn, &old, lsn, memory_order_acq_rel,
                                                               memory_order_relaxed))
        ;
}

bool ledger_shape_known(const struct ledger *l, uint64_t shape);
void ledger_shape_learn(struct ledger *l, uint64_t shape); /* silently nothing when full */

#define LEDGER_ADD(map, field, n) \
    ((map)->slot ? (void)atomic_fetch_add_explicit(&(map)->slot->field, (n), memory_order_relaxed) : (void)0)

/*
 * Sums over all slots (CLI, monitor, SHOW pgshunt.nodes). Counters never go back: what a freed slot had counted was
 * added to slot 0. What is open now (sessions_open, in_flight, links) is that of living processes.
 */
struct ledger_totals {
#define X(field, help) uint64_t field;
    LEDGER_COUNTERS(X)
#undef X
    uint32_t processes;
    uint64_t reads[PGS_MAX_NODES], writes[PGS_MAX_NODES], failures[PGS_MAX_NODES];
    uint64_t response_us[PGS_MAX_NODES]; /* mean over the processes that know one; 0 unknown */
    uint32_t in_flight[PGS_MAX_NODES], links[PGS_MAX_NODES];
};
void ledger_sum(const struct ledger *l, struct ledger_totals *out);

#endif
