/*
 * err.h: error codes. Functions that can fail return 0 or one of these
 * negative codes; err_name() and err_text() never return NULL. No state.
 */
#ifndef PGSHUNT_ERR_H
#define PGSHUNT_ERR_H

enum pgs_err_index {
#define ERR(code, text) code##_INDEX,
#include "pgshunt/err.def"
#undef ERR
    PGS_ERR_COUNT
};

enum pgs_err {
    PGS_OK = 0,
#define ERR(code, text) code = -1 - code##_INDEX,
#include "pgshunt/err.def"
#undef ERR
};

const char *err_name(int code); /* "PGS_ENOMEM"; "PGS_OK" for 0; "unknown" otherwise */
const char *err_text(int code); /* "out of memory" */

#endif
