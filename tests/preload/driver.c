/*
 * driver.c: a module as interpreters load them, linked with a libpq of its own choice. Built several times: against the
 * installed libpq, a copy under another name, and fakepq.c.
 */
#include <dlfcn.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <string.h>

#define SHOWN __attribute__((visibility("default")))
SHOWN int driver_query(const char *conninfo, char *answer, size_t bytes);
SHOWN const char *driver_binding(void);

/* First column of the first row, or the error. Returns whether the handle is a session, -1 on failure. */
int driver_query(const char *conninfo, char *answer, size_t bytes)
{
    unsigned long long first = 0;
    PGconn *conn = PQconnectdb(conninfo);
    snprintf(answer, bytes, "%s", PQerrorMessage(conn));
    if (!conn || PQstatus(conn) != CONNECTION_OK) {
        PQfinish(conn);
        return -1;
    }
    memcpy(&first, conn, sizeof first);
    PGresult *res = PQexec(conn, "SELECT 'from ' || 'server'");
    snprintf(answer, bytes, "%s", PQntuples(res) == 1 ? PQgetvalue(res, 0, 0) : PQresultErrorMessage(res));
    PQclear(res);
    PQfinish(conn);
    return first == 0xd1f7706773687421ULL;
}

/* The file that this module's calls of PQexec go to. */
const char *driver_binding(void)
{
    Dl_info info;
    void *fn = (void *)PQexec;
    return dladdr(fn, &info) ? info.dli_fname : "";
}
