/* test_closure.c: the table of names, how flags meet, and the proofs at the seal. */
#include <check.h>
#include <stdlib.h>

#include "corpus.h"
#include "pgshunt/err.h"
#include "pgshunt/sql.h"

static uint32_t look(const struct closure *c, const char *name)
{
    return closure_lookup(c, name, strlen(name), closure_hash(name, strlen(name)));
}

static int add(struct closure *c, const char *name, uint32_t flags)
{
    return closure_add(c, name, strlen(name), flags);
}

START_TEST(names)
{
    struct closure *c = closure_new();
    char name[64];
    for (int i = 0; i < 5000; i++) {
        snprintf(name, sizeof(name), "name_number_%d_%s", i, i % 7 ? "x" : "of_some_length_beyond_the_block");
        ck_assert_int_eq(add(c, name, i % 2 ? CLOSURE_RELATION : CLOSURE_TYPE), 0);
    }
    ck_assert_uint_eq(closure_size(c), 5000);
    for (int sealed = 0; sealed < 2; sealed++) {
        for (int i = 0; i < 5000; i++) {
            snprintf(name, sizeof(name), "name_number_%d_%s", i, i % 7 ? "x" : "of_some_length_beyond_the_block");
            ck_assert_uint_eq(look(c, name), i % 2 ? CLOSURE_RELATION : CLOSURE_TYPE);
        }
        ck_assert_uint_eq(look(c, "absent"), 0);
        closure_seal(c, 7, 8);
    }
    ck_assert_uint_eq(closure_loaded_ns(c), 7);
    ck_assert_uint_eq(closure_ddl_count(c), 8);
    ck_assert_int_eq(add(c, "late", CLOSURE_TYPE), PGS_EINVAL);
    ck_assert_ptr_eq(closure_ref(c), c);
    closure_free(c);
    ck_assert_uint_eq(look(c, "name_number_1_x"), CLOSURE_RELATION);
    closure_free(c);
    closure_free(NULL);
}
END_TEST

START_TEST(flags_meet)
{
    struct closure *c = closure_new();
    add(c, "f", CLOSURE_FUNC_SAFE);
    add(c, "f", CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_QUIET);
    add(c, "g", CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_QUIET);
    add(c, "g", CLOSURE_FUNC_UNSAFE);
    add(c, "h", CLOSURE_RELATION);
    add(c, "h", CLOSURE_TRIGGER);
    closure_seal(c, 0, 0);
    ck_assert_uint_eq(look(c, "f"), CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_QUIET);
    ck_assert_uint_eq(look(c, "g"), CLOSURE_FUNC_UNSAFE);
    ck_assert_uint_eq(look(c, "h"), CLOSURE_RELATION | CLOSURE_TRIGGER);
    closure_free(c);
}
END_TEST

/* Encodings and folding make such names incomparable: runs of them are all alike. */
START_TEST(not_ascii)
{
    struct closure *c = closure_new();
    struct sql_info info;
    add(c,
        "gr\xc3\xb6\xc3\x9f"
        "e",
        CLOSURE_RELATION);
    closure_seal(c, 0, 0);
    const struct sql_env env = { .strings = SQL_STRINGS_STANDARD, .closure = c };
    static const char *const refused[] = {
        "SELECT * FROM gr\xc3\xb6\xc3\x9f"
        "e",
        "SELECT * FROM GR\xc3\x96\xc3\x9f"
        "e",
        "SELECT * FROM \"gr\xf6\xdf"
        "e\"",
        "SELECT * FROM U&\"gr\\00f6\\00dfe\"",
    };
    for (size_t i = 0; i < PGS_ARRAY_LEN(refused); i++) {
        sql_classify(refused[i], &env, &info);
        ck_assert_msg(info.cls == SQL_WRITE && info.why == SQL_WHY_CLOSURE, "%s", refused[i]);
    }
    sql_classify("SELECT * FROM gr\xc3\xb6sse", &env, &info);
    ck_assert_int_eq(info.cls, SQL_READ);
    closure_free(c);
}
END_TEST

/* The server cuts names at 63 bytes. */
START_TEST(long_names)
{
    struct closure *c = closure_new();
    struct sql_info info;
    char sql[256];
    const char *name = "a123456789b123456789c123456789d123456789e123456789f123456789g12"; /* 63 */
    add(c, name, CLOSURE_RELATION);
    closure_seal(c, 0, 0);
    const struct sql_env env = { .strings = SQL_STRINGS_STANDARD, .closure = c };
    static const char *const forms[] = { "SELECT * FROM %s", "SELECT * FROM %s_and_more",
                                         "SELECT * FROM \"%s_and_more\"", "SELECT * FROM \"%s\xc3\xa4\"" };
    for (size_t i = 0; i < PGS_ARRAY_LEN(forms); i++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
        snprintf(sql, sizeof(sql), forms[i], name);
#pragma GCC diagnostic pop
        sql_classify(sql, &env, &info);
        ck_assert_msg(info.cls == SQL_WRITE, "%s", sql);
    }
    snprintf(sql, sizeof(sql), "SELECT * FROM x%s", name);
    sql_classify(sql, &env, &info);
    ck_assert_int_eq(info.cls, SQL_READ);
    closure_free(c);
}
END_TEST

static const struct {
    const char *name;
    uint32_t flags;
} expected[] = {
    /* as tests/corpus/schema.sql has them on a real server */
    { "add_one", CLOSURE_FUNC_SAFE },
    { "rows_of", CLOSURE_FUNC_SAFE },
    { "deep", CLOSURE_FUNC_SAFE },
    { "good_sum", CLOSURE_FUNC_SAFE },
    { "replace", CLOSURE_FUNC_SAFE }, /* citext's, over a function of the built-in's name */
    { "wr", CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_QUIET | CLOSURE_FUNC_ATTRIBUTE },
    { "length", CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_ATTRIBUTE },
    { "liar", CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_QUIET | CLOSURE_FUNC_ATTRIBUTE },
    { "sneaky", CLOSURE_FUNC_UNSAFE },
    { "dynamic", CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_ATTRIBUTE },
    { "locker", CLOSURE_FUNC_UNSAFE },
    { "calls_locker", CLOSURE_FUNC_UNSAFE },
    { "volatile_sum", CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_QUIET },
    { "bad_sum", CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_ATTRIBUTE },
    { "proc", CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_QUIET | CLOSURE_FUNC_ATTRIBUTE },
    { "<+>", CLOSURE_OPERATOR },
    { "***", 0 },
    { "=", 0 },
    { "s", CLOSURE_RELATION },
    { "t_id_seq", CLOSURE_RELATION },
    { "unlogged_t", CLOSURE_RELATION },
    { "unlogged_parent", CLOSURE_RELATION },
    { "parent", 0 },
    { "t", 0 },
    { "secured", CLOSURE_RELATION },
    { "trig_quiet", 0 },
    { "trig_loud", CLOSURE_TRIGGER },
    { "plain_view", CLOSURE_TRIGGER },
    { "view_on_view", CLOSURE_TRIGGER },
    { "seq_view", CLOSURE_RELATION | CLOSURE_TRIGGER },
    { "unlogged_view", CLOSURE_RELATION | CLOSURE_TRIGGER },
    { "loud_view", CLOSURE_RELATION | CLOSURE_TRIGGER | CLOSURE_READ_TAINTS },
    { "matview", 0 },
    { "positive", 0 },
    { "odd_domain", CLOSURE_TYPE },
};

START_TEST(rows_of_a_server)
{
    struct closure *c = corpus_closure();
    for (size_t i = 0; i < PGS_ARRAY_LEN(expected); i++)
        ck_assert_msg(look(c, expected[i].name) == expected[i].flags, "%s: %x, not %x", expected[i].name,
                      look(c, expected[i].name), expected[i].flags);
    closure_free(c);
}
END_TEST

static int row(struct closure *c, const char *kind, const char *name, const char *detail, const char *language,
               const char *body)
{
    const char *const values[] = { kind, name, detail, language, body };
    return closure_add_row(c, values, 5);
}

START_TEST(rows)
{
    struct closure *c = closure_new();
    ck_assert_int_eq(row(c, "nonsense", "x", NULL, NULL, NULL), PGS_EFORMAT);
    ck_assert_int_eq(row(c, NULL, "x", NULL, NULL, NULL), PGS_EFORMAT);
    ck_assert_int_eq(row(c, "relation", "", NULL, NULL, NULL), PGS_EFORMAT);
    ck_assert_int_eq(row(c, "function", "no_detail", NULL, NULL, NULL), 0);
    ck_assert_int_eq(row(c, "function", "perl", "i0", "plperl", "return 1"), 0);
    ck_assert_int_eq(row(c, "function", "in_c", "s0", "c", NULL), 0);
    ck_assert_int_eq(row(c, "function", "alias", "i0", "internal", "nextval"), 0);
    ck_assert_int_eq(row(c, "function", "bad_body", "i0", "sql", NULL), 0);
    ck_assert_int_eq(row(c, "function", "odd", "s0", "sql", "SELECT even()"), 0);
    ck_assert_int_eq(row(c, "function", "even", "s0", "sql", "SELECT odd()"), 0);
    ck_assert_int_eq(row(c, "function", "one", "s0", "sql", "SELECT two()"), 0);
    ck_assert_int_eq(row(c, "function", "two", "s0", "sql", "SELECT three()"), 0);
    ck_assert_int_eq(row(c, "function", "three", "s0", "sql", "SELECT setseed(1)"), 0);
    ck_assert_int_eq(row(c, "function", "over", "i0", "sql", "SELECT 1"), 0);
    ck_assert_int_eq(row(c, "function", "over", "v0", "sql", "SELECT 1"), 0);
    ck_assert_int_eq(row(c, "policy", "guarded", NULL, NULL, "(a = three())"), 0);
    ck_assert_int_eq(row(c, "default", "dflt", NULL, NULL, "set_config('a.b'::text, 'c'::text, false)"), 0);
    ck_assert_int_eq(row(c, "default", "dflt2", NULL, NULL, "upper('c'::text)"), 0);
    ck_assert_int_eq(row(c, "trigger", "ruled", NULL, NULL, NULL), 0);
    closure_seal(c, 0, 0);
    ck_assert_uint_eq(look(c, "no_detail"), CLOSURE_FUNC_UNSAFE);
    ck_assert_uint_eq(look(c, "perl"), CLOSURE_FUNC_UNSAFE);
    ck_assert_uint_eq(look(c, "in_c"), CLOSURE_FUNC_SAFE);
    ck_assert_uint_eq(look(c, "alias"), CLOSURE_FUNC_UNSAFE);
    ck_assert_uint_eq(look(c, "bad_body"), CLOSURE_FUNC_UNSAFE);
    ck_assert_uint_eq(look(c, "odd"), CLOSURE_FUNC_SAFE);
    ck_assert_uint_eq(look(c, "even"), CLOSURE_FUNC_SAFE);
    ck_assert_uint_eq(look(c, "one"), CLOSURE_FUNC_UNSAFE);
    ck_assert_uint_eq(look(c, "over"), CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_QUIET);
    ck_assert_uint_eq(look(c, "guarded"), CLOSURE_READ_TAINTS);
    ck_assert_uint_eq(look(c, "dflt"), CLOSURE_TRIGGER);
    ck_assert_uint_eq(look(c, "dflt2"), 0);
    ck_assert_uint_eq(look(c, "ruled"), CLOSURE_TRIGGER);
    closure_free(c);
}
END_TEST

static enum sql_class class_with(const char *kind, const char *name, const char *detail, const char *body,
                                 const char *sql)
{
    struct closure *c = closure_new();
    struct sql_info info;
    row(c, "function", "loud", "v0", "plpgsql", "BEGIN PERFORM set_config('a', 'b', false); END");
    row(c, kind, name, detail, NULL, body);
    closure_seal(c, 0, 0);
    const struct sql_env env = { .strings = SQL_STRINGS_STANDARD, .closure = c };
    sql_classify(sql, &env, &info);
    closure_free(c);
    return info.flags & SQL_F_TAINT && info.cls == SQL_DDL ? SQL_WRITE : info.cls;
}

/* What can be reached without writing a name takes every read to the primary. */
START_TEST(implicit)
{
    ck_assert_int_eq(class_with("cast", "text", "i", "loud", "SELECT a FROM x"), SQL_WRITE);
    ck_assert_int_eq(class_with("cast", "text", "i", "lower", "SELECT a FROM x"), SQL_READ);
    ck_assert_int_eq(class_with("cast", "mine", "e", "loud", "SELECT a FROM x"), SQL_READ);
    ck_assert_int_eq(class_with("cast", "mine", "e", "loud", "SELECT a::mine FROM x"), SQL_WRITE);
    ck_assert_int_eq(class_with("cast", "int4", "e", "loud", "SELECT a::integer FROM x"), SQL_WRITE);
    ck_assert_int_eq(class_with("operator", "=", NULL, "loud", "SELECT a FROM x WHERE b IN (1)"), SQL_WRITE);
    ck_assert_int_eq(class_with("operator", "@@@", NULL, "loud", "SELECT a FROM x WHERE b IN (1)"), SQL_READ);
    ck_assert_int_eq(class_with("operator", "@@@", NULL, "loud", "SELECT a @@@ -1"), SQL_WRITE);
    ck_assert_int_eq(class_with("operator", "<>", NULL, "loud", "SELECT a != 1"), SQL_WRITE);
    ck_assert_int_eq(class_with("event", "x", NULL, NULL, "CREATE TABLE x (a int)"), SQL_WRITE);
}
END_TEST

START_TEST(queries)
{
    static const int versions[] = { 90600, 100000, 110000, 130000, 140000, 150005, 180000 };
    for (size_t i = 0; i < PGS_ARRAY_LEN(versions); i++) {
        struct closure *c = closure_new();
        struct sql_info info;
        closure_seal(c, 0, 0);
        const struct sql_env env = { .strings = SQL_STRINGS_STANDARD, .closure = c };
        sql_classify(closure_query(versions[i]), &env, &info);
        ck_assert_msg(info.cls == SQL_READ, "%.*s", (int)info.word.len, info.word.ptr);
        ck_assert((strstr(closure_query(versions[i]), "prokind") != NULL) == (versions[i] >= 110000));
        ck_assert((strstr(closure_query(versions[i]), "sqlbody") != NULL) == (versions[i] >= 140000));
        closure_free(c);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("closure");
    TCase *t = tcase_create("all");
    tcase_add_test(t, names);
    tcase_add_test(t, flags_meet);
    tcase_add_test(t, not_ascii);
    tcase_add_test(t, long_names);
    tcase_add_test(t, rows_of_a_server);
    tcase_add_test(t, rows);
    tcase_add_test(t, implicit);
    tcase_add_test(t, queries);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
