"""Running things under the library: the monitor, clients with LD_PRELOAD, the command line.

Nothing here knows a server; where a statement ran is asked of the servers (cluster.py).
"""

import contextlib
import itertools
import json
import os
import signal
import subprocess
import time
from pathlib import Path

from cluster import die_with_parent, wait_until
from pgtemplate import ROOT, clean_env

BUILD = Path(os.environ.get("PGSHUNT_BUILD", ROOT / "build"))
LIBRARY = BUILD / "libpgshunt.so"
MONITOR = BUILD / "pgshunt-monitor"
CLI = BUILD / "pgshunt"
PYTHON = "/usr/bin/python3"  # Debian's: the packages belong to it

_numbers = itertools.count(1)


def unique_name():
    """A PGSHUNT_NAME nobody else uses, so that suites run side by side."""
    return f"t{os.getpid()}-{next(_numbers)}"


def need(product):
    if not product.exists():
        raise FileNotFoundError(f"{product} is not built: run make")
    return str(product)


# Short intervals, so that tests of what the monitor notices take a second and not a minute.
FAST_MONITOR = {"HEALTH_CHECK_INTERVAL": "200ms", "HEALTH_CHECK_TIMEOUT": "1s", "REPLICA_LAG_CHECK_INTERVAL": "100ms",
                "PGSHUNT_HTTP_LISTEN": "", "PGSHUNT_LOG": "info"}


def base_env(cluster=None, name=None, **more):
    """Environment without the library; None as a value removes a variable."""
    env = {k: v for k, v in clean_env().items() if not k.startswith("PGSHUNT_")}
    env["PGSHUNT_CONFIG"] = "/dev/null"  # never the machine's /etc/pgshunt/pgshunt.ini
    if cluster:
        env.update(cluster.env())
    if name:
        env["PGSHUNT_NAME"] = name
    env.update({k: str(v) for k, v in more.items() if v is not None})
    for k in [k for k, v in more.items() if v is None]:
        env.pop(k, None)
    return env


def library_env(cluster=None, name=None, **more):
    """As base_env, with the library preloaded."""
    return base_env(cluster, name, **{"LD_PRELOAD": need(LIBRARY), **more})


def run_under(cmd, env, input=None, timeout=60, check=True, cwd=None):
    """Runs a command to its end; text in and out. A failure shows what it printed."""
    r = subprocess.run([str(c) for c in cmd], env=env, input=input, capture_output=True, text=True, timeout=timeout,
                       cwd=cwd, errors="replace")
    if check and r.returncode != 0:
        raise AssertionError(f"{cmd} ended with {r.returncode}\n--- stdout\n{r.stdout[-4000:]}\n"
                             f"--- stderr\n{r.stderr[-4000:]}")
    return r


def run_python(code, env, *args, **kw):
    """Runs Python source in a process of its own under env; its standard output."""
    return run_under([PYTHON, "-c", code, *args], env, **kw).stdout


class Monitor:
    """One build/pgshunt-monitor with its own shared memory; env is what its clients need too."""

    def __init__(self, cluster, name=None, detached=False, **more):
        self.cluster, self.name, self.detached = cluster, name or unique_name(), detached
        self.env = base_env(cluster, self.name, **{**FAST_MONITOR, **more})
        self.log_path = Path(cluster.base) / f"monitor-{self.name}.log"
        self.proc = None

    def client_env(self, **more):
        """The environment of a program under the library, with this monitor."""
        env = {**self.env, "LD_PRELOAD": need(LIBRARY), "PGSHUNT_LOG": "warn"}
        for k, v in more.items():
            if v is None:
                env.pop(k, None)
            else:
                env[k] = str(v)
        return env

    def spawn(self):
        with open(self.log_path, "ab") as log:
            self.proc = subprocess.Popen([need(MONITOR)], env=self.env, stdin=subprocess.DEVNULL, stdout=log,
                                         stderr=log, start_new_session=True,
                                         preexec_fn=None if self.detached else die_with_parent)
        return self

    def start(self, wait=True):
        self.spawn()
        if wait:
            self.wait_ready()
        return self

    def wait_ready(self, timeout=20):
        """Until every node that runs has been found in its role and is up."""
        want = sum(1 for n in self.cluster.nodes if n.is_running() and not n.paused)

        def ready():
            if self.proc.poll() is not None:
                raise AssertionError(f"the monitor ended with {self.proc.returncode}:\n{self.log()[-3000:]}")
            return sum(1 for n in self.nodes() if n.get("state") == "up") >= want
        try:
            wait_until(ready, timeout, 0.05, "all nodes up for the monitor")
        except TimeoutError as e:
            raise AssertionError(f"{e}: {self.nodes()}\n{self.log()[-3000:]}") from None

    def status(self):
        r = run_under([need(CLI), "status", "--json"], {**self.env, "PGSHUNT_LOG": "error"}, check=False, timeout=10)
        try:
            return json.loads(r.stdout)
        except ValueError:
            return {"nodes": [], "error": r.stdout + r.stderr}

    def nodes(self):
        return self.status().get("nodes", [])

    def node(self, name):
        return next((n for n in self.nodes() if n.get("name") == name), {})

    def wait_state(self, name, *states, timeout=20):
        wait_until(lambda: self.node(name).get("state") in states, timeout, 0.05, f"{name} in state {states}")

    def log(self):
        return self.log_path.read_text(errors="replace")

    def stop(self, timeout=10):
        """SIGTERM; its exit code. A monitor that does not end is a failure of its own."""
        if self.proc is None or self.proc.poll() is not None:
            return self.proc and self.proc.returncode
        self.proc.send_signal(signal.SIGCONT)
        self.proc.terminate()
        try:
            return self.proc.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"the monitor did not end on SIGTERM:\n{self.log()[-2000:]}") from None

    def kill(self):
        if self.proc and self.proc.poll() is None:
            self.proc.kill()
            self.proc.wait()

    def forget(self):
        """Removes what a killed monitor leaves in shared memory."""
        for kind in ("board", "ledger"):
            with contextlib.suppress(OSError):
                os.unlink(f"/dev/shm/pgshunt.{self.name}.{kind}")

    def restart(self):
        self.stop()
        return self.start()


class Background:
    """A process that runs beside a test; stopped with it, output kept."""

    def __init__(self, cmd, env, log_path, cwd=None, detached=False):
        self.log_path = Path(log_path)
        with open(self.log_path, "ab") as log:
            self.proc = subprocess.Popen([str(c) for c in cmd], env=env, stdin=subprocess.DEVNULL, stdout=log,
                                         stderr=log, cwd=cwd, start_new_session=True,
                                         preexec_fn=None if detached else die_with_parent)

    def log(self):
        return self.log_path.read_text(errors="replace")

    def stop(self, timeout=10):
        if self.proc.poll() is None:
            self.proc.terminate()
            end = time.monotonic() + timeout
            while self.proc.poll() is None and time.monotonic() < end:
                time.sleep(0.02)
            with contextlib.suppress(ProcessLookupError):  # the whole group: workers of a server that hangs
                os.killpg(self.proc.pid, signal.SIGKILL)
            self.proc.wait()
        return self.proc.returncode
