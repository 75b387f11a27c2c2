/*
 * hook_event.h: event procs (libpq-events.h) of a session.
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

#endif
