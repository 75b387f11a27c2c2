"""Write-then-read pairs over many processes: each write is acknowledged before the read begins, elsewhere.

Used as a program too (`pairs.py KEY...` on standard input commands, one a line): a worker process under the library
that executes `w KEY VALUE` and `r KEY` and answers one line each, so that a test can write in one process and read in
another. The driver below hands out the work.
"""

import random
import subprocess
import sys
import threading
import time

from under import PYTHON

TABLE = "CREATE TABLE IF NOT EXISTS {t} (k text PRIMARY KEY, v bigint NOT NULL)"


class Worker:
    """A process with one psycopg2 connection under the given environment, driven through pipes."""

    def __init__(self, env, table, setup=""):
        self.proc = subprocess.Popen([PYTHON, "-B", __file__, table, setup], env=env, stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE, text=True, bufsize=1)
        self.lock = threading.Lock()

    def ask(self, line):
        with self.lock:
            self.proc.stdin.write(line + "\n")
            self.proc.stdin.flush()
            answer = self.proc.stdout.readline()
        if not answer:
            raise AssertionError(f"a worker process ended: {self.proc.poll()}")
        return answer.split()

    def write(self, key, value):
        return self.ask(f"w {key} {value}")

    def read(self, key):
        """(value, port of the server that answered, errors seen on the way)"""
        a = self.ask(f"r {key}")
        return int(a[0]), int(a[1]), int(a[2])

    def close(self):
        self.proc.stdin.close()
        try:
            self.proc.wait(10)
        except subprocess.TimeoutExpired:
            self.proc.kill()
            self.proc.wait()


class Tally:
    def __init__(self):
        self.pairs = self.stale = self.errors = 0
        self.ports = {}
        self.examples = []
        self.lock = threading.Lock()

    def add(self, key, wrote, saw, port, errors):
        with self.lock:
            self.pairs += 1
            self.errors += errors
            self.ports[port] = self.ports.get(port, 0) + 1
            if saw < wrote:
                self.stale += 1
                if len(self.examples) < 5:
                    self.examples.append(f"{key}: wrote {wrote}, read {saw} on port {port}")

    def share(self, primary_port):
        """Share of the reads that did not run on the primary."""
        return 1 - self.ports.get(primary_port, 0) / max(1, self.pairs)


def drive(env, table, pairs, processes=6, threads=4, pause=0.004, setup="", seconds=120, same_process=False,
          settle=0):
    """Runs pairs in threads over processes; returns a Tally.

    pause: the mean time that a driver thinks between its pairs. Without it writes never stop and every read in the
    host-wide order belongs on the primary: right, but no test of the replicas. same_process: the session that wrote
    also reads. settle: seconds between a write and the first read of it.
    """
    workers = [Worker(env, table, setup) for _ in range(processes)]
    tally, failures = Tally(), []
    end = time.monotonic() + seconds

    def one(n):
        rng, value = random.Random(n), 0
        try:
            for _ in range(pairs // threads):
                if time.monotonic() > end:
                    raise TimeoutError(f"{tally.pairs} pairs in {seconds} s")
                writer, reader = (workers[n],) * 2 if same_process else rng.sample(workers, 2)
                value += 1
                writer.write(f"k{n}", value)
                time.sleep(settle + rng.choice((0, 0, pause, 4 * pause)))
                for _ in range(3):  # the first read at once, others later: the later ones may find a fresh replica
                    tally.add(f"k{n}", value, *reader.read(f"k{n}"))
                    time.sleep(rng.random() * 2 * pause)
        except Exception as e:
            failures.append(e)
    try:
        run = [threading.Thread(target=one, args=(i,)) for i in range(threads)]
        for t in run:
            t.start()
        for t in run:
            t.join()
    finally:
        for w in workers:
            w.close()
    if failures:
        raise failures[0]
    return tally


def _serve(table, setup):
    """The worker's side."""
    import os

    import psycopg2

    def connect():
        conn = psycopg2.connect(os.environ["DATABASE_URL"])
        conn.autocommit = True
        if setup:
            conn.cursor().execute(setup)
        return conn
    conn = connect()
    for line in sys.stdin:
        op, key, *rest = line.split()
        errors = 0
        while True:
            try:
                with conn.cursor() as cur:
                    if op == "w":
                        cur.execute(f"INSERT INTO {table} VALUES (%s, %s) ON CONFLICT (k) DO UPDATE SET v = excluded.v",
                                    (key, int(rest[0])))
                        print("ok", flush=True)
                    else:
                        cur.execute(f"SELECT coalesce((SELECT v FROM {table} WHERE k = %s), 0), inet_server_port()",
                                    (key,))
                        value, port = cur.fetchone()
                        print(value, port, errors, flush=True)
                break
            except psycopg2.Error as e:
                errors += 1
                print(f"pairs: {op} {key}: {e}", file=sys.stderr, flush=True)
                if errors > 20:
                    raise
                time.sleep(0.05)
                if conn.closed:
                    conn = connect()


if __name__ == "__main__":
    _serve(*sys.argv[1:])
