"""What the application says itself: hints in comments, SET/SHOW pgshunt.*, tokens."""

import pytest

from cluster import wait_until
from pqclient import Pq

WHERE = "SELECT inet_server_port()"


@pytest.fixture
def pq(cluster, module_monitor):
    with Pq(module_monitor.client_env(), cluster.url()) as session:
        wait_until(lambda: session.port() != cluster.primary.port, 10, what="a read on a replica")
        yield session


def test_hint_in_a_statement(cluster, pq):
    named = cluster.replicas[1]
    for call in (lambda sql: pq.exec(sql), lambda sql: pq("params", sql), prepared(pq), lambda sql: (pq("send", sql), pq("all"))[1]):
        for _ in range(3):
            assert call(f"/* pgshunt: primary */ {WHERE}").rows == [[str(cluster.primary.port)]]
            assert call(f"/* pgshunt: replica */ {WHERE}").rows != [[str(cluster.primary.port)]]
            assert call(f"/* pgshunt: node={named.name} */ {WHERE}").rows == [[str(named.port)]]
            assert call(f"/* pgshunt: node=primary */ {WHERE}").rows == [[str(cluster.primary.port)]]
            assert call(f"/* pgshunt: node=nowhere */ {WHERE}").rows == [[str(cluster.primary.port)]]
    assert pq.exec("/* pgshunt: replica */ CREATE TEMP TABLE hint_t (v int)").status == "COMMAND_OK"
    assert pq.exec("/* pgshunt: replica */ INSERT INTO hint_t VALUES (1)").tag == "INSERT 0 1"
    assert pq.one(f"/* pgshunt: replica */ {WHERE}") == str(cluster.primary.port)  # pinned


def prepared(pq, counter=[0]):
    def call(sql):
        counter[0] += 1
        assert pq("prepare", f"h{counter[0]}", sql).status == "COMMAND_OK"
        return pq("execp", f"h{counter[0]}")
    return call


def test_hint_in_a_transaction(cluster, pq):
    pq.ok("BEGIN")
    assert pq.one(f"/* pgshunt: replica */ {WHERE}") == str(cluster.primary.port)
    assert pq.one(f"/* pgshunt: node=replica-1 */ {WHERE}") == str(cluster.primary.port)
    pq.ok("COMMIT")
    pq.ok("/* pgshunt: primary */ BEGIN READ ONLY")
    assert pq.one(WHERE) == str(cluster.primary.port)
    pq.ok("COMMIT")


def test_route(cluster, pq):
    for how in ("SET pgshunt.route = 'primary'", "set PGSHUNT.Route to primary", "SET SESSION pgshunt.route = \"primary\"",
                "SET pgshunt.route TO E'primary'"):
        assert pq.ok(how).tag == "SET"
        assert set(pq.ports(4)) == {cluster.primary.port}
        assert pq.one("SHOW pgshunt.route") == "primary"
        assert pq.ok("RESET pgshunt.route").tag == "RESET"
        assert pq.one("SHOW pgshunt.route") == "auto"
    pq.ok("SET pgshunt.route = 'replica'")
    assert cluster.primary.port not in pq.ports(8)
    pq.ok("SET pgshunt.route = DEFAULT")
    assert pq.one("SHOW pgshunt.route") == "auto"


def test_not_transactional_and_no_server_sees_it(cluster, pq):
    seen = cluster.calls("%pgshunt%")
    pq.ok("BEGIN")
    pq.ok("SET pgshunt.route = 'primary'")
    assert pq.value("txn") == "intrans"
    assert pq.exec("SELECT 1/0").sqlstate == "22012"
    assert pq.one("SHOW pgshunt.route") == "primary" and pq.value("txn") == "inerror"
    pq.ok("ROLLBACK")
    assert pq.one("SHOW pgshunt.route") == "primary"
    assert pq("params", "SET pgshunt.route = 'auto'").tag == "SET"
    assert pq("params", "SHOW pgshunt.route").rows == [["auto"]]
    assert pq("prepare", "own", "SHOW pgshunt.route").status == "COMMAND_OK"
    assert pq("execp", "own").rows == [["auto"]] and pq("describe", "own").nfields == "1"
    pq("send", "SHOW pgshunt.consistency")
    assert pq("all").rows == [["host"]]
    assert cluster.calls("%pgshunt%") == seen


ERRORS = [("SET LOCAL pgshunt.route = 'primary'", "42601", "LOCAL"), ("SET pgshunt.route = 'nowhere'", "22023", "nowhere"),
          ("SET pgshunt.consistency = ''", "22023", "eventual"), ("SET pgshunt.nonsense = 1", "22023", "nonsense"),
          ("SHOW pgshunt.nonsense", "42704", "nonsense"), ("SET pgshunt.token = 'garbage'", "22023", "garbage"),
          ("SET pgshunt.transaction_reads = 'x'", "22023", "until-write"), ("SET pgshunt.route = 'a', 'b'", "22023", "route"),
          ("SET pgshunt.route = 'primary'; SELECT 1", "0A000", "combined"), ("SELECT 1; SHOW pgshunt.nodes", "0A000", "combined")]


@pytest.mark.parametrize("sql,state,word", ERRORS)
def test_errors(pq, sql, state, word):
    for call in ("exec", "params") if ";" not in sql else ("exec",):
        for _ in range(2):
            r = pq(call, sql)
            assert (r.status, r.sqlstate) == ("FATAL_ERROR", state) and word in r.message, r
            assert pq.one("SELECT 1") == "1" and pq.value("txn") == "idle"
    pq("send", sql)
    assert pq("all").sqlstate == state
    s = pq.session()
    assert (s["route"], s["consistency"], s["transaction_reads"]) == ("auto", "host", "off")


@pytest.mark.parametrize("value", ["primary", "replica", "auto"])
def test_from_options(cluster, module_monitor, value):
    with Pq(module_monitor.client_env(), f"{cluster.url()}?options=-c%20pgshunt.route%3D{value}%20-c%20work_mem%3D3MB") as pq:
        assert pq.one("SHOW pgshunt.route") == value and pq.one("SHOW work_mem") == "3MB"
        pq.ok("SET pgshunt.route = 'primary'")
        pq.ok("RESET pgshunt.route")
        assert pq.one("SHOW pgshunt.route") == value
        if value == "primary":
            assert set(pq.ports(4)) == {cluster.primary.port}


def test_wrong_options(cluster, module_monitor):
    with Pq(module_monitor.client_env()) as pq:
        r = pq("connect", f"{cluster.url()}?options=-c%20pgshunt.route%3Dnowhere")
        assert r.values[0] == "1" and "nowhere" in r.values[1]


@pytest.mark.parametrize("how", ["DISCARD ALL", "RESET ALL", "reset"])
def test_nothing_is_left_for_the_next_user(cluster, pq, how):
    """A pool hands the connection on after DISCARD ALL: what the last user asked for must not make stale reads there."""
    pq.ok("SET pgshunt.route = 'replica'")
    pq.ok("SET pgshunt.consistency = 'eventual'")
    pq.ok("SET pgshunt.transaction_reads = 'until-write'")
    pq("reset") if how == "reset" else pq.ok(how)
    s = pq.session()
    assert (s["route"], s["consistency"], s["transaction_reads"]) == ("auto", "host", "off")


def test_show(cluster, pq):
    rows = pq.ok("SHOW pgshunt.nodes").rows
    assert {(r[0], int(r[2])) for r in rows} == {(n.name, n.port) for n in cluster.nodes}
    pq.ok("CREATE TEMP TABLE show_t (v int)")
    assert pq.last_route()[0] == "primary" and pq.session()["pins"] == "temporary objects"
    assert pq.one("SHOW pgshunt.version")
    assert pq.exec("SHOW ALL").status == "TUPLES_OK"


@pytest.fixture
def delayed(cluster):
    """Replicas that are three seconds behind."""
    for r in cluster.replicas:
        r.delay(3000)
    yield
    for r in cluster.replicas:
        r.delay(0)
    cluster.wait_caught_up()


def test_token(cluster, module_monitor, delayed):
    """A token makes a session that asks for nothing else read what another one wrote, even where it says replica."""
    cluster.primary.sql("CREATE TABLE token_t (v int); INSERT INTO token_t VALUES (0)", user="app")
    with Pq(module_monitor.client_env(), cluster.url()) as writer, Pq(module_monitor.client_env(), cluster.url()) as reader:
        reader.ok("SET pgshunt.consistency = 'eventual'")
        first = writer.one("SHOW pgshunt.token")
        for i in range(1, 4):
            writer.ok(f"UPDATE token_t SET v = {i}")
            token = writer.one("SHOW pgshunt.token")
            assert reader.ok(f"SET pgshunt.token = '{token}'").tag == "SET"
            if i == 2:
                reader.ok(f"SET pgshunt.token = '{first}'")  # an older one takes nothing back
            if i == 3:
                assert reader.exec("SET pgshunt.token = 'x'").sqlstate == "22023"
            assert reader.one("SELECT v FROM token_t") == str(i)
            assert reader.one("/* pgshunt: replica */ SELECT v FROM token_t") == str(i)
            reader.ok("SET pgshunt.route = 'replica'")
            assert reader.one("SELECT v FROM token_t") == str(i)
            reader.ok("RESET pgshunt.route")
        for r in cluster.replicas:
            r.delay(0)
        cluster.wait_caught_up()
        wait_until(lambda: reader.port() != cluster.primary.port, 15, what="reads on replicas that have caught up")
        assert reader.one("SELECT v FROM token_t") == "3"
    cluster.primary.sql("DROP TABLE token_t", user="app")


def test_tokens_of_another_cluster_host(cluster, start_monitor, module_monitor, delayed):
    """Another instance (as on another host: a board and a ledger of its own) honours the token too."""
    other = start_monitor(cluster)
    cluster.primary.sql("CREATE TABLE token_o (v int); INSERT INTO token_o VALUES (0)", user="app")
    with Pq(module_monitor.client_env(), cluster.url()) as writer, Pq(other.client_env(), cluster.url()) as reader:
        writer.ok("UPDATE token_o SET v = 1")
        reader.ok(f"SET pgshunt.token = '{writer.one('SHOW pgshunt.token')}'")
        for _ in range(3):
            assert reader.one("SELECT v FROM token_o") == "1"
    cluster.primary.sql("DROP TABLE token_o", user="app")
