/*
 * Transactions that run on a replica: READ ONLY ones, and with transaction_reads = until-write any READ COMMITTED
 * one until its first statement that is not a proven read. Nothing but proven reads ever runs there, so that the
 * transaction can be moved at any time: ROLLBACK on the replica, the same BEGIN on the primary. READ COMMITTED
 * takes a new snapshot with each statement; the primary's is never older.
 */
#include <string.h>

#include "pgshunt/log.h"
#include "session.h"
#include "stmt.h"
#include "world.h"

bool stmt_txn_may_begin(const struct session *s)
{
    const struct stmt *st = &s->stmt;
    const struct sql_stmt *q = &st->info.stmt[0];
    uint32_t flags = st->info.flags;

    if (st->info.count != 1 || st->kind != STMT_SIMPLE || q->verb != SQL_V_BEGIN || s->txn_begin.failed)
        return false;
    if (flags & (SQL_F_TXN_SERIALIZABLE | SQL_F_TXN_REPEATABLE | SQL_F_TXN_DEFERRABLE | SQL_F_TXN_SNAPSHOT))
        return false;
    if (!(flags & SQL_F_TXN_READ_ONLY) && s->transaction_reads != TXN_READS_UNTIL_WRITE)
        return false;
    /* The level that a BEGIN without one gets must be READ COMMITTED: the link knows what it was when it was opened. */
    return flags & SQL_F_TXN_READ_COMMITTED || !s->isolation_touched;
}

bool stmt_txn_may_stay(struct session *s, const struct world_view *w)
{
    const struct stmt *st = &s->stmt;
    const struct sql_info *info = &st->info;
    struct route_input in;

    if (st->asynchronous && (s->waits_itself || s->nonblocking) && st->txn_before == 'T')
        return false; /* the descriptor that the application waits on is the home link's */
    if (st->txn_before != 'T') /* failed: nothing but its end will run, unless more follows it in the same string */
        return info->count <= 1;
    if (info->cls == SQL_EMPTY)
        return true;
    if (info->cls == SQL_TXN && info->count == 1 && !(info->flags & SQL_F_CHAIN) && st->kind == STMT_SIMPLE &&
        (info->stmt[0].verb == SQL_V_COMMIT || info->stmt[0].verb == SQL_V_ROLLBACK))
        return true;
    if (info->cls != SQL_READ || info->hint == SQL_HINT_PRIMARY || s->active->node < 0 || !w->board || !w->ledger)
        return false;
    if (info->flags & SQL_F_CLOCK) /* now() is one instant for the whole transaction: that of where it may end */
        return false;
    if (ledger_shape_known(w->ledger, info->shape)) {
        stmt_call_write(s);
        return false;
    }
    stmt_route_input(s, w, &in);
    return route_node_freshness(&in, s->active->node) >= route_floor(&in);
}

bool stmt_txn_check_lost(struct session *s)
{
    struct link *l = s->active;

    if (l == s->home || s->txn_begin.len == 0 || s->real->PQstatus(l->conn) == CONNECTION_OK)
        return false;
    link_sever(s, s->home);
    link_free(s, l); /* the home link becomes active */
    str_clear(&s->txn_begin);
    return true;
}

void stmt_txn_move(struct session *s, const struct world_view *w)
{
    const struct real_libpq *real = s->real;
    struct link *from = s->active, *to;
    PGresult *res;

    log_msg(LOG_DEBUG, "stmt", "a transaction moves to the primary from node=%d", from->node);
    if (real->PQstatus(from->conn) == CONNECTION_OK) {
        res = link_query(s, from, "ROLLBACK", LINK_DEADLINE_MS);
        real->PQclear(res);
    }
    if (real->PQtransactionStatus(from->conn) != PQTRANS_IDLE)
        link_free(s, from);
    if (session_can_move(s) && link_is_dead(s, s->home))
        session_lose_home(s, w);
    to = session_primary(s, w);
    session_activate(s, to);
    res = real->PQexec(to->conn, s->txn_begin.buf);
    if (real->PQresultStatus(res) != PGRES_COMMAND_OK && real->PQstatus(to->conn) == CONNECTION_OK)
        link_sever(s, to); /* outside a transaction nothing of it may run: it ends as on a lost connection */
    else if (s->stmt.txn_before == 'E') /* it had failed: so has this one, by an error that leaves nothing behind */
        real->PQclear(real->PQexec(to->conn, "ROLLBACK TO SAVEPOINT pgshunt_failed_on_a_replica"));
    real->PQclear(res);
    str_clear(&s->txn_begin);
    s->stmt.txn_before = stmt_txn_state(s, to->conn);
}
