#include "init.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "fork.h"

bool init_disabled(void)
{
    static _Atomic int state; /* 0 not read yet, 1 on, 2 off */
    int known = atomic_load_explicit(&state, memory_order_relaxed);
    if (PGS_LIKELY(known))
        return known == 2;
    const char *off = getenv("PGSHUNT_DISABLE");
    known = off && off[0] && !(off[0] == '0' && !off[1]) ? 2 : 1;
    atomic_store_explicit(&state, known, memory_order_relaxed);
    return known == 2;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool fork_safe;

static void prepare(void)
{
    fork_safe = fork_init();
}

bool init_serves(const struct real_libpq *real)
{
    if (real->raw_only || init_disabled())
        return false;
    pthread_once(&once, prepare);
    /* Without fork handlers a child could speak on its parent's links. */
    return fork_safe;
}
