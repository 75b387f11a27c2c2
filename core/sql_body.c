/* sql_body.c: bodies of functions in SQL and PL/pgSQL, read with the same lexer. */
#include "sql_scan.h"

/* Commands and clauses that can change the session or the schema, wherever they stand. */
static bool is_banned(unsigned word)
{
    switch (word) {
    case W_ABORT:
    case W_ALTER:
    case W_ANALYZE:
    case W_CALL:
    case W_CHECKPOINT:
    case W_CLUSTER:
    case W_COMMENT:
    case W_COMMIT:
    case W_COPY:
    case W_CREATE:
    case W_DEALLOCATE:
    case W_DISCARD:
    case W_DROP:
    case W_EXECUTE:
    case W_EXPLAIN:
    case W_GRANT:
    case W_IMPORT:
    case W_LISTEN:
    case W_LOAD:
    case W_LOCK:
    case W_NOTIFY:
    case W_PREPARE:
    case W_REASSIGN:
    case W_REFRESH:
    case W_REINDEX:
    case W_RESET:
    case W_REVOKE:
    case W_ROLLBACK:
    case W_SAVEPOINT:
    case W_SECURITY:
    case W_SHOW:
    case W_START:
    case W_TEMP:
    case W_TEMPORARY:
    case W_TRUNCATE:
    case W_UESCAPE:
    case W_UNLISTEN:
    case W_UNLOGGED:
    case W_VACUUM:
        return true;
    default:
        return false;
    }
}

/* SET belongs to an UPDATE of the same statement, DO to ON CONFLICT; all else is a command. */
static bool words_are_harmless(struct sql_cx *c, const char *body)
{
    struct token t, prev = { .kind = TK_END };
    bool update = false;
    const char *p = body;
    for (;; prev = t) {
        p = lex_token(&c->lex, p, &t);
        if (t.kind == TK_END)
            return true;
        if (t.kind == TK_BROKEN || (prev.word == W_DO && t.word != W_UPDATE && !(t.kind == TK_NAME && t.len == 7)))
            return false;
        if (t.kind == TK_SEMI)
            update = false;
        if (t.kind != TK_WORD || prev.kind == TK_DOT)
            continue;
        update |= t.word == W_UPDATE;
        if (is_banned(t.word) || (t.word == W_SET && !update))
            return false;
    }
}

bool sql_body_is_harmless(const char *body, const struct sql_env *env, bool *writes)
{
    struct sql_cx c;
    const size_t len = strlen(body);
    *writes = false;
    sql_cx_init(&c, body, len, env->closure, env->strings == SQL_STRINGS_ESCAPE);
    if (!words_are_harmless(&c, body))
        return false;
    if (c.lex.backslash && env->strings == SQL_STRINGS_UNKNOWN)
        return false;
    c.body = true;
    c.cls = SQL_READ;
    c.verb = SQL_V_NONE;
    c.flags = 0;
    while (sql_scan(&c, SCAN_READ, NULL, false) == TK_SEMI && c.cls == SQL_READ)
        continue;
    const uint32_t bad = SQL_F_TAINT | SQL_F_PIN_TEMP | SQL_F_PIN_ADVISORY | SQL_F_PIN_LISTEN | SQL_F_BROKEN;
    *writes = c.writes;
    return c.cls == SQL_READ && !(c.flags & bad) && !(c.writes && c.triggers);
}
