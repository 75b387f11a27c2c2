/*
 * credentials.h: how the monitor connects to a node: the credentials of the configuration,
 * with host and port replaced. Holds passwords: never logged, wiped when freed.
 */
#ifndef PGSHUNT_CREDENTIALS_H
#define PGSHUNT_CREDENTIALS_H

#include "pgshunt/base.h"
#include "pgshunt/conf.h"

#define CREDENTIALS_MAX 64 /* keywords, with the NULL behind the last */

struct credentials {
    char *keyword[CREDENTIALS_MAX];
    char *value[CREDENTIALS_MAX];
    int count;
};

/*
 * conf->monitor_conninfo, else conf->database_url, else libpq's own defaults (PGUSER, .pgpass ...) with dbname=postgres. 0;
 * PGS_ECONF: libpq cannot read it (the reason is logged without the text); PGS_ENOMEM.
 */
int credentials_init(struct credentials *c, const struct conf *conf);
void credentials_release(struct credentials *c);

/*
 * The arrays for PQconnectStartParams() to host:port. addresses: what host was resolved to
 * (comma-separated, `count` of them) or NULL when libpq need not resolve it. hosts is scratch
 * space that must live as long as the arrays are used.
 */
struct credentials_params {
    const char *keyword[CREDENTIALS_MAX + 8];
    const char *value[CREDENTIALS_MAX + 8];
    char port[8];
    char hosts[8 * PGS_HOST_BYTES];
};
void credentials_params(const struct credentials *c, const char *host, uint16_t port, const char *addresses, int count,
                     struct credentials_params *out);

#endif
