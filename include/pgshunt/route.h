/*
 * route.h: (statement, session, board, ledger, configuration) -> node and reason. Pure: no I/O, no clock;
 * everything comes in as an argument. One call a statement, at most a few
 * hundred instructions, no allocation. Any thread (balance_state is atomic).
 */
#ifndef PGSHUNT_ROUTE_H
#define PGSHUNT_ROUTE_H

#include "pgshunt/balance.h"
#include "pgshunt/base.h"
#include "pgshunt/board.h"
#include "pgshunt/conf.h"
#include "pgshunt/ledger.h"
#include "pgshunt/sql.h"

enum route_reason {
#define REASON(id, name, text) id,
#include "pgshunt/route_reason.def"
#undef REASON
    ROUTE_REASON_COUNT
};
const char *route_reason_name(int reason);
const char *route_reason_text(int reason);

enum route_force { FORCE_AUTO, FORCE_PRIMARY, FORCE_REPLICA };

/* What the session's link to a node can say about its freshness. */
struct route_link {
    /*
     * 0: no link yet (a new one will ask for itself). Else an instant *after* the connection was established: a probe
     * sent while it was being opened may have been answered by the server's life before (model test: stale reads).
     */
    uint64_t opened_ns;
    uint64_t freshness_ns; /* what the link itself found when it was opened; 0 unknown */
};

struct route_input {
    /* the statement */
    enum sql_class cls;
    enum sql_why why;
    uint32_t flags;
    enum sql_hint hint;
    int hint_node; /* index or PGS_NODE_NONE: unknown name */
    uint64_t shape;

    /* the session */
    bool in_transaction; /* the active link is not idle: stay */
    bool pinned, tainted, waits_itself /* ROUTE_ASYNC */;
    enum route_force force;
    int consistency;               /* enum conf_consistency */
    uint64_t mark_ns;              /* the session's own floor: its last write, and reads that overlapped a write */
    uint64_t token_ns;    /* from another session's token: a floor for every consistency and request but node= */
    const struct route_link *link; /* [PGS_MAX_NODES] */
    uint64_t excluded;             /* nodes that already failed this statement, or whose link cannot be prepared */
    uint64_t prefer; /* nodes with an open link, while opening another is not worth it yet; 0: no preference */
    bool closure_loaded;

    /* the world */
    const struct board *board; /* NULL: none */
    struct ledger *ledger;     /* NULL: none */
    struct balance_state *balance;
    uint64_t now_ns;
    int max_staleness_ms;
    int64_t max_clock_offset_us; /* 10000 */
};

struct route {
    int node; /* index on the board; PGS_NODE_NONE: the primary, wherever it is (no board, or none known) */
    enum route_reason reason;
    bool replica; /* the statement runs on a replica as a read */
};

void route_choose(const struct route_input *in, struct route *out);

/*
 * in_transaction and every class but READ answer the primary; a busy or in-transaction session stays on its link,
 * which the caller knows and route_choose does not. node= and `replica` are requests for a proven read only, and
 * relax the floor to eventual; `node=` also ignores weight, clock and lag. A statement's hint is stronger than the
 * session's force. A replica whose clock offset is unknown gets no statement that uses the current time.
 */

/*
 * The freshness floor: a replica may serve if its freshness is >= this. 0: any known lag will do
 * (eventual). Exposed for the model test and for the check after a link was opened.
 */
uint64_t route_floor(const struct route_input *in);
/*
 * Freshness of a node for this session: of its link, or of the board if the probe was sent after the link was opened.
 */
uint64_t route_node_freshness(const struct route_input *in, int node);

#endif
