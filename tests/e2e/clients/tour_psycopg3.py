"""What programs do with psycopg 3, synchronous and asyncio. Prints nothing that differs between two runs."""
import asyncio
import os

import psycopg
from psycopg.rows import dict_row

URL = os.environ["DATABASE_URL"]


def show(title, value):
    print(f"{title}: {value!r}", flush=True)


def fails(title, fn):
    try:
        show(title, fn())
    except psycopg.Error as e:
        show(title, (type(e).__name__, e.sqlstate))


def nested(conn):
    with conn.transaction():
        conn.execute("INSERT INTO t3 (v) VALUES (101)")
        conn.execute("SELECT nothing")


with psycopg.connect(URL) as conn:
    conn.execute("CREATE TABLE t3 (id serial PRIMARY KEY, v int, t text)")
    with conn.cursor() as cur:
        cur.executemany("INSERT INTO t3 (v, t) VALUES (%s, %s)", [(i, f"row {i}") for i in range(20)])
    show("count", conn.execute("SELECT count(*) FROM t3").fetchone())
with psycopg.connect(URL, autocommit=True) as conn:
    show("read", conn.execute("SELECT count(*), sum(v) FROM t3").fetchone())
    # The same statement often enough to be prepared by the driver.
    show("prepared", [conn.execute("SELECT t FROM t3 WHERE v = %s", (i % 20,)).fetchone()[0] for i in range(30)])
    show("binary", conn.execute("SELECT %b::int + 1", (41,), binary=True).fetchone())
    with conn.transaction():
        conn.execute("INSERT INTO t3 (v) VALUES (100)")
        fails("nested", lambda: nested(conn))
        show("inside", conn.execute("SELECT count(*) FROM t3 WHERE v >= 100").fetchone())
    with conn.cursor(row_factory=dict_row) as cur:
        show("dict", cur.execute("SELECT v, t FROM t3 ORDER BY id LIMIT 2").fetchall())
    with conn.transaction(), conn.cursor("server") as cur:
        cur.execute("SELECT v FROM t3 ORDER BY id")
        show("server cursor", cur.fetchmany(5))
    with conn.cursor() as cur:
        with cur.copy("COPY t3 (v, t) FROM STDIN") as copy:
            for i in range(200, 205):
                copy.write_row((i, "copied"))
        with cur.copy("COPY (SELECT v FROM t3 WHERE v >= 200 ORDER BY v) TO STDOUT") as copy:
            show("copy", [bytes(b) for b in copy])
    with conn.pipeline():
        cursors = [conn.execute("SELECT v FROM t3 WHERE v = %s", (i,)) for i in range(5)]
        conn.execute("INSERT INTO t3 (v) VALUES (300)")
        last = conn.execute("SELECT count(*) FROM t3 WHERE v = 300")
        show("pipeline", [c.fetchone() for c in cursors] + [last.fetchone()])
    fails("division", lambda: conn.execute("SELECT 1/0"))
    show("after", conn.execute("SELECT 1").fetchone())
    conn.execute("SET TIME ZONE 'Asia/Tokyo'")
    show("zone", [str(conn.execute("SELECT '2020-01-01 00:00+00'::timestamptz").fetchone()[0]) for _ in range(8)])
    conn.execute("LISTEN ch")
    conn.add_notify_handler(lambda n: show("notify", (n.channel, n.payload)))
    conn.execute("NOTIFY ch, 'x'")
    conn.execute("UNLISTEN *")
    # Last: libpq 15 keeps single-row mode, and a pipeline on the same connection would fail, with or without us.
    with conn.cursor() as cur:
        show("stream", list(cur.stream("SELECT v FROM t3 WHERE v >= 200 ORDER BY v")))
    show("pid", conn.info.backend_pid == conn.execute("SELECT pg_backend_pid()").fetchone()[0])


async def many():
    async with await psycopg.AsyncConnection.connect(URL, autocommit=True) as conn:
        cur = await conn.execute("SELECT count(*) FROM t3 WHERE v < 20")
        show("async", await cur.fetchone())
        await conn.execute("INSERT INTO t3 (v) VALUES (400)")
        cur = await conn.execute("SELECT count(*) FROM t3 WHERE v = 400")
        show("async after write", await cur.fetchone())
        async with conn.transaction():
            await conn.execute("UPDATE t3 SET v = 401 WHERE v = 400")
        async with conn.cursor().copy("COPY (SELECT v FROM t3 WHERE v >= 400) TO STDOUT") as copy:
            show("async copy", [bytes(b) async for b in copy])
        async with conn.pipeline():
            cursors = [await conn.execute("SELECT %s::int", (i,)) for i in range(5)]
            show("async pipeline", [await c.fetchone() for c in cursors])

    async def one(n):
        async with await psycopg.AsyncConnection.connect(URL, autocommit=True) as conn:
            total = 0
            for _ in range(20):
                cur = await conn.execute("SELECT v FROM t3 WHERE v = %s", (n,))
                total += (await cur.fetchone())[0]
            return total
    show("gather", await asyncio.gather(*(one(n) for n in range(5))))

asyncio.run(many())
print("done")
