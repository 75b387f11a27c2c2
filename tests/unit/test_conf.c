/* The configuration where it is right: the environment over the file, URLs, nodes, which addresses are the cluster's. */
#include "conf_world.h"

#include "pgshunt/log.h"

/* ---- what is right ---- */

START_TEST(test_defaults)
{
    struct conf *c = load_ok(NODE, NULL);
    ck_assert_str_eq(c->name, "default");
    ck_assert_int_eq(c->consistency, CONSISTENCY_HOST);
    ck_assert_int_eq(c->max_staleness_ms, 1000);
    ck_assert_int_eq(c->transaction_reads, TXN_READS_OFF);
    ck_assert_int_eq(c->log_level, LOG_WARN);
    ck_assert_int_eq(c->pool_min, 10);
    ck_assert_int_eq(c->pool_max, 50);
    ck_assert_int_eq(c->pool_idle_ms, 300000);
    ck_assert_int_eq(c->health_interval_ms, 5000);
    ck_assert_int_eq(c->health_timeout_ms, 3000);
    ck_assert_int_eq(c->freshness_interval_ms, 5);
    ck_assert_int_eq(c->max_lag_ms, 5000);
    ck_assert_int_eq(c->failover_mode, FAILOVER_OFF);
    ck_assert_str_eq(c->monitor_conninfo, "");
    ck_assert_str_eq(c->http_listen, "127.0.0.1:7432");
    ck_assert_ptr_null(c->database_url);
    for (int i = 0; i < CONF_KEY_COUNT; i++)
        ck_assert_ptr_null(c->origin[i]);
    conf_free(c);
}
END_TEST

START_TEST(test_file)
{
    struct conf *c = load_ok("\xef\xbb\xbf[pgshunt]\r\n  name = shop ; the instance\r\n  consistency: Session\r\n"
                             "# comment\n; comment\n\n[ Pool ] ; comment\nMAX_CONNECTIONS=7\n"
                             "[node db1]\nhost = db1.example\nweight = 0\npromote = never\n"
                             "[node db2]\nhost = fe80::2\nport = 5433\naliases = a, [::9]:77 ,b:1\n"
                             "metrics_url = http://db2:9100/metrics\n[rules]\nprimary = audit\nReplica = /^select .* /\n"
                             "node DB2 = stats.big\nprimary = /=:/",
                             NULL);
    ck_assert_str_eq(c->name, "shop");
    ck_assert_int_eq(c->consistency, CONSISTENCY_SESSION);
    ck_assert_int_eq(c->pool_max, 7);
    ck_assert_int_eq(c->pool_min, 7); /* the default is not above a lowered maximum */
    ck_assert_int_eq(c->node_count, 2);
    ck_assert_str_eq(c->node[0].host, "db1.example");
    ck_assert_uint_eq(c->node[0].weight, 0);
    ck_assert(c->node[0].promote_never && !c->node[1].promote_never && !c->node[0].from_env);
    ck_assert_str_eq(c->node[1].host, "fe80::2");
    ck_assert_uint_eq(c->node[1].port, 5433);
    ck_assert_str_eq(c->node[1].metrics_url, "http://db2:9100/metrics");
    ck_assert_int_eq(c->rule_count, 4);
    ck_assert(c->rule[0].route == RULE_PRIMARY && !c->rule[0].is_regex);
    ck_assert_str_eq(c->rule[0].pattern, "audit");
    ck_assert(c->rule[1].route == RULE_REPLICA && c->rule[1].is_regex);
    ck_assert_str_eq(c->rule[1].pattern, "^select .* ");
    ck_assert(c->rule[2].route == RULE_NODE && conf_node_by_name(c, c->rule[2].node) == 1);
    ck_assert_str_eq(c->rule[3].pattern, "=:");
    conf_free(c);
}
END_TEST

START_TEST(test_environment_over_file)
{
    struct conf *c = load_ok(NODE "[pool]\nmax_connections = 7\nidle_timeout = 5\n[health]\nconninfo = user=x\n",
                             ENV("DB_POOL_MAX_CONNECTIONS= 70 ", "DB_POOL_IDLE_TIMEOUT=", "PGSHUNT_HTTP_LISTEN=",
                                 "PGSHUNT_MONITOR_URL=", "ENABLE_AUTO_FAILOVER=True"));
    ck_assert_int_eq(c->pool_max, 70);
    ck_assert_str_eq(c->origin[CONF_KEY_pool_max], "DB_POOL_MAX_CONNECTIONS");
    ck_assert_int_eq(c->pool_idle_ms, 5000); /* an empty variable is none ... */
    ck_assert_str_eq(c->http_listen, "");    /* ... but for texts */
    ck_assert_str_eq(c->monitor_conninfo, "");
    ck_assert_int_eq(c->failover_mode, FAILOVER_MONITOR);
    conf_free(c);
    c = load_ok(NODE, ENV("ENABLE_AUTO_FAILOVER=yes", "PGSHUNT_FAILOVER_MODE=follow"));
    ck_assert_int_eq(c->failover_mode, FAILOVER_FOLLOW);
    conf_free(c);
}
END_TEST

static const struct {
    const char *text;
    int ms;
} durations[] = {
    { "1", 1000 },   { "0.5", 500 },    { ".25", 250 },   { "2.", 2000 },     { "500ms", 500 }, { "1.5 ms", 2 },
    { "3s", 3000 },  { "2min", 120000 }, { "1h", 3600000 }, { "0.1h", 360000 }, { "0.0005", 1 }, { "5 S", 5000 },
    { "0.123456789", 123 },
};

START_TEST(test_duration)
{
    struct str variable = STR_INIT;
    str_addf(&variable, "MAX_REPLICA_LAG=%s", durations[_i].text);
    struct conf *c = load_ok(NODE, ENV(variable.buf));
    ck_assert_int_eq(c->max_lag_ms, durations[_i].ms);
    conf_free(c);
    str_release(&variable);
}
END_TEST

START_TEST(test_booleans)
{
    static const char *const yes[] = { "True", "true", "1", "yes", "ON", "y", "t" };
    static const char *const no[] = { "False", "FALSE", "0", "no", "Off", "n", "f" };
    for (size_t i = 0; i < PGS_ARRAY_LEN(yes); i++)
        for (int want = 0; want < 2; want++) {
            struct str v = STR_INIT;
            str_addf(&v, "ENABLE_AUTO_FAILOVER=%s", want ? yes[i] : no[i]);
            struct conf *c = load_ok(NODE, ENV(v.buf));
            ck_assert_int_eq(c->auto_failover, want);
            conf_free(c);
            str_release(&v);
        }
}
END_TEST

/* ---- URLs ---- */

static const struct {
    const char *url, *conninfo, *host;
    unsigned port;
} urls[] = {
    { "postgresql://u:p@h:5433/d", "user='u' password='p' dbname='d' host='h' port='5433'", "h", 5433 },
    { "postgres://h", "host='h' port='5432'", "h", 5432 },
    { "POSTGRES://h/", "host='h' port='5432'", "h", 5432 },
    { "postgresql+psycopg2://u@h/d", "user='u' dbname='d' host='h' port='5432'", "h", 5432 },
    { "postgis://u@h/d", "user='u' dbname='d' host='h' port='5432'", "h", 5432 },
    { "postgres://u%40corp:p%3A%2F%25@h/my%20db", "user='u@corp' password='p:/%' dbname='my db' host='h' port='5432'", "h", 5432 },
    { "postgres://u:p@ss@h/d", "user='u' password='p@ss' dbname='d' host='h' port='5432'", "h", 5432 },
    { "postgres://u:it's\\@h/d", "user='u' password='it\\'s\\\\' dbname='d' host='h' port='5432'", "h", 5432 },
    { "postgres://[2001:db8::1]:6/d", "dbname='d' host='2001:db8::1' port='6'", "2001:db8::1", 6 },
    { "postgres://u@%2Fvar%2Frun%2Fpostgresql:5/d", "user='u' dbname='d' host='/var/run/postgresql' port='5'", "/var/run/postgresql", 5 },
    { "postgres:///d?host=/tmp&port=7&sslmode=require", "dbname='d' sslmode='require' host='/tmp' port='7'", "/tmp", 7 },
    { "postgres://h/d?sslmode=verify-full&conn_max_age=600&target_session_attrs=any&options=-c%20a%3Db",
      "dbname='d' sslmode='verify-full' options='-c a=b' host='h' port='5432'", "h", 5432 },
    { "postgres://h/d?ssl=true", "dbname='d' sslmode='require' host='h' port='5432'", "h", 5432 },
    { "host=h port=9 user = u password='a b\\'c' dbname=d", "user='u' password='a b\\'c' dbname='d' host='h' port='9'", "h", 9 },
    { "hostaddr=10.0.0.1 password=a\\ b://c", "password='a b://c' host='10.0.0.1' port='5432'", "10.0.0.1", 5432 },
};

START_TEST(test_url)
{
    struct str variable = STR_INIT;
    str_addf(&variable, "DATABASE_URL=%s", urls[_i].url);
    struct conf *c = load_ok("", ENV(variable.buf));
    ck_assert_str_eq(c->database_url, urls[_i].conninfo);
    ck_assert_int_eq(c->node_count, 1);
    ck_assert_str_eq(c->node[0].name, "primary");
    ck_assert_str_eq(c->node[0].host, urls[_i].host);
    ck_assert_uint_eq(c->node[0].port, urls[_i].port);
    ck_assert(c->node[0].from_env);
    conf_free(c);
    str_release(&variable);
}
END_TEST

START_TEST(test_url_of_many_hosts)
{
    struct conf *c = load_ok("", ENV("DATABASE_URL=postgres://u@a:1,b,[::1]:3/d", "DATABASE_REPLICA_1_HOST=b",
                                     "DATABASE_REPLICA_1_WEIGHT=5"));
    ck_assert_int_eq(c->node_count, 3);
    ck_assert_str_eq(c->node[1].host, "b");
    ck_assert_uint_eq(c->node[1].port, 5432);
    ck_assert_uint_eq(c->node[1].weight, 5);
    ck_assert_str_eq(c->node[2].name, "primary-3");
    ck_assert_uint_eq(c->node[2].port, 3);
    conf_free(c);
    c = load_ok("", ENV("DATABASE_URL=host=a,b port=6000"));
    ck_assert_uint_eq(c->node[1].port, 6000);
    conf_free(c);
}
END_TEST

/* ---- nodes of both worlds ---- */

START_TEST(test_nodes_of_environment)
{
    struct conf *c = load_ok("[node one]\nhost = h1\nweight = 2\n[node two]\nhost = h2\nport = 5433\n",
                             ENV("DATABASE_URL=postgres://u@H2:5433/d", "DATABASE_REPLICA_1_HOST=h1", "DATABASE_REPLICA_1_WEIGHT=7",
                                 "DATABASE_REPLICA_40_HOST=h3", "DATABASE_REPLICA_40_PORT=1", "DATABASE_REPLICA_7_HOST=[::1]:9",
                                 "DATABASE_REPLICA_8_HOST="));
    ck_assert_int_eq(c->node_count, 4);
    ck_assert_str_eq(c->node[0].name, "two"); /* the application's primary goes first */
    ck_assert_str_eq(c->node[1].name, "one");
    ck_assert_uint_eq(c->node[1].weight, 7);
    ck_assert_str_eq(c->node[2].name, "replica-7");
    ck_assert_str_eq(c->node[2].host, "::1");
    ck_assert_uint_eq(c->node[2].port, 9);
    ck_assert_str_eq(c->node[3].name, "replica-40");
    ck_assert_uint_eq(c->node[3].port, 1);
    ck_assert_int_eq(conf_node_by_name(c, "REPLICA-40"), 3);
    ck_assert_int_eq(conf_node_by_name(c, "replica-8"), -1);
    ck_assert_int_eq(conf_node_by_address(c, "H3.", 1), 3);
    ck_assert_int_eq(conf_node_by_address(c, "h3", 2), -1);
    conf_free(c);
}
END_TEST

START_TEST(test_url_names_the_cluster)
{
    struct conf *c = load_ok(NODE "aliases = pool.example:6432\n", ENV("DATABASE_URL=postgres://u:p@pool.example:6432/d"));
    ck_assert_int_eq(c->node_count, 1);
    ck_assert_str_eq(c->node[0].name, "db1");
    ck_assert_ptr_nonnull(strstr(c->database_url, "password='p'"));
    conf_free(c);
    c = load_ok(NODE, ENV("DATABASE_URL=postgres://u:p@pgshunt/d"));
    ck_assert_int_eq(c->node_count, 1);
    conf_free(c);
}
END_TEST

START_TEST(test_same_replica_twice)
{
    struct conf *c;
    struct str errors = STR_INIT;
    ck_assert_int_eq(load("", ENV("DATABASE_URL=postgres://h/d", "DATABASE_REPLICA_1_HOST=r", "DATABASE_REPLICA_2_HOST=R"), &c, &errors),
                     PGS_ECONF);
    ck_assert_str_eq(errors.buf,
                     "DATABASE_REPLICA_2_HOST: has the same host and port as DATABASE_REPLICA_1_HOST (node replica-1)\n");
    str_release(&errors);
}
END_TEST

START_TEST(test_too_many_nodes)
{
    struct conf *c;
    struct str ini = STR_INIT, errors = STR_INIT;
    for (int i = 0; i < PGS_MAX_NODES; i++)
        str_addf(&ini, "[node n%d]\nhost = h%d\n", i, i);
    c = load_ok(ini.buf, NULL);
    ck_assert_int_eq(c->node_count, PGS_MAX_NODES);
    conf_free(c);
    str_adds(&ini, "[node more]\nhost = x\n");
    ck_assert_int_eq(load(ini.buf, NULL, &c, &errors), PGS_ECONF);
    ck_assert_str_eq(errors.buf, "FILE:129: too many nodes: at most 64\n");
    str_release(&ini);
    str_release(&errors);
}
END_TEST

START_TEST(test_is_cluster)
{
    struct conf *c = load_ok("[node a]\nhost = Db.Example\naliases = pool:6432, other\n[node r]\nhost = r\naliases = [::2]\n"
                             "[node s]\nhost = /var/run/postgresql\n",
                             NULL);
    ck_assert(conf_is_cluster(c, "db.example", 5432));
    ck_assert(conf_is_cluster(c, "db.example.", 5432));
    ck_assert(!conf_is_cluster(c, "db.example", 5433));
    ck_assert(conf_is_cluster(c, "pool", 6432));
    ck_assert(!conf_is_cluster(c, "pool", 5432));
    ck_assert(conf_is_cluster(c, "OTHER", 5432));
    ck_assert(!conf_is_cluster(c, "r", 5432)); /* a replica's own address is that replica */
    ck_assert(conf_is_cluster(c, "0::2", 5432));
    ck_assert(conf_is_cluster(c, "pgshunt", 1));
    ck_assert(!conf_is_cluster(c, "/var/run/postgresql", 5432));
    ck_assert(!conf_is_cluster(c, "", 5432));
    ck_assert_int_eq(conf_node_by_address(c, "/var/run/postgresql", 5432), 2);
    ck_assert_int_eq(conf_node_by_address(c, "/VAR/run/postgresql", 5432), -1);
    conf_free(c);
}
END_TEST

/* ---- the process environment ---- */

START_TEST(test_process_environment)
{
    struct conf *c;
    struct str errors = STR_INIT;
    write_file("", 0);
    setenv("PGSHUNT_CONFIG", path, 1);
    setenv("DATABASE_URL", "postgres://h/d?foo=1", 1);
    setenv("DATABASE_REPLICA_123456789_HOST", "far", 1);
    setenv("DATABASE_REPLICA_0_HOST", "zero", 1);
    setenv("DATABASE_REPLICA_2_HOTS", "typo", 1);
    setenv("PGSHUNT_CONSISTANCY", "host", 1);
    setenv("PGSHUNT_DISABLE", "0", 1);
    ck_assert_int_eq(conf_load(&c, &errors, NULL), 0);
    unlink(path);
    ck_assert_str_eq(c->file, path);
    ck_assert_int_eq(c->node_count, 2);
    ck_assert_str_eq(c->node[1].name, "replica-123456789");
    ck_assert_ptr_nonnull(strstr(c->warnings, "DATABASE_URL: not parameters of libpq, left out: foo\n"));
    ck_assert_ptr_nonnull(strstr(c->warnings, "DATABASE_REPLICA_0_HOST is none of"));
    ck_assert_ptr_nonnull(strstr(c->warnings, "DATABASE_REPLICA_2_HOTS is none of"));
    ck_assert_ptr_nonnull(
        strstr(c->warnings, "PGSHUNT_CONSISTANCY: pgshunt knows no such variable: did you mean PGSHUNT_CONSISTENCY?\n"));
    ck_assert_ptr_null(strstr(c->warnings, "PGSHUNT_DISABLE"));
    conf_free(c);
    str_release(&errors);
}
END_TEST

START_TEST(test_warnings)
{
    struct conf *c = load_ok(NODE "[node b]\nhost=b\nweight=0\n[health]\ntimeout=6\nfreshness_interval=2s\n", NULL);
    ck_assert_ptr_nonnull(strstr(c->warnings, ":7: a health check may take longer (6000 ms) than the time between two (5000 ms)\n"));
    ck_assert_ptr_nonnull(strstr(c->warnings, "PGSHUNT_MAX_STALENESS: max_staleness (1000 ms) is not above freshness_interval (2000 ms)"));
    ck_assert_ptr_nonnull(strstr(c->warnings, "all replicas have weight 0"));
    conf_free(c);
}
END_TEST

/* ---- rows ---- */

START_TEST(test_rows)
{
    struct conf *c = load_ok(NODE "[notify]\nslack_webhook_url = https://hooks/secret\n", NULL);
    for (int i = 0; i < CONF_KEY_COUNT; i++) {
        struct str value = STR_INIT, expected = STR_INIT;
        ck_assert_int_eq(conf_value_text(c, i, &value), 0);
        ck_assert_int_eq(conf_expected_text(i, &expected), 0);
        ck_assert_uint_gt(expected.len, 0);
        ck_assert_ptr_null(strstr(value.buf, "secret"));
        ck_assert_uint_gt(strlen(conf_keys[i].doc), 0);
        /* What is printed can be read again, and the default of a row is in its range. */
        if (conf_keys[i].type >= CONF_T_INT && *conf_keys[i].env) {
            struct str variable = STR_INIT;
            str_addf(&variable, "%s=%s", conf_keys[i].env, value.buf);
            struct conf *again = load_ok(NODE, ENV(variable.buf, "FAILOVER_EMAIL_RECIPIENTS=x"));
            ck_assert_int_eq(*(int *)((char *)again + conf_keys[i].offset), *(int *)((char *)c + conf_keys[i].offset));
            conf_free(again);
            str_release(&variable);
        }
        str_release(&value);
        str_release(&expected);
    }
    conf_free(c);
}
END_TEST

START_TEST(test_words)
{
    for (int i = CONSISTENCY_EVENTUAL; i <= CONSISTENCY_SESSION; i++)
        ck_assert_int_eq(conf_consistency_parse(conf_consistency_name(i)), i);
    for (int i = TXN_READS_OFF; i <= TXN_READS_UNTIL_WRITE; i++)
        ck_assert_int_eq(conf_txn_reads_parse(conf_txn_reads_name(i)), i);
    ck_assert_int_eq(conf_txn_reads_parse("READ_ONLY"), TXN_READS_READ_ONLY);
    ck_assert_int_eq(conf_consistency_parse("hosts"), -1);
    ck_assert_int_eq(conf_consistency_parse("hos"), -1);
    ck_assert_int_eq(conf_consistency_parse(""), -1);
    ck_assert_str_eq(conf_consistency_name(77), "unknown");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("conf");
    TCase *tc = tcase_create("conf");
    tcase_add_test(tc, test_defaults);
    tcase_add_test(tc, test_file);
    tcase_add_test(tc, test_environment_over_file);
    tcase_add_loop_test(tc, test_duration, 0, (int)PGS_ARRAY_LEN(durations));
    tcase_add_test(tc, test_booleans);
    tcase_add_loop_test(tc, test_url, 0, (int)PGS_ARRAY_LEN(urls));
    tcase_add_test(tc, test_url_of_many_hosts);
    tcase_add_test(tc, test_nodes_of_environment);
    tcase_add_test(tc, test_url_names_the_cluster);
    tcase_add_test(tc, test_same_replica_twice);
    tcase_add_test(tc, test_too_many_nodes);
    tcase_add_test(tc, test_is_cluster);
    tcase_add_test(tc, test_process_environment);
    tcase_add_test(tc, test_warnings);
    tcase_add_test(tc, test_rows);
    tcase_add_test(tc, test_words);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
