/* Error codes: every one has a name and a text, and whatever is no code does too. */
#include <check.h>
#include <limits.h>
#include <stdlib.h>

#include "pgshunt/err.h"

START_TEST(test_success)
{
    ck_assert_str_eq(err_name(0), "PGS_OK");
    ck_assert_str_eq(err_text(0), "success");
}
END_TEST

START_TEST(test_every_code_is_negative_and_named)
{
#define ERR(code, text)                        \
    ck_assert_int_lt(code, 0);                 \
    ck_assert_str_eq(err_name(code), #code);   \
    ck_assert_str_eq(err_text(code), text);
#include "pgshunt/err.def"
#undef ERR
    ck_assert_int_eq(PGS_ENOMEM, -1);
}
END_TEST

START_TEST(test_what_is_no_code)
{
    static const int codes[] = { 1, 7, INT_MAX, INT_MIN, INT_MIN + 1, -1 - PGS_ERR_COUNT };
    for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
        ck_assert_str_eq(err_name(codes[i]), "unknown");
        ck_assert_str_eq(err_text(codes[i]), "unknown error");
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("err");
    TCase *tc = tcase_create("err");
    tcase_add_test(tc, test_success);
    tcase_add_test(tc, test_every_code_is_negative_and_named);
    tcase_add_test(tc, test_what_is_no_code);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
