/*
 * log.h: one line a message, `pgshunt[pid] module: text key=value`, built on
 * the stack (at most 1 KiB, longer ones are cut) and written with one write(2)
 * to stderr or the configured file. No malloc, no stdio, no lock, errno kept:
 * callable from any thread and from inside somebody else's process. Never give
 * it a password, a conninfo or, below LOG_DEBUG, SQL text.
 */
#ifndef PGSHUNT_LOG_H
#define PGSHUNT_LOG_H

#include "pgshunt/base.h"

enum log_level { LOG_ERROR, LOG_WARN, LOG_INFO, LOG_DEBUG };

/* Name of a level ("error" ...), and back; -1 for an unknown name. */
const char *log_level_name(enum log_level level);
int log_level_parse(const char *name);

void log_set_level(enum log_level level); /* initially LOG_WARN */
enum log_level log_get_level(void);

/*
 * Appends to path from now on (O_APPEND|O_CREAT, 0640, O_CLOEXEC); NULL: back to
 * stderr. The file is opened per message when the process may have closed all
 * descriptors: a write that fails with EBADF reopens once. 0 or PGS_EIO.
 */
int log_set_file(const char *path);

/* fmt supports what vsnprintf does. A newline inside becomes a space. */
void log_msg(enum log_level level, const char *module, const char *fmt, ...) PGS_PRINTF(3, 4);

/*
 * One site's memory for limiting repeats: static struct log_site site; at most one
 * line every ten seconds for a site, the next one says how many were left out.
 */
struct log_site {
    _Atomic uint64_t last_ns;
    _Atomic uint32_t suppressed;
};
void log_limited(struct log_site *site, enum log_level level, const char *module, const char *fmt, ...)
    PGS_PRINTF(4, 5);

#endif
