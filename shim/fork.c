#include "fork.h"

#include <pthread.h>
#include <stdatomic.h>

#include "session.h"

#define MAX_CALLBACKS 16

_Atomic uint32_t fork_generation;

static _Atomic(void (*)(void)) callback[MAX_CALLBACKS];

static void in_child(void)
{
    atomic_fetch_add_explicit(&fork_generation, 1, memory_order_relaxed);
    for (int i = 0; i < MAX_CALLBACKS; i++) {
        void (*fn)(void) = atomic_load_explicit(&callback[i], memory_order_acquire);
        if (!fn)
            break;
        fn();
    }
}

bool fork_init(void)
{
    return pthread_atfork(NULL, NULL, in_child) == 0;
}

bool fork_on_child(void (*fn)(void))
{
    for (int i = 0; i < MAX_CALLBACKS; i++) {
        void (*free_slot)(void) = NULL;
        if (atomic_compare_exchange_strong(&callback[i], &free_slot, fn))
            return true;
    }
    return false;
}
