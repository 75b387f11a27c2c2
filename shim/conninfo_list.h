/*
 * conninfo_list.h: lists of keywords and values, as the parts of conninfo use them. Pure; wipes what it frees.
 */
#ifndef SHIM_CONNINFO_LIST_H
#define SHIM_CONNINFO_LIST_H

#include "conninfo.h"
#include "pgshunt/str.h"

/* Copies. Replaces the value of a keyword that is there. 0 or PGS_ENOMEM. */
int conninfo_list_set(struct conninfo_list *list, const char *keyword, const char *value);
const char *conninfo_list_get(const struct conninfo_list *list, const char *keyword); /* NULL: not there */
void conninfo_list_release(struct conninfo_list *list);

/* All pairs as a conninfo string at the end of out; its `failed` tells of memory. */
void conninfo_list_write(const struct conninfo_list *list, struct str *out);

/* Frees a string that may hold a password. NULL is fine. */
void conninfo_wipe(char *text);

#endif
