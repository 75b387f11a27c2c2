/*
 * calls.c: runs one statement N times through PQexec, for scripts/bench. Run with N and with 2N, what is different is
 * the cost of N calls: start-up, connecting and warming up cancel out.
 *
 *   calls CONNINFO N same|new < statement
 *
 * new: another number takes the place of 4711 in the statement each time, so that no text comes twice. Prints the ports of
 * the servers that answered eight further reads.
 */
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WARM_UP 100 /* links to all replicas are open, the closure is loaded */
#define ASKED 8

static int run(PGconn *conn, const char *sql)
{
    PGresult *res = PQexec(conn, sql);
    int ok = PQresultStatus(res) == PGRES_TUPLES_OK;

    if (!ok)
        fprintf(stderr, "calls: %s", PQerrorMessage(conn));
    PQclear(res);
    return ok;
}

int main(int argc, char **argv)
{
    char sql[4096];
    size_t len = fread(sql, 1, sizeof(sql) - 1, stdin);
    long n = argc == 4 ? strtol(argv[2], NULL, 10) : -1;
    char digits[8], *number = NULL;
    PGconn *conn;

    sql[len] = '\0';
    number = strstr(sql, "4711");
    if (n < 0 || !number) {
        fprintf(stderr, "usage: calls CONNINFO N same|new < statement with 4711 in it\n");
        return 2;
    }
    conn = PQconnectdb(argv[1]);
    if (PQstatus(conn) != CONNECTION_OK) {
        fprintf(stderr, "calls: %s", PQerrorMessage(conn));
        return 1;
    }
    for (long i = 0; i < WARM_UP + n; i++) {
        (void)snprintf(digits, sizeof(digits), "%04ld", strcmp(argv[3], "new") == 0 ? i % 10000 : 4711);
        memcpy(number, digits, 4);
        if (!run(conn, sql))
            return 1;
    }
    for (int i = 0; i < ASKED; i++) {
        PGresult *res = PQexec(conn, "SELECT inet_server_port()");
        printf("%s ", PQntuples(res) == 1 ? PQgetvalue(res, 0, 0) : "?");
        PQclear(res);
    }
    printf("\n");
    PQfinish(conn);
    return 0;
}
