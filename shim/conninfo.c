/* conninfo.c: asks the caller's libpq what a conninfo means, and keeps the answer. */
#include "conninfo.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "conninfo_list.h"
#include "conninfo_options.h"
#include "pgshunt/err.h"

/* No sslmode: libpq refuses it in its own words, in any language with the value in them. */
#define ASK "pgshunt-asks"
#define DEFAULT_PORT 5432 /* libpq's for an empty element of a list; all others it names itself */

/*
 * Internally 0 is success, negative a code of ours, and REFUSED what libpq would not take: then *error tells why. All
 * negative codes are PGS_ENOMEM for the makers' callers.
 */
#define REFUSED 1

static const char *or_empty(const char *text)
{
    return text ? text : "";
}

static int refuse(char **error, const char *fmt, const char *what)
{
    struct str text = STR_INIT;
    str_adds(&text, fmt);
    str_addf(&text, " \"%s\"\n", what);
    *error = strdup(text.buf); /* NULL: no memory, as documented */
    str_release(&text);
    return REFUSED;
}

static bool is_keyword(const char *text)
{
    return *text && text[strspn(text, "abcdefghijklmnopqrstuvwxyz_")] == '\0';
}

/* Keywords become part of a string, so what is none must not come so far. */
static int give(struct conninfo *ci, const char *keyword, const char *value, char **error)
{
    if (!is_keyword(keyword))
        return refuse(error, "invalid connection option", keyword);
    return conninfo_list_set(&ci->given, keyword, value);
}

/* Like give(), but as the array functions and PQsetdbLogin() see it: an empty value is not given. */
static int give_unless_empty(struct conninfo *ci, const char *keyword, const char *value, char **error)
{
    return value && *value ? give(ci, keyword, value, error) : 0;
}

/* recognized_connection_string() in fe-connect.c */
static bool is_connection_string(const char *text)
{
    return strncmp(text, "postgresql://", 13) == 0 || strncmp(text, "postgres://", 11) == 0 || strchr(text, '=');
}

static int give_string(struct conninfo *ci, const char *text, char **error)
{
    char *message = NULL;
    PQconninfoOption *options = ci->real->PQconninfoParse(text, &message);
    if (!options) {
        *error = message ? strdup(message) : NULL;
        if (message)
            ci->real->PQfreemem(message);
        return REFUSED;
    }
    int rc = 0;
    for (PQconninfoOption *o = options; o->keyword && rc == 0; o++)
        if (o->val)
            rc = give(ci, o->keyword, o->val, error);
    ci->real->PQconninfoFree(options);
    return rc;
}

/* --- asking libpq --- */

/* A PGconn that has worked out the list and stopped there; NULL: no memory. */
static PGconn *ask(const struct real_libpq *real, const struct conninfo_list *list)
{
    struct conninfo_list asked = { .pair = NULL };
    struct str text = STR_INIT;
    PGconn *conn = NULL;
    int rc = 0;
    for (size_t i = 0; i < list->count && rc == 0; i++)
        rc = conninfo_list_set(&asked, list->pair[i].keyword, list->pair[i].value);
    if (rc == 0)
        rc = conninfo_list_set(&asked, "sslmode", ASK);
    /* libpq complains on stderr about a password file that others may read: once, by the real one, is enough. */
    if (rc == 0 && real->version >= 100000)
        rc = conninfo_list_set(&asked, "passfile", "/dev/null/" ASK);
    if (rc == 0)
        conninfo_list_write(&asked, &text);
    if (rc == 0 && !text.failed)
        conn = real->PQconnectStart(text.buf);
    explicit_bzero(text.buf, text.len);
    str_release(&text);
    conninfo_list_release(&asked);
    return conn;
}

static int take_effective(struct conninfo *ci, PGconn *conn)
{
    PQconninfoOption *options = ci->real->PQconninfo(conn);
    if (!options)
        return PGS_ENOMEM;
    int rc = 0;
    for (PQconninfoOption *o = options; o->keyword && rc == 0; o++)
        if (o->val && strcmp(o->keyword, "sslmode") != 0 && strcmp(o->keyword, "passfile") != 0)
            rc = conninfo_list_set(&ci->effective, o->keyword, o->val);
    ci->real->PQconninfoFree(options);
    /* libpq 9.6 moves a socket folder out of `host`, so that only PQhost() tells it. */
    if (rc == 0 && ci->real->version < 100000 && !conninfo_list_get(&ci->effective, "host"))
        rc = conninfo_list_set(&ci->effective, "host", or_empty(ci->real->PQhost(conn)));
    return rc;
}

/* Where libpq connects when no host is given: a folder that was compiled into it. */
static char *default_host(const struct real_libpq *real)
{
    char *names[] = { "host", "hostaddr", "port" }, empty[] = "";
    struct conninfo_pair pair[PGS_ARRAY_LEN(names)];
    for (size_t i = 0; i < PGS_ARRAY_LEN(names); i++)
        pair[i] = (struct conninfo_pair){ .keyword = names[i], .value = empty };
    PGconn *conn = ask(real, &(struct conninfo_list){ .pair = pair, .count = PGS_ARRAY_LEN(names) });
    const char *host = conn ? real->PQhost(conn) : NULL;
    char *copy = host ? strdup(host) : NULL;
    if (conn)
        real->PQfinish(conn);
    return copy;
}

/* --- the servers --- */

static size_t count_elements(const char *list)
{
    size_t n = 1;
    for (; *list; list++)
        n += *list == ',';
    return n;
}

/* Element i of a comma-separated list, copied; "" behind its end. */
static char *element(const char *list, size_t i)
{
    while (i > 0 && *list)
        i -= *list++ == ',';
    return strndup(list, strcspn(list, ","));
}

static int parse_port(const char *text, uint16_t *port)
{
    char *end;
    if (!*text) {
        *port = DEFAULT_PORT;
        return 0;
    }
    long value = strtol(text, &end, 10);
    end += strspn(end, " \t\n\v\f\r");
    if (end == text || *end || value < 1 || value > 65535)
        return PGS_ERANGE;
    *port = (uint16_t)value;
    return 0;
}

static int host_set(struct conninfo *ci, size_t i, const char *hosts, const char *addresses, const char *port,
                    char **error)
{
    struct conninfo_host *h = &ci->host[i];
    h->host = element(hosts, i);
    h->hostaddr = element(addresses, i);
    if (h->host && h->hostaddr && !*h->host && !*h->hostaddr) {
        free(h->host);
        h->host = default_host(ci->real);
    }
    if (!h->host || !h->hostaddr)
        return PGS_ENOMEM;
    if (parse_port(port, &h->port))
        return refuse(error, "invalid port number:", port);
    return 0;
}

static int work_out_hosts(struct conninfo *ci, char **error)
{
    const char *hosts = or_empty(conninfo_list_get(&ci->effective, "host"));
    const char *addresses = or_empty(conninfo_list_get(&ci->effective, "hostaddr"));
    const char *ports = or_empty(conninfo_list_get(&ci->effective, "port"));
    size_t count = 1, port_count = 1;
    if (ci->real->version >= 100000) { /* before, there were no lists, and a comma was part of a name */
        count = count_elements(*addresses ? addresses : hosts);
        port_count = count_elements(ports);
    }
    ci->host = calloc(count, sizeof(*ci->host));
    if (!ci->host)
        return PGS_ENOMEM;
    ci->host_count = count;
    int rc = 0;
    for (size_t i = 0; i < count && rc == 0; i++) {
        char *port = element(ports, port_count > 1 ? i : 0);
        rc = port ? host_set(ci, i, hosts, addresses, port, error) : PGS_ENOMEM;
        free(port);
    }
    return rc;
}

static int work_out_target(struct conninfo *ci, char **error)
{
    static const char *const names[] = { [TARGET_ANY] = "any",
                                         [TARGET_READ_WRITE] = "read-write",
                                         [TARGET_READ_ONLY] = "read-only",
                                         [TARGET_PRIMARY] = "primary",
                                         [TARGET_STANDBY] = "standby",
                                         [TARGET_PREFER_STANDBY] = "prefer-standby" };
    const char *value = conninfo_list_get(&ci->effective, "target_session_attrs");
    if (!value || !*value)
        return 0;
    for (size_t i = 0; i < PGS_ARRAY_LEN(names); i++) {
        if (strcmp(value, names[i]) == 0) {
            ci->target = (enum conninfo_target)i;
            return 0;
        }
    }
    return refuse(error, "invalid target_session_attrs value:", value);
}

/* --- our settings --- */

static int keep_setting(void *arg, const char *name, const char *value)
{
    struct conninfo *ci = arg;
    return conninfo_list_set(&ci->settings, name, value);
}

static int work_out_settings(struct conninfo *ci)
{
    struct str rest = STR_INIT;
    bool taken = false;
    const char *options = or_empty(conninfo_list_get(&ci->effective, "options"));
    int rc = conninfo_options_take(options, keep_setting, ci, &rest, &taken);
    if (rc == 0 && taken) {
        ci->options = strdup(rest.buf);
        rc = ci->options ? 0 : PGS_ENOMEM;
    }
    str_release(&rest);

    ci->route = conninfo_list_get(&ci->settings, "route");
    ci->consistency = conninfo_list_get(&ci->settings, "consistency");
    if (!ci->route &&
        (ci->target == TARGET_STANDBY || ci->target == TARGET_PREFER_STANDBY || ci->target == TARGET_READ_ONLY))
        ci->route = "replica";
    return rc;
}

/* --- makers --- */

static int work_out(struct conninfo *ci, char **error)
{
    PGconn *conn = ask(ci->real, &ci->given);
    if (!conn)
        return PGS_ENOMEM;
    const char *message = ci->real->PQerrorMessage(conn);
    int rc;
    if (strstr(message, ASK)) {
        rc = take_effective(ci, conn);
    } else {
        *error = strdup(message);
        rc = REFUSED;
    }
    ci->real->PQfinish(conn);
    if (rc == 0)
        rc = work_out_target(ci, error);
    if (rc == 0)
        rc = work_out_hosts(ci, error);
    return rc ? rc : work_out_settings(ci);
}

static struct conninfo *conninfo_new(const struct real_libpq *real)
{
    struct conninfo *ci = calloc(1, sizeof(*ci));
    if (ci)
        ci->real = real;
    return ci;
}

/* What every maker ends with. rc: of what came before. */
static struct conninfo *conninfo_made(struct conninfo *ci, int rc, char **error)
{
    if (rc == 0)
        rc = work_out(ci, error);
    if (rc == 0)
        return ci;
    conninfo_free(ci);
    return NULL;
}

struct conninfo *conninfo_from_string(const struct real_libpq *real, const char *conninfo, char **error)
{
    *error = NULL;
    struct conninfo *ci = conninfo_new(real);
    return ci ? conninfo_made(ci, give_string(ci, or_empty(conninfo), error), error) : NULL;
}

struct conninfo *conninfo_from_params(const struct real_libpq *real, const char *const *keywords,
                                      const char *const *values, int expand_dbname, char **error)
{
    *error = NULL;
    struct conninfo *ci = conninfo_new(real);
    if (!ci)
        return NULL;
    int rc = 0;
    bool expand = expand_dbname;
    for (size_t i = 0; keywords[i] && rc == 0; i++) {
        bool first_dbname = expand && values[i] && strcmp(keywords[i], "dbname") == 0;
        if (first_dbname)
            expand = false; /* conninfo_array_parse() looks at the first one only */
        if (first_dbname && is_connection_string(values[i]))
            rc = give_string(ci, values[i], error);
        else
            rc = give_unless_empty(ci, keywords[i], values[i], error);
    }
    return conninfo_made(ci, rc, error);
}

struct conninfo *conninfo_from_login(const struct real_libpq *real, const char *host, const char *port,
                                     const char *options, const char *tty, const char *dbname, const char *login,
                                     const char *pwd, char **error)
{
    (void)tty;
    *error = NULL;
    struct conninfo *ci = conninfo_new(real);
    if (!ci)
        return NULL;
    const struct {
        const char *keyword, *value;
    } rest[] = { { "host", host }, { "port", port }, { "options", options }, { "user", login }, { "password", pwd } };
    int rc = dbname && is_connection_string(dbname) ? give_string(ci, dbname, error)
                                                    : give_unless_empty(ci, "dbname", dbname, error);
    for (size_t i = 0; i < PGS_ARRAY_LEN(rest) && rc == 0; i++)
        rc = give_unless_empty(ci, rest[i].keyword, rest[i].value, error);
    return conninfo_made(ci, rc, error);
}

void conninfo_free(struct conninfo *ci)
{
    if (!ci)
        return;
    conninfo_list_release(&ci->given);
    conninfo_list_release(&ci->effective);
    conninfo_list_release(&ci->settings);
    for (size_t i = 0; i < ci->host_count; i++) {
        free(ci->host[i].host);
        free(ci->host[i].hostaddr);
    }
    free(ci->host);
    free(ci->options);
    free(ci);
}
