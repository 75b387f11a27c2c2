/*
 * clock.h: the one way to ask for the time, so that tests can replace it.
 *
 * All instants that processes compare with each other (freshness, last write,
 * heartbeat) are CLOCK_MONOTONIC nanoseconds: one clock for all processes of a
 * host and boot. Any thread may call; setting the row is for tests, before
 * threads start.
 */
#ifndef PGSHUNT_CLOCK_H
#define PGSHUNT_CLOCK_H

#include "pgshunt/base.h"

struct clock_ops {
    uint64_t (*mono_ns)(void);     /* CLOCK_MONOTONIC */
    uint64_t (*boottime_ns)(void); /* CLOCK_BOOTTIME: counts suspend too */
    uint64_t (*wall_us)(void);     /* CLOCK_REALTIME, microseconds since 1970 */
};

extern struct clock_ops clock_row;

static inline uint64_t clock_mono_ns(void)
{
    return clock_row.mono_ns();
}
static inline uint64_t clock_boottime_ns(void)
{
    return clock_row.boottime_ns();
}
static inline uint64_t clock_wall_us(void)
{
    return clock_row.wall_us();
}

#endif
