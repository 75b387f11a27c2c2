/*
 * answer.h: a connection on which the library itself plays the server.
 *
 * Results that no server gives (SHOW pgshunt.nodes, SET pgshunt.route, the configuration error
 * of a connection to host `pgshunt`, a notice handed on from a replica) must be real PGresults of
 * the caller's libpq, in every way of asking (PQexec, PQsendQuery + PQgetResult, prepared, single
 * row). So a real PGconn is connected to a socket of our own (an abstract Unix socket for libpq >= 14, else one in a
 * private temporary folder, both gone at once), the start-up is played, and each answer is written before the
 * statement is sent. No thread, nothing that blocks; the server's end drains what the client sends.
 *
 * As nobody reads while the caller sends, what it sends must be small: at most ANSWER_MAX_SENT bytes. Send a short text
 * in place of the application's; nobody looks at it. Between an answer and its statement nothing else may be done with
 * a->conn: libpq throws away what arrives while it is idle.
 *
 * Not shared between threads. After a fork the child closes it (answer_close). Facts about messages: chapter
 * "Frontend/Backend Protocol" of the PostgreSQL documentation.
 */
#ifndef SHIM_ANSWER_H
#define SHIM_ANSWER_H

#include "pgshunt/str.h"
#include "real.h"

struct answer {
    const struct real_libpq *real;
    PGconn *conn;   /* what the caller's libpq uses; NULL: not open, and nothing else here counts */
    int server;     /* our end */
    uint64_t client_inode; /* of conn's socket */
    uint64_t inode; /* of our end: a number that somebody has closed may be another file today */
    char txn;       /* what the last ReadyForQuery said */
};

#define ANSWER_MAX_SENT (64 * 1024)

/* How the statement will be sent: decides which protocol messages answer it. */
enum answer_mode {
    ANSWER_SIMPLE,   /* PQexec, PQsendQuery */
    ANSWER_EXTENDED, /* PQexecParams, PQsendQueryParams */
    ANSWER_EXECUTE,  /* PQexecPrepared, PQsendQueryPrepared */
    ANSWER_PREPARE,  /* PQprepare: columns and rows are left out */
    ANSWER_DESCRIBE, /* PQdescribePrepared: no parameters, the columns, no rows */
    ANSWER_PORTAL,   /* PQdescribePortal */
    ANSWER_CLOSE     /* PQclosePrepared, PQclosePortal */
};

/*
 * Opens one. encoding: client_encoding to report ("UTF8"). 0, PGS_ENOMEM, PGS_EIO, PGS_ETIMEOUT (two seconds);
 * then a is zeroed.
 */
int answer_open(struct answer *a, const struct real_libpq *real, const char *encoding);
void answer_close(struct answer *a); /* PQfinish and close; safe on a zeroed one and after fork */

/*
 * A PGconn that failed to connect, CONNECTION_BAD, with this message (SQLSTATE as given) in its PQerrorMessage: what a
 * creator returns when the configuration is broken. NULL: no memory.
 */
PGconn *answer_refuse(const struct real_libpq *real, const char *sqlstate, const char *message);

/* Rows of text: columns names, then rows*columns values (NULL: SQL null). tag: command tag ("SHOW"). */
struct answer_table {
    int columns, rows;
    const char *const *names;
    const char *const *values;
    const char *tag;
};
/*
 * Queue the answer to the one statement that the caller sends next on a->conn. Values are text, whatever format was
 * asked for. txn: 'I', 'T' or 'E', what ReadyForQuery shall say.
 * 0; PGS_ENOMEM; PGS_EFULL: more than the kernel holds for us, nothing was queued (some 350 KB always fit);
 * PGS_EIO: close it and open another.
 */
int answer_rows(struct answer *a, enum answer_mode mode, char txn, const struct answer_table *table);
int answer_done(struct answer *a, enum answer_mode mode, char txn, const char *tag); /* "SET", "RESET" */
int answer_error(struct answer *a, enum answer_mode mode, char txn, const char *sqlstate, const char *message,
                 const char *hint /* may be NULL */);

/*
 * For handing on what was held back, and messages of our own: the body of an ErrorResponse or NoticeResponse (field
 * codes and strings with a final NUL as on the wire, without type and length) becomes a PGresult of the caller's
 * libpq. a->conn must be idle; neither changes what PQtransactionStatus says.
 *
 * answer_result: an error, PGRES_FATAL_ERROR, the caller's (PQclear); NULL on failure or malformed fields.
 * answer_notice: calls fn(arg, result) with a PGRES_NONFATAL_ERROR that libpq frees afterwards, as for any notice
 * receiver. 0, PGS_EFORMAT, PGS_ESTALE (a statement runs), or as above.
 */
PGresult *answer_result(struct answer *a, const void *fields, size_t len);
int answer_notice(struct answer *a, PQnoticeReceiver fn, void *arg, const void *fields, size_t len);
/* Appends such a body. severity: "ERROR", "WARNING", ...; hint may be NULL. The string's `failed` tells of memory. */
void answer_fields(struct str *out, const char *severity, const char *sqlstate, const char *message, const char *hint);

#endif
