<?php
// PHP's pgsql extension and PDO: what web applications do with them.
error_reporting(E_ALL);
ini_set('display_errors', 'stderr');

function rows($r) { return $r === false ? 'failed: ' . pg_last_error($GLOBALS['c']) : json_encode(pg_fetch_all($r)); }
function say($what) { echo is_string($what) ? $what : json_encode($what), "\n"; }

$c = pg_connect('');
say(pg_dbname($c) . ' ' . pg_parameter_status($c, 'client_encoding') . ' ' . pg_connection_status($c));
say(rows(pg_query($c, 'CREATE TABLE t (id serial PRIMARY KEY, v int, t text)')));
for ($i = 0; $i < 12; $i++) {
    pg_query_params($c, 'INSERT INTO t (v, t) VALUES ($1, $2)', [$i, "t$i"]);
    say(rows(pg_query($c, 'SELECT count(*), sum(v) FROM t')));
}
usleep(100000);
pg_prepare($c, 'one', 'SELECT v, t FROM t WHERE id = $1');
for ($i = 0; $i < 12; $i++) {
    say(rows(pg_execute($c, 'one', [$i])));
}
say(rows(@pg_query($c, 'SELECT 1/0')));
say(rows(@pg_query_params($c, 'SELECT nothing WHERE $1', [1])));
say(rows(pg_query($c, 'SELECT 1 AS a; SELECT 2 AS b')));
foreach (['BEGIN', "INSERT INTO t (v) VALUES (99)", 'SELECT max(v) FROM t', 'ROLLBACK', 'SELECT max(v) FROM t', 'BEGIN READ ONLY',
          'SELECT count(*) FROM t', 'DELETE FROM t', 'COMMIT', 'SELECT count(*) FROM t'] as $sql) {
    say(rows(@pg_query($c, $sql)) . ' ' . pg_transaction_status($c));
}
say(pg_copy_to($c, 't'));
say(pg_copy_from($c, 't', ["100\t1\tcopied\n", "101\t\\N\tcopied\n"]));
say(rows(pg_query($c, 'SELECT * FROM t WHERE id >= 100 ORDER BY id')));
say(pg_insert($c, 't', ['v' => 5, 't' => "it's"]) !== false);
say(pg_select($c, 't', ['t' => "it's"]));
say(pg_update($c, 't', ['v' => 6], ['t' => "it's"]));
say(pg_delete($c, 't', ['t' => "it's"]));
say(pg_meta_data($c, 't') !== false);
say(pg_escape_literal($c, "it's \\") . pg_escape_identifier($c, 'a"b') . pg_escape_bytea($c, "\0x"));
// asynchronous
pg_send_query($c, 'SELECT count(*) FROM t; SELECT 5 AS five');
while ($r = pg_get_result($c)) say(rows($r));
pg_send_query_params($c, 'SELECT $1::int + 1 AS s', [4]);
while (pg_connection_busy($c)) usleep(1000);
say(rows(pg_get_result($c)));
pg_get_result($c);
pg_send_query($c, 'SELECT pg_sleep(20)');
usleep(200000);
say(pg_cancel_query($c));
say(rows(pg_query($c, 'SELECT count(*) FROM t')));
pg_query($c, 'LISTEN ch');
pg_query($c, "NOTIFY ch, 'payload'");
$n = pg_get_notify($c, PGSQL_ASSOC);
say([$n['message'], $n['payload'] ?? '']);
pg_query($c, 'BEGIN');
$oid = pg_lo_create($c, 999001);
$lo = pg_lo_open($c, $oid, 'r+');
pg_lo_write($lo, 'large object');
pg_lo_seek($lo, 0);
say(pg_lo_read($lo, 5) . pg_lo_tell($lo));
pg_lo_close($lo);
pg_query($c, 'COMMIT');
pg_query($c, 'BEGIN'); pg_lo_unlink($c, $oid); pg_query($c, 'COMMIT');
say(pg_ping($c));
pg_query($c, "DO $$ BEGIN RAISE NOTICE 'noticed'; END $$");
say(pg_last_notice($c));
pg_close($c);

// PDO
foreach ([true, false] as $emulate) {
    $p = new PDO('pgsql:', null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_EMULATE_PREPARES => $emulate]);
    $q = $p->prepare('SELECT id, v FROM t WHERE v > :v ORDER BY id');
    foreach ([1, 5, 9] as $v) {
        $q->execute(['v' => $v]);
        say($q->fetchAll(PDO::FETCH_ASSOC));
    }
    $p->beginTransaction();
    say($p->exec('UPDATE t SET v = v + 1'));
    say($p->query('SELECT sum(v) FROM t')->fetchColumn());
    $p->rollBack();
    say($p->query('SELECT sum(v) FROM t')->fetchColumn());
    try { $p->query('SELECT 1/0'); } catch (PDOException $e) { say($e->getCode()); }
    $ins = $p->prepare('INSERT INTO t (v, t) VALUES (?, ?) RETURNING v');
    $ins->execute([7, null]);
    say($ins->fetchAll());
    say($p->lastInsertId('t_id_seq') > 0);
    say($p->pgsqlCopyToArray('t') !== false);
    $cur = $p->prepare('SELECT id FROM t ORDER BY id', [PDO::ATTR_CURSOR => PDO::CURSOR_SCROLL]);
    $p->beginTransaction();
    $cur->execute();
    say([$cur->fetch(PDO::FETCH_NUM, PDO::FETCH_ORI_LAST), $cur->fetch(PDO::FETCH_NUM, PDO::FETCH_ORI_FIRST)]);
    $p->commit();
    $p = null;
}
say('done');
