"""The application at its worst: out of descriptors and memory, many threads, many children, closed descriptors."""

import os
import resource
import subprocess

import pytest

from remote import Remote, RemoteError
from under import base_env

HERE = os.path.dirname(__file__)


@pytest.fixture
def app(monitor):
    with Remote(monitor.client_env()) as a:
        a.connect()
        yield a


# ---- input ----

def test_huge_statement(app):
    """12 MB of SQL text, read and written."""
    app.sql("CREATE TABLE IF NOT EXISTS bp_huge (t text)")
    got = app.python("""
big = "x" * 12_000_000
cur = conns["c"].cursor()
cur.execute("SELECT length('" + big + "'), inet_server_port()")
read = cur.fetchone()[0]
cur.execute("INSERT INTO bp_huge VALUES ('" + big + "')")
cur.execute("SELECT max(length(t)) FROM bp_huge")
stored = cur.fetchone()[0]
cur.execute("SELECT " + ",".join(["1"] * 1600) + " /* " + big + " */")
wide = len(cur.fetchone())
nested = "(" * 5000 + "1" + ")" * 5000
try:
    cur.execute("SELECT " + nested)
    deep = cur.fetchone()[0]
except psycopg2.Error as e:
    deep = e.pgcode
result = [read, stored, wide, deep in (1, "54001")]
""")
    assert got == [12000000, 12000000, 1600, True]


def test_invalid_utf8(app):
    """Bytes that are no text: the server's own error, and the session goes on; in LATIN1 they are text."""
    code = """
cur = conns["c"].cursor()
out = []
for raw in (b"SELECT '\\xff\\xfe'", b"SELECT '\\xc3'", b"SELECT 1 AS \\"\\xff\\"", b"SELECT 'a\\xe2\\x82' -- x"):
    try:
        cur.execute(raw)
        out.append(len(cur.fetchone()))
    except psycopg2.Error as e:
        out.append(e.pgcode)
conns["c"].set_client_encoding("LATIN1")
for i in range(6):
    cur.execute(b"SELECT length('\\xff\\xfe')")
    out.append(cur.fetchone()[0])
conns["c"].set_client_encoding("UTF8")
cur.execute("SELECT length('é')")
out.append(cur.fetchone()[0])
result = out
"""
    assert app.python(code) == ["22021"] * 4 + [2] * 6 + [1]


def test_odd_statements(app):
    """Empty strings, comments, broken quotes, control characters: exactly the server's answers, and no harm."""
    code = """
cur = conns["c"].cursor()
out = []
for q in ("", ";", ";;", "-- x", "/* x", "/* /* */", "'", "$$", "$a$ $b$", '"', "SELECT 1;;", "\\x01\\x02",
          "SELECT 'x",
          "SELECT U&'\\\\zzzz'", "SELECT E'\\\\'", "SELECT 1 --", "SELECT /* */ 1 /* /* */ */", "(((SELECT 1)))", "SELECT"):
    try:
        cur.execute(q)
        out.append(cur.fetchone() if cur.description else "nothing")
    except Exception as e:
        out.append(getattr(e, "pgcode", None) or str(e))
result = out
"""
    under = app.python(code)
    with Remote(base_env(None, None, DATABASE_URL=app_url(app))) as direct:
        direct.connect()
        assert under == direct.python(code)


def app_url(app):
    return app.python("import os; result = os.environ['DATABASE_URL']")


# ---- descriptors ----

def test_out_of_descriptors(monitor):
    """None left: what is open works, a new connection fails as it would without us, and later all is well."""
    def limit():
        resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    with Remote(monitor.client_env(), preexec_fn=limit) as app:
        app.connect()
        app.sql("CREATE TABLE IF NOT EXISTS bp_fd (v int)")
        got = app.python("""
import os
cur = conns["c"].cursor()
hold, out = [], []
def fill():
    try:
        while True:
            hold.append(os.open("/dev/null", os.O_RDONLY))
    except OSError:
        pass
fill()
for i in range(30):
    cur.execute("SELECT count(*) FROM bp_fd")
    n = cur.fetchone()[0]
    cur.execute("INSERT INTO bp_fd VALUES (1)")
    fill()
    cur.execute("SELECT count(*) FROM bp_fd")
    out.append(cur.fetchone()[0] == n + 1)
try:
    psycopg2.connect(os.environ["DATABASE_URL"])
    out.append("connected")
except psycopg2.OperationalError as e:
    out.append("refused")
for fd in hold:
    os.close(fd)
psycopg2.connect(os.environ["DATABASE_URL"]).cursor().execute("SELECT 1")
result = out
""")
    assert got == [True] * 30 + ["refused"]


def test_no_descriptors_before_first_connect(monitor):
    """The library's own files cannot be opened either: the first connection after that still works."""
    def limit():
        resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))
    with Remote(monitor.client_env(), preexec_fn=limit) as app:
        got = app.python("""
import os
hold = []
try:
    while True:
        hold.append(os.open("/dev/null", os.O_RDONLY))
except OSError:
    pass
os.close(hold.pop())
out = []
for i in range(3):
    try:
        c = psycopg2.connect(os.environ["DATABASE_URL"])
        c.cursor().execute("SELECT 1")
        out.append(True)
        c.close()
    except psycopg2.OperationalError:
        out.append(True)
for fd in hold:
    os.close(fd)
c = psycopg2.connect(os.environ["DATABASE_URL"])
c.cursor().execute("SELECT 1")
result = out
""")
    assert got == [True] * 3


# ---- memory ----

@pytest.fixture(scope="module")
def failalloc(tmp_path_factory):
    so = tmp_path_factory.mktemp("failalloc") / "failalloc.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", so, os.path.join(HERE, "failalloc.c")], check=True)
    return str(so)


@pytest.mark.parametrize("every,after", [(1, 0), (2, 0), (3, 0), (7, 0), (1, 3), (1, 10), (1, 30), (1, 100), (5, 50)])
def test_no_memory(monitor, failalloc, tmp_path, every, after):
    """The library's own allocations fail: statements still go through, with right answers."""
    report = tmp_path / "report"
    env = monitor.client_env()
    env.update(LD_PRELOAD=f"{failalloc}:{env['LD_PRELOAD']}", FAILALLOC_EVERY=str(every), FAILALLOC_AFTER=str(after),
               FAILALLOC_REPORT=str(report))
    with Remote(env) as app:
        got = app.python("""
import os
out = []
def session(n):
    c = psycopg2.connect(os.environ["DATABASE_URL"])
    c.autocommit = True
    cur = c.cursor()
    cur.execute("CREATE TABLE IF NOT EXISTS bp_mem (v int)")
    cur.execute("SET application_name = 'mem'")
    cur.execute("SELECT count(*) FROM bp_mem")
    before = cur.fetchone()[0]
    for i in range(20):
        cur.execute("SELECT %s + 1", (i,))
        assert cur.fetchone()[0] == i + 1
        cur.execute("INSERT INTO bp_mem VALUES (%s)", (i,))
        cur.execute("SELECT count(*) FROM bp_mem")
        assert cur.fetchone()[0] == before + i + 1
        cur.execute("SHOW application_name")
        assert cur.fetchone()[0] == "mem"
        cur.execute("SELECT current_setting('application_name')")
        assert cur.fetchone()[0] == "mem"
    c.autocommit = False
    cur.execute("INSERT INTO bp_mem VALUES (1)")
    c.rollback()
    cur.execute("SELECT count(*) FROM bp_mem")
    assert cur.fetchone()[0] == before + 20
    c.close()
for n in range(3):
    session(n)
result = "fine"
""")
    assert got == "fine"
    calls, failed = map(int, report.read_text().split()[-2:])
    assert calls <= after or failed > 0, (calls, failed)


# ---- children and threads ----

def test_forked_children(app, cluster):
    """64 children at once, each with a session of its own; the parent's session is untouched by any of them."""
    app.sql("CREATE TABLE IF NOT EXISTS bp_fork (child int, v int)")
    app.sql("SET application_name = 'parent'")
    app.ports(10)
    code = """
import os, sys, time
def child(n):
    c = psycopg2.connect(os.environ["DATABASE_URL"])
    c.autocommit = True
    cur = c.cursor()
    cur.execute("SET application_name = %s", (f"child{n}",))
    for i in range(5):
        cur.execute("INSERT INTO bp_fork VALUES (%s, %s)", (n, i))
        cur.execute("SELECT count(*), current_setting('application_name') FROM bp_fork WHERE child = %s", (n,))
        assert cur.fetchone() == (i + 1, f"child{n}")
    c.close()
pids = []
for n in range(64):
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            child(n)
            code = 0
        except BaseException as e:
            sys.stderr.write(f"child {n}: {e!r}\\n")
        finally:
            sys.stderr.flush()
            os._exit(code)
    pids.append(pid)
cur = conns["c"].cursor()
seen = set()
for i in range(50):
    cur.execute("SELECT current_setting('application_name')")
    seen.add(cur.fetchone()[0])
    cur.execute("SELECT count(*) FROM bp_fork")
codes = [os.waitstatus_to_exitcode(os.waitpid(p, 0)[1]) for p in pids]
cur.execute("SELECT count(*) FROM bp_fork")
result = [sorted(set(codes)), sorted(seen), cur.fetchone()[0]]
"""
    assert app.python(code) == [[0], ["parent"], 320], app.stderr()[-2000:]
    assert cluster.primary.sql("SELECT count(*) FROM bp_fork") == [(320,)]


def test_child_closes_what_it_inherited(app):
    """A child that finishes its parent's connection sends nothing on it: the parent goes on."""
    app.ports(10)
    code = """
import ctypes, os
driver = ctypes.CDLL(psycopg2._psycopg.__file__)  # a symbol looked up there is found as the driver finds it
pgconn = conns["c"].pgconn_ptr
pid = os.fork()
if pid == 0:
    driver.PQfinish(ctypes.c_void_p(pgconn))
    os._exit(0)
status = os.waitpid(pid, 0)[1]
cur = conns["c"].cursor()
values = []
for i in range(20):
    cur.execute("SELECT %s", (i,))
    values.append(cur.fetchone()[0])
result = [status, values]
"""
    assert app.python(code) == [0, list(range(20))]


def test_threads(app, cluster):
    """64 threads at once: nobody sees somebody else's session."""
    app.sql("CREATE TABLE IF NOT EXISTS bp_thread (n int, v int)")
    code = """
import os, threading
bad = []
def work(n):
    try:
        c = psycopg2.connect(os.environ["DATABASE_URL"])
        c.autocommit = True
        cur = c.cursor()
        cur.execute("SET application_name = %s", (f"thread{n}",))
        for i in range(10):
            cur.execute("INSERT INTO bp_thread VALUES (%s, %s)", (n, i))
            cur.execute("SELECT count(*), current_setting('application_name') FROM bp_thread WHERE n = %s", (n,))
            got = cur.fetchone()
            if got != (i + 1, f"thread{n}"):
                bad.append([n, i, got])
            cur.execute("SELECT %s", (n,))
            if cur.fetchone()[0] != n:
                bad.append([n, i])
        c.close()
    except Exception as e:
        bad.append([n, repr(e)])
threads = [threading.Thread(target=work, args=(n,)) for n in range(64)]
[t.start() for t in threads]
[t.join() for t in threads]
result = bad
"""
    assert app.python(code) == []
    assert cluster.primary.sql("SELECT count(*) FROM bp_thread") == [(640,)]


def test_fork_while_threads_work(app):
    """Children are born while other threads are in the middle of statements: no lock of ours is left behind held.

    Without GSSAPI: its library keeps a lock over fork, and plain libpq hangs in such a child just the same (2 of 60
    children, without us).
    """
    code = """
import os, threading, sys
os.environ["PGGSSENCMODE"] = "disable"
stop = threading.Event()
bad = []
def work():
    c = psycopg2.connect(os.environ["DATABASE_URL"])
    c.autocommit = True
    cur = c.cursor()
    while not stop.is_set():
        cur.execute("SELECT 1")
        c2 = psycopg2.connect(os.environ["DATABASE_URL"])
        c2.close()
threads = [threading.Thread(target=work) for _ in range(6)]
[t.start() for t in threads]
codes = []
for n in range(30):
    pid = os.fork()
    if pid == 0:
        import signal
        signal.alarm(20)
        code = 1
        try:
            c = psycopg2.connect(os.environ["DATABASE_URL"])
            c.cursor().execute("SELECT 1")
            code = 0
        finally:
            os._exit(code)
    codes.append(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
stop.set()
[t.join() for t in threads]
result = sorted(set(codes))
"""
    assert app.python(code) == [0]


def test_child_closes_every_descriptor(app):
    """A daemon's first act: close everything above 2, ours included; then it works with connections of its own."""
    app.ports(10)
    code = """
import os
pid = os.fork()
if pid == 0:
    code = 1
    try:
        os.closerange(3, 4096)
        for n in range(3):
            c = psycopg2.connect(os.environ["DATABASE_URL"])
            c.autocommit = True
            cur = c.cursor()
            for i in range(20):
                cur.execute("SELECT %s", (i,))
                assert cur.fetchone()[0] == i
            cur.execute("CREATE TABLE IF NOT EXISTS bp_close (v int)")
            c.close()
        code = 0
    finally:
        os._exit(code)
status = os.waitpid(pid, 0)[1]
cur = conns["c"].cursor()
cur.execute("SELECT 1")
result = [status, cur.fetchone() == (1,)]
"""
    assert app.python(code) == [0, True]


def test_descriptors_closed_under_us(app):
    """The application closes all descriptors it does not know, in the same process: broken, as without us, not more."""
    code = """
import os
os.closerange(3, 4096)
out = []
try:
    cur = conns["c"].cursor()
    cur.execute("SELECT 1")
    out.append("works")
except psycopg2.Error:
    out.append("broken")
c = psycopg2.connect(os.environ["DATABASE_URL"])
c.autocommit = True
cur = c.cursor()
for i in range(20):
    cur.execute("SELECT %s", (i,))
    assert cur.fetchone()[0] == i
result = out[0] in ("works", "broken")
"""
    app.ports(10)
    assert app.python(code) is True


def test_server_kills_the_session(app, cluster):
    """pg_terminate_backend on the primary, outside a transaction and while it is in use: shown as it is."""
    app.sql("BEGIN")
    pid = app.sql("SELECT pg_backend_pid()")[0][0]
    cluster.primary.sql("SELECT pg_terminate_backend(%s)", (pid,))
    with pytest.raises(RemoteError):
        app.sql("SELECT 1")
    app.connect()
    assert app.sql("SELECT 1") == [[1]]
