/* conf_node.c: nodes and query rules: collected while reading, looked up afterwards. */
#include <arpa/inet.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "conf_load.h"
#include "pgshunt/err.h"

#define PORT_DEFAULT 5432
#define WEIGHT_MAX 1000
#define HOST_ALWAYS_OURS "pgshunt"

/* ---- names and addresses ---- */

/* Names appear in hints, in SET, in tables and as labels of metrics. */
bool conf_name_is_valid(const char *name)
{
    size_t len = strlen(name);
    if (len == 0 || len >= PGS_NAME_BYTES)
        return false;
    for (size_t i = 0; i < len; i++) {
        char c = name[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && c != '_' && (i == 0 || (c != '-' && c != '.')))
            return false;
    }
    return true;
}

bool conf_same_host(const char *a, const char *b)
{
    if (*a == '/' || *a == '@' || *b == '/' || *b == '@')
        return strcmp(a, b) == 0;
    struct in6_addr x, y;
    if (strchr(a, ':') && strchr(b, ':') && inet_pton(AF_INET6, a, &x) == 1 && inet_pton(AF_INET6, b, &y) == 1)
        return memcmp(&x, &y, sizeof(x)) == 0;
    size_t alen = strlen(a), blen = strlen(b);
    alen -= alen > 1 && a[alen - 1] == '.';
    blen -= blen > 1 && b[blen - 1] == '.';
    return alen == blen && strncasecmp(a, b, alen) == 0;
}

static const char *check_host(const char *host)
{
    size_t len = strlen(host);
    if (len == 0)
        return "expected a host name, an address or the folder of a socket";
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)host[i];
        if (c <= ' ' || c == 0x7f || c == ',' || c == ';' || (c == '/' && *host != '/' && *host != '@'))
            return "expected one host name, address or socket folder (no blanks, commas or slashes in a name)";
    }
    return NULL;
}

int conf_split_host(const char *text, size_t len, char host[PGS_HOST_BYTES], uint16_t *port, const char **why)
{
    const char *end = text + len, *host_end, *colon;
    if (len && *text == '[') {
        host_end = memchr(text, ']', len);
        if (!host_end || (host_end + 1 != end && host_end[1] != ':')) {
            *why = "expected [ADDRESS] or [ADDRESS]:PORT";
            return PGS_EINVAL;
        }
        colon = host_end + 1 != end ? host_end + 1 : NULL;
        text++;
    } else {
        colon = memchr(text, ':', len);
        if (colon && memchr(colon + 1, ':', (size_t)(end - colon - 1)))
            colon = NULL; /* a bare IPv6 address */
        host_end = colon ? colon : end;
    }
    if (host_end - text >= PGS_HOST_BYTES) {
        *why = "expected a host of at most 255 bytes";
        return PGS_EINVAL;
    }
    memcpy(host, text, (size_t)(host_end - text));
    host[host_end - text] = '\0';
    *why = check_host(host);
    if (*why)
        return PGS_EINVAL;
    if (colon) {
        char digits[8] = "";
        size_t n = (size_t)(end - colon - 1);
        long number = 0;
        if (n < sizeof(digits))
            memcpy(digits, colon + 1, n);
        if (!conf_parse_long(digits, 1, 65535, &number)) {
            *why = "expected a port from 1 to 65535 after the colon";
            return PGS_EINVAL;
        }
        *port = (uint16_t)number;
    }
    return 0;
}

int conf_node_by_name(const struct conf *c, const char *name)
{
    for (int i = 0; i < c->node_count; i++)
        if (strcasecmp(c->node[i].name, name) == 0)
            return i;
    return -1;
}

int conf_node_by_address(const struct conf *c, const char *host, uint16_t port)
{
    for (int i = 0; i < c->node_count; i++)
        if (c->node[i].port == port && conf_same_host(c->node[i].host, host))
            return i;
    return -1;
}

bool conf_node_has_alias(const struct conf_node *n, const char *host, uint16_t port)
{
    for (const char *s = n->aliases; s && *s;) {
        size_t len = strcspn(s, ",");
        size_t from = strspn(s, " \t"), to = len;
        while (to > from && (s[to - 1] == ' ' || s[to - 1] == '\t'))
            to--;
        char alias[PGS_HOST_BYTES];
        uint16_t alias_port = n->port;
        const char *why;
        if (to > from && conf_split_host(s + from, to - from, alias, &alias_port, &why) == 0 && alias_port == port &&
            conf_same_host(alias, host))
            return true;
        s += len + (s[len] == ',');
    }
    return false;
}

bool conf_is_cluster(const struct conf *c, const char *host, uint16_t port)
{
    if (strcasecmp(host, HOST_ALWAYS_OURS) == 0)
        return true;
    if (c->node_count && c->node[0].port == port && conf_same_host(c->node[0].host, host))
        return true;
    for (int i = 0; i < c->node_count; i++)
        if (conf_node_has_alias(&c->node[i], host, port))
            return true;
    return false;
}

/* ---- while reading ---- */

struct conf_node *conf_node_add(struct conf_loader *l, const char *where, const char *name)
{
    struct conf *c = l->conf;
    if (c->node_count >= PGS_MAX_NODES) {
        conf_mistake(l, where, "too many nodes: at most %d", PGS_MAX_NODES);
        return NULL;
    }
    struct conf_node *n = &c->node[c->node_count];
    memset(n, 0, sizeof(*n));
    size_t len = strlen(name);
    memcpy(n->name, name, len < sizeof(n->name) ? len : sizeof(n->name) - 1);
    n->port = PORT_DEFAULT;
    n->weight = 1;
    n->origin = conf_strdup(l, where);
    c->node_count++;
    return n;
}

void conf_node_to_front(struct conf *c, int index)
{
    struct conf_node moved = c->node[index];
    memmove(&c->node[1], &c->node[0], (size_t)index * sizeof(moved));
    c->node[0] = moved;
}

static const char *set_host(struct conf_loader *l, struct conf_node *n, const char *value)
{
    const char *why = NULL;
    (void)l;
    /* host and port have keys of their own; a colon can only be an IPv6 address. */
    if (strlen(value) < sizeof(n->host)) {
        why = check_host(value);
        struct in6_addr address;
        if (!why && strchr(value, ':') && *value != '/' && *value != '@' && inet_pton(AF_INET6, value, &address) != 1)
            why = "expected a host name or address; its port is a key of its own";
    } else {
        why = "expected a host of at most 255 bytes";
    }
    if (!why)
        memcpy(n->host, value, strlen(value) + 1);
    return why;
}

static const char *set_port(struct conf_loader *l, struct conf_node *n, const char *value)
{
    long port;
    (void)l;
    if (!conf_parse_long(value, 1, 65535, &port))
        return "expected a port from 1 to 65535";
    n->port = (uint16_t)port;
    return NULL;
}

static const char *set_weight(struct conf_loader *l, struct conf_node *n, const char *value)
{
    long weight;
    (void)l;
    if (!conf_parse_long(value, 0, WEIGHT_MAX, &weight))
        return "expected a whole number from 0 (no reads) to 1000";
    n->weight = (uint32_t)weight;
    return NULL;
}

static const char *set_aliases(struct conf_loader *l, struct conf_node *n, const char *value)
{
    for (const char *s = value; *s;) {
        size_t len = strcspn(s, ","), from = strspn(s, " \t"), to = len;
        while (to > from && (s[to - 1] == ' ' || s[to - 1] == '\t'))
            to--;
        char host[PGS_HOST_BYTES];
        uint16_t port = 0;
        const char *why;
        if (from < len && conf_split_host(s + from, to - from, host, &port, &why) != 0)
            return why;
        s += len + (s[len] == ',');
    }
    conf_replace(l, &n->aliases, value);
    return NULL;
}

static const char *set_promote(struct conf_loader *l, struct conf_node *n, const char *value)
{
    int may = 0;
    (void)l;
    if (strcasecmp(value, "never") == 0)
        n->promote_never = true;
    else if (strcasecmp(value, "auto") == 0)
        n->promote_never = false;
    else if (conf_parse_bool(value, &may))
        n->promote_never = !may;
    else
        return "expected auto or never";
    return NULL;
}

static const char *set_metrics_url(struct conf_loader *l, struct conf_node *n, const char *value)
{
    if (*value && strncasecmp(value, "http://", 7) != 0 && strncasecmp(value, "https://", 8) != 0)
        return "expected a URL that begins with http:// or https://";
    conf_replace(l, &n->metrics_url, value);
    return NULL;
}

static const struct {
    const char *key;
    const char *(*set)(struct conf_loader *l, struct conf_node *n, const char *value); /* NULL, or what is expected */
} node_keys[] = {
    { "host", set_host },       { "port", set_port },       { "weight", set_weight },
    { "aliases", set_aliases }, { "promote", set_promote }, { "metrics_url", set_metrics_url },
};

void conf_node_set(struct conf_loader *l, const char *key, const char *value)
{
    const char *known[PGS_ARRAY_LEN(node_keys)];
    for (size_t i = 0; i < PGS_ARRAY_LEN(node_keys); i++) {
        known[i] = node_keys[i].key;
        if (strcasecmp(key, node_keys[i].key) != 0)
            continue;
        if (l->node_keys_seen & 1u << i)
            conf_mistake(l, l->where, "[%s] %s is set twice", l->section, known[i]);
        l->node_keys_seen |= 1u << i;
        if (l->node == PGS_NODE_NONE)
            return;
        const char *why = node_keys[i].set(l, &l->conf->node[l->node], value);
        if (!why)
            return;
        struct str found = STR_INIT;
        conf_add_quoted(&found, value);
        conf_mistake(l, l->where, "[%s] %s = %s: %s", l->section, known[i], found.buf, why);
        str_release(&found);
        return;
    }
    const char *near = conf_nearest(key, known, PGS_ARRAY_LEN(known));
    conf_mistake(l, l->where, "[%s] %s is no option of a node%s%s%s", l->section, key, near ? ": did you mean " : "",
                 near ? near : "", near ? "?" : "");
}

void conf_node_done(struct conf_loader *l)
{
    /* Row 0 of node_keys is the host; a wrong one has been told of. */
    if (l->kind == SECTION_NODE && l->node != PGS_NODE_NONE && !(l->node_keys_seen & 1u)) {
        const struct conf_node *n = &l->conf->node[l->node];
        conf_mistake(l, n->origin ? n->origin : l->where, "[%s] has no host", l->section);
    }
    l->kind = SECTION_NONE;
}

/* Pattern of a rule into r; NULL, or what is expected. */
static const char *set_pattern(struct conf_loader *l, struct conf_rule *r, const char *value, char *message, size_t size)
{
    size_t len = strlen(value);
    if (len == 0)
        return "expected the name of a table or a regular expression between slashes";
    if (*value != '/') {
        if (strpbrk(value, " \t()*\\^$|") && *value != '"')
            return "expected the name of a table; a regular expression goes between slashes: /.../";
        r->pattern = conf_strdup(l, value);
        return NULL;
    }
    if (len < 3 || value[len - 1] != '/')
        return "expected a second slash at the end of the regular expression (\" ;\" begins a comment: write [ ];)";
    r->is_regex = true;
    r->pattern = conf_strdup(l, value + 1);
    if (!r->pattern)
        return NULL;
    r->pattern[len - 2] = '\0';
    regex_t compiled;
    int rc = regcomp(&compiled, r->pattern, REG_EXTENDED | REG_ICASE | REG_NOSUB);
    if (rc == 0) {
        regfree(&compiled);
        return NULL;
    }
    regerror(rc, &compiled, message, size);
    return message;
}

void conf_rule_add(struct conf_loader *l, const char *key, const char *value)
{
    struct conf *c = l->conf;
    struct conf_rule *grown = realloc(c->rule, (size_t)(c->rule_count + 1) * sizeof(*grown));
    if (!grown) {
        l->no_memory = true;
        return;
    }
    c->rule = grown;
    struct conf_rule *r = &c->rule[c->rule_count];
    memset(r, 0, sizeof(*r));
    if (strcasecmp(key, "primary") == 0) {
        r->route = RULE_PRIMARY;
    } else if (strcasecmp(key, "replica") == 0) {
        r->route = RULE_REPLICA;
    } else if (strncasecmp(key, "node ", 5) == 0) {
        const char *name = key + 5 + strspn(key + 5, " \t");
        r->route = RULE_NODE;
        if (!conf_name_is_valid(name)) {
            conf_mistake(l, l->where, "[rules] %s: expected node and the name of one", key);
            return;
        }
        memcpy(r->node, name, strlen(name) + 1);
    } else {
        conf_mistake(l, l->where, "[rules] %s: expected primary, replica or node NAME before the =", key);
        return;
    }
    char message[128];
    const char *why = set_pattern(l, r, value, message, sizeof(message));
    if (why) {
        struct str found = STR_INIT;
        conf_add_quoted(&found, value);
        conf_mistake(l, l->where, "[rules] %s = %s: %s", key, found.buf, why);
        str_release(&found);
        free(r->pattern);
        return;
    }
    r->origin = conf_strdup(l, l->where);
    c->rule_count++;
}
