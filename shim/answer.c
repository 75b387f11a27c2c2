/* answer.c: answers, queued in the socket before libpq asks. */
#include "answer.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <linux/sockios.h>

#include "answer_socket.h"
#include "answer_wire.h"
#include "pgshunt/err.h"

static uint64_t inode_of(int fd)
{
    struct stat st;
    return fstat(fd, &st) == 0 && S_ISSOCK(st.st_mode) ? (uint64_t)st.st_ino : 0;
}

int answer_open(struct answer *a, const struct real_libpq *real, const char *encoding)
{
    struct str reply = STR_INIT;
    *a = (struct answer){ .real = NULL };
    wire_welcome(&reply, encoding, (uint32_t)getpid());
    PGconn *conn = NULL;
    int server = -1;
    int rc = reply.failed ? PGS_ENOMEM : answer_socket_connect(real, &reply, false, &conn, &server);
    if (rc == 0)
        *a = (struct answer){ .real = real,
                              .conn = conn,
                              .server = server,
                              .client_inode = inode_of(real->PQsocket(conn)),
                              .inode = inode_of(server),
                              .txn = 'I' };
    str_release(&reply);
    return rc;
}

void answer_close(struct answer *a)
{
    if (!a->conn)
        return;
    /*
     * In a child of fork its Terminate reaches the parent's end, which does not look at what it drains. Never to
     * another file that has got the number, as after the application closed all descriptors: then it is leaked.
     */
    int fd = a->real->PQsocket(a->conn);
    if (fd < 0 || inode_of(fd) == a->client_inode)
        a->real->PQfinish(a->conn);
    if (a->inode && inode_of(a->server) == a->inode)
        close(a->server);
    *a = (struct answer){ .real = NULL };
}

PGconn *answer_refuse(const struct real_libpq *real, const char *sqlstate, const char *message)
{
    struct str fields = STR_INIT, reply = STR_INIT;
    PGconn *conn = NULL;
    int server = -1;
    answer_fields(&fields, "FATAL", sqlstate, message, NULL);
    wire_message(&reply, 'E', fields.buf, fields.len);
    int rc = fields.failed || reply.failed ? PGS_ENOMEM : answer_socket_connect(real, &reply, true, &conn, &server);
    if (rc == 0)
        close(server);
    str_release(&fields);
    str_release(&reply);
    if (conn || rc == PGS_ENOMEM)
        return conn;
    /* No socket to be had: libpq quotes an option that cannot be. Its message is less well put, but it is there. */
    str_adds(&reply, "sslmode='");
    for (const char *p = message; *p; p++) {
        if (*p == '\'' || *p == '\\')
            str_addc(&reply, '\\');
        str_addc(&reply, *p);
    }
    str_addc(&reply, '\'');
    conn = reply.failed ? NULL : real->PQconnectStart(reply.buf);
    str_release(&reply);
    return conn;
}

/* --- queueing --- */

/* What the client has sent since: nobody looks at it. */
static int drain(const struct answer *a)
{
    char sink[16384];
    if (!a->conn || inode_of(a->server) != a->inode)
        return PGS_EIO;
    for (;;) {
        ssize_t n = recv(a->server, sink, sizeof(sink), MSG_DONTWAIT);
        if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
            return PGS_EIO;
        if (n < 0 && errno == EAGAIN)
            return 0;
    }
}

/*
 * Does so much fit, with nobody reading? The kernel counts whole buffers against SO_SNDBUF (a
 * Unix socket's sender pays for all that is under way): one of some 36 KB costs less than 2 KB more than it holds.
 */
static bool fits(int fd, size_t len)
{
    int limit = 0, used = 0;
    socklen_t size = sizeof(limit);
    if (getsockopt(fd, SOL_SOCKET, SO_SNDBUF, &limit, &size) || ioctl(fd, SIOCOUTQ, &used))
        return false;
    return len + len / 8 + 4096 <= (size_t)(limit > used ? limit - used : 0);
}

static bool make_room(int fd, size_t len)
{
    if (fits(fd, len))
        return true;
    /* Doubled by the kernel, and cut to what the administrator allows (net.core.wmem_max), silently. */
    int want = len < (1u << 24) ? (int)(len + len / 8 + 8192) : 1 << 25;
    return setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &want, sizeof(want)) == 0 && fits(fd, len);
}

/* Sends and frees the text. */
static int queue(struct answer *a, struct str *text, char txn)
{
    int rc = drain(a);
    if (rc == 0 && text->failed)
        rc = PGS_ENOMEM;
    if (rc == 0 && !make_room(a->server, text->len))
        rc = PGS_EFULL;
    for (size_t sent = 0; rc == 0 && sent < text->len;) {
        ssize_t n = send(a->server, text->buf + sent, text->len - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n >= 0) {
            sent += (size_t)n;
        } else if (errno != EINTR) {
            /* Half an answer must not wait for a reader: let libpq see the end of the connection. */
            shutdown(a->server, SHUT_RDWR);
            rc = PGS_EIO;
        }
    }
    if (rc == 0)
        a->txn = txn;
    str_release(text);
    return rc;
}

int answer_rows(struct answer *a, enum answer_mode mode, char txn, const struct answer_table *table)
{
    struct str text = STR_INIT;
    wire_statement(&text, mode, table, table->tag);
    wire_ready(&text, txn);
    return queue(a, &text, txn);
}

int answer_done(struct answer *a, enum answer_mode mode, char txn, const char *tag)
{
    struct str text = STR_INIT;
    wire_statement(&text, mode, NULL, tag);
    wire_ready(&text, txn);
    return queue(a, &text, txn);
}

static int queue_error(struct answer *a, char txn, const void *fields, size_t len)
{
    struct str text = STR_INIT;
    wire_message(&text, 'E', fields, len);
    wire_ready(&text, txn);
    return queue(a, &text, txn);
}

int answer_error(struct answer *a, enum answer_mode mode, char txn, const char *sqlstate, const char *message,
                 const char *hint)
{
    (void)mode; /* an error ends every kind of request alike */
    struct str fields = STR_INIT;
    answer_fields(&fields, "ERROR", sqlstate, message, hint);
    int rc = fields.failed ? PGS_ENOMEM : queue_error(a, txn, fields.buf, fields.len);
    str_release(&fields);
    return rc;
}

/* --- messages handed on --- */

static int check_message(const struct answer *a, const void *fields, size_t len)
{
    if (!a->conn)
        return PGS_EIO;
    if (!wire_fields_ok(fields, len))
        return PGS_EFORMAT;
    return a->real->PQtransactionStatus(a->conn) == PQTRANS_ACTIVE ? PGS_ESTALE : 0;
}

PGresult *answer_result(struct answer *a, const void *fields, size_t len)
{
    if (check_message(a, fields, len) || queue_error(a, a->txn, fields, len))
        return NULL;
    return a->real->PQexec(a->conn, "");
}

int answer_notice(struct answer *a, PQnoticeReceiver fn, void *arg, const void *fields, size_t len)
{
    int rc = check_message(a, fields, len);
    if (rc)
        return rc;
    struct str text = STR_INIT;
    wire_message(&text, 'N', fields, len);
    wire_message(&text, 'I', NULL, 0); /* the answer to an empty string */
    wire_ready(&text, a->txn);
    rc = queue(a, &text, a->txn);
    if (rc)
        return rc;
    const struct real_libpq *real = a->real;
    PQnoticeReceiver before = real->PQsetNoticeReceiver(a->conn, fn, arg);
    PGresult *res = real->PQexec(a->conn, "");
    bool ended = res && real->PQresultStatus(res) == PGRES_EMPTY_QUERY;
    real->PQclear(res);
    real->PQsetNoticeReceiver(a->conn, before, NULL); /* libpq's own, which needs no argument for itself */
    return ended ? 0 : PGS_EIO;
}
