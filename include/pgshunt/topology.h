/*
 * topology.h: who is primary, and who does not belong? Decided from what all nodes said
 * last. Pure: no I/O, no clock, no memory of its own: what must be remembered goes in and out.
 *
 * Rules (FAILOVER: never a guess):
 *  - Only nodes of one system identifier belong together. It is the one that was known
 *    before; while none is known, the one of most nodes.
 *  - The writable node of the highest timeline is the primary. Another writable
 *    one is an old primary that came back. Two of the same timeline: nobody is.
 *  - A timeline that was seen before, or on a replica, counts as evidence of a newer primary while some
 *    node does not answer (it may be that one). When all answer and none is that primary, it is obsolete.
 */
#ifndef PGSHUNT_TOPOLOGY_H
#define PGSHUNT_TOPOLOGY_H

#include "pgshunt/base.h"

/* TOPOLOGY_WHY(id, "text for people") */
#define TOPOLOGY_WHYS(X)                                                                            \
    X(TOPOLOGY_FINE, "")                                                                            \
    X(TOPOLOGY_OTHER_CLUSTER, "belongs to another cluster (system identifier differs)")             \
    X(TOPOLOGY_OLD_TIMELINE, "writable, but on an older timeline: an old primary that came back")   \
    X(TOPOLOGY_SECOND_PRIMARY, "two writable nodes on one timeline: neither is taken as primary")   \
    X(TOPOLOGY_SAME_SERVER, "is the same server as the primary under another address")
#define TOPOLOGY_WHY_ENUM(id, text) id,
enum topology_why { TOPOLOGY_WHYS(TOPOLOGY_WHY_ENUM) TOPOLOGY_WHY_COUNT };
const char *topology_why_text(int why);

struct topology_node {
    bool in_use;      /* configured */
    bool answers;     /* what follows is current */
    bool down;        /* by verdict; neither answers nor down: not known yet */
    bool in_recovery;
    uint32_t timeline; /* 0 unknown (a replica without a receiver) */
    uint64_t system_id;
    uint64_t start_us; /* of its postmaster: the same instant is the same server */
};

struct topology_known {
    int primary; /* PGS_NODE_NONE */
    uint32_t timeline;
    uint64_t system_id; /* 0: none known yet */
};

struct topology {
    struct topology_known known; /* to be passed in the next time */
    bool primary_down;           /* no primary, and every node has been heard or given up */
    bool conflict;               /* two writable nodes: writes must refuse */
    uint8_t why[PGS_MAX_NODES];  /* enum topology_why */
};

void topology_decide(const struct topology_node *nodes, int count, const struct topology_known *before,
                     struct topology *out);

#endif
