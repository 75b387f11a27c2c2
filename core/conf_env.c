/*
 * conf_env.c: the environment over what the INI file says.
 *
 * An empty variable counts as one that is not set (compose files pass on `X=${X:-}`), but for texts that
 * may be empty, where it is how to say "none".
 */
#include <stdlib.h>
#include <string.h>

#include "conf_load.h"
#include "pgshunt/err.h"

#define REPLICA_PREFIX "DATABASE_REPLICA_"
#define REPLICA_PROBE_MAX 999 /* for a source that cannot be listed */
#define REPLICA_DIGITS_MAX 15

/* Variables of ours that are no option. */
static const char *const other_variables[] = {
    "PGSHUNT_CONFIG", "PGSHUNT_DISABLE", "PGSHUNT_LIB", "PGSHUNT_SHM_DIR",
};

static const char *raw_getenv(const struct conf_env *env, const char *name)
{
    if (!env->list)
        return env->get(name);
    size_t len = strlen(name);
    for (char **v = env->list; *v; v++)
        if (strncmp(*v, name, len) == 0 && (*v)[len] == '=')
            return *v + len + 1;
    return NULL;
}

const char *conf_getenv(const struct conf_env *env, const char *name)
{
    const char *value = raw_getenv(env, name);
    return value && *value ? value : NULL;
}

/* ---- options ---- */

static void apply_option(struct conf_loader *l, enum conf_key_index key)
{
    const struct conf_key *k = &conf_keys[key];
    const char *value = raw_getenv(&l->env, k->env);
    bool may_be_empty = k->type <= CONF_T_CONNINFO && k->min == 0;
    if (!value || (!*value && !may_be_empty))
        return;
    /* Blanks around a value come from files of variables; no option means them. */
    value += strspn(value, " \t\r\n");
    char *copy = conf_strdup(l, value);
    if (!copy)
        return;
    size_t len = strlen(copy);
    while (len && strchr(" \t\r\n", copy[len - 1]))
        copy[--len] = '\0';
    conf_set_option(l, key, k->env, copy);
    free(copy);
}

/* ---- DATABASE_URL ---- */

/* The node with that address, else a new one; NULL (said) when there is no room or the name is taken. */
static struct conf_node *find_or_add(struct conf_loader *l, const char *where, const char *name, const char *host,
                                     uint16_t port)
{
    int i = conf_node_by_address(l->conf, host, port);
    if (i >= 0)
        return &l->conf->node[i];
    int same = conf_node_by_name(l->conf, name);
    if (same >= 0) {
        const struct conf_node *n = &l->conf->node[same];
        /* The analyzer thinks that conf_replace() might have cleared l->conf: NOLINTNEXTLINE(clang-analyzer-core*) */
        const char *origin = n->origin ? n->origin : "?";
        conf_mistake(l, where, "is node %s at %s port %u, but %s says that node %s is at %s port %u", name, host, port,
                     origin, n->name, n->host, n->port);
        return NULL;
    }
    struct conf_node *n = conf_node_add(l, where, name);
    if (n) {
        memcpy(n->host, host, strlen(host) + 1);
        n->port = port;
        n->from_env = true;
    }
    return n;
}

static void apply_url_hosts(struct conf_loader *l, const struct conf_url *u)
{
    /* A name of the whole cluster: it brings the credentials, the nodes are in the file. */
    bool whole = u->host_count == 1 && conf_is_cluster(l->conf, u->host[0].host, u->host[0].port) &&
                 conf_node_by_address(l->conf, u->host[0].host, u->host[0].port) < 0;
    for (int i = 0; !whole && i < u->host_count; i++) {
        char name[PGS_NAME_BYTES] = "primary";
        if (i > 0) {
            /* More hosts of one URL: any of them may be the primary. */
            struct str numbered = STR_INIT;
            str_addf(&numbered, "primary-%d", i + 1);
            memcpy(name, numbered.buf, numbered.len + 1);
            str_release(&numbered);
        }
        struct conf_node *n = find_or_add(l, "DATABASE_URL", name, u->host[i].host, u->host[i].port);
        if (n && i == 0)
            conf_node_to_front(l->conf, (int)(n - l->conf->node));
    }
}

static void apply_url(struct conf_loader *l)
{
    const char *text = conf_getenv(&l->env, "DATABASE_URL");
    if (!text)
        return;
    struct conf_url u;
    struct str why = STR_INIT;
    int rc = conf_url_parse(&u, text, &why);
    if (rc == PGS_ENOMEM) {
        l->no_memory = true;
    } else if (rc) {
        conf_mistake(l, "DATABASE_URL", "%s", why.buf);
    } else {
        conf_replace(l, &l->conf->database_url, u.conninfo.buf);
        if (u.ignored.len)
            conf_warn(l, "DATABASE_URL", "not parameters of libpq, left out: %s", u.ignored.buf);
        if (u.host_count == 0 && l->conf->node_count == 0)
            conf_mistake(l, "DATABASE_URL", "names no host: expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
        apply_url_hosts(l, &u);
    }
    conf_url_release(&u);
    str_release(&why);
}

/* ---- DATABASE_REPLICA_n_* ---- */

/* Number and what follows it in DATABASE_REPLICA_n_REST; 0 if the name is not of that form. */
static uint64_t replica_number(const char *variable, const char **rest)
{
    size_t prefix = strlen(REPLICA_PREFIX);
    if (strncmp(variable, REPLICA_PREFIX, prefix) != 0)
        return 0;
    const char *p = variable + prefix;
    uint64_t n = 0;
    int digits = 0;
    for (; *p >= '0' && *p <= '9' && digits <= REPLICA_DIGITS_MAX; p++, digits++)
        n = n * 10 + (uint64_t)(*p - '0');
    if (digits == 0 || digits > REPLICA_DIGITS_MAX || variable[prefix] == '0' || *p != '_')
        return 0;
    *rest = p + 1;
    return n;
}

static bool rest_is(const char *rest, const char *word)
{
    size_t len = strlen(word);
    return strncmp(rest, word, len) == 0 && (rest[len] == '=' || rest[len] == '\0');
}

static const char *replica_getenv(const struct conf_loader *l, uint64_t n, const char *what, struct str *name)
{
    str_clear(name);
    str_addf(name, REPLICA_PREFIX "%llu_%s", (unsigned long long)n, what);
    return name->failed ? NULL : conf_getenv(&l->env, name->buf);
}

static void refuse(struct conf_loader *l, const char *variable, const char *value, const char *why)
{
    struct str where = STR_INIT;
    str_addf(&where, "%s = ", variable);
    conf_add_quoted(&where, value);
    conf_mistake(l, where.buf, "%s", why);
    str_release(&where);
}

/* Reads one replica; its variables' names are built in `name`. */
static void apply_replica(struct conf_loader *l, uint64_t n, struct str *name)
{
    char host[PGS_HOST_BYTES];
    uint16_t port = 5432;
    long port_number = 0, weight = -1;
    const char *why = NULL;

    const char *port_text = replica_getenv(l, n, "PORT", name);
    if (port_text && !conf_parse_long(port_text, 1, 65535, &port_number))
        refuse(l, name->buf, port_text, "expected a port from 1 to 65535");
    const char *weight_text = replica_getenv(l, n, "WEIGHT", name);
    if (weight_text && !conf_parse_long(weight_text, 0, 1000, &weight))
        refuse(l, name->buf, weight_text, "expected a whole number from 0 (no reads) to 1000");
    const char *host_text = replica_getenv(l, n, "HOST", name);
    if (!host_text) {
        if (port_text || weight_text)
            conf_mistake(l, name->buf, "is not set, but its port or weight is");
        return;
    }
    if (conf_split_host(host_text, strlen(host_text), host, &port, &why)) {
        refuse(l, name->buf, host_text, why);
        return;
    }
    if (port_number)
        port = (uint16_t)port_number;
    char node_name[PGS_NAME_BYTES];
    struct str made = STR_INIT;
    str_addf(&made, "replica-%llu", (unsigned long long)n);
    memcpy(node_name, made.buf, made.len + 1); /* REPLICA_DIGITS_MAX digits fit */
    str_release(&made);
    struct conf_node *node = find_or_add(l, name->buf, node_name, host, port);
    if (!node)
        return;
    /* More hosts of DATABASE_URL (primary-2, ...) may well be listed as replicas too. */
    if (strcmp(node->name, node_name) != 0 && node->from_env && strncmp(node->name, "primary-", 8) != 0)
        conf_mistake(l, name->buf, "has the same host and port as %s (node %s)", node->origin ? node->origin : "?", node->name);
    if (weight >= 0)
        node->weight = (uint32_t)weight;
}

static int compare_numbers(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* The numbers n for which some variable is set, ascending, each once. */
static uint64_t *replica_numbers(struct conf_loader *l, size_t *count)
{
    size_t room = 0, n = 0;
    const char *rest;
    for (char **v = l->env.list; v && *v; v++)
        room += replica_number(*v, &rest) != 0;
    if (!l->env.list)
        room = REPLICA_PROBE_MAX;
    uint64_t *numbers = calloc(room + 1, sizeof(*numbers));
    *count = 0;
    if (!numbers) {
        l->no_memory = true;
        return NULL;
    }
    for (char **v = l->env.list; v && *v && n < room; v++) {
        uint64_t number = replica_number(*v, &rest);
        if (number && (rest_is(rest, "HOST") || rest_is(rest, "PORT") || rest_is(rest, "WEIGHT")))
            numbers[n++] = number;
    }
    for (; !l->env.list && n < room; n++)
        numbers[n] = n + 1;
    qsort(numbers, n, sizeof(*numbers), compare_numbers);
    for (size_t i = 0; i < n; i++)
        if (*count == 0 || numbers[*count - 1] != numbers[i])
            numbers[(*count)++] = numbers[i];
    return numbers;
}

static void apply_replicas(struct conf_loader *l)
{
    size_t count = 0;
    uint64_t *numbers = replica_numbers(l, &count);
    struct str name = STR_INIT;
    for (size_t i = 0; i < count; i++)
        apply_replica(l, numbers[i], &name);
    if (name.failed)
        l->no_memory = true;
    str_release(&name);
    free(numbers);
}

/* ---- names that look like ours and are not ---- */

static void warn_unknown(struct conf_loader *l, const char *variable, size_t len)
{
    const char *known[CONF_KEY_COUNT + PGS_ARRAY_LEN(other_variables)];
    size_t n = 0;
    for (int i = 0; i < CONF_KEY_COUNT; i++)
        known[n++] = conf_keys[i].env;
    for (size_t i = 0; i < PGS_ARRAY_LEN(other_variables); i++)
        known[n++] = other_variables[i];
    char name[PGS_NAME_BYTES * 2];
    if (len >= sizeof(name))
        return;
    memcpy(name, variable, len);
    name[len] = '\0';
    for (size_t i = 0; i < n; i++)
        if (strcmp(name, known[i]) == 0)
            return;
    const char *near = conf_nearest(name, known, n);
    conf_warn(l, name, "pgshunt knows no such variable%s%s%s", near ? ": did you mean " : "", near ? near : "",
              near ? "?" : "");
}

static void warn_unknowns(struct conf_loader *l)
{
    for (char **v = l->env.list; v && *v; v++) {
        const char *rest = NULL;
        size_t len = strcspn(*v, "=");
        if (replica_number(*v, &rest) && (rest_is(rest, "HOST") || rest_is(rest, "PORT") || rest_is(rest, "WEIGHT")))
            continue;
        if (strncmp(*v, REPLICA_PREFIX, strlen(REPLICA_PREFIX)) == 0)
            conf_warn(l, REPLICA_PREFIX "n", "%.*s is none of the variables _HOST, _PORT and _WEIGHT, n from 1", (int)len, *v);
        else if (strncmp(*v, "PGSHUNT_", 8) == 0)
            warn_unknown(l, *v, len);
    }
}

void conf_apply_env(struct conf_loader *l)
{
    for (int i = 0; i < CONF_KEY_COUNT; i++)
        if (*conf_keys[i].env)
            apply_option(l, i);
    apply_url(l);
    apply_replicas(l);
    warn_unknowns(l);
}
