/* credentials.c: the monitor's connection parameters; see credentials.h. */
#include "credentials.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pgshunt/err.h"
#include "pgshunt/log.h"
#include "resolve.h"

/* Ours to say, or of no use: deadlines are our own, and every node is wanted whatever its role. */
static const char *const replaced[] = {
    "host", "hostaddr", "port", "application_name", "fallback_application_name", "connect_timeout",
    "target_session_attrs", "load_balance_hosts", "replication", "client_encoding",
};

static bool is_replaced(const char *keyword)
{
    for (size_t i = 0; i < PGS_ARRAY_LEN(replaced); i++)
        if (strcmp(keyword, replaced[i]) == 0)
            return true;
    return false;
}

static int add(struct credentials *c, const char *keyword, const char *value)
{
    if (c->count >= CREDENTIALS_MAX)
        return PGS_EFULL;
    char *k = strdup(keyword), *v = strdup(value);
    if (!k || !v) {
        free(k);
        free(v);
        return PGS_ENOMEM;
    }
    c->keyword[c->count] = k;
    c->value[c->count++] = v;
    return 0;
}

int credentials_init(struct credentials *c, const struct conf *conf)
{
    const char *own = conf->monitor_conninfo, *source = own && *own ? own : conf->database_url;
    char *error = NULL;
    int rc = 0;
    memset(c, 0, sizeof(*c));
    if (!source || !*source)
        return add(c, "dbname", "postgres");

    PQconninfoOption *options = PQconninfoParse(source, &error);
    if (!options) {
        /* libpq's text may quote what it could not read, which may be a password. */
        log_msg(LOG_ERROR, "monitor", "%s is no connection string that libpq can read",
                source == own ? "PGSHUNT_MONITOR_URL ([health] conninfo)" : "DATABASE_URL");
        PQfreemem(error);
        return PGS_ECONF;
    }
    for (PQconninfoOption *o = options; o->keyword && rc == 0; o++)
        if (o->val && *o->val && !is_replaced(o->keyword))
            rc = add(c, o->keyword, o->val);
    PQconninfoFree(options);
    if (rc != 0)
        credentials_release(c);
    return rc;
}

void credentials_release(struct credentials *c)
{
    for (int i = 0; i < c->count; i++) {
        explicit_bzero(c->value[i], strlen(c->value[i]));
        free(c->keyword[i]);
        free(c->value[i]);
    }
    memset(c, 0, sizeof(*c));
}

void credentials_params(const struct credentials *c, const char *host, uint16_t port, const char *addresses, int count,
                     struct credentials_params *out)
{
    int n = 0;
    size_t len = 0;
    snprintf(out->port, sizeof(out->port), "%u", (unsigned)port);
    out->hosts[0] = '\0';
    /* libpq pairs host and hostaddr: the name as often as there are addresses (certificates and .pgpass go by name). */
    for (int i = 0; i < (addresses ? count : 1); i++)
        len += (size_t)snprintf(out->hosts + len, sizeof(out->hosts) - len, "%s%s", i ? "," : "", host);

#define PARAM(k, v) (out->keyword[n] = (k), out->value[n++] = (v))
    PARAM("host", out->hosts);
    if (addresses)
        PARAM("hostaddr", addresses);
    PARAM("port", out->port);
    PARAM("application_name", "pgshunt-monitor");
    PARAM("target_session_attrs", "any");
    for (int i = 0; i < c->count; i++)
        PARAM(c->keyword[i], c->value[i]);
    PARAM(NULL, NULL);
#undef PARAM
}
