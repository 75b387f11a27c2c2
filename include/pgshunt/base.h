/* base.h: the few definitions every module shares. No functions, no state. */
#ifndef PGSHUNT_BASE_H
#define PGSHUNT_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PGSHUNT_VERSION "0.1.0"

/* Nodes of one cluster; node sets travel as 64-bit masks, so this is fixed. */
#define PGS_MAX_NODES 64
#define PGS_NAME_BYTES 64  /* node name with its NUL */
#define PGS_HOST_BYTES 256 /* host name, address or socket folder with its NUL */
#define PGS_NODE_NONE (-1)

#define PGS_ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))
#define PGS_NODISCARD __attribute__((warn_unused_result))
#define PGS_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define PGS_LIKELY(x) __builtin_expect(!!(x), 1)
#define PGS_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define PGS_CACHE_LINE 64

#define NSEC_PER_SEC UINT64_C(1000000000)
#define NSEC_PER_MSEC UINT64_C(1000000)
#define NSEC_PER_USEC UINT64_C(1000)

/* A piece of somebody else's text: not terminated, not owned. */
struct span {
    const char *ptr;
    size_t len; /* bytes */
};

#endif
