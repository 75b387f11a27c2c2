/* conninfo_node.c: is a conninfo the cluster's, and how is one of its nodes reached with it. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "conninfo.h"
#include "conninfo_list.h"

#define LITERAL_HOST "pgshunt"

/* Where libpq would connect: hostaddr decides if there is one. */
static const char *address(const struct conninfo_host *h)
{
    return *h->hostaddr ? h->hostaddr : h->host;
}

static bool is_replication(const struct conninfo *ci)
{
    static const char *const off[] = { "false", "off", "no", "0" };
    const char *value = conninfo_get(ci, "replication");
    if (!value || !*value)
        return false;
    for (size_t i = 0; i < PGS_ARRAY_LEN(off); i++)
        if (strcasecmp(value, off[i]) == 0)
            return false;
    return true;
}

bool conninfo_is_ours(const struct conninfo *ci, const struct conf *conf)
{
    if (is_replication(ci))
        return false;
    for (size_t i = 0; i < ci->host_count; i++) {
        const struct conninfo_host *h = &ci->host[i];
        if (conf_is_cluster(conf, address(h), h->port))
            continue;
        if (ci->host_count == 1 || conf_node_by_address(conf, address(h), h->port) < 0)
            return false;
    }
    return true;
}

bool conninfo_is_literal(const struct conninfo *ci)
{
    for (size_t i = 0; i < ci->host_count; i++)
        if (*ci->host[i].hostaddr || strcasecmp(ci->host[i].host, LITERAL_HOST) != 0)
            return false;
    return true;
}

const char *conninfo_get(const struct conninfo *ci, const char *keyword)
{
    const char *value = conninfo_list_get(&ci->effective, keyword);
    return value ? value : conninfo_list_get(&ci->given, keyword);
}

static bool same_address(const struct conninfo *ci, const char *host, uint16_t port)
{
    const struct conninfo_host *only = &ci->host[0];
    return ci->host_count == 1 && only->port == port && conf_same_host(address(only), host);
}

static int set_host(struct conninfo_list *list, const char *host, uint16_t port)
{
    char text[sizeof("65535")];
    snprintf(text, sizeof(text), "%u", port);
    int rc = conninfo_list_set(list, "host", host);
    if (rc == 0)
        rc = conninfo_list_set(list, "hostaddr", ""); /* not left out: PGHOSTADDR or a service would set it */
    return rc ? rc : conninfo_list_set(list, "port", text);
}

static int build(const struct conninfo *ci, struct conninfo_list *list, const char *host, uint16_t port,
                 const char *password, int connect_timeout_s)
{
    bool as_given = !host || same_address(ci, host, port);
    int rc = 0;
    for (size_t i = 0; i < ci->given.count && rc == 0; i++) {
        const struct conninfo_pair *p = &ci->given.pair[i];
        if (as_given || strcmp(p->keyword, "load_balance_hosts") != 0)
            rc = conninfo_list_set(list, p->keyword, p->value);
    }
    if (rc == 0 && !as_given)
        rc = set_host(list, host, port);
    bool keep_target =
        as_given && ci->host_count > 1 && (ci->target == TARGET_PRIMARY || ci->target == TARGET_READ_WRITE);
    /* Set even where it is the default, because of PGTARGETSESSIONATTRS. libpq knows it since 10. */
    if (rc == 0 && ci->real->version >= 100000 && !keep_target)
        rc = conninfo_list_set(list, "target_session_attrs", "any");
    if (rc == 0 && ci->options)
        rc = conninfo_list_set(list, "options", ci->options);
    if (rc == 0 && password)
        rc = conninfo_list_set(list, "password", password);
    if (rc == 0 && connect_timeout_s) {
        char text[16];
        snprintf(text, sizeof(text), "%d", connect_timeout_s);
        rc = conninfo_list_set(list, "connect_timeout", text);
    }
    return rc;
}

char *conninfo_for_node(const struct conninfo *ci, const char *host, uint16_t port, const char *password,
                        int connect_timeout_s)
{
    struct conninfo_list list = { .pair = NULL };
    struct str text = STR_INIT;
    if (build(ci, &list, host, port, password, connect_timeout_s) == 0)
        conninfo_list_write(&list, &text);
    conninfo_list_release(&list);
    /* list_write reserves, so that the string is owned unless memory ran out. */
    if (text.failed || !text.cap) {
        str_release(&text);
        return NULL;
    }
    return text.buf;
}

void conninfo_string_free(char *string)
{
    conninfo_wipe(string);
}
