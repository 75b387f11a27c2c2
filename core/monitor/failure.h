/*
 * failure.h: what kind of failure was it? A refused connection counts at once, silence needs repetition, and a
 * server that says no is alive. libpq gives the SQLSTATE of a failed connection only inside its message, so probes
 * set the verbosity to VERBOSE and it is looked for there. Pure.
 */
#ifndef PGSHUNT_FAILURE_H
#define PGSHUNT_FAILURE_H

#include "pgshunt/base.h"

enum probe_failure {
    FAILURE_NONE,
    FAILURE_REFUSED,  /* nobody listens there */
    FAILURE_SILENT,   /* no answer in time, a broken connection, a name that cannot be resolved, ... */
    FAILURE_STARTING, /* 57P0x: alive; starting up, in recovery, shutting down */
    FAILURE_CROWDED,  /* 53300: alive; no session left for us */
    FAILURE_DENIED    /* alive; our credentials, database or version are refused */
};

enum probe_failure failure_of_message(const char *message);
/* The SQLSTATE in an error text of verbosity VERBOSE; false if there is none. */
bool failure_find_sqlstate(const char *message, char state[6]);

#endif
