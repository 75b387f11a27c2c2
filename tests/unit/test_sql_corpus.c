/* test_sql_corpus.c: every row of the corpus has the class that is written before it. */
#include <check.h>

#include "corpus.h"
#include "pgshunt/sql.h"

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

static char letter(const struct sql_info *info)
{
    static const char letters[] = "erostwd";
    return (info->flags & SQL_F_BROKEN) ? 'b' : letters[info->cls];
}

START_TEST(classes)
{
    const struct sql_env env = { .strings = SQL_STRINGS_STANDARD, .closure = closure };
    ck_assert_uint_ge(rows.count, 2500);
    for (size_t i = 0; i < rows.count; i++) {
        struct sql_info info;
        sql_classify(rows.row[i].sql, &env, &info);
        ck_assert_msg(rows.row[i].want == '?' || rows.row[i].want == letter(&info), "%c, but %c (%s): %s",
                      rows.row[i].want, letter(&info), sql_why_text(info.why), rows.row[i].sql);
        ck_assert_uint_ne(info.shape, 0);
        ck_assert((info.cls == SQL_EMPTY) == (info.count == 0));
    }
}
END_TEST

/* Unknown standard_conforming_strings, no closure, another encoding: never a weaker class. */
START_TEST(never_weaker)
{
    const struct sql_env known = { .strings = SQL_STRINGS_STANDARD, .closure = closure };
    const struct sql_env escape = { .strings = SQL_STRINGS_ESCAPE, .closure = closure };
    const struct sql_env unknown = { .strings = SQL_STRINGS_UNKNOWN, .closure = closure };
    const struct sql_env none = { .strings = SQL_STRINGS_STANDARD };
    for (size_t i = 0; i < rows.count; i++) {
        struct sql_info a, b, u, n;
        sql_classify(rows.row[i].sql, &known, &a);
        sql_classify(rows.row[i].sql, &escape, &b);
        sql_classify(rows.row[i].sql, &unknown, &u);
        sql_classify(rows.row[i].sql, &none, &n);
        ck_assert_msg(u.cls >= a.cls && u.cls >= (a.cls == b.cls ? a.cls : SQL_EMPTY), "%s", rows.row[i].sql);
        ck_assert_msg(n.cls >= a.cls || a.cls == SQL_OURS, "no closure: %s", rows.row[i].sql);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("sql_corpus");
    TCase *t = tcase_create("all");
    tcase_add_unchecked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 120);
    tcase_add_test(t, classes);
    tcase_add_test(t, never_weaker);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
