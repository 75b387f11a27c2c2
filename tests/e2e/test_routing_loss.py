"""Connections that are lost, forked processes, servers that change their role: shown as libpq shows it, or not at all."""

from pathlib import Path

import pytest

from cluster import wait_until
from pqclient import Pq
from remote import Remote
from under import base_env

BROKEN = ("FATAL_ERROR", "NULL")  # what PQexec gives on a connection that is lost
WHERE = "SELECT inet_server_port()"


@pytest.fixture
def pq(cluster, module_monitor):
    with Pq(module_monitor.client_env(), cluster.url()) as session:
        wait_until(lambda: session.port() != cluster.primary.port, 10, what="a read on a replica")
        yield session


def end_home(cluster, pq):
    pid = int(pq.value("pid"))
    cluster.primary.sql("SELECT pg_terminate_backend(%s)", (pid,))
    wait_until(lambda: not Path(f"/proc/{pid}").exists(), 10)


@pytest.mark.parametrize("before,statement", [("SELECT pg_backend_pid()", "SELECT pg_backend_pid()"),
                                              ("SET app.x = '1'", "INSERT INTO nowhere VALUES (1)"),
                                              ("SHOW work_mem", WHERE), ("BEGIN", "SELECT 1")])
def test_most_recent_link_is_shown_as_broken(cluster, pq, before, statement):
    """pg_terminate_backend on the primary's backend that was used last: broken until PQreset, as without the library."""
    pq.ok(before)
    end_home(cluster, pq)
    r = pq.exec(statement)
    assert r.status == "FATAL_ERROR" and pq.value("status") == "1", r
    for _ in range(3):
        assert pq.exec("SELECT 1").status in BROKEN and pq.value("status") == "1"
    pq("reset")
    assert pq.value("status") == "0" and pq.one("SELECT 1") == "1"


def test_state_that_lived_there_is_not_replaced(cluster, pq):
    for state in ("LISTEN loss_ch", "SELECT pg_advisory_lock(5)", "CREATE TEMP TABLE loss_t (v int)"):
        pq.ok(state)
        end_home(cluster, pq)
        assert pq.exec("SELECT 1").status == "FATAL_ERROR" and pq.value("status") == "1"
        pq("reset")
        wait_until(lambda: pq.port() != cluster.primary.port, 10)


def test_lost_transaction_never_goes_on(cluster, pq):
    cluster.primary.sql("CREATE TABLE IF NOT EXISTS loss_w (v int)", user="app")
    pq.ok("BEGIN")
    pq.ok("INSERT INTO loss_w VALUES (1)")
    end_home(cluster, pq)
    for sql in ("INSERT INTO loss_w VALUES (2)", "COMMIT", "INSERT INTO loss_w VALUES (3)"):
        assert pq.exec(sql).status in BROKEN
    pq("reset")
    assert pq.value("txn") == "idle"
    pq.ok("INSERT INTO loss_w VALUES (4)")
    assert cluster.primary.sql("SELECT v FROM loss_w") == [(4,)]
    cluster.primary.sql("DROP TABLE loss_w", user="app")


def test_idle_session_timeout(cluster, pq):
    pq.ok("SET idle_session_timeout = '300ms'")
    pid = int(pq.value("pid"))
    wait_until(lambda: not Path(f"/proc/{pid}").exists(), 10)
    assert pq.exec("SHOW work_mem").status == "FATAL_ERROR" and pq.value("status") == "1"


FORK = """
import os
def child(what):
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            code = what()
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
def read():
    return 0 if sql("SELECT v FROM loss_f", None, "c") == [[1]] else 2
def fails():
    try:
        sql("SELECT 1", None, "c")
        return 3
    except psycopg2.Error:
        return 0
def close():
    conns["c"].close()
    return 0
"""


@pytest.mark.parametrize("state,works", [("SELECT 1", True), ("BEGIN", False), ("LISTEN loss_l", False),
                                         ("BEGIN READ ONLY", False), ("SET app.x = 'y'", True)])
def test_fork(cluster, module_monitor, state, works):
    """A child has a session of its own or none; the parent goes on where it was."""
    cluster.primary.sql("CREATE TABLE IF NOT EXISTS loss_f (v int); TRUNCATE loss_f; INSERT INTO loss_f VALUES (1)",
                        user="app")
    cluster.wait_caught_up()
    with Remote(module_monitor.client_env()) as app:
        app.connect()
        app.ports(8)
        app.python(FORK)
        app.sql(state)
        app.sql("SELECT v FROM loss_f")
        pid = app.python("result = conns['c'].info.backend_pid")
        assert app.python(f"result = child({'read' if works else 'fails'})") == 0
        assert app.python("result = child(close)") == 0
        assert app.python("result = child(lambda: 0)") == 0
        assert app.python("result = conns['c'].info.backend_pid") == pid
        assert app.sql("SELECT v FROM loss_f") == [[1]]
        if state.startswith("BEGIN"):
            assert app.python("result = conns['c'].info.transaction_status") == 2
            app.sql("COMMIT")
        if state == "BEGIN":
            app.sql("UPDATE loss_f SET v = 1")
        assert app.sql("SELECT 1") == [[1]]


def test_overload_made_elsewhere(cluster, module_monitor, pq):
    """CREATE FUNCTION in one process: another one does not take the name for the built-in any more."""
    pq.ok("SET search_path = public, pg_catalog")
    assert pq.port() != 0
    for _ in range(4):
        pq.ok(f"{WHERE}, upper('x'), lower('x')")
    with Pq(module_monitor.client_env(), cluster.url()) as other:
        other.ok("CREATE SEQUENCE loss_seq")
        other.ok("CREATE FUNCTION upper(text) RETURNS text LANGUAGE sql AS 'SELECT nextval(''loss_seq'')::text'")
        try:
            assert [pq.one("SELECT upper('x')") for _ in range(3)] == ["1", "2", "3"]
            other.ok("DO $do$ BEGIN CREATE FUNCTION lower(text) RETURNS text LANGUAGE sql AS "
                     "'SELECT nextval(''loss_seq'')::text'; END $do$")
            assert pq.one("SELECT lower('x')") == "4"
        finally:
            other.ok("DROP FUNCTION IF EXISTS public.upper(text); DROP FUNCTION IF EXISTS public.lower(text)")
            other.ok("DROP SEQUENCE loss_seq")


def test_whose_connection(cluster, module_monitor, tmp_path):
    """Which connections are the cluster's: SHOW pgshunt.version tells."""
    c, r = cluster.primary, cluster.replicas[0]
    service = tmp_path / "services"
    service.write_text(f"[loss]\nhost={c.host}\nport={c.port}\nuser=app\npassword=app\ndbname=app\n")
    login = "user=app password=app dbname=app"
    env = module_monitor.client_env(PGSERVICEFILE=str(service), PGPORT=str(c.port))
    with Pq(env) as pq:
        for dsn, ours in ((f"host={c.host} port={c.port} {login}", True), (f"host=pgshunt {login}", True),
                          (f"hostaddr=127.0.0.1 port={c.port} {login}", True), (f"host=localhost port={c.port} {login}", None),
                          ("service=loss", True), (f"host={c.host},{r.host} port={c.port},{r.port} {login}", True),
                          (f"host={r.host},{c.host} port={r.port},{c.port} {login} target_session_attrs=read-write", True),
                          (f"host={r.host} port={r.port} {login}", False)):
            pq.connect(dsn)
            seen = pq.exec("SHOW pgshunt.version").status == "TUPLES_OK"
            assert ours is None or seen == ours, dsn
            assert pq.ok("SELECT 1").rows == [["1"]]
            if ours is False:
                assert pq.port() == r.port and pq.exec("CREATE TABLE x ()").sqlstate == "25006"
            elif seen:
                assert pq.ok("CREATE TEMP TABLE whose (v int)").tag == "CREATE TABLE"
            pq("finish")
    with Pq(module_monitor.client_env(PGHOST=c.host, PGPORT=str(c.port), PGUSER="app", PGPASSWORD="app", PGDATABASE="app"), "") as pq:
        assert pq.one("SHOW pgshunt.version")
    with Pq(base_env(cluster), cluster.url()) as pq:
        assert pq.exec("SHOW pgshunt.version").status == "FATAL_ERROR"
