/* The log of settings: by hand where it is subtle, and at random against a toy server. */
#include <check.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pgshunt/err.h"
#include "pgshunt/settings.h"

/* ck_assert writes to a pipe even when it holds: too slow for the inner loops. */
#define QUICK(condition)                            \
    do {                                            \
        if (!(condition))                           \
            ck_abort_msg("not so: %s", #condition); \
    } while (0)

/* ---- by hand ---- */

static int join(void *arg, const char *name, const char *sql, size_t len, bool alone)
{
    (void)name;
    char *out = arg;
    QUICK(strlen(sql) == len);
    strcat(strcat(strcat(out, alone ? "!" : ""), sql), ";");
    return 0;
}

static const char *replayed(const struct settings *s, uint64_t since)
{
    static char out[65536];
    out[0] = '\0';
    ck_assert_int_eq(settings_replay(s, since, join, out), 0);
    return out;
}

static void set(struct settings *s, const char *name, const char *sql)
{
    QUICK(settings_set(s, name, sql, strlen(sql)) == 0);
}

START_TEST(test_supersede)
{
    struct settings *s = settings_new();
    ck_assert_uint_eq(settings_generation(s), 0);
    ck_assert_str_eq(replayed(s, 0), "");
    set(s, "a", "SET a=1");
    set(s, "b", "SET b=1");
    uint64_t two = settings_generation(s);
    set(s, "a", "SET a=2");
    ck_assert_uint_gt(settings_generation(s), two);
    ck_assert_str_eq(replayed(s, 0), "SET b=1;SET a=2;");
    ck_assert_str_eq(replayed(s, two), "SET a=2;");
    ck_assert_str_eq(replayed(s, settings_generation(s)), "");
    ck_assert_uint_eq(settings_count(s), 2);
    ck_assert(settings_has(s, "a") && !settings_has(s, "c"));
    settings_free(s);
    settings_free(NULL);
}
END_TEST

START_TEST(test_reset)
{
    struct settings *s = settings_new();
    set(s, "a", "/* x /* y */ */ -- z\n reset a");
    ck_assert(!settings_has(s, "a"));
    ck_assert_str_eq(replayed(s, 0), "");
    uint64_t g = settings_generation(s);
    ck_assert_uint_gt(g, 0);
    set(s, "b", "SET b=1");
    set(s, "c", "RESET c");
    ck_assert_str_eq(replayed(s, 0), "SET b=1;RESET c;");
    set(s, "b", "RESET b");
    ck_assert_str_eq(replayed(s, 0), "");
    ck_assert_str_eq(replayed(s, g), "RESET c;RESET b;");
    settings_free(s);
}
END_TEST

START_TEST(test_reset_all)
{
    struct settings *s = settings_new();
    set(s, "role", "SET ROLE r");
    set(s, "a", "SET a=1");
    set(s, "client_encoding", "SET client_encoding='LATIN1'");
    uint64_t g = settings_generation(s);
    ck_assert_int_eq(settings_reset_all(s), 0);
    ck_assert(settings_has(s, "role") && !settings_has(s, "a") && !settings_has(s, "client_encoding"));
    ck_assert_str_eq(replayed(s, 0), "SET ROLE r;");
    ck_assert_str_eq(replayed(s, g), "RESET ALL;");
    set(s, "b", "SET b=1");
    ck_assert_int_eq(settings_reset_all(s), 0);
    set(s, "c", "SET c=1");
    ck_assert_str_eq(replayed(s, g), "RESET ALL;SET c=1;");
    ck_assert_uint_eq(settings_count(s), 3);
    ck_assert_int_eq(settings_discard_all(s), 0);
    ck_assert_str_eq(replayed(s, 0), "");
    ck_assert_str_eq(replayed(s, g), "!DISCARD ALL;");
    ck_assert_uint_eq(settings_count(s), 1);
    set(s, "a", "SET a=3");
    ck_assert_str_eq(replayed(s, g), "!DISCARD ALL;SET a=3;");
    ck_assert_str_eq(replayed(s, 0), "SET a=3;");
    settings_free(s);
}
END_TEST

START_TEST(test_transaction)
{
    struct settings *s = settings_new();
    set(s, "a", "SET a=1");
    set(s, "b", "SET b=1");
    uint64_t before = settings_generation(s);
    settings_begin(s);
    settings_begin(s);
    set(s, "a", "SET a=2");
    set(s, "a", "SET a=3");
    set(s, "b", "RESET b");
    set(s, "c", "SET c=1");
    ck_assert(!settings_has(s, "b") && settings_has(s, "c"));
    ck_assert_uint_gt(settings_generation(s), before);
    ck_assert_uint_eq(settings_committed_generation(s), before);
    /* What others may be given meanwhile. */
    ck_assert_str_eq(replayed(s, 0), "SET a=1;SET b=1;");
    settings_rollback(s);
    ck_assert_str_eq(replayed(s, 0), "SET a=1;SET b=1;");
    ck_assert_uint_eq(settings_generation(s), before);
    ck_assert_uint_eq(settings_count(s), 2);
    ck_assert(settings_has(s, "b") && !settings_has(s, "c"));

    settings_begin(s);
    set(s, "a", "SET a=4");
    uint64_t pending = settings_generation(s);
    settings_commit(s);
    ck_assert_uint_eq(settings_generation(s), pending);
    ck_assert_uint_eq(settings_committed_generation(s), pending);
    ck_assert_str_eq(replayed(s, before), "SET a=4;");
    ck_assert_str_eq(replayed(s, 0), "SET b=1;SET a=4;");
    settings_commit(s); /* none is running: nothing happens */
    settings_rollback(s);
    ck_assert_uint_eq(settings_count(s), 2);
    settings_free(s);
}
END_TEST

START_TEST(test_savepoints_of_one_name)
{
    struct settings *s = settings_new();
    set(s, "a", "SET a=0");
    settings_begin(s);
    set(s, "a", "SET a=1");
    ck_assert_int_eq(settings_savepoint(s, "x"), 0);
    set(s, "a", "SET a=2");
    ck_assert_int_eq(settings_savepoint(s, "x"), 0);
    set(s, "a", "SET a=3");
    settings_rollback_to(s, "x"); /* the inner one, which stays */
    settings_rollback_to(s, "nobody");
    set(s, "b", "SET b=3");
    settings_rollback_to(s, "x");
    ck_assert(!settings_has(s, "b"));
    settings_release(s, "x"); /* the inner: a=2 now belongs to the outer */
    settings_rollback_to(s, "x");
    settings_commit(s);
    ck_assert_str_eq(replayed(s, 0), "SET a=1;");

    settings_begin(s);
    ck_assert_int_eq(settings_savepoint(s, "x"), 0);
    ck_assert_int_eq(settings_savepoint(s, "y"), 0);
    ck_assert_int_eq(settings_discard_all(s), 0);
    ck_assert_uint_eq(settings_count(s), 1);
    settings_release(s, "x"); /* and y with it */
    settings_rollback_to(s, "y");
    settings_rollback(s);
    ck_assert_str_eq(replayed(s, 0), "SET a=1;");
    settings_free(s);
}
END_TEST

START_TEST(test_contexts_keep_what_needs_them)
{
    struct settings *s = settings_new();
    set(s, "role", "SET ROLE admin");
    set(s, "p", "SET p=1");
    set(s, "role", "SET ROLE app");
    set(s, "role", "RESET ROLE");
    ck_assert_str_eq(replayed(s, 0), "SET ROLE admin;SET p=1;RESET ROLE;");
    ck_assert(!settings_has(s, "role"));
    set(s, "p", "SET p=2"); /* nothing needs admin any more */
    ck_assert_str_eq(replayed(s, 0), "SET p=2;");
    ck_assert_uint_eq(settings_count(s), 2);

    set(s, "session_authorization", "SET SESSION AUTHORIZATION u");
    set(s, "role", "SET ROLE app");
    ck_assert(settings_has(s, "role"));
    set(s, "session_authorization", "SET SESSION AUTHORIZATION v"); /* resets the role */
    ck_assert(!settings_has(s, "role") && settings_has(s, "session_authorization"));
    ck_assert_str_eq(replayed(s, 0), "SET p=2;SET SESSION AUTHORIZATION v;");

    set(s, "client_encoding", "SET client_encoding='LATIN1'");
    set(s, "role", "SET ROLE \"\xe9\"");
    set(s, "client_encoding", "SET client_encoding='UTF8'");
    ck_assert_str_eq(replayed(s, 0), "SET p=2;SET SESSION AUTHORIZATION v;SET client_encoding='LATIN1';"
                                     "SET ROLE \"\xe9\";SET client_encoding='UTF8';");
    set(s, "role", "SET ROLE plain");
    ck_assert_str_eq(replayed(s, 0), "SET p=2;SET SESSION AUTHORIZATION v;SET client_encoding='UTF8';SET ROLE plain;");
    settings_free(s);
}
END_TEST

START_TEST(test_context_comes_back)
{
    struct settings *s = settings_new();
    set(s, "role", "SET ROLE admin");
    set(s, "p", "SET p=1");
    settings_begin(s);
    set(s, "role", "SET ROLE app");
    set(s, "p", "SET p=2");
    ck_assert_int_eq(settings_savepoint(s, "x"), 0);
    set(s, "session_authorization", "RESET SESSION AUTHORIZATION");
    set(s, "p", "SET p=3");
    settings_rollback(s);
    ck_assert_str_eq(replayed(s, 0), "SET ROLE admin;SET p=1;");
    settings_free(s);
}
END_TEST

static int stop_at_second(void *arg, const char *name, const char *sql, size_t len, bool alone)
{
    (void)name, (void)sql, (void)len, (void)alone;
    return ++*(int *)arg == 2 ? -77 : 0;
}

START_TEST(test_replay_stops)
{
    struct settings *s = settings_new();
    int seen = 0;
    set(s, "a", "SET a=1");
    set(s, "b", "SET b=1");
    set(s, "c", "SET c=1");
    ck_assert_int_eq(settings_replay(s, 0, stop_at_second, &seen), -77);
    ck_assert_int_eq(seen, 2);
    settings_free(s);
}
END_TEST

START_TEST(test_long_session)
{
    struct settings *s = settings_new();
    char sql[64];
    size_t before = 0;
    for (int i = 0; i < 1000000; i++) {
        int n = snprintf(sql, sizeof sql, "SET app.tenant = '%07d'", i);
        if (i % 1000 == 0)
            settings_begin(s);
        if (i % 10 == 0)
            QUICK(settings_savepoint(s, "sp") == 0);
        QUICK(settings_set(s, i & 1 ? "app.tenant" : "role", sql, (size_t)n) == 0);
        if (i % 10 == 9)
            i % 20 == 9 ? settings_release(s, "sp") : (settings_rollback_to(s, "sp"), settings_release(s, "sp"));
        if (i % 1000 == 999)
            i % 2000 == 999 ? settings_commit(s) : settings_rollback(s);
        QUICK(settings_count(s) <= 4);
        if (i == 50000)
            before = mallinfo2().uordblks;
    }
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    ck_assert_uint_le(mallinfo2().uordblks, before + 4096);
#endif
    (void)before;
    settings_commit(s);
    ck_assert_uint_le(strlen(replayed(s, 0)), 200);
    settings_free(s);
}
END_TEST

START_TEST(test_many_names)
{
    struct settings *s = settings_new();
    char name[32], sql[64];
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 5000; i++) {
            snprintf(name, sizeof name, "app.n%d", i);
            snprintf(sql, sizeof sql, "SET app.n%d = %d", i, round);
            set(s, name, sql);
        }
        ck_assert_uint_eq(settings_count(s), 5000);
    }
    ck_assert(settings_has(s, "app.n4999") && !settings_has(s, "app.n5000"));
    settings_free(s);
}
END_TEST

/* ---- at random: a toy server that knows transactions, contexts and permissions ---- */

enum { NAMES = 4, DEPTH = 12 };
struct server {
    char auth, role, enc; /* 0: as at login */
    int value[NAMES];     /* 0: default */
};

static uint64_t rng;
static uint32_t rnd(uint32_t n)
{
    rng ^= rng << 13;
    rng ^= rng >> 7;
    rng ^= rng << 17;
    return (uint32_t)((rng >> 32) % n);
}

/*
 * Statements: "SET auth X", "SET role X", "SET enc X", "SET n V ROLE ENC" (fails unless run under these), "RESET ..."
 */
static int execute(void *arg, const char *name, const char *sql, size_t len, bool alone)
{
    struct server *v = arg;
    bool reset = strncmp(sql, "RESET", 5) == 0;
    (void)len;
    if (alone) {
        memset(v, 0, sizeof *v);
    } else if (strcmp(sql, "RESET ALL") == 0) {
        memset(v->value, 0, sizeof v->value);
        v->enc = 0;
    } else if (strcmp(name, "session_authorization") == 0) {
        v->auth = reset ? 0 : sql[4];
        v->role = 0;
    } else if (strcmp(name, "role") == 0) {
        v->role = reset ? 0 : sql[4];
    } else if (strcmp(name, "client_encoding") == 0) {
        v->enc = reset ? 0 : sql[4];
    } else {
        int n = name[0] - 'a', value = 0, auth, role, enc;
        if (!reset) {
            if (sscanf(sql, "SET %d %d %d %d", &value, &auth, &role, &enc) != 4)
                return -1;
            if (auth != v->auth || role != v->role || enc != v->enc)
                return -2; /* not permitted, or the bytes mean something else */
        }
        v->value[n] = value;
    }
    return 0;
}

/* One random statement, executed on the session's own link and recorded. */
static void random_set(struct settings *s, struct server *own, int value)
{
    static const char *const context[] = { "role", "session_authorization", "client_encoding" };
    char sql[64], name[2] = { 0 };
    uint32_t what = rnd(20);
    const char *n = name;
    if (what < 1) {
        snprintf(sql, sizeof sql, "RESET ALL");
        QUICK(settings_reset_all(s) == 0);
        QUICK(execute(own, "", sql, strlen(sql), false) == 0);
        return;
    }
    if (what < 8) {
        n = context[rnd(3)];
        snprintf(sql, sizeof sql, rnd(4) == 0 ? "RESET %c" : "SET %c", 'A' + (char)rnd(3));
    } else {
        name[0] = (char)('a' + rnd(NAMES));
        if (rnd(4) == 0)
            snprintf(sql, sizeof sql, "RESET %s", name);
        else
            snprintf(sql, sizeof sql, "SET %d %d %d %d", value, own->auth, own->role, own->enc);
    }
    QUICK(execute(own, n, sql, strlen(sql), false) == 0);
    set(s, n, sql);
}

static bool same(const struct server *a, const struct server *b)
{
    return a->auth == b->auth && a->role == b->role && a->enc == b->enc &&
           memcmp(a->value, b->value, sizeof a->value) == 0;
}

START_TEST(test_random)
{
    for (uint64_t seed = 1; seed <= 400; seed++) {
        struct settings *s = settings_new();
        struct server own = { 0 }, committed = { 0 }, mark[DEPTH], link[3] = { 0 };
        uint64_t at[3] = { 0 };
        char names[DEPTH];
        int depth = 0; /* marks: [0] BEGIN, then savepoints */
        rng = seed * UINT64_C(0x9e3779b97f4a7c15);
        for (int step = 1; step <= 400; step++) {
            uint32_t what = rnd(30);
            char sp[2] = { (char)('x' + rnd(2)), 0 };
            int to = depth - 1;
            while (to > 0 && names[to] != sp[0])
                to--;
            if (what < 2 && depth == 0) {
                settings_begin(s);
                mark[depth++] = own;
            } else if (what < 5 && depth > 0 && depth < DEPTH) {
                QUICK(settings_savepoint(s, sp) == 0);
                names[depth] = sp[0];
                mark[depth++] = own;
            } else if (what < 7 && to > 0) {
                settings_rollback_to(s, sp);
                own = mark[to];
                depth = to + 1;
            } else if (what < 9 && to > 0) {
                settings_release(s, sp);
                depth = to;
            } else if (what == 9 && depth > 0) {
                settings_commit(s);
                depth = 0;
            } else if (what == 10 && depth > 0) {
                settings_rollback(s);
                own = mark[0];
                depth = 0;
            } else if (what == 11 && depth == 0) {
                memset(&own, 0, sizeof own);
                QUICK(settings_discard_all(s) == 0);
            } else if (what < 14) {
                int i = (int)rnd(3);
                if (rnd(4) == 0) { /* a new link */
                    memset(&link[i], 0, sizeof link[i]);
                    at[i] = 0;
                }
                QUICK(settings_replay(s, at[i], execute, &link[i]) == 0);
                at[i] = settings_committed_generation(s);
                committed = depth > 0 ? mark[0] : own;
                if (!same(&link[i], &committed))
                    ck_abort_msg("seed %lu step %d", (unsigned long)seed, step);
            } else if (what < 28) {
                random_set(s, &own, step);
            }
            QUICK(settings_count(s) <= (NAMES + 1) * 4 + 3);
        }
        settings_free(s);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("settings");
    TCase *tc = tcase_create("settings");
    tcase_add_test(tc, test_supersede);
    tcase_add_test(tc, test_reset);
    tcase_add_test(tc, test_reset_all);
    tcase_add_test(tc, test_transaction);
    tcase_add_test(tc, test_savepoints_of_one_name);
    tcase_add_test(tc, test_contexts_keep_what_needs_them);
    tcase_add_test(tc, test_context_comes_back);
    tcase_add_test(tc, test_replay_stops);
    tcase_add_test(tc, test_long_session);
    tcase_add_test(tc, test_many_names);
    tcase_add_test(tc, test_random);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
