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
    bool from_env; /* DATABASE_URL or DATABASE_REPLICA_n */
    char *aliases;     /* comma-separated host[:port] list by which the application may call the cluster; may be NULL */
    char *metrics_url; /* node_exporter; may be NULL */
    char *origin;      /* "FILE:LINE" or the variable */
};

/*
 * A query rule: in [rules], `primary = WHAT`, `replica = WHAT` or `node NAME = WHAT`, where WHAT is the
 * name of a table or a regular expression between slashes. Kept in file order; the first that matches counts.
 */
struct conf_rule {
    enum conf_rule_route route;
    char node[PGS_NAME_BYTES]; /* RULE_NODE */
    bool is_regex;             /* else a table name */
    char *pattern;             /* POSIX extended, case-insensitive, without the slashes; or an identifier */
    char *origin;              /* "FILE:LINE" */
};

/* Rows of conf_keys.def, in its order. */
enum conf_type {
    CONF_T_STR,
    CONF_T_SECRET,   /* a string that is never printed */
    CONF_T_CONNINFO, /* URL or keyword=value; kept as keyword=value; never printed */
    CONF_T_INT,
    CONF_T_MS,
    CONF_T_BOOL,
    CONF_T_ENUM_CONSISTENCY,
    CONF_T_ENUM_TXN_READS,
    CONF_T_ENUM_LOG,
    CONF_T_ENUM_FAILOVER
};
enum conf_key_index {
#define CONF(section, key, env, type, field, min, max, def, doc) CONF_KEY_##field,
#include "pgshunt/conf_keys.def"
#undef CONF
    CONF_KEY_COUNT
};
struct conf_key {
    const char *section, *key;
    const char *env; /* "" for none */
    enum conf_type type;
    size_t offset;   /* of the field in struct conf: char * or int */
    long min, max;   /* of the number, of milliseconds, or of the length of a string */
    const char *def, *doc;
};
extern const struct conf_key conf_keys[CONF_KEY_COUNT];

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

    char *origin[CONF_KEY_COUNT]; /* where each option was set: "FILE:LINE" or the variable; NULL: its default */
    char *warnings;               /* lines ('\n'-terminated) about what works but is hardly meant; or NULL */
};

/*
 * Reads everything. On success 0, *out is the caller's (conf_free). On mistakes PGS_ECONF, *out
 * NULL and errors holds one line each, '\n'-terminated. PGS_ENOMEM as usual. No nodes at all is
 * PGS_ENOENT with a line that says which variables would configure some. getenv is the
 * replaceable source of variables (NULL: the process environment, which is read as empty in a program
 * that runs with raised privileges). A replaced source cannot be listed: DATABASE_REPLICA_n is then
 * looked for up to n = 999, and unknown variables are not noticed.
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

/* Appends the value of an option as text ("5s", "host", "true"); of a secret only whether there is one. */
int conf_value_text(const struct conf *c, enum conf_key_index key, struct str *out);
/* Appends one sentence about what the option takes: "a duration from 10ms to 1h ...". */
int conf_expected_text(enum conf_key_index key, struct str *out);

/*
 * Splits HOST, HOST:PORT, [V6], [V6]:PORT (len bytes) and checks it. *port keeps its value when there is
 * none. 0, or PGS_EINVAL with *why a static text ("expected ...").
 */
int conf_split_host(const char *text, size_t len, char host[PGS_HOST_BYTES], uint16_t *port, const char **why);
/* Do two host names mean the same? Case, a final dot and the spelling of IPv6 addresses aside. */
bool conf_same_host(const char *a, const char *b);

/* The known word (NULLs are skipped) that somebody who typed a wrong one most likely meant; NULL if none is near. */
const char *conf_nearest(const char *wrong, const char *const known[], size_t count);

#endif
