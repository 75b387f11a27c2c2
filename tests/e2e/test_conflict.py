"""Two replicas promoted behind the monitor's back: two writable nodes on one timeline, and nobody may guess."""

import pytest

from cluster import wait_until
from remote import Remote, RemoteError


def test_twin_promotion_refuses_writes(fresh_cluster, start_monitor):
    c = fresh_cluster(replicas=2)
    c.primary.sql("CREATE TABLE t (v int)", user="app")
    c.wait_caught_up()
    monitor = start_monitor(c)
    app = Remote(monitor.client_env())
    app.connect()
    app.sql("INSERT INTO t VALUES (1)")
    c.primary.stop("immediate")
    for node in c.replicas:
        node.promote()
    wait_until(lambda: all(monitor.node(n.name)["state"] == "quarantined" for n in c.replicas), what="both quarantined")
    with pytest.raises(RemoteError):
        app.sql("INSERT INTO t VALUES (2)")
    late = Remote(monitor.client_env())
    with pytest.raises(RemoteError, match="two nodes of the cluster are writable"):
        late.connect()
    late.close()
    app.close()
    assert [n.sql("SELECT count(*) FROM t WHERE v = 2") for n in c.replicas] == [[(0,)], [(0,)]]
