"""What programs do with psycopg2, each result on a line. Prints nothing that differs between two runs."""
import io
import os
import threading
import time
import uuid

import psycopg2
import psycopg2.errors
import psycopg2.extensions as ext
import psycopg2.extras as extras

conn = psycopg2.connect(os.environ["DATABASE_URL"])
cur = conn.cursor()


def show(title, value):
    print(f"{title}: {value!r}", flush=True)


def fails(title, fn):
    try:
        show(title, fn())
    except psycopg2.Error as e:
        show(title, (type(e).__name__, e.pgcode, str(e).splitlines()[:1]))


def one(sql, args=None):
    cur.execute(sql, args)
    return cur.fetchone()[0]


# Transactions
cur.execute("CREATE TABLE t (id serial PRIMARY KEY, v int, t text, b bytea, j jsonb)")
conn.commit()
cur.execute("INSERT INTO t (v, t) SELECT g, 'row ' || g FROM generate_series(1, 10) g")
show("seen inside", one("SELECT count(*) FROM t"))
conn.rollback()
show("after rollback", one("SELECT count(*) FROM t"))
cur.execute("INSERT INTO t (v, t) SELECT g, 'row ' || g FROM generate_series(1, 10) g")
conn.commit()
conn.autocommit = True
show("autocommit read", one("SELECT count(*) FROM t"))
show("status", (conn.status == ext.STATUS_READY, conn.get_transaction_status() == ext.TRANSACTION_STATUS_IDLE))
# Types
cur.execute("SELECT 1, 2.5::numeric, 'x'::text, true, NULL, '2020-02-03'::date, ARRAY[1,2,3], '{\"a\": 1}'::jsonb")
show("types", cur.fetchone())
show("description", [(d.name, d.type_code) for d in cur.description])
cur.execute("UPDATE t SET b = %s, j = %s WHERE id = (SELECT min(id) FROM t)",
            (psycopg2.Binary(bytes(range(256))), extras.Json({"k": "é"})))
show("rowcount", cur.rowcount)
cur.execute("SELECT b, j FROM t WHERE b IS NOT NULL")
b, j = cur.fetchone()
show("bytea and json", (bytes(b) == bytes(range(256)), j))
extras.register_uuid()
show("uuid", one("SELECT %s", (uuid.UUID(int=5),)))
# COPY
cur.copy_expert("COPY t (v, t) FROM STDIN WITH CSV", io.StringIO("100,hundred\n101,more\n"))
out = io.StringIO()
cur.copy_expert("COPY (SELECT v, t FROM t ORDER BY id) TO STDOUT", out)
show("copy", out.getvalue())
fails("copy bad data", lambda: cur.copy_expert("COPY t (v) FROM STDIN", io.StringIO("notanumber\n")))
show("after bad copy", one("SELECT count(*) FROM t"))
# Cursors on the server
conn.autocommit = False
with conn.cursor("named") as named:
    named.itersize = 3
    named.execute("SELECT v FROM t ORDER BY v")
    show("named cursor", [r[0] for r in named])
conn.commit()
with conn.cursor("held", withhold=True) as held:
    held.execute("SELECT v FROM t ORDER BY v")
    first = held.fetchmany(2)
    conn.commit()
    show("held cursor", (first, held.fetchmany(2)))
conn.commit()
# Errors
fails("division", lambda: one("SELECT 1/0"))
fails("aborted", lambda: one("SELECT 1"))
conn.rollback()
fails("syntax", lambda: one("SELECT FROM WHERE"))
conn.rollback()
fails("unique", lambda: cur.execute("INSERT INTO t (id) SELECT min(id) FROM t"))
conn.rollback()
fails("missing table", lambda: one("SELECT * FROM does_not_exist"))
conn.rollback()
with conn:
    cur.execute("INSERT INTO t (v) VALUES (200)")
show("with block", one("SELECT count(*) FROM t WHERE v = 200"))
conn.commit()
# Isolation and session state
conn.set_session(isolation_level="SERIALIZABLE", readonly=True)
show("serializable", one("SHOW transaction_isolation"))
fails("read only", lambda: cur.execute("INSERT INTO t (v) VALUES (1)"))
conn.rollback()
conn.set_session(isolation_level="DEFAULT", readonly=False, autocommit=True)
cur.execute("SET statement_timeout = '250ms'")
fails("timeout", lambda: one("SELECT pg_sleep(3)"))
cur.execute("RESET statement_timeout")
cur.execute("SET TIME ZONE 'Asia/Tokyo'")
show("time zone", [str(one("SELECT '2020-01-01 00:00+00'::timestamptz")) for _ in range(5)])
show("parameter", conn.get_parameter_status("TimeZone"))
cur.execute("SET TIME ZONE DEFAULT")
conn.set_client_encoding("LATIN1")
show("latin1", [one("SELECT 'é'") for _ in range(5)])
show("encoding", (conn.encoding, one("SHOW client_encoding")))
conn.set_client_encoding("UTF8")
fails("wrong bytes", lambda: one(b"SELECT '\xff\xfe'"))
show("utf8", [one("SELECT 'é'") for _ in range(5)])
# Notices, notifications
cur.execute("DO $$ BEGIN RAISE NOTICE 'hello'; END $$")
show("notices", conn.notices)
cur.execute("LISTEN ch")
cur.execute("NOTIFY ch, 'x'")
conn.poll()
show("notify", [(n.channel, n.payload) for n in conn.notifies])
cur.execute("UNLISTEN *")
# Large objects
conn.autocommit = False
lo = conn.lobject(0, "wb")
lo.write(b"large" * 1000)
oid = lo.oid
lo.close()
conn.commit()
show("large object", len(conn.lobject(oid, "rb").read()))
conn.lobject(oid).unlink()
conn.commit()
conn.autocommit = True
# Cancel from another thread
timer = threading.Timer(0.2, conn.cancel)
timer.start()
fails("cancel", lambda: one("SELECT pg_sleep(5)"))
timer.join()
show("after cancel", one("SELECT 1"))
timer = threading.Timer(0.3, conn.cancel)
timer.start()
fails("cancel of a read", lambda: one("SELECT count(*) FROM generate_series(1, 200000000)"))
timer.join()
# Prepared on the SQL level, temporary tables, advisory locks
cur.execute("PREPARE q (int) AS SELECT v * 2 FROM t WHERE v = $1")
show("execute", [one("EXECUTE q (5)") for _ in range(3)])
cur.execute("DEALLOCATE q")
cur.execute("CREATE TEMP TABLE tt AS SELECT 7 AS v")
show("temporary", [one("SELECT v FROM tt") for _ in range(3)])
show("advisory", (one("SELECT pg_try_advisory_lock(1)"), one("SELECT pg_advisory_unlock(1)")))
extras.execute_values(cur, "INSERT INTO t (v, t) VALUES %s", [(i, str(i)) for i in range(1000, 1250)])
show("values", one("SELECT count(*), sum(v) FROM t WHERE v >= 1000"))
show("big", len(one("SELECT repeat('x', 5000000)")))
show("mogrify", cur.mogrify("SELECT %s, %s", ("a'b\\c", None)))
show("backend", conn.get_backend_pid() == one("SELECT pg_backend_pid()"))
show("dsn", (conn.info.port == int(os.environ["DATABASE_URL"].split(":")[3].split("/")[0]), conn.info.dbname != ""))
conn.reset()
show("after reset", one("SELECT count(*) FROM t WHERE v >= 1000"))
conn.close()
fails("closed", lambda: conn.cursor())
# The asynchronous connection
aconn = psycopg2.connect(os.environ["DATABASE_URL"], async_=1)


def wait(c):
    import select
    end = time.monotonic() + 20
    while time.monotonic() < end:
        state = c.poll()
        if state == ext.POLL_OK:
            return
        if state == ext.POLL_READ:
            select.select([c.fileno()], [], [], 5)
        else:
            select.select([], [c.fileno()], [], 5)
    raise TimeoutError


wait(aconn)
acur = aconn.cursor()
for sql in ("SELECT 42", "INSERT INTO t (v) VALUES (77) RETURNING v", "SELECT count(*) FROM t WHERE v = 77"):
    acur.execute(sql)
    wait(aconn)
    show("async", acur.fetchall())
aconn.close()
# A green connection
ext.set_wait_callback(wait)
conn = psycopg2.connect(os.environ["DATABASE_URL"])
cur = conn.cursor()
show("green", (one("SELECT 1"), one("SELECT count(*) FROM t WHERE v = 77")))
conn.close()
print("done")
