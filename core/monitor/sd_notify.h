/*
 * sd_notify.h: telling systemd how we are (sd_notify(3)'s protocol, without its library).
 * Outside systemd (no NOTIFY_SOCKET) everything is silently nothing.
 */
#ifndef PGSHUNT_SD_NOTIFY_H
#define PGSHUNT_SD_NOTIFY_H

#include "pgshunt/base.h"

/* state: "READY=1", or several lines. 0; PGS_ENOENT not under systemd; PGS_EINVAL; PGS_EIO. Never blocks. */
int sd_notify_send(const char *state);
/* Half of WATCHDOG_USEC if the watchdog is meant for this process, else 0. */
uint64_t sd_notify_watchdog_ns(void);

#endif
