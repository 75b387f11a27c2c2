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
 * Not shared between threads. After a fork the child closes it (answer_close).
 */
#ifndef SHIM_ANSWER_H
#define SHIM_ANSWER_H

#include "pgshunt/str.h"
#include "real.h"

struct answer {
    const struct real_libpq *real;
    PGconn *conn; /* what the caller's libpq uses */
    int server;   /* our end */
};

/* How the statement will be sent: decides which protocol messages answer it. */
enum answer_mode { ANSWER_SIMPLE, ANSWER_EXTENDED, ANSWER_PREPARE, ANSWER_DESCRIBE };

/* Opens one. encoding: client_encoding to report ("UTF8"). 0, PGS_ENOMEM, PGS_EIO. */
int answer_open(struct answer *a, const struct real_libpq *real, const char *encoding);
void answer_close(struct answer *a); /* PQfinish and close; safe on a zeroed one and after fork */

/*
 * A PGconn that failed to connect, CONNECTION_BAD, with this message (SQLSTATE as given): what a
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
 * Queue the answer to the one statement that the caller sends next on a->conn.
 * txn: 'I', 'T' or 'E', what ReadyForQuery shall say. 0 or negative.
 */
int answer_rows(struct answer *a, enum answer_mode mode, char txn, const struct answer_table *table);
int answer_done(struct answer *a, enum answer_mode mode, char txn, const char *tag); /* "SET", "RESET" */
int answer_error(struct answer *a, enum answer_mode mode, char txn, const char *sqlstate, const char *message,
                 const char *hint /* may be NULL */);

/*
 * A result made by the caller's libpq from an ErrorResponse/NoticeResponse body (field codes and strings as on
 * the wire, without type and length): for handing on notices that were held back, and errors of our own.
 * Owned by the caller (PQclear); NULL on failure. Its status is PGRES_FATAL_ERROR or PGRES_NONFATAL_ERROR.
 */
PGresult *answer_result(struct answer *a, bool notice, const void *fields, size_t len);

#endif
