/*
 * sql_builtin.h: the generated table of PostgreSQL's own names (sql_functions.def): functions by what a call
 * does, and the relations of pg_catalog. Private to core. Pure.
 */
#ifndef PGSHUNT_SQL_BUILTIN_H
#define PGSHUNT_SQL_BUILTIN_H

#include "pgshunt/base.h"

enum builtin_kind {
    BK_NONE,  /* not in the table: unknown */
    BK_SAFE,  /* the same on every node, no effect */
    BK_CLOCK, /* safe; shows the current time */
    BK_NAME,  /* a harmless name (pg_class, pg_catalog, pg_lsn), but no function */
    /* From here on: not on a replica. */
    BK_PRIMARY,  /* no effect, but belongs to the primary or to one session */
    BK_WRITE,    /* writes or signals, session state untouched */
    BK_TAINT,    /* may change the session, or runs a text as a query */
    BK_ADVISORY, /* takes a session-level advisory lock */
    BK_UNLOCK,
    BK_UNLOCK_ALL,
    BK_SNAPSHOT, /* pg_export_snapshot */
    BK_RELATION  /* relation that shows one node's state */
};

enum builtin_kind builtin_find(const char *name, size_t len, uint64_t hash);

/* Calls fn with the hash of every name that is not for a replica: the closure's filter includes them. */
void builtin_each_unsafe(void (*fn)(void *arg, uint64_t hash), void *arg);

#endif
