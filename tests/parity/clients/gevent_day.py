"""gevent with psycogreen: many greenlets, each with a connection, none of which blocks the others."""
from gevent import monkey

monkey.patch_all()

import gevent  # noqa: E402
import psycopg2  # noqa: E402
from psycogreen.gevent import patch_psycopg  # noqa: E402

patch_psycopg()


def worker(number):
    conn = psycopg2.connect("")
    conn.autocommit = number % 2 == 0
    out = []
    with conn.cursor() as cur:
        for i in range(20):
            cur.execute("SELECT count(*) FROM t%s", (number,))
            out.append(cur.fetchone()[0])
            cur.execute("INSERT INTO t%s VALUES (%s)", (number, i))
            if i == 10:
                cur.execute("SELECT pg_sleep(0.1)")
        conn.commit()
        try:
            with gevent.Timeout(0.3):
                cur.execute("SELECT pg_sleep(10)")
        except (gevent.Timeout, psycopg2.Error) as e:
            out.append(type(e).__name__)
    conn.close()
    return out


conn = psycopg2.connect("")
with conn, conn.cursor() as c:
    for i in range(6):  # one each: a dump shows rows as they lie
        c.execute("CREATE TABLE t%s (v int)", (i,))
jobs = [gevent.spawn(worker, i) for i in range(6)]
gevent.joinall(jobs, timeout=60)
for j in jobs:
    print(j.value, j.exception)
with conn, conn.cursor() as c:
    for i in range(6):
        c.execute("SELECT count(*), sum(v) FROM t%s", (i,))
        print(c.fetchone())
print("done")
