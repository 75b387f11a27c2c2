/* user.c: the modules of look.c, each of them with -D of its name. */
#include <dlfcn.h>
#include <stddef.h>

#ifdef BELOW
int below(void);
int below(void) { return 7; }
#endif

#if defined(USER) || defined(OTHER)
const char *who(void);
#endif

#ifdef OTHER
const char *who(void) { return "other"; }
#endif

#ifdef USER
int user_opens_below(void);
const char *user_looks_next(void);

const char *who(void) { return "user"; }

int user_opens_below(void)
{
    int (*fn)(void) = NULL;
    void *handle = dlopen("libbelow.so", RTLD_NOW);
    if (handle)
        *(void **)&fn = dlsym(handle, "below");
    return fn ? fn() : 0;
}

const char *user_looks_next(void)
{
    const char *(*fn)(void);
    *(void **)&fn = dlsym(RTLD_NEXT, "who");
    return fn ? fn() : "nobody";
}
#endif
