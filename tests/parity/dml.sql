-- INSERT, UPDATE, DELETE, MERGE, RETURNING, ON CONFLICT, writes in WITH, TRUNCATE, COPY: each followed by a read of it.
\set ON_ERROR_STOP off
\pset null '<null>'
CREATE TABLE item (id int PRIMARY KEY, name text DEFAULT 'none', qty int CHECK (qty >= 0), made timestamptz DEFAULT '2020-01-01Z');
CREATE TABLE log (n serial, what text);
INSERT INTO item VALUES (1, 'one', 1);
INSERT INTO item (id) VALUES (2), (3);
INSERT INTO item (id, name) SELECT g, 'g' || g FROM generate_series(4, 10) g;
INSERT INTO item VALUES (11, DEFAULT, DEFAULT, DEFAULT) RETURNING *;
INSERT INTO item (id, qty) VALUES (12, 5) RETURNING id, qty * 2 AS twice, name;
SELECT * FROM item ORDER BY id;
INSERT INTO item VALUES (1, 'again');
INSERT INTO item (id, qty) VALUES (20, -1);
INSERT INTO item (nope) VALUES (1);
INSERT INTO item VALUES (30, 'x', 1), (1, 'y', 2);
SELECT count(*) FROM item;
INSERT INTO item VALUES (1, 'conflict') ON CONFLICT DO NOTHING;
INSERT INTO item VALUES (1, 'conflict') ON CONFLICT (id) DO NOTHING RETURNING id;
INSERT INTO item VALUES (1, 'upsert', 3) ON CONFLICT (id) DO UPDATE SET name = excluded.name, qty = item.qty + excluded.qty RETURNING *;
INSERT INTO item AS i VALUES (2, 'w', 1) ON CONFLICT ON CONSTRAINT item_pkey DO UPDATE SET qty = 9 WHERE i.qty IS NOT NULL;
INSERT INTO item VALUES (40, 'a', 1), (40, 'b', 1) ON CONFLICT (id) DO UPDATE SET qty = 0;
SELECT id, name, qty FROM item WHERE id < 4 ORDER BY id;
UPDATE item SET qty = 7 WHERE id = 3;
SELECT qty FROM item WHERE id = 3;
UPDATE item SET (name, qty) = ('both', 8) WHERE id = 3 RETURNING name, qty;
UPDATE item SET (name, qty) = (SELECT 'sub', count(*) FROM log) WHERE id = 4;
SELECT name, qty FROM item WHERE id = 4;
UPDATE item SET qty = i.n FROM (SELECT 5 AS k, 55 AS n) i WHERE item.id = i.k;
UPDATE item AS x SET name = x.name || '!' WHERE id IN (5, 6);
SELECT name, qty FROM item WHERE id IN (5, 6) ORDER BY id;
UPDATE item SET qty = DEFAULT WHERE id = 5;
UPDATE item SET qty = -5 WHERE id = 6;
UPDATE item SET id = id + 1;
UPDATE item SET nothing = 1;
UPDATE nothing SET x = 1;
UPDATE item SET qty = 1 WHERE false;
UPDATE ONLY item SET qty = coalesce(qty, 0) + 1;
SELECT sum(qty) FROM item;
DELETE FROM item WHERE id = 12;
SELECT count(*) FROM item;
DELETE FROM item USING log WHERE item.id = log.n;
DELETE FROM item WHERE id IN (10, 11) RETURNING id;
DELETE FROM item AS i WHERE i.id = 9 RETURNING i.*;
DELETE FROM nothing;
SELECT id FROM item ORDER BY id;
WITH ins AS (INSERT INTO log (what) VALUES ('a'), ('b') RETURNING n, what) SELECT * FROM ins ORDER BY n;
SELECT count(*) FROM log;
WITH del AS (DELETE FROM log WHERE what = 'a' RETURNING *) INSERT INTO log (what) SELECT 'was ' || what FROM del;
SELECT what FROM log ORDER BY n;
WITH up AS (UPDATE item SET qty = 100 WHERE id = 1 RETURNING qty) SELECT (SELECT qty FROM up), (SELECT qty FROM item WHERE id = 1);
SELECT qty FROM item WHERE id = 1;
WITH a AS (SELECT 1), up AS (UPDATE item SET qty = 101 WHERE id = 1) SELECT * FROM a;
SELECT qty FROM item WHERE id = 1;
WITH RECURSIVE t (n) AS (VALUES (50) UNION ALL SELECT n + 1 FROM t WHERE n < 55) INSERT INTO item (id) SELECT n FROM t;
SELECT count(*) FROM item;
WITH x AS (SELECT max(id) AS m FROM item) DELETE FROM item USING x WHERE id = m RETURNING id;
MERGE INTO item t USING (VALUES (1, 'm1'), (50, 'm50'), (60, 'm60')) s (id, name) ON t.id = s.id WHEN MATCHED AND t.id = 50 THEN DELETE WHEN MATCHED THEN UPDATE SET name = s.name WHEN NOT MATCHED THEN INSERT (id, name) VALUES (s.id, s.name);
SELECT id, name FROM item WHERE id IN (1, 50, 60) ORDER BY id;
MERGE INTO item USING log ON item.id = log.n WHEN MATCHED THEN DO NOTHING;
MERGE INTO item t USING (SELECT 1 AS id FROM generate_series(1, 2)) s ON t.id = s.id WHEN MATCHED THEN UPDATE SET qty = 1;
WITH s AS (SELECT 61 AS id) MERGE INTO item t USING s ON t.id = s.id WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id);
SELECT count(*) FROM item;
TRUNCATE log;
SELECT count(*) FROM log;
INSERT INTO log (what) VALUES ('x') RETURNING n;
TRUNCATE TABLE log RESTART IDENTITY;
INSERT INTO log (what) VALUES ('x') RETURNING n;
TRUNCATE nothing;
TRUNCATE item, log CASCADE;
SELECT (SELECT count(*) FROM item), (SELECT count(*) FROM log);
COPY item FROM STDIN;
1	one	1	2020-01-01 00:00:00+00
2	\N	2	2020-01-02 00:00:00+00
3	tab\there	3	2020-01-03 00:00:00+00
\.
SELECT * FROM item ORDER BY id;
COPY item (id, name) FROM STDIN WITH (FORMAT csv, HEADER, NULL 'nil', QUOTE '''');
id,name
4,'a,b'
5,nil
6,'it''''s'
\.
SELECT id, name FROM item WHERE id > 3 ORDER BY id;
COPY item (id, name) FROM STDIN;
1	duplicate
\.
SELECT count(*) FROM item;
COPY item (id, name) FROM STDIN;
7
\.
COPY item (id, qty) FROM STDIN;
8	-1
\.
COPY item (id, qty) FROM STDIN;
9	many
\.
COPY item (id, name) FROM STDIN WITH (DELIMITER '|') WHERE id > 10;
10|no
11|yes
\.
COPY item FROM STDIN WITH (FORMAT nonsense);
COPY nothing FROM STDIN;
SELECT count(*) FROM item;
COPY item TO STDOUT;
COPY (SELECT id, name FROM item ORDER BY id) TO STDOUT WITH (FORMAT csv, HEADER, FORCE_QUOTE *);
COPY (SELECT id FROM item ORDER BY id) TO STDOUT WITH (FORMAT text, DELIMITER ';', NULL 'N');
COPY (SELECT 1/0) TO STDOUT;
COPY (SELECT 1/(id - 4) FROM item ORDER BY id) TO STDOUT;
COPY (DELETE FROM item WHERE id = 11 RETURNING id) TO STDOUT;
SELECT count(*) FROM item;
COPY (VALUES (1, 'a'), (2, 'b')) TO STDOUT CSV;
COPY nothing TO STDOUT;
COPY item TO '/tmp/nothing';
COPY item FROM PROGRAM 'echo';
COPY (SELECT generate_series(1, 3000)) TO STDOUT \g /dev/null
BEGIN;
COPY log (what) FROM STDIN;
in a transaction
\.
SELECT what FROM log ORDER BY n;
COPY (SELECT what FROM log ORDER BY n) TO STDOUT;
COPY log (n) FROM STDIN;
x
\.
SELECT 1;
ROLLBACK;
SELECT count(*) FROM log;
BEGIN READ ONLY; COPY (SELECT count(*) FROM item) TO STDOUT; COPY log (what) FROM STDIN;
\.
ROLLBACK;
SELECT format('INSERT INTO log (what) VALUES (%L)', 'w' || g), 'SELECT count(*), max(what) FROM log' FROM generate_series(1, 30) g \gexec
SELECT format('UPDATE item SET qty = %s WHERE id = 1', g), 'SELECT qty FROM item WHERE id = 1', format('DELETE FROM log WHERE what = %L', 'w' || g), 'SELECT count(*) FROM log' FROM generate_series(1, 25) g \gexec
SELECT format('WITH w AS (INSERT INTO log (what) VALUES (%L) RETURNING what) SELECT * FROM w', g), 'SELECT count(*) FROM log', 'SELECT 1/0' FROM generate_series(1, 15) g \gexec
