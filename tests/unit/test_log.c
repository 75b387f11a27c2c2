/*
 * Logging from inside somebody's program: one line each, errno kept, repeats limited, and never into a
 * descriptor that has become somebody else's.
 */
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "pgshunt/log.h"

static char path[64], other[64];
static char text[1 << 16];

static void setup(void)
{
    strcpy(path, "/tmp/pgshunt-test-log.XXXXXX");
    close(mkstemp(path));
    strcpy(other, "/tmp/pgshunt-test-log.XXXXXX");
    close(mkstemp(other));
    log_set_level(LOG_WARN);
    ck_assert_int_eq(log_set_file(path), 0);
}

static void teardown(void)
{
    log_set_file(NULL);
    unlink(path);
    unlink(other);
}

/* What a file holds, NUL-terminated. */
static const char *content(const char *file)
{
    int fd = open(file, O_RDONLY);
    ck_assert_int_ge(fd, 0);
    ssize_t n = read(fd, text, sizeof(text) - 1);
    ck_assert_int_ge(n, 0);
    close(fd);
    text[n] = '\0';
    return text;
}

START_TEST(test_one_line)
{
    char expected[128];
    log_msg(LOG_WARN, "conf", "text key=%d other=%s", 5, "x");
    snprintf(expected, sizeof(expected), "pgshunt[%d] conf: text key=5 other=x\n", (int)getpid());
    ck_assert_str_eq(content(path), expected);
}
END_TEST

START_TEST(test_levels)
{
    log_msg(LOG_INFO, "m", "not seen");
    log_set_level(LOG_DEBUG);
    log_msg(LOG_DEBUG, "m", "seen");
    ck_assert_ptr_null(strstr(content(path), "not seen"));
    ck_assert_ptr_nonnull(strstr(content(path), "m: seen"));
    ck_assert_int_eq(log_level_parse("WARN"), LOG_WARN);
    ck_assert_int_eq(log_level_parse("warning"), LOG_WARN);
    ck_assert_int_eq(log_level_parse("loud"), -1);
    for (int i = LOG_ERROR; i <= LOG_DEBUG; i++)
        ck_assert_int_eq(log_level_parse(log_level_name(i)), i);
}
END_TEST

START_TEST(test_errno_is_kept_and_printed)
{
    errno = ENOSPC;
    log_msg(LOG_ERROR, "m", "cannot: %m");
    ck_assert_int_eq(errno, ENOSPC);
    ck_assert_ptr_nonnull(strstr(content(path), strerror(ENOSPC)));
    ck_assert_int_eq(log_set_file("/nonexistent/folder/log"), PGS_EIO);
    ck_assert_int_eq(errno, ENOSPC);
}
END_TEST

START_TEST(test_control_characters_and_length)
{
    char longer[3000];
    memset(longer, 'y', sizeof(longer) - 1);
    longer[sizeof(longer) - 1] = '\0';
    log_msg(LOG_ERROR, "m", "a\nb\033[31mc\rd");
    log_msg(LOG_ERROR, "m", "%s", longer);
    const char *all = content(path);
    const char *first_end = strchr(all, '\n');
    ck_assert_ptr_nonnull(strstr(all, "m: a b [31mc d\n"));
    ck_assert_uint_le(strlen(first_end + 1), 1024);
    ck_assert_uint_ge(strlen(first_end + 1), 1000);
    ck_assert(all[strlen(all) - 1] == '\n');
    ck_assert_ptr_eq(strchr(first_end + 1, '\n'), all + strlen(all) - 1);
}
END_TEST

static uint64_t now_ns = 5 * NSEC_PER_SEC;
static uint64_t fake_now(void)
{
    return now_ns;
}

START_TEST(test_repeats_are_limited)
{
    static struct log_site site;
    struct clock_ops saved = clock_row;
    clock_row.mono_ns = fake_now;
    for (int i = 0; i < 100; i++)
        log_limited(&site, LOG_ERROR, "m", "again");
    now_ns += 11 * NSEC_PER_SEC;
    log_limited(&site, LOG_ERROR, "m", "later");
    log_limited(&site, LOG_DEBUG, "m", "below the level: not counted");
    clock_row = saved;
    const char *all = content(path);
    ck_assert_ptr_nonnull(strstr(all, "m: again\n"));
    ck_assert_ptr_nonnull(strstr(all, "m: later left_out=99\n"));
    ck_assert_ptr_null(strstr(strstr(all, "again") + 1, "again"));
    ck_assert_uint_eq(atomic_load(&site.suppressed), 0);
}
END_TEST

START_TEST(test_all_descriptors_closed)
{
    for (int fd = 3; fd < 256; fd++)
        close(fd);
    log_msg(LOG_ERROR, "m", "after closing");
    ck_assert_ptr_nonnull(strstr(content(path), "after closing"));
}
END_TEST

START_TEST(test_number_now_of_somebody_else)
{
    for (int fd = 3; fd < 256; fd++)
        close(fd);
    int theirs[16];
    for (int i = 0; i < 16; i++) /* among them the number that was ours */
        theirs[i] = open(other, O_WRONLY | O_APPEND);
    log_msg(LOG_ERROR, "m", "not into their file");
    ck_assert_str_eq(content(other), "");
    ck_assert_ptr_nonnull(strstr(content(path), "not into their file"));
    for (int i = 0; i < 16; i++)
        ck_assert_int_eq(close(theirs[i]), 0);
}
END_TEST

START_TEST(test_file_not_on_a_standard_number)
{
    int saved = dup(STDOUT_FILENO);
    close(STDOUT_FILENO);
    ck_assert_int_eq(log_set_file(path), 0);
    ck_assert_int_eq(fcntl(STDOUT_FILENO, F_GETFD), -1);
    dup2(saved, STDOUT_FILENO);
    close(saved);
    log_msg(LOG_ERROR, "m", "elsewhere");
    ck_assert_ptr_nonnull(strstr(content(path), "elsewhere"));
}
END_TEST

START_TEST(test_standard_error)
{
    int saved = dup(STDERR_FILENO), fd = open(other, O_WRONLY | O_APPEND);
    log_set_file(NULL);
    dup2(fd, STDERR_FILENO);
    log_msg(LOG_ERROR, "m", "to stderr");
    dup2(saved, STDERR_FILENO);
    close(saved);
    close(fd);
    ck_assert_ptr_nonnull(strstr(content(other), "m: to stderr\n"));
}
END_TEST

START_TEST(test_standard_error_closed)
{
    int saved = dup(STDERR_FILENO);
    log_set_file(NULL);
    close(STDERR_FILENO);
    errno = 0;
    log_msg(LOG_ERROR, "m", "nowhere");
    ck_assert_int_eq(errno, 0);
    dup2(saved, STDERR_FILENO);
    close(saved);
}
END_TEST

START_TEST(test_standard_error_became_a_connection)
{
    int pair[2], saved = dup(STDERR_FILENO);
    char byte;
    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair), 0);
    log_set_file(NULL);
    dup2(pair[0], STDERR_FILENO);
    log_msg(LOG_ERROR, "m", "not into a protocol");
    dup2(saved, STDERR_FILENO);
    ck_assert_int_eq(read(pair[1], &byte, 1), -1);
    ck_assert_int_eq(errno, EAGAIN);
    close(pair[0]);
    close(pair[1]);
    close(saved);
}
END_TEST

START_TEST(test_reader_of_standard_error_gone)
{
    int fds[2], saved = dup(STDERR_FILENO);
    sigset_t pending;
    ck_assert_int_eq(pipe(fds), 0);
    close(fds[0]);
    log_set_file(NULL);
    dup2(fds[1], STDERR_FILENO);
    log_msg(LOG_ERROR, "m", "SIGPIPE would end us");
    dup2(saved, STDERR_FILENO);
    sigpending(&pending);
    ck_assert_int_eq(sigismember(&pending, SIGPIPE), 0);
    close(fds[1]);
    close(saved);
}
END_TEST

static void *write_many(void *arg)
{
    for (int i = 0; i < 200; i++)
        log_msg(LOG_ERROR, "thread", "%s", (const char *)arg);
    return NULL;
}

START_TEST(test_threads_do_not_mix)
{
    pthread_t threads[4];
    static char words[4][64];
    for (int i = 0; i < 4; i++) {
        memset(words[i], 'a' + i, 40);
        pthread_create(&threads[i], NULL, write_many, words[i]);
    }
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    int lines = 0;
    for (const char *p = content(path); *p; p = strchr(p, '\n') + 1, lines++) {
        const char *word = strstr(p, "thread: ") + 8;
        ck_assert_uint_eq(strspn(word, (char[]){ *word, 0 }), 40);
    }
    ck_assert_int_eq(lines, 800);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("log");
    TCase *tc = tcase_create("log");
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_add_test(tc, test_one_line);
    tcase_add_test(tc, test_levels);
    tcase_add_test(tc, test_errno_is_kept_and_printed);
    tcase_add_test(tc, test_control_characters_and_length);
    tcase_add_test(tc, test_repeats_are_limited);
    tcase_add_test(tc, test_file_not_on_a_standard_number);
    tcase_add_test(tc, test_standard_error);
    tcase_add_test(tc, test_standard_error_closed);
    tcase_add_test(tc, test_standard_error_became_a_connection);
    tcase_add_test(tc, test_reader_of_standard_error_gone);
    tcase_add_test(tc, test_threads_do_not_mix);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    /* These close what Check itself has open: only in a child of their own. */
    if (srunner_fork_status(sr) == CK_FORK) {
        TCase *apart = tcase_create("closed");
        tcase_add_checked_fixture(apart, setup, teardown);
        tcase_add_test(apart, test_all_descriptors_closed);
        tcase_add_test(apart, test_number_now_of_somebody_else);
        suite_add_tcase(s, apart);
    }
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
