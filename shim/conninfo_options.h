/*
 * conninfo_options.h: takes pgshunt.* settings out of libpq's `options`.
 *
 * `options` is a command line for the backend: words between white space, a backslash takes the next byte as it is
 * (pg_split_opts() in PostgreSQL's postinit.c), then getopt(): `-c name=value`, `-cname=value`, `--name=value`, also
 * behind flags (`-Fc name=value`). In names case does not matter, and '-' is '_' (ParseLongOption() in guc.c).
 * Pure; any thread.
 */
#ifndef SHIM_CONNINFO_OPTIONS_H
#define SHIM_CONNINFO_OPTIONS_H

#include "pgshunt/str.h"

/*
 * Calls fn for each pgshunt.NAME=VALUE, in order, NAME in lower case and without "pgshunt."; a negative result of
 * fn ends it and is returned. *taken: whether there was any; only then rest (initialized by the caller) is what is
 * left, quoted anew, possibly empty. 0 or PGS_ENOMEM. What the backend would refuse stays where it is, for it to refuse.
 */
int conninfo_options_take(const char *options, int (*fn)(void *arg, const char *name, const char *value), void *arg,
                          struct str *rest, bool *taken);

#endif
