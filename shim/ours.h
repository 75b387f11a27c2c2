/*
 * ours.h: SET, RESET and SHOW of pgshunt.* settings. They belong to the session, are answered by the
 * library and never sent; they are not transactional, and LOCAL is refused.
 */
#ifndef SHIM_OURS_H
#define SHIM_OURS_H

#include "pgshunt/board.h"
#include "session.h"

/*
 * The statement just classified is one of ours (or a string with one among others, which is refused): queues the
 * answer, makes the local link active and returns true. False: it goes the usual way.
 */
bool ours_take(struct session *s, const struct world_view *w);

/* Applies pgshunt.NAME = value (NULL: the default). 0, or negative with a message in error. */
int ours_set(struct session *s, const char *name, const char *value, char *error, size_t size);

/*
 * What every session begins with, and again after RESET ALL, DISCARD ALL and PQreset: the configuration's values, then
 * those that came with options=-c pgshunt.NAME=value. NULL: fine; else what is wrong with them, in buf.
 */
const char *ours_start(struct session *s, char *buf, size_t size);

/* Index of a node by its name on the board, or PGS_NODE_NONE. */
int ours_node_by_name(const struct board *board, const char *name);

/*
 * The session's mark with SET pgshunt.token taken into account: once a (T, L) pair has reached the token's LSN the token
 * is that T; until then no replica qualifies.
 */
uint64_t ours_token_mark(struct session *s, const struct world_view *w);

#endif
