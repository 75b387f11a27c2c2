#include "closure_load.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "fork.h"
#include "hook_event.h"
#include "pgshunt/clock.h"
#include "pgshunt/log.h"

#define CLOSURE_HARD_NS (120 * NSEC_PER_SEC) /* nobody trusts it any more */
#define CLOSURE_DEADLINE_MS 10000
#define CLOSURE_COLUMNS 16

struct database {
    struct database *next;
    struct closure *closure; /* the newest; one reference */
    bool loading;            /* a session is at it */
    uint64_t failed_ns;      /* do not try again at once */
    char name[];
};

static struct database *databases;
static pthread_mutex_t databases_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t register_once = PTHREAD_ONCE_INIT;

static void child_after_fork(void)
{
    pthread_mutex_init(&databases_lock, NULL);
    for (struct database *d = databases; d; d = d->next)
        d->loading = false;
}

static void register_child(void)
{
    fork_on_child(child_after_fork);
}

/* With the lock held. NULL: no memory. */
static struct database *database_find(const char *name)
{
    struct database *d;

    for (d = databases; d; d = d->next)
        if (strcmp(d->name, name) == 0)
            return d;
    d = calloc(1, sizeof(*d) + strlen(name) + 1);
    if (d) {
        strcpy(d->name, name);
        d->next = databases;
        databases = d;
    }
    return d;
}

/* Without a ledger nobody counts: such a closure is for taint alone, and loaded again as soon as there is one. */
static uint64_t ddl_count_now(const struct world_view *w)
{
    return w->ledger ? atomic_load_explicit(&w->ledger->ddl_count, memory_order_acquire) : UINT64_MAX;
}

static bool closure_usable(const struct closure *c, const struct world_view *w, uint64_t now, uint64_t max_age)
{
    /* One loaded by this very statement is younger than its beginning. */
    return c && (closure_loaded_ns(c) > now || now - closure_loaded_ns(c) < max_age) &&
           closure_ddl_count(c) == ddl_count_now(w);
}

static struct closure *closure_from_result(struct session *s, const PGresult *res)
{
    const struct real_libpq *real = s->real;
    int columns = real->PQnfields(res);
    struct closure *c = closure_new();

    if (!c || columns > CLOSURE_COLUMNS)
        goto fail;
    for (int row = 0, rows = real->PQntuples(res); row < rows; row++) {
        const char *values[CLOSURE_COLUMNS];
        for (int i = 0; i < columns; i++)
            values[i] = real->PQgetisnull(res, row, i) ? NULL : real->PQgetvalue(res, row, i);
        if (closure_add_row(c, values, columns) != 0)
            goto fail;
    }
    return c;
fail:
    closure_free(c);
    return NULL;
}

/* The query's own session state is the application's: it must not depend on any of it, nor leave any. */
static struct closure *closure_query_home(struct session *s, uint64_t ddl_count)
{
    uint64_t started = clock_mono_ns();
    struct closure *c = NULL;
    PGresult *res;

    hook_event_quiet(s, true);
    res = link_query(s, s->home, closure_query(s->real->PQserverVersion(session_home(s))), CLOSURE_DEADLINE_MS);
    hook_event_quiet(s, false);
    if (res && s->real->PQresultStatus(res) == PGRES_TUPLES_OK)
        c = closure_from_result(s, res);
    else
        log_msg(LOG_INFO, "closure", "could not be loaded sqlstate=%s",
                res ? s->real->PQresultErrorField(res, PG_DIAG_SQLSTATE) : "none");
    s->real->PQclear(res);
    if (c)
        closure_seal(c, started, ddl_count);
    return c;
}

static void database_store(struct database *d, struct closure *c, uint64_t now)
{
    pthread_mutex_lock(&databases_lock);
    d->loading = false;
    if (c) {
        closure_free(d->closure);
        d->closure = closure_ref(c);
    } else {
        d->failed_ns = now;
    }
    pthread_mutex_unlock(&databases_lock);
}

/* c, a reference, is the session's closure from now on. */
static void session_closure(struct session *s, struct closure *c)
{
    closure_free(s->closure);
    memo_clear(&s->memo);
    s->closure = c;
    s->closure_loaded_ns = closure_loaded_ns(c);
    s->closure_ddl_count = closure_ddl_count(c);
}

/* The process's closure, if newer than the session's; and whether this session shall load it again. */
static struct database *database_take(struct session *s, const struct world_view *w, uint64_t now, bool can_load,
                                      bool *load)
{
    const char *name = s->real->PQdb(session_home(s));
    struct database *d;

    pthread_once(&register_once, register_child);
    *load = false;
    pthread_mutex_lock(&databases_lock);
    d = database_find(name ? name : "");
    if (d) {
        if (d->closure && d->closure != s->closure)
            session_closure(s, closure_ref(d->closure));
        if (can_load && !d->loading && !closure_usable(d->closure, w, now, CLOSURE_SOFT_NS) &&
            (d->failed_ns == 0 || now - d->failed_ns > NSEC_PER_SEC))
            *load = d->loading = true;
    }
    pthread_mutex_unlock(&databases_lock);
    return d;
}

bool closure_ensure_now(struct session *s, const struct world_view *w)
{
    struct database *d;
    struct closure *c;
    bool load, can_load;
    uint64_t ddl_count;

    if (PGS_LIKELY(closure_usable(s->closure, w, s->now_ns, CLOSURE_SOFT_NS)))
        return w->ledger;
    can_load = s->real->PQtransactionStatus(session_home(s)) == PQTRANS_IDLE && !(s->pins & (PIN_TRACE | PIN_PIPELINE));
    d = database_take(s, w, s->now_ns, can_load, &load);
    if (load) {
        ddl_count = ddl_count_now(w);
        c = closure_query_home(s, ddl_count);
        database_store(d, c, s->now_ns);
        if (c) {
            session_closure(s, c);
            LEDGER_ADD(w->map, closure_loads, 1);
            log_msg(LOG_DEBUG, "closure", "loaded names=%zu", closure_size(c));
        }
    }
    /* No DDL can have been committed while there is no primary: what is loaded stays true. */
    if (s->closure && w->board && atomic_load(&w->board->primary) == PGS_NODE_NONE)
        return true;
    return w->ledger && closure_usable(s->closure, w, s->now_ns, CLOSURE_HARD_NS);
}
