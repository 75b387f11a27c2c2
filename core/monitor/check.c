/*
 * check.c: the health check: a new connection, one query, and what follows for the node's state.
 *
 * Failures are tried again soon (100 ms, 200 ms ... 1 s), so that `fall` of them take no longer than they
 * must; a node that answers is asked every HEALTH_CHECK_INTERVAL.
 */
#include <stdio.h>
#include <string.h>

#include "answer.h"
#include "monitor.h"
#include "pgshunt/log.h"

#define BACKOFF_MIN_NS (100 * NSEC_PER_MSEC)
#define BACKOFF_MAX_NS NSEC_PER_SEC
#define OLDEST_SERVER 100000 /* the WAL functions have had their names since 10 */

/* All of it is open to any role (FAILOVER (c)). Casts, so that sizes are what answer.h expects in every version. */
static const char check_sql[] =
    "SELECT r, s.system_identifier::int8, pg_catalog.pg_postmaster_start_time(),"
    " GREATEST(c.timeline_id, v.min_recovery_end_timeline)::int4,"
    " CASE WHEN NOT r THEN ('x' || left(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_insert_lsn()), 8))::bit(32)::int4 END,"
    " i.wal_block_size::int4, i.bytes_per_wal_segment::int8,"
    " pg_catalog.current_setting('hot_standby_feedback')::bool,"
    " r AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_wal_receiver WHERE status = 'streaming')"
    " AND pg_catalog.has_function_privilege('pg_catalog.pg_ls_waldir()', 'EXECUTE')"
    " FROM (SELECT pg_catalog.pg_is_in_recovery() AS r OFFSET 0) q, pg_catalog.pg_control_system() s,"
    " pg_catalog.pg_control_checkpoint() c, pg_catalog.pg_control_recovery() v, pg_catalog.pg_control_init() i";
enum { COL_RECOVERY, COL_SYSTEM, COL_START, COL_CONTROL_TIMELINE, COL_TIMELINE, COL_PAGE, COL_SEGMENT, COL_FEEDBACK, COL_MAY_LIST };

/*
 * A standby that has no receiver now may have followed a newer timeline before; the control file does not say so until a
 * restartpoint, its WAL folder does. A query of its own: permission is checked even where a CASE is not taken.
 */
static const char list_sql[] =
    "SELECT ('x' || max(left(name, 8)))::bit(32)::int4 FROM pg_catalog.pg_ls_waldir() WHERE name ~ '^[0-9A-F]{8}'";

void check_start(struct monitor *m, struct node *n, uint64_t now_ns)
{
    struct probe_target target = monitor_target(m, n);
    n->check_started_ns = now_ns;
    n->next_check_ns = UINT64_MAX;
    n->check_lists = false;
    probe_open(&n->check, &target, now_ns, now_ns + monitor_timeout_ns(m));
}

static uint64_t interval_ns(const struct monitor *m)
{
    return (uint64_t)m->conf->health_interval_ms * NSEC_PER_MSEC;
}

static void plan_next(struct monitor *m, struct node *n, bool good, uint64_t now_ns)
{
    uint64_t wait = interval_ns(m);
    if (good && n->health.state != NODE_DOWN) {
        n->backoff_ns = 0;
    } else {
        uint64_t next = n->backoff_ns == 0 || good ? BACKOFF_MIN_NS : n->backoff_ns * 2;
        n->backoff_ns = next > BACKOFF_MAX_NS ? BACKOFF_MAX_NS : next;
        wait = n->backoff_ns < wait ? n->backoff_ns : wait;
    }
    n->next_check_ns = now_ns + wait;
    if (!n->checked_once) {
        n->checked_once = true;
        m->dirty = true;
    }
}

static void gone_down(struct monitor *m, struct node *n, uint64_t now_ns)
{
    n->answers = false;
    n->was_down = true;
    if (n->fast.phase != PROBE_CLOSED)
        fast_close(m, n, now_ns);
    n->fast_retry_ns = UINT64_MAX;
    freshness_end_life(m, n);
}

void check_event(struct monitor *m, struct node *n, enum node_event event, uint64_t now_ns)
{
    enum node_state before = n->health.state;
    bool changed = node_health_feed(&n->health, event, m->conf->rise, m->conf->fall);
    /* Up is said of a replica only when its lag is known: not even for the moment until its first position comes. */
    if (n->health.state == NODE_UP && n->in_recovery && n->lag_us == LAG_UNKNOWN)
        changed |= node_health_feed(&n->health, NODE_EV_BEHIND, m->conf->rise, m->conf->fall);
    if (!changed || n->health.state == before)
        return;
    m->dirty = true;
    if (n->health.state == NODE_DOWN)
        gone_down(m, n, now_ns);
    if (n->health.state == NODE_UP) {
        n->up_since_ns = now_ns;
        if (n->was_down && before != NODE_UNKNOWN)
            n->ramp_from_ns = now_ns;
        n->was_down = false;
    }
    if (event <= NODE_EV_DENIED) /* the others say nothing of who answers, or come from there */
        roles_update(m, now_ns);
}

/* A primary whose open session answers is not down because a new one was not let in or not answered. */
static bool is_held(const struct monitor *m, const struct node *n, uint64_t now_ns)
{
    return n->index == m->known.primary && n->fast_live && now_ns - n->answered_ns < monitor_timeout_ns(m);
}

static void bad(struct monitor *m, struct node *n, uint64_t now_ns)
{
    enum probe_failure failure = n->check.failure;
    bool is_primary = n->index == m->known.primary;
    if (strcmp(n->error, n->check.error) != 0)
        log_msg(LOG_WARN, "monitor", "node %s: health check failed: %s", n->name, n->check.error);
    memcpy(n->error, n->check.error, sizeof(n->error));
    n->shuts_us_out = failure == FAILURE_DENIED || failure == FAILURE_CROWDED;
    m->dirty = true;
    if (failure == FAILURE_CROWDED || (failure == FAILURE_DENIED && is_primary) || is_held(m, n, now_ns)) {
        /* Alive, and serving whoever has a session: no verdict. */
    } else if (failure == FAILURE_REFUSED) {
        check_event(m, n, NODE_EV_GONE, now_ns);
    } else {
        check_event(m, n, failure == FAILURE_DENIED ? NODE_EV_DENIED : NODE_EV_SILENT, now_ns);
    }
    plan_next(m, n, false, now_ns);
}

static void refuse(struct monitor *m, struct node *n, enum probe_failure failure, const char *why, uint64_t now_ns)
{
    n->check.failure = failure;
    snprintf(n->check.error, sizeof(n->check.error), "%s", why);
    probe_close(&n->check);
    bad(m, n, now_ns);
}

/* False if the answer is not whole (a promotion in the middle of it). */
static bool take_answer(struct monitor *m, struct node *n)
{
    const PGresult *r = n->check.result;
    uint64_t system_id, start, segment;
    uint32_t control, timeline, page;
    bool in_recovery;
    if (!answer_bool(r, COL_RECOVERY, &in_recovery) || !answer_u64(r, COL_SYSTEM, &system_id) ||
        !answer_u64(r, COL_START, &start) || !answer_u32(r, COL_CONTROL_TIMELINE, &control))
        return false;
    if (!answer_u32(r, COL_TIMELINE, &timeline) && !in_recovery)
        return false;
    if (answer_u32(r, COL_PAGE, &page) && answer_u64(r, COL_SEGMENT, &segment)) {
        n->page_bytes = page;
        n->segment_bytes = segment;
    }
    answer_bool(r, COL_FEEDBACK, &n->hot_standby_feedback);
    bool restarted = n->start_us != 0 && n->start_us != start;
    if (n->answers && (restarted || n->in_recovery != in_recovery || n->system_id != system_id))
        freshness_end_life(m, n);
    n->start_us = start;
    n->system_id = system_id;
    n->control_timeline = control;
    n->in_recovery = in_recovery;
    if (!in_recovery)
        n->timeline = timeline;
    else if (n->streamed_timeline == 0)
        n->timeline = control > n->listed_timeline ? control : n->listed_timeline;
    n->server_version = (uint32_t)PQserverVersion(n->check.pg);
    return true;
}

static void good(struct monitor *m, struct node *n, uint64_t now_ns)
{
    probe_close(&n->check); /* also clears the result */
    if (n->error[0])
        log_msg(LOG_WARN, "monitor", "node %s: health check answered", n->name);
    n->error[0] = '\0';
    n->shuts_us_out = false;
    n->answered_ns = now_ns;
    check_event(m, n, NODE_EV_GOOD, now_ns);
    if (n->health.state != NODE_DOWN) {
        n->answers = true;
        if (n->fast.phase == PROBE_CLOSED)
            n->fast_retry_ns = now_ns;
    }
    plan_next(m, n, true, now_ns);
    roles_update(m, now_ns);
}

static void list(struct node *n, uint64_t now_ns)
{
    probe_done(&n->check);
    n->check_lists = true;
    probe_query(&n->check, list_sql, NULL, now_ns, n->check.deadline_ns);
}

static void answered(struct monitor *m, struct node *n, uint64_t now_ns)
{
    const PGresult *r = n->check.result;
    bool may_list;
    if (n->check_lists) {
        if (answer_u32(r, 0, &n->listed_timeline) && n->streamed_timeline == 0 && n->listed_timeline > n->timeline)
            n->timeline = n->listed_timeline;
        good(m, n, now_ns);
        return;
    }
    if (PQresultStatus(r) == PGRES_TUPLES_OK) {
        if (!take_answer(m, n))
            refuse(m, n, FAILURE_SILENT, "its answer is not complete", now_ns);
        else if (answer_bool(r, COL_MAY_LIST, &may_list) && may_list)
            list(n, now_ns);
        else
            good(m, n, now_ns);
        return;
    }
    /* A server that answers with an error is alive, whatever it thinks of our rights. */
    char why[PROBE_TEXT];
    const char *text = PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY);
    snprintf(why, sizeof(why), "health query failed: %s", text ? text : "?");
    refuse(m, n, FAILURE_DENIED, why, now_ns);
}

void check_step(struct monitor *m, struct node *n, bool ready, uint64_t now_ns)
{
    struct probe_target target = monitor_target(m, n);
    switch (probe_step(&n->check, &target, ready, now_ns)) {
    case PROBE_NOTHING:
        break;
    case PROBE_CONNECTED:
        if (PQserverVersion(n->check.pg) < OLDEST_SERVER)
            refuse(m, n, FAILURE_DENIED, "PostgreSQL 10 or later is needed", now_ns);
        else
            probe_query(&n->check, check_sql, NULL, now_ns, n->check.deadline_ns);
        break;
    case PROBE_ANSWER:
        answered(m, n, now_ns);
        break;
    case PROBE_FAILED:
        bad(m, n, now_ns);
        break;
    }
}
