"""psycopg 3: pipelines, statements prepared by themselves, server-side cursors, copy, cancel; synchronous and asyncio."""
import asyncio
import logging
import threading

import psycopg
from psycopg.rows import dict_row


def fails(what):
    try:
        print(what())
    except psycopg.Error as e:
        print(type(e).__name__, e.sqlstate)


def prepared(conn):
    conn.execute("CREATE TABLE t (id int PRIMARY KEY, v text)")
    for i in range(60):
        conn.execute("INSERT INTO t VALUES (%s, %s)", (i, f"v{i}"))
    for i in range(60):
        print(conn.execute("SELECT v FROM t WHERE id = %s", (i,)).fetchone(), end=" ")
        if i % 9 == 0:
            conn.execute("UPDATE t SET v = %s WHERE id = %s", (f"u{i}", i))
            print(conn.execute("SELECT v FROM t WHERE id = %s", (i,)).fetchone(), end=" ")
        if i % 20 == 3:
            fails(lambda: conn.execute("SELECT 1 / %s", (0,)).fetchone())
    print(conn.execute("SELECT count(*) FROM pg_prepared_statements").fetchone())
    conn.execute("ALTER TABLE t ADD COLUMN extra int")
    print(conn.execute("SELECT * FROM t WHERE id = %s", (1,)).fetchone(), conn.execute("SELECT v FROM t WHERE id = %s", (2,)).fetchone())
    fails(lambda: conn.execute("SELECT %s::int[] || %s", ([1, 2], 3), binary=True, prepare=True).fetchone())


def pipelined(conn):
    with conn.pipeline() as p:
        cursors = [conn.execute("SELECT v FROM t WHERE id = %s", (i,)) for i in range(8)]
        conn.execute("INSERT INTO t VALUES (100, 'piped')")
        p.sync()
        cursors.append(conn.execute("SELECT count(*) FROM t"))
    print([c.fetchone() for c in cursors])

    def broken():
        with conn.pipeline():
            conn.execute("INSERT INTO t VALUES (101, 'lost?')")
            conn.execute("SELECT 1/0")
            conn.execute("INSERT INTO t VALUES (102, 'not run')")
    fails(broken)
    print(conn.execute("SELECT id FROM t WHERE id > 99 ORDER BY id").fetchall())
    with conn.pipeline(), conn.transaction():
        conn.execute("DELETE FROM t WHERE id = 100")
    conn.cursor().executemany("INSERT INTO t VALUES (%s, %s)", [(i, "many") for i in range(200, 220)])
    cur = conn.cursor()
    cur.executemany("SELECT v FROM t WHERE id = %s", [(1,), (200,)], returning=True)
    print(cur.fetchall(), cur.nextset(), cur.fetchall())


def cursors_and_copy(conn):
    with conn.transaction(), conn.cursor("named", row_factory=dict_row) as cur:
        cur.itersize = 11
        cur.execute("SELECT id FROM t ORDER BY id")
        print(sum(r["id"] for r in cur))
    with conn.cursor("held", withhold=True, scrollable=True) as cur:
        cur.execute("SELECT id FROM t ORDER BY id")
        print(cur.fetchmany(3), cur.scroll(1), cur.fetchone())
    with conn.cursor() as cur:
        with cur.copy("COPY t (id, v) FROM STDIN") as copy:
            for i in range(300, 310):
                copy.write_row((i, None if i % 2 else "copied"))
        with cur.copy("COPY (SELECT id, v FROM t WHERE id >= 300 ORDER BY id) TO STDOUT") as copy:
            print(list(copy.rows()))
        with cur.copy("COPY t (id) TO STDOUT (FORMAT binary)") as copy:
            print(sum(len(b) for b in copy))
        print(sum(1 for _ in cur.stream("SELECT * FROM t ORDER BY id")))

    def bad_copy():
        with conn.cursor() as cur, cur.copy("COPY t (id) FROM STDIN") as copy:
            copy.write("x\n")
    fails(bad_copy)
    print(conn.execute("SELECT count(*) FROM t").fetchone(), conn.info.transaction_status.name)


def cancel_and_notify(conn):
    conn.add_notify_handler(lambda n: print("notified", n.channel, n.payload))
    conn.execute("LISTEN ch")
    conn.execute("NOTIFY ch, 'payload'")
    timer = threading.Timer(0.3, conn.cancel)
    timer.start()
    fails(lambda: conn.execute("SELECT pg_sleep(20)"))
    timer.join()  # a server signals twice for one request; the second may hit the next statement
    conn.add_notice_handler(lambda d: print("notice", d.message_primary))
    conn.execute("DO $$ BEGIN RAISE NOTICE 'noticed'; END $$")
    print(conn.execute("SELECT 1; SELECT 2").fetchall())


def manual():
    """Without autocommit: the driver sends BEGIN."""
    with psycopg.connect("", autocommit=True) as conn:
        for i in range(7):
            conn.execute("SELECT v FROM t WHERE id = %s", (i,))
        conn.execute("DEALLOCATE ALL")  # which psycopg 3.1 does not notice
        fails(lambda: conn.execute("SELECT v FROM t WHERE id = %s", (3,)).fetchone())
    with psycopg.connect("") as conn:
        for i in range(400, 410):
            conn.execute("INSERT INTO t VALUES (%s, 'manual')", (i,))
            print(conn.execute("SELECT count(*) FROM t").fetchone(), end=" ")
        fails(lambda: conn.execute("SELECT nothing"))
        fails(lambda: conn.execute("SELECT 1"))
        conn.rollback()
        conn.read_only = True
        print(conn.execute("SELECT count(*) FROM t").fetchone())
        fails(lambda: conn.execute("DELETE FROM t"))
        conn.rollback()
        conn.read_only = None
        conn.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
        print(conn.execute("SHOW transaction_isolation").fetchone())


async def worker(number):
    async with await psycopg.AsyncConnection.connect("", autocommit=True) as conn:
        out = []
        for i in range(15):
            cur = await conn.execute("SELECT count(*) FROM t WHERE mod(id, 4) = %s", (number,))
            out.append((await cur.fetchone())[0])
        async with conn.pipeline():
            a = await conn.execute("SELECT v FROM t WHERE id = %s", (number,))
            b = await conn.execute("SELECT %s::int + 1", (number,))
        out += [await a.fetchone(), await b.fetchone()]
        async with conn.transaction(force_rollback=True):
            await conn.execute("DELETE FROM t")
        async with conn.cursor("s") as cur, conn.transaction():
            await cur.execute("SELECT id FROM t ORDER BY id")
            out.append(len(await cur.fetchall()))
        task = asyncio.ensure_future(conn.execute("SELECT pg_sleep(20)"))
        await asyncio.sleep(0.2)
        conn.cancel()
        try:
            await task
        except psycopg.Error as e:
            out.append(e.sqlstate)
        cur = await conn.execute("SELECT count(*) FROM t")
        return [*out, await cur.fetchone()]


async def many():
    for result in await asyncio.gather(*(worker(i) for i in range(4))):
        print(result)


logging.getLogger("psycopg").setLevel(logging.CRITICAL)  # whether an error is seen inside a pipeline or at its end is a race
with psycopg.connect("", autocommit=True) as conn:
    prepared(conn)
    pipelined(conn)
    cursors_and_copy(conn)
    cancel_and_notify(conn)
manual()
asyncio.run(many())
print("done")
