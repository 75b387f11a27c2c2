"""Parity: what programs print, return and leave behind is the same with the library and without (parity.py).

The SQL scripts of tests/parity run through psql and drivers in several ways, further ones are made by chance, and the clients of
tests/parity/clients each do a day's work. Where a program autocommits, replicas served some of it.
"""

import shutil
import subprocess
import sys

import pytest

from parity import SCRIPTS, Parity, script_command, script_user
from under import PYTHON

CLIENTS = SCRIPTS / "clients"


@pytest.fixture(scope="module")
def parity():
    with Parity() as p:
        yield p


def same(result, ended=0, replicas=None):
    """Asserts that nothing differed, how the command ended, and that replicas served at least so many statements."""
    assert result.same, result.report()
    assert ended is None or result.direct[2] == ended, f"{result.direct}"
    assert replicas is None or result.replicas >= replicas, f"{result.primary} on the primary, {result.replicas} on replicas"
    return result.direct[0]


# ---- SQL scripts: every one with autocommit and in transactions, and by some of the other ways ----

PLAN = {
    "queries": ["autocommit", "fetch", "single", "manual", "extended", "prepared", "async", "pipeline", "green"],
    "transactions": ["autocommit", "single", "manual", "extended", "pipeline", "green"],
    "session": ["autocommit", "single", "manual", "prepared", "async"],
    "ddl_tables": ["autocommit", "single", "manual", "fetch"],
    "ddl_objects": ["autocommit", "single", "extended"],
    "dml": ["autocommit", "single", "manual", "stop", "extended", "pipeline"],
    "types": ["autocommit", "single", "prepared", "green"],
    "plpgsql": ["autocommit", "single", "manual", "async"],
    "security": ["autocommit", "single", "prepared"],
    "utility": ["autocommit", "single", "extended"],
    "psql": ["autocommit", "single", "manual"],
}
# What autocommit must have sent to replicas: far below what it does, as a monitor on a busy machine is late.
OFFLOAD = {"queries": 20, "types": 40}


@pytest.mark.parametrize("name, mode", [(n, m) for n, modes in PLAN.items() for m in modes])
def test_script(parity, name, mode):
    script = SCRIPTS / f"{name}.sql"
    result = parity.run(script_command(script, mode), user=script_user(script))
    same(result, ended=None, replicas=OFFLOAD.get(name) if mode == "autocommit" else None)


def test_no_script_is_forgotten():
    assert {p.stem for p in SCRIPTS.glob("*.sql")} == set(PLAN)


@pytest.mark.parametrize("seed, mode", [(1, "autocommit"), (2, "autocommit"), (3, "autocommit"), (4, "extended"), (5, "prepared"),
                                        (6, "async"), (7, "pipeline"), (8, "green"), (9, "manual"), (10, "fetch")])
def test_statements_by_chance(parity, tmp_path, seed, mode):
    script = tmp_path / "chance.sql"
    made = subprocess.run([sys.executable, "-B", SCRIPTS / "by_chance.py", str(seed), "250"], capture_output=True, check=True)
    script.write_bytes(made.stdout)
    same(parity.run(script_command(script, mode)), ended=None)


# ---- PostgreSQL's own programs ----

SCHEMA = """
CREATE TABLE a (id serial PRIMARY KEY, t text, b bytea);
CREATE TABLE b (a_id int REFERENCES a, v numeric) PARTITION BY RANGE (a_id);
CREATE TABLE b1 PARTITION OF b FOR VALUES FROM (0) TO (1000);
CREATE VIEW v AS SELECT a.t, b.v FROM a JOIN b ON a.id = b.a_id;
CREATE MATERIALIZED VIEW m AS SELECT count(*) FROM a;
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT $1 + 1';
CREATE INDEX ON a (lower(t));
INSERT INTO a (t, b) SELECT 'row ' || g, decode('00ff', 'hex') FROM generate_series(1, 500) g;
INSERT INTO b SELECT g, g * 1.5 FROM generate_series(1, 500) g;
SELECT lo_from_bytea(4711, 'large object');
"""

PROGRAMS = {
    "pg_dump": "pg_dump && pg_dump --inserts -t a && pg_dump --schema-only -O -x",
    "pg_restore": "pg_dump -Fc -f d && createdb copy && pg_restore -j 2 -d copy d && psql -X copy -c 'SELECT count(*), sum(v) FROM b' "
                  "&& pg_restore -l d | grep -v '^;'",
    "pg_dump -j": "pg_dump -Fd -j 2 -f d && createdb copy && pg_restore -j 2 -d copy d && pg_restore -c --if-exists -1 -d copy d "
                  "&& psql -X copy -c '\\d'",
    "pg_dumpall": "pg_dumpall --no-role-passwords",
    "vacuumdb": "vacuumdb -z && vacuumdb -Z -j 2 && vacuumdb -a -f && vacuumdb -t a -v 2>/dev/null && vacuumdb -t nothing",
    "reindexdb": "reindexdb && reindexdb -j 2 -t a -t b && reindexdb --concurrently -i a_pkey && reindexdb -s; reindexdb -i nothing",
    "clusterdb": "psql -X -c 'ALTER TABLE a CLUSTER ON a_pkey' && clusterdb && clusterdb -t a && clusterdb -t nothing",
    "createdb": "createdb one 'a comment' && createdb -T one two && psql -X two -c 'SELECT 1' && dropdb two && dropdb --if-exists two "
                "&& dropdb -f one; dropdb one; createdb app",
    "createuser": "createuser -d -r ann && createuser -S -g ann bob && psql -X -c '\\du' && dropuser bob && dropuser ann; dropuser ann",
    "pg_isready": "pg_isready && pg_isready -d nothing && psql -X -l && psql -X 'host=127.0.0.1 port=1' -c 'SELECT 1'",
    "pg_amcheck": "psql -X -c 'CREATE EXTENSION amcheck' && pg_amcheck app && pg_amcheck -t a -j 2 app",
    "errors": "psql -X -c 'SELECT 1/0'; psql -X -v ON_ERROR_STOP=1 -c 'SELECT 1/0' -c 'SELECT 2'; psql -X -d nothing -c ''; "
                        "psql -X -1 -c 'CREATE TABLE x ()' -c 'SELECT 1/0' -c 'TABLE x'; PGUSER=nobody psql -X -c ''",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(parity, name):
    same(parity.run(["sh", "-c", PROGRAMS[name]], user="postgres", prepare=SCHEMA), ended=None)


BENCH = """\
pgbench -i -q -s 1 2>/dev/null
for mode in simple extended prepared; do
    for kind in '-b simple-update' '-b select-only' '-b tpcb-like' '-C -b select-only'; do
        pgbench -n -M $mode -t 20 --random-seed 1 $kind | grep -v -e latency -e tps -e 'connection time'
    done
done
echo '\\startpipeline
SELECT abalance FROM pgbench_accounts WHERE aid = 1;
UPDATE pgbench_accounts SET abalance = abalance + 1 WHERE aid = 2;
SELECT abalance FROM pgbench_accounts WHERE aid = 2;
\\endpipeline
\\set n random(1, 100)
SELECT abalance AS a FROM pgbench_accounts WHERE aid = :n \\gset
BEGIN; UPDATE pgbench_accounts SET abalance = :a WHERE aid = :n; END;' > script
sed -n '1,5p' script > pipeline
for mode in extended prepared; do pgbench -n -M $mode -t 30 -f pipeline | grep processed; done
sed -n '6,$p' script > gset
for mode in simple extended prepared; do pgbench -n -M $mode -t 30 --random-seed 2 -f gset | grep processed; done
psql -X -c 'SELECT sum(abalance) FROM pgbench_accounts' -c 'ALTER TABLE pgbench_history DROP COLUMN mtime'
"""


def test_pgbench(parity):
    """One client with a seed: what it leaves is determined."""
    same(parity.run(["sh", "-c", BENCH]), replicas=20)


# ---- clients ----

def compiled(name, tmp_path):
    """A client that is built here: C++ with libpqxx, C with embedded SQL."""
    out = tmp_path / name
    if name == "pqxx":
        commands = [["g++", "-O0", "-o", out, CLIENTS / "pqxx.cpp", "-lpqxx", "-lpq"]]
    else:
        include = subprocess.run(["pg_config", "--includedir"], capture_output=True, text=True, check=True).stdout.strip()
        commands = [["ecpg", "-o", f"{out}.c", CLIENTS / f"{name}.pgc"], ["gcc", f"-I{include}", "-o", out, f"{out}.c", "-lecpg"]]
    for c in commands:
        subprocess.run(c, check=True, capture_output=True)
    return out


# The command, and how many statements the replicas must have had at least: few, as a busy machine's monitor is late.
DAYS = {
    "psycopg2 sync": ([PYTHON, "-B", CLIENTS / "psycopg2_more.py", "sync"], 2),
    "psycopg2 green": ([PYTHON, "-B", CLIENTS / "psycopg2_more.py", "green"], None),
    "psycopg2 async": ([PYTHON, "-B", CLIENTS / "psycopg2_more.py", "async"], None),
    "psycopg3": ([PYTHON, "-B", CLIENTS / "psycopg3_more.py"], None),
    "sqlalchemy": ([PYTHON, "-B", CLIENTS / "sqlalchemy_day.py"], None),
    "gevent": ([PYTHON, "-B", CLIENTS / "gevent_day.py"], None),
    "php": (["php", CLIENTS / "pgsql.php"], 2),
    "ruby": (["ruby", CLIENTS / "pg.rb"], None),
    "perl": (["perl", CLIENTS / "dbd.pl"], 2),
    "ogr": (["sh", CLIENTS / "ogr.sh"], 5),
}


@pytest.mark.parametrize("name", DAYS)
def test_client(parity, name):
    command, replicas = DAYS[name]
    out = same(parity.run(command), replicas=replicas)
    assert name == "ogr" or out.endswith("done\n")


@pytest.mark.parametrize("name", ["pqxx", "day"])
def test_compiled_client(parity, tmp_path, name):
    assert same(parity.run([compiled(name, tmp_path)]), replicas=1).endswith("done\n")


# ---- the runner itself: it must see what it is there to see ----

@pytest.mark.parametrize("only_under, found", [("echo out; echo err >&2; exit 3", ["exit status", "standard output", "standard error"]),
                                               ("psql -X -q -c 'CREATE TABLE seen ()'", ["what the databases hold"]),
                                               ("psql -X -q -c 'ALTER ROLE app SET work_mem = 1024'", ["what the databases hold"])])
def test_a_difference_is_found(parity, only_under, found):
    result = parity.run(["sh", "-c", f'case "$LD_PRELOAD" in *pgshunt*) {only_under};; esac'])
    assert [d.split(" differs")[0] for d in result.differences] == found, result.report()


def test_clients_are_installed():
    assert all(shutil.which(p) for p in ("php", "ruby", "perl", "ogr2ogr", "ecpg", "g++"))
