/*
 * entry.c: every exported libpq function, one line of libpq_api.def each.
 *
 * libpq enters here through its own PLT with real PGconns, some of its functions six times a statement: the way
 * through is one load and compare of the handle, one range check of the return address, one load of the slot
 * and a tail jump. Nothing is allocated, locked or left on the stack.
 */
#include "entry.h"

#include "cancel.h"
#include "hooks.h"
#include "init.h"
#include "session.h"

#define EXPORT __attribute__((visibility("default")))
#define CALLER __builtin_return_address(0)

/* What a function answers that this libpq does not have (or there is no libpq). */
static char no_text[1];
#define FAIL_ZERO 0
#define FAIL_NEG (-1)
#define FAIL_NIL NULL
#define FAIL_TEXT no_text
#define FAIL_BAD CONNECTION_BAD
#define FAIL_LOST PQTRANS_UNKNOWN
#define FAIL_PING PQPING_NO_ATTEMPT
#define FAIL_NONE (void)0

/* The call itself; real is the libpq to use. */
#define FORWARD(fail, name, args)                                                                                     \
    if (PGS_UNLIKELY(!real->name))                                                                                     \
        return FAIL_##fail;                                                                                            \
    return real->name args

#define BODY_TO(which, find, fail, name, args)                                                                        \
    {                                                                                                                  \
        const struct real_libpq *real;                                                                                 \
        if (session_from(conn)) {                                                                                      \
            struct session *s = session_enter((PGconn *)(uintptr_t)conn);                                              \
            real = s->real;                                                                                            \
            conn = which(s);                                                                                           \
        } else {                                                                                                       \
            real = find;                                                                                               \
        }                                                                                                              \
        FORWARD(fail, name, args);                                                                                     \
    }
#define BODY_LINK(find, safe_find, fail, name, args) BODY_TO(session_active, find, fail, name, args)
#define BODY_HOME(find, safe_find, fail, name, args) BODY_TO(session_home, find, fail, name, args)

#define BODY_HAND(find, safe_find, fail, name, args)                                                                  \
    {                                                                                                                  \
        const struct session *s = session_from(conn);                                                                  \
        const struct real_libpq *real;                                                                                 \
        if (s) {                                                                                                       \
            if (PGS_UNLIKELY(!s->real->name))                                                                          \
                return FAIL_##fail;                                                                                    \
            return hook_##name args;                                                                                   \
        }                                                                                                              \
        real = find;                                                                                                   \
        FORWARD(fail, name, args);                                                                                     \
    }

#define BODY_CANCEL(find, safe_find, fail, name, args)                                                                \
    {                                                                                                                  \
        const struct real_libpq *real;                                                                                 \
        if (cancel_is_ours(cancel))                                                                                    \
            return hook_##name args;                                                                                   \
        real = safe_find;                                                                                              \
        FORWARD(fail, name, args);                                                                                     \
    }

/* A creator that libpq calls itself (PQconnectdb calls PQconnectStart) must return it what it expects. */
#define WITH_REAL(...) (real __VA_OPT__(, ) __VA_ARGS__)
#define BODY_MAKE(find, safe_find, fail, name, args)                                                                  \
    {                                                                                                                  \
        const struct real_libpq *real = find;                                                                          \
        if (real->name && !real_contains(real, CALLER) && init_serves(real))                                           \
            return hook_##name WITH_REAL args;                                                                         \
        FORWARD(fail, name, args);                                                                                     \
    }
#define BODY_FREE BODY_MAKE

#define PQV(policy, fail, name, params, args) PQ(policy, fail, void, name, params, args)

/* libpq-fe.h of our build declares only what its version has. */
#define PQ(policy, fail, ret, name, params, args) EXPORT ret name params;
#include "libpq_api.def"
#undef PQ

#define PQ(policy, fail, ret, name, params, args)                                                                     \
    ret name params BODY_##policy(real_of(CALLER), real_find_signal_safe(CALLER), fail, name, args)
#include "libpq_api.def"
#undef PQ

/* The same for each of the first images, which dlsym hands out. */
#define IMAGE(n) atomic_load_explicit(&real_image[n], memory_order_acquire)

#define PQ(policy, fail, ret, name, params, args)                                                                     \
    static ret dl0_##name params BODY_##policy(IMAGE(0), IMAGE(0), fail, name, args)
#include "libpq_api.def"
#undef PQ
#define PQ(policy, fail, ret, name, params, args)                                                                     \
    static ret dl1_##name params BODY_##policy(IMAGE(1), IMAGE(1), fail, name, args)
#include "libpq_api.def"
#undef PQ
#define PQ(policy, fail, ret, name, params, args)                                                                     \
    static ret dl2_##name params BODY_##policy(IMAGE(2), IMAGE(2), fail, name, args)
#include "libpq_api.def"
#undef PQ
#define PQ(policy, fail, ret, name, params, args)                                                                     \
    static ret dl3_##name params BODY_##policy(IMAGE(3), IMAGE(3), fail, name, args)
#include "libpq_api.def"
#undef PQ

/* In the order of the table, as real_row counts. */
static void *const dl_entry[][4] = {
#define PQ(policy, fail, ret, name, params, args) {dl0_##name, dl1_##name, dl2_##name, dl3_##name},
#include "libpq_api.def"
#undef PQ
};

void *entry_for_dlsym(const struct real_libpq *real, int row)
{
    return real->index >= 0 && real->index < 4 ? dl_entry[row][real->index] : NULL;
}
