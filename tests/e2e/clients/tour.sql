-- psql's own features over one session; the output must be what it is without the library
\set ON_ERROR_STOP off
\pset null '<null>'
CREATE TABLE item (id serial PRIMARY KEY, name text NOT NULL, price numeric(10,2), made date DEFAULT '2020-01-01');
INSERT INTO item (name, price) VALUES ('apple', 1.50), ('pear', 2.25), ('quince', NULL) RETURNING id;
SELECT * FROM item ORDER BY id;
\d item
\dt
\df no_such*
SELECT count(*) AS n FROM item \gset
\echo items: :n
SELECT name FROM item WHERE id = :n;
SELECT format('SELECT %s AS v', g) FROM generate_series(1, 3) g \gexec
SELECT id, name, price FROM item ORDER BY id \crosstabview id name price
\x on
SELECT * FROM item WHERE id = 1;
\x off
\copy item (name, price) FROM stdin WITH (FORMAT csv)
fig,3.00
"date, dried",0.75
\.
\copy (SELECT name, price FROM item ORDER BY id) TO stdout WITH (FORMAT csv, HEADER)
COPY item (name) FROM stdin;
from copy
\.
COPY (SELECT name FROM item ORDER BY name) TO STDOUT;
BEGIN;
UPDATE item SET price = 9 WHERE name = 'fig';
SAVEPOINT s;
DELETE FROM item;
SELECT count(*) FROM item;
ROLLBACK TO s;
SELECT count(*) FROM item;
COMMIT;
SELECT price FROM item WHERE name = 'fig';
BEGIN;
SELECT 1/0;
SELECT 1;
COMMIT;
SELECT 'after the error';
SELECT nothing_here;
SELEC broken;
SELECT 'é', length('é'), U&'\00e9', E'a\nb';
SET search_path = pg_catalog;
SHOW search_path;
SELECT current_schemas(true);
RESET search_path;
CREATE TEMP TABLE tmp (v int);
INSERT INTO tmp SELECT generate_series(1, 5);
SELECT sum(v) FROM tmp;
PREPARE p (int) AS SELECT name FROM item WHERE id = $1;
EXECUTE p(2);
DEALLOCATE p;
SET standard_conforming_strings = off;
SELECT 'a\'b';
RESET standard_conforming_strings;
SELECT 1 AS one; SELECT 2 AS two\; SELECT 3 AS three;
DECLARE c CURSOR WITH HOLD FOR SELECT name FROM item ORDER BY id;
FETCH 2 FROM c;
FETCH 2 FROM c;
CLOSE c;
DO $$ BEGIN RAISE NOTICE 'a notice'; RAISE WARNING 'a warning'; END $$;
SELECT currval('item_id_seq'), lastval();
LISTEN ch;
SELECT pg_notify('ch', 'payload') IS NULL;
UNLISTEN *;
\bind 2
SELECT name FROM item WHERE id = 1;
\encoding
\set FETCH_COUNT 2
SELECT name FROM item ORDER BY id;
\unset FETCH_COUNT
\lo_unlink 999999
SET ROLE none;
EXPLAIN (COSTS off) SELECT * FROM item WHERE id = 1;
EXPLAIN (COSTS off, ANALYZE, TIMING off, SUMMARY off) INSERT INTO item (name) VALUES ('explained');
SELECT count(*) FROM item;
TABLE item;
VALUES (1, 'a'), (2, 'b');
SELECT * FROM item ORDER BY id FOR UPDATE;
DROP TABLE item;
