/* probe.c: a non-blocking libpq connection with deadlines; see probe.h. */
#include "probe.h"

#include <poll.h>
#include <stdio.h>
#include <string.h>

#define RESOLVE_MAX_AGE_NS (30 * NSEC_PER_SEC)

static void quiet(void *arg, const char *message)
{
    (void)arg;
    (void)message; /* notices of a monitored server are not our log's business */
}

/* The part of libpq's message that says what happened: its first line, without the address in front. */
static void keep_error(struct probe *p, const char *message)
{
    const char *text = strstr(message, "failed: ");
    text = text ? text + strlen("failed: ") : message;
    size_t len = strcspn(text, "\n");
    snprintf(p->error, sizeof(p->error), "%.*s", (int)len, text);
}

static enum probe_outcome fail(struct probe *p, enum probe_failure failure, const char *text)
{
    keep_error(p, text);
    p->failure = failure;
    probe_close(p);
    return PROBE_FAILED;
}

static enum probe_outcome fail_libpq(struct probe *p)
{
    const char *message = PQerrorMessage(p->pg);
    return fail(p, failure_of_message(message), message);
}

static void connect_start(struct probe *p, const struct probe_target *t)
{
    struct credentials_params params;
    bool named = !resolve_is_numeric(t->host);
    credentials_params(t->credentials, t->host, t->port, named ? t->resolve->list : NULL, t->resolve->count, &params);
    p->pg = PQconnectStartParams(params.keyword, params.value, 0);
    p->phase = PROBE_CONNECTING;
    p->events = POLLOUT;
    if (!p->pg || PQstatus(p->pg) == CONNECTION_BAD)
        return; /* the next step says why */
    PQsetErrorVerbosity(p->pg, PQERRORS_VERBOSE); /* for the SQLSTATE of a refused connection */
    PQsetNoticeProcessor(p->pg, quiet, NULL);
}

void probe_open(struct probe *p, const struct probe_target *t, uint64_t now_ns, uint64_t deadline_ns)
{
    p->failure = FAILURE_NONE;
    p->error[0] = '\0';
    p->deadline_ns = deadline_ns;
    if (resolve_is_numeric(t->host)) {
        connect_start(p, t);
        return;
    }
    /* A known address is used at once, even an old one; asking again goes on beside it. */
    if (t->resolve->count == 0 || now_ns - t->resolve->found_ns > RESOLVE_MAX_AGE_NS)
        resolve_start(t->resolve, t->host, t->wake_fd);
    if (t->resolve->count > 0)
        connect_start(p, t);
    else
        p->phase = PROBE_RESOLVING;
}

static enum probe_outcome step_resolving(struct probe *p, const struct probe_target *t, uint64_t now_ns)
{
    if (resolve_poll(t->resolve, now_ns))
        return PROBE_NOTHING;
    if (t->resolve->count == 0)
        return fail(p, FAILURE_SILENT, t->resolve->error[0] ? t->resolve->error : "cannot resolve host name");
    connect_start(p, t);
    return PROBE_NOTHING;
}

static enum probe_outcome step_connecting(struct probe *p)
{
    if (!p->pg)
        return fail(p, FAILURE_SILENT, "out of memory");
    switch (PQconnectPoll(p->pg)) {
    case PGRES_POLLING_READING:
        p->events = POLLIN;
        return PROBE_NOTHING;
    case PGRES_POLLING_WRITING:
        p->events = POLLOUT;
        return PROBE_NOTHING;
    case PGRES_POLLING_OK:
        break;
    default:
        return fail_libpq(p);
    }
    if (PQsetnonblocking(p->pg, 1) != 0)
        return fail_libpq(p);
    p->phase = PROBE_IDLE;
    p->events = POLLIN; /* an end of file while idle is news */
    return PROBE_CONNECTED;
}

static void sent(struct probe *p, int ok, uint64_t now_ns, uint64_t deadline_ns)
{
    p->phase = PROBE_BUSY;
    p->sent_ns = now_ns;
    p->deadline_ns = deadline_ns;
    p->events = POLLIN;
    if (!ok || PQflush(p->pg) != 0)
        p->events = POLLIN | POLLOUT; /* a failure shows at the next step */
}

void probe_query(struct probe *p, const char *sql, const char *name, uint64_t now_ns, uint64_t deadline_ns)
{
    int ok = name ? PQsendQueryPrepared(p->pg, name, 0, NULL, NULL, NULL, 1)
                  : PQsendQueryParams(p->pg, sql, 0, NULL, NULL, NULL, NULL, 1);
    sent(p, ok, now_ns, deadline_ns);
}

void probe_prepare(struct probe *p, const char *name, const char *sql, uint64_t now_ns, uint64_t deadline_ns)
{
    sent(p, PQsendPrepare(p->pg, name, sql, 0, NULL), now_ns, deadline_ns);
}

/* Reads what is there; the answer is complete when PQgetResult() gives NULL. */
static enum probe_outcome step_busy(struct probe *p)
{
    int left = PQflush(p->pg);
    if (left < 0 || !PQconsumeInput(p->pg))
        return fail_libpq(p);
    p->events = left ? POLLIN | POLLOUT : POLLIN;
    while (!PQisBusy(p->pg)) {
        PGresult *result = PQgetResult(p->pg);
        if (!result) {
            p->phase = PROBE_IDLE;
            return p->result ? PROBE_ANSWER : fail(p, FAILURE_SILENT, "no answer to a query");
        }
        PQclear(p->result);
        p->result = result;
    }
    return PQstatus(p->pg) == CONNECTION_BAD ? fail_libpq(p) : PROBE_NOTHING;
}

static enum probe_outcome step_idle(struct probe *p)
{
    if (!PQconsumeInput(p->pg) || PQstatus(p->pg) == CONNECTION_BAD)
        return fail_libpq(p);
    PGresult *stray = PQisBusy(p->pg) ? NULL : PQgetResult(p->pg); /* a FATAL sent to an idle session */
    PQclear(stray);
    return PROBE_NOTHING;
}

enum probe_outcome probe_step(struct probe *p, const struct probe_target *t, bool ready, uint64_t now_ns)
{
    enum probe_outcome outcome = PROBE_NOTHING;
    switch (p->phase) {
    case PROBE_CLOSED:
        return PROBE_NOTHING;
    case PROBE_RESOLVING:
        outcome = step_resolving(p, t, now_ns);
        break;
    case PROBE_CONNECTING:
        if (ready || !p->pg || PQstatus(p->pg) == CONNECTION_BAD)
            outcome = step_connecting(p);
        break;
    case PROBE_IDLE:
        return ready ? step_idle(p) : PROBE_NOTHING;
    case PROBE_BUSY:
        if (ready)
            outcome = step_busy(p);
        break;
    }
    if (outcome == PROBE_NOTHING && now_ns >= p->deadline_ns)
        return fail(p, FAILURE_SILENT, p->phase == PROBE_BUSY ? "no answer in time" : "cannot connect in time");
    return outcome;
}

void probe_done(struct probe *p)
{
    PQclear(p->result);
    p->result = NULL;
}

void probe_close(struct probe *p)
{
    probe_done(p);
    PQfinish(p->pg);
    p->pg = NULL;
    p->phase = PROBE_CLOSED;
}

int probe_fd(const struct probe *p)
{
    return p->pg && p->phase >= PROBE_CONNECTING ? PQsocket(p->pg) : -1;
}
