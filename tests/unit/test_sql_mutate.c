/* test_sql_mutate.c: the properties of tests/fuzz over the corpus, its prefixes, and random changes of it. */
#include <check.h>

#include "../fuzz/sql_properties.h"
#include "corpus.h"

static struct corpus rows;
static struct closure *closure;

static void setup(void)
{
    corpus_load(&rows, "statements.sql");
    corpus_load(&rows, "generated.sql");
    closure = corpus_closure();
}

static void teardown(void)
{
    corpus_free(&rows);
    closure_free(closure);
}

static uint64_t seed = 1234567;
static size_t roll(size_t n)
{
    seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
    return (size_t)(seed >> 33) % n;
}

START_TEST(as_they_are)
{
    for (size_t i = 0; i < rows.count; i++)
        sql_check_properties(rows.row[i].sql, strlen(rows.row[i].sql), closure);
}
END_TEST

START_TEST(prefixes)
{
    for (size_t i = 0; i < rows.count && rows.row[i].want != 0; i += i < 400 ? 1 : 40)
        for (size_t n = 0; n < strlen(rows.row[i].sql); n++)
            sql_check_properties(rows.row[i].sql, n, closure);
}
END_TEST

START_TEST(random_changes)
{
    static const char bytes[] = "'\"$\\-/*;()[]. \n\r\t\vEeUuNnBbXx&:@+=,09aZ_\x80\xff\xc3\xa4";
    static char buf[1 << 16];
    for (int n = 0; n < 30000; n++) {
        const char *a = rows.row[roll(rows.count)].sql, *b = rows.row[roll(rows.count)].sql;
        size_t len = 0, from = roll(strlen(a) + 1);
        if (strlen(a) + strlen(b) > 4000)
            continue;
        memcpy(buf, a, from);
        len = from;
        if (roll(2)) {
            size_t skip = roll(strlen(b) + 1);
            memcpy(buf + len, b + skip, strlen(b) - skip);
            len += strlen(b) - skip;
        } else {
            memcpy(buf + len, a + from, strlen(a) - from);
            len += strlen(a) - from;
        }
        for (size_t k = roll(4); k > 0 && len > 0; k--)
            buf[roll(len)] = bytes[roll(sizeof(bytes) - 1)];
        sql_check_properties(buf, len, closure);
    }
}
END_TEST

/* Long texts and deep nesting: linear, no recursion. */
START_TEST(big)
{
    const size_t size = 12 << 20;
    char *sql = malloc(size + 1);
    const struct sql_env env = { .strings = SQL_STRINGS_STANDARD, .closure = closure };
    struct sql_info info;
    ck_assert_ptr_nonnull(sql);
    memset(sql, '(', size);
    sql[size] = 0;
    sql_classify(sql, &env, &info);
    ck_assert_int_eq(info.cls, SQL_WRITE);
    memset(sql, ')', size);
    memset(sql, '(', size / 2);
    memcpy(sql + size / 2 - 8, "SELECT 1", 8);
    sql_classify(sql, &env, &info);
    ck_assert_int_eq(info.cls, SQL_WRITE); /* eight closing ones too many */
    memset(sql, 'x', size);
    memcpy(sql, "SELECT '", 8);
    sql_classify(sql, &env, &info);
    ck_assert_int_eq(info.cls, SQL_WRITE);
    sql[size - 1] = '\'';
    sql_classify(sql, &env, &info);
    ck_assert_int_eq(info.cls, SQL_READ);
    for (size_t i = 0; i + 2 <= size; i += 2)
        memcpy(sql + i, "1;", 2);
    sql_classify(sql, &env, &info);
    ck_assert_uint_eq(info.count, size / 2);
    free(sql);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("sql_mutate");
    TCase *t = tcase_create("all");
    tcase_add_unchecked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 300);
    tcase_add_test(t, as_they_are);
    tcase_add_test(t, prefixes);
    tcase_add_test(t, random_changes);
    tcase_add_test(t, big);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
