/*
 * fakepq.c: a library with all functions of a libpq, which answer that they were called. It stands for a second libpq in the
 * process, and with -DNEWER for one of the future. Which functions there are comes from the project's own tables.
 */
#include "shim/later_types.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define ZERO 0
#define NEG 0
#define NIL NULL
#define TEXT text
#define BAD CONNECTION_OK
#define LOST PQTRANS_IDLE
#define PING PQPING_OK
#define NONE (void)0
static char text[] = "fake";

/* Those with an answer of their own are in the table too: it must not define them. */
#define PQconnectdb table_PQconnectdb
#define PQfinish table_PQfinish
#define PQexec table_PQexec
#define PQstatus table_PQstatus
#define PQdb table_PQdb
#define PQlibVersion table_PQlibVersion
#define PQclear table_PQclear
#define PQntuples table_PQntuples
#define PQgetvalue table_PQgetvalue
#define PQ(policy, fail, ret, name, params, args) ret name params { return fail; }
#define PQV(policy, fail, name, params, args) void name params {}
#include "shim/libpq_api.def"
#define PQ_USED(ret, name, params) ret name params { abort(); }
#define PQ_OTHER(name) void other_##name(void); void other_##name(void) {}
#include "shim/libpq_other.def"
#undef PQconnectdb
#undef PQfinish
#undef PQexec
#undef PQstatus
#undef PQdb
#undef PQlibVersion
#undef PQclear
#undef PQntuples
#undef PQgetvalue

/* As in libpq, what is exported may be called through the PLT: the creator calls another. */
struct fake {
    void *pointer; /* a PGconn begins with one */
    char *name;
};

PGconn *PQconnectdb(const char *conninfo)
{
    struct fake *f = calloc(1, sizeof *f);
    if (f)
        f->name = strdup("fake");
    return conninfo && PQstatus((PGconn *)(void *)f) == CONNECTION_OK ? (PGconn *)(void *)f : NULL;
}

void PQfinish(PGconn *conn)
{
    struct fake *f = (void *)conn;
    if (f)
        free(f->name);
    free(f);
}

/* Would crash, or lie, with another libpq's PGconn. */
char *PQdb(const PGconn *conn)
{
    return ((const struct fake *)(const void *)conn)->name;
}

ConnStatusType PQstatus(const PGconn *conn)
{
    return conn && strcmp(PQdb(conn), "fake") == 0 ? CONNECTION_OK : CONNECTION_BAD;
}

PGresult *PQexec(PGconn *conn, const char *query)
{
    return query && PQstatus(conn) == CONNECTION_OK ? (PGresult *)(void *)text : NULL;
}

void PQclear(PGresult *res) { (void)res; }
int PQntuples(const PGresult *res) { return res == (const void *)text; }
char *PQgetvalue(const PGresult *res, int row, int column) { return row || column ? NULL : (char *)(uintptr_t)res; }
int PQlibVersion(void) { return 990000; }

#ifdef NEWER
int PQofTheFuture(PGconn *conn);
int PQofTheFuture(PGconn *conn) { return conn != NULL; }
#endif
