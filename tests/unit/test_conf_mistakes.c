/* Mistakes in the configuration: every kind, with the exact line that a person will read. */
#include <sys/stat.h>

#include "conf_world.h"

static const struct {
    const char *ini;
    const char *variable; /* one, or NULL */
    const char *error;    /* all of the output */
} mistakes[] = {
    /* the form of the file */
    { NODE "x\n", NULL, "FILE:3: expected KEY = VALUE, [SECTION] or a comment\n" },
    { NODE "= 5\n", NULL, "FILE:3: expected the name of an option before the =\n" },
    { "name = x\n" NODE, NULL, "FILE:1: name stands before the first [SECTION]\n" },
    { NODE "[pool\nmax_connections = zzz\n", NULL, "FILE:3: expected [SECTION] and nothing after it\n" },
    { NODE "[pool] max\n", NULL, "FILE:3: expected [SECTION] and nothing after it\n" },
    { NODE "[pol]\nwhatever = 1\n", NULL, "FILE:3: [pol] is no section: did you mean [pool]?\n" },
    { NODE "[zzzzzzzz]\n", NULL, "FILE:3: [zzzzzzzz] is no section\n" },
    { NODE "[]\n", NULL, "FILE:3: [] is no section\n" },
    { NODE "[pool]\nmax_conections = 1\n", NULL, "FILE:4: [pool] max_conections is no option: did you mean max_connections?\n" },
    { NODE "[http]\nmax_lag = 1\n", NULL, "FILE:4: [http] max_lag is no option of this section: it belongs to [health]\n" },
    { NODE "[http]\nquux = 1\n", NULL, "FILE:4: [http] quux is no option\n" },
    { NODE "[health]\nrise = 1\n[pool]\n[health]\nRise = 2\n", NULL, "FILE:7: [health] Rise is set twice, first at FILE:4\n" },
    /* numbers */
    { NODE "[pool]\nmax_connections = 12x\n", NULL,
      "FILE:4: [pool] max_connections = \"12x\": expected a whole number from 1 to 100000\n" },
    { NODE "[pool]\nmax_connections =\n", NULL,
      "FILE:4: [pool] max_connections = \"\": expected a whole number from 1 to 100000\n" },
    { NODE "[pool]\nmax_connections = 0\n", NULL,
      "FILE:4: [pool] max_connections = \"0\": expected a whole number from 1 to 100000\n" },
    { NODE "[pool]\nmax_connections = 99999999999999999999999\n", NULL,
      "FILE:4: [pool] max_connections = \"99999999999999999999999\": expected a whole number from 1 to 100000\n" },
    { NODE, "DB_POOL_MAX_CONNECTIONS=-1", "DB_POOL_MAX_CONNECTIONS = \"-1\": expected a whole number from 1 to 100000\n" },
    { NODE, "DB_POOL_MAX_CONNECTIONS=5.5", "DB_POOL_MAX_CONNECTIONS = \"5.5\": expected a whole number from 1 to 100000\n" },
    /* durations */
    { NODE, "HEALTH_CHECK_INTERVAL=soon",
      "HEALTH_CHECK_INTERVAL = \"soon\": expected a duration from 10ms to 1h (seconds, or with ms, s, min or h: 0.5, 500ms, "
      "5s, 2min)\n" },
    { NODE, "HEALTH_CHECK_INTERVAL=5m",
      "HEALTH_CHECK_INTERVAL = \"5m\": expected a duration from 10ms to 1h (seconds, or with ms, s, min or h: 0.5, 500ms, "
      "5s, 2min)\n" },
    { NODE, "FAILOVER_TIMEOUT=0.01",
      "FAILOVER_TIMEOUT = \"0.01\": expected a duration from 100ms to 1h (seconds, or with ms, s, min or h: 0.5, 500ms, 5s, "
      "2min)\n" },
    { NODE, "FAILOVER_TIMEOUT=-3",
      "FAILOVER_TIMEOUT = \"-3\": expected a duration from 100ms to 1h (seconds, or with ms, s, min or h: 0.5, 500ms, 5s, "
      "2min)\n" },
    { NODE, "FAILOVER_TIMEOUT=.",
      "FAILOVER_TIMEOUT = \".\": expected a duration from 100ms to 1h (seconds, or with ms, s, min or h: 0.5, 500ms, 5s, "
      "2min)\n" },
    { NODE, "FAILOVER_TIMEOUT=99999999999h",
      "FAILOVER_TIMEOUT = \"99999999999h\": expected a duration from 100ms to 1h (seconds, or with ms, s, min or h: 0.5, "
      "500ms, 5s, 2min)\n" },
    /* words */
    { NODE, "ENABLE_AUTO_FAILOVER=maybe", "ENABLE_AUTO_FAILOVER = \"maybe\": expected true or false\n" },
    { NODE, "PGSHUNT_CONSISTENCY=strong", "PGSHUNT_CONSISTENCY = \"strong\": expected eventual, bounded, host or session\n" },
    { NODE, "PGSHUNT_LOG=loud", "PGSHUNT_LOG = \"loud\": expected error, warn, info or debug\n" },
    { NODE, "PGSHUNT_TRANSACTION_READS=on", "PGSHUNT_TRANSACTION_READS = \"on\": expected off, read-only or until-write\n" },
    { NODE, "PGSHUNT_FAILOVER_MODE=auto", "PGSHUNT_FAILOVER_MODE = \"auto\": expected off, monitor, etcd or follow\n" },
    /* texts */
    { NODE "[pgshunt]\nname =\n", NULL, "FILE:4: [pgshunt] name = \"\": expected a text of 1 to 31 bytes\n" },
    { NODE, "PGSHUNT_NAME=a/../b", "PGSHUNT_NAME: \"a/../b\": expected letters, digits, _, - and . only\n" },
    { NODE, "PGSHUNT_NAME=abcdefghijabcdefghijabcdefghijabc",
      "PGSHUNT_NAME = \"abcdefghijabcdefghijabcdefghijabc\": expected a text of 1 to 31 bytes\n" },
    { NODE, "PGSHUNT_LOG_FILE=my.log",
      "PGSHUNT_LOG_FILE: expected an absolute path: programs that load the library change their working folder\n" },
    { NODE, "PGSHUNT_HTTP_LISTEN=localhost", "PGSHUNT_HTTP_LISTEN: expected ADDRESS:PORT\n" },
    { NODE, "PGSHUNT_HTTP_LISTEN=localhost:http", "PGSHUNT_HTTP_LISTEN: expected a port from 1 to 65535 after the colon\n" },
    { NODE, "PGSHUNT_CONSISTENCY=a\nb\033[1m", "PGSHUNT_CONSISTENCY = \"a\\nb\\u001b[1m\": expected eventual, bounded, host or session\n" },
    /* nodes */
    { "[node]\nhost = a\n", NULL, "FILE:1: [node] is no section: did you mean [node NAME]?\n" },
    { "[node a b]\nhost = a\n", NULL,
      "FILE:1: [node a b]: expected the name of a node of at most 63 letters, digits, _, - and .\n" },
    { "[node a]\nport = 1\n", NULL, "FILE:1: [node a] has no host\n" },
    { "[node a]\nhost = h\n[node A]\nhost = i\n", NULL, "FILE:3: [node A]: there is a node of that name already, at FILE:1\n" },
    { "[node a]\nhost = h\n[node b]\nhost = H.\nport = 5432\n", NULL,
      "FILE:3: node b has the same host and port as node a (FILE:1)\n" },
    { "[node a]\nhost = ::1\n[node b]\nhost = 0:0:0::1\n", NULL, "FILE:3: node b has the same host and port as node a (FILE:1)\n" },
    { NODE "host = i\n", NULL, "FILE:3: [node db1] host is set twice\n" },
    { "[node a]\nhost = h:5432\n", NULL,
      "FILE:2: [node a] host = \"h:5432\": expected a host name or address; its port is a key of its own\n" },
    { "[node a]\nhost = h, i\n", NULL,
      "FILE:2: [node a] host = \"h, i\": expected one host name, address or socket folder (no blanks, commas or slashes in a "
      "name)\n" },
    { NODE "port = 65536\n", NULL, "FILE:3: [node db1] port = \"65536\": expected a port from 1 to 65535\n" },
    { NODE "weight = 0.5\n", NULL, "FILE:3: [node db1] weight = \"0.5\": expected a whole number from 0 (no reads) to 1000\n" },
    { NODE "wight = 5\n", NULL, "FILE:3: [node db1] wight is no option of a node: did you mean weight?\n" },
    { NODE "promote = sometimes\n", NULL, "FILE:3: [node db1] promote = \"sometimes\": expected auto or never\n" },
    { NODE "metrics_url = ftp://x\n", NULL,
      "FILE:3: [node db1] metrics_url = \"ftp://x\": expected a URL that begins with http:// or https://\n" },
    { NODE "aliases = a, b:x\n", NULL, "FILE:3: [node db1] aliases = \"a, b:x\": expected a port from 1 to 65535 after the colon\n" },
    { NODE "aliases = r:5433\n[node r]\nhost = r\nport = 5433\n", NULL, "FILE:1: an alias of node db1 is the address of node r\n" },
    { "[node a]\nhost = pgshunt\n", NULL, "FILE:1: node a: the host name pgshunt stands for the whole cluster\n" },
    /* the environment's nodes */
    { "", "DATABASE_REPLICA_1_HOST=h",
      "DATABASE_REPLICA_1_HOST: there are replicas, but no primary: set DATABASE_URL or write a [node NAME]\n" },
    { NODE, "DATABASE_REPLICA_3_PORT=5433", "DATABASE_REPLICA_3_HOST: is not set, but its port or weight is\n" },
    { NODE, "DATABASE_REPLICA_3_HOST=a b",
      "DATABASE_REPLICA_3_HOST = \"a b\": expected one host name, address or socket folder (no blanks, commas or slashes in a "
      "name)\n" },
    { "[node primary]\nhost = a\n", "DATABASE_URL=postgres://b/db",
      "DATABASE_URL: is node primary at b port 5432, but FILE:1 says that node primary is at a port 5432\n" },
    /* URLs: nothing of the text is shown, there is a password in it */
    { NODE, "DATABASE_URL=mysql://u:secret@h/d",
      "DATABASE_URL: is not a PostgreSQL URL: expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE\n" },
    { NODE, "DATABASE_URL=nonsense", "DATABASE_URL: is neither a postgresql:// URL nor a keyword=value string\n" },
    { NODE, "DATABASE_URL=postgres://u:100%@h/d",
      "DATABASE_URL: has a % that is not followed by two hexadecimal digits (write % itself as %25)\n" },
    { NODE, "DATABASE_URL=postgres://u:%00@h/d",
      "DATABASE_URL: has a % that is not followed by two hexadecimal digits (write % itself as %25)\n" },
    { NODE, "DATABASE_URL=postgres://u:p@h:54320000/d", "DATABASE_URL: has a port that is not a number from 1 to 65535\n" },
    { NODE, "DATABASE_URL=postgres://u:p@[::1/d", "DATABASE_URL: has a [ without its ]\n" },
    { NODE, "DATABASE_URL=postgres://u:p@[::1]x:1/d", "DATABASE_URL: has text between the ] of an address and its port\n" },
    { NODE, "DATABASE_URL=postgres://a,,b/d", "DATABASE_URL: has an empty host name in its list\n" },
    { NODE, "DATABASE_URL=postgres://a b/d", "DATABASE_URL: has a host name with a blank or control character\n" },
    { "", "DATABASE_URL=postgres:///d", "DATABASE_URL: names no host: expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE\n" },
    { NODE, "PGSHUNT_MONITOR_URL=host='x", "PGSHUNT_MONITOR_URL: has a ' without its other '\n" },
    { NODE "[health]\nconninfo = postgres://u:secret%@h\n", NULL,
      "FILE:4: [health] conninfo: has a % that is not followed by two hexadecimal digits (write % itself as %25)\n" },
    /* rules */
    { NODE "[rules]\nsecondary = t\n", NULL, "FILE:4: [rules] secondary: expected primary, replica or node NAME before the =\n" },
    { NODE "[rules]\nnode zz = t\n", NULL, "FILE:4: [rules] there is no node zz\n" },
    { NODE "[rules]\nprimary = /(/\n", NULL, "FILE:4: [rules] primary = \"/(/\": Unmatched ( or \\(\n" },
    { NODE "[rules]\nprimary = /a ; b/\n", NULL,
      "FILE:4: [rules] primary = \"/a\": expected a second slash at the end of the regular expression (\" ;\" begins a "
      "comment: write [ ];)\n" },
    { NODE "[rules]\nprimary = ^select\n", NULL,
      "FILE:4: [rules] primary = \"^select\": expected the name of a table; a regular expression goes between slashes: /.../\n" },
    { NODE "[rules]\nprimary =\n", NULL,
      "FILE:4: [rules] primary = \"\": expected the name of a table or a regular expression between slashes\n" },
    /* options against each other */
    { NODE "[pool]\nmin_connections = 20\nmax_connections = 5\n", NULL,
      "FILE:5: max_connections (5) is below min_connections (20, FILE:4)\n" },
    { NODE "[pool]\nmin_connections = 20\n", "DB_POOL_MAX_CONNECTIONS=5",
      "DB_POOL_MAX_CONNECTIONS: max_connections (5) is below min_connections (20, FILE:4)\n" },
    { NODE, "FAILOVER_EMAIL_ENABLED=True",
      "FAILOVER_EMAIL_ENABLED: alerts by email have no recipients: set FAILOVER_EMAIL_RECIPIENTS or [notify] "
      "email_recipients\n" },
    { NODE, "FAILOVER_SLACK_ENABLED=1",
      "FAILOVER_SLACK_ENABLED: alerts to Slack have no URL: set FAILOVER_SLACK_WEBHOOK_URL or [notify] slack_webhook_url\n" },
    { NODE, "FAILOVER_PAGERDUTY_ENABLED=on",
      "FAILOVER_PAGERDUTY_ENABLED: alerts to PagerDuty have no key: set FAILOVER_PAGERDUTY_KEY or [notify] pagerduty_key\n" },
};

START_TEST(test_mistake)
{
    struct conf *c;
    struct str errors = STR_INIT;
    int rc = load(mistakes[_i].ini, ENV(mistakes[_i].variable), &c, &errors);
    ck_assert_str_eq(errors.buf, mistakes[_i].error);
    ck_assert_int_eq(rc, PGS_ECONF);
    ck_assert_ptr_null(strstr(errors.buf, "secret"));
    str_release(&errors);
}
END_TEST

START_TEST(test_all_mistakes_at_once)
{
    struct conf *c;
    struct str errors = STR_INIT;
    int rc = load("[pool]\nmax_connections = x\nzzz\n[node a]\nport = y\n", ENV("MAX_REPLICA_LAG=z", "PGSHUNT_RISE=0"), &c, &errors);
    ck_assert_int_eq(rc, PGS_ECONF);
    ck_assert_str_eq(errors.buf,
                     "FILE:2: [pool] max_connections = \"x\": expected a whole number from 1 to 100000\n"
                     "FILE:3: expected KEY = VALUE, [SECTION] or a comment\n"
                     "FILE:5: [node a] port = \"y\": expected a port from 1 to 65535\n"
                     "FILE:4: [node a] has no host\n"
                     "PGSHUNT_RISE = \"0\": expected a whole number from 1 to 100\n"
                     "MAX_REPLICA_LAG = \"z\": expected a duration from 1ms to 24h (seconds, or with ms, s, min or h: 0.5, "
                     "500ms, 5s, 2min)\n");
    str_release(&errors);
}
END_TEST

START_TEST(test_no_nodes)
{
    struct conf *c;
    struct str errors = STR_INIT;
    ck_assert_int_eq(load("[pool]\n", NULL, &c, &errors), PGS_ENOENT);
    ck_assert_ptr_nonnull(strstr(errors.buf, "DATABASE_URL"));
    ck_assert_ptr_null(strchr(strchr(errors.buf, '\n') + 1, '\n'));
    str_release(&errors);
}
END_TEST

/* ---- files that are none ---- */

static int load_path(struct str *errors)
{
    struct conf *c;
    int rc = conf_load(&c, errors, fake_getenv);
    conf_free(c);
    return rc;
}

START_TEST(test_bad_files)
{
    struct str errors = STR_INIT;
    variables = NULL;
    strcpy(path, "/tmp/pgshunt-none/there.ini");
    ck_assert_int_eq(load_path(&errors), PGS_ECONF);
    ck_assert_str_eq(errors.buf,
                     "/tmp/pgshunt-none/there.ini: cannot be read: No such file or directory ($PGSHUNT_CONFIG names it)\n");
    str_clear(&errors);
    strcpy(path, "/tmp");
    ck_assert_int_eq(load_path(&errors), PGS_ECONF);
    ck_assert_str_eq(errors.buf, "/tmp: cannot be read: Is a directory ($PGSHUNT_CONFIG names it)\n");
    str_clear(&errors);
    strcpy(path, "/dev/zero");
    ck_assert_int_eq(load_path(&errors), PGS_ECONF);
    ck_assert_str_eq(errors.buf, "/dev/zero: cannot be read: is larger than a configuration can be ($PGSHUNT_CONFIG names it)\n");
    str_clear(&errors);
    strcpy(path, "/dev/null");
    ck_assert_int_eq(load_path(&errors), PGS_ENOENT); /* read, and empty: no node */
    str_clear(&errors);
    /* A FIFO without a writer must not stop the program. */
    strcpy(path, "/tmp/pgshunt-test-fifo.XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(path));
    strcat(path, "/f");
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    ck_assert_int_eq(load_path(&errors), PGS_ECONF);
    ck_assert_ptr_nonnull(strstr(errors.buf, "is not a regular file"));
    unlink(path);
    *strrchr(path, '/') = '\0';
    rmdir(path);
    str_release(&errors);
}
END_TEST

START_TEST(test_garbage)
{
    struct str errors = STR_INIT;
    char *large = malloc(3 << 20);
    variables = NULL;
    write_file("[pool]\0\nmax_connections = 7\n", 28);
    ck_assert_int_eq(load_path(&errors), PGS_ECONF);
    ck_assert_ptr_nonnull(strstr(errors.buf, ":1: there is a NUL byte in this line"));
    unlink(path);
    str_clear(&errors);

    memset(large, 'x', 3 << 20);
    memcpy(large, NODE, strlen(NODE));
    write_file(large, 9000);
    ck_assert_int_eq(load_path(&errors), PGS_ECONF);
    ck_assert_ptr_nonnull(strstr(errors.buf, ":3: this line is too long"));
    unlink(path);
    str_clear(&errors);

    write_file(large, 3 << 20);
    ck_assert_int_eq(load_path(&errors), PGS_ECONF);
    ck_assert_ptr_nonnull(strstr(errors.buf, "is larger than a configuration can be"));
    unlink(path);
    str_clear(&errors);

    /* Any bytes at all: no crash, and an end. */
    unsigned seed = 1;
    for (int round = 0; round < 200; round++) {
        for (int i = 0; i < 2000; i++) {
            static const char likely[] = "[]=;#: \n\n\nnode poolhealthrules/0123";
            large[i] = rand_r(&seed) % 3 ? likely[(size_t)rand_r(&seed) % (sizeof(likely) - 1)] : (char)rand_r(&seed);
        }
        write_file(large, 2000);
        load_path(&errors);
        unlink(path);
        str_clear(&errors);
    }
    free(large);
    str_release(&errors);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("conf_mistakes");
    TCase *tc = tcase_create("conf_mistakes");
    tcase_add_loop_test(tc, test_mistake, 0, (int)PGS_ARRAY_LEN(mistakes));
    tcase_add_test(tc, test_all_mistakes_at_once);
    tcase_add_test(tc, test_no_nodes);
    tcase_add_test(tc, test_bad_files);
    tcase_add_test(tc, test_garbage);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
