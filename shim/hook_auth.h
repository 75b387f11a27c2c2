/*
 * hook_auth.h: libpq's hooks for passwords of SSL keys (13) and for OAuth (18), which are called with a PGconn while a
 * connection is made.
 */
#ifndef SHIM_HOOK_AUTH_H
#define SHIM_HOOK_AUTH_H

#include "real.h"

struct session;

/*
 * Around calls that make a session's connection when the application holds the session already (PQconnectPoll, PQreset,
 * PQresetPoll): the application's hook gets the session's handle in the place of raw. s NULL: over. Per thread.
 * Without this, as while a creator runs, a hook gets the real PGconn, of which everything can be asked.
 */
void hook_auth_connecting(struct session *s, PGconn *raw);

#endif
