"""Transactions that begin on a replica: READ ONLY ones, and with transaction_reads = until-write all READ COMMITTED ones.

Whatever happens in them, the application sees what one server would show: same results, same errors, same states.
"""

import pytest

from cluster import Cluster, wait_until
from pqclient import Pq
from routing import WINDOW, Pair
from under import Monitor

UNTIL_WRITE = {"PGOPTIONS": "-c pgshunt.transaction_reads=until-write"}
WHERE = "SELECT inet_server_port()"


@pytest.fixture(scope="module", autouse=True)
def table(cluster):
    cluster.primary.sql(WINDOW)
    cluster.primary.sql("CREATE TABLE tx (k int PRIMARY KEY, v int); INSERT INTO tx SELECT i, 0 FROM generate_series(1, 9) i;"
                        "CREATE SEQUENCE tx_seq", user="app")
    cluster.wait_caught_up()
    yield
    cluster.primary.sql("DROP TABLE tx; DROP SEQUENCE tx_seq", user="app")


@pytest.fixture
def until_write(cluster, module_monitor):
    """A session whose transactions read on replicas before they write, ready to do so."""
    with Pq(module_monitor.client_env(**UNTIL_WRITE), cluster.url()) as pq:
        warm(pq, cluster)
        yield pq


def warm(pq, cluster, conn="c"):
    wait_until(lambda: pq.port(conn) != cluster.primary.port, 10, what="a read on a replica")


def begin(pq, cluster, how="BEGIN", conn="c"):
    """Begins a transaction that has read on a replica; its port."""
    def started():
        assert pq.ok(how, conn).tag in ("BEGIN", "START TRANSACTION") and pq.value("txn", conn=conn) == "intrans"
        port = pq.port(conn)
        if port != cluster.primary.port:
            return port
        pq.ok("ROLLBACK", conn)
        return None
    return wait_until(started, 10, what="a transaction on a replica")


def test_read_only(cluster, module_monitor):
    with Pq(module_monitor.client_env(), cluster.url()) as pq:
        warm(pq, cluster)
        for how in ("BEGIN READ ONLY", "START TRANSACTION READ ONLY", "begin transaction isolation level read committed, read only"):
            port = begin(pq, cluster, how)
            assert [pq.port() for _ in range(5)] == [port] * 5
            assert pq.ok("COMMIT").tag == "COMMIT" and pq.value("txn") == "idle"
        for how in ("BEGIN", "BEGIN READ WRITE", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
                    "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY", "BEGIN READ ONLY; SELECT 1"):
            pq.ok(how)
            assert pq.port() == cluster.primary.port, how
            pq.ok("ROLLBACK")


MOVES = ["SELECT pg_advisory_xact_lock(77)", "SAVEPOINT a", "SET LOCAL work_mem = '3MB'", "SET app.x = 'y'", "LOCK tx",
         "SELECT * FROM tx WHERE k = 1 FOR UPDATE", "DECLARE c CURSOR FOR SELECT 1", "SHOW work_mem", "LISTEN tx",
         "SELECT pg_backend_pid() > 0", "PREPARE tx_p AS SELECT 1", "SELECT 1; SELECT 2; SET LOCAL work_mem = '4MB'"]


@pytest.mark.parametrize("statement", MOVES)
def test_moves_to_the_primary(cluster, module_monitor, statement):
    with Pq(module_monitor.client_env(), cluster.url()) as pq:
        warm(pq, cluster)
        begin(pq, cluster, "BEGIN READ ONLY")
        r = pq.exec(statement)
        assert r.status in ("COMMAND_OK", "TUPLES_OK") or r.sqlstate == "25006", r  # LOCK and FOR UPDATE: read-only
        assert pq.value("txn") == ("intrans" if not r.sqlstate else "inerror")
        if not r.sqlstate:
            assert pq.port() == cluster.primary.port
            assert pq.exec("INSERT INTO tx VALUES (100, 1)").sqlstate == "25006"  # it is READ ONLY there too
        assert pq.ok("COMMIT").tag == "ROLLBACK"
        assert pq.value("txn") == "idle"


def test_write_moves_and_is_kept(cluster, until_write):
    begin(until_write, cluster)
    assert until_write.ok("UPDATE tx SET v = v + 1 WHERE k = 1").tag == "UPDATE 1"
    assert until_write.port() == cluster.primary.port
    assert until_write.ok("COMMIT").tag == "COMMIT"
    assert cluster.primary.sql("SELECT v FROM tx WHERE k = 1") == [(1,)]
    begin(until_write, cluster)
    until_write.ok("UPDATE tx SET v = v + 1 WHERE k = 1")
    until_write.ok("ROLLBACK")
    assert cluster.primary.sql("SELECT v FROM tx WHERE k = 1") == [(1,)]


def test_isolation_stays_on_the_primary(cluster, until_write):
    for how in ("BEGIN ISOLATION LEVEL REPEATABLE READ", "BEGIN ISOLATION LEVEL SERIALIZABLE",
                "START TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY, DEFERRABLE"):
        until_write.ok(how)
        assert until_write.port() == cluster.primary.port, how
        until_write.ok("COMMIT")
    for how in ("SET default_transaction_isolation = 'repeatable read'",
                "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ"):
        until_write.ok(how)
        until_write.ok("BEGIN")
        assert until_write.port() == cluster.primary.port, how
        until_write.ok("COMMIT")
        until_write.ok("RESET default_transaction_isolation")
        until_write.ok("DISCARD ALL")
        until_write.ok("SET pgshunt.transaction_reads = 'until-write'")
    until_write.ok("BEGIN")
    until_write.ok("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
    assert until_write.port() == cluster.primary.port
    until_write.ok("COMMIT")


def test_default_isolation_of_the_role(cluster, module_monitor):
    cluster.primary.sql("CREATE ROLE tx_rr LOGIN PASSWORD 'tx_rr'; ALTER ROLE tx_rr SET default_transaction_isolation = "
                        "'repeatable read'")
    cluster.wait_caught_up()
    try:
        with Pq(module_monitor.client_env(**UNTIL_WRITE), cluster.url("tx_rr")) as pq:
            warm(pq, cluster)
            pq.ok("BEGIN")
            assert pq.port() == cluster.primary.port
            pq.ok("COMMIT")
            pq.ok("BEGIN READ ONLY")
            assert pq.port() == cluster.primary.port
            pq.ok("COMMIT")
    finally:
        cluster.primary.sql("DROP ROLE tx_rr")


FAILED = [["SELECT 1/0", "SELECT 1", "INSERT INTO tx VALUES ((random() * 1e9)::int + 1000, 1)", "SELECT 2", "COMMIT", "SELECT count(*) FROM tx WHERE k > 50"],
          ["SELECT 1/0", "ROLLBACK", "SELECT 1"],
          ["SELECT 1/0", "BEGIN", "SET app.x = 'lost'", "END", "SELECT seen('app.x', true) = 'lost'"],
          ["SELECT 1/0", "SAVEPOINT a", "ROLLBACK TO a", "COMMIT"],
          ["SELECT nonsense", "SELECT 1", "COMMIT AND CHAIN", "ROLLBACK"],
          ["SELECT nonsense FROM tx", ("prepare", "p", "SELECT 1"), ("execp", "p"), "COMMIT", ("execp", "p")],
          ["SELECT 1", "BEGIN", "SELECT 1", "COMMIT", "COMMIT"],
          ["SELECT 1", "BEGIN READ ONLY", "INSERT INTO tx VALUES ((random() * 1e9)::int + 1000, 1)", "ROLLBACK"],
          ["SELECT 1/0", ("params", "SELECT $1::int", "1"), ("describe", ""), ("send", "SELECT 1"), ("all",), "ABORT"],
          ["SELECT 1", "COMMIT AND CHAIN", "INSERT INTO tx VALUES ((random() * 1e9)::int + 1000, 1)", "ROLLBACK"],
          ["SELECT 1", "SELECT 1; COMMIT", "SELECT 2", "ROLLBACK"],
          ["SELECT 1", "ROLLBACK; BEGIN; INSERT INTO tx VALUES ((random() * 1e9)::int + 1000, 1); ROLLBACK", "SELECT count(*) FROM tx WHERE k > 50"],
          ["", ";", "SELECT 1", "/* nothing */", "COMMIT"],
          ["SELECT k FROM tx WHERE k = 1", ("lo_open", "990001"), "SELECT 1", "ROLLBACK"],
          [("sendprepare", "q", "SELECT 1/0"), ("all",), ("sendexecp", "q"), ("all",), ("sendexecp", "q"), ("all",), "COMMIT"],
          [("copyout", "COPY tx TO STDOUT"), ("copyin", "COPY tx FROM STDIN", "60\t1".replace("\t", "|")), "COMMIT"]]


@pytest.mark.parametrize("opening", ["BEGIN", "BEGIN READ ONLY"])
@pytest.mark.parametrize("steps", FAILED, ids=lambda s: str(s[0])[:25])
def test_same_states(cluster, module_monitor, opening, steps):
    """Both sides answer and stand the same after every step, errors included."""
    with Pair(cluster, module_monitor.client_env(**UNTIL_WRITE)) as pair:
        warm(pair.ours, cluster)
        assert pair.ours.ok(opening).tag == pair.direct.ok(opening).tag
        for s in steps:
            pair.step(*(s if isinstance(s, tuple) else ("exec", s)))
        pair.step("exec", "ROLLBACK")
        assert cluster.primary.sql("SELECT count(*) FROM tx WHERE k >= 50") == [(0,)]


def test_savepoints_after_the_move(cluster, until_write):
    begin(until_write, cluster)
    until_write.ok("SAVEPOINT a")
    until_write.ok("INSERT INTO tx VALUES (70, 1)")
    assert until_write.exec("SELECT 1/0").sqlstate == "22012"
    until_write.ok("ROLLBACK TO a")
    until_write.ok("INSERT INTO tx VALUES (71, 1)")
    assert until_write.ok("COMMIT").tag == "COMMIT"
    assert cluster.primary.sql("DELETE FROM tx WHERE k >= 70 RETURNING k") == [(71,)]


def test_own_write_is_read(cluster, until_write):
    """The next transaction, and reads outside, see what the last one wrote, wherever they run."""
    for i in range(30):
        begin(until_write, cluster) if i % 3 == 0 else until_write.ok("BEGIN")
        until_write.ok(f"UPDATE tx SET v = {i} WHERE k = 2")
        until_write.ok("COMMIT")
        until_write.ok("BEGIN")
        assert until_write.one("SELECT v FROM tx WHERE k = 2") == str(i)
        until_write.ok("COMMIT")
        assert until_write.one("SELECT v FROM tx WHERE k = 2") == str(i)


def test_transaction_sees_later_writes_of_others(cluster, until_write):
    """READ COMMITTED: a statement sees what was committed on this host before it, also on a replica."""
    until_write.connect(cluster.url(), conn="w")
    for i in range(1000, 1010):
        begin(until_write, cluster)
        until_write.ok(f"UPDATE tx SET v = {i} WHERE k = 3", conn="w")
        assert until_write.one("SELECT v FROM tx WHERE k = 3") == str(i)
        until_write.ok("COMMIT")


def test_prepared_statements_in_it(cluster, until_write):
    until_write("prepare", "p1", "SELECT inet_server_port(), $1::int")
    until_write.ok("PREPARE p2 AS SELECT inet_server_port(), $1::int")
    for _ in range(3):
        begin(until_write, cluster)
        assert until_write("execp", "p1", "5").rows[0][1] == "5"
        assert until_write.ok("EXECUTE p2(6)").rows[0][1] == "6"
        assert until_write.value("txn") == "intrans"
        until_write.ok("UPDATE tx SET v = 1 WHERE k = 4")
        assert until_write("execp", "p1", "5").rows == [[str(cluster.primary.port), "5"]]
        assert until_write.ok("COMMIT").tag == "COMMIT"


def test_one_descriptor(cluster, until_write):
    socket = until_write.value("socket")
    begin(until_write, cluster)
    assert until_write.value("socket") == socket
    until_write.ok("SHOW pgshunt.last_route")
    assert until_write.value("socket") == socket and until_write.value("txn") == "intrans"
    assert until_write("send", WHERE).values == ["1"]  # who knows the descriptor waits on it: it moves
    assert until_write.value("socket") == socket
    assert until_write("all").rows == [[str(cluster.primary.port)]]
    until_write.ok("COMMIT")


def test_asynchronous(cluster, until_write):
    begin(until_write, cluster)
    until_write("send", "SELECT v FROM tx WHERE k = 1")
    assert until_write.value("txn") == "active"
    until_write("all")
    assert until_write.value("txn") == "intrans"
    until_write("send", "INSERT INTO tx VALUES (80, 1)")
    assert until_write("all").tag == "INSERT 0 1"
    until_write("send", "COMMIT")
    assert until_write("all").tag == "COMMIT" and until_write.value("txn") == "idle"
    assert cluster.primary.sql("DELETE FROM tx WHERE k = 80 RETURNING k") == [(80,)]


@pytest.fixture(scope="module")
def alone_cluster():
    with Cluster(replicas=1) as c:
        c.primary.sql("CREATE TABLE tx (k int PRIMARY KEY, v int)", user="app")
        c.wait_caught_up()
        m = Monitor(c)
        try:
            yield c, m.start()
        finally:
            m.stop()
            m.forget()


@pytest.fixture
def alone(alone_cluster):
    """(cluster of one replica to break, session that reads in transactions there)"""
    c, m = alone_cluster
    if not c.replicas[0].is_running():
        c.replicas[0].start()
    c.primary.sql("TRUNCATE tx")
    with Pq(m.client_env(**UNTIL_WRITE), c.url()) as pq:
        warm(pq, c)
        yield c, pq


def end_backends(node):
    node.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'")
    wait_until(lambda: node.backends() == 0, what="the backends gone")


def test_replica_lost_between_statements(alone):
    """Nothing but reads was done: the transaction goes on, on the primary, as one transaction."""
    c, pq = alone
    begin(pq, c)
    end_backends(c.replicas[0])
    assert pq.one("SELECT 1") == "1" and pq.value("txn") == "intrans"
    pq.ok("INSERT INTO tx VALUES (1, 1)")
    pq.ok("ROLLBACK")
    assert c.primary.sql("SELECT count(*) FROM tx") == [(0,)]


@pytest.mark.parametrize("notices", [False, True])
def test_write_after_replica_was_lost(alone, notices):
    """Never outside of a transaction: it is in one that can be rolled back, or the connection is shown as lost."""
    c, pq = alone
    begin(pq, c)
    end_backends(c.replicas[0])
    if notices:
        pq("consume")
        pq("consume")
        assert pq.value("status") == "1" or pq.value("txn") == "intrans"
    r = pq.exec("INSERT INTO tx VALUES (1, 1)")
    if r.status == "COMMAND_OK":
        assert pq.value("txn") == "intrans"
        pq.ok("ROLLBACK")
    else:
        assert pq.value("status") == "1"
        pq("reset")
        assert pq.value("status") == "0" and pq.value("txn") == "idle"
    assert c.primary.sql("SELECT count(*) FROM tx") == [(0,)]


def test_failed_transaction_whose_replica_is_lost(alone):
    c, pq = alone
    begin(pq, c)
    assert pq.exec("SELECT 1/0").sqlstate == "22012" and pq.value("txn") == "inerror"
    end_backends(c.replicas[0])
    r = pq.exec("INSERT INTO tx VALUES (1, 1)")
    assert r.status == "FATAL_ERROR"
    pq.exec("COMMIT")
    assert c.primary.sql("SELECT count(*) FROM tx") == [(0,)]


def test_replica_killed_in_it(alone):
    c, pq = alone
    begin(pq, c)
    c.replicas[0].kill()
    assert pq.one("SELECT 1") == "1" and pq.value("txn") == "intrans"
    pq.ok("INSERT INTO tx VALUES (1, 1)")
    assert pq.ok("COMMIT").tag == "COMMIT"
    assert c.primary.sql("SELECT count(*) FROM tx") == [(1,)]


def test_commit_of_a_lost_one(alone):
    """There was nothing to commit but reads: COMMIT, or a lost connection; never a success that hides an error."""
    c, pq = alone
    begin(pq, c)
    end_backends(c.replicas[0])
    r = pq.exec("COMMIT")
    assert r.tag == "COMMIT" or pq.value("status") == "1"
    begin(pq, c) if pq.value("status") == "0" else pq("reset")
