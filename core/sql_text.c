/* sql_text.c: printable names of classes, verbs and reasons. */
#include "pgshunt/sql.h"

const char *sql_class_name(enum sql_class cls)
{
    static const char *const names[] = {
        [SQL_EMPTY] = "empty",     [SQL_READ] = "read",   [SQL_OURS] = "ours", [SQL_SESSION] = "session",
        [SQL_TXN] = "transaction", [SQL_WRITE] = "write", [SQL_DDL] = "ddl",
    };
    return (size_t)cls < PGS_ARRAY_LEN(names) ? names[cls] : "unknown";
}

const char *sql_verb_name(enum sql_verb verb)
{
    static const char *const names[] = {
        [SQL_V_NONE] = "none",
        [SQL_V_SELECT] = "select",
        [SQL_V_INSERT] = "insert",
        [SQL_V_UPDATE] = "update",
        [SQL_V_DELETE] = "delete",
        [SQL_V_MERGE] = "merge",
        [SQL_V_COPY] = "copy",
        [SQL_V_EXPLAIN] = "explain",
        [SQL_V_SHOW] = "show",
        [SQL_V_SET] = "set",
        [SQL_V_SET_ROLE] = "set role",
        [SQL_V_SET_SESSION_AUTH] = "set session authorization",
        [SQL_V_SET_TXN] = "set transaction",
        [SQL_V_SET_CHAR] = "set session characteristics",
        [SQL_V_SET_CONSTRAINTS] = "set constraints",
        [SQL_V_RESET] = "reset",
        [SQL_V_RESET_ALL] = "reset all",
        [SQL_V_SET_CONFIG] = "set_config",
        [SQL_V_BEGIN] = "begin",
        [SQL_V_COMMIT] = "commit",
        [SQL_V_ROLLBACK] = "rollback",
        [SQL_V_SAVEPOINT] = "savepoint",
        [SQL_V_RELEASE] = "release",
        [SQL_V_ROLLBACK_TO] = "rollback to",
        [SQL_V_PREPARE_TXN] = "prepare transaction",
        [SQL_V_PREPARE] = "prepare",
        [SQL_V_EXECUTE] = "execute",
        [SQL_V_DEALLOCATE] = "deallocate",
        [SQL_V_DEALLOCATE_ALL] = "deallocate all",
        [SQL_V_DISCARD_ALL] = "discard all",
        [SQL_V_DISCARD] = "discard",
        [SQL_V_DECLARE] = "declare",
        [SQL_V_FETCH] = "fetch",
        [SQL_V_CLOSE] = "close",
        [SQL_V_CLOSE_ALL] = "close all",
        [SQL_V_LISTEN] = "listen",
        [SQL_V_UNLISTEN] = "unlisten",
        [SQL_V_NOTIFY] = "notify",
        [SQL_V_LOCK] = "lock",
        [SQL_V_LOAD] = "load",
        [SQL_V_DO] = "do",
        [SQL_V_CALL] = "call",
        [SQL_V_OTHER] = "other",
    };
    return (size_t)verb < PGS_ARRAY_LEN(names) ? names[verb] : "unknown";
}

const char *sql_why_text(enum sql_why why)
{
    static const char *const texts[] = {
        [SQL_WHY_READ] = "read",
        [SQL_WHY_VERB] = "writes",
        [SQL_WHY_UNKNOWN_VERB] = "not a statement that is known to read",
        [SQL_WHY_LOCKING] = "locks rows",
        [SQL_WHY_INTO] = "creates a table (INTO)",
        [SQL_WHY_MODIFYING_CTE] = "writes inside WITH",
        [SQL_WHY_FUNCTION] = "built-in name that writes or belongs to the primary",
        [SQL_WHY_UNKNOWN_FUNCTION] = "function not known to be harmless",
        [SQL_WHY_CLOSURE] = "name not proven harmless in this database",
        [SQL_WHY_NO_CLOSURE] = "the database's names are not loaded yet",
        [SQL_WHY_COPY] = "COPY other than to the client",
        [SQL_WHY_EXPLAIN_ANALYZE] = "EXPLAIN that executes a write",
        [SQL_WHY_BROKEN] = "broken SQL",
        [SQL_WHY_SESSION] = "session or transaction statement",
        [SQL_WHY_BACKSLASH] = "means something else if backslashes escape",
        [SQL_WHY_MULTI] = "statements of different kinds in one string",
    };
    return (size_t)why < PGS_ARRAY_LEN(texts) ? texts[why] : "unknown";
}
