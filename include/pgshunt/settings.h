/*
 * settings.h: the log of what a session has SET, so that any link can be brought
 * to the same state. Pure; owned by one session; not shared between threads.
 *
 * The log is ordered (SET ROLE and privileged settings depend on order). Each
 * entry has a generation number that only grows; a link remembers the generation
 * up to which it has been brought, and settings_replay() gives what is missing.
 * A later SET of the same name supersedes (removes) the earlier entry: a long session's log stays as short as the
 * list of names it has set. Role, session_authorization, client_encoding and standard_conforming_strings are
 * contexts for what follows them: a superseded one stays for as long as there is an entry that was made under it.
 *
 * Inside a transaction entries are pending and run only on the transaction's own
 * link: COMMIT keeps them, ROLLBACK and ROLLBACK TO remove those made since and
 * bring back what they had superseded. SET LOCAL is not recorded, except that
 * it hides nothing: the value outside is unchanged after the transaction.
 */
#ifndef PGSHUNT_SETTINGS_H
#define PGSHUNT_SETTINGS_H

#include "pgshunt/base.h"
#include "pgshunt/str.h"

struct settings;

PGS_NODISCARD struct settings *settings_new(void);
void settings_free(struct settings *s);

/*
 * Records that `sql` (a complete statement: SET, RESET, SET ROLE, SELECT
 * set_config(...), SET SESSION CHARACTERISTICS) has succeeded for the setting
 * `name` (lower case). The text is copied. RESET x is an entry like SET x.
 * name "session_authorization" also removes an earlier "role" entry.
 * 0 or PGS_ENOMEM (then the caller must keep the session on its link: taint).
 */
int settings_set(struct settings *s, const char *name, const char *sql, size_t len);
int settings_reset_all(struct settings *s);   /* RESET ALL: everything but role and session_authorization goes */
int settings_discard_all(struct settings *s); /* DISCARD ALL: everything goes; links replay DISCARD ALL */

/* Transaction marks. begin is idempotent within a transaction. */
void settings_begin(struct settings *s);
int settings_savepoint(struct settings *s, const char *name); /* name: unquoted; 0 or PGS_ENOMEM (as settings_set) */
void settings_release(struct settings *s, const char *name);
void settings_rollback_to(struct settings *s, const char *name);
void settings_commit(struct settings *s);
void settings_rollback(struct settings *s);

/*
 * Generation of the newest entry; 0 for an empty log. One load: on the statement path. The link of a transaction has
 * all of them after COMMIT, and after ROLLBACK what it had before the transaction began.
 */
uint64_t settings_generation(const struct settings *s);

/* Generation of the newest entry outside the running transaction's pending ones. */
uint64_t settings_committed_generation(const struct settings *s);

/*
 * Calls fn for each committed entry newer than `since`, oldest first. `alone` entries
 * (DISCARD ALL) must be sent as a message of their own. A link that has never
 * replayed anything passes since 0 and is not given leading RESET entries, nor RESET ALL and DISCARD ALL (`name` is
 * "" for these two). During a transaction other links are given what it has superseded but not committed.
 * Stops at and returns the first non-zero result of fn.
 */
int settings_replay(const struct settings *s, uint64_t since,
                    int (*fn)(void *arg, const char *name, const char *sql, size_t len, bool alone), void *arg);

/* True if a SET of that name is in force in the log (RESET entries do not count). */
bool settings_has(const struct settings *s, const char *name);
size_t settings_count(const struct settings *s);

#endif
