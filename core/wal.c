/* wal.c: WAL positions and the sparse history of pairs; see wal.h. */
#include "pgshunt/wal.h"

#include <string.h>

#define SHORT_HEADER 24u
#define LONG_HEADER 40u

static const uint64_t spacing_ns[WAL_HISTORY_LEVELS] = {
    50 * NSEC_PER_MSEC,
    NSEC_PER_SEC,
    30 * NSEC_PER_SEC,
};

uint64_t wal_page_floor(uint64_t lsn, uint32_t page_bytes, uint64_t segment_bytes)
{
    if (page_bytes == 0)
        return lsn;
    uint64_t offset = lsn % page_bytes;
    /* No record can end there: the page's first 24 bytes are its header, and records are aligned to 8. */
    if (offset == SHORT_HEADER)
        return lsn - offset;
    /* On any other page 40 may be the end of a record's tail: rounding that down would claim too much. */
    if (offset == LONG_HEADER && segment_bytes != 0 && lsn % segment_bytes == LONG_HEADER)
        return lsn - offset;
    return lsn;
}

void wal_history_clear(struct wal_history *h)
{
    memset(h, 0, sizeof(*h));
}

void wal_history_add(struct wal_history *h, uint64_t t_ns, uint64_t lsn)
{
    if (t_ns < h->last_t_ns)
        return;
    h->last_t_ns = t_ns;
    h->last_lsn = lsn;
    for (int level = 0; level < WAL_HISTORY_LEVELS; level++) {
        uint64_t n = h->count[level];
        if (n > 0 && t_ns - h->pair[level][(n - 1) % WAL_HISTORY_SLOTS].t_ns < spacing_ns[level])
            continue;
        h->pair[level][n % WAL_HISTORY_SLOTS] = (struct wal_pair){ t_ns, lsn };
        h->count[level] = n + 1;
    }
}

/* Newest first, and not by bisection: after a crash that lost asynchronous commits L may go back. */
static uint64_t find_level(const struct wal_pair *ring, uint64_t count, uint64_t lsn)
{
    uint64_t kept = count < WAL_HISTORY_SLOTS ? count : WAL_HISTORY_SLOTS;
    for (uint64_t i = 1; i <= kept; i++) {
        const struct wal_pair *p = &ring[(count - i) % WAL_HISTORY_SLOTS];
        if (p->lsn <= lsn)
            return p->t_ns;
    }
    return 0;
}

uint64_t wal_history_find(const struct wal_history *h, uint64_t lsn)
{
    if (h->last_t_ns != 0 && h->last_lsn <= lsn)
        return h->last_t_ns;
    uint64_t best = 0;
    for (int level = 0; level < WAL_HISTORY_LEVELS; level++) {
        uint64_t t = find_level(h->pair[level], h->count[level], lsn);
        if (t > best)
            best = t;
    }
    return best;
}
