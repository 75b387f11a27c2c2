/*
 * test_oracle.c: the classifier against PostgreSQL's grammar, over the corpus and mutations of it.
 *
 *   1. What the oracle sees writing is never a read.
 *   2. Of what the oracle proves a plain read, at least 98 % is a read.
 *   3. What does not parse is never a read that the server would run: it is not run at all; not checked.
 *
 * Same seed, same mutations. `test_oracle N` makes N mutations of each row (default 12).
 */
#include <stdbool.h>
#include <stdint.h>

#include "../unit/corpus.h"
#include "oracle.h"
#include "pgshunt/sql.h"

static uint64_t seed = 88172645463325252u;
static unsigned roll(unsigned n)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (unsigned)(seed >> 33) % n;
}

static struct {
    size_t texts, parsed, plain, plain_read, writes, missed;
} sum[2]; /* corpus, mutations */

static const char *const pieces[] = {
    "nextval('s')",
    " FOR UPDATE",
    " INTO x ",
    "; DELETE FROM t",
    "--",
    "/*",
    "*/",
    "'",
    "''",
    "\"",
    "$$",
    "$a$",
    "E'\\\\'",
    "E'\\''",
    "U&\"\\006eextval\"('s')",
    "a$$",
    "\n",
    "\r",
    "\\",
    "(",
    ")",
    ";",
    "DELETE FROM fx RETURNING 1",
    " FOR SHARE",
    "AS",
    ".",
    ", ",
    "WITH x AS (DELETE FROM t RETURNING 1) ",
    "EXPLAIN ANALYZE ",
    "SELECT ",
    "N'",
    "x'",
    "b'",
    "U&'\\'",
    "$1",
    "1e",
    "::",
    "pg_notify('a','b')",
    "('s'::regclass).nextval",
    " OPERATOR(pg_catalog.+) ",
    "\xc3\xa4",
    "-",
    "+",
    "*",
    "/",
    "@",
    "=",
    " for ",
    "update ",
    "no key update",
    "[",
    "]",
    " -- x\n",
    "/* /* */",
    "lo_create(0)",
    "table t ",
    "into",
    "' '",
    "E'a'\n'\\''",
};

/* One random change; buf has room. */
static void mutate(char *buf, size_t size, const struct corpus *c)
{
    size_t len = strlen(buf), at = roll((unsigned)len + 1);
    const char *piece = pieces[roll(sizeof(pieces) / sizeof(pieces[0]))];
    switch (roll(6)) {
    case 0: /* a piece of another statement */
        piece = c->row[roll((unsigned)c->count)].sql;
        piece += roll((unsigned)strlen(piece) + 1);
        /* fall through */
    case 1:
    case 2: {
        size_t n = strlen(piece) < 200 ? strlen(piece) : 200;
        if (len + n + 1 >= size)
            return;
        memmove(buf + at + n, buf + at, len - at + 1);
        memcpy(buf + at, piece, n);
        break;
    }
    case 3: { /* cut */
        size_t n = roll(12) + 1;
        if (at + n <= len)
            memmove(buf + at, buf + at + n, len - at - n + 1);
        break;
    }
    case 4: /* other case */
        for (size_t i = at; i < len && i < at + 20; i++)
            if ((buf[i] >= 'a' && buf[i] <= 'z') || (buf[i] >= 'A' && buf[i] <= 'Z'))
                buf[i] ^= 0x20;
        break;
    default: /* a blank becomes a comment */
        for (size_t i = at; i < len; i++)
            if (buf[i] == ' ' && len + 5 < size) {
                memmove(buf + i + 4, buf + i, len - i + 1);
                memcpy(buf + i, "/**/", 4);
                break;
            }
    }
}

static void check(const char *sql, const struct closure *closure, int which, bool show)
{
    const struct sql_env env = { .strings = SQL_STRINGS_STANDARD, .closure = closure };
    struct sql_info info;
    enum verdict v = oracle_judge(sql);
    sum[which].texts++;
    sum[which].parsed += v != ORACLE_BROKEN;
    sql_classify(sql, &env, &info);
    if (v == ORACLE_WRITES) {
        sum[which].writes++;
        if (info.cls == SQL_READ || info.cls == SQL_EMPTY) {
            sum[which].missed++;
            printf("MISSED, classed %s: %s\n", sql_class_name(info.cls), sql);
        }
    } else if (v == ORACLE_PLAIN) {
        sum[which].plain++;
        sum[which].plain_read += info.cls == SQL_READ;
        if (show && info.cls != SQL_READ)
            printf("plain, but %s (%s, %.*s): %s\n", sql_class_name(info.cls), sql_why_text(info.why),
                   (int)info.word.len, info.word.ptr ? info.word.ptr : "", sql);
    }
}

static double percent(size_t part, size_t whole)
{
    return whole ? 100.0 * (double)part / (double)whole : 100.0;
}

int main(int argc, char **argv)
{
    static char buf[1 << 16];
    const int rounds = argc > 1 ? atoi(argv[1]) : 12;
    struct corpus c = { 0 };
    oracle_init();
    corpus_load(&c, "statements.sql");
    corpus_load(&c, "generated.sql");
    struct closure *closure = corpus_closure();
    for (size_t i = 0; i < c.count; i++) {
        check(c.row[i].sql, closure, 0, true);
        for (int n = 0; n < rounds && strlen(c.row[i].sql) < 4000; n++) {
            strcpy(buf, c.row[i].sql);
            for (unsigned m = roll(3) + 1; m > 0; m--)
                mutate(buf, sizeof(buf), &c);
            check(buf, closure, 1, argc > 2);
        }
    }
    for (int i = 0; i < 2; i++)
        printf("%s: %zu texts, %zu parse, %zu write (%zu classed a read), %zu plain reads (%zu classed so, %.2f %%)\n",
               i ? "mutations" : "corpus", sum[i].texts, sum[i].parsed, sum[i].writes, sum[i].missed, sum[i].plain,
               sum[i].plain_read, percent(sum[i].plain_read, sum[i].plain));
    int failed = (sum[0].missed > 0) + (sum[1].missed > 0) + (percent(sum[0].plain_read, sum[0].plain) < 98.0) +
                 (sum[0].texts < 2000 || sum[0].plain < 500 || sum[0].writes < 500);
    printf("%d passed, %d failed\n", 4 - failed, failed);
    closure_free(closure);
    corpus_free(&c);
    return failed > 0;
}
