/* err.c: names and texts of the error codes, from the rows of err.def. */
#include "pgshunt/err.h"

#include "pgshunt/base.h"

static const struct {
    const char *name;
    const char *text;
} err_rows[] = {
#define ERR(code, text) { #code, text },
#include "pgshunt/err.def"
#undef ERR
};

/* Code to row; -1 for what is no code of ours. */
static int err_index(int code)
{
    if (code >= 0 || code < -(int)PGS_ARRAY_LEN(err_rows))
        return -1;
    return -1 - code;
}

const char *err_name(int code)
{
    if (code == PGS_OK)
        return "PGS_OK";
    int i = err_index(code);
    return i < 0 ? "unknown" : err_rows[i].name;
}

const char *err_text(int code)
{
    if (code == PGS_OK)
        return "success";
    int i = err_index(code);
    return i < 0 ? "unknown error" : err_rows[i].text;
}
