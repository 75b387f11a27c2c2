/*
 * host.c: a program that is not linked with libpq and loads drivers that are, as interpreters do.
 *
 *   host CONNINFO [deepbind:|global:|again:]DRIVER[=ANSWER]...
 *
 * Each driver is loaded and asked; then all of them once more, in reverse. `again:` closes it and loads it anew.
 */
#include <dlfcn.h>

#include "check.h"

struct driver {
    void *handle;
    int (*query)(const char *conninfo, char *answer, size_t bytes);
    const char *(*binding)(void);
    const char *expected;
};

static struct driver load(const char *path, const char *expected, int mode)
{
    struct driver d = {.handle = dlopen(path, RTLD_NOW | mode), .expected = expected};
    CHECK(d.handle, "%s", dlerror());
    if (!d.handle)
        exit(check_report());
    *(void **)&d.query = dlsym(d.handle, "driver_query");
    *(void **)&d.binding = dlsym(d.handle, "driver_binding");
    return d;
}

static void ask(const struct driver *d, const char *conninfo)
{
    char answer[256] = "";
    int session = d->query(conninfo, answer, sizeof answer);
    CHECK(strcmp(answer, d->expected) == 0, "%s", answer);
    CHECK(session == session_expected(), "session: %d", session);
    if (getenv("LD_PRELOAD") && strstr(getenv("LD_PRELOAD"), "libpgshunt") && !getenv("EXPECT_BINDING"))
        CHECK(strstr(d->binding(), "libpgshunt"), "PQexec is bound to %s", d->binding());
}

int main(int argc, char **argv)
{
    struct driver d[8];
    int n = 0;
    for (int i = 2; i < argc && n < 8; i++, n++) {
        char *colon = strchr(argv[i], ':'), *equals = strchr(argv[i], '=');
        const char *path = colon ? colon + 1 : argv[i], *expected = equals ? equals + 1 : "from server";
        int mode = !strncmp(argv[i], "deepbind:", 9) ? RTLD_DEEPBIND : !strncmp(argv[i], "global:", 7) ? RTLD_GLOBAL : 0;
        if (equals)
            *equals = '\0';
        d[n] = load(path, expected, mode);
        ask(&d[n], argv[1]);
        if (!strncmp(argv[i], "again:", 6)) {
            CHECK(dlclose(d[n].handle) == 0, "%s", dlerror());
            d[n] = load(path, expected, mode);
            ask(&d[n], argv[1]);
        }
    }
    while (n-- > 0)
        ask(&d[n], argv[1]);
    return check_report();
}
