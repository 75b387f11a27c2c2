/* segments.c: the board and the ledger: created or taken over, kept findable, left to the next monitor. */
#include "monitor.h"
#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "pgshunt/log.h"

static int say(const char *what, const char *name, int rc)
{
    log_msg(LOG_ERROR, "monitor", "cannot create the %s of instance %s: %s", what, name, err_text(rc));
    return rc;
}

/* What an earlier monitor published is of a time that we did not see: nothing on it may look fresh. */
static void distrust(struct board *b, uint64_t now_ns)
{
    for (int i = 0; i < PGS_MAX_NODES; i++) {
        board_forget_freshness(&b->node[i], now_ns);
        atomic_store_explicit(&b->node[i].lag_us, LAG_UNKNOWN, memory_order_release);
        atomic_store_explicit(&b->node[i].lag_bytes, LAG_UNKNOWN, memory_order_release);
    }
}

int segments_open(struct monitor *m)
{
    int rc = board_create(&m->writer, m->name, m->gid);
    if (rc == PGS_EEXIST) {
        log_msg(LOG_ERROR, "monitor", "another monitor of instance %s is running", m->name);
        return rc;
    }
    if (rc != 0)
        return say("board", m->name, rc);
    m->board = m->writer.board;
    distrust(m->board, clock_mono_ns());
    rc = ledger_create(&m->ledger, m->name, m->gid);
    if (rc != 0)
        return say("ledger", m->name, rc);
    atomic_store_explicit(&m->board->ledger_generation, m->ledger.ledger->generation, memory_order_release);
    return 0;
}

/* Statements that are running on each node from this host. Only living slots: far cheaper than ledger_sum(). */
void segments_sum_in_flight(struct monitor *m)
{
    const struct ledger *l = m->ledger.ledger;
    uint32_t sum[PGS_MAX_NODES] = { 0 };
    for (size_t s = 0; s < LEDGER_SLOTS; s++) {
        const struct ledger_slot *slot = &l->slot[s];
        if (atomic_load_explicit(&slot->owner, memory_order_relaxed) == 0)
            continue;
        for (int i = 0; i < m->node_count; i++)
            sum[i] += atomic_load_explicit(&slot->node[i].in_flight, memory_order_relaxed);
    }
    for (int i = 0; i < m->node_count; i++)
        atomic_store_explicit(&m->board->node[i].in_flight, sum[i], memory_order_relaxed);
}

static void say_repair(struct monitor *m, const char *what, int rc)
{
    static struct log_site site;
    if (rc == 1)
        log_msg(LOG_WARN, "monitor", "the file of the %s was removed or damaged: put right", what);
    else if (rc == PGS_EEXIST)
        m->stop = m->failed = true;
    if (rc < 0)
        log_limited(&site, LOG_ERROR, "monitor", "the file of the %s cannot be put right: %s%s", what, err_text(rc),
                    rc == PGS_EEXIST ? ": another monitor has taken the name" : "");
}

void segments_upkeep(struct monitor *m, uint64_t now_ns)
{
    int rc = board_repair(&m->writer, m->name, m->gid);
    say_repair(m, "board", rc);
    if (m->failed)
        return;
    say_repair(m, "ledger", ledger_repair(&m->ledger, m->name, m->gid));
    int freed = ledger_reap(m->ledger.ledger, now_ns);
    if (freed > 0)
        log_msg(LOG_DEBUG, "monitor", "slots of dead processes freed count=%d", freed);
}

/* The segments stay for the monitor that follows; their readers fall back at once. */
void segments_close(struct monitor *m)
{
    if (m->board) {
        /* Another monitor that took the name has a board of its own: this one is ours in any case. */
        atomic_store_explicit(&m->board->heartbeat_ns, 0, memory_order_release);
        board_writer_close(&m->writer, m->name, false);
    }
    m->board = NULL;
    ledger_close(&m->ledger);
}
