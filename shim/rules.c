#include "rules.h"

#include <ctype.h>
#include <pthread.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "ours.h"

static pthread_once_t compile_once = PTHREAD_ONCE_INIT;
static const struct conf *compiled_for;
static regex_t *compiled; /* one a rule; those of table names are not used */

static void compile_all(void)
{
    const struct conf *c = compiled_for;

    compiled = calloc((size_t)c->rule_count, sizeof(*compiled));
    for (int i = 0; compiled && i < c->rule_count; i++) {
        /* conf_load has tried it: what fails here is memory. Then the rules are not applied at all. */
        if (c->rule[i].is_regex &&
            regcomp(&compiled[i], c->rule[i].pattern, REG_EXTENDED | REG_ICASE | REG_NOSUB) != 0) {
            free(compiled);
            compiled = NULL;
        }
    }
}

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

/* The name as a word of its own anywhere in the text: a rule may err on the side of fitting. */
static bool names_table(const char *sql, const char *name)
{
    size_t len = strlen(name);

    for (const char *at = sql; (at = strcasestr(at, name)) != NULL; at++)
        if ((at == sql || !is_word(at[-1])) && !is_word(at[len]))
            return true;
    return false;
}

static bool fits(const struct conf *c, int i, const char *sql)
{
    if (c->rule[i].is_regex)
        return regexec(&compiled[i], sql, 0, NULL, 0) == 0;
    return names_table(sql, c->rule[i].pattern);
}

bool rules_apply(const struct conf *c, struct route_input *in, const char *sql, const struct board *board)
{
    if (PGS_LIKELY(c->rule_count == 0) || !sql || in->cls != SQL_READ || in->hint != SQL_HINT_NONE ||
        in->force != FORCE_AUTO)
        return false;
    compiled_for = c; /* there is one configuration in a process */
    pthread_once(&compile_once, compile_all);
    for (int i = 0; compiled && i < c->rule_count; i++) {
        if (!fits(c, i, sql))
            continue;
        in->hint = c->rule[i].route == RULE_PRIMARY   ? SQL_HINT_PRIMARY
                   : c->rule[i].route == RULE_REPLICA ? SQL_HINT_REPLICA
                                                      : SQL_HINT_NODE;
        if (in->hint == SQL_HINT_NODE)
            in->hint_node = ours_node_by_name(board, c->rule[i].node);
        return true;
    }
    return false;
}
