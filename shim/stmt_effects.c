/* What statements do to the session: pins and taint before they are sent, everything else once they have succeeded. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "ours.h"
#include "pgshunt/clock.h"
#include "pgshunt/log.h"
#include "prepared_home.h"
#include "replay.h"
#include "session.h"
#include "stmt.h"
#include "world.h"

static void pin(struct session *s, uint32_t pins)
{
    s->pins |= pins;
}

static void taint(struct session *s)
{
    struct world_view w;

    if (s->tainted)
        return;
    s->tainted = true;
    world_look(s->now_ns, &w);
    LEDGER_ADD(w.map, tainted, 1);
}

/* set_config('name', $n, ...): the value is the caller's memory, which may be gone when the statement has ended. */
static void take_value(struct session *s)
{
    const struct stmt *st = &s->stmt;
    const struct sql_stmt *q = &st->info.stmt[0];
    const char *v = NULL;
    size_t len = 0;
    long i;

    if (st->info.count != 1 || q->verb != SQL_V_SET_CONFIG || q->value.len < 2 || q->value.ptr[0] != '$')
        return;
    i = strtol(q->value.ptr + 1, NULL, 10) - 1;
    if (i >= 0 && i < st->param.count && st->param.value && (v = st->param.value[i]) != NULL)
        len = st->param.format && st->param.format[i] ? (size_t)(st->param.length ? st->param.length[i] : 0) : strlen(v);
    str_clear(&s->set_value);
    if (!v || memchr(v, '\0', len) || str_add(&s->set_value, v, len) != 0 || str_addc(&s->set_value, '\0') != 0)
        s->set_value.failed = true;
}

void stmt_call_write(struct session *s)
{
    s->stmt.info.cls = SQL_WRITE;
    s->stmt.info.why = SQL_WHY_UNKNOWN_FUNCTION;
    s->stmt.info.flags |= SQL_F_TAINT;
}

void stmt_effects_before(struct session *s)
{
    uint32_t flags = s->stmt.info.flags;

    if (PGS_UNLIKELY(s->stmt.info.cls == SQL_SESSION))
        take_value(s);
    if (PGS_LIKELY(!(flags & (SQL_F_TAINT | SQL_F_PIN_TEMP | SQL_F_PIN_LISTEN | SQL_F_PIN_ADVISORY | SQL_F_MANY))))
        return;
    /* An EXPLAIN that does not execute runs nothing; everything else does, even if it fails in the end. */
    if (flags & SQL_F_PIN_TEMP)
        pin(s, PIN_TEMP);
    if (flags & SQL_F_PIN_LISTEN)
        pin(s, PIN_LISTEN);
    if (flags & SQL_F_PIN_ADVISORY)
        pin(s, PIN_ADVISORY);
    if (flags & (SQL_F_TAINT | SQL_F_MANY))
        taint(s);
}

static uint64_t cursor_hash(const struct sql_stmt *q)
{
    char name[PGS_NAME_BYTES];
    long len = sql_unquote(q->name, name, sizeof(name));

    return len < 0 ? 0 : closure_hash(name, (size_t)len);
}

static void cursor_declared(struct session *s, const struct sql_stmt *q)
{
    uint64_t hash = cursor_hash(q);

    if (!(q->flags & SQL_F_HOLD))
        return;
    pin(s, PIN_CURSOR);
    for (int i = 0; hash && i < SESSION_HELD_CURSORS; i++) {
        if (s->held_cursor[i] == 0 || s->held_cursor[i] == hash) {
            s->held_cursor[i] = hash;
            return;
        }
    }
    s->held_cursor[0] = UINT64_MAX; /* too many to follow, or a name that is none: never matched, pinned until CLOSE ALL */
}

static void cursor_closed(struct session *s, const struct sql_stmt *q)
{
    uint64_t hash = cursor_hash(q);
    bool left = false;

    for (int i = 0; i < SESSION_HELD_CURSORS; i++) {
        if (hash && s->held_cursor[i] == hash)
            s->held_cursor[i] = 0;
        left = left || s->held_cursor[i];
    }
    if (!left)
        s->pins &= ~(uint32_t)PIN_CURSOR;
}

/* A statement of the log: SELECT set_config('name', 'value', false), with the parameter's value in it. */
static int remember_set_config(struct session *s, const struct sql_stmt *q, const char *name)
{
    struct str sql = STR_INIT;
    char value[4096];
    const char *v = NULL;
    int rc = -1;

    if (q->value.len > 1 && q->value.ptr[0] == '$') {
        v = s->set_value.failed ? NULL : s->set_value.buf;
    } else if (sql_unquote(q->value, value, sizeof(value)) >= 0) {
        v = value;
    }
    if (v) {
        (void)str_adds(&sql, "SELECT pg_catalog.set_config(");
        (void)str_add_literal(&sql, name, strlen(name));
        (void)str_adds(&sql, ", ");
        (void)str_add_literal(&sql, v, strlen(v));
        (void)str_adds(&sql, ", false)");
        if (!sql.failed)
            rc = settings_set(s->settings, name, sql.buf, sql.len);
    }
    str_release(&sql);
    return rc;
}

static int setting_name(const struct sql_stmt *q, char *name, size_t size)
{
    long len = sql_unquote(q->name, name, size);

    /* Setting names are case-insensitive, quoted or not, and may be qualified (app.tenant). */
    if (len < 0) {
        if (q->name.len == 0 || q->name.len >= size)
            return -1;
        memcpy(name, q->name.ptr, q->name.len);
        name[q->name.len] = '\0';
    }
    for (char *c = name; *c; c++)
        *c = (char)tolower((unsigned char)*c);
    return 0;
}

/* Set like the session's, but they end with the transaction. */
static bool is_of_transaction(const char *name)
{
    return strcmp(name, "transaction_isolation") == 0 || strcmp(name, "transaction_read_only") == 0 ||
           strcmp(name, "transaction_deferrable") == 0;
}

static bool mentions(struct span text, const char *word)
{
    size_t len = strlen(word);

    for (size_t i = 0; i + len <= text.len; i++)
        if (strncasecmp(text.ptr + i, word, len) == 0)
            return true;
    return false;
}

static int remember_setting(struct session *s, const struct sql_stmt *q)
{
    char name[PGS_HOST_BYTES];

    if (q->verb == SQL_V_SET_CHAR)
        s->isolation_touched = true;
    if (q->verb == SQL_V_SET_CHAR) /* several settings in one: its own text is its name */
        return q->text.len < sizeof(name) && memcpy(name, q->text.ptr, q->text.len) && !(name[q->text.len] = '\0')
                   ? settings_set(s->settings, name, q->text.ptr, q->text.len)
                   : -1;
    if (q->verb == SQL_V_SET_ROLE)
        return settings_set(s->settings, "role", q->text.ptr, q->text.len);
    if (q->verb == SQL_V_SET_SESSION_AUTH)
        return settings_set(s->settings, "session_authorization", q->text.ptr, q->text.len);
    if (setting_name(q, name, sizeof(name)) != 0)
        return -1;
    if (strcmp(name, "default_transaction_isolation") == 0)
        s->isolation_touched = true;
    if (is_of_transaction(name))
        return 0;
    if (strcmp(name, "seed") == 0)
        return -1; /* setseed(): what random() gives next is known to this server only */
    /* CREATE TABLE then makes a temporary table, and its name hides one that replicas have. */
    if (strcmp(name, "search_path") == 0 && mentions(q->text, "pg_temp"))
        pin(s, PIN_TEMP);
    if (q->verb == SQL_V_SET_CONFIG)
        return remember_set_config(s, q, name);
    return settings_set(s->settings, name, q->text.ptr, q->text.len);
}

static void mark_savepoint(struct session *s, const struct sql_stmt *q)
{
    char name[PGS_HOST_BYTES];

    if (sql_unquote(q->name, name, sizeof(name)) < 0) {
        taint(s);
        return;
    }
    if (q->verb == SQL_V_SAVEPOINT && settings_savepoint(s->settings, name) != 0)
        taint(s);
    else if (q->verb == SQL_V_RELEASE)
        settings_release(s->settings, name);
    else if (q->verb == SQL_V_ROLLBACK_TO)
        settings_rollback_to(s->settings, name);
}

static void remember_prepare(struct session *s, const struct sql_stmt *q)
{
    char name[PGS_HOST_BYTES];
    struct prepared *p = NULL;

    if (sql_unquote(q->name, name, sizeof(name)) >= 0)
        p = prepared_define(s->prepared, name, q->text.ptr, q->text.len, true, 0, NULL);
    if (!p) {
        pin(s, PIN_INTERNAL);
        return;
    }
    p->text_mark = replay_text_mark(s);
    if (!s->home->prepared)
        s->home->prepared = prepared_link_new();
    if (!s->home->prepared || prepared_link_set(s->home->prepared, p->name, p->number) != 0)
        pin(s, PIN_INTERNAL);
}

static void forget_prepared(struct session *s, const struct sql_stmt *q)
{
    char name[PGS_HOST_BYTES];

    if (q->verb == SQL_V_DEALLOCATE_ALL) {
        prepared_clear(s->prepared);
        if (s->home->prepared)
            prepared_link_clear(s->home->prepared);
    } else if (sql_unquote(q->name, name, sizeof(name)) >= 0) {
        prepared_remove(s->prepared, name);
        if (s->home->prepared)
            (void)prepared_link_set(s->home->prepared, name, 0);
    }
}

/* One statement that has succeeded. False: its effect could not be followed. */
static bool apply(struct session *s, const struct sql_stmt *q)
{
    char unused[256];

    switch (q->verb) {
    case SQL_V_SET:
    case SQL_V_SET_ROLE:
    case SQL_V_SET_SESSION_AUTH:
    case SQL_V_SET_CHAR:
    case SQL_V_SET_CONFIG:
    case SQL_V_RESET:
        return q->flags & SQL_F_LOCAL || remember_setting(s, q) == 0;
    case SQL_V_RESET_ALL:
        (void)ours_start(s, unused, sizeof(unused));
        return settings_reset_all(s->settings) == 0;
    case SQL_V_DISCARD_ALL:
        session_forget_state(s);
        if (s->home->prepared)
            prepared_link_clear(s->home->prepared);
        return true;
    case SQL_V_PREPARE:
        remember_prepare(s, q);
        return true;
    case SQL_V_DEALLOCATE:
    case SQL_V_DEALLOCATE_ALL:
        forget_prepared(s, q);
        return true;
    case SQL_V_DECLARE:
        cursor_declared(s, q);
        return true;
    case SQL_V_CLOSE:
        cursor_closed(s, q);
        return true;
    case SQL_V_CLOSE_ALL:
        memset(s->held_cursor, 0, sizeof(s->held_cursor));
        s->pins &= ~(uint32_t)PIN_CURSOR;
        return true;
    case SQL_V_UNLISTEN:
        if (q->name.len == 0 && s->stmt.txn_before == 'I') /* else it may be rolled back */
            s->pins &= ~(uint32_t)PIN_LISTEN;
        return true;
    case SQL_V_SAVEPOINT:
    case SQL_V_RELEASE:
    case SQL_V_ROLLBACK_TO:
        mark_savepoint(s, q);
        return true;
    default:
        return true;
    }
}

static bool has_transaction_control(const struct sql_info *info)
{
    for (uint32_t i = 0; i < info->count; i++)
        if (info->stmt[i].cls == SQL_TXN)
            return true;
    return false;
}

/*
 * The transaction marks of the settings log follow what the link says, not the text: a COMMIT of a failed
 * transaction answers ROLLBACK, and an error may have ended nothing.
 */
static void follow_transaction(struct session *s, char after)
{
    const struct sql_info *info = &s->stmt.info;
    bool was_in = s->stmt.txn_before == 'T' || s->stmt.txn_before == 'E';
    bool is_in = after == 'T' || after == 'E';
    bool chain = info->flags & SQL_F_CHAIN;

    if (was_in && (!is_in || chain)) {
        const char *tag = s->stmt.tag;
        if (strcmp(tag, "COMMIT") == 0 || strcmp(tag, "PREPARE TRANSACTION") == 0)
            settings_commit(s->settings);
        else
            settings_rollback(s->settings);
    }
    if (is_in && (!was_in || chain))
        settings_begin(s->settings);
}

/* A string of several statements: all of it took effect or, in its implicit transaction, none. */
static bool apply_many(struct session *s, char after)
{
    const struct sql_info *info = &s->stmt.info;
    bool good = true;

    if (has_transaction_control(info)) {
        /* Which parts were rolled back cannot be told from the last result. */
        for (uint32_t i = 0; i < info->count; i++)
            if (info->stmt[i].cls == SQL_SESSION && info->stmt[i].verb != SQL_V_SHOW)
                good = false;
        if (settings_generation(s->settings) != settings_committed_generation(s->settings))
            good = false; /* and whether what was pending was committed */
        settings_rollback(s->settings);
        if (after == 'T' || after == 'E')
            settings_begin(s->settings);
        return good;
    }
    if (s->stmt.failed) {
        /* PREPARE and DECLARE ... HOLD outlive it: what of them ran is not known. */
        for (uint32_t i = 0; i < info->count; i++)
            if (info->stmt[i].verb == SQL_V_PREPARE || info->stmt[i].verb == SQL_V_DEALLOCATE ||
                info->stmt[i].verb == SQL_V_DEALLOCATE_ALL)
                good = false;
        return good;
    }
    for (uint32_t i = 0; i < info->count; i++)
        good = apply(s, &info->stmt[i]) && good;
    return good;
}

void stmt_forget_text(struct session *s)
{
    struct sql_info *info = &s->stmt.info;
    bool pending = settings_generation(s->settings) != settings_committed_generation(s->settings);

    if (info->count <= 1) /* the COPY itself: nothing of its text is asked for */
        return;
    for (uint32_t i = 0; i < info->count && i < SQL_MAX_STMTS; i++)
        if ((info->stmt[i].cls == SQL_SESSION && info->stmt[i].verb != SQL_V_SHOW) ||
            (info->stmt[i].cls == SQL_TXN && pending))
            taint(s);
    info->count = 0;
}

void stmt_effects_after(struct session *s)
{
    const struct stmt *st = &s->stmt;
    const struct sql_info *info = &st->info;
    char after;
    bool good = true;

    /* A read outside a transaction changes nothing of this: the usual case. */
    if (PGS_LIKELY(st->is_read && st->txn_before == 'I'))
        return;
    after = stmt_txn_state(s, session_active(s));
    if (st->txn_before != after || info->flags & SQL_F_CHAIN) {
        if (info->count <= 1 || !has_transaction_control(info))
            follow_transaction(s, after); /* else apply_many() does */
        if (after == 'I')
            str_clear(&s->txn_begin);
    }
    if (st->kind == STMT_PREPARE && st->asynchronous && st->failed && st->prepared)
        prepared_home_closed(s, st->prepared->name); /* was taken as done */
    if (st->kind != STMT_SIMPLE && st->kind != STMT_PARAMS && st->kind != STMT_PREPARED)
        return;
    if (info->flags & SQL_F_MANY || info->count > SQL_MAX_STMTS)
        return; /* tainted already */
    if (info->count == 1 && !st->failed)
        good = apply(s, &info->stmt[0]);
    else if (info->count > 1)
        good = apply_many(s, after);
    /* A prepared SET or SAVEPOINT: its text is not looked at again. */
    if (st->kind == STMT_PREPARED && info->count == 0 &&
        (info->cls == SQL_SESSION || (info->cls == SQL_TXN && st->txn_before != 'I' && after != 'I')))
        good = false;
    if (!good)
        taint(s);
    if (s->home->settings_generation != settings_generation(s->settings)) {
        s->home->settings_generation = settings_generation(s->settings);
        s->pins &= ~(uint32_t)PIN_REPLAY; /* what a replica could not follow may be gone */
        s->avoid = 0;
    }
}

void stmt_pipeline_ended(struct session *s)
{
    char state = stmt_txn_state(s, session_home(s));
    bool pending = settings_generation(s->settings) != settings_committed_generation(s->settings);

    /* What became of pending settings, and which savepoints there are, was not followed. */
    if (s->pipeline_txn && (pending || state != 'I'))
        taint(s);
    if (s->pipeline_txn)
        settings_rollback(s->settings);
    s->pipeline_txn = false;
    if (state == 'T' || state == 'E')
        settings_begin(s->settings);
    /* Whatever it has seen, of other sessions' writes too, was there by now. */
    if (s->consistency != CONSISTENCY_EVENTUAL && s->consistency != CONSISTENCY_BOUNDED)
        s->mark_ns = clock_mono_ns();
}
