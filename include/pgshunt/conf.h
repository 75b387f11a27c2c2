/*
 * conf.h: the configuration, from the INI file ($PGSHUNT_CONFIG, else
 * /etc/pgshunt/pgshunt.ini, which need not exist) overridden by environment
 * variables, which alone are enough. Rows in conf_keys.def.
 *
 * Nodes come from `[node NAME]` sections (host, port, weight, aliases, promote, metrics_url) and from
 * DATABASE_URL (node "primary"; a libpq URI, or Django's postgres:// spelling) and
 * DATABASE_REPLICA_n_HOST/_PORT/_WEIGHT (node "replica-n", n from 1, gaps allowed). The node that the
 * application calls the primary is the first `[node]`, or DATABASE_URL's. An environment node whose
 * host and port equal an INI node's is that node.
 *
 * `conf_load` never exits and never prints: every mistake is collected as one line that names the
 * variable or the file and line, what was found and what is expected. A loaded conf is read-only:
 * any thread.
 */
#ifndef PGSHUNT_CONF_H
#define PGSHUNT_CONF_H

#include "pgshunt/base.h"
#include "pgshunt/str.h"

enum conf_consistency { CONSISTENCY_EVENTUAL, CONSISTENCY_BOUNDED, CONSISTENCY_HOST, CONSISTENCY_SESSION };
enum conf_txn_reads { TXN_READS_OFF, TXN_READS_READ_ONLY, TXN_READS_UNTIL_WRITE };
enum conf_failover { FAILOVER_OFF, FAILOVER_MONITOR, FAILOVER_ETCD, FAILOVER_FOLLOW };
enum conf_rule_route { RULE_PRIMARY, RULE_REPLICA, RULE_NODE };

/* Printable names and back (case-insensitive); parse returns -1 for an unknown word. */
const char *conf_consistency_name(int value);
int conf_consistency_parse(const char *text);
const char *conf_txn_reads_name(int value);
int conf_txn_reads_parse(const char *text);

struct conf_node {
    char name[PGS_NAME_BYTES];
    char host[PGS_HOST_BYTES]; /* name, address or, with a leading / or @, a socket folder */
    uint16_t port;             /* 5432 unless given */
    uint32_t weight;           /* 1 unless given; 0..1000; 0: never gets reads */
    bool promote_never;
    char *aliases;     /* comma-separated host[:port] list by which the application may call the cluster; may be NULL */
    char *metrics_url; /* node_exporter; may be NULL */
};

/* A query rule: `[rules]`, key = route, value... see conf/pgshunt.ini. Kept in file order. */
struct conf_rule {
    enum conf_rule_route route;
    char node[PGS_NAME_BYTES]; /* RULE_NODE */
    bool is_regex;             /* else a table name */
    char *pattern;             /* POSIX extended, case-insensitive; or an identifier */
};

struct conf {
    char *name;
    int consistency; /* enum conf_consistency */
    int max_staleness_ms;
    int transaction_reads; /* enum conf_txn_reads */
    char *group;
    int log_level;
    char *log_file;
    int pool_min, pool_max, pool_idle_ms;
    char *monitor_conninfo;
    int health_interval_ms, health_timeout_ms, rise, fall, lag_interval_ms, max_lag_ms, freshness_interval_ms;
    int failover_mode;
    int auto_failover;
    int failover_timeout_ms;
    int email_enabled, slack_enabled, pagerduty_enabled;
    char *email_recipients, *slack_webhook_url, *pagerduty_key;
    char *http_listen;

    char *database_url; /* DATABASE_URL as a libpq conninfo, or NULL */
    struct conf_node node[PGS_MAX_NODES];
    int node_count; /* node[0] is the one the application calls the primary */
    struct conf_rule *rule;
    int rule_count;
    char *file; /* the INI file that was read, or NULL */
};

/*
 * Reads everything. On success 0, *out is the caller's (conf_free). On mistakes PGS_ECONF, *out
 * NULL and errors holds one line each, '\n'-terminated. PGS_ENOMEM as usual. No nodes at all is
 * PGS_ENOENT with a line that says which variables would configure some. getenv is the
 * replaceable source of variables (NULL: the process environment).
 */
int conf_load(struct conf **out, struct str *errors, const char *(*getenv_fn)(const char *));
void conf_free(struct conf *c);

/* Index of a node by name or -1. */
int conf_node_by_name(const struct conf *c, const char *name);
/*
 * Is host:port (effective values; hosts compare case-insensitively, socket folders exactly) one of the
 * names of the cluster: node[0]'s address, any alias, or the literal host "pgshunt" (any port)?
 */
bool conf_is_cluster(const struct conf *c, const char *host, uint16_t port);
/* Index of the node with that very address, or -1. */
int conf_node_by_address(const struct conf *c, const char *host, uint16_t port);

#endif
