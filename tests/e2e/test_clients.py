"""Unchanged programs: each does under the library exactly what it does without.

A program runs twice, each time on a database of its own: directly, then under the library. Output must be the same.
"""

import itertools
import re
from pathlib import Path

import pytest

from under import PYTHON, base_env, run_under

CLIENTS = Path(__file__).parent / "clients"
_numbers = itertools.count()


@pytest.fixture
def both(cluster, module_monitor):
    """both(cmd, input=...): runs a command directly and under the library; the two finished processes."""
    def run(cmd, prepare=None, check=True, same=True, **kw):
        results = []
        for env in (base_env(cluster), module_monitor.client_env()):
            db = f"c{next(_numbers)}"
            cluster.primary.sql(f"CREATE DATABASE {db} OWNER app")
            if prepare:
                cluster.primary.sql(prepare, user="app", db=db)
            env = {**env, "DATABASE_URL": cluster.url(db=db), "PGHOST": cluster.primary.host, "PGUSER": "app",
                   "PGPORT": str(cluster.primary.port), "PGPASSWORD": "app", "PGDATABASE": db, "PSQLRC": "/dev/null"}
            results.append(run_under(cmd, env, check=check, timeout=180, **kw))
        direct, under = results
        if same:
            assert neutral(under.stdout) == neutral(direct.stdout)
            assert neutral(under.stderr) == neutral(direct.stderr)
            assert under.returncode == direct.returncode
        return direct, under
    return run


def neutral(text):
    """Without what differs between any two runs: the database's name, process ids, random keys of dumps."""
    text = re.sub(r"\bc\d+\b", "DB", text)
    text = re.sub(r"with PID \d+", "with PID N", text)
    return re.sub(r"\\(un)?restrict \w+", "", text)


def test_psql_tour(both):
    direct, _ = both(["psql", "-X", "-a", "-f", "-"], input=(CLIENTS / "tour.sql").read_text())
    assert "after the error" in direct.stdout


def test_psql_single_transaction(both):
    script = "CREATE TABLE x (v int);\nINSERT INTO x VALUES (1);\nSELECT * FROM x;\nSELECT 1/0;\nSELECT 2;\n"
    both(["psql", "-X", "-1", "-v", "ON_ERROR_STOP=1"], input=script, check=False)
    both(["psql", "-X", "-1", "-c", "CREATE TABLE x (v int)", "-c", "INSERT INTO x VALUES (1)", "-c", "TABLE x"])


def test_psql_arguments(both):
    both(["psql", "-X", "-At", "-c", "SELECT 1; SELECT 2"])
    both(["psql", "-X", "-l", "-t", "template1"], same=False)
    both(["psql", "-X", "-c", "SELECT 1/0"], check=False)
    both(["psql", "-X", "no_such_database", "-c", "SELECT 1"], check=False)
    both(["psql", "-X", "host=127.0.0.1 user=nobody password=x", "-c", "SELECT 1"], check=False)


SCHEMA = """
CREATE TABLE a (id serial PRIMARY KEY, t text, b bytea);
CREATE TABLE b (a_id int REFERENCES a, v numeric) PARTITION BY RANGE (a_id);
CREATE TABLE b1 PARTITION OF b FOR VALUES FROM (0) TO (1000);
CREATE VIEW v AS SELECT a.t, b.v FROM a JOIN b ON a.id = b.a_id;
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT $1 + 1';
CREATE UNLOGGED TABLE u (v int);
INSERT INTO a (t, b) SELECT 'row ' || g, decode('00ff', 'hex') FROM generate_series(1, 500) g;
INSERT INTO b SELECT g, g * 1.5 FROM generate_series(1, 500) g;
INSERT INTO u VALUES (1);
"""


def test_pg_dump(both):
    direct, _ = both(["pg_dump"], prepare=SCHEMA)
    assert "row 500" in direct.stdout
    both(["pg_dump", "--inserts", "-t", "a"], prepare=SCHEMA)


def test_pg_dump_parallel(both, tmp_path):
    """-j 2: workers share a snapshot, which only one server can give."""
    script = f"""set -e; d={tmp_path}/$PGDATABASE
pg_dump -Fd -j 2 -f $d; createdb ${{PGDATABASE}}copy 2>/dev/null || true
pg_restore -f - $d | grep -v '^--'"""
    both(["bash", "-c", script], prepare=SCHEMA)


PIPELINE = """\\startpipeline
SELECT abalance FROM pgbench_accounts WHERE aid = 1;
UPDATE pgbench_accounts SET abalance = abalance + 1 WHERE aid = 2;
SELECT abalance FROM pgbench_accounts WHERE aid = 2;
\\endpipeline
"""


@pytest.fixture(scope="module")
def bench(cluster, module_monitor):
    """pgbench's tables, filled under the library; the environment."""
    cluster.primary.sql("CREATE DATABASE bench OWNER app")
    env = {**module_monitor.client_env(), "PGHOST": cluster.primary.host, "PGPORT": str(cluster.primary.port),
           "PGUSER": "app", "PGPASSWORD": "app", "PGDATABASE": "bench"}
    run_under(["pgbench", "-i", "-q", "-s", "1"], env)
    cluster.wait_caught_up()
    return env


@pytest.mark.parametrize("mode", ["simple", "extended", "prepared"])
@pytest.mark.parametrize("kind", [[], ["-S"], ["-N"], ["-C", "-S"], ["-C"]], ids=" ".join)
def test_pgbench(bench, mode, kind):
    n = "20" if "-C" in kind else "200"
    r = run_under(["pgbench", "-n", "-M", mode, "-c", "4", "-j", "2", "-t", n, *kind], bench)
    assert re.search(rf"transactions actually processed: {int(n) * 4}/{int(n) * 4}", r.stdout), r.stdout
    assert "number of failed transactions: 0 " in r.stdout
    assert "error" not in r.stderr.lower(), r.stderr


def test_pgbench_pipeline(bench, tmp_path):
    (tmp_path / "p.sql").write_text(PIPELINE)
    for mode in ("extended", "prepared"):
        r = run_under(["pgbench", "-n", "-M", mode, "-c", "2", "-t", "100", "-f", tmp_path / "p.sql"], bench)
        assert "number of failed transactions: 0 " in r.stdout, r.stdout


def test_pgbench_sums_agree(bench, cluster):
    """TPC-B's invariant, over whatever ran before: no update was lost or done twice."""
    run_under(["pgbench", "-n", "-c", "4", "-j", "2", "-t", "100"], bench)
    branches, tellers, history = cluster.primary.sql(
        "SELECT (SELECT sum(bbalance) FROM pgbench_branches), (SELECT sum(tbalance) FROM pgbench_tellers), "
        "(SELECT sum(delta) FROM pgbench_history)", db="bench")[0]
    assert branches == tellers
    assert history is not None


def test_psql_reads_on_replicas(bench, cluster):
    """The replicas say that they served psql's reads."""
    cluster.wait_caught_up()
    cluster.reset_statements()
    script = "".join(f"SELECT abalance FROM pgbench_accounts WHERE aid = {i};\n" for i in range(1, 301))
    r = run_under(["psql", "-X", "-At"], bench, input=script)
    assert len(r.stdout.split()) == 300
    calls = cluster.calls("SELECT abalance%")
    assert sum(calls.values()) == 300
    assert calls["primary"] < 100, calls


def test_psycopg2(both):
    direct, _ = both([PYTHON, "-B", CLIENTS / "tour_psycopg2.py"])
    assert direct.stdout.endswith("done\n")


def test_psycopg3(both):
    direct, _ = both([PYTHON, "-B", CLIENTS / "tour_psycopg3.py"])
    assert direct.stdout.endswith("done\n")
