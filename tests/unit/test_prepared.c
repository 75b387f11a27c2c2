/* test_prepared.c: names and definitions of prepared statements. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../shim/prepared.h"
#include "pgshunt/err.h"
#define OOM_IMPLEMENTATION
#include "oom_for_test.h"

static struct prepared *define(struct prepared_set *set, const char *name, const char *sql)
{
    return prepared_define(set, name, sql, strlen(sql), false, 0, NULL);
}

START_TEST(definitions)
{
    struct prepared_set *set = prepared_new();
    static const Oid types[] = { 23, 25 };
    ck_assert_ptr_null(prepared_find(set, ""));
    struct prepared *p = prepared_define(set, "a", "SELECT 1; rest", 8, false, 2, types);
    ck_assert_str_eq(p->name, "a");
    ck_assert_str_eq(p->sql, "SELECT 1");
    ck_assert_int_eq(p->n_types, 2);
    ck_assert_uint_eq(p->types[1], 25);
    ck_assert_uint_eq(p->number, 1);
    ck_assert_int_eq(p->cls, SQL_WRITE);
    p->cls = SQL_READ;
    ck_assert_ptr_eq(prepared_find(set, "a"), p);
    ck_assert_ptr_null(prepared_find(set, "A"));

    ck_assert_ptr_eq(define(set, "a", "SELECT 2"), p);
    ck_assert_uint_eq(p->number, 2);
    ck_assert_str_eq(p->sql, "SELECT 2");
    ck_assert_int_eq(p->cls, SQL_WRITE);
    ck_assert_ptr_null(p->types);

    struct prepared *unnamed = prepared_define(set, "", "SELECT $1", 9, false, 1, NULL);
    ck_assert_uint_eq(unnamed->types[0], 0);
    ck_assert_uint_eq(prepared_count(set), 2);
    prepared_remove(set, "");
    prepared_remove(set, "never");
    ck_assert_uint_eq(prepared_count(set), 1);
    prepared_clear(set);
    ck_assert_uint_eq(prepared_count(set), 0);
    ck_assert_uint_eq(define(set, "a", "SELECT 3")->number, 4);
    prepared_free(set);
    prepared_free(NULL);
}
END_TEST

START_TEST(a_definition_from_itself)
{
    struct prepared_set *set = prepared_new();
    struct prepared *p = define(set, "a", "SELECT 1");
    p = prepared_define(set, p->name, p->sql, strlen(p->sql), p->by_sql, p->n_types, p->types);
    ck_assert_str_eq(p->name, "a");
    ck_assert_str_eq(p->sql, "SELECT 1");
    prepared_remove(set, p->name);
    ck_assert_uint_eq(prepared_count(set), 0);
    prepared_free(set);
}
END_TEST

static const struct {
    const char *sql, *body;
} bodies[] = {
    { "PREPARE a AS SELECT 1", "SELECT 1" },
    { "prepare a(int, text)as select $1", "select $1" },
    { " /* PREPARE b AS /* nested */ x */ PREPARE--as x\n\"as\" /*as*/ AS/**/\n SELECT 'as'", "SELECT 'as'" },
    { "PREPARE \"a\"\"as\" (numeric(10,2), pg_catalog.\"as\"[], double precision) AS VALUES (1)", "VALUES (1)" },
    { "PREPARE U&\"\\0061s\" AS TABLE t", "TABLE t" },
    { "PREPARE has AS SELECT 1 AS x", "SELECT 1 AS x" },
    { "PREPARE \xc3\xa4s AS SELECT 2", "SELECT 2" },
    { "PREPARE a AS\tSELECT 1", "SELECT 1" },
    { "PREPARE a", "PREPARE a" },
    { "PREPARE \"a", "PREPARE \"a" },
    { "PREPARE /* a", "PREPARE /* a" },
    { "SELECT 1 AS x", "SELECT 1 AS x" },
    { "", "" },
};

START_TEST(bodies_of_prepare)
{
    struct prepared_set *set = prepared_new();
    const char *sql = bodies[_i].sql;
    struct prepared *p = prepared_define(set, "a", sql, strlen(sql), true, 0, NULL);
    ck_assert_str_eq(prepared_body(p), bodies[_i].body);
    p = prepared_define(set, "a", sql, strlen(sql), false, 0, NULL);
    ck_assert_str_eq(prepared_body(p), sql);
    prepared_free(set);
}
END_TEST

START_TEST(links)
{
    struct prepared_link *pl = prepared_link_new();
    ck_assert_uint_eq(prepared_link_number(pl, "a"), 0);
    ck_assert_uint_eq(prepared_link_number(NULL, "a"), 0);
    ck_assert_int_eq(prepared_link_set(pl, "a", 3), 0);
    ck_assert_int_eq(prepared_link_set(pl, "", 4), 0);
    ck_assert_int_eq(prepared_link_set(pl, "never", 0), 0);
    ck_assert_uint_eq(prepared_link_number(pl, "a"), 3);
    ck_assert_uint_eq(prepared_link_number(pl, ""), 4);
    prepared_link_forget_unnamed(pl);
    ck_assert_uint_eq(prepared_link_number(pl, ""), 0);
    ck_assert_int_eq(prepared_link_set(pl, "a", 5), 0);
    ck_assert_uint_eq(prepared_link_number(pl, "a"), 5);
    ck_assert_int_eq(prepared_link_set(pl, "a", 0), 0);
    ck_assert_uint_eq(prepared_link_number(pl, "a"), 0);
    ck_assert_int_eq(prepared_link_set(pl, "b", 6), 0);
    ck_assert_int_eq(prepared_link_set(pl, "", 7), 0);
    prepared_link_clear(pl);
    ck_assert_uint_eq(prepared_link_number(pl, "b"), 0);
    ck_assert_uint_eq(prepared_link_number(pl, ""), 0);
    prepared_link_free(pl);
    prepared_link_free(NULL);
}
END_TEST

/* Each allocation fails once, also those with which a table grows; what was there stays, the failed name is unknown. */
START_TEST(no_memory)
{
    struct prepared_set *set = prepared_new();
    struct prepared_link *pl = prepared_link_new();
    int failures = 0;
    for (int i = 0; i < 2000; i++) {
        char name[32];
        snprintf(name, sizeof(name), "name-%d", i);
        for (long n = 1;; n++) {
            oom_arm(n);
            struct prepared *p = prepared_define(set, name, "SELECT 1", 8, false, 3, NULL);
            int rc = p ? prepared_link_set(pl, name, p->number) : PGS_ENOMEM;
            bool hit = oom_disarm();
            ck_assert(hit == (rc != 0));
            if (!hit)
                break;
            failures++;
            if (!p)
                ck_assert_ptr_null(prepared_find(set, name));
            ck_assert_uint_eq(prepared_link_number(pl, name), 0);
        }
        ck_assert_uint_eq(prepared_count(set), (size_t)i + 1);
    }
    ck_assert_int_gt(failures, 2000 * 4);
    for (int i = 0; i < 2000; i++) {
        char name[32];
        snprintf(name, sizeof(name), "name-%d", i);
        struct prepared *p = prepared_find(set, name);
        ck_assert_ptr_nonnull(p);
        ck_assert_uint_eq(prepared_link_number(pl, name), p->number);
    }
    /* A definition that could not be replaced is not what the server has. */
    oom_arm(1);
    ck_assert_ptr_null(define(set, "name-7", "SELECT 2"));
    oom_disarm();
    ck_assert_ptr_null(prepared_find(set, "name-7"));
    for (int n = 1; n <= 2; n++) {
        oom_arm(1);
        ck_assert(n == 1 ? prepared_new() == NULL : prepared_link_new() == NULL);
        oom_disarm();
    }
    prepared_free(set);
    prepared_link_free(pl);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("prepared");
    TCase *tc = tcase_create("prepared");
    tcase_add_test(tc, definitions);
    tcase_add_test(tc, a_definition_from_itself);
    tcase_add_loop_test(tc, bodies_of_prepare, 0, (int)PGS_ARRAY_LEN(bodies));
    tcase_add_test(tc, links);
    tcase_add_test(tc, no_memory);
    suite_add_tcase(s, tc);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
