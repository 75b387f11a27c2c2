/* Loading the configuration while every single allocation in turn fails: an error or the right result, no crash, no leak. */
#define OOM_IMPLEMENTATION
#include "oom_for_test.h"

#include "conf_world.h"

static const char ini[] = "[pgshunt]\nname = shop\n[pool]\nmax_connections = 20\n[health]\nconninfo = user=x password='a b'\n"
                          "[node one]\nhost = h1\naliases = a, b:1\nmetrics_url = http://h1:9100/\n[node two]\nhost = h2\n"
                          "[rules]\nprimary = audit\nnode two = /^select/\n[notify]\nslack_webhook_url = https://x\n";
static const char *const good[] = { "DATABASE_URL=postgres://u:p%40@h1,h9/d?sslmode=require&foo=1", "DATABASE_REPLICA_1_HOST=h3",
                                    "DATABASE_REPLICA_4_WEIGHT=3", "DATABASE_REPLICA_4_HOST=h2", "MAX_REPLICA_LAG=2s", NULL };
static const char *const wrong[] = { "DATABASE_URL=mysql://u:p@h1/d", "DATABASE_REPLICA_1_HOST=a b", "DATABASE_REPLICA_2_PORT=x",
                                     "MAX_REPLICA_LAG=x", "PGSHUNT_CONSISTENCY=all", NULL };

/* Loads until no allocation is left to fail; `result` is what comes then. */
static void load_with_every_failure(const char *const *env, int result)
{
    write_file(ini, strlen(ini));
    variables = env;
    bool hit = true;
    long n = 0;
    while (hit) {
        struct conf *c = NULL;
        struct str errors = STR_INIT;
        oom_arm(++n);
        int rc = conf_load(&c, &errors, fake_getenv);
        hit = oom_disarm();
        /* A failure may lose a line or a word of a message; never a mistake, and never the answer that there is one. */
        if (hit)
            ck_assert_msg(rc == PGS_ENOMEM || rc == result, "allocation %ld: %s", n, err_name(rc));
        else
            ck_assert_int_eq(rc, result);
        ck_assert((rc == 0) == (c != NULL));
        if (c) {
            ck_assert_int_eq(c->node_count, 4);
            ck_assert_int_eq(c->rule_count, 2);
            ck_assert_str_eq(c->name, "shop");
            ck_assert_str_eq(c->node[1].host, "h2");
            ck_assert_str_eq(c->node[0].aliases, "a, b:1");
        }
        conf_free(c);
        str_release(&errors);
    }
    ck_assert_int_gt(n, 50);
    unlink(path);
}

START_TEST(test_good)
{
    load_with_every_failure(good, 0);
}
END_TEST

START_TEST(test_wrong)
{
    load_with_every_failure(wrong, PGS_ECONF);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("conf_oom");
    TCase *tc = tcase_create("conf_oom");
    tcase_add_test(tc, test_good);
    tcase_add_test(tc, test_wrong);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
