/*
 * token.h: a position in the write-ahead log as an opaque word that an application carries from one host to another
 * (SHOW pgshunt.token, SET pgshunt.token = '...'): in a cookie, a header, a job.
 *
 * Letters, digits and a dot only. The check sum catches a token that was cut or mistyped; it is no
 * secret and proves nothing: who makes one up can only make his own reads wait or go to the primary. Pure; any thread.
 */
#ifndef SHIM_TOKEN_H
#define SHIM_TOKEN_H

#include "pgshunt/base.h"

#define TOKEN_BYTES 40 /* with its NUL */

/* timeline 0 and lsn 0 are as good as any: "nothing was written yet". 0, or PGS_EFULL if size is below TOKEN_BYTES. */
PGS_NODISCARD int token_format(char *buf, size_t size, uint32_t timeline, uint64_t lsn);

/*
 * 0, PGS_EVERSION: a token of a later version; PGS_EFORMAT: no token at all (also with blanks or capitals
 * added), or damaged. Only on success the two are set.
 */
PGS_NODISCARD int token_parse(const char *text, uint32_t *timeline, uint64_t *lsn);

#endif
