#include "watch.h"

#include <poll.h>

#include "pgshunt/clock.h"
#include "pgshunt/log.h"
#include "world.h"

#define TICK_MS 200
#define SILENT_NS NSEC_PER_SEC

/* The monitor's verdict on the node since the wait began. */
static bool given_up(const struct session *s, const struct world_view *w)
{
    const struct link *l = s->active;
    const struct board_node *n;

    if (!w->board || l->node < 0)
        return false;
    n = &w->board->node[l->node];
    return atomic_load(&n->state) == NODE_DOWN || atomic_load(&n->state) == NODE_QUARANTINED ||
           atomic_load(&n->life) != l->life;
}

/* The monitor has had no answer from it lately either: a long query alone is no reason for suspicion. */
static bool is_silent(const struct session *s, const struct world_view *w, uint64_t now)
{
    uint64_t checked;

    if (!w->ledger || !w->board || s->active->node < 0)
        return false;
    checked = atomic_load(&w->board->node[s->active->node].checked_ns);
    return checked < now && now - checked > SILENT_NS;
}

/* Waits once for input, and reads it. False: the link is broken, or was given up. */
static bool wait_once(struct session *s, PGconn *conn)
{
    const struct real_libpq *real = s->real;
    /* On a non-blocking connection libpq may not have sent all of it yet. */
    bool unsent = real->PQflush(conn) > 0;
    struct pollfd p = { .fd = real->PQsocket(conn), .events = (short)(POLLIN | (unsent ? POLLOUT : 0)) };
    struct world_view w;
    uint64_t now;

    if (poll(&p, 1, TICK_MS) > 0)
        return p.revents == POLLOUT || real->PQconsumeInput(conn);
    now = clock_mono_ns();
    world_look(now, &w);
    if (given_up(s, &w)) {
        log_msg(LOG_INFO, "watch", "a read on a node that is down is given up node=%d", s->active->node);
        link_sever(s, s->active);
        return false;
    }
    if (now - s->stmt.begun_ns > SILENT_NS && is_silent(s, &w, now))
        ledger_suspect(w.ledger, s->active->node, now);
    return true;
}

void watch_wait(struct session *s)
{
    PGconn *conn = session_active(s);

    if (!watch_wanted(s))
        return;
    while (s->real->PQisBusy(conn) && s->real->PQstatus(conn) == CONNECTION_OK)
        if (!wait_once(s, conn))
            return;
}

int watch_copy(struct session *s, char **buffer)
{
    PGconn *conn = session_active(s);
    int rc;

    while ((rc = s->real->PQgetCopyData(conn, buffer, 1)) == 0)
        if (s->real->PQstatus(conn) != CONNECTION_OK || !wait_once(s, conn))
            return s->real->PQgetCopyData(conn, buffer, 0); /* what has come, or the failure: waits no more */
    return rc;
}

PGresult *watch_results(struct session *s)
{
    const struct real_libpq *real = s->real;
    PGconn *conn = session_active(s);
    PGresult *last = NULL, *res;

    for (;;) {
        ExecStatusType status;
        watch_wait(s);
        res = real->PQgetResult(conn);
        if (!res)
            return last;
        real->PQclear(last);
        last = res;
        status = real->PQresultStatus(res);
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH ||
            real->PQstatus(conn) == CONNECTION_BAD)
            return last;
    }
}
