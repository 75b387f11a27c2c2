/*
 * replay.h: brings a link to the session's state before it serves a statement.
 */
#ifndef SHIM_REPLAY_H
#define SHIM_REPLAY_H

#include "link.h"
#include "prepared.h"

/* Is there anything to replay? A compare; on the statement path. */
bool replay_needed(const struct session *s, const struct link *l);

/*
 * Replays the settings the link has not seen, then compares what both servers report (TimeZone, DateStyle,
 * client_encoding, ...) and sets what differs. first: the link was just opened: in the same message it is asked
 * for its replay position, *lsn (0 unknown), and whether it is a standby, *standby. 0, or
 * negative: the link must not serve (and the caller excludes the node).
 */
int replay_settings(struct session *s, struct link *l, bool first, uint64_t *lsn, bool *standby);

/* Under what the session's texts are understood now: client encoding, standard_conforming_strings. */
uint32_t replay_text_mark(const struct session *s);

/* Makes sure that the link has the current definition of p. 0 or negative. */
int replay_prepared(struct session *s, struct link *l, struct prepared *p);

#endif
