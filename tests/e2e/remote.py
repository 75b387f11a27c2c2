"""A client process with psycopg2, driven by a test line by line: the test says when, the process does.

    with Remote(env) as app:
        app.connect()
        app.sql("SELECT 1")          [[1]], or raises RemoteError (with .sqlstate)
        app.port()                   port of the server that runs a plain read now

Tests need it because the library lives in a process of its own: it is preloaded there and not here.
"""

import json
import subprocess
import sys
import threading

from under import PYTHON


class RemoteError(Exception):
    def __init__(self, answer):
        super().__init__(answer["error"])
        self.sqlstate, self.kind = answer.get("sqlstate"), answer.get("kind")


class Remote:
    """One process; sessions in it have names ("c" unless said). Calls may come from several threads, one at a time."""

    def __init__(self, env, preexec_fn=None):
        self.proc = subprocess.Popen([PYTHON, "-B", __file__], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                     stderr=subprocess.PIPE, text=True, errors="replace", preexec_fn=preexec_fn)
        self.errors = []  # what the process, and the library in it, says on standard error
        self.lock = threading.Lock()
        self.drain = threading.Thread(target=lambda: self.errors.extend(self.proc.stderr), daemon=True)
        self.drain.start()

    def ask(self, op, **args):
        with self.lock:
            try:
                self.proc.stdin.write(json.dumps({"op": op, **args}) + "\n")
                self.proc.stdin.flush()
                line = self.proc.stdout.readline()
            except BrokenPipeError:
                line = ""
        if not line:
            code = self.proc.wait()
            self.drain.join(5)
            raise AssertionError(f"the client process ended with {code}: {''.join(self.errors)[-3000:]}")
        answer = json.loads(line)
        if "error" in answer:
            raise RemoteError(answer)
        return answer.get("rows")

    def connect(self, conn="c", dsn=None, autocommit=True):
        return self.ask("connect", conn=conn, dsn=dsn, autocommit=autocommit)

    def sql(self, query, params=None, conn="c"):
        return self.ask("sql", q=query, params=params, conn=conn)

    def many(self, query, n, conn="c"):
        """Runs a one-value query n times; the list of values."""
        return self.ask("many", q=query, n=n, conn=conn)

    def ports(self, n=20, conn="c"):
        return self.many("SELECT inet_server_port()", n, conn)

    def port(self, conn="c"):
        return self.ports(1, conn)[0]

    def python(self, code):
        """Executes code in the process; what it leaves in `result`."""
        return self.ask("python", code=code)

    def stderr(self):
        return "".join(self.errors)

    def close(self):
        if self.proc.poll() is None:
            self.proc.stdin.close()
            try:
                self.proc.wait(20)
            except subprocess.TimeoutExpired:
                self.proc.kill()
                self.proc.wait()
                raise AssertionError("the client process did not end") from None
        self.drain.join(5)
        return self.proc.returncode

    def __enter__(self):
        return self

    def __exit__(self, kind, *rest):
        if kind:
            print("remote's standard error:", self.stderr()[-3000:], file=sys.stderr)
            self.proc.kill()
        code = self.close()
        if not kind:
            assert code == 0, f"the client process ended with {code}: {self.stderr()[-2000:]}"


def _serve():
    """The process's side."""
    import os

    import psycopg2
    conns, space = {}, {}

    def connect(conn, dsn, autocommit):
        conns[conn] = psycopg2.connect(dsn or os.environ["DATABASE_URL"])
        conns[conn].autocommit = autocommit

    def rows_of(cur):
        return [list(r) for r in cur.fetchall()] if cur.description else []

    def sql(q, params, conn):
        with conns[conn].cursor() as cur:
            cur.execute(q, params)
            return rows_of(cur)

    def many(q, n, conn):
        with conns[conn].cursor() as cur:
            values = []
            for _ in range(n):
                cur.execute(q)
                values.append(cur.fetchone()[0])
            return values

    def python(code):
        space.update(conns=conns, psycopg2=psycopg2, connect=connect, sql=sql, result=None)
        exec(code, space)
        return space["result"]

    ops = {"connect": connect, "sql": sql, "many": many, "python": python}
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = {"rows": ops[request.pop("op")](**request)}
        except Exception as e:
            answer = {"error": f"{type(e).__name__}: {e}", "kind": type(e).__name__,
                      "sqlstate": getattr(e, "pgcode", None)}
        print(json.dumps(answer, default=str), flush=True)


if __name__ == "__main__":
    _serve()
