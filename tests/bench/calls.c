/*
 * calls.c: runs one statement N times through PQexec, for scripts/bench. Run with N and with 2N, what is different is
 * the cost of N calls: start-up, connecting and warming up cancel out.
 *
 *   calls CONNINFO N < statement        prints the ports of the servers that answered eight further reads
 */
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>

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
    long n = argc == 3 ? strtol(argv[2], NULL, 10) : -1;
    PGconn *conn;

    sql[len] = '\0';
    if (n < 0 || len == 0) {
        fprintf(stderr, "usage: calls CONNINFO N < statement\n");
        return 2;
    }
    conn = PQconnectdb(argv[1]);
    if (PQstatus(conn) != CONNECTION_OK) {
        fprintf(stderr, "calls: %s", PQerrorMessage(conn));
        return 1;
    }
    for (long i = 0; i < WARM_UP + n; i++)
        if (!run(conn, sql))
            return 1;
    for (int i = 0; i < ASKED; i++) {
        PGresult *res = PQexec(conn, "SELECT inet_server_port()");
        printf("%s ", PQntuples(res) == 1 ? PQgetvalue(res, 0, 0) : "?");
        PQclear(res);
    }
    printf("\n");
    PQfinish(conn);
    return 0;
}
