/*
 * rules.h: the query rules of the configuration ([rules]): the last word, after hints and SET pgshunt.route, on
 * where a proven read goes. A rule can never send anything else to a replica.
 */
#ifndef SHIM_RULES_H
#define SHIM_RULES_H

#include "pgshunt/conf.h"
#include "pgshunt/route.h"

/* The first rule that fits changes in->hint; true if one did. sql may be NULL. Nothing to do without rules. */
bool rules_apply(const struct conf *conf, struct route_input *in, const char *sql, const struct board *board);

#endif
