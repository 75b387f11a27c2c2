/* cli_check.c: `pgshunt check`: every mistake, or what is in force and where it was set. */
#include <grp.h>
#include <string.h>

#include "cli.h"
#include "pgshunt/conf.h"
#include "pgshunt/err.h"

#define NAME "check"

static int print_options(const struct conf *c)
{
    static const char *const head[] = { "OPTION", "VALUE", "FROM" };
    struct cli_table t;
    cli_table_init(&t, head, (int)PGS_ARRAY_LEN(head));
    for (int i = 0; i < CONF_KEY_COUNT; i++) {
        struct str value = STR_INIT;
        conf_value_text(c, i, &value);
        cli_table_add(&t, "[%s] %s", conf_keys[i].section, conf_keys[i].key);
        cli_table_add(&t, "%s", value.len ? value.buf : "-");
        cli_table_add(&t, "%s", c->origin[i] ? c->origin[i] : "default");
        str_release(&value);
    }
    cli_table_add(&t, "DATABASE_URL");
    cli_table_add(&t, "%s", c->database_url ? "(set, not shown)" : "-");
    cli_table_add(&t, "%s", c->database_url ? "DATABASE_URL" : "default");
    int rc = cli_table_print(&t, stdout);
    cli_table_release(&t);
    return rc;
}

static int print_nodes(const struct conf *c)
{
    static const char *const head[] = { "NODE", "HOST", "+PORT", "+WEIGHT", "PROMOTE", "ALIASES", "FROM" };
    struct cli_table t;
    cli_table_init(&t, head, (int)PGS_ARRAY_LEN(head));
    for (int i = 0; i < c->node_count; i++) {
        const struct conf_node *n = &c->node[i];
        cli_table_add(&t, "%s%s", n->name, i == 0 ? " (the application's primary)" : "");
        cli_table_add(&t, "%s", n->host);
        cli_table_add(&t, "%u", n->port);
        cli_table_add(&t, "%u", n->weight);
        cli_table_add(&t, "%s", n->promote_never ? "never" : "auto");
        cli_table_add(&t, "%s", n->aliases && *n->aliases ? n->aliases : "-");
        cli_table_add(&t, "%s", n->origin ? n->origin : "-");
    }
    int rc = cli_table_print(&t, stdout);
    cli_table_release(&t);
    return rc;
}

static int print_rules(const struct conf *c)
{
    static const char *const head[] = { "RULE", "MATCHES", "FROM" };
    struct cli_table t;
    cli_table_init(&t, head, (int)PGS_ARRAY_LEN(head));
    for (int i = 0; i < c->rule_count; i++) {
        const struct conf_rule *r = &c->rule[i];
        cli_table_add(&t, "%s%s", r->route == RULE_PRIMARY ? "primary" : r->route == RULE_REPLICA ? "replica" : "node ", r->node);
        cli_table_add(&t, "%s%s", r->is_regex ? "expression " : "table ", r->pattern);
        cli_table_add(&t, "%s", r->origin ? r->origin : "-");
    }
    int rc = cli_table_print(&t, stdout);
    cli_table_release(&t);
    return rc;
}

int cli_check(int argc, char **argv)
{
    if (argc > 1)
        return cli_usage(NAME, "what is %s?", argv[1]);
    struct conf *c = NULL;
    struct str errors = STR_INIT;
    int rc = conf_load(&c, &errors, NULL);
    if (rc) {
        cli_lines(NAME, "", errors.buf);
        if (rc != PGS_ECONF && rc != PGS_ENOENT)
            cli_fail(NAME, "%s", err_text(rc));
        str_release(&errors);
        return CLI_FAILED;
    }
    printf("configuration: %s%s\n\n", c->file ? c->file : "no file", c->file ? " and the environment" : ", the environment alone");
    rc = print_options(c);
    putchar('\n');
    if (rc == 0)
        rc = print_nodes(c);
    if (rc == 0 && c->rule_count) {
        putchar('\n');
        rc = print_rules(c);
    }
    cli_lines(NAME, "warning: ", c->warnings);
    if (*c->group && !getgrnam(c->group))
        cli_fail(NAME, "warning: there is no group %s on this host (%s)", c->group,
                 c->origin[CONF_KEY_group] ? c->origin[CONF_KEY_group] : "default");
    conf_free(c);
    str_release(&errors);
    return rc ? cli_fail(NAME, "%s", err_text(rc)) : CLI_OK;
}
