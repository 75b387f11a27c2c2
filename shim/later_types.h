/*
 * later_types.h: what libpqs after 15 added to the interface, for being built with the header of 15.
 */
#ifndef SHIM_LATER_TYPES_H
#define SHIM_LATER_TYPES_H

#include <libpq-events.h>
#include <libpq-fe.h>

/* libpq's own names, so typedefs: a later header declares the same ones. */
#if !defined(LIBPQ_HAS_ASYNC_CANCEL)
typedef struct pg_cancel_conn PGcancelConn; /* 17 */
#endif

#if !defined(LIBPQ_HAS_PROMPT_OAUTH_DEVICE) /* 18 */
typedef int PGauthData; /* an enum there: the same size and the same register */
typedef int (*PQauthDataHook_type)(PGauthData type, PGconn *conn, void *data);
#endif

#endif
