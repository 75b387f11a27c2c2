#include "world.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fork.h"
#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "pgshunt/log.h"

#define LOOK_AGAIN_NS NSEC_PER_SEC
#define LOOK_AGAIN_MISSING_NS (200 * NSEC_PER_MSEC)

static pthread_once_t conf_once = PTHREAD_ONCE_INIT;
static struct conf *conf;
static char *conf_error;

_Atomic(const struct conf *) world_conf_loaded;

static struct world_segments nothing;
_Atomic(struct world_segments *) world_current = &nothing;
static struct ledger_map no_ledger;
_Atomic uint64_t world_next_look_ns;
static _Atomic uint32_t unclaimed; /* a forked child has yet to claim its own slot */
static pthread_mutex_t look_lock = PTHREAD_MUTEX_INITIALIZER;
struct balance_state world_balance;

bool world_disabled(void)
{
    static _Atomic int known; /* 0 not asked yet, 1 no, 2 yes */
    int k = atomic_load_explicit(&known, memory_order_relaxed);
    if (k == 0) {
        const char *v = getenv("PGSHUNT_DISABLE");
        k = v && *v && strcmp(v, "0") != 0 ? 2 : 1;
        atomic_store_explicit(&known, k, memory_order_relaxed);
    }
    return k == 2;
}

static void child_after_fork(void)
{
    /* The child is alone: a lock that another thread of the parent held would never be released. */
    pthread_mutex_init(&look_lock, NULL);
    atomic_store(&unclaimed, 1);
    atomic_store(&world_next_look_ns, 0);
    balance_init(&world_balance, (uint64_t)getpid());
}

static void conf_load_once(void)
{
    struct str errors = STR_INIT;
    int rc = conf_load(&conf, &errors, NULL);

    if (rc == 0) {
        log_set_level((enum log_level)conf->log_level);
        if (conf->log_file && *conf->log_file)
            (void)log_set_file(conf->log_file);
        balance_init(&world_balance, (uint64_t)getpid());
        fork_on_child(child_after_fork);
    } else {
        conf = NULL;
        if (rc == PGS_ENOENT) /* nothing configured at all: quietly not there */
            log_msg(LOG_INFO, "conf", "no nodes configured, everything passes through");
        else
            log_msg(LOG_ERROR, "conf", "everything passes through, the configuration is broken: %s",
                    errors.len ? errors.buf : err_text(rc));
        conf_error = strdup(errors.len ? errors.buf : err_text(rc));
    }
    str_release(&errors);
}

const struct conf *world_conf_load(void)
{
    pthread_once(&conf_once, conf_load_once);
    atomic_store_explicit(&world_conf_loaded, conf, memory_order_release);
    return conf;
}

const char *world_conf_error(void)
{
    pthread_once(&conf_once, conf_load_once);
    return conf ? NULL : conf_error;
}

static bool ledger_fits(const struct world_segments *seg)
{
    return seg->board.board && seg->ledger.ledger &&
           seg->ledger.ledger->generation == atomic_load(&seg->board.board->ledger_generation);
}

/* Maps what is there now into a new record; NULL if nothing could be improved. */
static struct world_segments *segments_map(const struct conf *c, const struct world_segments *old)
{
    static struct log_site board_site, ledger_site;
    struct world_segments *seg = calloc(1, sizeof(*seg));
    int rc;

    if (!seg)
        return NULL;
    rc = board_open(&seg->board, c->name);
    if (rc != 0) {
        log_limited(&board_site, LOG_WARN, "world", "no board name=%s reason=\"%s\": everything goes to the primary",
                    c->name, err_text(rc));
        free(seg);
        return NULL;
    }
    if (old->ledger.ledger && old->ledger.ledger->generation == atomic_load(&seg->board.board->ledger_generation)) {
        seg->ledger = old->ledger; /* the slot too */
        return seg;
    }
    rc = ledger_open(&seg->ledger, c->name, atomic_load(&seg->board.board->ledger_generation));
    if (rc != 0)
        log_limited(&ledger_site, LOG_WARN, "world", "no ledger name=%s reason=\"%s\": everything goes to the primary",
                    c->name, err_text(rc));
    else
        ledger_claim(&seg->ledger);
    return seg;
}

/* Slow path, at most one thread at a time: others go on with what is mapped. */
static void look_again(uint64_t now_ns)
{
    const struct conf *c = world_conf();
    struct world_segments *seg;
    int keep = errno;

    if (!c || pthread_mutex_trylock(&look_lock) != 0)
        return;
    seg = atomic_load(&world_current);
    if (seg->ledger.ledger && atomic_exchange(&unclaimed, 0))
        ledger_claim(&seg->ledger);
    if (!seg->board.board || !board_is_current(&seg->board, c->name) || !ledger_fits(seg)) {
        struct world_segments *fresh = segments_map(c, seg);
        if (fresh) {
            /* The old mapping stays: another thread may be reading it at this moment. */
            atomic_store(&world_current, fresh);
            seg = fresh;
        }
    }
    atomic_store(&world_next_look_ns, now_ns + (ledger_fits(seg) ? LOOK_AGAIN_NS : LOOK_AGAIN_MISSING_NS));
    pthread_mutex_unlock(&look_lock);
    errno = keep;
}

void world_look_again(uint64_t now_ns, struct world_view *view)
{
    static struct log_site dead_site;
    struct world_segments *seg;

    if (now_ns >= atomic_load_explicit(&world_next_look_ns, memory_order_relaxed))
        look_again(now_ns);
    seg = atomic_load_explicit(&world_current, memory_order_acquire);
    view->balance = &world_balance;
    view->board = seg->board.board;
    if (PGS_UNLIKELY(view->board && !board_is_alive(view->board, now_ns))) {
        log_limited(&dead_site, LOG_WARN, "world", "the monitor is silent: everything goes to the primary");
        view->board = NULL;
    }
    view->map = PGS_LIKELY(ledger_fits(seg)) ? &seg->ledger : &no_ledger;
    view->ledger = view->map->ledger;
}

void world_look_hard(uint64_t now_ns, struct world_view *view)
{
    atomic_store(&world_next_look_ns, 0);
    world_look(now_ns, view);
}

int world_node_by_address(const struct board *board, const char *host, uint16_t port)
{
    uint32_t count = board ? atomic_load(&board->node_count) : 0;

    for (uint32_t i = 0; i < count && i < PGS_MAX_NODES; i++) {
        struct board_node_text text;
        if (board_node_text(board, (int)i, &text) == 0 && text.port == port && strcasecmp(text.host, host) == 0)
            return (int)i;
    }
    return PGS_NODE_NONE;
}
