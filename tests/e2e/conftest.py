"""Fixtures of the end-to-end tests. What they hand out is described in cluster.py and under.py.

cluster        primary + 3 replicas for the whole session: tests leave it healthy and use tables of their own
fresh_cluster  factory: a cluster for one test that breaks it: fresh_cluster(replicas=1, settings={...})
start_monitor  factory: a monitor of its own on a cluster: start_monitor(cluster, MAX_REPLICA_LAG="1s")
module_monitor the same monitor for all tests of a file
monitor        a ready monitor on the session's cluster
env            environment of a client under the library, with that monitor

A skipped test counts as a failed one: a suite that silently tests less is how regressions arrive. Reasons that are
allowed stand in ALLOWED_SKIPS, each with why.
"""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from cluster import Cluster  # noqa: E402
from under import Monitor  # noqa: E402

ALLOWED_SKIPS = {}  # reason of pytest.skip -> why that is no loss


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    if report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if not any(allowed in reason for allowed in ALLOWED_SKIPS):
            report.outcome = "failed"
            report.longrepr = f"skipped, which counts as failed: {reason}"


@pytest.fixture(scope="session")
def cluster():
    with Cluster(replicas=3) as c:
        yield c


@pytest.fixture
def fresh_cluster():
    made = []

    def make(replicas=1, **kw):
        c = Cluster(replicas=replicas, **kw)
        made.append(c)
        return c.start()
    yield make
    for c in made:
        c.stop()


@pytest.fixture
def start_monitor(request):
    made = []

    def make(cluster, wait=True, **env):
        m = Monitor(cluster, **env)
        made.append(m)
        return m.start(wait)
    yield make
    for m in made:
        m.kill() if m.proc is None else _stop_quietly(m)
        m.forget()


def _stop_quietly(m):
    try:
        m.stop()
    finally:
        m.kill()


@pytest.fixture(scope="module")
def module_monitor(cluster):
    """One monitor for all tests of a file, on the session's cluster."""
    m = Monitor(cluster)
    try:
        yield m.start()
    finally:
        _stop_quietly(m)
        m.forget()


@pytest.fixture
def monitor(cluster, start_monitor):
    return start_monitor(cluster)


@pytest.fixture
def env(monitor):
    return monitor.client_env()
