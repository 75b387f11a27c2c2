"""Processes that do to our descriptors what they do to all: the library touches no number that is no longer its own."""

import pytest

from remote import Remote


@pytest.fixture
def app(monitor):
    with Remote(monitor.client_env()) as a:
        a.connect()
        yield a


@pytest.mark.parametrize("asks", [False, True])
def test_child_uses_a_session_after_closing_everything(app, asks):
    """A forked child closes all descriptors and opens files: the session is made anew, the files stay as they are."""
    app.ports(10)
    if asks:  # the library's own connection to itself is open too
        app.sql("SHOW pgshunt.route")
    code = """
import os, socket
pid = os.fork()
if pid == 0:
    code = 1
    try:
        os.closerange(3, 4096)
        pairs = [socket.socketpair() for i in range(8)]
        inodes = [[os.fstat(p.fileno()).st_ino for p in pair] for pair in pairs]
        cur = conns["c"].cursor()
        for i in range(20):
            cur.execute("SELECT %s", (i,))
            assert cur.fetchone()[0] == i
        cur.execute("SHOW pgshunt.route")
        conns["c"].close()
        assert inodes == [[os.fstat(p.fileno()).st_ino for p in pair] for pair in pairs]
        for pair in pairs:
            for p in pair:
                p.setblocking(False)
                try:
                    assert not p.recv(100), "somebody wrote to it"
                except BlockingIOError:
                    pass
        code = 0
    finally:
        os._exit(code)
result = os.waitpid(pid, 0)[1]
"""
    assert app.python(code) == 0
