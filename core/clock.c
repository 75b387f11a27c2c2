/* clock.c: the real clocks behind clock_row. */
#include "pgshunt/clock.h"

#include <time.h>

static uint64_t read_ns(clockid_t id)
{
    struct timespec ts;
    if (clock_gettime(id, &ts) != 0)
        return 0; /* only for a clock that this kernel has not got */
    return (uint64_t)ts.tv_sec * NSEC_PER_SEC + (uint64_t)ts.tv_nsec;
}

static uint64_t real_mono_ns(void)
{
    return read_ns(CLOCK_MONOTONIC);
}

static uint64_t real_boottime_ns(void)
{
    return read_ns(CLOCK_BOOTTIME);
}

static uint64_t real_wall_us(void)
{
    return read_ns(CLOCK_REALTIME) / NSEC_PER_USEC;
}

struct clock_ops clock_row = {
    .mono_ns = real_mono_ns,
    .boottime_ns = real_boottime_ns,
    .wall_us = real_wall_us,
};
