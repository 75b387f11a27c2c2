"""Pins, taint, prepared statements, and the calls of libpq that psycopg2 does not make: the same as on one server."""

from pathlib import Path

import pytest

from cluster import wait_until
from pqclient import Pq
from routing import WINDOW, Pair

WHERE = "SELECT inet_server_port()"


@pytest.fixture(scope="module", autouse=True)
def objects(cluster):
    cluster.primary.sql(WINDOW)
    cluster.primary.sql("""
        CREATE TABLE st (k int PRIMARY KEY, v int); INSERT INTO st SELECT i, i FROM generate_series(1, 20) i;
        CREATE TABLE st_trig (v int);
        CREATE FUNCTION st_sets() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN PERFORM set_config(''app.tenant'', ''trigger'', false); RETURN NEW; END';
        CREATE TRIGGER st_t BEFORE INSERT ON st_trig FOR EACH ROW EXECUTE FUNCTION st_sets();
        CREATE FUNCTION st_volatile() RETURNS int LANGUAGE plpgsql AS
            'BEGIN PERFORM set_config(''app.tenant'', ''function'', false); RETURN 1; END';
        CREATE FUNCTION st_dynamic(text) RETURNS int LANGUAGE plpgsql AS 'BEGIN EXECUTE $1; RETURN 1; END';
        CREATE FUNCTION st_harmless(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1 + 1';
        CREATE FUNCTION st_quiet(int) RETURNS int LANGUAGE sql AS 'UPDATE st SET v = v WHERE k = $1 RETURNING v';
        CREATE PROCEDURE st_proc() LANGUAGE plpgsql AS
            'BEGIN PERFORM set_config(''app.tenant'', ''procedure'', false); END'""", user="app")
    cluster.wait_caught_up()
    yield
    cluster.primary.sql("""DROP TABLE st, st_trig; DROP FUNCTION st_sets, st_volatile, st_dynamic, st_harmless, st_quiet;
                           DROP PROCEDURE st_proc""", user="app")


@pytest.fixture
def pq(cluster, module_monitor):
    with Pq(module_monitor.client_env(), cluster.url()) as session:
        wait_until(lambda: session.port() != cluster.primary.port, 10, what="a read on a replica")
        yield session


PINS = [(["CREATE TEMP TABLE st_tmp (v int)"], "temporary objects"), (["SELECT 1 AS v INTO TEMP st_tmp2"], "temporary objects"),
        (["LISTEN st_ch"], "listen"), (["SELECT pg_advisory_lock(991)"], "advisory locks"),
        (["SELECT pg_try_advisory_lock_shared(1, 2)"], "advisory locks"),
        (["DECLARE st_c CURSOR WITH HOLD FOR SELECT * FROM st"], "held cursors"),
        (["BEGIN", "DECLARE st_c NO SCROLL CURSOR WITH HOLD FOR SELECT 1", "COMMIT"], "held cursors"),
        (["SET search_path = pg_temp, public", "CREATE TABLE st (k int)"], "temporary objects"),
        (["CREATE TABLE pg_temp.st (k int)"], "temporary objects")]


@pytest.mark.parametrize("steps,pin", PINS, ids=lambda x: str(x)[:30])
def test_pins(cluster, pq, steps, pin):
    for s in steps:
        pq.ok(s)
    assert pin in pq.session()["pins"], pq.session()
    assert set(pq.ports(4)) == {cluster.primary.port}
    assert pq.one(f"/* pgshunt: replica */ {WHERE}") == str(cluster.primary.port)
    if "pg_temp" in steps[0]:
        assert pq.one("/* pgshunt: replica */ SELECT count(*) FROM st") == "0"
    pq.ok("DISCARD ALL")
    assert pq.session()["pins"] == "none"
    wait_until(lambda: pq.port() != cluster.primary.port, 10, what="reads on replicas again")


def test_django_iterator(cluster, pq):
    pq.ok('DECLARE "_django_curs_1" NO SCROLL CURSOR WITH HOLD FOR SELECT k FROM st ORDER BY k')
    assert len(pq.ok('FETCH FORWARD 15 FROM "_django_curs_1"').rows) == 15
    assert pq.port() == cluster.primary.port
    assert len(pq.ok('FETCH FORWARD 15 FROM "_django_curs_1"').rows) == 5
    pq.ok('CLOSE "_django_curs_1"')
    assert pq.session()["pins"] == "none"
    wait_until(lambda: pq.port() != cluster.primary.port, 10)
    for i in range(10):
        pq.ok(f"DECLARE st_many{i} CURSOR WITH HOLD FOR SELECT 1")
    for i in range(10):
        pq.ok(f"CLOSE st_many{i}")
    pq.ok("CLOSE ALL")
    assert pq.session()["pins"] == "none"


def test_notify(cluster, module_monitor, pq):
    """Who was notified finds what was committed before; a NOTIFY handed out counts as a write that has finished."""
    pq.ok("LISTEN st_news")
    pq.connect(cluster.url(), conn="w")
    pq.connect(cluster.url(), conn="r")
    for i in range(100, 105):
        pq.ok(f"UPDATE st SET v = {i} WHERE k = 1; NOTIFY st_news", conn="w")
        assert pq.value("notify") == "st_news"
        assert pq.one("SELECT v FROM st WHERE k = 1") == str(i)
        assert pq.one("SELECT v FROM st WHERE k = 1", conn="r") == str(i)
    pq.ok("BEGIN")
    pq.ok("UNLISTEN *")
    pq.ok("ROLLBACK")
    assert pq.session()["pins"] == "listen"
    pq.ok("UNLISTEN *")
    assert pq.session()["pins"] == "none"


TAINTS = ["SELECT st_volatile()", "DO 'BEGIN PERFORM set_config(''app.tenant'', ''do'', false); END'", "CALL st_proc()",
          "INSERT INTO st_trig VALUES (1)", "WITH x AS (INSERT INTO st_trig VALUES (1) RETURNING v) SELECT * FROM x",
          "SELECT st_dynamic('SET app.tenant = ''dynamic''')", "COPY st_trig FROM STDIN", "EXPLAIN ANALYZE SELECT st_volatile()",
          "SELECT 1; SELECT st_volatile()", "CREATE TABLE st_as AS SELECT st_volatile()"]


@pytest.mark.parametrize("statement", TAINTS)
def test_taint(cluster, module_monitor, statement):
    with Pair(cluster, module_monitor.client_env(), custom=("app.tenant",)) as pair:
        pair.look()
        for p in (pair.ours, pair.direct):
            if statement.startswith("COPY"):
                assert p("copyin", statement, "5").tag == "COPY 1"
            else:
                p.ok(statement)
            cluster.primary.sql("DROP TABLE IF EXISTS st_as")
        assert pair.ours.session()["tainted"] == "yes"
        assert pair.look() == cluster.primary.port
        for p in (pair.ours, pair.direct):
            p.ok("DISCARD ALL")
        wait_until(lambda: pair.look() in pair.replica_ports, 10)


HARMLESS = ["SELECT st_harmless(1)", "SELECT st_quiet(1)", "INSERT INTO st VALUES (99, 1) ON CONFLICT DO NOTHING",
            "UPDATE st SET v = st_harmless(v) WHERE k = 99", "DELETE FROM st WHERE k = 99", 
            "SELECT max(v), count(*) FROM st", "SELECT now(), random()", "VACUUM st"]


@pytest.mark.parametrize("statement", HARMLESS)
def test_no_taint(cluster, pq, statement):
    pq.ok(statement)
    assert pq.session()["tainted"] == "no"


PREPARED = {
    "redefined": [("prepare", "p", "SELECT 1"), ("execp", "p"), "DEALLOCATE p", ("execp", "p"), ("prepare", "p", "SELECT 2"),
                  ("execp", "p"), ("prepare", "p", "SELECT 3"), ("execp", "p"), "DEALLOCATE ALL", ("execp", "p"),
                  "PREPARE p AS SELECT 4", ("execp", "p"), "EXECUTE p", ("describe", "p"), "DEALLOCATE PREPARE \"p\"", "EXECUTE p"],
    "unnamed": [("prepare", "", "SELECT 1"), ("execp", ""), ("prepare", "", "SELECT 2, $1::text"), ("execp", "", "x"),
                ("execp", "", "y"), ("describe", ""), ("prepare", "", "SELEC"), ("prepare", "", "SELECT 3"), ("execp", "")],
    "sql": ["PREPARE q (int, text) AS SELECT $1 + 1, $2, k FROM st WHERE k = $1", "EXECUTE q(1, 'a')", "EXECUTE q(2, 'b')",
            "EXECUTE q(1)", "EXECUTE nothing", "PREPARE q AS SELECT 1", "DEALLOCATE q", "PREPARE q AS SELECT 5", "EXECUTE q",
            "EXECUTE Q", "EXECUTE \"Q\""],
    "discard": [("prepare", "p", "SELECT 1"), "PREPARE q AS SELECT 2", ("execp", "p"), "EXECUTE q", "DISCARD ALL",
                ("execp", "p"), "EXECUTE q", ("prepare", "p", "SELECT 11"), ("execp", "p"), "PREPARE q AS SELECT 12", "EXECUTE q"],
    "failed": ["BEGIN", "SELECT 1/0", ("prepare", "p", "SELECT 1"), ("execp", "p"), "ROLLBACK", ("execp", "p"), "BEGIN",
               "PREPARE q AS SELECT 1", "ROLLBACK", "EXECUTE q", "BEGIN", "DEALLOCATE q", "ROLLBACK", "EXECUTE q"],
    "early": [("prepare", "p", "SELECT * FROM st_later"), ("execp", "p"), "CREATE TEMP TABLE st_later (v int)",
              ("prepare", "p", "SELECT * FROM st_later"), ("execp", "p"), "DISCARD ALL"],
    "search_path": ["SET search_path = pg_catalog", ("prepare", "p", "SELECT count(*) FROM public.st WHERE k < $1"),
                    ("execp", "p", "5"), "SET search_path = public", ("execp", "p", "6")],
    "asynchronous": [("sendprepare", "p", "SELECT $1::int"), ("all",), ("sendexecp", "p", "4"), ("all",),
                     ("sendprepare", "p", "SELECT 'other'"), ("all",), ("execp", "p", "5"), ("senddescribe", "p"), ("all",),
                     ("sendprepare", "bad", "SELEC"), ("all",), ("execp", "bad")],
    "strings": ["SET standard_conforming_strings = off", "PREPARE p AS SELECT 'a\\\\b'", ("prepare", "q", "SELECT 'a\\\\b'"),
                "SET standard_conforming_strings = on", "EXECUTE p", ("execp", "q"), "EXECUTE p", ("execp", "q")],
    "writes": [("prepare", "w", "UPDATE st SET v = v + 0 WHERE k = $1"), ("execp", "w", "3"),
               "PREPARE w2 AS DELETE FROM st WHERE k = $1", "EXECUTE w2(-1)", "PREPARE r AS SELECT $1::int", "EXECUTE r(st_volatile())",
               "EXPLAIN (COSTS off) EXECUTE r(1)", "DISCARD ALL"],
    "many": [*[("prepare", f"n{i}", f"SELECT {i}") for i in range(30)], *[("execp", f"n{i}") for i in range(30)]],
    "large objects": ["BEGIN", ("lo_open", "12345"), "ROLLBACK", ("lo_unlink", "12345")],
    "copy": [("copyout", "COPY (SELECT k FROM st WHERE k < 3 ORDER BY k) TO STDOUT"), ("copyin", "COPY st FROM STDIN", "x"),
             ("send", "COPY (SELECT 1) TO STDOUT"), ("get",), "SELECT 2", ("send", "COPY st FROM STDIN"), ("get",), "SELECT 3"],
}


@pytest.mark.parametrize("name", PREPARED)
def test_same_with_prepared(cluster, module_monitor, name):
    with Pair(cluster, module_monitor.client_env()) as pair:
        wait_until(lambda: pair.ours.port() != cluster.primary.port, 10)
        pair.direct.ok(WHERE)
        for s in PREPARED[name]:
            r = pair.step(*(s if isinstance(s, tuple) else ("exec", s)))
            if s[0] == "describe":
                assert r.nfields == pair.direct(*s).nfields


def test_prepared_read_runs_on_replicas(cluster, pq):
    pq("prepare", "where", WHERE)
    pq.ok(f"PREPARE where2 AS {WHERE}")
    for call in (("execp", "where"), ("exec", "EXECUTE where2")):
        ports = {int(pq(*call).rows[0][0]) for _ in range(20)}
        assert ports <= {r.port for r in cluster.replicas} and len(ports) > 1
    for r in cluster.replicas:  # the links are replaced, the statements come along
        r.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'")
    for call in (("execp", "where"), ("exec", "EXECUTE where2")):
        wait_until(lambda c=call: int(pq(*c).rows[0][0]) != cluster.primary.port, 10)


def test_home_that_was_replaced_has_them_too(cluster, pq):
    """The primary's link dies while reads run on replicas: nothing of the session is lost with it."""
    pq("prepare", "keep", "SELECT 'kept'")
    pq("prepare", "write", "UPDATE st SET v = 7 WHERE k = 7")
    pq.ok("SET app.tenant = 'kept'")
    wait_until(lambda: pq.port() != cluster.primary.port, 10)
    pid = int(pq.value("pid"))
    cluster.primary.sql("SELECT pg_terminate_backend(%s)", (pid,))
    wait_until(lambda: not Path(f"/proc/{pid}").exists(), 10)
    assert pq("execp", "write").tag == "UPDATE 1"
    assert pq.one("SHOW app.tenant") == "kept" and pq.value("status") == "0"
    assert pq("execp", "keep").rows == [["kept"]] and pq.ok("DEALLOCATE keep").tag == "DEALLOCATE"


def test_connection_calls(cluster, module_monitor):
    with Pq(module_monitor.client_env()) as pq:
        pq.connect(cluster.url(), how="start")
        assert pq.value("txn") == "idle" and pq.value("port") == str(cluster.primary.port)
        c = cluster.primary
        pq("login", c.host, c.port, "-c work_mem=4MB", "app", "app", "app", conn="l")
        assert pq.one("SHOW work_mem", "l") == "4MB"
        wait_until(lambda: pq.port("l") != c.port, 10)
        assert pq.value("pid", conn="l") == pq.one("SELECT pg_backend_pid()", "l")
        assert pq.value("parameter", "application_name", conn="l") == ""
        assert pq("events", conn="l").values[:2] == ["0", "0"]
        assert pq("register", conn="l").values == ["1"]
        pq.ok("SELECT 1", "l")
        assert pq.port("l") == c.port and pq("events", conn="l").values[3] != "0"
        pq.ok("SET app.tenant = 'gone'", "l")
        pq("reset", conn="l")
        assert pq.value("status", conn="l") == "0" and pq.one("SHOW work_mem", "l") == "4MB"
        assert pq.exec("SHOW app.tenant", "l").sqlstate == "42704"
        pq("trace")
        assert pq.port() == c.port
        assert int(pq.value("trace")) > 0
        assert pq.value("escape", "it's") == "'it''s'"
        assert pq("fn", "2026").values[-1] == pq.value("pid")  # pg_backend_pid by number
