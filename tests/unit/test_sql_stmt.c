/* test_sql_stmt.c: what a statement says beside its class: verb, flags, names, values, hints, shapes. */
#include <check.h>
#include <stdlib.h>

#include "corpus.h"
#include "pgshunt/sql.h"

static const struct {
    const char *sql;
    enum sql_verb verb;
    uint32_t flags;
    const char *name, *value;
} rows[] = {
    { "SET work_mem = '1MB'", SQL_V_SET, 0, "work_mem", "'1MB'" },
    { "SET work_mem TO DEFAULT ;", SQL_V_SET, 0, "work_mem", "DEFAULT" },
    { "SET LOCAL a.b = x, y", SQL_V_SET, SQL_F_LOCAL, "a.b", "x, y" },
    { "SET SESSION x FROM CURRENT", SQL_V_SET, 0, "x", "FROM CURRENT" },
    { "SET TIME ZONE 'UTC'", SQL_V_SET, 0, "TimeZone", "'UTC'" },
    { "SET LOCAL TIME ZONE LOCAL", SQL_V_SET, SQL_F_LOCAL, "TimeZone", "LOCAL" },
    { "SET NAMES 'UTF8'", SQL_V_SET, 0, "client_encoding", "'UTF8'" },
    { "SET names = 'x'", SQL_V_SET, 0, "names", "'x'" },
    { "SET SCHEMA 'x'", SQL_V_SET, 0, "search_path", "'x'" },
    { "SET role = 'x'", SQL_V_SET, 0, "role", "'x'" },
    { "SET ROLE x", SQL_V_SET_ROLE, 0, "role", "x" },
    { "SET LOCAL ROLE NONE", SQL_V_SET_ROLE, SQL_F_LOCAL, "role", "NONE" },
    { "SET SESSION AUTHORIZATION 'joe'", SQL_V_SET_SESSION_AUTH, 0, "session_authorization", "'joe'" },
    { "SET SESSION SESSION AUTHORIZATION DEFAULT", SQL_V_SET_SESSION_AUTH, 0, "session_authorization", "DEFAULT" },
    { "SET session.x = 1", SQL_V_SET, 0, "session.x", "1" },
    { "SET local = 1", SQL_V_SET, 0, "local", "1" },
    { "SET \"Weird Name\" = 1", SQL_V_SET, 0, "\"Weird Name\"", "1" },
    { "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY", SQL_V_SET_CHAR, SQL_F_TXN_READ_ONLY, "", "" },
    { "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE", SQL_V_SET_TXN, SQL_F_TXN_SERIALIZABLE, "", "" },
    { "SET TRANSACTION SNAPSHOT 'x'", SQL_V_SET_TXN, SQL_F_TXN_SNAPSHOT, "", "" },
    { "SET CONSTRAINTS a, b IMMEDIATE", SQL_V_SET_CONSTRAINTS, 0, "", "" },
    { "RESET a.b", SQL_V_RESET, 0, "a.b", "" },
    { "RESET ALL", SQL_V_RESET_ALL, 0, "all", "" },
    { "RESET SESSION AUTHORIZATION", SQL_V_RESET, 0, "session_authorization", "" },
    { "SHOW TIME ZONE", SQL_V_SHOW, 0, "TimeZone", "" },
    { "SHOW TRANSACTION ISOLATION LEVEL", SQL_V_SHOW, 0, "transaction_isolation", "" },
    { "SHOW pgshunt.nodes", SQL_V_SHOW, 0, "pgshunt.nodes", "" },
    { "SET LOCAL pgshunt.route TO replica", SQL_V_SET, SQL_F_LOCAL, "pgshunt.route", "replica" },
    { "SELECT set_config('TimeZone', $1, false)", SQL_V_SET_CONFIG, 0, "'TimeZone'", "$1" },
    { "SELECT set_config('a', 'b', true)", SQL_V_SET_CONFIG, SQL_F_LOCAL, "'a'", "'b'" },
    { "SELECT set_config($1, $2, $3)", SQL_V_SET_CONFIG, SQL_F_PARAM_NAME | SQL_F_TAINT, "$1", "$2" },
    { "SELECT set_config('a', $1, $2)", SQL_V_SET_CONFIG, SQL_F_PARAM_NAME | SQL_F_TAINT, "'a'", "$1" },
    { "SELECT set_config('a', lower('B'), false)", SQL_V_SELECT, SQL_F_TAINT, "", "" },
    { "BEGIN", SQL_V_BEGIN, 0, "", "" },
    { "START TRANSACTION READ ONLY, ISOLATION LEVEL REPEATABLE READ", SQL_V_BEGIN,
      SQL_F_TXN_READ_ONLY | SQL_F_TXN_REPEATABLE, "", "" },
    { "BEGIN READ ONLY READ WRITE", SQL_V_BEGIN, SQL_F_TXN_READ_WRITE, "", "" },
    { "BEGIN TRANSACTION ISOLATION LEVEL READ UNCOMMITTED DEFERRABLE", SQL_V_BEGIN,
      SQL_F_TXN_READ_COMMITTED | SQL_F_TXN_DEFERRABLE, "", "" },
    { "END AND CHAIN", SQL_V_COMMIT, SQL_F_CHAIN, "", "" },
    { "COMMIT AND NO CHAIN", SQL_V_COMMIT, 0, "", "" },
    { "ABORT WORK AND CHAIN", SQL_V_ROLLBACK, SQL_F_CHAIN, "", "" },
    { "SAVEPOINT \"A b\"", SQL_V_SAVEPOINT, 0, "\"A b\"", "" },
    { "RELEASE SAVEPOINT x", SQL_V_RELEASE, 0, "x", "" },
    { "RELEASE savepoint", SQL_V_RELEASE, 0, "savepoint", "" },
    { "ROLLBACK TO x", SQL_V_ROLLBACK_TO, 0, "x", "" },
    { "COMMIT PREPARED 'x'", SQL_V_PREPARE_TXN, 0, "'x'", "" },
    { "PREPARE p AS SELECT 1 ; ", SQL_V_PREPARE, 0, "p", "SELECT 1" },
    { "PREPARE \"P\" (int, numeric(3, 2)) AS /* c */ DELETE FROM t WHERE a = ';'", SQL_V_PREPARE, 0, "\"P\"",
      "DELETE FROM t WHERE a = ';'" },
    { "EXECUTE p", SQL_V_EXECUTE, 0, "p", "" },
    { "EXECUTE p (1, ')')", SQL_V_EXECUTE, 0, "p", "(1, ')')" },
    { "DEALLOCATE PREPARE p", SQL_V_DEALLOCATE, 0, "p", "" },
    { "DEALLOCATE prepare all", SQL_V_DEALLOCATE_ALL, 0, "", "" },
    { "DISCARD ALL", SQL_V_DISCARD_ALL, 0, "ALL", "" },
    { "DISCARD temp", SQL_V_DISCARD, 0, "temp", "" },
    { "DECLARE \"_django_curs_1\" NO SCROLL CURSOR WITH HOLD FOR SELECT 1", SQL_V_DECLARE, SQL_F_HOLD,
      "\"_django_curs_1\"", "" },
    { "DECLARE c CURSOR WITHOUT HOLD FOR SELECT 1", SQL_V_DECLARE, 0, "c", "" },
    { "FETCH FORWARD 10 FROM \"c\"", SQL_V_FETCH, 0, "\"c\"", "" },
    { "MOVE c", SQL_V_FETCH, 0, "c", "" },
    { "CLOSE c", SQL_V_CLOSE, 0, "c", "" },
    { "CLOSE ALL", SQL_V_CLOSE_ALL, 0, "", "" },
    { "LISTEN x", SQL_V_LISTEN, SQL_F_PIN_LISTEN, "x", "" },
    { "UNLISTEN *", SQL_V_UNLISTEN, 0, "", "" },
    { "NOTIFY x", SQL_V_NOTIFY, 0, "", "" },
    { "LOCK t", SQL_V_LOCK, 0, "", "" },
    { "DO 'x'", SQL_V_DO, SQL_F_TAINT, "", "" },
    { "LOAD 'x'", SQL_V_LOAD, SQL_F_TAINT, "", "" },
    { "CALL unheard(1)", SQL_V_CALL, SQL_F_TAINT, "", "" },
    { "COPY t FROM STDIN", SQL_V_COPY, SQL_F_COPY_IN, "", "" },
    { "COPY t TO STDOUT", SQL_V_COPY, SQL_F_COPY_OUT, "", "" },
    { "EXPLAIN ANALYZE SELECT 1", SQL_V_EXPLAIN, SQL_F_ANALYZE, "", "" },
    { "SELECT now()", SQL_V_SELECT, SQL_F_CLOCK, "", "" },
    { "SELECT current_timestamp", SQL_V_SELECT, SQL_F_CLOCK, "", "" },
    { "SELECT CURRENT_DATE", SQL_V_SELECT, SQL_F_CLOCK, "", "" },
    { "SELECT pg_advisory_lock(1)", SQL_V_SELECT, SQL_F_PIN_ADVISORY, "", "" },
    { "SELECT pg_advisory_unlock_all()", SQL_V_SELECT, SQL_F_ADVISORY_UNLOCK_ALL, "", "" },
    { "SELECT pg_export_snapshot()", SQL_V_SELECT, SQL_F_TXN_SNAPSHOT, "", "" },
    { "SELECT setseed(1)", SQL_V_SELECT, SQL_F_TAINT, "", "" },
    { "SELECT nextval('s')", SQL_V_SELECT, 0, "", "" },
    { "SELECT unheard(1)", SQL_V_SELECT, SQL_F_TAINT, "", "" },
    { "SELECT sneaky()", SQL_V_SELECT, SQL_F_TAINT, "", "" },
    { "SELECT quiet_write(1)", SQL_V_SELECT, 0, "", "" },
    { "SELECT * FROM loud_view", SQL_V_SELECT, SQL_F_TAINT | SQL_F_RELATION, "", "" },
    { "SELECT * FROM unlogged_t", SQL_V_SELECT, SQL_F_RELATION, "", "" },
    { "INSERT INTO fx (id, v) VALUES (1, 2)", SQL_V_INSERT, 0, "", "" },
    { "INSERT INTO fx AS y (id) SELECT nextval('s')", SQL_V_INSERT, 0, "", "" },
    { "INSERT INTO trig_quiet (id) VALUES (1)", SQL_V_INSERT, 0, "", "" },
    { "INSERT INTO trig_loud (id) VALUES (1)", SQL_V_INSERT, SQL_F_TAINT, "", "" },
    { "DELETE FROM \"trig_loud\"", SQL_V_DELETE, SQL_F_TAINT, "", "" },
    { "SELECT * FROM trig_loud", SQL_V_SELECT, 0, "", "" },
    { "UPDATE pg_settings SET setting = 1", SQL_V_UPDATE, SQL_F_TAINT, "", "" },
    { "UPDATE fx SET v = unheard(1)", SQL_V_UPDATE, SQL_F_TAINT, "", "" },
    { "WITH x AS (SELECT 1) DELETE FROM trig_loud", SQL_V_DELETE, SQL_F_TAINT, "", "" },
    { "CREATE TEMP TABLE x (id int)", SQL_V_OTHER, SQL_F_PIN_TEMP, "", "" },
    { "SELECT 1 INTO TEMP x", SQL_V_SELECT, SQL_F_PIN_TEMP, "", "" },
    { "CREATE TABLE pg_temp.x (id int)", SQL_V_OTHER, SQL_F_PIN_TEMP, "", "" },
    { "DROP DATABASE x", SQL_V_OTHER, SQL_F_MOVES, "", "" },
    { "CREATE TABLE x AS EXECUTE p", SQL_V_OTHER, SQL_F_TAINT, "", "" },
    { "SELECT (1", SQL_V_SELECT, SQL_F_BROKEN, "", "" },
};

static struct closure *closure;
static struct sql_env env = { .strings = SQL_STRINGS_STANDARD };
static void setup(void)
{
    env.closure = closure = corpus_closure();
}
static void teardown(void)
{
    closure_free(closure);
}

static bool span_is(struct span s, const char *text)
{
    return s.len == strlen(text) && (s.len == 0 || memcmp(s.ptr, text, s.len) == 0);
}

START_TEST(details)
{
    struct sql_info info;
    sql_classify(rows[_i].sql, &env, &info);
    ck_assert_uint_eq(info.count, 1);
    const struct sql_stmt *s = &info.stmt[0];
    ck_assert_msg(s->verb == rows[_i].verb, "%s: %s", rows[_i].sql, sql_verb_name(s->verb));
    ck_assert_msg(s->flags == rows[_i].flags, "%s: flags %x, not %x", rows[_i].sql, s->flags, rows[_i].flags);
    ck_assert_msg(span_is(s->name, rows[_i].name), "%s: name %.*s", rows[_i].sql, (int)s->name.len, s->name.ptr);
    ck_assert_msg(span_is(s->value, rows[_i].value), "%s: value %.*s", rows[_i].sql, (int)s->value.len, s->value.ptr);
}
END_TEST

START_TEST(strings_of_many)
{
    struct sql_info info;
    sql_classify(" BEGIN ;; SELECT 1 ; /* x */ COMMIT ; ", &env, &info);
    ck_assert_uint_eq(info.count, 3);
    ck_assert_int_eq(info.cls, SQL_TXN);
    ck_assert_int_eq(info.why, SQL_WHY_MULTI);
    ck_assert(span_is(info.stmt[0].text, "BEGIN"));
    ck_assert(span_is(info.stmt[1].text, "SELECT 1"));
    ck_assert(span_is(info.stmt[2].text, "COMMIT"));
    ck_assert_int_eq(info.stmt[1].cls, SQL_READ);
    sql_classify("SELECT 1;SELECT 1;SELECT 1;SELECT 1;SELECT 1;SELECT 1;SELECT 1;SELECT 1;DELETE FROM t", &env, &info);
    ck_assert_uint_eq(info.count, 9);
    ck_assert(info.flags & SQL_F_MANY);
    ck_assert_int_eq(info.cls, SQL_WRITE);
    ck_assert(span_is(info.word, "DELETE"));
    sql_classify("SELECT 1; SELECT lower('x'), * FROM unlogged_t", &env, &info);
    ck_assert_int_eq(info.why, SQL_WHY_CLOSURE);
    ck_assert(span_is(info.word, "unlogged_t"));
    sql_classify("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END; SELECT 2", &env, &info);
    ck_assert_uint_eq(info.count, 2);
}
END_TEST

START_TEST(hints)
{
    struct sql_info info;
    sql_classify("SELECT 1", &env, &info);
    ck_assert_int_eq(info.hint, SQL_HINT_NONE);
    sql_classify("/* pgshunt: primary */ SELECT 1", &env, &info);
    ck_assert_int_eq(info.hint, SQL_HINT_PRIMARY);
    sql_classify("SELECT /*+pgshunt:REPLICA*/ 1", &env, &info);
    ck_assert_int_eq(info.hint, SQL_HINT_REPLICA);
    sql_classify("SELECT 1 -- pgshunt: node=db-2", &env, &info);
    ck_assert_int_eq(info.hint, SQL_HINT_NODE);
    ck_assert(span_is(info.hint_node, "db-2"));
    sql_classify("SELECT 1 /* pgshunt: replica */ /* pgshunt: primary */", &env, &info);
    ck_assert_int_eq(info.hint, SQL_HINT_PRIMARY);
    sql_classify("SELECT '/* pgshunt: primary */' /* not pgshunt: primary */", &env, &info);
    ck_assert_int_eq(info.hint, SQL_HINT_NONE);
}
END_TEST

static uint64_t shape(const char *sql)
{
    struct sql_info info;
    sql_classify(sql, &env, &info);
    return info.shape;
}

START_TEST(shapes)
{
    const char *one = "SELECT \"t\".\"id\", \"t\".\"name\" FROM \"t\" WHERE \"t\".\"id\" IN (1, 2) AND name = 'a'";
    ck_assert(shape(one) ==
              shape("select \"t\".\"id\", \"t\".\"name\"  from \"t\" /* c */\nwhere \"t\".\"id\" in (7, $1) "
                    "and NAME = $$x$$ -- end"));
    ck_assert(shape(one) !=
              shape("SELECT \"t\".\"id\", \"t\".\"name\" FROM \"u\" WHERE \"t\".\"id\" IN (1, 2) AND name = 'a'"));
    ck_assert(shape(one) !=
              shape("SELECT \"t\".\"id\", \"t\".\"name\" FROM \"t\" WHERE \"t\".\"id\" IN (1, 2) AND name > 'a'"));
    ck_assert(shape("SELECT a + 1") != shape("SELECT a - 1"));
    ck_assert(shape("SELECT 1") != shape("VALUES (1)"));
    ck_assert(shape("") != 0);
}
END_TEST

START_TEST(strings_and_backslashes)
{
    struct sql_env e = { .strings = SQL_STRINGS_UNKNOWN, .closure = closure };
    struct sql_info info;
    sql_classify("SELECT 'a\\'; DELETE FROM t; --'", &e, &info);
    ck_assert_int_eq(info.cls, SQL_WRITE);
    sql_classify("SELECT 'a\\'' ; DELETE FROM t; --'", &e, &info);
    ck_assert_int_eq(info.cls, SQL_WRITE);
    ck_assert_int_eq(info.why, SQL_WHY_BACKSLASH);
    sql_classify("SELECT 'a\\b'", &e, &info);
    ck_assert_int_eq(info.cls, SQL_READ);
    e.strings = SQL_STRINGS_ESCAPE;
    sql_classify("SELECT 'a\\'; DELETE FROM t; --'", &e, &info);
    ck_assert_int_eq(info.cls, SQL_READ);
    sql_classify("SELECT N'a\\'' ; DELETE FROM t; --'", &e, &info);
    ck_assert_int_eq(info.cls, SQL_WRITE);
    e.strings = SQL_STRINGS_STANDARD;
    sql_classify("SELECT 'a\\'; DELETE FROM t; --'", &e, &info);
    ck_assert_int_eq(info.cls, SQL_WRITE);
    sql_classify("SELECT 'ä'", &e, &info);
    ck_assert_int_eq(info.cls, SQL_READ);
    e.ascii_unsafe_encoding = true;
    sql_classify("SELECT 'ä'", &e, &info);
    ck_assert_int_eq(info.cls, SQL_WRITE);
    ck_assert_int_eq(info.why, SQL_WHY_BROKEN);
    sql_classify("SELECT 'a'", &e, &info);
    ck_assert_int_eq(info.cls, SQL_READ);
}
END_TEST

START_TEST(without_closure)
{
    const struct sql_env none = { .strings = SQL_STRINGS_STANDARD };
    struct sql_info info;
    sql_classify("SELECT 1", &none, &info);
    ck_assert_int_eq(info.cls, SQL_READ);
    sql_classify("SELECT 1 AS one, true, NULL", &none, &info);
    ck_assert_int_eq(info.cls, SQL_READ);
    sql_classify("SELECT * FROM t", &none, &info);
    ck_assert_int_eq(info.cls, SQL_WRITE);
    ck_assert_int_eq(info.why, SQL_WHY_NO_CLOSURE);
    sql_classify("SELECT lower('x')", &none, &info);
    ck_assert_int_eq(info.why, SQL_WHY_NO_CLOSURE);
    sql_classify("SELECT set_config('TimeZone', 'UTC', false)", &none, &info);
    ck_assert_int_eq(info.cls, SQL_SESSION);
    sql_classify("BEGIN", &none, &info);
    ck_assert_int_eq(info.cls, SQL_TXN);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("sql_stmt");
    TCase *t = tcase_create("all");
    tcase_add_unchecked_fixture(t, setup, teardown);
    tcase_add_loop_test(t, details, 0, (int)PGS_ARRAY_LEN(rows));
    tcase_add_test(t, strings_of_many);
    tcase_add_test(t, hints);
    tcase_add_test(t, shapes);
    tcase_add_test(t, strings_and_backslashes);
    tcase_add_test(t, without_closure);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
