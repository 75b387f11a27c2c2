# DBD::Pg: placeholders, prepared statements, transactions, savepoints, copy, notify, large objects, asynchronous statements.
use strict;
use warnings;
use DBI;
use DBD::Pg qw(:async);
$| = 1;

sub rows { my $r = shift; defined $r ? join(' ', map { '(' . join(',', map { $_ // 'null' } @$_) . ')' } @$r) : 'undef' }

my $d = DBI->connect('dbi:Pg:', undef, undef, { RaiseError => 0, PrintError => 0, AutoCommit => 1 }) or die $DBI::errstr;
$d->do('CREATE TABLE t (id serial PRIMARY KEY, v int, t text)');
for my $i (1 .. 12) {
    $d->do('INSERT INTO t (v, t) VALUES (?, ?)', undef, $i, "t$i");
    print rows($d->selectall_arrayref('SELECT count(*), sum(v) FROM t')), "\n";
}
select undef, undef, undef, 0.1;
my $one = $d->prepare('SELECT v, t FROM t WHERE id = ?');
for my $i (1 .. 12) { $one->execute($i); print rows($one->fetchall_arrayref), "\n" }
$one->execute('x') or print $one->state, "\n";
$d->do('SELECT 1/0') or print $d->state, ' ', $d->errstr, "\n";
$d->begin_work;
$d->do('DELETE FROM t WHERE id = 1');
$d->pg_savepoint('s');
$d->do('SELECT nothing');
print $d->state, "\n";
$d->pg_rollback_to('s');
print rows($d->selectall_arrayref('SELECT count(*) FROM t')), "\n";
$d->rollback;
print rows($d->selectall_arrayref('SELECT count(*) FROM t')), "\n";
$d->{AutoCommit} = 0;
print rows($d->selectall_arrayref('SELECT count(*) FROM t')), "\n";
$d->do('INSERT INTO t (v) VALUES (77)');
$d->commit;
$d->{ReadOnly} = 1;
$d->do('DELETE FROM t') or print $d->state, "\n";
$d->rollback;
$d->{ReadOnly} = 0;
$d->{AutoCommit} = 1;
$d->do('COPY t (v, t) FROM STDIN');
$d->pg_putcopydata("$_\tcopied\n") for 1 .. 3;
$d->pg_putcopyend;
$d->do('COPY (SELECT v, t FROM t ORDER BY id DESC LIMIT 4) TO STDOUT');
my $line;
print $line while $d->pg_getcopydata($line) >= 0;
$d->do('LISTEN ch');
$d->do("NOTIFY ch, 'payload'");
my $n = $d->pg_notifies;
print "$n->[0] $n->[2]\n";
my $a = $d->prepare('SELECT count(*) FROM t', { pg_async => PG_ASYNC });
$a->execute;
select undef, undef, undef, 0.01 until $d->pg_ready;
$d->pg_result;
print rows($a->fetchall_arrayref), "\n";
$d->do('SELECT pg_sleep(20)', { pg_async => PG_ASYNC });
select undef, undef, undef, 0.2;
print $d->pg_cancel, "\n";
print rows($d->selectall_arrayref('SELECT count(*) FROM t')), "\n";
$d->begin_work;
my $oid = $d->pg_lo_creat($d->{pg_INV_WRITE});
my $fd = $d->pg_lo_open($oid, $d->{pg_INV_WRITE});
$d->pg_lo_write($fd, 'large object', 12);
$d->pg_lo_lseek($fd, 0, 0);
$d->pg_lo_read($fd, my $buf, 5);
print "$buf\n";
$d->pg_lo_close($fd);
$d->pg_lo_unlink($oid);
$d->commit;
print join(',', $d->tables(undef, 'public', undef, 'TABLE')), ' ', $d->ping, "\n";
print rows($d->selectall_arrayref('SELECT ? || ?', undef, 'a', "it's")), ' ', $d->quote("it's"), ' ', $d->quote_identifier('a"b'), "\n";
my $many = $d->prepare('INSERT INTO t (v) VALUES (?)');
$many->execute_array({}, [1 .. 5]);
print rows($d->selectall_arrayref('SELECT sum(v) FROM t')), "\n";
print $d->last_insert_id(undef, undef, 't', undef) > 0, "\n";
{
    local $d->{pg_server_prepare} = 0;
    print rows($d->selectall_arrayref('SELECT v FROM t WHERE id = ?', undef, 2)), "\n";
}
$d->disconnect;
print "done\n";
