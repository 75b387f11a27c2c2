/*
 * probe.h: one connection of the monitor to a node, driven by the loop: never blocks,
 * everything has a deadline. It knows libpq and nothing about what the answers mean.
 *
 * closed -> resolving -> connecting -> idle <-> busy. Whatever goes wrong closes it and says how (enum
 * probe_failure); whether and when to try again is the owner's business.
 */
#ifndef PGSHUNT_PROBE_H
#define PGSHUNT_PROBE_H

#include <libpq-fe.h>

#include "credentials.h"
#include "failure.h"
#include "pgshunt/base.h"
#include "resolve.h"

#define PROBE_TEXT 128

enum probe_phase { PROBE_CLOSED, PROBE_RESOLVING, PROBE_CONNECTING, PROBE_IDLE, PROBE_BUSY };

enum probe_outcome {
    PROBE_NOTHING,   /* wait on */
    PROBE_CONNECTED, /* it is idle now */
    PROBE_ANSWER,    /* result is there (the owner clears it with probe_done), and it is idle */
    PROBE_FAILED     /* it is closed; failure and error say why */
};

struct probe {
    PGconn *pg;
    enum probe_phase phase;
    short events; /* what poll() shall wait for; valid if probe_fd() >= 0 */
    uint64_t sent_ns; /* when the running query was sent (the instant before) */
    uint64_t deadline_ns;
    PGresult *result;
    enum probe_failure failure;
    char error[PROBE_TEXT]; /* one line without secrets */
};

/* The address of a node, shared by its probes. */
struct probe_target {
    const char *host;
    uint16_t port;
    struct resolve *resolve;
    const struct credentials *credentials;
    int wake_fd;
};

/* Begins to connect; the result comes from probe_step(). The probe must be closed. */
void probe_open(struct probe *p, const struct probe_target *target, uint64_t now_ns, uint64_t deadline_ns);
/* Sends a query, which must be answered by deadline_ns. The probe must be idle. name NULL: sql; else the prepared statement. */
void probe_query(struct probe *p, const char *sql, const char *name, uint64_t now_ns, uint64_t deadline_ns);
void probe_prepare(struct probe *p, const char *name, const char *sql, uint64_t now_ns, uint64_t deadline_ns);
/* Goes on: the descriptor is ready, the name is resolved, or the deadline has passed. Cheap when nothing happened. */
enum probe_outcome probe_step(struct probe *p, const struct probe_target *target, bool ready, uint64_t now_ns);
void probe_done(struct probe *p); /* clears the result */
void probe_close(struct probe *p);
int probe_fd(const struct probe *p); /* -1: nothing to wait for */

#endif
