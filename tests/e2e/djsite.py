"""The example Django site under gunicorn, and a browser small enough for tests to drive it with.

A request opens a connection of its own, so that the kernel hands it to whichever worker is free: what is written
through one process is then read through another, as behind a real load balancer.
"""

import http.client
import re
import sys
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from cluster import free_port, wait_until
from pgtemplate import ROOT
from under import CLI, PYTHON, Background, need, run_under

SITE = ROOT / "tests" / "e2e" / "site"


def manage(env, *args, **kw):
    """manage.py under the given environment."""
    return run_under([PYTHON, "-B", SITE / "manage.py", *args], env, cwd=SITE, **kw).stdout


def prepare(env, products=20, stock=1000000):
    """Creates the tables and some products."""
    manage(env, "migrate", "-v", "0")
    manage(env, "shell", "-c", f"""
from shop.models import Product
Product.objects.bulk_create([Product(name="product %03d" % i, price_cents=100 + i, stock={stock})
                             for i in range({products})], ignore_conflicts=True)
""")


class Response:
    def __init__(self, status, body, location):
        self.status, self.body, self.location = status, body, location


class Browser:
    """Keeps cookies; follows nothing by itself. One thread."""

    def __init__(self, port, timeout=60):
        self.port, self.timeout, self.cookies = port, timeout, {}

    def request(self, method, path, form=None):
        conn = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
        headers = {"Connection": "close", "Host": "localhost"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        body = None
        if form is not None:
            body = urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            conn.request(method, path, body, headers)
            r = conn.getresponse()
            text = r.read().decode()
            for line in r.headers.get_all("Set-Cookie") or []:
                for name, morsel in SimpleCookie(line).items():
                    self.cookies[name] = morsel.value
            return Response(r.status, text, r.headers.get("Location"))
        finally:
            conn.close()

    def get(self, path):
        return self.request("GET", path)

    def post(self, path, **form):
        return self.request("POST", path, form)

    def submit_order(self, customer, quantity=1, product=None):
        """The form, its post, and the page after the redirect: (status of the last page, its text)."""
        page = self.get("/order/")
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.body).group(1)
        product = product or re.search(r'option value="(\d+)"', page.body).group(1)
        r = self.post("/order/", product=product, quantity=quantity, customer=customer, csrfmiddlewaretoken=token)
        if r.status != 302:
            return r
        return self.get(r.location)


class Site:
    """gunicorn with the example site. with_run: started through `pgshunt run --` instead of LD_PRELOAD."""

    def __init__(self, env, log_path, workers=3, threads=2, worker_class="gthread", with_run=False, detached=False,
                 **settings):
        self.port = free_port()
        self.env = {**env, "PYTHONDONTWRITEBYTECODE": "1", **{k: str(v) for k, v in settings.items()}}
        cmd = ["/usr/bin/gunicorn", "--bind", f"127.0.0.1:{self.port}", "--workers", workers, "--worker-class",
               worker_class, "--log-level", "warning", "--graceful-timeout", "3", "--timeout", "60"]
        if worker_class == "gthread":
            cmd += ["--threads", threads]
        if with_run:
            self.env.pop("LD_PRELOAD", None)
            cmd = [need(CLI), "run", "--", *cmd]
        self.process = Background([*cmd, "shop.wsgi:application"], self.env, log_path, cwd=SITE, detached=detached)

    def wait_ready(self, timeout=40):
        def up():
            if self.process.proc.poll() is not None:
                raise AssertionError(f"gunicorn ended with {self.process.proc.returncode}:\n{self.log()[-3000:]}")
            try:
                return Browser(self.port, 5).get("/where/").status == 200
            except OSError:
                return False
        wait_until(up, timeout, 0.05, "the site")
        return self

    def browser(self):
        return Browser(self.port)

    def log(self):
        return self.process.log()

    def stop(self):
        return self.process.stop()

    def __enter__(self):
        try:
            return self.wait_ready()
        except BaseException:
            print(self.log()[-3000:], file=sys.stderr)
            self.stop()
            raise

    def __exit__(self, *exc):
        self.stop()
