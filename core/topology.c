/* topology.c: who is primary; see topology.h. */
#include "pgshunt/topology.h"

#include <string.h>

static const char *const texts[TOPOLOGY_WHY_COUNT] = {
#define TEXT(id, text) [id] = text,
    TOPOLOGY_WHYS(TEXT)
#undef TEXT
};

const char *topology_why_text(int why)
{
    return why >= 0 && why < TOPOLOGY_WHY_COUNT ? texts[why] : "";
}

static bool heard(const struct topology_node *n)
{
    return n->in_use && n->answers;
}

static bool all_answer(const struct topology_node *nodes, int count)
{
    for (int i = 0; i < count; i++)
        if (nodes[i].in_use && !nodes[i].answers)
            return false;
    return true;
}

static int members(const struct topology_node *nodes, int count, uint64_t system_id)
{
    int n = 0;
    for (int i = 0; i < count; i++)
        n += heard(&nodes[i]) && nodes[i].system_id == system_id;
    return n;
}

/* The cluster that most nodes belong to; among equals the first node's. */
static uint64_t elect_system(const struct topology_node *nodes, int count)
{
    uint64_t best = 0;
    int most = 0;
    for (int i = 0; i < count; i++) {
        if (!heard(&nodes[i]))
            continue;
        int n = members(nodes, count, nodes[i].system_id);
        if (n > most) {
            most = n;
            best = nodes[i].system_id;
        }
    }
    return best;
}

static uint64_t reference_system(const struct topology_node *nodes, int count, const struct topology_known *before)
{
    if (before->system_id != 0 &&
        (members(nodes, count, before->system_id) > 0 || !all_answer(nodes, count)))
        return before->system_id;
    return elect_system(nodes, count);
}

static bool belongs(const struct topology_node *n, uint64_t system_id)
{
    return heard(n) && n->system_id == system_id;
}

static uint32_t newest_timeline(const struct topology_node *nodes, int count, uint64_t system_id,
                                const struct topology_known *before)
{
    uint32_t newest = 0;
    bool complete = all_answer(nodes, count);
    for (int i = 0; i < count; i++)
        if (belongs(&nodes[i], system_id) && nodes[i].timeline > newest && (!nodes[i].in_recovery || !complete))
            newest = nodes[i].timeline;
    if (!complete && before->system_id == system_id && before->timeline > newest)
        newest = before->timeline;
    return newest;
}

/* Marks every candidate but one of each server; the sitting primary's name for it is kept. */
static void mark_twins(const struct topology_node *nodes, int count, int sitting, bool *candidate, struct topology *out)
{
    for (int i = 0; i < count; i++) {
        for (int k = 0; k < count && candidate[i]; k++) {
            if (k == i || !candidate[k] || nodes[k].start_us != nodes[i].start_us || nodes[i].start_us == 0)
                continue;
            if (k == sitting || (k < i && i != sitting)) {
                candidate[i] = false;
                out->why[i] = TOPOLOGY_SAME_SERVER;
            }
        }
    }
}

static void choose_primary(const struct topology_node *nodes, int count, const bool *candidate, struct topology *out)
{
    int found = 0;
    for (int i = 0; i < count; i++) {
        if (candidate[i]) {
            found++;
            out->known.primary = i;
        }
    }
    if (found == 1) {
        out->known.timeline = nodes[out->known.primary].timeline;
        return;
    }
    out->known.primary = PGS_NODE_NONE;
    out->conflict = found > 1;
    for (int i = 0; i < count; i++)
        if (candidate[i])
            out->why[i] = TOPOLOGY_SECOND_PRIMARY;
}

/* Nobody whom we have not heard or given up could be the primary. */
static bool is_verdict(const struct topology_node *nodes, int count)
{
    for (int i = 0; i < count; i++)
        if (nodes[i].in_use && !nodes[i].answers && !nodes[i].down)
            return false;
    return true;
}

void topology_decide(const struct topology_node *nodes, int count, const struct topology_known *before,
                     struct topology *out)
{
    bool candidate[PGS_MAX_NODES] = { false };
    memset(out, 0, sizeof(*out));
    uint64_t system_id = reference_system(nodes, count, before);
    uint32_t newest = newest_timeline(nodes, count, system_id, before);
    out->known.system_id = system_id;
    out->known.timeline = newest;
    for (int i = 0; i < count; i++) {
        const struct topology_node *n = &nodes[i];
        if (!heard(n))
            continue;
        if (n->system_id != system_id)
            out->why[i] = TOPOLOGY_OTHER_CLUSTER;
        else if (!n->in_recovery && n->timeline < newest)
            out->why[i] = TOPOLOGY_OLD_TIMELINE;
        else
            candidate[i] = !n->in_recovery;
    }
    mark_twins(nodes, count, before->primary, candidate, out);
    choose_primary(nodes, count, candidate, out);
    out->primary_down = out->known.primary == PGS_NODE_NONE && !out->conflict && is_verdict(nodes, count);
}
