-- user: postgres
-- Roles, privileges, row security, SET ROLE and SET SESSION AUTHORIZATION, SECURITY DEFINER, role and database settings.
\set ON_ERROR_STOP off
\pset null '<null>'
CREATE ROLE ann LOGIN PASSWORD 'ann'; CREATE USER bob PASSWORD 'bob' CONNECTION LIMIT 10; CREATE ROLE team NOLOGIN; CREATE GROUP grp;
CREATE ROLE ann;
GRANT team TO ann; GRANT team TO bob WITH ADMIN OPTION; REVOKE ADMIN OPTION FOR team FROM bob;
ALTER ROLE ann SET search_path = 'annies', public; ALTER ROLE ann VALID UNTIL '2099-01-01'; ALTER ROLE bob RENAME TO robert; ALTER USER robert NOINHERIT;
ALTER ROLE ann IN DATABASE app SET work_mem = '12MB'; ALTER DATABASE app SET statement_timeout = '1min'; ALTER ROLE ALL SET lock_timeout = '1min';
SELECT rolname, rolcanlogin, rolinherit, rolconfig FROM pg_roles WHERE rolname IN ('ann', 'robert', 'team') ORDER BY 1;
SELECT roleid::regrole, member::regrole, admin_option FROM pg_auth_members WHERE roleid = 'team'::regrole ORDER BY 2;
\du ann
\drds
CREATE TABLE secret (id int PRIMARY KEY, owner name, v text);
INSERT INTO secret VALUES (1, 'ann', 'of ann'), (2, 'robert', 'of robert'), (3, 'team', 'of team');
SELECT * FROM secret ORDER BY id;
SET ROLE ann;
SELECT current_user, session_user;
SELECT * FROM secret;
CREATE TABLE mine (v int);
RESET ROLE;
GRANT SELECT ON secret TO ann; GRANT INSERT (id, v), UPDATE (v) ON secret TO team; GRANT CREATE, USAGE ON SCHEMA public TO ann;
SET ROLE ann;
SELECT * FROM secret ORDER BY id;
INSERT INTO secret (id, v) VALUES (4, 'new'); INSERT INTO secret VALUES (5, 'ann', 'x'); UPDATE secret SET v = 'changed' WHERE id = 4; DELETE FROM secret;
SELECT id, v FROM secret ORDER BY id;
CREATE TABLE mine (v int); INSERT INTO mine VALUES (1); SELECT v FROM mine;
SET ROLE robert; SET ROLE NONE;
SELECT current_user;
\dp secret
ALTER TABLE secret ENABLE ROW LEVEL SECURITY;
SET ROLE ann; SELECT * FROM secret ORDER BY id; RESET ROLE;
CREATE POLICY own ON secret USING (owner = current_user) WITH CHECK (owner = current_user);
SET ROLE ann; SELECT * FROM secret ORDER BY id; SELECT count(*) FROM secret; RESET ROLE;
SELECT count(*) FROM secret;
CREATE POLICY team_reads ON secret FOR SELECT TO team USING (owner = 'team');
SET ROLE ann; SELECT id FROM secret ORDER BY id; UPDATE secret SET v = 'try' WHERE id = 3; SELECT v FROM secret WHERE id = 3; RESET ROLE;
CREATE POLICY strict ON secret AS RESTRICTIVE USING (id < 3);
SET ROLE ann; SELECT id FROM secret ORDER BY id; SET row_security = off; SELECT id FROM secret; RESET row_security; RESET ROLE;
ALTER POLICY strict ON secret USING (id < 100); ALTER POLICY strict ON secret RENAME TO loose; DROP POLICY loose ON secret; DROP POLICY loose ON secret;
ALTER TABLE secret FORCE ROW LEVEL SECURITY; ALTER TABLE secret NO FORCE ROW LEVEL SECURITY;
SELECT polname, polcmd, polpermissive FROM pg_policy ORDER BY 1; SELECT * FROM pg_policies ORDER BY policyname;
-- tenants by setting
CREATE TABLE tenant_data (tenant text, v int); INSERT INTO tenant_data SELECT 't' || g % 3, g FROM generate_series(1, 12) g;
ALTER TABLE tenant_data ENABLE ROW LEVEL SECURITY; GRANT ALL ON tenant_data TO ann;
CREATE POLICY by_tenant ON tenant_data USING (tenant = current_setting('my.tenant', true));
SET ROLE ann;
SELECT count(*) FROM tenant_data;
SET my.tenant = 't1'; SELECT v FROM tenant_data ORDER BY v;
SET my.tenant = 't2'; SELECT v FROM tenant_data ORDER BY v;
BEGIN; SET LOCAL my.tenant = 't0'; SELECT v FROM tenant_data ORDER BY v; COMMIT; SELECT v FROM tenant_data ORDER BY v;
BEGIN; SET my.tenant = 't0'; ROLLBACK; SELECT v FROM tenant_data ORDER BY v;
BEGIN; SAVEPOINT a; SET my.tenant = 't1'; ROLLBACK TO a; SELECT v FROM tenant_data ORDER BY v; COMMIT;
SELECT set_config('my.tenant', 't1', false); SELECT v FROM tenant_data ORDER BY v;
INSERT INTO tenant_data VALUES ('t2', 100); INSERT INTO tenant_data VALUES ('t1', 100) RETURNING v; SELECT max(v) FROM tenant_data;
RESET my.tenant; SELECT count(*) FROM tenant_data;
RESET ROLE;
CREATE FUNCTION become(t text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM set_config('my.tenant', t, false); END $$;
SET ROLE ann; SELECT become('t2'); SELECT v FROM tenant_data ORDER BY v; SELECT become('t1'); SELECT v FROM tenant_data ORDER BY v;
DO $$ BEGIN PERFORM set_config('my.tenant', 't0', false); END $$; SELECT v FROM tenant_data ORDER BY v;
RESET ROLE; RESET my.tenant;
SELECT format('SET my.tenant = %L', 't' || g % 4), 'SET ROLE ann', 'SELECT count(*), sum(v) FROM tenant_data', 'RESET ROLE', 'SELECT count(*) FROM tenant_data' FROM generate_series(1, 12) g \gexec
-- session authorization
SET SESSION AUTHORIZATION ann; SELECT current_user, session_user; SHOW search_path; SELECT * FROM mine; SET ROLE team; SELECT current_user; SET ROLE robert; SET SESSION AUTHORIZATION robert; RESET SESSION AUTHORIZATION; SELECT current_user, session_user;
SET LOCAL SESSION AUTHORIZATION ann; SELECT current_user;
BEGIN; SET LOCAL SESSION AUTHORIZATION ann; SELECT current_user; COMMIT; SELECT current_user;
BEGIN; SET LOCAL ROLE ann; SELECT current_user; SELECT count(*) FROM mine; COMMIT; SELECT current_user;
BEGIN; SET ROLE ann; ROLLBACK; SELECT current_user;
BEGIN; SET ROLE ann; SELECT 1/0; COMMIT; SELECT current_user;
SELECT set_config('role', 'ann', false); SELECT current_user; SELECT set_config('role', 'none', false); SELECT current_user;
SELECT set_config('session_authorization', 'ann', false); SELECT session_user, current_user; RESET SESSION AUTHORIZATION; SELECT session_user;
SET ROLE 'no such'; SET SESSION AUTHORIZATION nobody_here; SELECT current_user;
CREATE FUNCTION as_definer() RETURNS text LANGUAGE sql SECURITY DEFINER AS 'SELECT current_user::text || session_user';
CREATE FUNCTION as_invoker() RETURNS text LANGUAGE sql SECURITY INVOKER STABLE AS 'SELECT current_user::text';
SET ROLE ann; SELECT as_definer(), as_invoker(), current_user; RESET ROLE; SELECT as_invoker();
REVOKE EXECUTE ON FUNCTION as_definer() FROM PUBLIC; SET ROLE ann; SELECT as_definer(); RESET ROLE;
CREATE VIEW inv WITH (security_invoker = true) AS SELECT count(*) FROM tenant_data; CREATE VIEW def AS SELECT count(*) FROM tenant_data; GRANT SELECT ON inv, def TO ann;
SET ROLE ann; SELECT * FROM inv; SELECT * FROM def; RESET ROLE;
GRANT ALL ON ALL TABLES IN SCHEMA public TO team; REVOKE ALL ON secret FROM ann CASCADE; GRANT SELECT ON secret TO PUBLIC; GRANT robert TO ann; REVOKE robert FROM ann;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ann; CREATE TABLE later (v int); SET ROLE ann; SELECT count(*) FROM later; RESET ROLE; \ddp
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT ON TABLES FROM ann;
GRANT CREATE ON DATABASE app TO ann; GRANT CONNECT ON DATABASE app TO robert; GRANT SET ON PARAMETER log_min_messages TO ann; SET ROLE ann; CREATE SCHEMA annies; SET log_min_messages = error; SET log_statement = 'all'; CREATE TABLE annies.a (v int); SHOW search_path; RESET ROLE; RESET log_min_messages;
SELECT has_table_privilege('ann', 'mine', 'INSERT'), pg_has_role('ann', 'team', 'MEMBER'), has_column_privilege('ann', 'secret', 'v', 'SELECT');
ALTER TABLE mine OWNER TO team; REASSIGN OWNED BY ann TO team; DROP ROLE ann; DROP OWNED BY ann; SELECT count(*) FROM mine;
\c - ann
SELECT current_user; SHOW work_mem; SHOW search_path; SHOW statement_timeout;
SELECT count(*) FROM secret; SELECT count(*) FROM mine;
CREATE ROLE nope;
SET SESSION AUTHORIZATION postgres; SET ROLE postgres; SET ROLE team; SELECT current_user; RESET ALL; SELECT current_user; DISCARD ALL; SELECT current_user;
\c - nobody
\c - postgres
ALTER DATABASE app RESET ALL; ALTER ROLE ALL RESET ALL; ALTER ROLE ann RESET ALL; ALTER ROLE ann NOLOGIN; ALTER GROUP grp ADD USER robert; ALTER GROUP grp DROP USER robert; DROP GROUP grp; DROP ROLE IF EXISTS nobody;
SET default_transaction_read_only = on; SELECT count(*) FROM secret; DELETE FROM secret; CREATE TEMP TABLE allowed (v int); RESET default_transaction_read_only;
SET session_replication_role = replica; INSERT INTO secret VALUES (50, 'x', 'y'); SELECT count(*) FROM secret; RESET session_replication_role;
ALTER ROLE postgres SET my.own = 'x'; \c
SHOW my.own; ALTER ROLE postgres RESET my.own;
