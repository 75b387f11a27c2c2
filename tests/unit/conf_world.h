/* conf_world.h: a configuration of one file and a few variables, for the tests of conf. */
#ifndef PGSHUNT_TEST_CONF_WORLD_H
#define PGSHUNT_TEST_CONF_WORLD_H

#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pgshunt/conf.h"
#include "pgshunt/err.h"

static char path[64];
static const char *const *variables; /* "NAME=VALUE", NULL at the end */

static const char *fake_getenv(const char *name)
{
    size_t len = strlen(name);
    if (strcmp(name, "PGSHUNT_CONFIG") == 0)
        return path;
    for (const char *const *v = variables; v && *v; v++)
        if (strncmp(*v, name, len) == 0 && (*v)[len] == '=')
            return *v + len + 1;
    return NULL;
}

static inline void write_file(const char *text, size_t len)
{
    strcpy(path, "/tmp/pgshunt-test-conf.XXXXXX");
    int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, text, len), (ssize_t)len);
    close(fd);
}

/* Loads; the path of the file is FILE in the errors. */
static inline int load(const char *ini, const char *const *env, struct conf **c, struct str *errors)
{
    struct str raw = STR_INIT;
    write_file(ini, strlen(ini));
    variables = env;
    int rc = conf_load(c, &raw, fake_getenv);
    ck_assert((rc == 0) == (*c != NULL));
    for (const char *p = raw.buf; *p;) {
        bool here = strncmp(p, path, strlen(path)) == 0;
        str_add(errors, here ? "FILE" : p, here ? 4 : 1);
        p += here ? strlen(path) : 1;
    }
    unlink(path);
    str_release(&raw);
    return rc;
}

static inline struct conf *load_ok(const char *ini, const char *const *env)
{
    struct conf *c;
    struct str errors = STR_INIT;
    int rc = load(ini, env, &c, &errors);
    ck_assert_msg(rc == 0, "%s: %s", err_name(rc), errors.buf);
    ck_assert_str_eq(errors.buf, "");
    str_release(&errors);
    return c;
}

#define ENV(...) ((const char *const[]){ __VA_ARGS__, NULL })
#define NODE "[node db1]\nhost = h1\n"

#endif
