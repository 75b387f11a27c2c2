"""The same script directly on one server and under the library, with reads on a replica after every step."""

import contextlib

import pytest  # noqa: F401

from pqclient import Pq
from under import base_env

GUCS = ("TimeZone", "DateStyle", "IntervalStyle", "search_path", "client_encoding", "application_name", "role",
        "session_authorization", "default_transaction_isolation", "default_transaction_read_only", "work_mem",
        "statement_timeout", "standard_conforming_strings", "extra_float_digits", "bytea_output", "xmloption")


# current_setting() is the primary's; the same under a name that the library takes for a harmless one shows a replica's.
WINDOW = ("CREATE OR REPLACE FUNCTION seen(text, bool) RETURNS text STABLE STRICT LANGUAGE internal "
          "AS 'show_config_by_name_missing_ok'")


def probe(custom=()):
    """A read of all the session's state that a replica can show; the port of the server that ran it comes last."""
    columns = [f"public.seen('{g}', true)" for g in (*GUCS, *custom)]
    columns += ["current_user", "session_user", "now()::text ~ '[+-]'", "'2020-02-03'::date::text",
                "'2020-02-03 04:05:06+00'::timestamptz::text", "interval '1 day 2 hours'::text", "'\\x01'::bytea::text"]
    return "SELECT " + ", ".join([*columns, "inet_server_port()"])


class Pair:
    """A session under the library and one directly on the primary, doing the same."""

    def __init__(self, cluster, env, dsn=None, custom=()):
        self.cluster = cluster
        dsn = dsn or cluster.url()
        self.ours, self.direct = Pq(env, dsn), Pq(base_env(cluster), dsn)
        self.custom, self.turn = custom, 0
        self.replica_ports = {r.port for r in cluster.replicas}

    def __enter__(self):
        return self

    def __exit__(self, kind, *rest):
        for pq in (self.direct, self.ours):
            if kind:
                pq.proc.kill()
                with contextlib.suppress(Exception):
                    pq.close()
            else:
                pq.close()

    def step(self, command, *args):
        """One command on both; what is no command's name is a statement. The answers must be the same."""
        if not args and (" " in command or command.isupper()):
            command, args = "exec", (command,)
        a, b = self.ours(command, *args), self.direct(command, *args)
        assert a.key() == b.key() and a.values == b.values, (command, args, a, b)
        assert self.ours("txn").values == self.direct("txn").values, (command, args)
        return a

    def look(self):
        """Reads the state on each side; the port of ours."""
        sql = probe(self.custom)
        self.turn += 1
        name = self.cluster.replicas[self.turn % len(self.cluster.replicas)].name
        a, b = self.ours.exec(f"/* pgshunt: node={name} */ {sql}"), self.direct.exec(sql)
        assert (a.status, a.sqlstate) == (b.status, b.sqlstate), (a, b)
        if not a.rows:
            return None
        for i, (x, y) in enumerate(zip(a.rows[0][:-1], b.rows[0][:-1])):
            column = ([*GUCS, *self.custom] + ["x"] * 99)[i]
            # A setting of one's own that was set once and is no more reads as '' there, where it never was as NULL.
            assert x == y or (column in self.custom and not x and not y), f"{column}: {x!r} on port {a.rows[0][-1]}, {y!r} directly"
        return int(a.rows[0][-1])

    def run(self, steps, ends_on_replica=True):
        for s in steps:
            self.step(*(s if isinstance(s, tuple) else (s,)))
            if self.direct("txn").values != ["active"]:
                self.look()
        port = self.look()
        if ends_on_replica:
            assert port in self.replica_ports, (port, self.ours.session(), self.ours.last_route())
        else:
            assert port == self.cluster.primary.port
