/* Large objects: descriptors and writes live on the primary. */
#include "hooks.h"

static PGconn *lo_begin(PGconn *conn)
{
    struct session *s = session_enter(conn);
    const struct stmt_start start = { .kind = STMT_FUNCTION };

    stmt_begin(s, &start);
    return session_active(s);
}

#define LO(ret, name, params, call)                         \
    ret hook_##name params                                  \
    {                                                       \
        struct session *s = (struct session *)(void *)conn; \
        PGconn *real = lo_begin(conn);                      \
        ret rc = s->real->name call;                        \
        stmt_end(s, NULL);                                  \
        return rc;                                          \
    }

LO(int, lo_open, (PGconn *conn, Oid id, int mode), (real, id, mode))
LO(int, lo_close, (PGconn *conn, int fd), (real, fd))
LO(int, lo_read, (PGconn *conn, int fd, char *buf, size_t len), (real, fd, buf, len))
LO(int, lo_write, (PGconn *conn, int fd, const char *buf, size_t len), (real, fd, buf, len))
LO(int, lo_lseek, (PGconn *conn, int fd, int offset, int whence), (real, fd, offset, whence))
LO(pg_int64, lo_lseek64, (PGconn *conn, int fd, pg_int64 offset, int whence), (real, fd, offset, whence))
LO(Oid, lo_creat, (PGconn *conn, int mode), (real, mode))
LO(Oid, lo_create, (PGconn *conn, Oid id), (real, id))
LO(int, lo_tell, (PGconn *conn, int fd), (real, fd))
LO(pg_int64, lo_tell64, (PGconn *conn, int fd), (real, fd))
LO(int, lo_truncate, (PGconn *conn, int fd, size_t len), (real, fd, len))
LO(int, lo_truncate64, (PGconn *conn, int fd, pg_int64 len), (real, fd, len))
LO(int, lo_unlink, (PGconn *conn, Oid id), (real, id))
LO(Oid, lo_import, (PGconn *conn, const char *filename), (real, filename))
LO(Oid, lo_import_with_oid, (PGconn *conn, const char *filename, Oid id), (real, filename, id))
LO(int, lo_export, (PGconn *conn, Oid id, const char *filename), (real, id, filename))
