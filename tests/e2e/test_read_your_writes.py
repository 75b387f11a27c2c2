"""No read misses a write that was acknowledged before it began, whatever process did either, on bad days too.

Writers and readers are different processes; each write is acknowledged to the test before the read is handed out.
"""

import random
import threading
import time

import pytest

from cluster import wait_until
from pairs import TABLE, drive

PAIRS = 1600  # writes; three reads follow each


@pytest.fixture
def table(cluster, request):
    name = "rw_" + request.node.name.split("[")[0][5:40]
    cluster.primary.sql(TABLE.format(t=name), user="app")
    cluster.wait_caught_up()
    return name


class Trouble:
    """Does something again and again in a thread, until the block ends; a failure of it is the test's."""

    def __init__(self, action, seed=1):
        self.action, self.rng = action, random.Random(seed)
        self.stop, self.rounds, self.error = threading.Event(), 0, None
        self.thread = threading.Thread(target=self.run)

    def run(self):
        try:
            while not self.stop.is_set():
                self.action(self)
                self.rounds += 1
        except Exception as e:
            self.error = e

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *exc):
        self.stop.set()
        self.thread.join()
        if self.error:
            raise self.error


def toggle_delays(cluster):
    """One replica at a time is late, by a delay that changes."""
    late = [cluster.replicas[0]]

    def action(trouble):
        late[0].delay(0)
        late[0] = trouble.rng.choice(cluster.replicas)
        late[0].delay(trouble.rng.choice((5, 20, 100, 400)))
        time.sleep(trouble.rng.random() * 0.5)
    return action


def calm(cluster):
    for n in cluster.replicas:
        n.delay(0)
    cluster.wait_caught_up()


def test_delayed_replicas(cluster, monitor, table):
    """Replicas that fall behind and catch up at random."""
    try:
        with Trouble(toggle_delays(cluster)) as t:
            tally = drive(monitor.client_env(), table, PAIRS, pause=0.01)
    finally:
        calm(cluster)
    assert t.rounds >= 5
    assert tally.pairs == 3 * PAIRS and tally.errors == 0
    assert tally.stale == 0, tally.examples
    assert tally.share(cluster.primary.port) > 0.3, tally.ports


def test_one_replica_always_late(cluster, monitor, table):
    """One of three is 300 ms behind all the time: it serves what is older, the others the rest."""
    cluster.replicas[0].delay(300)
    try:
        tally = drive(monitor.client_env(), table, 400, pause=0.01)
    finally:
        calm(cluster)
    assert tally.stale == 0, tally.examples
    assert tally.share(cluster.primary.port) > 0.3, tally.ports


def test_eventual_is_stale(cluster, start_monitor, table):
    """The same with consistency=eventual does show stale reads: these tests can see them."""
    cluster.replicas[0].delay(300)
    try:
        m = start_monitor(cluster, PGSHUNT_CONSISTENCY="eventual")
        tally = drive(m.client_env(), table, 200)
    finally:
        calm(cluster)
    assert tally.stale > 0
    assert tally.share(cluster.primary.port) > 0.8, tally.ports


@pytest.mark.parametrize("level", ["session", "bounded"])
def test_other_levels(cluster, start_monitor, table, level):
    """session: a session sees its own writes. bounded: nothing older than max_staleness."""
    cluster.replicas[0].delay(200)
    m = start_monitor(cluster, PGSHUNT_CONSISTENCY=level, PGSHUNT_MAX_STALENESS="100ms")
    try:
        if level == "session":
            tally = drive(m.client_env(), table, 200, processes=4, same_process=True)
            assert tally.stale == 0, tally.examples
        else:
            tally = drive(m.client_env(), table, 200, settle=0.15)
            assert tally.stale == 0, tally.examples
            assert cluster.replicas[0].port not in tally.ports, tally.ports
    finally:
        calm(cluster)


def test_crashing_replica(fresh_cluster, start_monitor):
    """Backends of a replica die of SIGKILL again and again: it restarts and is older than it was for a while."""
    cluster = fresh_cluster(replicas=2)
    cluster.primary.sql(TABLE.format(t="rw_crash"), user="app")
    # Log to replay at each restart, so that the time in which it is old is long enough to be met.
    cluster.primary.sql("CREATE TABLE ballast AS SELECT g, repeat('x', 100) t FROM generate_series(1, 200000) g")
    cluster.wait_caught_up()
    victim = cluster.replicas[0]
    m = start_monitor(cluster)

    def action(trouble):
        victim.crash()
        cluster.primary.sql("UPDATE ballast SET t = 'y' || g WHERE g %% 20 = %s", (trouble.rng.randrange(20),))
        wait_until(lambda: victim.sql("SELECT 1"), 60)
        time.sleep(0.3 + trouble.rng.random())
    with Trouble(action) as t:
        tally = drive(m.client_env(), "rw_crash", PAIRS, pause=0.015, seconds=240)
    assert t.rounds >= 3
    assert tally.errors == 0 and tally.pairs == 3 * PAIRS
    assert tally.stale == 0, tally.examples
    assert tally.share(cluster.primary.port) > 0.3, tally.ports


def test_killed_app_backends(fresh_cluster, start_monitor):
    """The same, killing the very backends that serve the application (57P02 in mid-statement)."""
    cluster = fresh_cluster(replicas=2)
    cluster.primary.sql(TABLE.format(t="rw_kill"), user="app")
    cluster.wait_caught_up()
    victim = cluster.replicas[0]
    m = start_monitor(cluster)

    def action(trouble):
        wait_until(lambda: victim.sql("SELECT 1"), 60)
        wait_until(lambda: victim.kill_backend() or trouble.stop.is_set(), 60)
        time.sleep(0.3 + trouble.rng.random())
    with Trouble(action) as t:
        tally = drive(m.client_env(), "rw_kill", PAIRS // 2, seconds=180)
    assert t.rounds >= 3
    assert tally.errors == 0
    assert tally.stale == 0, tally.examples
