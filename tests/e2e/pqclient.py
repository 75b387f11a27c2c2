"""clients/pq.c driven from a test: every call of libpq that psycopg2 does not make, under the library or without it.

    with Pq(env, dsn) as pq:
        pq.exec("SELECT 1").rows       [["1"]]
        pq("params", "SELECT $1", "x") the same with any command of pq.c
        pq.one("SELECT 1")             "1", or raises PqError (with .sqlstate)
        pq.values("txn")               ["idle"]
"""

import select
import subprocess
import tempfile
import threading
from pathlib import Path

from pgtemplate import clean_env

TIMEOUT = 20  # seconds that one command may take
_program = None


def program():
    """Path of the compiled client, made once for a test run."""
    global _program
    if _program is None:
        _program = Path(tempfile.mkdtemp(prefix="pgshunt-pq-")) / "pq"
        include = subprocess.run(["pg_config", "--includedir"], capture_output=True, text=True).stdout.strip()
        subprocess.run(["gcc", "-std=c11", "-g", "-D_GNU_SOURCE", f"-I{include}", "-o", str(_program),
                        str(Path(__file__).parent / "clients/pq.c"), "-lpq", "-lpthread"], check=True, env=clean_env())
    return str(_program)


class PqError(Exception):
    def __init__(self, result):
        super().__init__(f"{result.status} {result.sqlstate} {result.message}")
        self.sqlstate = result.sqlstate


class Result:
    """What one command answered: the last PGresult, all rows, all notices, plain values."""

    def __init__(self, line):
        self.results, self.rows, self.notices, self.values = [], [], [], []
        for record in line.rstrip("\n").split("\x1e"):
            kind, *f = record.split("\x1f")
            if kind == "result":
                self.results.append(f)
            elif kind == "row":
                self.rows.append([None if v == "\\N" else v for v in f])
            elif kind == "notice":
                self.notices.append(f[0])
            elif kind == "value":
                self.values.append(f[0])
        last = self.results[-1] if self.results else ["none"]
        self.null = last == ["NULL"]
        self.status = last[0].replace("PGRES_", "")
        self.tag, self.sqlstate, self.nparams, self.nfields, self.message = (*last[1:], *[""] * 5)[:5]

    def __repr__(self):
        return f"<{self.status} {self.tag} {self.sqlstate} {self.rows} {self.values} {self.message}>"

    def key(self):
        """What must be the same with and without the library."""
        return (self.status, self.tag, self.sqlstate, self.rows, self.notices)


class Pq:
    def __init__(self, env, dsn=None, preexec_fn=None):
        self.proc = subprocess.Popen([program()], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                     stderr=subprocess.PIPE, text=True, errors="replace", bufsize=1,
                                     preexec_fn=preexec_fn)
        self.errors = []
        self.drain = threading.Thread(target=lambda: self.errors.extend(self.proc.stderr), daemon=True)
        self.drain.start()
        if dsn is not None:
            self.connect(dsn)

    def connect(self, dsn, conn="c", how="connect"):
        r = self(how, dsn, conn=conn)
        assert r.values[0] == "0", r.values
        return r

    def __call__(self, command, *args, conn="c"):
        assert not any("\t" in str(a) or "\n" in str(a) for a in args), args
        try:
            self.proc.stdin.write("\t".join([conn, command, *map(str, args)]) + "\n")
            self.proc.stdin.flush()
            if not select.select([self.proc.stdout], [], [], TIMEOUT)[0]:
                raise AssertionError(f"{command} {args} hangs")
            line = self.proc.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            code = self.proc.wait()
            self.drain.join(5)
            raise AssertionError(f"the client ended with {code}: {''.join(self.errors)[-3000:]}")
        return Result(line)

    def exec(self, sql, conn="c"):
        return self("exec", sql, conn=conn)

    def ok(self, sql, conn="c"):
        r = self.exec(sql, conn)
        if r.status not in ("COMMAND_OK", "TUPLES_OK", "EMPTY_QUERY"):
            raise PqError(r)
        return r

    def one(self, sql, conn="c"):
        return self.ok(sql, conn).rows[0][0]

    def value(self, command, *args, conn="c"):
        return self(command, *args, conn=conn).values[0]

    def port(self, conn="c"):
        """Port of the server that runs a plain read now."""
        return int(self.one("SELECT inet_server_port()", conn))

    def ports(self, n=12, conn="c"):
        return [self.port(conn) for _ in range(n)]

    def last_route(self, conn="c"):
        """(node, reason, class) of the last statement"""
        return self.ok("SHOW pgshunt.last_route", conn).rows[0][:3]

    def session(self, conn="c"):
        names = ("route", "consistency", "transaction_reads", "tainted", "pins")
        return dict(zip(names, self.ok("SHOW pgshunt.session", conn).rows[0]))

    def close(self):
        if self.proc.poll() is None:
            self.proc.stdin.close()
            try:
                self.proc.wait(20)
            except subprocess.TimeoutExpired:
                self.proc.kill()
                self.proc.wait()
                raise AssertionError("the client did not end") from None
        self.drain.join(5)
        return self.proc.returncode

    def __enter__(self):
        return self

    def __exit__(self, kind, *rest):
        if kind:
            self.proc.kill()
            print("client's standard error:", "".join(self.errors)[-3000:])
            self.proc.kill()
        code = self.close()
        if not kind:
            assert code == 0, f"the client ended with {code}: {''.join(self.errors)[-2000:]}"
