#include "link.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <fcntl.h>
#include <unistd.h>

#include "answer.h"
#include "cancel.h"
#include "conninfo.h"
#include "discover.h"
#include "hook_notice.h"
#include "pgshunt/clock.h"
#include "pgshunt/log.h"
#include "replay.h"
#include "session.h"
#include "world.h"

static void link_remember_socket(struct session *s, struct link *l)
{
    struct stat st;
    int fd = s->real->PQsocket(l->conn);

    l->socket_dev = 0;
    l->socket_ino = 0;
    if (fd >= 0 && fstat(fd, &st) == 0) {
        l->socket_dev = st.st_dev;
        l->socket_ino = st.st_ino;
    }
}

static void link_remember_host(struct session *s, struct link *l)
{
    const char *host = s->real->PQhost(l->conn), *port = s->real->PQport(l->conn);

    if (host && strlen(host) < sizeof(l->host))
        strcpy(l->host, host);
    l->port = port && *port ? (uint16_t)strtoul(port, NULL, 10) : 5432;
}

struct link *link_new(struct session *s, PGconn *conn, int node, bool replica)
{
    struct link *l = calloc(1, sizeof(*l));

    if (!l) {
        s->real->PQfinish(conn);
        return NULL;
    }
    l->conn = conn;
    l->node = node;
    l->replica = replica;
    link_connected(s, l);
    return l;
}

void link_connected(struct session *s, struct link *l)
{
    link_remember_socket(s, l);
    link_remember_host(s, l);
    cancel_retire_link(s->cancel, l->cancel);
    l->cancel = s->real->PQstatus(l->conn) == CONNECTION_OK ? cancel_add_link(s->cancel, s->real, l->conn) : NULL;
}

static void link_forget(struct session *s, struct link *l)
{
    if (l->node >= 0 && s->by_node[l->node] == l) {
        s->by_node[l->node] = NULL;
        s->open_mask &= ~(UINT64_C(1) << l->node);
        s->route_link[l->node] = (struct route_link){ 0, 0 };
    }
    if (s->read_link == l)
        s->read_link = NULL;
    if (s->before_local == l)
        s->before_local = s->home;
    if (s->active == l)
        s->active = s->home == l ? NULL : s->home;
    if (s->active)
        cancel_set_active(s->cancel, s->active->cancel);
    cancel_retire_link(s->cancel, l->cancel);
    prepared_link_free(l->prepared);
    free(l);
}

/* Is the number still our socket's? The application may have closed all descriptors, and it be another file's by now. */
static bool link_has_socket(struct session *s, const struct link *l)
{
    struct stat st;
    int fd = s->real->PQsocket(l->conn);

    return fd < 0 || (fstat(fd, &st) == 0 && st.st_dev == l->socket_dev && st.st_ino == l->socket_ino);
}

void link_free(struct session *s, struct link *l)
{
    if (!l)
        return;
    if (l->answer) {
        answer_close(l->answer);
        free(l->answer);
    } else if (link_has_socket(s, l)) {
        s->real->PQfinish(l->conn);
    } /* else the PGconn is leaked on purpose: finishing it would write to and close somebody else's descriptor */
    link_forget(s, l);
}

/*
 * Puts a socket that is at its end over the link's descriptor: whatever libpq still sends goes nowhere, whatever
 * it reads is "closed". Only if the number still is our socket: the application may have closed all its
 * descriptors, and the number may be another file's by now. False: the conn must not be touched any more.
 */
static bool link_cut_socket(struct session *s, struct link *l)
{
    int fd = s->real->PQsocket(l->conn), pair[2];
    bool ok;

    if (fd < 0)
        return true;
    if (!link_has_socket(s, l))
        return false;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
        return false;
    close(pair[1]);
    ok = dup3(pair[0], fd, O_CLOEXEC) >= 0;
    close(pair[0]);
    if (ok)
        link_remember_socket(s, l);
    return ok;
}

void link_sever(struct session *s, struct link *l)
{
    if (link_cut_socket(s, l))
        (void)s->real->PQconsumeInput(l->conn); /* notices the end */
}

void link_bury(struct session *s, struct link *l)
{
    PGconn *dead;

    if (link_has_socket(s, l))
        return;
    dead = answer_refuse(s->real, "08003", "pgshunt: the application has closed the connection's descriptor");
    if (dead)
        l->conn = dead; /* the old one is leaked, see link_free() */
}

void link_detach(struct session *s, struct link *l)
{
    if (!l)
        return;
    if (l->answer) {
        answer_close(l->answer);
        free(l->answer);
    } else if (link_cut_socket(s, l)) {
        s->real->PQfinish(l->conn);
    } /* else the PGconn is leaked on purpose: finishing it would write to and close somebody else's descriptor */
    link_forget(s, l);
}

/* Waits for the socket; false at the deadline or on an error other than a signal. */
static bool wait_socket(int fd, short events, uint64_t deadline_ns)
{
    for (;;) {
        struct pollfd p = { .fd = fd, .events = events };
        uint64_t now = clock_mono_ns();
        int rc;

        if (fd < 0 || now >= deadline_ns)
            return false;
        rc = poll(&p, 1, (int)((deadline_ns - now) / NSEC_PER_MSEC) + 1);
        if (rc > 0)
            return true;
        if (rc < 0 && errno != EINTR)
            return false;
    }
}

static PGconn *connect_with_deadline(struct session *s, const char *conninfo, uint64_t deadline_ns)
{
    const struct real_libpq *real = s->real;
    PGconn *conn = real->PQconnectStart(conninfo);
    PostgresPollingStatusType want = PGRES_POLLING_WRITING;

    if (!conn)
        return NULL;
    while (real->PQstatus(conn) != CONNECTION_BAD && want != PGRES_POLLING_OK && want != PGRES_POLLING_FAILED) {
        if (!wait_socket(real->PQsocket(conn), want == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline_ns))
            break;
        want = real->PQconnectPoll(conn);
    }
    if (want == PGRES_POLLING_OK && real->PQstatus(conn) == CONNECTION_OK)
        return conn;
    real->PQfinish(conn);
    return NULL;
}

/* What a server says of our own queries is not the application's to hear. */
static void no_notice(void *arg, const PGresult *res)
{
    (void)arg;
    (void)res;
}

PGresult *link_query(struct session *s, struct link *l, const char *sql, int deadline_ms)
{
    const struct real_libpq *real = s->real;
    uint64_t deadline = clock_mono_ns() + (uint64_t)deadline_ms * NSEC_PER_MSEC;
    PGresult *last = NULL, *res;
    bool nonblocking = real->PQisnonblocking(l->conn) != 0;

    if (nonblocking)
        (void)real->PQsetnonblocking(l->conn, 0);
    (void)real->PQsetNoticeReceiver(l->conn, no_notice, NULL);
    if (l->prepared)
        prepared_link_forget_unnamed(l->prepared); /* it ends with every simple query, ours too */
    if (!real->PQsendQuery(l->conn, sql))
        goto done;
    for (;;) {
        while (real->PQisBusy(l->conn)) {
            if (!wait_socket(real->PQsocket(l->conn), POLLIN, deadline) || !real->PQconsumeInput(l->conn)) {
                real->PQclear(last);
                last = NULL;
                goto done;
            }
        }
        res = real->PQgetResult(l->conn);
        if (!res)
            break;
        /* The first error is what counts: nothing after it in the string was run. */
        if (last && real->PQresultStatus(last) == PGRES_FATAL_ERROR) {
            real->PQclear(res);
            continue;
        }
        real->PQclear(last);
        last = res;
    }
done:
    hook_notice_apply(s, l);
    if (nonblocking)
        (void)real->PQsetnonblocking(l->conn, 1);
    return last;
}

bool link_is_dead(const struct session *s, const struct link *l)
{
    /* Not by reading: the server's last words ("terminating connection ...") may stand before the end. */
    struct pollfd p = { .fd = s->real->PQsocket(l->conn), .events = POLLRDHUP };

    if (s->real->PQstatus(l->conn) != CONNECTION_OK || p.fd < 0)
        return true;
    return poll(&p, 1, 0) > 0 && p.revents & (POLLRDHUP | POLLHUP | POLLERR | POLLNVAL);
}

static void link_take_node(struct link *l, const struct world_view *w)
{
    const struct board_node *n = &w->board->node[l->node];

    l->epoch = atomic_load(&w->board->epoch);
    l->life = atomic_load(&n->life);
    l->timeline = atomic_load(&n->timeline);
}

/* Settings, position and role in one round trip; then the link may serve. */
static bool link_make_ready(struct session *s, struct link *l, const struct world_view *w, uint64_t opened_ns)
{
    uint64_t lsn = 0;
    bool standby = false;

    hook_notice_apply(s, l);
    if (replay_settings(s, l, true, &lsn, &standby) != 0 || !standby)
        return false;
    s->route_link[l->node].opened_ns = opened_ns;
    s->route_link[l->node].freshness_ns = lsn ? board_freshness_of(w->board, lsn, l->timeline) : 0;
    return true;
}

struct link *link_open_replica(struct session *s, int node, const struct world_view *w)
{
    struct board_node_text text;
    uint64_t opened_ns;
    struct link *l = NULL;
    PGconn *conn;
    char *conninfo;

    if (!w->board || board_node_text(w->board, node, &text) != 0)
        return NULL;
    conninfo = conninfo_for_node(s->info, text.host, text.port, s->real->PQpass(session_home(s)), 0);
    if (!conninfo)
        return NULL;
    conn = connect_with_deadline(s, conninfo, clock_mono_ns() + LINK_DEADLINE_MS * NSEC_PER_MSEC);
    conninfo_string_free(conninfo);
    /* After it was made: a probe sent while it was being made may have been answered by the server's life before. */
    opened_ns = clock_mono_ns();
    if (!conn || !(l = link_new(s, conn, node, true))) {
        log_msg(LOG_INFO, "link", "no connection node=%s", text.name);
        if (w->ledger)
            ledger_suspect(w->ledger, node, clock_mono_ns());
        return NULL;
    }
    link_take_node(l, w);
    if (!link_make_ready(s, l, w, opened_ns)) {
        log_msg(LOG_INFO, "link", "could not be brought to the session's state node=%s", text.name);
        s->route_link[node] = (struct route_link){ 0, 0 };
        link_free(s, l);
        return NULL;
    }
    s->by_node[node] = l;
    s->open_mask |= UINT64_C(1) << node;
    LEDGER_ADD(w->map, links_opened, 1);
    return l;
}

PGconn *link_connect_primary(struct session *s, const struct world_view *w, int *node)
{
    struct board_node_text text;
    const char *password = s->home ? s->real->PQpass(s->home->conn) : NULL;
    int primary = w->board ? atomic_load(&w->board->primary) : PGS_NODE_NONE;
    const struct conf *c = world_conf();
    const char *host = c->node[0].host;
    uint16_t port = c->node[0].port;
    PGconn *conn = NULL;
    char *conninfo;

    *node = PGS_NODE_NONE;
    if (discover_primary_is_disputed(w))
        return discover_refuse_dispute(s->real);
    if (primary >= 0 && board_node_text(w->board, primary, &text) == 0) {
        host = text.host;
        port = text.port;
        *node = primary;
    }
    conninfo = conninfo_for_node(s->info, host, port, password, 0);
    if (conninfo)
        conn = s->real->PQconnectdb(conninfo);
    conninfo_string_free(conninfo);
    return conn;
}

bool link_home_was_closed(struct session *s, const struct world_view *w)
{
    struct board_node_text text;
    int primary = w->board ? atomic_load(&w->board->primary) : PGS_NODE_NONE;
    PGconn *conn = NULL;
    char *conninfo;

    if (PGS_LIKELY(!link_is_dead(s, s->home)) || s->home->replica)
        return false;
    if (primary < 0 || board_node_text(w->board, primary, &text) != 0)
        return false;
    /* An outage of the primary must not stop reads: does it answer? */
    conninfo = conninfo_for_node(s->info, text.host, text.port, s->real->PQpass(session_home(s)), 0);
    if (conninfo)
        conn = connect_with_deadline(s, conninfo, clock_mono_ns() + LINK_DEADLINE_MS * NSEC_PER_MSEC);
    conninfo_string_free(conninfo);
    s->real->PQfinish(conn);
    return conn != NULL;
}

/* A link is of the past if its node lost its role, was seen to have restarted, or is another server now. */
static bool link_still_valid(struct link *l, const struct board *b)
{
    const struct board_node *n;
    struct board_node_text text;

    if (l->node < 0 || (uint32_t)l->node >= atomic_load(&b->node_count))
        return false;
    n = &b->node[l->node];
    if (atomic_load(&n->life) != l->life || board_node_text(b, l->node, &text) != 0)
        return false;
    return text.port == l->port && strcasecmp(text.host, l->host) == 0 && atomic_load(&n->role) == ROLE_REPLICA;
}

/* The home link learns which node it is; true if that node is the primary, or nothing speaks against it. */
static bool home_still_valid(struct session *s, const struct board *b)
{
    struct link *l = s->home;
    int primary = atomic_load(&b->primary), known;

    if (l->replica) /* opened while there was no primary: serves as any replica's link does */
        return link_still_valid(l, b);
    known = world_node_by_address(b, l->host, l->port);
    if (primary == PGS_NODE_NONE && atomic_load(&b->primary_down) == BOARD_PRIMARY_CONFLICT)
        return false;
    if (known >= 0) /* else by an alias: what was believed when it was opened counts */
        l->node = known;
    return primary == PGS_NODE_NONE || l->node == PGS_NODE_NONE || primary == l->node;
}

/* The replica's link on which the session has a transaction open, or NULL. */
static struct link *link_in_transaction(const struct session *s)
{
    return s->txn_begin.len != 0 && s->active != s->home && s->active != s->local ? s->active : NULL;
}

/*
 * That link is of the past. What follows must not run outside a transaction: one that has not failed goes on at
 * the primary, a failed one stays where it is until the application has ended it (and the epoch counts as unseen).
 */
static void link_leave_transaction(struct session *s, struct link *l, const struct world_view *w)
{
    int node = l->node;

    if (s->real->PQtransactionStatus(l->conn) != PQTRANS_INTRANS) {
        s->home->epoch = 0;
        return;
    }
    s->stmt.txn_before = 'T'; /* no statement has begun yet */
    stmt_txn_move(s, w);
    if (s->by_node[node] == l)
        link_free(s, l);
}

void link_check_epoch(struct session *s, const struct world_view *w)
{
    uint64_t epoch;
    struct link *leave = NULL, *busy = link_in_transaction(s);

    if (!w->board)
        return;
    epoch = atomic_load_explicit(&w->board->epoch, memory_order_acquire);
    if (PGS_LIKELY(s->home->epoch == epoch))
        return;
    for (int i = 0; i < PGS_MAX_NODES; i++) {
        struct link *l = s->by_node[i];
        if (!l || l == s->home)
            continue;
        if (!link_still_valid(l, w->board)) {
            if (l == busy)
                leave = l;
            else
                link_free(s, l);
        } else {
            if (l->timeline != atomic_load(&w->board->node[i].timeline))
                s->route_link[i].freshness_ns = 0; /* of another timeline's pairs */
            link_take_node(l, w);
        }
    }
    if (home_still_valid(s, w->board))
        s->home->epoch = epoch;
    else
        session_lose_home(s, w);
    if (PGS_UNLIKELY(leave != NULL))
        link_leave_transaction(s, leave, w);
}
