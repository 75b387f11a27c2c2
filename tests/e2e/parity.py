"""Does a program do the same with the library as without? A command runs on two identical clusters, once directly and
once under the library, and everything that can be seen of it is compared: standard output, standard error, exit
status, and what the databases contain afterwards.

    with Parity() as p:
        result = p.run(["psql", "-X", "-c", "SELECT 1"])
        assert result.same, result.report()

Both clusters are copies of one initialised directory, and both run the same commands in the same order, so object ids
are equal without further care. Between commands the databases, roles and settings that a command left are removed
(restoring the directories of five servers would take seconds); after a difference the clusters are copied afresh, since
their ids may have parted. Autovacuum is off: it works when it likes.

The database is `app`; the role `app` owns it, `postgres` is a superuser without password.
"""

import contextlib
import os
import re
import signal
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path

import psycopg2

from cluster import Cluster, wait_until
from pgtemplate import BIN, ROOT
from under import CLI, LIBRARY, Monitor, base_env, need

SETTINGS = {"autovacuum": "off", "max_prepared_transactions": "10", "allow_in_place_tablespaces": "on",
            "wal_level": "logical"}  # logical: publications without a warning

# What a dump does not say: databases, roles and what is set for them. Passwords have random salts.
GLOBALS = """
SELECT 'role', to_jsonb(r) - 'oid' - 'rolpassword' FROM pg_roles r WHERE rolname !~ '^pg_'
UNION ALL SELECT 'member', jsonb_build_array(roleid::regrole, member::regrole, admin_option) FROM pg_auth_members
UNION ALL SELECT 'database', jsonb_build_array(datname, datdba::regrole, datacl, datallowconn, datconnlimit)
    FROM pg_database
UNION ALL SELECT 'setting', jsonb_build_array(s.setrole::regrole, d.datname, s.setconfig)
    FROM pg_db_role_setting s LEFT JOIN pg_database d ON d.oid = s.setdatabase
UNION ALL SELECT 'tablespace', jsonb_build_array(spcname, spcowner::regrole, spcacl, spcoptions) FROM pg_tablespace
UNION ALL SELECT 'prepared', jsonb_build_array(gid, owner, database) FROM pg_prepared_xacts
UNION ALL SELECT 'slot', jsonb_build_array(slot_name, plugin, slot_type) FROM pg_replication_slots
UNION ALL SELECT 'system', jsonb_build_array(name, setting) FROM pg_file_settings WHERE sourcefile LIKE '%auto.conf'
ORDER BY 1, 2
"""

# The databases that are worth a dump: postgres only if something was made there.
DUMPED = """
SELECT datname FROM pg_database WHERE NOT datistemplate AND (datname <> 'postgres' OR EXISTS
    (SELECT FROM pg_class WHERE oid >= 16384 AND relkind = 'r' AND relnamespace = 'public'::regnamespace)) ORDER BY 1
"""

# The statements that undo what a command did outside its database, as rows.
UNDO = """
SELECT 1, format('DROP DATABASE %I WITH (FORCE)', datname) FROM pg_database
    WHERE NOT datistemplate AND datname <> 'postgres'
UNION ALL SELECT 0, format('SELECT pg_drop_replication_slot(%L)', slot_name) FROM pg_replication_slots
UNION ALL SELECT 2, format('DROP TABLESPACE %I', spcname) FROM pg_tablespace WHERE spcname !~ '^pg_'
UNION ALL SELECT 3, format('DROP OWNED BY %I CASCADE', rolname) FROM pg_roles
    WHERE rolname !~ '^pg_' AND rolname NOT IN ('postgres', 'app', 'monitor')
UNION ALL SELECT 4, format('DROP ROLE %I', rolname) FROM pg_roles
    WHERE rolname !~ '^pg_' AND rolname NOT IN ('postgres', 'app', 'monitor')
UNION ALL SELECT 0, CASE setrole WHEN 0 THEN 'ALTER ROLE ALL RESET ALL' ELSE format('ALTER ROLE %s RESET ALL', setrole::regrole) END
    FROM pg_db_role_setting WHERE setdatabase = 0
UNION ALL SELECT 6, 'ALTER SYSTEM RESET ALL' FROM pg_file_settings WHERE sourcefile LIKE '%auto.conf'
UNION ALL SELECT 7, 'SELECT pg_reload_conf()' FROM pg_file_settings WHERE sourcefile LIKE '%auto.conf'
ORDER BY 1
"""


class Side:
    """One cluster, and how a command runs on it."""

    def __init__(self, library):
        self.library = library
        self.cluster = Cluster(replicas=3 if library else 0, settings=SETTINGS)
        self.monitor = None
        self.connections = {}

    def start(self):
        need(LIBRARY)
        self.cluster.start()
        self._admin("CREATE EXTENSION IF NOT EXISTS pg_stat_statements")
        if self.library:
            # In a database of its own: the one that commands use is dropped after each.
            # Patient: on a busy machine a late answer is no dead server, and what that would show is not asked here.
            self.monitor = Monitor(self.cluster, PGSHUNT_MONITOR_URL=self.cluster.url("monitor", db="postgres"),
                                   HEALTH_CHECK_TIMEOUT="10s")
            self.monitor.start()
        self.reset()

    def stop(self):
        for conn in self.connections.values():
            conn.close()
        if self.monitor:
            self.monitor.kill()
            self.monitor.forget()
        self.cluster.stop()

    def _admin(self, query, params=None, node=None):
        """As Node.sql, over a connection that is kept: a fork for each of some hundred would be most of the time."""
        node = node or self.cluster.primary
        conn = self.connections.get(node)
        if not conn or conn.closed:
            conn = self.connections[node] = node.connect(db="postgres")
        try:
            with conn.cursor() as cur:
                cur.execute(query, params)
                return cur.fetchall() if cur.description else []
        except psycopg2.OperationalError:
            conn.close()
            raise

    def reset(self):
        for gid, db in self._admin("SELECT gid, database FROM pg_prepared_xacts"):
            self.cluster.primary.sql("ROLLBACK PREPARED %s", (gid,), db=db)
        for _, undo in self._admin(UNDO):
            self._admin(undo)
        self._admin("CREATE DATABASE app OWNER app")
        self._catch_up()
        for n in self.cluster.nodes:
            self._admin("SELECT pg_stat_statements_reset()", node=n)

    def _catch_up(self):
        lsn = self._admin("SELECT pg_current_wal_lsn()")[0][0]
        for n in self.cluster.replicas:
            wait_until(lambda: self._admin("SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn", (lsn,), n)[0][0],
                       what=f"{n.name} at {lsn}")

    def env(self, user):
        c = self.cluster
        env = base_env(c, self.monitor and self.monitor.name)
        for name in [k for k in env if k.startswith(("PGSHUNT_MONITOR", "DATABASE_REPLICA"))]:
            if not self.library:
                del env[name]
        env.update(DATABASE_URL=c.url(user), PGHOST=c.primary.host, PGPORT=str(c.primary.port), PGUSER=user,
                   PGDATABASE="app", PGPASSWORD=user, PSQLRC="/dev/null", HOME="/nonexistent", TZ="Etc/UTC",
                   PATH=f"{BIN}:{env['PATH']}")
        return env

    def run(self, cmd, user, input, timeout):
        """(stdout, stderr, status) of a command in an empty folder; one that does not end is killed with its family."""
        if self.library:
            cmd = [need(CLI), "run", "--", *cmd]
        with tempfile.TemporaryDirectory(prefix="pgshunt-parity-") as cwd:
            p = subprocess.Popen(cmd, env=self.env(user), cwd=cwd, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, start_new_session=True)
            try:
                out, err = p.communicate(input, timeout)
                status = p.returncode
            except subprocess.TimeoutExpired:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(p.pid, signal.SIGABRT)
                out, err = p.communicate()
                status = f"not finished after {timeout} s"
            return self.neutral(out, cwd), self.neutral(err, cwd), status

    def neutral(self, raw, cwd=""):
        """Text without what differs between any two runs. A replica's port stays visible: nobody may see one."""
        text = raw.decode(errors="backslashreplace")
        for n in self.cluster.nodes:  # not every number that looks like it
            text = re.sub(rf"(?im)(port\W{{0,4}}|:|^ *){n.port}\b",
                          r"\1PORT" + ("" if n is self.cluster.primary else f"-OF-{n.name}"), text)
        if cwd:
            text = text.replace(cwd, "CWD")
        text = text.replace(str(self.cluster.base), "CLUSTER")
        text = re.sub(r"(with PID|process|[Pp]id[ =:]) ?\d+", r"\1 N", text)
        text = re.sub(r"\\(un)?restrict \w+", r"\\\1restrict KEY", text)
        return re.sub(r"\b\d+[.,]\d+ ?m?s\b", "TIME", text)

    def contents(self):
        """What the databases hold, as text; and how many statements the replicas served."""
        parts = [f"{kind} {value}" for kind, value in self._admin(GLOBALS)]
        for (db,) in self._admin(DUMPED):
            parts.append(f"---- database {db}")
            r = subprocess.run([f"{BIN}/pg_dump", "-h", str(self.cluster.base / "s"), "-p", str(self.cluster.primary.port),
                                "-U", "postgres", db], env=base_env(), capture_output=True)
            parts.append(re.sub(r"\\(un)?restrict \w+", "", (r.stdout + r.stderr).decode(errors="backslashreplace")))
        return "\n".join(parts)

    def served(self):
        """(by the primary, by replicas): statements in the commands' databases, as the servers count them."""
        counts = [self._admin("SELECT coalesce(sum(calls), 0)::bigint FROM pg_stat_statements s JOIN pg_database d "
                              "ON d.oid = s.dbid WHERE toplevel AND datname <> 'postgres'", node=n)[0][0]
                  for n in self.cluster.nodes]
        return counts[0], sum(counts[1:])


@dataclass
class Result:
    """What one command did: (stdout, stderr, status) on each side, and the first difference of each kind."""
    direct: tuple
    under: tuple
    differences: list = field(default_factory=list)
    primary: int = 0
    replicas: int = 0

    @property
    def same(self):
        return not self.differences

    def report(self):
        return "\n".join(self.differences) or "no difference"


def first_difference(what, direct, under, before=12, after=12):
    """The first line that differs with what stands around it, as text; None if nothing does."""
    if direct == under:
        return None
    a, b = direct.split("\n"), under.split("\n")
    at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    show = [f"{what} differs from line {at + 1}:"]
    show += ["    " + line for line in a[max(0, at - before):at]]
    show += ["  - " + line for line in a[at:at + after]] + ["  + " + line for line in b[at:at + after]]
    return "\n".join([*show, f"  (- without, + with the library; {len(a)} and {len(b)} lines)"])


class Parity:
    """Two clusters; `run` as often as wanted."""

    def __init__(self):
        self.sides = ()
        self.used = False
        # Threads that last: a server that a test started dies with the thread that started it.
        self.threads = ThreadPoolExecutor(2)

    def _both(self, do):
        """Does something to both sides at once; the results in order."""
        started = [self.threads.submit(do, s) for s in self.sides]
        wait(started)
        return [s.result() for s in started]

    def __enter__(self):
        self._copy_afresh()
        return self

    def __exit__(self, *exc):
        for s in self.sides:
            s.stop()
        self.threads.shutdown()

    def _copy_afresh(self):
        for s in self.sides:
            s.stop()
        self.sides = (Side(library=False), Side(library=True))
        self.used = False
        try:
            self._both(Side.start)
        except BaseException:
            self.__exit__()
            raise

    def run(self, cmd, user="app", input="", timeout=120, prepare=None):
        """prepare: SQL that runs first on both sides without the library, as the same role."""
        if self.used:
            try:
                self._both(Side.reset)
            except psycopg2.Error:  # something that UNDO does not know
                self._copy_afresh()
        self.used = True
        cmd, raw = [str(c) for c in cmd], input.encode()
        if prepare:
            self._both(lambda s: s.cluster.primary.sql(prepare, user=user))
        direct, under = self._both(lambda s: s.run(cmd, user, raw, timeout))
        result = Result(direct, under)
        result.primary, result.replicas = self.sides[1].served()
        a, b = self._both(Side.contents)
        found = [first_difference("exit status", str(direct[2]), str(under[2])),
                 first_difference("standard output", direct[0], under[0]),
                 first_difference("standard error", direct[1], under[1]),
                 first_difference("what the databases hold", a, b)]
        result.differences = [f for f in found if f]
        if isinstance(direct[2], str) and not result.differences:
            result.differences = [f"neither side ended: {direct[2]}; it printed, last:\n{direct[0][-500:]}{direct[1][-500:]}"]
        if not result.same:
            self._copy_afresh()
        return result


# ---- SQL scripts ----

SCRIPTS = ROOT / "tests" / "parity"
EACH = SCRIPTS / "clients" / "each.py"

MODES = {
    "autocommit": ["psql", "-X", "-a", "-f"],
    "fetch": ["psql", "-X", "-a", "-v", "FETCH_COUNT=10", "-f"],  # cursors behind the scenes
    "single": ["psql", "-X", "-a", "-1", "-v", "ON_ERROR_ROLLBACK=on", "-f"],
    "manual": ["psql", "-X", "-a", "-v", "AUTOCOMMIT=off", "-v", "ON_ERROR_ROLLBACK=on", "-f"],
    "stop": ["psql", "-X", "-a", "-1", "-v", "ON_ERROR_STOP=1", "-f"],
    "extended": ["/usr/bin/python3", "-B", EACH, "extended"],
    "prepared": ["/usr/bin/python3", "-B", EACH, "prepared"],
    "async": ["/usr/bin/python3", "-B", EACH, "async"],
    "pipeline": ["/usr/bin/python3", "-B", EACH, "pipeline"],
    "green": ["/usr/bin/python3", "-B", EACH, "green"],
}


def script_command(script, mode):
    return [*MODES[mode], str(script)]


def script_user(script):
    """The role that a script wants, from its first lines: `-- user: postgres`."""
    m = re.search(r"^-- user: (\w+)", "\n".join(Path(script).read_text().split("\n")[:5]), re.M)
    return m.group(1) if m else "app"
