"""Writes a SQL script by chance: statements, transactions, settings, errors and prepared statements in any order.

    by_chance.py SEED [STATEMENTS]

The same seed gives the same script. Every read says what it read in an order of its own, so that one read from a server
that is behind, with another setting or inside another transaction shows.
"""

import random
import sys

READS = [
    "SELECT count(*), sum(v) FROM a", "SELECT id, v FROM a ORDER BY id DESC LIMIT 3", "SELECT max(id) FROM b",
    "SELECT t, n FROM b ORDER BY id LIMIT 4", "SELECT a.id, b.t FROM a JOIN b ON b.id = a.id ORDER BY 1 LIMIT 5",
    "TABLE c", "WITH x AS (SELECT v FROM a) SELECT count(*) FROM x", "SELECT * FROM view_a ORDER BY 1 LIMIT 2",
    "SELECT f_read()", "SELECT f_read(), v FROM a ORDER BY v LIMIT 1", "SELECT current_setting('my.x', true)", "SHOW work_mem",
    "SELECT current_setting('work_mem'), current_setting('search_path')", "SELECT 1/0",
    "SELECT 1/(v - 3) FROM a WHERE v < 4 ORDER BY id", "SELECT no_such FROM a",
    "SELECT count(*) FROM pg_prepared_statements",
    "SELECT count(*) FROM pg_cursors WHERE name <> ''", "SELECT timestamptz '2020-01-01Z'", "SELECT v FROM tmp ORDER BY 1 LIMIT 3",
    "SELECT last_value FROM seq", "SELECT nextval('seq')", "SELECT currval('seq')", "SELECT v FROM a WHERE id = 1 FOR UPDATE",
    "SELECT pg_advisory_xact_lock(1)", "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'",
    "COPY (SELECT id FROM a ORDER BY id LIMIT 2) TO STDOUT", "EXPLAIN (COSTS off) SELECT * FROM c",
    "SELECT * FROM a.t", "SELECT w FROM t ORDER BY 1", "VALUES (1), (2)", "SELECT 1; SELECT count(*) FROM a",
]
WRITES = [
    "INSERT INTO a (v) VALUES ({n})", "INSERT INTO a (v) VALUES ({n}) RETURNING id", "UPDATE a SET v = v + 1 WHERE id % 3 = {m}",
    "DELETE FROM a WHERE id = {n}", "INSERT INTO b VALUES ({n}, 't{n}', {m})", "INSERT INTO b VALUES ({n}, 't', 1) ON CONFLICT DO NOTHING",
    "UPDATE b SET n = {n} WHERE id = {m}", "WITH d AS (DELETE FROM b WHERE id = {n} RETURNING *) SELECT count(*) FROM d",
    "TRUNCATE c", "SELECT f_write('w')", "INSERT INTO c SELECT {n} FROM generate_series(1, {m})", "DO $$ BEGIN INSERT INTO c VALUES ({n}); END $$",
    "CREATE TABLE x{m} (v int)", "DROP TABLE x{m}", "ALTER TABLE c ADD COLUMN y{m} int", "ALTER TABLE c DROP COLUMN y{m}",
    "CREATE OR REPLACE VIEW view_a AS SELECT v, {n} AS n FROM a", "CALL p_write({n})", "SELECT setval('seq', {n})",
    "CREATE TEMP TABLE tmp AS SELECT {n} AS v", "DROP TABLE tmp", "NOTIFY ch, '{n}'", "LISTEN ch", "UNLISTEN *",
    "INSERT INTO a (v) VALUES ({n}); SELECT count(*) FROM a", "MERGE INTO b USING (SELECT {n} AS i) s ON b.id = i WHEN NOT MATCHED THEN INSERT VALUES (i, 'm', 0)",
    "CREATE OR REPLACE FUNCTION f_read() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) + {n} FROM a'",
]
SETTINGS = [
    "SET work_mem = '{n}MB'", "RESET work_mem", "SET LOCAL work_mem = '{n}MB'", "SET my.x = '{n}'", "SET LOCAL my.x = 'l{n}'",
    "RESET my.x", "SET search_path = a, public", "SET search_path = b, public", "RESET search_path", "SET LOCAL search_path = b, public",
    "SET TIME ZONE 'Asia/Tokyo'", "SET TIME ZONE 'UTC'", "SELECT set_config('my.x', 'c{n}', {tf})", "RESET ALL", "DISCARD ALL",
    "SET default_transaction_read_only = {onoff}", "SET default_transaction_isolation = 'repeatable read'",
    "RESET default_transaction_isolation", "SET TRANSACTION READ ONLY", "SET no_such = 1", "SET statement_timeout = '{n}s'",
    "SET work_mem = '{n}MB'; SELECT 1/0", "SET my.x = 'two{n}'; SELECT current_setting('my.x')", "SET DateStyle = 'German'",
]
PREPARED = [
    "PREPARE p{m} AS SELECT count(*) FROM a", "PREPARE p{m} (int) AS SELECT v FROM a WHERE id = $1", "EXECUTE p{m}",
    "EXECUTE p{m} ({n})", "DEALLOCATE p{m}", "PREPARE p{m} (int) AS INSERT INTO a (v) VALUES ($1) RETURNING v",
    "DEALLOCATE ALL", "DECLARE c{m} CURSOR FOR SELECT id FROM a ORDER BY id", "DECLARE c{m} CURSOR WITH HOLD FOR SELECT id FROM a ORDER BY id",
    "FETCH 2 FROM c{m}", "FETCH 2 FROM c{m}", "CLOSE c{m}", "MOVE 1 IN c{m}", "CLOSE ALL",
]
CONTROL = [
    "BEGIN", "BEGIN", "BEGIN READ ONLY", "BEGIN READ ONLY", "START TRANSACTION ISOLATION LEVEL REPEATABLE READ", "COMMIT", "COMMIT",
    "COMMIT", "ROLLBACK", "ROLLBACK", "SAVEPOINT s{m}", "ROLLBACK TO s{m}", "RELEASE s{m}", "COMMIT AND CHAIN", "END",
    "BEGIN; SELECT count(*) FROM a", "SELECT count(*) FROM a; COMMIT", "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY",
]
KINDS = [(READS, 45), (WRITES, 20), (SETTINGS, 12), (PREPARED, 10), (CONTROL, 16)]

SETUP = """\\set ON_ERROR_STOP off
CREATE SCHEMA a; CREATE SCHEMA b;
CREATE TABLE a (id serial PRIMARY KEY, v int); INSERT INTO a (v) SELECT g FROM generate_series(1, 9) g;
CREATE TABLE b (id int PRIMARY KEY, t text, n int); INSERT INTO b SELECT g, 'b' || g, g FROM generate_series(1, 9) g;
CREATE TABLE c (v int); CREATE SEQUENCE seq; CREATE VIEW view_a AS SELECT v, 0 AS n FROM a;
CREATE TABLE a.t (w text); CREATE TABLE b.t (w text); INSERT INTO a.t VALUES ('in a'); INSERT INTO b.t VALUES ('in b');
CREATE FUNCTION f_read() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM a';
CREATE FUNCTION f_write(x text) RETURNS void LANGUAGE sql AS $$INSERT INTO b SELECT max(id) + 1, x, 0 FROM b$$;
CREATE PROCEDURE p_write(x int) LANGUAGE plpgsql AS $$BEGIN INSERT INTO c VALUES (x); COMMIT; END$$;
"""


def main():
    seed = int(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 400
    chance = random.Random(seed)
    print(f"-- seed {seed}")
    print(SETUP, end="")
    kinds, weights = zip(*KINDS)
    for _ in range(count):
        kind = chance.choices(kinds, weights)[0]
        line = chance.choice(kind)
        if "{" in line:
            line = line.format(n=chance.randint(1, 60), m=chance.randint(0, 3), tf=chance.choice(["true", "false"]),
                               onoff=chance.choice(["on", "off", "off"]))
        if chance.random() < 0.15:
            line = line.replace("; ", "\\; ")  # psql sends these as one string
        print(line + ";")
        if chance.random() < 0.12:  # long enough for the replicas to have what was written
            print("\\! sleep 0.03")
        if chance.random() < 0.02:
            print("ROLLBACK; DISCARD ALL;")


main()
