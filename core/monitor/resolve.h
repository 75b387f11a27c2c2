/*
 * resolve.h: names to addresses without making the loop wait.
 *
 * PQconnectStart() resolves a name itself and blocks for as long as the name servers please. So a
 * thread of its own asks getaddrinfo() for each name that is no numeric address, the loop goes on, and libpq is
 * given `hostaddr`. What was found is used until something newer is found: a name server that
 * is gone takes down no database.
 *
 * The owner is the loop's thread; the helper thread touches only its own job.
 */
#ifndef PGSHUNT_RESOLVE_H
#define PGSHUNT_RESOLVE_H

#include "pgshunt/base.h"

#define RESOLVE_LIST_BYTES 512
#define RESOLVE_MAX 8 /* addresses of a name that are tried */

struct resolve_job;

struct resolve {
    struct resolve_job *job;       /* NULL: nobody is asking */
    char list[RESOLVE_LIST_BYTES]; /* numeric addresses, comma-separated; empty: none known */
    int count;
    uint64_t found_ns; /* when list was set; 0 never */
    char error[128];   /* of the last attempt; empty: it worked */
};

/* Does host need no resolving: a numeric address, or a socket folder? */
bool resolve_is_numeric(const char *host);
/* Starts a thread that asks; its end is written to wake_fd (an eventfd). Nothing if one is asking already. */
int resolve_start(struct resolve *r, const char *host, int wake_fd);
/* Takes over what the thread found, if it is done. True while it is still asking. */
bool resolve_poll(struct resolve *r, uint64_t now_ns);
/* Lets go of the thread, which ends on its own. */
void resolve_release(struct resolve *r);

#endif
