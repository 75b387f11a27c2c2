/* test_conninfo.c: what an application asked for, as the installed libpq understands it. No server is needed. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../shim/conninfo.h"
#include "../../shim/conninfo_options.h"
#define OOM_IMPLEMENTATION
#include "oom_for_test.h"
#include "real_for_test.h"

static const struct real_libpq *real;
static struct conf *conf;

static const char *const variables[] = {
    "PGHOST",     "PGHOSTADDR",    "PGPORT",        "PGDATABASE",           "PGUSER",        "PGPASSWORD", "PGOPTIONS",
    "PGSERVICE",  "PGSERVICEFILE", "PGSSLMODE",     "PGTARGETSESSIONATTRS", "PGREQUIREPEER", "PGPASSFILE", "PGAPPNAME",
    "PGSYSCONFDIR"
};

static void set_up(void)
{
    for (size_t i = 0; i < PGS_ARRAY_LEN(variables); i++)
        unsetenv(variables[i]);
    real = real_for_test();
    conf = calloc(1, sizeof(*conf));
    static char aliases[] = "db.internal, pool.internal:6432";
    const char *hosts[] = { "10.0.0.1", "10.0.0.2", "/run/replica3" };
    for (size_t i = 0; i < PGS_ARRAY_LEN(hosts); i++) {
        struct conf_node *n = &conf->node[conf->node_count++];
        snprintf(n->name, sizeof(n->name), "n%zu", i);
        snprintf(n->host, sizeof(n->host), "%s", hosts[i]);
        n->port = 5432;
    }
    conf->node[0].aliases = aliases;
}

static void tear_down(void)
{
    free(conf);
}

static struct conninfo *parse(const char *text)
{
    char *error = NULL;
    struct conninfo *ci = conninfo_from_string(real, text, &error);
    ck_assert_msg(ci != NULL, "%s: %s", text, error ? error : "no memory");
    ck_assert_ptr_null(error);
    return ci;
}

static bool ours(const char *text)
{
    struct conninfo *ci = parse(text);
    bool answer = conninfo_is_ours(ci, conf);
    conninfo_free(ci);
    return answer;
}

/* How libpq understands the string we made of it. */
static struct conninfo *for_node(struct conninfo *ci, const char *host, uint16_t port)
{
    char *text = conninfo_for_node(ci, host, port, NULL, 0);
    ck_assert_ptr_nonnull(text);
    struct conninfo *made = parse(text);
    conninfo_string_free(text);
    return made;
}

static void refused(const char *text, const char *why)
{
    char *error = NULL;
    struct conninfo *ci = conninfo_from_string(real, text, &error);
    ck_assert_msg(ci == NULL, "%s was taken", text);
    ck_assert_ptr_nonnull(error);
    ck_assert_msg(strstr(error, why) != NULL, "%s: %s", text, error);
    free(error);
}

static void check_host(const struct conninfo *ci, size_t i, const char *host, const char *hostaddr, int port)
{
    ck_assert_uint_lt(i, ci->host_count);
    ck_assert_str_eq(ci->host[i].host, host);
    ck_assert_str_eq(ci->host[i].hostaddr, hostaddr);
    ck_assert_int_eq(ci->host[i].port, port);
}

START_TEST(strings_and_uris)
{
    struct conninfo *ci = parse("host=10.0.0.1 dbname='its' user=me password='a b\\'c\\\\'");
    check_host(ci, 0, "10.0.0.1", "", 5432);
    ck_assert_uint_eq(ci->host_count, 1);
    ck_assert_str_eq(conninfo_get(ci, "password"), "a b'c\\");
    ck_assert_ptr_null(ci->route);
    ck_assert_ptr_null(ci->options);
    conninfo_free(ci);

    ci = parse("postgresql://me:s%20p@db.internal:6543/shop?application_name=x");
    check_host(ci, 0, "db.internal", "", 6543);
    ck_assert_str_eq(conninfo_get(ci, "dbname"), "shop");
    ck_assert_str_eq(conninfo_get(ci, "user"), "me");
    ck_assert_str_eq(conninfo_get(ci, "password"), "s p");
    ck_assert_str_eq(conninfo_get(ci, "application_name"), "x");
    ck_assert_ptr_null(conninfo_get(ci, "sslmode"));
    ck_assert_ptr_null(conninfo_get(ci, "no_such_word"));
    conninfo_free(ci);

    ci = parse("user=somebody host=h sslmode=require");
    ck_assert_str_eq(conninfo_get(ci, "dbname"), "somebody");
    ck_assert_str_eq(conninfo_get(ci, "sslmode"), "require");
    conninfo_free(ci);
}
END_TEST

START_TEST(refusals_are_libpqs)
{
    refused("nonsense", "nonsense");
    refused("no_such_word=1", "no_such_word");
    refused("host=a,b port=1,2,3", "3");
    refused("host=a port=99999", "99999");
    refused("host=a port=x", "x");
    refused("service=surely_not_there", "surely_not_there");
    refused("host=a target_session_attrs=whatever", "whatever");
    const char *keywords[] = { "host", "no such='word", NULL }, *values[] = { "h", "v", NULL };
    char *error = NULL;
    ck_assert_ptr_null(conninfo_from_params(real, keywords, values, 0, &error));
    ck_assert_ptr_nonnull(strstr(error, "no such='word"));
    free(error);
}
END_TEST

START_TEST(arrays)
{
    char *error = NULL;
    const char *keywords[] = { "host", "dbname", "port", "dbname", "user", NULL };
    const char *values[] = { "first", "host=10.0.0.1 port=1 user=u", "5432", "a=b", "", NULL };
    struct conninfo *ci = conninfo_from_params(real, keywords, values, 1, &error);
    ck_assert_ptr_nonnull(ci);
    check_host(ci, 0, "10.0.0.1", "", 5432);
    ck_assert_str_eq(conninfo_get(ci, "dbname"), "a=b");
    ck_assert_str_eq(conninfo_get(ci, "user"), "u");
    struct conninfo *made = for_node(ci, "10.0.0.2", 5433);
    ck_assert_str_eq(conninfo_get(made, "dbname"), "a=b");
    conninfo_free(made);
    conninfo_free(ci);

    values[1] = "x=y";
    ci = conninfo_from_params(real, keywords, values, 0, &error);
    ck_assert_ptr_nonnull(ci);
    check_host(ci, 0, "first", "", 5432);
    conninfo_free(ci);
}
END_TEST

START_TEST(login)
{
    char *error = NULL;
    struct conninfo *ci = conninfo_from_login(real, "10.0.0.1", "", NULL, "tty", "shop", "me", "pw", &error);
    ck_assert_ptr_nonnull(ci);
    check_host(ci, 0, "10.0.0.1", "", 5432);
    ck_assert_str_eq(conninfo_get(ci, "dbname"), "shop");
    ck_assert_str_eq(conninfo_get(ci, "password"), "pw");
    conninfo_free(ci);
    ci = conninfo_from_login(real, "", "7777", NULL, NULL, "postgres://you@there/shop", NULL, NULL, &error);
    ck_assert_ptr_nonnull(ci);
    check_host(ci, 0, "there", "", 7777);
    ck_assert_str_eq(conninfo_get(ci, "user"), "you");
    conninfo_free(ci);
    ci = conninfo_from_login(real, NULL, NULL, NULL, NULL, NULL, NULL, NULL, &error);
    ck_assert_ptr_nonnull(ci);
    ck_assert_int_eq(ci->host[0].host[0], '/');
    conninfo_free(ci);
}
END_TEST

START_TEST(environment)
{
    setenv("PGHOST", "10.0.0.1", 1);
    setenv("PGPORT", "6000", 1);
    struct conninfo *ci = parse("dbname=x");
    check_host(ci, 0, "10.0.0.1", "", 6000);
    conninfo_free(ci);

    /* A link to another node must not go where PGHOSTADDR points, nor be given what PGOPTIONS has for us. */
    setenv("PGHOSTADDR", "10.9.9.9", 1);
    setenv("PGOPTIONS", "-c pgshunt.route=primary", 1);
    setenv("PGTARGETSESSIONATTRS", "read-write", 1);
    ci = parse("dbname=x");
    check_host(ci, 0, "10.0.0.1", "10.9.9.9", 6000);
    ck_assert_str_eq(ci->route, "primary");
    ck_assert_str_eq(ci->options, "");
    ck_assert_int_eq(ci->target, real->version >= 100000 ? TARGET_READ_WRITE : TARGET_ANY);
    struct conninfo *made = for_node(ci, "10.0.0.2", 5433);
    check_host(made, 0, "10.0.0.2", "", 5433);
    ck_assert_ptr_null(made->route);
    ck_assert_int_eq(made->target, TARGET_ANY);
    conninfo_free(made);
    /* hostaddr is where it goes, and that is what the application asked for. */
    made = for_node(ci, "10.9.9.9", 6000);
    check_host(made, 0, "10.0.0.1", "10.9.9.9", 6000);
    ck_assert_ptr_null(made->route);
    conninfo_free(made);
    conninfo_free(ci);
    ck_assert(!ours("dbname=x"));
    unsetenv("PGHOSTADDR");
    unsetenv("PGPORT");
    ck_assert(ours("dbname=x"));
}
END_TEST

START_TEST(services)
{
    char file[] = "/tmp/pgshunt-service-XXXXXX";
    int fd = mkstemp(file);
    const char text[] = "[shop]\nhost=10.0.0.1\nport=7000\ndbname=shop\noptions=-c pgshunt.consistency=session -c x=1\n"
                        "[old]\nhostaddr=10.0.0.2\n";
    ck_assert_int_eq(write(fd, text, sizeof(text) - 1), (int)sizeof(text) - 1);
    close(fd);
    setenv("PGSERVICEFILE", file, 1);
    struct conninfo *ci = parse("service=shop port=7001");
    check_host(ci, 0, "10.0.0.1", "", 7001);
    ck_assert_str_eq(conninfo_get(ci, "dbname"), "shop");
    ck_assert_str_eq(ci->consistency, "session");
    ck_assert_str_eq(ci->options, "-c x=1");
    struct conninfo *made = for_node(ci, "10.0.0.2", 5432);
    check_host(made, 0, "10.0.0.2", "", 5432);
    ck_assert_str_eq(conninfo_get(made, "dbname"), "shop");
    ck_assert_str_eq(conninfo_get(made, "options"), "-c x=1");
    conninfo_free(made);
    conninfo_free(ci);
    setenv("PGSERVICE", "old", 1);
    ci = parse("host=10.0.0.1");
    check_host(ci, 0, "10.0.0.1", "10.0.0.2", 5432);
    ck_assert(!conninfo_is_ours(ci, conf));
    conninfo_free(ci);
    unlink(file);
}
END_TEST

START_TEST(which_are_ours)
{
    ck_assert(ours("host=10.0.0.1"));
    ck_assert(!ours("host=10.0.0.1 port=5433"));
    ck_assert(ours("host=DB.internal"));
    ck_assert(ours("host=pool.internal port=6432"));
    ck_assert(!ours("host=pool.internal"));
    ck_assert(ours("host=pgshunt port=1"));
    ck_assert(ours("hostaddr=10.0.0.1"));
    ck_assert(ours("host=whatever hostaddr=10.0.0.1"));
    ck_assert(!ours("host=10.0.0.1 hostaddr=10.0.0.77"));
    ck_assert(!ours("host=10.0.0.2"));      /* a replica's own address */
    ck_assert(!ours("host=/run/replica3"));
    ck_assert(!ours("host=elsewhere"));
    ck_assert(!ours("host=/tmp"));
    ck_assert(!ours("host=10.0.0.1 replication=database"));
    ck_assert(!ours("host=10.0.0.1 replication=true"));
    ck_assert(ours("host=10.0.0.1 replication=off"));

    struct conninfo *ci = parse("host=PGShunt");
    ck_assert(conninfo_is_literal(ci));
    conninfo_free(ci);
    ci = parse("host=10.0.0.1");
    ck_assert(!conninfo_is_literal(ci));
    conninfo_free(ci);
}
END_TEST

START_TEST(lists_of_hosts)
{
    if (real->version < 100000)
        return;
    ck_assert(ours("host=10.0.0.1,10.0.0.2"));
    ck_assert(ours("host=10.0.0.2,/run/replica3"));
    ck_assert(!ours("host=10.0.0.1,elsewhere"));
    ck_assert(!ours("host=10.0.0.1,10.0.0.2 port=5432,5433"));
    ck_assert(ours("hostaddr=10.0.0.1,10.0.0.2"));
    struct conninfo *ci = parse("host=a,,b port=1,,3");
    ck_assert_uint_eq(ci->host_count, 3);
    check_host(ci, 0, "a", "", 1);
    ck_assert_int_eq(ci->host[1].host[0], '/');
    ck_assert_int_eq(ci->host[1].port, 5432);
    check_host(ci, 2, "b", "", 3);
    struct conninfo *made = for_node(ci, "a", 1);
    ck_assert_uint_eq(made->host_count, 1);
    conninfo_free(made);
    made = for_node(ci, NULL, 0);
    ck_assert_uint_eq(made->host_count, 3);
    conninfo_free(made);
    conninfo_free(ci);
}
END_TEST

START_TEST(targets)
{
    static const struct {
        const char *value, *route;
        enum conninfo_target target;
        int version;
    } rows[] = { { "any", NULL, TARGET_ANY, 100000 },
                 { "read-write", NULL, TARGET_READ_WRITE, 100000 },
                 { "primary", NULL, TARGET_PRIMARY, 140000 },
                 { "read-only", "replica", TARGET_READ_ONLY, 140000 },
                 { "standby", "replica", TARGET_STANDBY, 140000 },
                 { "prefer-standby", "replica", TARGET_PREFER_STANDBY, 140000 } };
    for (size_t i = 0; i < PGS_ARRAY_LEN(rows) && real->version >= rows[i].version; i++) {
        char text[128];
        snprintf(text, sizeof(text), "host=10.0.0.1 target_session_attrs=%s", rows[i].value);
        struct conninfo *ci = parse(text);
        ck_assert_int_eq(ci->target, rows[i].target);
        ck_assert_pstr_eq(ci->route, rows[i].route);
        struct conninfo *made = for_node(ci, NULL, 0);
        ck_assert_int_eq(made->target, TARGET_ANY);
        conninfo_free(made);
        conninfo_free(ci);
    }
    if (real->version < 140000)
        return;
    struct conninfo *ci = parse("host=10.0.0.1,10.0.0.2 target_session_attrs=primary");
    struct conninfo *made = for_node(ci, NULL, 0);
    ck_assert_int_eq(made->target, TARGET_PRIMARY);
    conninfo_free(made);
    conninfo_free(ci);
    ci = parse("host=10.0.0.1 target_session_attrs=standby options='-c pgshunt.route=auto'");
    ck_assert_str_eq(ci->route, "auto");
    conninfo_free(ci);
}
END_TEST

START_TEST(node_strings)
{
    struct conninfo *ci = parse("host=10.0.0.1 password=old connect_timeout=9 application_name='a\\\\ b'");
    char *text = conninfo_for_node(ci, "10.0.0.2", 5433, "n'ew", 3);
    struct conninfo *made = parse(text);
    conninfo_string_free(text);
    check_host(made, 0, "10.0.0.2", "", 5433);
    ck_assert_str_eq(conninfo_get(made, "password"), "n'ew");
    ck_assert_str_eq(conninfo_get(made, "connect_timeout"), "3");
    ck_assert_str_eq(conninfo_get(made, "application_name"), "a\\ b");
    conninfo_free(made);
    made = for_node(ci, "10.0.0.1", 5432);
    ck_assert_str_eq(conninfo_get(made, "password"), "old");
    ck_assert_str_eq(conninfo_get(made, "connect_timeout"), "9");
    conninfo_free(made);
    conninfo_free(ci);
}
END_TEST

/* options, what is left of them (NULL: nothing was taken out), the settings. */
static const struct {
    const char *options, *rest, *settings;
} option_rows[] = {
    { "", NULL, "" },
    { "-c geqo=off", NULL, "" },
    { "-c pgshunt.route=primary", "", "route=primary;" },
    { "-cpgshunt.route=primary", "", "route=primary;" },
    { "--pgshunt.route=replica", "", "route=replica;" },
    { "--PGShunt.Max-Staleness=1s", "", "max_staleness=1s;" },
    { "  -c geqo=off   -c pgshunt.route=x\t-c a=b ", "-c geqo=off -c a=b", "route=x;" },
    { "-c a=x\\ y -c pgshunt.token=a\\ b\\\\c", "-c a=x\\ y", "token=a b\\c;" },
    { "-c a=x\\\\y --pgshunt.route=a", "-c a=x\\\\y", "route=a;" },
    { "-Fc pgshunt.route=a", "-F", "route=a;" },
    { "-FsO --pgshunt.route=a", "-FsO", "route=a;" },
    { "-F-pgshunt.route=a", "-F", "route=a;" },
    { "-d -cpgshunt.route=a", NULL, "" },                 /* the argument of -d */
    { "-d -c -c pgshunt.route=a", "-d -c", "route=a;" },
    { "-c pgshunt.route", NULL, "" },                     /* no value: the backend says so */
    { "-c pgshunt.=x", NULL, "" },
    { "-c pgshunt.route=", "", "route=;" },
    { "-c", NULL, "" },
    { "word -c pgshunt.route=a", NULL, "" },
    { "-- -c pgshunt.route=a", NULL, "" },
    { "- -c pgshunt.route=a", NULL, "" },
    { "-c pgshunt.route=a -c pgshunt.route=b", "", "route=a;route=b;" },
    { "-c x.pgshunt.route=a", NULL, "" },
    { "\\", NULL, "" },
};

static int note_setting(void *arg, const char *name, const char *value)
{
    return str_addf(arg, "%s=%s;", name, value);
}

START_TEST(options_rows)
{
    struct str rest = STR_INIT, settings = STR_INIT;
    bool taken;
    ck_assert_int_eq(conninfo_options_take(option_rows[_i].options, note_setting, &settings, &rest, &taken), 0);
    ck_assert_str_eq(settings.buf, option_rows[_i].settings);
    ck_assert_msg(taken == (option_rows[_i].rest != NULL), "%s", option_rows[_i].options);
    if (taken)
        ck_assert_str_eq(rest.buf, option_rows[_i].rest);
    str_release(&rest);
    str_release(&settings);
}
END_TEST

START_TEST(no_memory)
{
    const char *keywords[] = { "dbname", "options", "password", NULL };
    const char *values[] = { "host=10.0.0.1,, user=u", "-c pgshunt.route=primary -c a=b", "secret", NULL };
    for (long n = 1;; n++) {
        char *error = NULL, *text = NULL;
        oom_arm(n);
        struct conninfo *ci = conninfo_from_params(real, keywords, values, 1, &error);
        if (ci)
            text = conninfo_for_node(ci, "10.0.0.2", 5433, "x", 1);
        bool hit = oom_disarm();
        ck_assert_ptr_null(error);
        ck_assert(hit == (text == NULL));
        conninfo_string_free(text);
        conninfo_free(ci);
        if (!hit)
            break;
        ck_assert_int_lt(n, 10000);
    }
    char *error = NULL;
    oom_arm(2); /* the one for the message */
    (void)!conninfo_from_string(real, "nonsense", &error);
    oom_disarm();
    ck_assert_ptr_null(error);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("conninfo");
    TCase *tc = tcase_create("conninfo");
    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_test(tc, strings_and_uris);
    tcase_add_test(tc, refusals_are_libpqs);
    tcase_add_test(tc, arrays);
    tcase_add_test(tc, login);
    tcase_add_test(tc, environment);
    tcase_add_test(tc, services);
    tcase_add_test(tc, which_are_ours);
    tcase_add_test(tc, lists_of_hosts);
    tcase_add_test(tc, targets);
    tcase_add_test(tc, node_strings);
    tcase_add_loop_test(tc, options_rows, 0, (int)PGS_ARRAY_LEN(option_rows));
    tcase_add_test(tc, no_memory);
    suite_add_tcase(s, tc);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
