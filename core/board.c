/* board.c: see board.h. */
#include "pgshunt/board.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "shm.h"

_Static_assert(sizeof(struct board_node) == 128 + 512, "the board is an ABI");
_Static_assert(offsetof(struct board_node, checked_ns) == 64, "one cache line is written at every probe");
_Static_assert(offsetof(struct board_node, seq) == 128, "the board is an ABI");
_Static_assert(offsetof(struct board_node, name) == 128 + 16, "the board is an ABI");
_Static_assert(offsetof(struct board_node, reason) == 128 + 16 + 320, "the board is an ABI");
_Static_assert(sizeof(struct board_pair) == 32, "the board is an ABI");
_Static_assert(offsetof(struct board, boot_id) == 16, "the board is an ABI");
_Static_assert(offsetof(struct board, heartbeat_ns) == 128, "the board is an ABI");
_Static_assert(offsetof(struct board, node) == 192, "the board is an ABI");
_Static_assert(sizeof(struct board) == 192 + PGS_MAX_NODES * 640 + BOARD_PAIRS * 32, "the board is an ABI");
_Static_assert(sizeof(((struct board *)0)->boot_id) == SHM_BOOT_ID_BYTES, "one size of boot id");
_Static_assert(ATOMIC_LLONG_LOCK_FREE == 2 && ATOMIC_INT_LOCK_FREE == 2, "a lock would live in one process only");

static const struct shm_kind board_kind = {
    .name = "board", .magic = BOARD_MAGIC, .version = BOARD_VERSION, .size = sizeof(struct board), .mode = 0640
};

#define NODE_STATE_NAME(id, name, reads)  [id] = name,
#define NODE_STATE_READS(id, name, reads) [id] = reads,

const char *node_state_name(uint32_t state)
{
    static const char *const names[] = { NODE_STATES(NODE_STATE_NAME) };
    return state < NODE_STATE_COUNT ? names[state] : "unknown";
}

bool node_state_takes_reads(uint32_t state)
{
    static const bool reads[] = { NODE_STATES(NODE_STATE_READS) };
    return state < NODE_STATE_COUNT && reads[state];
}

const char *node_role_name(uint32_t role)
{
    return role == ROLE_PRIMARY ? "primary" : role == ROLE_REPLICA ? "replica" : "unknown";
}

/* ---- readers ---- */

/* Is this the header of a board that this process can read? */
static int check_header(const struct board *b, uint64_t token)
{
    char boot[SHM_BOOT_ID_BYTES];
    if (b->magic != BOARD_MAGIC || b->token != token)
        return PGS_EFORMAT;
    if (b->version != BOARD_VERSION || b->size != sizeof *b)
        return PGS_EVERSION;
    if (atomic_load_explicit(&b->node_count, memory_order_relaxed) > PGS_MAX_NODES)
        return PGS_EFORMAT;
    shm_boot_id(boot);
    if (memcmp(boot, b->boot_id, sizeof boot) != 0 || b->time_ns_inode != shm_namespace("time"))
        return PGS_ESTALE;
    return 0;
}

int board_open(struct board_map *map, const char *name)
{
    struct shm_seg seg;
    memset(map, 0, sizeof *map);
    int rc = shm_attach(&seg, name, &board_kind, false);
    if (rc != 0)
        return rc;
    rc = check_header(seg.mem, seg.token);
    if (rc != 0) {
        shm_detach(&seg);
        return rc;
    }
    map->board = seg.mem;
    map->dev = seg.dev;
    map->ino = seg.ino;
    map->token = seg.token;
    return 0;
}

void board_close(struct board_map *map)
{
    struct shm_seg seg = { .mem = (void *)(uintptr_t)map->board };
    shm_detach(&seg);
    memset(map, 0, sizeof *map);
}

bool board_is_current(const struct board_map *map, const char *name)
{
    return map->board && shm_is_current(name, &board_kind, map->token);
}

/*
 * The block under seq, as words: every word is an atomic of its own, so that neither the compiler nor a race
 * detector sees a race, and acquire (release) on each keeps it between the two looks at (the two changes of) seq
 * without fences.
 */
#define TEXT_WORDS ((sizeof(struct board_node) - offsetof(struct board_node, port)) / 4)
struct text_block {
    uint32_t port, weight_configured, reserved;
    char name[PGS_NAME_BYTES];
    char host[PGS_HOST_BYTES];
    char reason[BOARD_TEXT];
};
#define BLOCK_WORDS (sizeof(struct text_block) / 4)
_Static_assert(sizeof(struct text_block) % 4 == 0 && BLOCK_WORDS <= TEXT_WORDS, "copied as words");
_Static_assert(offsetof(struct board_node, reason) - offsetof(struct board_node, port) ==
                   offsetof(struct text_block, reason),
               "the same layout");

int board_node_text(const struct board *b, int index, struct board_node_text *out)
{
    if (index < 0 || index >= PGS_MAX_NODES)
        return PGS_ERANGE;
    const struct board_node *n = &b->node[index];
    const uint32_t *from = &n->port;
    union {
        struct text_block t;
        uint32_t w[BLOCK_WORDS];
    } u;
    for (int tries = 0; tries < 10000; tries++) {
        uint32_t before = atomic_load_explicit(&n->seq, memory_order_acquire);
        for (size_t i = 0; i < BLOCK_WORDS; i++)
            u.w[i] = __atomic_load_n(&from[i], __ATOMIC_ACQUIRE);
        if ((before & 1) != 0 || atomic_load_explicit(&n->seq, memory_order_relaxed) != before)
            continue;
        out->port = (uint16_t)u.t.port;
        out->weight_configured = u.t.weight_configured;
        memcpy(out->name, u.t.name, sizeof out->name);
        memcpy(out->host, u.t.host, sizeof out->host);
        memcpy(out->reason, u.t.reason, sizeof out->reason);
        /* A scribbled segment may lack the NULs. */
        out->name[sizeof out->name - 1] = out->host[sizeof out->host - 1] = out->reason[sizeof out->reason - 1] = '\0';
        return 0;
    }
    return PGS_ESTALE;
}

/* Reads pair number n; false if it is not there (overwritten, being written, cleared). */
static bool read_pair(const struct board *b, uint64_t n, uint64_t *t, uint64_t *lsn, uint64_t *timeline)
{
    const struct board_pair *p = &b->pair[n % BOARD_PAIRS];
    if (atomic_load_explicit(&p->seq, memory_order_acquire) != 2 * n + 2)
        return false;
    *t = atomic_load_explicit(&p->t_ns, memory_order_acquire);
    *lsn = atomic_load_explicit(&p->lsn, memory_order_acquire);
    *timeline = atomic_load_explicit(&p->timeline, memory_order_acquire);
    return atomic_load_explicit(&p->seq, memory_order_relaxed) == 2 * n + 2;
}

uint64_t board_freshness_of(const struct board *b, uint64_t lsn, uint32_t timeline)
{
    uint64_t next = atomic_load_explicit(&b->pair_next, memory_order_acquire);
    uint64_t best = 0, t, l, tl;
    for (uint64_t i = 0; i < BOARD_PAIRS && i < next; i++) {
        if (!read_pair(b, next - 1 - i, &t, &l, &tl) || tl != timeline || l > lsn)
            continue;
        if (t > best)
            best = t;
        break; /* newest first: the rest is older */
    }
    return best;
}

uint64_t board_lsn_after(const struct board *b, uint64_t t_ns, uint32_t *timeline)
{
    uint64_t next = atomic_load_explicit(&b->pair_next, memory_order_acquire);
    uint64_t found = 0, t, l, tl;
    for (uint64_t i = 0; i < BOARD_PAIRS && i < next; i++) {
        if (!read_pair(b, next - 1 - i, &t, &l, &tl))
            continue;
        /* The newest pair's timeline is the one that counts: an LSN of an older one would mean something else. */
        if (t < t_ns || (found != 0 && tl != *timeline))
            break;
        found = l;
        *timeline = (uint32_t)tl;
    }
    return found;
}

uint64_t board_time_of(const struct board *b, uint64_t lsn, uint32_t timeline)
{
    uint64_t next = atomic_load_explicit(&b->pair_next, memory_order_acquire);
    uint64_t found = 0, t, l, tl;
    for (uint64_t i = 0; i < BOARD_PAIRS && i < next; i++) {
        if (!read_pair(b, next - 1 - i, &t, &l, &tl))
            continue;
        if (l < lsn || (uint32_t)tl != timeline)
            break;
        found = t;
    }
    return found;
}

/* ---- the writer ---- */

static void init_board(struct board *b, uint64_t token)
{
    uint64_t now = clock_mono_ns();
    b->magic = BOARD_MAGIC;
    b->version = BOARD_VERSION;
    b->size = sizeof *b;
    shm_boot_id(b->boot_id);
    b->time_ns_inode = shm_namespace("time");
    b->token = token;
    /* Epochs of a board that went before were smaller: links opened under that one are not current by accident. */
    atomic_store_explicit(&b->epoch, now, memory_order_relaxed);
    atomic_store_explicit(&b->primary, PGS_NODE_NONE, memory_order_relaxed);
    for (int i = 0; i < PGS_MAX_NODES; i++) {
        atomic_store_explicit(&b->node[i].lag_bytes, LAG_UNKNOWN, memory_order_relaxed);
        atomic_store_explicit(&b->node[i].lag_us, LAG_UNKNOWN, memory_order_relaxed);
        atomic_store_explicit(&b->node[i].clock_offset_us, INT64_MIN, memory_order_relaxed);
    }
}

int board_create(struct board_writer *w, const char *name, uint32_t gid)
{
    struct shm_seg seg;
    w->board = NULL;
    w->fd = -1;
    int rc = shm_own(name, &board_kind, gid, &w->fd);
    if (rc != 0)
        return rc;
    if (shm_attach_owned(&seg, w->fd, &board_kind) == 0) {
        if (check_header(seg.mem, seg.token) == 0)
            goto done;
        shm_detach(&seg);
    }
    rc = shm_new(&seg, &board_kind, gid);
    if (rc != 0)
        goto fail;
    init_board(seg.mem, seg.token);
    rc = shm_publish(&seg, w->fd, &board_kind);
    if (rc != 0) {
        shm_detach(&seg);
        goto fail;
    }
done:
    w->board = seg.mem;
    w->shmid = seg.shmid;
    atomic_store_explicit(&w->board->monitor_pid, (uint32_t)getpid(), memory_order_relaxed);
    atomic_store_explicit(&w->board->started_ns, clock_mono_ns(), memory_order_relaxed);
    return 0;
fail:
    close(w->fd);
    w->fd = -1;
    return rc;
}

int board_repair(struct board_writer *w, const char *name, uint32_t gid)
{
    struct shm_seg seg = { .mem = w->board, .token = w->board->token, .shmid = w->shmid };
    return shm_repair(&seg, &w->fd, name, &board_kind, gid);
}

void board_writer_close(struct board_writer *w, const char *name, bool unlink_it)
{
    char path[SHM_PATH_BYTES];
    struct shm_seg seg = { .mem = w->board };
    if (unlink_it && w->board)
        atomic_store_explicit(&w->board->heartbeat_ns, 0, memory_order_release);
    /* Only while the lock is held is the name ours to remove. */
    if (unlink_it && w->fd >= 0 && shm_path(path, sizeof path, name, &board_kind) == 0)
        (void)unlink(path);
    shm_detach(&seg);
    if (w->fd >= 0)
        close(w->fd);
    w->board = NULL;
    w->fd = -1;
}

void board_set_node_text(struct board *b, int index, const char *name, const char *host, uint16_t port,
                         uint32_t weight_configured, const char *reason)
{
    if (index < 0 || index >= PGS_MAX_NODES)
        return;
    struct board_node *n = &b->node[index];
    union {
        struct text_block t;
        uint32_t w[BLOCK_WORDS];
    } u;
    memset(&u, 0, sizeof u);
    u.t.port = port;
    u.t.weight_configured = weight_configured;
    snprintf(u.t.name, sizeof u.t.name, "%s", name);
    snprintf(u.t.host, sizeof u.t.host, "%s", host);
    snprintf(u.t.reason, sizeof u.t.reason, "%s", reason);

    /* Odd already: a writer died here; the same odd number goes on. */
    uint32_t odd = atomic_load_explicit(&n->seq, memory_order_relaxed) | 1;
    atomic_store_explicit(&n->seq, odd, memory_order_relaxed);
    uint32_t *to = &n->port;
    for (size_t i = 0; i < BLOCK_WORDS; i++)
        __atomic_store_n(&to[i], u.w[i], __ATOMIC_RELEASE);
    atomic_store_explicit(&n->seq, odd + 1, memory_order_release);
}

void board_publish_freshness(struct board_node *n, uint64_t freshness_ns, uint64_t sent_ns)
{
    if (sent_ns <= atomic_load_explicit(&n->freshness_sent_ns, memory_order_relaxed))
        return;
    atomic_store_explicit(&n->freshness_ns, freshness_ns, memory_order_release);
    atomic_store_explicit(&n->freshness_sent_ns, sent_ns, memory_order_release);
}

void board_forget_freshness(struct board_node *n, uint64_t now_ns)
{
    atomic_store_explicit(&n->freshness_ns, 0, memory_order_release);
    atomic_store_explicit(&n->freshness_sent_ns, now_ns, memory_order_release);
}

void board_add_pair(struct board *b, uint64_t t_ns, uint64_t lsn, uint32_t timeline)
{
    uint64_t n = atomic_load_explicit(&b->pair_next, memory_order_relaxed);
    struct board_pair *p = &b->pair[n % BOARD_PAIRS];
    atomic_store_explicit(&p->seq, 2 * n + 1, memory_order_relaxed);
    atomic_store_explicit(&p->t_ns, t_ns, memory_order_release);
    atomic_store_explicit(&p->lsn, lsn, memory_order_release);
    atomic_store_explicit(&p->timeline, timeline, memory_order_release);
    atomic_store_explicit(&p->seq, 2 * n + 2, memory_order_release);
    atomic_store_explicit(&b->pair_next, n + 1, memory_order_release);
}

void board_clear_pairs(struct board *b)
{
    for (size_t i = 0; i < BOARD_PAIRS; i++)
        atomic_store_explicit(&b->pair[i].seq, 0, memory_order_release);
}
