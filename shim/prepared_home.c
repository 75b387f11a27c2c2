#include "prepared_home.h"

#include <string.h>

#include "replay.h"

void prepared_home_defined(struct session *s, const char *name, const char *sql, int n_types, const Oid *types)
{
    struct prepared *p = prepared_define(s->prepared, name, sql, strlen(sql), false, n_types, types);

    if (p)
        p->text_mark = replay_text_mark(s);
    if (p && !s->home->prepared)
        s->home->prepared = prepared_link_new();
    if (!p || !s->home->prepared || prepared_link_set(s->home->prepared, name, p->number) != 0) {
        prepared_remove(s->prepared, name); /* unknown to us: it runs at home */
        s->pins |= PIN_INTERNAL;
    }
}

void prepared_home_closed(struct session *s, const char *name)
{
    if (s->home->prepared)
        (void)prepared_link_set(s->home->prepared, name, 0);
    prepared_remove(s->prepared, name); /* last: the name may be its own */
}
