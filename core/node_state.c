/* node_state.c: the table of node states; see node_state.h. */
#include "pgshunt/node_state.h"

enum need {
    NOW,  /* at once */
    RISE, /* after `rise` good checks in a row */
    FALL  /* after `fall` failed checks in a row */
};

struct rule {
    uint8_t next; /* enum node_state */
    uint8_t need;
};

/* A node that fails its checks is down, whatever else it is. */
#define FAILING                                                                                          \
    [NODE_EV_GONE] = { NODE_DOWN, NOW }, [NODE_EV_SILENT] = { NODE_DOWN, FALL },                         \
    [NODE_EV_DENIED] = { NODE_DOWN, FALL }

static const struct rule table[NODE_STATE_COUNT][NODE_EVENT_COUNT] = {
    [NODE_UNKNOWN] = {
        FAILING,
        [NODE_EV_GOOD] = { NODE_UP, NOW }, /* rise is for nodes that were down: flapping */
        [NODE_EV_STRANGER] = { NODE_UNKNOWN, NOW }, /* told from its last answer: it has not answered */
        [NODE_EV_FAMILIAR] = { NODE_UNKNOWN, NOW },
        [NODE_EV_BEHIND] = { NODE_UNKNOWN, NOW },
        [NODE_EV_CAUGHT_UP] = { NODE_UNKNOWN, NOW },
    },
    [NODE_UP] = {
        FAILING,
        [NODE_EV_GOOD] = { NODE_UP, NOW },
        [NODE_EV_STRANGER] = { NODE_QUARANTINED, NOW },
        [NODE_EV_FAMILIAR] = { NODE_UP, NOW },
        [NODE_EV_BEHIND] = { NODE_LAGGING, NOW },
        [NODE_EV_CAUGHT_UP] = { NODE_UP, NOW },
    },
    [NODE_LAGGING] = {
        FAILING,
        [NODE_EV_GOOD] = { NODE_LAGGING, NOW },
        [NODE_EV_STRANGER] = { NODE_QUARANTINED, NOW },
        [NODE_EV_FAMILIAR] = { NODE_LAGGING, NOW },
        [NODE_EV_BEHIND] = { NODE_LAGGING, NOW },
        [NODE_EV_CAUGHT_UP] = { NODE_UP, NOW },
    },
    [NODE_OVERLOADED] = {
        FAILING,
        [NODE_EV_GOOD] = { NODE_OVERLOADED, NOW },
        [NODE_EV_STRANGER] = { NODE_QUARANTINED, NOW },
        [NODE_EV_FAMILIAR] = { NODE_OVERLOADED, NOW },
        [NODE_EV_BEHIND] = { NODE_LAGGING, NOW },
        [NODE_EV_CAUGHT_UP] = { NODE_OVERLOADED, NOW },
    },
    [NODE_DRAINING] = {
        FAILING,
        [NODE_EV_GOOD] = { NODE_DRAINING, NOW },
        [NODE_EV_STRANGER] = { NODE_QUARANTINED, NOW },
        [NODE_EV_FAMILIAR] = { NODE_DRAINING, NOW },
        [NODE_EV_BEHIND] = { NODE_DRAINING, NOW },
        [NODE_EV_CAUGHT_UP] = { NODE_DRAINING, NOW },
    },
    [NODE_DOWN] = {
        FAILING,
        [NODE_EV_GOOD] = { NODE_UP, RISE },
        [NODE_EV_STRANGER] = { NODE_DOWN, NOW },
        [NODE_EV_FAMILIAR] = { NODE_DOWN, NOW },
        [NODE_EV_BEHIND] = { NODE_DOWN, NOW },
        [NODE_EV_CAUGHT_UP] = { NODE_DOWN, NOW },
    },
    [NODE_QUARANTINED] = {
        FAILING,
        [NODE_EV_GOOD] = { NODE_QUARANTINED, NOW },
        [NODE_EV_STRANGER] = { NODE_QUARANTINED, NOW },
        [NODE_EV_FAMILIAR] = { NODE_UP, NOW },
        [NODE_EV_BEHIND] = { NODE_QUARANTINED, NOW },
        [NODE_EV_CAUGHT_UP] = { NODE_QUARANTINED, NOW },
    },
};

static const char *const event_names[NODE_EVENT_COUNT] = {
#define NAME(id, name) [id] = name,
    NODE_EVENTS(NAME)
#undef NAME
};

const char *node_event_name(int event)
{
    return event >= 0 && event < NODE_EVENT_COUNT ? event_names[event] : "unknown";
}

static void count(struct node_health *h, enum node_event event)
{
    switch (event) {
    case NODE_EV_GOOD:
        h->good++;
        h->bad = 0;
        break;
    case NODE_EV_GONE:
    case NODE_EV_SILENT:
    case NODE_EV_DENIED:
        h->bad++;
        h->good = 0;
        break;
    default: /* says nothing about whether the node answers */
        break;
    }
}

bool node_health_feed(struct node_health *h, enum node_event event, int rise, int fall)
{
    struct rule r = table[h->state][event];
    count(h, event);
    if ((r.need == RISE && h->good < rise) || (r.need == FALL && h->bad < fall))
        return false;
    bool changed = r.next != h->state;
    h->state = (enum node_state)r.next;
    return changed;
}
