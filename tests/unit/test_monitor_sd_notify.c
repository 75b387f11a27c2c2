/* Messages to systemd: path and abstract sockets, no socket, a bad one; the watchdog's interval. And what messages of libpq mean. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "../../core/monitor/failure.c"
#include "../../core/monitor/sd_notify.c"
#include "pgshunt/err.h"

static int listen_at(const char *path)
{
    struct sockaddr_un at = { .sun_family = AF_UNIX };
    int fd = socket(AF_UNIX, SOCK_DGRAM, 0);
    memcpy(at.sun_path, path, strlen(path));
    if (path[0] == '@')
        at.sun_path[0] = '\0';
    ck_assert_int_eq(bind(fd, (struct sockaddr *)&at, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(path))), 0);
    return fd;
}

static void expect(int fd, const char *text)
{
    char buf[128];
    ssize_t n = recv(fd, buf, sizeof(buf), MSG_DONTWAIT);
    ck_assert_int_eq(n, (ssize_t)strlen(text));
    ck_assert(memcmp(buf, text, (size_t)n) == 0);
}

START_TEST(test_path_socket)
{
    char path[64];
    snprintf(path, sizeof(path), "/tmp/pgshunt-notify-%d", (int)getpid());
    int fd = listen_at(path);
    setenv("NOTIFY_SOCKET", path, 1);
    ck_assert_int_eq(sd_notify_send("READY=1"), 0);
    expect(fd, "READY=1");
    unlink(path);
    close(fd);
    ck_assert_int_eq(sd_notify_send("READY=1"), PGS_EIO); /* gone: no matter */
}
END_TEST

START_TEST(test_abstract_socket)
{
    char path[64];
    snprintf(path, sizeof(path), "@pgshunt-notify-%d", (int)getpid());
    int fd = listen_at(path);
    setenv("NOTIFY_SOCKET", path, 1);
    ck_assert_int_eq(sd_notify_send("WATCHDOG=1"), 0);
    expect(fd, "WATCHDOG=1");
    close(fd);
}
END_TEST

START_TEST(test_no_socket)
{
    char long_path[300];
    unsetenv("NOTIFY_SOCKET");
    ck_assert_int_eq(sd_notify_send("READY=1"), PGS_ENOENT);
    setenv("NOTIFY_SOCKET", "relative", 1);
    ck_assert_int_eq(sd_notify_send("READY=1"), PGS_EINVAL);
    memset(long_path, 'x', sizeof(long_path));
    long_path[0] = '/';
    long_path[sizeof(long_path) - 1] = '\0';
    setenv("NOTIFY_SOCKET", long_path, 1);
    ck_assert_int_eq(sd_notify_send("READY=1"), PGS_EINVAL);
}
END_TEST

START_TEST(test_watchdog)
{
    char pid[32];
    unsetenv("WATCHDOG_USEC");
    unsetenv("WATCHDOG_PID");
    ck_assert_uint_eq(sd_notify_watchdog_ns(), 0);
    setenv("WATCHDOG_USEC", "3000000", 1);
    ck_assert_uint_eq(sd_notify_watchdog_ns(), 1500 * NSEC_PER_MSEC);
    setenv("WATCHDOG_PID", "1", 1); /* somebody else's */
    ck_assert_uint_eq(sd_notify_watchdog_ns(), 0);
    snprintf(pid, sizeof(pid), "%d", (int)getpid());
    setenv("WATCHDOG_PID", pid, 1);
    ck_assert_uint_eq(sd_notify_watchdog_ns(), 1500 * NSEC_PER_MSEC);
}
END_TEST

static const struct {
    const char *message;
    const char *state;
    enum probe_failure failure;
} messages[] = {
    { "connection to server at \"127.0.0.1\", port 1 failed: Connection refused\n\tIs the server running?\n", NULL,
      FAILURE_REFUSED },
    { "connection to server on socket \"/x/.s.PGSQL.5432\" failed: No such file or directory\n", NULL, FAILURE_REFUSED },
    { "connection to server at \"h\" (10.0.0.1), port 5432 failed: FATAL:  57P03: the database system is starting up\n"
      "LOCATION:  ProcessStartupPacket, postmaster.c:2400\n", "57P03", FAILURE_STARTING },
    { "FATAL:  57P01: terminating connection due to administrator command\n", "57P01", FAILURE_STARTING },
    { "failed: FATAL:  53300: sorry, too many clients already\n", "53300", FAILURE_CROWDED },
    { "failed: FATAL:  28P01: password authentication failed for user \"x\"\n", "28P01", FAILURE_DENIED },
    { "failed: FATAL:  3D000: database \"x\" does not exist\n", "3D000", FAILURE_DENIED },
    { "failed: FATAL:  28P01\n", "28P01", FAILURE_DENIED },
    { "failed: VERHAENGNISVOLL:  57P03: das Datenbanksystem startet\n", "57P03", FAILURE_STARTING },
    { "failed: fe_sendauth: no password supplied\n", NULL, FAILURE_DENIED },
    { "failed: server closed the connection unexpectedly\n", NULL, FAILURE_SILENT },
    { "failed: No route to host\n", NULL, FAILURE_SILENT },
    { "FATAL:  sorry: \n", NULL, FAILURE_SILENT },
    { "", NULL, FAILURE_SILENT },
};

START_TEST(test_messages)
{
    char state[6] = "";
    ck_assert_int_eq(failure_find_sqlstate(messages[_i].message, state), messages[_i].state != NULL);
    if (messages[_i].state)
        ck_assert_str_eq(state, messages[_i].state);
    ck_assert_int_eq(failure_of_message(messages[_i].message), messages[_i].failure);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("monitor_sd_notify");
    TCase *tc = tcase_create("sd_notify");
    tcase_add_test(tc, test_path_socket);
    tcase_add_test(tc, test_abstract_socket);
    tcase_add_test(tc, test_no_socket);
    tcase_add_test(tc, test_watchdog);
    tcase_add_loop_test(tc, test_messages, 0, (int)PGS_ARRAY_LEN(messages));
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? 1 : 0;
}
