/*
 * wal.h: arithmetic on WAL positions: comparable positions, and the history of
 * pairs (T, L) from which the lag of a replica is told in time. Pure: no I/O, no clock.
 *
 * A pair says: whatever was committed before the instant T lies at or before L. A
 * replica that has replayed L shows all that was committed before T. The
 * board keeps the newest pairs densely (seconds); the history keeps old ones sparsely (hours), so
 * that a replica that is minutes behind has a lag in seconds, and one that catches up has a freshness.
 */
#ifndef PGSHUNT_WAL_H
#define PGSHUNT_WAL_H

#include "pgshunt/base.h"

/*
 * pg_current_wal_insert_lsn() speaks of where the next record will *begin*: at the start of a page that is
 * behind the page's header, 24 bytes (SizeOfXLogShortPHD), or 40 on a segment's first page
 * (SizeOfXLogLongPHD). pg_last_wal_replay_lsn() speaks of where the last record *ends*: in front
 * of that header. On an idle primary the two would never meet. Returns lsn, or the start of its page if it
 * points just behind a header. segment_bytes 0 (unknown): only the short header is looked for; then
 * the answer may be too high (a stall until the next record), never too low.
 */
uint64_t wal_page_floor(uint64_t lsn, uint32_t page_bytes, uint64_t segment_bytes);

#define WAL_HISTORY_LEVELS 3 /* 50 ms, 1 s and 30 s apart: 25 s, 8.5 min and 4.2 h */
#define WAL_HISTORY_SLOTS 512

struct wal_pair {
    uint64_t t_ns;
    uint64_t lsn;
};

struct wal_history {
    uint64_t last_t_ns, last_lsn; /* the newest pair, whether kept or not; 0 none */
    uint64_t count[WAL_HISTORY_LEVELS];
    struct wal_pair pair[WAL_HISTORY_LEVELS][WAL_HISTORY_SLOTS];
};

void wal_history_clear(struct wal_history *h);
/* Instants must not go back; a pair that does is ignored. */
void wal_history_add(struct wal_history *h, uint64_t t_ns, uint64_t lsn);
/* The greatest T that is kept whose L is at most lsn; 0 if none. */
uint64_t wal_history_find(const struct wal_history *h, uint64_t lsn);

#endif
