"""Sends each statement of a SQL script by a way that psql has not got, and prints everything that comes back.

    each.py extended|prepared|pipeline|async|green SCRIPT

psql's own commands in the script are left out, but for `\\! sleep SECONDS`; the data that follows COPY ... FROM STDIN is sent as such.
"""

import itertools
import re
import select
import sys
import time

import psycopg
import psycopg2
import psycopg2.extensions
from psycopg import pq

TOKEN = re.compile(
    r"""--[^\n]* | /\* | \b[eE]'(?:[^'\\]|\\.|'')*' | '(?:[^']|'')*' | "(?:[^"]|"")*" | (?<![\w$])\$(?:[A-Za-z_]\w*)?\$
    | \bBEGIN\s+ATOMIC\b | \bCASE\b | \bEND\b | [();] | \n\\[^\n]*""", re.X | re.S | re.I)
COPY_IN = re.compile(r"\s*COPY\b.*\bFROM\s+STDIN\b", re.I | re.S)


def comment_end(text, at):
    """Behind a comment that begins at `at`; they nest."""
    depth = 0
    for m in re.compile(r"/\*|\*/").finditer(text, at):
        depth += 1 if m.group() == "/*" else -1
        if depth == 0:
            return m.end()
    return len(text)


def statements(text):
    """(text, parenthesis depth and SQL-body depth 0) pieces: each statement and where it ends."""
    at = start = depth = body = 0
    while m := TOKEN.search(text, at):
        word, at = m.group(), m.end()
        if word == "/*":
            at = comment_end(text, m.start())
        elif word.startswith("$"):
            at = text.index(word, at) + len(word)
        elif word.startswith("\n\\"):
            if word.startswith("\n\\! sleep"):
                time.sleep(float(word.split()[-1]))
            start = at  # a command of psql's, and the unfinished statement that it may have sent
        elif word in "()":
            depth = max(0, depth + (1 if word == "(" else -1))
        elif word.upper().startswith("BEGIN"):
            body = 1
        elif word.upper() in ("CASE", "END") and body:
            body += 1 if word.upper() == "CASE" else -1
        elif word == ";" and depth == body == 0:
            statement = text[start:m.start()].strip()
            start = yield statement, at
            at = start = start or at


def split(text):
    """(statement, COPY data or None) of a script."""
    text = "\n" + text
    pieces = statements(text)
    piece = next(pieces, None)
    while piece:
        statement, at = piece
        data = behind = None
        if COPY_IN.match(re.sub(r"--[^\n]*|/\*.*?\*/", "", statement, flags=re.S)):
            begin = text.index("\n", at) + 1
            end = text.index("\\.\n", begin)
            data, behind = text[begin:end], end + 2
        if statement:
            yield statement, data
        try:
            piece = pieces.send(behind)
        except StopIteration:
            return


# ---- libpq's own functions, through psycopg 3 ----

numbers = itertools.count(1)


def show(res):
    """Everything that a result says."""
    status = pq.ExecStatus(res.status)
    print(status.name, (res.command_status or b"").decode(), res.nfields, res.ntuples)
    if res.nfields:
        print("  ", *((res.fname(i) or b"").decode() for i in range(res.nfields)))
    for row in range(res.ntuples):
        print("  ", *((res.get_value(row, i) or b"<null>").decode(errors="replace") for i in range(res.nfields)))
    if status == pq.ExecStatus.FATAL_ERROR:
        print("  ", res.error_message.decode().strip())


def copy(conn, res, data):
    if res.status == pq.ExecStatus.COPY_IN:
        if data:
            conn.put_copy_data(data.encode())
        conn.put_copy_end()
    elif res.status == pq.ExecStatus.COPY_OUT:
        while (got := conn.get_copy_data(0))[0] > 0:
            print("   copied", bytes(got[1]).decode(errors="replace").rstrip("\n"))


def drain(conn, data):
    """Results until there are no more."""
    while res := conn.get_result():
        show(res)
        copy(conn, res, data)


def extended(conn, statement, data):
    conn.send_query_params(statement, None)
    drain(conn, data)


def prepared(conn, statement, data):
    """Prepared, described, run; a statement that cannot be prepared says why, and is not run."""
    name = b"s%d" % next(numbers)  # each its own: in a failed transaction none can be deallocated
    res = conn.prepare(name, statement)
    if res.status != pq.ExecStatus.COMMAND_OK:
        return show(res)
    show(conn.describe_prepared(name))
    conn.send_query_prepared(name, None)
    drain(conn, data)
    if conn.transaction_status == pq.TransactionStatus.IDLE:
        show(conn.exec_(b"DEALLOCATE " + name))


def asynchronous(conn, statement, data):
    """Without ever blocking, a row at a time."""
    conn.send_query(statement)
    while conn.flush():
        select.select([], [conn.socket], [], 10)
    conn.set_single_row_mode()
    while True:
        while conn.is_busy():
            if not select.select([conn.socket], [], [], 20)[0]:
                print("no answer")
                return
            conn.consume_input()
        res = conn.get_result()
        if not res:
            return
        show(res)
        if res.status in (pq.ExecStatus.COPY_IN, pq.ExecStatus.COPY_OUT):
            conn.nonblocking = 0
            copy(conn, res, data)
            conn.nonblocking = 1


def pipeline(conn, batch):
    """Some statements in flight at once, with a sync behind each but every fifth. COPY does not exist here."""
    conn.enter_pipeline_mode()
    syncs = 0
    for number, statement in enumerate(batch, 1):
        conn.send_query_params(statement, None)
        if number % 5 or number == len(batch):
            conn.pipeline_sync()
            syncs += 1
    nothing = 0
    while syncs and nothing < 3:
        res = conn.get_result()
        nothing = 0 if res else nothing + 1
        if res:
            show(res)
            syncs -= res.status == pq.ExecStatus.PIPELINE_SYNC
    if syncs:
        sys.exit(f"{syncs} syncs did not come: {conn.error_message.decode()}")
    conn.exit_pipeline_mode()


def connect_pq():
    conn = pq.PGconn.connect(b"")
    if conn.status != pq.ConnStatus.OK:
        sys.exit(conn.error_message.decode())
    conn.notice_handler = lambda res: print("NOTICE", res.error_message.decode().strip())
    return conn


def notifications(conn):
    while note := conn.notifies():
        print("notification", note.relname.decode(), note.extra.decode())


def through_libpq(mode, script):
    conn = connect_pq()
    send = {"extended": extended, "prepared": prepared, "async": asynchronous}.get(mode)
    if mode == "async":
        conn.nonblocking = 1
    batch = []
    for statement, data in script:
        if mode == "pipeline":
            if data is not None or re.match(r"(\s|--[^\n]*)*COPY\b", statement, re.I):
                continue
            batch.append(statement.encode())
            if len(batch) < 8:
                continue
            pipeline(conn, batch)
            batch = []
        else:
            print(">", statement.split("\n")[0])
            send(conn, statement.encode(), data)
        notifications(conn)
    if batch:
        pipeline(conn, batch)
    print(pq.TransactionStatus(conn.transaction_status).name)


# ---- psycopg2 with a wait callback, as under gevent ----

def wait(conn):
    while True:
        state = conn.poll()
        if state == psycopg2.extensions.POLL_OK:
            return
        side = ([conn], [], []) if state == psycopg2.extensions.POLL_READ else ([], [conn], [])
        if not any(select.select(*side, 20)):
            raise TimeoutError("no answer")


def through_green(script):
    psycopg2.extensions.set_wait_callback(wait)
    conn = psycopg2.connect("")
    cur = conn.cursor()
    shown = 0
    for number, (statement, data) in enumerate(script):
        if re.match(r"(\s|--[^\n]*)*COPY\b", statement, re.I):
            continue  # psycopg2 has no COPY there
        if number % 40 == 0:  # transactions of the driver's, and none
            conn.rollback()
            conn.autocommit = not conn.autocommit
        print(">", statement.split("\n")[0])
        try:
            cur.execute(statement)
            print(cur.statusmessage, [d[0] for d in cur.description or ()])
            for row in cur.fetchall() if cur.description else ():
                print("  ", tuple(bytes(v) if isinstance(v, memoryview) else v for v in row))
        except psycopg2.Error as e:
            print("  ", e.pgcode, str(e).strip())
            conn.rollback()
        print("\n".join(conn.notices[shown:]), end="")
        shown = len(conn.notices)
        if shown > 40:
            conn.notices.clear()
            shown = 0
    conn.rollback()


def main():
    mode, path = sys.argv[1:]
    script = split(open(path, encoding="utf-8").read())
    if mode == "green":
        through_green(script)
    else:
        print(psycopg.pq.__impl__)
        through_libpq(mode, script)


main()
