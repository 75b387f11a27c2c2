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
            cur.execute("SELECT count(*) FROM t WHERE w = %s", (number,))
            out.append(cur.fetchone()[0])
            cur.execute("INSERT INTO t VALUES (%s, %s)", (number, i))
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
    c.execute("CREATE TABLE t (w int, v int)")
jobs = [gevent.spawn(worker, i) for i in range(6)]
gevent.joinall(jobs, timeout=60)
for j in jobs:
    print(j.value, j.exception)
with conn, conn.cursor() as c:
    c.execute("SELECT w, count(*), sum(v) FROM t GROUP BY w ORDER BY w")
    print(c.fetchall())
print("done")
