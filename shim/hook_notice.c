#include "hook_notice.h"

#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "hooks.h"

/* Field codes of a NoticeResponse (documentation: Error and Notice Message Fields) that PQresultErrorField knows. */
static const char field_codes[] = { PG_DIAG_SEVERITY,           PG_DIAG_SEVERITY_NONLOCALIZED,
                                    PG_DIAG_SQLSTATE,           PG_DIAG_MESSAGE_PRIMARY,
                                    PG_DIAG_MESSAGE_DETAIL,     PG_DIAG_MESSAGE_HINT,
                                    PG_DIAG_STATEMENT_POSITION, PG_DIAG_INTERNAL_POSITION,
                                    PG_DIAG_INTERNAL_QUERY,     PG_DIAG_CONTEXT,
                                    PG_DIAG_SCHEMA_NAME,        PG_DIAG_TABLE_NAME,
                                    PG_DIAG_COLUMN_NAME,        PG_DIAG_DATATYPE_NAME,
                                    PG_DIAG_CONSTRAINT_NAME,    PG_DIAG_SOURCE_FILE,
                                    PG_DIAG_SOURCE_LINE,        PG_DIAG_SOURCE_FUNCTION };

static PQnoticeReceiver receiver_of(const struct session *s)
{
    return s->notice_receiver ? s->notice_receiver : s->default_receiver;
}

static void hold(struct session *s, const PGresult *res)
{
    struct str *h = &s->held_notices;
    size_t start = h->len;
    uint32_t len = 0;

    (void)str_add(h, &len, sizeof(len));
    for (size_t i = 0; i < sizeof(field_codes); i++) {
        const char *v = s->real->PQresultErrorField(res, field_codes[i]);
        if (!v)
            continue;
        (void)str_addc(h, field_codes[i]);
        (void)str_add(h, v, strlen(v) + 1);
    }
    (void)str_addc(h, '\0');
    if (h->failed)
        return; /* a notice is lost for want of memory */
    len = (uint32_t)(h->len - start - sizeof(len));
    memcpy(h->buf + start, &len, sizeof(len));
}

/* The receiver that replicas' links have. */
static void on_replica_notice(void *arg, const PGresult *res)
{
    struct session *s = arg;
    PQnoticeReceiver fn = receiver_of(s);

    if (s->holding)
        hold(s, res);
    else if (fn && s->stmt.running) /* outside a statement it is about a link that the application does not know */
        fn(s->notice_receiver_arg, res);
}

void hook_notice_apply(struct session *s, struct link *l)
{
    const struct real_libpq *real = s->real;

    (void)real->PQsetErrorVerbosity(l->conn, s->verbosity);
    if (real->PQsetErrorContextVisibility)
        (void)real->PQsetErrorContextVisibility(l->conn, s->show_context);
    if (s->notice_processor)
        (void)real->PQsetNoticeProcessor(l->conn, s->notice_processor, s->notice_processor_arg);
    if (!s->default_receiver)
        s->default_receiver = real->PQsetNoticeReceiver(l->conn, NULL, NULL);
    if (l->replica && l != s->home)
        (void)real->PQsetNoticeReceiver(l->conn, on_replica_notice, s);
    else
        (void)real->PQsetNoticeReceiver(l->conn, receiver_of(s), s->notice_receiver_arg);
}

void hook_notice_drop_held(struct session *s)
{
    str_clear(&s->held_notices);
    s->holding = false;
}

static void hand_out(struct session *s)
{
    struct answer a;
    size_t at = 0;

    if (answer_open(&a, s->real, "UTF8") != 0)
        return;
    (void)s->real->PQsetErrorVerbosity(a.conn, s->verbosity);
    (void)s->real->PQsetErrorContextVisibility(a.conn, s->show_context);
    if (s->notice_processor)
        (void)s->real->PQsetNoticeProcessor(a.conn, s->notice_processor, s->notice_processor_arg);
    while (at + sizeof(uint32_t) <= s->held_notices.len) {
        uint32_t len;
        memcpy(&len, s->held_notices.buf + at, sizeof(len));
        at += sizeof(len);
        (void)answer_notice(&a, receiver_of(s), s->notice_receiver_arg, s->held_notices.buf + at, len);
        at += len;
    }
    answer_close(&a);
}

void hook_notice_hand_out(struct session *s)
{
    if (receiver_of(s))
        hand_out(s);
    str_clear(&s->held_notices);
}

void hook_notice_release(struct session *s)
{
    str_release(&s->held_notices);
}

PQnoticeReceiver hook_PQsetNoticeReceiver(PGconn *conn, PQnoticeReceiver proc, void *arg)
{
    struct session *s = session_enter(conn);
    PQnoticeReceiver old = s->real->PQsetNoticeReceiver(session_home(s), proc, arg);

    if (proc) {
        s->notice_receiver = proc;
        s->notice_receiver_arg = arg;
    }
    return old;
}

PQnoticeProcessor hook_PQsetNoticeProcessor(PGconn *conn, PQnoticeProcessor proc, void *arg)
{
    struct session *s = session_enter(conn);
    PQnoticeProcessor old = s->real->PQsetNoticeProcessor(session_home(s), proc, arg);

    if (!proc)
        return old;
    s->notice_processor = proc;
    s->notice_processor_arg = arg;
    for (int i = 0; s->open_mask && i < PGS_MAX_NODES; i++)
        if (s->by_node[i] && s->by_node[i] != s->home)
            (void)s->real->PQsetNoticeProcessor(s->by_node[i]->conn, proc, arg);
    return old;
}
