/* conf_check.c: what no single value shows: options that contradict each other, nodes that collide. */
#include <string.h>

#include "conf_load.h"

/* Where the option was set, for the beginning of a message. */
static const char *where_set(const struct conf *c, enum conf_key_index key)
{
    if (c->origin[key])
        return c->origin[key];
    return *conf_keys[key].env ? conf_keys[key].env : conf_keys[key].key;
}

static const char *node_origin(const struct conf_node *n)
{
    return n->origin ? n->origin : "?";
}

/* An alias that is a replica's own address would take that replica's own connections away from it. */
static void check_aliases(struct conf_loader *l, const struct conf_node *n)
{
    const struct conf *c = l->conf;
    for (int i = 1; i < c->node_count; i++) {
        const struct conf_node *other = &c->node[i];
        if (*other->host && conf_node_has_alias(n, other->host, other->port))
            conf_mistake(l, node_origin(n), "an alias of node %s is the address of node %s", n->name, other->name);
    }
}

static void check_nodes(struct conf_loader *l)
{
    const struct conf *c = l->conf;
    uint64_t weight = 0;
    for (int i = 0; i < c->node_count; i++) {
        const struct conf_node *n = &c->node[i];
        if (!*n->host)
            continue; /* said already */
        int first = conf_node_by_address(c, n->host, n->port);
        if (first < i)
            conf_mistake(l, node_origin(n), "node %s has the same host and port as node %s (%s)", n->name,
                         c->node[first].name, node_origin(&c->node[first]));
        if (strcmp(n->host, "pgshunt") == 0)
            conf_mistake(l, node_origin(n), "node %s: the host name pgshunt stands for the whole cluster", n->name);
        check_aliases(l, n);
        weight += i ? n->weight : 0;
    }
    if (c->node_count > 0 && c->node[0].from_env && strncmp(c->node[0].name, "replica-", 8) == 0)
        conf_mistake(l, node_origin(&c->node[0]), "there are replicas, but no primary: set DATABASE_URL or write a [node NAME]");
    else if (c->node_count == 1)
        conf_warn(l, node_origin(&c->node[0]), "there is one node and no replica: everything goes to the primary");
    else if (c->node_count > 1 && weight == 0)
        conf_warn(l, node_origin(&c->node[1]), "all replicas have weight 0: everything goes to the primary");
}

static void check_rules(struct conf_loader *l)
{
    const struct conf *c = l->conf;
    for (int i = 0; i < c->rule_count; i++)
        if (c->rule[i].route == RULE_NODE && conf_node_by_name(c, c->rule[i].node) < 0)
            conf_mistake(l, c->rule[i].origin ? c->rule[i].origin : "?", "[rules] there is no node %s", c->rule[i].node);
}

static void check_health(struct conf_loader *l)
{
    const struct conf *c = l->conf;
    if (c->health_timeout_ms > c->health_interval_ms)
        conf_warn(l, where_set(c, CONF_KEY_health_timeout_ms),
                  "a health check may take longer (%d ms) than the time between two (%d ms)", c->health_timeout_ms,
                  c->health_interval_ms);
    if (c->freshness_interval_ms >= c->max_staleness_ms && c->consistency != CONSISTENCY_EVENTUAL)
        conf_warn(l, where_set(c, CONF_KEY_max_staleness_ms),
                  "max_staleness (%d ms) is not above freshness_interval (%d ms): replicas will serve hardly anything",
                  c->max_staleness_ms, c->freshness_interval_ms);
    if (c->max_staleness_ms > c->max_lag_ms && c->origin[CONF_KEY_max_staleness_ms])
        conf_warn(l, where_set(c, CONF_KEY_max_staleness_ms),
                  "max_staleness (%d ms) is above max_lag (%d ms), which holds first", c->max_staleness_ms, c->max_lag_ms);
}

static void check_pool(struct conf_loader *l)
{
    struct conf *c = l->conf;
    if (c->pool_max >= c->pool_min)
        return;
    /* A lowered maximum alone lowers the default minimum with it; two numbers that were given contradict. */
    if (!c->origin[CONF_KEY_pool_min])
        c->pool_min = c->pool_max;
    else
        conf_mistake(l, where_set(c, CONF_KEY_pool_max), "max_connections (%d) is below min_connections (%d, %s)", c->pool_max,
                     c->pool_min, where_set(c, CONF_KEY_pool_min));
}

static void check_failover(struct conf_loader *l)
{
    struct conf *c = l->conf;
    if (!c->auto_failover || c->failover_mode != FAILOVER_OFF)
        return;
    if (c->origin[CONF_KEY_failover_mode])
        conf_warn(l, where_set(c, CONF_KEY_failover_mode), "failover is off, although %s says that it is enabled",
                  where_set(c, CONF_KEY_auto_failover));
    else
        c->failover_mode = FAILOVER_MONITOR;
}

static void check_notify(struct conf_loader *l)
{
    const struct conf *c = l->conf;
    if (c->email_enabled && !*c->email_recipients)
        conf_mistake(l, where_set(c, CONF_KEY_email_enabled),
                     "alerts by email have no recipients: set FAILOVER_EMAIL_RECIPIENTS or [notify] email_recipients");
    if (c->slack_enabled && !*c->slack_webhook_url)
        conf_mistake(l, where_set(c, CONF_KEY_slack_enabled),
                     "alerts to Slack have no URL: set FAILOVER_SLACK_WEBHOOK_URL or [notify] slack_webhook_url");
    if (c->pagerduty_enabled && !*c->pagerduty_key)
        conf_mistake(l, where_set(c, CONF_KEY_pagerduty_enabled),
                     "alerts to PagerDuty have no key: set FAILOVER_PAGERDUTY_KEY or [notify] pagerduty_key");
}

static void check_strings(struct conf_loader *l)
{
    const struct conf *c = l->conf;
    char host[PGS_HOST_BYTES];
    uint16_t port = 0;
    const char *why = NULL;
    if (!conf_name_is_valid(c->name))
        conf_mistake(l, where_set(c, CONF_KEY_name), "\"%s\": expected letters, digits, _, - and . only", c->name);
    if (*c->log_file && *c->log_file != '/')
        conf_mistake(l, where_set(c, CONF_KEY_log_file),
                     "expected an absolute path: programs that load the library change their working folder");
    if (!*c->http_listen)
        return;
    if (conf_split_host(c->http_listen, strlen(c->http_listen), host, &port, &why))
        conf_mistake(l, where_set(c, CONF_KEY_http_listen), "%s", why);
    else if (port == 0)
        conf_mistake(l, where_set(c, CONF_KEY_http_listen), "expected ADDRESS:PORT");
}

/* The rows' defaults are set before, so strings are not NULL unless memory ran out. */
void conf_check(struct conf_loader *l)
{
    if (l->no_memory)
        return;
    check_strings(l);
    check_health(l);
    check_pool(l);
    check_failover(l);
    check_notify(l);
    check_nodes(l);
    check_rules(l);
}
