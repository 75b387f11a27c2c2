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
#include "memo.h"
#include "pgshunt/balance.h"
#include "pgshunt/closure.h"
#include "pgshunt/conf.h"
#include "pgshunt/route.h"
#include "pgshunt/settings.h"
#include "pgshunt/sql.h"
#include "pgshunt/str.h"
#include "prepared.h"
#include "real.h"
#include "sent.h"
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
    PIN_REPLAY = 1u << 6,   /* its settings are none for a replica (SERIALIZABLE), until they change */
    PIN_PIPELINE = 1u << 7, /* in pipeline mode */
    PIN_INTERNAL = 1u << 8  /* a fault of our own (no memory ...): stay where plain libpq would be */
};

/* More WITH HOLD cursors at a time than this pin the session until CLOSE ALL or DISCARD ALL. */
#define SESSION_HELD_CURSORS 8

struct conninfo; /* conninfo.h */
struct cancel;   /* cancel.h */
struct world_view;

struct session {
    uint64_t magic;
    const struct real_libpq *real;
    struct link *active; /* whose state the application sees; never NULL once created */
    struct link *home;   /* the link to what the application connected to: the primary's. Never NULL once created */
    struct link *by_node[PGS_MAX_NODES]; /* replicas' links (and home, under its node) */
    struct route_link route_link[PGS_MAX_NODES];
    uint64_t open_mask;    /* nodes whose link is open */
    struct link *local;    /* the library's own answers (ours.h); NULL until one was needed */
    struct link *before_local; /* what was active before it */
    int last_node;             /* where the last statement ran */
    enum sql_class last_class;
    bool isolation_touched; /* default_transaction_isolation is not what the link had when it was opened */
    bool connecting;        /* PQconnectStart, PQresetStart: the application is still polling */
    struct conninfo *info; /* what the application asked for */
    struct cancel *cancel; /* shared with the PGcancels handed out */
    uint32_t fork_generation;

    enum route_force force;
    int consistency;
    int transaction_reads;
    uint64_t mark_ns; /* no read may be older */
    struct link *read_link; /* consistency=session: where the last read ran; there reads never go back by themselves */
    uint64_t read_mark_ns;  /* ... and when it ended: the floor for reads anywhere else */
    uint64_t token_ns;  /* what SET pgshunt.token asks for, whatever the consistency; 0 none */
    uint64_t token_lsn; /* the same, not yet translated; 0 none */
    uint32_t token_timeline;
    uint32_t pins;
    uint64_t held_cursor[SESSION_HELD_CURSORS]; /* name hashes of WITH HOLD cursors; 0 free */
    bool tainted;
    bool waits_itself; /* PQsocket was asked for: the application waits on the home link's descriptor */
    bool nonblocking;
    bool encoding_unsafe; /* of encoding: what PQclientEncoding said last; negative: not known yet */
    int encoding;
    bool pipeline_txn; /* more than a BEGIN of transaction control went through the pipeline */
    bool rebuild;      /* forked: the links are gone, open new ones at the next statement */
    bool write_open;   /* begun in the ledger, not finished */
    bool ddl_open;     /* the write that is open may change the closure */
    struct ledger_map *write_map; /* where it was begun; NULL: there was no ledger then */
    uint64_t last_write_ns;       /* end of the session's last write; 0 none */
    uint64_t avoid;        /* nodes whose link could not be had, or brought to the session's state ... */
    uint64_t avoid_until_ns; /* ... are not tried again before */
    uint32_t reads_routed; /* to replicas: decides when another link is worth opening */
    uint64_t now_ns;       /* of the statement that runs */
    struct str set_value;  /* of the set_config($n) that runs; `failed`: not known */
    struct str txn_begin;  /* the BEGIN of a transaction that runs on a replica (stmt_txn.c); empty: none */

    struct settings *settings;
    struct prepared_set *prepared;
    struct closure *closure; /* reference, NULL until loaded */
    struct memo memo;        /* statements proven reads under that closure */
    uint64_t closure_loaded_ns, closure_ddl_count; /* its own, beside it for the statement path */
    struct stmt stmt;        /* the statement that runs, or ran last */
    struct sent sent;        /* its copy, when it was sent asynchronously */

    /* What PQsetNoticeReceiver and friends were given (hook_notice.c). */
    PQnoticeReceiver notice_receiver;
    void *notice_receiver_arg;
    PQnoticeProcessor notice_processor;
    void *notice_processor_arg;
    PQnoticeReceiver default_receiver; /* libpq's own */
    struct str held_notices;           /* of a read that may run again: bodies as on the wire, each with its length */
    bool holding;
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

/* A session around nothing yet: the creator sets info, then home and active. NULL: no memory. */
PGS_NODISCARD struct session *session_new(const struct real_libpq *real);
/* Frees everything and closes all links; the handle is dead. */
void session_free(struct session *s);

/* Takes a connection (also a failed one) as the home link. 0 or PGS_ENOMEM (conn is finished). */
int session_set_home(struct session *s, PGconn *conn, int node, bool replica);
/*
 * The home link is of the past: its node is no longer the primary, it died while the session was active elsewhere, or
 * the process forked. An idle session without pins gets a new one (with its settings); any other
 * is left with a connection that is closed, as libpq would show it.
 */
void session_lose_home(struct session *s, const struct world_view *w);
/*
 * The home link, being the primary's as far as anybody knows: opens it if the session has been living on a replica.
 * Never NULL; may be a failed connection, whose message is the application's to see.
 */
struct link *session_primary(struct session *s, const struct world_view *w);
/* The same for a session whose links are gone (forked): can_move was asked before they went. */
void session_rebuild(struct session *s, const struct world_view *w);
/* May the session be moved: idle outside a transaction, nothing in it that lives on one server only? */
bool session_can_move(const struct session *s);
/* Forgets everything that DISCARD ALL undoes; does not touch any server. */
void session_forget_state(struct session *s);
/* Makes l the link whose state the application sees. */
void session_activate(struct session *s, struct link *l);

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
