-- psql's own features.
\set ON_ERROR_STOP off
\pset null '<null>'
\set AUTOCOMMIT
\echo :AUTOCOMMIT :ON_ERROR_ROLLBACK :FETCH_COUNT
\set AUTOCOMMIT on
CREATE TABLE item (id serial PRIMARY KEY, name text NOT NULL, price numeric(10,2), made date DEFAULT '2020-01-01');
INSERT INTO item (name, price) VALUES ('apple', 1.50), ('pear', 2.25), ('quince', NULL), ('fig', 3), ('date', 0.1);
\d item
\d+ item
\dt
\dt+ no*
\di
\ds
\dv
\dm
\df
\dn
\dp
\du
\dx
\do no*
\dF+ english
\dfn+ lower
\sf lower(text)
\l app
\encoding
\encoding LATIN1
\encoding
\encoding UTF8
\conninfo
\timing off
SELECT count(*) AS n, max(id) AS m FROM item \gset
\echo :n :m
SELECT name FROM item WHERE id = :m;
SELECT name FROM item WHERE name = :'missing' OR name = 'fig';
\set who fig
SELECT price FROM item WHERE name = :'who'; SELECT :"who" FROM (SELECT 1 AS fig) t;
SELECT count(*) AS n FROM item WHERE false \gset pre_
\echo :pre_n
SELECT 1 AS a WHERE false \gset
SELECT 1 AS a UNION ALL SELECT 2 \gset
SELECT format('SELECT %L AS v', name) FROM item ORDER BY id \gexec
SELECT 'INSERT INTO item (name) VALUES (''x'')', 'SELECT count(*) FROM item', 'SELECT nothing', 'DELETE FROM item WHERE name = ''x''' \gexec
SELECT id, name, price FROM item ORDER BY id \crosstabview id name price
SELECT 'r' || g % 2, 'c' || g % 3, g FROM generate_series(1, 6) g ORDER BY g \crosstabview
SELECT 1 \crosstabview
SELECT id, name FROM item ORDER BY id \gdesc
INSERT INTO item (name) VALUES ('y') \gdesc
SELECT 1/0 \gdesc
SELECT name FROM item ORDER BY id \g (format=csv tuples_only=on)
SELECT name FROM item ORDER BY id LIMIT 2 \g /dev/null
SELECT name, price FROM item ORDER BY id LIMIT 2 \gx
SELECT 1 \; SELECT 2 \g
\x on
SELECT * FROM item ORDER BY id LIMIT 2;
\x auto
\x off
\a
SELECT * FROM item ORDER BY id LIMIT 2;
\pset format html
SELECT 1 AS "<a>";
\pset format latex
SELECT 1 AS a;
\pset format csv
SELECT name, price FROM item ORDER BY id;
\pset format aligned
\pset border 2
\pset linestyle unicode
\pset title 'a title'
\pset footer off
\C 'caption'
\t
SELECT name FROM item ORDER BY id LIMIT 2;
\t
\pset footer on
\pset border 1
\pset linestyle ascii
\C
\pset title
\copy item (name, price) FROM stdin WITH (FORMAT csv)
fig2,3.00
"date, dried",0.75
\.
\copy item (name, price) FROM stdin
bad	price
\.
\copy (SELECT name, price FROM item ORDER BY id) TO stdout WITH (FORMAT csv, HEADER)
\copy item TO 'out.txt'
\copy item (name) FROM PROGRAM 'echo from a program'
\copy item FROM 'nothing.txt'
\copy nothing TO stdout
\copy (SELECT 1/0) TO stdout
\! wc -l < out.txt
SELECT count(*) FROM item;
COPY item (name) FROM STDIN;
from copy
\.
COPY (SELECT name FROM item ORDER BY name) TO STDOUT;
BEGIN;
COPY item (name) FROM STDIN WITH (FREEZE);
frozen
\.
ROLLBACK;
\if :n
  \echo yes
  SELECT 'taken';
\elif false
  SELECT 'not taken';
\else
  SELECT 'not taken either';
\endif
\if false
  SELECT 1/0;
\endif
\if nonsense
\endif
SELECT EXISTS (SELECT FROM item WHERE name = 'fig') AS there \gset
\if :there
SELECT 'there';
\endif
\set loop 0
SELECT count(*) FROM item WHERE name LIKE 'f%' \g
\echo :ERROR :SQLSTATE :ROW_COUNT
SELECT 1/0;
\echo :ERROR :SQLSTATE :LAST_ERROR_SQLSTATE :LAST_ERROR_MESSAGE
SELECT name FROM item WHERE id < 3;
\echo :ERROR :SQLSTATE :ROW_COUNT
\errverbose
\set FETCH_COUNT 3
SELECT name FROM item ORDER BY id;
SELECT g, 10 / (7 - g) FROM generate_series(1, 10) g;
INSERT INTO item (name) VALUES ('fetched') RETURNING name;
\unset FETCH_COUNT
\set ON_ERROR_ROLLBACK on
BEGIN; INSERT INTO item (name) VALUES ('kept'); SELECT 1/0; INSERT INTO item (name) VALUES (NULL); SELECT count(*) FROM item WHERE name = 'kept'; COMMIT;
SELECT count(*) FROM item WHERE name = 'kept';
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT off
INSERT INTO item (name) VALUES ('manual'); SELECT count(*) FROM item WHERE name = 'manual'; ROLLBACK; SELECT count(*) FROM item WHERE name = 'manual'; COMMIT;
\set AUTOCOMMIT on
\set SINGLELINE off
\set ECHO queries
SELECT 'echoed';
\set ECHO all
\set ECHO_HIDDEN on
\d item
\set ECHO_HIDDEN off
\set QUIET on
CREATE TABLE quiet (v int);
\set QUIET off
\set HIDE_TABLEAM on
\set SHOW_ALL_RESULTS off
SELECT 1\; SELECT 2;
\set SHOW_ALL_RESULTS on
SELECT 1\; SELECT 2\; INSERT INTO quiet VALUES (1)\; SELECT count(*) FROM quiet;
\echo `echo from the shell`
\qecho to the query output
\warn to standard error
\o other.txt
SELECT 'into the file';
\o
\! cat other.txt
\o |cat
SELECT 'into the pipe';
\o
\p
\r
SELECT 'a' ||
'b'
\p
\g
\w buffer.sql
\i buffer.sql
\ir nothing.sql
\cd /
\setenv PGAPPNAME changed
\! echo $PGAPPNAME
\c
SELECT count(*) FROM item;
\c app app
\c - - - 1
\c nothing
\c "dbname=app"
\ev nothing
\sv nothing
\z item
\dd
\dconfig nothing*
\nonsense
SELECT count(*) FROM item;
\q
