/*
 * sent.h: the session's copy of an asynchronous statement, so that it can be sent again. Memory is kept from
 * statement to statement.
 */
#ifndef SHIM_SENT_H
#define SHIM_SENT_H

#include "pgshunt/str.h"
#include "real.h"

struct session;

enum sent_how { SENT_QUERY, SENT_PARAMS, SENT_PREPARED };

struct sent {
    struct str text; /* everything copied, in one piece; offsets into it */
    enum sent_how how;
    int n_params, result_format;
    bool have_types, have_formats, single_row;
    int chunk_rows; /* PQsetChunkedRowsMode; 0: not */
    size_t sql_at;  /* the statement, or the prepared statement's name */
    size_t params_at; /* array of struct sent_param */
};

/* Copies; false: no memory (then the statement cannot be sent again: run it on the home link). */
bool sent_query(struct sent *t, const char *sql);
bool sent_params(struct sent *t, enum sent_how how, const char *sql_or_name, int n_params, const Oid *types,
                 const char *const *values, const int *lengths, const int *formats, int result_format);
const char *sent_sql(const struct sent *t);
/* Sends the copy on that conn, modes included. What PQsend* returns. */
int sent_again(const struct sent *t, const struct real_libpq *real, PGconn *conn);
void sent_release(struct sent *t);

#endif
