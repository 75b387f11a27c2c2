"""The command line: what it prints, what it returns, and that it survives any input.

Only the tests of `status` with a living monitor need servers.
"""

import json
import os
import re
import signal
import stat
import subprocess
import time

import pytest

from cluster import wait_until
from pgtemplate import ROOT
from under import CLI, base_env, need, run_under, unique_name

NODES = {"DATABASE_URL": "postgresql://u:topsecret@db1/d", "DATABASE_REPLICA_1_HOST": "db2"}


def pgshunt(*args, input=None, timeout=60, **env):
    """The finished process; bytes in where input is bytes."""
    return subprocess.run([need(CLI), *args], env=base_env(**env), input=input, capture_output=True, timeout=timeout,
                          **({} if isinstance(input, bytes) else {"text": True, "errors": "replace"}))


def explain(*statements, timeout=60):
    """One dictionary a statement."""
    data = b"\0".join(s if isinstance(s, bytes) else s.encode() for s in statements) + b"\0"
    r = pgshunt("explain", "--json", "-", input=data, timeout=timeout)
    assert r.returncode == 0, r.stderr
    lines = r.stdout.decode().splitlines()
    assert len(lines) == len(statements)
    return [json.loads(line) for line in lines]


# ---- in general ----

def test_no_command_prints_help_and_fails():
    r = pgshunt()
    assert r.returncode == 1 and r.stdout == ""
    for command in ("run", "status", "explain", "check", "help"):
        assert re.search(rf"^  {command} ", r.stderr, re.M)


@pytest.mark.parametrize("args", [["help"], ["--help"], ["-h"]])
def test_help(args):
    r = pgshunt(*args)
    assert r.returncode == 0 and "usage: pgshunt COMMAND" in r.stdout and r.stderr == ""


@pytest.mark.parametrize("command", ["run", "status", "explain", "check", "help"])
def test_help_of_each_command(command):
    r = pgshunt("help", command)
    assert r.returncode == 0 and r.stdout.startswith(f"usage: pgshunt {command}")
    assert pgshunt(command, "--help").stdout == r.stdout


def test_version():
    r = pgshunt("--version")
    version = re.search(r'PGSHUNT_VERSION "(.*)"', (ROOT / "include/pgshunt/base.h").read_text()).group(1)
    assert (r.returncode, r.stdout) == (0, f"pgshunt {version}\n")


@pytest.mark.parametrize("typed, meant", [("statsu", "status"), ("chek", "check"), ("explan", "explain"), ("EXPLAIN", "explain")])
def test_unknown_command_suggests(typed, meant):
    r = pgshunt(typed)
    assert r.returncode == 1 and r.stderr == f"pgshunt: there is no command {typed}: did you mean {meant}?\n"


def test_unknown_command_without_suggestion():
    r = pgshunt("frobnicate")
    assert r.returncode == 1 and "`pgshunt help` lists them" in r.stderr


def test_output_that_cannot_be_written_is_a_failure():
    with open("/dev/full", "w") as full:
        r = subprocess.run([need(CLI), "help"], env=base_env(), stdout=full, stderr=subprocess.PIPE, text=True)
    assert r.returncode == 1 and "cannot be written" in r.stderr


# ---- explain ----

@pytest.mark.parametrize("sql, cls, route", [
    ("SELECT 1", "read", "replica"),
    ("select * from t where id = $1", "read", "replica"),
    ("SELECT count(*) FROM a JOIN b USING (id)", "read", "replica"),
    ("INSERT INTO t VALUES (1)", "write", "primary"),
    ("SELECT * FROM t FOR UPDATE", "write", "primary"),
    ("SELECT nextval('s')", "write", "primary"),
    ("SELECT my_function(1)", "write", "primary"),
    ("CREATE TABLE t (a int)", "ddl", "primary"),
    ("BEGIN", "transaction", "primary"),
    ("SET TIME ZONE 'UTC'", "session", "primary"),
    ("SHOW pgshunt.nodes", "ours", "primary"),
    ("/* pgshunt: primary */ SELECT 1", "read", "primary"),
    ("SELECT 'unterminated", "write", "primary"),
    ("", "empty", "primary"),
])
def test_explain(sql, cls, route):
    [got] = explain(sql)
    assert (got["class"], got["route"]) == (cls, route)
    assert isinstance(got["reason"], str) and got["reason"]
    r = pgshunt("explain", sql)
    assert r.returncode == 0
    assert re.search(rf"^class: +{cls}$", r.stdout, re.M) and re.search(rf"^route: +{route}$", r.stdout, re.M)


def test_explain_names_the_word():
    assert explain("SELECT 1 FROM t WHERE f_unknown(2)")[0]["word"] == "f_unknown"
    assert '"f_unknown"' in pgshunt("explain", "SELECT f_unknown(2)").stdout


def test_explain_needs_no_configuration():
    r = pgshunt("explain", "SELECT 1", PGSHUNT_CONFIG="/nonexistent", DATABASE_URL="nonsense", MAX_REPLICA_LAG="x")
    assert r.returncode == 0 and r.stderr == ""


def test_explain_statement_that_begins_with_a_comment():
    r = pgshunt("explain", "-- a comment\nSELECT 1")
    assert r.returncode == 0 and "replica" in r.stdout


@pytest.mark.parametrize("args", [[], ["--json"], ["a", "b"], ["--jsno", "SELECT 1"]])
def test_explain_bad_usage(args):
    r = pgshunt("explain", *args)
    assert r.returncode == 1 and "usage: pgshunt explain" in r.stderr and r.stdout == ""


def test_explain_without_final_nul_and_with_none_at_all():
    r = pgshunt("explain", "--json", "-", input=b"SELECT 1\0SELECT 2")
    assert len(r.stdout.splitlines()) == 2
    r = pgshunt("explain", "--json", "-", input=b"")
    assert (r.returncode, r.stdout) == (0, b"")


def test_explain_any_bytes():
    import random
    rnd = random.Random(7)
    likely = [b"select", b"'", b'"', b"$$", b"$a$", b"/*", b"*/", b"--", b"\n", b"(", b")", b";", b"e'", b"u&\"", b"\\",
              b" ", b"from", b"t", b"1", b"\xff", b"\xc3", b"\xe2\x82", b"pgshunt: node="]
    statements = [b"".join(rnd.choice(likely) if rnd.random() < 0.9 else bytes([rnd.randrange(1, 256)])
                           for _ in range(rnd.randrange(40))) for _ in range(3000)]
    for got in explain(*statements):
        assert got["route"] in ("replica", "primary")
    every = bytes(range(1, 256))
    assert explain(every)[0]["route"] == "primary"


@pytest.mark.parametrize("sql", [
    b"SELECT '" + b"x" * 12_000_000 + b"'",
    b"SELECT " + b"1," * 4_000_000 + b"1",
    b"(" * 11_000_000,
    b"/*" * 6_000_000,
    b"SELECT 1; " * 1_200_000,
    b"'" * 10_000_001,
], ids=["string", "list", "parentheses", "comments", "statements", "quotes"])
def test_explain_large_statement(sql):
    before = time.monotonic()
    [got] = explain(sql, timeout=120)
    assert got["route"] in ("replica", "primary")
    assert time.monotonic() - before < 60  # linear: a tenth of a second where nothing else runs


# ---- check ----

def test_check_prints_what_is_in_force(tmp_path):
    ini = tmp_path / "p.ini"
    ini.write_text("[pool]\nmax_connections = 33\n[notify]\nslack_webhook_url = https://hooks/topsecret\n"
                   "[rules]\nprimary = audit\n")
    r = pgshunt("check", PGSHUNT_CONFIG=ini, MAX_REPLICA_LAG="2.5", **NODES)
    assert r.returncode == 0, r.stderr
    assert re.search(rf"^\[pool\] max_connections +33 +{ini}:2$", r.stdout, re.M)
    assert re.search(r"^\[health\] max_lag +2500ms +MAX_REPLICA_LAG$", r.stdout, re.M)
    assert re.search(r"^\[health\] interval +5s +default$", r.stdout, re.M)
    assert re.search(r"^primary \(the application's primary\) +db1 +5432 ", r.stdout, re.M)
    assert re.search(r"^replica-1 +db2 +5432 ", r.stdout, re.M)
    assert re.search(rf"^primary +table audit +{ini}:6$", r.stdout, re.M)
    assert "topsecret" not in r.stdout + r.stderr


def test_check_prints_every_mistake(tmp_path):
    ini = tmp_path / "p.ini"
    ini.write_text("[pool]\nmax_connections = many\nmax_conections = 3\n[rulez]\n")
    r = pgshunt("check", PGSHUNT_CONFIG=ini, MAX_REPLICA_LAG="soon", FAILOVER_SLACK_ENABLED="True",
                DATABASE_URL="postgresql://u:topsecret@h:port/d")
    assert r.returncode == 1 and r.stdout == ""
    assert [line.removeprefix("pgshunt check: ").split(":")[0].split(" =")[0] for line in r.stderr.splitlines()] == [
        str(ini), str(ini), str(ini), "MAX_REPLICA_LAG", "DATABASE_URL", "FAILOVER_SLACK_ENABLED"]
    assert [int(n) for n in re.findall(rf"{ini}:(\d+):", r.stderr)] == [2, 3, 4]
    assert "did you mean max_connections?" in r.stderr and "did you mean [rules]?" in r.stderr
    assert "topsecret" not in r.stderr


def test_check_without_nodes():
    r = pgshunt("check")
    assert r.returncode == 1 and "DATABASE_URL" in r.stderr


def test_check_named_file_missing():
    r = pgshunt("check", PGSHUNT_CONFIG="/nonexistent/p.ini", **NODES)
    assert r.returncode == 1 and "/nonexistent/p.ini: cannot be read" in r.stderr


def test_check_warns_of_unknown_variables():
    r = pgshunt("check", PGSHUNT_CONSISTANCY="host", PGSHUNT_DISABLE="0", **NODES)
    assert r.returncode == 0
    assert "warning: PGSHUNT_CONSISTANCY: pgshunt knows no such variable: did you mean PGSHUNT_CONSISTENCY?" in r.stderr
    assert "PGSHUNT_DISABLE" not in r.stderr


# ---- the files in conf/ ----

@pytest.mark.parametrize("kind, path", [("ini", "conf/pgshunt.ini"), ("env", "conf/pgshunt.env")])
def test_example_is_what_the_rows_say(kind, path):
    made = run_under([ROOT / "scripts/gen_conf", kind], os.environ).stdout
    assert made == (ROOT / path).read_text(), f"{path} is not current: scripts/gen_conf --write"


def test_every_option_is_in_the_example():
    text = (ROOT / "conf/pgshunt.ini").read_text()
    rows = re.findall(r'^CONF\("(\w+)", "(\w+)", "(\w*)"', (ROOT / "include/pgshunt/conf_keys.def").read_text(), re.M)
    assert len(rows) > 20
    for section, key, env in rows:
        part = text.split(f"\n[{section}]\n")[1].split("\n[")[0]
        assert re.search(rf"^;{key} =", part, re.M) and env in part


def test_example_with_everything_uncommented(tmp_path):
    text = (ROOT / "conf/pgshunt.ini").read_text()
    ini = tmp_path / "p.ini"
    ini.write_text(re.sub(r"^;(?=\S)", "", text, flags=re.M))
    r = pgshunt("check", PGSHUNT_CONFIG=ini)
    assert r.returncode == 0, r.stderr
    assert "default\n" not in r.stdout.split("DATABASE_URL")[0]  # each option was set by the file
    variables = dict(line[1:].split("=", 1) for line in (ROOT / "conf/pgshunt.env").read_text().splitlines()
                     if re.match(r"#\w+=", line))
    variables["DATABASE_URL"] = "postgresql://u:p@db1/d"
    variables["PGSHUNT_CONFIG"] = "/dev/null"
    r = pgshunt("check", **variables)
    assert r.returncode == 0 and "warning" not in r.stderr, r.stderr


# ---- run ----

@pytest.fixture
def fake_library(tmp_path):
    """A readable file that can stand for the library: programs start, with a complaint of ld.so."""
    lib = tmp_path / "lib" / "libpgshunt.so"
    lib.parent.mkdir()
    lib.write_bytes(b"")
    return lib


def test_run_preloads_and_keeps_what_is_there(fake_library):
    # sh started by env: what it sees is what the program gets.
    r = pgshunt("run", "--", "/bin/sh", "-c", 'echo "$LD_PRELOAD"', PGSHUNT_LIB=fake_library, **NODES)
    assert (r.returncode, r.stdout) == (0, f"{fake_library}\n")
    r = pgshunt("run", "/bin/sh", "-c", 'echo "$LD_PRELOAD"', PGSHUNT_LIB=fake_library, LD_PRELOAD="/x/y.so:/z.so", **NODES)
    assert r.stdout == f"{fake_library}:/x/y.so:/z.so\n"
    r = pgshunt("run", "/bin/sh", "-c", 'echo "$LD_PRELOAD"', PGSHUNT_LIB=fake_library, LD_PRELOAD=f"/x.so {fake_library}", **NODES)
    assert r.stdout == f"/x.so {fake_library}\n"


def test_run_finds_the_library_beside_itself_and_where_installed(tmp_path):
    for where in ("bin/libpgshunt.so", "lib/pgshunt/libpgshunt.so"):
        root = tmp_path / where.replace("/", "-")
        (root / "bin").mkdir(parents=True)
        binary = root / "bin" / "pgshunt"
        binary.write_bytes(CLI.read_bytes())
        binary.chmod(0o755)
        r = run_under([binary, "run", "true"], base_env(**NODES), check=False)
        assert r.returncode == 1 and f"there is no libpgshunt.so in {root}/bin" in r.stderr
        lib = root / where
        lib.parent.mkdir(exist_ok=True, parents=True)
        lib.write_bytes(b"")
        r = run_under([binary, "run", "--", "sh", "-c", "echo $LD_PRELOAD"], base_env(**NODES), cwd="/")
        assert r.stdout == f"{lib}\n"


def test_run_passes_status_arguments_and_streams(fake_library):
    r = pgshunt("run", "--", "sh", "-c", 'cat; echo "$@" >&2; exit 7', "sh", "--json", "a b", input="data",
                PGSHUNT_LIB=fake_library, **NODES)
    assert r.returncode == 7 and r.stdout == "data" and r.stderr.endswith("--json a b\n")


def test_run_command_not_found(fake_library):
    r = pgshunt("run", "--", "no-such-program-here", PGSHUNT_LIB=fake_library, **NODES)
    assert r.returncode == 127 and r.stderr == "pgshunt run: no-such-program-here: command not found\n"


def test_run_not_executable(fake_library, tmp_path):
    plain = tmp_path / "plain"
    plain.write_text("x")
    plain.chmod(stat.S_IRUSR)
    r = pgshunt("run", plain, PGSHUNT_LIB=fake_library, **NODES)
    assert r.returncode == 126 and r.stderr.startswith(f"pgshunt run: {plain}: ")


@pytest.mark.parametrize("args", [[], ["--"], ["--wat", "true"]])
def test_run_bad_usage(args, fake_library):
    r = pgshunt("run", *args, PGSHUNT_LIB=fake_library, **NODES)
    assert r.returncode == 1 and "usage: pgshunt run" in r.stderr


def test_run_checks_the_configuration_first(fake_library, tmp_path):
    ran = tmp_path / "ran"
    r = pgshunt("run", "touch", ran, PGSHUNT_LIB=fake_library, MAX_REPLICA_LAG="x", PGSHUNT_RISE="0", **NODES)
    assert r.returncode == 1 and not ran.exists()
    assert "MAX_REPLICA_LAG" in r.stderr and "PGSHUNT_RISE" in r.stderr
    r = pgshunt("run", "touch", ran, PGSHUNT_LIB=fake_library, MAX_REPLICA_LAG="x", PGSHUNT_DISABLE="1", **NODES)
    assert r.returncode == 0 and ran.exists()


def test_run_makes_the_path_of_the_configuration_absolute(fake_library, tmp_path):
    (tmp_path / "p.ini").write_text("[node a]\nhost = h\n")
    r = run_under([need(CLI), "run", "sh", "-c", "echo $PGSHUNT_CONFIG"],
                  base_env(PGSHUNT_CONFIG="p.ini", PGSHUNT_LIB=fake_library), cwd=tmp_path)
    assert r.stdout == f"{tmp_path}/p.ini\n"


def test_run_library_missing_or_impossible(tmp_path):
    r = pgshunt("run", "true", PGSHUNT_LIB="/nonexistent.so", **NODES)
    assert r.returncode == 1 and "PGSHUNT_LIB names /nonexistent.so" in r.stderr
    spaced = tmp_path / "a b.so"
    spaced.write_bytes(b"")
    r = pgshunt("run", "true", PGSHUNT_LIB=spaced, **NODES)
    assert r.returncode == 1 and "LD_PRELOAD cannot hold" in r.stderr


# ---- status ----

def test_status_without_monitor():
    name = unique_name()
    r = pgshunt("status", PGSHUNT_NAME=name, **NODES)
    assert r.returncode == 2 and r.stdout == ""
    assert f"instance {name}: no monitor publishes" in r.stderr and "start pgshunt-monitor" in r.stderr
    r = pgshunt("status", "--json", PGSHUNT_NAME=name, **NODES)
    assert r.returncode == 2
    got = json.loads(r.stdout)
    assert got["nodes"] == [] and got["monitor"]["alive"] is False and "no monitor" in got["problem"]


@pytest.mark.parametrize("content", [b"", b"garbage", b"\0" * 96, b"\xff" * 96, b"x" * 1_000_000], ids=len)
def test_status_with_a_damaged_board(content, tmp_path):
    (tmp_path / "pgshunt.broken.board").write_bytes(content)
    r = pgshunt("status", "--json", "--name", "broken", PGSHUNT_SHM_DIR=tmp_path, **NODES)
    assert r.returncode == 2 and json.loads(r.stdout)["nodes"] == []
    assert "pgshunt-monitor" in r.stderr


def test_status_with_a_bad_name():
    r = pgshunt("status", "--name", "../../etc/passwd", **NODES)
    assert r.returncode == 2 and "letters, digits" in r.stderr


@pytest.mark.parametrize("args", [["--jsno"], ["x"], ["--name"]])
def test_status_bad_usage(args):
    r = pgshunt("status", *args, **NODES)
    assert r.returncode == 1 and "usage: pgshunt status" in r.stderr


def test_status_of_a_living_and_a_dead_monitor(cluster, start_monitor):
    m = start_monitor(cluster)
    r = run_under([need(CLI), "status", "--json"], m.env)
    got = json.loads(r.stdout)
    assert got["problem"] is None and got["monitor"] == {
        "alive": True, "pid": m.proc.pid, "heartbeat_age_seconds": got["monitor"]["heartbeat_age_seconds"]}
    assert got["monitor"]["heartbeat_age_seconds"] < 2 and got["epoch"] > 0
    assert sorted(n["role"] for n in got["nodes"]) == ["primary"] + ["replica"] * 3
    assert got["primary"] == next(n["name"] for n in got["nodes"] if n["role"] == "primary")
    assert {n["port"] for n in got["nodes"]} == {n.port for n in cluster.nodes}
    for n in got["nodes"]:
        assert n["state"] == "up" and n["weight"] == 1 and n["reads"] == 0 and n["links"] == 0
        if n["role"] == "replica":
            assert n["lag_bytes"] >= 0 and 0 <= n["lag_seconds"] < 60 and n["freshness_age_seconds"] >= 0

    table = run_under([need(CLI), "status"], m.env).stdout.splitlines()
    assert table[0].startswith(f"instance {m.name}: monitor pid {m.proc.pid}, heartbeat ")
    assert table[2].split()[:6] == ["NAME", "HOST", "PORT", "ROLE", "STATE", "WEIGHT"]
    assert len(table) == 3 + 4
    for n in got["nodes"]:
        assert any(line.split()[:5] == [n["name"], n["host"], str(n["port"]), n["role"], "up"] for line in table[3:])
    # A configuration with a mistake does not hide a monitor that runs.
    r = run_under([need(CLI), "status"], {**m.env, "MAX_REPLICA_LAG": "x"}, check=False)
    assert r.returncode == 0 and "MAX_REPLICA_LAG" in r.stderr and len(r.stdout.splitlines()) == 7

    m.proc.send_signal(signal.SIGSTOP)

    def dead():
        r = run_under([need(CLI), "status", "--json"], m.env, check=False)
        return r.returncode == 2 and r
    wait_until(dead, 10, 0.1, "status finds the monitor dead")
    got = json.loads(dead().stdout)
    assert not got["monitor"]["alive"] and len(got["nodes"]) == 4 and "stopped publishing" in got["problem"]
    r = run_under([need(CLI), "status"], m.env, check=False)
    assert r.returncode == 2 and "(dead)" in r.stdout and "start pgshunt-monitor" in r.stderr
    m.proc.send_signal(signal.SIGCONT)
    wait_until(lambda: run_under([need(CLI), "status"], m.env, check=False).returncode == 0, 10, 0.1, "alive again")
