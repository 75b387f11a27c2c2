/* answer.h: values out of a binary result (PostgreSQL's wire format: big endian). No state. */
#ifndef PGSHUNT_ANSWER_H
#define PGSHUNT_ANSWER_H

#include <libpq-fe.h>

#include "pgshunt/base.h"

/* All read row 0. false: NULL, no such column, or of another size; *out is 0 then. */
bool answer_i64(const PGresult *r, int column, int64_t *out); /* bigint, pg_lsn, timestamptz (us since 2000) */
bool answer_u64(const PGresult *r, int column, uint64_t *out);
bool answer_u32(const PGresult *r, int column, uint32_t *out); /* integer */
bool answer_bool(const PGresult *r, int column, bool *out);

/* A timestamptz is counted from 2000-01-01, the clock from 1970-01-01. */
#define ANSWER_EPOCH_US INT64_C(946684800000000)

#endif
