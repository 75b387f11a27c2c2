/*
 * hook_auth.c: the two hooks of libpq that are called with a PGconn while a connection is made: passwords of SSL
 * keys (13), OAuth (18). Ours stands before the application's and gives it the session's handle where it has one.
 */

#include <stdatomic.h>

#include "hooks.h"
#include "session.h"

/* The connection that this thread is making for a session. */
/* initial-exec: a preloaded library has static storage for these, and needs nothing of the loader. */
#define THREAD_LOCAL _Thread_local __attribute__((tls_model("initial-exec")))
static THREAD_LOCAL struct session *connecting;
static THREAD_LOCAL PGconn *connecting_raw;

/* The application's, under ours. A hook is not told which libpq calls it, so only those of the first image are replaced. */
static _Atomic(PQsslKeyPassHook_OpenSSL_type) ssl_hook;
static _Atomic(PQauthDataHook_type) auth_hook;

void hook_auth_connecting(struct session *s, PGconn *raw)
{
    connecting = s;
    connecting_raw = raw;
}

static PGconn *handle_of(PGconn *raw)
{
    return connecting && raw == connecting_raw ? session_handle(connecting) : raw;
}

static PGconn *raw_of(PGconn *conn)
{
    struct session *s = session_from(conn);
    if (!s)
        return conn;
    return s == connecting ? connecting_raw : session_home(s);
}

static int our_ssl_hook(char *buf, int size, PGconn *conn)
{
    PQsslKeyPassHook_OpenSSL_type hook = atomic_load(&ssl_hook);
    return hook ? hook(buf, size, handle_of(conn)) : 0;
}

static int our_auth_hook(PGauthData type, PGconn *conn, void *data)
{
    PQauthDataHook_type hook = atomic_load(&auth_hook);
    return hook ? hook(type, handle_of(conn), data) : 0;
}

/* NULL: back to the default. */
void hook_PQsetSSLKeyPassHook_OpenSSL(const struct real_libpq *real, PQsslKeyPassHook_OpenSSL_type hook)
{
    bool ours = real->index == 0 && hook;
    if (ours)
        atomic_store(&ssl_hook, hook);
    real->PQsetSSLKeyPassHook_OpenSSL(ours ? our_ssl_hook : hook);
}

PQsslKeyPassHook_OpenSSL_type hook_PQgetSSLKeyPassHook_OpenSSL(const struct real_libpq *real)
{
    PQsslKeyPassHook_OpenSSL_type hook = real->PQgetSSLKeyPassHook_OpenSSL();
    return hook == our_ssl_hook ? atomic_load(&ssl_hook) : hook;
}

int hook_PQdefaultSSLKeyPassHook_OpenSSL(const struct real_libpq *real, char *buf, int size, PGconn *conn)
{
    return real->PQdefaultSSLKeyPassHook_OpenSSL(buf, size, raw_of(conn));
}

void hook_PQsetAuthDataHook(const struct real_libpq *real, PQauthDataHook_type hook)
{
    bool ours = real->index == 0 && hook;
    if (ours)
        atomic_store(&auth_hook, hook);
    real->PQsetAuthDataHook(ours ? our_auth_hook : hook);
}

PQauthDataHook_type hook_PQgetAuthDataHook(const struct real_libpq *real)
{
    PQauthDataHook_type hook = real->PQgetAuthDataHook();
    return hook == our_auth_hook ? atomic_load(&auth_hook) : hook;
}

int hook_PQdefaultAuthDataHook(const struct real_libpq *real, PGauthData type, PGconn *conn, void *data)
{
    return real->PQdefaultAuthDataHook(type, raw_of(conn), data);
}
