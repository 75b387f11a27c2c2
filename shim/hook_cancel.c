#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "cancel.h"
#include "hooks.h"
#include "session.h"

struct cancel_link {
    PGcancel *object; /* libpq's; used without the connection that it was taken from */
    struct cancel_link *next;
    bool retired;
};

struct cancel {
    _Atomic uint32_t references;
    _Atomic uint32_t requests_running;
    _Atomic uint64_t requests;
    _Atomic(struct cancel_link *) active;
    const struct real_libpq *real;
    struct cancel_link *links; /* the session's thread only */
};

/* What PQgetCancel returned to the application. */
struct cancel_object {
    union {
        char like_libpq[CANCEL_COPIED];
        uint64_t words[CANCEL_COPIED / sizeof(uint64_t)];
    };
    struct cancel *shared;
};

/* What ruby-pg finds must be what PQbackendPID says: the home link's. */
static void look_like_libpq(struct cancel_object *object, const struct session *s)
{
    PGcancel *real = s->real->PQgetCancel(session_home(s));
    if (real) {
        memcpy(object->like_libpq, real, sizeof object->like_libpq);
        s->real->PQfreeCancel(real);
    }
    object->words[CANCEL_MARK_AT / sizeof(uint64_t)] = CANCEL_MAGIC;
}

struct cancel *cancel_new(const struct real_libpq *real)
{
    struct cancel *c = calloc(1, sizeof *c);
    if (!c)
        return NULL;
    atomic_init(&c->references, 1);
    c->real = real;
    return c;
}

static void free_links(struct cancel *c, bool all)
{
    struct cancel_link **at = &c->links;
    while (*at) {
        struct cancel_link *l = *at;
        if (!all && !l->retired) {
            at = &l->next;
            continue;
        }
        *at = l->next;
        c->real->PQfreeCancel(l->object);
        free(l);
    }
}

void cancel_unref(struct cancel *c)
{
    if (!c || atomic_fetch_sub(&c->references, 1) != 1)
        return;
    free_links(c, true);
    free(c);
}

void *cancel_add_link(struct cancel *c, const struct real_libpq *real, PGconn *conn)
{
    struct cancel_link *l = calloc(1, sizeof *l);
    if (!l)
        return NULL;
    l->object = real->PQgetCancel(conn);
    if (!l->object) {
        free(l);
        return NULL;
    }
    l->next = c->links;
    c->links = l;
    return l;
}

void cancel_set_active(struct cancel *c, void *link)
{
    atomic_store(&c->active, (struct cancel_link *)link);
}

void cancel_retire_link(struct cancel *c, void *link)
{
    struct cancel_link *l = link;
    if (!c || !l)
        return;
    l->retired = true;
    struct cancel_link *expected = l;
    (void)atomic_compare_exchange_strong(&c->active, &expected, NULL);
    /*
     * A request announces itself before it reads active (both in one total order): with none announced after active
     * was changed, nobody holds a retired one. Else they wait for the next retirement or the end.
     */
    if (atomic_load(&c->requests_running) == 0)
        free_links(c, false);
}

uint64_t cancel_count(const struct cancel *c)
{
    return atomic_load(&((struct cancel *)(uintptr_t)c)->requests);
}

void cancel_after_fork(struct cancel *c)
{
    if (!c)
        return;
    cancel_set_active(c, NULL);
    /* A request that another thread of the parent was in the middle of never ends here. */
    atomic_store(&c->requests_running, 0);
}

PGcancel *hook_PQgetCancel(PGconn *conn)
{
    struct session *s = session_enter(conn);
    struct cancel *c = s->cancel;
    /* While the first connection is being made nothing is registered; libpq hands an object out once there is a socket. */
    if (!c->links) {
        void *link = cancel_add_link(c, s->real, session_active(s));
        if (!link)
            return NULL;
        cancel_set_active(c, link);
    }
    struct cancel_object *object = calloc(1, sizeof *object);
    if (!object)
        return NULL;
    look_like_libpq(object, s);
    object->shared = c;
    atomic_fetch_add(&c->references, 1);
    return (PGcancel *)(void *)object;
}

void hook_PQfreeCancel(PGcancel *cancel)
{
    struct cancel_object *object = (struct cancel_object *)(void *)cancel;
    struct cancel *c = object->shared;
    /* libpq does not clear its objects: one of theirs in the same memory must not look like ours. */
    memset(object, 0, sizeof *object);
    __asm__ volatile("" : : "r"(object) : "memory"); /* the compiler may not leave it out before free */
    free(object);
    cancel_unref(c);
}

/* A link was there and is no more: what libpq still has of it is, in a forked child, the parent's server process. */
static bool severed(struct cancel *c)
{
    return c->links && !atomic_load(&c->active);
}

/* Async-signal-safe as the real one: atomics on memory that the object's reference keeps, then the real one. */
int hook_PQcancel(PGcancel *cancel, char *errbuf, int errbufsize)
{
    static const char no_server[] = "PQcancel() -- no connection to the server\n";
    struct cancel *c = ((struct cancel_object *)(void *)cancel)->shared;
    int sent = 0;
    atomic_fetch_add(&c->requests, 1);
    atomic_fetch_add(&c->requests_running, 1);
    struct cancel_link *l = atomic_load(&c->active);
    if (l) {
        sent = c->real->PQcancel(l->object, errbuf, errbufsize);
    } else if (errbuf && errbufsize > 0) {
        size_t n = (size_t)errbufsize < sizeof no_server ? (size_t)errbufsize : sizeof no_server;
        memcpy(errbuf, no_server, n);
        errbuf[n - 1] = '\0';
    }
    atomic_fetch_sub(&c->requests_running, 1);
    return sent;
}

int hook_PQrequestCancel(PGconn *conn)
{
    struct session *s = session_enter(conn);
    atomic_fetch_add(&s->cancel->requests, 1);
    /* The message of a failure belongs into the PQerrorMessage that the application sees. */
    return severed(s->cancel) ? 0 : s->real->PQrequestCancel(session_active(s));
}

/* libpq 17: bound to the server of this moment, as a PGcancelConn is; when it is sent we do not see. */
PGcancelConn *hook_PQcancelCreate(PGconn *conn)
{
    struct session *s = session_enter(conn);
    atomic_fetch_add(&s->cancel->requests, 1);
    return s->real->PQcancelCreate(severed(s->cancel) ? NULL : session_active(s));
}
