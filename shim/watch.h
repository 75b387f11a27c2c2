/*
 * watch.h: waiting for a replica without hanging with it. A read on a replica's link is waited for here and not inside
 * libpq: a server that froze or was cut off never closes the connection, and the monitor's verdict on its node must end
 * the wait, so that the read can run elsewhere.
 */
#ifndef SHIM_WATCH_H
#define SHIM_WATCH_H

#include "session.h"

/*
 * Until a result can be taken from the active link without blocking, or the connection is broken. A node that is silent
 * for a second is named to the monitor; once the board calls it down, or it has had another life, the link is severed.
 * Returns at once for the home link and the library's own.
 */
void watch_wait(struct session *s);

/* PQgetCopyData that waits for a row of the active link, watched like that. */
int watch_copy(struct session *s, char **buffer);

/* PQexec's way of taking results: the last one, or the first that begins a COPY. For a link that was sent to. */
PGresult *watch_results(struct session *s);

/* Is the active link one whose waits are watched? */
static inline bool watch_wanted(const struct session *s)
{
    return s->active->replica && s->active != s->home;
}

#endif
