"""What scripts/demo does once everything is built: cluster, monitor, site, traffic, and a report."""

import argparse
import json
import os
import shlex
import shutil
import signal
import sys
import time
from contextlib import ExitStack
from pathlib import Path

from cluster import Cluster
from djsite import Site, prepare
from pgtemplate import ROOT
from traffic import drive
from under import CLI, LIBRARY, Monitor, need

STATE = ROOT / "build" / "demo.json"
ENV_FILE = ROOT / "build" / "demo.env"
TTY = sys.stdout.isatty()
BOLD, GREEN, RED, DIM, PLAIN = ("\033[1m", "\033[32m", "\033[31m", "\033[2m", "\033[0m") if TTY else ("",) * 5
DELAY_MS = 300


def step(text):
    print(f"{BOLD}{text}{PLAIN}", flush=True)


def progress(what):
    """A line a second: overwritten on a terminal."""
    def tick(tally, elapsed):
        line = (f"  {what} {elapsed:3.0f} s  {tally.requests:6} requests  {tally.failed} failed  "
                f"{tally.stale} stale of {tally.after_write} reads after a write")
        print(f"\r{DIM}{line}{PLAIN}\033[K" if TTY else line, end="" if TTY else "\n", flush=True)
    return tick


def end_progress():
    if TTY:
        print("\r\033[K", end="")


def table(header, rows):
    widths = [max(len(str(r[i])) for r in [header, *rows]) for i in range(len(header))]
    for n, row in enumerate([header, *rows]):
        cells = [str(c).ljust(w) if i == 0 else str(c).rjust(w) for i, (c, w) in enumerate(zip(row, widths))]
        print("  " + (BOLD if n == 0 else "") + "   ".join(cells) + (PLAIN if n == 0 else ""))


def verdict(good, text):
    print(f"  {GREEN if good else RED}{'ok' if good else 'NOT OK'}{PLAIN}  {text}", flush=True)
    return good


def counters(monitor):
    """{node: (reads, writes)} that our own ledger counted."""
    return {n["name"]: (int(n.get("reads") or 0), int(n.get("writes") or 0)) for n in monitor.nodes()}


def show_split(cluster, monitor, site, seconds):
    """Ordinary traffic; what each server says it served, and what we counted."""
    step(f"\n1. Traffic for {seconds} s: lists, details, orders (POST, redirect, GET), atomic purchases")
    time.sleep(0.3)
    cluster.reset_statements()
    before = counters(monitor)
    tally = drive(site.port, seconds, mix=(10, 2, 1, 1), tick=progress("traffic"))
    end_progress()
    after = counters(monitor)
    served = {n.name: (n.calls(), n.calls("SELECT %"), n.calls("INSERT %") + n.calls("UPDATE %") + n.calls("DELETE %"))
              for n in cluster.nodes}
    rows = []
    for n in cluster.nodes:
        ours = [a - b for a, b in zip(after.get(n.name, (0, 0)), before.get(n.name, (0, 0)))]
        rows.append((f"{n.name} :{n.port}", *served[n.name], *ours))
    table(("node", "server: statements", "of them SELECT", "INSERT/UPDATE/DELETE", "we: reads", "we: writes"), rows)
    print(f"  {DIM}The first three are each server's pg_stat_statements for the role app: the site's statements, and the few\n"
          f"  that the library adds (settings for new links). The last two are our own counters.{PLAIN}")
    selects = [served[n.name][1] for n in cluster.nodes]
    share = sum(selects[1:]) / max(1, sum(selects))
    writes_elsewhere = sum(served[n.name][2] for n in cluster.replicas)
    ok = verdict(tally.failed == 0, f"{tally.requests} requests, {tally.failed} failed {tally.examples or ''}")
    ok &= verdict(tally.stale == 0, f"{tally.stale} stale of {tally.after_write} reads after a write, over all workers")
    ok &= verdict(share > 0, f"{share:.0%} of the SELECTs were served by replicas")
    return verdict(writes_elsewhere == 0, f"{writes_elsewhere} writes were sent to a replica") and ok


def show_staleness(cluster, site, eventual, seconds):
    """The same traffic with a replica that is late: the default, and beside it what `eventual` gives."""
    late = cluster.replicas[-1]
    step(f"\n2. {late.name} replays {DELAY_MS} ms late: reads after a write, {seconds} s each")
    late.delay(DELAY_MS)
    rows, tallies = [], {}
    try:
        for name, s in (("host (default)", site), ("eventual", eventual)):
            cluster.reset_statements()
            t = tallies[name] = drive(s.port, seconds, mix=(1, 2, 1, 3), tick=progress(f"{name:14}"))
            end_progress()
            selects = {n.name: n.calls("SELECT %") for n in cluster.nodes}
            share = 1 - selects["primary"] / max(1, sum(selects.values()))
            rows.append((name, t.requests, t.failed, t.after_write, t.stale, f"{share:.0%}"))
    finally:
        late.delay(0)
    table(("consistency", "requests", "failed", "reads after a write", "stale", "SELECTs on replicas"), rows)
    ok = verdict(tallies["host (default)"].stale == 0, "no stale read with the default")
    return verdict(tallies["eventual"].stale > 0, "eventual shows some: the figure above means something") and ok


def show_killed_replica(cluster, monitor, site, seconds):
    """kill -9 of a whole replica under traffic."""
    victim = cluster.replicas[1]
    step(f"\n3. {victim.name} is killed (kill -9) in the middle of the traffic, and comes back, {seconds} s")
    cluster.wait_caught_up()
    tally = drive(site.port, seconds, tick=progress("traffic"),
                  at={seconds * 0.3: victim.kill, seconds * 0.6: victim.start})
    end_progress()
    cluster.reset_statements()
    end = time.monotonic() + 15
    while not victim.calls("SELECT %") and time.monotonic() < end:
        tally.add(failed=drive(site.port, 1, mix=(1, 0, 0, 0)).failed)
    ok = verdict(tally.failed == 0,
                 f"{tally.requests} requests, {tally.failed} failed {tally.examples or ''}")
    ok &= verdict(tally.stale == 0, f"{tally.stale} stale of {tally.after_write} reads after a write")
    return verdict(victim.calls("SELECT %") > 0,
                   f"it serves reads again ({victim.calls('SELECT %')} so far), nobody touched the site") and ok


def start(stack, stay):
    """Everything that runs; what must end is left on the stack."""
    step("starting: a primary and three replicas, the monitor, the site under gunicorn (4 workers, gthread)")
    cluster = Cluster(replicas=3, detached=stay)
    stack.callback(cluster.stop)
    cluster.start()
    table(("node", "address"), [(n.name, f"{n.host}:{n.port}") for n in cluster.nodes])
    monitor = Monitor(cluster, name=f"demo-{os.getpid()}", detached=stay)
    stack.callback(monitor.forget)
    stack.callback(monitor.stop)
    monitor.start()
    env = monitor.client_env()
    prepare(env)
    cluster.wait_caught_up()
    sites = []
    for n, consistency in enumerate(("host", "eventual")):
        s = Site({**env, "PGSHUNT_CONSISTENCY": consistency}, cluster.base / f"gunicorn-{consistency}.log", workers=4,
                 threads=2, worker_class="gthread", with_run=True, detached=stay, CONN_MAX_AGE=60)
        stack.callback(s.stop)
        sites.append(s.wait_ready())
        if n == 0:
            print(f"  {DIM}{os.path.relpath(CLI)} run -- gunicorn ... shop.wsgi:application{PLAIN}"
                  f"   http://127.0.0.1:{s.port}/")
    return cluster, monitor, sites


def leave_running(cluster, monitor, sites):
    """For --stay: what --stop needs, an environment to source, and what to type."""
    state = json.loads(cluster.describe())
    state["processes"] = [monitor.proc.pid, *(s.process.proc.pid for s in sites)]
    state["name"] = monitor.name
    STATE.write_text(json.dumps(state, indent=2))
    mine = {k: v for k, v in monitor.env.items() if k.startswith(("DATABASE_", "PGSHUNT_"))}
    lines = [f"export {k}={shlex.quote(v)}\n" for k, v in {**mine, "PGSHUNT_LOG": "warn"}.items()]
    ENV_FILE.write_text("".join(lines))
    cli, env_file = os.path.relpath(CLI), os.path.relpath(ENV_FILE)
    step("\nEverything is left running. To play:")
    print(f"""
  . {env_file}
  {cli} status
  {cli} run -- psql "$DATABASE_URL"
      SELECT inet_server_port();  SHOW pgshunt.nodes;  SHOW pgshunt.last_route;  SHOW pgshunt.token;
  {cli} run -- psql "$DATABASE_URL" -c "SELECT count(*), inet_server_port() FROM shop_order"
  {cli} explain "SELECT * FROM shop_order FOR UPDATE"
  curl http://127.0.0.1:{sites[0].port}/          (consistency = host)
  curl http://127.0.0.1:{sites[1].port}/          (consistency = eventual)
  psql -h {cluster.base}/s -p {cluster.replicas[0].port} -U postgres app     a replica, directly
  tail -f {cluster.base}/*.log

  scripts/demo --stop         ends it all
""")


def stop_left():
    """Ends what --stay left: only processes that are still what we started."""
    if not STATE.exists():
        print("nothing was left running")
        return
    state = json.loads(STATE.read_text())

    def alive(pid, word):
        try:
            return word in Path(f"/proc/{pid}/environ").read_bytes() + Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            return False
    mine = [(p, state["name"].encode(), signal.SIGTERM) for p in state["processes"]]
    mine += [(n["pid"], n["data"].encode(), signal.SIGQUIT) for n in state["nodes"]]
    for pid, word, sig in mine:
        if alive(pid, word):
            os.kill(pid, sig)
    end = time.monotonic() + 15
    while time.monotonic() < end and any(alive(p, w) for p, w, _ in mine):
        time.sleep(0.1)
    for pid, word, _ in mine:
        if alive(pid, word):
            os.kill(pid, signal.SIGKILL)
    base = Path(state["base"])
    if base.name.startswith("pgshunt-cluster-"):
        shutil.rmtree(base, ignore_errors=True)
    for kind in ("board", "ledger"):
        Path(f"/dev/shm/pgshunt.{state['name']}.{kind}").unlink(missing_ok=True)
    STATE.unlink()
    ENV_FILE.unlink(missing_ok=True)
    print("stopped")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--stay", action="store_true")
    p.add_argument("--stop", action="store_true")
    a = p.parse_args()
    if a.stop:
        return stop_left() or 0
    if a.stay and STATE.exists():
        sys.exit("a demo was left running: scripts/demo --stop ends it")
    need(LIBRARY)
    for sig in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(sig, lambda *_: sys.exit(130))
    started = time.monotonic()
    with ExitStack() as stack:
        cluster, monitor, sites = start(stack, a.stay)
        ok = show_split(cluster, monitor, sites[0], 12)
        ok &= show_staleness(cluster, *sites, 7)
        ok &= show_killed_replica(cluster, monitor, sites[0], 8)
        print(f"\n{time.monotonic() - started:.0f} s in all")
        if a.stay:
            leave_running(cluster, monitor, sites)
            stack.pop_all()
    return 0 if ok else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("\ninterrupted; everything is stopped")
