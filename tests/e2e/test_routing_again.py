"""Reads that a replica refuses or loses: run again where that is safe, once, and never seen by the application."""

import contextlib
import threading
import time

import psycopg2
import pytest

from cluster import wait_until
from pqclient import Pq

@pytest.fixture(scope="module")
def broken():
    """A cluster of this file's own: two replicas to be broken and mended."""
    from cluster import Cluster
    with Cluster(replicas=2) as c:
        c.primary.sql("""
            CREATE TABLE ag (k int PRIMARY KEY, v int); INSERT INTO ag SELECT i, i FROM generate_series(1, 50) i;
            CREATE SEQUENCE ag_seq;
            CREATE FUNCTION ag_slow(float8) RETURNS float8 STABLE STRICT LANGUAGE internal AS 'pg_sleep';
            CREATE FUNCTION ag_next(regclass) RETURNS bigint STABLE STRICT LANGUAGE internal AS 'nextval_oid';
            GRANT ALL ON ag, ag_seq TO app""")
        c.wait_caught_up()
        yield c


@pytest.fixture(scope="module")
def watching(broken):
    from under import Monitor
    m = Monitor(broken)
    yield m.start()
    m.stop()
    m.forget()


@pytest.fixture
def pq(broken, watching):
    for node in broken.replicas:
        if not node.is_running():
            node.start()
        node.wait_up()
    broken.wait_streaming()
    broken.wait_caught_up()
    watching.wait_ready()
    with Pq(watching.client_env(), broken.url()) as session:
        warm(session, broken)
        yield session


def warm(session, cluster, conn="c"):
    """Links to every replica are open and used."""
    ports = {r.port for r in cluster.replicas}
    wait_until(lambda: set(session.ports(8, conn)) >= ports, 20, what="reads on every replica")


def in_background(fn, *args):
    out = []
    t = threading.Thread(target=lambda: out.append(fn(*args)))
    t.start()
    return t, out


def busy_node(cluster, text):
    """The node on which a statement of that text runs."""
    def find():
        for n in cluster.nodes:
            with contextlib.suppress(psycopg2.Error):  # one that recovers from the last test
                if n.is_running() and n.sql("SELECT 1 FROM pg_stat_activity WHERE usename = 'app' AND state = 'active' "
                                            "AND query LIKE %s", (f"%{text}%",)):
                    return n
        return None
    return wait_until(find, 10, what=f"{text} running")


def test_writes_that_looked_like_reads(broken, watching, pq):
    """A function that lies about itself: refused with 25006, run on the primary, counted and remembered as a write."""
    sql = "SELECT ag_next('ag_seq'), inet_server_port()"
    value, port = pq.ok(sql).rows[0]
    assert int(port) == broken.primary.port and pq.session()["tainted"] == "yes"
    assert pq.last_route()[1] in ("rerun", "pinned", "tainted")
    pq.ok("DISCARD ALL")
    pq.connect(broken.url(), conn="d")
    warm(pq, broken, "d")
    refused = sum("cannot execute nextval" in n.log() for n in broken.replicas)
    assert pq.ok(sql, "d").rows[0] == [str(int(value) + 1), str(broken.primary.port)]
    assert sum("cannot execute nextval" in n.log() for n in broken.replicas) == refused  # the shape was learned
    assert pq.last_route("d")[1:] == ["learned", "write"]


@pytest.mark.parametrize("how", ["pause", "delay"])
def test_relation_that_is_not_there_yet(broken, watching, pq, how):
    for node in broken.replicas:
        node.sql("SELECT pg_wal_replay_pause()") if how == "pause" else node.delay(3000)
    try:
        name = f"ag_new_{how}"
        broken.primary.sql(f"CREATE TABLE {name} (v int); INSERT INTO {name} VALUES (7); GRANT ALL ON {name} TO app")
        pq.ok("SET pgshunt.consistency = 'eventual'")
        for _ in range(4):
            assert pq.one(f"SELECT v FROM {name}") == "7"
            assert pq.one(f"/* pgshunt: replica */ SELECT v FROM {name}") == "7"
            assert pq("params", f"SELECT v FROM {name} WHERE v = $1", "7").rows == [["7"]]
        assert pq("prepare", f"p{how}", f"SELECT v FROM {name}").status == "COMMAND_OK"
        for _ in range(3):
            assert pq("execp", f"p{how}").rows == [["7"]]
        assert pq("send", f"SELECT v FROM {name}").values == ["1"]
        assert pq("all").rows == [["7"]]
    finally:
        for node in broken.replicas:
            node.sql("SELECT pg_wal_replay_resume()") if how == "pause" else node.delay(0)


def test_errors_are_the_applications(broken, pq):
    """What fails on the primary too is shown once, as it is."""
    for sql, state in (("SELECT 1/0", "22012"), ("SELECT * FROM nowhere", "42P01"), ("SELECT nothing", "42703"),
                       ("SELECT 'x'::int", "22P02"), ("SELEC 1", "42601"), ("SELECT 1; SELECT 1/0", "22012")):
        r = pq.exec(sql)
        assert (r.status, r.sqlstate) == ("FATAL_ERROR", state), r
        assert pq.value("txn") == "idle" and pq.value("status") == "0"
        assert state not in ("42P01", "22012") or r.message.startswith("ERROR:")


def test_recovery_conflict(broken, pq):
    """max_standby_streaming_delay = 0 and a vacuum that removes what the read needs: 40001, run again elsewhere."""
    for node in broken.replicas:
        node.set(max_standby_streaming_delay="0")
    try:
        t, out = in_background(pq.exec, "SELECT count(*), max(ag_slow(0.03)) FROM ag")
        busy_node(broken, "ag_slow")
        broken.primary.sql("DELETE FROM ag WHERE k > 40")
        broken.primary.sql("VACUUM (FREEZE) ag")
        t.join(30)
        assert out and out[0].status == "TUPLES_OK", out
        assert out[0].rows[0][0] in ("50", "40")
    finally:
        for node in broken.replicas:
            node.set(max_standby_streaming_delay=None)
        broken.primary.sql("INSERT INTO ag SELECT i, i FROM generate_series(41, 50) i ON CONFLICT DO NOTHING")


@pytest.mark.parametrize("how", ["terminated", "fast", "killed", "backend killed"])
@pytest.mark.parametrize("call", ["exec", "params", "send"])
def test_lost_in_the_middle(broken, pq, how, call):
    sql = f"SELECT count(*), max(ag_slow(0.02)), '{how} {call}' FROM ag"
    if call == "send":
        pq("send", sql)
        t, out = in_background(pq, "all")
    else:
        t, out = in_background(pq, call, sql)
    node = busy_node(broken, f"{how} {call}")
    assert node is not broken.primary
    if how == "terminated":
        node.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%ag_slow%' AND usename = 'app'")
    elif how == "fast":
        node.stop("fast")
    elif how == "killed":
        node.kill()
    else:
        node.kill_backend()
    t.join(30)
    assert out and out[0].status == "TUPLES_OK" and out[0].rows[0][0] == "50", out
    assert pq.value("txn") == "idle" and pq.value("status") == "0"
    if how != "terminated":  # what may crash servers goes to another replica, never to the primary
        other = next(n for n in broken.replicas if n is not node)
        assert how == "fast" or other.calls(f"%ag_slow%") > 0


@pytest.mark.parametrize("how", ["terminated", "killed", "paused"])
def test_lost_while_idle(broken, pq, how):
    for node in broken.replicas:
        if how == "terminated":
            node.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'")
        elif how == "killed":
            node.kill()
        else:
            node.crash()
    for i in range(20):
        assert pq.one(f"SELECT {i}") == str(i)
        assert pq.value("status") == "0"


def test_all_replicas_killed_in_the_middle(broken, pq):
    """A long read with nowhere to go but the primary: an error at the worst, never a hang; the next one is served."""
    t, out = in_background(pq.exec, "SELECT count(*), max(ag_slow(0.02)), 'nowhere' FROM ag")
    busy_node(broken, "nowhere")
    for node in broken.replicas:
        node.kill()
    t.join(30)
    assert out and out[0].status in ("TUPLES_OK", "FATAL_ERROR")
    assert pq.one("SELECT 5") == "5"


def test_cancel_on_a_replica(broken, pq):
    """From another thread, with the PGcancel of the connect: 57014, once, and nothing is run again."""
    for call in ("exec", "params"):
        node_calls = broken.calls("%ag_slow%")
        pq("cancel", 300)
        started = time.monotonic()
        r = pq(call, "SELECT ag_slow(20)")
        assert (r.status, r.sqlstate) == ("FATAL_ERROR", "57014") and time.monotonic() - started < 10
        assert pq.one("SELECT 1") == "1"
        assert sum(broken.calls("%ag_slow%").values()) == sum(node_calls.values())  # counted when it ends well
    assert sum("canceling statement due to user request" in n.log() for n in broken.replicas) >= 1


def test_cancel_while_nothing_runs(broken, pq):
    pq("cancel", 0)
    time.sleep(0.1)
    for i in range(10):
        assert pq.one(f"SELECT {i}") == str(i)


def test_statement_timeout_is_not_doubled(broken, pq):
    pq.ok("SET statement_timeout = '1500ms'")
    warm(pq, broken)
    started = time.monotonic()
    t, out = in_background(pq.exec, "SELECT ag_slow(20), 'doubled'")
    node = busy_node(broken, "doubled")
    time.sleep(0.8)
    node.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%doubled%' AND usename = 'app'")
    t.join(30)
    assert out[0].sqlstate == "57014", out
    assert time.monotonic() - started < 2.2
    for _ in range(6):  # and it is what it was
        assert pq.one("SHOW statement_timeout") == "1500ms"
        assert pq.ok("SELECT ag_slow(0.9)").status == "TUPLES_OK" if _ == 0 else True
    pq.ok("RESET statement_timeout")
    assert pq.one("SHOW statement_timeout") == "0"


def test_notices_of_a_lost_run(broken, pq):
    """What a run said before it was lost is not said twice, and what our own queries make the server say not at all."""
    pq.ok("SET client_min_messages = debug5")
    said = pq.exec("SELECT 1, ag_slow(0), 'once' FROM ag WHERE k < 41").notices
    begun = sum("StartTransaction(1)" in n for n in said)
    assert begun == 1, said
    warm(pq, broken)
    t, out = in_background(pq.exec, "SELECT 1, ag_slow(0.02), 'said twice' FROM ag WHERE k < 41")
    node = busy_node(broken, "said twice")
    time.sleep(0.3)
    node.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%said twice%' AND usename = 'app'")
    t.join(30)
    assert out[0].status == "TUPLES_OK" and len(out[0].rows) == 40, out[0]
    assert sum("StartTransaction(1)" in n for n in out[0].notices) == 1, out[0].notices
    assert not any("terminating" in n for n in out[0].notices), out[0].notices


def test_single_row_mode(broken, pq):
    """Rows that were shown are never shown again: lost in the middle of them, it is an error."""
    pq("send", "SELECT k, inet_server_port() FROM ag WHERE k < 5")
    assert pq("single").values == ["1"]
    r = pq("all")
    assert len(r.rows) == 4 and r.results[0][0] == "PGRES_SINGLE_TUPLE" and r.status == "TUPLES_OK"
    pq("send", "SELECT k, repeat('x', 1000), ag_slow(0.01), 'in single rows' FROM ag, generate_series(1, 20)")
    pq("single")
    first = pq("get")
    assert first.status == "SINGLE_TUPLE"
    node = busy_node(broken, "in single rows")
    node.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%in single%' AND usename = 'app'")
    assert pq("all").status == "FATAL_ERROR"
    assert pq.one("SELECT 1") == "1"


def test_copy_out(broken, pq):
    r = pq("copyout", "COPY (SELECT k, inet_server_port() FROM ag WHERE k < 4 ORDER BY k) TO STDOUT")
    assert [row[0].split("\t")[0] if row[0] else row for row in r.rows] == ["1", "2", "3"] and r.tag == "COPY 3", r
    assert pq("copyout", "COPY nowhere TO STDOUT").sqlstate == "42P01"
    assert pq.one("SELECT 1") == "1"
