/*
 * session.h: what the application holds as its PGconn *: one logical connection, any number of links.
 *
 * Like a PGconn, a session is used by one thread at a time (PQcancel excepted). It is told from a
 * real PGconn by its first eight bytes, a number that can be no pointer. The
 * application owns it from the creator to PQfinish. Links belong to their session.
 */
#ifndef SHIM_SESSION_H
#define SHIM_SESSION_H

#include "link.h"
#include "pgshunt/balance.h"
#include "pgshunt/closure.h"
#include "pgshunt/conf.h"
#include "pgshunt/route.h"
#include "pgshunt/settings.h"
#include "pgshunt/sql.h"
#include "prepared.h"
#include "real.h"
#include "stmt.h"

/* Not a canonical address on any 64-bit machine, and odd: no pointer. A PGconn begins with one, or NULL. */
#define SESSION_MAGIC UINT64_C(0xd1f7706773687421)

enum session_pin {
    PIN_TEMP = 1u << 0,     /* temporary objects */
    PIN_LISTEN = 1u << 1,   /* listening channels */
    PIN_ADVISORY = 1u << 2, /* session advisory locks */
    PIN_CURSOR = 1u << 3,   /* WITH HOLD cursors */
    PIN_TRACE = 1u << 4,    /* PQtrace: the trace shows one connection */
    PIN_EVENTS = 1u << 5,   /* event procs are registered on the home link */
    PIN_REPLAY = 1u << 6,   /* a setting could not be replayed or read back differently */
    PIN_PIPELINE = 1u << 7, /* in pipeline mode */
    PIN_INTERNAL = 1u << 8  /* a fault of our own (no memory ...): stay where plain libpq would be */
};

struct conninfo; /* conninfo.h */
struct cancel;   /* cancel.h */

struct session {
    uint64_t magic;
    const struct real_libpq *real;
    struct link *active; /* whose state the application sees; never NULL once created */
    struct link *home;   /* the link to what the application connected to: the primary's. Never NULL once created */
    struct link *by_node[PGS_MAX_NODES]; /* replicas' links (and home, under its node) */
    struct route_link route_link[PGS_MAX_NODES];
    uint64_t open_mask;    /* nodes whose link is open */
    struct link *local;    /* the library's own answers (answer.h); NULL until one was needed */
    struct conninfo *info; /* what the application asked for */
    struct cancel *cancel; /* shared with the PGcancels handed out */
    uint32_t fork_generation;

    enum route_force force;
    int consistency;
    int transaction_reads;
    uint64_t mark_ns; /* no read may be older */
    uint64_t token_floor_lsn; /* from SET pgshunt.token; 0 none */
    uint32_t token_timeline;
    uint32_t pins;
    uint32_t held_cursors;
    bool tainted;
    bool waits_itself; /* PQsocket was asked for: the application waits on the home link's descriptor */
    bool nonblocking;
    bool write_open;   /* begun in the ledger, not finished */
    bool ddl_open;     /* the write that is open may change the closure */
    uint32_t reads_routed; /* to replicas: decides when another link is worth opening */
    uint64_t now_ns;       /* of the statement that runs */

    struct settings *settings;
    struct prepared_set *prepared;
    struct closure *closure; /* reference, NULL until loaded */
    struct stmt stmt;        /* the statement that runs, or ran last */

    /* What PQsetNoticeReceiver and friends were given (hook_notice.c). */
    PQnoticeReceiver notice_receiver;
    void *notice_receiver_arg;
    PQnoticeProcessor notice_processor;
    void *notice_processor_arg;
    PGVerbosity verbosity;
    PGContextVisibility show_context;
    struct event_reg *events; /* hook_event.c */
};

/* The session behind a handle, or NULL for a real PGconn (or NULL). One load, no lock. */
static inline struct session *session_from(const PGconn *conn)
{
    const uint64_t *first = (const uint64_t *)(const void *)conn;
    return first && *first == SESSION_MAGIC ? (struct session *)(uintptr_t)conn : NULL;
}
static inline PGconn *session_handle(struct session *s)
{
    return (PGconn *)(void *)s;
}

/*
 * After a fork the child's first use of a session comes through here: its parent's links are detached without
 * a byte sent, and opened anew when the state allows. Cheap: one compare.
 */
extern _Atomic uint32_t fork_generation; /* fork.c: raised in every child */
void session_after_fork(struct session *s);
static inline struct session *session_enter(PGconn *conn)
{
    struct session *s = (struct session *)(void *)conn;
    if (PGS_UNLIKELY(s->fork_generation != atomic_load_explicit(&fork_generation, memory_order_relaxed)))
        session_after_fork(s);
    return s;
}

/* Frees everything and closes all links; the handle is dead. */
void session_free(struct session *s);

/* The connection whose state the application sees (never NULL). */
static inline PGconn *session_active(const struct session *s)
{
    return s->active->conn;
}
static inline PGconn *session_home(const struct session *s)
{
    return s->home->conn;
}

#endif
