/*
 * board_dump: what the monitor publishes, as JSON, for test_monitor.py. Reads the board through the library's
 * own reader, not through the command line that is tested elsewhere.
 *
 *   board_dump NAME                  one snapshot
 *   board_dump NAME watch MS [1]     the oldest that each node's freshness was in MS milliseconds; 1: with demand
 *   board_dump NAME demand           leaves a mark of demand
 *   board_dump NAME suspect NODE     leaves a mark of suspicion
 *   board_dump NAME latency          ms from a new demand until a replica's freshness is after it
 *   board_dump NAME fresh-after      waits until each replica that is up is fresh as of now; ms it took
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "pgshunt/board.h"
#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "pgshunt/ledger.h"
#include "pgshunt/str.h"

static uint64_t load(const _Atomic uint64_t *p)
{
    return atomic_load(p);
}

static void nap_us(long us)
{
    struct timespec t = { us / 1000000, us % 1000000 * 1000 };
    nanosleep(&t, NULL);
}

static void number(const char *key, uint64_t v, bool known)
{
    if (known)
        printf(", \"%s\": %llu", key, (unsigned long long)v);
    else
        printf(", \"%s\": null", key);
}

static void dump_node(const struct board *b, int i, uint64_t now)
{
    const struct board_node *n = &b->node[i];
    struct board_node_text t;
    struct str reason = STR_INIT;
    uint64_t fresh = load(&n->freshness_ns), sent = load(&n->freshness_sent_ns);
    memset(&t, 0, sizeof t);
    board_node_text(b, i, &t);
    printf("%s{\"name\": \"%s\", \"host\": \"%s\", \"port\": %u, \"role\": \"%s\", \"state\": \"%s\", \"reason\": ",
           i ? ", " : "", t.name, t.host, t.port, node_role_name(atomic_load(&n->role)),
           node_state_name(atomic_load(&n->state)));
    str_add_json(&reason, t.reason, strlen(t.reason));
    fputs(reason.buf, stdout);
    str_release(&reason);
    number("freshness_age_us", now > fresh ? (now - fresh) / 1000 : 0, fresh != 0);
    number("sent_age_us", now > sent ? (now - sent) / 1000 : 0, sent != 0);
    number("freshness", fresh, true);
    number("replay_lsn", load(&n->replay_lsn), true);
    number("received_lsn", load(&n->received_lsn), true);
    number("lag_bytes", load(&n->lag_bytes), load(&n->lag_bytes) != LAG_UNKNOWN);
    number("lag_us", load(&n->lag_us), load(&n->lag_us) != LAG_UNKNOWN);
    number("life", load(&n->life), true);
    number("timeline", atomic_load(&n->timeline), true);
    number("weight", atomic_load(&n->weight), true);
    number("system_id", load(&n->system_id), true);
    number("response_us", load(&n->response_us), true);
    number("server_version", atomic_load(&n->server_version), true);
    number("feedback", atomic_load(&n->hot_standby_feedback), true);
    number("checked_age_us", (now - load(&n->checked_ns)) / 1000, load(&n->checked_ns) != 0);
    printf(", \"clock_offset_us\": %lld}", (long long)atomic_load(&n->clock_offset_us));
}

static void dump(const struct board *b)
{
    uint64_t now = clock_mono_ns(), beat = load(&b->heartbeat_ns);
    printf("{\"alive\": %s, \"heartbeat\": %llu, \"epoch\": %llu, \"primary\": %d, \"primary_down\": %u, \"pid\": %u, "
           "\"pairs\": %llu, \"generation\": \"%llu\", \"nodes\": [",
           board_is_alive(b, now) ? "true" : "false", (unsigned long long)beat, (unsigned long long)load(&b->epoch),
           atomic_load(&b->primary), atomic_load(&b->primary_down), atomic_load(&b->monitor_pid),
           (unsigned long long)load(&b->pair_next), (unsigned long long)load(&b->ledger_generation));
    int count = (int)atomic_load(&b->node_count);
    for (int i = 0; i < count && i < PGS_MAX_NODES; i++)
        dump_node(b, i, now);
    printf("]}\n");
}

static void watch(const struct board *b, struct ledger *l, long ms, bool demand)
{
    uint64_t worst[PGS_MAX_NODES] = { 0 }, pairs = load(&b->pair_next), end = clock_mono_ns() + (uint64_t)ms * NSEC_PER_MSEC;
    int count = (int)atomic_load(&b->node_count);
    if (demand) { /* let it take effect first */
        ledger_demand(l, clock_mono_ns());
        nap_us(60000);
        pairs = load(&b->pair_next);
        end = clock_mono_ns() + (uint64_t)ms * NSEC_PER_MSEC;
    }
    for (uint64_t now; (now = clock_mono_ns()) < end; nap_us(1000)) {
        if (demand)
            ledger_demand(l, now);
        for (int i = 0; i < count; i++) {
            uint64_t fresh = load(&b->node[i].freshness_ns);
            uint64_t age = fresh == 0 ? UINT64_MAX : now > fresh ? now - fresh : 0;
            if (age > worst[i])
                worst[i] = age;
        }
    }
    printf("{\"pairs\": %llu, \"worst_us\": [", (unsigned long long)(load(&b->pair_next) - pairs));
    for (int i = 0; i < count; i++)
        if (worst[i] == UINT64_MAX)
            printf("%snull", i ? ", " : "");
        else
            printf("%s%llu", i ? ", " : "", (unsigned long long)(worst[i] / 1000));
    printf("]}\n");
}

/* Until every replica that takes reads shows what was committed by now. */
static int fresh_after(const struct board *b, struct ledger *l, bool demand)
{
    uint64_t start = clock_mono_ns();
    int count = (int)atomic_load(&b->node_count);
    if (demand)
        atomic_store(&l->demand_ns, start);
    for (;; nap_us(200)) {
        bool all = true;
        for (int i = 0; i < count; i++)
            if (atomic_load(&b->node[i].role) == ROLE_REPLICA && atomic_load(&b->node[i].state) == NODE_UP)
                all &= load(&b->node[i].freshness_ns) >= start;
        uint64_t now = clock_mono_ns();
        if (all) {
            printf("%.1f\n", (double)(now - start) / 1e6);
            return 0;
        }
        if (now - start > 10 * NSEC_PER_SEC)
            return 1;
    }
}

int main(int argc, char **argv)
{
    struct board_map board;
    struct ledger_map ledger;
    const char *what = argc > 2 ? argv[2] : "";
    if (argc < 2)
        return 2;
    int rc = board_open(&board, argv[1]);
    if (rc == 0)
        rc = ledger_open(&ledger, argv[1], 0);
    if (rc != 0) {
        printf("{\"error\": \"%s\", \"alive\": false, \"nodes\": []}\n", err_name(rc));
        return 1;
    }
    if (strcmp(what, "watch") == 0 && argc > 3)
        watch(board.board, ledger.ledger, atol(argv[3]), argc > 4);
    else if (strcmp(what, "demand") == 0)
        ledger_demand(ledger.ledger, clock_mono_ns());
    else if (strcmp(what, "suspect") == 0 && argc > 3)
        ledger_suspect(ledger.ledger, atoi(argv[3]), clock_mono_ns());
    else if (strcmp(what, "latency") == 0 || strcmp(what, "fresh-after") == 0)
        return fresh_after(board.board, ledger.ledger, what[0] == 'l');
    else
        dump(board.board);
    return 0;
}
