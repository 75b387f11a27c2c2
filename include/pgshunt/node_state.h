/*
 * node_state.h: what state is a node in after this event? The table [state][event]
 * of the monitor, with rise and fall counts. Pure: no I/O, no clock.
 *
 * States are the board's (enum node_state). Several things can be wrong at once; the state is the
 * worst of them, the reasons are the caller's to list. Roles are not known here: that a primary whose
 * open session answers is not taken down by a refused new one, and that lag never
 * takes a primary out, is decided by whoever feeds the events.
 */
#ifndef PGSHUNT_NODE_STATE_H
#define PGSHUNT_NODE_STATE_H

#include "pgshunt/base.h"
#include "pgshunt/board.h"

/* NODE_EVENT(id, "name") */
#define NODE_EVENTS(X)                                                                         \
    X(NODE_EV_GOOD, "good")           /* a health check was answered */                        \
    X(NODE_EV_GONE, "gone")           /* nobody listens: counts at once */                     \
    X(NODE_EV_SILENT, "silent")       /* no answer in time, or none of use: `fall` in a row */ \
    X(NODE_EV_DENIED, "denied")       /* alive, but lets the monitor not in: `fall` in a row */ \
    X(NODE_EV_STRANGER, "stranger")   /* wrong cluster, old timeline, second primary */        \
    X(NODE_EV_FAMILIAR, "familiar")   /* belongs to the cluster (again) */                     \
    X(NODE_EV_BEHIND, "behind")       /* lag beyond the limit, or unknown */                   \
    X(NODE_EV_CAUGHT_UP, "caught-up") /* lag known and within the limit */
#define NODE_EVENT_ENUM(id, name) id,
enum node_event { NODE_EVENTS(NODE_EVENT_ENUM) NODE_EVENT_COUNT };
const char *node_event_name(int event); /* "unknown" for what it does not know */

struct node_health {
    enum node_state state;
    int good; /* checks answered in a row */
    int bad;  /* checks failed in a row */
};

/* Feeds one event. True if the state changed. rise and fall are at least 1. */
bool node_health_feed(struct node_health *h, enum node_event event, int rise, int fall);

#endif
