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
    char *buf;     /* the words, unquoted, each with its NUL */
    size_t *start; /* of each in buf */
    size_t count;
};

static bool is_space(char c)
{
    return c != '\0' && strchr(" \t\n\v\f\r", c);
}

static void words_release(struct words *w)
{
    free(w->start);
    free(w->buf);
}

static int words_split(struct words *w, const char *text)
{
    size_t len = strlen(text);
    *w = (struct words){ .buf = calloc(1, len + 1), .start = calloc(len / 2 + 1, sizeof(size_t)) };
    if (!w->buf || !w->start) {
        words_release(w);
        return PGS_ENOMEM;
    }
    char *out = w->buf;
    for (const char *p = text; *p;) {
        if (is_space(*p)) {
            p++;
            continue;
        }
        w->start[w->count++] = (size_t)(out - w->buf);
        while (*p && !is_space(*p)) {
            if (*p == '\\' && !*++p)
                break;
            *out++ = *p++;
        }
        *out++ = '\0';
    }
    return 0;
}

static char *word_at(const struct words *w, size_t i)
{
    return w->buf + w->start[i];
}

static bool is_switch(const char *word)
{
    return word[0] == '-' && word[1] && strcmp(word, "--") != 0;
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

static void keep_word(struct str *rest, const char *word)
{
    if (rest->len)
        str_addc(rest, ' ');
    for (; *word; word++) {
        if (is_space(*word) || *word == '\\')
            str_addc(rest, '\\');
        str_addc(rest, *word);
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
    while (i < w.count && is_switch(word_at(&w, i))) {
        char *word = word_at(&w, i++), *sw = argument_switch(word), *next = NULL;
        if (*sw && !sw[1] && i < w.count)
            next = word_at(&w, i++);
        char *argument = next ? next : sw + (*sw != '\0');
        rc = *sw == 'c' || *sw == '-' ? take_setting(argument, fn, arg) : 0;
        if (rc < 0)
            goto out;
        if (rc == 0) {
            keep_word(rest, word);
            if (next)
                keep_word(rest, next);
            continue;
        }
        *taken = true;
        *sw = '\0';
        if (sw > word + 1) /* flags before it */
            keep_word(rest, word);
    }
    for (; i < w.count; i++)
        keep_word(rest, word_at(&w, i));
    rc = rest->failed ? PGS_ENOMEM : 0;
out:
    words_release(&w);
    return rc;
}
