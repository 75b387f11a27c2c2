-- user: postgres
-- EXPLAIN, VACUUM, ANALYZE, REINDEX, CLUSTER, CHECKPOINT, large objects, server files, system views.
\set ON_ERROR_STOP off
\pset null '<null>'
CREATE TABLE big (id int PRIMARY KEY, k int, t text); INSERT INTO big SELECT g, g % 10, 'text ' || g FROM generate_series(1, 3000) g;
CREATE INDEX big_k ON big (k); ANALYZE big;
SET max_parallel_workers_per_gather = 0;
EXPLAIN (COSTS off) SELECT * FROM big WHERE id = 5;
EXPLAIN (COSTS off, VERBOSE) SELECT k, count(*) FROM big GROUP BY k ORDER BY k;
EXPLAIN (COSTS off, FORMAT json) SELECT * FROM big WHERE id < 5;
EXPLAIN (COSTS off, FORMAT yaml) SELECT 1;
EXPLAIN (COSTS off, FORMAT xml) SELECT 1;
EXPLAIN (COSTS off, SETTINGS) SELECT 1;
EXPLAIN (COSTS off) INSERT INTO big VALUES (1, 1, 'x');
EXPLAIN (COSTS off) UPDATE big SET k = 1 WHERE id = 1;
EXPLAIN (COSTS off) DELETE FROM big WHERE id = 1;
EXPLAIN (COSTS off) WITH d AS (DELETE FROM big WHERE id = 1 RETURNING *) SELECT * FROM d;
EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off) SELECT count(*) FROM big WHERE id < 10;
EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off) DELETE FROM big WHERE id = 2999;
SELECT count(*) FROM big WHERE id = 2999;
EXPLAIN (ANALYZE off, COSTS off) DELETE FROM big WHERE id = 2998;
SELECT count(*) FROM big WHERE id = 2998;
EXPLAIN (COSTS off) SELECT nothing;
EXPLAIN (NONSENSE) SELECT 1;
EXPLAIN (COSTS off) CREATE TABLE ex AS SELECT 1;
EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off) CREATE TABLE ex AS SELECT 1 AS one;
SELECT one FROM ex;
EXPLAIN (COSTS off) DECLARE c CURSOR FOR SELECT * FROM big;
PREPARE p (int) AS SELECT * FROM big WHERE id = $1; EXPLAIN (COSTS off) EXECUTE p (4); EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off) EXECUTE p (4);
EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off, BUFFERS off, WAL off) INSERT INTO ex VALUES (2); SELECT count(*) FROM ex;
EXPLAIN (COSTS off) SELECT * FROM big b JOIN ex ON ex.one = b.id WHERE b.k = 3 ORDER BY b.t LIMIT 3;
SET enable_hashjoin = off; SET enable_nestloop = off; EXPLAIN (COSTS off) SELECT * FROM big b JOIN ex ON ex.one = b.id; RESET enable_hashjoin; RESET enable_nestloop;
SET enable_indexscan = off; SET enable_bitmapscan = off; EXPLAIN (COSTS off) SELECT * FROM big WHERE id = 5; RESET ALL;
VACUUM; VACUUM big; VACUUM FULL big; VACUUM (ANALYZE, VERBOSE off) big; VACUUM (FREEZE, INDEX_CLEANUP on, TRUNCATE off, PARALLEL 0) big; VACUUM nothing; VACUUM ANALYZE big (k);
BEGIN; VACUUM big; ROLLBACK;
SELECT count(*) FROM big;
ANALYZE; ANALYZE big (k, t); ANALYZE (SKIP_LOCKED) big; ANALYZE nothing; BEGIN; ANALYZE big; COMMIT;
SELECT relname, reltuples FROM pg_class WHERE relname IN ('big', 'ex') ORDER BY 1; SELECT attname, n_distinct FROM pg_stats WHERE tablename = 'big' ORDER BY 1;
REINDEX TABLE big; REINDEX INDEX big_k; REINDEX (VERBOSE off) SCHEMA public; REINDEX TABLE CONCURRENTLY big; REINDEX DATABASE app; REINDEX SYSTEM app; REINDEX INDEX nothing; BEGIN; REINDEX TABLE big; REINDEX INDEX CONCURRENTLY big_k; ROLLBACK;
SELECT count(*) FROM big WHERE k = 3;
CLUSTER big USING big_k; SELECT k FROM big LIMIT 1; CLUSTER big; CLUSTER; CLUSTER ex;
CHECKPOINT; SELECT pg_switch_wal() IS NOT NULL; SELECT pg_create_restore_point('here') IS NOT NULL; SELECT pg_logical_emit_message(true, 'a', 'b') IS NOT NULL;
-- large objects
SELECT lo_create(777001); SELECT lo_from_bytea(777002, '\x010203'); SELECT lo_get(777002), lo_get(777002, 1, 1); SELECT lo_put(777002, 1, '\xff'); SELECT lo_get(777002);
BEGIN; SELECT lo_open(777001, x'60000'::int); SELECT lowrite(0, 'hello'); SELECT lo_lseek(0, 1, 0); SELECT loread(0, 3); SELECT lo_tell(0); SELECT lo_truncate(0, 2); SELECT lo_close(0); COMMIT;
SELECT lo_get(777001); SELECT lo_open(777001, x'20000'::int); SELECT loread(0, 3);
SELECT count(*) FROM pg_largeobject; SELECT lomowner::regrole FROM pg_largeobject_metadata ORDER BY oid; COMMENT ON LARGE OBJECT 777001 IS 'an object'; ALTER LARGE OBJECT 777001 OWNER TO app; GRANT SELECT ON LARGE OBJECT 777001 TO PUBLIC;
SELECT lo_unlink(777002); SELECT lo_get(777002); SELECT lo_unlink(777002); SELECT lo_unlink(1);
\lo_import /etc/hostname 'a comment'
\lo_export 777001 exported
\lo_unlink 777001
-- files and programs of the server
COPY (SELECT 1) TO PROGRAM 'cat > /dev/null'; COPY ex FROM PROGRAM 'echo 42'; SELECT max(one) FROM ex; COPY ex TO PROGRAM 'false'; COPY ex FROM '/nonexistent'; SELECT length(pg_read_file('PG_VERSION')) > 0; SELECT pg_read_file('nothing'); SELECT count(*) > 5 FROM pg_ls_dir('.'); SELECT pg_stat_file('nothing', true) IS NULL;
-- system views and functions
SELECT count(*) FROM pg_stat_activity WHERE pid = pg_backend_pid(); SELECT state FROM pg_stat_activity WHERE pid = pg_backend_pid(); SELECT datname FROM pg_stat_database WHERE datname = 'app'; SELECT relname FROM pg_stat_user_tables ORDER BY 1;
SELECT pg_stat_reset() IS NOT NULL; SELECT pg_stat_get_numscans('big'::regclass) >= 0; SELECT pg_column_size(1), pg_database_size('app') > 0; SELECT pg_get_indexdef('big_k'::regclass); SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'big'::regclass; SELECT pg_get_functiondef('lower(text)'::regprocedure) IS NOT NULL;
SELECT pg_relation_filepath('big') IS NOT NULL, pg_is_wal_replay_paused(); SELECT pg_is_in_recovery(), pg_last_wal_replay_lsn(); SELECT pg_conf_load_time() < now(), pg_postmaster_start_time() < now(); SELECT pg_blocking_pids(0), pg_my_temp_schema(), pg_is_other_temp_schema(0), pg_jit_available() IS NOT NULL;
SELECT pg_create_physical_replication_slot('slot1'); SELECT slot_name, slot_type, active FROM pg_replication_slots; SELECT pg_drop_replication_slot('slot1'); SELECT count(*) FROM pg_replication_slots;
SELECT slot_name FROM pg_create_logical_replication_slot('log1', 'test_decoding'); INSERT INTO ex VALUES (9); SELECT data ~ 'ex' FROM pg_logical_slot_peek_changes('log1', NULL, NULL, 'include-xids', '0') WHERE data ~ 'INSERT'; SELECT pg_drop_replication_slot('log1');
SELECT pg_export_snapshot() IS NOT NULL; SELECT txid_current() = txid_current(); SELECT pg_current_xact_id_if_assigned() IS NULL; SELECT pg_snapshot_xmin(pg_current_snapshot()) IS NOT NULL; SELECT age('3'::xid) > 0; SELECT txid_status(3);
SELECT pg_sleep(0.01), pg_sleep_for('10 ms'); SELECT pg_collation_for('a'), pg_encoding_to_char(6), pg_client_encoding(); SELECT pg_notification_queue_usage(); SELECT pg_rotate_logfile();
SELECT nextval(pg_get_serial_sequence('big', 'id')); SELECT currval('nothing'); SELECT pg_sequence_last_value('nothing');
SELECT query FROM pg_stat_statements WHERE false; SELECT * FROM pg_timezone_abbrevs WHERE abbrev = 'UTC'; SELECT name FROM pg_available_extensions WHERE name = 'hstore'; SELECT * FROM pg_hba_file_rules WHERE false; SELECT count(*) > 0 FROM pg_shmem_allocations;
SELECT name, setting FROM pg_settings WHERE name IN ('in_hot_standby', 'transaction_read_only', 'wal_level', 'cluster_name') ORDER BY 1; SHOW cluster_name; SELECT current_setting('cluster_name'), current_setting('transaction_read_only'), current_setting('in_hot_standby'); SHOW data_directory; SHOW port;
CREATE UNLOGGED TABLE unlogged (v int); INSERT INTO unlogged VALUES (1), (2); SELECT count(*) FROM unlogged; CREATE VIEW over_unlogged AS SELECT v FROM unlogged; SELECT sum(v) FROM over_unlogged; TRUNCATE unlogged; SELECT count(*) FROM over_unlogged;
CREATE UNLOGGED SEQUENCE us; CREATE TABLE empty_table (); SELECT FROM empty_table; INSERT INTO empty_table DEFAULT VALUES; SELECT count(*) FROM empty_table;
SELECT format('EXPLAIN (COSTS off) SELECT * FROM big WHERE id = %s', g), format('SELECT t FROM big WHERE id = %s', g), format('EXPLAIN (COSTS off, ANALYZE, TIMING off, SUMMARY off) UPDATE big SET t = %L WHERE id = %s', g, g), format('SELECT t FROM big WHERE id = %s', g) FROM generate_series(1, 20) g \gexec
