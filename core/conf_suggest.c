/* conf_suggest.c: the known word that somebody who typed a wrong one most likely meant. */
#include <string.h>

#include "pgshunt/conf.h"

#define WORD_MAX 64

static size_t min3(size_t a, size_t b, size_t c)
{
    size_t m = a < b ? a : b;
    return m < c ? m : c;
}

static char fold(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Levenshtein's distance, case aside; two neighbours swapped count as two. */
static size_t distance(const char *a, size_t alen, const char *b, size_t blen)
{
    size_t row[WORD_MAX + 1];
    for (size_t j = 0; j <= blen; j++)
        row[j] = j;
    for (size_t i = 1; i <= alen; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= blen; j++) {
            size_t above = row[j];
            row[j] = min3(above + 1, row[j - 1] + 1, diagonal + (fold(a[i - 1]) != fold(b[j - 1])));
            diagonal = above;
        }
    }
    return row[blen];
}

const char *conf_nearest(const char *wrong, const char *const known[], size_t count)
{
    size_t len = strlen(wrong);
    if (len == 0 || len > WORD_MAX)
        return NULL;
    const char *best = NULL;
    /* A third of the word wrong, and two letters of a short one: beyond that it is a guess. */
    size_t best_distance = (len / 3 > 2 ? len / 3 : 2) + 1;
    for (size_t i = 0; i < count; i++) {
        size_t known_len = known[i] ? strlen(known[i]) : 0;
        if (known_len == 0 || known_len > WORD_MAX)
            continue;
        size_t d = distance(wrong, len, known[i], known_len);
        if (d < best_distance && d < known_len) {
            best_distance = d;
            best = known[i];
        }
    }
    return best;
}
