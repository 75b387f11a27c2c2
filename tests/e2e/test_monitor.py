"""The monitor alone: what it publishes about real servers that live, lag, hang, die, are promoted and come back.

The board is read by board_dump, a small program over the library's own reader, so that these tests need neither the
command line nor the preloaded library.
"""

import json
import os
import signal
import socket
import subprocess
import time
from contextlib import closing

import psycopg2
import pytest

from cluster import Cluster, free_port, wait_until
from pgtemplate import ROOT
from under import BUILD, MONITOR, Monitor, base_env, need

CHECK_INTERVAL = 0.2  # of under.FAST_MONITOR
CHECK_TIMEOUT = 1.0


@pytest.fixture(scope="module")
def dump_program(tmp_path_factory):
    out = tmp_path_factory.mktemp("board") / "board_dump"
    subprocess.run(["cc", "-std=c11", "-O1", "-D_GNU_SOURCE", f"-I{ROOT}/include", "-o", str(out),
                    f"{ROOT}/tests/e2e/board_dump.c", f"{BUILD}/libcore.a", "-lpthread"], check=True)
    return out


class Watched:
    """A monitor and its board."""

    def __init__(self, cluster, program, **env):
        self.cluster, self.program = cluster, program
        self.monitor = Monitor(cluster, **env)

    def ask(self, *words, timeout=30):
        return subprocess.run([str(self.program), self.monitor.name, *map(str, words)], capture_output=True, text=True,
                              timeout=timeout, env=self.monitor.env).stdout

    def board(self):
        return json.loads(self.ask())

    def node(self, name):
        return next((n for n in self.board()["nodes"] if n["name"] == name), {})

    def watch(self, ms, demand=True):
        """{node: oldest freshness in microseconds, None if it was ever unknown}, and how many pairs were taken."""
        r = json.loads(self.ask("watch", ms, *(["1"] if demand else [])))
        return dict(zip([n["name"] for n in self.board()["nodes"]], r["worst_us"])), r["pairs"]

    def spawn(self):
        self.monitor.spawn()
        return self

    def wait(self, check, timeout=15, what="the board"):
        try:
            return wait_until(lambda: check(self.board()), timeout, 0.01, what)
        except TimeoutError as e:
            raise AssertionError(f"{e}\n{json.dumps(self.board(), indent=1)}\n{self.monitor.log()[-3000:]}") from None

    def wait_node(self, name, timeout=15, **want):
        def ok(board):
            n = next((n for n in board["nodes"] if n["name"] == name), {})
            return all(n.get(k) == v for k, v in want.items())
        self.wait(ok, timeout, f"{name} with {want}")
        return self.node(name)

    def wait_all_up(self, timeout=15):
        up = [n.name for n in self.cluster.nodes if n.is_running() and not n.paused]

        def ok(board):
            if self.monitor.proc.poll() is not None:
                raise AssertionError(f"the monitor ended with {self.monitor.proc.returncode}: {self.monitor.log()}")
            return board["alive"] and all(n["state"] == "up" for n in board["nodes"] if n["name"] in up)
        self.wait(ok, timeout, "all nodes up")
        return self


@pytest.fixture
def watched(dump_program):
    made = []

    def make(cluster, wait=True, **env):
        w = Watched(cluster, dump_program, **env).spawn()
        made.append(w)
        return w.wait_all_up() if wait else w
    yield make
    for w in made:
        w.monitor.kill()
        w.monitor.forget()


# ---- on the session's cluster, which stays healthy ----

def test_roles_and_facts(cluster, watched):
    w = watched(cluster)
    b = w.board()
    roles = {n["name"]: n["role"] for n in b["nodes"]}
    assert roles == {"primary": "primary", **{r.name: "replica" for r in cluster.replicas}}
    assert b["nodes"][b["primary"]]["name"] == "primary" and b["primary_down"] == 0
    system_id, version = cluster.primary.sql(
        "SELECT system_identifier, current_setting('server_version_num')::int FROM pg_control_system()")[0]
    timeline = cluster.primary.sql("SELECT timeline_id FROM pg_control_checkpoint()")[0][0]
    for n in b["nodes"]:
        assert n["port"] == cluster.node(n["name"]).port
        assert (n["system_id"], n["server_version"], n["timeline"]) == (system_id, version, timeline)
        assert abs(n["clock_offset_us"]) < 5000 and 0 < n["response_us"] < 500000
        assert n["feedback"] == 1 and n["weight"] == 1000 and n["reason"] == ""


def test_monitor_needs_no_more_than_a_login(cluster, watched):
    """Without pg_monitor the receiver's timeline is hidden; the control file's does, if it is the primary's."""
    w = watched(cluster, PGSHUNT_MONITOR_URL=None)  # the application's own role
    ages, _ = w.watch(500)
    assert all(a is not None and a < 400000 for a in ages.values()), ages


def test_idle_primary_makes_nobody_late(cluster, watched):
    w = watched(cluster)
    end = time.monotonic() + 3
    while time.monotonic() < end:
        for n in w.board()["nodes"]:
            assert n["state"] == "up" and n["lag_bytes"] == 0 and n["lag_us"] < 300000, n
        time.sleep(0.05)
    ages, pairs = w.watch(1000, demand=False)
    assert 5 <= pairs <= 30  # slower than with demand, and still often enough for the next read to find them fresh
    assert all(a < 600000 for a in ages.values()), ages


def test_page_boundaries_do_not_stall(cluster, watched):
    """The insert position behind a page's or a segment's header is one that no replica reports."""
    w = watched(cluster)
    with closing(cluster.primary.connect()) as conn, conn.cursor() as cur:
        for _ in range(4):
            cur.execute("SELECT pg_switch_wal()")
            took = w.ask("fresh-after")
            assert took and float(took) < 2000, took
        cur.execute("SELECT pg_logical_emit_message(false, 'x', repeat('x', 5000))")
        for _ in range(60):  # until a record ends exactly at a page's end
            cur.execute("SELECT pg_current_wal_insert_lsn() - '0/0', 8192 - (pg_current_wal_insert_lsn() - '0/0') % 8192")
            at, left = map(int, cur.fetchone())
            if at % 8192 == 24:
                break
            if left > 80:
                # 24 record header, 5 long main-data header, 24 xl_logical_message, prefix 'x' with its NUL
                cur.execute("SELECT pg_logical_emit_message(false, 'x', repeat('x', %s))", (max(1, left - 24 - 5 - 24 - 2),))
            else:
                cur.execute("SELECT pg_logical_emit_message(false, 'x', repeat('x', 3000))")
        took = w.ask("fresh-after")
        assert took and float(took) < 2000, took
        assert w.node("replica-1")["lag_bytes"] == 0


def test_open_transaction_does_not_stall(cluster, watched):
    """What an open transaction inserted last is flushed by nobody: no replica could reach it for 15 s."""
    w = watched(cluster)
    cluster.primary.sql("CREATE TABLE monitor_open (v int)")
    try:
        with closing(psycopg2.connect(cluster.url("postgres"))) as conn, conn.cursor() as cur:
            cur.execute("INSERT INTO monitor_open VALUES (1)")
            ages, _ = w.watch(3000)
            conn.rollback()
    finally:
        cluster.primary.sql("DROP TABLE monitor_open")
    assert all(a is not None and a < 1500000 for a in ages.values()), ages


def test_fast_with_demand(cluster, watched):
    w = watched(cluster)
    ages, pairs = w.watch(1000)
    assert pairs > 60, pairs  # 200 on an idle machine
    assert all(a < 300000 for a in ages.values()), ages


def test_wakes_up_from_idle(cluster, watched):
    w = watched(cluster)
    took = []
    for _ in range(5):
        time.sleep(1.2)
        took.append(float(w.ask("latency")))
    assert min(took) < 60, took  # 20 ms and a round trip; the idle interval is 100 ms here
    assert sorted(took)[2] < 90, took


def test_lag_of_a_delayed_replica(cluster, watched):
    w = watched(cluster, MAX_REPLICA_LAG="1s")
    slow, quick = cluster.replicas[0], cluster.replicas[1]
    cluster.primary.sql("CREATE TABLE monitor_lag (v int)")
    cluster.wait_caught_up()
    slow.delay(60000)
    try:
        deadline = time.monotonic() + 15
        while w.node(slow.name)["state"] != "lagging":
            cluster.primary.sql("INSERT INTO monitor_lag VALUES (1)")
            assert time.monotonic() < deadline, w.board()
            time.sleep(0.1)
        n = w.node(slow.name)
        assert n["lag_bytes"] > 0 and 1000000 < n["lag_us"] < 15000000 and "lag" in n["reason"], n
        assert n["lag_us"] / 1e6 <= 15 and w.node(quick.name)["state"] == "up"
    finally:
        slow.delay(0)
    w.wait_node(slow.name, state="up", lag_bytes=0)
    assert w.node(slow.name)["reason"] == ""
    cluster.primary.sql("DROP TABLE monitor_lag")


def test_restart_keeps_the_board(cluster, watched):
    w = watched(cluster)
    holder = subprocess.Popen([str(w.program), w.monitor.name, "watch", "60000"], env=w.monitor.env,
                              stdout=subprocess.DEVNULL)  # a running application has it mapped
    try:
        time.sleep(0.3)
        before = w.board()
        for stop in (w.monitor.stop, w.monitor.kill):
            stop()
            after = w.board()
            if stop == w.monitor.stop:
                assert not after["alive"] and after["heartbeat"] == 0  # libraries fall back at once
            w.spawn()
            w.wait(lambda b: b["alive"] and b["pid"] == w.monitor.proc.pid)
            w.wait_all_up()
            after = w.board()
            assert after["epoch"] == before["epoch"] and after["generation"] == before["generation"]
            assert after["primary"] == before["primary"] and after["pairs"] > before["pairs"]
    finally:
        holder.kill()
        holder.wait()


def test_board_and_ledger_files_come_back(cluster, watched):
    w = watched(cluster)
    generation = w.board()["generation"]
    for kind in ("board", "ledger"):
        os.unlink(f"/dev/shm/pgshunt.{w.monitor.name}.{kind}")
    wait_until(lambda: all(os.path.exists(f"/dev/shm/pgshunt.{w.monitor.name}.{k}") for k in ("board", "ledger")), 5)
    w.wait(lambda b: b["alive"] and b["generation"] == generation)


def test_two_monitors(cluster, watched):
    w = watched(cluster)
    r = subprocess.run([need(MONITOR)], env=w.monitor.env, capture_output=True, text=True, timeout=20)
    assert r.returncode == 1 and "another monitor" in r.stderr and w.monitor.name in r.stderr
    assert w.board()["alive"] and w.monitor.proc.poll() is None
    other = watched(cluster)  # of another name: fine
    assert other.board()["alive"] and w.board()["alive"]


def test_sigterm_and_sigint(cluster, watched):
    w = watched(cluster)
    assert w.monitor.stop(timeout=3) == 0
    w.spawn().wait_all_up()
    w.monitor.proc.send_signal(signal.SIGINT)
    assert w.monitor.proc.wait(3) == 0


def test_sd_notify(cluster, watched, tmp_path):
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as s:
        s.bind("\0pgshunt-test-" + str(os.getpid()))
        s.settimeout(5)
        w = watched(cluster, NOTIFY_SOCKET="@pgshunt-test-" + str(os.getpid()), WATCHDOG_USEC="400000")
        seen = []

        def until(word):
            while not seen or word not in seen[-1]:
                seen.append(s.recv(1000).decode())
        until("READY=1")
        start = time.monotonic()
        for _ in range(3):
            until("WATCHDOG=1")
            seen.append("")
        assert time.monotonic() - start < 2
        w.monitor.proc.send_signal(signal.SIGHUP)
        until("RELOADING=1")
        assert "MONOTONIC_USEC=" in seen[-1]
        until("READY=1")
        w.monitor.proc.terminate()
        until("STOPPING=1")
        assert w.monitor.proc.wait(5) == 0


def test_reload(cluster, watched, tmp_path):
    ini = tmp_path / "pgshunt.ini"

    def write(weight, more=""):
        nodes = "".join(f"[node {n.name}]\nhost = {n.host}\nport = {n.port}\nweight = {weight}\n" for n in
                        cluster.nodes[:3])
        ini.write_text(f"[health]\nconninfo = {cluster.url('monitor')}\ninterval = 200ms\ntimeout = 200ms\n{nodes}{more}")
    write(1)
    env = {k: None for k in cluster.env()}
    w = watched(cluster, wait=False, PGSHUNT_CONFIG=ini, HEALTH_CHECK_INTERVAL=None, HEALTH_CHECK_TIMEOUT=None, **env)
    w.wait_all_up()
    epoch = w.board()["epoch"]

    write(3, "[node other]\nhost = 127.0.0.1\nport = many\n[pool]\nmax_connections = no\n")
    w.monitor.proc.send_signal(signal.SIGHUP)
    wait_until(lambda: "the old one stays" in w.monitor.log(), 5)
    assert "many" in w.monitor.log() and "max_connections" in w.monitor.log()  # every mistake
    assert w.node("replica-1")["weight"] == 1000 and w.monitor.proc.poll() is None

    write(3)
    w.monitor.proc.send_signal(signal.SIGHUP)
    w.wait_node("replica-1", weight=3000, state="up")
    assert w.board()["epoch"] == epoch  # weights are no topology

    last = cluster.replicas[2]
    write(3, f"[node {last.name}]\nhost = {last.host}\nport = {last.port}\n")
    w.monitor.proc.send_signal(signal.SIGHUP)
    w.wait_node(last.name, state="up", role="replica")
    assert w.board()["epoch"] > epoch

    write(3)
    w.monitor.proc.send_signal(signal.SIGHUP)
    w.wait_node(last.name, state="down", weight=0)
    assert "configured" in w.node(last.name)["reason"]
    assert w.node("primary")["state"] == "up"


def test_suspect_is_checked_at_once(cluster, watched):
    w = watched(cluster, HEALTH_CHECK_INTERVAL="60s")
    log = cluster.replicas[0].log_path
    w.wait_all_up()
    cluster.replicas[0].set(log_connections="on")
    time.sleep(0.3)
    before = log.read_text().count("user=monitor")
    w.ask("suspect", 1)
    try:
        wait_until(lambda: log.read_text(errors="replace").count("user=monitor") > before, 3, what="a check")
    finally:
        cluster.replicas[0].set(log_connections=None)


def test_wrong_password(cluster, watched):
    w = watched(cluster, wait=False, PGSHUNT_MONITOR_URL=cluster.url("monitor").replace("monitor@", "secret-word@"))
    w.wait(lambda b: b["alive"] and all(n["state"] == "down" for n in b["nodes"]), 15)
    b = w.board()
    assert b["primary"] == -1 and b["primary_down"] == 0  # that we are locked out is no verdict on anybody
    assert all("password authentication failed" in n["reason"] for n in b["nodes"]), b
    assert "secret-word" not in w.monitor.log()


def test_configuration_mistakes(tmp_path):
    env = base_env(name="nobody", HEALTH_CHECK_INTERVAL="soon", PGSHUNT_RISE="0", DATABASE_URL="postgresql://h/x")
    for args in ([], ["--check"]):
        r = subprocess.run([need(MONITOR), *args], env=env, capture_output=True, text=True, timeout=10)
        assert r.returncode == 1 and "HEALTH_CHECK_INTERVAL" in r.stderr and "PGSHUNT_RISE" in r.stderr
    r = subprocess.run([need(MONITOR)], env=base_env(name="nobody"), capture_output=True, text=True, timeout=10)
    assert r.returncode == 1 and "DATABASE_URL" in r.stderr
    assert not os.path.exists("/dev/shm/pgshunt.nobody.board")


def test_options(cluster):
    for option, text in (("--help", "Usage"), ("--version", "pgshunt-monitor")):
        r = subprocess.run([need(MONITOR), option], capture_output=True, text=True, timeout=10)
        assert r.returncode == 0 and text in r.stdout
    assert subprocess.run([need(MONITOR), "--what"], capture_output=True, timeout=10).returncode == 2
    r = subprocess.run([need(MONITOR), "--check"], env=base_env(cluster), capture_output=True, text=True, timeout=10)
    assert r.returncode == 0 and "4 nodes" in r.stdout


def test_names_are_resolved_beside_the_loop(cluster, watched):
    """localhost is a name; a name that does not exist costs its own node only."""
    w = watched(cluster, wait=False, DATABASE_REPLICA_1_HOST="localhost", DATABASE_REPLICA_2_HOST="no.such.host.invalid")
    w.wait_node("replica-1", state="up", role="replica", timeout=20)
    n = w.wait_node("replica-2", state="down", timeout=20)
    assert "resolve" in n["reason"]
    assert w.node("primary")["state"] == "up" and w.node("replica-3")["state"] == "up"


# ---- clusters that are broken on purpose ----

def test_frozen_replica_delays_no_other(fresh_cluster, watched):
    c = fresh_cluster(replicas=3)
    w = watched(c)
    frozen = c.replicas[1]
    frozen.pause()
    try:
        ages, pairs = w.watch(2500)
        assert pairs > 100
        for name in ("primary", "replica-1", "replica-3"):
            assert ages[name] is not None and ages[name] < 300000, ages
        # a timeout of the open connection and one of a new one
        w.wait_node(frozen.name, state="down", timeout=5 * CHECK_TIMEOUT)
        assert "in time" in w.node(frozen.name)["reason"]
        assert w.node(frozen.name)["freshness"] == 0
    finally:
        frozen.resume()
    w.wait_node(frozen.name, state="up")


def test_killed_replica_and_back(fresh_cluster, watched):
    c = fresh_cluster(replicas=2)
    w = watched(c)
    dead = c.replicas[0]
    epoch, life = w.board()["epoch"], w.node(dead.name)["life"]
    dead.kill()
    start = time.monotonic()
    n = w.wait_node(dead.name, state="down", timeout=2)
    assert time.monotonic() - start < 2 * CHECK_INTERVAL + 1
    assert n["freshness"] == 0 and n["life"] > life and n["lag_us"] is None and "refused" in n["reason"]
    assert w.node("replica-2")["state"] == "up" and w.board()["epoch"] == epoch
    dead.start()
    n = w.wait_node(dead.name, state="up")
    assert 0 < n["weight"] < 1000  # ramps up
    w.wait_node(dead.name, weight=1000, timeout=15)


def test_crash_restart_is_another_life(fresh_cluster, watched):
    """All backends die, the server stays: freshness must begin again, though nobody was refused for long."""
    c = fresh_cluster(replicas=1)
    w = watched(c)
    r = c.replicas[0]
    before = w.node(r.name)
    r.crash()
    w.wait(lambda b: b["nodes"][1]["life"] > before["life"], 5)
    w.wait_all_up()
    w.wait(lambda b: b["nodes"][1]["freshness"] > before["freshness"])


def test_primary_down_and_back(fresh_cluster, watched):
    c = fresh_cluster(replicas=2)
    w = watched(c)
    before = w.board()
    c.primary.kill()
    b = w.wait(lambda b: b["primary"] == -1 and b["primary_down"] == 1 and b, 5)
    assert b["epoch"] > before["epoch"] and b["alive"]
    time.sleep(1)
    for n in w.board()["nodes"][1:]:
        assert n["role"] == "replica" and n["state"] == "up" and n["lag_us"] == 0, n
        assert n["received_lsn"] >= before["nodes"][0]["replay_lsn"] and n["freshness"] > 0
    c.primary.start()
    b = w.wait(lambda b: b["primary"] == 0 and b["primary_down"] == 0 and b, 10)
    assert b["epoch"] > before["epoch"] + 1 and b["nodes"][0]["life"] > before["nodes"][0]["life"]
    w.wait_all_up()
    took = w.ask("fresh-after")
    assert took and float(took) < 5000


def test_monitor_starts_while_the_primary_is_down(fresh_cluster, watched):
    c = fresh_cluster(replicas=2)
    c.primary.stop()
    w = watched(c, wait=False)
    b = w.wait(lambda b: b["alive"] and b["primary_down"] == 1 and b, 10)
    assert b["primary"] == -1 and [n["role"] for n in b["nodes"]] == ["unknown", "replica", "replica"]
    c.primary.start()
    w.wait_all_up()
    assert w.board()["primary"] == 0


def test_shutting_down_and_crowded(fresh_cluster, watched):
    """53300: alive; sessions that exist work, so the primary must not be taken from them."""
    c = fresh_cluster(replicas=1, settings={"max_connections": "12", "superuser_reserved_connections": "2",
                                           "max_wal_senders": "5"},
                      replica_settings={"max_connections": "100", "max_wal_senders": "20"})
    w = watched(c)
    before = w.board()
    conns = []
    try:
        with pytest.raises(psycopg2.OperationalError):
            while True:
                conns.append(psycopg2.connect(c.url()))
        wait_until(lambda: "too many" in w.node("primary")["reason"] or "remaining connection" in
                   w.node("primary")["reason"], 5, what="the reason")
        time.sleep(1.5)
        b = w.board()
        assert b["primary"] == 0 and b["epoch"] == before["epoch"] and b["nodes"][0]["state"] == "up"
        assert b["nodes"][1]["freshness_age_us"] < 500000
    finally:
        for conn in conns:
            conn.close()
    wait_until(lambda: w.node("primary")["reason"] == "", 5)


def test_replica_promoted_by_hand(fresh_cluster, watched):
    c = fresh_cluster(replicas=2)
    w = watched(c)
    before = w.board()
    new = c.replicas[0]
    new.promote()
    b = w.wait(lambda b: b["primary"] == 1 and b, 10)
    assert b["epoch"] > before["epoch"]
    n = w.wait_node("primary", state="quarantined")
    assert "older timeline" in n["reason"] and n["role"] != "primary" and n["freshness"] == 0
    # still streams from the old one: whatever it replays is not the new primary's
    n = w.wait_node("replica-2", state="lagging")
    assert n["freshness"] == 0 and "timeline" in n["reason"]
    assert w.node("replica-1")["role"] == "primary" and w.node("replica-1")["timeline"] == 2
    # it follows the new one
    c.replicas[1].set(primary_conninfo=f"host=127.0.0.1 port={new.port} user=postgres")
    w.wait_node("replica-2", state="up", timeline=2)
    assert w.ask("fresh-after") != ""
    # the new one away, the old one still there: no primary, never back to the old one
    new.stop()
    b = w.wait(lambda b: b["primary"] == -1 and b, 5)
    time.sleep(0.5)
    assert w.board()["primary"] == -1
    # also for a monitor that has just started and sees replica-2 on timeline 2
    w.monitor.stop()
    w.monitor.forget()
    w.spawn()
    w.wait(lambda b: b["alive"] and b["nodes"][0]["state"] == "quarantined")
    assert w.board()["primary"] == -1


def test_two_writable_nodes_on_one_timeline(fresh_cluster, watched):
    """Twins promoted at the same position have the same timeline: nobody may say which one is right."""
    c = fresh_cluster(replicas=2)
    w = watched(c)
    c.primary.stop()
    w.wait(lambda b: b["primary_down"] == 1)
    for r in c.replicas:
        r.promote()
    b = w.wait(lambda b: all(n["state"] == "quarantined" for n in b["nodes"][1:]) and b)
    assert b["primary"] == -1 and b["primary_down"] == 2  # a dispute, not an outage
    assert "two writable nodes" in w.monitor.log()


def test_another_cluster(fresh_cluster, watched):
    c = fresh_cluster(replicas=1)
    with Cluster(replicas=0, own_identity=True) as stranger:
        w = watched(c, wait=False, DATABASE_REPLICA_2_HOST="127.0.0.1", DATABASE_REPLICA_2_PORT=stranger.primary.port)
        n = w.wait_node("replica-2", state="quarantined")
        assert "another cluster" in n["reason"] and n["freshness"] == 0
        w.wait_node("replica-1", state="up")
        assert w.board()["primary"] == 0


def test_primary_listed_twice(fresh_cluster, watched):
    c = fresh_cluster(replicas=1)
    w = watched(c, wait=False, DATABASE_REPLICA_2_HOST="localhost", DATABASE_REPLICA_2_PORT=c.primary.port)
    n = w.wait_node("replica-2", state="quarantined")
    assert "same server" in n["reason"]
    assert w.board()["primary"] == 0


def test_monitors_own_session_is_terminated(fresh_cluster, watched):
    c = fresh_cluster(replicas=1)
    w = watched(c)
    for n in c.nodes:
        life = w.node(n.name)["life"]
        n.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'pgshunt-monitor'")
        w.wait(lambda b, n=n, life=life: next(x for x in b["nodes"] if x["name"] == n.name)["life"] > life, 5)
        w.wait_all_up()
    assert w.board()["primary"] == 0


def test_nothing_listens_anywhere(dump_program, fresh_cluster, watched):
    c = fresh_cluster(replicas=1)
    port = free_port()
    w = watched(c, wait=False, DATABASE_REPLICA_2_HOST="127.0.0.1", DATABASE_REPLICA_2_PORT=port)
    n = w.wait_node("replica-2", state="down")
    assert n["role"] == "unknown" and "refused" in n["reason"]
    w.wait_all_up()
