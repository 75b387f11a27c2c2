/* plain.c: a program linked with libpq, as psql is. Everything here must do what it does without the library. */
#include <libpq-events.h>
#include <libpq-fe.h>
#include <pthread.h>
#include <signal.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

static const char *first_value(const PGresult *res)
{
    return PQntuples(res) > 0 ? PQgetvalue(res, 0, 0) : PQresultErrorMessage(res);
}

static void null_handles(void)
{
    char text[64];
    CHECK(PQstatus(NULL) == CONNECTION_BAD, "status of NULL");
    CHECK(PQtransactionStatus(NULL) == PQTRANS_UNKNOWN, "transaction status of NULL");
    CHECK(strstr(PQerrorMessage(NULL), "NULL"), "%s", PQerrorMessage(NULL));
    CHECK(PQsocket(NULL) == -1, "socket of NULL");
    CHECK(PQexec(NULL, "SELECT 1") == NULL, "exec on NULL");
    CHECK(PQgetCancel(NULL) == NULL, "cancel of NULL");
    CHECK(PQcancel(NULL, text, sizeof text) == 0, "cancel with NULL");
    PQfreeCancel(NULL);
    PQfinish(NULL);
}

static void statements(PGconn *conn)
{
    const char *values[] = {"41"};
    PGresult *res = PQexec(conn, "SELECT 1 + 1");
    CHECK(strcmp(first_value(res), "2") == 0, "%s", first_value(res));
    PQclear(res);
    res = PQexecParams(conn, "SELECT $1::int + 1", 1, NULL, values, NULL, NULL, 0);
    CHECK(strcmp(first_value(res), "42") == 0, "%s", first_value(res));
    PQclear(res);
    res = PQprepare(conn, "p", "SELECT $1::int + 2", 1, NULL);
    CHECK(PQresultStatus(res) == PGRES_COMMAND_OK, "%s", PQresultErrorMessage(res));
    PQclear(res);
    res = PQexecPrepared(conn, "p", 1, values, NULL, NULL, 0);
    CHECK(strcmp(first_value(res), "43") == 0, "%s", first_value(res));
    PQclear(res);
    CHECK(PQsendQuery(conn, "SELECT 5; SELECT 6"), "%s", PQerrorMessage(conn));
    int results = 0;
    while ((res = PQgetResult(conn))) {
        results++;
        PQclear(res);
    }
    CHECK(results == 2, "%d results", results);
    char quoted[32];
    int error = 1;
    CHECK(PQescapeStringConn(conn, quoted, "it's", 4, &error) == 5 && !error, "%s", quoted);
    CHECK(PQbackendPID(conn) > 0 && PQsocket(conn) >= 0, "pid %d", PQbackendPID(conn));
}

static void large_object(PGconn *conn)
{
    char back[8] = "";
    PQclear(PQexec(conn, "BEGIN"));
    Oid id = lo_create(conn, 0);
    int fd = lo_open(conn, id, 0x60000);
    CHECK(id && fd >= 0 && lo_write(conn, fd, "hello", 5) == 5, "%s", PQerrorMessage(conn));
    CHECK(lo_lseek(conn, fd, 0, SEEK_SET) == 0 && lo_read(conn, fd, back, 5) == 5 && strcmp(back, "hello") == 0,
          "%s", back);
    CHECK(lo_close(conn, fd) == 0 && lo_unlink(conn, id) == 1, "%s", PQerrorMessage(conn));
    PQclear(PQexec(conn, "COMMIT"));
}

static PGcancel *cancel_object;

static void on_alarm(int sig)
{
    char text[256];
    (void)sig;
    PQcancel(cancel_object, text, sizeof text);
}

static void expect_canceled(PGconn *conn)
{
    PGresult *res = PQexec(conn, "SELECT pg_sleep(10)");
    const char *state = PQresultErrorField(res, PG_DIAG_SQLSTATE);
    CHECK(state && strcmp(state, "57014") == 0, "%s", PQresultErrorMessage(res));
    PQclear(res);
}

static void *cancel_later(void *arg)
{
    char text[256];
    usleep(100000);
    (void)PQcancel(arg, text, sizeof text);
    return NULL;
}

static void cancel(PGconn *conn)
{
    struct itimerval in_100_ms = {.it_value = {0, 100000}};
    char text[256] = "";
    pthread_t thread;
    cancel_object = PQgetCancel(conn);
    CHECK(cancel_object, "no cancel object");
    signal(SIGALRM, on_alarm);
    setitimer(ITIMER_REAL, &in_100_ms, NULL);
    expect_canceled(conn);
    pthread_create(&thread, NULL, cancel_later, cancel_object);
    expect_canceled(conn);
    pthread_join(thread, NULL);
    PGcancel *second = PQgetCancel(conn);
    CHECK(PQcancel(second, text, sizeof text), "%s", text);
    PQfreeCancel(second);
    /* An idle server may get the last one between two statements. */
    PQclear(PQexec(conn, "SELECT pg_sleep(0.05)"));
    CHECK(PQrequestCancel(conn), "%s", PQerrorMessage(conn));
    PQclear(PQexec(conn, "SELECT pg_sleep(0.05)"));
}

struct events {
    PGconn *conn; /* the application's handle: what every event must speak of */
    int registered, created, copied, destroyed, ended, wrong;
};

static int on_event(PGEventId id, void *info, void *pass_through)
{
    struct events *e = pass_through;
    switch (id) {
    case PGEVT_REGISTER:
        e->registered++;
        e->wrong += ((PGEventRegister *)info)->conn != e->conn;
        return PQsetInstanceData(e->conn, on_event, e);
    case PGEVT_RESULTCREATE:
        e->created++;
        e->wrong += ((PGEventResultCreate *)info)->conn != e->conn;
        e->wrong += PQinstanceData(((PGEventResultCreate *)info)->conn, on_event) != e;
        return PQresultSetInstanceData(((PGEventResultCreate *)info)->result, on_event, &e->created);
    case PGEVT_RESULTCOPY:
        e->copied++;
        e->wrong += PQresultInstanceData(((PGEventResultCopy *)info)->src, on_event) != &e->created;
        return PQresultSetInstanceData(((PGEventResultCopy *)info)->dest, on_event, &e->copied);
    case PGEVT_RESULTDESTROY:
        e->destroyed++;
        return 1;
    case PGEVT_CONNDESTROY:
        e->ended++;
        e->wrong += ((PGEventConnDestroy *)info)->conn != e->conn;
        e->wrong += PQinstanceData(e->conn, on_event) != e;
        return 1;
    default:
        return 1;
    }
}

static void events(const char *conninfo)
{
    struct events e = {.conn = PQconnectdb(conninfo)};
    CHECK(PQregisterEventProc(e.conn, on_event, "test", &e), "register");
    CHECK(!PQregisterEventProc(e.conn, on_event, "again", &e), "registered twice");
    CHECK(e.registered == 1 && PQinstanceData(e.conn, on_event) == &e, "%d", e.registered);
    PGresult *res = PQexec(e.conn, "SELECT 1");
    CHECK(e.created == 1 && PQresultInstanceData(res, on_event) == &e.created, "%d created", e.created);
    PGresult *copy = PQcopyResult(res, PG_COPYRES_ATTRS | PG_COPYRES_TUPLES | PG_COPYRES_EVENTS);
    CHECK(e.copied == 1 && PQresultInstanceData(copy, on_event) == &e.copied, "%d copied", e.copied);
    PQclear(res);
    CHECK(e.destroyed == 1, "%d destroyed", e.destroyed);
    PQfinish(e.conn);
    CHECK(e.ended == 1, "%d ended", e.ended);
    CHECK(PQresultInstanceData(copy, on_event) == &e.copied, "instance data after the end");
    PQclear(copy); /* outlives its connection */
    CHECK(e.destroyed == 2 && e.wrong == 0, "%d destroyed, %d wrong", e.destroyed, e.wrong);
}

static void forked(PGconn *conn)
{
    PGresult *before = PQexec(conn, "SELECT pg_backend_pid()");
    pid_t pid = fork();
    if (pid == 0) {
        /* Without the library a child may do no more than close; with it nothing it does reaches the parent's server. */
        if (session_expected()) {
            PQclear(PQexec(conn, "SELECT 1"));
            PQfinish(conn);
        }
        _exit(PQstatus(NULL) == CONNECTION_BAD ? 0 : 1);
    }
    int status = -1;
    waitpid(pid, &status, 0);
    CHECK(status == 0, "child ended with %d", status);
    PGresult *after = PQexec(conn, "SELECT pg_backend_pid()");
    CHECK(strcmp(first_value(before), first_value(after)) == 0, "%s then %s", first_value(before), first_value(after));
    PQclear(before);
    PQclear(after);
}

int main(int argc, char **argv)
{
    const char *conninfo = argc > 1 ? argv[1] : "";
    char text[256];
    null_handles();
    PGconn *conn = PQconnectdb(conninfo);
    CHECK(PQstatus(conn) == CONNECTION_OK, "%s", PQerrorMessage(conn));
    CHECK(handle_is_session(conn) == session_expected(), "session: %d", handle_is_session(conn));
    statements(conn);
    large_object(conn);
    forked(conn);
    cancel(conn);
    PQfinish(conn);
    (void)PQcancel(cancel_object, text, sizeof text); /* after its connection: must not crash */
    PQfreeCancel(cancel_object);
    events(conninfo);
    conn = PQconnectdb("host=/nonexistent port=1");
    CHECK(conn && PQstatus(conn) == CONNECTION_BAD && *PQerrorMessage(conn), "a connection to nowhere");
    PQfinish(conn);
    return check_report();
}
