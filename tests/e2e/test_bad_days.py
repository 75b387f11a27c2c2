"""Configuration, monitor and shared memory at their worst: the application neither notices nor suffers.

Whatever is wrong on our side, statements work: at worst all of them on the primary.
"""

import os
import pwd
import shutil
import signal
import subprocess
import time

import pytest

from cluster import wait_until
from remote import Remote, RemoteError
from under import CLI, PYTHON, library_env, need, run_under, unique_name


def exercise(app, table, n=10):
    """Writes and reads that must agree; the ports that answered reads."""
    app.sql(f"CREATE TABLE IF NOT EXISTS {table} (v int)")
    ports = []
    start = app.sql(f"SELECT count(*) FROM {table}")[0][0]
    for i in range(n):
        app.sql(f"INSERT INTO {table} VALUES ({i})")
        count, port = app.sql(f"SELECT count(*), inet_server_port() FROM {table}")[0]
        assert count == start + i + 1
        ports.append(port)
    return ports


def replica_ports(cluster):
    return {n.port for n in cluster.replicas}


def reads_on_replicas(app, cluster, timeout=15):
    wait_until(lambda: set(app.ports(10)) & replica_ports(cluster), timeout, 0.1, "reads on replicas")


# ---- configuration ----

def test_no_configuration(cluster):
    """Nothing set at all: as if we were not there."""
    env = library_env(None, None, DATABASE_URL=None)
    with Remote(env) as app:
        app.connect(dsn=cluster.url())
        assert set(exercise(app, "bd_noconf")) == {cluster.primary.port}
        app.connect("r", dsn=cluster.url(node=cluster.replicas[0]))
        assert app.port("r") == cluster.replicas[0].port


def test_disabled(cluster, monitor):
    """PGSHUNT_DISABLE=1 forwards everything."""
    with Remote(monitor.client_env(PGSHUNT_DISABLE=1)) as app:
        app.connect()
        assert set(app.ports(20)) == {cluster.primary.port}
        with pytest.raises(RemoteError):
            app.sql("SHOW pgshunt.nodes")


WRONG = [("PGSHUNT_CONSISTENCY", "banana"), ("PGSHUNT_MAX_STALENESS", "soon"), ("DATABASE_REPLICA_1_PORT", "99999"),
         ("DATABASE_REPLICA_1_WEIGHT", "heavy"), ("HEALTH_CHECK_INTERVAL", "-5"), ("PGSHUNT_NAME", "a/b"),
         ("PGSHUNT_CONFIG", "/nowhere/pgshunt.ini")]


@pytest.mark.parametrize("variable,value", WRONG)
def test_wrong_value(cluster, variable, value):
    """A wrong value is said once, with its name, and everything passes through."""
    env = {**library_env(cluster, unique_name()), variable: value}
    with Remote(env) as app:
        for i in range(3):
            app.connect(f"c{i}")
        app.connect()
        assert set(exercise(app, "bd_wrong")) == {cluster.primary.port}
        with pytest.raises(RemoteError, match=variable if variable != "PGSHUNT_CONFIG" else "nowhere"):
            app.connect("x", dsn="host=pgshunt user=app password=app dbname=app")
    assert app.stderr().count(value) == 1, app.stderr()
    assert variable in app.stderr() or variable == "PGSHUNT_CONFIG"


def test_check_names_every_mistake(cluster, tmp_path):
    env = {**library_env(cluster, "x", LD_PRELOAD=None), **dict(WRONG[:5])}
    r = run_under([need(CLI), "check"], env, check=False)
    assert r.returncode == 1
    for variable, value in WRONG[:5]:
        assert variable in r.stdout + r.stderr and value in r.stdout + r.stderr
    ini = tmp_path / "pgshunt.ini"
    ini.write_text("[pgshunt]\nname = ok\n\nconsistency = sometimes\n\n[nonsense]\na = b\n[health]\ninterval = x\n")
    r = run_under([need(CLI), "check"], library_env(cluster, None, LD_PRELOAD=None, PGSHUNT_CONFIG=ini), check=False)
    assert r.returncode == 1
    said = r.stdout + r.stderr
    for line in (4, 6, 9):  # the section that is none, not its key
        assert f"pgshunt.ini:{line}" in said, said


def test_check_is_content(cluster):
    assert run_under([need(CLI), "check"], library_env(cluster, "x", LD_PRELOAD=None)).returncode == 0


def test_host_pgshunt(cluster, monitor):
    """The literal host name stands for the cluster."""
    with Remote(monitor.client_env()) as app:
        app.connect(dsn="host=pgshunt user=app password=app dbname=app")
        exercise(app, "bd_host")
        reads_on_replicas(app, cluster)


def test_ini_file_alone(cluster, tmp_path, start_monitor):
    """No variables but the file's: the same."""
    ini = tmp_path / "pgshunt.ini"
    name = unique_name()
    text = f"[pgshunt]\nname = {name}\n[health]\nconninfo = user=monitor password=monitor dbname=app\n"
    for n in cluster.nodes:
        text += f"[node {n.name}]\nhost = {n.host}\nport = {n.port}\n"
    ini.write_text(text)
    gone = {k: None for k in cluster.env()}
    m = start_monitor(cluster, name=name, PGSHUNT_CONFIG=ini, PGSHUNT_NAME=None, **gone)
    with Remote(m.client_env()) as app:
        app.connect(dsn=cluster.url())
        exercise(app, "bd_ini")
        reads_on_replicas(app, cluster)


# ---- the monitor ----

def test_no_monitor(cluster):
    with Remote(library_env(cluster, "never-there")) as app:
        app.connect()
        assert set(exercise(app, "bd_nomon")) == {cluster.primary.port}
    assert app.stderr().count("\n") <= 2, app.stderr()


def test_monitor_comes_later(cluster, start_monitor):
    """An application that was there first uses the replicas once the monitor is."""
    name = unique_name()
    with Remote(library_env(cluster, name)) as app:
        app.connect()
        assert set(exercise(app, "bd_later")) == {cluster.primary.port}
        start_monitor(cluster, name=name)
        reads_on_replicas(app, cluster)
        exercise(app, "bd_later")


@pytest.mark.parametrize("how", ["kill", "stop"])
def test_monitor_goes_and_comes_back(cluster, monitor, how):
    with Remote(monitor.client_env()) as app:
        app.connect()
        exercise(app, "bd_monitor")
        reads_on_replicas(app, cluster)
        getattr(monitor, how)()
        exercise(app, "bd_monitor", 3)
        time.sleep(2.5)  # the heartbeat is old now: the board says nothing
        assert set(app.ports(20)) == {cluster.primary.port}
        exercise(app, "bd_monitor")
        monitor.start()
        reads_on_replicas(app, cluster)
        exercise(app, "bd_monitor")


def test_monitor_restart_is_clean(cluster, monitor):
    assert monitor.stop() == 0
    monitor.start()
    assert monitor.stop() == 0


def test_second_monitor_is_refused(cluster, monitor, start_monitor):
    """One name, one monitor: the second says so and ends, the first goes on."""
    second = start_monitor(cluster, wait=False, name=monitor.name)
    assert second.proc.wait(10) != 0
    assert monitor.name in second.log()
    assert len([n for n in monitor.nodes() if n["state"] == "up"]) == 4


def test_frozen_monitor(cluster, monitor):
    """SIGSTOP: its board ages, the primary serves, and afterwards all is as before."""
    with Remote(monitor.client_env()) as app:
        app.connect()
        reads_on_replicas(app, cluster)
        monitor.proc.send_signal(signal.SIGSTOP)
        try:
            time.sleep(2.5)
            assert set(app.ports(20)) == {cluster.primary.port}
        finally:
            monitor.proc.send_signal(signal.SIGCONT)
        exercise(app, "bd_frozen")
        reads_on_replicas(app, cluster)


# ---- shared memory ----

def rewrite(path, change):
    """Changes a segment in place, as a fault of somebody else would: the mapping stays."""
    with open(path, "r+b") as f:
        change(f)


def _garbage(f):
    size = os.fstat(f.fileno()).st_size
    f.write(os.urandom(size))


def _version(f):
    f.seek(8)
    f.write((77).to_bytes(4, "little"))


def _ones(f):
    f.seek(64)
    f.write(b"\xff" * (os.fstat(f.fileno()).st_size - 64))


DAMAGE = {
    "empty": lambda f: f.truncate(0),
    "truncated": lambda f: f.truncate(100),
    "half": lambda f: f.truncate(os.fstat(f.fileno()).st_size // 2),
    "garbage": _garbage,
    "other-version": _version,
    "all-ones": _ones,  # good header, nonsense behind it
}


@pytest.mark.parametrize("segment", ["board", "ledger"])
@pytest.mark.parametrize("damage", [*DAMAGE, "missing"])
def test_damaged_before_start(cluster, monitor, segment, damage):
    """What the application finds is broken: it uses the primary. A new monitor repairs it."""
    path = f"/dev/shm/pgshunt.{monitor.name}.{segment}"
    monitor.kill()
    os.unlink(path) if damage == "missing" else rewrite(path, DAMAGE[damage])
    with Remote(monitor.client_env()) as app:
        app.connect()
        exercise(app, "bd_before")
        time.sleep(2.2)
        assert set(app.ports(10)) == {cluster.primary.port}
        monitor.start()
        exercise(app, "bd_before")
        reads_on_replicas(app, cluster)


@pytest.mark.parametrize("segment", ["board", "ledger"])
@pytest.mark.parametrize("damage", [*DAMAGE, "missing"])
def test_damaged_under_the_application(cluster, monitor, segment, damage):
    """The segment breaks while it is mapped: nothing crashes or hangs, and statements go on."""
    path = f"/dev/shm/pgshunt.{monitor.name}.{segment}"
    with Remote(monitor.client_env()) as app:
        app.connect()
        reads_on_replicas(app, cluster)
        monitor.kill()
        os.unlink(path) if damage == "missing" else rewrite(path, DAMAGE[damage])
        for i in range(5):
            app.sql("SELECT 1")
            app.sql("CREATE TABLE IF NOT EXISTS bd_under (v int)")
            app.connect(f"n{i}")
            assert app.sql("SELECT 2", conn=f"n{i}") == [[2]]
        monitor.start()
        reads_on_replicas(app, cluster)
        exercise(app, "bd_under")


def test_shared_memory_not_readable(cluster, monitor):
    """Another user without the group: no crash, the primary serves. (As root every file is readable: drop it.)"""
    if os.geteuid() != 0:
        return  # permissions of our own files do not bind us; the root run tests this
    nobody = pwd.getpwnam("nobody")

    def drop():
        os.setgroups([])
        os.setgid(nobody.pw_gid)
        os.setuid(nobody.pw_uid)
    library = f"/tmp/{monitor.name}.so"  # the checkout may lie in a folder that nobody may enter
    shutil.copy(monitor.client_env()["LD_PRELOAD"], library)
    code = ("import psycopg2, os\nc = psycopg2.connect(os.environ['DATABASE_URL'])\nc.autocommit = True\n"
            "k = c.cursor()\nfor i in range(10):\n k.execute('SELECT inet_server_port()')\n print(k.fetchone()[0])")
    try:
        r = subprocess.run([PYTHON, "-c", code], env=monitor.client_env(LD_PRELOAD=library), cwd="/",
                           capture_output=True, text=True, preexec_fn=drop, timeout=30)
    finally:
        os.unlink(library)
    assert r.returncode == 0, r.stderr
    assert set(r.stdout.split()) == {str(cluster.primary.port)}, r.stdout
