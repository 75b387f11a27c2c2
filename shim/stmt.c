#include "stmt.h"

#include <string.h>

#include "cancel.h"
#include "hook_notice.h"
#include "ours.h"
#include "rules.h"
#include "pgshunt/clock.h"
#include "replay.h"
#include "session.h"
#include "world.h"

/* Reads on replicas before a session opens a link to one more of them, for each it already has. */
#define READS_PER_LINK 4
/* Beyond this offset of a node's clock, statements that use the current time go to the primary. */
#define MAX_CLOCK_OFFSET_US 10000
/* How long a replica is left alone after no link to it could be made ready. */
#define AVOID_NS NSEC_PER_SEC

char stmt_txn_state(const struct session *s, const PGconn *conn)
{
    switch (s->real->PQtransactionStatus(conn)) {
    case PQTRANS_IDLE:
        return 'I';
    case PQTRANS_INTRANS:
        return 'T';
    case PQTRANS_INERROR:
        return 'E';
    case PQTRANS_ACTIVE:
        return 'A';
    default:
        return 'U';
    }
}

/* The command tag of the newest result: COMMIT of a failed transaction says ROLLBACK. */
static void stmt_tag(struct session *s, const PGresult *res)
{
    const char *tag = res ? s->real->PQcmdStatus((PGresult *)(uintptr_t)res) : "";

    if (*tag && strlen(tag) < sizeof(s->stmt.tag))
        strcpy(s->stmt.tag, tag);
}

/*
 * libpq's PQexec throws away what an earlier statement left unread, on the same connection. Before another link
 * takes over the same is done here, or the next statement would be stuck to the old one.
 */
void stmt_drain(struct session *s, struct link *l)
{
    const struct real_libpq *real = s->real;
    PGresult *res;

    while ((res = real->PQgetResult(l->conn)) != NULL) {
        ExecStatusType status = real->PQresultStatus(res);
        char *row;
        stmt_tag(s, res);
        s->stmt.failed = s->stmt.failed || status == PGRES_FATAL_ERROR;
        real->PQclear(res);
        if (status == PGRES_COPY_OUT) {
            while (real->PQgetCopyData(l->conn, &row, 0) > 0)
                real->PQfreemem(row);
        } else if (status == PGRES_COPY_IN) {
            (void)real->PQputCopyEnd(l->conn, "COPY terminated by new PQexec");
        } else if (status == PGRES_COPY_BOTH) {
            break;
        }
        if (real->PQstatus(l->conn) == CONNECTION_BAD)
            break;
    }
}

/* The session is left on a link on which the next statement can be decided. */
static void settle_links(struct session *s, const struct world_view *w, bool asynchronous)
{
    struct link *l;

    if (PGS_UNLIKELY(s->rebuild))
        session_rebuild(s, w);
    if (PGS_UNLIKELY(s->active == s->local))
        session_activate(s, s->before_local);
    l = s->active;
    if (PGS_UNLIKELY(s->stmt.running && s->stmt.asynchronous && !asynchronous && !(s->pins & PIN_PIPELINE))) {
        stmt_drain(s, l);
        stmt_end(s, NULL);
    }
    if (l == s->home)
        return;
    if (s->real->PQstatus(l->conn) != CONNECTION_OK && !stmt_txn_check_lost(s))
        link_free(s, l); /* the home link becomes active */
}

/* The nodes whose links are open, as long as another link is not worth it. */
static uint64_t prefer_open(const struct session *s)
{
    if (PGS_LIKELY(s->reads_routed >= READS_PER_LINK * PGS_MAX_NODES)) /* more links than that there are not */
        return 0;
    return s->reads_routed < READS_PER_LINK * (uint32_t)__builtin_popcountll(s->open_mask) ? s->open_mask : 0;
}

/* What few statements have: a hint that names a node, a token. */
static void route_input_more(struct session *s, const struct world_view *w, struct route_input *in)
{
    const struct span *hint = &s->stmt.info.hint_node;
    char name[PGS_NAME_BYTES];

    if (in->hint == SQL_HINT_NODE && hint->len < sizeof(name)) {
        memcpy(name, hint->ptr, hint->len);
        name[hint->len] = '\0';
        in->hint_node = ours_node_by_name(w->board, name);
    }
    if (s->token_lsn)
        in->token_ns = ours_token_mark(s, w);
}

/* Every field, one by one: an initializer would clear the whole of it first. */
_Static_assert(sizeof(struct route_input) == 144, "a new field is to be set here too");

void stmt_route_input(struct session *s, const struct world_view *w, struct route_input *in)
{
    const struct stmt *st = &s->stmt;

    if (PGS_UNLIKELY(s->avoid != 0) && s->now_ns >= s->avoid_until_ns)
        s->avoid = 0;
    in->cls = st->info.cls;
    in->why = st->info.why;
    in->flags = st->info.flags;
    in->hint = st->info.hint;
    in->hint_node = PGS_NODE_NONE;
    in->shape = st->info.shape;
    in->in_transaction = false;
    in->pinned = s->pins != 0;
    in->tainted = s->tainted;
    in->waits_itself = st->asynchronous && (s->waits_itself || s->nonblocking);
    in->force = s->force;
    in->consistency = s->consistency;
    in->mark_ns = s->mark_ns;
    in->token_ns = s->token_ns;
    in->link = s->route_link;
    in->excluded = st->excluded | s->avoid;
    in->prefer = prefer_open(s);
    in->closure_loaded = true;
    in->board = w->board;
    in->ledger = w->ledger;
    in->balance = w->balance;
    in->now_ns = s->now_ns;
    in->max_staleness_ms = world_conf()->max_staleness_ms;
    in->max_clock_offset_us = MAX_CLOCK_OFFSET_US;
    if (PGS_UNLIKELY(in->hint == SQL_HINT_NODE || s->token_lsn))
        route_input_more(s, w, in);
}

/* The link to that replica, in the session's state; NULL: it cannot serve this statement. */
static struct link *replica_ready(struct session *s, const struct world_view *w, int node)
{
    struct link *l = s->by_node[node];
    uint64_t lsn;
    bool standby;

    if (!l) {
        l = link_open_replica(s, node, w);
    } else if (PGS_UNLIKELY(replay_needed(s, l)) && replay_settings(s, l, false, &lsn, &standby) != 0) {
        link_free(s, l);
        l = NULL;
    }
    if (!l) { /* or each statement would try the same again */
        s->avoid |= UINT64_C(1) << node;
        s->stmt.run_ns = clock_mono_ns();
        s->avoid_until_ns = s->stmt.run_ns + AVOID_NS;
        return NULL;
    }
    if (s->stmt.prepared && replay_prepared(s, l, s->stmt.prepared) != 0) {
        if (s->real->PQtransactionStatus(l->conn) != PQTRANS_IDLE || s->real->PQstatus(l->conn) != CONNECTION_OK)
            link_free(s, l);
        l = NULL;
    }
    return l;
}

/* A link just opened may have found its server older than the board's figures of before. */
static bool fresh_enough(const struct route_input *in, const struct route *r)
{
    return in->hint == SQL_HINT_NODE || route_node_freshness(in, r->node) >= route_floor(in);
}

/*
 * consistency=session: a replica never goes back in time on one link, so the one that served the last read needs to be
 * as fresh as the session's writes only; any other must have reached the end of that read. NULL: not there.
 */
static struct link *choose_same(struct session *s, const struct world_view *w, struct route_input *in)
{
    struct route *r = &s->stmt.route;
    struct link *l = s->read_link;

    if (l && l != s->home && l->replica && l->node >= 0) {
        struct route_input same = *in;
        same.excluded |= ~(UINT64_C(1) << l->node);
        route_choose(&same, r);
        if (r->replica && replica_ready(s, w, r->node) == l)
            return l;
    }
    if (in->mark_ns < s->read_mark_ns)
        in->mark_ns = s->read_mark_ns;
    return NULL;
}

struct link *stmt_choose(struct session *s, const struct world_view *w, struct route_input *in)
{
    const uint64_t excluded = in->excluded;
    struct route *r = &s->stmt.route;
    bool ruled = rules_apply(world_conf(), in, s->stmt.sql, w->board);

    if (PGS_UNLIKELY(s->consistency == CONSISTENCY_SESSION)) {
        struct link *l = choose_same(s, w, in);
        if (l)
            return l;
    }
    for (;;) {
        struct link *l;
        bool had;

        route_choose(in, r);
        if (PGS_UNLIKELY(ruled) && r->reason == ROUTE_HINT)
            r->reason = ROUTE_RULE;
        if (!r->replica)
            break;
        had = s->by_node[r->node] != NULL;
        l = replica_ready(s, w, r->node);
        if (l && (had || fresh_enough(in, r))) {
            if (s->active != s->home || !link_home_was_closed(s, w))
                return l;
            *r = (struct route){ s->home->node, ROUTE_SESSION, false };
            return s->home;
        }
        in->excluded |= UINT64_C(1) << r->node;
    }
    if (in->excluded != excluded && (r->reason == ROUTE_NO_REPLICA || r->reason == ROUTE_STALE))
        r->reason = ROUTE_LINK_FAILED;
    /* Away from home for a while, with nothing to lose there: a home link that died meanwhile is replaced silently. */
    if (s->active != s->home && session_can_move(s) && link_is_dead(s, s->home))
        session_lose_home(s, w);
    return session_primary(s, w);
}

static bool is_proven(const struct sql_info *info)
{
    return info->cls < SQL_WRITE;
}

void stmt_open_write(struct session *s, const struct world_view *w)
{
    const struct sql_info *info = &s->stmt.info;

    if (is_proven(info))
        return;
    if (!s->write_open) {
        s->write_open = true;
        s->write_map = w->ledger && ledger_write_begin(w->map) ? w->map : NULL;
    }
    /* DO is what migrations create things in. */
    if ((info->cls == SQL_DDL || (info->count && info->stmt[0].verb == SQL_V_DO)) && w->ledger) {
        s->ddl_open = true;
        atomic_fetch_add(&w->ledger->ddl_count, 1);
    }
}

/* Counts it where it runs, and opens the write before anything is sent. */
static void take_down_start(struct session *s, const struct world_view *w)
{
    struct stmt *st = &s->stmt;
    int node = s->active->node;

    st->is_read = st->info.cls == SQL_READ || st->info.cls == SQL_EMPTY;
    stmt_open_write(s, w);
    st->overlap.in_flight = true; /* without a ledger: nobody knows */
    if (PGS_LIKELY(w->ledger != NULL))
        st->overlap = ledger_writes_snapshot(w->ledger);
    st->counted_node = PGS_NODE_NONE;
    s->last_node = node;
    s->last_class = st->info.cls;
    if (node >= 0 && w->map->slot) {
        struct ledger_node_count *c = &w->map->slot->node[node];
        atomic_fetch_add_explicit(is_proven(&st->info) ? &c->reads : &c->writes, 1, memory_order_relaxed);
    }
}

/* A BEGIN for which a replica was chosen: its text is kept, to be said again on the primary. */
static struct link *begin_on(struct session *s, const struct world_view *w, struct link *l)
{
    struct stmt *st = &s->stmt;

    str_clear(&s->txn_begin);
    if (!st->route.replica)
        return l;
    if ((st->info.flags & SQL_F_TXN_READ_COMMITTED || l->read_committed) && str_adds(&s->txn_begin, st->sql) == 0) {
        st->route.reason = ROUTE_READ_ONLY_TRANSACTION;
        return l;
    }
    st->route = (struct route){ s->home->node, ROUTE_TRANSACTION, false };
    return session_primary(s, w);
}

static struct link *place(struct session *s, const struct world_view *w, bool closure_known, bool stay)
{
    struct stmt *st = &s->stmt;
    struct route_input in;

    if (stay) {
        st->route = (struct route){ s->active->node,
                                    st->txn_before == 'A'   ? ROUTE_BUSY
                                    : st->in_replica_txn    ? ROUTE_READ_ONLY_TRANSACTION
                                                            : ROUTE_TRANSACTION,
                                    st->in_replica_txn };
        return s->active;
    }
    stmt_route_input(s, w, &in);
    in.closure_loaded = closure_known;
    if (st->info.cls == SQL_TXN && stmt_txn_may_begin(s)) {
        in.cls = SQL_READ; /* balanced like one */
        in.why = SQL_WHY_READ;
        return begin_on(s, w, stmt_choose(s, w, &in));
    }
    if (in.cls == SQL_READ && w->ledger)
        ledger_demand(w->ledger, s->now_ns); /* the monitor probes faster while somebody wants a replica */
    return stmt_choose(s, w, &in);
}

void stmt_begin(struct session *s, const struct stmt_start *start)
{
    struct stmt *st = &s->stmt;
    struct world_view w;
    bool known, stay;
    struct link *l;

    s->now_ns = clock_mono_ns();
    world_look(s->now_ns, &w);
    settle_links(s, &w, start->asynchronous);
    if (PGS_UNLIKELY(w.board && s->home->epoch != atomic_load_explicit(&w.board->epoch, memory_order_acquire)))
        link_check_epoch(s, &w);
    st->txn_before = stmt_txn_state(s, session_active(s));
    stay = st->txn_before != 'I'; /* also a lost connection: it shows as libpq would show it */
    st->kind = start->kind;
    st->running = true;
    st->asynchronous = start->asynchronous;
    st->shown = st->failed = st->local = st->in_replica_txn = false;
    st->runs = 1;
    st->tag[0] = '\0';
    st->sql = start->sql;
    st->param = start->param;
    st->begun_ns = st->run_ns = s->now_ns;
    st->excluded = 0;
    st->cancels = cancel_count(s->cancel);

    known = stmt_classify(s, &w, start);
    if (PGS_UNLIKELY(st->info.cls == SQL_OURS || st->info.count > 1) && ours_take(s, &w))
        return;
    if (stay && s->active != s->home && st->txn_before != 'A') {
        st->in_replica_txn = stmt_txn_may_stay(s, &w);
        if (!st->in_replica_txn)
            stmt_txn_move(s, &w);
    }
    l = place(s, &w, known, stay);
    session_activate(s, l);
    hook_notice_hold(s, l->replica && l != s->home);
    if (PGS_UNLIKELY(st->route.reason == ROUTE_LEARNED))
        stmt_call_write(s);
    stmt_effects_before(s);
    if (st->route.replica)
        s->reads_routed++;
    take_down_start(s, &w);
    if (PGS_UNLIKELY(st->prepared != NULL) && !l->replica && (st->txn_before == 'I' || st->txn_before == 'T'))
        (void)replay_prepared(s, l, st->prepared); /* a home link that was replaced has to learn it again */
    if (start->kind == STMT_SIMPLE || start->kind == STMT_PARAMS) {
        /* These take the place of the unnamed statement, on their link: nobody has the old one any more. */
        if (PGS_UNLIKELY(prepared_count(s->prepared) != 0))
            prepared_remove(s->prepared, "");
        if (PGS_UNLIKELY(l->prepared != NULL))
            prepared_link_forget_unnamed(l->prepared);
    }
}

/* The ledger may have been replaced since the write began: who has mapped only the new one must know of it too. */
static void publish_in_new_ledger(struct session *s, uint64_t now)
{
    struct world_view w;

    world_look(now, &w);
    if (PGS_UNLIKELY(w.ledger && w.ledger != s->write_map->ledger))
        ledger_publish_write(w.map, now);
}

void stmt_settle(struct session *s)
{
    char state;
    uint64_t now;

    if (!s->write_open)
        return;
    state = stmt_txn_state(s, session_home(s));
    now = clock_mono_ns();
    s->last_write_ns = now;
    if (s->mark_ns < now)
        s->mark_ns = now;
    if (!s->write_map) {
        /* There was no ledger when it began; one that has come since, however lately, must know of it. */
        struct world_view w;
        world_look_hard(now, &w);
        if (w.ledger)
            ledger_publish_write(w.map, now);
    } else if (state == 'I' || state == 'U') {
        ledger_write_finish(s->write_map, now);
        publish_in_new_ledger(s, now);
    } else {
        ledger_publish_write(s->write_map, now);
    }
    if (state != 'I' && state != 'U')
        return;
    if (s->ddl_open && s->write_map && s->write_map->ledger)
        atomic_fetch_add(&s->write_map->ledger->ddl_count, 1);
    s->ddl_open = false;
    s->write_open = false;
    s->write_map = NULL;
}

/* What a read has seen, later reads must see: of a write that was in flight it may have seen the end already. */
static void mark_read(struct session *s)
{
    struct world_view w;

    if (s->consistency == CONSISTENCY_EVENTUAL || s->consistency == CONSISTENCY_BOUNDED)
        return;
    world_look(s->now_ns, &w);
    if (w.ledger && ledger_writes_overlap(w.ledger, s->stmt.overlap))
        s->mark_ns = clock_mono_ns();
    if (s->consistency == CONSISTENCY_SESSION) {
        s->read_link = s->active;
        s->read_mark_ns = clock_mono_ns();
    }
}

void stmt_show(struct session *s, const PGresult *res)
{
    struct stmt *st = &s->stmt;

    st->shown = true;
    stmt_tag(s, res);
    if (res && s->real->PQresultStatus(res) == PGRES_FATAL_ERROR)
        st->failed = true;
    hook_notice_release_held(s);
    stmt_settle(s);
}

void stmt_end(struct session *s, const PGresult *res)
{
    struct stmt *st = &s->stmt;
    ExecStatusType status;

    if (!st->running)
        return;
    status = res ? s->real->PQresultStatus(res) : PGRES_FATAL_ERROR;
    if (PGS_UNLIKELY(status == PGRES_FATAL_ERROR))
        st->failed = st->failed || !st->asynchronous || res;
    if (status != PGRES_TUPLES_OK) /* nothing of what a tag is asked for has rows */
        stmt_tag(s, res);
    /* A COPY that began is not over: its end comes through PQgetResult. */
    if (status != PGRES_TUPLES_OK && res && !st->asynchronous && stmt_txn_state(s, session_active(s)) == 'A') {
        st->asynchronous = true;
        stmt_forget_text(s);
        stmt_show(s, res);
        return;
    }
    st->running = false;
    hook_notice_release_held(s);
    if (st->local)
        return;
    stmt_settle(s);
    mark_read(s);
    if (PGS_UNLIKELY(st->timeout_ms != 0))
        stmt_unlimit_time(s);
    /* A transaction that was lost with its replica is lost: nothing of its rest may run anywhere. */
    if (PGS_UNLIKELY(st->in_replica_txn))
        (void)stmt_txn_check_lost(s);
    stmt_effects_after(s);
}

void stmt_abandon(struct session *s)
{
    s->stmt.running = false;
    hook_notice_drop_held(s);
    if (s->write_open) {
        if (s->write_map)
            ledger_write_finish(s->write_map, clock_mono_ns());
        if (s->ddl_open && s->write_map && s->write_map->ledger)
            atomic_fetch_add(&s->write_map->ledger->ddl_count, 1);
        s->write_open = s->ddl_open = false;
        s->write_map = NULL;
    }
}
