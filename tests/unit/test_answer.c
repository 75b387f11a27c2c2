/* test_answer.c: the installed libpq asks, and the library answers. */
#include <check.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../shim/answer.h"
#include "pgshunt/err.h"
#define OOM_IMPLEMENTATION
#include "oom_for_test.h"
#include "real_for_test.h"

static const struct real_libpq *real;
static struct answer a;

static const char *const names[] = { "node", "lag" };
static const char *const values[] = { "n0", "1 ms", "n1", NULL, "n2", "" };
static const struct answer_table table = { .columns = 2, .rows = 3, .names = names, .values = values, .tag = "SHOW" };

static void set_up(void)
{
    real = real_for_test();
    ck_assert_int_eq(answer_open(&a, real, "UTF8"), 0);
}

static void tear_down(void)
{
    answer_close(&a);
}

static void check_table(PGresult *res)
{
    ck_assert_msg(real->PQresultStatus(res) == PGRES_TUPLES_OK, "%s", real->PQresultErrorMessage(res));
    ck_assert_int_eq(real->PQntuples(res), 3);
    ck_assert_int_eq(real->PQnfields(res), 2);
    ck_assert_str_eq(real->PQfname(res, 1), "lag");
    ck_assert_int_eq((int)real->PQftype(res, 0), 25);
    ck_assert_str_eq(real->PQgetvalue(res, 0, 1), "1 ms");
    ck_assert_int_eq(real->PQgetisnull(res, 1, 1), 1);
    ck_assert_int_eq(real->PQgetisnull(res, 2, 1), 0);
    ck_assert_str_eq(real->PQcmdStatus(res), "SHOW");
    real->PQclear(res);
}

static void check_done(PGresult *res, const char *tag)
{
    ck_assert_int_eq(real->PQresultStatus(res), PGRES_COMMAND_OK);
    ck_assert_str_eq(real->PQcmdStatus(res), tag);
    real->PQclear(res);
}

START_TEST(the_connection)
{
    ck_assert_int_eq(real->PQstatus(a.conn), CONNECTION_OK);
    ck_assert_int_eq(real->PQserverVersion(a.conn), 150000);
    ck_assert_str_eq(real->PQparameterStatus(a.conn, "client_encoding"), "UTF8");
    ck_assert_str_eq(real->PQparameterStatus(a.conn, "standard_conforming_strings"), "on");
    ck_assert_int_eq(real->PQtransactionStatus(a.conn), PQTRANS_IDLE);
    ck_assert_int_eq(real->PQbackendPID(a.conn), (int)getpid());
    ck_assert(fcntl(a.server, F_GETFD) & FD_CLOEXEC);
    ck_assert(fcntl(real->PQsocket(a.conn), F_GETFD) & FD_CLOEXEC);
}
END_TEST

START_TEST(every_way_of_asking)
{
    for (int round = 0; round < 50; round++) {
        ck_assert_int_eq(answer_rows(&a, ANSWER_SIMPLE, 'I', &table), 0);
        check_table(real->PQexec(a.conn, "SHOW pgshunt.nodes"));
        ck_assert_int_eq(answer_rows(&a, ANSWER_EXTENDED, 'T', &table), 0);
        check_table(real->PQexecParams(a.conn, "SHOW pgshunt.nodes", 0, NULL, NULL, NULL, NULL, 1));
        ck_assert_int_eq(real->PQtransactionStatus(a.conn), PQTRANS_INTRANS);
        ck_assert_int_eq(answer_rows(&a, ANSWER_PREPARE, 'E', &table), 0);
        PGresult *res = real->PQprepare(a.conn, "p", "SHOW pgshunt.nodes", 0, NULL);
        check_done(res, "");
        ck_assert_int_eq(real->PQtransactionStatus(a.conn), PQTRANS_INERROR);
        ck_assert_int_eq(answer_rows(&a, ANSWER_EXECUTE, 'I', &table), 0);
        check_table(real->PQexecPrepared(a.conn, "p", 0, NULL, NULL, NULL, 0));
        for (int portal = 0; portal < 2; portal++) {
            ck_assert_int_eq(answer_rows(&a, portal ? ANSWER_PORTAL : ANSWER_DESCRIBE, 'I', &table), 0);
            res = portal ? real->PQdescribePortal(a.conn, "p") : real->PQdescribePrepared(a.conn, "p");
            ck_assert_int_eq(real->PQresultStatus(res), PGRES_COMMAND_OK);
            ck_assert_int_eq(real->PQnfields(res), 2);
            real->PQclear(res);
        }
        if (real->version >= 170000) {
            ck_assert_int_eq(answer_done(&a, ANSWER_CLOSE, 'I', ""), 0);
            check_done(real->PQclosePrepared(a.conn, "p"), "");
        }
        ck_assert_int_eq(answer_done(&a, ANSWER_SIMPLE, 'I', "SET"), 0);
        check_done(real->PQexec(a.conn, "SET pgshunt.route = 'primary'"), "SET");
        ck_assert_int_eq(answer_done(&a, ANSWER_EXTENDED, 'I', "RESET"), 0);
        check_done(real->PQexecParams(a.conn, "RESET pgshunt.route", 0, NULL, NULL, NULL, NULL, 0), "RESET");
        ck_assert_int_eq(answer_done(&a, ANSWER_EXECUTE, 'I', "SET"), 0);
        check_done(real->PQexecPrepared(a.conn, "p", 0, NULL, NULL, NULL, 0), "SET");
        ck_assert_int_eq(answer_done(&a, ANSWER_DESCRIBE, 'I', ""), 0);
        check_done(real->PQdescribePrepared(a.conn, "p"), "");
    }
}
END_TEST

START_TEST(asynchronous_row_by_row)
{
    ck_assert_int_eq(answer_rows(&a, ANSWER_EXTENDED, 'I', &table), 0);
    ck_assert_int_eq(real->PQsendQueryParams(a.conn, "SHOW x", 0, NULL, NULL, NULL, NULL, 0), 1);
    ck_assert_int_eq(real->PQsetSingleRowMode(a.conn), 1);
    PGresult *res;
    int rows = 0, ends = 0;
    while ((res = real->PQgetResult(a.conn))) {
        rows += real->PQresultStatus(res) == PGRES_SINGLE_TUPLE;
        ends += real->PQresultStatus(res) == PGRES_TUPLES_OK;
        real->PQclear(res);
    }
    ck_assert_int_eq(rows, 3);
    ck_assert_int_eq(ends, 1);
    ck_assert_int_eq(answer_done(&a, ANSWER_SIMPLE, 'I', "SET"), 0);
    ck_assert_int_eq(real->PQsendQuery(a.conn, "SET x"), 1);
    ck_assert_int_eq(real->PQconsumeInput(a.conn), 1);
    ck_assert_int_eq(real->PQisBusy(a.conn), 0);
    check_done(real->PQgetResult(a.conn), "SET");
    ck_assert_ptr_null(real->PQgetResult(a.conn));
}
END_TEST

START_TEST(errors)
{
    for (int mode = ANSWER_SIMPLE; mode <= ANSWER_DESCRIBE; mode++) {
        ck_assert_int_eq(answer_error(&a, (enum answer_mode)mode, 'E', "42704", "no such thing", "look"), 0);
        PGresult *res = mode == ANSWER_SIMPLE     ? real->PQexec(a.conn, "x")
                        : mode == ANSWER_EXTENDED ? real->PQexecParams(a.conn, "x", 0, NULL, NULL, NULL, NULL, 0)
                        : mode == ANSWER_EXECUTE  ? real->PQexecPrepared(a.conn, "x", 0, NULL, NULL, NULL, 0)
                        : mode == ANSWER_PREPARE  ? real->PQprepare(a.conn, "x", "x", 0, NULL)
                                                  : real->PQdescribePrepared(a.conn, "x");
        ck_assert_int_eq(real->PQresultStatus(res), PGRES_FATAL_ERROR);
        ck_assert_str_eq(real->PQresultErrorField(res, PG_DIAG_SQLSTATE), "42704");
        ck_assert_str_eq(real->PQresultErrorField(res, PG_DIAG_MESSAGE_PRIMARY), "no such thing");
        ck_assert_str_eq(real->PQresultErrorField(res, PG_DIAG_MESSAGE_HINT), "look");
        ck_assert_str_eq(real->PQresultErrorMessage(res), "ERROR:  no such thing\nHINT:  look\n");
        ck_assert_int_eq(real->PQtransactionStatus(a.conn), PQTRANS_INERROR);
        real->PQclear(res);
    }
    ck_assert_int_eq(answer_error(&a, ANSWER_SIMPLE, 'I', "22023", "m", NULL), 0);
    PGresult *res = real->PQexec(a.conn, "x");
    ck_assert_ptr_null(real->PQresultErrorField(res, PG_DIAG_MESSAGE_HINT));
    real->PQclear(res);
}
END_TEST

/* A table of that many rows of 20 columns of 200 bytes. */
static int big_answer(int rows)
{
    static const char *cell[20 * 4096], *column[20];
    static char text[201];
    memset(text, 'x', 200);
    for (int i = 0; i < 20 * rows; i++)
        cell[i] = text;
    for (int i = 0; i < 20; i++)
        column[i] = "column";
    struct answer_table big = { .columns = 20, .rows = rows, .names = column, .values = cell, .tag = "SHOW" };
    return answer_rows(&a, ANSWER_SIMPLE, 'I', &big);
}

START_TEST(large_answers)
{
    for (int round = 0; round < 3; round++) {
        ck_assert_int_eq(big_answer(64), 0);
        PGresult *res = real->PQexec(a.conn, "SHOW pgshunt.nodes");
        ck_assert_int_eq(real->PQntuples(res), 64);
        ck_assert_int_eq(real->PQgetlength(res, 63, 19), 200);
        real->PQclear(res);
    }
    /* 16 MB: more than any kernel grants; or else it arrives. */
    int rc = big_answer(4096);
    if (rc == 0)
        real->PQclear(real->PQexec(a.conn, "x"));
    else
        ck_assert_int_eq(rc, PGS_EFULL);
    ck_assert_int_eq(answer_rows(&a, ANSWER_SIMPLE, 'I', &table), 0);
    check_table(real->PQexec(a.conn, "x"));
}
END_TEST

/* Nobody reads while libpq sends. */
START_TEST(as_much_may_be_sent)
{
    char *text = calloc(1, ANSWER_MAX_SENT);
    memset(text, ' ', ANSWER_MAX_SENT - 100);
    for (int i = 0; i < 5; i++) {
        ck_assert_int_eq(big_answer(64), 0);
        PGresult *res = real->PQexec(a.conn, text);
        ck_assert_int_eq(real->PQntuples(res), 64);
        real->PQclear(res);
    }
    free(text);
}
END_TEST

static int count_entries(const char *folder, const char *prefix)
{
    DIR *d = opendir(folder);
    int n = 0;
    for (struct dirent *e; d && (e = readdir(d));)
        n += strncmp(e->d_name, prefix, strlen(prefix)) == 0;
    if (d)
        closedir(d);
    return n;
}

START_TEST(nothing_is_left)
{
    char prefix[64];
    snprintf(prefix, sizeof(prefix), "pgshunt-");
    int files = count_entries("/proc/self/fd", ""), folders = count_entries("/tmp", prefix);
    struct real_libpq old = *real;
    for (int i = 0; i < 6; i++) {
        struct answer b;
        old.version = i % 2 && real->version >= 140000 ? 130000 : real->version; /* before abstract names */
        ck_assert_int_eq(answer_open(&b, &old, "LATIN1"), 0);
        ck_assert_int_eq(real->PQclientEncoding(b.conn), 8);
        ck_assert_int_eq(answer_done(&b, ANSWER_SIMPLE, 'I', "SET"), 0);
        check_done(real->PQexec(b.conn, "x"), "SET");
        answer_close(&b);
        PGconn *conn = answer_refuse(&old, "F0000", "no");
        ck_assert_int_eq(real->PQstatus(conn), CONNECTION_BAD);
        real->PQfinish(conn);
        answer_close(&b); /* zeroed: nothing */
    }
    ck_assert_int_eq(count_entries("/proc/self/fd", ""), files);
    ck_assert_int_eq(count_entries("/tmp", prefix), folders);
}
END_TEST

START_TEST(the_environment_does_not_matter)
{
    static const char *const variables[][2] = {
        { "PGHOSTADDR", "192.0.2.1" },  { "PGOPTIONS", "-c nonsense" },   { "PGREQUIREPEER", "nobody" },
        { "PGSSLMODE", "verify-full" }, { "PGTARGETSESSIONATTRS", "read-only" }, { "PGGSSENCMODE", "require" },
        { "PGCHANNELBINDING", "require" }, { "PGREQUIREAUTH", "md5" },    { "PGCLIENTENCODING", "auto" },
        { "PGPASSFILE", "/dev/null" },  { "PGPORT", "1" },                { "PGHOST", "a,b,c" },
        { "PGCONNECT_TIMEOUT", "1" },   { "PGLOADBALANCEHOSTS", "random" }, { "PGTZ", "Mars" },
        { "PGSSLNEGOTIATION", "direct" }, { "PGMINPROTOCOLVERSION", "3.2" },
    };
    for (size_t i = 0; i < PGS_ARRAY_LEN(variables); i++)
        setenv(variables[i][0], variables[i][1], 1);
    struct answer b;
    ck_assert_int_eq(answer_open(&b, real, "UTF8"), 0);
    ck_assert_int_eq(answer_rows(&b, ANSWER_SIMPLE, 'I', &table), 0);
    check_table(real->PQexec(b.conn, "x"));
    answer_close(&b);
}
END_TEST

START_TEST(refusal)
{
    PGconn *conn = answer_refuse(real, "F0000", "pgshunt: file x, line 7: what's \\this");
    ck_assert_ptr_nonnull(conn);
    ck_assert_int_eq(real->PQstatus(conn), CONNECTION_BAD);
    ck_assert_ptr_nonnull(strstr(real->PQerrorMessage(conn), "FATAL:  pgshunt: file x, line 7: what's \\this"));
    real->PQfinish(conn);
}
END_TEST

static char notices[256];

static void take_notice(void *arg, const PGresult *res)
{
    ck_assert_int_eq(real->PQresultStatus(res), PGRES_NONFATAL_ERROR);
    snprintf(notices, sizeof(notices), "%s %s", (const char *)arg, real->PQresultErrorMessage(res));
}

START_TEST(messages_handed_on)
{
    struct str fields = STR_INIT;
    char word[] = "word";
    answer_fields(&fields, "WARNING", "01000", "careful", "really");
    ck_assert_int_eq(answer_done(&a, ANSWER_SIMPLE, 'T', "SET"), 0);
    real->PQclear(real->PQexec(a.conn, "x"));
    ck_assert_int_eq(answer_notice(&a, take_notice, word, fields.buf, fields.len), 0);
    ck_assert_str_eq(notices, "word WARNING:  careful\nHINT:  really\n");
    ck_assert_int_eq(real->PQtransactionStatus(a.conn), PQTRANS_INTRANS);
    PGresult *res = answer_result(&a, fields.buf, fields.len);
    ck_assert_int_eq(real->PQresultStatus(res), PGRES_FATAL_ERROR);
    ck_assert_str_eq(real->PQresultErrorField(res, PG_DIAG_SQLSTATE), "01000");
    ck_assert_int_eq(real->PQtransactionStatus(a.conn), PQTRANS_INTRANS);
    real->PQclear(res);

    static const struct {
        const char *body;
        size_t len;
    } bad[] = { { "", 0 }, { "Mx", 2 }, { "Mx\0", 3 }, { "\0\0", 2 }, { "Mx\0\0C", 5 }, { "M", 1 } };
    for (size_t i = 0; i < PGS_ARRAY_LEN(bad); i++) {
        ck_assert_ptr_null(answer_result(&a, bad[i].body, bad[i].len));
        ck_assert_int_eq(answer_notice(&a, take_notice, word, bad[i].body, bad[i].len), PGS_EFORMAT);
    }
    real->PQsendQuery(a.conn, "x");
    ck_assert_int_eq(answer_notice(&a, take_notice, word, fields.buf, fields.len), PGS_ESTALE);
    str_release(&fields);
}
END_TEST

START_TEST(a_descriptor_that_is_gone)
{
    int other = dup(a.server);
    close(a.server);
    ck_assert_int_eq(answer_done(&a, ANSWER_SIMPLE, 'I', "SET"), PGS_EIO);
    int fd = open("/dev/null", O_RDWR); /* takes its number, most likely */
    ck_assert_int_eq(answer_done(&a, ANSWER_SIMPLE, 'I', "SET"), PGS_EIO);
    answer_close(&a);
    ck_assert_int_ne(fcntl(fd, F_GETFD), -1);
    close(fd);
    close(other);
    ck_assert_int_eq(answer_done(&a, ANSWER_SIMPLE, 'I', "SET"), PGS_EIO);
    ck_assert_ptr_null(answer_result(&a, "Mx\0", 4));
    ck_assert_int_eq(answer_open(&a, real, "UTF8"), 0);
    shutdown(real->PQsocket(a.conn), SHUT_RDWR);
    ck_assert_int_eq(answer_done(&a, ANSWER_SIMPLE, 'I', "SET"), PGS_EIO); /* and no SIGPIPE */
}
END_TEST

START_TEST(a_child_closes_its_copy)
{
    pid_t child = fork();
    if (child == 0) {
        answer_close(&a);
        _exit(0);
    }
    int status = -1;
    waitpid(child, &status, 0);
    ck_assert_int_eq(status, 0);
    ck_assert_int_eq(answer_rows(&a, ANSWER_SIMPLE, 'I', &table), 0);
    check_table(real->PQexec(a.conn, "x"));
}
END_TEST

/* No assertion between oom_arm() and oom_disarm(): Check is a static library, and allocates. */
static void ignore_notice(void *arg, const PGresult *res)
{
    (void)arg;
    (void)res;
}

static int all_of_it(PGresult **res)
{
    struct answer b;
    int rc = answer_open(&b, real, "UTF8");
    if (rc)
        return rc;
    rc = answer_rows(&b, ANSWER_SIMPLE, 'I', &table);
    if (rc == 0)
        *res = real->PQexec(b.conn, "x");
    if (rc == 0)
        rc = answer_error(&b, ANSWER_SIMPLE, 'I', "22023", "m", NULL);
    if (rc == 0)
        real->PQclear(real->PQexec(b.conn, "x"));
    if (rc == 0)
        rc = answer_notice(&b, ignore_notice, NULL, "Mx\0", 4);
    PGresult *error = rc == 0 ? answer_result(&b, "Mx\0", 4) : NULL;
    if (rc == 0 && !error)
        rc = PGS_ENOMEM;
    real->PQclear(error);
    answer_close(&b);
    return rc;
}

START_TEST(no_memory)
{
    bool hit = true;
    for (long n = 1; hit; n++) {
        PGresult *res = NULL;
        oom_arm(n);
        int rc = all_of_it(&res);
        hit = oom_disarm();
        ck_assert_int_eq(rc, hit ? PGS_ENOMEM : 0);
        if (res)
            check_table(res);
        ck_assert_int_lt(n, 1000);
    }
    hit = true;
    for (long n = 1; hit; n++) {
        oom_arm(n);
        PGconn *conn = answer_refuse(real, "F0000", "no");
        hit = oom_disarm();
        ck_assert(hit == (conn == NULL));
        real->PQfinish(conn);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("answer");
    TCase *tc = tcase_create("answer");
    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_test(tc, the_connection);
    tcase_add_test(tc, every_way_of_asking);
    tcase_add_test(tc, asynchronous_row_by_row);
    tcase_add_test(tc, errors);
    tcase_add_test(tc, large_answers);
    tcase_add_test(tc, as_much_may_be_sent);
    tcase_add_test(tc, nothing_is_left);
    tcase_add_test(tc, the_environment_does_not_matter);
    tcase_add_test(tc, refusal);
    tcase_add_test(tc, messages_handed_on);
    tcase_add_test(tc, a_descriptor_that_is_gone);
    tcase_add_test(tc, a_child_closes_its_copy);
    tcase_add_test(tc, no_memory);
    suite_add_tcase(s, tc);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
