/* test_token.c: tokens of a position in the log. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "../../shim/token.h"
#define OOM_IMPLEMENTATION /* all of these programs are linked with it */
#include "oom_for_test.h"
#include "pgshunt/err.h"

START_TEST(round_trip)
{
    static const struct {
        uint32_t timeline;
        uint64_t lsn;
    } rows[] = { { 0, 0 }, { 1, 0x16b3d80 }, { UINT32_MAX, UINT64_MAX }, { 7, UINT64_C(0x0123456789abcdef) } };
    for (size_t i = 0; i < PGS_ARRAY_LEN(rows); i++) {
        char text[TOKEN_BYTES];
        uint32_t timeline = 99;
        uint64_t lsn = 99;
        ck_assert_int_eq(token_format(text, sizeof(text), rows[i].timeline, rows[i].lsn), 0);
        ck_assert_uint_lt(strlen(text), sizeof(text));
        ck_assert_uint_eq(strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789."), strlen(text));
        ck_assert_int_eq(token_parse(text, &timeline, &lsn), 0);
        ck_assert_uint_eq(timeline, rows[i].timeline);
        ck_assert_uint_eq(lsn, rows[i].lsn);
    }
    char small[TOKEN_BYTES - 1];
    ck_assert_int_eq(token_format(small, sizeof(small), 1, 1), PGS_EFULL);
}
END_TEST

START_TEST(every_damage_is_seen)
{
    char good[TOKEN_BYTES], text[TOKEN_BYTES + 2];
    uint32_t timeline = 99;
    uint64_t lsn = 99;
    ck_assert_int_eq(token_format(good, sizeof(good), 3, 0x1234567), 0);
    size_t len = strlen(good);
    for (size_t i = 0; i < len; i++) {
        for (int c = 1; c < 256; c++) {
            strcpy(text, good);
            text[i] = (char)c;
            if (text[i] != good[i])
                ck_assert_msg(token_parse(text, &timeline, &lsn) < 0, "%s", text);
        }
        strcpy(text, good);
        text[i] = '\0';
        ck_assert_int_eq(token_parse(text, &timeline, &lsn), PGS_EFORMAT);
    }
    static const char *const bad[] = { "", "pgs", "pgs1", "pgs1.", "0/16B3D80", "PGS1.00" };
    for (size_t i = 0; i < PGS_ARRAY_LEN(bad); i++)
        ck_assert_int_eq(token_parse(bad[i], &timeline, &lsn), PGS_EFORMAT);
    strcat(strcpy(text, good), " ");
    ck_assert_int_eq(token_parse(text, &timeline, &lsn), PGS_EFORMAT);
    strcpy(text, good);
    text[3] = '2';
    ck_assert_int_eq(token_parse(text, &timeline, &lsn), PGS_EVERSION);
    ck_assert_uint_eq(timeline, 99);
    ck_assert_uint_eq(lsn, 99);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("token");
    TCase *tc = tcase_create("token");
    tcase_add_test(tc, round_trip);
    tcase_add_test(tc, every_damage_is_seen);
    suite_add_tcase(s, tc);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
