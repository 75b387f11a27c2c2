"""One initialised data directory, made once and copied for every server (an initdb takes longer than all the rest).

It is kept in build/ between runs. Primary and replicas are copies of the same cleanly stopped directory, which is what
makes a replica: it starts streaming at the end of the template's log.
"""

import atexit
import glob
import hashlib
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

BIN = os.environ.get("PG_BIN") or next(iter(sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)), "/usr/bin")

SQL = """\
CREATE ROLE app LOGIN PASSWORD 'app';
CREATE ROLE monitor LOGIN PASSWORD 'monitor' IN ROLE pg_monitor;
CREATE DATABASE app OWNER app;
\\c app
CREATE EXTENSION pg_stat_statements;
GRANT pg_read_all_stats TO app;
"""


def server_user():
    """Arguments for subprocess that make a command run as the servers' user."""
    if os.geteuid() != 0:
        return {}
    who = pwd.getpwnam("postgres")
    return {"user": "postgres", "group": who.pw_gid, "extra_groups": []}


def clean_env():
    """Our environment without what would lead a PostgreSQL program, or a preload, elsewhere."""
    drop = ("PG", "DATABASE_", "LD_PRELOAD", "DB_POOL", "HEALTH_CHECK", "MAX_REPLICA", "REPLICA_LAG", "FAILOVER",
            "ENABLE_AUTO")
    return {**{k: v for k, v in os.environ.items() if not k.startswith(drop)}, "LC_ALL": "C.UTF-8"}


def run_as_server(cmd, **kw):
    r = subprocess.run(cmd, cwd="/", env=clean_env(), stdin=kw.pop("stdin", subprocess.DEVNULL) if "input" not in kw
                       else None, capture_output=True, text=True, **server_user(), **kw)
    if r.returncode != 0:
        raise RuntimeError(f"{cmd} failed ({r.returncode}):\n{r.stdout}{r.stderr}")
    return r.stdout


def _make(where):
    """Initialises a data directory with roles, database and extension in it."""
    run_as_server([f"{BIN}/initdb", "-D", str(where), "-U", "postgres", "--auth=trust", "--no-sync", "-E", "UTF8",
                   "--locale=C.UTF-8", "--no-instructions"])
    sock = where.parent
    run_as_server([f"{BIN}/pg_ctl", "-D", str(where), "-w", "-s", "-l", str(sock / "log"), "-o",
                   f"-c listen_addresses= -c unix_socket_directories={sock} -c fsync=off -c wal_level=replica "
                   "-c shared_preload_libraries=pg_stat_statements", "start"])
    try:
        run_as_server([f"{BIN}/psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", str(sock), "-U", "postgres",
                       "postgres"], input=SQL)
    finally:
        run_as_server([f"{BIN}/pg_ctl", "-D", str(where), "-w", "-s", "-m", "fast", "stop"])


def _temp_dir():
    d = Path(tempfile.mkdtemp(prefix="pgshunt-template-"))
    if "user" in server_user():
        who = pwd.getpwnam("postgres")
        os.chown(d, who.pw_uid, who.pw_gid)
    atexit.register(shutil.rmtree, d, ignore_errors=True)
    return d


def _cache_path():
    key = hashlib.sha256((Path(__file__).read_text() + BIN).encode()).hexdigest()[:12]
    return ROOT / "build" / f"cluster-template-{os.geteuid()}-{key}"


def template(fresh=False):
    """Path of a cleanly stopped data directory, not to be changed. fresh: one with an identity of its own."""
    cache = _cache_path()
    if not fresh and (cache / "PG_VERSION").exists():
        return cache
    made = _temp_dir() / "data"
    _make(made)
    if fresh:
        return made
    try:  # only a complete copy gets the final name, and of two concurrent makers the first one wins
        partial = Path(f"{cache}.{os.getpid()}")
        partial.parent.mkdir(exist_ok=True)
        subprocess.run(["cp", "-a", str(made), str(partial)], check=True)
        os.rename(partial, cache)
    except (OSError, subprocess.CalledProcessError):
        shutil.rmtree(partial, ignore_errors=True)
        return cache if (cache / "PG_VERSION").exists() else made
    return cache
