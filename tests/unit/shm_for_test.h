/* shm_for_test.h: a folder of its own for the segments' files. */
#ifndef PGSHUNT_SHM_FOR_TEST_H
#define PGSHUNT_SHM_FOR_TEST_H

#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char shm_dir[64];

/* A checked fixture, called in the test's own process. */
static void shm_setup(void)
{
    /* Not on a disk: thousands of files that are truncated and written again make it flush. */
    snprintf(shm_dir, sizeof shm_dir, "%s/pgshunt-test-XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    ck_assert_ptr_nonnull(mkdtemp(shm_dir));
    setenv("PGSHUNT_SHM_DIR", shm_dir, 1);
}

static const char *shm_file(const char *kind)
{
    static char path[256];
    snprintf(path, sizeof path, "%s/pgshunt.t.%s", shm_dir, kind);
    return path;
}

static void shm_teardown(void)
{
    unlink(shm_file("board"));
    unlink(shm_file("ledger"));
    rmdir(shm_dir);
}

static inline void shm_write(const char *kind, const void *data, size_t size)
{
    int fd = open(shm_file(kind), O_WRONLY | O_CREAT | O_TRUNC, 0640);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, data, size), (ssize_t)size);
    close(fd);
}

#endif
