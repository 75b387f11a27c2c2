"""psycopg2: an application's day, synchronous, by wait callback (green) or asynchronous.

    psycopg2_more.py sync|green|async
"""
import io
import select
import sys
import threading
import time

import psycopg2
import psycopg2.extensions as ext
import psycopg2.extras

MODE = sys.argv[1]


def wait(conn):
    while True:
        state = conn.poll()
        if state == ext.POLL_OK:
            return
        lists = ([conn], [], []) if state == ext.POLL_READ else ([], [conn], [])
        if not any(select.select(*lists, 20)):
            raise TimeoutError("no answer")


def run(cur, sql, args=None):
    """Executes, waits where that is our own business, and prints all there is to see."""
    try:
        cur.execute(sql, args)
        if MODE == "async":
            wait(cur.connection)
        print(cur.statusmessage, cur.rowcount, cur.fetchall() if cur.description else "")
    except psycopg2.Error as e:
        print(type(e).__name__, e.pgcode, str(e).split("\n")[0])
        if MODE != "async" and not cur.connection.autocommit:
            cur.connection.rollback()


def reads_and_writes(conn, cur):
    run(cur, "CREATE TABLE t (id serial PRIMARY KEY, v int, d bytea, j jsonb, a int[])")
    for i in range(30):
        run(cur, "INSERT INTO t (v, d, j, a) VALUES (%s, %s, %s, %s) RETURNING id",
            (i, psycopg2.Binary(bytes([i])) if i % 2 else None, psycopg2.extras.Json({"i": i}), [i, i + 1]))
        run(cur, "SELECT count(*), sum(v) FROM t")
        if i % 10 == 5:
            run(cur, "SELECT 1/0")
    if MODE != "async":
        conn.commit()
    time.sleep(0.1)
    for i in range(30):
        run(cur, "SELECT v, j, a FROM t WHERE id = %s", (i,))
        if i % 7 == 0:
            run(cur, "UPDATE t SET v = v + 1 WHERE id = %s", (i,))
            run(cur, "SELECT v FROM t WHERE id = %s", (i,))
    run(cur, "SELECT nothing")
    run(cur, "SELECT pg_typeof(%s), %s::date, %s", ("x", "2020-01-01", None))


def transactions(conn, cur):
    for sql in ("BEGIN", "INSERT INTO t (v) VALUES (1000)", "SAVEPOINT a", "DELETE FROM t", "SELECT count(*) FROM t", "ROLLBACK TO a",
                "SELECT count(*) FROM t", "COMMIT", "SELECT max(v) FROM t", "BEGIN READ ONLY", "SELECT count(*) FROM t", "DELETE FROM t",
                "ROLLBACK", "SELECT count(*) FROM t"):
        run(cur, sql)


def notifications(conn, cur):
    run(cur, "LISTEN ch")
    run(cur, "NOTIFY ch, 'one'")
    run(cur, "SELECT count(*) FROM t")
    run(cur, "SELECT pg_notify('ch', 'two')")
    conn.poll()
    print([(n.channel, n.payload) for n in conn.notifies], conn.notices)
    run(cur, "UNLISTEN ch")


def cancel(conn, cur):
    started = time.monotonic()
    timer = threading.Timer(0.3, conn.cancel)
    timer.start()
    run(cur, "SELECT pg_sleep(20)")
    timer.join()  # a server signals twice for one request; the second may hit the next statement
    print("cancelled in time", time.monotonic() - started < 10)
    run(cur, "SELECT count(*) FROM t")


def blocking_only(conn, cur):
    """COPY, named cursors, large objects and two-phase commit, which psycopg2 has only when it may block."""
    conn.rollback()
    conn.autocommit = False
    copied = io.StringIO()
    cur.copy_expert("COPY (SELECT id, v FROM t WHERE id < 5 ORDER BY id) TO STDOUT", copied)
    cur.copy_expert("COPY t (v) FROM STDIN", io.StringIO("7\n8\n\\N\n"))
    conn.commit()
    print(copied.getvalue())
    try:
        cur.copy_expert("COPY t (v) FROM STDIN", io.StringIO("x\n"))
    except psycopg2.Error as e:
        print(e.pgcode)
    conn.rollback()
    with conn.cursor("named") as named:
        named.itersize = 7
        named.execute("SELECT id, v FROM t ORDER BY id")
        print([r for r in named][:12])
    conn.rollback()
    with conn.cursor("held", withhold=True, scrollable=True) as held:
        held.execute("SELECT id FROM t ORDER BY id")
        conn.commit()
        print(held.fetchmany(3), held.scroll(-2), held.fetchone())
    conn.commit()
    lo = conn.lobject(0, "w", 888001)
    lo.write(b"large object")
    lo.seek(0)
    print(lo.oid, lo.tell())
    conn.commit()
    print(conn.lobject(888001, "r").read())
    conn.rollback()
    try:
        conn.lobject(888999, "r").read()
    except psycopg2.Error as e:
        print(type(e).__name__, str(e).strip())
    conn.rollback()
    conn.tpc_begin(conn.xid(1, "gtrid", "b"))
    run(cur, "INSERT INTO t (v) VALUES (5555)")
    conn.tpc_prepare()
    conn.tpc_commit()
    run(cur, "SELECT count(*) FROM t WHERE v = 5555")
    conn.rollback()


def sessions(conn, cur):
    print(conn.encoding, conn.info.transaction_status, conn.status, conn.get_parameter_status("TimeZone"), conn.info.dbname, conn.info.user)
    conn.rollback()
    conn.set_session(isolation_level="REPEATABLE READ", readonly=True)
    run(cur, "SHOW transaction_isolation")
    run(cur, "DELETE FROM t")
    conn.rollback()
    conn.set_session(isolation_level="DEFAULT", readonly=False, autocommit=True)
    conn.set_client_encoding("LATIN1")
    run(cur, "SELECT 'é', length('é')")
    conn.set_client_encoding("UTF8")
    psycopg2.extras.execute_values(cur, "INSERT INTO t (v) VALUES %s", [(i,) for i in range(20)])
    psycopg2.extras.execute_batch(cur, "UPDATE t SET v = %s WHERE id = %s", [(i, i) for i in range(9)])
    run(cur, "SELECT sum(v) FROM t")
    with conn.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as dicts:
        dicts.execute("SELECT id, v FROM t ORDER BY id LIMIT 2")
        print(dicts.fetchall())
    run(cur, "SELECT pg_terminate_backend(pg_backend_pid())")
    print(conn.closed)


if MODE == "green":
    ext.set_wait_callback(wait)
conn = psycopg2.connect("", async_=MODE == "async")
if MODE == "async":
    wait(conn)
cur = conn.cursor()
if MODE != "async":
    conn.autocommit = True
reads_and_writes(conn, cur)
transactions(conn, cur)
notifications(conn, cur)
cancel(conn, cur)
if MODE == "sync":
    blocking_only(conn, cur)
if MODE != "async":
    sessions(conn, cur)
if MODE != "async":
    with psycopg2.connect("") as other, other.cursor() as c:  # a transaction of the driver's own, with statements by itself
        for i in range(10):
            run(c, "SELECT count(*) FROM t")
            run(c, "INSERT INTO t (v) VALUES (%s)", (i,))
    other.close()
print("done")
