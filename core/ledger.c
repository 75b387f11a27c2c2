/* ledger.c: see ledger.h. */
#include "pgshunt/ledger.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "shm.h"

_Static_assert(sizeof(struct ledger_node_count) == 40, "the ledger is an ABI");
_Static_assert(offsetof(struct ledger_slot, start_time) == 16, "the ledger is an ABI");
_Static_assert(offsetof(struct ledger_slot, sessions) == 64, "the ledger is an ABI");
_Static_assert(offsetof(struct ledger_slot, node) == 192, "the ledger is an ABI");
_Static_assert(sizeof(struct ledger_slot) == 192 + PGS_MAX_NODES * 40, "the ledger is an ABI");
_Static_assert(offsetof(struct ledger, boot_id) == 24, "the ledger is an ABI");
_Static_assert(offsetof(struct ledger, last_write_ns) == 64, "the ledger is an ABI");
_Static_assert(offsetof(struct ledger, suspect_ns) == 256, "the ledger is an ABI");
_Static_assert(offsetof(struct ledger, shape) == 832, "the ledger is an ABI");
_Static_assert(offsetof(struct ledger, slot) == 832 + LEDGER_SHAPES * 8, "the ledger is an ABI");
_Static_assert(sizeof(struct ledger) == 832 + LEDGER_SHAPES * 8 + LEDGER_SLOTS * sizeof(struct ledger_slot),
               "the ledger is an ABI");

static const struct shm_kind ledger_kind = {
    .name = "ledger", .magic = LEDGER_MAGIC, .version = LEDGER_VERSION, .size = sizeof(struct ledger), .mode = 0660
};

#define OWNER_OVERFLOW UINT64_MAX /* of slot 0: taken for good */
#define SHAPE_PROBES   64         /* a lookup in a full table must not cost a whole scan */

/* ---- open and close ---- */

static int check_header(const struct ledger *l, uint64_t token)
{
    char boot[SHM_BOOT_ID_BYTES];
    if (l->magic != LEDGER_MAGIC || l->generation != token)
        return PGS_EFORMAT;
    if (l->version != LEDGER_VERSION || l->size != sizeof *l)
        return PGS_EVERSION;
    shm_boot_id(boot);
    return memcmp(boot, l->boot_id, sizeof boot) == 0 ? 0 : PGS_ESTALE;
}

static void raise_to(_Atomic uint64_t *word, uint64_t value)
{
    uint64_t old = atomic_load_explicit(word, memory_order_relaxed);
    while (old < value &&
           !atomic_compare_exchange_weak_explicit(word, &old, value, memory_order_acq_rel, memory_order_relaxed))
        ;
}

static void init_ledger(struct ledger *l, uint64_t token)
{
    l->magic = LEDGER_MAGIC;
    l->version = LEDGER_VERSION;
    l->size = sizeof *l;
    l->generation = token;
    shm_boot_id(l->boot_id);
    atomic_store_explicit(&l->slot[0].owner, OWNER_OVERFLOW, memory_order_relaxed);
    /*
     * Clamped to now by who reads it: as long as not everybody can find this ledger, a write may have ended just now.
     */
    atomic_store_explicit(&l->last_write_ns, UINT64_MAX, memory_order_release);
}

/* The file names it: writes that end from now on are published here, all others ended before now. */
static void begin_life(struct ledger *l)
{
    atomic_store_explicit(&l->last_write_ns, clock_mono_ns(), memory_order_seq_cst);
    /* Once more for a publisher that still saw UINT64_MAX: it had read its clock before. */
    raise_to(&l->last_write_ns, clock_mono_ns());
}

int ledger_create(struct ledger_map *map, const char *name, uint32_t gid)
{
    struct shm_seg seg;
    int fd;
    memset(map, 0, sizeof *map);
    int rc = shm_own(name, &ledger_kind, gid, &fd);
    if (rc != 0)
        return rc;
    if (shm_attach_owned(&seg, fd, &ledger_kind) == 0) {
        if (check_header(seg.mem, seg.token) == 0)
            goto done;
        shm_detach(&seg);
    }
    rc = shm_new(&seg, &ledger_kind, gid);
    if (rc != 0)
        goto out;
    init_ledger(seg.mem, seg.token);
    rc = shm_publish(&seg, fd, &ledger_kind);
    if (rc != 0) {
        shm_detach(&seg);
        goto out;
    }
    begin_life(seg.mem);
done:
    map->ledger = seg.mem;
    map->shmid = seg.shmid;
out:
    close(fd);
    return rc;
}

int ledger_repair(const struct ledger_map *map, const char *name, uint32_t gid)
{
    struct shm_seg seg = { .mem = map->ledger, .token = map->ledger->generation, .shmid = map->shmid };
    int fd = -1;
    return shm_repair(&seg, &fd, name, &ledger_kind, gid);
}

void ledger_unlink(const char *name)
{
    char path[SHM_PATH_BYTES];
    if (shm_path(path, sizeof path, name, &ledger_kind) == 0)
        (void)unlink(path);
}

int ledger_open(struct ledger_map *map, const char *name, uint64_t generation)
{
    struct shm_seg seg;
    memset(map, 0, sizeof *map);
    int rc = shm_attach(&seg, name, &ledger_kind, true);
    if (rc != 0)
        return rc;
    rc = check_header(seg.mem, seg.token);
    if (rc == 0 && generation != 0 && generation != seg.token)
        rc = PGS_ESTALE;
    if (rc != 0) {
        shm_detach(&seg);
        return rc;
    }
    map->ledger = seg.mem;
    map->shmid = seg.shmid;
    return 0;
}

bool ledger_is_current(const struct ledger_map *map, const char *name)
{
    return map->ledger && shm_is_current(name, &ledger_kind, map->ledger->generation);
}

/* ---- slots ---- */

static uint64_t make_owner(uint32_t pid_ns, uint32_t pid)
{
    return (uint64_t)pid_ns << 32 | pid;
}

/* State letter and start time (field 22) of a process; false if they cannot be read. */
static bool read_stat(const char *path, char *state, uint64_t *start_time)
{
    char buf[1024];
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    ssize_t n = read(fd, buf, sizeof buf - 1);
    close(fd);
    if (n <= 0)
        return false;
    buf[n] = '\0';
    char *p = strrchr(buf, ')'); /* the command may hold anything, also ") S 1" */
    if (!p || p[1] != ' ')
        return false;
    *state = p[2];
    p += 2;
    for (int field = 3; field < 22; field++) {
        p = strchr(p, ' ');
        if (!p)
            return false;
        p++;
    }
    *start_time = strtoull(p, NULL, 10);
    return true;
}

static void read_command(char *out, size_t size)
{
    memset(out, 0, size);
    int fd = open("/proc/self/comm", O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    ssize_t n = read(fd, out, size - 1);
    close(fd);
    if (n > 0 && out[n - 1] == '\n')
        out[n - 1] = '\0';
}

static bool is_mine(const struct ledger_map *map)
{
    return map->slot && map->slot != &map->ledger->slot[0] &&
           (uint32_t)atomic_load_explicit(&map->slot->owner, memory_order_relaxed) == (uint32_t)getpid();
}

void ledger_claim(struct ledger_map *map)
{
    struct ledger *l = map->ledger;
    if (!l || is_mine(map))
        return;
    uint32_t pid = (uint32_t)getpid();
    uint64_t owner = make_owner((uint32_t)shm_namespace("pid"), pid), start = 0;
    char state;
    int saved = errno;

    map->slot = &l->slot[0];
    for (uint32_t i = 0; i < LEDGER_SLOTS - 1; i++) {
        /* Neighbours in pid start at different slots: 64 workers of one master do not follow each other's trail. */
        struct ledger_slot *s = &l->slot[1 + (pid * 2654435761u + i) % (LEDGER_SLOTS - 1)];
        uint64_t none = 0;
        if (atomic_load_explicit(&s->owner, memory_order_relaxed) != 0 ||
            !atomic_compare_exchange_strong_explicit(&s->owner, &none, owner, memory_order_acq_rel,
                                                     memory_order_relaxed))
            continue;
        if (read_stat("/proc/self/stat", &state, &start))
            atomic_store_explicit(&s->start_time, start, memory_order_release);
        atomic_store_explicit(&s->claimed_ns, clock_mono_ns(), memory_order_relaxed);
        atomic_store_explicit(&s->pid, pid, memory_order_relaxed);
        read_command(s->command, sizeof s->command);
        map->slot = s;
        break;
    }
    errno = saved;
}

static void move_count(_Atomic uint64_t *to, _Atomic uint64_t *from)
{
    uint64_t n = atomic_exchange_explicit(from, 0, memory_order_relaxed);
    if (n != 0)
        atomic_fetch_add_explicit(to, n, memory_order_relaxed);
}

/* Empties a slot that nobody counts in any more, and frees it as the very last thing. */
static void free_slot(struct ledger *l, struct ledger_slot *s, uint64_t now_ns)
{
    struct ledger_slot *sum = &l->slot[0];
    uint32_t unfinished = atomic_exchange_explicit(&s->writes_in_flight, 0, memory_order_relaxed);

    if (unfinished != 0) {
        /* Whatever they did is done, or its fate is unknown to everybody: as good as a write that ends now. */
        raise_to(&l->last_write_ns, now_ns);
        atomic_fetch_add_explicit(&l->writes_finished, unfinished, memory_order_acq_rel);
    }
    atomic_store_explicit(&s->sessions_open, 0, memory_order_relaxed);
#define X(field, help) move_count(&sum->field, &s->field);
    LEDGER_COUNTERS(X)
#undef X
    for (int i = 0; i < PGS_MAX_NODES; i++) {
        move_count(&sum->node[i].reads, &s->node[i].reads);
        move_count(&sum->node[i].writes, &s->node[i].writes);
        move_count(&sum->node[i].failures, &s->node[i].failures);
        atomic_store_explicit(&s->node[i].response_us, 0, memory_order_relaxed);
        atomic_store_explicit(&s->node[i].in_flight, 0, memory_order_relaxed);
        atomic_store_explicit(&s->node[i].links, 0, memory_order_relaxed);
    }
    memset(s->command, 0, sizeof s->command);
    atomic_store_explicit(&s->pid, 0, memory_order_relaxed);
    atomic_store_explicit(&s->claimed_ns, 0, memory_order_relaxed);
    atomic_store_explicit(&s->start_time, 0, memory_order_relaxed);
    atomic_store_explicit(&s->owner, 0, memory_order_release);
}

void ledger_release_slot(struct ledger_map *map)
{
    if (map->ledger && is_mine(map))
        free_slot(map->ledger, map->slot, clock_mono_ns());
    map->slot = NULL;
}

void ledger_close(struct ledger_map *map)
{
    if (!map->ledger)
        return;
    ledger_release_slot(map);
    struct shm_seg seg = { .mem = map->ledger };
    shm_detach(&seg);
    memset(map, 0, sizeof *map);
}

/* Is that owner of the slot certainly dead? When in doubt, no. */
static bool is_dead(const struct ledger_slot *s, uint64_t owner, uint32_t my_pid_ns)
{
    char path[64], state;
    uint64_t claimed_start = atomic_load_explicit(&s->start_time, memory_order_acquire), start;
    pid_t pid = (pid_t)(uint32_t)owner;

    if (pid <= 0 || my_pid_ns == 0 || owner >> 32 != my_pid_ns)
        return false;
    if (kill(pid, 0) != 0)
        return errno == ESRCH;
    snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
    if (!read_stat(path, &state, &start))
        return false;
    /* A claimer that has not come to store its start time yet (0) is alive if its pid is. */
    return state == 'Z' || state == 'X' || (claimed_start != 0 && start != claimed_start);
}

int ledger_reap(struct ledger *l, uint64_t now_ns)
{
    uint32_t ns = (uint32_t)shm_namespace("pid");
    int freed = 0;
    for (size_t i = 1; i < LEDGER_SLOTS; i++) {
        /*
         * No race with a claimer: a slot that is not free is claimed by nobody, and a dead owner does nothing to it.
         * It may have released the slot just before it died, and another have claimed it: hence the second look.
         */
        struct ledger_slot *s = &l->slot[i];
        uint64_t owner = atomic_load_explicit(&s->owner, memory_order_acquire);
        if (owner == 0 || !is_dead(s, owner, ns) || atomic_load_explicit(&s->owner, memory_order_acquire) != owner)
            continue;
        free_slot(l, s, now_ns);
        freed++;
    }
    return freed;
}

/* ---- statement path ---- */

/*
 * Order of the counts: begun rises before the slot's, which falls before finished rises. A process killed between
 * two of these leaves a write that never finishes (reads then move marks: some offload is lost), never a finish too
 * many, which would hide another's write.
 */
bool ledger_write_begin(struct ledger_map *map)
{
    if (!map->ledger || !map->slot)
        return false;
    atomic_fetch_add_explicit(&map->ledger->writes_begun, 1, memory_order_seq_cst);
    atomic_fetch_add_explicit(&map->slot->writes_in_flight, 1, memory_order_acq_rel);
    return true;
}

void ledger_publish_write(struct ledger_map *map, uint64_t now_ns)
{
    if (map->ledger)
        raise_to(&map->ledger->last_write_ns, now_ns);
}

void ledger_write_finish(struct ledger_map *map, uint64_t now_ns)
{
    ledger_publish_write(map, now_ns);
    if (!map->ledger || !map->slot)
        return;
    /* A finish without its begin must not make the count wrap. */
    uint32_t n = atomic_load_explicit(&map->slot->writes_in_flight, memory_order_relaxed);
    while (n != 0 && !atomic_compare_exchange_weak_explicit(&map->slot->writes_in_flight, &n, n - 1,
                                                            memory_order_acq_rel, memory_order_relaxed))
        ;
    if (n != 0)
        atomic_fetch_add_explicit(&map->ledger->writes_finished, 1, memory_order_seq_cst);
}

bool ledger_shape_known(const struct ledger *l, uint64_t shape)
{
    if (shape == 0 || atomic_load_explicit(&l->shapes_used, memory_order_relaxed) == 0)
        return false;
    for (uint64_t i = 0; i < SHAPE_PROBES; i++) {
        uint64_t have = atomic_load_explicit(&l->shape[(shape + i) % LEDGER_SHAPES], memory_order_relaxed);
        if (have == shape || have == 0)
            return have != 0;
    }
    return false;
}

void ledger_shape_learn(struct ledger *l, uint64_t shape)
{
    if (shape == 0)
        return;
    for (uint64_t i = 0; i < SHAPE_PROBES; i++) {
        _Atomic uint64_t *cell = &l->shape[(shape + i) % LEDGER_SHAPES];
        uint64_t have = 0;
        if (atomic_compare_exchange_strong_explicit(cell, &have, shape, memory_order_acq_rel, memory_order_relaxed)) {
            atomic_fetch_add_explicit(&l->shapes_used, 1, memory_order_release);
            return;
        }
        if (have == shape)
            return;
    }
}

/* ---- sums ---- */

static void add_slot(const struct ledger_slot *s, struct ledger_totals *t, uint32_t responders[PGS_MAX_NODES])
{
#define GET(field)     atomic_load_explicit(&s->field, memory_order_relaxed)
#define X(field, help) t->field += GET(field);
    LEDGER_COUNTERS(X)
#undef X
    for (int i = 0; i < PGS_MAX_NODES; i++) {
        uint64_t response = GET(node[i].response_us);
        t->reads[i] += GET(node[i].reads);
        t->writes[i] += GET(node[i].writes);
        t->failures[i] += GET(node[i].failures);
        t->in_flight[i] += GET(node[i].in_flight);
        t->links[i] += GET(node[i].links);
        t->response_us[i] += response;
        responders[i] += response != 0;
    }
#undef GET
}

void ledger_sum(const struct ledger *l, struct ledger_totals *out)
{
    uint32_t responders[PGS_MAX_NODES] = { 0 };
    memset(out, 0, sizeof *out);
    add_slot(&l->slot[0], out, responders);
    for (size_t i = 1; i < LEDGER_SLOTS; i++) {
        if (atomic_load_explicit(&l->slot[i].owner, memory_order_acquire) == 0)
            continue;
        out->processes++;
        add_slot(&l->slot[i], out, responders);
    }
    for (int i = 0; i < PGS_MAX_NODES; i++)
        if (responders[i] != 0)
            out->response_us[i] /= responders[i];
}
