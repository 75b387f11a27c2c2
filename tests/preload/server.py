"""A throw-away PostgreSQL server for the tests beside this file: trust, own folder, free port, no superuser rights needed."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile


class Server:
    def __init__(self):
        self.bin = subprocess.run(["pg_config", "--bindir"], capture_output=True, text=True, check=True).stdout.strip()
        self.dir = tempfile.mkdtemp(prefix="pgshunt-preload-")
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]

    def _run(self, *command):
        as_user = []
        if os.geteuid() == 0:  # initdb refuses root
            as_user = ["runuser", "-u", "postgres", "--"]
        env = {k: v for k, v in os.environ.items() if not k.startswith(("PG", "LD_PRELOAD"))}
        subprocess.run([*as_user, *command], check=True, cwd="/", env=env, stdout=subprocess.DEVNULL)

    def __enter__(self):
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(self.dir, user.pw_uid, user.pw_gid)
        os.chmod(self.dir, 0o755)
        data = os.path.join(self.dir, "data")
        self._run(os.path.join(self.bin, "initdb"), "-D", data, "-A", "trust", "-U", "postgres", "-N")
        options = f"-p {self.port} -k {self.dir} -c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=16MB"
        self._run(os.path.join(self.bin, "pg_ctl"), "-w", "-D", data, "-o", options, "-l", os.path.join(self.dir, "log"), "start")
        return self

    def __exit__(self, *exc):
        try:
            self._run(os.path.join(self.bin, "pg_ctl"), "-m", "immediate", "-D", os.path.join(self.dir, "data"), "stop")
        finally:
            shutil.rmtree(self.dir, ignore_errors=True)

    @property
    def env(self):
        return {"PGHOST": "127.0.0.1", "PGPORT": str(self.port), "PGUSER": "postgres", "PGDATABASE": "postgres"}

    @property
    def url(self):
        return f"postgres://postgres@127.0.0.1:{self.port}/postgres"
