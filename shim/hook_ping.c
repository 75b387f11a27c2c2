/* PQping of the literal host `pgshunt`: of the primary, wherever it is. Everything else is libpq's own affair. */
#include <stdlib.h>
#include <string.h>

#include "conninfo.h"
#include "hooks.h"
#include "pgshunt/clock.h"
#include "world.h"

/* The conninfo to ping instead, or NULL. Takes ci over. */
static char *literal_conninfo(struct conninfo *ci)
{
    const struct conf *conf = world_conf();
    struct board_node_text text;
    struct world_view w;
    char *out = NULL;
    int primary;

    if (ci && conf && conninfo_is_literal(ci)) {
        world_look(clock_mono_ns(), &w);
        primary = w.board ? atomic_load(&w.board->primary) : PGS_NODE_NONE;
        if (primary >= 0 && board_node_text(w.board, primary, &text) == 0)
            out = conninfo_for_node(ci, text.host, text.port, NULL, 0);
        else
            out = conninfo_for_node(ci, conf->node[0].host, conf->node[0].port, NULL, 0);
    }
    conninfo_free(ci);
    return out;
}

static PGPing ping_instead(const struct real_libpq *real, char *conninfo)
{
    PGPing rc = real->PQping(conninfo);

    conninfo_string_free(conninfo);
    return rc;
}

/* Without a configuration, or turned off, there is nothing to look for. */
static bool is_wanted(const struct real_libpq *real)
{
    return !world_disabled() && !real->raw_only && world_conf();
}

PGPing hook_PQping(const struct real_libpq *real, const char *conninfo)
{
    char *error = NULL, *instead = NULL;

    if (is_wanted(real))
        instead = literal_conninfo(conninfo_from_string(real, conninfo, &error));
    free(error);
    return instead ? ping_instead(real, instead) : real->PQping(conninfo);
}

PGPing hook_PQpingParams(const struct real_libpq *real, const char *const *keywords, const char *const *values,
                         int expand_dbname)
{
    char *error = NULL, *instead = NULL;

    if (is_wanted(real))
        instead = literal_conninfo(conninfo_from_params(real, keywords, values, expand_dbname, &error));
    free(error);
    return instead ? ping_instead(real, instead) : real->PQpingParams(keywords, values, expand_dbname);
}
