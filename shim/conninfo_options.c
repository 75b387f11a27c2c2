/* conninfo_options.c: the backend's way of reading `options`, as far as is needed to find our settings in it. */
#include "conninfo_options.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "pgshunt/err.h"

#define PREFIX "pgshunt."
/* Switches of the backend that take an argument: those with a colon in process_postgres_switches() (postgres.c). */
#define WITH_ARGUMENT "BCcDdfhkNprStvW-"

struct words {
    char *buf;    /* the words, unquoted, each with its NUL */
    char **word;
    size_t count;
};

static bool is_space(char c)
{
    return c != '\0' && strchr(" \t\n\v\f\r", c);
}

static void words_release(struct words *w)
{
    free(w->word);
    free(w->buf);
}

static int words_split(struct words *w, const char *text)
{
    size_t len = strlen(text);
    *w = (struct words){ .buf = malloc(len + 1), .word = calloc(len / 2 + 1, sizeof(char *)) };
    if (!w->buf || !w->word) {
        words_release(w);
        return PGS_ENOMEM;
    }
    char *out = w->buf;
    for (const char *p = text; *p;) {
        if (is_space(*p)) {
            p++;
            continue;
        }
        w->word[w->count++] = out;
        while (*p && !is_space(*p)) {
            if (*p == '\\' && !*++p)
                break;
            *out++ = *p++;
        }
        *out++ = '\0';
    }
    return 0;
}

/* Calls fn if text is a setting of ours, with its value. 0: it is none; 1: it is; negative: from fn. */
static int take_setting(char *text, int (*fn)(void *arg, const char *name, const char *value), void *arg)
{
    char *value = strchr(text, '=');
    if (!value || strncasecmp(text, PREFIX, strlen(PREFIX)) != 0 || value == text + strlen(PREFIX))
        return 0;
    *value++ = '\0';
    char *name = text + strlen(PREFIX);
    for (char *p = name; *p; p++) {
        if (*p >= 'A' && *p <= 'Z')
            *p = (char)(*p - 'A' + 'a');
        else if (*p == '-')
            *p = '_';
    }
    int rc = fn(arg, name, value);
    return rc ? rc : 1;
}

static void keep_word(struct str *rest, const char *word, size_t len)
{
    if (rest->len)
        str_addc(rest, ' ');
    for (size_t i = 0; i < len; i++) {
        if (is_space(word[i]) || word[i] == '\\')
            str_addc(rest, '\\');
        str_addc(rest, word[i]);
    }
}

/* The first switch of a word that takes an argument, or its end. */
static char *argument_switch(char *word)
{
    char *p = word + 1;
    while (*p && !strchr(WITH_ARGUMENT, *p))
        p++;
    return p;
}

int conninfo_options_take(const char *options, int (*fn)(void *arg, const char *name, const char *value), void *arg,
                          struct str *rest, bool *taken)
{
    struct words w;
    *taken = false;
    int rc = words_split(&w, options);
    if (rc)
        return rc;

    size_t i = 0;
    /* getopt() ends at "--"; the backend refuses words that are no switches, so nothing behind one counts. */
    while (i < w.count && w.word[i][0] == '-' && w.word[i][1] && strcmp(w.word[i], "--") != 0) {
        char *word = w.word[i], *sw = argument_switch(word);
        size_t used = *sw && !sw[1] && i + 1 < w.count ? 2 : 1;
        char *argument = *sw && sw[1] ? sw + 1 : used == 2 ? w.word[i + 1] : NULL;
        rc = argument && (*sw == 'c' || *sw == '-') ? take_setting(argument, fn, arg) : 0;
        if (rc < 0)
            goto out;
        if (rc == 0) {
            for (size_t k = i; k < i + used; k++)
                keep_word(rest, w.word[k], strlen(w.word[k]));
        } else {
            *taken = true;
            if (sw > word + 1) /* flags before it */
                keep_word(rest, word, (size_t)(sw - word));
        }
        i += used;
    }
    for (; i < w.count; i++)
        keep_word(rest, w.word[i], strlen(w.word[i]));
    rc = rest->failed ? PGS_ENOMEM : 0;
out:
    words_release(&w);
    return rc;
}
