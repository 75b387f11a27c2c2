#include "hook_event.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "hooks.h"
#include "session.h"

/* One registration. Referenced by its session and by each result that carries its events. */
struct event_entry {
    _Atomic uint32_t references;
    struct session *session; /* NULL once the connection is gone */
    PGEventProc proc;
    void *pass_through;
    void *data; /* PQinstanceData */
    struct event_entry *next;
};

struct event_reg {
    struct event_entry *first;
    bool quiet;
};

static void entry_unref(struct event_entry *e)
{
    if (atomic_fetch_sub(&e->references, 1) == 1)
        free(e);
}

/* Instance data of a result of our own statements, by which its end is recognised. */
static char quiet_mark;

static int fire(int which, PGEventId id, void *info, void *pass_through);

/* libpq tells procs apart by their address; which is theirs is in the table below. */
#define TRAMPOLINES(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15)
#define TRAMPOLINE(n)                                                                                                  \
    static int trampoline_##n(PGEventId id, void *info, void *pass_through)                                            \
    {                                                                                                                  \
        return fire(n, id, info, pass_through);                                                                        \
    }
TRAMPOLINES(TRAMPOLINE)
#define TRAMPOLINE_NAME(n) trampoline_##n,
static const PGEventProc trampoline[EVENT_MAX_PROCS] = {TRAMPOLINES(TRAMPOLINE_NAME)};

/* The application's procs in order of appearance; never removed: results of any age are asked by them. */
static _Atomic(PGEventProc) known_proc[EVENT_MAX_PROCS];

static int proc_index(PGEventProc proc, bool add)
{
    for (int i = 0; i < EVENT_MAX_PROCS; i++) {
        PGEventProc there = atomic_load_explicit(&known_proc[i], memory_order_acquire);
        if (!there && !add)
            return -1;
        if (!there && atomic_compare_exchange_strong(&known_proc[i], &there, proc))
            return i;
        if (there == proc)
            return i;
    }
    return -1;
}

/* The infos of these events begin with the connection: the proc gets a copy with the application's handle in it. */
static int fire_with_handle(struct event_entry *e, PGEventId id, void *info)
{
    PGEventResultCreate copy;
    memset(&copy, 0, sizeof copy);
    memcpy(&copy, info, id == PGEVT_RESULTCREATE ? sizeof copy : sizeof(PGEventConnDestroy));
    if (e->session)
        copy.conn = session_handle(e->session);
    return e->proc(id, &copy, e->pass_through);
}

static bool is_quiet_result(int which, const struct event_entry *e, const PGresult *res)
{
    return e->session && e->session->real->PQresultInstanceData(res, trampoline[which]) == &quiet_mark;
}

static int fire_result_create(int which, struct event_entry *e, PGEventResultCreate *info)
{
    struct event_reg *reg = e->session ? e->session->events : NULL;
    int ok = 1;
    if (reg && reg->quiet)
        (void)e->session->real->PQresultSetInstanceData(info->result, trampoline[which], &quiet_mark);
    else
        ok = fire_with_handle(e, PGEVT_RESULTCREATE, info);
    if (ok)
        atomic_fetch_add(&e->references, 1);
    return ok;
}

static int fire(int which, PGEventId id, void *info, void *pass_through)
{
    struct event_entry *e = pass_through;
    int ok = 1;
    switch (id) {
    case PGEVT_RESULTCREATE:
        return fire_result_create(which, e, info);
    case PGEVT_RESULTCOPY:
        ok = e->proc(id, info, e->pass_through);
        if (ok)
            atomic_fetch_add(&e->references, 1);
        return ok;
    case PGEVT_RESULTDESTROY:
        if (!is_quiet_result(which, e, ((PGEventResultDestroy *)info)->result))
            ok = e->proc(id, info, e->pass_through);
        entry_unref(e);
        return ok;
    case PGEVT_REGISTER:
    case PGEVT_CONNRESET:
    case PGEVT_CONNDESTROY:
        return fire_with_handle(e, id, info);
    default: /* of a later libpq, with an info whose form we do not know */
        return e->proc(id, info, e->pass_through);
    }
}

static struct event_entry *session_entry(const struct session *s, PGEventProc proc)
{
    for (struct event_entry *e = s->events ? s->events->first : NULL; e; e = e->next)
        if (e->proc == proc)
            return e;
    return NULL;
}

int hook_PQregisterEventProc(PGconn *conn, PGEventProc proc, const char *name, void *pass_through)
{
    struct session *s = session_enter(conn);
    if (!proc || !name || !*name || session_entry(s, proc))
        return 0; /* as libpq says of them */
    int which = proc_index(proc, true);
    if (which < 0)
        return 0;
    if (!s->events && !(s->events = calloc(1, sizeof *s->events)))
        return 0;
    struct event_entry *e = calloc(1, sizeof *e);
    if (!e)
        return 0;
    *e = (struct event_entry){.references = 1, .session = s, .proc = proc, .pass_through = pass_through};
    e->next = s->events->first;
    s->events->first = e; /* before: the proc may ask for its instance data while it is registered */
    if (!s->real->PQregisterEventProc(session_home(s), trampoline[which], name, e)) {
        s->events->first = e->next;
        entry_unref(e);
        return 0;
    }
    s->pins |= PIN_EVENTS;
    return 1;
}

int hook_PQsetInstanceData(PGconn *conn, PGEventProc proc, void *data)
{
    struct event_entry *e = session_entry(session_enter(conn), proc);
    if (!e)
        return 0;
    e->data = data;
    return 1;
}

void *hook_PQinstanceData(const PGconn *conn, PGEventProc proc)
{
    const struct event_entry *e = session_entry(session_from(conn), proc);
    return e ? e->data : NULL;
}

/* A result does not say whose it is: if its events are under our proc, it is a session's. */
int hook_PQresultSetInstanceData(const struct real_libpq *real, PGresult *res, PGEventProc proc, void *data)
{
    int which = proc_index(proc, false);
    if (which >= 0 && real->PQresultSetInstanceData(res, trampoline[which], data))
        return 1;
    return real->PQresultSetInstanceData(res, proc, data);
}

void *hook_PQresultInstanceData(const struct real_libpq *real, const PGresult *res, PGEventProc proc)
{
    int which = proc_index(proc, false);
    void *data = which >= 0 ? real->PQresultInstanceData(res, trampoline[which]) : NULL;
    return data && data != &quiet_mark ? data : real->PQresultInstanceData(res, proc);
}

void hook_event_release(struct session *s)
{
    if (!s->events)
        return;
    for (struct event_entry *e = s->events->first, *next; e; e = next) {
        next = e->next;
        e->session = NULL;
        entry_unref(e);
    }
    free(s->events);
    s->events = NULL;
}

void hook_event_quiet(struct session *s, bool quiet)
{
    if (PGS_UNLIKELY(s->events))
        s->events->quiet = quiet;
}
