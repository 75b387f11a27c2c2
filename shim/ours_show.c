#include "ours_show.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "pgshunt/ledger.h"
#include "pgshunt/str.h"
#include "token.h"
#include "world.h"

/* Cells of text gathered row by row; offsets, because the string moves while it grows. */
#define CELL_NULL SIZE_MAX
struct cells {
    struct str text;
    size_t *at;
    int count, cap;
    bool failed;
};

static void cell(struct cells *c, const char *value)
{
    if (c->count == c->cap) {
        int cap = c->cap ? c->cap * 2 : 64;
        size_t *at = realloc(c->at, (size_t)cap * sizeof(*at));
        if (!at) {
            c->failed = true;
            return;
        }
        c->at = at;
        c->cap = cap;
    }
    c->at[c->count++] = value ? c->text.len : CELL_NULL;
    if (value && str_add(&c->text, value, strlen(value) + 1) != 0)
        c->failed = true;
}

static void cell_number(struct cells *c, uint64_t value)
{
    char buf[32];
    snprintf(buf, sizeof(buf), "%llu", (unsigned long long)value);
    cell(c, value == LAG_UNKNOWN ? NULL : buf);
}

static void cell_decimal(struct cells *c, double value, bool known)
{
    char buf[32];
    snprintf(buf, sizeof(buf), "%.3f", value);
    cell(c, known ? buf : NULL);
}

static int send_cells(struct cells *c, struct answer *a, enum answer_mode mode, char txn, int columns,
                      const char *const *names)
{
    const char **values = calloc(c->count ? (size_t)c->count : 1, sizeof(*values));
    int rc = PGS_ENOMEM;

    if (values && !c->failed) {
        struct answer_table table = { .columns = columns, .rows = c->count / columns, .names = names, .values = values,
                                      .tag = "SHOW" };
        for (int i = 0; i < c->count; i++)
            values[i] = c->at[i] == CELL_NULL ? NULL : c->text.buf + c->at[i];
        rc = answer_rows(a, mode, txn, &table);
    }
    free(values);
    free(c->at);
    str_release(&c->text);
    return rc;
}

static void node_row(struct cells *c, const struct board *b, int i, const struct ledger_totals *sum, uint64_t now)
{
    const struct board_node *n = &b->node[i];
    struct board_node_text text;
    uint64_t lag_us = atomic_load(&n->lag_us), fresh = atomic_load(&n->freshness_ns);
    bool replica = atomic_load(&n->role) == ROLE_REPLICA;

    if (board_node_text(b, i, &text) != 0)
        return;
    cell(c, text.name);
    cell(c, text.host);
    cell_number(c, text.port);
    cell(c, node_role_name(atomic_load(&n->role)));
    cell(c, node_state_name(atomic_load(&n->state)));
    cell_decimal(c, (double)atomic_load(&n->weight) / BALANCE_WEIGHT_UNIT, true);
    cell_number(c, replica ? atomic_load(&n->lag_bytes) : LAG_UNKNOWN);
    cell_decimal(c, (double)lag_us / 1e6, replica && lag_us != LAG_UNKNOWN);
    cell_decimal(c, fresh < now ? (double)(now - fresh) / 1e6 : 0.0, replica && fresh != 0);
    cell_number(c, sum->reads[i]);
    cell_number(c, sum->writes[i]);
    cell(c, text.reason);
}

static int show_nodes(struct session *s, const struct world_view *w, struct answer *a, enum answer_mode mode, char txn)
{
    static const char *const names[] = { "name",      "host",        "port",             "role",         "state",  "weight",
                                         "lag_bytes", "lag_seconds", "freshness_age_ms", "routed_reads", "routed_writes",
                                         "reason" };
    struct cells c = { .text = STR_INIT };
    const struct conf *conf = world_conf();

    if (w->board) {
        struct ledger_totals *sum = calloc(1, sizeof(*sum));
        uint32_t count = atomic_load(&w->board->node_count);
        if (!sum)
            return PGS_ENOMEM;
        if (w->ledger)
            ledger_sum(w->ledger, sum);
        for (uint32_t i = 0; i < count && i < PGS_MAX_NODES; i++)
            node_row(&c, w->board, (int)i, sum, s->now_ns);
        free(sum);
    } else {
        for (int i = 0; i < conf->node_count; i++) {
            cell(&c, conf->node[i].name);
            cell(&c, conf->node[i].host);
            cell_number(&c, conf->node[i].port);
            cell(&c, "unknown");
            cell(&c, "unknown");
            for (int k = 5; k < (int)PGS_ARRAY_LEN(names) - 1; k++)
                cell(&c, NULL);
            cell(&c, "the monitor has published nothing lately");
        }
    }
    return send_cells(&c, a, mode, txn, (int)PGS_ARRAY_LEN(names), names);
}

static void node_name(const struct session *s, const struct world_view *w, int node, char *buf, size_t size)
{
    struct board_node_text text;

    (void)s;
    if (node >= 0 && w->board && board_node_text(w->board, node, &text) == 0)
        snprintf(buf, size, "%s", text.name);
    else
        snprintf(buf, size, "%s", world_conf()->node[0].name);
}

static int show_last_route(struct session *s, const struct world_view *w, struct answer *a, enum answer_mode mode,
                           char txn)
{
    static const char *const names[] = { "node", "reason", "class", "explanation" };
    const struct stmt *st = &s->stmt;
    struct cells c = { .text = STR_INIT };
    char node[PGS_NAME_BYTES];

    node_name(s, w, s->last_node, node, sizeof(node));
    cell(&c, st->route.reason == ROUTE_NONE ? NULL : node);
    cell(&c, route_reason_name((int)st->route.reason));
    cell(&c, sql_class_name(s->last_class));
    cell(&c, route_reason_text((int)st->route.reason));
    return send_cells(&c, a, mode, txn, (int)PGS_ARRAY_LEN(names), names);
}

static int show_session(struct session *s, const struct world_view *w, struct answer *a, enum answer_mode mode, char txn)
{
    static const char *const names[] = { "route", "consistency", "transaction_reads", "tainted", "pins", "settings",
                                         "prepared", "links" };
    static const char *const pin_names[] = { "temporary objects", "listen", "advisory locks", "held cursors", "trace",
                                             "event procs", "replay", "pipeline", "internal" };
    static const char *const routes[] = { "auto", "primary", "replica" };
    struct cells c = { .text = STR_INIT };
    struct str pins = STR_INIT;

    (void)w;
    for (size_t i = 0; i < PGS_ARRAY_LEN(pin_names); i++)
        if (s->pins & (1u << i))
            (void)str_addf(&pins, "%s%s", pins.len ? ", " : "", pin_names[i]);
    cell(&c, routes[s->force]);
    cell(&c, conf_consistency_name(s->consistency));
    cell(&c, conf_txn_reads_name(s->transaction_reads));
    cell(&c, s->tainted ? "yes" : "no");
    cell(&c, pins.len ? pins.buf : "none");
    cell_number(&c, settings_count(s->settings));
    cell_number(&c, prepared_count(s->prepared));
    cell_number(&c, (uint64_t)__builtin_popcountll(s->open_mask) + (s->home->replica ? 0 : 1));
    str_release(&pins);
    return send_cells(&c, a, mode, txn, (int)PGS_ARRAY_LEN(names), names);
}

/*
 * The LSN behind everything the session has seen or written: that of the first pair taken after its mark. The
 * monitor takes one every few milliseconds while there is demand; after a tenth of a second the primary is asked.
 */
static int token_of_session(struct session *s, const struct world_view *w, char *buf, size_t size)
{
    uint64_t lsn = 0, asked = s->now_ns;
    uint32_t timeline = 0;

    if (s->mark_ns == 0)
        return token_format(buf, size, 0, 0);
    while (w->board && w->ledger && clock_mono_ns() - asked < 100 * NSEC_PER_MSEC) {
        ledger_demand(w->ledger, clock_mono_ns());
        lsn = board_lsn_after(w->board, s->mark_ns, &timeline);
        if (lsn)
            return token_format(buf, size, timeline, lsn);
        nanosleep(&(struct timespec){ .tv_nsec = 2000000 }, NULL);
    }
    return PGS_ESTALE;
}

static int show_one(struct answer *a, enum answer_mode mode, char txn, const char *name, const char *value)
{
    struct answer_table t = { .columns = 1, .rows = 1, .names = &name, .values = &value, .tag = "SHOW" };

    return answer_rows(a, mode, txn, &t);
}

int ours_show(struct session *s, const struct world_view *w, struct answer *a, enum answer_mode mode, char txn,
              const char *name)
{
    static const char *const routes[] = { "auto", "primary", "replica" };
    char token[128];

    if (strcasecmp(name, "nodes") == 0)
        return show_nodes(s, w, a, mode, txn);
    if (strcasecmp(name, "last_route") == 0)
        return show_last_route(s, w, a, mode, txn);
    if (strcasecmp(name, "session") == 0)
        return show_session(s, w, a, mode, txn);
    if (strcasecmp(name, "route") == 0)
        return show_one(a, mode, txn, "pgshunt.route", routes[s->force]);
    if (strcasecmp(name, "consistency") == 0)
        return show_one(a, mode, txn, "pgshunt.consistency", conf_consistency_name(s->consistency));
    if (strcasecmp(name, "transaction_reads") == 0)
        return show_one(a, mode, txn, "pgshunt.transaction_reads", conf_txn_reads_name(s->transaction_reads));
    if (strcasecmp(name, "version") == 0)
        return show_one(a, mode, txn, "pgshunt.version", PGSHUNT_VERSION);
    if (strcasecmp(name, "token") == 0) {
        if (token_of_session(s, w, token, sizeof(token)) < 0)
            return answer_error(a, mode, txn, "55000", "no token can be given: the monitor has published no position lately",
                                "Is pgshunt-monitor running?");
        return show_one(a, mode, txn, "pgshunt.token", token);
    }
    return PGS_ENOENT;
}
