/*
 * cli_explain.c: `pgshunt explain`: the classifier and the router of the library themselves, over a cluster that
 * exists only here: a primary and a replica, both healthy and perfectly fresh.
 */
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "pgshunt/closure.h"
#include "pgshunt/route.h"

#define NAME "explain"
#define WORD_BYTES_MAX 200
#define NOW_NS (1000 * NSEC_PER_SEC) /* any instant will do */

enum { THE_PRIMARY, THE_REPLICA, THE_NODES };

struct explainer {
    struct closure *closure; /* empty: all relations are plain, all functions but the built-in ones unknown */
    struct board *board;
    struct ledger *ledger;
    struct balance_state balance;
    struct route_link link[PGS_MAX_NODES];
    bool json;
};

static void release(struct explainer *e)
{
    closure_free(e->closure);
    free(e->board);
    free(e->ledger);
}

static void set_node(struct board_node *n, uint32_t role)
{
    n->role = role;
    n->state = NODE_UP;
    n->weight = BALANCE_WEIGHT_UNIT;
    n->weight_configured = BALANCE_WEIGHT_UNIT;
    n->freshness_ns = NOW_NS;
    n->freshness_sent_ns = NOW_NS;
    n->checked_ns = NOW_NS;
    n->timeline = 1;
    n->hot_standby_feedback = 2;
}

static bool init(struct explainer *e)
{
    memset(e, 0, sizeof(*e));
    e->closure = closure_new();
    /* The structs are aligned to cache lines: more than calloc() promises. */
    e->board = aligned_alloc(PGS_CACHE_LINE, sizeof(*e->board));
    e->ledger = aligned_alloc(PGS_CACHE_LINE, sizeof(*e->ledger));
    if (!e->closure || !e->board || !e->ledger)
        return false;
    memset(e->board, 0, sizeof(*e->board));
    memset(e->ledger, 0, sizeof(*e->ledger));
    closure_seal(e->closure, NOW_NS, 0);
    struct board *b = e->board;
    b->magic = BOARD_MAGIC;
    b->version = BOARD_VERSION;
    b->size = (uint32_t)sizeof(*b);
    b->heartbeat_ns = NOW_NS;
    b->epoch = 1;
    b->primary = THE_PRIMARY;
    b->node_count = THE_NODES;
    set_node(&b->node[THE_PRIMARY], ROLE_PRIMARY);
    set_node(&b->node[THE_REPLICA], ROLE_REPLICA);
    balance_init(&e->balance, 1);
    return true;
}

static void choose(struct explainer *e, const struct sql_info *info, struct route *out)
{
    struct route_input in = {
        .cls = info->cls,
        .why = info->why,
        .flags = info->flags,
        .hint = info->hint,
        .hint_node = PGS_NODE_NONE,
        .shape = info->shape,
        .force = FORCE_AUTO,
        .consistency = CONSISTENCY_HOST,
        .link = e->link,
        .closure_loaded = true,
        .board = e->board,
        .ledger = e->ledger,
        .balance = &e->balance,
        .now_ns = NOW_NS,
        .max_staleness_ms = 1000,
        .max_clock_offset_us = 10000,
    };
    route_choose(&in, out);
}

static void print_json(const struct sql_info *info, const struct route *route, struct str *out)
{
    str_adds(out, "{\"class\": ");
    str_add_json(out, sql_class_name(info->cls), strlen(sql_class_name(info->cls)));
    str_addf(out, ", \"route\": \"%s\", \"reason\": ", route->replica ? "replica" : "primary");
    const char *reason = route_reason_name((int)route->reason), *why = sql_why_text(info->why);
    str_add_json(out, reason, strlen(reason));
    str_adds(out, ", \"why\": ");
    str_add_json(out, why, strlen(why));
    str_adds(out, ", \"word\": ");
    str_add_json(out, info->word.ptr, info->word.len < WORD_BYTES_MAX ? info->word.len : WORD_BYTES_MAX);
    str_addf(out, ", \"statements\": %u}\n", (unsigned)info->count);
}

static void print_text(const struct sql_info *info, const struct route *route, struct str *out)
{
    str_addf(out, "class:   %s\n", sql_class_name(info->cls));
    str_addf(out, "route:   %s\n", route->replica ? "replica" : "primary");
    str_addf(out, "reason:  %s (%s)\n", route_reason_name((int)route->reason), route_reason_text((int)route->reason));
    if (info->why == SQL_WHY_READ)
        return;
    str_addf(out, "because: %s", sql_why_text(info->why));
    if (info->word.len) {
        size_t len = info->word.len < WORD_BYTES_MAX ? info->word.len : WORD_BYTES_MAX;
        str_adds(out, ": ");
        str_add_json(out, info->word.ptr, len);
    }
    str_addc(out, '\n');
}

static int explain(struct explainer *e, const char *sql)
{
    struct sql_env env = { .strings = SQL_STRINGS_STANDARD, .closure = e->closure };
    struct sql_info info;
    struct route route = { .node = PGS_NODE_NONE };
    struct str out = STR_INIT;
    sql_classify(sql, &env, &info);
    choose(e, &info, &route);
    if (e->json)
        print_json(&info, &route, &out);
    else
        print_text(&info, &route, &out);
    int rc = out.failed ? cli_fail(NAME, "out of memory") : CLI_OK;
    if (rc == CLI_OK)
        fwrite(out.buf, 1, out.len, stdout);
    str_release(&out);
    return rc;
}

/* Statements ended by NUL; one without at the end counts unless it is empty. */
static int explain_input(struct explainer *e)
{
    char *sql = NULL;
    size_t cap = 0;
    int rc = CLI_OK;
    for (long number = 0; rc == CLI_OK && getdelim(&sql, &cap, '\0', stdin) > 0; number++) {
        if (!e->json && number)
            putchar('\n');
        rc = explain(e, sql);
    }
    if (rc == CLI_OK && (ferror(stdin) || !feof(stdin)))
        rc = cli_fail(NAME, "standard input cannot be read");
    free(sql);
    return rc;
}

int cli_explain(int argc, char **argv)
{
    bool json = false;
    int i = 1;
    for (; i < argc && argv[i][0] == '-' && argv[i][1] == '-'; i++) {
        if (strcmp(argv[i], "--json") == 0)
            json = true;
        else if (strncmp(argv[i], "-- ", 3) == 0 || strchr(argv[i], '\n'))
            break; /* SQL that begins with a comment */
        else if (strcmp(argv[i], "--") != 0)
            return cli_usage(NAME, "there is no option %s", argv[i]);
    }
    if (i + 1 != argc)
        return cli_usage(NAME, i == argc ? "which statement?" : "one statement as one argument, please: quote it");
    static struct explainer e;
    int rc = CLI_FAILED;
    if (!init(&e))
        cli_fail(NAME, "out of memory");
    else {
        e.json = json;
        rc = strcmp(argv[i], "-") == 0 ? explain_input(&e) : explain(&e, argv[i]);
    }
    release(&e);
    return rc;
}
