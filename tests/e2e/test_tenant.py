"""Session state that no lexer sees: a row-security tenant set inside a function. A read never runs with another one.

The same script runs directly and under the library; then many sessions at once, each with its own tenant.
"""

import json
import threading

import pytest

from remote import Remote
from under import base_env, run_python

SCHEMA = """
CREATE TABLE doc (tenant text, body text);
INSERT INTO doc SELECT t, t || g FROM unnest(ARRAY['red', 'green', 'blue']) t, generate_series(1, 5) g;
ALTER TABLE doc ENABLE ROW LEVEL SECURITY;
ALTER TABLE doc FORCE ROW LEVEL SECURITY;
CREATE POLICY p ON doc USING (tenant = current_setting('app.tenant', true));
CREATE TABLE switch (t text);
CREATE TABLE plain (v int);
INSERT INTO plain VALUES (1);
CREATE VIEW doc_view AS SELECT * FROM doc;
CREATE FUNCTION set_tenant(t text) RETURNS void LANGUAGE plpgsql AS
  $$ BEGIN PERFORM set_config('app.tenant', t, false); END $$;
CREATE FUNCTION set_tenant_local(t text) RETURNS void LANGUAGE plpgsql AS
  $$ BEGIN PERFORM set_config('app.tenant', t, true); END $$;
CREATE FUNCTION outer_set(t text) RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM set_tenant(t); RETURN 1; END $$;
CREATE FUNCTION sql_set(t text) RETURNS text LANGUAGE sql AS $$ SELECT set_config('app.tenant', t, false) $$;
CREATE FUNCTION stable_set(t text) RETURNS text LANGUAGE sql STABLE AS $$ SELECT set_config('app.tenant', t, false) $$;
CREATE PROCEDURE proc_set(t text) LANGUAGE plpgsql AS $$ BEGIN PERFORM set_config('app.tenant', t, false); END $$;
CREATE FUNCTION trigger_set() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN PERFORM set_config('app.tenant', NEW.t, false); RETURN NEW; END $$;
CREATE TRIGGER tr BEFORE INSERT ON switch FOR EACH ROW EXECUTE FUNCTION trigger_set();
CREATE FUNCTION my_docs() RETURNS SETOF text LANGUAGE sql STABLE AS $$ SELECT DISTINCT tenant FROM doc $$;
CREATE FUNCTION "Set Tenant"(t text) RETURNS void LANGUAGE plpgsql AS
  $$ BEGIN EXECUTE 'SET app.tenant = ' || quote_literal(t); END $$;
"""

# How an application can set its tenant; %s is the tenant.
WAYS = {
    "function": "SELECT set_tenant('%s')",
    "nested": "SELECT outer_set('%s')",
    "sql-function": "SELECT sql_set('%s')",
    "stable-function": "SELECT stable_set('%s')",
    "quoted-name": "SELECT \"Set Tenant\"('%s')",
    "in-from": "SELECT * FROM set_tenant('%s')",
    "in-where": "SELECT 1 WHERE outer_set('%s') = 1",
    "procedure": "CALL proc_set('%s')",
    "do-block": "DO $$ BEGIN PERFORM set_config('app.tenant', '%s', false); END $$",
    "trigger": "INSERT INTO switch VALUES ('%s')",
    "set": "SET app.tenant = '%s'",
    "set-session": "SET SESSION app.tenant TO %s",
    "set-config": "SELECT set_config('app.tenant', '%s', false)",
    "pg_catalog": "SELECT pg_catalog.set_config('app.tenant', '%s', false)",
    "with-others": "SELECT 1; SELECT set_tenant('%s'); SELECT 2",
    "in-transaction": "BEGIN; SELECT set_tenant('%s'); COMMIT",
    "savepoint": "BEGIN; SAVEPOINT s; SELECT set_tenant('%s'); RELEASE s; COMMIT",
    "update-pg_settings": "UPDATE pg_settings SET setting = '%s' WHERE name = 'app.tenant'",
    "prepared": "PREPARE x AS SELECT set_tenant('%s'); EXECUTE x; DEALLOCATE x",
    "cursor": "BEGIN; DECLARE c CURSOR FOR SELECT set_tenant('%s'); FETCH c; COMMIT",
    "copy-query": "COPY (SELECT 1) TO STDOUT; SELECT set_tenant('%s')",
}

READS = ["SELECT string_agg(DISTINCT tenant, ',') FROM doc", "SELECT string_agg(DISTINCT tenant, ',') FROM doc_view",
         "SELECT current_setting('app.tenant', true)", "SELECT string_agg(d, ',') FROM my_docs() d",
         "SELECT current_setting('app.tenant', true) FROM plain"]


@pytest.fixture(scope="module")
def tenants(cluster, module_monitor):
    cluster.primary.sql(SCHEMA, user="app")
    cluster.wait_caught_up()
    return module_monitor


SCRIPT = """
import json, os, psycopg2, sys, time
ways, reads, rounds = json.loads(sys.argv[1])
conn = psycopg2.connect(os.environ["DATABASE_URL"])
conn.autocommit = True
cur = conn.cursor()
def ask(sql):
    try:
        cur.execute(sql)
        return (cur.fetchone() or [None])[0] if cur.description else None
    except psycopg2.Error as e:
        return e.pgcode
cur.execute("SET app.tenant = 'none'")
for tenant, way in ways:
    if "COPY" in way:
        way = way.split(";", 1)[1]
    ask(way.replace("%s", tenant))
    for i in range(rounds):
        print(tenant, [ask(r) for r in reads])
        time.sleep(0.01)
"""


@pytest.mark.parametrize("way", WAYS)
def test_way(tenants, cluster, way):
    """red, then green, then undone green-to-blue: direct and under the library agree, read by read."""
    statement = WAYS[way]
    steps = [("red", statement), ("green", statement), ("blue", "BEGIN; " + statement.replace("BEGIN;", "").replace(
        "COMMIT", "SELECT 1") + "; ROLLBACK" if way != "procedure" else statement)]
    args = json.dumps([steps, READS, 12])
    direct = run_python(SCRIPT, base_env(cluster), args)
    under = run_python(SCRIPT, tenants.client_env(), args)
    assert under == direct
    assert "['green', 'green', 'green', 'green', 'green']" in direct or way == "update-pg_settings", direct


def test_local_setting(tenants, cluster):
    """is_local: gone with the transaction, in it everywhere."""
    steps = [("red", "BEGIN; SELECT set_tenant_local('%s'); SELECT 1; COMMIT"),
             ("red", "SELECT set_tenant('%s')"), ("green", "BEGIN; SELECT set_tenant_local('%s')"), ("x", "COMMIT")]
    args = json.dumps([steps, READS, 5])
    assert run_python(SCRIPT, tenants.client_env(), args) == run_python(SCRIPT, base_env(cluster), args)


def test_many_sessions(tenants):
    """Sessions of one process with different tenants, changing: none ever sees another's rows."""
    bad = []

    def tenant_thread(n):
        with Remote(tenants.client_env()) as app:
            for c in range(4):
                app.connect(f"c{c}")
            for i in range(40):
                for c in range(4):
                    tenant = ("red", "green", "blue")[(n + i + c) % 3]
                    app.sql(f"SELECT set_tenant('{tenant}')", conn=f"c{c}")
                    for read in READS[:2]:
                        saw = app.many(read, 3, conn=f"c{c}")
                        if saw != [tenant] * 3:
                            bad.append((tenant, saw))
    threads = [threading.Thread(target=tenant_thread, args=(n,)) for n in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not bad, bad[:5]


def test_others_still_read_on_replicas(tenants, cluster):
    """A session that never set anything unproven is not held back by those that did."""
    with Remote(tenants.client_env()) as app:
        app.connect()
        app.sql("SELECT v FROM plain")
        ports = app.ports(30)
    assert ports.count(cluster.primary.port) < 15, ports
