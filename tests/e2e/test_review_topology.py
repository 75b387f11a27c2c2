"""What a change of the topology may not do to transactions that run on replicas."""

import subprocess

import pytest

from cluster import wait_until
from pqclient import Pq
from under import PYTHON


def begin_on_replica(pq, cluster):
    """Until the transaction is on a replica; its port."""
    found = []

    def there():
        pq.ok("BEGIN")
        found[:] = [pq.port()]
        if found[0] != cluster.primary.port:
            return True
        pq.ok("ROLLBACK")
        return False
    wait_until(there, 10, 0.05, "a transaction on a replica")
    return found[0]


@pytest.mark.parametrize("failed", [False, True])
def test_replica_of_a_transaction_is_promoted(fresh_cluster, start_monitor, failed):
    """What the application sends next is in its transaction, and only there."""
    cluster = fresh_cluster(replicas=1)
    cluster.primary.sql("CREATE TABLE rm_t (v int); GRANT ALL ON rm_t TO PUBLIC")
    cluster.wait_caught_up()
    monitor = start_monitor(cluster)
    replica = cluster.replicas[0]
    with Pq(monitor.client_env(PGSHUNT_TRANSACTION_READS="until-write"), cluster.url()) as pq:
        begin_on_replica(pq, cluster)
        if failed:
            assert pq.exec("SELECT 1 / 0").sqlstate == "22012"
        cluster.primary.stop("immediate")
        replica.promote()
        wait_until(lambda: monitor.node(replica.name).get("role") == "primary", 20, 0.1, "the new primary is known")
        got = pq.exec("INSERT INTO rm_t VALUES (1)")
        assert got.sqlstate == "25P02" if failed else got.tag == "INSERT 0 1", got
        assert pq.value("txn") == ("inerror" if failed else "intrans")
        assert pq.ok("COMMIT" if failed else "ROLLBACK").tag == "ROLLBACK"
        assert pq.value("txn") == "idle"
        assert replica.sql("SELECT count(*) FROM rm_t")[0][0] == 0
        assert pq.ok("INSERT INTO rm_t VALUES (2)").tag == "INSERT 0 1"


def test_session_of_an_outage_writes_again(fresh_cluster, start_monitor):
    """Made on a replica while there was no primary, and bound to it since: once there is one it does not refuse for ever."""
    cluster = fresh_cluster(replicas=1)
    cluster.primary.sql("CREATE TABLE rm_t (v int); GRANT ALL ON rm_t TO PUBLIC")
    cluster.wait_caught_up()
    monitor = start_monitor(cluster)
    cluster.primary.stop("immediate")
    monitor.wait_state(cluster.primary.name, "down")
    with Pq(monitor.client_env(), cluster.url()) as pq:
        assert pq.port() == cluster.replicas[0].port
        pq.ok("SELECT setseed(0.5)")
        assert pq.session()["tainted"] == "yes"
        assert pq.exec("INSERT INTO rm_t VALUES (1)").sqlstate == "25006"
        cluster.primary.start()
        monitor.wait_state(cluster.primary.name, "up")
        assert pq.one("SELECT 1") == "1"
        got = pq.exec("INSERT INTO rm_t VALUES (1)")
        assert (got.null or got.status == "FATAL_ERROR") and got.sqlstate != "25006", got
        assert pq.value("status") == "1"  # as a lost connection: the application makes a new one
        pq("reset")
        assert pq.ok("INSERT INTO rm_t VALUES (1)").tag == "INSERT 0 1"


COPY = """
import psycopg2, os, time
c = psycopg2.connect(os.environ["DATABASE_URL"])
c.autocommit = True
cur = c.cursor()
for i in range(200):
    cur.execute("SELECT inet_server_port()")
    if cur.fetchone()[0] == int(os.environ["PORT"]):
        break
    time.sleep(0.05)
class Sink:
    rows = 0
    def write(self, row):
        self.rows += 1
        if self.rows == 1:
            print("begun", flush=True)
            time.sleep(1)
sink = Sink()
try:
    cur.copy_expert("COPY rm_t TO STDOUT", sink)
    print("all" if sink.rows == 1000000 else sink.rows)
except psycopg2.Error as e:
    print("broken")
"""


@pytest.mark.parametrize("freezes", [False, True])
def test_copy_from_a_replica_that_freezes(fresh_cluster, start_monitor, freezes):
    """COPY TO STDOUT on a replica ends, with all its rows or with the error of a lost connection: it never hangs."""
    cluster = fresh_cluster(replicas=1)
    cluster.primary.sql("CREATE TABLE rm_t (v int); INSERT INTO rm_t SELECT generate_series(1, 1000000);"
                        "GRANT ALL ON rm_t TO PUBLIC")
    cluster.wait_caught_up()
    replica = cluster.replicas[0]
    env = start_monitor(cluster).client_env(PORT=replica.port)
    with subprocess.Popen([PYTHON, "-c", COPY], env=env, stdout=subprocess.PIPE, text=True) as p:
        try:
            assert p.stdout.readline() == "begun\n"
            if freezes:
                replica.pause()
            assert p.communicate(timeout=30)[0] == ("broken\n" if freezes else "all\n")
        finally:
            p.kill()
            replica.resume()
