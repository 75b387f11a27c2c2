-- Types and their functions; text that is hard to read: escapes, dollar quotes, comments, encodings.
\set ON_ERROR_STOP off
\pset null '<null>'
SELECT 1::smallint, 2::int, 3::bigint, 4.5::numeric, 5.5::real, 6.5::double precision, '7'::money IS NOT NULL;
SELECT 'NaN'::float8, 'Infinity'::float8, '-Infinity'::numeric, 'NaN'::numeric = 'NaN'::numeric;
SELECT 7 / 2, 7 % 2, -7 / 2, 7.0 / 2, 2 ^ 10, |/ 16, ||/ 27, @ -5, 5 & 3, 5 | 3, 5 # 3, ~5, 1 << 4, 256 >> 2;
SELECT round(2.5), round(-2.5), ceil(1.2), floor(-1.2), trunc(1.99, 1), sign(-3), abs(-4), mod(7, 3), gcd(12, 18), lcm(4, 6), div(9, 4);
SELECT width_bucket(5.35, 0.024, 10.06, 5), power(2, 0.5)::numeric(10,6), exp(1)::numeric(10,6), ln(10)::numeric(10,6), log(100), pi()::numeric(10,6);
SELECT to_char(1234567.891, 'FM9,999,999.00'), to_char(12, 'RN'), to_char(-5, 'S99'), to_number('1,234.5', '9,999.9');
SELECT 'abc' || 'def', length('häß'), octet_length('häß'), upper('häß'), initcap('hello world'), reverse('abc');
SELECT substring('abcdef' FROM 2 FOR 3), substring('abc123' FROM '\d+'), overlay('abcdef' PLACING 'XX' FROM 2 FOR 3), position('c' IN 'abc'), trim(BOTH 'x' FROM 'xxaxx');
SELECT lpad('7', 3, '0'), rpad('7', 3, '-'), left('abcdef', -2), right('abcdef', 2), repeat('ab', 3), replace('abc', 'b', 'X'), translate('abc', 'ab', 'XY'), split_part('a,b,c', ',', -1);
SELECT format('%s %I %L %%', 'a', 'B c', 'it''s'), quote_ident('A'), quote_literal(E'\\'), quote_nullable(NULL), concat_ws('-', 1, NULL, 2), ascii('ä'), chr(228);
SELECT regexp_replace('abcabc', 'b', 'X', 'g'), regexp_match('foobar', '(o+)(b)'), regexp_split_to_array('a1b2c', '\d'), regexp_count('aXbX', 'X'), regexp_like('Abc', 'a', 'i'), regexp_substr('abc', '.c'), regexp_instr('abc', 'c');
SELECT regexp_matches('a1b2', '([a-z])(\d)', 'g');
SELECT string_to_array('a,b,,c', ',', ''), array_to_string(ARRAY[1, NULL, 3], '-', '*'), string_to_table('x y', ' ');
SELECT md5('a'), sha256('a'), encode('\x00ff', 'base64'), decode('AP8=', 'base64'), encode('a b', 'escape'), convert_to('ä', 'LATIN1'), convert_from('\xe4', 'LATIN1');
SELECT 'a'::char(3) || '|', 'abc'::varchar(2), 'abc'::char(2), 'x'::"char", 'name'::name;
SELECT true AND NULL, true OR NULL, NOT NULL::bool, 'yes'::bool, 'off'::bool, 't'::bool IS NOT TRUE;
SELECT date '2020-02-29' + 1, date '2020-03-01' - date '2020-02-01', timestamp '2020-01-31' + interval '1 month', age(timestamp '2020-05-05', timestamp '2019-01-01');
SELECT extract(year FROM date '2020-05-06'), date_part('dow', date '2020-05-06'), date_trunc('month', timestamp '2020-05-06 07:08:09'), extract(epoch FROM interval '1 day'), date_bin('15 min', timestamp '2020-01-01 00:17', timestamp '2020-01-01');
SELECT to_char(timestamp '2020-05-06 07:08:09.123', 'YYYY-MM-DD HH24:MI:SS.MS Day Mon Q WW J'), to_timestamp(0) AT TIME ZONE 'UTC', make_date(2020, 1, 2), make_interval(days => 3), justify_hours(interval '30 hours');
SELECT time '10:00' + interval '3 hours', timetz '10:00+02', timestamp '2020-01-01' AT TIME ZONE 'Asia/Tokyo', isfinite(date 'infinity'), (date '2020-01-01', date '2020-02-01') OVERLAPS (date '2020-01-15', date '2020-03-01');
SELECT 'epoch'::timestamptz, 'infinity'::timestamp, interval 'P1Y2M3DT4H', interval '1-2', interval '1' YEAR, 'allballs'::time;
SELECT generate_series(timestamp '2020-01-01', '2020-01-03', '1 day');
SELECT ARRAY[1, 2] || 3, ARRAY[[1, 2], [3, 4]], (ARRAY[[1, 2], [3, 4]])[2][1], '[0:1]={1,2}'::int[], array_dims('[0:1]={1,2}'::int[]), ARRAY[]::int[], '{}'::text[];
SELECT ARRAY[1, 2, 3] @> ARRAY[2], ARRAY[1] <@ ARRAY[1, 2], ARRAY[1, 2] && ARRAY[2, 3], array_position(ARRAY['a', 'b'], 'b'), array_remove(ARRAY[1, 2, 1], 1), array_replace(ARRAY[1, 2], 2, 9), cardinality(ARRAY[1, 2]), trim_array(ARRAY[1, 2, 3], 1), array_fill(7, ARRAY[2]);
SELECT unnest(ARRAY[3, 1, 2]) ORDER BY 1;
SELECT * FROM generate_subscripts(ARRAY['a', 'b'], 1) s;
SELECT '{"a": [1, {"b": 2}], "c": null}'::jsonb -> 'a' -> 1 ->> 'b', '{"a": {"b": 1}}'::json #>> '{a,b}', '{"a": 1}'::jsonb ? 'a', '{"a": 1}'::jsonb ?| ARRAY['b'], '{"a": 1}'::jsonb || '{"b": 2}', '{"a": 1, "b": 2}'::jsonb - 'a', '[1, 2]'::jsonb #- '{0}';
SELECT jsonb_set('{"a": 1}', '{b}', '2'), jsonb_insert('[1]', '{0}', '0'), jsonb_pretty('{"a": [1, 2]}'), jsonb_typeof('1'), jsonb_strip_nulls('{"a": null}'), to_jsonb(ARRAY[1, 2]), json_build_object('k', 1), row_to_json(ROW(1, 'a')), json_agg(x) FROM (VALUES (1), (2)) t (x);
SELECT '{"a": [1, 2, 3]}'::jsonb @? '$.a[*] ? (@ > 2)', '{"a": 1}'::jsonb @@ '$.a == 1', jsonb_path_query('{"a": [1, 2, 3]}', '$.a[*] ? (@ >= $m)', '{"m": 2}'), ('{"a": {"b": 5}}'::jsonb)['a']['b'];
SELECT jsonb_object_agg(k, v ORDER BY k) FROM (VALUES ('a', 1), ('b', 2)) t (k, v);
SELECT * FROM jsonb_array_elements_text('["x", "y"]') WITH ORDINALITY;
SELECT '[1,5)'::int4range @> 3, '[1,5]'::int4range, 'empty'::int4range, int4range(1, 5) + int4range(5, 9), int4range(1, 5) * int4range(3, 9), lower('[2,4)'::int4range), upper_inf('[2,)'::int4range), '[1,3)'::int4range -|- '[3,5)';
SELECT '{[1,3),[5,7)}'::int4multirange, range_agg(r) FROM (VALUES ('[1,2)'::int4range), ('[2,4)')) t (r);
SELECT to_tsvector('english', 'The quick brown foxes jumped'), to_tsquery('english', 'fox & jump'), plainto_tsquery('english', 'quick fox'), phraseto_tsquery('english', 'brown fox'), websearch_to_tsquery('english', '"brown fox" -dog');
SELECT to_tsvector('english', 'The quick brown foxes') @@ to_tsquery('english', 'fox'), ts_rank(to_tsvector('a b a'), to_tsquery('a'))::numeric(8,6), ts_headline('english', 'a quick fox', to_tsquery('fox')), setweight('a:1'::tsvector, 'B'), strip('a:1'::tsvector), numnode('a & b'::tsquery);
SELECT point '(1,2)', box '((0,0),(1,1))', circle '<(0,0),1>', lseg '[(0,0),(1,1)]', path '((0,0),(1,1))', polygon '((0,0),(1,1),(1,0))', line '{1,2,3}', point '(0,0)' <-> point '(3,4)', box '((0,0),(2,2))' @> point '(1,1)', area(box '((0,0),(2,2))');
SELECT inet '10.0.0.1/8', cidr '10.0.0.0/8', inet '10.0.0.1' << cidr '10.0.0.0/8', macaddr '08:00:2b:01:02:03', host(inet '10.0.0.1/8'), broadcast(inet '10.0.0.1/8'), network('10.1.2.3/8');
SELECT B'1010' & B'0110', B'10'::int, 5::bit(4), bit_length('abc'), get_bit(B'101', 0), '\x0102'::bytea || '\x03', get_byte('\x0102', 1), set_byte('\x0102', 1, 255);
SELECT '6b5f2b3e-0d1a-4c2b-9f38-1c0f3b2a1d00'::uuid, xmlelement(name a, xmlattributes(1 AS b), 'c'), xpath('/a/text()', '<a>x</a>'), '<a/>'::xml IS DOCUMENT;
SELECT '0/16B3748'::pg_lsn - '0/16B3740', '10:20:10,15'::pg_snapshot, '5'::xid8, '(0,1)'::tid, 'public'::regnamespace, 'int4'::regtype, 'pg_catalog.pg_class'::regclass::oid = 1259;
SELECT CAST('1' AS int), int '5', '5'::int::text, pg_typeof(1::oid), 'a'::text COLLATE "C" < 'B';
SELECT num_nulls(1, NULL), coalesce(NULL, 2), greatest(1, NULL, 3);
SELECT 1 = 1, 1 <> 2, 1 != 2, NOT 1 > 2, 1 IS DISTINCT FROM NULL, 2 BETWEEN 1 AND 3, 'a' IN ('a', NULL), NULL IN (1), 1 OPERATOR(pg_catalog.+) 2;
SELECT -2 ^ 2, 2 * 3 + 4, (2 + 3) * 4, NOT false AND true, 'a' 'b';
SELECT E'\'', E'\\', E'\n' = chr(10), E'\101', E'\u00e9\U0001F600', 'C:\dir', 'a''b', '''';
SELECT U&'\0441\043B\043E\043D', U&"d\0061ta" FROM (SELECT 1 AS data) t;
SELECT $$a'b"c\d$$, $tag$ $$ $ta$ $tag$, $_1$x$_1$, $ä$umlaut$ä$;
SELECT 1 AS a$$b, 2 AS "a;b", 3 AS "--no", 4 AS "/*no*/", 5 AS "UPDATE t", 6 AS "it""s";
SELECT ';', '--', '/*', '*/', '$$', '"', E'\'; DELETE FROM x; --';
SELECT 1 -- ; DELETE FROM x
+ 1 /* ; UPDATE x */ + 1 /* /* nested ; */ still */ AS three;
SELECT/**/1/**/AS/**/a;
SELECT 'a' -- comment between
'b';
SELECT E'a'
'\x41', 'c'
'\x41';
select 1 as INSERT; SeLeCt 2 AS "Update"; SELECT 3 AS "delete from t";
SELECT 'delete' AS delete, 'update' AS update, 'insert' AS insert;
SELECT "column1" FROM (VALUES (1)) t; SELECT t.column1 FROM (VALUES (1)) t;
SELECT 'ünïcödé' AS "ünï", '日本語' AS 日本, length('日本語'), '😀';
SELECT $1; SELECT $1::int;
SELECT 0x10, 1e, 1.e5, 00012;
SELECT 'unterminated
;
';
SELECT 1 WHERE 'a' LIKE '\a' ; SELECT 'a%b' LIKE 'a\%b', 'a_b' LIKE 'a!_b' ESCAPE '!', 'x' ILIKE 'X';
SELECT @-1, !!'a & b'::tsquery, 5!; SELECT -(-1), - -1, +1;
SELECT 1::int4::text::varchar(5)::char; SELECT ('{1,2}'::int[])[1], (ROW(1, 2)).f1;
SELECT current_date = current_date, current_time IS NOT NULL, localtime IS NOT NULL, localtimestamp IS NOT NULL;
SELECT 'x' IS NFC NORMALIZED, normalize('x'), 'abc' ~ E'\\w', 'a.c' ~ 'a\.c';
SET standard_conforming_strings = off; SET escape_string_warning = off;
SELECT 'a\'b; DELETE FROM x', 'c';
SELECT 'back\\slash', '\x41', $$\$$;
SELECT U&'\0061';
SET standard_conforming_strings = on;
SELECT 'a\', 'b';
CREATE TABLE all_types (a smallint, b numeric(5,2), c text, d bytea, e timestamptz, f interval, g jsonb, h int[], i int4range, j uuid, k inet, l bool, m xml, n tsvector, o point, p money, q bit(3), r char(5), s date, t time);
INSERT INTO all_types VALUES (1, 2.345, 'three', '\x04', '2020-01-01Z', '1 day', '{"g": 7}', '{8}', '[9,10)', '6b5f2b3e-0d1a-4c2b-9f38-1c0f3b2a1d00', '10.0.0.1', true, '<m/>', 'n', '(15,16)', 1, '101', 'r', '2020-02-02', '10:11');
INSERT INTO all_types (c, d) VALUES (E'tab\there', E'\\x00ff'), ('nl
here', NULL);
SELECT * FROM all_types ORDER BY a NULLS LAST, c;
\x
SELECT * FROM all_types ORDER BY a NULLS LAST, c;
\x
COPY all_types TO STDOUT;
COPY (SELECT c, d FROM all_types ORDER BY c) TO STDOUT CSV;
SELECT a::text || b::text || c FROM all_types WHERE a = 1;
SELECT 40000::smallint; SELECT 12345.67::numeric(5,2); SELECT '2020-02-30'::date; SELECT 'abc'::uuid; SELECT '{1,2'::int[]; SELECT '[5,1]'::int4range; SELECT '999.1.1.1'::inet; SELECT '<a>'::xml; SELECT 'maybe'::bool; SELECT '25:00'::time; SELECT B'2';
SELECT format('SELECT %s::text, %s::int8 * 2, chr(%s), to_hex(%s)', g, g, 64 + g, g) FROM generate_series(1, 40) g \gexec
SELECT format('SELECT date %L + %s, interval %L * %s', '2020-01-01', g, '1 hour', g) FROM generate_series(1, 30) g \gexec
SELECT format('SELECT %L::int', CASE WHEN g % 3 = 0 THEN 'x' ELSE g::text END) FROM generate_series(1, 30) g \gexec
