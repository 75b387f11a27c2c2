/*
 * log.c: messages without stdio, malloc or locks.
 *
 * Everything here may happen in the middle of somebody else's program: it may have closed every
 * descriptor (also ours, whose number then belongs to a file of its own), its standard error may be a
 * pipe that nobody reads any more, and any thread may be the one that logs.
 */
#include "pgshunt/log.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "pgshunt/clock.h"
#include "pgshunt/err.h"

#define LOG_LINE_BYTES 1024
#define LOG_PATH_BYTES 4096
#define LOG_REPEAT_NS (10 * NSEC_PER_SEC)

static const char *const level_names[] = { "error", "warn", "info", "debug" };

static _Atomic int log_level_now = LOG_WARN;
static _Atomic int log_file_fd = -1;           /* -1: not open */
static _Atomic uint64_t log_file_id;           /* file_id() of what log_file_fd was when we opened it */
static _Atomic uint64_t log_stderr_socket;     /* file_id() of descriptor 2 at start if it was a socket */
static _Atomic bool log_to_file;
static char log_path[LOG_PATH_BYTES];          /* set before log_to_file; changed at start and reload only */

/* One word for (device, inode), so that it can be an atomic; never 0. */
static uint64_t file_id(const struct stat *st)
{
    return ((uint64_t)st->st_ino * UINT64_C(0x9e3779b97f4a7c15) ^ (uint64_t)st->st_dev) | 1;
}

/* Under systemd, standard error is a socket. One that comes to number 2 later is somebody's connection. */
__attribute__((constructor)) static void note_stderr(void)
{
    int saved = errno;
    struct stat st;
    if (fstat(STDERR_FILENO, &st) == 0 && S_ISSOCK(st.st_mode))
        atomic_store(&log_stderr_socket, file_id(&st));
    errno = saved;
}

const char *log_level_name(enum log_level level)
{
    return (unsigned)level < PGS_ARRAY_LEN(level_names) ? level_names[level] : "unknown";
}

int log_level_parse(const char *name)
{
    for (size_t i = 0; i < PGS_ARRAY_LEN(level_names); i++)
        if (strcasecmp(name, level_names[i]) == 0)
            return (int)i;
    return strcasecmp(name, "warning") == 0 ? LOG_WARN : -1;
}

void log_set_level(enum log_level level)
{
    atomic_store_explicit(&log_level_now, (int)level, memory_order_relaxed);
}

enum log_level log_get_level(void)
{
    return (enum log_level)atomic_load_explicit(&log_level_now, memory_order_relaxed);
}

/* Opens log_path; the descriptor or -1. */
static int log_open(void)
{
    int fd = open(log_path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0640);
    if (fd >= 0 && fd <= STDERR_FILENO) {
        /* 0 to 2 were closed: a program that prints must not print into our file. */
        int high = fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
        close(fd);
        fd = high;
    }
    if (fd < 0)
        return -1;
    struct stat st;
    if (fstat(fd, &st) != 0) {
        close(fd);
        return -1;
    }
    atomic_store(&log_file_id, file_id(&st));
    int before = atomic_exchange(&log_file_fd, fd);
    /* Two threads that both found it closed: the loser's is still ours to close. */
    struct stat old;
    if (before >= 0 && fstat(before, &old) == 0 && file_id(&old) == file_id(&st) && before != fd)
        close(before);
    return fd;
}

static bool fd_is(int fd, uint64_t id)
{
    struct stat st;
    return fd >= 0 && fstat(fd, &st) == 0 && file_id(&st) == id;
}

int log_set_file(const char *path)
{
    int saved = errno, rc = 0;
    int fd = atomic_load(&log_file_fd);
    if (fd_is(fd, atomic_load(&log_file_id)))
        close(fd);
    atomic_store(&log_file_fd, -1);
    atomic_store(&log_to_file, false);
    if (path && strlen(path) >= sizeof(log_path)) {
        rc = PGS_EIO;
    } else if (path) {
        memcpy(log_path, path, strlen(path) + 1);
        if (log_open() < 0)
            rc = PGS_EIO;
        else
            atomic_store(&log_to_file, true);
    }
    errno = saved;
    return rc;
}

/* Where a line goes now, or -1. */
static int log_target(void)
{
    if (atomic_load(&log_to_file)) {
        int fd = atomic_load(&log_file_fd);
        if (fd_is(fd, atomic_load(&log_file_id)))
            return fd;
        /* Closed behind our back. If it cannot be opened again (chroot, other user): standard error. */
        fd = log_open();
        if (fd >= 0)
            return fd;
    }
    struct stat st;
    if (fstat(STDERR_FILENO, &st) != 0)
        return -1;
    if (S_ISSOCK(st.st_mode) && file_id(&st) != atomic_load(&log_stderr_socket))
        return -1;
    return STDERR_FILENO;
}

/* One write; a reader that has gone must not kill the program with SIGPIPE. */
static void write_line(const char *line, size_t len)
{
    int fd = log_target();
    if (fd < 0)
        return;
    sigset_t pipe_set, old_set, pending;
    sigemptyset(&pipe_set);
    sigaddset(&pipe_set, SIGPIPE);
    sigemptyset(&pending);
    sigpending(&pending);
    bool was_pending = sigismember(&pending, SIGPIPE) == 1;
    if (pthread_sigmask(SIG_BLOCK, &pipe_set, &old_set) != 0)
        return;
    ssize_t n;
    do {
        n = write(fd, line, len);
    } while (n < 0 && errno == EINTR);
    if (n < 0 && errno == EPIPE && !was_pending) {
        struct timespec zero = { 0, 0 };
        while (sigtimedwait(&pipe_set, NULL, &zero) < 0 && errno == EINTR)
            ;
    }
    pthread_sigmask(SIG_SETMASK, &old_set, NULL);
}

/* Adds to line[LOG_LINE_BYTES] at *len what fits, leaving room for the newline. */
PGS_PRINTF(3, 0) static void add_format(char *line, size_t *len, const char *fmt, va_list ap)
{
    size_t room = LOG_LINE_BYTES - 1 - *len;
    int n = vsnprintf(line + *len, room, fmt, ap);
    if (n > 0)
        *len += (size_t)n < room ? (size_t)n : room - 1;
}

PGS_PRINTF(3, 4) static void add_text(char *line, size_t *len, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    add_format(line, len, fmt, ap);
    va_end(ap);
}

/* saved_errno: so that %m means what the caller's errno was. */
PGS_PRINTF(4, 0)
static void log_line(int saved_errno, const char *module, uint32_t suppressed, const char *fmt, va_list ap)
{
    char line[LOG_LINE_BYTES];
    size_t len = 0;
    add_text(line, &len, "pgshunt[%ld] %s: ", (long)getpid(), module);
    errno = saved_errno;
    add_format(line, &len, fmt, ap);
    if (suppressed)
        add_text(line, &len, " left_out=%u", suppressed);
    /* Text of servers and files ends up here: no second line, no escape sequence for a terminal. */
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)line[i] < 0x20 || line[i] == 0x7f)
            line[i] = ' ';
    line[len++] = '\n';
    write_line(line, len);
    errno = saved_errno;
}

void log_msg(enum log_level level, const char *module, const char *fmt, ...)
{
    if (level > log_get_level())
        return;
    va_list ap;
    int saved = errno;
    va_start(ap, fmt);
    log_line(saved, module, 0, fmt, ap);
    va_end(ap);
}

/* May the site log now? One of several threads at the same instant wins. */
static bool site_may_log(struct log_site *site, uint64_t now)
{
    uint64_t last = atomic_load(&site->last_ns);
    if (last != 0 && now >= last && now - last < LOG_REPEAT_NS)
        return false;
    return atomic_compare_exchange_strong(&site->last_ns, &last, now ? now : 1);
}

void log_limited(struct log_site *site, enum log_level level, const char *module, const char *fmt, ...)
{
    if (level > log_get_level())
        return;
    int saved = errno;
    if (!site_may_log(site, clock_mono_ns())) {
        atomic_fetch_add(&site->suppressed, 1);
        errno = saved;
        return;
    }
    va_list ap;
    va_start(ap, fmt);
    log_line(saved, module, atomic_exchange(&site->suppressed, 0), fmt, ap);
    va_end(ap);
}
