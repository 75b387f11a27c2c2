#include "discover.h"

#include <string.h>

#include "answer.h"
#include "conninfo.h"
#include "pgshunt/log.h"
#include "pgshunt/str.h"

#define PROBE_TIMEOUT_S 2

/* Did the server speak at all? PQping tells a refusal by the server from one by the network or a start-up. */
static bool server_said_no(struct session *s, const char *conninfo)
{
    struct str text = STR_INIT;
    bool no = true;

    (void)str_addf(&text, "%s connect_timeout=%d", conninfo, PROBE_TIMEOUT_S);
    if (!text.failed)
        no = s->real->PQping(text.buf) == PQPING_OK;
    if (text.cap) /* it holds the password */
        memset(text.buf, 0, text.len);
    str_release(&text);
    return no;
}

static PGconn *connect_node(struct session *s, const char *host, uint16_t port)
{
    char *conninfo = conninfo_for_node(s->info, host, port, NULL, PROBE_TIMEOUT_S);
    PGconn *conn = conninfo ? s->real->PQconnectdb(conninfo) : NULL;

    conninfo_string_free(conninfo);
    if (conn && s->real->PQstatus(conn) == CONNECTION_OK)
        return conn;
    s->real->PQfinish(conn);
    return NULL;
}

/* The next replica by what it has received, greatest first; PGS_NODE_NONE at the end. */
static int next_replica(const struct board *b, uint64_t tried)
{
    uint32_t count = atomic_load(&b->node_count);
    uint64_t best_lsn = 0;
    int best = PGS_NODE_NONE;

    for (uint32_t i = 0; i < count && i < PGS_MAX_NODES; i++) {
        const struct board_node *n = &b->node[i];
        uint32_t state = atomic_load(&n->state);
        uint64_t received = atomic_load(&n->received_lsn), replayed = atomic_load(&n->replay_lsn);
        uint64_t lsn = received > replayed ? received : replayed;
        if (tried >> i & 1 || atomic_load(&n->role) != ROLE_REPLICA || state == NODE_DOWN || state == NODE_QUARANTINED)
            continue;
        if (best == PGS_NODE_NONE || lsn > best_lsn) {
            best = (int)i;
            best_lsn = lsn;
        }
    }
    return best;
}

static PGconn *any_replica(struct session *s, const struct world_view *w, int *node)
{
    uint64_t tried = 0;
    struct board_node_text text;
    PGconn *conn;

    while ((*node = next_replica(w->board, tried)) != PGS_NODE_NONE) {
        tried |= UINT64_C(1) << *node;
        if (board_node_text(w->board, *node, &text) != 0)
            continue;
        conn = connect_node(s, text.host, text.port);
        if (conn)
            return conn;
    }
    return NULL;
}

/* in_hot_standby is reported since 14; older servers are asked. */
static bool is_writable(struct session *s, PGconn *conn)
{
    const char *standby = s->real->PQparameterStatus(conn, "in_hot_standby");
    PGresult *res;
    bool writable;

    if (standby)
        return strcmp(standby, "off") == 0;
    res = s->real->PQexec(conn, "SELECT NOT pg_catalog.pg_is_in_recovery()");
    writable = s->real->PQntuples(res) == 1 && s->real->PQgetvalue(res, 0, 0)[0] == 't';
    s->real->PQclear(res);
    return writable;
}

PGconn *discover_refuse_dispute(const struct real_libpq *real)
{
    return answer_refuse(real, "25006",
                         "pgshunt: two nodes of the cluster are writable, and which one is the primary is not known");
}

static PGconn *the_writable_node(struct session *s, PGconn *conn)
{
    static struct log_site site;
    const struct conf *c = world_conf();
    PGconn *found = NULL;
    int writable = 0;

    for (int i = 1; i < c->node_count; i++) {
        PGconn *other = connect_node(s, c->node[i].host, c->node[i].port);
        if (other && is_writable(s, other) && ++writable == 1) {
            found = other;
            continue;
        }
        s->real->PQfinish(other);
    }
    if (writable == 1)
        return found;
    s->real->PQfinish(found);
    if (writable > 1)
        log_limited(&site, LOG_ERROR, "discover", "two writable nodes and no monitor to tell which is the primary");
    return writable > 1 ? discover_refuse_dispute(s->real) : conn;
}

PGconn *discover_instead(struct session *s, const struct world_view *w, PGconn *conn, const char *conninfo, int *node,
                         bool *replica)
{
    bool connected = conn && s->real->PQstatus(conn) == CONNECTION_OK;
    PGconn *other;

    if (w->board) {
        int primary = *node;
        if (connected || (conn && server_said_no(s, conninfo)))
            return conn;
        if (w->ledger && primary >= 0)
            ledger_suspect(w->ledger, primary, s->now_ns);
        other = any_replica(s, w, node);
        *replica = other != NULL;
        if (!other)
            *node = primary;
        return other ? other : conn;
    }
    if (connected ? is_writable(s, conn) : server_said_no(s, conninfo))
        return conn;
    return the_writable_node(s, conn);
}
