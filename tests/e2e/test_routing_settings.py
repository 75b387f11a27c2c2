"""Session settings: what a read on a replica sees is what the session has set, step by step as on one server."""

import pytest

from pqclient import Pq
from routing import WINDOW, Pair
from under import base_env

CUSTOM = ("app.tenant", "app.other")


@pytest.fixture(scope="module", autouse=True)
def roles(cluster):
    cluster.primary.sql(WINDOW)
    cluster.primary.sql("""
        CREATE ROLE set_other NOLOGIN; CREATE ROLE set_third NOLOGIN; GRANT set_other, set_third TO app;
        CREATE SCHEMA set_s AUTHORIZATION app; CREATE ROLE "set Übel" NOLOGIN; GRANT "set Übel" TO app;
        CREATE ROLE set_super SUPERUSER LOGIN PASSWORD 'set_super'""")
    cluster.wait_caught_up()
    yield
    cluster.primary.sql("""DROP SCHEMA set_s; DROP ROLE set_other; DROP ROLE set_third; DROP ROLE "set Übel";
                           DROP ROLE set_super""")
    cluster.wait_caught_up()


SCRIPTS = {
    "time zone": ["SET TIME ZONE 'Europe/Berlin'", "SET TimeZone TO 'UTC'", "SET TIME ZONE DEFAULT",
                  "SET TIME ZONE -3", "SET TIME ZONE INTERVAL '+05:30' HOUR TO MINUTE", "SET TIME ZONE LOCAL",
                  "SET SESSION TIME ZONE 'Asia/Tokyo'", "RESET TIME ZONE", "RESET timezone"],
    "many": ["SET DateStyle = 'German, DMY'", "SET datestyle TO SQL, MDY", "SET IntervalStyle TO iso_8601",
             "SET \"DateStyle\" = ISO", "SET bytea_output = escape", "SET extra_float_digits = 0",
             "SET XML OPTION CONTENT", "SET application_name = 'it''s \"me\"'", "SET standard_conforming_strings = off",
             "SET application_name = 'a\\\\b'", "SET standard_conforming_strings = on", "RESET ALL"],
    "search_path": ["SET search_path = set_s, public", "SET search_path TO \"$user\", set_s", "SET SCHEMA 'set_s'",
                    "SET search_path = ''", "SET search_path TO 'a,b', \"C\"", "RESET search_path"],
    "encoding": ["SET client_encoding = 'LATIN1'", "SET NAMES 'UTF8'", "SET NAMES 'WIN1252'", "RESET client_encoding",
                 ("encoding", "LATIN9"), ("encoding", "UTF8"), ("encoding", "nonsense"), "SET NAMES DEFAULT"],
    "custom": ["SET app.tenant = '7'", "SET app.tenant TO DEFAULT", "SET app.\"other\" = 'x'", "RESET app.tenant",
               "SET APP.Tenant = 'É'", "SET app.tenant = $$it's$$", "SET app.tenant = E'a\\nb'"],
    "set_config": ["SELECT set_config('app.tenant', '7', false)", "SELECT set_config('app.tenant', '8', true)",
                   "SELECT pg_catalog.set_config('TimeZone', 'Asia/Tokyo', false)",
                   ("params", "SELECT set_config('app.tenant', $1, false)", "it's"),
                   ("params", "SELECT set_config('app.other', $1, false)", "b:binary"),
                   ("params", "SELECT set_config('TimeZone', $1, false)", "Europe/Paris")],
    "local": ["SET LOCAL work_mem = '5MB'", "BEGIN", "SET LOCAL TimeZone = 'Asia/Tokyo'", "SET app.tenant = 'a'",
              "COMMIT", "BEGIN", "SET app.tenant = 'b'", "SET LOCAL app.tenant = 'c'", "COMMIT"],
    "rollback": ["SET app.tenant = 'a'", "BEGIN", "SET app.tenant = 'b'", "SET TIME ZONE 'Asia/Tokyo'", "ROLLBACK",
                 "START TRANSACTION", "SET app.tenant = 'c'", "RESET TimeZone", "END", "BEGIN",
                 "SELECT set_config('app.tenant', 'd', false)", "ABORT"],
    "savepoints": ["BEGIN", "SET app.tenant = '1'", "SAVEPOINT a", "SET app.tenant = '2'", "SAVEPOINT \"B\"",
                   "SET app.other = '3'", "ROLLBACK TO a", "SAVEPOINT c", "SET work_mem = '3MB'", "RELEASE c",
                   "SAVEPOINT a", "SET app.tenant = '4'", "ROLLBACK TO SAVEPOINT a", "COMMIT"],
    "failed": ["SET app.tenant = 'a'", "BEGIN", "SET app.tenant = 'b'", "SELECT 1/0", "SET app.tenant = 'c'", "COMMIT",
               "BEGIN", "SET app.tenant = 'd'", "SAVEPOINT s", "SELECT 1/0", "ROLLBACK TO s", "COMMIT"],
    "failed string": ["SET app.tenant = 'b'; SELECT 1/0", "SET app.tenant = 'c'; SET app.other = 'd'",
                      "SELECT 1; SET app.tenant = 'e'; SELECT 1/0; SET app.other = 'f'"],
    "wrong": ["SET TimeZone = 'nowhere'", "SET work_mem = 'x'", "SET nonsense = 1", "RESET nonsense"],
    "role": ["SET ROLE set_other", "SET app.tenant = 'a'", "SET ROLE set_third", "RESET ROLE", "SET ROLE NONE",
             "SET ROLE 'set_other'", "SET SESSION ROLE set_third", "RESET ALL", "SET ROLE nobody", "SET LOCAL ROLE NONE",
             "SET ROLE \"set Übel\"", "SET ROLE NONE"],
    "role in transaction": ["BEGIN", "SET ROLE set_other", "ROLLBACK", "BEGIN", "SET LOCAL ROLE set_third", "COMMIT",
                            "BEGIN", "SET ROLE set_third", "COMMIT"],
    "characteristics": ["SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY", "SET default_transaction_read_only = off",
                        "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY, ISOLATION LEVEL REPEATABLE READ",
                        "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE"],
    "prepared": [("prepare", "s", "SET app.tenant = 'p'"), ("execp", "s"), "SELECT 1", "DISCARD ALL"],
    "prepared savepoints": ["BEGIN", ("prepare", "s", "SAVEPOINT a"), ("execp", "s"), "SET app.tenant = 'x'",
                            "ROLLBACK TO a", "COMMIT", "DISCARD ALL"],
    "discard": ["SET app.tenant = 'a'", "SET ROLE set_other", "SET TimeZone = 'Asia/Tokyo'", "DISCARD ALL",
                "SET app.tenant = 'b'", "SET TimeZone = 'Asia/Tokyo'", "DISCARD ALL", "DISCARD ALL", "SET app.tenant = 'c'"],
    "asynchronous": [("send", "SET app.tenant = 'a'"), ("all",), ("send", "SET TIME ZONE 'Asia/Tokyo'"), ("get",),
                     "SELECT 1", ("sendparams", "SELECT set_config('app.tenant', $1, false)", "sent"), ("all",),
                     ("sendparams", "SELECT set_config('app.other', $1, false)", "b:bin"), ("get",), "SELECT 2",
                     ("send", "SET app.tenant = 'x'; SET app.other = 'y'"), ("all",),
                     ("send", "SET app.tenant = 'z'; SELECT 1/0"), ("all",)],
    "half read": ["BEGIN", "SET app.tenant = 'a'", ("send", "SELECT 1"), ("get",), "COMMIT", "BEGIN",
                  "SET app.tenant = 'b'", ("send", "SELECT 1"), ("get",), "ROLLBACK"],
    "chain": ["BEGIN", "SET app.tenant = 'a'", "COMMIT AND CHAIN", "SET app.tenant = 'b'", "ROLLBACK AND CHAIN",
              "SET app.tenant = 'c'", "COMMIT"],
}
# Strings of transaction control and settings: right values, on the primary if need be.
TANGLED = {
    "control in a string": ["BEGIN; SET app.tenant = 'a'; COMMIT", "BEGIN", "SET app.tenant = 'b'", "COMMIT; BEGIN",
                            "ROLLBACK"],
    "restart in a string": ["BEGIN", "SAVEPOINT a", "SET app.tenant = 'b'", "COMMIT; BEGIN", "SET app.other = 'c'",
                            "ROLLBACK TO a", "ROLLBACK"],
    "many in a string": ["SET app.tenant = '1'; " * 12],
    "computed": ["SELECT set_config('app.' || 'tenant', 'x', false)", "SELECT set_config('app.tenant', 'y', 1 = 2)",
                 "SELECT set_config(n, 'z', false) FROM (VALUES ('app.tenant')) v(n)"],
    "beside another parameter": [("params", "SELECT set_config('app.tenant', $2, false), $1::text", "x", "y"),
                                 ("params", "SELECT set_config($1, 'z', false)", "app.tenant"),
                                 ("params", "SELECT set_config('app.other', 'z', $1)", "f")],
    "in a row": ["SELECT 1, set_config('app.tenant', 'x', false)"],
    "setting's own function": ["UPDATE pg_settings SET setting = 'Asia/Tokyo' WHERE name = 'TimeZone'"],
    "do": ["DO $$ BEGIN PERFORM set_config('app.tenant', 'd', false); END $$"],
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_same_on_a_replica(cluster, module_monitor, name):
    with Pair(cluster, module_monitor.client_env(), custom=CUSTOM) as pair:
        pair.look()
        pair.run(SCRIPTS[name])


@pytest.mark.parametrize("name", TANGLED)
def test_same_wherever_it_runs(cluster, module_monitor, name):
    with Pair(cluster, module_monitor.client_env(), custom=CUSTOM) as pair:
        pair.look()
        for s in TANGLED[name]:
            pair.step(*(s if isinstance(s, tuple) else (s,)))
            pair.look()
        pair.step("DISCARD ALL")
        assert pair.look() in pair.replica_ports


def test_session_authorization(cluster, module_monitor):
    dsn = cluster.url("set_super")
    with Pair(cluster, module_monitor.client_env(), dsn, CUSTOM) as pair:
        pair.look()
        pair.run(["SET SESSION AUTHORIZATION app", "SET ROLE set_other", "RESET SESSION AUTHORIZATION",
                  "SET SESSION AUTHORIZATION 'app'", "SET SESSION AUTHORIZATION DEFAULT", "SET log_min_messages = error",
                  "SET SESSION AUTHORIZATION app", "BEGIN", "SET SESSION AUTHORIZATION DEFAULT", "ROLLBACK"])


OPTIONS = ["-c app.tenant=o1 -c timezone=Asia/Tokyo", "-capp.tenant=o2 -csearch_path=set_s",
           "--app.tenant=o3 -c datestyle=German -c work_mem=3MB", "-c role=set_other"]


@pytest.mark.parametrize("options", OPTIONS)
def test_conninfo_options(cluster, module_monitor, options):
    dsn = f"{cluster.url()}?options={options.replace(' ', '%20').replace('=', '%3D')}&client_encoding=LATIN1"
    with Pair(cluster, module_monitor.client_env(), dsn, CUSTOM) as pair:
        pair.look()
        pair.run(["SELECT 1", "SET app.tenant = 'x'", "RESET app.tenant", "SET ROLE set_third", "RESET ROLE", "RESET ALL",
                  "SET work_mem = '7MB'", "SET TimeZone = 'UTC'", "DISCARD ALL"])


def test_environment(cluster, module_monitor):
    more = {"PGTZ": "Asia/Tokyo", "PGDATESTYLE": "German", "PGOPTIONS": "-c app.tenant=env", "PGCLIENTENCODING": "LATIN1",
            "PGAPPNAME": "from the environment"}
    with Pair(cluster, module_monitor.client_env(**more), custom=CUSTOM) as pair:
        pair.direct.close()
        pair.direct = Pq(base_env(cluster, **more), cluster.url())
        pair.look()
        pair.run(["SELECT 1", "SET TIME ZONE 'UTC'", "RESET TIME ZONE", "DISCARD ALL"])


def test_values_of_one_session_are_not_anothers(cluster, module_monitor):
    with Pq(module_monitor.client_env(), cluster.url()) as pq:
        for i in range(6):
            pq.connect(cluster.url(), conn=str(i))
            pq.ok(f"SET app.tenant = '{i}'", conn=str(i))
        for turn in range(4):
            for i in range(6):
                r = pq.ok("/* pgshunt: replica */ SELECT seen('app.tenant', true), inet_server_port()", conn=str(i))
                assert r.rows[0][0] == str(i) and int(r.rows[0][1]) != cluster.primary.port


def test_late_link_reads_bytes_as_they_were_meant(cluster, module_monitor):
    """Encoding and the meaning of backslashes change in the middle of a history that a new link replays as a whole."""
    with Pair(cluster, module_monitor.client_env(), custom=CUSTOM) as pair:
        for s in ("SET standard_conforming_strings = off", "SET app.tenant = 'a\\\\b'",
                  "SET standard_conforming_strings = on", "SET app.other = 'a\\\\b'", "SET client_encoding = 'LATIN1'",
                  "SET application_name = 'x'"):
            pair.step(s)
        assert pair.look() in pair.replica_ports


def test_many_settings_reach_a_late_link(cluster, module_monitor):
    """A link that is opened after a long history has the sum of it."""
    with Pair(cluster, module_monitor.client_env(), custom=CUSTOM) as pair:
        for i in range(50):
            pair.step(f"SET app.tenant = '{i}'")
            pair.step(f"SET work_mem = '{i + 1}MB'")
            pair.step("SET ROLE set_other" if i % 2 else "RESET ROLE")
            if i % 10 == 5:
                pair.step("BEGIN")
                pair.step("SET TIME ZONE 'Asia/Tokyo'")
                pair.step("ROLLBACK")
        assert pair.look() in pair.replica_ports


def test_idle_session_timeout_is_not_in_force_on_replicas(cluster, module_monitor):
    with Pair(cluster, module_monitor.client_env()) as pair:
        where = "/* pgshunt: node=replica-1 */ SELECT seen('idle_session_timeout', true), inet_server_port()"
        for step in ("SET idle_session_timeout = '60s'", "RESET ALL", "SET idle_session_timeout = '50s'", "DISCARD ALL"):
            pair.step(step)
            assert pair.ours.ok(where).rows == [["0", str(cluster.node("replica-1").port)]]
        cluster.primary.sql("ALTER ROLE app SET idle_session_timeout = '70s'")
        try:
            cluster.wait_caught_up()
            pair.ours.connect(cluster.url(), conn="d")
            for step in ("SELECT 1", "DISCARD ALL", "RESET ALL", "RESET idle_session_timeout"):
                pair.ours.ok(step, conn="d")
                assert pair.ours.ok(where, conn="d").rows == [["0", str(cluster.node("replica-1").port)]], step
        finally:
            cluster.primary.sql("ALTER ROLE app RESET idle_session_timeout")


@pytest.mark.parametrize("how", ["SET default_transaction_isolation = 'serializable'",
                                 "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE",
                                 "SELECT set_config('default_transaction_isolation', 'serializable', false)"])
def test_serializable_uses_the_primary(cluster, module_monitor, how):
    with Pair(cluster, module_monitor.client_env()) as pair:
        pair.look()
        pair.step(how)
        for _ in range(4):
            assert pair.look() == cluster.primary.port
        assert pair.ours.port() == cluster.primary.port
        pair.step("DISCARD ALL")
        assert pair.look() in pair.replica_ports
        # The shapes were not learned as what replicas refuse: another session reads there.
        pair.ours.connect(cluster.url(), conn="d")
        assert pair.ours.exec("/* pgshunt: replica */ SELECT inet_server_port()", conn="d").rows[0][0] != str(cluster.primary.port)
