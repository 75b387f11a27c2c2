/* cli_run.c: `pgshunt run -- COMMAND`: the library found, the configuration checked, the program replaced by it. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"
#include "pgshunt/conf.h"
#include "pgshunt/err.h"

#define NAME "run"
#define LIBRARY "libpgshunt.so"

static bool is_file(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode) && access(path, R_OK) == 0;
}

/* The library's absolute path; CLI_FAILED is said. */
static int find_library(char path[PATH_MAX])
{
    static const char *const beside[] = { LIBRARY, "../lib/pgshunt/" LIBRARY };
    const char *named = getenv("PGSHUNT_LIB");
    if (named && *named) {
        /* The program may change its folder and start others: only an absolute path stays true. */
        if (!is_file(named) || !realpath(named, path))
            return cli_fail(NAME, "PGSHUNT_LIB names %s, which cannot be read", named);
        return CLI_OK;
    }
    char self[PATH_MAX];
    ssize_t len = readlink("/proc/self/exe", self, sizeof(self) - 1);
    if (len <= 0)
        return cli_fail(NAME, "cannot find out where this program is (/proc/self/exe): set PGSHUNT_LIB to " LIBRARY);
    self[len] = '\0';
    char *slash = strrchr(self, '/');
    *slash = '\0';
    for (size_t i = 0; i < PGS_ARRAY_LEN(beside); i++) {
        struct str s = STR_INIT;
        str_addf(&s, "%s/%s", self, beside[i]);
        bool found = is_file(s.buf) && realpath(s.buf, path);
        str_release(&s);
        if (found)
            return CLI_OK;
    }
    return cli_fail(NAME, "there is no " LIBRARY " in %s or %s/../lib/pgshunt: set PGSHUNT_LIB", self, self);
}

/* Is path among the entries of a list separated by colons and blanks (ld.so(8))? */
static bool is_listed(const char *list, const char *path)
{
    size_t len = strlen(path);
    for (const char *s = list; *s;) {
        size_t n = strcspn(s, ": ");
        if (n == len && strncmp(s, path, n) == 0)
            return true;
        s += n + (s[n] != '\0');
    }
    return false;
}

static int preload(const char *path)
{
    if (strpbrk(path, ": "))
        return cli_fail(NAME, "LD_PRELOAD cannot hold the path %s (it has a blank or a colon): set PGSHUNT_LIB", path);
    const char *before = getenv("LD_PRELOAD");
    struct str list = STR_INIT;
    if (before && is_listed(before, path)) {
        str_adds(&list, before);
    } else {
        str_adds(&list, path);
        if (before && *before)
            str_addf(&list, ":%s", before);
    }
    int rc = list.failed || setenv("LD_PRELOAD", list.buf, 1) != 0 ? cli_fail(NAME, "out of memory") : CLI_OK;
    str_release(&list);
    return rc;
}

static int check_configuration(void)
{
    const char *disabled = getenv("PGSHUNT_DISABLE");
    if (disabled && strcmp(disabled, "1") == 0)
        return CLI_OK; /* the way around everything must not depend on anything */
    struct conf *conf = NULL;
    struct str errors = STR_INIT;
    int rc = conf_load(&conf, &errors, NULL);
    if (rc) {
        cli_lines(NAME, "", errors.buf);
        if (rc != PGS_ECONF && rc != PGS_ENOENT)
            cli_fail(NAME, "%s", err_text(rc));
    } else if (conf->file && *conf->file != '/') {
        char absolute[PATH_MAX];
        if (realpath(conf->file, absolute))
            setenv("PGSHUNT_CONFIG", absolute, 1); /* gunicorn --chdir and the like */
    }
    conf_free(conf);
    str_release(&errors);
    return rc ? CLI_FAILED : CLI_OK;
}

int cli_run(int argc, char **argv)
{
    int first = 1;
    if (argc > 1 && strcmp(argv[1], "--") == 0)
        first = 2;
    else if (argc > 1 && argv[1][0] == '-')
        return cli_usage(NAME, "there is no option %s", argv[1]);
    if (first >= argc)
        return cli_usage(NAME, "which command?");

    char library[PATH_MAX];
    int rc = check_configuration();
    if (rc == CLI_OK)
        rc = find_library(library);
    if (rc == CLI_OK)
        rc = preload(library);
    if (rc != CLI_OK)
        return rc;
    execvp(argv[first], &argv[first]);
    int code = errno;
    cli_fail(NAME, "%s: %s", argv[first], code == ENOENT ? "command not found" : strerror(code));
    return code == ENOENT ? CLI_NOT_FOUND : CLI_NOT_RUNNABLE;
}
