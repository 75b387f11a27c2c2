/* COPY: its data goes where the COPY runs. The write that a COPY FROM is ends when its last result has been read. */
#include "hooks.h"
#include "watch.h"

int hook_PQputCopyData(PGconn *conn, const char *buffer, int nbytes)
{
    struct session *s = session_enter(conn);

    return s->real->PQputCopyData(session_active(s), buffer, nbytes);
}

int hook_PQputCopyEnd(PGconn *conn, const char *errormsg)
{
    struct session *s = session_enter(conn);

    return s->real->PQputCopyEnd(session_active(s), errormsg);
}

int hook_PQgetCopyData(PGconn *conn, char **buffer, int async)
{
    struct session *s = session_enter(conn);

    if (!async && watch_wanted(s))
        return watch_copy(s, buffer);
    return s->real->PQgetCopyData(session_active(s), buffer, async);
}

int hook_PQgetline(PGconn *conn, char *buffer, int length)
{
    struct session *s = session_enter(conn);

    return s->real->PQgetline(session_active(s), buffer, length);
}

int hook_PQgetlineAsync(PGconn *conn, char *buffer, int bufsize)
{
    struct session *s = session_enter(conn);

    return s->real->PQgetlineAsync(session_active(s), buffer, bufsize);
}

int hook_PQputline(PGconn *conn, const char *string)
{
    struct session *s = session_enter(conn);

    return s->real->PQputline(session_active(s), string);
}

int hook_PQputnbytes(PGconn *conn, const char *buffer, int nbytes)
{
    struct session *s = session_enter(conn);

    return s->real->PQputnbytes(session_active(s), buffer, nbytes);
}

int hook_PQendcopy(PGconn *conn)
{
    struct session *s = session_enter(conn);
    int rc = s->real->PQendcopy(session_active(s));

    /* It has read the COPY's result itself. */
    if (s->real->PQtransactionStatus(session_active(s)) != PQTRANS_ACTIVE)
        stmt_end(s, NULL);
    return rc;
}
