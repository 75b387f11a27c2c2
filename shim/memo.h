/*
 * memo.h: statements that were proven reads, remembered with their text: a session that sends the same text again need
 * not have it read again. Applications that pass values as parameters, and many that do not, say the same few things
 * over and over.
 *
 * Only the very same bytes are recalled, and only what depends on nothing but the closure: pure ASCII, no backslash.
 * The owner clears the memo when the closure changes. What is seen for the first time is not kept, so that texts with
 * values in them are not copied in vain; and a session that never repeats itself is soon no longer asked. Nothing is
 * allocated but one block, once. Used by the session's thread only.
 */
#ifndef SHIM_MEMO_H
#define SHIM_MEMO_H

#include "pgshunt/sql.h"

#define MEMO_SEEN 32

struct memo_block;

struct memo {
    struct memo_block *block;   /* NULL until the first text is kept */
    uint32_t seen[MEMO_SEEN];   /* parts of hashes of texts that were sent once */
    uint32_t misses;            /* since the last hit */
    uint32_t rest;              /* so many statements are not looked for */
};

/* What is needed to keep a text that was not found; len 0: it is not to be kept. */
struct memo_key {
    uint64_t hash;
    size_t len;
};

/* Fills info (as for a prepared statement: count is 0, spans are empty) if sql is remembered. Else sets key. */
bool memo_recall(struct memo *m, const char *sql, struct memo_key *key, struct sql_info *info);
/* sql, not found under key, has been classified: keeps it if it is a read and was seen before. */
void memo_keep(struct memo *m, const char *sql, const struct memo_key *key, const struct sql_info *info);
/* Forgets all. */
void memo_clear(struct memo *m);
void memo_release(struct memo *m);

#endif
