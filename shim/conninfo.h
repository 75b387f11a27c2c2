/*
 * conninfo.h: what the application asked for, and whether that is the cluster.
 *
 * Nothing of libpq's rules (URIs, service files, PG* variables, defaults, expand_dbname) is written
 * a second time here: the caller's own libpq is asked. Its PQconnectStart() is given what the
 * application gave plus an sslmode that cannot be, so that it works out everything and then
 * refuses, before it opens a socket; PQconninfo() and PQhost() tell what it had worked out. What it
 * refuses for another reason is not ours: the caller passes the call on, and the application gets
 * libpq's own message. No file and no variable is read here, the environment is never changed.
 *
 * A conninfo is read-only once made: any thread. It holds passwords; they are wiped when it is freed.
 */
#ifndef SHIM_CONNINFO_H
#define SHIM_CONNINFO_H

#include "pgshunt/conf.h"
#include "real.h"

enum conninfo_target {
    TARGET_ANY,
    TARGET_READ_WRITE,
    TARGET_READ_ONLY,
    TARGET_PRIMARY,
    TARGET_STANDBY,
    TARGET_PREFER_STANDBY
};

struct conninfo_pair {
    char *keyword, *value; /* both owned, never NULL */
};
struct conninfo_list {
    struct conninfo_pair *pair;
    size_t count;
};

/* One server of the list; as libpq would try them, in order. */
struct conninfo_host {
    char *host;     /* name, address or socket folder; the default folder if none was given; "" if only hostaddr was */
    char *hostaddr; /* "" if none */
    uint16_t port;
};

struct conninfo {
    const struct real_libpq *real;
    struct conninfo_list given;     /* by the application, dbname and URIs expanded; one a keyword, the last given */
    struct conninfo_list effective; /* what has a value after service, environment and defaults: see conninfo_get() */
    struct conninfo_host *host; /* never empty */
    size_t host_count;
    enum conninfo_target target;

    /*
     * pgshunt.NAME settings taken out of `options` (also when these came from PGOPTIONS or a service), keyword
     * being NAME in lower case, one a name, the last given: the caller validates and applies them as it would SET
     * pgshunt.NAME.
     */
    struct conninfo_list settings;
    /* What is left of `options`; NULL: nothing was taken out, `options` may stay as the application left it. */
    char *options;

    /*
     * The last such setting of these names, or NULL. route is "replica" when target_session_attrs is standby,
     * prefer-standby or read-only and no pgshunt.route says otherwise.
     */
    const char *route, *consistency;
};

/*
 * Makers, one for each way of asking (PQconnectdb, PQconnectdbParams, PQsetdbLogin), with libpq's semantics. NULL:
 * libpq would refuse it, *error says why (malloc()ed, the caller's), or no memory (*error NULL). Pass such a call on.
 * Arguments may be NULL where libpq allows it. tty is ignored, as libpq does since 14.
 */
PGS_NODISCARD struct conninfo *conninfo_from_string(const struct real_libpq *real, const char *conninfo, char **error);
PGS_NODISCARD struct conninfo *conninfo_from_params(const struct real_libpq *real, const char *const *keywords,
                                                    const char *const *values, int expand_dbname, char **error);
PGS_NODISCARD struct conninfo *conninfo_from_login(const struct real_libpq *real, const char *host, const char *port,
                                                   const char *options, const char *tty, const char *dbname,
                                                   const char *login, const char *pwd, char **error);
void conninfo_free(struct conninfo *ci); /* NULL is fine */

/*
 * True if it is a connection to the cluster. One host: the primary's configured address, an alias or host
 * `pgshunt`; several: every one is a node's address or a name of the cluster. Where both are given, hostaddr decides.
 * A replication connection never is.
 */
bool conninfo_is_ours(const struct conninfo *ci, const struct conf *conf);

/* True if there is no real server to pass to: every host is the literal `pgshunt`, without a hostaddr. */
bool conninfo_is_literal(const struct conninfo *ci);

/*
 * The effective value (after service, environment, defaults), NULL if there is none. dbname is never NULL. Of sslmode
 * and passfile only what the application gave itself is known; password does not know the password file. Owned by ci.
 */
const char *conninfo_get(const struct conninfo *ci, const char *keyword);

/*
 * The conninfo string with which to open a link, for PQconnectStart() or PQconnectdb() of ci->real. A string
 * and not arrays: in arrays an empty value means "not given", and PGHOSTADDR and PGOPTIONS could not be overridden.
 *   host      name, address or socket folder of the node, with its port. NULL, or the very address that the
 *             application gave: host, hostaddr and port stay as it gave them, so that messages name the same server.
 *   password  replaces the application's if not NULL.
 *   connect_timeout_s  replaces the application's if not 0.
 * Always: target_session_attrs=any (but where a list of hosts stays and the application asked for the primary or a
 * writable server: then libpq finds it), and what is left of options. Everything else is as the application gave it.
 * NULL: no memory. Free it with conninfo_string_free(), which wipes it.
 */
PGS_NODISCARD char *conninfo_for_node(const struct conninfo *ci, const char *host, uint16_t port, const char *password,
                                      int connect_timeout_s);
void conninfo_string_free(char *string);

#endif
