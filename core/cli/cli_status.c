/* cli_status.c: `pgshunt status`: what the monitor knows and where statements went. */
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "pgshunt/conf.h"
#include "pgshunt/err.h"

#define NAME "status"

/* The name of the instance; a configuration with mistakes must not hide a running monitor. */
static void find_instance(char instance[PGS_NAME_BYTES])
{
    struct conf *c = NULL;
    struct str errors = STR_INIT;
    const char *name = getenv("PGSHUNT_NAME");
    int rc = conf_load(&c, &errors, NULL);
    if (rc == 0)
        name = c->name;
    else if (rc == PGS_ECONF)
        cli_lines(NAME, "", errors.buf);
    if (!name || !*name)
        name = "default";
    size_t len = strlen(name);
    len = len < PGS_NAME_BYTES ? len : PGS_NAME_BYTES - 1;
    memcpy(instance, name, len);
    instance[len] = '\0';
    conf_free(c);
    str_release(&errors);
}

/* Why there is nothing (lately) to see, and what to do. NULL: all is well. */
static const char *find_problem(const struct cli_view *v)
{
    switch (v->error) {
    case 0:
        return v->alive ? NULL
                        : "the monitor has stopped publishing, and everything goes to the primary: start pgshunt-monitor "
                          "(systemctl start pgshunt-monitor); what it published last may be long out of date";
    case PGS_ENOENT:
        return "no monitor publishes under this name, and everything goes to the primary: start pgshunt-monitor "
               "(systemctl start pgshunt-monitor) with the same configuration and PGSHUNT_NAME";
    case PGS_EPERM:
        return "this user may not read what the monitor publishes: add the user to the group that PGSHUNT_GROUP names";
    case PGS_EVERSION:
        return "the monitor is of another version of pgshunt: restart it with this one";
    case PGS_ESTALE:
        return "what is there was published before the last boot, or in another container: start pgshunt-monitor here";
    case PGS_EFORMAT:
        return "the shared memory of this name holds something else: restart pgshunt-monitor, which makes it anew";
    case PGS_EINVAL:
        return "the name of an instance has letters, digits, _, - and . only, 31 at most";
    default:
        return err_text(v->error);
    }
}

static void print_head(const struct cli_view *v)
{
    printf("instance %s: monitor pid %u, heartbeat %.1f s ago%s, epoch %llu, ", v->instance, v->monitor_pid,
           v->heartbeat_age_seconds, v->alive ? "" : " (dead)", (unsigned long long)v->epoch);
    if (v->primary != PGS_NODE_NONE)
        printf("primary %s", v->node[v->primary].name);
    else
        printf("%s", v->primary_down ? "the primary is down" : "primary not known yet");
    if (v->counted)
        printf(", %u process%s\n\n", v->processes, v->processes == 1 ? "" : "es");
    else
        printf(", routed statements not known: %s\n\n", err_text(v->ledger_error));
}

static void add_count(struct cli_table *t, bool known, uint64_t value)
{
    if (known)
        cli_table_add(t, "%llu", (unsigned long long)value);
    else
        cli_table_add(t, "-");
}

static void add_seconds(struct cli_table *t, bool known, double value)
{
    if (known)
        cli_table_add(t, "%.3f", value);
    else
        cli_table_add(t, "-");
}

static int print_nodes(const struct cli_view *v)
{
    static const char *const head[] = { "NAME",       "HOST",   "+PORT",  "ROLE",   "STATE",  "+WEIGHT", "+LAG_BYTES",
                                        "+LAG_SECONDS", "+FRESH_AGE", "+READS", "+WRITES", "+LINKS", "REASON" };
    struct cli_table t;
    cli_table_init(&t, head, (int)PGS_ARRAY_LEN(head));
    for (int i = 0; i < v->node_count; i++) {
        const struct cli_node *n = &v->node[i];
        cli_table_add(&t, "%s", n->name);
        cli_table_add(&t, "%s", n->host);
        cli_table_add(&t, "%u", n->port);
        cli_table_add(&t, "%s", n->role);
        cli_table_add(&t, "%s", n->state);
        cli_table_add(&t, "%.2f", n->weight);
        add_count(&t, n->lag_bytes_known, n->lag_bytes);
        add_seconds(&t, n->lag_known, n->lag_seconds);
        add_seconds(&t, n->freshness_known, n->freshness_age_seconds);
        add_count(&t, n->counted, n->reads);
        add_count(&t, n->counted, n->writes);
        add_count(&t, n->counted, n->links);
        cli_table_add(&t, "%s", n->reason);
    }
    int rc = cli_table_print(&t, stdout);
    cli_table_release(&t);
    return rc;
}

static int print_view(const struct cli_view *v, const char *problem, bool json)
{
    if (json) {
        struct str out = STR_INIT;
        cli_view_json(v, problem, &out);
        int rc = out.failed ? PGS_ENOMEM : 0;
        if (rc == 0)
            fwrite(out.buf, 1, out.len, stdout);
        str_release(&out);
        return rc;
    }
    if (v->error)
        return 0;
    print_head(v);
    return print_nodes(v);
}

int cli_status(int argc, char **argv)
{
    static struct cli_view view;
    char instance[PGS_NAME_BYTES] = "";
    bool json = false;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--json") == 0) {
            json = true;
        } else if (strcmp(argv[i], "--name") == 0 && i + 1 < argc && strlen(argv[i + 1]) < sizeof(instance)) {
            memcpy(instance, argv[i + 1], strlen(argv[i + 1]) + 1);
            i++;
        } else {
            return cli_usage(NAME, "what is %s?", argv[i]);
        }
    }
    if (!*instance)
        find_instance(instance);
    cli_view_take(&view, instance);
    const char *problem = find_problem(&view);
    int rc = print_view(&view, problem, json);
    if (rc)
        return cli_fail(NAME, "%s", err_text(rc));
    if (!problem)
        return CLI_OK;
    fflush(stdout); /* the table first, where both go to one terminal */
    cli_fail(NAME, "instance %s: %s", view.instance, problem);
    return CLI_NO_MONITOR;
}
