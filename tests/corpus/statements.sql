# The rows that the issue names
w	COPY t FROM STDOUT
w	COPY (SELECT 1) TO PROGRAM 'x'
w	EXPLAIN ("analyze") DELETE FROM t
w	EXPLAIN (ANALYZE false, ANALYZE 1) DELETE FROM t
w	SELECT 1 a$$; DELETE FROM t; --$$
w	SELECT E'a'\n 'b\\''; DELETE FROM t; --'
r	SELECT E'a'\n 'b\\''
r	SELECT E'a' -- comment\n 'b\\''
w	SELECT f.wr FROM fx f
w	SELECT (f).wr FROM fx f
w	SELECT wr(f) FROM fx f
w	SELECT length('x')
w	EXECUTE p(nextval('s'))
w	SELECT U&"\\006eextval"('s')
w	VALUES (nextval('s'))
w	TABLE t FOR UPDATE
w	SELECT ('s'::regclass).nextval
w	SELECT $1.nextval
# reads
e	
e	;
e	-- nothing
e	/* a /* nested */ comment */ ; ;
r	SELECT 1
r	SELECT 1;
r	SELECT 1; SELECT 2;
r	;;SELECT 1;;
r	select * from t
r	SeLeCt * FrOm T
r	TABLE t
r	VALUES (1, 'a'), (2, 'b')
r	(SELECT 1)
r	((SELECT 1) UNION (SELECT 2)) ORDER BY 1
r	(VALUES (1)) UNION ALL TABLE fx
r	WITH x AS (SELECT 1) SELECT * FROM x
r	WITH x (a, b) AS (SELECT 1, 2), y (c) AS (SELECT a FROM x) SELECT * FROM x, y
r	WITH RECURSIVE r (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT sum(n) FROM r
r	WITH x AS MATERIALIZED (SELECT 1 AS a) SELECT * FROM x
r	WITH x AS NOT MATERIALIZED (SELECT 1 AS a) SELECT * FROM x
r	WITH RECURSIVE x (a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM x WHERE a < 3) SEARCH DEPTH FIRST BY a SET o SELECT * FROM x
r	WITH RECURSIVE x (a) AS (SELECT 1 UNION SELECT a FROM x) CYCLE a SET is_cycle USING path SELECT * FROM x
r	SELECT t.id, t.name AS "update", u.note AS delete FROM t JOIN u ON u.t_id = t.id WHERE t.name LIKE 'a%' ORDER BY 1 LIMIT 5
r	SELECT update, delete FROM (SELECT 1 AS update, 2 AS delete) q
r	SELECT count(*) FILTER (WHERE v > 3), sum(v) OVER (PARTITION BY a ORDER BY b ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t GROUP BY v, a, b
r	SELECT a, b, count(*) FROM t GROUP BY GROUPING SETS ((a), (b), ()), ROLLUP (a, b), CUBE (a, b)
r	SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY v) FROM t
r	SELECT DISTINCT ON (a) a, b FROM t ORDER BY a, b DESC NULLS LAST
w	SELECT DISTINCT ON (a) nextval('s') FROM t
w	SELECT 1 OPERATOR(pg_catalog.+) nextval('s')
r	SELECT 1 OPERATOR(pg_catalog.+) 2
r	SELECT * FROM generate_series(1, 3) WITH ORDINALITY AS g (n, i)
r	SELECT * FROM ROWS FROM (generate_series(1, 3), generate_series(1, 2)) AS g (a, b)
r	SELECT * FROM json_to_recordset('[{"a": 1}]') AS x (a int, b text)
r	SELECT * FROM t x (p, q) WHERE p = 1
r	SELECT * FROM (VALUES (1, 2)) v (a, b)
r	SELECT * FROM t, LATERAL (SELECT t.v + 1) AS l (w)
r	SELECT * FROM t TABLESAMPLE bernoulli (10) REPEATABLE (1)
r	SELECT * FROM ONLY parent
r	SELECT * FROM part WHERE k = 1
r	SELECT CAST('1' AS int), '1'::numeric(10, 2), 'x'::varchar(3), numeric '1.5', interval '1' second(3), interval(3) '1 s', timestamp(3) with time zone '2020-01-01', double precision '1'
r	SELECT extract(year FROM now()), position('a' IN 'b'), substring('abc' FROM 1 FOR 2), overlay('abc' PLACING 'x' FROM 1), trim(BOTH 'x' FROM 'xax'), trim(LEADING FROM ' a')
r	SELECT coalesce(NULL, 1), nullif(1, 2), greatest(1, 2), least(1, 2), row(1, 2), array[1, 2], array(SELECT 1), exists (SELECT 1), (1, 2) = (SELECT 1, 2)
r	SELECT CASE WHEN v > 1 THEN (1) ELSE (2) END FROM t
r	SELECT CASE v WHEN 1 THEN 'a' END FROM t
r	SELECT v BETWEEN 1 AND 2, v IN (1, 2), v NOT IN (SELECT 1), name ILIKE '%a' ESCAPE '!', name SIMILAR TO 'a', v = ANY (ARRAY[1]), v IS DISTINCT FROM 1 FROM t
r	SELECT arr[1], arr[1:2], (ARRAY[1, 2])[1] FROM t
r	SELECT xmlelement(name foo, xmlattributes(1 AS a)), xmlforest(1 AS b), xmlconcat('<a/>'), xmlpi(name x), xmlserialize(content '<a/>' AS text)
r	SELECT * FROM xmltable('/a' PASSING '<a/>'::xml COLUMNS b int PATH 'b')
r	SELECT j -> 'k', j ->> 'k', j #> '{a}', j @> '{}', j ? 'a', j || '{}' FROM u
r	SELECT now(), current_timestamp, current_date, localtime, clock_timestamp(), transaction_timestamp()
r	SELECT version(), current_database(), current_user, session_user, current_schema(), inet_server_addr(), inet_server_port()
r	SELECT random(), gen_random_uuid(), pg_sleep(0), md5('x'), lower('A'), upper('a'), concat('a', 1), format('%s', 1)
r	SELECT pg_catalog.lower('A'), pg_catalog.format_type(23, NULL)
r	SELECT c.relname FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE pg_catalog.pg_table_is_visible(c.oid)
r	SELECT table_name FROM information_schema.tables
r	SELECT "Id", "select", "a""b" FROM "Mixed Case"
r	SELECT * FROM "größe" WHERE "naïve" = 'ü'
r	SELECT * FROM größe
r	SELECT U&"\\0069d" FROM t
r	SELECT U&'d\\0061t'
r	SELECT $$a;b$$, $x$ $$ $x$, 'a''b', E'a\\'b', B'01', X'1F', N'x', 1.5e10, .5, 1e-3
r	SELECT $1, $2::int + $1
r	SELECT 'a' 'b'
r	SELECT 'a'\n'b'
r	SELECT 1 -- comment ; DELETE FROM t
r	SELECT /* ; DELETE FROM t */ 1
r	SELECT 1 /* /* */ ; DELETE FROM t */
r	SELECT 1--\r+ 2
w	SELECT 1 --\rFROM t; DELETE FROM t
w	SELECT 1 -- x\n; DELETE FROM t
r	SELECT ';' FROM t WHERE name = '--'
r	SELECT 2/*x*/+/*y*/3
r	SELECT 2 *-1, 3 - -1, 1 <> 2, 1 != 2, @ -1, |/ 4, 5 % 3, 2 ^ 3, ~ 1, 1 # 2, 1 << 2
r	SELECT 1\t\f\n+ 1
r	SELECT id FROM t WHERE ts > now() - interval '1 day' OFFSET 1 FETCH FIRST 2 ROWS ONLY
r	SELECT id FROM t FETCH NEXT (1 + 1) ROWS WITH TIES
r	SELECT * FROM t WINDOW w AS (PARTITION BY a)
r	SELECT add_one(1), public.add_one(2), deep(3)
r	SELECT * FROM rows_of(1)
r	SELECT t.name COLLATE "C" FROM t ORDER BY name USING <
r	SELECT ts AT TIME ZONE 'UTC', ts AT TIME ZONE ('Europe/' || 'Rome') FROM t
r	SELECT (p).x, (p).y, m, m::text FROM typed
r	SELECT 'sad'::mood, '(1,2)'::pair, ROW(1, 2)::pair, 3::positive
w	SELECT 3::odd_domain
r	SELECT good_sum(v) FROM t
w	SELECT bad_sum(v) FROM t
r	SELECT 1 *** 2
w	SELECT 1 <+> 2
w	SELECT 1<+>2
r	SELECT ci = 'x', replace(ci, 'a', 'b') FROM typed
r	SELECT * FROM plain_view
r	SELECT * FROM view_on_view
w	SELECT * FROM seq_view
w	SELECT * FROM unlogged_view
w	SELECT * FROM loud_view
r	SELECT n FROM matview
r	SELECT "t"."id", "t"."name" FROM "t" INNER JOIN "u" ON ("t"."id" = "u"."t_id") WHERE ("u"."x" IN (1, 2, 3) AND NOT ("t"."v" IS NULL)) ORDER BY "t"."id" ASC LIMIT 21
r	SELECT COUNT(*) AS "__count" FROM "t"
r	SELECT (1) AS "a" FROM "t" WHERE "t"."id" = 1 LIMIT 1
# not on a replica
w	SELECT nextval('s')
w	SELECT NEXTVAL('s')
w	SELECT pg_catalog.nextval('s')
w	SELECT "nextval"('s')
w	SELECT nextval /* c */ ('s')
w	SELECT nextval\n('s')
w	SELECT pg_catalog . "nextval" ('s')
w	SELECT * FROM nextval('s')
w	SELECT 1 WHERE nextval('s') > 0
w	SELECT (SELECT (SELECT nextval('s')))
w	WITH x AS (SELECT nextval('s')) SELECT 1
w	SELECT ARRAY[nextval('s')]
w	SELECT CASE WHEN true THEN nextval('s') END
w	SELECT 'a' LIKE 'b' ESCAPE set_config('a.b', 'c', false)
w	SELECT setval('s', 1), currval('s')
w	SELECT lastval()
w	SELECT last_value FROM s
w	SELECT * FROM unlogged_t
w	SELECT * FROM unlogged_parent
w	SELECT * FROM secured
w	SELECT pg_advisory_lock(1)
w	SELECT pg_try_advisory_lock(1, 2)
w	SELECT pg_advisory_xact_lock(1)
w	SELECT pg_advisory_unlock_all()
w	SELECT pg_notify('a', 'b')
w	SELECT lo_create(0)
w	SELECT lo_import('/etc/passwd')
w	SELECT txid_current()
w	SELECT pg_current_xact_id()
w	SELECT pg_current_wal_lsn()
w	SELECT pg_is_in_recovery()
w	SELECT pg_backend_pid()
w	SELECT pg_terminate_backend(1)
w	SELECT pg_cancel_backend(1)
w	SELECT pg_reload_conf()
w	SELECT pg_read_file('x')
w	SELECT pg_export_snapshot()
w	SELECT setseed(0.5)
w	SELECT current_setting('work_mem')
w	SELECT query_to_xml('SELECT nextval(''s'')', true, true, '')
w	SELECT table_to_xml('s', true, true, '')
w	SELECT * FROM ts_stat('SELECT nextval(''s'')')
w	SELECT set_config('work_mem', '1MB', false) FROM t
w	SELECT set_config('work_mem', '1MB', false), 1
w	SELECT * FROM pg_stat_activity
w	SELECT * FROM pg_catalog.pg_locks
w	SELECT * FROM pg_settings
w	SELECT * FROM pg_prepared_statements
w	SELECT * FROM pg_cursors
w	SELECT * FROM pg_sequences
w	SELECT * FROM pg_temp.x
w	SELECT * FROM pg_temp_3.x
w	SELECT * FROM pg_unheard_of
w	SELECT unknown_function(1)
w	SELECT liar(1)
w	SELECT sneaky()
w	SELECT dynamic('SELECT 1')
w	SELECT locker()
w	SELECT calls_locker()
w	SELECT volatile_sum(1, 2)
w	SELECT quiet_write(1)
w	SELECT "wr"(f) FROM fx f
w	SELECT U&"!006eextval" UESCAPE '!' ('s')
w	SELECT 1 FROM t FOR UPDATE
w	SELECT 1 FROM t FOR NO KEY UPDATE SKIP LOCKED
w	SELECT 1 FROM t FOR SHARE NOWAIT
w	SELECT 1 FROM t FOR KEY SHARE OF t
w	SELECT * FROM (SELECT * FROM t FOR UPDATE) q
w	WITH x AS (SELECT * FROM t FOR SHARE) SELECT * FROM x
w	SELECT 1 FROM t FOR/**/UPDATE
w	(SELECT 1 FROM t) FOR UPDATE
r	SELECT 1 FROM t FOR READ ONLY
d	SELECT * INTO new_t FROM t
d	SELECT 1 AS a INTO UNLOGGED new_t
w	SELECT 1 AS a INTO TEMP new_t
w	SELECT 1 AS a INTO TEMPORARY TABLE new_t
d	WITH x AS (SELECT 1) SELECT * INTO new_t FROM x
w	WITH x AS (INSERT INTO fx VALUES (1) RETURNING *) SELECT * FROM x
w	WITH x AS (UPDATE fx SET v = 1 RETURNING *) SELECT * FROM x
w	WITH x AS (DELETE FROM fx RETURNING *) SELECT * FROM x
w	SELECT * FROM (WITH x AS (SELECT 1), y AS (DELETE FROM fx RETURNING 1) SELECT * FROM y) q
w	WITH x AS (WITH y AS (DELETE FROM t RETURNING 1) SELECT * FROM y) SELECT * FROM x
w	WITH x AS (SELECT 1) INSERT INTO fx SELECT * FROM x
w	WITH x AS (SELECT 1) DELETE FROM fx
w	WITH x AS (SELECT 1) UPDATE fx SET v = 1
w	INSERT INTO fx (id, v) VALUES (1, 2) ON CONFLICT DO NOTHING RETURNING id
w	INSERT INTO fx SELECT 1, 2
w	INSERT INTO fx DEFAULT VALUES
w	UPDATE t SET v = 1, (a, b) = (1, 2) FROM u WHERE u.id = t.id RETURNING *
w	DELETE FROM t USING u WHERE false
w	MERGE INTO fx USING u ON fx.id = u.id WHEN MATCHED THEN UPDATE SET v = 1 WHEN NOT MATCHED THEN INSERT (id) VALUES (1)
w	TRUNCATE t, u
w	LOCK TABLE t IN SHARE MODE
w	NOTIFY x, 'y'
w	DO $$BEGIN END$$
w	DO LANGUAGE plpgsql 'BEGIN END'
w	CALL proc(1)
w	LOAD 'auto_explain'
w	VACUUM (FULL, ANALYZE) t
w	ANALYZE t (id)
w	CLUSTER t
w	REINDEX TABLE t
w	CHECKPOINT
w	REFRESH MATERIALIZED VIEW CONCURRENTLY matview
w	UPDATE pg_settings SET setting = 'x' WHERE name = 'work_mem'
# COPY
r	COPY t TO STDOUT
r	COPY t (id, name) TO STDOUT WITH (FORMAT csv, HEADER, FORCE_QUOTE (id))
r	COPY BINARY t TO STDOUT
r	COPY public.t TO STDOUT
r	COPY (SELECT * FROM t WHERE id IN (1, 2)) TO STDOUT WITH CSV HEADER
r	copy (values (1)) to stdout
w	COPY (SELECT nextval('s')) TO STDOUT
w	COPY (DELETE FROM fx RETURNING *) TO STDOUT
w	COPY (INSERT INTO fx VALUES (1) RETURNING *) TO STDOUT
w	COPY (SELECT * FROM t FOR UPDATE) TO STDOUT
w	COPY (SELECT 1) TO '/tmp/x'
w	COPY t TO '/tmp/x'
w	COPY t TO PROGRAM 'x'
w	COPY t FROM STDIN
w	COPY t FROM '/tmp/x'
w	COPY t FROM PROGRAM 'x'
w	COPY s TO STDOUT
w	COPY unlogged_t TO STDOUT
w	COPY t TO "stdout"
# EXPLAIN
r	EXPLAIN SELECT 1
r	EXPLAIN VERBOSE SELECT * FROM t
r	EXPLAIN ANALYZE SELECT * FROM t
r	EXPLAIN ANALYSE VERBOSE SELECT * FROM t
r	EXPLAIN (SELECT 1)
r	EXPLAIN (COSTS off, FORMAT json) SELECT * FROM t
r	EXPLAIN (ANALYZE, BUFFERS true, FORMAT 'yaml') (SELECT 1)
r	EXPLAIN (ANALYZE off) SELECT 1
w	EXPLAIN ANALYZE SELECT nextval('s')
w	EXPLAIN ANALYZE DELETE FROM t
w	EXPLAIN ANALYZE VERBOSE INSERT INTO fx VALUES (1)
w	EXPLAIN (ANALYZE) UPDATE fx SET v = 1
w	EXPLAIN (ANALYZE on) SELECT * FROM t FOR UPDATE
w	EXPLAIN (VERBOSE, analyze 'true') DELETE FROM t
w	EXPLAIN (U&"\\0061nalyze") DELETE FROM t
w	EXPLAIN DELETE FROM t
w	EXPLAIN ANALYZE EXECUTE p
s	EXPLAIN EXECUTE p
w	EXPLAIN EXECUTE p(nextval('s'))
d	EXPLAIN ANALYZE CREATE TABLE x AS SELECT 1
w	EXPLAIN ANALYZE DECLARE c CURSOR FOR SELECT 1
# session
s	SET work_mem = '1MB'
s	SET work_mem TO DEFAULT
s	SET LOCAL work_mem = 1
s	SET SESSION work_mem = 1
s	SET TIME ZONE 'UTC'
s	SET TIME ZONE INTERVAL '1' HOUR TO MINUTE
s	SET NAMES 'utf8'
s	SET search_path = a, b
s	SET SCHEMA 'x'
s	SET a.b.c = 'x'
s	SET ROLE postgres
s	SET ROLE NONE
s	SET SESSION AUTHORIZATION DEFAULT
s	SET LOCAL SESSION AUTHORIZATION x
s	SET SESSION ROLE x
s	SET XML OPTION DOCUMENT
s	SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY
s	RESET work_mem
s	RESET ALL
s	RESET TIME ZONE
s	RESET SESSION AUTHORIZATION
s	SHOW work_mem
s	SHOW ALL
s	SHOW TIME ZONE
s	SHOW TRANSACTION ISOLATION LEVEL
s	SHOW a.b
s	SELECT set_config('TimeZone', 'UTC', false)
s	SELECT set_config('TimeZone', $1, false)
s	SELECT pg_catalog.set_config('search_path', '', false);
s	select set_config('a.b', 'c', true) AS x
s	DISCARD ALL
s	DISCARD PLANS
s	DISCARD TEMPORARY
s	LISTEN x
s	UNLISTEN *
s	UNLISTEN x
s	PREPARE p AS SELECT 1
s	PREPARE p (int, numeric(10, 2)) AS DELETE FROM t
s	EXECUTE p
s	EXECUTE p(1, 'a')
s	DEALLOCATE p
s	DEALLOCATE PREPARE p
s	DEALLOCATE prepare
s	DEALLOCATE ALL
s	DECLARE c CURSOR FOR SELECT * FROM t
s	DECLARE c BINARY INSENSITIVE NO SCROLL CURSOR WITH HOLD FOR SELECT 1
s	DECLARE c CURSOR WITHOUT HOLD FOR WITH x AS (SELECT 1) TABLE x
w	DECLARE c CURSOR FOR SELECT * FROM t FOR UPDATE
w	DECLARE c CURSOR FOR SELECT nextval('s')
s	FETCH c
s	FETCH FORWARD 100 FROM c
s	FETCH -1 IN "c"
s	MOVE ALL FROM c
s	CLOSE c
s	CLOSE ALL
o	SET pgshunt.route = 'primary'
o	SET pgshunt.route TO auto
o	set PGSHUNT.Route = replica
o	SET LOCAL pgshunt.route = 'primary'
o	SET SESSION pgshunt.consistency = eventual
o	SET "pgshunt"."route" = 'primary'
o	SET "pgshunt.route" = 'primary'
o	RESET pgshunt.route
o	SHOW pgshunt.nodes
o	SHOW pgshunt.last_route;
s	SHOW pgshunt.nodes; SHOW work_mem
s	SELECT 1; SET pgshunt.route = 'primary'
# transactions
t	BEGIN
t	BEGIN WORK
t	BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY, DEFERRABLE
t	BEGIN READ ONLY
t	BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE
t	START TRANSACTION
t	START TRANSACTION READ ONLY NOT DEFERRABLE
t	COMMIT
t	COMMIT WORK AND NO CHAIN
t	COMMIT AND CHAIN
t	END TRANSACTION
t	ROLLBACK
t	ROLLBACK WORK AND CHAIN
t	ABORT
t	SAVEPOINT a
t	RELEASE a
t	RELEASE SAVEPOINT "A b"
t	ROLLBACK TO a
t	ROLLBACK WORK TO SAVEPOINT a
t	SET TRANSACTION READ ONLY
t	SET LOCAL TRANSACTION ISOLATION LEVEL REPEATABLE READ
t	SET TRANSACTION SNAPSHOT '00000003-0000001B-1'
t	SET CONSTRAINTS ALL DEFERRED
t	BEGIN; SELECT 1; COMMIT
w	BEGIN; DELETE FROM t; COMMIT
w	PREPARE TRANSACTION 'x'
w	COMMIT PREPARED 'x'
w	ROLLBACK PREPARED 'x'
w	BEGIN FOO
w	ROLLBACK TO
# DDL
d	CREATE TABLE x (id int PRIMARY KEY, v varchar(10) DEFAULT nextval('s'))
w	CREATE TEMP TABLE x (id int)
w	CREATE LOCAL TEMPORARY TABLE x AS SELECT 1
w	CREATE OR REPLACE TEMP VIEW x AS SELECT 1
d	CREATE TABLE x AS SELECT 1
d	CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'
d	CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END
d	CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END; SELECT 2
d	CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2)
d	CREATE INDEX CONCURRENTLY ON t (lower(name))
d	CREATE EXTENSION hstore
d	CREATE DATABASE x
d	ALTER TABLE t ADD COLUMN z int
d	DROP TABLE t
d	GRANT SELECT ON t TO public
d	REVOKE ALL ON t FROM public
d	COMMENT ON TABLE t IS 'x'
d	SECURITY LABEL ON TABLE t IS 'x'
d	IMPORT FOREIGN SCHEMA x FROM SERVER y INTO z
d	REASSIGN OWNED BY a TO b
# several of different kinds
w	SELECT 1; DELETE FROM t
w	DELETE FROM t; SELECT 1
w	SELECT 1;;; DROP_TABLE
d	SELECT 1; DROP TABLE t
s	SET x = 1; SELECT 1
t	SELECT 1; COMMIT
# broken or not understood
b	SELECT 'abc
b	SELECT "abc
b	SELECT /* abc
b	SELECT $$ abc
b	SELECT $a$ abc $b$
b	SELECT (1
b	SELECT 1)
b	SELECT (1]
b	SELECT [1)
b	SELECT E'abc\\'
b	SELECT \\
b	SELECT (1; DELETE FROM t)
w	FOO
w	1
w	'x'
w	(DELETE FROM t)
w	"SELECT" 1
w	EXPLAIN
w	COPY
w	SET
w	SHOW
w	FETCH 'x'
b	SELECT 1 + (
w	DECLARE c FOR
