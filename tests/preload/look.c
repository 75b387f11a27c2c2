/*
 * look.c: dlsym and dlopen behave as without the library, in a program that is not linked with libpq.
 *
 *   look FOLDER     FOLDER holds libuser.so (RUNPATH $ORIGIN/below), below/libbelow.so and libother.so
 */
#include <dlfcn.h>

#include "check.h"

static void no_libpq(void)
{
    (void)dlerror();
    CHECK(dlsym(RTLD_DEFAULT, "PQconnectdb") == NULL, "RTLD_DEFAULT finds a function of libpq");
    CHECK(dlerror() != NULL, "no message");
    CHECK(dlsym(RTLD_NEXT, "PQexec") == NULL, "RTLD_NEXT finds a function of libpq");
    CHECK(dlerror() != NULL, "no message");
    void *self = dlopen(NULL, RTLD_NOW);
    CHECK(self && dlsym(self, "PQstatus") == NULL, "the program's own handle finds a function of libpq");
    const char *message = dlerror();
    CHECK(message && strstr(message, "PQstatus"), "%s", message ? message : "no message");
    CHECK(dlsym(self, "PQnothing") == NULL && dlerror(), "an unknown name");
    CHECK(dlsym(RTLD_DEFAULT, "lock_nothing") == NULL && dlerror(), "an unknown name");
    CHECK(dlsym(RTLD_DEFAULT, "") == NULL && dlerror(), "an empty name");
    CHECK(dlsym(RTLD_DEFAULT, "printf") == dlsym(RTLD_NEXT, "printf") && dlerror() == NULL, "printf");
    CHECK(dlopen("/nonexistent.so", RTLD_NOW) == NULL && strstr(dlerror(), "nonexistent"), "a file that is not there");
    CHECK(dlopen("/nonexistent.so", RTLD_NOW | RTLD_DEEPBIND) == NULL && dlerror(), "a file that is not there");
}

/* A module's own RUNPATH and scope count for what the module opens and looks up. */
static void callers(const char *folder)
{
    char path[512];
    snprintf(path, sizeof path, "%s/libuser.so", folder);
    void *user = dlopen(path, RTLD_NOW);
    CHECK(user, "%s", dlerror());
    if (!user)
        return;
    int (*open_below)(void);
    const char *(*next)(void);
    *(void **)&open_below = dlsym(user, "user_opens_below");
    *(void **)&next = dlsym(user, "user_looks_next");
    CHECK(open_below && open_below() == 7, "RUNPATH of the caller");
    CHECK(next && strcmp(next(), "other") == 0, "RTLD_NEXT of the caller: %s", next ? next() : "");
}

static void libpq_by_hand(void)
{
    void *libpq = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    CHECK(libpq, "%s", dlerror());
    int (*version)(void);
    int (*status)(const void *);
    char *(*message)(const void *);
    *(void **)&version = dlsym(libpq, "PQlibVersion");
    *(void **)&status = dlsym(libpq, "PQstatus");
    CHECK(dlerror() == NULL, "a message after success");
    *(void **)&message = dlsym(libpq, "PQerrorMessage");
    CHECK(version() > 90000 && status(NULL) == 1 && strstr(message(NULL), "NULL"), "%d", version());
    Dl_info info;
    CHECK(dladdr((void *)status, &info), "no address");
    if (getenv("LD_PRELOAD") && !getenv("PGSHUNT_DISABLE"))
        CHECK(strstr(info.dli_fname, "libpgshunt"), "%s", info.dli_fname);
    else
        CHECK(strstr(info.dli_fname, "libpq"), "%s", info.dli_fname);
    CHECK(dlsym(RTLD_DEFAULT, "PQconnectdb") == NULL && dlerror(), "a local libpq in the global scope");
    dlclose(libpq);
}

int main(int argc, char **argv)
{
    no_libpq();
    if (argc > 1)
        callers(argv[1]);
    libpq_by_hand();
    return check_report();
}
