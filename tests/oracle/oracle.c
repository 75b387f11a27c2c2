/*
 * oracle.c: walks libpg_query's parse tree (as JSON). Written without a look at the classifier's tables: a function
 * is what pg_proc.provolatile of PostgreSQL 15 says (functions.txt), with the exceptions below.
 */
#include "oracle.h"

#include <jansson.h>
#include <pg_query.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct {
    char name[64];
    char volatility;
} functions[4096];
static size_t function_count;

void oracle_init(void)
{
    char path[512];
    const char *top = getenv("PGSHUNT_TOP");
    snprintf(path, sizeof(path), "%s/tests/oracle/functions.txt", top ? top : ".");
    FILE *f = fopen(path, "r");
    if (!f) {
        perror(path);
        exit(2);
    }
    while (function_count < 4096 &&
           fscanf(f, "%63s %c", functions[function_count].name, &functions[function_count].volatility) == 2)
        function_count++;
    fclose(f);
}

static bool in(const char *word, const char *list)
{
    size_t n = strlen(word);
    for (const char *p = list; (p = strstr(p, word)) != NULL; p += n)
        if ((p == list || p[-1] == ' ') && (p[n] == ' ' || p[n] == 0))
            return true;
    return false;
}

/* 'p' pure, 'v' volatile, '?' not known or not the same on every node */
static char function_kind(const char *name)
{
    static const char pure_volatile[] =
        "random gen_random_uuid pg_sleep pg_sleep_for pg_sleep_until clock_timestamp timeofday pg_partition_tree "
        "pg_partition_ancestors";
    static const char stable_writers[] =
        "txid_current pg_current_xact_id table_to_xml schema_to_xml database_to_xml pg_export_snapshot";
    static const char node[] = "current_setting inet_client_addr inet_client_port version_ currval lastval";
    if (in(name, pure_volatile))
        return 'p';
    if (in(name, stable_writers))
        return 'v';
    if (in(name, node) || strncmp(name, "txid_", 5) == 0 || strstr(name, "_to_xml"))
        return '?';
    for (size_t i = 0; i < function_count; i++)
        if (strcmp(functions[i].name, name) == 0)
            return functions[i].volatility == 'v'                                     ? 'v'
                   : strncmp(name, "pg_", 3) == 0 && strncmp(name, "pg_get_", 7) != 0 ? '?'
                                                                                      : 'p';
    return '?';
}

static void worse(enum verdict *v, enum verdict than)
{
    if (*v < than)
        *v = than;
}

static const char *last_string(json_t *names)
{
    json_t *last = json_array_get(names, json_array_size(names) - 1);
    return json_string_value(json_object_get(json_object_get(last, "String"), "sval"));
}

static void walk(json_t *node, enum verdict *v);

static void walk_function(json_t *call, enum verdict *v)
{
    const char *name = last_string(json_object_get(call, "funcname"));
    char kind = name ? function_kind(name) : '?';
    /* The corpus's database has its own length(text). */
    worse(v, kind == 'v' ? ORACLE_WRITES : kind == '?' || strcmp(name, "length") == 0 ? ORACLE_UNKNOWN : ORACLE_PLAIN);
}

/* (x).name may be a call. */
static void walk_indirection(json_t *node, enum verdict *v)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(node, "indirection"), i, item)
    {
        const char *name = json_string_value(json_object_get(json_object_get(item, "String"), "sval"));
        if (name && function_kind(name) == 'v')
            worse(v, ORACLE_WRITES);
    }
}

static bool option_is_off(json_t *arg)
{
    const char *s = json_string_value(json_object_get(json_object_get(arg, "String"), "sval"));
    json_t *i = json_object_get(arg, "Integer");
    if (s)
        return strcasecmp(s, "false") == 0 || strcasecmp(s, "off") == 0;
    return i && json_integer_value(json_object_get(i, "ival")) == 0;
}

static bool explain_executes(json_t *options)
{
    bool analyze = false;
    size_t i;
    json_t *o;
    json_array_foreach(options, i, o)
    {
        json_t *def = json_object_get(o, "DefElem");
        const char *name = json_string_value(json_object_get(def, "defname"));
        if (name && strcmp(name, "analyze") == 0)
            analyze = !json_object_get(def, "arg") || !option_is_off(json_object_get(def, "arg"));
    }
    return analyze;
}

static void walk_explain(json_t *node, enum verdict *v)
{
    enum verdict inner = ORACLE_PLAIN;
    json_t *query = json_object_get(node, "query");
    walk(query, &inner);
    if (!json_object_get(query, "SelectStmt"))
        worse(&inner, ORACLE_UNKNOWN);
    if (inner == ORACLE_WRITES && !explain_executes(json_object_get(node, "options")))
        inner = ORACLE_UNKNOWN;
    worse(v, inner);
}

static void walk_copy(json_t *node, enum verdict *v)
{
    if (json_is_true(json_object_get(node, "is_from")) || json_is_true(json_object_get(node, "is_program")) ||
        json_object_get(node, "filename"))
        worse(v, ORACLE_WRITES);
    walk(json_object_get(node, "query"), v);
    walk(json_object_get(node, "relation"), v);
}

static void walk_key(const char *key, json_t *value, enum verdict *v)
{
    static const char writers[] = "InsertStmt UpdateStmt DeleteStmt MergeStmt lockingClause intoClause IntoClause";
    if (in(key, writers)) {
        /* FOR READ ONLY is no locking clause: the grammar drops it. */
        worse(v, ORACLE_WRITES);
    } else if (strcmp(key, "ExplainStmt") == 0) {
        walk_explain(value, v);
        return;
    } else if (strcmp(key, "CopyStmt") == 0) {
        walk_copy(value, v);
        return;
    } else if (strcmp(key, "FuncCall") == 0) {
        walk_function(value, v);
    } else if (strcmp(key, "A_Indirection") == 0) {
        walk_indirection(value, v);
    } else if (strcmp(key, "relname") == 0 || strcmp(key, "schemaname") == 0) {
        const char *name = json_string_value(value);
        static const char odd[] = "s unlogged_t unlogged_parent secured seq_view unlogged_view loud_view";
        if (name && (strncmp(name, "pg_", 3) == 0 || in(name, odd)))
            worse(v, ORACLE_UNKNOWN);
    } else if (strlen(key) > 4 && strcmp(key + strlen(key) - 4, "Stmt") == 0 && strcmp(key, "SelectStmt") != 0) {
        worse(v, ORACLE_WRITES); /* commands: none of them is a read */
    } else if (strcmp(key, "A_Expr") == 0) {
        const char *op = last_string(json_object_get(value, "name"));
        if (op && strcmp(op, "<+>") == 0)
            worse(v, ORACLE_UNKNOWN);
    }
    walk(value, v);
}

static void walk(json_t *node, enum verdict *v)
{
    const char *key;
    json_t *value;
    size_t i;
    if (json_is_object(node)) {
        json_object_foreach(node, key, value)
        {
            walk_key(key, value, v);
        }
    } else if (json_is_array(node)) {
        json_array_foreach(node, i, value)
        {
            walk(value, v);
        }
    }
}

enum verdict oracle_judge(const char *sql)
{
    enum verdict v = ORACLE_BROKEN;
    PgQueryParseResult r = pg_query_parse(sql);
    if (!r.error) {
        json_t *tree = json_loads(r.parse_tree, 0, NULL);
        json_t *stmts = json_object_get(tree, "stmts");
        v = json_array_size(stmts) > 0 ? ORACLE_PLAIN : ORACLE_UNKNOWN;
        if (!tree)
            v = ORACLE_UNKNOWN;
        walk(stmts, &v);
        json_decref(tree);
    }
    pg_query_free_parse_result(r);
    return v;
}
