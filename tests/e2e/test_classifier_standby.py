"""The second oracle of the classifier: a real standby.

Every statement of tests/corpus that is classed a read is run on a standby, which refuses what writes (25006, 0A000). A
standby allows more than a read may do, so the session's settings, locks, channels, cursors and temporary schema, the
files of the data directory and the other backends are compared too. Every built-in function that the table calls safe
is called in the same way.
"""

import io
import json
import os
import subprocess
from pathlib import Path

import psycopg2
import pytest

TOP = Path(__file__).resolve().parents[2]
CORPUS = TOP / "tests" / "corpus"
CLASSIFY = Path(os.environ.get("BUILD", TOP / "build")) / "oracle" / "classify"
REFUSED = ("25006", "0A000")

STATE = """
SELECT coalesce((SELECT string_agg(name || '=' || setting, ',' ORDER BY name) FROM pg_settings WHERE source = 'session'
                 AND name <> 'statement_timeout'), ''),
       (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'),
       (SELECT count(*) FROM pg_listening_channels()), (SELECT count(*) FROM pg_cursors),
       (SELECT count(*) FROM pg_prepared_statements), pg_my_temp_schema(), current_user, session_user,
       current_setting('app.tenant', true), current_setting('transaction_isolation')
"""

# One value for each type that arguments of built-in functions commonly have; others get NULL.
SAMPLES = {
    "int2": "1", "int4": "1", "int8": "1", "float4": "1.5", "float8": "1.5", "numeric": "1.5", "text": "a", "name": "t",
    "bpchar": "a", "varchar": "a", "oid": "1259", "regclass": "t", "bool": "t", "timestamptz": "2020-01-01", "xml": "<a/>",
    "timestamp": "2020-01-01", "date": "2020-01-01", "interval": "1 day", "json": '{"a": 1}', "jsonb": '{"a": 1}',
    "bytea": "\\x01", "uuid": "00000000-0000-0000-0000-000000000000", "inet": "127.0.0.1", "cidr": "127.0.0.0/8",
    "_text": "{a}", "_int4": "{1}", "tsvector": "a", "tsquery": "a", "point": "(1,1)", "box": "((0,0),(1,1))",
    "bit": "1", "varbit": "1", "char": "a", "time": "10:00", "timetz": "10:00+00", "int4range": "[1,2)", "pg_lsn": "0/1",
    "jsonpath": "$.a", "circle": "<(1,1),1>", "regtype": "int4", "money": "1", "cstring": "1", "xid": "1", "xid8": "1",
    "anyelement": None, "regconfig": "simple", "regproc": "now", "regrole": "postgres", "regnamespace": "public",
}


@pytest.fixture(scope="session", autouse=True)
def classify_binary():
    subprocess.run(["make", "-s", "oracle-build"], cwd=TOP, check=True)


def corpus():
    escapes = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "\\": "\\"}
    for name in ("statements.sql", "generated.sql"):
        for line in (CORPUS / name).read_text(encoding="utf-8").split("\n"):
            if line[1:2] != "\t" or line[0] == "#":
                continue
            out, rest = [], iter(line[2:])
            for c in rest:
                if c == "\\":
                    n = next(rest, "")
                    c = escapes.get(n, "\\" + n)
                out.append(c)
            yield "".join(out)


def classify(statements, *options):
    text = b"".join(s.encode() + b"\0" for s in statements)
    out = subprocess.run([CLASSIFY, *options], input=text, check=True, capture_output=True).stdout
    return [json.loads(line)["class"] for line in out.decode().splitlines()]


@pytest.fixture(scope="module")
def corpus_cluster(tmp_path_factory):
    from cluster import Cluster

    with Cluster(replicas=1) as c:
        c.primary.sql("CREATE DATABASE corpus")
        conn = c.primary.connect(db="corpus")
        conn.cursor().execute((CORPUS / "schema.sql").read_text(encoding="utf-8"))
        conn.cursor().execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO public")
        conn.close()
        c.wait_caught_up()
        c.rows = tmp_path_factory.mktemp("closure") / "rows"
        c.rows.write_bytes(closure_rows(c.primary))
        yield c


def closure_rows(node):
    """As tests/oracle/classify.c reads them; asked for by a role without privileges."""
    query = subprocess.run([CLASSIFY, "-q", "150000"], check=True, capture_output=True, text=True).stdout
    conn = node.connect(user="app", db="corpus")
    cur = conn.cursor()
    cur.execute(query)
    lines = [b"".join((b"\\N" if f is None else f.encode()) + b"\0" for f in row) for row in cur.fetchall()]
    conn.close()
    return b"".join(sorted(lines))


def run(conn, sql):
    """Runs sql as it stands; returns the SQLSTATE of its failure or None."""
    cur = conn.cursor()
    try:
        if sql.lstrip(" (\n").upper().startswith("COPY"):
            cur.copy_expert(sql, io.BytesIO())
        else:
            cur.execute(sql)
    except psycopg2.Error as e:
        return e.pgcode or "?"
    return None


def standby_session(node):
    conn = node.connect(db="corpus")
    conn.cursor().execute("SET statement_timeout = '5s'")
    return conn


def state(conn):
    cur = conn.cursor()
    cur.execute(STATE)
    return cur.fetchone()


def files(node):
    found = {}
    for path in Path(node.data).rglob("*"):
        rel = path.relative_to(node.data)
        # What a standby writes by itself.
        if rel.parts[0] in ("pg_wal", "base", "global", "pg_stat", "pg_stat_tmp", "pg_xact", "pg_subtrans", "pg_logical",
                            "pg_notify", "pg_multixact", "log", "pg_commit_ts", "pg_dynshmem", "pg_log"):
            continue
        if path.is_file():
            found[str(rel)] = path.stat().st_size
    return {k: v for k, v in found.items() if not k.endswith((".log", ".pid", "postmaster.opts"))}


def check_on_standby(cluster, statements):
    """Every one of the statements is run on the standby and must leave nothing behind."""
    standby, wrong, ran = cluster.replicas[0], [], 0
    primary = standby_session(cluster.primary)
    witness = standby.connect(db="corpus")
    conn = standby_session(standby)
    clean, before = state(conn), files(standby)
    for sql in statements:
        code = run(conn, sql)
        if code == "25006" or (code == "0A000" and run(primary, sql) != code):
            wrong.append((code, sql))
        ran += code is None
        if conn.closed:
            conn = standby_session(standby)
        now = state(conn)
        if now != clean:
            wrong.append((now, sql))
            conn.close()
            conn = standby_session(standby)
    witness.cursor().execute("SELECT 1")
    assert files(standby) == before
    assert wrong == []
    return ran


def test_committed_rows_are_those_of_a_server(corpus_cluster):
    rows = corpus_cluster.rows.read_bytes()
    if os.environ.get("PGSHUNT_WRITE_ROWS"):
        (CORPUS / "closure.rows").write_bytes(rows)
    assert (CORPUS / "closure.rows").read_bytes() == rows, "run once with PGSHUNT_WRITE_ROWS=1 and commit the file"


def test_reads_of_the_corpus(corpus_cluster):
    statements = list(corpus())
    classes = classify(statements, "-c", corpus_cluster.rows)
    reads = [s for s, c in zip(statements, classes) if c == "read" and "pg_sleep" not in s]
    assert len(reads) > 1000
    ran = check_on_standby(corpus_cluster, reads)
    print(f"{len(reads)} of {len(statements)} are reads, {ran} of them ran to their end on the standby")
    assert ran > 400


def test_safe_functions(corpus_cluster):
    """Called with NULLs and with sample values: no writer hides among the functions that the table calls safe."""
    conn = corpus_cluster.primary.connect(db="corpus")
    cur = conn.cursor()
    cur.execute("""
        SELECT p.proname, array(SELECT t.typname FROM unnest(p.proargtypes) WITH ORDINALITY a (oid, n)
                                JOIN pg_type t ON t.oid = a.oid ORDER BY n)
          FROM pg_proc p WHERE p.oid < 16384 AND p.pronamespace = 'pg_catalog'::regnamespace
           AND p.prokind IN ('f', 'a') ORDER BY p.oid""")
    calls = []
    for name, types in cur.fetchall():
        for sample in (False, True):
            args = []
            for t in types:
                value = SAMPLES.get(t) if sample else None
                args.append(("NULL" if value is None else f"'{value}'") + ("" if t.startswith("any") else f'::"{t}"'))
            calls.append(f'SELECT pg_catalog."{name}"({", ".join(args)})')
    conn.close()
    reads = [s for s, c in zip(calls, classify(calls)) if c == "read" and "pg_sleep" not in s]
    assert len(reads) > 3000
    ran = check_on_standby(corpus_cluster, reads)
    print(f"{len(reads)} calls of {len(calls)} are reads, {ran} ran to their end")
    assert ran > 2000


def test_writes_that_a_standby_would_allow(corpus_cluster):
    """What 25006 does not catch must be caught by the classifier."""
    allowed = [
        "SELECT pg_advisory_lock(1)", "SELECT set_config('work_mem', '1MB', false)", "LOAD 'auto_explain'",
        "COPY (SELECT 1) TO PROGRAM 'true'", "SELECT pg_cancel_backend(0)", "SET work_mem = '1MB'", "LISTEN x",
        "SELECT pg_reload_conf()", "SELECT sneaky()", "SELECT calls_locker()", "SELECT locker()", "SELECT length('x')",
        "DECLARE c CURSOR WITH HOLD FOR SELECT 1", "PREPARE p AS SELECT 1", "SELECT * FROM loud_view",
        "SELECT pg_stat_reset()", "SELECT pg_stat_clear_snapshot()", "SELECT setseed(0.5)", "DO $$BEGIN END$$",
    ]
    classes = classify(allowed, "-c", corpus_cluster.rows)
    assert [s for s, c in zip(allowed, classes) if c == "read"] == []
