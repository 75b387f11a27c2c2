/* conninfo_list.c: keywords and values. */
#include "conninfo_list.h"

#include <stdlib.h>
#include <string.h>

#include "pgshunt/err.h"

void conninfo_wipe(char *text)
{
    if (!text)
        return;
    explicit_bzero(text, strlen(text));
    free(text);
}

static struct conninfo_pair *list_find(const struct conninfo_list *list, const char *keyword)
{
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->pair[i].keyword, keyword) == 0)
            return &list->pair[i];
    return NULL;
}

int conninfo_list_set(struct conninfo_list *list, const char *keyword, const char *value)
{
    char *own_value = strdup(value), *own_keyword = NULL;
    if (!own_value)
        return PGS_ENOMEM;
    struct conninfo_pair *old = list_find(list, keyword);
    if (old) {
        conninfo_wipe(old->value);
        old->value = own_value;
        return 0;
    }
    own_keyword = strdup(keyword);
    if (!own_keyword)
        goto no_memory;
    /* Some forty keywords at most, once a connection: growing one by one does. */
    struct conninfo_pair *grown = realloc(list->pair, (list->count + 1) * sizeof(*grown));
    if (!grown)
        goto no_memory;
    list->pair = grown;
    list->pair[list->count++] = (struct conninfo_pair){ .keyword = own_keyword, .value = own_value };
    return 0;

no_memory:
    free(own_keyword);
    conninfo_wipe(own_value);
    return PGS_ENOMEM;
}

const char *conninfo_list_get(const struct conninfo_list *list, const char *keyword)
{
    const struct conninfo_pair *pair = list_find(list, keyword);
    return pair ? pair->value : NULL;
}

void conninfo_list_release(struct conninfo_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        free(list->pair[i].keyword);
        conninfo_wipe(list->pair[i].value);
    }
    free(list->pair);
    *list = (struct conninfo_list){ .pair = NULL };
}

void conninfo_list_write(const struct conninfo_list *list, struct str *out)
{
    /* Room for all at once: growing would leave copies of passwords behind. */
    size_t room = 0;
    for (size_t i = 0; i < list->count; i++)
        room += strlen(list->pair[i].keyword) + 2 * strlen(list->pair[i].value) + sizeof(" =''");
    str_reserve(out, room);
    for (size_t i = 0; i < list->count; i++) {
        str_addf(out, "%s%s='", i ? " " : "", list->pair[i].keyword);
        for (const char *p = list->pair[i].value; *p; p++) {
            if (*p == '\'' || *p == '\\')
                str_addc(out, '\\');
            str_addc(out, *p);
        }
        str_addc(out, '\'');
    }
}
