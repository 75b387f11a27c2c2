/*
 * closure_query.c: the query behind the closure. Columns: kind, name, detail, language, body.
 *
 *   function   detail: provolatile and whether one argument is enough ("s1"); language; body of sql and plpgsql, symbol of internal
 *   aggregate  body: a support function, one row each; NULL in the row that only names the aggregate
 *   relation   sequences, unlogged, temporary, foreign, with row security, and parents of such
 *   view       body: its query
 *   trigger    a relation whose DML runs this trigger function (language, body), also through inheritance
 *              and cascading foreign keys; for a rule language and body are NULL
 *   policy, default   body: an expression of the relation (defaults, checks, index expressions: run by DML)
 *   operator, type    body: a function behind it
 *   cast       name: the target type; detail: castcontext; body: the function
 *   domain     body: a check
 *   event      an event trigger
 *
 * 16384 is FirstNormalObjectId (src/include/access/transam.h): whatever a user created has at least that oid,
 * in every schema, pg_catalog too. pg_node_tree columns are searched as text: functions in them are FUNCEXPR.
 */
#include "pgshunt/closure.h"

#define FUNCTION_ROWS(IS_PLAIN, BODY)                                                                     \
    "SELECT 'function'::pg_catalog.text AS kind, p.proname::pg_catalog.text AS name,"                     \
    " p.provolatile::pg_catalog.text || CASE WHEN p.pronargs > 0 AND p.pronargs - p.pronargdefaults <= 1" \
    " THEN '1' ELSE '0' END AS detail, l.lanname::pg_catalog.text AS language,"                           \
    " CASE WHEN l.lanname IN ('sql', 'plpgsql', 'internal') THEN " BODY " END AS body"                    \
    " FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_language l ON l.oid = p.prolang"                       \
    " WHERE p.oid >= 16384 AND " IS_PLAIN " AND p.prorettype NOT IN (2279, 3838)"                         \
    " UNION ALL "

/* Row triggers of partitions are clones, internal ones before version 15: the function tells a user's trigger. */
#define COMMON_ROWS                                                                                                    \
    "SELECT 'aggregate', p.proname, NULL, NULL, f.proname FROM pg_catalog.pg_aggregate a"                              \
    " JOIN pg_catalog.pg_proc p ON p.oid = a.aggfnoid LEFT JOIN pg_catalog.pg_proc f ON"                               \
    " (f.oid >= 16384 OR f.provolatile <> 'i') AND f.oid IN (a.aggtransfn, a.aggfinalfn, a.aggcombinefn,"              \
    " a.aggserialfn, a.aggdeserialfn, a.aggmtransfn, a.aggminvtransfn, a.aggmfinalfn) WHERE p.oid >= 16384"            \
    " UNION ALL "                                                                                                      \
    "SELECT 'relation', c.relname, c.relkind::pg_catalog.text, NULL, NULL FROM pg_catalog.pg_class c"                  \
    " WHERE c.oid IN (SELECT oid FROM odd)"                                                                            \
    " UNION ALL "                                                                                                      \
    "SELECT 'view', c.relname, NULL, NULL, pg_catalog.pg_get_viewdef(c.oid) FROM pg_catalog.pg_class c"                \
    " WHERE c.oid >= 16384 AND c.relkind = 'v'"                                                                        \
    " UNION ALL "                                                                                                      \
    "SELECT DISTINCT 'trigger', c.relname::pg_catalog.text, NULL, l.lanname::pg_catalog.text, f.prosrc"                \
    " FROM fires JOIN pg_catalog.pg_class c ON c.oid = fires.rel LEFT JOIN pg_catalog.pg_proc f ON f.oid = fires.fn"   \
    " LEFT JOIN pg_catalog.pg_language l ON l.oid = f.prolang"                                                         \
    " UNION ALL "                                                                                                      \
    "SELECT 'policy', c.relname, NULL, NULL, pg_catalog.pg_get_expr(e.expr, c.oid) FROM pg_catalog.pg_policy y"        \
    " JOIN pg_catalog.pg_class c ON c.oid = y.polrelid"                                                                \
    " CROSS JOIN LATERAL (VALUES (y.polqual), (y.polwithcheck)) e (expr) WHERE e.expr IS NOT NULL"                     \
    " UNION ALL "                                                                                                      \
    "SELECT 'default', c.relname, NULL, NULL, pg_catalog.pg_get_expr(e.expr, c.oid) FROM ("                            \
    "SELECT adrelid AS rel, adbin AS expr FROM pg_catalog.pg_attrdef"                                                  \
    " WHERE adbin::pg_catalog.text NOT LIKE '{FUNCEXPR :funcid 1574 %:args ({CONST%'"                                  \
    " UNION ALL SELECT conrelid, conbin FROM pg_catalog.pg_constraint WHERE contype = 'c' AND conrelid <> 0"           \
    " UNION ALL SELECT indrelid, indexprs FROM pg_catalog.pg_index WHERE indexprs IS NOT NULL"                         \
    " UNION ALL SELECT indrelid, indpred FROM pg_catalog.pg_index WHERE indpred IS NOT NULL"                           \
    ") e JOIN pg_catalog.pg_class c ON c.oid = e.rel"                                                                  \
    " WHERE c.oid >= 16384 AND e.expr::pg_catalog.text LIKE '%{FUNCEXPR %'"                                            \
    " UNION ALL "                                                                                                      \
    "SELECT DISTINCT 'operator', o.oprname::pg_catalog.text, NULL, NULL, f.proname::pg_catalog.text"                   \
    " FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_proc f ON f.oid = o.oprcode"                                    \
    " WHERE o.oid >= 16384 OR f.oid >= 16384"                                                                          \
    " UNION ALL "                                                                                                      \
    "SELECT 'cast', t.typname, a.castcontext::pg_catalog.text, NULL, f.proname FROM pg_catalog.pg_cast a"              \
    " JOIN pg_catalog.pg_type t ON t.oid = a.casttarget JOIN pg_catalog.pg_proc f ON f.oid = a.castfunc"               \
    " WHERE f.oid >= 16384 OR a.oid >= 16384"                                                                          \
    " UNION ALL "                                                                                                      \
    "SELECT 'type', t.typname, NULL, NULL, f.proname FROM pg_catalog.pg_type t JOIN pg_catalog.pg_proc f ON f.oid"     \
    " IN (t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin, t.typmodout)"                                  \
    " WHERE t.oid >= 16384 AND f.oid >= 16384"                                                                         \
    " UNION ALL "                                                                                                      \
    "SELECT 'type', t.typname, NULL, NULL, f.proname FROM pg_catalog.pg_range r JOIN pg_catalog.pg_type t"             \
    " ON t.oid = r.rngtypid JOIN pg_catalog.pg_proc f ON f.oid IN (r.rngcanonical, r.rngsubdiff) WHERE f.oid >= 16384" \
    " UNION ALL "                                                                                                      \
    "SELECT 'domain', t.typname, NULL, NULL, pg_catalog.pg_get_constraintdef(k.oid) FROM pg_catalog.pg_constraint k"   \
    " JOIN pg_catalog.pg_type t ON t.oid = k.contypid WHERE k.contype = 'c' AND t.oid >= 16384"                        \
    " UNION ALL "                                                                                                      \
    "SELECT 'event', e.evtname, NULL, NULL, NULL FROM pg_catalog.pg_event_trigger e WHERE e.evtenabled <> 'D'"

/*
 * odd: relations that a replica lacks or that differ there, and what inherits them. up: DML on the one can
 * reach the other: a parent its children, a referenced table those that cascade from it.
 */
#define WITH_PART                                                                                               \
    "WITH RECURSIVE odd (oid) AS ("                                                                             \
    "SELECT c.oid FROM pg_catalog.pg_class c WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'S', 'f', 'm')"   \
    " AND (c.relkind IN ('S', 'f') OR c.relpersistence <> 'p' OR c.relrowsecurity)"                             \
    " UNION SELECT i.inhparent FROM odd JOIN pg_catalog.pg_inherits i ON i.inhrelid = odd.oid),"                \
    " up (below, above) AS ("                                                                                   \
    "SELECT inhrelid, inhparent FROM pg_catalog.pg_inherits UNION"                                              \
    " SELECT conrelid, confrelid FROM pg_catalog.pg_constraint WHERE contype = 'f'"                             \
    " AND (confdeltype IN ('c', 'n', 'd') OR confupdtype IN ('c', 'n', 'd'))),"                                 \
    " fires (rel, fn) AS ("                                                                                     \
    "SELECT t.tgrelid, t.tgfoid FROM pg_catalog.pg_trigger t WHERE t.tgfoid >= 16384 AND t.tgenabled <> 'D'"    \
    " UNION SELECT r.ev_class, 0 FROM pg_catalog.pg_rewrite r WHERE r.oid >= 16384 AND r.rulename <> '_RETURN'" \
    " UNION SELECT up.above, fires.fn FROM fires JOIN up ON up.below = fires.rel) "

static const char query_14[] = WITH_PART FUNCTION_ROWS(
    "p.prokind IN ('f', 'w', 'p')", "COALESCE(pg_catalog.pg_get_function_sqlbody(p.oid), p.prosrc)") COMMON_ROWS;
static const char query_11[] = WITH_PART FUNCTION_ROWS("p.prokind IN ('f', 'w', 'p')", "p.prosrc") COMMON_ROWS;
static const char query_96[] = WITH_PART FUNCTION_ROWS("NOT p.proisagg", "p.prosrc") COMMON_ROWS;

const char *closure_query(int server_version)
{
    if (server_version >= 140000)
        return query_14;
    return server_version >= 110000 ? query_11 : query_96;
}
