/* later_types.h: what libpqs after 15 added to the interface, for being built with the header of 15. */
#ifndef SHIM_LATER_TYPES_H
#define SHIM_LATER_TYPES_H

#include <libpq-fe.h>

#if !defined(LIBPQ_HAS_ASYNC_CANCEL)
typedef struct pg_cancel_conn PGcancelConn; /* 17 */
#endif

#endif
