"""Throw-away PostgreSQL clusters for tests, the demo and scripts/cluster: a primary and any number of replicas.

Servers run as the user `postgres` when we are root (PostgreSQL refuses root), on 127.0.0.1 with free ports and a
private Unix socket folder, in a temporary folder that goes away with them. Nobody else's server is ever touched: what
is signalled is what was started here, by pid.

    with Cluster(replicas=3) as c:
        c.primary.sql("CREATE TABLE t (v int)")
        c.wait_caught_up()
        c.replicas[0].sql("SELECT count(*) FROM t")

Roles: postgres (superuser, trust), app (password app, owns the database app), monitor (password monitor, pg_monitor).
"""

import contextlib
import ctypes
import json
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg2

import pgtemplate
from pgtemplate import BIN, run_as_server, server_user

SETTINGS = {
    "fsync": "off",  # a crash of processes, not of the machine, is what tests do
    "max_connections": "100",
    "shared_buffers": "32MB",
    "wal_level": "replica",
    "wal_log_hints": "on",
    "wal_keep_size": "512MB",  # instead of slots: a stopped replica can always come back
    "max_wal_senders": "20",
    "hot_standby": "on",
    "hot_standby_feedback": "off",
    "wal_receiver_timeout": "5s",
    "wal_sender_timeout": "5s",
    "wal_receiver_status_interval": "1s",
    "wal_retrieve_retry_interval": "200ms",  # the default of 5 s makes every reconnect test slow
    "dynamic_shared_memory_type": "mmap",  # kill -9 then leaves nothing in /dev/shm
    "shared_preload_libraries": "pg_stat_statements",
    "pg_stat_statements.save": "off",
    "log_line_prefix": "%m [%p] %u@%d/%a ",
    "log_timezone": "Etc/UTC",
    "timezone": "Etc/UTC",
}

HBA = """\
local all         postgres               trust
local replication postgres               trust
host  all         postgres  127.0.0.1/32 trust
host  replication postgres  127.0.0.1/32 trust
local all         all                    scram-sha-256
host  all         all       127.0.0.1/32 scram-sha-256
"""


def free_port(host="127.0.0.1"):
    """A port that nobody listens on, below the ephemeral range, so that it is still free when a server restarts."""
    while True:
        port = random.SystemRandom().randrange(15000, 32000)
        with socket.socket() as s:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                s.bind((host, port))
                return port
            except OSError:
                continue


def wait_until(check, timeout=30, interval=0.02, what="condition"):
    """Calls check until it returns something true, and returns that. psycopg2 errors count as not yet."""
    end = time.monotonic() + timeout
    last = None
    while True:
        try:
            value = check()
            if value:
                return value
        except psycopg2.Error as e:
            last = e
        if time.monotonic() > end:
            raise TimeoutError(f"{what} did not come true in {timeout} s" + (f" ({last})" if last else ""))
        time.sleep(interval)


def die_with_parent(sig=signal.SIGTERM):
    """In the child: a test run that is killed must not leave servers behind."""
    ctypes.CDLL(None).prctl(1, sig)  # PR_SET_PDEATHSIG


def _children(pid):
    for tid in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            yield from map(int, tid.read_text().split())


class Node:
    """One server. `name` is what pgshunt calls it when it is configured from Cluster.env()."""

    def __init__(self, cluster, name, upstream=None):
        self.cluster, self.name, self.upstream = cluster, name, upstream
        self.host, self.port = "127.0.0.1", free_port()
        self.data = cluster.base / name
        self.socket_dir = cluster.base / "s"
        self.log_path = cluster.base / f"{name}.log"
        self.proc = None
        self.paused = False

    def __repr__(self):
        return f"<Node {self.name} port={self.port}>"

    # ---- files ----

    def prepare(self, template, settings):
        subprocess.run(["cp", "-a", "--reflink=auto", str(template), str(self.data)], check=True)
        with open(self.data / "postgresql.conf", "a") as f:
            for key, value in settings.items():
                f.write(f"{key} = '{value}'\n")
            f.write(f"listen_addresses = '{self.host}'\nport = {self.port}\ncluster_name = '{self.name}'\n"
                    f"unix_socket_directories = '{self.socket_dir}'\n")
        (self.data / "pg_hba.conf").write_text(HBA)
        if self.upstream:
            self.follow(self.upstream)

    def follow(self, upstream):
        """Makes the (stopped) server a standby of another node."""
        self.upstream = upstream
        with open(self.data / "postgresql.conf", "a") as f:
            f.write(f"primary_conninfo = 'host=127.0.0.1 port={upstream.port} user=postgres "
                    f"application_name={self.name}'\nrecovery_target_timeline = 'latest'\n")
        (self.data / "standby.signal").touch()

    def hba(self, *lines):
        """Puts lines in front of pg_hba.conf (none: the original) and reloads, e.g. hba("host all app all reject")."""
        (self.data / "pg_hba.conf").write_text("".join(line + "\n" for line in lines) + HBA)
        self.sql("SELECT pg_reload_conf()")

    def log(self):
        return self.log_path.read_text(errors="replace")

    # ---- life ----

    def spawn(self):
        with open(self.log_path, "ab") as log:
            self.proc = subprocess.Popen(
                [f"{BIN}/postgres", "-D", str(self.data)], stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/",
                start_new_session=True, env=pgtemplate.clean_env(), **server_user(),
                preexec_fn=None if self.cluster.detached else lambda: die_with_parent(signal.SIGQUIT))

    def start(self, timeout=60):
        """Starts the server and waits until it accepts connections."""
        for _ in range(50):  # after kill -9 the old shared memory is in use until the last child has gone
            self.spawn()
            if self._wait_up(timeout):
                return self
            time.sleep(0.1)
        raise RuntimeError(f"{self.name} did not start:\n{self.log()[-2000:]}")

    def _wait_up(self, timeout):
        def state():
            if self.proc.poll() is not None:
                return "exited"
            return self.sql("SELECT 1") and "up"
        return wait_until(state, timeout, what=f"start of {self.name}") == "up"

    def wait_up(self, timeout=60):
        wait_until(lambda: self.sql("SELECT 1"), timeout, what=f"{self.name} accepting connections")

    @property
    def pid(self):
        return self.proc.pid if self.proc else None

    def is_running(self):
        return self.proc is not None and self.proc.poll() is None

    def stop(self, mode="fast", timeout=60):
        """mode: smart, fast or immediate."""
        if not self.is_running():
            return
        self.resume()
        self.proc.send_signal({"smart": signal.SIGTERM, "fast": signal.SIGINT, "immediate": signal.SIGQUIT}[mode])
        try:
            self.proc.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()

    def restart(self, mode="fast"):
        self.stop(mode)
        return self.start()

    def kill(self):
        """kill -9 of the postmaster and everything under it: what a machine that loses its power looks like."""
        if not self.is_running():
            return
        family = [self.proc.pid, *_children(self.proc.pid)]
        for pid in family:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.proc.wait()
        self.paused = False

    def pause(self):
        """SIGSTOP for the whole server: it hangs, while the kernel still accepts connections for it."""
        self._signal_family(signal.SIGSTOP)
        self.paused = True

    def resume(self):
        if self.paused:
            self._signal_family(signal.SIGCONT)
            self.paused = False

    def _signal_family(self, sig):
        for pid in [self.proc.pid, *_children(self.proc.pid)]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, sig)

    def kill_backend(self, user="app", sig=signal.SIGKILL):
        """Signals one backend of a user (None: any); SIGKILL makes the server crash-restart. The pid, or None."""
        rows = self.sql("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' "
                        "AND pid <> pg_backend_pid() AND (%s::text IS NULL OR usename = %s) LIMIT 1", (user, user))
        if not rows:
            return None
        with contextlib.suppress(ProcessLookupError):
            os.kill(rows[0][0], sig)
        return rows[0][0]

    def crash(self):
        """Makes the server crash-restart for certain: a backend of our own dies of SIGKILL."""
        conn = self.connect()
        with contextlib.suppress(ProcessLookupError):
            os.kill(conn.info.backend_pid, signal.SIGKILL)
        conn.close()

    def promote(self, timeout=30):
        self.sql("SELECT pg_promote(true, %s)", (timeout,))
        wait_until(lambda: not self.sql("SELECT pg_is_in_recovery()")[0][0], timeout, what="promotion")

    # ---- SQL as the superuser, past whatever pgshunt does ----

    def connect(self, user="postgres", db="app", **more):
        conn = psycopg2.connect(host=str(self.socket_dir), port=self.port, user=user, dbname=db, connect_timeout=5,
                                password=user, application_name="e2e-admin", **more)
        conn.autocommit = True
        return conn

    def sql(self, query, params=None, **connect):
        """Runs a statement on this very server; its rows as a list of tuples (empty if it has none)."""
        conn = self.connect(**connect)
        try:
            with conn.cursor() as cur:
                cur.execute(query, params)
                return cur.fetchall() if cur.description else []
        finally:
            conn.close()

    def set(self, **settings):
        """ALTER SYSTEM SET for each (double underscore = dot), then a reload; None resets. Works on standbys."""
        conn = self.connect()
        with conn.cursor() as cur:
            for key, value in settings.items():
                key = key.replace("__", ".")
                cur.execute(f"ALTER SYSTEM RESET {key}" if value is None else f"ALTER SYSTEM SET {key} = '{value}'")
            cur.execute("SELECT pg_reload_conf()")
        conn.close()

    def delay(self, ms):
        """recovery_min_apply_delay of a replica; 0 ends it."""
        self.set(recovery_min_apply_delay=f"{ms}ms" if ms else None)

    def in_recovery(self):
        return self.sql("SELECT pg_is_in_recovery()")[0][0]

    # ---- what the server says it did ----

    def statements(self, like=None, user="app"):
        """{query: calls} of pg_stat_statements for a role, top level only; like filters the text (ILIKE)."""
        rows = self.sql("SELECT query, sum(calls)::bigint FROM pg_stat_statements s JOIN pg_roles r "
                        "ON r.oid = s.userid WHERE toplevel AND rolname = %s AND (%s::text IS NULL OR query ILIKE %s) GROUP BY query",
                        (user, like, like))
        return dict(rows)

    def calls(self, like=None, user="app"):
        return sum(self.statements(like, user).values())

    def reset_statements(self):
        self.sql("SELECT pg_stat_statements_reset()")

    def backends(self, user="app"):
        return self.sql("SELECT count(*) FROM pg_stat_activity WHERE usename = %s", (user,))[0][0]


class Cluster:
    """A primary and its replicas. settings go to every node, replica_settings to the replicas on top."""

    def __init__(self, replicas=3, settings=None, replica_settings=None, detached=False, own_identity=False):
        self.detached = detached
        self.base = Path(tempfile.mkdtemp(prefix="pgshunt-cluster-"))
        os.chmod(self.base, 0o755)
        (self.base / "s").mkdir()
        (self.base / "s").chmod(0o777)
        if "user" in server_user():
            who = pwd.getpwnam(server_user()["user"])
            os.chown(self.base, who.pw_uid, who.pw_gid)
            os.chown(self.base / "s", who.pw_uid, who.pw_gid)
        self.own_identity = own_identity  # True: a system identifier of its own (takes an initdb)
        self.settings = {**SETTINGS, **(settings or {})}
        self.replica_settings = {**self.settings, **(replica_settings or {})}
        self.primary = Node(self, "primary")
        self.replicas = [Node(self, f"replica-{i + 1}", self.primary) for i in range(replicas)]

    @property
    def nodes(self):
        return [self.primary, *self.replicas]

    def node(self, name):
        return next(n for n in self.nodes if n.name == name)

    def by_port(self, port):
        return next(n for n in self.nodes if n.port == int(port))

    def start(self):
        try:
            template = pgtemplate.template(fresh=self.own_identity)
            for n in self.nodes:
                n.prepare(template, self.settings if n is self.primary else self.replica_settings)
            for n in self.nodes:
                n.spawn()
            for n in self.nodes:
                n._wait_up(60) or n.start()
            self.wait_streaming()
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self):
        for n in self.nodes:  # replicas too die at once: nothing here is to be kept
            if n.is_running():
                n.resume()
                n.proc.send_signal(signal.SIGQUIT)
        for n in self.nodes:
            if n.is_running():
                try:
                    n.proc.wait(10)
                except subprocess.TimeoutExpired:
                    n.kill()
        shutil.rmtree(self.base, ignore_errors=True)

    __enter__ = start

    def __exit__(self, *exc):
        self.stop()

    def wait_streaming(self, timeout=30):
        n = len(self.replicas)
        wait_until(lambda: self.primary.sql("SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'")[0][0]
                   >= n, timeout, what=f"{n} replicas streaming")

    def wait_caught_up(self, nodes=None, timeout=60):
        """Until the replicas have replayed all that the primary has written by now."""
        # Not the insert position: behind a page header it names a place that no record reaches while nobody writes.
        lsn = self.primary.sql("SELECT pg_current_wal_lsn()")[0][0]
        for n in nodes or self.replicas:
            wait_until(lambda: n.sql("SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn", (lsn,))[0][0], timeout,
                       what=f"{n.name} at {lsn}")

    def rebuild(self, node):
        """Makes a node that was promoted, or broke, a fresh replica of the primary again."""
        node.stop("immediate")
        shutil.rmtree(node.data)
        run_as_server([f"{BIN}/pg_basebackup", "-D", str(node.data), "-h", str(node.socket_dir), "-p",
                       str(self.primary.port), "-U", "postgres", "-c", "fast", "--no-sync"])
        with open(node.data / "postgresql.conf", "a") as f:
            f.write(f"port = {node.port}\ncluster_name = '{node.name}'\n")
        (node.data / "postgresql.auto.conf").write_text("")
        node.follow(self.primary)
        node.start()

    def url(self, user="app", node=None, host=None, db="app"):
        n = node or self.primary
        return f"postgresql://{user}:{user}@{host or n.host}:{n.port}/{db}"

    def env(self):
        """The environment by which pgshunt (and an application) finds this cluster."""
        env = {"DATABASE_URL": self.url(), "PGSHUNT_MONITOR_URL": self.url("monitor")}
        for i, n in enumerate(self.replicas, 1):
            env[f"DATABASE_REPLICA_{i}_HOST"] = n.host
            env[f"DATABASE_REPLICA_{i}_PORT"] = str(n.port)
        return env

    def reset_statements(self):
        for n in self.nodes:
            n.reset_statements()

    def calls(self, like=None, user="app"):
        """{node name: statements that this server says it served} of the nodes that run."""
        return {n.name: n.calls(like, user) for n in self.nodes if n.is_running()}

    def describe(self):
        """What scripts/cluster stop needs to find the servers again."""
        return json.dumps({"base": str(self.base), "env": self.env(), "socket_dir": str(self.base / "s"),
                           "nodes": [{"name": n.name, "port": n.port, "pid": n.pid, "data": str(n.data)}
                                     for n in self.nodes]}, indent=2)
