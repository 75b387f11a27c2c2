"""Sequences of libpq calls in which the library's picture of a session could part from the server's."""

import pytest

from cluster import wait_until
from pqclient import Pq


@pytest.fixture
def table(cluster):
    cluster.primary.sql("CREATE TABLE IF NOT EXISTS rv_t (v int)")
    cluster.primary.sql("CREATE SCHEMA IF NOT EXISTS rv_a")
    cluster.primary.sql("CREATE TABLE IF NOT EXISTS rv_a.rv_where (v text)")
    cluster.primary.sql("CREATE TABLE IF NOT EXISTS public.rv_where (v text)")
    cluster.primary.sql("TRUNCATE rv_t, rv_a.rv_where, public.rv_where")
    cluster.primary.sql("INSERT INTO rv_a.rv_where VALUES ('a')")
    cluster.primary.sql("INSERT INTO public.rv_where VALUES ('public')")
    cluster.primary.sql("GRANT ALL ON SCHEMA rv_a TO PUBLIC")
    cluster.primary.sql("GRANT ALL ON rv_t, rv_a.rv_where, public.rv_where TO PUBLIC")
    cluster.wait_caught_up()


@pytest.fixture
def pq(cluster, table, env):
    with Pq(env, cluster.url()) as p:
        yield p


@pytest.fixture
def delayed(cluster):
    """Every replica shows what happens from now on much later."""
    for n in cluster.replicas:
        n.delay(5000)
    yield
    for n in cluster.replicas:
        n.delay(0)


def test_execute_in_a_string_is_its_body(pq, delayed):
    """EXECUTE of an INSERT is a write also beside other statements: the next read shows it."""
    pq.ok("PREPARE ins (int) AS INSERT INTO rv_t VALUES ($1)")
    pq.ok("EXECUTE ins(1); EXECUTE ins(2)")
    assert pq.one("SELECT count(*) FROM rv_t") == "2"
    pq.ok("; ".join(["EXECUTE ins(3)"] * 12))
    assert pq.one("SELECT count(*) FROM rv_t") == "14"
    pq.ok("PREPARE again (int) AS INSERT INTO rv_t VALUES ($1); EXECUTE again(4)")
    assert pq.one("SELECT count(*) FROM rv_t") == "15"


def test_unnamed_statement_survives_what_the_library_asks(cluster, table, env):
    """PQprepare("") and PQexecPrepared("") as the first calls of a process: the closure is loaded in between."""
    with Pq(env, cluster.url()) as pq:
        assert pq("prepare", "", "INSERT INTO rv_t VALUES ($1)").status == "COMMAND_OK"
        assert pq("execp", "", "7").status == "COMMAND_OK"
        assert pq.one("SELECT count(*) FROM rv_t") == "1"


def test_reset_in_a_transaction(pq):
    """PQreset in the middle of a transaction: what is set afterwards reaches the replicas."""
    pq.ok("BEGIN")
    pq.ok("SET search_path = public")
    pq("reset")
    pq.ok("SET search_path = rv_a, public")
    assert {pq.one("SELECT v FROM rv_where") for _ in range(12)} == {"a"}


def test_transaction_begun_in_a_pipeline(pq):
    """BEGIN in a pipeline, SET after it, ROLLBACK: undone everywhere."""
    pq.ok("SET search_path = rv_a, public")
    assert pq.value("pipeline", 1) == "1"
    assert pq.value("sendparams", "BEGIN") == "1"
    assert pq.value("sync") == "1"
    pq("get"), pq("get"), pq("get")
    assert pq.value("pipeline", 0) == "1"
    assert pq.value("txn") == "intrans"
    pq.ok("SET search_path = public")
    pq.ok("ROLLBACK")
    assert {pq.one("SELECT v FROM rv_where") for _ in range(12)} == {"a"}


def test_async_statement_not_read_to_its_null(pq):
    """libpq lets the next statement be sent once ReadyForQuery was seen: the one before has had its effect."""
    assert pq.value("send", "SET search_path = rv_a, public") == "1"
    assert pq("get").status == "COMMAND_OK"
    pq("busy")
    assert pq.value("send", "SELECT 1") == "1"
    pq("all")
    assert {pq.one("SELECT v FROM rv_where") for _ in range(12)} == {"a"}


def test_refused_prepare_changes_nothing(pq):
    """PQsendPrepare of a name that is taken fails: the name still stands for what it stood for."""
    assert pq("prepare", "p", "INSERT INTO rv_t VALUES (1)").status == "COMMAND_OK"
    assert pq.value("sendprepare", "p", "SELECT v FROM rv_t") == "1"
    assert pq("all").sqlstate == "42P05"
    assert pq("execp", "p").tag == "INSERT 0 1"
    assert pq.value("sendprepare", "q", "SELECT nothing FROM nowhere") == "1"
    assert pq("all").sqlstate == "42P01"
    assert pq("execp", "q").sqlstate == "26000"


def test_prepared_question_to_the_library(pq):
    """SHOW pgshunt.* through PQprepare, as drivers with real prepares do it."""
    assert pq("prepare", "s", "SHOW pgshunt.route").status == "COMMAND_OK"
    assert pq("execp", "s").rows == [["auto"]]
    assert pq("prepare", "r", "SET pgshunt.route = 'primary'").status == "COMMAND_OK"
    assert pq("execp", "r").status == "COMMAND_OK"
    assert pq("execp", "s").rows == [["primary"]]


def test_unlisten_that_is_rolled_back(pq):
    pq.ok("LISTEN rv_channel")
    pq.ok("BEGIN")
    pq.ok("UNLISTEN *")
    pq.ok("ROLLBACK")
    assert pq.session()["pins"] == "listen"


def test_settings_of_a_transaction_are_not_the_sessions(pq):
    """SET transaction_read_only and the like end with their transaction, and are nothing for other links."""
    pq.ok("BEGIN")
    pq.ok("SET transaction_isolation = 'serializable'")
    pq.ok("SET transaction_read_only = on")
    pq.ok("COMMIT")
    assert len(set(pq.ports())) > 1
    pq.ok("SET seed = 0.5")
    assert pq.session()["tainted"] == "yes"




def test_long_statement_on_a_nonblocking_connection(cluster, pq):
    """PQexec of more than the socket takes at once, where PQsetnonblocking found a replica's link: it is sent to its end."""
    wait_until(lambda: pq.port() != cluster.primary.port, 10, what="a read on a replica")
    node = cluster.by_port(pq.port())
    assert pq.value("nonblocking", 1) == "0"
    assert pq.one(f"/* pgshunt: node={node.name} */ SELECT length('{'x' * 50000000}')") == "50000000"


def test_copy_in_a_string_of_the_callers(pq):
    """PQexec("COPY ...; SET ...") returns with the COPY: the text may be gone when the SET has been done."""
    r = pq("copyin", "COPY rv_t FROM STDIN; SET search_path = rv_a, public", "1", "2")
    assert r.status == "COMMAND_OK", r
    assert {pq.one("SELECT v FROM rv_where") for _ in range(12)} == {"a"}
    assert pq.session()["tainted"] == "yes" or len(set(pq.ports())) > 1


@pytest.fixture
def on_replica(cluster, table, monitor):
    """A session in a transaction that has read on a replica."""
    with Pq(monitor.client_env(PGSHUNT_TRANSACTION_READS="until-write"), cluster.url()) as pq:
        def begun():
            pq.ok("BEGIN")
            if pq.port() != cluster.primary.port:
                return True
            pq.ok("ROLLBACK")
            return False
        wait_until(begun, 10, what="a transaction on a replica")
        yield pq


def test_string_that_ends_a_failed_transaction(on_replica):
    """ROLLBACK; SET in one string, where the transaction failed on a replica: the SET is the session's."""
    pq = on_replica
    assert pq.exec("SELECT 1 / 0").sqlstate == "22012"
    assert pq.exec("SELECT 1; ROLLBACK").sqlstate == "25P02"
    assert pq.value("txn") == "inerror"
    assert pq.ok("ROLLBACK; SET search_path = rv_a, public").tag == "SET"
    assert {pq.one("SELECT v FROM rv_where") for _ in range(12)} == {"a"}


def test_one_instant_in_a_transaction(on_replica):
    """now() before the first write is what it is after it."""
    pq = on_replica
    before = pq.one("SELECT now()")
    pq.ok("INSERT INTO rv_t VALUES (1)")
    assert pq.one("SELECT now()") == before
    pq.ok("COMMIT")
