/*
 * board.h: the shared-memory segment in which the monitor publishes the health
 * of every node. /dev/shm/pgshunt.NAME.board, mode 0640: the monitor writes, everyone reads.
 * The folder is $PGSHUNT_SHM_DIR if that is set (tests; containers that share another one).
 *
 * That file is a record of 96 bytes which names a System V segment, and the segment holds the struct
 * below. So nothing that is done to the file, truncation included, can hurt a process that has the
 * board mapped (a mapped file that somebody truncates is SIGBUS at the next load; core/shm.h tells what else was
 * tried): a damaged, short, missing or foreign file is seen by the next board_open() and never crashes. The
 * segment outlives the monitor as long as any process has it mapped, and is freed with the last one.
 *
 * An ABI: fixed layout, versioned, no pointers, C11 atomics, strings under a
 * sequence lock. A reader checks magic, version, size and counts before it trusts anything. All times are
 * CLOCK_MONOTONIC ns of this boot and time namespace; a board of another one gives no freshness.
 *
 * One writer process (it holds a lock on the file), any number of reader threads.
 */
#ifndef PGSHUNT_BOARD_H
#define PGSHUNT_BOARD_H

#include <stdatomic.h>

#include "pgshunt/base.h"

#define BOARD_MAGIC   UINT64_C(0x31647262746e6870) /* "phntbrd1" */
#define BOARD_VERSION 1u
#define BOARD_PAIRS   512 /* (T, L) pairs kept */
#define BOARD_TEXT    128
/* Older than this the board says nothing (the monitor beats at least every 200 ms). */
#define BOARD_HEARTBEAT_MAX_NS (2 * NSEC_PER_SEC)

enum node_role { ROLE_UNKNOWN, ROLE_PRIMARY, ROLE_REPLICA };
/* NODE_STATE(id, "name", takes_reads) */
#define NODE_STATES(X)                                                                         \
    X(NODE_UNKNOWN, "unknown", false)                                                          \
    X(NODE_UP, "up", true)                                                                     \
    X(NODE_LAGGING, "lagging", false)      /* beyond MAX_REPLICA_LAG, or its lag is unknown */ \
    X(NODE_OVERLOADED, "overloaded", true) /* weight reduced */                                \
    X(NODE_DRAINING, "draining", false)                                                        \
    X(NODE_DOWN, "down", false)                                                                \
    X(NODE_QUARANTINED, "quarantined", false) /* wrong cluster, timeline, or a second primary */
#define NODE_STATE_ENUM(id, name, reads) id,
enum node_state { NODE_STATES(NODE_STATE_ENUM) NODE_STATE_COUNT };
const char *node_state_name(uint32_t state); /* "unknown" for what it does not know */
const char *node_role_name(uint32_t role);   /* "primary", "replica", "unknown" */
bool node_state_takes_reads(uint32_t state);

#define LAG_UNKNOWN UINT64_MAX

struct board_node {
    /* Written at every probe: one cache line. */
    _Alignas(PGS_CACHE_LINE) _Atomic uint64_t freshness_ns; /* all committed before it is visible; 0: unknown */
    _Atomic uint64_t freshness_sent_ns;                     /* when its probe was sent; see board_publish_freshness() */
    _Atomic uint64_t replay_lsn;                            /* replica: replayed; primary: insert position */
    _Atomic uint64_t lag_bytes;                             /* LAG_UNKNOWN */
    _Atomic uint64_t lag_us;                                /* LAG_UNKNOWN */
    _Atomic uint32_t weight;                                /* effective, balance.h's unit */
    _Atomic uint32_t state;                                 /* enum node_state */
    _Atomic uint32_t role;                                  /* enum node_role */
    _Atomic uint32_t timeline;                              /* 0 unknown */
    _Atomic uint64_t life; /* raised whenever the server was seen to have restarted or gone away */

    /* Written at health checks. */
    _Alignas(PGS_CACHE_LINE) _Atomic uint64_t checked_ns; /* last answer */
    _Atomic uint64_t received_lsn;
    _Atomic uint64_t system_id;
    _Atomic uint64_t response_us;    /* of the monitor's probe */
    _Atomic int64_t clock_offset_us; /* the node's clock minus ours; INT64_MIN unknown */
    _Atomic uint64_t up_since_ns;
    _Atomic uint32_t server_version;       /* PQserverVersion */
    _Atomic uint32_t hot_standby_feedback; /* 0 unknown, 1 off, 2 on */
    _Atomic uint32_t in_flight; /* statements there from the whole host (sum over the ledger); breaks ties only */

    /* Under seq: odd while being written. Set when the monitor starts or reloads. */
    _Alignas(PGS_CACHE_LINE) _Atomic uint32_t seq;
    uint32_t port;
    uint32_t weight_configured; /* balance.h's unit */
    uint32_t reserved;
    char name[PGS_NAME_BYTES];
    char host[PGS_HOST_BYTES]; /* the address that the monitor probes */
    char reason[BOARD_TEXT];   /* why the state is what it is: all reasons */
};

struct board_pair {
    _Atomic uint64_t seq; /* 2n+1 while written, 2n+2 when pair n is complete */
    _Atomic uint64_t t_ns;
    _Atomic uint64_t lsn;
    _Atomic uint64_t timeline;
};

struct board {
    uint64_t magic;
    uint32_t version;
    uint32_t size; /* sizeof(struct board) */
    char boot_id[40];
    uint64_t time_ns_inode; /* /proc/self/ns/time */
    uint64_t token;         /* random, names this segment */
    _Atomic uint64_t ledger_generation;

    _Alignas(PGS_CACHE_LINE) _Atomic uint64_t heartbeat_ns;
    _Atomic uint64_t epoch;  /* raised with every change of the topology; a new board starts at its time of birth */
    _Atomic int32_t primary; /* index of the node, PGS_NODE_NONE: there is none by the monitor's verdict */
    _Atomic uint32_t node_count;
    _Atomic uint32_t monitor_pid;
    _Atomic uint32_t primary_down; /* with primary NONE, BOARD_PRIMARY_*; else 0 */
    _Atomic uint64_t started_ns;
    _Atomic uint64_t pair_next; /* number of the next pair; slot = n % BOARD_PAIRS */

    struct board_node node[PGS_MAX_NODES];
    struct board_pair pair[BOARD_PAIRS];
};

/* ---- readers ---- */

/* Why there is no primary. */
enum board_no_primary {
    BOARD_PRIMARY_UNKNOWN, /* not known yet */
    BOARD_PRIMARY_DOWN,    /* by the monitor's verdict */
    BOARD_PRIMARY_CONFLICT /* two nodes are writable on one timeline: writes must refuse to guess */
};

struct board_map {
    const struct board *board; /* NULL: not mapped */
    uint64_t dev, ino;
    uint64_t token;
};

/*
 * Maps the board called name read-only and checks it. 0; PGS_ENOENT none; PGS_EPERM (also: a file that
 * an untrusted user owns: the board says where passwords go); PGS_EVERSION, PGS_EFORMAT; PGS_ESTALE other
 * boot, time or IPC namespace; PGS_EINVAL bad name. On failure map->board is NULL. Keeps no descriptor open.
 */
int board_open(struct board_map *map, const char *name);
void board_close(struct board_map *map);
/* Does the name still stand for what is mapped? (a few system calls: not for the statement path.) */
bool board_is_current(const struct board_map *map, const char *name);

static inline bool board_is_alive(const struct board *b, uint64_t now_ns)
{
    uint64_t beat = atomic_load_explicit(&b->heartbeat_ns, memory_order_acquire);
    return beat != 0 && (now_ns < beat || now_ns - beat <= BOARD_HEARTBEAT_MAX_NS);
}

/* Freshness of a node if its probe was sent after `after_ns`, else 0. */
static inline uint64_t board_freshness(const struct board_node *n, uint64_t after_ns)
{
    /* sent first: then freshness is of that probe or of a later one. */
    uint64_t sent = atomic_load_explicit(&n->freshness_sent_ns, memory_order_acquire);
    return sent > after_ns ? atomic_load_explicit(&n->freshness_ns, memory_order_acquire) : 0;
}

/*
 * Copies the strings of a node consistently. 0, PGS_ERANGE for a bad index, PGS_ESTALE if the writer died in the
 * middle.
 */
struct board_node_text {
    uint16_t port;
    uint32_t weight_configured;
    char name[PGS_NAME_BYTES];
    char host[PGS_HOST_BYTES];
    char reason[BOARD_TEXT];
};
int board_node_text(const struct board *b, int index, struct board_node_text *out);

/*
 * The greatest T among the pairs of that timeline whose L is at most lsn; 0 if none. A link just opened
 * calls it with the replay LSN that it asked its server for.
 */
uint64_t board_freshness_of(const struct board *b, uint64_t lsn, uint32_t timeline);
/* The LSN of the oldest pair whose T is >= t_ns; 0 if none: what a token for an instant must carry. */
uint64_t board_lsn_after(const struct board *b, uint64_t t_ns, uint32_t *timeline);

/*
 * The least T among the pairs of that timeline whose L is >= lsn; 0 if none: whoever is fresh as of T has replayed
 * lsn.
 */
uint64_t board_time_of(const struct board *b, uint64_t lsn, uint32_t timeline);

/* ---- the writer (monitor only) ---- */

/*
 * Creates or re-uses the board, takes the writer's lock. Re-use keeps epoch, pairs
 * and node records of the same boot. PGS_EEXIST: another monitor holds it. gid (gid_t)-1: leave.
 */
struct board_writer {
    struct board *board;
    int fd; /* of the file, locked */
    int shmid;
};
int board_create(struct board_writer *w, const char *name, uint32_t gid);
/*
 * Now and then (a second): puts the file back if somebody removed or damaged it; what is mapped stays the same
 * segment. 1 repaired, 0 nothing to do, negative: could not (PGS_EEXIST: another monitor has taken the name: stop).
 */
int board_repair(struct board_writer *w, const char *name, uint32_t gid);
/* unlink_it: the name goes, and readers see a heartbeat that is old at once. */
void board_writer_close(struct board_writer *w, const char *name, bool unlink_it);
void board_set_node_text(struct board *b, int index, const char *name, const char *host, uint16_t port,
                         uint32_t weight_configured, const char *reason);
/*
 * A replica's answer: it is fresh as of freshness_ns (0: unknown), by a probe sent at sent_ns. The order of the
 * two stores (and of the loads in board_freshness) is what keeps a reader from taking an old freshness
 * for one that was asked for after its link was opened. Answers to probes sent before the one published are ignored:
 * the caller may pass them in any order. A freshness of a life that has ended: board_forget_freshness().
 */
void board_publish_freshness(struct board_node *n, uint64_t freshness_ns, uint64_t sent_ns);
/* The node restarted, went away or changed its timeline: nothing is known, and no answer sent before now_ns counts. */
void board_forget_freshness(struct board_node *n, uint64_t now_ns);

/* (T, L): t_ns is the clock *before* the primary was asked for L. T and L must not go back within a timeline. */
void board_add_pair(struct board *b, uint64_t t_ns, uint64_t lsn, uint32_t timeline);
/* Forgets all pairs (new timeline). */
void board_clear_pairs(struct board *b);

#endif
