"""Real HTTP traffic for the example site: what shoppers do, with a tally of what went wrong.

A read after a write counts as stale if the page after the redirect does not know the order, or a value read through
whichever worker is older than the one acknowledged before the read began.
"""

import random
import re
import threading
import time

from djsite import Browser


class Tally:
    def __init__(self):
        self.lock = threading.Lock()
        self.requests = self.failed = self.after_write = self.stale = 0
        self.examples = []

    def add(self, requests=1, failed=0, after_write=0, stale=0, example=None):
        with self.lock:
            self.requests += requests
            self.failed += failed
            self.after_write += after_write
            self.stale += stale
            if example and len(self.examples) < 5:
                self.examples.append(example)


class Shopper(threading.Thread):
    """One visitor with cookies of its own. mix: weights of browse, order, buy, pair."""

    def __init__(self, port, number, tally, stop, mix):
        super().__init__(daemon=True)
        self.port, self.number, self.tally, self.stop, self.mix = port, number, tally, stop, mix
        self.rng, self.value = random.Random(number), 0
        self.browser = Browser(port)
        self.name = f"shopper{number}-{time.time_ns() % 10**9}"

    def run(self):
        acts = [self.browse, self.order, self.buy, self.pair]
        while not self.stop.is_set():
            try:
                self.rng.choices(acts, self.mix)[0]()
            except Exception as e:
                self.tally.add(failed=1, example=f"{type(e).__name__}: {e}")
            time.sleep(self.rng.random() * 0.01)

    def page(self, r, ok=(200,)):
        """Counts a response; is it good?"""
        good = r.status in ok
        self.tally.add(failed=not good, example=None if good else f"status {r.status}: {r.body[:100]}")
        return good

    def browse(self):
        self.page(self.browser.get("/"))
        self.page(self.browser.get(f"/product/{self.rng.randrange(1, 20)}/"))

    def order(self):
        """POST, redirect, GET."""
        form = self.browser.get("/order/")
        if not self.page(form):
            return
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', form.body).group(1)
        r = self.browser.post("/order/", product=self.rng.randrange(1, 20), quantity=1, customer=self.name,
                              csrfmiddlewaretoken=token)
        if self.page(r, (302,)):
            self.after(self.browser.get(r.location))

    def buy(self):
        """An atomic block with a row lock, then the page after the redirect."""
        r = self.browser.post(f"/buy/{self.rng.randrange(1, 20)}/", customer=self.name)
        if self.page(r, (302,)):
            self.after(self.browser.get(r.location))

    def after(self, r):
        """The page after a redirect: not found means that it was read where the order is not yet."""
        stale = r.status == 404
        self.tally.add(failed=r.status not in (200, 404), after_write=1, stale=stale)

    def pair(self):
        """Adds one through one worker, reads through another."""
        r = self.browser.post(f"/value/{self.name}/")
        if not self.page(r):
            return
        self.value += 1
        time.sleep(self.rng.choice((0, 0, 0.01, 0.03)))
        for _ in range(2):
            r = self.browser.get(f"/value/{self.name}/")
            if r.status != 200:
                self.page(r)
            else:
                seen = int(re.search(r'"value": (\d+)', r.body).group(1))
                self.tally.add(after_write=1, stale=seen < self.value)


def drive(port, seconds, shoppers=6, mix=(6, 2, 1, 2), tick=None, at=None):
    """Traffic for some seconds. tick(tally, elapsed) is called each second; at: {second: action} while it runs."""
    tally, stop, at = Tally(), threading.Event(), dict(at or {})
    crowd = [Shopper(port, n, tally, stop, mix) for n in range(shoppers)]
    started = time.monotonic()
    for s in crowd:
        s.start()
    try:
        next_tick = 1
        while (elapsed := time.monotonic() - started) < seconds:
            for second in [s for s in at if elapsed >= s]:
                at.pop(second)()
            if tick and elapsed >= next_tick:
                tick(tally, elapsed)
                next_tick += 1
            time.sleep(0.05)
    finally:
        stop.set()
        for s in crowd:
            s.join(60)
    return tally
