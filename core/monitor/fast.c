/*
 * fast.c: the connection that asks for positions in the WAL, again and again.
 *
 * One prepared statement with a binary answer, one outstanding at a time. Its evaluation order matters: a
 * replica's replay position is read before its timeline. A receiver moves from a timeline to
 * a later one and never back, so a timeline read after the position covers the position.
 */
#include <string.h>

#include "answer.h"
#include "monitor.h"
#include "pgshunt/clock.h"
#include "pgshunt/log.h"

#define STATEMENT "pgshunt_position"
#define NUDGE_AFTER_NS (300 * NSEC_PER_MSEC)
#define NUDGE_EVERY_NS NSEC_PER_SEC
#define RETRY_NS NSEC_PER_SEC
#define IDLE_MAX_NS (250 * NSEC_PER_MSEC)

/*
 * pg_walfile_name() names the timeline that a primary writes to at once after a promotion; the control file says it up to
 * a checkpoint later. received_tli is NULL without pg_monitor: then there is a row and no timeline.
 */
static const char position_sql[] =
    "SELECT r,"
    " CASE WHEN r THEN pg_catalog.pg_last_wal_replay_lsn() ELSE pg_catalog.pg_current_wal_insert_lsn() END,"
    " CASE WHEN r THEN pg_catalog.pg_last_wal_receive_lsn() ELSE pg_catalog.pg_current_wal_flush_lsn() END,"
    " CASE WHEN r THEN (SELECT received_tli FROM pg_catalog.pg_stat_wal_receiver WHERE status = 'streaming')"
    " ELSE ('x' || left(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_insert_lsn()), 8))::bit(32)::int4 END,"
    " EXISTS (SELECT FROM pg_catalog.pg_stat_wal_receiver WHERE status IS NULL),"
    " pg_catalog.clock_timestamp()"
    " FROM (SELECT pg_catalog.pg_is_in_recovery() AS r OFFSET 0) s";
enum { COL_RECOVERY, COL_LSN, COL_OTHER_LSN, COL_TIMELINE, COL_HIDDEN, COL_CLOCK };

/*
 * Whatever a transaction of nobody's interest (one that stays open, one that was rolled back) has inserted last
 * stays in the WAL buffers of an otherwise idle primary for up to 15 s, and no replica can reach it. The end of
 * a transaction without an xid that wrote WAL asks the WAL writer to flush (XLogSetAsyncXactLSN). Not transactional: no
 * xid, no wait for a synchronous standby.
 */
static const char nudge_sql[] = "SELECT pg_catalog.pg_logical_emit_message(false, 'pgshunt', '')";

/*
 * With demand, 5 ms. Without, not the health check's interval but a quarter of what a reader may
 * tolerate: the first read after a pause shall find replicas that are fresh enough, and four queries a second cost nothing.
 */
uint64_t fast_interval_ns(const struct monitor *m, uint64_t now_ns)
{
    const struct ledger *l = m->ledger.ledger;
    uint64_t fast = (uint64_t)m->conf->freshness_interval_ms * NSEC_PER_MSEC;
    if (l) {
        uint64_t demand = atomic_load_explicit(&l->demand_ns, memory_order_relaxed);
        uint64_t write = atomic_load_explicit(&l->last_write_ns, memory_order_relaxed);
        uint64_t last = demand > write ? demand : write;
        if (last != 0 && (last > now_ns || now_ns - last < DEMAND_NS))
            return fast;
    }
    uint64_t idle = (uint64_t)m->conf->lag_interval_ms * NSEC_PER_MSEC;
    uint64_t stale = (uint64_t)m->conf->max_staleness_ms * NSEC_PER_MSEC / 4;
    if (stale < idle)
        idle = stale;
    if (IDLE_MAX_NS < idle)
        idle = IDLE_MAX_NS;
    return idle > fast ? idle : fast;
}

void fast_open(struct monitor *m, struct node *n, uint64_t now_ns)
{
    struct probe_target target = monitor_target(m, n);
    n->fast_wait = FAST_NOTHING;
    n->fast_live = false;
    probe_open(&n->fast, &target, now_ns, now_ns + monitor_timeout_ns(m));
}

void fast_close(struct monitor *m, struct node *n, uint64_t now_ns)
{
    bool was_live = n->fast_live;
    probe_close(&n->fast);
    n->fast_live = false;
    n->fast_wait = FAST_NOTHING;
    n->fast_retry_ns = now_ns + RETRY_NS;
    if (was_live)
        freshness_end_life(m, n);
}

void fast_send(struct monitor *m, struct node *n)
{
    uint64_t now = clock_mono_ns(), deadline = now + monitor_timeout_ns(m);
    if (n->fast.phase != PROBE_IDLE || n->fast_wait != FAST_NOTHING)
        return;
    n->probe_at_once = false;
    bool stuck = n->unflushed_lsn != 0 && now - n->unflushed_since_ns > NUDGE_AFTER_NS;
    if (stuck && !n->nudge_refused && now - n->nudged_ns > NUDGE_EVERY_NS) {
        n->nudged_ns = now;
        n->fast_wait = FAST_NUDGE;
        probe_query(&n->fast, nudge_sql, NULL, now, deadline);
        return;
    }
    n->fast_wait = FAST_POSITION;
    probe_query(&n->fast, NULL, STATEMENT, now, deadline);
}

/* The node's clock against ours, in the middle of the round trip; among recent ones the shortest trip counts. */
static void take_clock(struct node *n, uint64_t now_ns, uint64_t rtt_us)
{
    int64_t theirs;
    if (!answer_i64(n->fast.result, COL_CLOCK, &theirs))
        return;
    bool better = n->clock_offset_us == INT64_MIN || rtt_us <= n->clock_rtt_us || now_ns - n->clock_at_ns > 10 * NSEC_PER_SEC;
    if (!better)
        return;
    int64_t ours = (int64_t)clock_wall_us() - (int64_t)(rtt_us / 2);
    n->clock_offset_us = theirs + ANSWER_EPOCH_US - ours;
    n->clock_rtt_us = rtt_us;
    n->clock_at_ns = now_ns;
}

static void take_response(struct node *n, uint64_t rtt_us)
{
    if (rtt_us == 0)
        rtt_us = 1;
    n->response_us = n->response_us == 0 ? rtt_us : (n->response_us * 7 + rtt_us) / 8;
}

/* Remembers the first position that has not been flushed, and since when. */
static void watch_flush(struct node *n, uint64_t insert, uint64_t flush, uint64_t now_ns)
{
    if (n->unflushed_lsn != 0 && flush < n->unflushed_lsn)
        return;
    n->unflushed_lsn = flush < insert ? insert : 0;
    n->unflushed_since_ns = now_ns;
}

static void take_primary(struct monitor *m, struct node *n, uint64_t now_ns)
{
    uint64_t insert, flush;
    uint32_t timeline;
    const PGresult *r = n->fast.result;
    if (!answer_u64(r, COL_LSN, &insert) || !answer_u64(r, COL_OTHER_LSN, &flush) ||
        !answer_u32(r, COL_TIMELINE, &timeline))
        return;
    insert = wal_page_floor(insert, n->page_bytes, n->segment_bytes);
    bool changed = n->in_recovery || timeline != n->timeline;
    n->in_recovery = false;
    n->timeline = timeline;
    n->streamed_timeline = 0;
    n->replay_lsn = n->received_lsn = insert;
    n->replay_sent_ns = n->fast.sent_ns;
    n->replay_known = true;
    watch_flush(n, insert, flush, now_ns);
    if (changed)
        roles_update(m, now_ns);
    freshness_pair(m, n, n->fast.sent_ns, insert);
}

static void take_replica(struct monitor *m, struct node *n, uint64_t now_ns)
{
    bool hidden, had_role = n->in_recovery;
    uint32_t streamed, before = n->timeline;
    const PGresult *r = n->fast.result;
    n->in_recovery = true;
    answer_bool(r, COL_HIDDEN, &hidden);
    if (!answer_u32(r, COL_TIMELINE, &streamed) && hidden)
        streamed = n->control_timeline; /* no pg_monitor: the control file's is old at worst, and then gives nothing */
    n->streamed_timeline = streamed;
    if (streamed != 0)
        n->timeline = streamed;
    n->replay_known = answer_u64(r, COL_LSN, &n->replay_lsn);
    answer_u64(r, COL_OTHER_LSN, &n->received_lsn);
    if (n->received_lsn < n->replay_lsn) /* a restarted receiver begins at its segment's start */
        n->received_lsn = n->replay_lsn;
    n->replay_sent_ns = n->fast.sent_ns;
    if (!had_role || before != n->timeline)
        roles_update(m, now_ns);
    freshness_replica(m, n, now_ns);
}

static void take_position(struct monitor *m, struct node *n, uint64_t now_ns)
{
    bool in_recovery;
    if (PQresultStatus(n->fast.result) != PGRES_TUPLES_OK ||
        !answer_bool(n->fast.result, COL_RECOVERY, &in_recovery))
        return; /* promoted between the columns: the next answer is whole. answered_ns stays old */
    uint64_t rtt_us = (now_ns - n->fast.sent_ns) / NSEC_PER_USEC;
    n->fast_live = true;
    n->answered_ns = now_ns;
    take_clock(n, now_ns, rtt_us);
    take_response(n, rtt_us);
    if (n->in_recovery != in_recovery)
        freshness_end_life(m, n); /* another role is another life, even if nothing restarted */
    if (in_recovery)
        take_replica(m, n, now_ns);
    else
        take_primary(m, n, now_ns);
}

static void take_answer(struct monitor *m, struct node *n, uint64_t now_ns)
{
    enum fast_wait what = n->fast_wait;
    bool ok = PQresultStatus(n->fast.result) == PGRES_COMMAND_OK || PQresultStatus(n->fast.result) == PGRES_TUPLES_OK;
    n->fast_wait = FAST_NOTHING;
    if (what == FAST_POSITION) {
        take_position(m, n, now_ns);
    } else if (what == FAST_NUDGE) {
        n->nudge_refused = !ok;
        n->probe_at_once = true;
    } else if (ok) {
        n->probe_at_once = true;
    } else {
        static struct log_site site;
        const char *state = PQresultErrorField(n->fast.result, PG_DIAG_SQLSTATE);
        log_limited(&site, LOG_ERROR, "monitor", "node %s: cannot prepare the freshness query sqlstate=%s", n->name,
                    state ? state : "?");
        fast_close(m, n, now_ns);
        return;
    }
    probe_done(&n->fast);
}

/* A broken connection may be the end of the server: ask at once, on a new one. */
static void lost(struct monitor *m, struct node *n, uint64_t now_ns)
{
    bool was_live = n->fast_live, timed_out = n->fast.failure == FAILURE_SILENT && now_ns >= n->fast.deadline_ns;
    log_msg(LOG_INFO, "monitor", "node %s: freshness connection lost: %s", n->name, n->fast.error);
    fast_close(m, n, now_ns);
    if (was_live) {
        n->fast_retry_ns = UINT64_MAX;
        n->next_check_ns = now_ns;
        if (timed_out) {
            memcpy(n->error, n->fast.error, sizeof(n->error));
            check_event(m, n, NODE_EV_SILENT, now_ns);
        }
    }
}

void fast_step(struct monitor *m, struct node *n, bool ready, uint64_t now_ns)
{
    struct probe_target target = monitor_target(m, n);
    switch (probe_step(&n->fast, &target, ready, now_ns)) {
    case PROBE_NOTHING:
        break;
    case PROBE_CONNECTED:
        n->fast_wait = FAST_PREPARE;
        probe_prepare(&n->fast, STATEMENT, position_sql, now_ns, now_ns + monitor_timeout_ns(m));
        break;
    case PROBE_ANSWER:
        take_answer(m, n, now_ns);
        break;
    case PROBE_FAILED:
        lost(m, n, now_ns);
        break;
    }
}
