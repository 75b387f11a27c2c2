/* The growing string: growth, failure without holes, quoting, JSON out of any bytes. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "pgshunt/err.h"
#include "pgshunt/str.h"

START_TEST(test_empty)
{
    struct str s = STR_INIT;
    ck_assert_str_eq(s.buf, "");
    str_clear(&s);
    ck_assert_int_eq(str_add(&s, NULL, 0), 0);
    ck_assert_int_eq(str_adds(&s, ""), 0);
    ck_assert_uint_eq(s.len, 0);
    str_release(&s);
    str_release(&s);
    ck_assert_str_eq(s.buf, "");
    ck_assert_int_eq(str_empty_buf[0], 0);
}
END_TEST

START_TEST(test_grows)
{
    struct str s;
    str_init(&s);
    for (int i = 0; i < 10000; i++)
        ck_assert_int_eq(str_addc(&s, (char)('a' + i % 26)), 0);
    ck_assert_uint_eq(s.len, 10000);
    ck_assert_uint_eq(strlen(s.buf), 10000);
    ck_assert_int_eq(s.buf[9999], 'a' + 9999 % 26);
    size_t cap = s.cap;
    str_clear(&s);
    ck_assert_str_eq(s.buf, "");
    ck_assert_uint_eq(s.cap, cap);
    str_release(&s);
}
END_TEST

START_TEST(test_format)
{
    struct str s = STR_INIT;
    str_addf(&s, "%s=%d", "a", 5);
    str_addf(&s, "%s", "");
    /* Lengths around the room that is left: the second pass must see the same arguments. */
    for (int n = 0; n < 300; n++) {
        struct str t = STR_INIT;
        str_addf(&t, "%*s|%s|%d", n, "", "end", n);
        ck_assert_uint_eq(t.len, (size_t)n + 5 + (n > 99 ? 3 : n > 9 ? 2 : 1));
        ck_assert(strstr(t.buf, "|end|") == t.buf + n);
        str_release(&t);
    }
    ck_assert_str_eq(s.buf, "a=5");
    str_release(&s);
}
END_TEST

START_TEST(test_failure_keeps_content)
{
    struct str s = STR_INIT;
    str_adds(&s, "kept");
    ck_assert_int_eq(str_reserve(&s, SIZE_MAX), PGS_ENOMEM);
    ck_assert_int_eq(str_reserve(&s, SIZE_MAX / 2), PGS_ENOMEM);
    ck_assert(s.failed);
    ck_assert_int_eq(str_adds(&s, "no hole"), PGS_ENOMEM);
    ck_assert_int_eq(str_addf(&s, "%d", 1), PGS_ENOMEM);
    ck_assert_str_eq(s.buf, "kept");
    str_clear(&s);
    ck_assert(!s.failed);
    ck_assert_int_eq(str_adds(&s, "again"), 0);
    ck_assert_str_eq(s.buf, "again");
    str_release(&s);
}
END_TEST

static const struct {
    const char *in, *ident, *literal;
} quoted[] = {
    { "", "\"\"", "E''" },
    { "plain", "\"plain\"", "E'plain'" },
    { "it's", "\"it's\"", "E'it''s'" },
    { "a\"b", "\"a\"\"b\"", "E'a\"b'" },
    { "back\\slash", "\"back\\slash\"", "E'back\\\\slash'" },
};

START_TEST(test_sql_quoting)
{
    struct str s = STR_INIT;
    str_add_ident(&s, quoted[_i].in, strlen(quoted[_i].in));
    ck_assert_str_eq(s.buf, quoted[_i].ident);
    str_clear(&s);
    str_add_literal(&s, quoted[_i].in, strlen(quoted[_i].in));
    ck_assert_str_eq(s.buf, quoted[_i].literal);
    str_release(&s);
}
END_TEST

START_TEST(test_sql_quoting_refuses_nul)
{
    struct str s = STR_INIT;
    ck_assert_int_eq(str_add_ident(&s, "a\0b", 3), PGS_EINVAL);
    ck_assert_int_eq(str_add_literal(&s, "a\0b", 3), PGS_EINVAL);
    ck_assert_uint_eq(s.len, 0);
    str_release(&s);
}
END_TEST

#define BAD "\xef\xbf\xbd"
static const struct {
    const char *in;
    size_t len;
    const char *out;
} json[] = {
    { "", 0, "\"\"" },
    { "a\"b\\c", 5, "\"a\\\"b\\\\c\"" },
    { "\b\f\n\r\t", 5, "\"\\b\\f\\n\\r\\t\"" },
    { "\0\x01\x1f\x7f", 4, "\"\\u0000\\u0001\\u001f\\u007f\"" },
    { "\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80", 9, "\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\"" },
    { "\xff", 1, "\"" BAD "\"" },
    { "\xc3", 1, "\"" BAD "\"" },                       /* cut off */
    { "\xc0\x80", 2, "\"" BAD BAD "\"" },               /* overlong */
    { "\xe0\x80\x80", 3, "\"" BAD BAD BAD "\"" },       /* overlong */
    { "\xed\xa0\x80", 3, "\"" BAD BAD BAD "\"" },       /* surrogate */
    { "\xf4\x90\x80\x80", 4, "\"" BAD BAD BAD BAD "\"" }, /* over U+10FFFF */
    { "\xf0\x8f\xbf\xbf", 4, "\"" BAD BAD BAD BAD "\"" },
    { "\xe2\x82x", 3, "\"" BAD BAD "x\"" },
    { "\x80z", 2, "\"" BAD "z\"" },
};

START_TEST(test_json)
{
    struct str s = STR_INIT;
    ck_assert_int_eq(str_add_json(&s, json[_i].in, json[_i].len), 0);
    ck_assert_str_eq(s.buf, json[_i].out);
    str_release(&s);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("str");
    TCase *tc = tcase_create("str");
    tcase_add_test(tc, test_empty);
    tcase_add_test(tc, test_grows);
    tcase_add_test(tc, test_format);
    tcase_add_test(tc, test_failure_keeps_content);
    tcase_add_loop_test(tc, test_sql_quoting, 0, (int)PGS_ARRAY_LEN(quoted));
    tcase_add_test(tc, test_sql_quoting_refuses_nul);
    tcase_add_loop_test(tc, test_json, 0, (int)PGS_ARRAY_LEN(json));
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
