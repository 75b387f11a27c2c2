"""Servers at their worst: refusing, hanging, restarting, promoted, gone. Reads go on, writes are never lost."""

import threading
import time

import psycopg2
import pytest

from cluster import wait_until
from remote import Remote, RemoteError


class Reader:
    """A process that reads all the time: every error, the ports that served, and the longest wait."""

    def __init__(self, env, query="SELECT inet_server_port()", reconnect_each=0):
        self.app = Remote(env)
        self.app.connect()
        self.query, self.reconnect_each = query, reconnect_each
        self.errors, self.ports, self.longest, self.count = [], [], 0.0, 0
        self.stopping = threading.Event()
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        while not self.stopping.is_set():
            started = time.monotonic()
            try:
                self.count += 1
                if self.reconnect_each and self.count % self.reconnect_each == 0:
                    self.app.connect()
                self.ports.append((started, self.app.sql(self.query)[0][0]))
            except RemoteError as e:
                self.errors.append(str(e))
                self.reconnect()
            except AssertionError as e:
                self.errors.append(f"ended: {e}")
                return
            self.longest = max(self.longest, time.monotonic() - started)
            time.sleep(0.002)

    def reconnect(self):
        """As drivers' pools do after an error."""
        try:
            self.app.connect()
        except RemoteError as e:
            self.errors.append(str(e))

    def ports_since(self, instant):
        return {p for t, p in self.ports if t >= instant}

    def stop(self):
        self.stopping.set()
        self.thread.join(60)
        alive = self.thread.is_alive()
        if not alive:
            self.app.close()
        else:
            self.app.proc.kill()
        assert not alive, "a read hangs"


@pytest.fixture
def watched(fresh_cluster, start_monitor):
    """(cluster, monitor): a primary and two replicas to break."""
    c = fresh_cluster(replicas=2)
    c.primary.sql("CREATE TABLE t (v int)", user="app")
    c.wait_caught_up()
    return c, start_monitor(c)


@pytest.fixture
def readers(watched):
    """Two processes that read all the time: one keeps its connection, one takes a new one every other read."""
    env = watched[1].client_env()
    made = [Reader(env), Reader(env, reconnect_each=2)]
    wait_until(lambda: all(len({p for _, p in r.ports}) >= 2 for r in made), 20, what="reads on the replicas")
    yield made
    for r in made:
        if r.thread.is_alive():
            r.stop()


def finish(readers, longest=5.0):
    for r in readers:
        r.stop()
    for r in readers:
        assert not r.errors, (len(r.errors), r.errors[:3])
        assert r.longest < longest, r.longest


def served_again(readers, node, timeout=20):
    """Reads reach the node again, without anybody doing anything."""
    since = time.monotonic()
    wait_until(lambda: all(node.port in r.ports_since(since) for r in readers), timeout, what=f"reads on {node.name}")


def test_replica_stops_and_starts(watched, readers):
    cluster, monitor = watched
    node = cluster.replicas[0]
    for mode in ("fast", "immediate"):
        node.stop(mode)
        stopped = time.monotonic()
        monitor.wait_state(node.name, "down")
        time.sleep(0.5)
        assert all(node.port not in r.ports_since(stopped) for r in readers)
        node.start()
        served_again(readers, node)
    finish(readers)


def test_replica_killed(watched, readers):
    cluster, _ = watched
    for node in cluster.replicas:
        node.kill()
        time.sleep(1)
        node.start()
        served_again(readers, node)
    finish(readers)


def test_replica_crash_restarts(watched, readers):
    cluster, _ = watched
    node = cluster.replicas[0]
    for _ in range(3):
        node.kill_backend()
        wait_until(lambda: node.sql("SELECT 1"), 30)
        served_again(readers, node)
    finish(readers)


TERMINATE = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'"


def test_backends_of_replica_terminated(watched, readers):
    """An administrator's pg_terminate_backend (57P01) on a replica is not the application's business."""
    cluster, _ = watched
    cluster.replicas[0].sql(TERMINATE)
    time.sleep(0.5)
    served_again(readers, cluster.replicas[0])
    finish(readers)


def test_idle_links_terminated(watched):
    """Again and again, while nothing runs: a link that died idle is replaced, and no read is lost to it."""
    cluster, monitor = watched
    with Remote(monitor.client_env()) as app:
        app.connect()
        wait_until(lambda: set(app.ports(10)) & {n.port for n in cluster.replicas}, 20)
        for _ in range(20):
            for node in cluster.replicas:
                node.sql(TERMINATE)
            time.sleep(0.05)
            app.ports(3)
        wait_until(lambda: {n.port for n in cluster.replicas} <= set(app.ports(10)), 20)


@pytest.mark.parametrize("rule", [
    "host all app all reject",
    "host all app all ldap ldapserver=127.0.0.1 ldapport=1 ldapprefix=x",  # asks for a password, and it is never right
], ids=["reject", "wrong-password"])
def test_replica_lets_nobody_in(watched, rule):
    """It is healthy for the monitor and refuses the application: reads go elsewhere."""
    cluster, monitor = watched
    node = cluster.replicas[0]
    node.hba(rule)
    time.sleep(0.1)
    readers = [Reader(monitor.client_env()), Reader(monitor.client_env(), reconnect_each=3)]
    try:
        time.sleep(2)
        wait_until(lambda: all(cluster.replicas[1].port in {p for _, p in r.ports} for r in readers), 20)
        assert all(node.port not in {p for _, p in r.ports} for r in readers)
        node.hba()
        served_again(readers, node, 40)
    finally:
        finish(readers)


def test_replica_hangs(watched, readers):
    """SIGSTOP: it accepts connections and answers nothing. Reads wait a little and go on elsewhere."""
    cluster, monitor = watched
    node = cluster.replicas[0]
    node.pause()
    paused = time.monotonic()
    try:
        monitor.wait_state(node.name, "down", "lagging", "unknown")
        time.sleep(6)
        for r in readers:
            late = [t for t, _ in r.ports if t > paused + 4]
            assert late, f"no read since the replica hangs; errors {r.errors[:3]}"
    finally:
        node.resume()
    served_again(readers, node)
    finish(readers, longest=6)


def test_replica_pauses_replay(watched, readers):
    """Replay stands still: fresh reads leave it, and none of them is stale."""
    cluster, monitor = watched
    node = cluster.replicas[0]
    node.sql("SELECT pg_wal_replay_pause()")
    with Remote(monitor.client_env()) as app:
        app.connect()
        for i in range(1, 40):
            app.sql("INSERT INTO t VALUES (1)")
            time.sleep(0.01)
            assert app.sql("SELECT count(*) FROM t") == [[i]]
    node.sql("SELECT pg_wal_replay_resume()")
    served_again(readers, node)
    finish(readers)


def test_promoted_by_hand(watched, readers):
    """A second writable server: writes follow the newer timeline, all of them from one moment on, and so do reads."""
    cluster, monitor = watched
    old, new = cluster.primary, cluster.replicas[0]
    with Remote(monitor.client_env()) as app:
        app.connect()
        new.promote()
        for i in range(1, 150):
            write(app, i)
            time.sleep(0.01)
        monitor.wait_state("primary", "quarantined")
        there = {r[0] for r in new.sql("SELECT v FROM t")}
        first = min(there)
        assert there == set(range(first, 150)), "some writes after the change went elsewhere"
        assert old.sql("SELECT max(v) FROM t") == [(first - 1,)] or first == 1
        # Neither the old primary nor its replica, whose history is another one now, serves any more.
        assert set(app.ports(20)) == {new.port}
        assert app.sql("SELECT min(v), max(v) FROM t") == [[first, 149]]
        cluster.primary, cluster.replicas = new, [old, cluster.replicas[1]]
        for n in cluster.replicas:
            cluster.rebuild(n)
        monitor.wait_state("primary", "up")
        wait_until(lambda: {n.port for n in cluster.replicas} <= set(app.ports(20)), 20, what="the rebuilt ones")
        assert app.sql("SELECT min(v), max(v) FROM t") == [[first, 149]]
    finish(readers)


def write(app, value):
    """One insert by a session that may meet the change of primary: a broken connection is taken anew."""
    try:
        app.sql("INSERT INTO t VALUES (%s)", [value])
    except RemoteError:
        app.connect()
        app.sql("INSERT INTO t VALUES (%s)", [value])


def test_primary_down(watched):
    """Reads go on, on open connections and on new ones; writes fail and say why; all is well afterwards."""
    cluster, monitor = watched
    env = monitor.client_env()
    with Remote(env) as app:
        app.connect()
        app.sql("INSERT INTO t VALUES (1)")
        assert app.sql("SELECT count(*) FROM t") == [[1]]
        cluster.primary.kill()
        # A session that was idle: its next read may meet the broken connection once, as any driver's would.
        monitor.wait_state("primary", "down")
        with Remote(env) as other:
            for i in range(5):
                other.connect(f"n{i}")
                assert other.sql("SELECT count(*) FROM t", conn=f"n{i}") == [[1]]
                assert other.port(f"n{i}") in {n.port for n in cluster.replicas}
            with pytest.raises(RemoteError):
                other.sql("INSERT INTO t VALUES (2)", conn="n0")
            app.connect("again")
            assert app.sql("SELECT count(*) FROM t", conn="again") == [[1]]
            cluster.primary.start()
            monitor.wait_state("primary", "up")
            wait_until(lambda: works(other), 30, what="a write after the primary is back")
        assert cluster.primary.sql("SELECT count(*) FROM t")[0][0] >= 2


def works(app):
    try:
        app.connect("w")
        app.sql("INSERT INTO t VALUES (3)", conn="w")
        return True
    except RemoteError:
        return False


def test_primary_restarts(watched, readers):
    """A session that was at work on the primary learns of its end, as it would without us, once; an open transaction
    there is lost, and is told so."""
    cluster, monitor = watched
    with Remote(monitor.client_env()) as app:
        app.connect("tx", autocommit=False)
        app.sql("INSERT INTO t VALUES (7)", conn="tx")
        cluster.primary.restart()
        with pytest.raises(RemoteError) as e:
            app.sql("INSERT INTO t VALUES (8)", conn="tx")
        assert e.value.kind in ("OperationalError", "AdminShutdown", "InterfaceError")
        app.connect("new")
        wait_until(lambda: works(app), 20)
    assert cluster.primary.sql("SELECT count(*) FROM t WHERE v IN (7, 8)") == [(0,)]
    assert all(len(r.errors) <= 1 for r in readers), [r.errors[:3] for r in readers]
    for r in readers:
        r.errors.clear()
    finish(readers)


def test_every_replica_down(watched):
    """Only the primary is left: it serves everything."""
    cluster, monitor = watched
    with Remote(monitor.client_env()) as app:
        app.connect()
        app.sql("INSERT INTO t VALUES (1)")
        wait_until(lambda: app.port() != cluster.primary.port, 10)
        for n in cluster.replicas:
            n.kill()
        assert set(app.ports(50)) == {cluster.primary.port}
        app.sql("INSERT INTO t VALUES (2)")
        for n in cluster.replicas:
            n.start()
        wait_until(lambda: app.port() != cluster.primary.port, 20)


def test_everything_down(watched):
    """Nothing is left: errors, no hang, and recovery."""
    cluster, monitor = watched
    with Remote(monitor.client_env()) as app:
        app.connect()
        app.sql("SELECT 1")
        for n in cluster.nodes:
            n.kill()
        started = time.monotonic()
        with pytest.raises(RemoteError):
            app.connect("x")
        assert time.monotonic() - started < 20
        for n in cluster.nodes:
            n.start()
        wait_until(lambda: works(app), 30)


def test_writes_are_never_lost_or_doubled(watched):
    """Writes while replicas come and go: exactly what was acknowledged is there, once."""
    cluster, monitor = watched
    done, failures, stop = [], [], threading.Event()

    def writer(n):
        with Remote(monitor.client_env()) as app:
            app.connect()
            i = 0
            while not stop.is_set():
                i += 1
                try:
                    app.sql("INSERT INTO t VALUES (%s)", [n * 1000000 + i])
                    done.append(n * 1000000 + i)
                    assert app.sql("SELECT count(*) FROM t WHERE v = %s", [n * 1000000 + i]) == [[1]]
                except Exception as e:
                    failures.append(e)
                    return
    threads = [threading.Thread(target=writer, args=(n,)) for n in (1, 2, 3)]
    for t in threads:
        t.start()
    try:
        for _ in range(2):
            for node in cluster.replicas:
                node.kill()
                time.sleep(0.3)
                node.start()
                time.sleep(0.3)
    finally:
        stop.set()
        for t in threads:
            t.join()
    assert not failures, failures[0]
    assert sorted(r[0] for r in cluster.primary.sql("SELECT v FROM t")) == sorted(done)


def test_direct_connection_to_a_replica(watched):
    """An address of a replica is that replica, whatever state the cluster is in."""
    cluster, monitor = watched
    with Remote(monitor.client_env()) as app:
        node = cluster.replicas[1]
        app.connect("r", dsn=cluster.url(node=node))
        assert set(app.ports(10, "r")) == {node.port}
        with pytest.raises(RemoteError) as e:
            app.sql("INSERT INTO t VALUES (1)", conn="r")
        assert e.value.sqlstate == "25006"
    with pytest.raises(psycopg2.Error):
        node.sql("INSERT INTO t VALUES (1)", user="app")
