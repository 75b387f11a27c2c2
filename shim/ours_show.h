/*
 * ours_show.h: what SHOW pgshunt.NAME shows.
 */
#ifndef SHIM_OURS_SHOW_H
#define SHIM_OURS_SHOW_H

#include "answer.h"
#include "session.h"

#define OURS_SHOW_HINT \
    "Known: nodes, last_route, session, token, route, consistency, transaction_reads, version."

/* Queues the rows of that name; PGS_ENOENT: no such name, nothing queued. */
int ours_show(struct session *s, const struct world_view *w, struct answer *a, enum answer_mode mode, char txn,
              const char *name);

#endif
