/*
 * hook_event.h: event procs (libpq-events.h) of a session, and the hooks of the library that are given a PGconn.
 *
 * A session's event procs are registered on its home link and keep the session there (PIN_EVENTS). libpq
 * calls one of a few fixed functions of ours, which calls the application's with the application's handle. A proc
 * is also the key of instance data, so one of ours stands for one of theirs, in the whole process; there are
 * EVENT_MAX_PROCS. Instance data of a connection is kept in the session, of a result in the result.
 */
#ifndef SHIM_HOOK_EVENT_H
#define SHIM_HOOK_EVENT_H

#include "real.h"

struct session;

#define EVENT_MAX_PROCS 16

/*
 * After the home link was finished (its PQfinish fires PGEVT_CONNDESTROY with the session's handle, so the session is
 * still whole then). Results that outlive the session keep what they need.
 */
void hook_event_release(struct session *s);

/*
 * While quiet, statements on the home link are the library's own: their results fire no events. Cheap without
 * event procs. Not nested.
 */
void hook_event_quiet(struct session *s, bool quiet);

/*
 * Around calls that make a session's connection (PQconnectPoll, PQreset, ...): libpq's hooks for passwords of SSL keys and
 * for OAuth are called with raw, and the application's shall get the session's handle. s NULL: over. Per thread.
 * Not needed before the application has the handle: a hook then gets the real PGconn, of which everything can be asked.
 */
void hook_event_connecting(struct session *s, PGconn *raw);

#endif
