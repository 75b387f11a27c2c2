/*
 * conf_url.c: DATABASE_URL and the like, as libpq (sections 34.1.1.1 and 34.1.1.2 of PostgreSQL's
 * documentation) and as the Python world (dj-database-url, django-environ, SQLAlchemy) write them, into
 * libpq's keyword=value form and the hosts.
 *
 * Not PQconninfoParse(): the preloaded library must not link libpq, and its libpq is not known this early.
 */
#include <stdlib.h>
#include <string.h>

#include "conf_load.h"
#include "pgshunt/err.h"

/* What libpq 9.6 to 18 take, but host, hostaddr and port, which are handled apart. */
static const char *const libpq_keywords[] = {
    "dbname", "user", "password", "passfile", "require_auth", "channel_binding", "connect_timeout",
    "client_encoding", "options", "application_name", "fallback_application_name", "keepalives",
    "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout", "replication",
    "gssencmode", "sslmode", "requiressl", "sslnegotiation", "sslcompression", "sslcert", "sslkey",
    "sslpassword", "sslcertmode", "sslrootcert", "sslcrl", "sslcrldir", "sslsni", "requirepeer",
    "ssl_min_protocol_version", "ssl_max_protocol_version", "min_protocol_version", "max_protocol_version",
    "krbsrvname", "gsslib", "gssdelegation", "service", "servicefile", "scram_client_key",
    "scram_server_key", "sslkeylogfile", "oauth_issuer", "oauth_client_id", "oauth_client_secret",
    "oauth_scope",
};
/*
 * Left out. Which server of a list: every connection of ours goes to the one server that it means, and these
 * would make the monitor's connections to the others fail. The rest: without effect, unknown since libpq 14.
 */
static const char *const dropped_keywords[] = { "target_session_attrs", "load_balance_hosts", "authtype", "tty" };
/* Parameters of Django's DATABASES that are common in its URLs. */
static const char *const django_keywords[] = {
    "conn_max_age", "conn_health_checks", "atomic_requests", "autocommit", "engine", "pool",
    "disable_server_side_cursors", "ssl_require", "schema", "currentSchema", "test_name", "time_zone",
    "server_side_binding", "isolation_level", "cursor_factory", "prepare_threshold", "assume_role",
};
static const char *const schemes[] = {
    "postgresql", "postgres", "pgsql", "psql", "postgis", "timescale", "timescaledb", "timescalegis",
    "postgresql_psycopg2", "postgres_psycopg2", "django.db.backends.postgresql",
    "django.db.backends.postgresql_psycopg2", "django.contrib.gis.db.backends.postgis",
};

static bool is_among(const char *word, const char *const list[], size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(word, list[i]) == 0)
            return true;
    return false;
}
#define IS_AMONG(word, list) is_among(word, list, PGS_ARRAY_LEN(list))

/* The text while it is being taken apart. */
struct parts {
    struct conf_url *url;
    struct str hosts, hostaddrs, ports; /* comma-separated lists */
    struct str *why;
};

static int refuse(struct parts *p, const char *why)
{
    str_adds(p->why, why);
    return PGS_EINVAL;
}

static int add_pair(struct str *s, const char *key, const char *value)
{
    if (s->len)
        str_addc(s, ' ');
    str_adds(s, key);
    str_adds(s, "='");
    for (; *value; value++) {
        if (*value == '\'' || *value == '\\')
            str_addc(s, '\\');
        str_addc(s, *value);
    }
    return str_addc(s, '\'');
}

static int set_list(struct str *list, const char *value)
{
    str_clear(list);
    return str_adds(list, value);
}

static int take(struct parts *p, const char *key, const char *value)
{
    struct conf_url *u = p->url;
    if (strcmp(key, "host") == 0)
        return set_list(&p->hosts, value);
    if (strcmp(key, "hostaddr") == 0)
        return set_list(&p->hostaddrs, value);
    if (strcmp(key, "port") == 0)
        return set_list(&p->ports, value);
    int truth = 0;
    /* JDBC's ssl=true, which libpq takes in a URL, and dj-database-url's. */
    if ((strcmp(key, "ssl") == 0 || strcmp(key, "ssl_require") == 0) && conf_parse_bool(value, &truth))
        return truth ? add_pair(&u->conninfo, "sslmode", "require") : 0;
    if (strcmp(key, "database") == 0)
        key = "dbname";
    if (IS_AMONG(key, libpq_keywords))
        return add_pair(&u->conninfo, key, value);
    if (IS_AMONG(key, dropped_keywords) || IS_AMONG(key, django_keywords))
        return 0;
    if (u->ignored.len)
        str_adds(&u->ignored, ", ");
    return str_adds(&u->ignored, key);
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Percent-decoded copy; the caller frees. */
static int decode(struct parts *p, const char *text, size_t len, char **out)
{
    char *to = malloc(len + 1);
    *out = to;
    if (!to)
        return PGS_ENOMEM;
    for (size_t i = 0; i < len; i++) {
        if (text[i] != '%') {
            *to++ = text[i];
            continue;
        }
        bool whole = len - i > 2;
        int high = whole ? hex_digit(text[i + 1]) : -1, low = whole ? hex_digit(text[i + 2]) : -1;
        if (high < 0 || low < 0 || high + low == 0) {
            free(*out);
            *out = NULL;
            return refuse(p, "has a % that is not followed by two hexadecimal digits (write % itself as %25)");
        }
        *to++ = (char)(high * 16 + low);
        i += 2;
    }
    *to = '\0';
    return 0;
}

static int take_decoded(struct parts *p, const char *key, const char *text, size_t len)
{
    char *value = NULL;
    int rc = decode(p, text, len, &value);
    if (rc == 0)
        rc = take(p, key, value);
    free(value);
    return rc;
}

static const char *find_last(const char *from, const char *to, char c)
{
    while (to > from)
        if (*--to == c)
            return to;
    return NULL;
}

/* HOST[:PORT],HOST[:PORT]... into two lists of equal length. */
static int take_hosts(struct parts *p, const char *from, const char *to)
{
    while (from <= to) {
        const char *comma = memchr(from, ',', (size_t)(to - from));
        const char *end = comma ? comma : to, *host_end = end, *port = end;
        const char *bracket = from < end && *from == '[' ? memchr(from, ']', (size_t)(end - from)) : NULL;
        if (from < end && *from == '[' && !bracket)
            return refuse(p, "has a [ without its ]");
        if (bracket && bracket + 1 != end && bracket[1] != ':')
            return refuse(p, "has text between the ] of an address and its port");
        const char *colon = find_last(bracket ? bracket : from, end, ':');
        if (colon) {
            host_end = colon;
            port = colon + 1;
        }
        if (bracket) {
            from++;
            host_end = bracket;
        }
        char *host = NULL;
        int rc = decode(p, from, (size_t)(host_end - from), &host);
        if (rc)
            return rc;
        str_adds(&p->hosts, host);
        free(host);
        str_add(&p->ports, port, (size_t)(end - port));
        if (!comma)
            break;
        str_addc(&p->hosts, ',');
        str_addc(&p->ports, ',');
        from = comma + 1;
    }
    return 0;
}

static int take_query(struct parts *p, const char *query)
{
    while (query && *query) {
        size_t len = strcspn(query, "&");
        const char *equals = memchr(query, '=', len);
        char *key = NULL;
        int rc = decode(p, query, equals ? (size_t)(equals - query) : len, &key);
        if (rc == 0 && *key && equals)
            rc = take_decoded(p, key, equals + 1, len - (size_t)(equals + 1 - query));
        free(key);
        if (rc)
            return rc;
        query += len + (query[len] == '&');
    }
    return 0;
}

static int parse_url(struct parts *p, const char *text, const char *colon)
{
    char scheme[64];
    size_t scheme_len = strcspn(text, "+:"); /* postgresql+psycopg2:// */
    if (scheme_len >= sizeof(scheme))
        scheme_len = sizeof(scheme) - 1;
    for (size_t i = 0; i < scheme_len; i++)
        scheme[i] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] | 0x20 : text[i]);
    scheme[scheme_len] = '\0';
    if (!IS_AMONG(scheme, schemes))
        return refuse(p, "is not a PostgreSQL URL: expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE");

    const char *from = colon + 3, *slash = from + strcspn(from, "/?");
    /* Programs generate passwords with @ in them and forget to encode it: the last one counts, as in Python. */
    const char *at = find_last(from, slash, '@');
    int rc = 0;
    if (at) {
        const char *middle = memchr(from, ':', (size_t)(at - from));
        const char *user_end = middle ? middle : at;
        if (user_end > from)
            rc = take_decoded(p, "user", from, (size_t)(user_end - from));
        if (rc == 0 && middle && at > middle + 1)
            rc = take_decoded(p, "password", middle + 1, (size_t)(at - middle - 1));
        from = at + 1;
    }
    if (rc == 0)
        rc = take_hosts(p, from, slash);
    if (rc == 0 && *slash == '/') {
        size_t len = strcspn(slash + 1, "?");
        if (len)
            rc = take_decoded(p, "dbname", slash + 1, len);
        slash += 1 + len;
    }
    return rc == 0 && *slash == '?' ? take_query(p, slash + 1) : rc;
}

/* The value at *at, quoted or not, appended to *out. */
static int keyword_value(struct parts *p, const char **at, struct str *out)
{
    const char *s = *at;
    bool quoted = *s == '\'';
    for (s += quoted; *s && (quoted ? *s != '\'' : !strchr(" \t\r\n", *s)); s++) {
        if (*s == '\\' && s[1])
            s++;
        str_addc(out, *s);
    }
    if (quoted && *s++ != '\'')
        return refuse(p, "has a ' without its other '");
    *at = s;
    return out->failed ? PGS_ENOMEM : 0;
}

static int parse_keywords(struct parts *p, const char *s)
{
    struct str key = STR_INIT, value = STR_INIT;
    int rc = 0;
    for (s += strspn(s, " \t\r\n"); rc == 0 && *s; s += strspn(s, " \t\r\n")) {
        size_t len = strcspn(s, "= \t\r\n");
        str_clear(&key);
        str_clear(&value);
        str_add(&key, s, len);
        s += len;
        s += strspn(s, " \t\r\n");
        if (*s != '=' || len == 0) {
            rc = refuse(p, "is neither a postgresql:// URL nor a keyword=value string");
            break;
        }
        s++;
        s += strspn(s, " \t\r\n");
        rc = keyword_value(p, &s, &value);
        if (rc == 0)
            rc = key.failed ? PGS_ENOMEM : take(p, key.buf, value.buf);
    }
    str_release(&key);
    str_release(&value);
    return rc;
}

/* Element i of a comma-separated list; a port list of one element serves all. */
static struct span element(const struct str *list, int i, bool repeat)
{
    const char *s = list->buf;
    for (; i > 0; i--) {
        const char *comma = strchr(s, ',');
        if (!comma)
            return repeat ? (struct span){ list->buf, list->len } : (struct span){ NULL, 0 };
        s = comma + 1;
    }
    return (struct span){ s, strcspn(s, ",") };
}

static int one_host(struct parts *p, int i, struct span host)
{
    struct conf_url *u = p->url;
    if (i >= CONF_URL_HOSTS)
        return refuse(p, "names more hosts than pgshunt takes");
    if (host.len >= PGS_HOST_BYTES)
        return refuse(p, "has a host name that is too long");
    memcpy(u->host[i].host, host.ptr, host.len);
    u->host[i].host[host.len] = '\0';
    for (size_t k = 0; k < host.len; k++)
        if ((unsigned char)host.ptr[k] <= ' ' || host.ptr[k] == 0x7f)
            return refuse(p, "has a host name with a blank or control character");

    char port[8];
    struct span text = element(&p->ports, i, !strchr(p->ports.buf, ','));
    long number = 5432;
    if (text.len) {
        size_t len = text.len < sizeof(port) ? text.len : sizeof(port) - 1;
        memcpy(port, text.ptr, len);
        port[len] = '\0';
        if (!conf_parse_long(port, 1, 65535, &number))
            return refuse(p, "has a port that is not a number from 1 to 65535");
    }
    u->host[i].port = (uint16_t)number;
    u->host_count = i + 1;
    return 0;
}

static int finish(struct parts *p)
{
    const struct str *list = p->hosts.len ? &p->hosts : &p->hostaddrs;
    for (int i = 0; list->len; i++) {
        struct span host = element(list, i, false);
        if (!host.ptr)
            break;
        if (host.len == 0)
            return refuse(p, "has an empty host name in its list");
        int rc = one_host(p, i, host);
        if (rc)
            return rc;
    }
    struct conf_url *u = p->url;
    if (u->host_count) {
        add_pair(&u->conninfo, "host", u->host[0].host);
        str_addf(&u->conninfo, " port='%u'", u->host[0].port);
    }
    return u->conninfo.failed || u->ignored.failed || p->hosts.failed || p->ports.failed ? PGS_ENOMEM : 0;
}

int conf_url_parse(struct conf_url *u, const char *text, struct str *why)
{
    *u = (struct conf_url){ .conninfo = STR_INIT, .ignored = STR_INIT };
    struct parts p = { .url = u, .hosts = STR_INIT, .hostaddrs = STR_INIT, .ports = STR_INIT, .why = why };
    const char *colon = strstr(text, "://");
    /* A password of the keyword form may contain :// too; a scheme has no = and no blank. */
    bool is_url = colon && strcspn(text, "= \t'") > (size_t)(colon - text);
    int rc = is_url ? parse_url(&p, text, colon) : parse_keywords(&p, text);
    if (rc == 0)
        rc = finish(&p);
    str_release(&p.hosts);
    str_release(&p.hostaddrs);
    str_release(&p.ports);
    return rc;
}

void conf_url_release(struct conf_url *u)
{
    str_release(&u->conninfo);
    str_release(&u->ignored);
}
