/*
 * cancel.h: PQcancel for a connection that moves. Clients take a PGcancel once, at connect, and use it for the
 * connection's life (psycopg2), from any thread, from signal handlers, even after PQfinish. So the PGcancel that
 * we hand out is an object of ours that shares a struct cancel with its session, and which server it reaches is
 * looked up when PQcancel is called.
 *
 * The session's thread adds, activates and retires links; PQcancel may run at any moment in any thread or in a
 * signal handler: it allocates nothing and takes no lock.
 */
#ifndef SHIM_CANCEL_H
#define SHIM_CANCEL_H

#include "real.h"

/*
 * ruby-pg reads the process id and key out of libpq's own struct and sends the request itself, so ours begins as a copy
 * of one: a struct sockaddr_storage, its length, the process id and the key, in every version from 9.6 to 17. The
 * mark stands at the end of the address's 128 bytes, which no address reaches (a Unix socket's has 110) and libpq
 * leaves zero.
 */
#define CANCEL_COPIED 144
#define CANCEL_MARK_AT 120
#define CANCEL_MAGIC UINT64_C(0xd1f7706773687471)

struct cancel;

static inline bool cancel_is_ours(const PGcancel *object)
{
    const char *bytes = (const char *)(const void *)object;
    return bytes && *(const uint64_t *)(const void *)(bytes + CANCEL_MARK_AT) == CANCEL_MAGIC;
}

/* With one reference, the session's. NULL: no memory. */
PGS_NODISCARD struct cancel *cancel_new(const struct real_libpq *real);
/* Drops the session's reference. PGcancels still held by the application go on working. NULL is fine. */
void cancel_unref(struct cancel *c);

/*
 * Takes the real PGcancel of a connection that has just been made. The result stands for it below; NULL when
 * there is no memory or no server behind conn (requests then fail as libpq's would).
 */
void *cancel_add_link(struct cancel *c, const struct real_libpq *real, PGconn *conn);
/* From now on requests go to this link (NULL: to none). Atomic. */
void cancel_set_active(struct cancel *c, void *link);
/* The link is closed: its PGcancel is freed as soon as no request uses it. If active, none is afterwards. */
void cancel_retire_link(struct cancel *c, void *link);

/* How many requests there were, by any of the calls; the one that is under way counts. Any thread. */
uint64_t cancel_count(const struct cancel *c);

/* In a forked child: requests go nowhere until a link of the child's own is added and active. */
void cancel_after_fork(struct cancel *c);

#endif
