#include "session.h"

#include <stdlib.h>
#include <string.h>

#include "cancel.h"
#include "conninfo.h"
#include "hook_event.h"
#include "hook_notice.h"
#include "ours.h"
#include "pgshunt/clock.h"
#include "pgshunt/log.h"
#include "replay.h"
#include "world.h"

struct session *session_new(const struct real_libpq *real)
{
    struct session *s = calloc(1, sizeof(*s));

    if (!s)
        return NULL;
    s->magic = SESSION_MAGIC;
    s->real = real;
    s->fork_generation = atomic_load(&fork_generation);
    s->verbosity = PQERRORS_DEFAULT;
    s->show_context = PQSHOW_CONTEXT_ERRORS;
    str_init(&s->txn_begin);
    str_init(&s->set_value);
    str_init(&s->sent.text);
    str_init(&s->held_notices);
    s->last_node = PGS_NODE_NONE;
    s->encoding = -2; /* nothing that libpq answers */
    s->settings = settings_new();
    s->prepared = prepared_new();
    s->cancel = cancel_new(real);
    if (!s->settings || !s->prepared || !s->cancel) {
        session_free(s);
        return NULL;
    }
    return s;
}

void session_free(struct session *s)
{
    stmt_abandon(s);
    for (int i = 0; i < PGS_MAX_NODES; i++)
        if (s->by_node[i] && s->by_node[i] != s->home)
            link_free(s, s->by_node[i]);
    link_free(s, s->local);
    if (s->home)
        link_free(s, s->home);
    cancel_unref(s->cancel);
    hook_event_release(s);
    hook_notice_release(s);
    settings_free(s->settings);
    prepared_free(s->prepared);
    closure_free(s->closure);
    memo_release(&s->memo);
    conninfo_free(s->info);
    str_release(&s->txn_begin);
    str_release(&s->set_value);
    sent_release(&s->sent);
    s->magic = 0;
    free(s);
}

void session_activate(struct session *s, struct link *l)
{
    if (s->active != l) {
        s->active = l;
        cancel_set_active(s->cancel, l->cancel);
    }
}

int session_set_home(struct session *s, PGconn *conn, int node, bool replica)
{
    struct link *old = s->home, *l = link_new(s, conn, node, replica);

    if (!l)
        return -1;
    if (s->active && (s->local == s->active || s->active == old))
        s->active = NULL;
    s->home = l;
    if (!s->active)
        session_activate(s, l);
    if (replica && node >= 0) {
        s->by_node[node] = l;
        s->open_mask |= UINT64_C(1) << node;
    }
    if (old)
        link_free(s, old);
    hook_notice_apply(s, l);
    return 0;
}

bool session_can_move(const struct session *s)
{
    PGTransactionStatusType status = s->real->PQtransactionStatus(session_home(s));

    /* A broken one has been shown, or will be: whatever the application was doing there is not to go on elsewhere. */
    return s->pins == 0 && !s->tainted && !s->write_open && status == PQTRANS_IDLE;
}

void session_forget_state(struct session *s)
{
    char unused[256];

    (void)settings_discard_all(s->settings);
    prepared_clear(s->prepared);
    s->pins &= PIN_TRACE | PIN_EVENTS | PIN_PIPELINE;
    s->tainted = false;
    s->isolation_touched = false;
    (void)ours_start(s, unused, sizeof(unused));
    memset(s->held_cursor, 0, sizeof(s->held_cursor));
}

/* A new home link in the session's state; false: what there is stays. */
static bool session_new_home(struct session *s, const struct world_view *w)
{
    int node;
    uint64_t lsn = 0;
    bool standby = false;
    uint64_t epoch = w->board ? atomic_load(&w->board->epoch) : 0; /* before the address is chosen: see session_started() */
    PGconn *conn = link_connect_primary(s, w, &node);
    struct link *l;

    if (!conn)
        return false;
    if (s->real->PQstatus(conn) != CONNECTION_OK) {
        s->real->PQfinish(conn);
        return false;
    }
    /* Its reported parameters are compared with those of the old home link: what the application has seen. */
    l = link_new(s, conn, node, false);
    if (!l)
        return false;
    hook_notice_apply(s, l);
    if (replay_settings(s, l, true, &lsn, &standby) != 0 || standby) {
        link_free(s, l);
        return false;
    }
    if (s->active == s->home || s->active == s->local)
        session_activate(s, l);
    {
        struct link *old = s->home;
        s->home = l;
        link_free(s, old);
    }
    if (s->nonblocking)
        (void)s->real->PQsetnonblocking(l->conn, 1);
    l->epoch = epoch;
    LEDGER_ADD(w->map, links_opened, 1);
    return true;
}

void session_lose_home(struct session *s, const struct world_view *w)
{
    if (session_can_move(s) && !s->waits_itself && session_new_home(s, w))
        return;
    if (w->board)
        s->home->epoch = atomic_load(&w->board->epoch);
    if (s->home->replica)
        return;
    log_msg(LOG_INFO, "session", "the primary's link is lost: the application sees a closed connection");
    link_sever(s, s->home);
}

void session_rebuild(struct session *s, const struct world_view *w)
{
    s->rebuild = false;
    if (!session_new_home(s, w))
        link_bury(s, s->home);
}

struct link *session_primary(struct session *s, const struct world_view *w)
{
    /* Opened on a replica while there was no primary: is there one by now? */
    if (PGS_LIKELY(!s->home->replica))
        return s->home;
    if (session_can_move(s))
        (void)session_new_home(s, w);
    else if (s->stmt.info.cls >= SQL_WRITE && w->board && atomic_load(&w->board->primary) >= 0 &&
             s->real->PQtransactionStatus(session_home(s)) == PQTRANS_IDLE)
        /* What it has there cannot be moved, and writes would be refused there for ever: broken, it is made anew. */
        link_sever(s, s->home);
    return s->home;
}

void session_after_fork(struct session *s)
{
    /* A statement or a transaction may be on a replica just as well. */
    bool movable = s->home && session_can_move(s) && s->txn_begin.len == 0 &&
                   s->real->PQtransactionStatus(session_active(s)) == PQTRANS_IDLE;

    s->fork_generation = atomic_load(&fork_generation);
    s->write_open = s->ddl_open = false; /* counted by the parent, and the parent's to finish */
    s->stmt.running = false;
    cancel_after_fork(s->cancel);
    for (int i = 0; i < PGS_MAX_NODES; i++)
        if (s->by_node[i] && s->by_node[i] != s->home)
            link_detach(s, s->by_node[i]);
    link_detach(s, s->local);
    s->local = NULL;
    link_sever(s, s->home);
    s->active = s->home;
    s->rebuild = movable;
    if (!movable) /* else it still tells what the new one has to be like */
        link_bury(s, s->home);
}
