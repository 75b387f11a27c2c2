/*
 * hooks.h: our side of every entry point of policy HAND or MAKE: hook_NAME with the
 * very prototype of NAME, expanded from the table. The entry has already told that conn is a session
 * (HAND), that cancel is a PGcancel of ours (CANCEL), or found the caller's libpq (MAKE, FREE: an extra first argument).
 */
#ifndef SHIM_HOOKS_H
#define SHIM_HOOKS_H

#include "real.h"
#include "session.h"

#define HOOK_LINK(ret, name, params)
#define HOOK_HOME(ret, name, params)
#define HOOK_HAND(ret, name, params) ret hook_##name params;
#define HOOK_MAKE(ret, name, params) /* declared below: they take the real table too */
#define HOOK_CANCEL(ret, name, params) ret hook_##name params;
#define HOOK_FREE(ret, name, params) /* declared below */
#define PQ(policy, kind, ret, name, params, args) HOOK_##policy(ret, name, params)
#define PQV(policy, kind, name, params, args) HOOK_##policy(void, name, params)
#include "libpq_api.def"
#undef PQ
#undef PQV

/* Creators: real is the caller's libpq. The result is a session or a real PGconn, as libpq would return. */
PGconn *hook_PQconnectdb(const struct real_libpq *real, const char *conninfo);
PGconn *hook_PQconnectdbParams(const struct real_libpq *real, const char *const *keywords, const char *const *values,
                               int expand_dbname);
PGconn *hook_PQconnectStart(const struct real_libpq *real, const char *conninfo);
PGconn *hook_PQconnectStartParams(const struct real_libpq *real, const char *const *keywords,
                                  const char *const *values, int expand_dbname);
PGconn *hook_PQsetdbLogin(const struct real_libpq *real, const char *host, const char *port, const char *options,
                          const char *tty, const char *dbname, const char *login, const char *pwd);

/*
 * hook_auth.c: libpq's hooks for passwords of SSL keys (13) and for OAuth (18) are called with a PGconn while a connection is
 * made. Around calls that make a session's connection when the application holds the session already (PQconnectPoll,
 * PQreset, PQresetPoll) the application's hook gets the session's handle in the place of raw. s NULL: over. Per
 * thread. Without this, as while a creator runs, a hook gets the real PGconn, of which everything can be asked.
 */
void hook_auth_connecting(struct session *s, PGconn *raw);

/* hook_ping.c */
PGPing hook_PQping(const struct real_libpq *real, const char *conninfo);
PGPing hook_PQpingParams(const struct real_libpq *real, const char *const *keywords, const char *const *values,
                         int expand_dbname);

/* Without a PGconn to tell by: real is the caller's libpq (hook_event.c). */
int hook_PQresultSetInstanceData(const struct real_libpq *real, PGresult *res, PGEventProc proc, void *data);
void *hook_PQresultInstanceData(const struct real_libpq *real, const PGresult *res, PGEventProc proc);
void hook_PQsetSSLKeyPassHook_OpenSSL(const struct real_libpq *real, PQsslKeyPassHook_OpenSSL_type hook);
PQsslKeyPassHook_OpenSSL_type hook_PQgetSSLKeyPassHook_OpenSSL(const struct real_libpq *real);
int hook_PQdefaultSSLKeyPassHook_OpenSSL(const struct real_libpq *real, char *buf, int size, PGconn *conn);
void hook_PQsetAuthDataHook(const struct real_libpq *real, PQauthDataHook_type hook);
PQauthDataHook_type hook_PQgetAuthDataHook(const struct real_libpq *real);
int hook_PQdefaultAuthDataHook(const struct real_libpq *real, PGauthData type, PGconn *conn, void *data);

#endif
