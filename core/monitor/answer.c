/* answer.c: binary values; see answer.h. */
#include "answer.h"

#include <endian.h>
#include <string.h>

static bool fetch(const PGresult *r, int column, void *out, int size)
{
    if (PQntuples(r) < 1 || column >= PQnfields(r) || PQgetisnull(r, 0, column) || PQgetlength(r, 0, column) != size)
        return false;
    memcpy(out, PQgetvalue(r, 0, column), (size_t)size);
    return true;
}

bool answer_u64(const PGresult *r, int column, uint64_t *out)
{
    uint64_t v = 0;
    bool ok = fetch(r, column, &v, sizeof(v));
    *out = be64toh(v);
    return ok;
}

bool answer_i64(const PGresult *r, int column, int64_t *out)
{
    uint64_t v;
    bool ok = answer_u64(r, column, &v);
    *out = (int64_t)v;
    return ok;
}

bool answer_u32(const PGresult *r, int column, uint32_t *out)
{
    uint32_t v = 0;
    bool ok = fetch(r, column, &v, sizeof(v));
    *out = be32toh(v);
    return ok;
}

bool answer_bool(const PGresult *r, int column, bool *out)
{
    char v = 0;
    bool ok = fetch(r, column, &v, sizeof(v));
    *out = v != 0;
    return ok;
}
