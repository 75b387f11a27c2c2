/*
 * hook_notice.h: notices. Those of the home link go to the application's receiver directly. Those of a replica's
 * link wait until the first row or the end of the read that raised them: if the read is run again elsewhere they
 * never happened ("terminating connection because of crash of another server process").
 */
#ifndef SHIM_HOOK_NOTICE_H
#define SHIM_HOOK_NOTICE_H

#include "session.h"

/* Gives a new link the session's notice hooks, verbosity and context visibility. */
void hook_notice_apply(struct session *s, struct link *l);
/* A statement begins: hold what comes, or not. What was held of an earlier one is dropped. */
static inline void hook_notice_hold(struct session *s, bool hold);
/* Hands out what was held, in order, and stops holding. */
static inline void hook_notice_release_held(struct session *s);
void hook_notice_drop_held(struct session *s);
/* The part of hook_notice_release_held() that is not on every statement's path. */
void hook_notice_hand_out(struct session *s);
/* The session ends. */
void hook_notice_release(struct session *s);

static inline void hook_notice_hold(struct session *s, bool hold)
{
    if (PGS_UNLIKELY(s->held_notices.len != 0))
        hook_notice_drop_held(s);
    s->holding = hold;
}

static inline void hook_notice_release_held(struct session *s)
{
    s->holding = false;
    if (PGS_UNLIKELY(s->held_notices.len != 0))
        hook_notice_hand_out(s);
}

#endif
