/*
 * sql.h: what may a statement do? A hand-written lexer and a classifier.
 *
 * Pure: no allocation, no I/O, no clock, no globals; any thread. It lists what
 * is *proven* a read and calls everything else a write: a statement it does not
 * understand, broken SQL and unterminated quoting are SQL_WRITE. It must not
 * know about nodes, sessions or connections.
 *
 * The input is a NUL-terminated string as PQexec takes it (possibly many
 * statements, any bytes, any length). Names are looked up in two places: the
 * generated tables of built-in functions (core/sql_functions.def) and the
 * closure of the database (closure.h).
 */
#ifndef PGSHUNT_SQL_H
#define PGSHUNT_SQL_H

#include "pgshunt/base.h"

struct closure;

/* Weakest first; the class of a string is that of its strongest statement. */
enum sql_class {
    SQL_EMPTY,   /* nothing but comments, white space, semicolons */
    SQL_READ,    /* proven: leaves nothing behind, may run on a replica */
    SQL_OURS,    /* SET/SHOW/RESET pgshunt.* alone: answered by the library, never sent; beside others: SQL_SESSION */
    SQL_SESSION, /* changes or reads session state only: SET, RESET, SHOW, PREPARE, DEALLOCATE, DECLARE, FETCH, ... */
    SQL_TXN,     /* transaction control */
    SQL_WRITE,   /* everything not proven to be one of the above */
    SQL_DDL      /* a write that may change the closure: CREATE (not TEMP), ALTER, DROP, GRANT, COMMENT, SELECT INTO */
};
const char *sql_class_name(enum sql_class cls); /* "read", "write", ... */

enum sql_verb {
    SQL_V_NONE,
    SQL_V_SELECT, /* SELECT, VALUES, TABLE, WITH ... SELECT, parenthesised */
    SQL_V_INSERT,
    SQL_V_UPDATE,
    SQL_V_DELETE,
    SQL_V_MERGE,
    SQL_V_COPY,
    SQL_V_EXPLAIN,
    SQL_V_SHOW,     /* name: the setting */
    SQL_V_SET,      /* name, value; flags LOCAL; SET TIME ZONE has name TimeZone, SET NAMES client_encoding, ... */
    SQL_V_SET_ROLE, /* name: "role"; value: what follows */
    SQL_V_SET_SESSION_AUTH,
    SQL_V_SET_TXN,        /* SET TRANSACTION ... */
    SQL_V_SET_CHAR,       /* SET SESSION CHARACTERISTICS: changes default_transaction_* */
    SQL_V_SET_CONSTRAINTS,
    SQL_V_RESET,          /* name: the setting */
    SQL_V_RESET_ALL,
    SQL_V_SET_CONFIG, /* SELECT set_config('name', 'value' | $n, true|false) alone: name, value; LOCAL if true */
    SQL_V_BEGIN,      /* BEGIN, START TRANSACTION; flags TXN_* */
    SQL_V_COMMIT,     /* COMMIT, END; flag CHAIN */
    SQL_V_ROLLBACK,   /* ROLLBACK, ABORT; flag CHAIN */
    SQL_V_SAVEPOINT,  /* name */
    SQL_V_RELEASE,    /* name */
    SQL_V_ROLLBACK_TO, /* name */
    SQL_V_PREPARE_TXN, /* PREPARE TRANSACTION, COMMIT PREPARED, ROLLBACK PREPARED: writes */
    SQL_V_PREPARE,    /* name; body: the statement after AS; class is that of *executing* nothing: SQL_SESSION */
    SQL_V_EXECUTE,    /* name; SQL_SESSION if its arguments are harmless: the prepared body decides; else WRITE */
    SQL_V_DEALLOCATE, /* name */
    SQL_V_DEALLOCATE_ALL,
    SQL_V_DISCARD_ALL,
    SQL_V_DISCARD,    /* PLANS, SEQUENCES, TEMP */
    SQL_V_DECLARE,    /* name: the cursor; flag HOLD */
    SQL_V_FETCH,      /* name; also MOVE */
    SQL_V_CLOSE,      /* name */
    SQL_V_CLOSE_ALL,
    SQL_V_LISTEN,     /* name */
    SQL_V_UNLISTEN,   /* name, or empty for * */
    SQL_V_NOTIFY,
    SQL_V_LOCK,
    SQL_V_LOAD,
    SQL_V_DO,
    SQL_V_CALL,
    SQL_V_OTHER
};
const char *sql_verb_name(enum sql_verb verb);

/* Flags of a statement, and or-ed together of the whole string. */
enum sql_flag {
    SQL_F_LOCAL = 1u << 0,        /* SET LOCAL, set_config(..., true) */
    SQL_F_TXN_READ_ONLY = 1u << 1,
    SQL_F_TXN_READ_WRITE = 1u << 2,
    SQL_F_TXN_SERIALIZABLE = 1u << 3,
    SQL_F_TXN_REPEATABLE = 1u << 4,
    SQL_F_TXN_READ_COMMITTED = 1u << 5, /* also READ UNCOMMITTED */
    SQL_F_TXN_DEFERRABLE = 1u << 6,
    SQL_F_TXN_SNAPSHOT = 1u << 7, /* SET TRANSACTION SNAPSHOT, pg_export_snapshot() */
    SQL_F_CHAIN = 1u << 8,
    SQL_F_HOLD = 1u << 9,
    SQL_F_TAINT = 1u << 10,    /* runs code whose effect on the session is unproven */
    SQL_F_PIN_TEMP = 1u << 11, /* CREATE TEMP, SELECT INTO TEMP, pg_temp.x ... */
    SQL_F_PIN_LISTEN = 1u << 12,
    SQL_F_PIN_ADVISORY = 1u << 13, /* session-level advisory lock functions */
    SQL_F_COPY_IN = 1u << 14,
    SQL_F_COPY_OUT = 1u << 15,
    SQL_F_CLOCK = 1u << 16,  /* uses the current time: now(), current_date, ...; 'now' as a literal: info.flags only */
    SQL_F_BROKEN = 1u << 17, /* unterminated quoting or comment, unbalanced parentheses */
    SQL_F_MANY = 1u << 18,   /* more statements than SQL_MAX_STMTS: details of the rest are missing */
    SQL_F_ANALYZE = 1u << 19, /* EXPLAIN that executes */
    SQL_F_PARAM_NAME = 1u << 20, /* set_config's name or flag is not a plain literal */
    SQL_F_MOVES = 1u << 21, /* DDL that moves or drops a database, role, ...: pools must let go (CREATE/DROP/ALTER DATABASE) */
    SQL_F_RELATION = 1u << 22, /* READ refused because of a name in the closure */
    SQL_F_ADVISORY_UNLOCK_ALL = 1u << 23
};

/* Why a statement is not a read; the word that decided is sql_info.word. */
enum sql_why {
    SQL_WHY_READ,          /* it is one */
    SQL_WHY_VERB,          /* the command itself writes (INSERT, CREATE, ...) */
    SQL_WHY_UNKNOWN_VERB,
    SQL_WHY_LOCKING,       /* FOR UPDATE / SHARE ... */
    SQL_WHY_INTO,          /* SELECT INTO */
    SQL_WHY_MODIFYING_CTE,
    SQL_WHY_FUNCTION,      /* a built-in that writes or belongs to the primary */
    SQL_WHY_UNKNOWN_FUNCTION,
    SQL_WHY_CLOSURE,       /* a name in the closure */
    SQL_WHY_NO_CLOSURE,    /* the closure is not loaded: nothing is proven */
    SQL_WHY_COPY,          /* COPY FROM, TO PROGRAM, TO file */
    SQL_WHY_EXPLAIN_ANALYZE,
    SQL_WHY_BROKEN,
    SQL_WHY_SESSION,       /* session or transaction statement */
    SQL_WHY_BACKSLASH,     /* read one way, write the other, and standard_conforming_strings unknown */
    SQL_WHY_MULTI          /* statements after each other of kinds that do not mix (SET; SELECT) */
};
const char *sql_why_text(enum sql_why why); /* "locks rows", "writes", ... */

#define SQL_MAX_STMTS 8

/* One statement of the string. Spans point into the input. */
struct sql_stmt {
    enum sql_class cls;
    enum sql_verb verb;
    uint32_t flags;
    struct span text;  /* the statement without its semicolon and surrounding blanks */
    struct span name;  /* as written, quotes and dots included (see sql_unquote), a static string ("TimeZone"), or empty */
    struct span value; /* raw text after TO or =, blanks trimmed; PREPARE: the body after AS; or empty */
};

/* Hint in a comment: "pgshunt: primary", "pgshunt: replica", "pgshunt: node=NAME". */
enum sql_hint { SQL_HINT_NONE, SQL_HINT_PRIMARY, SQL_HINT_REPLICA, SQL_HINT_NODE };

struct sql_info {
    enum sql_class cls;  /* strongest */
    enum sql_why why;    /* what decided cls */
    enum sql_hint hint;
    uint32_t flags;      /* union over all statements */
    uint32_t count;      /* statements that are not empty; details of the first SQL_MAX_STMTS */
    struct span word;    /* the token that decided, or empty */
    struct span hint_node;
    uint64_t shape;      /* hash of the text with literals, parameters, comments and blanks left out; never 0 */
    struct sql_stmt stmt[SQL_MAX_STMTS]; /* only the first min(count, SQL_MAX_STMTS) are set */
};

enum sql_strings {
    SQL_STRINGS_STANDARD, /* standard_conforming_strings is on */
    SQL_STRINGS_ESCAPE,   /* off: backslash escapes in plain literals */
    SQL_STRINGS_UNKNOWN   /* lexed both ways, the stronger class counts */
};

struct sql_env {
    enum sql_strings strings;
    /* Bytes >= 0x80 belong to identifiers. In client-only encodings (SJIS, BIG5, GBK,
     * UHC, GB18030, JOHAB, SHIFT_JIS_2004) a second byte may look like ASCII: then
     * any text with such a byte is SQL_WRITE with SQL_WHY_BROKEN unless plain ASCII. */
    bool ascii_unsafe_encoding;
    /* NULL: not loaded. Then nothing that names a relation or function is a READ,
     * cls is SQL_WRITE with why SQL_WHY_NO_CLOSURE (`SELECT 1` still is one). An empty
     * sealed closure takes every relation as plain and every user function as unsafe. */
    const struct closure *closure;
};

/* Classifies sql into *info (every scalar field is set; stmt[] as said). O(length). */
void sql_classify(const char *sql, const struct sql_env *env, struct sql_info *info);

/*
 * Copies the value of a name or string token (folded to lower case if unquoted;
 * "" and '' undoubled; E'', U&"" and U&'' with the default escape decoded) into
 * buf with a NUL. Returns its length, or -1 if it does not fit or is no such token.
 */
long sql_unquote(struct span token, char *buf, size_t size);

/*
 * The same lexer over a function body (languages sql and plpgsql), for the closure:
 * true only if every word is known to leave the session and the server's
 * shared state alone (no set_config, SET, EXECUTE, advisory locks, LISTEN, temp
 * objects, DDL, unknown functions). *writes is set if it modifies tables.
 */
bool sql_body_is_harmless(const char *body, const struct sql_env *env, bool *writes);

#endif
