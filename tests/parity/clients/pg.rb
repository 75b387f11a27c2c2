# ruby-pg: queries, parameters, prepared statements, transactions, copy, notify, pipeline, large objects, cancel.
require 'pg'
$stdout.sync = true

def fails
  p yield
rescue PG::Error => e
  puts "#{e.class} #{e.message.lines.first.strip}"
end

c = PG.connect
c.set_notice_processor { |m| puts "notice #{m.strip}" }
c.exec('CREATE TABLE t (id serial PRIMARY KEY, v int, t text)')
12.times do |i|
  c.exec_params('INSERT INTO t (v, t) VALUES ($1, $2)', [i, "t#{i}"])
  p c.exec('SELECT count(*), sum(v) FROM t').values
end
sleep 0.1
c.prepare('one', 'SELECT v, t FROM t WHERE id = $1')
12.times { |i| p c.exec_prepared('one', [i]).to_a }
p c.describe_prepared('one').nfields
fails { c.exec('SELECT 1/0') }
fails { c.exec_params('SELECT nothing WHERE $1', [1]) }
fails { c.transaction { |t| t.exec('INSERT INTO t (v) VALUES (99)'); t.exec('SELECT nothing') } }
p c.transaction { |t| t.exec('INSERT INTO t (v) VALUES (98)'); t.exec('SELECT max(v) FROM t').getvalue(0, 0) }
p c.transaction_status, c.exec('SELECT count(*) FROM t').getvalue(0, 0)
c.copy_data('COPY t (v, t) FROM STDIN') { 3.times { |i| c.put_copy_data("#{i}\tcopied\n") } }
c.copy_data('COPY (SELECT v, t FROM t ORDER BY id DESC LIMIT 4) TO STDOUT') { while (row = c.get_copy_data) do p row end }
fails { c.copy_data('COPY t (v) FROM STDIN') { c.put_copy_data("x\n") } }
c.exec('LISTEN ch')
c.exec("NOTIFY ch, 'payload'")
p c.wait_for_notify(5) { |ch, _, payload| p [ch, payload] }
c.exec("DO $$ BEGIN RAISE NOTICE 'hello'; END $$")
c.send_query('SELECT generate_series(1, 5) AS g')
c.set_single_row_mode
c.get_result.stream_each { |r| p r }
while c.get_result do end
c.send_query('SELECT 1 AS a; SELECT 2 AS b')
while (r = c.get_result) do p r.to_a end
canceller = Thread.new { sleep 0.3; c.cancel }
fails { c.exec('SELECT pg_sleep(20)') }
canceller.join # a server signals twice for one request; the second may hit the next statement
p c.exec('SELECT count(*) FROM t').values
io = c.socket_io
c.send_query('SELECT count(*) FROM t')
until !c.is_busy do io.wait_readable(5); c.consume_input end
p c.get_last_result.values
c.enter_pipeline_mode
c.send_query_params('SELECT $1::int + 1', [1])
c.send_query_params('SELECT count(*) FROM t', [])
c.pipeline_sync
until (r = c.get_result)&.result_status == PG::PGRES_PIPELINE_SYNC do p r.values if r end
c.exit_pipeline_mode
c.transaction do
  oid = c.lo_creat
  fd = c.lo_open(oid, PG::INV_READ | PG::INV_WRITE)
  c.lo_write(fd, 'large object')
  c.lo_lseek(fd, 0, PG::SEEK_SET)
  p c.lo_read(fd, 5)
  c.lo_close(fd)
  c.lo_unlink(oid)
end
p c.escape_literal("it's"), c.escape_identifier('a"b'), c.external_encoding
c.set_client_encoding('LATIN1')
p c.exec("SELECT 'x'").getvalue(0, 0)
c.reset
p c.exec('SELECT count(*) FROM t').values, c.status
threads = 4.times.map { |n| Thread.new { d = PG.connect; r = 10.times.map { |i| d.exec_params('SELECT count(*) FROM t WHERE v % 4 = $1', [n]).getvalue(0, 0) }; d.close; r } }
threads.each { |t| p t.value }
c.finish
puts 'done'
