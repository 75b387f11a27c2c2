/*
 * pq.c: libpq by hand. One command a line on standard input, fields separated by tabs, the first the connection's
 * name (one letter), the second the command; one answer a line: fields by \x1f, rows by \x1e. Driven by pqclient.py.
 */
#include <libpq-events.h>
#include <libpq-fe.h>
#include <poll.h>
#include <stdbool.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FIELDS 40
#define FS "\x1f"
#define RS "\x1e"

static PGconn *conns[128];
static PGcancel *cancels[128];
static char *field[FIELDS];
static int fields;
static int events[8];
static FILE *trace;

static void on_notice(void *arg, const PGresult *res)
{
    (void)arg;
    printf("notice" FS "%s" RS, PQresultErrorField(res, PG_DIAG_MESSAGE_PRIMARY));
}

static void text(const char *s)
{
    for (; s && *s; s++)
        putchar(*s == '\n' ? ' ' : *s);
}

static void show(PGresult *res)
{
    if (!res) {
        printf("result" FS "NULL" RS);
        return;
    }
    printf("result" FS "%s" FS "%s" FS "%s" FS "%d" FS "%d" FS, PQresStatus(PQresultStatus(res)), PQcmdStatus(res),
           PQresultErrorField(res, PG_DIAG_SQLSTATE) ? PQresultErrorField(res, PG_DIAG_SQLSTATE) : "", PQnparams(res),
           PQnfields(res));
    text(PQresultErrorMessage(res));
    printf(RS);
    for (int i = 0; i < PQntuples(res); i++) {
        printf("row");
        for (int k = 0; k < PQnfields(res); k++) {
            printf(FS);
            if (PQgetisnull(res, i, k))
                printf("\\N");
            else
                text(PQgetvalue(res, i, k));
        }
        printf(RS);
    }
    PQclear(res);
}

/* Parameters from field n on, in memory that is spoilt and freed right after the call. */
static char *value[FIELDS];
static int length[FIELDS], binary[FIELDS];
static int params(int n)
{
    int count = 0;
    for (; n < fields; n++, count++) {
        char *f = field[n];
        binary[count] = strncmp(f, "b:", 2) == 0;
        f += binary[count] ? 2 : 0;
        length[count] = (int)strlen(f);
        value[count] = strcmp(f, "\\N") == 0 ? NULL : malloc(strlen(f) + 1);
        if (value[count])
            memcpy(value[count], f, strlen(f) + 1);
        if (binary[count] && value[count])
            value[count][strlen(f)] = 'X'; /* binary values have no NUL at their end */
    }
    return count;
}

static void spoil(int count)
{
    for (int i = 0; i < count; i++) {
        if (value[i])
            memset(value[i], '?', (size_t)length[i] + 1);
        free(value[i]);
    }
}

static void get_all(PGconn *c)
{
    PGresult *res;
    char *buf;
    while ((res = PQgetResult(c)) != NULL) {
        ExecStatusType status = PQresultStatus(res);
        show(res);
        if (status == PGRES_COPY_OUT)
            while (PQgetCopyData(c, &buf, 0) > 0)
                PQfreemem(buf);
        else if (status == PGRES_COPY_IN)
            PQputCopyEnd(c, NULL);
        if (PQstatus(c) == CONNECTION_BAD && status == PGRES_FATAL_ERROR) {
            res = PQgetResult(c);
            PQclear(res);
            break;
        }
    }
}

static void copy_out(PGconn *c, const char *sql)
{
    PGresult *res = PQexec(c, sql);
    char *buf;
    bool out = PQresultStatus(res) == PGRES_COPY_OUT;
    show(res);
    if (!out)
        return;
    while (PQgetCopyData(c, &buf, 0) > 0) {
        printf("row" FS);
        text(buf);
        printf(RS);
        PQfreemem(buf);
    }
    get_all(c);
}

static void copy_in(PGconn *c)
{
    PGresult *res = PQexec(c, field[2]);
    bool in = PQresultStatus(res) == PGRES_COPY_IN;
    memset(field[2], '?', strlen(field[2])); /* PQexec has returned: the text is ours again */
    show(res);
    if (!in)
        return;
    for (int i = 3; i < fields; i++) {
        PQputCopyData(c, field[i], (int)strlen(field[i]));
        PQputCopyData(c, "\n", 1);
    }
    PQputCopyEnd(c, NULL);
    get_all(c);
}

static int on_event(PGEventId id, void *info, void *arg)
{
    (void)info;
    (void)arg;
    events[id]++;
    return 1;
}

struct later {
    PGcancel *cancel;
    int ms;
};
static void *cancel_later(void *arg)
{
    struct later *l = arg;
    char error[256];
    usleep((useconds_t)l->ms * 1000);
    PQcancel(l->cancel, error, sizeof(error));
    free(l);
    return NULL;
}

static void word(const char *w)
{
    printf("value" FS);
    text(w ? w : "NULL");
    printf(RS);
}

static void number(long long n)
{
    printf("value" FS "%lld" RS, n);
}

static void connected(int name, PGconn *c)
{
    conns[name] = c;
    PQsetNoticeReceiver(c, on_notice, NULL);
    cancels[name] = PQgetCancel(c);
    number(PQstatus(c));
    word(PQerrorMessage(c));
}

static PGconn *poll_until_made(PGconn *c)
{
    PostgresPollingStatusType want = PGRES_POLLING_WRITING;
    while (PQstatus(c) != CONNECTION_BAD && want != PGRES_POLLING_OK && want != PGRES_POLLING_FAILED) {
        struct pollfd p = {PQsocket(c), want == PGRES_POLLING_READING ? POLLIN : POLLOUT, 0};
        poll(&p, 1, 5000);
        want = PQconnectPoll(c);
    }
    return c;
}

static bool make(int name, const char *op)
{
    if (!strcmp(op, "connect"))
        connected(name, PQconnectdb(field[2]));
    else if (!strcmp(op, "start"))
        connected(name, poll_until_made(PQconnectStart(field[2])));
    else if (!strcmp(op, "login"))
        connected(name, PQsetdbLogin(field[2], field[3], field[4], NULL, field[5], field[6], field[7]));
    else
        return false;
    return true;
}

static bool synchronous(PGconn *c, const char *op)
{
    int n;
    if (!strcmp(op, "exec"))
        show(PQexec(c, field[2]));
    else if (!strcmp(op, "params")) {
        n = params(3);
        show(PQexecParams(c, field[2], n, NULL, (const char *const *)value, length, binary, 0));
        spoil(n);
    } else if (!strcmp(op, "prepare"))
        show(PQprepare(c, field[2], field[3], 0, NULL));
    else if (!strcmp(op, "execp")) {
        n = params(3);
        show(PQexecPrepared(c, field[2], n, (const char *const *)value, length, binary, 0));
        spoil(n);
    } else if (!strcmp(op, "describe"))
        show(PQdescribePrepared(c, field[2]));
    else if (!strcmp(op, "portal"))
        show(PQdescribePortal(c, field[2]));
    else if (!strcmp(op, "copyout"))
        copy_out(c, field[2]);
    else if (!strcmp(op, "copyin"))
        copy_in(c);
    else
        return false;
    return true;
}

static bool asynchronous(PGconn *c, const char *op)
{
    int n;
    if (!strcmp(op, "send"))
        number(PQsendQuery(c, field[2]));
    else if (!strcmp(op, "sendparams")) {
        n = params(3);
        number(PQsendQueryParams(c, field[2], n, NULL, (const char *const *)value, length, binary, 0));
        spoil(n);
    } else if (!strcmp(op, "sendprepare"))
        number(PQsendPrepare(c, field[2], field[3], 0, NULL));
    else if (!strcmp(op, "sendexecp")) {
        n = params(3);
        number(PQsendQueryPrepared(c, field[2], n, (const char *const *)value, length, binary, 0));
        spoil(n);
    } else if (!strcmp(op, "senddescribe"))
        number(PQsendDescribePrepared(c, field[2]));
    else if (!strcmp(op, "single"))
        number(PQsetSingleRowMode(c));
    else if (!strcmp(op, "get"))
        show(PQgetResult(c));
    else if (!strcmp(op, "all"))
        get_all(c);
    else if (!strcmp(op, "consume"))
        number(PQconsumeInput(c));
    else if (!strcmp(op, "busy")) { /* until it is not */
        while (PQconsumeInput(c) && PQisBusy(c))
            usleep(1000);
        number(PQisBusy(c));
    } else if (!strcmp(op, "nonblocking"))
        number(PQsetnonblocking(c, atoi(field[2])));
    else if (!strcmp(op, "pipeline"))
        number(atoi(field[2]) ? PQenterPipelineMode(c) : PQexitPipelineMode(c));
    else if (!strcmp(op, "sync"))
        number(PQpipelineSync(c));
    else
        return false;
    return true;
}

static void wait_notify(PGconn *c)
{
    PGnotify *n = NULL;
    for (int i = 0; i < 200 && !n; i++) {
        struct pollfd p = {PQsocket(c), POLLIN, 0};
        poll(&p, 1, 25);
        PQconsumeInput(c);
        n = PQnotifies(c);
    }
    word(n ? n->relname : NULL);
    PQfreemem(n);
}

static bool large_objects(PGconn *c, const char *op)
{
    char buf[256];
    int n;
    if (!strcmp(op, "lo_create"))
        number(lo_create(c, (Oid)atoi(field[2])));
    else if (!strcmp(op, "lo_open"))
        number(lo_open(c, (Oid)atoi(field[2]), 0x20000 | 0x40000));
    else if (!strcmp(op, "lo_write"))
        number(lo_write(c, atoi(field[2]), field[3], strlen(field[3])));
    else if (!strcmp(op, "lo_read")) {
        n = lo_read(c, atoi(field[2]), buf, sizeof(buf) - 1);
        buf[n < 0 ? 0 : n] = '\0';
        word(n < 0 ? "error" : buf);
    } else if (!strcmp(op, "lo_seek"))
        number(lo_lseek(c, atoi(field[2]), atoi(field[3]), 0));
    else if (!strcmp(op, "lo_close"))
        number(lo_close(c, atoi(field[2])));
    else if (!strcmp(op, "lo_unlink"))
        number(lo_unlink(c, (Oid)atoi(field[2])));
    else if (!strcmp(op, "fn")) {
        int out = 0, len = 0;
        show(PQfn(c, atoi(field[2]), &out, &len, 1, NULL, 0));
        number(out);
    } else
        return false;
    return true;
}

static bool state(int name, PGconn *c, const char *op)
{
    static const char *const txn[] = {"idle", "active", "intrans", "inerror", "unknown"};
    if (!strcmp(op, "status"))
        number(PQstatus(c));
    else if (!strcmp(op, "txn"))
        word(txn[PQtransactionStatus(c)]);
    else if (!strcmp(op, "socket"))
        number(PQsocket(c));
    else if (!strcmp(op, "pid"))
        number(PQbackendPID(c));
    else if (!strcmp(op, "message"))
        word(PQerrorMessage(c));
    else if (!strcmp(op, "parameter"))
        word(PQparameterStatus(c, field[2]));
    else if (!strcmp(op, "encoding"))
        number(PQsetClientEncoding(c, field[2]));
    else if (!strcmp(op, "port"))
        word(PQport(c));
    else if (!strcmp(op, "reset"))
        PQreset(c);
    else if (!strcmp(op, "finish")) {
        PQfinish(c);
        conns[name] = NULL;
    } else if (!strcmp(op, "escape")) {
        char *e = PQescapeLiteral(c, field[2], strlen(field[2]));
        word(e);
        PQfreemem(e);
    } else if (!strcmp(op, "notify"))
        wait_notify(c);
    else if (!strcmp(op, "register"))
        number(PQregisterEventProc(c, on_event, "test", NULL));
    else if (!strcmp(op, "events"))
        for (int i = 0; i < 7; i++)
            number(events[i]);
    else if (!strcmp(op, "trace")) {
        if (trace) {
            PQuntrace(c);
            number(ftell(trace));
            fclose(trace);
            trace = NULL;
        } else {
            trace = tmpfile();
            PQtrace(c, trace);
        }
    } else if (!strcmp(op, "cancel")) {
        struct later *l = malloc(sizeof(*l));
        pthread_t t;
        *l = (struct later){cancels[name], atoi(field[2])};
        pthread_create(&t, NULL, cancel_later, l);
        pthread_detach(t);
    } else
        return false;
    return true;
}

int main(void)
{
    char *line = NULL;
    size_t cap = 0;
    ssize_t n;

    while ((n = getline(&line, &cap, stdin)) > 0) {
        line[n - 1] = '\0';
        fields = 0;
        for (char *p = line; p && fields < FIELDS; fields++) {
            field[fields] = p;
            if ((p = strchr(p, '\t')))
                *p++ = '\0';
        }
        if (fields < 2)
            continue;
        int name = field[0][0];
        PGconn *c = conns[name];
        if (!make(name, field[1]) && !synchronous(c, field[1]) && !asynchronous(c, field[1]) &&
            !large_objects(c, field[1]) && !state(name, c, field[1]))
            printf("value" FS "no such command" RS);
        printf("\n");
        fflush(stdout);
    }
    for (int i = 0; i < 128; i++) {
        if (cancels[i])
            PQfreeCancel(cancels[i]);
        if (conns[i])
            PQfinish(conns[i]);
    }
    return 0;
}
