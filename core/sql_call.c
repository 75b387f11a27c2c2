/* sql_call.c: what a name, a call or an operator means for a replica and for the session. */
#include "sql_scan.h"

void sql_deny(struct sql_cx *c, enum sql_why why, const struct token *t)
{
    if (c->cls >= SQL_WRITE)
        return;
    c->cls = SQL_WRITE;
    c->why = why;
    c->word = t ? sql_token_span(t) : (struct span){ NULL, 0 };
}

void sql_not_on_replica(struct sql_cx *c, enum sql_why why, const struct token *t)
{
    if (c->body)
        c->writes = true;
    else
        sql_deny(c, why, t);
}

void sql_broken(struct sql_cx *c, const struct token *t)
{
    sql_deny(c, SQL_WHY_BROKEN, t);
    c->flags |= SQL_F_BROKEN;
}

static void builtin_call(struct sql_cx *c, const struct token *t, enum builtin_kind kind, const char *name)
{
    static const uint32_t effect[] = {
        [BK_TAINT] = SQL_F_TAINT,
        [BK_ADVISORY] = SQL_F_PIN_ADVISORY,
        [BK_UNLOCK_ALL] = SQL_F_ADVISORY_UNLOCK_ALL,
        [BK_SNAPSHOT] = SQL_F_TXN_SNAPSHOT,
        [BK_RELATION] = 0,
    };
    c->flags |= effect[kind];
    c->set_config |= strcmp(name, "set_config") == 0;
    if (kind == BK_PRIMARY || kind == BK_WRITE)
        sql_not_on_replica(c, SQL_WHY_FUNCTION, t);
    else
        sql_deny(c, SQL_WHY_FUNCTION, t);
}

static void closure_call(struct sql_cx *c, const struct token *t, uint32_t flags)
{
    if (flags & CLOSURE_FUNC_QUIET) {
        sql_not_on_replica(c, SQL_WHY_CLOSURE, t);
    } else {
        c->flags |= SQL_F_TAINT;
        sql_deny(c, SQL_WHY_CLOSURE, t);
    }
}

/* A relation or type of the closure, wherever the name stands. */
static void closure_name(struct sql_cx *c, enum scan_mode mode, const struct token *t, uint32_t flags)
{
    if (flags & (CLOSURE_RELATION | CLOSURE_TYPE)) {
        if (c->cls == SQL_READ)
            c->flags |= SQL_F_RELATION;
        sql_not_on_replica(c, SQL_WHY_CLOSURE, t);
    }
    c->triggers |= (flags & CLOSURE_TRIGGER) != 0;
    if ((flags & CLOSURE_READ_TAINTS) || ((flags & CLOSURE_TRIGGER) && mode != SCAN_READ))
        c->flags |= SQL_F_TAINT;
}

static void builtin_name(struct sql_cx *c, enum scan_mode mode, const struct token *t, struct before prev,
                         const char *name, size_t len, uint32_t flags)
{
    enum builtin_kind kind = builtin_find(name, len, t->hash);
    if (kind == BK_RELATION) {
        if (c->cls == SQL_READ)
            c->flags |= SQL_F_RELATION;
        sql_not_on_replica(c, SQL_WHY_FUNCTION, t);
        if (mode != SCAN_READ && strcmp(name, "pg_settings") == 0)
            c->flags |= SQL_F_TAINT; /* UPDATE pg_settings is a SET */
    } else if (kind >= BK_PRIMARY && prev.kind == TK_DOT) {
        builtin_call(c, t, kind, name); /* ('s'::regclass).nextval is a call (tried) */
    } else if (kind == BK_NONE && lex_is_pg(t->start) && !(flags & CLOSURE_FUNC_SAFE)) {
        /* Reserved for the system: a view of a later version, an extension's, somebody's temporary schema. */
        if (strncmp(name, "pg_temp", 7) == 0)
            c->flags |= SQL_F_PIN_TEMP;
        sql_deny(c, SQL_WHY_CLOSURE, t);
    }
}

uint32_t sql_name_hit(struct sql_cx *c, enum scan_mode mode, const struct token *t, struct before prev)
{
    char name[LEX_NAME_MAX + 1];
    long len = lex_name(t, name);
    if (len <= 0) {
        sql_deny(c, SQL_WHY_CLOSURE, t);
        return 0;
    }
    uint32_t flags = 0;
    if (!c->closure) {
        if (prev.word != W_AS)
            sql_deny(c, SQL_WHY_NO_CLOSURE, t);
    } else {
        flags = closure_lookup(c->closure, name, (size_t)len, t->hash);
        closure_name(c, mode, t, flags);
        const uint32_t attribute = CLOSURE_FUNC_UNSAFE | CLOSURE_FUNC_ATTRIBUTE;
        if (prev.kind == TK_DOT && (flags & attribute) == attribute)
            closure_call(c, t, flags);
    }
    builtin_name(c, mode, t, prev, name, (size_t)len, flags);
    return flags;
}

void sql_call(struct sql_cx *c, enum scan_mode mode, const struct token *t, uint32_t flags, bool alias)
{
    char name[LEX_NAME_MAX + 1];
    long len = lex_name(t, name);
    if (flags & CLOSURE_FUNC_UNSAFE) {
        closure_call(c, t, flags);
        return;
    }
    enum builtin_kind kind = len > 0 ? builtin_find(name, (size_t)len, t->hash) : BK_NONE;
    if (kind == BK_CLOCK)
        c->flags |= SQL_F_CLOCK;
    if (kind == BK_SAFE || kind == BK_CLOCK)
        return;
    if (kind >= BK_PRIMARY) {
        builtin_call(c, t, kind, name);
        return;
    }
    if (alias || mode == SCAN_DDL || (flags & CLOSURE_FUNC_SAFE))
        return;
    sql_deny(c, SQL_WHY_UNKNOWN_FUNCTION, t);
    c->flags |= SQL_F_TAINT;
}

void sql_operator(struct sql_cx *c, const struct token *t)
{
    const char *name = t->ptr;
    size_t len = t->len;
    if (!c->closure) {
        sql_deny(c, SQL_WHY_NO_CLOSURE, t);
        return;
    }
    if (len == 2 && memcmp(name, "!=", 2) == 0)
        name = "<>"; /* as the server's lexer does */
    if (closure_lookup(c->closure, name, len, name_hash(name, len)) & CLOSURE_OPERATOR) {
        sql_deny(c, SQL_WHY_CLOSURE, t);
        c->flags |= SQL_F_TAINT;
    }
}
