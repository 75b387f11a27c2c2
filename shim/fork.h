/*
 * fork.h: everything the library does about fork, in one place.
 *
 * A child has its parent's sessions in memory and their sockets open. It must not use them, so
 * fork_generation (session.h) is raised in every child and each session notices when it is next used. vfork and
 * posix_spawn children run no handlers and touch no session.
 */
#ifndef SHIM_FORK_H
#define SHIM_FORK_H

#include "pgshunt/base.h"

/* Registers the handlers with the C library, once. Returns false if that failed (no memory). */
bool fork_init(void);

/*
 * Calls fn in every child from now on, before fork() returns there. Only async-signal-safe things may be
 * done in it (other threads may have held any lock). At most 16; false when full. Any thread; never removed.
 */
bool fork_on_child(void (*fn)(void));

#endif
