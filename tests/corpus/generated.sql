# Written by generate; do not edit.
r	SELECT ARRAY[(1.5)\nBETWEEN\t(NULL) AND ($1), '/*'], count(DISTINCT a) AS delete, "t"."v" IN (NOT (NULL), E'a\\'b') alias, t.* AS x FROM  t AS x WHERE 'x' OFFSET 2 UNION ALL SELECT 1
r	SELECT  b, COALESCE((SELECT B'01' FROM t LIMIT 1), (1) /* c */ BETWEEN ($$dollar$$) AND /* c */ (B'01')) alias, B'01' AS delete FROM generate_series(1, 3) AS /* c */ g (n)
r	SELECT DISTINCT COALESCE(NOT ($1), ID IN (ts, 'x')), "t" . "id" FROM public.t WHERE CAST(v AS text) IN (COALESCE('x', public.t.id), ("t"."name") IS NOT NULL) GROUP BY GROUPING SETS ((a), ())
r	(SELECT CAST(1.5 AS text), count(DISTINCT a) alias, ts AS x, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x FROM generate_series(1, 3) AS g (n) OFFSET 2)
r	SELECT * FROM (SELECT 1e3, id AS x, (SELECT CAST(public.t.id AS text) FROM t LIMIT 1) AS delete FROM t WHERE (SELECT (name)::text FROM t LIMIT 1) LIMIT 10) AS z
r	SELECT (B'01' IN (E'a\\'b', B'01')) BETWEEN ((v) IS NOT NULL) AND (EXISTS (SELECT 'a'::text FROM u)), (NOT (E'a\\'b'))::int FROM\nt AS x WHERE  (DATE '2020-01-01')::varchar(10) LIMIT 10 UNION ALL SELECT 1
r	EXPLAIN (ANALYZE, COSTS off) SELECT ALL\t(t.id IN ('it''s', "t" . "id"))::numeric(10, 2) FROM /* c */ t NATURAL JOIN u WHERE EXISTS (SELECT (1) IS NOT NULL FROM u) ORDER BY 1e3
r	EXPLAIN SELECT (('a'::text)::numeric(10, 2)) BETWEEN ((E'a\\'b') BETWEEN (U&'\\0041') AND ("t" . "id")) AND (NOT (a)), ts AS x FROM "t" WHERE '; DELETE FROM t; --' ORDER BY CAST(E'a\\'b' AS -- x\ntext) IN (a IN ($1, 'x'), COALESCE(DATE '2020-01-01', name)) ASC NULLS FIRST
r	SELECT COALESCE(CAST("t" . "id"\tAS text),\n"t"."name" IN (b, -3)) FROM t AS x WHERE 1.5
r	SELECT ALL ARRAY[(id)::int, ARRAY['a'::text, E'a\\'b']], count(*) AS delete, "t" . "id" FROM "t" WHERE COALESCE(name IN (interval '1 day', b), ID)
r	COPY (SELECT true, t.id, ARRAY[(SELECT t.id FROM t LIMIT 1), (SELECT 1 FROM t LIMIT 1)] AS x FROM public.t GROUP BY GROUPING SETS ((a), ()) LIMIT  10) /* c */ TO STDOUT
r	SELECT * FROM (SELECT ALL NOT (public.t.id) IN (interval '1 day' IN ($q$a 'b' ; -- $q$, -- x\n"t"."v"), B'01' IN (public.t.id, a)), bool_or(v > 1) AS delete, max(id) alias, t.id\nFROM t LEFT JOIN u USING (id) ORDER BY CAST((DATE '2020-01-01') BETWEEN/* ; /* nested */ DELETE FROM t */(U&'\\0041') AND ('/*') AS text)) AS z
r	COPY (SELECT ALL t.*, t.id, v AS "update" FROM\tt LEFT  JOIN u\nUSING (id) WHERE COALESCE((id) IS NOT NULL, (ts)::varchar(10)) LIMIT 10) TO STDOUT
r	WITH c AS (SELECT (1 IN (name, t.*))::numeric(10, 2), -- x\nstring_agg(name, ',') AS delete FROM t LEFT JOIN u USING/* ; /* nested */ DELETE FROM t */(id) WHERE (NULL)::varchar(10)) SELECT * FROM  c
r	SELECT ((id) IS NOT NULL) IS NOT NULL, t.id AS\nx FROM generate_series(1, 3) AS g (n)
r	SELECT DISTINCT ((true)\nIS NOT NULL) IS NOT NULL, (1.5 IN (name, '/*')) -- x\nIS NOT NULL, avg(v) FILTER (WHERE\ta > 1) FROM generate_series(1, 3) AS  g (n) /* c */ GROUP\tBY 1 HAVING count(*) > 1 ORDER BY /* c */ (SELECT COALESCE('/*', "t"."v") FROM t LIMIT 1) ASC NULLS FIRST
r	EXPLAIN SELECT CAST(EXISTS (SELECT B'01' FROM u) AS text), t.id AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x, 'a'::text FROM\nt JOIN u ON t.id = u.t_id WHERE EXISTS (SELECT t.id FROM u) LIMIT 10
r	SELECT ($$dollar$$) BETWEEN (COALESCE('; DELETE FROM t; --', U&'\\0041')) AND (ARRAY[v, t.*]), '/*' AS delete, (a) BETWEEN /* c */ ((true) BETWEEN (ID) AND (a)) AND ((interval '1 day') IS NOT NULL) AS delete FROM t AS x WHERE EXISTS (SELECT 'a'::text IN ('; DELETE FROM t; --', '; DELETE FROM t; --') /* c */ FROM u)\tORDER BY NULL
r	SELECT id, t.*, ts AS "update", NOT (CAST(DATE '2020-01-01' AS text)) AS x FROM generate_series(1, 3) AS g (n)
r	WITH  c (x, y) AS  (SELECT 1, 2) SELECT (NOT (1.5))::numeric(10, 2), sum(v) AS delete FROM t NATURAL JOIN u
r	SELECT DISTINCT CAST(t.*\nAS text) IN ($q$a 'b' ; -- $q$ IN ("t" . "id", 'x'), (v)::int), "t"."v" alias, NOT (CAST($q$a 'b' ; -- -- x\n$q$ AS -- x\ntext)) AS "update" FROM t WHERE CAST((public.t.id)::int AS text) ORDER BY t.id
r	EXPLAIN SELECT ALL v, json_agg(t) AS x, id AS delete FROM t AS x
r	WITH\nc (x, y) AS (SELECT 1, 2)\tSELECT DISTINCT ON (a) ARRAY[(a) IS NOT NULL, CAST(U&'\\0041' AS text)], (SELECT ($q$a 'b'\n; -- $q$) IS/* ; /* nested */ DELETE FROM t */NOT NULL FROM  t LIMIT\n1) AS x FROM public.t GROUP BY GROUPING SETS ((a), ()) ORDER BY\t(SELECT /* c */ U&'\\0041' IN (B'01',/* ; /* nested */ DELETE FROM t */DATE '2020-01-01') FROM t LIMIT 1)
r	WITH c (x, y) AS (SELECT 1, 2) SELECT EXISTS (SELECT (1e3) BETWEEN ('/*')  AND (ts) FROM u), count(DISTINCT a) FROM generate_series(1, 3) AS g\n(n) WHERE 1e3 LIMIT 10
r	SELECT DISTINCT (t.id)::numeric(10, 2) IN (B'01', t.*), /* c */ string_agg(name, ',')\tFROM public.t WHERE EXISTS (SELECT (SELECT ID FROM t LIMIT 1) FROM u) ORDER BY EXISTS (SELECT (1.5)::int FROM u) LIMIT 10 UNION ALL SELECT 1
r	SELECT CAST(CAST("t"."v" AS/* ; /* nested */ DELETE FROM t */text) AS text), array_agg(a ORDER BY b) AS x, count(*) AS "update", a alias FROM (SELECT DISTINCT B'01', avg(v) FILTER (WHERE a > 1) FROM t -- x\nWHERE (NOT ($q$a 'b' ; -- $q$))::text) q WHERE $1
r	WITH c (x, y) AS (SELECT 1, 2) SELECT ALL\nNOT (("t"."v")::text) FROM (SELECT DISTINCT CAST(ARRAY[v, b] AS text), (ARRAY["t" . "id", $$dollar$$])::numeric(10, 2) FROM (VALUES (1, 2)) AS w (p, q) WHERE (SELECT 1 FROM t LIMIT 1)) q WHERE 'x'
r	SELECT DISTINCT ON  (a) '; DELETE FROM t; --', count(DISTINCT a), string_agg(name, ',') FROM t JOIN u ON t.id = u.t_id LIMIT  10
r	SELECT DISTINCT "t" . "id" FROM t JOIN u ON t.id = u.t_id WHERE/* ; /* nested */ DELETE FROM t */COALESCE('; DELETE FROM t; --', id)\nLIMIT 10
r	COPY (SELECT DISTINCT ON (a) -- x\n(SELECT CAST(a AS text) FROM t LIMIT 1), json_agg(t) AS delete, bool_or(v > 1)  AS x FROM t AS x LIMIT 10) TO STDOUT
r	WITH c (x, y) AS (SELECT 1, 2) SELECT ALL NOT ((E'a\\'b') IS NOT NULL), EXISTS (SELECT NOT (DATE '2020-01-01') FROM u), sum(v), max(id) alias FROM "t" WHERE ID
r	(SELECT NOT /* c */ (CAST(-3 AS text))  FROM t AS x WHERE COALESCE(-3, b) IN (EXISTS (SELECT "t" . "id" FROM u), t.id IN (public.t.id, v)) GROUP\tBY a, b OFFSET 2)
r	SELECT NOT ((SELECT interval '1 day' FROM t LIMIT 1)), max(id) FROM t AS x WHERE (SELECT EXISTS (SELECT ID FROM u) FROM t LIMIT 1) GROUP BY 1 HAVING count(*) > 1
r	COPY (SELECT (ts) BETWEEN ((SELECT b FROM t LIMIT 1)) AND (id), "t"."name" AS x FROM (SELECT "t"."name",  id, id AS delete FROM t WHERE NOT ("t" . "id") LIMIT -- x\n10) q WHERE NOT ("t"."name")) TO STDOUT
r	SELECT DISTINCT NOT (($$dollar$$) BETWEEN (B'01') AND ("t"."v")),/* ; /* nested */ DELETE FROM t */t.id AS "update", $q$a 'b' ; --  $q$ AS/* ; /* nested */ DELETE FROM t */x, "t"."name" FROM t AS x WHERE U&'\\0041'
r	SELECT ALL\ninterval '1 day', "t"."v" FROM generate_series(1, 3) AS g (n) GROUP BY ROLLUP (a, b)\tUNION ALL SELECT 1
r	(SELECT t.id FROM t AS x WHERE "t" . "id")
r	(SELECT EXISTS (SELECT  EXISTS (SELECT $1 FROM u) FROM u) FROM "t" WHERE (SELECT (-3) IS NOT NULL FROM t LIMIT 1))
r	SELECT (1.5 IN ("t" . "id", a)) IS NOT NULL FROM "t" WHERE CAST(v IN (-3, a) AS text) LIMIT 10 OFFSET 2
r	SELECT * -- x\nFROM (SELECT NOT (ARRAY[name, DATE '2020-01-01']), ('x' IN ($$dollar$$, "t"."name")) BETWEEN (-3) AND (EXISTS (SELECT $1 FROM u)) AS x, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM "t") AS z
r	EXPLAIN SELECT /* c */ DISTINCT interval '1 day' FROM t AS x ORDER BY $$dollar$$ IN (($1)::text, (id) IS NOT NULL) ASC NULLS FIRST LIMIT 10
r	COPY\t(SELECT '/*', 'x' AS delete FROM/* ; /* nested */ DELETE FROM t */t NATURAL JOIN u) TO\tSTDOUT
r	SELECT * FROM (SELECT -- x\nARRAY[CAST('it''s' AS text),\nCAST(b AS text)], public.t.id, id AS x, "t"."name" AS "update" FROM t JOIN u ON t.id /* c */ = u.t_id ORDER BY ((SELECT name FROM t LIMIT 1))  IS NOT NULL /* c */ ASC NULLS FIRST) AS z
r	SELECT (-3) BETWEEN ((-3) BETWEEN (true) AND/* ; /* nested */ DELETE FROM t */(E'a\\'b')) AND (EXISTS (SELECT interval '1 day' FROM u)) FROM "t" WHERE COALESCE((E'a\\'b') IS NOT NULL, $q$a 'b' ; -- $q$)
r	WITH c (x, y) AS\n(SELECT 1, 2) SELECT (COALESCE("t" .\t"id", 1)) IS NOT NULL, (CAST($$dollar$$ AS text)) BETWEEN (ARRAY['it''s', ID]) AND (($$dollar$$) IS NOT NULL) AS delete,  string_agg(name, ',') alias, json_agg(t) FROM generate_series(1, 3) AS g (n) ORDER BY (U&'\\0041') IS NOT -- x\nNULL LIMIT 10
r	SELECT (CAST(t.id AS text)) IS NOT NULL, ARRAY[interval '1 day', ($1)::numeric(10, 2)], count(*), count(*) FROM t NATURAL JOIN u WHERE NOT (EXISTS (SELECT E'a\\'b' FROM u))\tGROUP BY GROUPING SETS -- x\n((a), ()) LIMIT 10
r	COPY (SELECT ALL ARRAY[B'01'  IN ('a'::text, "t"."name"), ($q$a 'b' ; -- $q$)::text], array_agg(a ORDER BY b) AS  x FROM t JOIN u ON t.id = /* c */ u.t_id WHERE 1 GROUP BY a, b LIMIT 10) TO STDOUT
r	SELECT CAST(interval '1 day' AS text) IN (1.5, CAST(name AS text))  FROM t WHERE NOT (("t"  . "id") BETWEEN ("t"."v") AND ('x')) LIMIT 10 UNION ALL SELECT 1
r	WITH c AS (SELECT DISTINCT ARRAY[-3, '; DELETE FROM t; --'] IN (ARRAY["t"."v", ts], (SELECT t.* FROM t LIMIT 1)), string_agg(name, ','), /* c */ count(DISTINCT a), (CAST(ts AS text))\nBETWEEN (1.5) AND (NOT (b)) AS x FROM t NATURAL JOIN u WHERE CAST(NOT /* c */ (NULL) AS text)) SELECT * FROM c
r	SELECT ARRAY[(true) IS NOT NULL, COALESCE(U&'\\0041', "t"."name")], sum(v), -3 FROM t/* ; /* nested */ DELETE FROM t */LEFT JOIN u USING\n(id) ORDER BY E'a\\'b' ASC NULLS FIRST
r	SELECT ("t"."v") IS NOT NULL, array_agg(a ORDER BY b) AS delete\tFROM t NATURAL  JOIN u WHERE (U&'\\0041') BETWEEN ("t" . "id") AND ($1) LIMIT 10 OFFSET 2
r	SELECT ((SELECT $$dollar$$ FROM t LIMIT 1)) BETWEEN (E'a\\'b') AND (NOT (public.t.id)), avg(v) FILTER (WHERE a > 1) AS delete, t.* AS "update" FROM "t" WHERE (COALESCE('a'::text, $q$a 'b' ; -- $q$)) BETWEEN (COALESCE(ts, U&'\\0041')) AND ((a) IS NOT NULL) GROUP BY a, b OFFSET 2 UNION ALL SELECT 1
r	WITH c AS (SELECT (1) IS NOT NULL IN (EXISTS (SELECT v FROM u), (1.5) IS NOT NULL), ARRAY[(SELECT U&'\\0041' FROM t LIMIT -- x\n1), COALESCE(public.t.id, 1)] AS "update" FROM t LEFT JOIN u USING (id) ORDER /* c */ BY ((B'01') IS NOT\tNULL)::varchar(10) ASC NULLS FIRST OFFSET 2) SELECT * FROM c
r	COPY (SELECT ('; DELETE FROM t; --')::numeric(10, 2), max(id) AS delete FROM public.t\tGROUP BY -- x\nGROUPING SETS ((a), ()) ORDER BY t.id ASC  NULLS FIRST) TO STDOUT
r	WITH -- x\nc AS (SELECT DISTINCT\tON (a) E'a\\'b', ID FROM t NATURAL JOIN u WHERE b) SELECT * FROM c
r	SELECT DISTINCT ON (a)\tid, avg(v) FILTER (WHERE a > 1) AS "update", count(DISTINCT a) FROM t WHERE CAST((id)::numeric(10, 2) AS text) GROUP BY a, b ORDER BY $1 ASC NULLS FIRST UNION ALL SELECT 1
r	EXPLAIN (ANALYZE, COSTS off) SELECT '; DELETE FROM t; --', ts AS "update", bool_or(v > 1) AS x FROM t JOIN u -- x\nON t.id = u.t_id WHERE true\tGROUP BY 1 HAVING count(*) > -- x\n1/* ; /* nested */ DELETE FROM t */ORDER BY COALESCE(CAST("t"."v" AS text), (b) BETWEEN (1) AND (b))
r	EXPLAIN SELECT DISTINCT NOT (CAST(name AS text)), ((SELECT E'a\\'b' FROM t LIMIT 1)) BETWEEN ((id) IS NOT NULL) AND ('/*'), v AS "update" FROM t WHERE (SELECT COALESCE('it''s', ts) FROM t LIMIT 1) LIMIT 10
r	COPY (SELECT ts, ID AS x, COALESCE(CAST(b AS text), (interval '1 day')::text), CAST(NULL\tAS text) AS delete FROM\nt LEFT JOIN u USING (id)) TO -- x\nSTDOUT
r	SELECT NOT (v IN (1, 'x')) FROM t JOIN u ON t.id = u.t_id GROUP BY GROUPING SETS ((a), ()) ORDER BY NULL\tDESC LIMIT 10
r	EXPLAIN SELECT COALESCE((name) IS NOT NULL, public.t.id), sum(v) alias, ((DATE '2020-01-01') IS NOT NULL) IS NOT NULL AS delete, (ts IN ('/*', '/*')) BETWEEN ($q$a 'b' ; -- $q$) AND ('/*' IN ('x', $$dollar$$)) FROM t NATURAL JOIN u WHERE CAST("t"."v" AS text)
r	SELECT (('/*') IS NOT NULL) IS  NOT  NULL, name AS "update" -- x\nFROM t WHERE ((a)\nIS /* c */ NOT NULL) IS NOT NULL LIMIT 10
r	WITH c (x, y) AS (SELECT 1, 2) SELECT ts FROM t AS x
r	WITH c (x, y) AS (SELECT 1, 2) SELECT CAST('a'::text IN (1, name) AS text) FROM "t" ORDER BY ARRAY[(t.id) BETWEEN (b) AND (name), 1e3]\nOFFSET 2
r	COPY (SELECT DISTINCT '; DELETE FROM t; --', COALESCE(t.*, CAST(public.t.id AS text)) AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x, "t" . "id" AS "update" FROM t NATURAL JOIN u WHERE COALESCE(($q$a 'b' ; -- $q$) BETWEEN ($1) AND (public.t.id), NULL IN ('/*', name)) GROUP BY GROUPING SETS ((a), ()) ORDER BY ((DATE '2020-01-01')::varchar(10)) BETWEEN ((t.*) IS NOT NULL) AND (ARRAY['/*', '/*']) DESC) TO STDOUT
r	SELECT ID, id  AS x, name AS x, COALESCE("t"."name", EXISTS (SELECT ID FROM u)) alias FROM public.t LIMIT 10
r	(SELECT (SELECT ARRAY[$1, interval '1 day'] FROM t LIMIT 1) FROM t LEFT JOIN u USING (id) WHERE ID ORDER BY ARRAY[EXISTS (SELECT -3 FROM u), "t"."v"] LIMIT 10)
r	SELECT (SELECT CAST('x' AS text) FROM t LIMIT 1), sum(v)  AS delete,\t$$dollar$$ AS delete FROM t ORDER BY interval '1 day' ASC NULLS FIRST
r	SELECT * FROM (SELECT DISTINCT ON (a) CAST(ARRAY[B'01', "t"."v"] AS text),\n((v) IS NOT NULL)::varchar(10) alias, /* c */ max(id) AS delete FROM t JOIN u ON t.id =\nu.t_id/* ; /* nested */ DELETE FROM t */WHERE $$dollar$$ LIMIT 10) AS z
r	COPY (SELECT -- x\nb FROM t NATURAL JOIN u ORDER -- x\nBY name ASC NULLS FIRST LIMIT 10) TO STDOUT
r	WITH c AS (SELECT\tNOT (EXISTS (SELECT "t"."name" FROM u)), U&'\\0041' AS -- x\n"update" FROM (SELECT DISTINCT ((E'a\\'b') BETWEEN (a) AND (U&'\\0041'))::int FROM t WHERE NOT (CAST(E'a\\'b' /* c */ AS text)) ORDER BY U&'\\0041' LIMIT 10) q WHERE COALESCE(EXISTS (SELECT B'01' FROM u), (ts) IS  NOT\tNULL) ORDER BY U&'\\0041' DESC LIMIT\t10)/* ; /* nested */ DELETE FROM t */SELECT/* ; /* nested */ DELETE FROM t */* FROM c
r	SELECT ARRAY[(E'a\\'b') BETWEEN (B'01') AND (1.5), b], avg(v) FILTER (WHERE a > 1), count(DISTINCT a) AS x FROM t NATURAL JOIN u
r	(SELECT DISTINCT ON (a) NOT (DATE\n'2020-01-01'), -- x\nEXISTS (SELECT E'a\\'b' IN (1, 'x') FROM u) FROM (SELECT DISTINCT (NOT (t.*)) BETWEEN ("t" . "id") AND (ARRAY[NULL, "t"."v"]) FROM generate_series(1, 3) AS g (n) GROUP BY GROUPING SETS ((a), ())) q ORDER BY (CAST($q$a 'b' ; -- $q$ AS text)) BETWEEN (COALESCE(U&'\\0041', U&'\\0041')) AND (ARRAY[U&'\\0041', '/*']) ASC NULLS FIRST LIMIT 10)
r	EXPLAIN SELECT/* ; /* nested */ DELETE FROM t */(NOT ('it''s'))::varchar(10), array_agg(a ORDER BY b), sum(v) alias, count(*) AS x FROM generate_series(1, 3) AS g\n(n) WHERE ARRAY[('it''s') IS NOT NULL, ($$dollar$$) BETWEEN (B'01') AND ('it''s')] OFFSET 2
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT EXISTS (SELECT b FROM u), b AS x FROM "t" WHERE EXISTS (SELECT DATE '2020-01-01' FROM u) ORDER BY t.id
r	SELECT ALL (EXISTS (SELECT '/*' FROM u)) BETWEEN (NOT (v)) AND (b) -- x\nFROM public.t
r	EXPLAIN SELECT (SELECT\ninterval '1 day' FROM  t LIMIT 1), v alias FROM "t" -- x\nWHERE ARRAY[CAST(E'a\\'b' AS text), (NULL) IS NOT NULL]
r	SELECT ALL COALESCE((SELECT 'it''s' FROM t LIMIT 1), ('; DELETE FROM t; --')::int), percentile_disc(0.5) WITHIN\tGROUP (ORDER BY v) AS "update" FROM t LEFT JOIN /* c */ u USING (id) GROUP BY ROLLUP (a, b) LIMIT 10
r	SELECT\nDISTINCT (NULL IN ('it''s', interval '1 day')) BETWEEN ((-3) BETWEEN (1) AND ($q$a 'b'/* ; /* nested */ DELETE FROM t */; -- $q$)) AND (v  IN (B'01', 1e3)), public.t.id AS delete, avg(v) FILTER (WHERE a > 1), a FROM (SELECT (1.5)::varchar(10), count(*) alias FROM /* c */ t JOIN u ON t.id = u.t_id WHERE (CAST(interval '1 day' AS text)) /* c */ BETWEEN (EXISTS (SELECT $1 FROM u)) AND (id IN (U&'\\0041', t.*)) ORDER BY t.id) q WHERE (ARRAY['x', E'a\\'b'])::numeric(10, 2) ORDER BY NULL ASC NULLS FIRST
r	WITH c AS  (SELECT DISTINCT DATE '2020-01-01', array_agg(a ORDER\nBY /* c */ b) alias,\tt.* AS x, count(*) alias FROM t LEFT JOIN u USING (id) WHERE CAST((SELECT interval '1 day' FROM t LIMIT 1)\nAS text) OFFSET/* ; /* nested */ DELETE FROM t */2) SELECT *  FROM c
r	SELECT COALESCE(CAST('a'::text AS text), (1e3) BETWEEN ("t" . "id") AND (B'01')), sum(v) FROM  public.t WHERE EXISTS\t(SELECT COALESCE(DATE '2020-01-01', name) FROM u)
r	WITH c\tAS (SELECT (b)::varchar(10),/* ; /* nested */ DELETE FROM t */array_agg(a ORDER BY b) alias, string_agg(name, ',') alias, public.t.id AS delete FROM t JOIN\nu  ON t.id = u.t_id WHERE ARRAY[('a'::text)::int,  name]) SELECT * FROM c
r	WITH c\t(x, y) AS\n(SELECT 1, 2) SELECT /* c */ DISTINCT ON (a)\nCOALESCE(NOT ('it''s'), id) FROM t /* c */ WHERE DATE '2020-01-01' GROUP BY ROLLUP  (a, b) ORDER BY ((SELECT true FROM t LIMIT 1)) BETWEEN (CAST($$dollar$$ AS -- x\ntext)) AND (t.id) DESC
r	SELECT DISTINCT "t" . "id", ('x') IS NOT NULL IN  (a, NOT ($q$a 'b' ; -- $q$)) AS "update" FROM generate_series(1, 3) AS\ng/* ; /* nested */ DELETE FROM t */(n) WHERE (U&'\\0041')::text\nLIMIT 10
r	SELECT * FROM (SELECT NOT (ARRAY['/*', 1e3]), bool_or(v > 1) alias, EXISTS (SELECT (SELECT -- x\nv FROM t  LIMIT 1) FROM u) AS delete FROM t NATURAL JOIN u\tWHERE ARRAY[DATE '2020-01-01', NULL] ORDER BY U&'\\0041' DESC) AS z
r	SELECT (DATE '2020-01-01')  IS NOT\tNULL FROM -- x\n(SELECT DISTINCT ON (a) 'a'::text, "t"."name" AS delete, NOT -- x\n((SELECT ID FROM t LIMIT 1)) alias, ('a'::text)::int FROM public.t\nWHERE $q$a 'b' ; -- $q$) q WHERE COALESCE(ID, CAST(ts AS text)) ORDER BY interval '1 day' ASC NULLS FIRST
r	(SELECT COALESCE(interval '1 day', '/*'), "t"."name" AS delete FROM (SELECT B'01', "t"."v" AS "update"\tFROM public.t ORDER BY NOT (1.5 IN (b, U&'\\0041')) LIMIT 10) q ORDER BY CAST(COALESCE(-3, 1e3) AS text))
r	EXPLAIN SELECT -- x\n'/*' FROM t AS x LIMIT 10
r	SELECT EXISTS (SELECT/* ; /* nested */ DELETE FROM t */(SELECT 1e3 FROM t LIMIT 1) FROM u), t.* FROM t AS x WHERE b ORDER BY/* ; /* nested */ DELETE FROM t */COALESCE(1.5, COALESCE(ts, $1)) DESC
r	WITH c AS (SELECT ALL 1.5, name, (COALESCE(interval '1 day', $q$a 'b' ;\n-- $q$))::int, "t"."name" FROM (SELECT ((a) IS NOT NULL) BETWEEN (B'01') AND (true), NOT (COALESCE('it''s', 'a'::text)) -- x\nAS delete FROM t NATURAL JOIN u WHERE "t"."v" LIMIT 10) q ORDER BY EXISTS (SELECT ('it''s') BETWEEN (E'a\\'b') AND (public.t.id) FROM u) ASC NULLS FIRST) SELECT * FROM c
r	WITH c AS (SELECT $$dollar$$ IN ((NULL) BETWEEN ('it''s') AND ("t"."name"), (E'a\\'b')::numeric(10, 2)), avg(v) FILTER (WHERE a > 1) AS delete, array_agg(a ORDER BY b) alias, "t" . "id" AS "update" FROM "t") SELECT * FROM c
r	SELECT * FROM (SELECT DISTINCT ARRAY['a'::text,\nARRAY[ID, ts]], b, "t"."v" FROM t JOIN u ON t.id = u.t_id GROUP BY GROUPING SETS ((a), ())) AS z
r	WITH  c (x, y) AS\n(SELECT 1, 2) SELECT ('; DELETE FROM t; --' IN (1, B'01')) BETWEEN (($q$a 'b' ; -- $q$) BETWEEN (1.5) AND (t.id)) AND /* c */ ((SELECT '; DELETE FROM t; --' FROM t LIMIT 1)), avg(v) FILTER (WHERE a > 1) alias, "t"."name", "t" . "id" FROM "t" WHERE (true) /* c */ IS NOT NULL LIMIT 10
r	SELECT '; DELETE FROM t; --', ID AS delete, max(id)\nAS x, id FROM generate_series(1, 3) AS g (n) WHERE NOT (B'01') ORDER BY CAST(public.t.id AS text) ASC NULLS FIRST
r	SELECT * FROM (SELECT ALL 1.5, (SELECT -3 FROM t LIMIT\t1) AS "update", '/*' AS "update" FROM\tt AS x WHERE\nARRAY[EXISTS (SELECT 'a'::text FROM u), COALESCE($q$a 'b' ; -- $q$, 'x')]) AS z
r	COPY (SELECT -- x\nDISTINCT CAST(t.id -- x\nAS text)  FROM "t" GROUP BY ROLLUP (a, b)) TO /* c */ STDOUT
r	SELECT ALL ('; DELETE FROM t; --') BETWEEN (E'a\\'b') AND (COALESCE(1e3, 1)), sum(v) AS delete FROM (SELECT 1.5 FROM t NATURAL JOIN u WHERE 'it''s' GROUP BY ROLLUP (a, b) ORDER BY (ID) BETWEEN (t.id) AND ("t"."v") ASC NULLS FIRST LIMIT 10) q WHERE t.id ORDER BY v ASC NULLS FIRST
r	SELECT EXISTS (SELECT (E'a\\'b') BETWEEN (NULL) AND ($$dollar$$) FROM u), array_agg(a ORDER BY b), b FROM t NATURAL JOIN u WHERE (CAST(1e3 AS text)) IS NOT NULL GROUP BY ROLLUP (a, b)
r	SELECT DISTINCT ((t.*)::text)::varchar(10) FROM "t" GROUP BY 1 HAVING count(*) > 1 ORDER BY t.id DESC
r	SELECT EXISTS (SELECT (-3)::numeric(10, 2)\tFROM u), id AS "update", EXISTS (SELECT U&'\\0041' FROM u) FROM /* c */ t AS x WHERE CAST(CAST(U&'\\0041' AS text) AS/* ; /* nested */ DELETE FROM t */text)
r	SELECT * FROM (SELECT NOT ($q$a 'b'\n;  -- $q$),/* ; /* nested */ DELETE FROM t */array_agg(a -- x\nORDER BY b) alias, NOT (COALESCE(1, interval '1 day')) AS "update" FROM (SELECT ((b)::int)::numeric(10, 2), count(DISTINCT a) AS x, (ID) BETWEEN (B'01') AND (1) IN (CAST($$dollar$$ AS text), NOT (1e3)) AS "update",\nEXISTS (SELECT 1 IN (a, $q$a 'b' ; -- $q$) /* c */ FROM u) AS delete FROM\t(VALUES (1,\n2)) AS w (p, q) LIMIT 10)\tq WHERE (SELECT (name)::varchar(10) FROM t LIMIT 1)) AS z
r	SELECT DISTINCT NULL, count(*) AS delete FROM public.t /* c */ GROUP BY\nROLLUP (a, b) /* c */ ORDER BY ((SELECT t.id FROM t LIMIT 1)) BETWEEN  ((v) BETWEEN ("t"."v") AND (1)) AND (-3) DESC UNION ALL SELECT 1
r	SELECT * FROM (SELECT (SELECT ($q$a 'b' ; -- $q$)::varchar(10) FROM t LIMIT 1), json_agg(t) FROM t JOIN u ON t.id = u.t_id) AS z
r	EXPLAIN\nSELECT DISTINCT 'x'/* ; /* nested */ DELETE FROM t */FROM (SELECT CAST((E'a\\'b') BETWEEN (1e3) AND ('x') AS text) FROM (VALUES (1, 2)) AS w (p, q) OFFSET 2) q WHERE $$dollar$$
r	SELECT (SELECT (DATE '2020-01-01') BETWEEN -- x\n(id) AND (B'01') FROM t LIMIT 1), public.t.id AS x FROM "t" WHERE NOT -- x\n((1) IS NOT\tNULL)
r	SELECT (1.5) BETWEEN (COALESCE("t"."v", ts)) AND ('/*') FROM "t" WHERE CAST('a'::text IN /* c */ (B'01', true) AS text) ORDER BY\n((SELECT B'01' FROM t\tLIMIT /* c */ 1)) BETWEEN -- x\n(NOT (1)) AND (NOT ('; DELETE FROM t; --'))
r	(SELECT DISTINCT 1, public.t.id AS delete, "t" . "id", t.* FROM t\nLEFT JOIN u\tUSING (id))
r	SELECT DISTINCT/* ; /* nested */ DELETE FROM t */ON (a) (U&'\\0041') BETWEEN (("t"."name") BETWEEN (interval /* c */ '1 day') AND  (a)) AND (ARRAY[NULL, 1e3]),\nARRAY[(SELECT B'01' FROM t LIMIT 1), NOT ('/*')]  AS x, count(*) alias, COALESCE(1, E'a\\'b') AS "update" FROM generate_series(1, 3) AS g (n) WHERE (SELECT -3 FROM t LIMIT 1) IN ((';/* ; /* nested */ DELETE FROM t */DELETE FROM t; --')::int, DATE '2020-01-01') LIMIT 10
r	EXPLAIN SELECT EXISTS\n(SELECT (v) IS  NOT NULL FROM u) FROM (SELECT (SELECT 'x' -- x\nFROM t LIMIT 1) FROM t/* ; /* nested */ DELETE FROM t */LEFT JOIN u USING (id) WHERE (ARRAY[E'a\\'b', name]) IS NOT NULL ORDER BY t.id ASC NULLS FIRST) q WHERE EXISTS (SELECT id IN ('a'::text, -3) FROM u) GROUP BY GROUPING SETS ((a), ())
r	SELECT  DISTINCT ON (a) COALESCE('a'::text, -3), "t" .\n"id", count(*) alias/* ; /* nested */ DELETE FROM t */FROM (SELECT "t"."name", sum(v) AS x FROM t NATURAL JOIN u WHERE public.t.id)  q
r	(SELECT DISTINCT NOT ('a'::text) FROM t WHERE 'x' ORDER BY (CAST('/*' AS text))::varchar(10) DESC OFFSET 2)
r	SELECT\t* FROM (SELECT (COALESCE(DATE '2020-01-01', true))::int, (1) IS NOT/* ; /* nested */ DELETE FROM t */NULL IN (COALESCE(id, name), NOT (v)) AS x FROM generate_series(1, 3) AS g (n) WHERE (DATE '2020-01-01') BETWEEN (ARRAY["t" . "id", "t"."name"]) AND (true)) AS z
r	SELECT ALL (DATE '2020-01-01') IS NOT NULL, EXISTS (SELECT "t"."v" FROM u) AS "update"\nFROM t GROUP BY GROUPING SETS ((a), ())
r	(SELECT DISTINCT ON (a) NULL IN (name, (t.id)  IS NOT NULL),\npublic.t.id, ((SELECT true FROM t LIMIT 1)) IS NOT NULL AS "update" FROM t JOIN u ON -- x\nt.id = u.t_id WHERE/* ; /* nested */ DELETE FROM t */EXISTS (SELECT ("t" . "id") BETWEEN ("t" . "id") AND ('; DELETE FROM t; --') FROM u))
r	SELECT '; DELETE FROM t; --' FROM t LEFT JOIN u USING (id) WHERE a\tGROUP/* ; /* nested */ DELETE FROM t */BY  ROLLUP (a, b) ORDER BY CAST(a AS text) DESC LIMIT\t10
r	EXPLAIN SELECT (EXISTS (SELECT '; DELETE FROM t; --' FROM u)) IS NOT\nNULL, NOT (ID), (NULL) BETWEEN (id) AND (ARRAY[v, ID]) AS x FROM t -- x\nJOIN -- x\nu ON t.id =\tu.t_id WHERE NOT ((t.*)::numeric(10, 2))
r	SELECT * FROM -- x\n(SELECT DISTINCT 'it''s', COALESCE(('/*') BETWEEN (public.t.id) AND (U&'\\0041'), CAST(t.* AS text)) AS "update",\nmax(id) alias FROM (SELECT DISTINCT ON (a) COALESCE($1, $q$a 'b' ; -- $q$), "t" . "id" AS x, 'it''s', a FROM t AS x WHERE COALESCE(name, ts) GROUP BY ROLLUP (a, b)) q WHERE (b) BETWEEN (ARRAY[1, "t"."v"]) AND (EXISTS (SELECT $$dollar$$ FROM u))) AS z
r	WITH c AS (SELECT DISTINCT ON (a) COALESCE("t" . "id", ID) IN ($1, (id) BETWEEN (B'01') AND (1e3)), "t"."name" AS x, DATE '2020-01-01' AS "update", ("t" . "id" IN (a, $1)) BETWEEN ((SELECT interval '1 day' FROM t LIMIT 1)) AND (COALESCE(ts, id)) FROM t JOIN u ON t.id = u.t_id WHERE NULL LIMIT 10) SELECT /* c */ *\nFROM -- x\nc
r	(SELECT (CAST('x' AS text)) BETWEEN (ID) AND (ARRAY[id, public.t.id]) FROM t AS x WHERE NOT ((SELECT\n1.5 FROM t LIMIT 1)) ORDER BY (EXISTS (SELECT t.* FROM u)) IS NOT NULL ASC NULLS FIRST)
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT interval '1 day', b AS x, name alias FROM t JOIN u ON t.id = u.t_id WHERE (t.*) BETWEEN ('; DELETE FROM t; --') AND (ARRAY["t"."name", 1])
r	EXPLAIN (ANALYZE,/* ; /* nested */ DELETE FROM t */COSTS off) SELECT DISTINCT NOT ((DATE '2020-01-01') IS NOT NULL)\tFROM public.t WHERE ARRAY[-3, DATE '2020-01-01'] ORDER BY NOT (EXISTS (SELECT ID FROM u)) ASC NULLS FIRST
r	EXPLAIN (ANALYZE, COSTS off) SELECT (SELECT EXISTS (SELECT "t" . "id" FROM u) FROM t LIMIT 1),  a alias, ARRAY[(SELECT 'it''s' FROM t LIMIT 1), ("t"."v") BETWEEN (DATE '2020-01-01') AND (NULL)] AS "update", max(id) FROM t WHERE CAST(-3 AS text) LIMIT 10
r	WITH c AS (SELECT ALL (CAST(true AS text))::int FROM t AS x GROUP BY 1 HAVING count(*) >\n1) SELECT * /* c */ FROM c
r	SELECT DISTINCT ON (a) NOT (CAST("t"."v" AS text)) FROM (SELECT\tCOALESCE((SELECT interval '1 day' FROM t LIMIT 1), CAST(ts AS text)) FROM (VALUES (1, 2)) AS w (p, q) WHERE EXISTS (SELECT (E'a\\'b') IS NOT NULL FROM u)) q
r	SELECT  B'01', json_agg(t) AS "update", percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update"  FROM public.t
r	COPY (SELECT ALL U&'\\0041', a FROM generate_series(1, 3) AS g (n) WHERE EXISTS (SELECT public.t.id FROM u) IN (NOT (U&'\\0041'), t.id IN ("t" . "id", "t"."v")) LIMIT /* c */ 10) TO STDOUT
r	SELECT ALL NULL FROM (SELECT B'01' -- x\nFROM "t" WHERE (SELECT 'a'::text FROM t LIMIT 1) IN (COALESCE($q$a 'b' -- x\n; -- $q$, "t"."name"), ARRAY[ts, a])) q WHERE EXISTS\t(SELECT CAST($$dollar$$ AS text) FROM u) LIMIT 10 OFFSET 2
r	SELECT DISTINCT ON (a) ((id) IS NOT NULL) IS NOT NULL FROM t AS x
r	(SELECT EXISTS (SELECT b FROM u), a, string_agg(name, ','), ID alias FROM t LEFT JOIN u USING\n(id) ORDER BY /* c */ B'01')
r	SELECT ALL ts, ARRAY[('/*') BETWEEN ('; DELETE FROM t; --') AND (v), /* c */ COALESCE('/*',\nID)] FROM public.t WHERE (interval '1 day') IS NOT /* c */ NULL LIMIT 10
r	WITH c AS (SELECT DISTINCT\n'; DELETE FROM t; --', COALESCE(a, COALESCE('; DELETE FROM t; --', -3)) AS "update", (b) IS NOT NULL, count(DISTINCT a) AS "update" FROM "t" ORDER BY EXISTS (SELECT EXISTS (SELECT U&'\\0041' FROM u) FROM u) DESC/* ; /* nested */ DELETE FROM t */LIMIT\t10) SELECT * FROM c
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) (SELECT CAST(DATE '2020-01-01' AS text) FROM t LIMIT 1), count(DISTINCT a) AS "update", "t"."name" AS "update" FROM t WHERE public.t.id ORDER BY NOT (a)
r	SELECT DISTINCT ON\t(a) 1\nFROM t NATURAL JOIN u WHERE (EXISTS (SELECT 'it''s' FROM u)) BETWEEN (v) AND (ARRAY[public.t.id, '; DELETE FROM t; --'])
r	SELECT DISTINCT ((U&'\\0041') BETWEEN (-3) AND ('; DELETE FROM t; --')) BETWEEN (ARRAY[$1, id]) AND (ts) FROM t AS x WHERE ((SELECT a FROM t LIMIT 1)) BETWEEN ("t" . "id") AND (EXISTS (SELECT a FROM u)) LIMIT 10
r	SELECT ARRAY[(SELECT NULL FROM t LIMIT 1), (SELECT true  FROM t LIMIT 1)], id, "t"."name", "t" . "id" FROM "t" GROUP BY /* c */ a, b
r	SELECT ALL (t.id) BETWEEN (t.id) AND ((b) BETWEEN ($$dollar$$) AND (B'01')) /* c */ FROM t WHERE (SELECT a IN ('; DELETE FROM t; --', "t" . "id")\nFROM t LIMIT 1) GROUP BY 1 HAVING count(*) > 1 -- x\nUNION ALL SELECT 1
r	COPY (SELECT ALL NOT ($$dollar$$), count(DISTINCT a), json_agg(t), -- x\nname FROM "t" ORDER BY ("t"."name")::numeric(10, 2) ASC NULLS FIRST LIMIT 10) TO STDOUT
r	WITH c (x, y) AS (SELECT 1, 2)\nSELECT ALL EXISTS (SELECT (SELECT ID FROM -- x\nt LIMIT 1) FROM u), a alias, "t"."v" FROM t AS x ORDER BY NOT (EXISTS (SELECT v FROM u)) DESC
r	SELECT '/*' FROM\tt NATURAL JOIN u GROUP\nBY GROUPING SETS ((a), ())
r	SELECT\t* /* c */ FROM (SELECT $1, 1.5 alias, json_agg(t) FROM (SELECT 'x', NOT ((public.t.id) IS NOT NULL) alias, ts, name FROM (VALUES (1, 2)) AS w (p, q) WHERE "t"."v" IN ($1, t.*) GROUP BY /* c */ a, b LIMIT 10) q WHERE EXISTS (SELECT\n(E'a\\'b') IS NOT NULL FROM u) LIMIT 10) AS z
r	SELECT CAST("t"."name" AS -- x\ntext) IN ((SELECT 1e3 /* c */ FROM t LIMIT 1), 1e3) FROM public.t WHERE NOT (public.t.id) ORDER BY ('x') BETWEEN (COALESCE(ts, t.*)) AND (('a'::text)::numeric(10, 2)) DESC
r	SELECT * FROM (SELECT DISTINCT 'x', t.* alias FROM t WHERE NOT (1e3 IN (NULL, interval '1 day')))  AS z
r	SELECT DISTINCT ((true)::int) -- x\nIS NOT\nNULL, NULL alias, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS /* c */ x FROM t WHERE (("t"."name") IS NOT NULL) BETWEEN (true) AND (NOT (1.5)) UNION ALL /* c */ SELECT 1
r	SELECT ALL COALESCE(CAST("t" . "id" AS text), ts), max(id), interval '1 day' AS delete FROM "t" WHERE E'a\\'b'
r	WITH c AS (SELECT EXISTS (SELECT COALESCE("t"."name", $q$a 'b' ; -- $q$) FROM u) FROM t /* c */ WHERE COALESCE(NOT (NULL), '/*' IN ($$dollar$$, E'a\\'b')) GROUP BY 1 HAVING count(*) > 1 LIMIT 10) SELECT * FROM c
r	SELECT ALL CAST((DATE /* c */ '2020-01-01') BETWEEN (-3) AND (b) AS text), NOT (NOT (ts)) AS x, "t"."name" AS delete FROM public.t WHERE $$dollar$$ GROUP BY ROLLUP (a, b) ORDER BY v IN (id,\n1e3) IN (CAST(NULL AS text), NOT ("t"."name")) DESC LIMIT 10
r	SELECT DISTINCT "t" . "id", $1 FROM t LEFT JOIN u USING (id) LIMIT 10
r	SELECT * FROM (SELECT (b IN (public.t.id, 1.5))::varchar(10), '; DELETE FROM t; --', EXISTS (SELECT COALESCE(1, 'it''s') FROM u) AS x,\tt.* FROM "t"\nWHERE /* c */ 1.5) AS z
r	SELECT/* ; /* nested */ DELETE FROM t */DISTINCT\t(EXISTS (SELECT name FROM u))::varchar(10) FROM t LEFT JOIN u USING (id) -- x\nWHERE 'x' GROUP BY GROUPING SETS ((a), ()) OFFSET\t2
r	SELECT *  FROM (SELECT DISTINCT ON (a) EXISTS (SELECT E'a\\'b' IN (v, 'a'::text) FROM u), id AS x, count(DISTINCT a) AS x, max(id) AS delete FROM public.t WHERE CAST(NOT (E'a\\'b') AS text) GROUP BY a, b ORDER BY NOT (b) ASC  NULLS  FIRST) AS z
r	WITH c (x, y) AS (SELECT /* c */ 1, 2) SELECT DISTINCT ON (a) ARRAY[b, NOT ($1)], max(id) AS delete, CAST(CAST('it''s' AS text) AS text) AS delete, NOT ((t.*) BETWEEN ('it''s') AND (1e3)) FROM t ORDER BY CAST(v AS text)
r	SELECT ARRAY[ID, public.t.id] IN (('; DELETE FROM t; --') IS NOT NULL, -- x\n(SELECT -3 FROM t LIMIT 1))/* ; /* nested */ DELETE FROM t */FROM t AS x WHERE  ARRAY[(name) BETWEEN ('it''s') AND (b), 1e3] /* c */ GROUP BY GROUPING SETS ((a), ()) LIMIT  10
r	EXPLAIN (ANALYZE, COSTS -- x\noff) SELECT 'a'::text, /* c */ ts AS delete FROM (SELECT ARRAY[name, U&'\\0041']/* ; /* nested */ DELETE FROM t */IN ($1 IN ('it''s', public.t.id), ("t"."v")::int), count(*) alias FROM public.t WHERE ARRAY[CAST(DATE '2020-01-01' AS text), CAST(U&'\\0041' AS text)] GROUP BY 1 HAVING count(*) > 1) q
r	SELECT * FROM (SELECT ID FROM t JOIN u ON t.id = u.t_id ORDER BY $q$a 'b'\n; -- $q$/* ; /* nested */ DELETE FROM t */LIMIT -- x\n10) AS z
r	SELECT DISTINCT ON (a) (name IN\n(interval '1 day', name)) BETWEEN (E'a\\'b') AND (1e3) FROM t AS x
r	COPY (SELECT COALESCE(("t"."v")::text, $q$a 'b' ; -- $q$), (CAST(a AS text)) BETWEEN ('/*') /* c */ AND (NOT (ts)) FROM generate_series(1, 3) AS g (n) WHERE COALESCE((B'01')::text, /* c */ ('x')::varchar(10))) TO STDOUT
r	EXPLAIN SELECT ts, b AS x, json_agg(t) FROM t WHERE COALESCE(id, 1.5) LIMIT 10
r	(SELECT ALL CAST(EXISTS (SELECT "t"."name" FROM u) AS text) FROM t\nWHERE a OFFSET 2)
r	EXPLAIN SELECT COALESCE(true, U&'\\0041'), (SELECT NOT ($q$a 'b' ; --\t$q$) FROM t LIMIT 1), max(id) AS delete, max(id) FROM generate_series(1, 3) AS g (n)
r	SELECT DISTINCT E'a\\'b', ID AS "update", id, "t" . "id" AS delete FROM "t" ORDER BY ((1.5)::numeric(10, 2)) BETWEEN (EXISTS (SELECT name FROM u)) AND (CAST(B'01' AS text)) DESC
r	SELECT * FROM (SELECT /* c */ DISTINCT ON (a) -3, (SELECT E'a\\'b' FROM t LIMIT 1) AS "update" FROM t LIMIT 10) AS z
r	COPY (SELECT CAST(("t"."v") BETWEEN (true) AND (b) AS text),\tcount(*) alias, ARRAY[EXISTS (SELECT t.* FROM u), NOT (name)], CAST(1 IN (v, $$dollar$$) AS/* ; /* nested */ DELETE FROM t */text) alias FROM t AS x WHERE (ARRAY["t"  . "id", '/*']) IS NOT NULL) TO STDOUT
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT COALESCE('it''s', t.id), ARRAY['; DELETE FROM t; --' IN (public.t.id, 'a'::text), CAST(ts AS text)] AS x, count(DISTINCT /* c */ a) AS delete, avg(v) FILTER (WHERE a > 1) FROM t WHERE COALESCE((SELECT '; DELETE FROM t; --' FROM t  LIMIT 1), ARRAY[b, E'a\\'b']) ORDER BY (SELECT CAST(a AS text) FROM t LIMIT 1) DESC
r	SELECT DISTINCT ("t"."v" /* c */ IN (t.id, name))::numeric(10, 2), "t"."v", ts FROM\tgenerate_series(1, 3) AS g (n) WHERE ARRAY[NOT (ts), (public.t.id) BETWEEN (true) -- x\nAND ("t" /* c */ . "id")]
r	WITH\tc AS (SELECT 'it''s' FROM t -- x\nAS x WHERE -3 IN\t(public.t.id, NOT (a))) SELECT/* ; /* nested */ DELETE FROM t */* FROM c
r	SELECT EXISTS (SELECT $$dollar$$ IN ('a'::text, "t" . "id") FROM u) FROM t LEFT JOIN u\nUSING (id) WHERE public.t.id
r	EXPLAIN SELECT DISTINCT /* c */ ON (a) /* c */ COALESCE(COALESCE(t.id, public.t.id),\tCAST(DATE '2020-01-01' AS text)), "t" . /* c */ "id" alias FROM t\nJOIN u ON t.id\t= u.t_id OFFSET 2
r	(SELECT DISTINCT NOT (("t" . "id")::numeric(10, -- x\n2))\nFROM t LEFT JOIN u/* ; /* nested */ DELETE FROM t */USING (id) WHERE (EXISTS (SELECT name FROM u)) IS NOT NULL LIMIT 10)
r	(SELECT ALL (EXISTS -- x\n(SELECT 'it''s' FROM u)) BETWEEN (NOT ('it''s')) /* c */ AND\t(EXISTS (SELECT "t" . "id" FROM u)), DATE '2020-01-01' AS x, ts alias,/* ; /* nested */ DELETE FROM t */a alias FROM t JOIN u ON t.id = u.t_id  WHERE (SELECT id FROM\tt LIMIT 1) ORDER BY v ASC NULLS FIRST LIMIT 10)
r	EXPLAIN SELECT CAST(CAST('/*' AS text) AS text) FROM t /* c */ LEFT JOIN u USING (id) WHERE NOT\n(a) ORDER BY (SELECT CAST(1.5 AS text) FROM t LIMIT 1)
r	SELECT DISTINCT ON -- x\n(a) (SELECT NOT (DATE '2020-01-01') FROM t LIMIT 1) FROM t /* c */ AS x
r	SELECT (SELECT EXISTS (SELECT v FROM/* ; /* nested */ DELETE FROM t */u) FROM t\tLIMIT 1), (SELECT "t"."name" FROM t LIMIT 1) AS "update", public.t.id AS x, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS\nx FROM t NATURAL JOIN u WHERE 1.5 LIMIT 10
r	SELECT /* c */ (ARRAY[true, 'a'::text]) BETWEEN ('/*') AND (NOT ('x')), $1 IN ((t.*) BETWEEN (ts) AND (E'a\\'b'), CAST(ID AS text)) alias, public.t.id AS x, NOT (('it''s')::int) FROM public.t WHERE (NOT (interval '1 day')) IS NOT NULL UNION ALL SELECT 1
r	WITH  c AS (SELECT ($q$a 'b' ; -- $q$) BETWEEN (true) AND ('; DELETE FROM t; --')\tIN (EXISTS (SELECT B'01' FROM u), 'x'), -- x\nstring_agg(name, ',') alias, count(DISTINCT a) alias FROM generate_series(1, 3) AS g (n) WHERE COALESCE(v, $$dollar$$)) SELECT * FROM c
r	SELECT t.*, json_agg(t) AS "update", sum(v) FROM public.t ORDER BY EXISTS (SELECT ID IN ('; DELETE FROM t; --', "t"."name") FROM -- x\nu) OFFSET 2
r	WITH c\n(x, y) AS/* ; /* nested */ DELETE FROM t */(SELECT 1, 2) SELECT\tDISTINCT ON (a) COALESCE("t"."name" IN (1.5, b), EXISTS (SELECT NULL FROM /* c */ u)), "t"."name" alias, '/*', count(DISTINCT a)\tFROM t NATURAL JOIN u WHERE t.id -- x\nIN (t.id, U&'\\0041') IN (ARRAY[$q$a 'b' -- x\n; -- $q$, ts], ('/*') IS NOT NULL) OFFSET 2
r	EXPLAIN\tSELECT DISTINCT ON (a) NOT ((SELECT 'x' FROM t LIMIT 1)), ts AS "update", ts AS delete FROM "t" WHERE ('x') IS NOT NULL LIMIT 10
r	WITH c (x, y) AS (SELECT 1, 2) SELECT '/*'\nIN ($$dollar$$, b), id AS "update", name AS "update" FROM (SELECT 1.5, ID alias, "t"."name", json_agg(t) AS delete FROM generate_series(1, 3)/* ; /* nested */ DELETE FROM t */AS g (n)) q
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ((1e3)::varchar(10))\tBETWEEN (CAST(U&'\\0041' AS text)) AND (ARRAY[interval -- x\n'1 day', true]), a, "t"."name", (NULL) IS NOT NULL IN (CAST(1.5\tAS text),\t(1.5) BETWEEN (ts) AND (ts)) alias FROM t JOIN u ON t.id = u.t_id WHERE true
r	COPY (SELECT\nDISTINCT ON (a) "t"."name" FROM public.t GROUP BY\na,\nb LIMIT 10) TO STDOUT
r	WITH c (x, y) AS (SELECT 1, 2) SELECT\nb, ((NULL) IS NOT NULL) BETWEEN (t.*) AND ((SELECT a FROM t LIMIT 1)) AS "update", sum(v) alias FROM t AS x WHERE t.id LIMIT 10
r	EXPLAIN (ANALYZE,\tCOSTS off)  SELECT DISTINCT EXISTS (SELECT name FROM u), max(id) alias, string_agg(name, ',') /* c */ FROM t /* c */ AS\nx
r	WITH c AS (SELECT id IN (ARRAY['it''s', B'01'], 1e3 IN ('/*', t.*)), ID FROM t LIMIT 10) SELECT * FROM c
r	EXPLAIN\tSELECT DISTINCT (SELECT ARRAY[B'01', -3] FROM t LIMIT 1),/* ; /* nested */ DELETE FROM t */v/* ; /* nested */ DELETE FROM t */alias, max(id) -- x\nAS "update", ts AS "update" FROM generate_series(1, 3) AS g (n) ORDER/* ; /* nested */ DELETE FROM t */BY COALESCE((SELECT "t"."name" FROM t LIMIT 1), (SELECT $$dollar$$ FROM t LIMIT 1))
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT COALESCE(EXISTS (SELECT ts FROM u), (SELECT 'x' FROM t LIMIT 1)), t.* alias FROM t JOIN u ON t.id = u.t_id
r	(SELECT\tCAST(E'a\\'b' AS text), string_agg(name, ',') AS "update", "t" . "id" AS "update" FROM t JOIN u ON t.id = u.t_id WHERE ARRAY[public.t.id, -3] GROUP BY GROUPING SETS ((a), ()))
r	WITH c  (x, y) AS -- x\n(SELECT 1, 2) SELECT 'x', ts AS "update" FROM public.t WHERE ARRAY['; DELETE FROM t; --', COALESCE(t.id, NULL)] ORDER BY  'it''s' DESC LIMIT 10
r	SELECT CAST($$dollar$$ AS text) FROM t AS x WHERE -- x\nEXISTS (SELECT (SELECT name FROM -- x\nt LIMIT 1) FROM u) ORDER BY name -- x\nUNION ALL SELECT 1
r	SELECT *\tFROM (SELECT (SELECT $$dollar$$ FROM t LIMIT 1), "t"."name"\nAS "update" FROM t AS x WHERE\nCAST(U&'\\0041' AS text)) AS z
r	SELECT DISTINCT ON (a) '; DELETE FROM t; --', (SELECT ID FROM t LIMIT 1) AS x, "t"."v" AS delete FROM t JOIN /* c */ u ON t.id = u.t_id WHERE (-3\tIN (DATE '2020-01-01', name)) IS NOT NULL UNION ALL SELECT 1
r	SELECT ALL EXISTS (SELECT EXISTS (SELECT ID\tFROM u) FROM u), "t"."name", COALESCE(1, (SELECT a FROM t LIMIT 1)) FROM (SELECT B'01', sum(v), "t" . "id" AS delete FROM t JOIN u ON t.id = u.t_id WHERE NOT ('x') IN (COALESCE(U&'\\0041', DATE '2020-01-01'), ID) ORDER BY (COALESCE(1, a))\tIS NOT NULL ASC/* ; /* nested */ DELETE FROM t */NULLS FIRST) q WHERE ("t"."name") IS NOT NULL
r	SELECT -- x\nE'a\\'b', "t"."name", name alias FROM t JOIN u ON t.id = u.t_id WHERE (CAST(U&'\\0041' AS text)) IS NOT NULL LIMIT 10
r	SELECT 'x', ((v) BETWEEN (DATE '2020-01-01') AND (NULL)) BETWEEN (a) AND ($1 IN ($$dollar$$, 'x')) AS "update", sum(v) AS delete, array_agg(a ORDER BY b) alias FROM t AS x LIMIT 10 OFFSET 2
r	SELECT\nDISTINCT ON\n(a) (CAST(B'01' AS text)) IS NOT  NULL FROM t LEFT JOIN u USING (id) WHERE true IN (NOT ("t" . "id"), (SELECT true -- x\nFROM t LIMIT 1)) OFFSET 2
r	SELECT COALESCE((B'01')::text, CAST('a'::text AS text)), NOT (NOT (a)) AS "update", percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x FROM\nt WHERE COALESCE(t.id, 1e3)  IN ((SELECT $$dollar$$ FROM t /* c */ LIMIT 1), EXISTS/* ; /* nested */ DELETE FROM t */(SELECT -- x\n'/*' FROM u)) GROUP  BY GROUPING SETS ((a), ()) OFFSET 2
r	SELECT ALL ((t.id) IS NOT NULL) BETWEEN (E'a\\'b') AND (COALESCE('it''s', "t"."name")) FROM t NATURAL JOIN u
r	SELECT NULL, id AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER BY v), max(id) AS delete FROM t JOIN u ON t.id = u.t_id LIMIT 10
r	SELECT EXISTS (SELECT v FROM u), "t"."name" AS/* ; /* nested */ DELETE FROM t */"update", count(*) AS x FROM t JOIN u /* c */ ON t.id = u.t_id WHERE (SELECT ('it''s') IS NOT NULL FROM t LIMIT 1)
r	SELECT public.t.id, CAST(v AS text) AS x, NULL IN (ARRAY[name, U&'\\0041'], 1.5 IN (E'a\\'b', U&'\\0041')) alias, (interval '1 day') BETWEEN (('it''s')::numeric(10, 2)) AND (('; DELETE FROM t; --')::int) FROM t WHERE EXISTS (SELECT ($$dollar$$) IS NOT NULL FROM u) GROUP BY GROUPING SETS ((a), ())
r	SELECT (name) BETWEEN (a IN (ID, ID)) AND ('x'), name alias FROM public.t WHERE/* ; /* nested */ DELETE FROM t */(SELECT /* c */ 1.5 FROM t LIMIT 1) IN (('/*') IS NOT NULL, (a) IS\nNOT NULL)
r	SELECT COALESCE((v) BETWEEN ('x') AND (E'a\\'b'), ARRAY['; DELETE FROM t; --', -3]), ID, "t"."v" AS "update", (COALESCE(public.t.id, 1e3))::numeric(10, 2) FROM (SELECT ALL ARRAY['x' IN ("t"."v", 1), COALESCE(1e3, 'it''s')], ARRAY[(SELECT a FROM t LIMIT 1), true IN ('/*', '/*')] AS "update" FROM (VALUES (1, 2)) AS w (p, q) WHERE (id IN ("t"."name", DATE '2020-01-01')) IS NOT NULL GROUP BY 1 HAVING count(*) > 1) q WHERE EXISTS (SELECT 1 FROM u) ORDER BY EXISTS (SELECT (1) BETWEEN ($q$a 'b' ; -- $q$) AND ("t"."name") FROM u) LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) id, a -- x\nAS delete, EXISTS (SELECT CAST($1 AS text) FROM u) alias, b AS delete FROM t JOIN u ON t.id = u.t_id WHERE (COALESCE("t"."v", DATE '2020-01-01'))::numeric(10, 2) ORDER BY (SELECT id FROM t LIMIT 1) IN ("t" . "id" IN ('it''s', '/*'), id) LIMIT 10
r	SELECT ALL name, (EXISTS (SELECT 'it''s' FROM u)) BETWEEN ((t.id) BETWEEN ('/*') AND (U&'\\0041')) AND (EXISTS (SELECT DATE '2020-01-01' FROM u)) AS "update", b AS x, a AS "update" FROM t LIMIT 10
r	WITH c AS -- x\n(SELECT DISTINCT ON (a) (public.t.id) BETWEEN (ts) AND\n($$dollar$$) IN (EXISTS (SELECT interval\n'1 day' FROM u), true), v AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER\tBY v) AS x FROM t AS  x/* ; /* nested */ DELETE FROM t */WHERE (ts) IS\nNOT NULL) SELECT * FROM /* c */ c
r	SELECT DISTINCT\nON (a) 1.5 IN (public.t.id, name) IN ('a'::text IN (B'01', 'x'), ARRAY['a'::text, interval '1 day']) FROM generate_series(1, 3) AS g (n) OFFSET  2
r	SELECT ALL (COALESCE(v, -3))::int, (U&'\\0041') IS NOT NULL AS x, ts AS delete, ('x') IS NOT NULL FROM t NATURAL JOIN u WHERE EXISTS (SELECT\t'a'::text IN (1, true) FROM u) GROUP BY/* ; /* nested */ DELETE FROM t */1 HAVING count(*) > 1
r	SELECT DISTINCT B'01' FROM generate_series(1, 3) AS g (n) WHERE ("t"."name") IS NOT NULL UNION ALL  SELECT 1
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT\tON (a) COALESCE((SELECT 'it''s' FROM t LIMIT 1),\tEXISTS (SELECT $q$a 'b' ; -- $q$ FROM u)), t.id  AS delete, ts alias FROM t AS x
r	WITH c AS (SELECT U&'\\0041', max(id) -- x\nAS x, COALESCE("t" . "id", name)\nIN (NOT (ID), -3), count(*) alias FROM public.t WHERE  ARRAY[($$dollar$$) BETWEEN (name) AND (t.id), ("t"."v") BETWEEN ('it''s') AND ($$dollar$$)] LIMIT 10) SELECT/* ; /* nested */ DELETE FROM t */* FROM c
r	SELECT * FROM (SELECT (SELECT 1.5 /* c */ FROM t LIMIT -- x\n1), -- x\nid,\nts FROM t LEFT JOIN u USING (id) WHERE EXISTS (SELECT U&'\\0041' -- x\nFROM u)) AS z
r	SELECT E'a\\'b', CAST(1e3 AS text) AS delete FROM generate_series(1, 3) AS g (n) WHERE (SELECT NOT (public.t.id) FROM t LIMIT 1) ORDER BY NOT (($1) BETWEEN ($q$a/* ; /* nested */ DELETE FROM t */'b' ; -- $q$) AND (t.*)) DESC
r	SELECT (CAST(B'01' AS text)) IS NOT NULL, a FROM public.t
r	WITH c AS (SELECT DISTINCT CAST(NULL AS text) IN/* ; /* nested */ DELETE FROM t */((t.id) IS NOT NULL,/* ; /* nested */ DELETE FROM t */EXISTS (SELECT $$dollar$$/* ; /* nested */ DELETE FROM t */FROM u)), string_agg(name, ',')/* ; /* nested */ DELETE FROM t */AS\tx, a AS delete FROM t NATURAL JOIN u GROUP BY 1 HAVING count(*) > 1 LIMIT 10) SELECT * FROM c
r	SELECT ((SELECT DATE '2020-01-01' -- x\nFROM t LIMIT 1)) IS NOT NULL, ($$dollar$$) IS NOT NULL, EXISTS (SELECT CAST(public.t.id AS text) FROM u) FROM "t" LIMIT 10
r	(SELECT $q$a 'b' ; -- $q$ IN\t(name IN  (1.5, '; DELETE FROM t; --'), COALESCE(ts, true)) FROM t)
r	WITH c AS (SELECT DISTINCT a, "t"."v", count(*) AS "update",\nCAST('; DELETE FROM t; --' AS text) IN ((interval '1 day') BETWEEN ('x') AND (B'01'), E'a\\'b') AS x FROM t LEFT JOIN u USING (id)) SELECT * FROM c
r	EXPLAIN SELECT 1 FROM (SELECT ALL ((ts)::text)::int, ts AS x FROM\nt WHERE true) q LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT COALESCE("t"."name", $q$a/* ; /* nested */ DELETE FROM t */'b' ; -- $q$), b AS x, (SELECT (SELECT B'01' FROM t LIMIT 1) FROM t LIMIT\n1) AS delete, "t"."v" AS delete FROM t LEFT JOIN u USING (id)
r	SELECT * FROM (SELECT DISTINCT ON (a) NULL, (SELECT CAST('it''s' AS text) /* c */ FROM t LIMIT 1) AS delete FROM (SELECT NULL, (CAST("t"."name" AS text))::numeric(10, 2),/* ; /* nested */ DELETE FROM t */b AS x FROM t JOIN u ON t.id = u.t_id GROUP BY ROLLUP (a, b))  q\tWHERE COALESCE("t"."name", t.id) ORDER/* ; /* nested */ DELETE FROM t */BY\nts DESC /* c */ LIMIT 10) AS z
r	SELECT DISTINCT ON (a) CAST(($$dollar$$) BETWEEN (ID) AND (-3) -- x\nAS text), v AS "update", CAST(1.5/* ; /* nested */ DELETE FROM t */AS text) AS x FROM t WHERE NOT (ts)
r	EXPLAIN SELECT DISTINCT ID, E'a\\'b' alias FROM t JOIN u ON t.id = u.t_id WHERE NOT (t.*) LIMIT 10
r	(SELECT DISTINCT NULL, max(id) AS "update", json_agg(t) AS x FROM "t" WHERE t.id OFFSET 2)
r	EXPLAIN (ANALYZE,\tCOSTS off) SELECT DISTINCT ON (a) $1 FROM generate_series(1, 3) AS g (n) LIMIT 10
r	SELECT "t" . -- x\n"id", avg(v) FILTER (WHERE a > 1) AS x, ID AS x FROM public.t WHERE/* ; /* nested */ DELETE FROM t */NOT (interval '1 day') IN (NOT\n('x'), -- x\na) GROUP BY 1 HAVING count(*) > 1 ORDER BY COALESCE(a, (ID)::numeric(10,/* ; /* nested */ DELETE FROM t */2)) DESC LIMIT 10 UNION ALL SELECT 1
r	SELECT DISTINCT ON (a) t.id IN ((SELECT ID FROM t LIMIT 1), (v) BETWEEN ("t"."name") AND (1e3)), id, ts FROM "t" ORDER BY CAST(COALESCE(a, v) AS text) LIMIT 10
r	WITH c (x, y) AS (SELECT 1, 2) SELECT\nDISTINCT ARRAY[('/*') BETWEEN (t.id) AND ("t"."name"), '/*'], max(id) AS delete, (ARRAY[t.*, t.id])::int alias,/* ; /* nested */ DELETE FROM t */sum(v) AS x FROM t NATURAL JOIN u WHERE EXISTS (SELECT -3 FROM u) GROUP BY ROLLUP (a, b)
r	SELECT EXISTS (SELECT t.* IN ($q$a 'b' ; -- $q$, t.id) FROM u), max(id)  FROM  generate_series(1,  3) AS g (n) WHERE interval '1 day' ORDER BY NOT (COALESCE('a'::text, name)) ASC NULLS FIRST OFFSET 2
r	SELECT * FROM (SELECT ('/*')::varchar(10), count(*) AS x FROM public.t) AS z
r	SELECT DISTINCT (name)::text FROM (SELECT "t"."name" IN ((SELECT 1e3 FROM t LIMIT -- x\n1), "t"."v") FROM "t") q
r	SELECT DISTINCT DATE '2020-01-01', NOT ($$dollar$$) AS\tdelete FROM -- x\nt NATURAL JOIN  u WHERE EXISTS -- x\n(SELECT CAST(-3 AS text) FROM u) UNION /* c */ ALL SELECT 1
r	WITH c AS (SELECT ((SELECT '/*' FROM/* ; /* nested */ DELETE FROM t */t LIMIT 1)) IS NOT NULL, "t"."v" AS "update" FROM public.t WHERE NOT (CAST(NULL AS text)) ORDER BY /* c */ NOT ((v) IS NOT NULL) ASC NULLS FIRST LIMIT 10 OFFSET 2) SELECT * FROM c
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) -3, NOT (EXISTS (SELECT '/*'\nFROM\tu)) AS "update", public.t.id, b/* ; /* nested */ DELETE FROM t */FROM "t" ORDER -- x\nBY '; DELETE FROM t; --' DESC\tOFFSET 2
r	SELECT * FROM (SELECT COALESCE((public.t.id) BETWEEN (ts) AND ('it''s'), name), public.t.id AS x FROM t OFFSET 2) AS z
r	COPY (SELECT CAST((SELECT "t"."name" FROM t LIMIT\t1) AS text), count(DISTINCT a)  AS delete, ts AS x/* ; /* nested */ DELETE FROM t */FROM t LIMIT 10) /* c */ TO STDOUT
r	SELECT ALL COALESCE($q$a 'b' /* c */ ; -- $q$, CAST(ID  AS text)), a AS delete\nFROM t JOIN u ON t.id =/* ; /* nested */ DELETE FROM t */u.t_id /* c */ WHERE (SELECT\nARRAY['; DELETE FROM t; --', DATE '2020-01-01'] FROM t LIMIT 1)  GROUP BY a, b ORDER BY public.t.id DESC UNION ALL SELECT 1
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT b, ID, v AS x FROM t AS x /* c */ WHERE ('it''s' IN (id, DATE '2020-01-01')) BETWEEN ((1)::varchar(10)) AND (CAST(b AS text)) GROUP BY a, b LIMIT  10
r	SELECT (($q$a 'b'\t; -- -- x\n$q$) BETWEEN /* c */ (ts) AND (id)) BETWEEN (ID IN (1e3, DATE '2020-01-01'))\tAND ((SELECT ID FROM t\tLIMIT 1)), /* c */ percentile_disc(0.5) WITHIN GROUP (ORDER BY v), sum(v) AS x, string_agg(name, ',') alias FROM t JOIN u ON t.id = u.t_id WHERE $1 IN (t.*, $1 IN ('; DELETE FROM t; --', public.t.id)) LIMIT /* c */ 10
r	SELECT\t* FROM (SELECT EXISTS (SELECT public.t.id FROM u), "t"."v" FROM t JOIN u ON t.id = u.t_id WHERE (SELECT -- x\n$1 FROM t LIMIT 1) LIMIT 10) AS z
r	SELECT ("t"."name")::numeric(10, 2), COALESCE((SELECT NULL -- x\nFROM t LIMIT 1), (true)::int) AS x FROM "t" WHERE NOT ((NULL) IS NOT NULL)
r	SELECT * FROM (SELECT NULL, /* c */ ID, count(*) alias FROM t AS x WHERE COALESCE(ARRAY[E'a\\'b', name], ('/*') BETWEEN ("t"."v") AND ($$dollar$$)) ORDER BY EXISTS (SELECT CAST(public.t.id AS text) FROM u) ASC NULLS FIRST) AS z
r	SELECT DISTINCT ON (a) U&'\\0041' FROM t LEFT JOIN/* ; /* nested */ DELETE FROM t */u USING (id)  WHERE (CAST('; DELETE FROM t; --' AS text))::numeric(10, 2) GROUP BY ROLLUP (a, b) ORDER BY -- x\nEXISTS (SELECT (id) IS NOT NULL FROM u)
r	WITH c AS (SELECT DISTINCT ON (a) EXISTS (SELECT (interval '1 day') BETWEEN (interval '1 day') AND (a) FROM  u), percentile_disc(0.5) WITHIN GROUP (ORDER\tBY v) AS "update", public.t.id, array_agg(a ORDER /* c */ BY b) alias FROM t AS x) SELECT *\nFROM c
r	WITH c /* c */ (x,\ty) AS (SELECT 1, 2) SELECT DISTINCT\tON (a) $1, name FROM t JOIN u ON t.id = u.t_id WHERE -3
r	WITH c AS (SELECT DISTINCT CAST((interval/* ; /* nested */ DELETE FROM t */'1 day')::numeric(10, 2) AS text), ARRAY['x', ts] AS delete,/* ; /* nested */ DELETE FROM t */(("t" . "id")::int) IS NOT NULL alias FROM public.t) SELECT * FROM c
r	WITH/* ; /* nested */ DELETE FROM t */c (x, y) AS (SELECT /* c */ 1, 2) SELECT $1 FROM t
r	SELECT ALL NOT (COALESCE(a, -3)), ((SELECT B'01' -- x\nFROM t LIMIT 1)) IS NOT NULL, (SELECT NULL FROM -- x\nt LIMIT 1) IN\t(id, ARRAY["t"."v",  '; DELETE FROM t; --']) AS delete,\tts alias FROM "t" -- x\nWHERE (interval '1 day')::text LIMIT 10
r	SELECT DISTINCT ON (a) DATE '2020-01-01', ts AS x FROM t JOIN u ON t.id = u.t_id WHERE CAST($1 IN ("t"."name", ts) AS text) ORDER BY NOT (("t"."v")::int)
r	COPY (SELECT ARRAY[(1.5) BETWEEN (1e3) AND (ID), name IN ('it''s', 'it''s')], percentile_disc(0.5) WITHIN GROUP (ORDER BY v), "t"."v" AS "update" FROM "t" LIMIT 10) TO /* c */ STDOUT
r	WITH c (x, y) AS (SELECT 1, 2) SELECT NOT -- x\n(CAST(DATE '2020-01-01' AS text)) FROM "t" LIMIT 10
r	SELECT DISTINCT /* c */ ARRAY[(name) IS NOT NULL, EXISTS (SELECT interval '1 day' FROM u)] FROM public.t WHERE 1 LIMIT 10
r	WITH c (x,\ny) AS (SELECT 1, 2) SELECT ALL/* ; /* nested */ DELETE FROM t */((SELECT "t"."v" FROM t LIMIT 1))::varchar(10) FROM t NATURAL  JOIN  u WHERE (SELECT  CAST(B'01' AS text) FROM t LIMIT 1)
r	WITH c AS (SELECT (COALESCE(id, v)) BETWEEN /* c */ ("t"."v") AND (("t" . "id")::int), max(id) AS "update" FROM t LEFT JOIN u USING (id) /* c */ WHERE ('/*')::numeric(10, 2) LIMIT 10) SELECT * /* c */ FROM c
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) (NOT ($1)) IS NOT NULL, bool_or(v > 1), ((1.5) BETWEEN (1e3) AND ('/*')) BETWEEN (CAST(ID AS text)) AND ((id)::numeric(10, 2)) FROM "t" WHERE NOT (COALESCE(ts, $q$a 'b' ; -- $q$))
r	SELECT t.id IN ("t"."name" IN (a, E'a\\'b'), "t" . "id" IN (name, "t" . "id")) FROM public.t WHERE EXISTS (SELECT E'a\\'b' FROM u)
r	SELECT  COALESCE(CAST($1 AS text), (U&'\\0041')::int), avg(v) FILTER (WHERE a > 1), ID AS delete FROM "t" WHERE CAST((U&'\\0041') BETWEEN (interval '1 day') AND ('; DELETE FROM t; --') AS text) GROUP BY a, b LIMIT 10
r	COPY (SELECT ts,\n(CAST(public.t.id AS text)) IS NOT NULL, -- x\ncount(DISTINCT\ta) FROM t WHERE -- x\nCAST(CAST(DATE '2020-01-01' AS text) AS text))  TO STDOUT
r	(SELECT ('it''s') IS  NOT NULL, "t"."name" alias  FROM t JOIN u ON t.id = u.t_id WHERE 'a'::text)
r	SELECT COALESCE(COALESCE(B'01', DATE '2020-01-01'), -- x\nARRAY[true, '/*']), t.id AS x, (U&'\\0041') BETWEEN (($$dollar$$) IS NOT NULL) AND\t((SELECT ts FROM t LIMIT 1)), "t"."v" AS delete FROM t AS x WHERE E'a\\'b' GROUP BY a, b ORDER BY EXISTS (SELECT ($1)::varchar(10) FROM  u)
r	WITH c (x, y) AS (SELECT 1, 2) SELECT (-3)/* ; /* nested */ DELETE FROM t */IS NOT NULL, B'01' AS delete, count(DISTINCT a) AS "update" FROM t\nNATURAL JOIN u WHERE COALESCE(ID, v) IN (ARRAY[a, 1.5], CAST(a AS text))
r	SELECT * FROM (SELECT B'01', B'01' FROM t AS x WHERE (SELECT -3 -- x\nFROM t LIMIT 1) IN (($1) BETWEEN (ID) AND (E'a\\'b'), COALESCE(U&'\\0041', 1)) GROUP BY 1 HAVING count(*) > /* c */ 1 ORDER BY v) AS z
r	SELECT b FROM t GROUP BY a, b ORDER BY COALESCE((ID)::int, U&'\\0041')
r	SELECT (1e3)::int, max(id) AS delete FROM "t" WHERE EXISTS (SELECT ($1) IS NOT NULL FROM u) ORDER BY CAST($1 AS text)
r	SELECT DISTINCT EXISTS (SELECT (SELECT ts FROM t LIMIT 1) FROM u), B'01' alias, count(*)\nalias, COALESCE((SELECT "t"."v" FROM t LIMIT 1), ts) AS "update" FROM "t" WHERE NOT ((SELECT id FROM t LIMIT 1)) LIMIT 10 UNION ALL SELECT 1
r	SELECT ID, a AS\tx FROM t NATURAL JOIN u WHERE E'a\\'b' GROUP BY a, b LIMIT 10 UNION ALL SELECT 1
r	SELECT EXISTS /* c */ (SELECT (SELECT a FROM t LIMIT 1) FROM u), avg(v) FILTER/* ; /* nested */ DELETE FROM t */(WHERE a > 1) AS delete, count(*) AS "update" FROM t NATURAL JOIN u
r	SELECT * FROM (SELECT DISTINCT (CAST($$dollar$$/* ; /* nested */ DELETE FROM t */AS text))::numeric(10, 2),\nbool_or(v > 1) AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update" FROM t JOIN u ON t.id = /* c */ u.t_id WHERE ((1.5) IS NOT NULL)::int) AS z
r	SELECT ALL E'a\\'b', avg(v) FILTER (WHERE a > 1) AS "update" FROM generate_series(1, 3) AS g (n) WHERE ARRAY[1.5 IN ($q$a 'b' ; -- $q$, t.*), NOT ($q$a 'b' ; -- $q$)]
r	EXPLAIN\n(ANALYZE,  COSTS off) SELECT ARRAY[NOT ($$dollar$$), ARRAY[true, NULL]], bool_or(v > 1) AS "update", avg(v)\nFILTER (WHERE a/* ; /* nested */ DELETE FROM t */> 1) alias FROM t AS x WHERE\ttrue
r	SELECT/* ; /* nested */ DELETE FROM t */DISTINCT ARRAY[(SELECT t.id FROM t LIMIT 1), 'x'] FROM t JOIN u ON t.id = u.t_id GROUP BY 1 HAVING count(*) > 1 ORDER BY (CAST("t"\t. "id" AS text)) BETWEEN (NOT (ts))  AND (EXISTS (SELECT true FROM u))
r	WITH c AS\n(SELECT ALL (COALESCE("t"."v", $$dollar$$)) BETWEEN (interval '1 day') AND (name), public.t.id alias, avg(v) FILTER (WHERE a > 1), name FROM "t") SELECT * FROM c
r	SELECT * FROM (SELECT\n1.5, ((SELECT E'a\\'b' FROM t LIMIT 1)) IS NOT NULL AS x, count(DISTINCT a) FROM public.t OFFSET 2) AS z
r	SELECT ALL v FROM "t" WHERE /* c */ $1 GROUP BY 1 HAVING count(*) > 1 LIMIT 10
r	SELECT * FROM  (SELECT EXISTS (SELECT /* c */ a FROM u) IN ($1, ($q$a 'b' ; -- $q$)::text), array_agg(a ORDER BY b), EXISTS (SELECT ('it''s') BETWEEN (a) AND (DATE '2020-01-01') FROM u) FROM t AS x WHERE (NULL)::int GROUP BY ROLLUP (a, b) ORDER BY ARRAY[CAST(-3 AS text), ts] DESC) AS z
r	EXPLAIN SELECT DISTINCT (b IN (ts, $1)) IS NOT NULL, "t"."v", "t" . "id" AS "update", interval '1 day' alias FROM t NATURAL JOIN u
r	EXPLAIN (ANALYZE, COSTS off) SELECT (EXISTS (SELECT ID FROM u)) BETWEEN\t(id) AND ('/*' IN (t.*,\nv)), COALESCE(COALESCE('x', $q$a 'b' ; -- $q$), (1e3) IS NOT NULL) AS x, "t"."v" AS delete FROM t LEFT  JOIN u USING (id) GROUP BY a, b
r	EXPLAIN (ANALYZE, COSTS -- x\noff) -- x\nSELECT DISTINCT EXISTS (SELECT ($q$a 'b' ; -- $q$) BETWEEN ('a'::text) AND ("t"."v") FROM u), string_agg(name, ',') FROM t JOIN u ON t.id = u.t_id WHERE COALESCE(EXISTS (SELECT a FROM u), (id) BETWEEN (-3) AND ($q$a 'b' ; -- $q$)) ORDER BY COALESCE(ARRAY[DATE '2020-01-01',/* ; /* nested */ DELETE FROM t */1.5], EXISTS (SELECT $$dollar$$ FROM  u))
r	COPY (SELECT ALL "t" . "id", json_agg(t) alias, count(*) alias, /* c */ t.id alias FROM (SELECT (true IN (1e3, $$dollar$$)) BETWEEN (ARRAY["t"."v", U&'\\0041']) AND (NOT ('x')), count(*) AS "update" FROM /* c */ t LEFT JOIN u USING (id) WHERE CAST('it''s' IN (1.5, 1) AS text) ORDER BY ("t" . "id") IS NOT NULL ASC NULLS FIRST) q/* ; /* nested */ DELETE FROM t */LIMIT 10)/* ; /* nested */ DELETE FROM t */TO STDOUT
r	(SELECT DISTINCT ON (a) (ARRAY[id, name]) IS NOT NULL FROM public.t WHERE B'01')
r	EXPLAIN /* c */ (ANALYZE, COSTS off) /* c */ SELECT ALL '; DELETE FROM t; --', (SELECT (public.t.id)::varchar(10) FROM t LIMIT 1) AS x FROM generate_series(1, 3) AS g (n) WHERE ARRAY[CAST(v AS text), (public.t.id) IS NOT NULL] ORDER BY $1
r	COPY\t(SELECT E'a\\'b', EXISTS (SELECT t.* FROM u) AS delete, "t" . "id" FROM t NATURAL JOIN u WHERE CAST(1.5 AS text) GROUP BY GROUPING SETS ((a), ()) ORDER BY (NOT (ID))::text ASC NULLS FIRST) TO STDOUT
r	WITH c (x,\ty) AS (SELECT 1, 2) SELECT NOT (t.id) IN (NULL, (1e3)  BETWEEN ("t"."name") AND (a)),  v, $1 alias, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM t NATURAL JOIN u WHERE (NULL IN (ts, 'a'::text)) IS NOT NULL ORDER BY (("t" . "id") IS NOT NULL)::text ASC NULLS FIRST LIMIT 10
r	SELECT DISTINCT EXISTS (SELECT "t"."v" FROM u) IN (EXISTS (SELECT v FROM u), /* c */ ARRAY['a'::text, 1.5]), ID, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x, EXISTS (SELECT EXISTS (SELECT B'01' FROM\tu) FROM\nu) FROM  t AS x
r	SELECT DISTINCT CAST((SELECT $$dollar$$/* ; /* nested */ DELETE FROM t */FROM t LIMIT 1) AS  text) /* c */ FROM t LEFT JOIN u USING (id)
r	SELECT DISTINCT  1e3,/* ; /* nested */ DELETE FROM t */ts AS "update", max(id) alias, a AS delete FROM\nt LEFT JOIN u USING (id) WHERE NOT ('a'::text) LIMIT 10
r	SELECT COALESCE(COALESCE(public.t.id, 'it''s'), true) FROM t LIMIT 10 OFFSET 2
r	EXPLAIN SELECT id FROM "t" ORDER BY COALESCE(CAST('x' AS text), '/*') DESC LIMIT 10
r	SELECT NOT (B'01'), "t"."v" AS -- x\n"update", sum(v), EXISTS (SELECT '/*' FROM u) AS delete FROM t LEFT JOIN u USING (id) WHERE "t"  . "id" ORDER BY (SELECT v FROM -- x\nt LIMIT 1) IN ("t"."name", COALESCE(1e3, public.t.id)) DESC
r	SELECT ALL (COALESCE(true, 1e3)) IS NOT\nNULL, json_agg(t) AS "update", json_agg(t) AS x FROM t\nJOIN /* c */ u ON t.id = u.t_id  WHERE t.*
r	SELECT COALESCE(a IN (t.*, a), CAST($q$a 'b' ; -- $q$ AS text)), id AS x, count(*) alias, COALESCE((DATE '2020-01-01')::numeric(10, /* c */ 2), EXISTS (SELECT name FROM u)) AS delete FROM t NATURAL JOIN u
r	SELECT DISTINCT COALESCE(NOT ("t"."name"), COALESCE(DATE '2020-01-01', interval '1 day')), "t" . "id" AS x, v alias FROM "t" ORDER BY ((1e3)::varchar(10)) IS NOT NULL ASC NULLS FIRST
r	(SELECT ARRAY['; DELETE FROM t; --', COALESCE(true, ts)] FROM "t" -- x\nLIMIT 10)
r	WITH c AS (SELECT DISTINCT (SELECT  NOT ($q$a 'b' ; -- $q$) FROM/* ; /* nested */ DELETE FROM t */t LIMIT 1), v FROM t LEFT JOIN u USING (id) WHERE ('x')::text IN (1e3, NOT (ts)) ORDER BY ((v) BETWEEN ('it''s') AND (1e3))::int) SELECT * FROM c
r	WITH c AS (SELECT DISTINCT COALESCE((public.t.id) IS NOT NULL, NOT (1)) FROM t AS x WHERE COALESCE((SELECT "t" . "id" FROM t LIMIT 1), ($$dollar$$) BETWEEN (t.id) AND (interval '1 day')) LIMIT 10) SELECT * FROM c
r	(SELECT "t" ./* ; /* nested */ DELETE FROM t */"id", EXISTS (SELECT 1e3 FROM u) AS x,\t("t"."v")::int -- x\nAS delete FROM generate_series(1, 3) AS g (n) WHERE (SELECT -3 FROM\nt/* ; /* nested */ DELETE FROM t */LIMIT 1))
r	SELECT COALESCE((true)::text, ($q$a 'b' ; -- $q$) IS NOT NULL), B'01' AS "update", max(id) AS "update" FROM t LEFT JOIN u USING (id) WHERE (CAST($$dollar$$ AS\ntext))::varchar(10) LIMIT 10
r	SELECT ALL B'01', (SELECT ('/*')::text FROM t LIMIT 1) AS x FROM generate_series(1, 3) AS g (n) GROUP BY 1 HAVING count(*) > 1 ORDER BY (COALESCE(E'a\\'b', b)) BETWEEN (E'a\\'b') AND (('; DELETE FROM t; --') BETWEEN (t.id) AND\n(NULL)) DESC LIMIT 10 UNION  ALL SELECT 1
r	SELECT * FROM (SELECT ALL NOT/* ; /* nested */ DELETE FROM t */($$dollar$$ IN (name, DATE '2020-01-01')), ID AS delete FROM t WHERE EXISTS (SELECT (1)::numeric(10, 2) FROM u) LIMIT 10) AS z
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) (SELECT t.* FROM t LIMIT 1) FROM t AS x WHERE CAST('/*' AS text) GROUP BY ROLLUP (a, b)
r	SELECT DISTINCT ON (a) ARRAY[t.*, EXISTS (SELECT "t"."name" FROM u)], COALESCE('/*', "t"."name") AS "update" FROM public.t  WHERE (('it''s') BETWEEN ('/*')\tAND (a)) BETWEEN (COALESCE('; DELETE FROM t; --', 1e3)) AND (ARRAY[B'01', name])
r	WITH c (x, y) AS (SELECT 1, 2) SELECT (NOT (v)) IS NOT NULL, max(id) AS delete FROM t JOIN u ON t.id = u.t_id WHERE/* ; /* nested */ DELETE FROM t */(SELECT ARRAY[E'a\\'b', B'01'] FROM t LIMIT 1)
r	COPY (SELECT (COALESCE("t" . "id", t.id))::int, EXISTS (SELECT NOT (NULL) FROM u), sum(v) AS x, count(*) AS "update" FROM t NATURAL JOIN u WHERE CAST(EXISTS (SELECT\t1.5 FROM u) AS text)) TO STDOUT
r	EXPLAIN SELECT (($q$a\n'b' ;\t-- $q$) IS NOT NULL) IS NOT\nNULL, v /* c */ AS x, name, CAST(($q$a 'b' ;\t-- $q$) IS NOT  NULL AS text) FROM generate_series(1, 3) AS g (n) WHERE "t"."name" ORDER BY (SELECT 1e3 FROM t LIMIT/* ; /* nested */ DELETE FROM t */1) IN (($$dollar$$) IS NOT NULL, CAST(U&'\\0041' -- x\nAS text))\nASC NULLS FIRST
r	EXPLAIN SELECT CAST(-3 AS text) FROM t NATURAL JOIN u
r	SELECT (CAST(t.id\nAS text)) -- x\nBETWEEN (EXISTS (SELECT 1 FROM u)) AND ((1.5) IS NOT NULL), avg(v) FILTER (WHERE a > 1) alias, max(id) AS "update" FROM /* c */ t WHERE ARRAY[ARRAY[E'a\\'b', name], ('it''s') BETWEEN (B'01') AND ($1)]
r	EXPLAIN (ANALYZE, COSTS off) SELECT 'a'::text, ("t"."v") BETWEEN ($q$a 'b' ; --\n$q$ IN (1e3, 1.5)) -- x\nAND (COALESCE('x', true)) FROM t LEFT JOIN u USING\n(id) WHERE NULL
r	COPY (SELECT DATE '2020-01-01', b alias FROM t) TO STDOUT
r	SELECT DISTINCT $q$a 'b' ; -- $q$, ID AS delete, avg(v) FILTER (WHERE a > 1) AS x, bool_or(v > 1) AS "update" FROM t NATURAL\tJOIN u WHERE/* ; /* nested */ DELETE FROM t */1e3
r	SELECT EXISTS (SELECT/* ; /* nested */ DELETE FROM t */(SELECT -3 FROM t LIMIT 1)\nFROM u),/* ; /* nested */ DELETE FROM t */COALESCE(ts, 1e3)\tIN (("t"."v")::text, ARRAY[name, t.id]) alias, sum(v) AS x, (ARRAY["t"."name", 'x']) BETWEEN ((id) IS NOT NULL) AND (id) FROM t NATURAL JOIN u OFFSET 2 UNION ALL SELECT 1
r	(SELECT\tDISTINCT ON (a) ts IN (COALESCE(1e3, "t" . "id"),\t(true) BETWEEN ($$dollar$$) AND (b)), name AS "update" -- x\nFROM t AS/* ; /* nested */ DELETE FROM t */x WHERE true)
r	(SELECT DISTINCT ON (a) $1, public.t.id AS x, (EXISTS (SELECT "t"."v" FROM u))::numeric(10, 2) FROM t JOIN u ON t.id = u.t_id WHERE B'01')
r	SELECT\tALL 1e3,\t'it''s' AS "update" FROM t NATURAL JOIN u WHERE NOT (CAST(DATE '2020-01-01'\nAS text)) ORDER BY 'a'::text IN (1.5, a) IN ((SELECT\t1.5 FROM -- x\nt LIMIT 1), -- x\n('/*') IS  NOT NULL)\tDESC LIMIT\n10
r	SELECT DISTINCT ON (a) EXISTS (SELECT COALESCE(ts, t.id) FROM u), (SELECT (SELECT ts FROM t LIMIT 1) FROM t LIMIT 1) alias FROM generate_series(1, 3) AS g (n)
r	SELECT NOT (('it''s')::varchar(10)), CAST($1 IN ('x', t.id) AS text) AS "update", json_agg(t) alias FROM t AS x GROUP BY 1 HAVING count(*) > 1 ORDER BY COALESCE((SELECT 'a'::text FROM t LIMIT 1), CAST(t.id AS text)) ASC NULLS FIRST
r	SELECT ALL (NOT ($1)) IS NOT NULL, avg(v) FILTER (WHERE a > 1) AS delete FROM t NATURAL JOIN u
r	EXPLAIN (ANALYZE, COSTS off) SELECT NULL, ARRAY[("t" .\n"id") IS -- x\nNOT NULL,  (E'a\\'b') IS NOT NULL] alias FROM public.t WHERE NOT ("t"."name" IN ($1, id)) GROUP  BY 1  HAVING count(*) > 1
r	EXPLAIN SELECT ALL CAST(true IN/* ; /* nested */ DELETE FROM t */(t.*, 'it''s') AS text), t.* AS delete, EXISTS (SELECT (ts) IS NOT NULL FROM u) AS "update", ID AS delete FROM t AS x WHERE/* ; /* nested */ DELETE FROM t */COALESCE(CAST(b AS text), "t"."v") ORDER BY COALESCE((SELECT name FROM t LIMIT 1),\t(name)::text) DESC LIMIT 10
r	SELECT DISTINCT ON (a) $1, percentile_disc(0.5) WITHIN GROUP (ORDER BY v), COALESCE(EXISTS (SELECT a FROM u), a) AS "update", EXISTS (SELECT DATE '2020-01-01' FROM u) AS delete FROM t WHERE (a)::varchar(10) ORDER BY CAST("t" . "id" AS text)
r	(SELECT DISTINCT ON (a) ts, CAST(NOT (t.id) AS text), v FROM t LEFT JOIN /* c */ u USING (id) WHERE public.t.id GROUP BY -- x\nGROUPING SETS ((a), ()) LIMIT 10)
r	SELECT\tDISTINCT ON (a) E'a\\'b', name, "t" . "id" alias FROM t WHERE CAST(CAST(a AS text) AS text)
r	COPY (SELECT ('it''s'/* ; /* nested */ DELETE FROM t */IN ('it''s', -3))::numeric(10, 2), ((SELECT U&'\\0041' FROM\tt LIMIT 1)) IS NOT NULL alias, public.t.id alias FROM "t" WHERE 1.5 ORDER BY 'a'::text ASC NULLS FIRST) TO -- x\nSTDOUT
r	SELECT DISTINCT ON (a) 'x' FROM t WHERE $q$a 'b' ; -- $q$ ORDER BY ((SELECT/* ; /* nested */ DELETE FROM t */1e3 FROM t LIMIT /* c */ 1)) IS NOT NULL DESC
r	SELECT DISTINCT b, json_agg(t), string_agg(name, ',') alias FROM generate_series(1, 3) AS g (n) ORDER BY CAST(('x')::int AS text) DESC
r	EXPLAIN SELECT COALESCE(DATE '2020-01-01', $$dollar$$) IN (COALESCE($q$a /* c */ 'b' ; --\n$q$, B'01'), NOT (U&'\\0041')), ARRAY[DATE '2020-01-01', COALESCE(B'01', ts)] alias, "t" . "id", t.id alias FROM t AS x ORDER BY 1.5 DESC LIMIT 10
r	WITH c AS (SELECT DISTINCT NOT (b), ((1) /* c */ BETWEEN (id) AND (1.5))::text, 'a'::text AS delete, max(id) AS x FROM generate_series(1, 3)  AS g (n) GROUP BY 1\nHAVING count(*) > 1 ORDER/* ; /* nested */ DELETE FROM t */BY $1 LIMIT 10) SELECT * FROM c
r	WITH c /* c */ (x, y) AS (SELECT 1, 2) SELECT NOT (('a'::text) IS NOT NULL), array_agg(a ORDER BY b), b\nFROM (SELECT COALESCE('; DELETE FROM t; --', (SELECT $$dollar$$ FROM t LIMIT 1)), b AS x, sum(v) AS "update"\nFROM /* c */ t LEFT JOIN u USING /* c */ (id) WHERE ARRAY[EXISTS (SELECT 'a'::text FROM u), (SELECT NULL FROM t LIMIT /* c */ 1)]) q
r	SELECT\tCOALESCE(($$dollar$$)::text, CAST(E'a\\'b' AS text)) FROM t AS x WHERE ("t" . "id") IS NOT NULL ORDER BY B'01' ASC NULLS FIRST
r	(SELECT DISTINCT ON (a) (CAST("t"."name" AS text)) IS NOT NULL, ID AS delete FROM t AS  x GROUP BY 1 HAVING count(*) > 1)
r	SELECT NOT/* ; /* nested */ DELETE FROM t */(NOT (U&'\\0041')), '/*' AS delete, array_agg(a ORDER BY b) alias FROM t JOIN u ON t.id = u.t_id WHERE COALESCE((SELECT 'a'::text FROM t LIMIT 1), (SELECT a /* c */ FROM t LIMIT 1)) LIMIT 10
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a)\tEXISTS\n(SELECT '; DELETE FROM t; --' IN  (true, name)\tFROM u) FROM t NATURAL JOIN u WHERE E'a\\'b'
r	SELECT ((t.id) IS  NOT NULL) BETWEEN (('a'::text) BETWEEN (1.5) AND (interval '1 day')) AND ((SELECT "t"."v" FROM t LIMIT 1)), "t" . "id" FROM t LEFT JOIN/* ; /* nested */ DELETE FROM t */u\nUSING (id) WHERE NOT (t.id)
r	SELECT/* ; /* nested */ DELETE FROM t */ALL ((NULL)::int)::varchar(10) FROM "t" UNION ALL SELECT 1
r	WITH c AS (SELECT ts /* c */ FROM t LEFT\tJOIN u USING (id) OFFSET 2) SELECT * FROM c
r	SELECT ARRAY[ARRAY["t" . "id", public.t.id], COALESCE("t" . "id", $1)], ts alias, EXISTS (SELECT U&'\\0041' FROM u) FROM t NATURAL JOIN u WHERE ("t" . "id")::text
r	SELECT $1, ((1.5)::text)::numeric(10, 2) AS x, EXISTS (SELECT id FROM u), name alias FROM public.t
r	SELECT DISTINCT ON (a) t.*, json_agg(t), NOT (ARRAY["t" . -- x\n"id", 'it''s']) AS\nx FROM public.t GROUP BY a, b
r	SELECT (($1) BETWEEN ("t"."v") AND (1e3)) IS NOT NULL FROM t WHERE ((t.id) BETWEEN (id) AND ($1)) BETWEEN (COALESCE(a, $$dollar$$))\tAND (ARRAY['a'::text, B'01'])
r	EXPLAIN SELECT DISTINCT ON (a) ('/*')::numeric(10, 2), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM (SELECT ALL $$dollar$$ FROM t JOIN/* ; /* nested */ DELETE FROM t */u ON t.id = u.t_id GROUP BY ROLLUP (a, b) ORDER BY CAST((id) BETWEEN (U&'\\0041') AND ("t"."v") AS  text) ASC NULLS\tFIRST LIMIT 10) q GROUP BY 1 HAVING count(*) > 1 ORDER BY $q$a 'b' ; -- $q$ ASC NULLS FIRST LIMIT 10 OFFSET 2
r	SELECT ts, (SELECT ('it''s')\nBETWEEN (b)\nAND (t.id) FROM -- x\nt LIMIT 1) AS delete\nFROM t LEFT JOIN u USING (id) WHERE (COALESCE(1e3, NULL)) BETWEEN ('x' IN ("t"."v", E'a\\'b')) AND (NOT ($1)) LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT NOT (COALESCE('x',  b)) /* c */ FROM t AS x
r	SELECT DISTINCT '/*', 'x' AS delete, sum(v), public.t.id FROM t NATURAL JOIN u WHERE\nCOALESCE(ARRAY[1, 'it''s'], /* c */ public.t.id) GROUP BY 1 HAVING count(*) > -- x\n1
r	WITH c (x, y) AS (SELECT 1, 2) SELECT ALL NOT (1.5) IN ($q$a 'b' ; -- $q$, ($$dollar$$)::varchar(10)), bool_or(v > 1) AS delete FROM public.t WHERE b LIMIT -- x\n10
r	SELECT DISTINCT ON (a) COALESCE(NOT ('/*'), 1.5) FROM t NATURAL JOIN u/* ; /* nested */ DELETE FROM t */WHERE (id)/* ; /* nested */ DELETE FROM t */IS NOT NULL GROUP BY GROUPING SETS ((a), ()) ORDER BY NOT ($1) LIMIT 10 UNION ALL SELECT 1
r	SELECT (SELECT 1 FROM/* ; /* nested */ DELETE FROM t */t LIMIT 1) IN (COALESCE(1, 'x'), CAST(-3 AS text)), EXISTS (SELECT -3 FROM u) IN (($q$a 'b' ; -- $q$) BETWEEN ($1) AND (interval '1 day'), CAST(E'a\\'b'/* ; /* nested */ DELETE FROM t */AS text)), "t" . "id" AS x, public.t.id FROM public.t ORDER BY '/*' DESC
r	SELECT  CAST(('; DELETE FROM t; --') IS NOT NULL AS text), b FROM t WHERE CAST('; DELETE FROM t; --' AS text) GROUP BY ROLLUP (a, b)
r	WITH c AS (SELECT DISTINCT EXISTS /* c */ (SELECT 'it''s' FROM u), -- x\nts, bool_or(v > -- x\n1) FROM t -- x\nNATURAL JOIN u WHERE ARRAY[CAST(DATE '2020-01-01' AS text), ($1) BETWEEN (true) AND ('/*')] OFFSET 2) SELECT * FROM c
r	SELECT ALL ((-3)  BETWEEN (true) AND ('; DELETE FROM t; --')) BETWEEN ((name) IS NOT NULL) AND (COALESCE("t"."name", true)), "t"."name", (SELECT -3 FROM t LIMIT 1) AS "update" FROM (SELECT (ARRAY[DATE '2020-01-01', "t"."v"])  BETWEEN (EXISTS (SELECT DATE '2020-01-01' FROM\tu)) AND (CAST('/*' AS text)), avg(v) FILTER/* ; /* nested */ DELETE FROM t */(WHERE a > 1) alias FROM t NATURAL JOIN u WHERE/* ; /* nested */ DELETE FROM t */(SELECT EXISTS (SELECT "t"."v" FROM u) FROM t LIMIT 1) ORDER\nBY t.*/* ; /* nested */ DELETE FROM t */ASC -- x\nNULLS FIRST) q WHERE -- x\n(SELECT ts FROM t\nLIMIT 1)
r	SELECT DISTINCT ON  (a) ((id) BETWEEN (t.id) AND ($1)) BETWEEN ((SELECT b FROM t LIMIT 1)) AND (NOT ("t"."name")) FROM t AS x WHERE EXISTS (SELECT $q$a 'b' ; -- $q$ IN ('/*', true) FROM u) GROUP BY GROUPING SETS ((a), ()) ORDER BY (SELECT "t" . "id" FROM t LIMIT 1) ASC NULLS FIRST LIMIT 10
r	WITH c AS  (SELECT -3, t.id AS "update", count(DISTINCT a)/* ; /* nested */ DELETE FROM t */AS "update" FROM (SELECT DISTINCT\tCAST((t.*) IS NOT/* ; /* nested */ DELETE FROM t */NULL AS text), count(DISTINCT a), id, json_agg(t) AS x FROM/* ; /* nested */ DELETE FROM t */"t" WHERE 1e3 LIMIT/* ; /* nested */ DELETE FROM t */10) q WHERE ('/*') BETWEEN (ARRAY[$1, name]) AND (-3)) SELECT * FROM c
r	EXPLAIN SELECT NOT (ARRAY[name, '; DELETE FROM t; --']), avg(v) FILTER (WHERE a > 1) AS "update" FROM -- x\n"t" WHERE COALESCE(t.*, v) IN (CAST(t.id AS text), (SELECT ID  FROM t LIMIT 1))
r	COPY (SELECT COALESCE(NOT ("t"."name"), ($q$a 'b' ; -- $q$) IS NOT NULL), count(DISTINCT a) AS "update", ($q$a 'b' ; -- $q$)::text\tAS "update", (NOT ($q$a 'b' ; -- $q$)) IS NOT NULL AS delete FROM t LEFT JOIN u USING (id) WHERE ID) TO STDOUT
r	(SELECT DISTINCT NULL IN (NOT (t.id), 1e3), count(*) AS "update" FROM generate_series(1,  3) AS g (n))
r	EXPLAIN SELECT DISTINCT ON (a) (SELECT NOT ("t"."v") FROM t LIMIT 1), percentile_disc(0.5) WITHIN\nGROUP (ORDER BY v) AS "update", array_agg(a ORDER BY b), 'a'::text IN (CAST(-3 AS text), EXISTS (SELECT B'01' FROM u)) AS delete FROM generate_series(1, 3) AS g (n) OFFSET 2
r	SELECT b IN (B'01', NOT (name)), a AS delete, max(id) FROM t AS x WHERE E'a\\'b'
r	SELECT DISTINCT  ON (a) 1.5 FROM (SELECT EXISTS (SELECT ("t"."name")::numeric(10, 2) FROM u), /* c */ b, b alias, ARRAY[a, ARRAY[id, DATE '2020-01-01']] AS x FROM t JOIN u ON t.id = u.t_id) q WHERE/* ; /* nested */ DELETE FROM t */$q$a 'b'\n; -- $q$ GROUP BY 1 HAVING count(*) > 1
r	EXPLAIN (ANALYZE, COSTS off) SELECT ID, t.id FROM "t" ORDER BY ((SELECT 'x' FROM t LIMIT 1)) IS NOT NULL
r	COPY (SELECT NOT ((SELECT DATE '2020-01-01' FROM t LIMIT 1)), max(id) AS x, (EXISTS (SELECT id FROM u))::int AS "update", EXISTS (SELECT COALESCE($1, $q$a 'b' ; -- $q$) FROM u) alias FROM t LEFT JOIN u USING (id)) TO STDOUT
r	SELECT -- x\nALL (SELECT E'a\\'b' FROM t LIMIT 1), v AS "update", (($1)::text)::text AS "update", (SELECT /* c */ COALESCE(ts, ts) FROM t LIMIT 1) AS delete FROM "t" GROUP BY ROLLUP (a, b) ORDER BY 'a'::text ASC NULLS FIRST LIMIT 10 OFFSET 2 UNION ALL SELECT 1
r	WITH c AS (SELECT/* ; /* nested */ DELETE FROM t */ALL (SELECT $q$a 'b' ; -- -- x\n$q$ FROM t LIMIT 1), "t"."v" FROM t WHERE /* c */ ARRAY[COALESCE(id, NULL), (SELECT /* c */ 'a'::text FROM t LIMIT 1)] /* c */ ORDER BY ((SELECT name FROM t LIMIT 1)) BETWEEN (($q$a /* c */ 'b' ; -- $q$) IS NOT NULL) AND\n(EXISTS (SELECT 'x' FROM u))) SELECT * FROM c
r	SELECT CAST((t.id)::numeric(10, 2) AS text), avg(v) FILTER (WHERE a > 1) AS delete FROM t -- x\nJOIN u ON t.id = u.t_id WHERE ID ORDER BY -- x\na DESC
r	(SELECT DISTINCT EXISTS (SELECT (t.id) IS NOT NULL FROM u), "t"."v", ((ts)\nBETWEEN (t.id) AND (U&'\\0041')) BETWEEN (ARRAY[1, '; DELETE FROM t; --']) AND (ARRAY['it''s', t.*]), (SELECT b FROM t LIMIT 1) /* c */ AS delete FROM t LIMIT 10)
r	COPY (SELECT DISTINCT ARRAY[-3, CAST('/*' AS text)], EXISTS (SELECT NOT ("t"."v") FROM u) AS delete, array_agg(a ORDER BY b) FROM public.t WHERE (ARRAY[t.*, v])::int) TO STDOUT
r	COPY (SELECT ALL COALESCE(CAST(B'01' AS text), COALESCE(true, '; DELETE FROM t; --')), (SELECT EXISTS (SELECT "t" . "id" FROM u) FROM t LIMIT 1), avg(v) FILTER (WHERE /* c */ a\n> 1) alias /* c */ FROM t WHERE /* c */ EXISTS (SELECT -3 FROM /* c */ u) LIMIT 10)\tTO STDOUT
r	WITH c\nAS (SELECT EXISTS -- x\n(SELECT ('; DELETE FROM t; --')::varchar(10) FROM u), max(id) FROM t JOIN u ON t.id = u.t_id WHERE (COALESCE(b, 'x')) IS NOT NULL)/* ; /* nested */ DELETE FROM t */SELECT * FROM c
r	SELECT U&'\\0041', count(DISTINCT a) AS delete FROM public.t LIMIT 10
r	SELECT * FROM (SELECT  DISTINCT ON (a) EXISTS (SELECT id FROM u), json_agg(t) alias, name AS delete, max(id) AS x FROM t AS x LIMIT 10) AS z
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT CAST(NOT ("t" . "id") AS text), ID AS "update", id AS x FROM\nt JOIN u ON t.id = u.t_id
r	SELECT * FROM (SELECT (SELECT ('/*')::text FROM t LIMIT 1),\tv AS delete, EXISTS (SELECT (true) IS NOT NULL FROM u) FROM (SELECT ARRAY[('it''s') IS  NOT NULL, name], max(id) FROM generate_series(1, 3) AS g  (n) LIMIT 10) q WHERE (true) IS NOT NULL GROUP BY a, b) AS\tz
r	COPY (SELECT DISTINCT NULL, array_agg(a ORDER BY /* c */ b) AS x, 1 AS x FROM t NATURAL JOIN u WHERE  ((a) IS NOT NULL)::int ORDER\tBY EXISTS (SELECT (public.t.id)::varchar(10) FROM u) ASC NULLS FIRST LIMIT 10) TO STDOUT
r	COPY (SELECT ALL COALESCE(COALESCE(true, DATE '2020-01-01'), EXISTS (SELECT 1.5 FROM u)), COALESCE(EXISTS (SELECT interval '1 day' FROM /* c */ u), CAST(t.* AS\ttext)) AS delete, (t.*)::int AS delete, sum(v) AS x FROM  t -- x\nAS x WHERE COALESCE(v, NOT (b))) TO STDOUT
r	(SELECT COALESCE(COALESCE(1e3,\tU&'\\0041'), (SELECT id FROM t LIMIT 1)), sum(v) AS delete, "t" . "id" AS x FROM t NATURAL JOIN u WHERE ARRAY[-3, "t"."name" IN ('/*', v)] ORDER BY NOT ((1e3) BETWEEN (name) AND (v)))
r	SELECT ALL COALESCE("t"."v", ('; DELETE FROM t; --')::numeric(10, 2)),/* ; /* nested */ DELETE FROM t */(CAST("t"."name" AS\ttext)) IS NOT NULL AS delete, percentile_disc(0.5)/* ; /* nested */ DELETE FROM t */WITHIN GROUP (ORDER\nBY v) FROM t JOIN u ON t.id = u.t_id WHERE\n(SELECT\n1.5 FROM -- x\nt LIMIT 1)
r	SELECT * FROM (SELECT ($$dollar$$ IN (NULL, U&'\\0041')) BETWEEN (CAST(true AS text)) AND (ARRAY[ts, interval '1 day']), name alias, sum(v) FROM t WHERE CAST(CAST('a'::text AS text) AS text)) AS z
r	WITH c AS (SELECT ((1.5) IS NOT NULL) BETWEEN\n(ARRAY[$1, "t"."v"]) AND (CAST(v AS text)) FROM t LEFT JOIN u USING (id) OFFSET 2) SELECT * FROM c
r	SELECT * FROM (SELECT ('x') IS NOT NULL, (SELECT CAST("t"."name" AS text) FROM t LIMIT 1), t.id FROM "t" WHERE EXISTS (SELECT (SELECT name FROM t LIMIT 1) FROM u) GROUP BY 1 HAVING count(*) >/* ; /* nested */ DELETE FROM t */1 ORDER BY $$dollar$$ /* c */ ASC NULLS FIRST) AS z
r	SELECT EXISTS (SELECT $$dollar$$ FROM u), "t" . "id" AS "update",\nt.* AS x, ID FROM  t AS x /* c */ WHERE EXISTS (SELECT a /* c */ FROM u) ORDER/* ; /* nested */ DELETE FROM t */BY v IN (('a'::text) BETWEEN (v) AND (ID), (name)::text) ASC NULLS FIRST LIMIT 10
r	SELECT ALL ARRAY[(SELECT 1.5 FROM t LIMIT 1), interval '1 day' IN ($1, $q$a 'b' ; -- $q$)], t.id FROM t JOIN u ON t.id = u.t_id WHERE EXISTS (SELECT B'01' FROM u)
r	EXPLAIN (ANALYZE, COSTS off) SELECT EXISTS (SELECT/* ; /* nested */ DELETE FROM t */CAST(v AS  text) FROM/* ; /* nested */ DELETE FROM t */u), max(id) alias FROM public.t
r	EXPLAIN SELECT (COALESCE(1, U&'\\0041'))::varchar(10), ARRAY[(t.*)::numeric(10,/* ; /* nested */ DELETE FROM t */2), 1] alias, "t" . "id"\tAS\n"update",\nb FROM t JOIN u ON t.id = u.t_id WHERE ARRAY[B'01'\tIN (a, true), interval '1 day' IN (-3, ID)] LIMIT 10
r	SELECT -- x\nDISTINCT 1, (SELECT CAST('x' AS /* c */ text) FROM\tt LIMIT 1) alias, (ARRAY[B'01', '/*'])\nIS NOT NULL AS x, a AS "update" FROM t WHERE (SELECT  'it''s'\tFROM t LIMIT 1) ORDER BY NOT (b) ASC NULLS FIRST
r	EXPLAIN SELECT DISTINCT NOT (NOT\t(v)) FROM "t" WHERE EXISTS (SELECT ARRAY[t.id, 'x'] /* c */ FROM u)
r	SELECT B'01' FROM (SELECT "t"."name" FROM/* ; /* nested */ DELETE FROM t */t LIMIT 10) q
r	WITH c AS (SELECT DISTINCT ON  (a) ARRAY[ARRAY[v, U&'\\0041'], -- x\nCOALESCE("t"."v", -3)] FROM t NATURAL JOIN u WHERE NOT (NOT ($q$a 'b' ; -- $q$))) SELECT * FROM c
r	WITH  c/* ; /* nested */ DELETE FROM t */(x, y) AS (SELECT 1, 2) SELECT/* ; /* nested */ DELETE FROM t */COALESCE(t.*, NOT ("t" . "id")), avg(v) FILTER (WHERE -- x\na > 1) alias FROM generate_series(1, 3) AS g (n) OFFSET 2
r	SELECT ALL ('it''s')::text FROM (SELECT -- x\nNOT (ID IN ('x', 'x')) FROM t AS x WHERE (1)\nBETWEEN (NOT (interval '1 day')) /* c */ AND (COALESCE(NULL,\nDATE '2020-01-01')) OFFSET 2)\tq\tUNION ALL SELECT /* c */ 1
r	EXPLAIN SELECT DISTINCT ON (a) (name) IS\nNOT NULL FROM t
r	SELECT ALL ID, count(DISTINCT a) AS x FROM t AS x
r	SELECT ALL EXISTS (SELECT (SELECT '; DELETE FROM t; --' FROM t LIMIT 1) FROM -- x\nu) FROM generate_series(1, 3) AS g (n) WHERE U&'\\0041'
r	SELECT * FROM (SELECT DISTINCT ARRAY[(B'01')::numeric(10, 2), (E'a\\'b') IS NOT NULL], "t"."v", ts FROM t JOIN u ON t.id = u.t_id WHERE ARRAY[1.5, ($1) BETWEEN (interval '1 day') AND (U&'\\0041')] OFFSET 2) AS z
r	SELECT (B'01')::int, public.t.id alias, name AS "update" FROM t NATURAL JOIN u WHERE ARRAY[ID, ($1)::text]
r	WITH c (x, y) AS (SELECT 1, 2) SELECT ALL COALESCE(ts, t.*) IN (ARRAY['/*', U&'\\0041'], b), sum(v), COALESCE(1.5, (v) BETWEEN ($q$a 'b' ; -- $q$)\tAND ($q$a 'b' ; -- $q$)) AS x  FROM (SELECT DISTINCT ON (a) NOT ((SELECT 'x' FROM t LIMIT 1)) FROM t LEFT JOIN u/* ; /* nested */ DELETE FROM t */USING/* ; /* nested */ DELETE FROM t */(id) WHERE\nNOT ($$dollar$$) LIMIT 10) q WHERE (1e3)::numeric(10, 2) IN (1e3 IN (name, name), '; DELETE FROM t; --') ORDER BY CAST((1.5) IS NOT NULL AS text)
r	SELECT DISTINCT EXISTS (SELECT NOT ("t"."name") FROM u), (SELECT ARRAY[interval '1 day',\nv] FROM t LIMIT -- x\n1) alias,  avg(v) FILTER (WHERE a > 1) alias FROM t JOIN u ON t.id = u.t_id WHERE CAST(v AS\ntext)
r	EXPLAIN SELECT DISTINCT ON (a) '/*'\tFROM t
r	COPY (SELECT  ARRAY[(SELECT B'01' FROM t LIMIT 1), "t"."v"] FROM (SELECT DISTINCT ('; DELETE FROM t; --' IN (t.id, "t"."name")) -- x\nBETWEEN (CAST('; DELETE FROM t; --' /* c */ AS text)) AND (U&'\\0041'),\ncount(*) AS x FROM (VALUES (1, 2)) AS w (p,\nq) WHERE b ORDER BY (SELECT '; DELETE FROM t; --' FROM/* ; /* nested */ DELETE FROM t */t LIMIT/* ; /* nested */ DELETE FROM t */1) DESC) q ORDER\nBY (ARRAY[a, B'01']) IS NOT NULL ASC NULLS FIRST LIMIT 10) TO STDOUT
r	SELECT t.id, a, CAST(ARRAY[a, b] AS text) FROM t LEFT JOIN u USING (id) WHERE COALESCE(EXISTS (SELECT t.* -- x\nFROM  u), COALESCE('; DELETE FROM t; --', "t"."name")) GROUP BY GROUPING SETS ((a), ())
r	SELECT DISTINCT ON (a) ARRAY[$$dollar$$ IN (U&'\\0041', 'it''s'), 1], json_agg(t) AS delete FROM public.t WHERE COALESCE(CAST('a'::text AS text), ARRAY[U&'\\0041',\tname]) ORDER BY $1 DESC LIMIT 10
r	SELECT (SELECT NOT ('/*') FROM t LIMIT 1) FROM t JOIN u ON t.id = u.t_id WHERE (CAST($$dollar$$ AS text))::int ORDER BY COALESCE((ID) BETWEEN (interval '1 day') AND ('; DELETE FROM t; --'), v) DESC
r	SELECT (NOT (B'01'))::int, COALESCE(($q$a 'b' ; -- $q$)::varchar(10), EXISTS (SELECT 1e3 FROM u)) AS "update",  v AS delete FROM t AS x
r	WITH c AS (SELECT true, 1, t.id FROM t AS/* ; /* nested */ DELETE FROM t */x WHERE COALESCE(ts, '/*')) SELECT * FROM c
r	SELECT * FROM (SELECT B'01', -3 IN\t(ARRAY[$q$a 'b' ; -- $q$, "t" . "id"], $1), a, public.t.id FROM t NATURAL JOIN u WHERE (id)::numeric(10, 2)) AS z
r	SELECT DISTINCT $q$a 'b' ; --\t$q$ FROM t JOIN u  ON t.id = u.t_id WHERE COALESCE($q$a 'b' ;\n--/* ; /* nested */ DELETE FROM t */$q$, (interval '1 day') BETWEEN (1e3) AND ('it''s'))
r	SELECT ALL ID FROM t AS x WHERE ARRAY[name, (true)::varchar(10)]
r	WITH c AS (SELECT "t"."v" FROM generate_series(1, 3) AS  g (n) WHERE CAST("t"\n. "id" IN ('/*', ID) AS -- x\ntext) GROUP BY 1 HAVING count(*) > 1) SELECT * FROM c
r	SELECT COALESCE(NOT ("t" . "id"), COALESCE('/*', "t"."name")), v, t.id FROM t NATURAL JOIN u WHERE $1 ORDER BY (COALESCE($$dollar$$, 'x')) IS NOT NULL LIMIT 10
r	WITH  c (x, y) AS (SELECT 1, 2) /* c */ SELECT ALL DATE /* c */ '2020-01-01' FROM t LEFT JOIN u USING (id) WHERE -- x\nNOT ($$dollar$$) LIMIT 10
r	EXPLAIN SELECT $1 FROM t LEFT JOIN u USING (id) WHERE COALESCE(ts, EXISTS (SELECT DATE '2020-01-01' FROM u))
r	SELECT * FROM (SELECT 'it''s', (SELECT ARRAY[true, 1e3]  FROM t LIMIT 1), b FROM public.t WHERE EXISTS (SELECT '/*'  FROM u) IN (a, COALESCE(interval '1 day', public.t.id))) AS z
r	WITH\nc AS -- x\n(SELECT NOT\t(1) FROM t AS x WHERE 'it''s') SELECT * FROM c
r	SELECT ID FROM "t" WHERE NOT ($$dollar$$ IN (E'a\\'b', v)) LIMIT 10
r	EXPLAIN (ANALYZE,\tCOSTS off) SELECT DISTINCT ON (a) ARRAY[E'a\\'b', a] IN ('it''s', true) FROM t NATURAL JOIN u WHERE COALESCE(v, (1e3)::int)
r	SELECT * FROM (SELECT (EXISTS (SELECT 'it''s' FROM u)) IS NOT NULL, "t" . "id", ARRAY["t"."name", (true)::numeric(10, 2)]  AS delete, EXISTS (SELECT ARRAY[ID, '/*'] FROM u) AS delete FROM (SELECT 1e3, avg(v) FILTER (WHERE a > 1),  ts, count(*) -- x\nFROM generate_series(1, 3) AS\tg (n) ORDER /* c */ BY CAST((SELECT -3 FROM t LIMIT 1) AS text) DESC LIMIT 10) q WHERE ((SELECT a\nFROM t LIMIT 1))::text) AS z
r	EXPLAIN SELECT DISTINCT EXISTS (SELECT (SELECT $1 FROM t LIMIT 1) FROM u), (SELECT NOT ("t"."v") FROM t LIMIT 1) AS x, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM t WHERE ARRAY[NOT ("t"."v"), CAST(E'a\\'b' AS text)]
r	SELECT ((SELECT 1 FROM t LIMIT 1))::int, name/* ; /* nested */ DELETE FROM t */AS/* ; /* nested */ DELETE FROM t */"update" FROM\n(SELECT DISTINCT ON (a) (ID)::int IN (ARRAY[1e3, t.id], t.id IN (a, 'it''s')), max(id), ID AS "update", count(DISTINCT a) AS delete FROM "t") q ORDER BY a DESC /* c */ UNION ALL SELECT 1
r	(SELECT ARRAY[(SELECT\t'/*' FROM t LIMIT\t1), 1e3], array_agg(a  ORDER BY b) alias FROM t LEFT JOIN u USING (id)  WHERE id ORDER BY 'it''s' LIMIT 10)
r	SELECT COALESCE(NOT (-3), $1) FROM "t" WHERE COALESCE(EXISTS (SELECT "t" . "id" FROM u), EXISTS (SELECT '/*' FROM u)) LIMIT 10
r	COPY (SELECT ALL (SELECT -- x\nNOT /* c */ ('it''s') FROM t LIMIT -- x\n1), EXISTS (SELECT CAST(NULL AS text) FROM u) AS "update" FROM /* c */ generate_series(1, 3)  AS g (n) WHERE (1e3)::text) TO STDOUT
r	EXPLAIN (ANALYZE, COSTS off) SELECT v, EXISTS (SELECT EXISTS (SELECT -3 FROM u) FROM u) FROM public.t WHERE CAST('a'::text AS text)
r	SELECT\nALL NOT (U&'\\0041'), COALESCE((SELECT NULL FROM t LIMIT 1), 1.5 IN (t.*, interval '1 day')) AS delete, EXISTS (SELECT true FROM u) AS/* ; /* nested */ DELETE FROM t */x, count(*) FROM\npublic.t LIMIT 10
r	(SELECT ('a'::text IN (true,  $1))::text, ID AS "update", count(*), public.t.id AS delete FROM t AS x WHERE ARRAY[public.t.id, NOT (b)] GROUP BY GROUPING SETS ((a), ()))
r	WITH c (x, y) AS (SELECT 1, 2) SELECT ALL 'a'::text, name, -3 FROM generate_series(1, 3) AS g (n)
r	(SELECT t.*, b IN/* ; /* nested */ DELETE FROM t */(EXISTS (SELECT public.t.id FROM u), (public.t.id) IS NOT NULL), avg(v) FILTER (WHERE a > 1) AS "update", "t"."v" AS x FROM t JOIN u ON t.id = u.t_id)
r	SELECT DISTINCT ARRAY[NOT (t.id), CAST("t"."v" AS text)], max(id) AS\nx, count(*) AS delete FROM public.t WHERE EXISTS (SELECT (b) BETWEEN (true) AND (B'01') FROM/* ; /* nested */ DELETE FROM t */u) ORDER BY COALESCE(COALESCE(-3, 1), NOT (1.5)) -- x\nASC NULLS -- x\nFIRST LIMIT 10
r	COPY  (SELECT/* ; /* nested */ DELETE FROM t */ALL CAST(COALESCE(1, E'a\\'b') AS text) FROM generate_series(1, 3) AS g (n) WHERE COALESCE($q$a 'b' ; -- $q$, EXISTS (SELECT t.id FROM u)) GROUP BY a, b) TO STDOUT
r	SELECT 'x' FROM  generate_series(1, 3) AS g (n) LIMIT 10  UNION ALL SELECT 1
r	SELECT DISTINCT (SELECT (b) BETWEEN (b) AND (DATE '2020-01-01') FROM t LIMIT 1), (ARRAY[b, $1]) IS NOT NULL FROM generate_series(1, 3) AS g (n) WHERE NOT (COALESCE(b, DATE '2020-01-01'))
r	COPY (SELECT /* c */ ALL 1 FROM t LEFT JOIN u USING (id)) TO STDOUT
r	SELECT COALESCE(NOT ("t" . "id"), NOT (public.t.id)), NULL, ID AS delete, json_agg(t) AS "update" FROM public.t WHERE b IN (NOT ('; DELETE FROM t; --'),\tID IN ($$dollar$$, public.t.id)) ORDER BY (1.5)::int DESC
r	SELECT t.*, count(DISTINCT a) FROM t LEFT JOIN u USING -- x\n(id) ORDER BY NOT ((v)::text) ASC NULLS FIRST LIMIT 10
r	SELECT 'it''s', "t"."name" AS delete FROM t LEFT JOIN u USING (id) WHERE COALESCE((SELECT 1 FROM t LIMIT 1), '/*') ORDER BY ts
r	SELECT DISTINCT true\tFROM t
r	SELECT * FROM (SELECT U&'\\0041', json_agg(t), 'it''s', max(id) alias FROM t AS x WHERE name) AS z
r	EXPLAIN (ANALYZE, COSTS off) SELECT ("t" . /* c */ "id") IS NOT NULL, ts AS x, max(id), (SELECT NULL FROM t LIMIT 1) FROM public.t WHERE ARRAY[('it''s') BETWEEN  (1.5) AND ($q$a  'b' ; -- $q$), interval '1 day' IN (1.5, 'a'::text)] ORDER BY id DESC LIMIT 10
r	WITH c (x, y)\nAS (SELECT 1, 2) SELECT\nDISTINCT (name)::text IN (COALESCE(1e3, t.id), 'x' IN ('/*', '; DELETE FROM t; --')) FROM t AS/* ; /* nested */ DELETE FROM t */x ORDER BY E'a\\'b'
r	SELECT DISTINCT ON /* c */ (a)/* ; /* nested */ DELETE FROM t */DATE '2020-01-01',\tmax(id), array_agg(a ORDER BY b) AS "update", array_agg(a ORDER BY b) AS "update" FROM t AS x WHERE v GROUP BY 1 HAVING count(*) > 1
r	EXPLAIN SELECT/* ; /* nested */ DELETE FROM t */ALL interval '1 day', ID FROM t LEFT JOIN u USING (id) WHERE interval '1 day' GROUP BY ROLLUP (a, b) LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT t.* FROM t JOIN u ON t.id =\nu.t_id
r	SELECT ARRAY[(b) IS NOT/* ; /* nested */ DELETE FROM t */NULL, (SELECT $1 FROM t LIMIT 1)], v alias, t.id AS "update" FROM t NATURAL JOIN u WHERE (SELECT ('it''s')::varchar(10) FROM t LIMIT 1) LIMIT 10
r	SELECT a FROM t JOIN u ON t.id = u.t_id WHERE EXISTS (SELECT\ntrue FROM u) GROUP BY GROUPING SETS ((a), ()) UNION ALL SELECT 1
r	COPY (SELECT B'01', "t"."name" FROM t NATURAL JOIN u WHERE EXISTS (SELECT ARRAY[1, 1.5] FROM u))\nTO STDOUT
r	SELECT DISTINCT\nON (a) EXISTS (SELECT NOT (v) FROM u), percentile_disc(0.5) WITHIN /* c */ GROUP (ORDER BY\nv) AS delete, public.t.id,/* ; /* nested */ DELETE FROM t */"t"."v" AS delete FROM t GROUP BY a, b UNION ALL SELECT 1
r	COPY (SELECT (EXISTS  (SELECT 1e3 FROM u))::varchar(10), $1 IN (COALESCE("t"."name", "t"."name"), t.id) FROM t LEFT JOIN u USING (id) WHERE EXISTS (SELECT EXISTS (SELECT -3 FROM u) FROM u) GROUP BY ROLLUP (a, b) ORDER BY ARRAY[1, "t"."v"]) TO STDOUT
r	SELECT DISTINCT ON (a) COALESCE((U&'\\0041')::numeric(10, 2), (SELECT DATE '2020-01-01' FROM t LIMIT 1)), id AS "update", bool_or(v > 1) AS "update" FROM "t"
r	COPY (SELECT ALL (SELECT EXISTS (SELECT $$dollar$$ FROM u) FROM t\tLIMIT 1), public.t.id AS delete, array_agg(a ORDER  BY b) alias FROM t LEFT JOIN u USING /* c */ (id) WHERE -- x\n(SELECT COALESCE(name, '/*') FROM t  LIMIT 1) LIMIT 10) TO STDOUT
r	EXPLAIN SELECT NOT ((SELECT $1 FROM t LIMIT 1)) FROM t NATURAL JOIN u WHERE CAST(b AS text) ORDER BY 'x' ASC NULLS FIRST OFFSET 2
r	SELECT (1e3)::int IN (COALESCE($q$a 'b' ; -- $q$, 'it''s'), ('/*') IS NOT NULL) FROM t LEFT JOIN u USING (id) WHERE NOT (EXISTS\n(SELECT U&'\\0041' FROM u))
r	EXPLAIN (ANALYZE, COSTS off) SELECT 1, NOT (NOT (interval '1 day'))\nAS x, sum(v) AS delete FROM t NATURAL JOIN u WHERE -- x\n(-3) IS NOT NULL IN (ARRAY[DATE '2020-01-01', t.id], ID)/* ; /* nested */ DELETE FROM t */GROUP BY a, b ORDER BY ($1)::varchar(10) IN (COALESCE(DATE '2020-01-01', ts), ARRAY["t" . "id", ID]) ASC NULLS FIRST LIMIT 10
r	WITH c AS (SELECT ALL ARRAY[(U&'\\0041') BETWEEN ("t"."name") AND (name), ('/*')/* ; /* nested */ DELETE FROM t */IS NOT NULL] FROM/* ; /* nested */ DELETE FROM t */(SELECT (CAST('a'::text AS text)) IS NOT NULL FROM t JOIN /* c */ u  ON t.id =\tu.t_id LIMIT 10) q WHERE CAST("t"."v" AS text)) SELECT * FROM c
r	COPY (SELECT DISTINCT ON (a) COALESCE((ts) IS NOT NULL, 'it''s' IN (DATE '2020-01-01', "t" .\t"id")), count(*) alias, sum(v) AS delete FROM t WHERE "t"."name") TO STDOUT
r	SELECT CAST(ARRAY['a'::text, 1]\tAS  text), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update", NOT (EXISTS (SELECT id FROM u)), ARRAY[B'01', -3 /* c */ IN ('; DELETE FROM t; --', "t"."name")] AS delete FROM t WHERE/* ; /* nested */ DELETE FROM t */(CAST(B'01' AS text))::varchar(10) ORDER BY $q$a 'b' /* c */ ; -- $q$ UNION ALL SELECT 1
r	WITH c -- x\n(x, y) AS (SELECT 1, 2) SELECT CAST('/*' AS text), COALESCE(COALESCE($q$a 'b' ; -- $q$,\n'; DELETE FROM t; --'), name IN (ID, "t"."name"))/* ; /* nested */ DELETE FROM t */AS x FROM (SELECT NULL  FROM t NATURAL JOIN u WHERE 'x') q WHERE\n(name) BETWEEN ((SELECT $1 FROM t LIMIT 1)) AND (("t"."v") BETWEEN (true) AND ($1))
r	EXPLAIN (ANALYZE,\nCOSTS off) SELECT/* ; /* nested */ DELETE FROM t */DISTINCT ON (a) EXISTS (SELECT v FROM u), ((E'a\\'b') IS NOT NULL) IS NOT NULL, t.id AS x FROM (SELECT DISTINCT NOT ((SELECT NULL FROM t LIMIT 1)), (SELECT (E'a\\'b') BETWEEN (a) /* c */ AND (B'01') FROM t LIMIT 1) AS "update", string_agg(name, ',') FROM (VALUES (1, 2)) AS w (p, q) WHERE EXISTS (SELECT\t("t"."name")::int FROM u) LIMIT 10 OFFSET 2) q/* ; /* nested */ DELETE FROM t */WHERE (CAST('it''s' AS text)) IS NOT NULL
r	SELECT t.*, t.* AS "update", ((SELECT public.t.id FROM t LIMIT 1))::text alias, NOT ((interval '1 day') BETWEEN (b) AND (true)) FROM t WHERE (1e3 IN (interval '1 day', "t"."v")) IS NOT NULL
r	WITH c AS (SELECT t.id, json_agg(t) AS "update", count(*) FROM public.t WHERE t.*) SELECT * FROM c
r	COPY (SELECT DISTINCT ON (a) (COALESCE(t.id, ID)) IS NOT NULL, t.id, NOT /* c */ (ARRAY[E'a\\'b', public.t.id]) AS "update" FROM public.t GROUP BY 1 HAVING count(*) > 1) TO STDOUT
r	WITH c AS (SELECT DISTINCT ON (a) (true)::varchar(10) IN (ARRAY[$$dollar$$,  "t"."name"], 1e3) FROM t NATURAL  JOIN u WHERE CAST("t"."v" AS text)) SELECT * FROM c
r	SELECT DISTINCT ((SELECT\t"t"."v" FROM t LIMIT\t1)) BETWEEN (ARRAY[-3, /* c */ B'01']) AND ("t" . "id"), t.id alias  FROM t
r	(SELECT DISTINCT CAST(ARRAY['; DELETE FROM t; --', $q$a 'b' ; -- $q$] AS text), t.id alias, "t"."name"/* ; /* nested */ DELETE FROM t */FROM public.t WHERE t.id GROUP BY -- x\n1 HAVING  count(*) > 1 LIMIT -- x\n10)
r	SELECT (EXISTS (SELECT 1e3 FROM u)) BETWEEN ((SELECT $$dollar$$ FROM t LIMIT 1)) AND ((b)::numeric(10, 2)), json_agg(t) FROM t WHERE (1e3 IN (true, B'01'))::text LIMIT 10 OFFSET 2 UNION ALL/* ; /* nested */ DELETE FROM t */SELECT 1
r	SELECT $$dollar$$, -3 alias, "t"."name", "t" . "id" FROM (SELECT ALL EXISTS (SELECT (1e3) IS NOT NULL /* c */ FROM u), count(*), ID AS delete FROM public.t WHERE/* ; /* nested */ DELETE FROM t */CAST(ts AS text) LIMIT 10) q
r	SELECT * FROM (SELECT DISTINCT U&'\\0041', name AS "update", b AS delete FROM (SELECT CAST(t.* /* c */ AS text) IN (name, COALESCE(t.id, 'it''s')) FROM t NATURAL JOIN -- x\nu) q)\nAS z
r	WITH\nc (x, y) AS (SELECT 1, 2) SELECT/* ; /* nested */ DELETE FROM t */ALL EXISTS (SELECT (SELECT public.t.id FROM t LIMIT 1) FROM u), avg(v) FILTER (WHERE a > 1), "t"."v" AS delete FROM t JOIN u ON t.id -- x\n= u.t_id WHERE (SELECT 'a'::text IN ("t"."name", t.id) FROM t LIMIT 1) LIMIT 10
r	WITH c (x, y) AS (SELECT\t1, 2)  SELECT ALL B'01' IN (b, /* c */ ("t" . "id")::int), (SELECT (SELECT b FROM t LIMIT 1) FROM t LIMIT 1) AS "update", count(*) AS x, EXISTS (SELECT CAST(ts AS text) FROM u) FROM (SELECT DISTINCT ON (a) (($1)::numeric(10, 2))::numeric(10, 2), "t" . "id" AS x FROM t WHERE CAST(ID IN (interval '1 day', public.t.id) AS text)) q WHERE ((ts) BETWEEN (1) AND (NULL)) BETWEEN (COALESCE(name, 1.5)) AND ('it''s') ORDER BY (SELECT E'a\\'b' IN (id, "t"."name") FROM t LIMIT 1) LIMIT 10 OFFSET 2
r	SELECT DISTINCT (B'01') BETWEEN (v) AND ((v) BETWEEN (ts) AND ($$dollar$$)),\tmax(id) AS delete FROM (SELECT 'it''s', interval /* c */ '1 day' AS "update" FROM (VALUES (1, 2)) AS w (p, q) LIMIT 10) q
r	SELECT ALL "t" . "id", t.id AS "update", "t"."name" AS "update", COALESCE(EXISTS (SELECT "t"."name" FROM u), (true)::int) AS delete FROM t NATURAL JOIN u WHERE DATE '2020-01-01'
r	SELECT CAST(ARRAY[B'01', a] AS text) FROM t NATURAL JOIN u LIMIT 10
r	(SELECT COALESCE(COALESCE('it''s', NULL), interval '1 day'), count(*), "t" . "id" AS "update" FROM (SELECT ALL ARRAY[COALESCE("t"."name", id), COALESCE(a, id)], "t"."v" AS x, array_agg(a ORDER BY b) alias FROM public.t LIMIT 10) q WHERE id OFFSET 2)
r	SELECT * FROM  (SELECT 'a'::text, (SELECT ARRAY["t"."v", $q$a 'b' ; -- $q$] FROM t/* ; /* nested */ DELETE FROM t */LIMIT 1) AS/* ; /* nested */ DELETE FROM t */"update", t.id AS "update" FROM t JOIN u ON t.id = u.t_id WHERE NOT (CAST("t"\t. "id" AS text)) ORDER BY COALESCE(v, ("t" . "id") BETWEEN ('it''s')/* ; /* nested */ DELETE FROM t */AND (true)) DESC LIMIT 10) AS z
r	SELECT (EXISTS (SELECT 1 FROM u)) IS NOT NULL\nFROM -- x\n(SELECT DISTINCT  $q$a 'b' ; -- $q$ FROM t LEFT JOIN u USING (id) WHERE EXISTS (SELECT B'01' FROM u) IN (CAST('a'::text AS text), CAST(ts AS text)) ORDER BY 'it''s' ASC NULLS FIRST) q
r	SELECT\nCAST('it''s' IN ("t"."name", "t"."name") AS text), public.t.id, percentile_disc(0.5) WITHIN GROUP (ORDER BY v),  bool_or(v > 1) FROM t -- x\nAS x WHERE EXISTS (SELECT public.t.id FROM u) ORDER BY EXISTS (SELECT 1e3 FROM u)
r	SELECT B'01' FROM "t" WHERE EXISTS (SELECT CAST(1 AS text) FROM u) GROUP BY a,\nb
r	SELECT DISTINCT ARRAY['a'::text, /* c */ 1.5] IN ('it''s', ($q$a 'b' ; -- $q$)  BETWEEN (B'01') AND ('it''s')), name, ID AS "update" FROM t JOIN u ON t.id = u.t_id\tWHERE CAST((SELECT 'x' FROM t LIMIT 1) AS text) ORDER BY 'it''s' ASC NULLS FIRST
r	SELECT ((t.id) BETWEEN ($$dollar$$) AND ("t"."name"))::text, t.* alias FROM/* ; /* nested */ DELETE FROM t */t NATURAL JOIN u GROUP BY 1 HAVING count(*) > 1
r	SELECT DISTINCT ON (a) ARRAY[(name) IS NOT NULL, (DATE '2020-01-01') IS NOT NULL],\t"t"."v" AS delete FROM public.t
r	WITH c (x, y)\nAS\t(SELECT\n1, 2) SELECT DISTINCT 'a'::text FROM generate_series(1, 3) AS g (n) WHERE 'a'::text ORDER BY b/* ; /* nested */ DELETE FROM t */DESC LIMIT 10
r	WITH c AS (SELECT (($1)::text) BETWEEN (name) AND (NOT ('; DELETE FROM t; --')), (1e3) IS NOT NULL AS "update" FROM t AS x WHERE b LIMIT 10) SELECT * FROM c
r	SELECT NOT (DATE '2020-01-01') FROM public.t WHERE $q$a 'b' ; -- $q$
r	SELECT * FROM (SELECT (b) BETWEEN (NOT (interval '1 day'))\nAND (CAST(ts AS text)), CAST(ARRAY[-3, ts] AS text), avg(v) FILTER\t(WHERE a > 1) AS "update", id AS /* c */ x FROM t AS x WHERE EXISTS (SELECT 1.5 FROM u) ORDER BY CAST('/*' AS text) LIMIT 10) AS z
r	SELECT/* ; /* nested */ DELETE FROM t */t.id, NOT (NULL) FROM t WHERE "t"."name" LIMIT 10
r	COPY (SELECT ALL ARRAY[CAST(E'a\\'b' AS text), (1)::text], (v) BETWEEN ((SELECT DATE '2020-01-01' FROM t LIMIT 1)) AND (('a'::text) BETWEEN (1.5) AND (1)) AS x FROM (SELECT DISTINCT COALESCE(ARRAY[true, 1], ts) FROM generate_series(1, 3) AS g (n) LIMIT 10) q LIMIT 10) TO STDOUT
r	SELECT NOT\t(id), a -- x\nalias, avg(v) FILTER (WHERE a >\n1), CAST(true IN/* ; /* nested */ DELETE FROM t */(NULL, 'it''s') AS text) AS x FROM t WHERE (ARRAY['x', '/*']) IS NOT NULL GROUP /* c */ BY\ta, b UNION ALL SELECT 1
r	SELECT E'a\\'b' FROM t WHERE U&'\\0041'
r	WITH c (x, y) AS (SELECT -- x\n1, 2) SELECT ALL 'a'::text, name AS "update", /* c */ string_agg(name, ',') AS x FROM t JOIN -- x\nu ON t.id = u.t_id WHERE (SELECT COALESCE("t"."v", b) FROM t LIMIT 1) LIMIT 10
r	SELECT ALL 'x', ts AS x,\tCOALESCE(COALESCE(-3, $1), NOT (t.id)) AS delete FROM t LEFT JOIN u USING (id) WHERE CAST(('x') IS NOT NULL AS text) ORDER BY t.id DESC
r	SELECT -- x\nname, ($$dollar$$)::int alias, t.id\tAS "update" FROM (SELECT\t(COALESCE(E'a\\'b', id)) IS NOT NULL, COALESCE(1.5, (SELECT ts FROM t LIMIT 1)) alias, bool_or(v > 1), COALESCE(EXISTS (SELECT '/*' FROM u), NOT ('it''s')) alias FROM "t" WHERE ($q$a 'b' ; -- $q$) BETWEEN (ARRAY['a'::text, ts]) AND (ARRAY['; DELETE FROM t;\t--', $1])) q WHERE\tARRAY[EXISTS  (SELECT E'a\\'b' FROM u), CAST(id AS text)] LIMIT 10
r	SELECT (ARRAY[ID, ts]) IS NOT NULL, array_agg(a ORDER BY b) /* c */ AS "update", interval '1 day' alias, '/*' AS delete FROM t LEFT -- x\nJOIN u USING /* c */ (id) WHERE '; DELETE FROM t; --' UNION ALL SELECT 1
r	SELECT DISTINCT EXISTS (SELECT COALESCE(public.t.id, "t"."v") FROM\tu) FROM t UNION ALL SELECT 1
r	SELECT * FROM -- x\n(SELECT NULL, max(id) AS "update" FROM t JOIN u\tON t.id = u.t_id) AS z
r	EXPLAIN (ANALYZE, COSTS off) SELECT ALL (CAST('x' AS/* ; /* nested */ DELETE FROM t */text))::varchar(10), "t"."name" AS delete, 1 AS "update" FROM t\nNATURAL JOIN u LIMIT 10
r	WITH c AS (SELECT ARRAY[1.5, CAST(1e3 AS text)], "t" . "id" AS delete, COALESCE("t"."v", -- x\nNOT (name)) AS "update" FROM generate_series(1, 3) /* c */ AS g (n) WHERE (EXISTS (SELECT 'a'::text FROM u)) BETWEEN (name) AND ("t" . "id") ORDER BY (SELECT 1e3 IN (ts, ID) FROM t LIMIT 1)) SELECT\t* FROM c
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) ARRAY[ARRAY[1,/* ; /* nested */ DELETE FROM t */"t"."v"], NOT -- x\n(true)], b FROM t NATURAL JOIN u GROUP BY ROLLUP (a, b) ORDER/* ; /* nested */ DELETE FROM t */BY\tARRAY[EXISTS (SELECT t.id FROM u), ARRAY['x', -3]] OFFSET 2
r	(SELECT (SELECT NOT (v)\nFROM t LIMIT 1),\tsum(v) AS x, "t"."v", $$dollar$$ alias FROM/* ; /* nested */ DELETE FROM t */t NATURAL JOIN u WHERE NOT (COALESCE("t"."v", "t"."v")))
r	COPY (SELECT NOT (1.5) IN ("t" . "id", CAST("t"."v" AS text)), NOT (1e3) AS x, -3 AS -- x\n"update", count(DISTINCT a) FROM /* c */ (SELECT DISTINCT ON (a) CAST("t"."v" IN/* ; /* nested */ DELETE FROM t */(v, 'it''s') AS text), percentile_disc(0.5) WITHIN GROUP (ORDER BY v), count(DISTINCT a), avg(v) FILTER (WHERE a > 1) AS "update" FROM t JOIN u ON t.id = u.t_id WHERE COALESCE(EXISTS (SELECT -3 FROM u), EXISTS (SELECT "t" . -- x\n"id" FROM u))) q) TO STDOUT
r	WITH c AS (SELECT (SELECT 'it''s' FROM t LIMIT 1) IN (-3, B'01') FROM public.t WHERE COALESCE(EXISTS (SELECT B'01' FROM u), /* c */ ARRAY[ID, a]) OFFSET 2) SELECT * FROM c
r	SELECT * FROM (SELECT NULL FROM t GROUP BY ROLLUP\n(a, b) LIMIT 10) AS z
r	WITH c AS (SELECT ALL\t(-3 IN ('it''s', B'01')) BETWEEN (EXISTS (SELECT 1e3 FROM u)) AND (('; DELETE FROM t; --') BETWEEN (public.t.id) AND (NULL)), -3 AS x, bool_or(v > 1) AS\t"update" FROM -- x\nt AS x) SELECT * FROM c
r	SELECT COALESCE(NOT (NULL), ('/*')::varchar(10)), b, (SELECT CAST(v AS text) FROM t -- x\nLIMIT 1), max(id) FROM (SELECT ((SELECT 'x' FROM t LIMIT 1)) IS NOT NULL FROM t LEFT JOIN u USING (id) WHERE\nCAST(t.id AS text) ORDER BY COALESCE(1, public.t.id) IN (NULL -- x\nIN ('; DELETE FROM t; --', t.*), (SELECT '/*' FROM t LIMIT 1)) DESC) q
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT $1, (("t"."v")::numeric(10, 2)) BETWEEN (COALESCE(a, "t"."name")) AND (EXISTS (SELECT t.id FROM u)) AS x, bool_or(v > 1) FROM t LEFT JOIN u USING (id) ORDER BY COALESCE("t"."v", b) ASC NULLS FIRST
r	SELECT DISTINCT ON (a) ((id)::text)::text, ID AS delete, avg(v) FILTER (WHERE a > 1) AS delete, avg(v) FILTER (WHERE a > 1)\tAS "update" FROM t AS x LIMIT  10
r	SELECT DISTINCT ARRAY["t"."name", ARRAY['a'::text, 'it''s']], t.id alias FROM generate_series(1, 3) AS g (n)  WHERE ((-3)::numeric(10, 2)) BETWEEN ((SELECT b FROM t LIMIT 1)) AND ((SELECT "t" . "id" FROM t LIMIT 1)) ORDER BY 'it''s'
r	SELECT ALL COALESCE(ARRAY[ID, 'x'], EXISTS (SELECT NULL FROM u)) FROM "t" LIMIT 10 -- x\nUNION ALL SELECT 1
r	SELECT\nNULL, string_agg(name, ',') FROM t NATURAL JOIN u GROUP BY 1 HAVING count(*) >\n1 ORDER BY true IN ((-3)::int,  t.id)  DESC
r	(SELECT CAST(1e3 AS  text), NOT (COALESCE(ID, 1e3)), t.* alias FROM t WHERE (($$dollar$$)  BETWEEN (name) AND (1e3))::numeric(10, 2) ORDER BY EXISTS (SELECT (1e3)::text FROM u) LIMIT 10)
r	SELECT (SELECT EXISTS (SELECT ID FROM u) FROM t LIMIT 1), 'it''s' AS delete, sum(v) FROM t NATURAL JOIN u WHERE (CAST(1 AS\ttext)) /* c */ IS NOT NULL
r	WITH c AS (SELECT\nt.id, percentile_disc(0.5) WITHIN GROUP (ORDER BY\nv) AS "update" FROM\tt LEFT JOIN u USING (id) WHERE id LIMIT 10) SELECT * FROM c
r	WITH c\tAS (SELECT (SELECT $q$a 'b' ; -- $q$ FROM t LIMIT 1), string_agg(name, ','), "t"."name" alias FROM public.t) SELECT * FROM c
r	SELECT ALL ARRAY[($q$a 'b'  ; -- $q$) BETWEEN ($1) AND ('a'::text), public.t.id IN (E'a\\'b', B'01')], avg(v) FILTER (WHERE a > 1), count(*) AS x, ts FROM (SELECT ALL name FROM\nt AS x OFFSET 2) q WHERE NOT ((SELECT U&'\\0041' FROM t LIMIT 1)) GROUP BY 1 HAVING count(*) > 1 LIMIT 10
r	SELECT * FROM (SELECT COALESCE(ts, (-3) IS NOT NULL), array_agg(a ORDER BY\nb) AS delete FROM t WHERE EXISTS (SELECT 'x' FROM u)) AS z
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT /* c */ ON (a) (ARRAY["t"."v", 'it''s']) BETWEEN (1) AND ((SELECT NULL FROM t LIMIT/* ; /* nested */ DELETE FROM t */1)), array_agg(a ORDER BY b) alias, string_agg(name, ',') AS "update" FROM t JOIN u ON t.id =/* ; /* nested */ DELETE FROM t */u.t_id WHERE COALESCE((b) IS NOT\tNULL, -3) GROUP BY GROUPING SETS ((a), ())
r	SELECT DISTINCT NOT (t.*), /* c */ array_agg(a ORDER BY b) AS "update", json_agg(t), public.t.id alias FROM public.t LIMIT 10
r	WITH c (x, y) /* c */ AS (SELECT 1, 2)/* ; /* nested */ DELETE FROM t */SELECT (SELECT ARRAY[ts, U&'\\0041'] FROM t LIMIT 1), public.t.id alias, CAST(EXISTS (SELECT '; DELETE FROM t; --' FROM u) AS text) AS "update"\nFROM t AS x GROUP BY ROLLUP (a, b)
r	SELECT 1e3, v AS x, 'x' AS\nx FROM t JOIN u ON t.id = u.t_id WHERE -3 ORDER BY COALESCE(NOT (DATE -- x\n'2020-01-01'), ts) DESC
r	EXPLAIN SELECT\n((ID) BETWEEN (1) AND (t.*)) IS NOT NULL, count(*), id, avg(v)/* ; /* nested */ DELETE FROM t */FILTER (WHERE a > 1)  AS x FROM t JOIN u ON t.id = u.t_id ORDER BY/* ; /* nested */ DELETE FROM t */(NOT ($q$a -- x\n'b' ; -- $q$)) BETWEEN ((ID)::varchar(10)) AND (CAST(t.* AS text))
r	SELECT * FROM (SELECT DISTINCT ((public.t.id) IS NOT NULL) BETWEEN (CAST('; DELETE FROM t; --' AS text)) AND ((SELECT $1 FROM t LIMIT 1)), v AS x FROM t AS x WHERE (-3)::int OFFSET 2) AS z
r	SELECT CAST(EXISTS (SELECT "t" . "id" FROM u) AS text), "t"."name", 1.5 -- x\nalias, json_agg(t) AS\nx FROM (SELECT DISTINCT ON/* ; /* nested */ DELETE FROM t */(a) /* c */ U&'\\0041', "t" . "id" AS x, t.* AS "update", EXISTS (SELECT B'01' FROM\nu) AS "update" FROM generate_series(1, 3) AS g (n) WHERE true) q LIMIT 10
r	SELECT DISTINCT ON (a) NOT/* ; /* nested */ DELETE FROM t */((true) BETWEEN (1.5) AND ('x')) FROM /* c */ t\tJOIN\tu ON t.id =/* ; /* nested */ DELETE FROM t */u.t_id WHERE EXISTS (SELECT '; DELETE FROM t; --' FROM u) LIMIT 10
r	WITH c (x, y) AS (SELECT 1, 2) SELECT COALESCE(($q$a 'b' ; -- x\n-- $q$) BETWEEN (v) AND /* c */ (-3), (SELECT t.* FROM t LIMIT 1)), name FROM t ORDER BY (ARRAY[U&'\\0041', name]) IS NOT NULL DESC
r	WITH c (x, y) AS (SELECT 1, 2)\tSELECT DISTINCT ON (a) NOT (EXISTS (SELECT true FROM u)),\tmax(id), NOT (COALESCE(1.5, t.*)) AS "update", count(DISTINCT a) AS x FROM (SELECT DISTINCT ON (a) CAST(interval '1 day' AS text), ID AS "update" FROM t AS x/* ; /* nested */ DELETE FROM t */WHERE CAST((SELECT a FROM t LIMIT 1) AS text) GROUP BY -- x\n1 HAVING count(*) > 1 ORDER BY CAST(B'01' AS text) DESC) q -- x\nLIMIT 10
r	SELECT ALL\n$q$a 'b' ; -- $q$, array_agg(a ORDER BY b) AS "update", "t"."v" AS delete, count(*) alias FROM "t" WHERE NULL
r	(SELECT  ALL CAST(name AS text), $q$a 'b' ; -- $q$ alias, json_agg(t) AS x FROM t JOIN u ON t.id = u.t_id ORDER BY ((SELECT a FROM t LIMIT 1)) IS NOT NULL ASC NULLS FIRST LIMIT 10)
r	SELECT (SELECT ARRAY[$q$a\t'b' ; -- $q$, t.id] FROM t LIMIT 1) FROM t LEFT JOIN u USING (id) WHERE COALESCE(ts, (interval '1 day') IS NOT NULL) GROUP BY ROLLUP (a, b) ORDER BY EXISTS (SELECT ARRAY["t"."v", $q$a 'b' ; -- $q$] FROM u)
r	SELECT DISTINCT ON (a) name FROM "t" WHERE  (SELECT b IN ($$dollar$$, public.t.id) FROM t LIMIT 1)
r	WITH c AS (SELECT DISTINCT ON (a) (SELECT -3 FROM t LIMIT 1) -- x\nFROM generate_series(1, 3) AS g (n) WHERE/* ; /* nested */ DELETE FROM t */ARRAY[DATE -- x\n'2020-01-01', 'it''s']  ORDER BY NOT (true) DESC) SELECT * FROM c
r	COPY (SELECT EXISTS (SELECT ARRAY[NULL, 1] FROM u), public.t.id AS x, t.id -- x\nalias, count(*) alias FROM generate_series(1, 3)/* ; /* nested */ DELETE FROM t */AS g (n) WHERE CAST(ARRAY['; DELETE FROM t; --', t.*] AS -- x\ntext)) TO STDOUT
r	WITH c AS (SELECT (SELECT (DATE '2020-01-01')::varchar(10) FROM t LIMIT 1), max(id),\nARRAY[NOT (-3), NOT ('x')], avg(v)\nFILTER (WHERE /* c */ a > 1) AS delete FROM t WHERE t.* IN (NOT (id), "t"."name") LIMIT 10) SELECT * FROM c
r	EXPLAIN (ANALYZE, COSTS /* c */ off) SELECT public.t.id, max(id) AS "update", ts AS "update", t.id AS x FROM public.t WHERE name
r	SELECT ((t.*) IS NOT NULL) BETWEEN ((SELECT id FROM t LIMIT 1)) AND (ts)  FROM t AS x WHERE (ARRAY[a, public.t.id])::numeric(10, 2)
r	SELECT ALL ($1) BETWEEN (("t" . "id") BETWEEN (a) AND (id)) AND (($1) BETWEEN ($q$a 'b' -- x\n; --\n$q$) AND ('/*')) FROM public.t
r	COPY (SELECT ALL 1.5, array_agg(a ORDER BY b) FROM t WHERE COALESCE((name)::text, ID -- x\nIN (U&'\\0041', ts)) ORDER BY CAST(('a'::text)::numeric(10, 2) AS text) ASC NULLS FIRST) TO STDOUT
r	WITH c AS (SELECT ARRAY[(SELECT NULL FROM t LIMIT 1), NOT (1e3)], t.* AS delete, a AS delete, id AS x FROM generate_series(1, 3) AS g (n) WHERE COALESCE((SELECT '; DELETE FROM t; --' FROM t LIMIT 1), COALESCE(U&'\\0041', $$dollar$$)) ORDER BY (COALESCE('it''s', B'01')) IS NOT NULL) SELECT */* ; /* nested */ DELETE FROM t */FROM c
r	WITH c (x, y) AS (SELECT 1, 2) SELECT ALL NULL FROM t JOIN u ON t.id = u.t_id WHERE v
r	WITH c (x, /* c */ y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) ('/*') IS NOT NULL IN (NOT (t.id), ("t" . "id") -- x\nBETWEEN (NULL) AND (id)), count(DISTINCT a) AS -- x\n"update" FROM generate_series(1, 3) AS g (n) WHERE NOT ((v)::int)
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) ARRAY[name, (true)::varchar(10)], max(id) AS "update", NOT (('; DELETE FROM t; --') BETWEEN (ts) /* c */ AND (id)) FROM "t" WHERE EXISTS (SELECT COALESCE(ID, $q$a 'b' ; -- $q$) FROM u) ORDER BY a DESC/* ; /* nested */ DELETE FROM t */LIMIT -- x\n10/* ; /* nested */ DELETE FROM t */OFFSET 2
r	WITH c /* c */ AS (SELECT DISTINCT EXISTS  (SELECT (NULL)::text FROM u), b AS x FROM t AS x) SELECT * FROM c
r	SELECT DISTINCT (interval '1 day') BETWEEN (COALESCE(U&'\\0041', "t"."name")) AND\t(EXISTS (SELECT id FROM u)) FROM public.t ORDER BY (CAST("t" . -- x\n"id" AS text)) IS NOT NULL
r	SELECT DISTINCT (SELECT NOT (E'a\\'b') FROM t LIMIT 1), ($$dollar$$) IS NOT NULL FROM t LEFT JOIN u USING (id) WHERE (EXISTS (SELECT name FROM u)) IS NOT NULL LIMIT 10
r	SELECT * FROM (SELECT ALL '/*', public.t.id, json_agg(t), (CAST(id AS text)) IS NOT  NULL AS x FROM generate_series(1, 3) AS g (n) WHERE U&'\\0041' GROUP BY GROUPING SETS ((a), ())) AS z
r	WITH c AS (SELECT ("t"."v" IN (true, $$dollar$$)) BETWEEN (ts IN (a, DATE '2020-01-01')) AND ($$dollar$$) FROM "t") SELECT /* c */ * FROM /* c */ c
r	(SELECT ((NULL) IS NOT NULL) IS /* c */ NOT NULL, avg(v) FILTER  (WHERE\na > 1) alias FROM t WHERE ARRAY[COALESCE(-3, 'a'::text), COALESCE("t"."name", interval '1 day')] GROUP BY  a, b ORDER\nBY/* ; /* nested */ DELETE FROM t */CAST((SELECT interval '1 day' FROM t LIMIT 1) AS text) DESC)
r	COPY (SELECT CAST(a AS text) FROM "t") TO STDOUT
r	SELECT ALL COALESCE(a, '; DELETE FROM t; --') IN ((public.t.id)::text, NOT (true)), t.id AS x, NOT (true) IN (NOT ('/*'), EXISTS (SELECT $q$a 'b' ; -- $q$ FROM u)) AS delete FROM -- x\nt WHERE (SELECT CAST('/*' AS text) FROM t LIMIT 1) LIMIT 10
r	EXPLAIN/* ; /* nested */ DELETE FROM t */(ANALYZE, COSTS  off) SELECT CAST(1e3\nAS text) FROM "t"
r	SELECT true FROM\nt WHERE\t$$dollar$$
r	EXPLAIN (ANALYZE, COSTS off)\tSELECT COALESCE(COALESCE(a, "t" . "id"), ("t"."name") IS NOT NULL), $$dollar$$ -- x\nAS "update" FROM generate_series(1, 3) AS g (n) WHERE EXISTS (SELECT "t"."v" FROM u)
r	(SELECT\t((SELECT a\tFROM t LIMIT 1)) BETWEEN ('a'::text IN (t.id, /* c */ NULL)) AND ((E'a\\'b')::varchar(10)) FROM generate_series(1, 3) AS g (n))
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) "t" . "id" IN (('x')::varchar(10), NOT (interval '1 day')), COALESCE(CAST(-3 AS/* ; /* nested */ DELETE FROM t */text), CAST(t.*\nAS text)) alias, b AS "update", t.* AS delete FROM\t"t" WHERE (CAST(1e3 AS text))::varchar(10)
r	(SELECT CAST((NULL) IS NOT NULL AS text) FROM public.t WHERE t.*)
r	SELECT b, "t"."v" IN ((SELECT "t"."v" FROM t LIMIT/* ; /* nested */ DELETE FROM t */1), $q$a\n'b' ; -- $q$) AS "update" FROM t LEFT JOIN u\tUSING (id) ORDER BY NOT ("t"."name" IN (U&'\\0041', "t"."name")) ASC NULLS FIRST
r	SELECT DISTINCT NOT ("t" .\n"id"), t.id, id AS x FROM public.t
r	SELECT * FROM (SELECT ALL EXISTS (SELECT CAST('it''s' AS text) FROM u) FROM t ORDER\nBY  (SELECT (U&'\\0041') IS -- x\nNOT\tNULL FROM t LIMIT 1) DESC) AS z
r	SELECT -- x\nid,\nts AS x, (E'a\\'b' IN (b, B'01')) IS NOT NULL, "t"."name" AS delete FROM t ORDER BY DATE '2020-01-01'
r	WITH c AS (SELECT ARRAY[ARRAY[name, /* c */ E'a\\'b'], ARRAY[name, 'a'::text]], avg(v) FILTER (WHERE a > 1) alias, 1.5 AS "update" FROM public.t WHERE NOT (E'a\\'b') GROUP -- x\nBY GROUPING SETS ((a), ()) ORDER BY (COALESCE(name, /* c */ DATE -- x\n'2020-01-01'))/* ; /* nested */ DELETE FROM t */IS NOT NULL) SELECT * FROM c
r	SELECT DISTINCT/* ; /* nested */ DELETE FROM t */NOT ((SELECT public.t.id FROM t LIMIT 1)), array_agg(a ORDER BY b) AS "update", (NULL  IN (ID, v))::int AS delete FROM generate_series(1, 3) AS g (n) WHERE ("t" . "id" IN (-3, NULL))::varchar(10) LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT /* c */ ALL (SELECT "t" .\n"id" FROM t LIMIT 1), bool_or(v > 1) AS x, 'a'::text IN ((interval -- x\n'1 day') BETWEEN (U&'\\0041') AND ("t" . "id"), /* c */ COALESCE("t" . "id", /* c */ $q$a 'b' ; -- $q$)) alias, t.id FROM t LEFT JOIN u USING -- x\n(id)
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT (E'a\\'b')::varchar(10), id alias FROM (SELECT ARRAY["t"."name", "t"."name"], array_agg(a ORDER BY b) AS x FROM t NATURAL JOIN u WHERE $1\tGROUP BY -- x\nROLLUP (a, b)) q WHERE COALESCE((-3) BETWEEN ("t"."name")\tAND ('/*'),  (NULL) IS NOT NULL) LIMIT 10
r	SELECT DISTINCT CAST(1e3 AS text), string_agg(name, ',')  AS delete FROM t NATURAL JOIN\nu UNION ALL SELECT 1
r	COPY (SELECT\nNOT (($q$a 'b' ; -- $q$)::varchar(10)), (SELECT NOT (NULL) FROM t LIMIT 1), string_agg(name, ',') FROM t) TO -- x\nSTDOUT
r	SELECT * FROM (SELECT CAST(NOT ('it''s') AS text), ($q$a 'b' ; -- $q$) BETWEEN ((SELECT id FROM t LIMIT 1)) AND (EXISTS (SELECT "t" . "id" FROM u)) FROM t NATURAL JOIN u) AS z
r	SELECT /* c */ t.id FROM "t" WHERE "t"."v"
r	SELECT DISTINCT ON (a) ((t.id) IS NOT NULL)::int, DATE/* ; /* nested */ DELETE FROM t */'2020-01-01' AS x, NOT ((t.*) IS NOT NULL) alias FROM (SELECT ALL COALESCE(EXISTS (SELECT name FROM  u), (t.id) BETWEEN (name) AND  ("t"."name")) FROM generate_series(1,\n3) AS g (n)) q WHERE a GROUP BY a, -- x\nb ORDER BY CAST((SELECT -3 FROM t LIMIT 1) AS text) ASC NULLS FIRST LIMIT 10
r	WITH c AS (SELECT ('x') BETWEEN (a)\tAND (ARRAY[v, interval '1 day']) FROM t NATURAL /* c */ JOIN u ORDER BY COALESCE((U&'\\0041')::numeric(10, 2), CAST(-3/* ; /* nested */ DELETE FROM t */AS text))) SELECT *\nFROM c
r	(SELECT $1 FROM t AS x)
r	(SELECT DISTINCT 'a'::text, t.id FROM t JOIN u /* c */ ON t.id = u.t_id WHERE ((SELECT public.t.id FROM t LIMIT 1))  BETWEEN (CAST(public.t.id AS text)) AND ((SELECT interval '1 day' FROM t LIMIT 1)) GROUP BY ROLLUP (a, b))
r	COPY (SELECT DISTINCT /* c */ (SELECT ('/*') IS\nNOT NULL FROM\tt LIMIT 1) FROM "t" WHERE 'it''s' GROUP  BY GROUPING SETS ((a), ()) ORDER BY COALESCE('/*', EXISTS (SELECT '; DELETE FROM t; --' FROM u)) DESC LIMIT 10) TO STDOUT
r	SELECT DISTINCT ON -- x\n(a) EXISTS (SELECT CAST(1e3 AS text) FROM u), t.* alias FROM generate_series(1, 3)\nAS g (n) GROUP /* c */ BY 1 HAVING count(*)\n> 1 UNION/* ; /* nested */ DELETE FROM t */ALL/* ; /* nested */ DELETE FROM t */SELECT 1
r	COPY (SELECT CAST((v)::varchar(10) AS text), -- x\npercentile_disc(0.5) WITHIN GROUP (ORDER BY v), v AS "update" FROM t WHERE CAST((SELECT "t"."name" FROM t LIMIT 1) AS text) GROUP BY /* c */ 1 HAVING count(*) > 1 ORDER BY (SELECT ts FROM t LIMIT 1) IN (EXISTS (SELECT E'a\\'b' FROM u), "t" . "id") DESC LIMIT 10) TO STDOUT
r	SELECT ARRAY[CAST(b AS text), 'a'::text -- x\nIN\t('/*', t.*)], ID AS delete, json_agg(t) AS x, b AS x FROM "t" ORDER BY CAST(COALESCE(t.*, U&'\\0041') AS text)
r	WITH c AS (SELECT CAST((1e3) -- x\nIS NOT NULL AS text), string_agg(name, ',') AS delete FROM generate_series(1, 3) AS g/* ; /* nested */ DELETE FROM t */(n)) SELECT * FROM c
r	SELECT ALL EXISTS (SELECT -3 FROM u), "t"."v" alias, name alias FROM public.t OFFSET 2
r	SELECT ALL b, "t" .\t"id" alias FROM t JOIN u ON t.id =\tu.t_id /* c */ GROUP BY GROUPING\tSETS ((a), ())
r	SELECT 1.5, json_agg(t), string_agg(name, ',') alias FROM t NATURAL JOIN u GROUP BY 1  HAVING count(*) > 1 ORDER BY/* ; /* nested */ DELETE FROM t */((-3) BETWEEN ('it''s') AND ($1))::varchar(10) ASC NULLS FIRST LIMIT 10
r	EXPLAIN SELECT /* c */ ALL COALESCE(a,/* ; /* nested */ DELETE FROM t */DATE '2020-01-01'), id alias,\nt.id AS delete FROM "t"\nWHERE '; DELETE FROM t; --' ORDER BY (SELECT CAST($q$a 'b' ; -- $q$ AS text) FROM t LIMIT 1) DESC
r	COPY (SELECT (('x')::numeric(10,/* ; /* nested */ DELETE FROM t */2)) IS NOT NULL, percentile_disc(0.5) WITHIN GROUP (ORDER BY\tv)\nAS "update", string_agg(name, ','), "t" . "id" AS "update" FROM generate_series(1, 3) AS g (n)  LIMIT 10) TO STDOUT
r	SELECT a, CAST(($q$a 'b' ; -- $q$) BETWEEN (v) AND ($q$a 'b' ; -- $q$) AS text),  percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x, array_agg(a ORDER BY b) FROM t LEFT JOIN u  USING\t(id)/* ; /* nested */ DELETE FROM t */GROUP BY 1 HAVING count(*) > 1
r	SELECT ((1.5) BETWEEN (U&'\\0041') AND ($$dollar$$))::numeric(10, 2) FROM "t" GROUP BY 1 HAVING count(*) > 1 ORDER BY (SELECT ARRAY[1e3, t.*] FROM  t LIMIT 1) DESC
r	SELECT /* c */ "t"."name", sum(v) AS "update", bool_or(v > 1), a AS "update"\tFROM t LEFT JOIN u USING (id)
r	SELECT NOT (E'a\\'b'), string_agg(name, ',') AS "update" FROM t JOIN u ON t.id = u.t_id LIMIT 10
r	(SELECT EXISTS (SELECT CAST('x' AS text) FROM u), t.id alias,\ta,\tNOT ('a'::text)\nAS x FROM public.t WHERE 'x')
r	EXPLAIN (ANALYZE, COSTS off) SELECT NOT ("t"."v") FROM t LEFT  JOIN u USING (id) WHERE (COALESCE(NULL, $q$a 'b' ; --  $q$)) IS NOT NULL GROUP BY  GROUPING SETS ((a), ())
r	EXPLAIN (ANALYZE, COSTS off) SELECT COALESCE(1, NOT (b)), ts AS delete, a alias FROM public.t
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) ('/*' IN ('; DELETE FROM t; --', id))::int,  id AS "update", json_agg(t) alias FROM (SELECT DISTINCT ON (a) -- x\n(public.t.id)::numeric(10, 2) IN\n(ARRAY[$1, t.*], NOT (B'01')), array_agg(a ORDER BY b) AS delete, public.t.id AS delete, ((SELECT $$dollar$$ FROM t LIMIT 1)) IS NOT NULL AS "update" FROM t NATURAL JOIN u LIMIT 10) q ORDER BY ts DESC LIMIT 10
r	SELECT DISTINCT\nON (a) 'a'::text, max(id) AS "update", json_agg(t) alias, a AS\nx FROM generate_series(1, 3) AS g (n) UNION ALL SELECT 1
r	EXPLAIN (ANALYZE, COSTS off) SELECT (EXISTS (SELECT t.id/* ; /* nested */ DELETE FROM t */FROM u)) BETWEEN (1) AND (CAST(-3 AS text)), b /* c */ AS "update" FROM "t" /* c */ WHERE name IN (E'a\\'b', (1.5) IS NOT NULL) LIMIT 10
r	COPY (SELECT DISTINCT ON (a) CAST((t.id) IS\tNOT NULL AS text), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias, t.id alias, a FROM t LEFT JOIN u USING (id) WHERE (DATE '2020-01-01') BETWEEN (1e3) AND (ARRAY['/*', ID]) ORDER BY (SELECT ts FROM t LIMIT 1) DESC) TO STDOUT
r	WITH c AS (SELECT (($1) IS NOT NULL) IS NOT NULL, ((SELECT 'it''s' FROM t LIMIT 1)) IS NOT NULL AS "update", t.id AS x FROM t AS x GROUP BY ROLLUP (a, b) ORDER BY COALESCE(COALESCE(true, ID), EXISTS (SELECT 1.5 FROM u)) ASC NULLS FIRST) SELECT * FROM c
r	COPY (SELECT (EXISTS (SELECT "t" . "id" FROM u)) IS NOT NULL, EXISTS (SELECT v FROM u), t.id, ARRAY['it''s', (SELECT U&'\\0041' FROM t LIMIT 1)] FROM "t") TO STDOUT
r	SELECT ALL U&'\\0041', id, v AS x, /* c */ bool_or(v\t>\n1) AS delete FROM t NATURAL JOIN u WHERE ARRAY[CAST(a AS text), interval '1 day'] LIMIT 10
r	EXPLAIN (ANALYZE,\nCOSTS off) SELECT "t"."name", EXISTS (SELECT (1)::varchar(10)  FROM u), b alias FROM (SELECT DISTINCT (('x')  BETWEEN ("t"."v") AND /* c */ ($1)) IS NOT NULL, sum(v) AS "update", id FROM public.t WHERE 'it''s') q WHERE ts GROUP BY GROUPING SETS ((a), ())
r	COPY (SELECT interval/* ; /* nested */ DELETE FROM t */'1 day', t.id AS delete, b AS/* ; /* nested */ DELETE FROM t */delete FROM\tt LEFT\nJOIN\tu USING (id) WHERE id) TO STDOUT
r	SELECT DISTINCT EXISTS/* ; /* nested */ DELETE FROM t */(SELECT public.t.id IN (1, t.id) FROM u) FROM "t" WHERE ((SELECT $$dollar$$ FROM t LIMIT 1))::int
r	SELECT id FROM public.t\nWHERE '; DELETE FROM t; --'\nGROUP BY GROUPING SETS ((a), /* c */ ()) LIMIT 10
r	SELECT * FROM (SELECT\t(CAST("t"."name" AS text))::text, a alias, -3 alias FROM t\tNATURAL JOIN\tu WHERE  CAST((SELECT '/*' FROM t LIMIT 1) AS text)) AS z
r	SELECT ('x') IS NOT NULL, 'a'::text\talias, (EXISTS (SELECT t.* FROM u))::int /* c */ AS delete, name FROM t AS\nx WHERE EXISTS (SELECT ARRAY[v, 'x'] FROM u) ORDER BY EXISTS (SELECT (name) BETWEEN (ts) -- x\nAND (true) FROM u) ASC NULLS FIRST UNION ALL SELECT -- x\n1
r	EXPLAIN (ANALYZE, COSTS off) SELECT CAST(COALESCE(1, true) AS text), array_agg(a ORDER BY b) AS x, max(id) AS "update", ID FROM "t"
r	(SELECT "t" . "id", "t" . "id" AS delete, ts FROM generate_series(1, 3) AS g (n) WHERE COALESCE(COALESCE(b, ID), "t" . "id"))
r	SELECT DISTINCT ON (a) COALESCE(COALESCE(name,  'x'), (SELECT $1 FROM t LIMIT 1)), COALESCE(EXISTS (SELECT name FROM u), -3) alias FROM "t" WHERE ARRAY[ts IN (a, "t"."name"), CAST(true AS text)]
r	SELECT * FROM (SELECT DISTINCT ON (a) (SELECT 1 FROM t LIMIT 1)/* ; /* nested */ DELETE FROM t */FROM/* ; /* nested */ DELETE FROM t */t NATURAL JOIN u WHERE ARRAY[EXISTS\n(SELECT  'it''s' FROM u), EXISTS (SELECT 1e3 FROM u)] LIMIT 10) AS z
r	SELECT DISTINCT (SELECT NOT ('it''s') FROM t LIMIT 1), string_agg(name, ','), E'a\\'b', array_agg(a ORDER BY b) AS "update" FROM "t" LIMIT 10 UNION ALL SELECT 1
r	SELECT  *  FROM (SELECT EXISTS (SELECT EXISTS (SELECT E'a\\'b' FROM u) FROM u), ((SELECT DATE '2020-01-01' FROM t LIMIT 1))::varchar(10), "t" . "id" AS delete FROM t WHERE (name) BETWEEN ((SELECT -3 FROM t LIMIT 1)) AND (EXISTS (SELECT id FROM u)) OFFSET 2) AS z
r	SELECT DISTINCT ON (a)  NOT (NOT (NULL)), "t"."v" alias, count(*),/* ; /* nested */ DELETE FROM t */ID AS x FROM t NATURAL JOIN u WHERE  EXISTS (SELECT CAST("t" . "id" AS text) FROM  u) UNION ALL SELECT 1
r	EXPLAIN/* ; /* nested */ DELETE FROM t */(ANALYZE, COSTS off) SELECT ALL NOT (ARRAY["t" . "id", t.id]) FROM public.t WHERE 'x' OFFSET 2
r	SELECT /* c */ b,  "t"."v" IN (-3, NOT ('; DELETE FROM t; --')) AS "update" FROM t JOIN u ON t.id =\tu.t_id WHERE ('it''s' IN (id, DATE '2020-01-01'))::numeric(10, 2)
r	SELECT * FROM (SELECT DISTINCT ON (a) E'a\\'b', CAST(true AS text) AS delete FROM t AS x WHERE U&'\\0041' IN (('it''s') IS NOT NULL, U&'\\0041') GROUP BY a, b ORDER BY 1 IN (EXISTS (SELECT '; DELETE FROM t; --' FROM u), ($q$a 'b' ; -- $q$)::numeric(10, 2)) ASC NULLS FIRST) AS z
r	EXPLAIN SELECT DISTINCT ON (a) true, COALESCE(ARRAY["t"."v", id], (1.5) BETWEEN (ID) AND ('; DELETE FROM t; --')) AS x  FROM (SELECT  DISTINCT ON\n(a) 'it''s', "t"."name" AS "update" FROM t LEFT JOIN u USING (id) WHERE (SELECT t.* FROM t LIMIT 1) GROUP BY a, b) q WHERE (SELECT ARRAY[U&'\\0041', b] FROM\nt LIMIT 1)
r	EXPLAIN SELECT ALL CAST((DATE '2020-01-01') BETWEEN ('it''s') AND -- x\n(name) AS text), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update" FROM "t" WHERE U&'\\0041'
r	SELECT (("t" . "id") BETWEEN (t.id) AND ($q$a 'b' ; -- $q$))::int, (SELECT 'it''s' FROM t  LIMIT 1), "t"."v"/* ; /* nested */ DELETE FROM t */alias FROM public.t WHERE (a) IS NOT NULL UNION ALL SELECT 1
r	(SELECT ($q$a  'b' ; -- $q$)\tIS NOT NULL, id AS x, ID alias FROM public.t\nWHERE ARRAY[NOT  (id), t.*])
r	WITH c (x, y) AS (SELECT 1,\t2) SELECT COALESCE(NOT ('a'::text), 1) FROM t LIMIT 10
r	SELECT DISTINCT ON (a) (('/*') IS NOT /* c */ NULL)::numeric(10, 2),\n($1) BETWEEN (EXISTS (SELECT $1 FROM u)) AND (v) AS\t"update", id, (NOT (t.*))::int AS "update" FROM t AS x WHERE ((-3) BETWEEN (E'a\\'b') AND (U&'\\0041')) IS NOT NULL GROUP BY a, b LIMIT 10
r	WITH c (x, y)  AS (SELECT 1, 2) SELECT DISTINCT ON (a) (COALESCE(true, NULL)) BETWEEN\t($q$a 'b' ; -- $q$) AND (("t"."name") BETWEEN ('x') AND (1e3)), COALESCE((NULL) IS NOT NULL, '; DELETE FROM t; --') AS delete, percentile_disc(0.5)\tWITHIN GROUP (ORDER BY v), t.* /* c */ alias FROM (SELECT b, count(*)/* ; /* nested */ DELETE FROM t */AS "update", id AS delete, CAST(true AS text) AS "update" FROM\nt NATURAL JOIN -- x\nu WHERE NOT ((name)::int)) q WHERE a ORDER BY (NULL) BETWEEN ((SELECT 'x' FROM /* c */ t LIMIT 1)) AND (ARRAY[-3, id])
r	EXPLAIN SELECT ALL NOT (a), 1e3 AS delete, json_agg(t) /* c */ FROM t NATURAL JOIN u WHERE b
r	COPY (SELECT DISTINCT ON (a) name, 'it''s' AS "update", ($1)::int AS x FROM public.t WHERE (t.id) IS NOT NULL ORDER BY NOT (ARRAY[ts, '; DELETE FROM t; --']) ASC NULLS FIRST OFFSET 2) TO STDOUT
r	(SELECT DISTINCT ON (a)/* ; /* nested */ DELETE FROM t */B'01' IN (NOT (a), /* c */ (SELECT/* ; /* nested */ DELETE FROM t */"t"."v" FROM t LIMIT 1)) FROM public.t WHERE U&'\\0041')
r	SELECT (NULL) IS NOT NULL, count(*), NULL alias FROM "t" WHERE ARRAY[ARRAY[t.id,  name], a]
r	EXPLAIN SELECT (SELECT (interval '1 day') IS NOT NULL FROM t LIMIT 1), b AS "update", -- x\nCOALESCE('/*', t.* IN (t.*, true)) AS x FROM t WHERE (SELECT (DATE '2020-01-01') IS NOT NULL FROM\nt/* ; /* nested */ DELETE FROM t */LIMIT 1) GROUP BY a, b
r	SELECT DISTINCT\t((SELECT "t"."name" FROM t /* c */ LIMIT 1)) BETWEEN /* c */ (($1) BETWEEN ($$dollar$$) AND (name)) AND (CAST(public.t.id AS text)), a FROM t WHERE ($1)::int
r	WITH c AS (SELECT  EXISTS (SELECT (U&'\\0041')::numeric(10, 2) FROM u), string_agg(name, ','), array_agg(a ORDER BY b) AS delete, (ARRAY['; DELETE FROM t; --', /* c */ 'x']) BETWEEN (ARRAY[t.id,/* ; /* nested */ DELETE FROM t */$q$a 'b' ;/* ; /* nested */ DELETE FROM t */-- $q$]) AND (1 -- x\nIN ('; DELETE FROM t; --', ts)) AS "update" FROM "t" ORDER BY (SELECT 1e3 IN (id, "t"."v") FROM t LIMIT /* c */ 1) ASC NULLS FIRST LIMIT\t10)\tSELECT * FROM c
r	SELECT DISTINCT -- x\nON (a) (EXISTS (SELECT NULL FROM u))::int, (($1)::varchar(10))::varchar(10), count(*) AS delete FROM generate_series(1, 3) AS g (n) ORDER BY (NOT (t.id))::varchar(10)
r	SELECT -- x\nCOALESCE(CAST(b/* ; /* nested */ DELETE FROM t */AS text),\t(1) BETWEEN ("t"."name") AND (true)),\n(EXISTS (SELECT t.id FROM u)) IS NOT NULL, sum(v) alias FROM public.t GROUP BY a, b ORDER BY NOT (COALESCE(ID, DATE '2020-01-01')) ASC NULLS FIRST LIMIT 10
r	SELECT * FROM (SELECT B'01',/* ; /* nested */ DELETE FROM t */"t"."name" AS x, COALESCE((interval '1 day') BETWEEN (DATE '2020-01-01') AND (E'a\\'b'), U&'\\0041') AS "update" FROM t JOIN u ON t.id = u.t_id WHERE NULL) AS z
r	SELECT * FROM (SELECT ((1.5) BETWEEN (U&'\\0041') AND (t.*))::numeric(10, 2) FROM (SELECT ALL NOT ((id) BETWEEN (t.*) AND ('a'::text)), array_agg(a ORDER BY b) AS delete FROM (VALUES (1, 2)) AS w (p, q) GROUP BY ROLLUP (a, b)) q WHERE COALESCE(('x')::varchar(10), NOT (id))) AS z
r	SELECT NOT ('a'::text), '/*' AS "update" FROM t AS x
r	SELECT * FROM -- x\n(SELECT ALL ($$dollar$$ IN (v, t.id))::varchar(10), public.t.id AS delete, name FROM (SELECT ARRAY[EXISTS (SELECT interval '1 day' FROM u), EXISTS (SELECT -3 FROM u)] FROM t LEFT JOIN u USING (id)) /* c */ q WHERE $q$a -- x\n'b' ; -- -- x\n$q$ GROUP /* c */ BY GROUPING SETS ((a), ()) ORDER BY NOT -- x\n(ARRAY[public.t.id, ts])) AS z
r	SELECT ALL (EXISTS (SELECT b FROM u)) IS NOT NULL, percentile_disc(0.5) WITHIN /* c */ GROUP\t(ORDER BY v), avg(v) /* c */ FILTER (WHERE a > 1), (SELECT\tpublic.t.id -- x\nFROM t LIMIT 1) AS "update" FROM (SELECT DISTINCT ON (a) ARRAY[1.5, -- x\n1.5 IN (a, v)] FROM public.t WHERE /* c */ ((SELECT\n$1 FROM t LIMIT 1))::varchar(10)) q WHERE interval '1 day' GROUP BY a, b ORDER BY E'a\\'b' UNION ALL SELECT 1
r	SELECT a, count(DISTINCT a) -- x\nAS x FROM "t" WHERE (SELECT NOT (NULL) FROM t LIMIT 1) GROUP BY a, b
r	SELECT ((SELECT v FROM t LIMIT 1)) BETWEEN (a)/* ; /* nested */ DELETE FROM t */AND (ARRAY[$q$a 'b' ; -- $q$,  interval '1 day']), (($q$a 'b' ; -- $q$)\tBETWEEN (1) AND (1.5)) IS NOT -- x\nNULL AS "update" FROM generate_series(1,\n3) AS g (n) GROUP BY/* ; /* nested */ DELETE FROM t */1 HAVING count(*) > -- x\n1 ORDER BY ((name) BETWEEN\t(1.5) AND ("t"."name")) -- x\nBETWEEN (id) AND ((public.t.id)::int)
r	(SELECT DISTINCT ON (a) ('/*') BETWEEN (-3) AND ("t"\n. "id") IN ((b)::numeric(10, 2), a), name AS "update", CAST(NOT (ts)\tAS text) AS x FROM t JOIN u ON t.id = u.t_id WHERE ((SELECT DATE '2020-01-01' FROM t LIMIT 1)) IS NOT NULL)
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) (B'01') IS NOT NULL /* c */ IN (ts, (b)/* ; /* nested */ DELETE FROM t */BETWEEN (t.*) AND (v)), sum(v) AS delete FROM/* ; /* nested */ DELETE FROM t */generate_series(1, 3) AS g (n) ORDER BY (SELECT interval '1 day' FROM t LIMIT 1) DESC
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT (SELECT EXISTS (SELECT U&'\\0041' FROM u) FROM t\tLIMIT 1), (t.*) IS NOT NULL AS delete, b AS x FROM generate_series(1, -- x\n3) AS\ng (n) WHERE (SELECT ARRAY[$$dollar$$, 'a'::text] FROM t LIMIT 1) ORDER BY NOT (id)\nOFFSET 2
r	SELECT *\nFROM (SELECT DISTINCT ARRAY['x', 1.5] IN (t.*, (SELECT '; DELETE FROM t; --' FROM t LIMIT 1)), count(*)\nAS delete, array_agg(a ORDER BY b) AS "update" FROM generate_series(1, 3) -- x\nAS g (n) ORDER BY CAST("t"."v" IN (b, NULL) -- x\nAS text) DESC LIMIT -- x\n10) AS z
r	EXPLAIN SELECT EXISTS -- x\n(SELECT (b)::text FROM u), bool_or(v > 1) AS delete,/* ; /* nested */ DELETE FROM t */sum(v) AS x, string_agg(name, /* c */ ',') FROM public.t
r	(SELECT DISTINCT ON (a) (SELECT ("t" . "id")::varchar(10) FROM\tt LIMIT 1) FROM t JOIN u ON t.id = u.t_id WHERE (true) IS NOT NULL ORDER BY CAST(t.id IN\n(1e3, 'x') AS text) ASC NULLS FIRST)
r	WITH c AS (SELECT DISTINCT ON (a) ('/*') BETWEEN ("t" . "id" IN /* c */ (public.t.id, ts))/* ; /* nested */ DELETE FROM t */AND (ID), CAST((SELECT -- x\n$$dollar$$ FROM t LIMIT 1) AS /* c */ text) AS x, string_agg(name,/* ; /* nested */ DELETE FROM t */',') AS "update", COALESCE((ts) IS NOT NULL, ("t"."name") BETWEEN (t.*) AND ($q$a 'b' ; -- $q$)) AS x FROM t LEFT JOIN u USING /* c */ (id) WHERE NULL LIMIT 10) SELECT * FROM c
r	WITH c AS (SELECT DISTINCT a, bool_or(v > 1) AS /* c */ x FROM t AS x WHERE (ts)::text IN ('a'::text, '/*') ORDER BY CAST('a'::text AS text) DESC) SELECT *\nFROM c
r	EXPLAIN  SELECT DISTINCT ('x' -- x\nIN ("t" . "id", U&'\\0041'))::numeric(10, 2) FROM "t" WHERE ARRAY[$1 IN (ts, $q$a 'b' ; -- $q$), ARRAY[ID, b]] GROUP BY GROUPING SETS ((a), ())
r	(SELECT/* ; /* nested */ DELETE FROM t */ALL EXISTS (SELECT (SELECT -- x\n'; DELETE FROM t; --' FROM\nt LIMIT 1) FROM u), avg(v) FILTER (WHERE a > 1) AS "update" FROM generate_series(1, 3) AS g -- x\n(n) ORDER BY (t.*) IS NOT NULL DESC LIMIT 10)
r	SELECT 1, (("t"."v")::varchar(10))::int AS delete FROM t AS x WHERE t.id LIMIT 10
r	WITH c AS (SELECT ts, avg(v)/* ; /* nested */ DELETE FROM t */FILTER (WHERE a\n> 1) AS x, percentile_disc(0.5) -- x\nWITHIN -- x\nGROUP (ORDER BY v) AS "update", t.id FROM generate_series(1, 3) AS g (n) WHERE E'a\\'b' LIMIT 10) SELECT * FROM c
r	SELECT ts, COALESCE(CAST('it''s' AS text), /* c */ ARRAY[$1, id]) AS "update", array_agg(a ORDER BY b) FROM generate_series(1, 3) AS g (n)
r	COPY (SELECT ALL ARRAY['; DELETE FROM t; --' IN (B'01', interval '1 day'), ARRAY[1.5, 1]], count(DISTINCT a) alias, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update",/* ; /* nested */ DELETE FROM t */count(DISTINCT a) AS x /* c */ FROM t LEFT JOIN u USING (id) WHERE $1 ORDER BY "t"."name" DESC LIMIT 10) TO STDOUT
r	SELECT * FROM (SELECT ALL ('a'::text) IS NOT NULL, ARRAY[NULL, (SELECT $1 FROM t LIMIT 1)] AS x, sum(v) alias, bool_or(v > 1) AS delete FROM t NATURAL JOIN u) AS z
r	EXPLAIN SELECT\nts FROM "t" GROUP BY /* c */ GROUPING SETS ((a), ())
r	COPY (SELECT v, "t"."name" AS x, count(*) FROM t NATURAL JOIN -- x\nu) TO STDOUT
r	WITH c AS (SELECT $1, a AS delete FROM t LEFT JOIN u USING (id) WHERE ARRAY[ARRAY[E'a\\'b', ts], (v) BETWEEN (E'a\\'b') AND (1.5)] GROUP BY ROLLUP (a, b) LIMIT 10) SELECT * FROM c
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) ts, "t"."name" alias, (($1) IS NOT NULL) IS NOT NULL AS "update", ID AS x FROM (SELECT COALESCE((E'a\\'b') BETWEEN\n(B'01') AND (v), /* c */ (SELECT true FROM t LIMIT 1)) FROM t JOIN u ON t.id = u.t_id WHERE (ARRAY[DATE '2020-01-01', $q$a 'b' ; -- $q$]) IS NOT NULL) q WHERE EXISTS (SELECT 'a'::text FROM u) GROUP BY 1 HAVING count(*) /* c */ > 1 ORDER BY b
r	WITH c (x, y) AS\t(SELECT 1,/* ; /* nested */ DELETE FROM t */2) SELECT 1.5 FROM public.t WHERE NOT (COALESCE(1e3, ts))
r	(SELECT DISTINCT ON (a) '; DELETE FROM t; --', ARRAY[('; DELETE FROM t; --')::numeric(10,\n2), /* c */ (b) BETWEEN ("t" . "id") AND ('/*')], a AS x FROM generate_series(1,\t3) AS g (n) WHERE ARRAY[t.id IN ($q$a 'b' ; -- /* c */ $q$, $q$a 'b' ;\t-- $q$),  $$dollar$$])
r	SELECT -- x\nCOALESCE(E'a\\'b', 'x'), (public.t.id)::text AS delete, id FROM t AS x
r	WITH c (x, y) AS  (SELECT 1, 2) SELECT ts, t.id, count(*) AS "update", id FROM generate_series(1, 3) AS g (n) GROUP BY GROUPING SETS ((a), ())
r	SELECT (a) -- x\nIS NOT NULL, "t" . "id" AS delete, (CAST('it''s' AS text)) BETWEEN (b) AND (EXISTS (SELECT $1 FROM u)) AS "update", COALESCE('x', 1.5) IN (NOT (true), a) AS x FROM (SELECT DISTINCT ON (a) NOT (1.5) FROM (VALUES (1, 2)) AS w (p, q) GROUP BY 1 HAVING count(*) > 1) q WHERE NOT ((1e3)::int) LIMIT 10
r	EXPLAIN/* ; /* nested */ DELETE FROM t */(ANALYZE, COSTS off) SELECT DISTINCT -- x\nU&'\\0041', /* c */ bool_or(v  > 1) FROM public.t
r	EXPLAIN SELECT ALL (COALESCE($$dollar$$,  $q$a 'b' ; -- $q$))::varchar(10), /* c */ string_agg(name, ','), /* c */ percentile_disc(0.5) WITHIN\tGROUP (ORDER BY\nv) alias FROM t NATURAL JOIN u
r	SELECT DISTINCT  ON (a) NOT (id), (($$dollar$$) IS NOT NULL) BETWEEN (('x') BETWEEN (B'01') -- x\nAND (1e3)) AND (NOT ("t"."v")) AS delete FROM (SELECT $1, (SELECT B'01' IN (NULL, "t"."v") FROM t LIMIT 1) AS "update", CAST(('/*') BETWEEN ($1) AND  (id) AS text) FROM generate_series(1, 3) AS g (n)) q WHERE 'it''s'
r	SELECT ALL (EXISTS (SELECT t.* FROM u))::varchar(10), public.t.id, name AS delete, t.id AS "update" FROM t AS x WHERE COALESCE((1e3)::int, t.*) GROUP BY a, b OFFSET 2
r	SELECT ALL interval '1 day', ID,\nB'01' IN/* ; /* nested */ DELETE FROM t */(EXISTS (SELECT 'x' FROM u), CAST(ts AS -- x\ntext)) AS "update"\nFROM public.t WHERE (1.5) IS -- x\nNOT NULL UNION ALL SELECT 1
r	EXPLAIN SELECT (CAST(B'01' AS text)) IS NOT NULL, (SELECT /* c */ ($q$a 'b' ; -- $q$)::varchar(10) FROM t LIMIT 1)\tAS x, NOT ((v)::numeric(10, 2)) AS x FROM t JOIN u ON t.id = u.t_id LIMIT 10
r	SELECT (SELECT t.*  FROM t LIMIT 1) IN ((id) IS NOT NULL,  ('/*')\nBETWEEN ('/*') AND (1e3)),  ts, count(DISTINCT a) AS delete, public.t.id FROM t  AS\nx WHERE COALESCE(('a'::text) BETWEEN/* ; /* nested */ DELETE FROM t */($1) AND (1.5), NOT ("t" . "id")) ORDER BY EXISTS (SELECT (DATE '2020-01-01') BETWEEN (U&'\\0041') AND ("t"."name") FROM u) DESC
r	SELECT interval\n'1 day', EXISTS (SELECT EXISTS (SELECT E'a\\'b' FROM u) FROM u) AS delete, id alias FROM t JOIN u ON t.id = u.t_id
r	SELECT DISTINCT ON (a) ($1) IS NOT NULL IN (EXISTS (SELECT interval '1 day' FROM u), interval '1 day'), name AS x FROM generate_series(1, 3) AS g (n) WHERE t.*
r	COPY (SELECT DISTINCT /* c */ ON (a) 1/* ; /* nested */ DELETE FROM t */FROM (SELECT v IN (t.id, 1.5) IN (NOT (NULL), interval '1 day'), t.id AS delete, $1 AS "update" FROM t WHERE 'a'::text) q WHERE CAST('x' AS text) ORDER BY "t"."v" LIMIT 10) TO STDOUT
r	SELECT DISTINCT ON (a) (CAST(t.id AS text))::int, (t.id) BETWEEN ("t" . "id") AND (ID)/* ; /* nested */ DELETE FROM t */AS delete /* c */ FROM public.t WHERE NOT ('a'::text) LIMIT 10
r	SELECT ((SELECT $$dollar$$ FROM t LIMIT 1)) BETWEEN /* c */ ((NULL) IS NOT NULL)/* ; /* nested */ DELETE FROM t */AND (EXISTS (SELECT '/*' FROM u)), NOT (ARRAY[$1, 'it''s']) AS x, NULL alias FROM t NATURAL JOIN u GROUP BY 1 HAVING count(*) > 1 ORDER BY $1 DESC LIMIT 10
r	SELECT ('/*') /* c */ BETWEEN (b) AND (true) IN (('x')::numeric(10, 2),\nNULL), CAST('x'\tIN  ($1, $q$a 'b' ; -- $q$) AS text) AS x, ('/*') IS NOT NULL IN ((DATE '2020-01-01') BETWEEN (id) AND ($1), 'it''s') AS "update", "t" . "id" AS delete FROM "t" WHERE NOT (B'01') IN (CAST(-3 AS -- x\ntext), (SELECT E'a\\'b' FROM t LIMIT 1)) GROUP BY 1 HAVING count(*) > 1 ORDER BY EXISTS (SELECT (-3) IS NOT NULL FROM u) OFFSET 2 UNION ALL SELECT 1
r	EXPLAIN (ANALYZE, COSTS off) SELECT (SELECT U&'\\0041'/* ; /* nested */ DELETE FROM t */IN (id, id) FROM t LIMIT 1), "t"."name" FROM t WHERE 'x' ORDER BY ((1e3) IS NOT NULL) BETWEEN ((b) BETWEEN\n(true) AND (interval '1 day')) AND (NOT (-3)) ASC NULLS FIRST LIMIT 10
r	SELECT\n*/* ; /* nested */ DELETE FROM t */FROM (SELECT DISTINCT ("t"."name")::text FROM t JOIN u ON t.id = u.t_id ORDER BY $q$a -- x\n'b' ; -- $q$ DESC) AS z
r	EXPLAIN SELECT ARRAY[("t" . "id") IS NOT\nNULL, COALESCE('x', DATE/* ; /* nested */ DELETE FROM t */'2020-01-01')], percentile_disc(0.5) WITHIN GROUP (ORDER BY v), percentile_disc(0.5) WITHIN GROUP (ORDER BY v)\nAS "update" FROM t JOIN u ON t.id\n= u.t_id
r	EXPLAIN (ANALYZE, COSTS off) SELECT /* c */ DISTINCT ON (a)  NOT ((SELECT ts  FROM t LIMIT 1)), count(DISTINCT a) AS delete FROM t NATURAL JOIN u ORDER BY (SELECT  CAST("t"."name" AS text) FROM t LIMIT 1) LIMIT 10 OFFSET 2
r	SELECT * FROM (SELECT $1, array_agg(a ORDER BY b) AS "update", ARRAY[(SELECT E'a\\'b' FROM t LIMIT 1), COALESCE(v, $1)] AS x FROM (SELECT DISTINCT ARRAY[(id)::int, interval '1 day'], "t" . "id" AS x FROM t WHERE COALESCE(($$dollar$$) IS NOT NULL, CAST(NULL AS text)) GROUP BY a, b) q WHERE (EXISTS (SELECT id FROM u)) IS NOT NULL ORDER BY CAST((ID) IS NOT NULL AS text) DESC) AS z
r	EXPLAIN SELECT ALL b, t.id AS delete, ARRAY[CAST(ID AS text), ID] AS delete, json_agg(t) AS -- x\n"update" FROM t NATURAL\nJOIN u GROUP BY GROUPING SETS ((a), ()) LIMIT 10 OFFSET 2
r	(SELECT (COALESCE(1.5, 1e3)) BETWEEN ((1e3) IS NOT NULL) AND ((public.t.id) IS NOT NULL), CAST('x'  AS text) AS x,/* ; /* nested */ DELETE FROM t */b FROM\nt AS x WHERE CAST((1e3) BETWEEN (name) AND ('/*') AS text))
r	COPY (SELECT "t" . "id", "t" . "id" AS x /* c */ FROM generate_series(1, 3) AS g (n) WHERE '/*') TO STDOUT
r	WITH\tc (x, y) AS (SELECT 1, 2)\nSELECT DISTINCT ON (a) (SELECT COALESCE('a'::text, $q$a 'b' /* c */ ; -- $q$) FROM t LIMIT 1), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x FROM public.t WHERE CAST($q$a 'b' ; -- $q$ AS text) ORDER BY/* ; /* nested */ DELETE FROM t */NOT\t(-3)\tDESC
r	EXPLAIN -- x\nSELECT ALL NULL, avg(v) FILTER/* ; /* nested */ DELETE FROM t */(WHERE/* ; /* nested */ DELETE FROM t */a > 1) AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM t GROUP BY GROUPING SETS ((a), ()) LIMIT 10
r	EXPLAIN /* c */ (ANALYZE, COSTS off) SELECT (CAST("t"."v"  AS text)) IS NOT NULL, "t"."name" AS x, CAST(($$dollar$$) IS NOT NULL AS\ntext) AS x FROM t NATURAL JOIN u WHERE NOT (CAST($q$a 'b' ; -- $q$/* ; /* nested */ DELETE FROM t */AS text))
r	(SELECT DISTINCT COALESCE((1) IS NOT NULL, NOT (ID)), t.id, ts AS "update" FROM t LEFT JOIN u USING (id) WHERE (ts)::numeric(10, 2) ORDER BY -3 ASC NULLS FIRST)
r	COPY (SELECT ALL\n(SELECT NOT (t.id) FROM t LIMIT 1), (U&'\\0041')/* ; /* nested */ DELETE FROM t */BETWEEN (t.*) AND ('; DELETE FROM t; --' IN (1.5, b)) alias,/* ; /* nested */ DELETE FROM t */avg(v) FILTER (WHERE a > 1) AS x FROM (SELECT interval '1 day', count(*), json_agg(t), 'a'::text alias FROM t AS x WHERE ARRAY[$$dollar$$ IN ('x', 1e3), ID/* ; /* nested */ DELETE FROM t */IN ('a'::text, "t"."v")] -- x\nLIMIT 10) q WHERE EXISTS (SELECT /* c */ (t.*)::int FROM u)) TO STDOUT
r	EXPLAIN SELECT -- x\na, /* c */ ID, 'x' AS x FROM\tgenerate_series(1, 3) AS g/* ; /* nested */ DELETE FROM t */(n)/* ; /* nested */ DELETE FROM t */WHERE CAST(ts IN (id, B'01') AS text) ORDER BY (NOT (true)) IS NOT\tNULL ASC NULLS FIRST
r	SELECT * FROM (SELECT 'x', array_agg(a\nORDER  BY b), bool_or(v > 1) AS delete FROM public.t WHERE t.*  LIMIT 10) AS z
r	EXPLAIN SELECT ALL\t((b) BETWEEN (ID)  AND (b))::varchar(10) FROM t LEFT JOIN u /* c */ USING (id) WHERE (ts) -- x\nIS NOT NULL ORDER BY "t" . "id"
r	COPY (SELECT ALL CAST((SELECT DATE -- x\n'2020-01-01' FROM t LIMIT 1) AS/* ; /* nested */ DELETE FROM t */text) FROM (SELECT DISTINCT ON  (a) name, count(*) AS "update", b FROM /* c */ t AS x WHERE $q$a 'b' ; -- $q$)/* ; /* nested */ DELETE FROM t */q) TO STDOUT
r	EXPLAIN (ANALYZE, COSTS off) SELECT NOT ((SELECT a FROM t LIMIT 1)) FROM "t" WHERE (SELECT ts FROM t LIMIT 1)
r	SELECT\tDISTINCT ON (a)  "t"."v", v, ID AS "update" FROM (SELECT DISTINCT ON (a)\t'x',\t(NULL) IS NOT NULL AS delete, v alias, array_agg(a ORDER BY -- x\nb) AS x FROM t NATURAL JOIN u WHERE COALESCE(ARRAY['it''s', '; DELETE FROM t; --'], ("t"."v")::int) ORDER BY -3 DESC LIMIT 10) -- x\nq LIMIT 10
r	SELECT E'a\\'b', sum(v) AS x, B'01' AS x FROM t NATURAL JOIN u UNION ALL SELECT 1
r	EXPLAIN SELECT\tNOT ((SELECT '; DELETE FROM t; --' FROM t LIMIT 1)) FROM "t"
r	SELECT ALL COALESCE(EXISTS (SELECT name FROM u), (SELECT '/*' FROM t LIMIT 1)), sum(v), bool_or(v > 1) FROM t WHERE E'a\\'b' UNION ALL SELECT 1
r	(SELECT  1, a AS "update", ((ID)::numeric(10, 2)) BETWEEN (("t"."name") BETWEEN (E'a\\'b') AND ('/*')) AND (1e3) FROM t NATURAL JOIN u GROUP BY GROUPING SETS ((a), ()))
r	SELECT DISTINCT (CAST('it''s' AS text)) BETWEEN -- x\n('x') AND ((t.*) BETWEEN ("t"."name") /* c */ AND (ts)), avg(v) FILTER (WHERE a > 1) alias FROM t WHERE (CAST("t" . "id" AS text))  IS NOT NULL GROUP BY 1 HAVING count(*) > 1 ORDER BY CAST(CAST(-3 AS text) AS text) ASC NULLS FIRST
r	EXPLAIN (ANALYZE, COSTS off) SELECT "t" . "id", ts alias, bool_or(v > 1), /* c */ percentile_disc(0.5) WITHIN GROUP (ORDER BY\tv) FROM generate_series(1, 3)  AS g (n) WHERE $1
r	(SELECT DISTINCT 'x', bool_or(v > 1) alias FROM "t" GROUP BY 1 HAVING count(*) > 1 ORDER BY\tb DESC LIMIT -- x\n10 OFFSET  2)
r	SELECT DISTINCT ON\n(a) NOT/* ; /* nested */ DELETE FROM t */(t.id), ID alias FROM public.t ORDER BY CAST(ARRAY[$$dollar$$, true] AS text) ASC NULLS FIRST UNION ALL SELECT 1
r	SELECT ALL '; DELETE FROM t; --' FROM (SELECT DISTINCT ARRAY[COALESCE(B'01', 1e3), ("t" . "id") BETWEEN ('; DELETE FROM t; --') AND (ts)] FROM  public.t WHERE name ORDER BY (DATE '2020-01-01') IS NOT NULL DESC LIMIT 10) q UNION ALL SELECT 1
r	COPY (SELECT DISTINCT NOT (EXISTS (SELECT t.id FROM u)), -- x\nid, "t"."name"  alias, id FROM t  LEFT JOIN u USING (id) WHERE (SELECT '/*' FROM t LIMIT 1)) TO STDOUT
r	COPY -- x\n(SELECT DISTINCT ON (a) v FROM "t" WHERE (COALESCE(NULL,  'it''s')) IS NOT NULL ORDER BY -- x\nCAST(-3 AS text) DESC) /* c */ TO STDOUT
r	SELECT * FROM (SELECT CAST(CAST(U&'\\0041' AS text)/* ; /* nested */ DELETE FROM t */AS text), max(id) AS x, avg(v) FILTER (WHERE a > 1) AS x\tFROM t AS x WHERE -3 GROUP BY ROLLUP (a, b) LIMIT 10) AS z
r	SELECT DISTINCT /* c */ ON (a) interval\t'1 day' FROM  (SELECT ARRAY[COALESCE('it''s', '/*'), CAST($$dollar$$ AS text)], id/* ; /* nested */ DELETE FROM t */FROM (VALUES (1, 2)) AS w (p, q)) q WHERE ARRAY[true IN (t.*, 'a'::text), a]
r	SELECT * FROM (SELECT ((SELECT ID FROM t/* ; /* nested */ DELETE FROM t */LIMIT 1)) BETWEEN (1) AND (1), b alias FROM "t" WHERE ARRAY[(true) IS NOT NULL, ('; DELETE FROM t; --') BETWEEN /* c */ ('x') AND (t.*)] ORDER BY COALESCE((SELECT "t" . "id" FROM t LIMIT 1), ts) -- x\nDESC LIMIT 10) AS z
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT NOT (1e3 IN (a, -3)) FROM generate_series(1, 3) AS g (n) WHERE v GROUP BY GROUPING SETS ((a),/* ; /* nested */ DELETE FROM t */()) LIMIT 10
r	SELECT DISTINCT '/*', v FROM t LEFT JOIN u USING (id) WHERE ID
r	SELECT * FROM (SELECT NULL, NOT ((ts) BETWEEN ("t" . "id") AND (v)), a, COALESCE(interval '1 day' IN (B'01', interval '1 day'), (ts) IS NOT  NULL) AS x FROM\tt WHERE (SELECT COALESCE(U&'\\0041', name) FROM t LIMIT 1)\nOFFSET 2) AS z
r	SELECT DISTINCT EXISTS (SELECT ($$dollar$$)::int FROM u), COALESCE(COALESCE(a, a), (SELECT DATE '2020-01-01' FROM t LIMIT 1)) AS x, json_agg(t) AS delete, "t"."name" FROM public.t WHERE (NOT ('a'::text)) BETWEEN (NULL) AND ((B'01') IS NOT NULL) ORDER BY (DATE/* ; /* nested */ DELETE FROM t */'2020-01-01') IS NOT NULL IN ((NULL) BETWEEN (interval '1 day') AND (U&'\\0041'), EXISTS (SELECT '/*'\tFROM u))
r	EXPLAIN (ANALYZE, COSTS off) SELECT (SELECT a IN (1.5, 'a'::text) FROM t LIMIT 1), /* c */ "t"."v"\nalias, NOT ((SELECT public.t.id FROM t LIMIT\n1)) AS "update", sum(v) FROM public.t WHERE E'a\\'b' ORDER BY NOT (($$dollar$$) BETWEEN (NULL) AND ('; DELETE FROM t; -- x\n--')) ASC NULLS FIRST
r	EXPLAIN (ANALYZE, COSTS off) SELECT ALL (B'01' IN (1.5, DATE\t'2020-01-01'))::text, avg(v) FILTER (WHERE a > 1) AS delete, ("t" . -- x\n"id")::text alias FROM t AS\tx GROUP BY /* c */ 1 HAVING count(*) > 1 ORDER BY (SELECT\t(SELECT t.* FROM t LIMIT 1) FROM t LIMIT 1)
r	SELECT ARRAY[EXISTS (SELECT "t"."name" FROM u), (ID) BETWEEN (public.t.id) AND (t.id)] FROM t JOIN u ON t.id = u.t_id\tORDER BY (NOT (ID)) BETWEEN (($q$a 'b' ; -- $q$) BETWEEN (U&'\\0041') AND (interval '1 day')) AND\t(CAST(ts AS text)) ASC\nNULLS FIRST
r	COPY (SELECT DISTINCT $q$a 'b' ; -- $q$\nIN (NOT ('x'), B'01'), ID AS "update", CAST(DATE '2020-01-01' AS text) alias, max(id) AS delete FROM t AS/* ; /* nested */ DELETE FROM t */x WHERE EXISTS (SELECT ARRAY[$q$a 'b' ; -- $q$, ts] FROM u) LIMIT 10) TO STDOUT
r	COPY (SELECT ALL COALESCE(NOT (name), "t"."v"), name, 'a'::text AS delete FROM t LIMIT 10) TO STDOUT
r	SELECT -3,/* ; /* nested */ DELETE FROM t */avg(v) FILTER (WHERE a > 1) AS x, max(id) FROM t JOIN /* c */ u ON t.id = u.t_id GROUP BY ROLLUP (a, b) LIMIT 10
r	SELECT NULL FROM t WHERE\n(EXISTS (SELECT 1 FROM u)) IS NOT NULL GROUP BY ROLLUP (a, b) ORDER BY COALESCE(interval '1 day', name) IN (1.5, (SELECT 1e3 FROM t LIMIT 1)) ASC NULLS FIRST
r	(SELECT ALL ARRAY[COALESCE($1, 1e3), 1.5] FROM t AS x WHERE EXISTS (SELECT ARRAY[1, B'01'] FROM u))
r	SELECT DISTINCT ON (a) (CAST('a'::text AS\ntext)) IS NOT NULL,\tv alias  FROM "t" GROUP\tBY 1 HAVING count(*) > 1
r	SELECT EXISTS (SELECT EXISTS -- x\n(SELECT B'01' FROM u) FROM u), id AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update", public.t.id AS x FROM  t LEFT JOIN u USING (id) WHERE NULL
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a)\tb /* c */ FROM "t" WHERE 1e3 ORDER BY EXISTS (SELECT EXISTS (SELECT $q$a 'b' ; -- $q$ FROM /* c */ u) FROM u) ASC NULLS FIRST
r	WITH/* ; /* nested */ DELETE FROM t */c AS (SELECT EXISTS (SELECT ('x') BETWEEN (E'a\\'b') AND ("t"."name") FROM u), t.id, ts FROM t WHERE NULL IN (NOT (id), "t" . "id") ORDER BY COALESCE(NOT (U&'\\0041'), ARRAY["t"."name", interval '1 day']) DESC) SELECT * FROM c
r	SELECT NOT\n(ARRAY['x', "t"."v"]), t.id  AS delete, json_agg(t) alias, v AS delete/* ; /* nested */ DELETE FROM t */FROM "t" WHERE (CAST(t.id AS text)) IS NOT NULL  LIMIT 10
r	SELECT * FROM /* c */ (SELECT EXISTS (SELECT 'x'\tFROM u), (ARRAY[interval '1 day', v])::int, ts alias, ID AS delete FROM public.t) AS z
r	SELECT * FROM (SELECT (EXISTS (SELECT "t"."v" FROM\nu))::numeric(10, 2), id alias, t.*\nFROM (SELECT /* c */ DISTINCT ((E'a\\'b') BETWEEN ('/*') AND ("t"."name")) BETWEEN ($$dollar$$) AND (interval '1\nday') FROM t NATURAL JOIN u WHERE t.* GROUP BY ROLLUP (a, b) ORDER BY (t.*)::varchar(10) DESC) q WHERE ('it''s' IN ('a'::text, 'x'))::numeric(10, 2)) AS z
r	EXPLAIN SELECT NOT (interval '1 day') IN (B'01', NOT (1)), avg(v) FILTER (WHERE a > 1) AS delete FROM (SELECT 'a'::text, json_agg(t) alias, EXISTS (SELECT (v)::varchar(10) FROM u) AS delete FROM (VALUES (1, 2)) AS w (p, q) WHERE NOT ((SELECT 'it''s' FROM t LIMIT -- x\n1)) GROUP BY a, b) q WHERE E'a\\'b'
r	SELECT ALL "t"."name", (SELECT/* ; /* nested */ DELETE FROM t */ARRAY[ID, DATE '2020-01-01'] FROM t /* c */ LIMIT 1), bool_or(v > 1) AS x, name AS delete FROM t AS x WHERE ('it''s') BETWEEN ($$dollar$$) AND ('it''s') IN (B'01', -3) OFFSET 2
r	EXPLAIN (ANALYZE, COSTS off) SELECT ARRAY[true IN (NULL, "t"."v"), (ID) BETWEEN (DATE '2020-01-01') AND ($1)], (EXISTS (SELECT DATE '2020-01-01' FROM u))::text AS "update", (EXISTS (SELECT ts FROM u)) IS NOT NULL AS delete, b AS "update" FROM t LEFT JOIN u USING (id) WHERE COALESCE(NOT (B'01'), ARRAY[1, $$dollar$$]) ORDER BY (SELECT ARRAY['it''s', DATE '2020-01-01'] FROM t LIMIT 1)
r	WITH c (x, y) AS\t(SELECT 1, /* c */ 2) SELECT DISTINCT ON (a) CAST(('/*') IS NOT NULL AS text),\tDATE '2020-01-01', percentile_disc(0.5) WITHIN GROUP (ORDER\tBY  v) AS "update" FROM t LIMIT 10
r	SELECT/* ; /* nested */ DELETE FROM t */ALL (SELECT (E'a\\'b')::varchar(10) FROM t LIMIT 1), (t.id)::int alias, avg(v) FILTER (WHERE a > 1), ARRAY[NULL, ID] alias FROM generate_series(1, 3) AS g (n) WHERE id
r	SELECT ALL interval '1 day' FROM public.t GROUP BY GROUPING SETS ((a), ()) LIMIT 10 UNION ALL SELECT 1
r	SELECT (SELECT '/*' FROM t LIMIT 1), id AS delete, ID, percentile_disc(0.5) WITHIN /* c */ GROUP (ORDER BY v) alias/* ; /* nested */ DELETE FROM t */FROM t JOIN u ON t.id = u.t_id WHERE ARRAY[COALESCE($1, t.*), (a) IS NOT NULL] ORDER BY ((public.t.id) BETWEEN ('x') AND ("t"."name"))::text DESC
r	SELECT *\tFROM\t(SELECT ARRAY["t"."name", t.id], id  AS x FROM t LEFT JOIN u USING (id) ORDER BY '; DELETE FROM t; --' ASC NULLS FIRST) AS  z
r	SELECT * FROM (SELECT ARRAY[id, '; DELETE FROM t; --' IN (-3, $$dollar$$)], "t"."name" AS  x FROM t AS x WHERE COALESCE(v, $$dollar$$) IN (EXISTS (SELECT 1.5 FROM u), (SELECT t.id FROM t LIMIT 1)) ORDER BY ARRAY['x', '; DELETE FROM t; --'] IN -- x\n((E'a\\'b')::int, (true) BETWEEN (true) AND (E'a\\'b')) ASC NULLS FIRST LIMIT 10) AS z
r	SELECT * FROM (SELECT ALL/* ; /* nested */ DELETE FROM t */ARRAY['; DELETE FROM t; --',\t(ts) BETWEEN\n("t"."v") AND (U&'\\0041')] FROM t JOIN u ON t.id = u.t_id ORDER BY $q$a 'b' ; -- $q$) AS z
r	SELECT 'x', name AS  x FROM t ORDER BY ARRAY[(SELECT 1.5 /* c */ FROM t  LIMIT 1), b IN (b, v)] ASC NULLS FIRST
r	COPY (SELECT COALESCE('a'::text, ARRAY[interval/* ; /* nested */ DELETE FROM t */'1 day', 'a'::text]), ID FROM t AS x WHERE true IN (t.*, (SELECT 1e3 FROM t LIMIT 1))) TO STDOUT
r	EXPLAIN (ANALYZE, /* c */ COSTS off) SELECT DISTINCT EXISTS (SELECT 1e3 FROM u), NOT ("t"."name"),\nEXISTS (SELECT ts FROM /* c */ u), b AS x /* c */ FROM "t"
r	(SELECT DISTINCT ON (a) NOT ((a)  BETWEEN ('x') AND/* ; /* nested */ DELETE FROM t */(public.t.id)) FROM t NATURAL JOIN u WHERE EXISTS\t(SELECT (E'a\\'b')::int FROM u))
r	(SELECT/* ; /* nested */ DELETE FROM t */NOT (id IN (NULL, id)), NOT (public.t.id) AS "update", name AS "update", a alias FROM t LEFT JOIN u USING (id) WHERE /* c */ t.*)
r	SELECT *\tFROM (SELECT EXISTS (SELECT COALESCE(1e3, "t"."name") FROM u), string_agg(name, ',') alias, v\tAS delete -- x\nFROM t) AS z
r	EXPLAIN (ANALYZE, COSTS off) SELECT ALL NULL FROM t NATURAL JOIN u ORDER BY 1.5 DESC
r	SELECT ARRAY[(SELECT $q$a 'b'\t;/* ; /* nested */ DELETE FROM t */-- $q$ FROM t LIMIT 1), t.id], bool_or(v > 1) FROM t AS x WHERE -- x\nEXISTS (SELECT CAST(b AS text) FROM\tu)
r	SELECT DISTINCT ON (a) COALESCE(NOT (id), CAST(public.t.id AS text)), (SELECT -- x\nEXISTS (SELECT v FROM u) FROM\tt  LIMIT 1) AS x, public.t.id AS "update" FROM public.t/* ; /* nested */ DELETE FROM t */WHERE (COALESCE(U&'\\0041', -3)) BETWEEN (ARRAY['/*', ts]) AND ("t"."v")
r	WITH c AS (SELECT ARRAY["t"."name" IN (1.5, id), CAST(ID AS text)], max(id), a AS x  FROM t JOIN u ON t.id = u.t_id WHERE\nCOALESCE(('; DELETE FROM t; --')::text, 'it''s') GROUP BY a, b ORDER BY $1 IN ((SELECT "t"."v" FROM t LIMIT 1), (name) BETWEEN (1) AND (v)) ASC NULLS FIRST) SELECT * FROM c
r	SELECT (SELECT (SELECT U&'\\0041' FROM t LIMIT 1) FROM t LIMIT 1), json_agg(t) alias, percentile_disc(0.5) WITHIN GROUP /* c */ (ORDER BY v) FROM t ORDER BY '; DELETE FROM t; --' DESC LIMIT 10
r	EXPLAIN SELECT ALL CAST(ARRAY['/*', t.*] AS text), "t" . "id", (SELECT NOT (true) FROM t LIMIT 1) AS delete FROM t AS x/* ; /* nested */ DELETE FROM t */LIMIT 10
r	(SELECT ((DATE '2020-01-01') IS NOT -- x\nNULL)::int, NULL AS "update" FROM (SELECT E'a\\'b', max(id) AS "update", DATE '2020-01-01' alias, ARRAY[name, 'x'] IN (ARRAY[U&'\\0041', 'it''s'], $q$a 'b' ; -- $q$) AS x FROM generate_series(1, 3) AS g (n)) q ORDER BY '/*')
r	WITH c (x, y) AS /* c */ (SELECT 1, 2) SELECT DISTINCT 'x' FROM public.t WHERE (SELECT COALESCE(1.5, $1) FROM t LIMIT 1) LIMIT 10
r	SELECT * FROM (SELECT ALL (SELECT ('; DELETE FROM t; --') BETWEEN ("t"."v") AND (b) FROM t/* ; /* nested */ DELETE FROM t */LIMIT\t1), NOT (NOT (t.*)) AS delete, "t"."name" AS "update", public.t.id alias FROM t) AS z
r	(SELECT CAST(('it''s') BETWEEN ($1) AND ($q$a 'b' ; -- $q$) AS text), interval '1 day', NOT ((SELECT U&'\\0041' FROM t LIMIT 1)) alias FROM "t" WHERE name OFFSET 2)
r	EXPLAIN SELECT (t.id)::int\tFROM t  AS x WHERE ('it''s') BETWEEN (a) AND ("t" . "id") IN (NOT\t(name), CAST(true AS text)) GROUP\tBY GROUPING SETS ((a), ()) LIMIT 10
r	WITH c AS  (SELECT ((SELECT 'x' FROM  t LIMIT 1)) BETWEEN ((-3)::varchar(10)) AND (NOT (B'01')), count(*), public.t.id FROM -- x\npublic.t) SELECT\n*\nFROM c
r	SELECT * FROM (SELECT\t(SELECT COALESCE(DATE '2020-01-01', "t"."name") FROM t LIMIT 1) FROM "t" WHERE (SELECT U&'\\0041' FROM t LIMIT 1)) AS z
r	COPY (SELECT DISTINCT ON (a) name, bool_or(v > 1) AS delete,\tARRAY[t.id, ts IN ($q$a 'b' ; -- $q$, 'a'::text)], bool_or(v > 1) AS delete\tFROM t NATURAL JOIN u GROUP /* c */ BY ROLLUP (a, b)) TO STDOUT
r	COPY (SELECT\nDISTINCT COALESCE((1.5) BETWEEN (ID) AND ($$dollar$$), -- x\n$q$a -- x\n'b' ; -- $q$), EXISTS (SELECT a IN ('/*', public.t.id) FROM u) AS x, json_agg(t) AS delete, (EXISTS (SELECT id FROM\nu)) IS NOT NULL alias FROM/* ; /* nested */ DELETE FROM t */t LEFT JOIN u USING (id) WHERE (ID) BETWEEN/* ; /* nested */ DELETE FROM t */(CAST('it''s' AS text)) AND ((ID) IS NOT\nNULL) ORDER /* c */ BY ((B'01')::text) BETWEEN (-3)\tAND ((SELECT 'x' FROM t LIMIT 1))) TO STDOUT
r	SELECT DISTINCT ARRAY[NOT (1), b IN ('x', id)]  FROM t JOIN u ON t.id = u.t_id GROUP BY -- x\nROLLUP  (a, b) ORDER BY ($$dollar$$)::numeric(10, 2) ASC NULLS FIRST
r	(SELECT ARRAY["t"."name", -- x\nCOALESCE('/*', t.id)] FROM t WHERE ((NULL) BETWEEN ('a'::text) AND (a)) IS NOT\nNULL)
r	SELECT DISTINCT ON (a) ((SELECT U&'\\0041' FROM t LIMIT 1)) BETWEEN ("t"."v") AND (ARRAY['a'::text, -3]) FROM t LEFT JOIN u USING (id) WHERE COALESCE((SELECT t.* FROM t LIMIT 1), interval '1 day') LIMIT 10
r	SELECT DISTINCT CAST('; DELETE FROM t; --' AS\ntext), count(DISTINCT/* ; /* nested */ DELETE FROM t */a) AS x FROM generate_series(1, 3)/* ; /* nested */ DELETE FROM t */AS g (n) WHERE -- x\nts ORDER BY E'a\\'b'
r	SELECT 1, array_agg(a ORDER BY b) AS x FROM (SELECT/* ; /* nested */ DELETE FROM t */ARRAY[DATE '2020-01-01',\nNULL]\nIN (COALESCE(true, U&'\\0041'), EXISTS -- x\n(SELECT NULL FROM u)), "t"."v" AS delete, ts alias FROM public.t WHERE "t"\n. "id" ORDER BY (CAST(1.5 -- x\nAS text))::text ASC NULLS FIRST) q
r	WITH c (x,  y) AS (SELECT\n1, 2) SELECT (-3) IS NOT NULL, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM t NATURAL JOIN u WHERE NOT\t(1.5)
r	EXPLAIN (ANALYZE, COSTS off) SELECT\t(1 IN (-3, 1)) BETWEEN  (COALESCE($$dollar$$, interval '1 day')) AND (CAST(NULL\tAS text)), ID FROM/* ; /* nested */ DELETE FROM t */generate_series(1, 3) AS g (n) ORDER\nBY CAST(EXISTS (SELECT t.* FROM\nu) AS text)
r	SELECT ALL (CAST(name AS text))  IS NOT NULL, (SELECT name FROM t LIMIT 1) AS  delete, sum(v) FROM/* ; /* nested */ DELETE FROM t */t NATURAL JOIN u WHERE ARRAY[$$dollar$$, ("t" . "id") BETWEEN ('x')  AND (1e3)] GROUP BY a, b UNION ALL SELECT 1
r	SELECT -- x\n'; DELETE FROM t; --', count(*) AS x, ts, sum(v) AS "update" FROM (SELECT DISTINCT ARRAY[U&'\\0041', E'a\\'b'], (EXISTS (SELECT "t"."name" FROM u)) BETWEEN (NOT ('x')) AND (t.id) FROM generate_series(1, 3) AS g (n) WHERE interval '1 day' ORDER BY ARRAY[NOT ("t"."v"), (public.t.id) IS NOT NULL] DESC) q ORDER BY EXISTS (SELECT name FROM u) IN ((E'a\\'b') IS NOT NULL, ARRAY[name, interval '1 day']) ASC NULLS FIRST OFFSET 2
r	SELECT $q$a 'b' ; -- $q$, a AS delete FROM t JOIN u/* ; /* nested */ DELETE FROM t */ON t.id = u.t_id WHERE 1e3 OFFSET 2
r	SELECT DISTINCT ON (a)\tEXISTS (SELECT COALESCE(interval '1 day', "t" . "id")  FROM u), array_agg(a ORDER BY b) AS delete FROM t JOIN u ON t.id = u.t_id LIMIT 10 UNION ALL SELECT/* ; /* nested */ DELETE FROM t */1
r	WITH c (x, y) AS (SELECT 1, 2) SELECT\nALL EXISTS (SELECT ('x') IS NOT NULL FROM u), NULL AS delete FROM t /* c */ NATURAL JOIN u WHERE b GROUP BY ROLLUP (a, b) OFFSET 2
r	SELECT DISTINCT ON (a) 'a'::text, ts, ID alias, v alias FROM (SELECT /* c */ DISTINCT v, public.t.id AS delete FROM t LEFT JOIN u USING\t(id) WHERE ("t"."v") BETWEEN (E'a\\'b') AND (EXISTS (SELECT true FROM u))) q UNION ALL SELECT 1
r	SELECT/* ; /* nested */ DELETE FROM t */ALL EXISTS (SELECT (id)::int FROM u), count(*) alias FROM t LEFT JOIN u USING (id) WHERE ARRAY['a'::text, /* c */ CAST(a AS text)] GROUP BY ROLLUP (a,\tb) ORDER BY (1.5) IS NOT NULL ASC NULLS FIRST
r	SELECT DISTINCT COALESCE(DATE '2020-01-01', NOT ($q$a 'b' ; -- $q$)) FROM t WHERE  EXISTS (SELECT "t"."v" FROM u)
r	EXPLAIN (ANALYZE, COSTS off) SELECT (SELECT (1.5) BETWEEN ('a'::text) AND (true) FROM t LIMIT 1) FROM generate_series(1, 3) AS g (n) WHERE ((1e3) BETWEEN (id)\nAND (true)) BETWEEN ($q$a 'b' ; -- $q$) AND (NOT ($$dollar$$)) OFFSET 2
r	SELECT (("t" . "id")::text) BETWEEN\t((a) BETWEEN (t.id) AND (name))\nAND (1.5 IN ('x', U&'\\0041')),  sum(v) AS "update" FROM (SELECT 1e3 FROM t JOIN u ON t.id = u.t_id ORDER BY a DESC LIMIT 10 OFFSET 2) q WHERE $1 GROUP BY GROUPING SETS ((a), ()) ORDER BY CAST(public.t.id AS text)
r	SELECT (SELECT /* c */ ('x') BETWEEN (true) AND\n($$dollar$$) FROM\nt LIMIT 1), sum(v) alias FROM (SELECT DISTINCT ON (a) public.t.id FROM t NATURAL JOIN u GROUP BY a, b LIMIT 10) q
r	WITH c (x, y)\tAS (SELECT 1,\t2) SELECT DISTINCT ON (a) CAST('; DELETE FROM t; --' AS text), ('/*') IS NOT NULL AS /* c */ delete FROM t ORDER BY ARRAY[CAST(public.t.id AS text), CAST(NULL AS text)] ASC NULLS FIRST
r	WITH c AS (SELECT DISTINCT ON (a) (SELECT (1e3) IS NOT NULL/* ; /* nested */ DELETE FROM t */FROM t\tLIMIT 1), "t"."name" AS "update" FROM t JOIN u ON t.id = u.t_id WHERE EXISTS (SELECT name FROM u) GROUP BY a,  b ORDER BY EXISTS (SELECT true FROM u) IN (U&'\\0041', 'a'::text)) SELECT * FROM c
r	SELECT ALL CAST((SELECT $q$a 'b' ; -- $q$ FROM t LIMIT 1) AS text),\tb AS "update",/* ; /* nested */ DELETE FROM t */a AS x, -- x\npercentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM t JOIN  u ON t.id = u.t_id
r	WITH c AS (SELECT NOT (B'01'), $q$a 'b' ; -- $q$ AS delete, count(*), json_agg(t) FROM t JOIN u ON t.id = u.t_id WHERE 1.5) SELECT * FROM\nc
r	COPY (SELECT DISTINCT ON (a) (("t" . "id")::varchar(10)) BETWEEN ($1 IN ('; DELETE FROM t; --', 'a'::text)) AND (NOT (U&'\\0041')), CAST(EXISTS (SELECT "t" . "id" FROM u) AS text), a AS x, CAST((SELECT '; DELETE /* c */ FROM t; --' FROM t LIMIT 1) AS text) AS delete FROM "t" WHERE ARRAY[(SELECT 'x' FROM t LIMIT 1), id] GROUP BY ROLLUP (a, b)) TO STDOUT
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT (("t" . "id")::numeric(10, 2))::text, ARRAY[EXISTS (SELECT 'x' FROM u), (public.t.id) BETWEEN (1.5) AND ('a'::text)], NOT ('a'::text IN (DATE '2020-01-01', NULL)) AS "update" FROM (SELECT ALL (NOT (name))::numeric(10, 2), name, count(DISTINCT a) AS x, bool_or(v > 1) FROM generate_series(1, 3) AS g\t(n) GROUP  BY a, b LIMIT 10) q -- x\nWHERE CAST(CAST(NULL AS text) AS text) ORDER BY 1e3 OFFSET 2
r	SELECT NOT (NULL  IN ("t"."v", -3)) FROM t\nJOIN u ON t.id = u.t_id GROUP BY 1 HAVING count(*) > 1
r	SELECT /* c */ DISTINCT ON (a) (true) IS NOT NULL, string_agg(name, ','), (id) IS NOT NULL, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update" FROM t
r	SELECT DISTINCT ON (a) public.t.id, percentile_disc(0.5) WITHIN GROUP (ORDER BY -- x\nv) alias, bool_or(v > 1) alias, name FROM (SELECT\tALL DATE  '2020-01-01',/* ; /* nested */ DELETE FROM t */sum(v) AS/* ; /* nested */ DELETE FROM t */x, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM t LEFT JOIN u USING (id) LIMIT 10) q GROUP BY ROLLUP (a, b) LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT ts, count(*) AS delete FROM t
r	SELECT 1.5, sum(v) FROM t WHERE "t"."name"
r	SELECT ALL id, "t" /* c */ . "id" AS  x FROM t/* ; /* nested */ DELETE FROM t */JOIN u\nON t.id = u.t_id  WHERE '; DELETE FROM t; --'
r	WITH c (x, y) AS (SELECT/* ; /* nested */ DELETE FROM t */1, 2)\nSELECT COALESCE(($q$a 'b' ; -- /* c */ $q$) BETWEEN (B'01') AND ($$dollar$$), ts), string_agg(name, ','), percentile_disc(0.5)\tWITHIN GROUP (ORDER BY v) AS x FROM t NATURAL  JOIN u WHERE (E'a\\'b')::text GROUP BY ROLLUP (a, b)
r	(SELECT ALL (COALESCE(b, '/*')) BETWEEN (CAST(B'01' AS text)) AND (ARRAY[$$dollar$$, t.*]), (ARRAY[t.id, a])::numeric(10,\n2) AS x, (SELECT (1)::text FROM t/* ; /* nested */ DELETE FROM t */LIMIT 1) alias, json_agg(t)\tAS delete FROM "t" WHERE a)
r	COPY (SELECT DISTINCT ((public.t.id)::varchar(10)) IS NOT NULL -- x\nFROM t NATURAL JOIN u GROUP BY/* ; /* nested */ DELETE FROM t */a, b ORDER BY EXISTS (SELECT ('it''s') BETWEEN ('/*') AND ('; DELETE FROM t; --')\tFROM u) DESC) TO STDOUT
r	SELECT * FROM (SELECT DISTINCT ARRAY[NOT ('x'), 'a'::text], "t"."v", (($$dollar$$) IS NOT NULL) IS NOT NULL FROM t JOIN u ON t.id = u.t_id WHERE (CAST(name AS text))::varchar(10)) AS z
r	EXPLAIN (ANALYZE, COSTS off) SELECT CAST((v) IS NOT NULL AS text) FROM generate_series(1, 3) AS g (n) WHERE ($q$a 'b' ; --\n$q$)::text
r	EXPLAIN (ANALYZE, COSTS off) SELECT ALL 'x', CAST((1.5) BETWEEN ('x') AND ('it''s') AS text) AS x FROM "t" ORDER\tBY (t.id) BETWEEN (NOT (id)) AND ('x')
r	WITH c AS (SELECT id, name AS x, sum(v), id FROM t LEFT JOIN/* ; /* nested */ DELETE FROM t */u USING (id) WHERE E'a\\'b') SELECT * FROM c
r	WITH /* c */ c (x, y) AS (SELECT 1, 2) SELECT /* c */ (EXISTS (SELECT 'a'::text FROM u)) IS NOT NULL, name AS x, json_agg(t), sum(v) AS "update" FROM generate_series(1, -- x\n3) AS g  (n) LIMIT 10 OFFSET 2
r	SELECT NOT ((SELECT '; DELETE FROM t; --' FROM t LIMIT 1)) FROM generate_series(1,  3) AS g (n) WHERE CAST((NULL)::int AS text) ORDER BY ARRAY[(U&'\\0041')::int, B'01']
r	SELECT ALL COALESCE((SELECT 1.5 FROM t LIMIT 1), 1e3), /* c */ COALESCE(EXISTS (SELECT\tDATE '2020-01-01' FROM u),\t1.5) alias FROM t WHERE ARRAY[NOT\n('; DELETE FROM t; --'), 1]
r	SELECT DISTINCT ON (a) B'01', "t"."name" AS "update", (ARRAY[E'a\\'b', "t"."name"])::varchar(10) FROM t WHERE B'01' ORDER BY COALESCE(ARRAY['/*', 1.5], (SELECT U&'\\0041' FROM t LIMIT 1)) ASC NULLS FIRST OFFSET 2
r	COPY (SELECT ((SELECT DATE '2020-01-01' FROM t LIMIT 1)) BETWEEN (CAST(name AS -- x\ntext)) AND ((1)::numeric(10, 2)), json_agg(t) AS delete\tFROM t LEFT JOIN u USING (id)/* ; /* nested */ DELETE FROM t */WHERE 1 ORDER BY (SELECT\t'/*' FROM t LIMIT 1) ASC NULLS FIRST)\nTO STDOUT
r	SELECT DISTINCT EXISTS (SELECT COALESCE(ts, name) FROM u), (SELECT COALESCE(id, /* c */ v) FROM t LIMIT 1)/* ; /* nested */ DELETE FROM t */AS x, "t"."name" AS /* c */ "update", name FROM t JOIN u ON t.id = u.t_id
r	SELECT DISTINCT ON\n(a) ((name) BETWEEN (-3) AND (B'01')) BETWEEN ((ts) IS NOT NULL) AND (true), json_agg(t), EXISTS (SELECT EXISTS (SELECT B'01' FROM u) FROM u) AS delete/* ; /* nested */ DELETE FROM t */FROM t JOIN u ON t.id =/* ; /* nested */ DELETE FROM t */u.t_id WHERE (COALESCE('x', "t"."name")) BETWEEN (1.5 IN (DATE '2020-01-01', name)) AND ((E'a\\'b')::text) ORDER BY (t.*) BETWEEN (NOT ($q$a 'b' ; -- $q$)) AND ("t"."v")
r	SELECT DISTINCT ON (a) CAST(U&'\\0041'  AS text), string_agg(name, ','), ts AS x,\tbool_or(v > 1) alias FROM t WHERE EXISTS (SELECT ARRAY[1.5, "t" . "id"] FROM u) ORDER BY EXISTS  (SELECT "t"."name" FROM u) DESC
r	EXPLAIN (ANALYZE, COSTS off) SELECT ARRAY[(U&'\\0041') IS NOT NULL, '; DELETE FROM t; --'] FROM t\tJOIN u ON t.id /* c */ = u.t_id WHERE COALESCE(ARRAY[true, $1], ARRAY[t.*, DATE '2020-01-01']) GROUP BY ROLLUP (a, b) LIMIT 10 OFFSET 2
r	EXPLAIN SELECT NOT (E'a\\'b'), EXISTS (SELECT (name) BETWEEN ('/*') AND (U&'\\0041') FROM u), json_agg(t), public.t.id alias FROM t
r	EXPLAIN SELECT ARRAY[(SELECT v FROM t LIMIT 1), NOT (t.id)], COALESCE(id,/* ; /* nested */ DELETE FROM t */(b)::int) alias, (id) BETWEEN (("t"."name") IS NOT NULL) AND ((SELECT\nv FROM -- x\nt LIMIT\n1)) alias FROM t  JOIN u ON t.id = u.t_id WHERE (('it''s')\nIS NOT NULL) BETWEEN ((-3) IS\nNOT NULL) AND (ARRAY['a'::text, '/*']) LIMIT 10
r	SELECT true, name AS delete, (COALESCE(1, 'it''s'))::numeric(10, 2) FROM\tt AS x WHERE (1e3) IS NOT NULL GROUP BY a, b LIMIT 10
r	SELECT ((t.*)::text) BETWEEN\n(U&'\\0041') AND (("t" . "id") BETWEEN ('/*') AND ('/*')), v AS "update", (true IN ($1, $$dollar$$)) IS NOT NULL AS delete, "t"."name" alias FROM public.t GROUP BY ROLLUP (a, b) OFFSET 2
r	SELECT  DISTINCT 'a'::text, "t" . "id", percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM t GROUP BY a, b
r	SELECT CAST(E'a\\'b' AS text), ('it''s') BETWEEN (ARRAY[$$dollar$$, t.id]) AND (NOT (DATE '2020-01-01')) AS delete, t.*, bool_or(v > 1) AS x FROM "t" WHERE ARRAY[$$dollar$$, EXISTS (SELECT 1.5 FROM u)] LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT 1e3, CAST((U&'\\0041')::numeric(10, 2) AS text) AS x, string_agg(name, ',') alias FROM public.t WHERE DATE '2020-01-01' LIMIT 10
r	COPY (SELECT $q$a 'b' ; -- $q$, count(DISTINCT /* c */ a), json_agg(t) AS x FROM "t" WHERE NULL) TO -- x\nSTDOUT
r	SELECT * FROM (SELECT (E'a\\'b') BETWEEN (('x') IS NOT NULL) AND (-3 IN (NULL, $$dollar$$)) FROM t AS x WHERE true IN ("t" . "id", COALESCE(B'01', "t" . "id")) GROUP BY GROUPING SETS ((a), ()) ORDER BY ARRAY[('x') IS NOT NULL, (SELECT B'01' FROM t LIMIT 1)] DESC) AS z
r	SELECT DISTINCT ((SELECT interval '1 day' FROM t LIMIT  1)) BETWEEN ('x' IN (name, name)) AND (('it''s') BETWEEN ($$dollar$$) AND (DATE '2020-01-01')), count(DISTINCT a) AS x, avg(v) FILTER (WHERE a > 1) AS  "update" FROM t JOIN u ON t.id = u.t_id LIMIT 10
r	SELECT\nDISTINCT ON (a) EXISTS (SELECT 1 FROM u), max(id) alias FROM t/* ; /* nested */ DELETE FROM t */JOIN u ON t.id = u.t_id
r	SELECT DISTINCT ON (a) "t"."name", count(DISTINCT -- x\na) AS "update", ts AS "update" FROM t JOIN u ON t.id = u.t_id
r	(SELECT ALL 'x' FROM "t" LIMIT 10)
r	SELECT * FROM (SELECT DISTINCT ON (a) EXISTS/* ; /* nested */ DELETE FROM t */(SELECT ARRAY[v, name]  FROM u), "t" . "id" FROM "t" ORDER BY NOT ("t"."name") LIMIT 10) AS z
r	SELECT (COALESCE('/*', NULL)) /* c */ BETWEEN (NOT (DATE '2020-01-01')) AND (NOT (-3)), bool_or(v > 1)\nalias/* ; /* nested */ DELETE FROM t */FROM t
r	EXPLAIN SELECT DISTINCT ('a'::text) BETWEEN (ARRAY[ID, a]) AND ((1e3)::numeric(10, 2)) FROM t JOIN u ON t.id = u.t_id WHERE 1.5 IN (-3, "t"."name" IN  (ID, ts)) ORDER BY\nCAST(NOT (v) AS -- x\ntext) DESC
r	SELECT *\tFROM (SELECT DISTINCT COALESCE(E'a\\'b', ($q$a 'b' ; -- $q$) BETWEEN (id) AND (true)) FROM t NATURAL JOIN u WHERE COALESCE(COALESCE(U&'\\0041', U&'\\0041'), NOT (name)) GROUP BY 1 HAVING count(*) > 1 ORDER BY ((name) BETWEEN (B'01') AND ('; DELETE FROM t; --')) BETWEEN (("t"."name") IS NOT NULL) AND (COALESCE(1, name)) DESC LIMIT 10) AS z
r	SELECT DISTINCT ON (a) NOT ($$dollar$$), a alias, ts AS delete FROM public.t\nORDER BY (NOT\t(v)) IS NOT NULL DESC LIMIT 10
r	SELECT ARRAY[NOT (name), CAST('x' AS text)] FROM t JOIN u ON t.id = u.t_id ORDER BY\nEXISTS (SELECT ($q$a 'b' ; -- -- x\n$q$)::varchar(10) FROM u) ASC NULLS FIRST
r	COPY (SELECT (SELECT $1 FROM t LIMIT 1), bool_or(v > 1) FROM t LEFT JOIN u USING (id) WHERE 1 ORDER BY '; DELETE FROM t; --' ASC NULLS FIRST) TO STDOUT
r	SELECT E'a\\'b', count(DISTINCT a), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x FROM t NATURAL JOIN u LIMIT 10
r	SELECT DISTINCT ON (a)/* ; /* nested */ DELETE FROM t */((-3) IS NOT NULL) /* c */ IS NOT NULL FROM generate_series(1, 3) AS g (n) WHERE COALESCE(COALESCE($1, 'it''s'), "t"."v") ORDER BY CAST((E'a\\'b')::numeric(10, 2) AS text) ASC NULLS FIRST
r	SELECT * FROM (SELECT ALL $$dollar$$, NOT (NULL) AS x, "t"."name" FROM t NATURAL JOIN u) AS z
r	SELECT $$dollar$$, count(*), public.t.id AS delete FROM t GROUP BY 1 HAVING count(*) > 1 ORDER BY NOT (ARRAY["t"."v", "t" . "id"]) ASC NULLS FIRST LIMIT 10
r	SELECT ALL  "t"."v", array_agg(a ORDER BY b) AS delete FROM generate_series(1, 3) AS g (n) WHERE (SELECT E'a\\'b' FROM t LIMIT 1) ORDER BY NOT (EXISTS (SELECT public.t.id FROM u)) DESC
r	EXPLAIN (ANALYZE, COSTS  off)\nSELECT -3 IN (NOT (DATE '2020-01-01'), CAST(NULL AS text)), max(id) AS x, t.* AS "update" -- x\nFROM t NATURAL JOIN u WHERE (SELECT CAST('a'::text AS text) FROM  t LIMIT 1) ORDER BY ((SELECT E'a\\'b' FROM t LIMIT 1)) BETWEEN (1e3) AND ((t.id) IS NOT NULL) DESC LIMIT 10
r	SELECT DISTINCT ARRAY[NOT (t.id), EXISTS (SELECT interval '1 day' FROM u)], string_agg(name,\n',') AS "update" FROM "t" WHERE NOT ((v)::varchar(10))
r	WITH c AS (SELECT NULL, v, bool_or(v > 1) AS delete, "t"."name" IN ((SELECT v FROM -- x\nt LIMIT 1), E'a\\'b') AS delete FROM t NATURAL JOIN u WHERE "t" . "id" IN (interval '1 day', COALESCE($1, 1))) SELECT * FROM c
r	SELECT -- x\nDISTINCT ARRAY[(NULL) BETWEEN ($$dollar$$) AND ('it''s'), a  IN (E'a\\'b', t.*)] FROM t LEFT JOIN u USING (id) WHERE ARRAY[(B'01')::numeric(10, 2), NOT ("t" . "id")] GROUP BY GROUPING SETS ((a), ()) LIMIT 10
r	EXPLAIN SELECT 'a'::text IN (1, CAST($q$a 'b' ; -- $q$ AS text)), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete, json_agg(t) AS x, avg(v) FILTER (WHERE a > 1) AS delete FROM t LEFT JOIN u USING (id)\nWHERE COALESCE(E'a\\'b', EXISTS (SELECT 'x' FROM u))
r	SELECT DISTINCT ((1e3) BETWEEN (name) -- x\nAND (t.id))::int,  a AS -- x\ndelete, (EXISTS (SELECT $q$a 'b' ; -- $q$ FROM u)) BETWEEN (COALESCE(1e3, $$dollar$$)) AND ((-3) BETWEEN (true) AND (true)) AS  "update" FROM t /* c */ JOIN u ON t.id = u.t_id WHERE EXISTS (SELECT 1e3  FROM u) ORDER BY NOT ((b)::text) DESC\tUNION ALL SELECT 1
r	SELECT DISTINCT (NOT ("t"."v"))::varchar(10), $q$a 'b' ; -- $q$ alias FROM/* ; /* nested */ DELETE FROM t */t ORDER BY (ARRAY['x', public.t.id])::text UNION ALL SELECT 1
r	WITH c (x, y) AS  (SELECT 1,\t2) SELECT "t"."v", count(DISTINCT a), v AS delete, count(*) AS delete FROM (SELECT EXISTS (SELECT NULL FROM u) FROM generate_series(1, 3) AS g (n) ORDER BY public.t.id ASC NULLS FIRST) q -- x\nWHERE (id) BETWEEN ('it''s') AND (CAST(B'01' AS  text))
r	WITH c AS (SELECT $$dollar$$ FROM t AS x WHERE -- x\n(ID)::int) SELECT * FROM c
r	SELECT DISTINCT ON (a)/* ; /* nested */ DELETE FROM t */(SELECT ('it''s') IS NOT NULL FROM t  LIMIT 1), (SELECT b  FROM /* c */ t LIMIT 1), CAST(ARRAY[ts,/* ; /* nested */ DELETE FROM t */"t" . "id"] AS text) alias FROM t JOIN u ON t.id = u.t_id WHERE NOT (COALESCE(t.id, DATE '2020-01-01')) ORDER BY (NOT (t.*)) BETWEEN ('; DELETE FROM t; --') AND\t(1)
r	EXPLAIN\t(ANALYZE, COSTS off) SELECT 1.5, ID alias FROM\tpublic.t WHERE EXISTS (SELECT NOT (true) FROM u)
r	COPY (SELECT 1.5 FROM t JOIN -- x\nu\tON t.id =  u.t_id GROUP BY a, b) TO STDOUT
r	(SELECT 1 FROM public.t WHERE COALESCE(NOT (public.t.id), $$dollar$$) GROUP BY GROUPING SETS ((a), ()))
r	SELECT DISTINCT\n(SELECT NOT (t.id) FROM t LIMIT /* c */ 1), v AS delete FROM (SELECT ("t"."name") BETWEEN ((true)\tBETWEEN ($1) AND ('x')) AND ('it''s'), (SELECT 1e3 FROM t LIMIT 1) IN (("t"."name")::int, ARRAY[ID, 1e3]) AS delete, v AS delete FROM t ORDER BY CAST((ts) BETWEEN (U&'\\0041') AND (ID) AS text)) q GROUP BY GROUPING SETS ((a), ())
r	SELECT */* ; /* nested */ DELETE FROM t */FROM (SELECT "t"."name" FROM generate_series(1, 3) AS g\t(n) GROUP BY 1 HAVING count(*)/* ; /* nested */ DELETE FROM t */> 1 LIMIT 10 OFFSET 2) AS z
r	SELECT DISTINCT\tNOT (NOT ($1)), name alias, count(DISTINCT a) AS "update", $q$a 'b' ; -- $q$ FROM (SELECT ALL ts, string_agg(name, ','), (SELECT v FROM t LIMIT 1), count(*) AS "update" FROM t WHERE 1) q WHERE (interval '1 day')::text
r	WITH c AS (SELECT COALESCE(NOT (NULL), -- x\nCAST("t"."v"/* ; /* nested */ DELETE FROM t */AS text)) FROM (SELECT NOT (("t"."name")::int) FROM (VALUES (1, 2)) AS w (p, q) /* c */ ORDER BY ARRAY[NOT (1e3), (SELECT name FROM t LIMIT/* ; /* nested */ DELETE FROM t */1)] /* c */ DESC) q WHERE v) SELECT * FROM c
r	SELECT b, NULL AS x, json_agg(t) alias, -- x\npublic.t.id FROM t AS\tx WHERE (SELECT b FROM t LIMIT 1) IN (-3 IN (public.t.id, 'it''s'), COALESCE("t"."name", "t"."v")) ORDER BY (U&'\\0041' IN\t(U&'\\0041', NULL))::text ASC NULLS FIRST
r	COPY (SELECT ((1e3) BETWEEN (t.*) AND ("t"."name"))::text, name AS delete, sum(v) FROM (SELECT ARRAY[id, ARRAY['/*', name]], ts AS x FROM t AS x ORDER BY 'it''s') q WHERE ARRAY[1e3,/* ; /* nested */ DELETE FROM t */(1) IS NOT NULL] ORDER BY a ASC NULLS FIRST LIMIT 10) TO STDOUT
r	EXPLAIN SELECT NOT (NOT (NULL)) FROM t/* ; /* nested */ DELETE FROM t */AS x LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT ARRAY[EXISTS (SELECT t.id FROM u), id] FROM (SELECT COALESCE(COALESCE(ID, ID), EXISTS (SELECT ID FROM u)), bool_or(v > 1) alias, json_agg(t) FROM generate_series(1, 3) AS g/* ; /* nested */ DELETE FROM t */(n) /* c */ WHERE NOT ('/*' IN (t.*, DATE '2020-01-01')) GROUP BY 1 HAVING count(*) > 1) q WHERE E'a\\'b' GROUP BY a, b OFFSET 2
r	SELECT ALL NOT\t(CAST(B'01' AS text)), count(DISTINCT a) AS "update", CAST((1) BETWEEN (NULL) AND ($$dollar$$) AS text) AS "update", count(*) AS delete FROM (SELECT COALESCE(EXISTS (SELECT "t"\n. "id" FROM u), ID) FROM -- x\nt WHERE E'a\\'b') q WHERE (interval '1 day' IN ('a'::text, "t" . "id")) BETWEEN ((interval '1 day')::numeric(10, 2)) AND (ID) ORDER BY t.id ASC NULLS FIRST
r	EXPLAIN SELECT ALL NOT /* c */ (COALESCE(E'a\\'b', ID)), (SELECT (SELECT 'a'::text FROM t LIMIT 1) FROM t LIMIT 1) alias FROM (SELECT DISTINCT ON (a) COALESCE((t.id) BETWEEN (U&'\\0041') AND ("t"."v"), ts), avg(v) FILTER (WHERE a > 1) alias FROM t LEFT JOIN u USING (id) LIMIT 10) q WHERE EXISTS (SELECT 'a'::text FROM u) IN (ARRAY[DATE '2020-01-01', $q$a 'b' ; -- $q$], 1e3) ORDER BY name ASC NULLS FIRST
r	COPY (SELECT NOT ('it''s'), json_agg(t) AS delete FROM t AS x) TO STDOUT
r	(SELECT DISTINCT 1.5 IN (interval '1 day', U&'\\0041') IN (1, $q$a/* ; /* nested */ DELETE FROM t */'b' ; -- $q$), true AS "update", string_agg(name, ',')  AS delete FROM public.t ORDER BY  (SELECT NOT (a) /* c */ FROM t /* c */ LIMIT 1))
r	SELECT (CAST(name AS text)) BETWEEN ((U&'\\0041') BETWEEN (t.*) AND ('it''s')) AND ('a'::text), bool_or(v >  1), "t"."v" alias,  EXISTS (SELECT true FROM u) AS x FROM "t" LIMIT 10
r	COPY (SELECT/* ; /* nested */ DELETE FROM t */EXISTS (SELECT "t" . "id" FROM u) IN (ID IN ($q$a 'b' ; -- $q$, NULL), (b) IS NOT NULL), sum(v) AS x, /* c */ avg(v) FILTER (WHERE a\n> 1) AS x, array_agg(a ORDER BY b) FROM "t" WHERE (SELECT "t"."name" FROM t LIMIT 1)) TO STDOUT
r	SELECT NOT ((1.5) BETWEEN ('; DELETE FROM t; --') AND ('/*')), id, /* c */ "t" . "id" FROM public.t UNION ALL SELECT 1
r	(SELECT ("t"."v") BETWEEN (interval '1 day') AND (COALESCE(U&'\\0041', name)), count(DISTINCT a) alias, CAST(U&'\\0041' AS text) FROM generate_series(1, 3) -- x\nAS g (n) WHERE "t"."v" LIMIT 10)
r	WITH c AS (SELECT (a)  IS NOT NULL IN (('/*') IS NOT NULL, (SELECT U&'\\0041' FROM t LIMIT 1)) FROM t LEFT JOIN\tu USING (id) WHERE 1.5 GROUP /* c */ BY ROLLUP (a,  b)) SELECT * FROM c
r	(SELECT NULL FROM "t" WHERE ARRAY['x', 'it''s'] IN  (a, b) ORDER BY NOT (EXISTS (SELECT 'it''s' FROM u)) LIMIT 10 OFFSET 2)
r	SELECT DISTINCT (1.5) BETWEEN (name) AND (ts) IN (v, ($$dollar$$) BETWEEN ("t"."name") AND (ts)) FROM t NATURAL JOIN u GROUP BY a, b UNION ALL SELECT 1
r	SELECT * FROM (SELECT CAST((SELECT t.* FROM t LIMIT 1) AS text), ((NULL) BETWEEN (a) AND ('a'::text))\nBETWEEN (true) AND (ARRAY[1,  t.id]) FROM public.t ORDER BY EXISTS (SELECT COALESCE(1.5, $$dollar$$) FROM u) ASC NULLS FIRST LIMIT 10) AS z
r	EXPLAIN (ANALYZE, COSTS off) SELECT (SELECT ('a'::text) BETWEEN ('/*') AND (-3) FROM t LIMIT 1), array_agg(a ORDER BY b) AS delete, id\nAS x FROM t LEFT  JOIN u\nUSING (id) WHERE (SELECT (ID) BETWEEN ("t"."v") AND /* c */ (1.5) FROM t LIMIT 1) GROUP BY GROUPING SETS ((a), ()) LIMIT 10
r	SELECT DISTINCT -- x\nON (a) (SELECT NOT (NULL) FROM t LIMIT 1), (SELECT t.* FROM\nt LIMIT 1) AS delete FROM (SELECT NOT /* c */ (-3), ("t"."name") IS /* c */ NOT NULL AS x FROM t LEFT JOIN u USING (id) GROUP BY GROUPING SETS ((a), ()) ORDER BY (CAST($$dollar$$ AS text)) BETWEEN ((name) BETWEEN (v) AND ($$dollar$$)) AND (('; DELETE FROM t; --') /* c */ IS NOT NULL) DESC LIMIT 10 OFFSET 2) q WHERE NOT (EXISTS (SELECT a FROM u))
r	SELECT ((id) BETWEEN (B'01') AND ("t"."name")) IS NOT -- x\nNULL FROM\tpublic.t WHERE  EXISTS (SELECT '; DELETE FROM t; --' IN (1, t.*) FROM u) GROUP BY 1 HAVING count(*) > 1 LIMIT 10
r	SELECT DISTINCT ON (a) CAST(U&'\\0041' AS text), v AS "update", v AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM t NATURAL JOIN u GROUP BY a, b
r	(SELECT (SELECT (SELECT\n$$dollar$$ FROM t\tLIMIT 1) FROM t LIMIT 1), (CAST('a'::text AS /* c */ text)) IS NOT\nNULL, sum(v) AS/* ; /* nested */ DELETE FROM t */x FROM t WHERE /* c */ COALESCE(CAST("t"."name" AS text), NOT  ($q$a 'b' ; -- $q$)) GROUP BY ROLLUP (a,\tb))
r	WITH c AS\n(SELECT -- x\nDISTINCT interval '1 day', b /* c */ AS delete, count(DISTINCT a) AS delete, /* c */ avg(v) FILTER (WHERE a > 1) AS x FROM generate_series(1, 3)/* ; /* nested */ DELETE FROM t */AS\tg (n) GROUP BY/* ; /* nested */ DELETE FROM t */GROUPING SETS ((a), ())) SELECT * FROM c
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) $1 FROM (SELECT ALL (NOT (b)) IS NOT NULL FROM t LEFT JOIN u USING (id) WHERE NULL) q WHERE ((SELECT name FROM t LIMIT 1))::int
r	SELECT (COALESCE(t.id, a))::text FROM/* ; /* nested */ DELETE FROM t */t NATURAL JOIN u WHERE (ARRAY["t" . "id", 'it''s'])::varchar(10) LIMIT  10
r	COPY (SELECT interval '1 day' FROM (SELECT (name)::text, bool_or(v > 1), percentile_disc(0.5) WITHIN GROUP (ORDER BY/* ; /* nested */ DELETE FROM t */v) AS delete, count(*)\nAS "update" FROM "t" WHERE (COALESCE($$dollar$$,  1.5)) IS NOT NULL GROUP BY 1 HAVING count(*) > 1 ORDER BY (1.5) IS NOT NULL ASC NULLS FIRST OFFSET 2) q ORDER BY a ASC/* ; /* nested */ DELETE FROM t */NULLS FIRST) TO STDOUT
r	SELECT DISTINCT ON (a) b FROM t LEFT JOIN u /* c */ USING (id) WHERE id UNION ALL SELECT 1
r	SELECT EXISTS (SELECT (U&'\\0041') BETWEEN ('x') AND (b) FROM u), bool_or(v > 1) alias FROM t /* c */ NATURAL JOIN u WHERE ARRAY[(U&'\\0041') IS NOT NULL, ('; DELETE FROM t; --') BETWEEN (interval '1 day') AND ($$dollar$$)] GROUP BY 1 HAVING count(*) > 1 ORDER BY ARRAY[(1.5)::varchar(10), ARRAY[public.t.id, ID]] DESC UNION ALL SELECT 1
r	EXPLAIN SELECT NOT  ((t.*) IS NOT NULL), 1 IN ("t" . "id", (SELECT 'it''s' FROM t LIMIT 1)) AS delete, CAST((-3) BETWEEN ('a'::text) AND ('/*') AS text) FROM public.t WHERE /* c */ NULL
r	SELECT/* ; /* nested */ DELETE FROM t */(SELECT true FROM t LIMIT 1) FROM "t" WHERE t.id /* c */ ORDER BY -- x\n((1e3) BETWEEN ('x') AND (-3)) IS NOT NULL OFFSET 2 UNION ALL SELECT 1
r	SELECT/* ; /* nested */ DELETE FROM t */ALL ('; DELETE FROM t; --')::text FROM generate_series(1, 3) AS g (n) GROUP\tBY GROUPING SETS ((a), ()) ORDER BY v
r	SELECT * FROM (SELECT ALL $q$a 'b' ; -- $q$, string_agg(name, ','), a AS "update" FROM\tgenerate_series(1, 3) AS g (n) WHERE '; DELETE FROM t; --') AS z
r	COPY\n(SELECT (COALESCE(ts, '/*')) IS NOT NULL, public.t.id alias, avg(v) -- x\nFILTER (WHERE a > 1) AS "update", json_agg(t) AS x FROM t AS x WHERE (SELECT (name) /* c */ BETWEEN ($$dollar$$) AND ("t" . "id") FROM t LIMIT 1))\tTO STDOUT
r	SELECT DISTINCT ON (a) ((B'01') /* c */ IS -- x\nNOT NULL)::int, t.id alias, DATE  '2020-01-01' IN ((SELECT interval '1 day' FROM t LIMIT 1), a IN ("t"."v", 'x')) AS "update" FROM t WHERE\tEXISTS (SELECT true FROM u)
r	SELECT v FROM t JOIN  u ON t.id = u.t_id WHERE CAST(public.t.id IN (DATE '2020-01-01', name) AS text) ORDER BY\tE'a\\'b' LIMIT 10 UNION ALL SELECT 1
r	WITH c AS (SELECT DISTINCT (SELECT 1 FROM t LIMIT 1) FROM t ORDER BY\ninterval '1 day' ASC NULLS FIRST/* ; /* nested */ DELETE FROM t */LIMIT 10 OFFSET\n2) SELECT * -- x\nFROM c
r	EXPLAIN SELECT 1.5 FROM "t" WHERE COALESCE((SELECT 'it''s' FROM t LIMIT 1), t.id)
r	WITH c (x, y)\tAS (SELECT\t1, 2) SELECT DISTINCT ON (a) 'it''s', ARRAY["t"."v", (id) BETWEEN (ts) AND (U&'\\0041')] alias, ID IN (id, B'01') IN ((SELECT b FROM t LIMIT 1), ARRAY['/*', true]) AS delete, (name) BETWEEN ('it''s') AND ('; DELETE FROM t; --') IN (NOT (true), ("t"."name")::int) FROM t NATURAL JOIN u WHERE -3 ORDER BY ((SELECT interval '1 day' FROM t LIMIT -- x\n1)) IS NOT NULL DESC
r	WITH c AS (SELECT  EXISTS (SELECT "t"."v" FROM u) FROM generate_series(1, 3) AS g (n) GROUP BY a,/* ; /* nested */ DELETE FROM t */b) SELECT * /* c */ FROM c
r	WITH\tc AS\t(SELECT DISTINCT (CAST(interval '1 day' AS text))::varchar(10), array_agg(a ORDER BY b) AS "update" FROM t NATURAL JOIN u ORDER BY -- x\nU&'\\0041' ASC NULLS FIRST) SELECT * FROM c
r	EXPLAIN SELECT COALESCE(NOT (1), (a)\nBETWEEN (interval '1 day') AND (public.t.id)) FROM (SELECT (true IN ('; DELETE FROM t; --', "t"."v")) BETWEEN ($1 IN (ID, 'a'::text)) AND (NOT (true)) FROM t ORDER BY ARRAY[(v) BETWEEN (NULL) AND (U&'\\0041'), (ID) BETWEEN (ts) AND (E'a\\'b')] ASC NULLS FIRST LIMIT 10) q
r	COPY (SELECT DISTINCT ON (a) '/*' FROM "t" WHERE (SELECT COALESCE(1, interval '1 day') FROM t/* ; /* nested */ DELETE FROM t */LIMIT 1) ORDER BY (EXISTS (SELECT 'x' FROM u))::text DESC) TO STDOUT
r	COPY (SELECT EXISTS (SELECT (SELECT/* ; /* nested */ DELETE FROM t */a FROM\nt LIMIT 1)  FROM u), -- x\nmax(id)\tAS x, json_agg(t) AS x FROM generate_series(1, 3) AS g (n) WHERE ARRAY[(t.id) BETWEEN ('/*') AND ('; DELETE FROM t; --'), '; DELETE FROM t; --'] GROUP BY ROLLUP (a, b) OFFSET 2)/* ; /* nested */ DELETE FROM t */TO STDOUT
r	SELECT DISTINCT ON (a) U&'\\0041', (NOT ($1)) BETWEEN (-3) AND ((DATE '2020-01-01')::int) AS "update", b, public.t.id alias FROM t LEFT JOIN u USING (id)
r	EXPLAIN SELECT -- x\nDISTINCT true, (NOT ("t"."v")) IS NOT NULL AS x, id alias, -- x\nARRAY[EXISTS (SELECT -3 FROM u), ARRAY["t"."name", ID]] FROM public.t WHERE 'it''s'
r	COPY (SELECT (COALESCE(public.t.id, $$dollar$$))::numeric(10, 2) FROM t) TO STDOUT
r	SELECT DISTINCT ON (a)\n(SELECT ARRAY["t"."name", -- x\n'x'] FROM t LIMIT 1), array_agg(a ORDER BY b) alias, "t" . "id" alias FROM t AS x WHERE ("t" . "id")::varchar(10) IN (ARRAY['/*', NULL], id) ORDER BY 1e3 ASC NULLS FIRST OFFSET 2 UNION ALL SELECT 1
r	EXPLAIN -- x\nSELECT/* ; /* nested */ DELETE FROM t */ARRAY[(public.t.id) BETWEEN (interval/* ; /* nested */ DELETE FROM t */'1 day') AND/* ; /* nested */ DELETE FROM t */(interval '1 day'), id], json_agg(t) alias FROM t WHERE ($q$a 'b' ; -- $q$)::int IN (NOT (name), -3) GROUP BY/* ; /* nested */ DELETE FROM t */GROUPING SETS -- x\n((a), ())
r	SELECT ARRAY[COALESCE(t.id, t.id), NULL], array_agg(a ORDER BY b) AS "update", (ts) IS NOT NULL alias FROM generate_series(1, 3) AS g (n)
r	SELECT *\tFROM (SELECT DISTINCT COALESCE(NOT ($$dollar$$), ARRAY['; DELETE FROM t; --', 'a'::text]) FROM t LEFT JOIN u USING (id)) AS z
r	COPY /* c */ (SELECT DISTINCT/* ; /* nested */ DELETE FROM t */ON (a) CAST(a AS text), COALESCE(public.t.id, 'it''s')\tIN (id, ('; DELETE FROM t; --') BETWEEN ($1) AND (1)) AS "update", id alias, public.t.id AS "update" FROM "t") TO STDOUT
r	SELECT ALL (SELECT (SELECT '/*' FROM t LIMIT 1) FROM t LIMIT 1), /* c */ percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete, max(id) AS x FROM t NATURAL JOIN u WHERE NOT (true IN (NULL, $1)) ORDER BY NOT ((SELECT NULL FROM t LIMIT 1)) ASC NULLS FIRST OFFSET 2
r	EXPLAIN SELECT 'x', count(DISTINCT a) AS "update" FROM t AS x GROUP BY GROUPING SETS ((a), /* c */ ()) LIMIT 10
r	SELECT ALL COALESCE(ARRAY[NULL, $q$a 'b'/* ; /* nested */ DELETE FROM t */; -- $q$], $$dollar$$ IN (v, 'x')), a AS delete FROM public.t WHERE ARRAY[1  IN\t($1, 1e3), COALESCE(E'a\\'b',  1e3)] /* c */ ORDER BY E'a\\'b' DESC LIMIT 10
r	WITH c (x, y) AS (SELECT 1, 2) SELECT ($q$a 'b' ; -- $q$) BETWEEN (('a'::text) BETWEEN (NULL) AND (DATE '2020-01-01')) AND (ARRAY['a'::text, "t"."v"]), bool_or(v > 1) AS "update" FROM t WHERE EXISTS (SELECT COALESCE(1.5, 1e3) FROM u)
r	WITH c -- x\n(x, y) AS (SELECT\t1,\t2) SELECT DISTINCT ((interval '1 day') IS NOT NULL) BETWEEN (NOT (1e3)) AND (NULL IN ("t"."v", v)), ID AS delete FROM t WHERE (SELECT t.* IN (public.t.id, t.id) FROM t LIMIT 1) ORDER BY CAST(COALESCE('x', '; DELETE FROM t; --') AS text) -- x\nDESC
r	SELECT interval '1 day', "t"."v" AS delete FROM t AS x WHERE  (SELECT $1 FROM t LIMIT 1)
r	WITH c (x, y) AS (SELECT/* ; /* nested */ DELETE FROM t */1, 2) SELECT COALESCE(t.id, U&'\\0041'), ARRAY[(DATE -- x\n'2020-01-01')::varchar(10),/* ; /* nested */ DELETE FROM t */(SELECT $q$a 'b' ; -- $q$ FROM t LIMIT 1)], ((SELECT '/*' FROM -- x\nt LIMIT 1)) IS NOT NULL alias FROM t NATURAL JOIN u WHERE CAST(ARRAY[a, U&'\\0041'] AS text) ORDER BY $1 ASC NULLS FIRST LIMIT 10
r	SELECT  (SELECT ARRAY[B'01', interval\n'1 day']  FROM t LIMIT 1) FROM\nt ORDER BY (true IN (public.t.id, $1))::int DESC LIMIT 10 OFFSET 2 UNION ALL SELECT 1
r	SELECT ((t.*)::varchar(10)) IS NOT NULL, array_agg(a ORDER BY b) AS -- x\n"update", (1) BETWEEN\n(NOT (NULL)) AND ((public.t.id) BETWEEN (public.t.id) AND ('; DELETE FROM t; --')) alias, t.id AS x FROM t NATURAL JOIN u WHERE CAST('x' AS text) GROUP BY a, b OFFSET 2
r	SELECT ALL EXISTS (SELECT ($1) BETWEEN (E'a\\'b') AND (NULL) FROM u) FROM t NATURAL JOIN u ORDER BY (SELECT (SELECT NULL FROM t LIMIT 1) FROM t LIMIT 1)
r	SELECT name, a, "t" . "id" AS x FROM public.t WHERE (ts) BETWEEN ((ID)::numeric(10, 2)) AND (-3) ORDER BY -- x\nt.id ASC NULLS FIRST LIMIT 10
r	SELECT NOT (CAST($$dollar$$ AS text)) FROM t AS x WHERE (COALESCE(public.t.id, a))::varchar(10) ORDER BY EXISTS (SELECT EXISTS (SELECT\n-3 FROM  u) FROM u)
r	SELECT ALL NOT ($q$a 'b' ; -- $q$), b FROM t\nWHERE ((v)::text)::numeric(10, 2) ORDER BY COALESCE(ts, (t.*) BETWEEN ($$dollar$$) AND (E'a\\'b'))
r	SELECT\tALL COALESCE((SELECT a FROM /* c */ t LIMIT 1), ($$dollar$$)::int), ((B'01')::int) IS NOT NULL\nAS/* ; /* nested */ DELETE FROM t */x FROM generate_series(1,  3) AS g (n) LIMIT 10 OFFSET 2
r	(SELECT DISTINCT name, "t" . "id" alias, 'x', id FROM t LEFT JOIN u USING (id))
r	COPY\n(SELECT\tARRAY[public.t.id, name], name AS\n"update", 1e3 AS "update", a AS "update" -- x\nFROM "t" WHERE /* c */ NOT (a) GROUP BY 1 HAVING count(*) > 1)\nTO STDOUT
r	SELECT DISTINCT ON (a) CAST(NULL IN (ts, ID)  AS text), NOT (('x') BETWEEN (t.id) AND ("t"."v")) alias -- x\nFROM -- x\n(SELECT ts\tIN (ID, CAST($1 AS text)), t.id AS "update", array_agg(a ORDER BY b) alias FROM "t" WHERE (NOT (t.id))::int ORDER BY 'x' DESC OFFSET 2) q
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) ARRAY[EXISTS (SELECT -3 FROM u), 1.5], (COALESCE($q$a\n'b' ; -- $q$, 1e3)) BETWEEN (t.id) AND (b) AS\tx FROM t NATURAL JOIN u WHERE (($$dollar$$) IS NOT\tNULL) BETWEEN (('a'::text) BETWEEN (DATE '2020-01-01') AND (interval '1 day')) AND ('/*')
r	WITH c AS (SELECT ALL t.* FROM "t" ORDER BY ARRAY[(ID) IS NOT NULL, (1e3)::int] ASC NULLS/* ; /* nested */ DELETE FROM t */FIRST LIMIT 10) SELECT * FROM c
r	WITH c (x, y)\nAS (SELECT 1, 2) SELECT DISTINCT "t"."v", (SELECT ('/*') IS NOT NULL FROM t LIMIT 1) FROM (SELECT (NULL)::numeric(10, 2), ID AS delete FROM t LEFT JOIN u USING (id) WHERE (v) BETWEEN (COALESCE($1, DATE '2020-01-01')) AND (-3)) q WHERE b
r	EXPLAIN  SELECT DISTINCT ON/* ; /* nested */ DELETE FROM t */(a)  (SELECT (SELECT -3 FROM t LIMIT 1) FROM t LIMIT 1), bool_or(v/* ; /* nested */ DELETE FROM t */> 1)/* ; /* nested */ DELETE FROM t */AS delete FROM public.t WHERE (SELECT NOT -- x\n($$dollar$$) FROM t LIMIT 1)
r	EXPLAIN SELECT ALL (CAST(t.*  AS /* c */ text))::varchar(10), avg(v) FILTER (WHERE a > 1) alias, t.id alias FROM "t" WHERE "t"\t. "id" GROUP BY a, b
r	WITH c (x, y) AS (SELECT 1, 2) SELECT NOT ((ts) BETWEEN/* ; /* nested */ DELETE FROM t */(b) AND (E'a\\'b')) FROM (SELECT ARRAY[t.id, (b)::int], array_agg(a ORDER BY b), (COALESCE(1e3, 'it''s'))::text FROM t LEFT JOIN u USING (id) LIMIT 10) q LIMIT 10
r	SELECT ARRAY[COALESCE(id, public.t.id), (1e3)::int], percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete, percentile_disc(0.5)  WITHIN GROUP (ORDER BY v) AS "update", b AS x FROM public.t
r	SELECT ALL CAST('; DELETE FROM t; --' AS text), count(DISTINCT /* c */ a) AS "update" FROM generate_series(1, 3) AS g (n) ORDER BY /* c */ COALESCE((name)  IS  NOT NULL, EXISTS (SELECT $1 FROM u))
r	SELECT * FROM (SELECT DISTINCT (SELECT ARRAY['; DELETE FROM t; --', U&'\\0041'] FROM t LIMIT 1), count(DISTINCT a) AS x\nFROM t GROUP BY ROLLUP (a, b)) AS z
r	SELECT * FROM (SELECT ALL t.id, B'01' IN (NULL, ('/*') BETWEEN /* c */ ($$dollar$$) AND ($1)) alias, public.t.id, array_agg(a ORDER BY b) alias FROM (SELECT CAST(EXISTS (SELECT 'a'::text FROM u) AS text), (1e3 IN (U&'\\0041', $1))::numeric(10, 2) -- x\nFROM t NATURAL JOIN u WHERE (EXISTS (SELECT 1.5 FROM u)) BETWEEN\n(CAST(E'a\\'b' AS text)) AND (EXISTS (SELECT v FROM u)) ORDER BY CAST(EXISTS (SELECT E'a\\'b' FROM u) AS text) DESC) q) AS z
r	SELECT\nDISTINCT ON (a) (1 IN (1e3, ts))::text, t.* AS x, ($1) IS NOT NULL, CAST((v) BETWEEN ($1) AND ('/*') AS text) AS x\nFROM t
r	SELECT * FROM (SELECT ALL CAST((ts) IS NOT NULL\tAS\ntext), count(DISTINCT a) AS x, ID alias FROM t LEFT JOIN  u USING (id)/* ; /* nested */ DELETE FROM t */ORDER BY NOT (COALESCE('; DELETE FROM t; --', 1)) LIMIT 10) AS z
r	SELECT ALL name FROM public.t WHERE (CAST(b AS text))\nIS NOT NULL OFFSET /* c */ 2 UNION ALL SELECT 1
r	SELECT CAST("t"."v" AS text) IN (('; DELETE FROM t; --') BETWEEN ('a'::text) AND ('x'), NOT (ID)), array_agg(a ORDER BY b) AS "update", CAST(('x')::varchar(10)\nAS text) FROM t AS x OFFSET 2
r	SELECT\tALL NOT (("t"."v") /* c */ BETWEEN (name) AND ('it''s')),  a  AS x FROM/* ; /* nested */ DELETE FROM t */"t" WHERE public.t.id LIMIT 10
r	SELECT $1, 1.5 AS "update" FROM (SELECT ALL ($1) IS NOT NULL, array_agg(a ORDER BY b) AS delete,\t(EXISTS (SELECT E'a\\'b' FROM u))::numeric(10, 2) AS delete, count(*) AS "update" FROM t JOIN u ON t.id = u.t_id ORDER BY EXISTS (SELECT 'x' FROM u) ASC NULLS FIRST OFFSET 2) q WHERE (SELECT NOT ('/*') FROM t LIMIT 1) GROUP BY a, b ORDER BY NOT (public.t.id IN (v, ID)) DESC LIMIT 10
r	WITH c (x, /* c */ y) AS (SELECT 1, 2) SELECT ($1) IS NOT NULL IN (v IN (t.id, DATE '2020-01-01'), U&'\\0041'), ts alias, string_agg(name, ','), id FROM t AS x WHERE 1e3 IN (EXISTS (SELECT -3 FROM u), U&'\\0041') ORDER BY DATE '2020-01-01' IN (('/*') IS NOT NULL, NOT (B'01')) DESC LIMIT 10
r	WITH c (x, y) AS (SELECT 1,\n2) SELECT CAST(EXISTS (SELECT "t"."name" FROM\nu) AS text),  json_agg(t) AS delete, avg(v) FILTER (WHERE a > 1) AS "update"\nFROM t /* c */ JOIN u ON t.id =\tu.t_id WHERE (SELECT CAST('/*' AS text) FROM t /* c */ LIMIT 1) ORDER BY (SELECT ts FROM t LIMIT 1) ASC NULLS FIRST
r	SELECT DISTINCT/* ; /* nested */ DELETE FROM t */t.*, name alias FROM t JOIN u ON\tt.id = u.t_id WHERE name ORDER BY\nts DESC
r	SELECT ALL CAST(ARRAY[DATE '2020-01-01', b] AS text), json_agg(t) FROM (SELECT /* c */ DISTINCT ON  (a) 'x', NOT ('/*') FROM t NATURAL JOIN u) q WHERE interval '1 day'  GROUP BY 1 HAVING count(*) > 1\tOFFSET 2
r	EXPLAIN (ANALYZE, COSTS off) SELECT COALESCE(v, COALESCE('; DELETE FROM t; --', "t" . "id")) FROM t /* c */ WHERE (SELECT true FROM t LIMIT 1) IN (ARRAY[interval '1 day', t.*], ARRAY[id,/* ; /* nested */ DELETE FROM t */NULL])
r	SELECT (t.* IN ('it''s', 1e3)) BETWEEN (NOT (U&'\\0041')) AND (NULL), "t" . "id" AS "update" FROM t LEFT JOIN u USING (id) -- x\nLIMIT 10
r	SELECT ALL ARRAY[CAST('it''s' -- x\nAS text), EXISTS (SELECT E'a\\'b' FROM u)], t.* FROM generate_series(1, 3) AS g (n)
r	SELECT DISTINCT 1.5 FROM t\tLEFT JOIN u USING (id) WHERE NOT (CAST($1 AS text)) GROUP BY a, b
r	WITH c (x, y) AS\n(SELECT 1,\t2) SELECT DISTINCT ON (a) EXISTS (SELECT DATE '2020-01-01' FROM u) IN (ARRAY[ID, interval '1 day'], /* c */ '/*' IN (NULL, 1.5)), json_agg(t) AS x, b AS x, count(DISTINCT a) alias\nFROM t JOIN u ON t.id = u.t_id LIMIT 10
r	SELECT DISTINCT a FROM public.t WHERE COALESCE(CAST('a'::text AS text), -- x\n('it''s') IS NOT NULL)
r	WITH c AS  (SELECT ALL -- x\nE'a\\'b' IN (t.*, 1e3) IN (t.*, "t" . "id" IN ($$dollar$$, $1)), string_agg(name, ',')  AS x FROM t NATURAL JOIN u WHERE ID ORDER BY (SELECT (SELECT E'a\\'b' FROM t LIMIT 1) FROM t LIMIT 1) DESC LIMIT 10) SELECT * FROM c
r	(SELECT DISTINCT (SELECT (SELECT true FROM t LIMIT 1) FROM t LIMIT 1) FROM "t" WHERE (t.*) IS NOT NULL)
r	SELECT DISTINCT ON (a) -- x\ntrue, avg(v) FILTER (WHERE a > 1) AS "update", ARRAY[$1, B'01'] alias, array_agg(a ORDER BY b) AS "update" FROM t NATURAL JOIN u ORDER BY CAST(true IN (t.id, a) AS text)
r	WITH c AS\t(SELECT EXISTS (SELECT EXISTS (SELECT 'a'::text FROM u) FROM u), string_agg(name, ',') FROM t/* ; /* nested */ DELETE FROM t */WHERE 1.5) SELECT * FROM c
r	(SELECT DISTINCT (COALESCE('a'::text, '; DELETE FROM t; --')) IS NOT NULL, 1 AS "update", "t"."name"  AS delete, ts FROM "t"\nOFFSET 2)
r	SELECT ALL /* c */ EXISTS (SELECT (SELECT true FROM t LIMIT 1) FROM u), -- x\n(id IN (ID, '; DELETE FROM t; --')) IS NOT NULL, array_agg(a ORDER BY b) /* c */ AS delete, (CAST(-3 AS text)) IS NOT NULL/* ; /* nested */ DELETE FROM t */AS "update" FROM t
r	SELECT (EXISTS (SELECT B'01' FROM u)) BETWEEN ('; DELETE FROM t; --') AND (B'01'), (SELECT (SELECT -3 FROM t LIMIT 1) FROM t LIMIT 1) AS "update", count(*)  alias, NOT (NOT (b)) AS x FROM public.t ORDER BY ("t" . "id") BETWEEN (t.id) AND ("t"/* ; /* nested */ DELETE FROM t */. "id") IN (public.t.id, NOT ("t"."v"))
r	WITH c (x, y) AS /* c */ (SELECT\n1,\t2) SELECT DISTINCT ((SELECT b FROM t LIMIT 1)) BETWEEN (CAST(U&'\\0041' AS text)) AND (t.id), t.* AS "update", b FROM t LEFT JOIN u USING (id) WHERE $1 GROUP BY GROUPING SETS ((a), ())
r	WITH c (x, y) AS (SELECT 1, 2) SELECT "t" .  "id", sum(v), string_agg(name,\t','), "t" .  "id" -- x\nFROM t NATURAL JOIN u OFFSET 2
r	SELECT\nDISTINCT ARRAY[COALESCE(ID, U&'\\0041'), NOT ("t"."v")] FROM generate_series(1, 3) AS g (n) WHERE B'01'
r	WITH c (x, y) AS (SELECT 1, 2) SELECT COALESCE(('/*')::numeric(10, 2), ('a'::text) IS NOT NULL), count(*) alias FROM t LEFT JOIN u USING (id) WHERE\t(a)\nIS NOT NULL
r	COPY (SELECT ALL (t.*) IS  NOT NULL FROM\tt NATURAL JOIN u WHERE (NOT (b)) BETWEEN (EXISTS (SELECT $1 FROM u)) AND (a) ORDER BY id IN (NULL, ARRAY['x', $$dollar$$])) TO STDOUT
r	SELECT ALL EXISTS (SELECT EXISTS\n(SELECT B'01' FROM u) /* c */ FROM  u) FROM t JOIN u ON t.id = u.t_id WHERE ((a)::text) BETWEEN (DATE '2020-01-01') AND -- x\n(CAST(ID AS text))
r	SELECT ALL ARRAY[1e3,\nCAST(public.t.id AS text)] FROM "t" ORDER BY NOT (ARRAY['x', 'it''s']) LIMIT/* ; /* nested */ DELETE FROM t */10
r	SELECT ALL EXISTS (SELECT/* ; /* nested */ DELETE FROM t */$$dollar$$ FROM u), 'it''s' alias, b alias FROM public.t ORDER BY COALESCE((id) BETWEEN -- x\n("t" . "id") AND ('; DELETE FROM t; --'), COALESCE(-3, 'it''s')) DESC LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) "t"."name", true AS delete, avg(v) FILTER (WHERE a > 1) AS delete, "t" . "id" AS delete FROM "t"
r	SELECT DISTINCT 1.5 FROM public.t WHERE /* c */ EXISTS (SELECT id FROM u) IN (v, (interval  '1 day') BETWEEN ($$dollar$$) AND/* ; /* nested */ DELETE FROM t */(1.5)) GROUP BY GROUPING SETS ((a), ()) LIMIT /* c */ 10
r	WITH c AS /* c */ (SELECT ALL "t"."name" IN ((1)::varchar(10), id) FROM t NATURAL  JOIN u WHERE ARRAY[U&'\\0041' IN (t.*, v),\n1e3] GROUP BY a, b) SELECT * FROM c
r	SELECT * -- x\nFROM (SELECT\nDISTINCT ON (a) NOT (ARRAY[U&'\\0041',\tinterval '1 day']) FROM generate_series(1, 3) AS g (n) WHERE (EXISTS (SELECT U&'\\0041' FROM u))::varchar(10) ORDER BY CAST(1e3 AS text) DESC) AS z
r	EXPLAIN (ANALYZE, COSTS off) SELECT ARRAY[NOT (1e3), COALESCE(b, DATE '2020-01-01')], ts, id AS delete, public.t.id AS x FROM public.t
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON\n(a) b, ts AS /* c */ x FROM (SELECT t.id, a -- x\nAS "update" FROM public.t -- x\nWHERE ((a)\nBETWEEN ("t"."v") AND (1.5)) BETWEEN\t((t.*) BETWEEN ($q$a 'b'\t;\t-- $q$) AND (t.*)) AND (COALESCE(name, true))) q WHERE 1e3
r	WITH c AS (SELECT/* ; /* nested */ DELETE FROM t */DISTINCT NOT ("t"."name") FROM t JOIN u ON t.id = u.t_id WHERE NOT (('it''s')  BETWEEN (a) AND ($q$a 'b' ; -- $q$))) SELECT * FROM c
r	WITH c -- x\nAS (SELECT\nALL (SELECT CAST(b AS text) FROM t -- x\nLIMIT 1),\n(SELECT a FROM t LIMIT 1) AS delete, CAST('/*' AS text) FROM t LEFT JOIN u -- x\nUSING (id)) SELECT * FROM c
r	COPY (SELECT DISTINCT ON (a) t.id, count(*) AS delete FROM "t" WHERE b) TO STDOUT
r	SELECT DISTINCT CAST(COALESCE(t.*,  B'01') AS text), public.t.id AS delete, '/*' AS "update", E'a\\'b' alias FROM public.t WHERE EXISTS (SELECT $q$a 'b' ; -- $q$ FROM u) IN (public.t.id, EXISTS (SELECT $q$a 'b' ; -- $q$ FROM u))
r	SELECT (SELECT  ARRAY[true, 1.5] FROM t LIMIT 1), (CAST(name AS text))::int AS  "update", bool_or(v > 1) alias FROM generate_series(1, 3) AS g (n) ORDER BY COALESCE((SELECT /* c */ public.t.id FROM t LIMIT 1), $q$a 'b' ; -- $q$) DESC LIMIT 10 OFFSET 2
r	EXPLAIN\tSELECT 'x', CAST("t" . "id" AS text) FROM "t"
r	EXPLAIN SELECT DISTINCT ON (a) EXISTS (SELECT CAST(-3 AS text) FROM u) FROM t AS x WHERE NOT/* ; /* nested */ DELETE FROM t */(ts) GROUP BY 1 HAVING count(*) > 1
r	SELECT DISTINCT NOT/* ; /* nested */ DELETE FROM t */(COALESCE('x', $$dollar$$)), count(DISTINCT a), t.id alias FROM t LEFT JOIN u USING (id) WHERE CAST((public.t.id) BETWEEN ("t"."v") AND ($$dollar$$) AS\ttext) UNION ALL SELECT 1
r	SELECT ALL EXISTS (SELECT ('; DELETE FROM t; --')::varchar(10) FROM u), count(*) AS delete, ((1e3)::text)::numeric(10, 2) FROM public.t OFFSET 2
r	SELECT ALL (SELECT NOT (v) -- x\nFROM t LIMIT 1), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias FROM (SELECT ALL/* ; /* nested */ DELETE FROM t */((SELECT 1.5 FROM t LIMIT 1))::numeric(10, 2), id alias, t.* AS x FROM t LEFT JOIN u USING (id)) q ORDER  BY ($1 IN (1, t.id)) BETWEEN (t.*) AND (EXISTS (SELECT "t" . "id" FROM u)) DESC LIMIT 10 UNION ALL SELECT 1
r	SELECT NOT\n((U&'\\0041') IS NOT NULL), avg(v) FILTER (WHERE a > 1) AS delete, COALESCE((a) BETWEEN ('it''s') AND -- x\n(ID), COALESCE(t.id, NULL)) AS delete, ts FROM  t LEFT JOIN u USING (id) UNION  ALL SELECT 1
r	EXPLAIN SELECT ((SELECT b FROM t LIMIT 1))::text, count(DISTINCT a) AS\t"update" FROM t JOIN u/* ; /* nested */ DELETE FROM t */ON t.id = u.t_id
r	EXPLAIN (ANALYZE,\tCOSTS off) SELECT t.*, name, string_agg(name, ',')\tAS\t"update" FROM t /* c */ JOIN/* ; /* nested */ DELETE FROM t */u ON  t.id = u.t_id WHERE t.id
r	SELECT DISTINCT ON (a) /* c */ COALESCE((SELECT id FROM t LIMIT 1), (-3) /* c */ BETWEEN (ID) AND -- x\n('x')), "t" . "id" AS delete FROM  t AS x WHERE ((id) BETWEEN (ts) AND (interval '1 day')) BETWEEN ("t"."name")/* ; /* nested */ DELETE FROM t */AND (public.t.id)
r	SELECT DISTINCT ON (a) id FROM "t"\tWHERE /* c */ (SELECT ARRAY[E'a\\'b', t.*] FROM t LIMIT 1) GROUP BY ROLLUP (a, b) LIMIT 10
r	WITH c (x, y) AS (SELECT\t1, 2) SELECT $$dollar$$, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x, public.t.id alias, "t" . "id" FROM t
r	SELECT * FROM\t(SELECT NOT (ARRAY[t.id, B'01']), max(id) AS "update", max(id) AS delete, bool_or(v  > 1) alias FROM t LEFT JOIN u USING (id) GROUP BY a, b LIMIT 10) AS z
r	SELECT DISTINCT ON (a) COALESCE(("t"."name") IS NOT NULL, -- x\nEXISTS (SELECT t.id FROM u)), -- x\n"t"."v" AS delete, ARRAY[(SELECT t.* FROM t LIMIT 1), (true) BETWEEN (t.id) AND (1e3)] AS delete FROM t LEFT JOIN u USING (id) ORDER BY v ASC NULLS FIRST
r	SELECT ((b) BETWEEN ('x') AND (id)) IS NOT NULL, name, array_agg(a ORDER BY b), json_agg(t) alias FROM "t"
r	SELECT * FROM (SELECT NOT (ts) FROM generate_series(1, 3) AS g (n) GROUP BY a, b  ORDER BY NOT (DATE '2020-01-01')) AS z
r	SELECT 1, (SELECT $1 FROM t LIMIT 1), a AS delete, "t" . "id" FROM public.t WHERE NOT ($$dollar$$) ORDER BY CAST((-3) BETWEEN ("t"."v") AND (t.id) AS text)
r	COPY (SELECT DISTINCT id, ID, id AS x, public.t.id AS x /* c */ FROM (SELECT  1.5 IN (NOT (E'a\\'b'), NULL IN (NULL, 1)), array_agg(a ORDER BY b) AS "update", count(*) AS delete, ((v)::varchar(10))::varchar(10) AS delete FROM (VALUES (1, 2)) AS w (p, q) WHERE NOT (ARRAY[B'01', "t"."v"])) q WHERE CAST(('a'::text) IS NOT NULL AS text) GROUP BY 1 HAVING count(*) > 1) TO STDOUT
r	EXPLAIN SELECT ARRAY["t"."v", 'a'::text], $$dollar$$ alias, ((SELECT NULL FROM t LIMIT 1)) /* c */ IS NOT  NULL, json_agg(t) /* c */ AS "update" FROM t AS x GROUP BY /* c */ a, b ORDER BY ((id) BETWEEN ('x') AND (public.t.id))::int DESC LIMIT 10
r	SELECT * FROM (SELECT ALL CAST(CAST(id AS text) AS text), "t"."name" AS x, NOT (t.id) AS "update" FROM generate_series(1, 3) AS g (n) WHERE ($q$a 'b' /* c */ ; --/* ; /* nested */ DELETE FROM t */$q$) IS NOT NULL LIMIT 10) AS z
r	SELECT ARRAY[(SELECT U&'\\0041' FROM t LIMIT 1), EXISTS (SELECT $$dollar$$ FROM u)], a AS x, sum(v) FROM t AS x WHERE CAST(ARRAY[true,\tNULL] AS text)
r	COPY (SELECT (SELECT B'01'\tFROM t LIMIT 1), id alias, ts AS delete FROM public.t WHERE NOT (E'a\\'b') ORDER BY COALESCE(("t" . "id")::numeric(10, 2), CAST(1 AS text)) DESC) TO STDOUT
r	SELECT * FROM (SELECT ALL NOT (E'a\\'b') FROM t LEFT JOIN u USING (id) WHERE (SELECT (1e3)::int FROM t LIMIT 1) ORDER BY (SELECT COALESCE('a'::text, 'it''s') FROM t LIMIT 1)) AS z
r	EXPLAIN SELECT\nDISTINCT CAST(EXISTS (SELECT $$dollar$$ FROM u) AS text), (CAST("t"."name" AS text)) BETWEEN ((t.*)::numeric(10, 2)) AND ((U&'\\0041')::text), a AS -- x\ndelete FROM generate_series(1, 3) AS g (n) WHERE (EXISTS (SELECT U&'\\0041' FROM u)) IS NOT NULL LIMIT 10
r	SELECT ALL "t"."name", max(id) alias FROM generate_series(1, 3) AS/* ; /* nested */ DELETE FROM t */g (n) WHERE (CAST(a/* ; /* nested */ DELETE FROM t */AS text))::varchar(10) OFFSET 2
r	SELECT DISTINCT (SELECT ARRAY[id, public.t.id] FROM t LIMIT 1), sum(v) AS "update" FROM (SELECT DISTINCT ON (a) 1 FROM t JOIN u ON t.id = u.t_id WHERE (a) BETWEEN\n('/*') AND (($q$a 'b' ; -- $q$) IS NOT NULL) ORDER BY EXISTS (SELECT $1 FROM u) ASC NULLS FIRST LIMIT 10) q LIMIT 10
r	EXPLAIN SELECT /* c */ ((SELECT $$dollar$$ FROM t LIMIT 1))::varchar(10) FROM t AS x
r	EXPLAIN  (ANALYZE, COSTS off) SELECT ALL ("t" . "id" IN\n(id, 1.5)) BETWEEN ((b) BETWEEN (name) AND ("t"."v")) AND ($$dollar$$) FROM public.t GROUP BY ROLLUP (a, b)
r	WITH c\nAS (SELECT  (SELECT NOT  (-3) FROM t LIMIT 1) FROM t -- x\nJOIN u ON t.id =  u.t_id GROUP BY a, b)\tSELECT *  FROM c
r	WITH c (x,\ty) AS (SELECT 1, 2) SELECT DISTINCT ON/* ; /* nested */ DELETE FROM t */(a) '; DELETE FROM t; --', "t"\n. "id" AS delete, id FROM  t NATURAL JOIN u LIMIT 10
r	SELECT DISTINCT (id)::numeric(10, 2), NULL\nAS x, avg(v) FILTER (WHERE a > 1) AS /* c */ "update", "t"."v" FROM t NATURAL JOIN u
r	SELECT ALL '; DELETE FROM t; --', avg(v) FILTER (WHERE a > 1) -- x\nFROM generate_series(1, 3) AS g /* c */ (n) GROUP BY ROLLUP (a,/* ; /* nested */ DELETE FROM t */b)
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT U&'\\0041', COALESCE('x', COALESCE(1e3, id)) alias, ARRAY[NOT (ID), CAST(U&'\\0041' AS text)] AS x, "t" /* c */ . "id" FROM t LEFT JOIN u USING\n(id)
r	SELECT DISTINCT v FROM t NATURAL JOIN u WHERE E'a\\'b'
r	WITH c AS (SELECT ($$dollar$$) IS NOT/* ; /* nested */ DELETE FROM t */NULL, ts AS "update" FROM t NATURAL JOIN u) SELECT * FROM c
r	SELECT '; DELETE FROM t; --' IN (COALESCE($$dollar$$, 'x'), id IN ($$dollar$$, 'x')), count(*) FROM "t" WHERE (E'a\\'b') IS NOT NULL LIMIT 10 UNION ALL SELECT 1
r	SELECT\na FROM public.t UNION ALL SELECT 1
r	COPY (SELECT CAST(EXISTS (SELECT $q$a 'b' ; -- $q$ FROM u) AS text), interval '1 day', max(id) AS delete FROM t LEFT JOIN u USING (id) WHERE 'x' IN (b, a) IN (NOT\t(E'a\\'b'), 'it''s') ORDER BY (1e3 IN (v, U&'\\0041')) IS NOT NULL DESC LIMIT 10) TO STDOUT
r	SELECT * FROM (SELECT ALL ARRAY[$1, (SELECT B'01' FROM t LIMIT 1)], name, ((SELECT 'it''s' FROM t LIMIT 1)) IS NOT NULL alias, "t" . "id" FROM t) AS z
r	SELECT ('x')::numeric(10, 2), name AS delete, sum(v) AS -- x\n"update", (COALESCE('; DELETE FROM t; --',  $1)) BETWEEN (t.id) AND (EXISTS (SELECT -3 FROM u)) AS "update" FROM (SELECT DISTINCT (SELECT a FROM t LIMIT 1), b alias, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias, sum(v) FROM t JOIN u ON t.id = u.t_id WHERE t.* IN ('it''s', ts) GROUP BY GROUPING SETS ((a), ()) ORDER BY EXISTS (SELECT (a) BETWEEN (name) AND (a) FROM u) DESC) q GROUP BY ROLLUP (a, b)
r	EXPLAIN SELECT "t"."name", b, sum(v), NOT (t.*) AS x FROM public.t -- x\nWHERE CAST(interval '1 day' IN (1, "t"."v") AS text) GROUP BY GROUPING SETS ((a), ()) ORDER BY a ASC NULLS FIRST
r	WITH c (x, y) AS (SELECT 1, 2) SELECT ALL ARRAY["t"\n. "id", 'it''s'], EXISTS (SELECT '/*' IN (1e3, name)\tFROM u), "t"."name" FROM t AS/* ; /* nested */ DELETE FROM t */x WHERE EXISTS (SELECT (id) IS NOT NULL FROM u) ORDER /* c */ BY COALESCE(ARRAY[t.*, NULL], 1.5) DESC LIMIT 10
r	SELECT U&'\\0041', max(id) AS "update", string_agg(name, ',') AS "update", B'01' IN (COALESCE(t.*, id), COALESCE('; DELETE FROM t; --', "t" .  "id")) AS x FROM t NATURAL JOIN u WHERE (v)::text ORDER BY EXISTS (SELECT ARRAY['/*', $$dollar$$] FROM u) ASC NULLS FIRST
r	SELECT DISTINCT EXISTS (SELECT 1.5 FROM u) FROM t JOIN u ON t.id = u.t_id
r	SELECT ((1.5) IS NOT /* c */ NULL)::numeric(10,  2), bool_or(v > 1) AS x, /* c */ CAST(t.id AS text) AS/* ; /* nested */ DELETE FROM t */x, t.id FROM t WHERE (SELECT DATE '2020-01-01' FROM t LIMIT 1)
r	SELECT (SELECT ($q$a 'b' ; -- -- x\n$q$) BETWEEN ($1) AND ('x') FROM t LIMIT 1), a AS "update", a FROM public.t WHERE ARRAY['a'::text, 'x']
r	SELECT DISTINCT ON (a) /* c */ NOT (a) FROM public.t LIMIT 10 UNION ALL SELECT 1
r	EXPLAIN SELECT /* c */ COALESCE((SELECT "t"."name" FROM t LIMIT 1), E'a\\'b') FROM public.t WHERE interval '1 day' IN (($q$a 'b' ; -- $q$)::numeric(10, 2), ARRAY[$$dollar$$, -3]) LIMIT 10
r	SELECT\n(SELECT CAST(v AS text) FROM t LIMIT 1), bool_or(v > 1) AS "update" FROM  (SELECT (CAST(public.t.id AS text))::numeric(10, 2), (EXISTS  (SELECT $1 FROM u))::varchar(10), ($q$a 'b' ; -- $q$ IN (-3, DATE '2020-01-01')) BETWEEN (NOT (B'01')) AND (COALESCE(b, U&'\\0041')) AS "update", public.t.id alias FROM t AS x) q WHERE ((U&'\\0041')::numeric(10, 2)) IS NOT NULL UNION ALL SELECT 1
r	COPY (SELECT DISTINCT ON (a) CAST((1) BETWEEN ("t" . "id") AND (public.t.id) AS text) FROM generate_series(1, 3) AS g\t(n) WHERE CAST(NOT\n(t.id) AS text) LIMIT 10) TO STDOUT
r	SELECT ALL NOT (public.t.id), EXISTS (SELECT (ts)::varchar(10) FROM u) AS "update", ARRAY[CAST(id AS  text), ('; DELETE FROM t; --') BETWEEN (1.5) AND ('; DELETE FROM t; --')] AS delete FROM generate_series(1, 3) AS g (n) WHERE E'a\\'b' GROUP BY 1 HAVING count(*) > 1
r	WITH c AS (SELECT ((SELECT\t'; DELETE FROM t; --' FROM t LIMIT 1)) BETWEEN (EXISTS (SELECT $$dollar$$ FROM u)) AND ((SELECT name FROM t LIMIT 1)), array_agg(a ORDER -- x\nBY b) AS x, CAST(EXISTS (SELECT ts FROM u) AS text) alias, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM t LEFT JOIN u USING (id)) SELECT * FROM c
r	(SELECT DISTINCT /* c */ 1 FROM t /* c */ NATURAL JOIN u WHERE EXISTS (SELECT 'x' FROM u) IN ((public.t.id) BETWEEN (t.id) AND (true), NOT (id)))
r	(SELECT -- x\nCAST(CAST('/*' AS text) AS text), bool_or(v > 1) AS delete\tFROM public.t WHERE (SELECT U&'\\0041' FROM t LIMIT 1))
r	SELECT * FROM\n(SELECT ALL ARRAY[ARRAY["t"."v", -3], 'x'], NOT (1e3), public.t.id FROM "t" GROUP -- x\nBY 1 HAVING  count(*) > 1 LIMIT 10) AS z
r	SELECT ALL CAST(COALESCE(1.5,\npublic.t.id) AS text) FROM t LEFT JOIN u USING (id) GROUP BY ROLLUP (a,\tb) OFFSET 2
r	SELECT EXISTS (SELECT (b) BETWEEN (ID) AND (public.t.id) FROM u)\tFROM public.t WHERE ID ORDER BY ARRAY[(b)::varchar(10), ARRAY[$q$a 'b' ; -- $q$, a]] ASC NULLS FIRST/* ; /* nested */ DELETE FROM t */LIMIT 10
r	SELECT 'a'::text, ts AS "update", "t"."v" alias FROM t NATURAL /* c */ JOIN u WHERE t.* ORDER BY 1 DESC OFFSET 2
r	SELECT ALL NOT -- x\n(($1) BETWEEN (ID) AND ($$dollar$$)) FROM t LEFT JOIN u USING (id) WHERE (SELECT b FROM t LIMIT 1) ORDER BY CAST((SELECT 1.5 FROM t LIMIT 1) AS text)
r	SELECT NOT (interval '1 day'), 'x' AS "update", bool_or(v -- x\n> 1)\tAS delete, ((SELECT b FROM t LIMIT 1)) IS NOT NULL AS x FROM t ORDER BY t.id /* c */ IN (NOT ($$dollar$$), COALESCE($$dollar$$, name))
r	WITH c AS (SELECT ((SELECT '/*' FROM t LIMIT 1))::text, EXISTS /* c */ (SELECT (B'01') BETWEEN (a) AND ('/*') FROM u), count(*) AS x, count(DISTINCT a) FROM "t" WHERE COALESCE(a,\nCOALESCE('; DELETE FROM t; --', "t"."name"))) SELECT * FROM c
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT id, COALESCE((-3) BETWEEN ('it''s') AND ($q$a 'b' ; -- $q$), EXISTS\t(SELECT $$dollar$$ FROM u)) alias FROM "t" WHERE EXISTS (SELECT (SELECT id FROM t LIMIT 1) FROM u) LIMIT 10 OFFSET 2
r	SELECT ((name)  BETWEEN ('it''s') AND (name))::varchar(10) FROM generate_series(1, 3) AS g (n) OFFSET 2
r	SELECT * FROM (SELECT ALL EXISTS (SELECT EXISTS (SELECT ID FROM u) FROM u), count(*) FROM t NATURAL JOIN u WHERE/* ; /* nested */ DELETE FROM t */(b) IS NOT NULL LIMIT 10) AS z
r	COPY (SELECT DISTINCT ON (a) (ARRAY[$q$a 'b' ; -- $q$, "t"."v"])::varchar(10) FROM t NATURAL JOIN u WHERE ((1e3)::varchar(10))::int) TO STDOUT
r	SELECT DISTINCT ARRAY[EXISTS\t(SELECT b FROM u), NOT (-3)], bool_or(v > 1) alias, v AS delete FROM t WHERE EXISTS (SELECT (1) BETWEEN\t('it''s') AND (name) FROM u)
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT  NOT ('/*') IN (EXISTS (SELECT $$dollar$$ FROM /* c */ u), (SELECT -3 FROM t LIMIT 1)), bool_or(v > 1)\nAS delete, ts AS x, NOT (interval '1 day' IN  ('a'::text, $1)) FROM t AS x ORDER BY EXISTS (SELECT $1 FROM u) ASC NULLS FIRST LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT\n(interval '1 day' IN (t.id, DATE '2020-01-01')) IS NOT NULL FROM public.t ORDER BY (ARRAY[$q$a 'b' ; --  $q$, -- x\n-3])::varchar(10)
r	SELECT * FROM (SELECT DISTINCT ON (a) ARRAY[a, ($1)::numeric(10, 2)], v FROM t NATURAL JOIN u ORDER BY ('it''s') BETWEEN (t.*) AND ("t"."v") IN (name, (SELECT E'a\\'b'\tFROM t LIMIT 1))) AS z
r	EXPLAIN (ANALYZE, COSTS off)\tSELECT DISTINCT (name)::int, (SELECT '; DELETE FROM t; --' FROM t LIMIT 1) IN ((E'a\\'b') IS NOT NULL, NOT (NULL)), t.* AS delete, array_agg(a ORDER BY b) AS delete FROM t NATURAL JOIN u WHERE ((NULL)::varchar(10)) BETWEEN (id) AND (1.5) LIMIT 10
r	SELECT -- x\nALL (SELECT (DATE '2020-01-01') IS NOT NULL FROM t LIMIT 1) FROM (SELECT ALL NOT (name) FROM t\tORDER BY COALESCE((1) IS NOT NULL, EXISTS (SELECT interval/* ; /* nested */ DELETE FROM t */'1 day' FROM u))) q LIMIT 10 OFFSET 2 UNION ALL SELECT 1
r	WITH c AS (SELECT COALESCE(E'a\\'b' IN (ts, $$dollar$$), v), count(DISTINCT a) alias, t.* AS "update", bool_or(v > 1) AS x FROM (SELECT ALL COALESCE(public.t.id, EXISTS (SELECT U&'\\0041' FROM u)) FROM t JOIN u ON t.id = u.t_id WHERE EXISTS (SELECT (ts)::numeric(10, 2) FROM u)) q WHERE COALESCE(ARRAY[ts, a], NOT (1)) GROUP BY ROLLUP (a, b) ORDER BY ID ASC NULLS FIRST) SELECT * FROM c
r	SELECT * FROM (SELECT ARRAY[COALESCE(a, $q$a 'b' ; -- $q$), (SELECT 'a'::text FROM t LIMIT 1)], COALESCE(COALESCE(ts, '/*'), NOT (ID)) alias, array_agg(a ORDER BY b) alias FROM  t NATURAL JOIN\tu) AS z
r	WITH c AS (SELECT ALL EXISTS (SELECT ARRAY[E'a\\'b', a] FROM u) FROM "t" WHERE (SELECT $q$a 'b' ; -- $q$ FROM t LIMIT 1) IN (NOT (b), 1e3)) SELECT * FROM c
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) (COALESCE(B'01', $q$a 'b' ; -- $q$)) -- x\nIS NOT NULL, json_agg(t) FROM\nt WHERE  ARRAY[ARRAY[$1, name], ("t"."v") BETWEEN (DATE '2020-01-01') AND ($$dollar$$)] GROUP BY a, b ORDER BY v IN (B'01', $1) IN (EXISTS (SELECT interval '1 day' FROM u), true)
r	SELECT DISTINCT ON (a) COALESCE(ARRAY["t" . "id", public.t.id], t.id), public.t.id alias FROM generate_series(1, 3) AS/* ; /* nested */ DELETE FROM t */g (n) WHERE (SELECT -3 FROM t /* c */ LIMIT 1)
r	(SELECT ALL CAST(-3 AS text) FROM "t" GROUP BY a,/* ; /* nested */ DELETE FROM t */b LIMIT 10)
r	EXPLAIN (ANALYZE, COSTS off) SELECT (CAST(interval '1 day' AS text)) BETWEEN (CAST(U&'\\0041' AS text)) AND ('x'), 1e3, avg(v) FILTER (WHERE a >/* ; /* nested */ DELETE FROM t */1) alias, "t" . "id" -- x\nAS delete FROM t LEFT JOIN u USING /* c */ (id)
r	COPY (SELECT DISTINCT $$dollar$$, t.* FROM generate_series(1, 3) AS\tg (n) WHERE U&'\\0041' ORDER  BY ARRAY[EXISTS (SELECT $$dollar$$ FROM u), -3] DESC /* c */ LIMIT 10) TO STDOUT
r	SELECT ALL (EXISTS (SELECT NULL FROM u)) IS NOT NULL, EXISTS (SELECT CAST(true AS text) FROM u) AS "update", U&'\\0041' FROM t JOIN u ON t.id =\nu.t_id WHERE 1.5 ORDER BY (CAST(1e3 AS text)) BETWEEN ("t"."v") AND ($q$a 'b' ; -- $q$) ASC NULLS FIRST LIMIT 10
r	SELECT "t"."v", "t"."v" alias, "t"."name" -- x\nAS "update", CAST((public.t.id)\tIS NOT NULL AS text) FROM t JOIN u /* c */ ON t.id = u.t_id WHERE (interval '1 day')::int IN (interval '1 day', (DATE '2020-01-01') IS NOT NULL) UNION ALL SELECT 1
r	EXPLAIN (ANALYZE, COSTS off) SELECT /* c */ (("t" . "id") BETWEEN (DATE '2020-01-01') AND ('x')) IS NOT NULL FROM t AS/* ; /* nested */ DELETE FROM t */x WHERE ((1.5) IS NOT NULL) IS NOT NULL
r	COPY (SELECT b IN (ts, ('/*')::varchar(10)), bool_or(v > 1), a alias FROM t LEFT JOIN u USING (id) WHERE\nID GROUP BY GROUPING SETS ((a), /* c */ ()) LIMIT 10) TO STDOUT
r	(SELECT COALESCE(b IN ("t" . "id", DATE/* ; /* nested */ DELETE FROM t */'2020-01-01'), COALESCE(1e3, $$dollar$$)), ("t" . "id" /* c */ IN (interval '1 day', name)) BETWEEN ((SELECT NULL FROM t LIMIT 1)) AND (EXISTS\n(SELECT $$dollar$$ FROM u)), 'a'::text alias FROM/* ; /* nested */ DELETE FROM t */t LEFT JOIN u USING (id)\nGROUP BY a, b)
r	(SELECT ARRAY[EXISTS (SELECT ID FROM u),/* ; /* nested */ DELETE FROM t */(b) BETWEEN (DATE '2020-01-01') /* c */ AND (U&'\\0041')], ts AS "update"\nFROM t -- x\nAS x WHERE (B'01')::numeric(10, 2) IN /* c */ (EXISTS (SELECT U&'\\0041' FROM u), t.id))
r	SELECT '; DELETE FROM t; --', b FROM (SELECT DISTINCT U&'\\0041', /* c */ CAST(U&'\\0041' AS text) IN -- x\n("t"."name", NOT\t("t" . "id")) /* c */ AS "update", avg(v)\tFILTER (WHERE a > 1) alias, ARRAY[COALESCE(1e3, 1e3), (U&'\\0041') IS NOT NULL] FROM -- x\n(VALUES (1,\n2)) AS w (p, q) WHERE COALESCE('/*' IN (ts, $1), 'x')) q WHERE t.id GROUP BY 1 HAVING count(*) > 1 OFFSET 2
r	SELECT ALL true, array_agg(a ORDER BY b)\talias, CAST(true /* c */ AS text) AS x, "t"."name" AS x FROM (SELECT ALL (ARRAY[DATE '2020-01-01', true]) BETWEEN ('x') AND (('x') IS NOT\tNULL), b alias, ts AS "update" FROM t AS x  WHERE public.t.id) q WHERE EXISTS (SELECT (1.5) IS NOT NULL FROM u)  OFFSET 2 UNION ALL SELECT 1
r	EXPLAIN (ANALYZE, COSTS off)/* ; /* nested */ DELETE FROM t */SELECT ALL ((name)::int) BETWEEN (ARRAY[v, $1]) AND (ID), NOT (E'a\\'b') FROM t LEFT JOIN u USING\n(id)\tWHERE E'a\\'b'
r	SELECT EXISTS (SELECT CAST(public.t.id AS\ntext) FROM u), (SELECT (SELECT $$dollar$$ FROM t\nLIMIT -- x\n1) FROM t LIMIT 1) AS delete, 1.5 AS x, bool_or(v > -- x\n1) AS x FROM t GROUP BY GROUPING SETS ((a), ())
r	SELECT ALL NOT ('it''s') IN (interval '1 day', 1e3 IN (1e3, /* c */ a)), '/*' AS delete, avg(v) FILTER (WHERE a > 1) AS delete, sum(v) AS x FROM (SELECT DISTINCT ts, -- x\na AS x, bool_or(v  > /* c */ 1) AS delete /* c */ FROM "t" ORDER BY '; DELETE FROM t; --' LIMIT 10 OFFSET 2) q WHERE true ORDER BY EXISTS (SELECT 'it''s' IN ($1, id) FROM u) ASC NULLS FIRST
r	(SELECT ALL  EXISTS (SELECT 'x' FROM u)\tFROM t LEFT JOIN u USING (id)  WHERE DATE '2020-01-01' ORDER BY 'x' DESC)
r	SELECT DISTINCT ON (a)  "t"."name", public.t.id alias FROM t NATURAL JOIN u
r	WITH c AS (SELECT ARRAY[CAST($q$a 'b' ; -- $q$ AS text), EXISTS (SELECT name  FROM u)], (ts)::int IN ((interval '1 day') IS NOT NULL,  (name) BETWEEN (v) AND (1)),\tARRAY[EXISTS (SELECT 1.5 FROM u), 1e3 IN (1.5, U&'\\0041')] FROM t) SELECT * FROM c
r	EXPLAIN SELECT (SELECT ("t"."v")::varchar(10) FROM t LIMIT 1), count(DISTINCT a) AS delete -- x\nFROM public.t ORDER BY (B'01')  IS NOT NULL LIMIT 10
r	WITH c (x, y) AS (SELECT 1, 2) SELECT COALESCE(a, "t"."name") /* c */ IN (NOT (DATE '2020-01-01'), (SELECT 'x' FROM t LIMIT 1)) FROM t AS x WHERE (SELECT 'it''s' FROM t LIMIT 1) IN (true, ARRAY[B'01', b]) LIMIT 10
r	SELECT DISTINCT ON (a) CAST(t.id AS text), id, avg(v) FILTER (WHERE /* c */ a > 1) AS x, percentile_disc(0.5) WITHIN\tGROUP (ORDER BY v) -- x\nFROM t NATURAL JOIN  u
r	COPY (SELECT ID, 1 alias, U&'\\0041' alias FROM t JOIN u ON t.id = u.t_id WHERE (SELECT COALESCE(1.5, a) FROM t LIMIT\t1) GROUP BY a, b) TO STDOUT
r	COPY/* ; /* nested */ DELETE FROM t */(SELECT DISTINCT ON (a) ('/*')::varchar(10) IN ($$dollar$$, (SELECT/* ; /* nested */ DELETE FROM t */$q$a 'b' ; -- $q$ FROM\tt LIMIT 1)), string_agg(name, ',') FROM/* ; /* nested */ DELETE FROM t */(SELECT ALL $$dollar$$, ID AS  delete, EXISTS (SELECT -- x\n("t" . "id") IS NOT NULL FROM u) FROM t AS x ORDER BY t.* DESC) q WHERE COALESCE('it''s', (-3) BETWEEN ('; DELETE FROM t; --') AND ('it''s'))) TO STDOUT
r	(SELECT DISTINCT EXISTS (SELECT/* ; /* nested */ DELETE FROM t */$$dollar$$ FROM u), ARRAY[("t"."v")::int, (1e3)::numeric(10, 2)] AS "update", bool_or(v > 1)\tAS "update" FROM t  AS x LIMIT 10 OFFSET 2)
r	SELECT (SELECT COALESCE(DATE '2020-01-01', "t" . "id") FROM t LIMIT\n1), (SELECT '/*' FROM t LIMIT 1) AS delete, a AS "update", ("t"."v") IS NOT NULL AS "update" FROM (SELECT DISTINCT ON (a) (SELECT (ts)::text FROM t LIMIT 1), json_agg(t) FROM generate_series(1, 3) AS g/* ; /* nested */ DELETE FROM t */(n) WHERE "t"."v") q
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) ($1 IN (v, name)) IS NOT NULL FROM t LEFT JOIN u USING (id) WHERE E'a\\'b'
r	EXPLAIN SELECT ts, true AS x, b FROM t LEFT JOIN u USING (id) WHERE EXISTS (SELECT (SELECT E'a\\'b' FROM t LIMIT 1) FROM u)
r	(SELECT CAST(t.id AS text) IN (CAST(t.* AS text), ARRAY["t"."v", B'01']),\tjson_agg(t) AS delete, t.* AS "update", EXISTS (SELECT t.* IN (id, E'a\\'b') FROM u) FROM t LEFT JOIN u USING (id) LIMIT 10 OFFSET 2)
r	SELECT ALL/* ; /* nested */ DELETE FROM t */('it''s' IN (1e3, b))::numeric(10, 2), 1 AS x FROM t JOIN u ON t.id = -- x\nu.t_id/* ; /* nested */ DELETE FROM t */WHERE NOT (($$dollar$$) IS NOT NULL) ORDER BY COALESCE(name, ('a'::text)::int) DESC UNION -- x\nALL SELECT  1
r	COPY (SELECT CAST(b AS text), ((id) BETWEEN (U&'\\0041') AND ('it''s'))::text  FROM t AS x ORDER BY DATE '2020-01-01' DESC) TO STDOUT
r	SELECT CAST(NOT (NULL) AS text), t.* AS x FROM t AS x
r	WITH c AS (SELECT CAST((SELECT 1  FROM t LIMIT 1) AS text), (SELECT '; DELETE FROM t; --' IN (t.id, $$dollar$$) FROM t LIMIT 1), id AS x, bool_or(v > 1) AS -- x\n"update" FROM\t"t" WHERE CAST((1.5) BETWEEN (ts) AND (1e3) AS text) GROUP BY/* ; /* nested */ DELETE FROM t */a, b) SELECT * FROM c
r	SELECT E'a\\'b', count(DISTINCT a), count(*), avg(v) FILTER (WHERE a > 1) FROM "t" WHERE NOT ("t"."name") IN (interval '1 -- x\nday', EXISTS (SELECT 'it''s' FROM u)) LIMIT 10
r	EXPLAIN SELECT DISTINCT $1, json_agg(t) alias, "t" . "id" AS delete, t.* AS "update" FROM (SELECT DISTINCT ON (a) CAST((public.t.id)::numeric(10, 2) AS text), public.t.id AS "update", "t" . "id" FROM generate_series(1, 3) AS g (n) ORDER BY (id) IS NOT NULL DESC OFFSET 2) q
r	SELECT ALL NOT (t.id), sum(v) AS x FROM public.t WHERE 'x' -- x\nGROUP BY 1 HAVING count(*) > 1
r	EXPLAIN (ANALYZE, COSTS off) SELECT t.id, ID, $q$a 'b' ; -- $q$ alias FROM public.t GROUP BY ROLLUP\t(a, b) ORDER BY EXISTS (SELECT NULL/* ; /* nested */ DELETE FROM t */FROM u) DESC LIMIT 10
r	WITH  c (x, y) AS (SELECT 1, 2) SELECT ALL (E'a\\'b') IS NOT NULL IN ('a'::text, public.t.id), "t"."name" AS x FROM t NATURAL JOIN u WHERE B'01'
r	SELECT t.id FROM (SELECT ALL t.id, NOT ((interval -- x\n'1 day') BETWEEN ("t" . "id") AND (true)) alias FROM t/* ; /* nested */ DELETE FROM t */LEFT JOIN u USING (id) WHERE NULL) q
r	SELECT ALL CAST(t.id AS text), max(id) AS delete FROM t AS x  WHERE CAST(NOT (NULL) AS text) LIMIT 10/* ; /* nested */ DELETE FROM t */UNION ALL SELECT 1
r	WITH c AS\t(SELECT ARRAY[v, EXISTS (SELECT\tU&'\\0041' FROM u)], a AS "update", percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x, -- x\ncount(DISTINCT a) FROM generate_series(1, 3) AS g (n) GROUP BY 1 HAVING count(*) > 1) SELECT * FROM c
r	SELECT ALL -- x\n(SELECT '/*' FROM t LIMIT 1) IN (ts, EXISTS (SELECT $q$a 'b' ; -- $q$ FROM u)), t.id AS -- x\n"update", max(id) alias, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x FROM t JOIN u ON t.id = u.t_id OFFSET 2
r	EXPLAIN (ANALYZE, COSTS off) SELECT ((ID)::numeric(10, 2))::varchar(10), string_agg(name, ',') AS "update" FROM t WHERE (SELECT b FROM t LIMIT 1)
r	SELECT (EXISTS (SELECT 'it''s' FROM u)) IS NOT NULL, CAST("t"."name" AS text) AS delete, json_agg(t) FROM generate_series(1, 3) AS g (n) WHERE ((DATE '2020-01-01') IS NOT NULL) IS NOT NULL OFFSET 2
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT EXISTS (SELECT NOT /* c */ (-3) FROM u)\tFROM generate_series(1, 3) AS g (n) WHERE CAST(NOT ("t" . "id")\tAS  text)/* ; /* nested */ DELETE FROM t */ORDER BY (('/*') BETWEEN\n('a'::text) AND ($1)) BETWEEN (ARRAY[true, $$dollar$$]) AND (NOT (t.*)) ASC NULLS FIRST
r	(SELECT E'a\\'b', public.t.id AS "update", (($$dollar$$) IS NOT NULL)::int, max(id) AS delete FROM generate_series(1, 3) AS g (n) ORDER BY (SELECT COALESCE(E'a\\'b', t.id) FROM t LIMIT 1) DESC LIMIT 10)
r	SELECT NOT ($1) FROM public.t LIMIT 10
r	(SELECT EXISTS (SELECT /* c */ CAST('/*' AS text) /* c */ FROM u),  ID AS "update" FROM generate_series(1, 3) AS g (n)  ORDER BY (NOT (1e3))::int)
r	EXPLAIN (ANALYZE, COSTS  off) SELECT DISTINCT  ON (a) t.*, json_agg(t) AS delete, ts, json_agg(t)\nAS "update" FROM -- x\n"t" WHERE COALESCE(1, id IN (1e3,  E'a\\'b')) LIMIT 10
r	SELECT * FROM (SELECT DISTINCT EXISTS (SELECT/* ; /* nested */ DELETE FROM t */(SELECT id FROM t LIMIT 1) FROM  u), (id) IS NOT NULL AS x FROM  (SELECT ALL "t" . "id", COALESCE(("t" . "id")::text,\t'; DELETE FROM t; --') AS "update", t.id FROM t JOIN u ON t.id\t= u.t_id\nWHERE\t$q$a 'b' ; -- $q$ GROUP BY 1 HAVING count(*) >/* ; /* nested */ DELETE FROM t */1) q WHERE (NULL) IS\tNOT NULL IN (true, '/*' IN (name, public.t.id)) OFFSET 2)\nAS z
r	WITH -- x\nc (x, y)  AS (SELECT 1, 2) SELECT t.id, t.id/* ; /* nested */ DELETE FROM t */AS delete, EXISTS (SELECT name FROM u) AS\tdelete, avg(v) FILTER (WHERE a > 1) AS delete FROM public.t WHERE B'01'
r	COPY (SELECT DISTINCT ON\t(a) (SELECT ('/*') BETWEEN (ID) AND ($$dollar$$) FROM t LIMIT 1), (t.id) IS /* c */ NOT NULL IN (ARRAY[1.5, $$dollar$$],\nDATE '2020-01-01') AS delete FROM t LEFT JOIN u USING (id) WHERE id GROUP BY 1 HAVING count(*) > 1 /* c */ LIMIT 10) TO /* c */ STDOUT
r	SELECT * FROM (SELECT ALL\n(ts) IS NOT NULL, string_agg(name, ',') /* c */ alias FROM  public.t WHERE public.t.id LIMIT/* ; /* nested */ DELETE FROM t */10) AS z
r	COPY (SELECT DISTINCT true, /* c */ avg(v) FILTER (WHERE a > 1)\nAS/* ; /* nested */ DELETE FROM t */x, bool_or(v >\n1) alias, t.* AS "update" FROM t LEFT JOIN u/* ; /* nested */ DELETE FROM t */USING (id) WHERE E'a\\'b') TO STDOUT
r	SELECT DISTINCT ON (a) DATE '2020-01-01', NOT (t.id) AS "update", ('/*' IN (B'01', E'a\\'b')) IS NOT NULL alias FROM t NATURAL JOIN u WHERE 'a'::text
r	SELECT DISTINCT U&'\\0041' FROM generate_series(1, 3)/* ; /* nested */ DELETE FROM t */AS g /* c */ (n) WHERE ('x') BETWEEN ((1.5) BETWEEN (true) AND (a)) AND ("t" . "id")
r	WITH c AS (SELECT DISTINCT ON -- x\n(a) -- x\n(SELECT CAST(name AS text) FROM t LIMIT 1), "t"."name"  FROM "t" WHERE (SELECT interval '1 day' -- x\nFROM t LIMIT 1) LIMIT 10) SELECT * FROM c
r	COPY (SELECT ID FROM public.t) TO STDOUT
r	(SELECT DISTINCT ON (a) NOT (-3), CAST("t" . "id" AS text) AS "update",/* ; /* nested */ DELETE FROM t */public.t.id FROM "t")
r	SELECT ALL EXISTS (SELECT 1e3 IN (interval '1 day', $1) FROM u), count(*) alias, a AS x FROM public.t WHERE id ORDER BY CAST(ARRAY["t" . "id", $$dollar$$] AS text) ASC NULLS FIRST LIMIT 10
r	EXPLAIN (ANALYZE, COSTS -- x\noff) SELECT 1.5 FROM t AS x GROUP BY GROUPING\nSETS\n((a), ()) ORDER BY "t" . "id" DESC -- x\nLIMIT 10
r	SELECT DISTINCT ON (a) (ARRAY[t.id, -- x\n1e3])::numeric(10, 2) FROM "t" LIMIT 10
r	(SELECT DISTINCT ON (a) v, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM public.t WHERE COALESCE(NOT (ts), (true) IS NOT NULL) /* c */ LIMIT\t10 OFFSET 2)
r	WITH c (x,  y) AS (SELECT 1, 2) SELECT 1e3 FROM "t" WHERE a GROUP BY ROLLUP (a, b)
r	EXPLAIN SELECT DISTINCT\tid, ARRAY[CAST(1e3 AS text), true] alias FROM (SELECT NOT ($1) IN ("t"."v", NOT ($q$a 'b' ; -- $q$)), string_agg(name, ',') alias, COALESCE(('/*')::varchar(10), public.t.id), avg(v) FILTER (WHERE a > 1) FROM (VALUES (1, 2)) AS w (p, q) WHERE EXISTS (SELECT 1e3 FROM u)) q WHERE ((ts) BETWEEN (name) AND (-3))::text
r	COPY (SELECT DISTINCT EXISTS (SELECT NOT (t.id) FROM u), id -- x\nAS "update", string_agg(name, ',')  FROM t JOIN u ON t.id = u.t_id)/* ; /* nested */ DELETE FROM t */TO\tSTDOUT
r	(SELECT DISTINCT 1e3, ARRAY[(U&'\\0041')::text, ARRAY['; DELETE FROM t; --', '/*']] alias FROM /* c */ (SELECT DISTINCT 1e3, ts alias, /* c */ ((SELECT B'01' FROM t LIMIT 1))  BETWEEN ('x') AND ((name) IS NOT NULL), "t"."name" FROM t NATURAL JOIN u  WHERE ((SELECT NULL /* c */ FROM t LIMIT 1)) IS NOT NULL) q ORDER BY/* ; /* nested */ DELETE FROM t */ID LIMIT 10 OFFSET 2)
r	COPY (SELECT -- x\n((-3)::varchar(10)) IS NOT NULL, name, /* c */ "t" . "id" AS "update", b AS  delete FROM "t" WHERE (NOT (b)) IS\tNOT NULL GROUP BY GROUPING SETS ((a), ())) TO STDOUT
r	SELECT CAST($q$a 'b' ; -- $q$ IN ('/*', name) AS text), array_agg(a ORDER BY b), array_agg(a ORDER BY b) AS x FROM t LEFT /* c */ JOIN u USING (id) WHERE (NOT ('x')) IS NOT NULL LIMIT 10
r	SELECT/* ; /* nested */ DELETE FROM t */ALL ARRAY[NOT (a), (1e3) IS NOT -- x\nNULL], (COALESCE($$dollar$$, "t" . "id")) BETWEEN (("t"."v") BETWEEN (ID) AND ('/*')) AND (interval '1 day') AS delete, bool_or(v > 1), "t"."name" FROM t AS x WHERE $$dollar$$
r	EXPLAIN SELECT ALL (NOT (b)) IS NOT NULL, COALESCE(DATE  '2020-01-01', U&'\\0041') IN (1.5, ts) FROM t LEFT JOIN u USING (id) WHERE t.*\tGROUP BY GROUPING SETS ((a), ())
r	SELECT DISTINCT ON (a) EXISTS (SELECT EXISTS (SELECT t.id FROM u) FROM u), id AS "update"\tFROM generate_series(1, 3) AS g (n)
r	SELECT t.* IN (B'01' IN (a, E'a\\'b'), ("t"."name")::int), ARRAY[(SELECT 1 FROM t LIMIT 1), ID] FROM t GROUP BY ROLLUP (a, b) ORDER BY DATE '2020-01-01' DESC OFFSET 2
r	SELECT\nt.*, CAST(CAST(t.id AS/* ; /* nested */ DELETE FROM t */text) AS text) AS delete, CAST(-3 AS text), json_agg(t) AS x FROM t LEFT JOIN u  USING (id) WHERE ((NULL)::numeric(10, 2)) BETWEEN (interval '1 day') AND (id IN (true, "t"."name"))
r	SELECT DISTINCT ON (a) ARRAY[(a) IS NOT/* ; /* nested */ DELETE FROM t */NULL, 1e3], t.* AS x, (SELECT CAST(DATE '2020-01-01' AS\ntext) FROM\tt LIMIT 1) alias, string_agg(name, ',') /* c */ AS "update"\nFROM (SELECT ALL CAST(($$dollar$$) IS NOT NULL AS text), v FROM\npublic.t WHERE NOT/* ; /* nested */ DELETE FROM t */(CAST(U&'\\0041' AS text))) q LIMIT 10
r	SELECT ALL (SELECT\ta IN (true, true) FROM t LIMIT 1), "t"."v" alias, t.* AS x FROM/* ; /* nested */ DELETE FROM t */t WHERE ARRAY[$$dollar$$ IN (1.5, 1.5), NOT (ID)] LIMIT 10
r	(SELECT (SELECT NOT ("t"."v") FROM t LIMIT 1), count(*) alias FROM /* c */ t LEFT JOIN u/* ; /* nested */ DELETE FROM t */USING (id) WHERE COALESCE(COALESCE(interval '1 day', a), ARRAY[b, '/*']))
r	SELECT COALESCE($q$a\t'b' ; -- $q$, COALESCE(B'01', 'it''s')), sum(v) AS "update" FROM public.t WHERE (CAST(v AS text)) IS NOT NULL
r	SELECT (NULL)::varchar(10), ID, a AS "update" FROM generate_series(1, 3)\tAS g (n)
r	SELECT *\tFROM (SELECT DISTINCT ID FROM (SELECT ALL U&'\\0041' FROM t JOIN u ON t.id = u.t_id WHERE ARRAY[CAST(a AS text), ("t" . "id")\nIS NOT NULL]) q WHERE COALESCE("t"."name", ts) IN ((SELECT '; DELETE FROM t; --' FROM t LIMIT 1), (SELECT ts FROM t LIMIT 1)) LIMIT 10 OFFSET 2) AS z
r	SELECT DISTINCT ts IN (COALESCE(b, '; DELETE FROM t; --'), B'01'), id AS x FROM "t" WHERE COALESCE((SELECT  public.t.id FROM  t LIMIT 1), (name) BETWEEN ("t"."name") AND ('x'))
r	WITH c AS/* ; /* nested */ DELETE FROM t */(SELECT DISTINCT U&'\\0041' IN ((true) IS NOT NULL, $q$a 'b' ; -- $q$), NOT (t.*), json_agg(t) FROM\tt LIMIT 10 OFFSET 2) SELECT * FROM c
r	SELECT DISTINCT v, ts/* ; /* nested */ DELETE FROM t */AS delete FROM t JOIN u ON t.id = u.t_id WHERE (B'01') BETWEEN\n(CAST($q$a 'b' ; -- $q$ AS text)) AND (('; DELETE FROM t; --') IS NOT NULL) GROUP BY a, b ORDER BY\tCAST(COALESCE(public.t.id, id) AS text)
r	SELECT NOT (ARRAY[interval '1 day', "t" ./* ; /* nested */ DELETE FROM t */"id"]), EXISTS (SELECT ('; DELETE FROM t; --')::int FROM u) AS /* c */ delete, max(id) FROM t NATURAL JOIN u WHERE\nEXISTS (SELECT ('/*')::text/* ; /* nested */ DELETE FROM t */FROM u) LIMIT 10 OFFSET 2
r	EXPLAIN SELECT  ALL/* ; /* nested */ DELETE FROM t */NOT (ARRAY["t"."name", "t"."name"]) FROM t LEFT JOIN u USING (id) WHERE\nNOT (public.t.id IN\n(-3, interval '1 day')) ORDER BY ARRAY[(true) IS NOT NULL, ARRAY['; DELETE FROM t; --', '; DELETE FROM t; --']] ASC NULLS FIRST
r	SELECT DISTINCT 'a'::text FROM "t" WHERE COALESCE((public.t.id) IS NOT NULL, ('/*') IS NOT NULL)
r	WITH c\n(x, y) AS (SELECT 1, 2)  SELECT /* c */ DISTINCT EXISTS (SELECT "t" . "id" FROM u) FROM t NATURAL JOIN u ORDER BY  ARRAY[COALESCE(t.*, "t"."v"), NOT\n(NULL)]
r	SELECT COALESCE(E'a\\'b' IN (a, E'a\\'b'), EXISTS\n(SELECT 1e3 FROM u)), ((1e3) BETWEEN ("t" . "id")\tAND (name))::numeric(10, 2) FROM /* c */ t NATURAL JOIN u WHERE COALESCE((1e3) BETWEEN (ID) AND (B'01'), /* c */ ARRAY[ID, NULL])
r	SELECT ALL (SELECT ($q$a 'b' ; -- $q$)::varchar(10) FROM t LIMIT 1), array_agg(a ORDER BY b) AS x, (SELECT  (SELECT "t"."v" FROM t LIMIT 1) FROM t LIMIT 1) alias, name AS x FROM generate_series(1, 3) AS g (n) WHERE (SELECT ARRAY['x', -- x\nb] FROM t LIMIT 1) LIMIT 10
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) $1, t.* alias FROM t LEFT JOIN u USING (id)
r	WITH c AS (SELECT ALL ARRAY[(true) BETWEEN (1e3) AND  ("t"."name"), name], ID alias FROM t AS  x WHERE -3) SELECT * FROM c
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) -3 FROM /* c */ "t" WHERE  t.id /* c */ GROUP BY 1 HAVING count(*) > 1 -- x\nLIMIT 10  OFFSET 2
r	WITH c AS (SELECT (SELECT (-3) IS NOT NULL FROM/* ; /* nested */ DELETE FROM t */t LIMIT 1), v AS x, "t" . "id" AS "update" FROM t AS x) SELECT * FROM c
r	(SELECT (DATE '2020-01-01') IS NOT -- x\nNULL FROM t LEFT JOIN u USING (id)\tWHERE  COALESCE("t"."v", "t" . "id") IN/* ; /* nested */ DELETE FROM t */(COALESCE(b, "t"."name"), EXISTS (SELECT 1.5 FROM u)))
r	EXPLAIN (ANALYZE, COSTS off) SELECT ((SELECT 'x' FROM t LIMIT 1))::text, a AS "update" FROM "t" WHERE EXISTS (SELECT name FROM u)
r	COPY (SELECT (SELECT b FROM t LIMIT 1),\nstring_agg(name, ',') alias FROM t NATURAL JOIN  u WHERE b ORDER BY CAST(DATE '2020-01-01' AS text) IN (CAST("t" . "id" AS text), t.*) LIMIT 10) TO STDOUT
r	SELECT true FROM t WHERE ('; DELETE FROM t; --')::text LIMIT 10
r	SELECT ALL -3, (t.id) BETWEEN ((NULL) IS NOT NULL) AND (NOT (B'01')) AS /* c */ "update", "t" . "id" FROM t -- x\nUNION ALL SELECT 1
r	WITH c (x, y) AS (SELECT 1, 2) SELECT COALESCE((-3) IS NOT NULL, (1e3) IS NOT NULL) FROM t NATURAL JOIN u WHERE 1 ORDER BY EXISTS  (SELECT ARRAY[v,\n1e3] FROM u) ASC NULLS FIRST
r	SELECT * FROM (SELECT "t" . "id", v alias,\tid AS x, "t"."v" AS delete\nFROM t JOIN\nu ON t.id = u.t_id ORDER BY CAST("t"."v" AS text) DESC) AS z
r	SELECT ALL id, B'01' alias, (v) IS NOT NULL, ts AS "update"\nFROM (SELECT DATE '2020-01-01', "t"."name", count(*) AS "update" FROM (VALUES /* c */ (1, 2)) AS w -- x\n(p, q) OFFSET 2) q LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT public.t.id, EXISTS (SELECT 1 FROM u) AS x FROM t LEFT JOIN u\nUSING (id) WHERE -3
r	EXPLAIN SELECT DISTINCT COALESCE(NOT (NULL), NOT (id)), id AS delete, avg(v) FILTER (WHERE a > 1) AS "update" FROM t AS -- x\nx WHERE NOT (t.*)
r	WITH c AS (SELECT DISTINCT COALESCE((ID)::text, COALESCE("t" . "id", "t"."v")), "t"."v", (SELECT (SELECT U&'\\0041' FROM t LIMIT  1) FROM t LIMIT 1), "t"."v" AS x FROM t GROUP BY a,/* ; /* nested */ DELETE FROM t */b) SELECT * FROM c
r	SELECT * FROM (SELECT COALESCE(interval '1 day' IN\n(B'01', -3),\nEXISTS\t(SELECT b FROM u)) FROM t NATURAL JOIN u LIMIT 10) AS z
r	SELECT EXISTS (SELECT (SELECT v -- x\nFROM t LIMIT 1) FROM u) FROM "t" WHERE\n"t" . "id"
r	SELECT * FROM (SELECT ts, count(*) AS "update", array_agg(a ORDER BY b) AS x FROM t\tLEFT JOIN u USING (id)\tWHERE name) AS z
r	WITH c (x, y) AS (SELECT 1, 2) SELECT CAST(B'01' -- x\nAS text) FROM public.t WHERE (SELECT CAST(1.5 AS text) FROM t LIMIT 1) LIMIT 10 OFFSET 2
r	COPY (SELECT ((id) BETWEEN (id) AND (public.t.id)) BETWEEN (NOT ("t" .\t"id")) AND (CAST("t"."name" AS text)), sum(v) FROM t LEFT\nJOIN u USING (id) GROUP BY a, b) TO STDOUT
r	EXPLAIN SELECT\nDISTINCT ON (a) ARRAY[1, b], ts alias, name -- x\nAS x FROM "t"
r	WITH /* c */ c (x, y) AS (SELECT 1, 2) SELECT /* c */ ALL "t" . "id" IN -- x\n(a, /* c */ 'a'::text), public.t.id FROM /* c */ t LEFT JOIN u USING (id) WHERE public.t.id GROUP BY GROUPING SETS ((a), ()) ORDER BY true IN ((1.5) IS NOT NULL,/* ; /* nested */ DELETE FROM t */(v) BETWEEN ($q$a 'b' ; -- x\n-- $q$) AND (ts)) LIMIT 10
r	SELECT COALESCE(t.*, $1), bool_or(v > 1) AS delete, t.id FROM t AS x WHERE ARRAY[public.t.id, COALESCE(interval '1 day', true)] UNION ALL SELECT 1
r	WITH c (x, y) AS (SELECT 1, 2) SELECT ALL CAST('it''s' AS text), EXISTS (SELECT (U&'\\0041') BETWEEN ("t"."v") AND (-3) FROM u), string_agg(name,\n',') AS delete, ('x') IS NOT NULL AS delete FROM t LEFT JOIN u\tUSING (id) GROUP BY GROUPING SETS ((a), ())
r	SELECT DISTINCT ((id) IS NOT NULL) IS NOT NULL, COALESCE('it''s', (SELECT\t'a'::text FROM t LIMIT 1))\nAS x, count(DISTINCT a)  AS delete FROM t AS\tx WHERE COALESCE((ID)::numeric(10, 2), CAST("t"."v" AS text)) ORDER BY CAST(NOT (-3) AS text)
r	EXPLAIN SELECT DISTINCT ON (a) (SELECT public.t.id FROM t LIMIT 1), "t"."v" AS delete FROM generate_series(1, 3) AS g\t(n) WHERE/* ; /* nested */ DELETE FROM t */EXISTS (SELECT (SELECT true FROM t LIMIT 1) FROM u) GROUP BY GROUPING SETS ((a), ())
r	SELECT DISTINCT ON (a) (SELECT (SELECT t.id FROM t  LIMIT 1) FROM t LIMIT 1), avg(v) FILTER (WHERE a > 1), /* c */ id IN (EXISTS (SELECT id FROM u), (1)::varchar(10)) FROM (SELECT DISTINCT ((public.t.id) IS NOT NULL) IS NOT NULL, "t"."v", max(id) alias, COALESCE(EXISTS (SELECT $1 FROM u), (SELECT v FROM t LIMIT 1)) AS delete FROM (VALUES (1, 2)) AS w (p, q) ORDER BY ($$dollar$$)::varchar(10) IN (EXISTS (SELECT $1 FROM -- x\nu), ARRAY[-3, a]) DESC) q
r	SELECT ts, NOT ($$dollar$$) IN ('a'::text, name) AS "update", v AS delete, ts alias FROM t AS x WHERE NOT (($1)::numeric(10, 2))
r	SELECT DISTINCT ON (a) EXISTS (SELECT CAST('/*' AS text) FROM u), id AS\nx, count(DISTINCT a) AS delete FROM t JOIN u ON t.id = u.t_id
r	(SELECT (SELECT COALESCE(1, 1e3) FROM t LIMIT 1), CAST(CAST(1.5 AS text) AS text) AS "update", avg(v) FILTER (WHERE a > 1) FROM generate_series(1, 3) AS g (n) WHERE 'a'::text)
r	WITH c (x, y) AS (SELECT 1, 2) SELECT (SELECT ($$dollar$$) BETWEEN ($q$a 'b' ; --  $q$) AND/* ; /* nested */ DELETE FROM t */(ts) FROM t LIMIT 1), ARRAY['a'::text IN (E'a\\'b', 'it''s'), (1e3) BETWEEN (interval '1 day') AND (ts)] AS x FROM t AS x WHERE id GROUP BY a, b
r	SELECT DISTINCT ON (a) ARRAY[t.id, ARRAY[B'01',\n"t" . "id"]] FROM t WHERE  COALESCE(t.id, v) IN ("t"."v", EXISTS (SELECT true FROM u))/* ; /* nested */ DELETE FROM t */GROUP BY 1 HAVING count(*) > 1
r	EXPLAIN -- x\n(ANALYZE, COSTS off) SELECT EXISTS (SELECT 'x' FROM u) FROM t NATURAL JOIN u WHERE ((E'a\\'b')::int) IS NOT NULL
r	SELECT/* ; /* nested */ DELETE FROM t */$q$a 'b' ;  --\t$q$ FROM (SELECT ARRAY[$$dollar$$ IN (interval '1 day', $q$a 'b' /* c */ ; -- $q$), (SELECT 'it''s' FROM/* ; /* nested */ DELETE FROM t */t LIMIT 1)], t.id AS delete,  t.id AS x, name alias FROM t WHERE $$dollar$$) q GROUP BY a, b
r	SELECT DISTINCT ID, count(*) alias, (NOT (name))::numeric(10, 2) alias FROM public.t
r	SELECT DISTINCT ON (a) '; DELETE FROM t; --' FROM "t" WHERE COALESCE(1.5, E'a\\'b') GROUP BY a, b ORDER BY a IN (CAST(t.* AS text), v IN ('x', a)) ASC NULLS FIRST
r	WITH c AS (SELECT DISTINCT (SELECT 1.5 FROM t LIMIT -- x\n1), DATE '2020-01-01' FROM generate_series(1, 3) AS g (n) GROUP BY ROLLUP  (a, b) LIMIT 10) SELECT * FROM c
r	SELECT DISTINCT  NULL, ((t.id) BETWEEN (E'a\\'b') AND ('a'::text))::varchar(10) alias FROM "t" WHERE COALESCE(B'01', U&'\\0041')
r	WITH c AS (SELECT DISTINCT ON (a) (public.t.id) IS NOT NULL, max(id) AS x, sum(v) alias, avg(v) FILTER (WHERE a > 1) AS "update" FROM t GROUP BY a, b LIMIT 10) SELECT * FROM c
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT NOT (COALESCE($1, 1.5)), avg(v) FILTER (WHERE a > 1) AS delete FROM t AS x WHERE EXISTS (SELECT $q$a 'b' ; -- $q$ IN (1, U&'\\0041') FROM u) ORDER BY DATE '2020-01-01' ASC NULLS FIRST
r	SELECT DISTINCT ARRAY[CAST(1 AS text), ('; DELETE FROM t; --')::numeric(10, 2)],  bool_or(v > 1) AS delete, COALESCE(EXISTS (SELECT "t" . "id" FROM u), CAST('/*' AS\ttext)) AS x FROM t -- x\nAS x WHERE (NOT -- x\n('a'::text))::numeric(10, 2) LIMIT 10
r	COPY (SELECT NOT (CAST(a AS text)), sum(v) AS "update" FROM "t") TO\nSTDOUT
r	(SELECT\t(ts) IS NOT NULL, percentile_disc(0.5) WITHIN GROUP (ORDER\tBY v) AS delete FROM t NATURAL JOIN u WHERE '; DELETE FROM t; --' GROUP BY GROUPING SETS ((a), ()))
r	WITH\tc (x, y) AS (SELECT 1, 2)  SELECT DISTINCT public.t.id, v AS "update", DATE '2020-01-01' AS delete, max(id) FROM t NATURAL JOIN u
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ($q$a 'b' ; -- $q$) BETWEEN (NULL) AND ("t"."v") IN (NULL, -- x\nNOT (public.t.id)), "t"."v" AS -- x\nx, ("t"."v" IN (U&'\\0041', "t"  . "id")) BETWEEN/* ; /* nested */ DELETE FROM t */((SELECT b/* ; /* nested */ DELETE FROM t */FROM t LIMIT 1)) AND (CAST(public.t.id AS -- x\ntext)) alias FROM t LEFT JOIN u USING (id) ORDER BY EXISTS (SELECT a FROM u)\nIN (CAST("t"."v" AS text), (1e3) IS\nNOT NULL) ASC NULLS FIRST
r	SELECT * FROM (SELECT ((1.5) BETWEEN (ts) -- x\nAND (1)) BETWEEN (($$dollar$$) IS NOT -- x\nNULL) AND (a) FROM generate_series(1, 3) AS g  (n) WHERE (b IN ('x', t.id))::numeric(10, 2) ORDER BY NOT (CAST(1.5 AS text)) ASC  NULLS FIRST OFFSET 2) AS z
r	SELECT EXISTS (SELECT E'a\\'b' FROM u), id alias FROM generate_series(1, 3) AS g (n) ORDER BY ("t"."v") IS NOT NULL LIMIT 10
r	SELECT * FROM (SELECT DISTINCT\tts, ((1.5) IS NOT NULL) BETWEEN ($1 IN (NULL, interval '1\tday')) AND (CAST("t" . "id" AS text)), id AS x FROM t JOIN u ON t.id = u.t_id WHERE ARRAY[("t" . "id")::numeric(10, 2), ID]) AS z
r	EXPLAIN SELECT ALL id IN\t((ts) BETWEEN (public.t.id) AND (B'01'), COALESCE("t"."v", ID)), count(*) AS delete FROM t/* ; /* nested */ DELETE FROM t */LEFT JOIN u USING (id) WHERE ARRAY[CAST(a AS text), CAST(true AS text)] LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT ((-3) BETWEEN ('it''s') AND (true))::int, t.id AS delete FROM "t" ORDER BY '; DELETE FROM t; --'
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ((id)::numeric(10, 2))::numeric(10, 2), name AS "update" FROM (SELECT ALL ($q$a 'b' ; -- $q$)::text IN ((DATE  '2020-01-01')::numeric(10, 2), ($q$a 'b'/* ; /* nested */ DELETE FROM t */; -- $q$) IS NOT NULL) -- x\nFROM (VALUES (1, 2))/* ; /* nested */ DELETE FROM t */AS w (p, q)  WHERE NOT (EXISTS (SELECT public.t.id FROM u)) GROUP BY GROUPING  SETS ((a), ()) ORDER BY COALESCE(('x') IS NOT NULL,\n(name) IS NOT NULL) ASC NULLS FIRST) q WHERE public.t.id LIMIT 10
r	EXPLAIN SELECT -- x\nDISTINCT/* ; /* nested */ DELETE FROM t */ON /* c */ (a) NOT ((v) IS NOT NULL), ts AS delete, v\talias FROM t WHERE NOT (NOT ($$dollar$$)) GROUP BY a, b ORDER BY CAST(ARRAY[$1, U&'\\0041'] AS text)
r	SELECT * FROM (SELECT  ALL -3, EXISTS (SELECT EXISTS (SELECT -- x\na FROM u) FROM u) AS "update", v, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM t AS /* c */ x GROUP BY ROLLUP (a, b)) AS z
r	(SELECT COALESCE(CAST(interval '1 day' AS text), NOT (B'01')), (SELECT ARRAY[b, b] FROM t LIMIT 1) FROM (SELECT ARRAY["t"."v", NOT (b)], $q$a  'b' ; -- $q$ AS x, ts AS "update", (SELECT EXISTS (SELECT 1e3 FROM u) FROM t LIMIT 1)\nAS x FROM t AS x LIMIT 10) q ORDER\tBY COALESCE((E'a\\'b')::numeric(10, 2), 'a'::text IN (id, 'x')))
r	WITH\nc (x, y) AS (SELECT 1, -- x\n2) SELECT ALL 1.5, sum(v), (ARRAY['; DELETE FROM t; --', 1])::int alias, a AS delete FROM t/* ; /* nested */ DELETE FROM t */NATURAL JOIN u WHERE "t"."v"
r	SELECT * FROM (SELECT ("t"."v") IS NOT/* ; /* nested */ DELETE FROM t */NULL, json_agg(t), CAST(b AS text) AS "update", avg(v) FILTER\n(WHERE a\n> 1) alias FROM  t JOIN u ON t.id = u.t_id WHERE (1e3)::text LIMIT 10) AS -- x\nz
r	WITH c AS (SELECT ts, ARRAY[$1 IN (true, 'it''s'), v] alias, COALESCE((name) IS NOT NULL, "t" . "id") alias FROM t NATURAL JOIN u WHERE EXISTS (SELECT ARRAY[ID, "t"."name"] FROM u)) SELECT * FROM c
r	EXPLAIN SELECT DISTINCT COALESCE(NOT (DATE '2020-01-01'), v), t.id, json_agg(t) AS delete,/* ; /* nested */ DELETE FROM t */NOT (COALESCE(1, E'a\\'b')) AS "update" FROM t LEFT JOIN u USING (id) WHERE (1e3) BETWEEN (ARRAY[id, v]) AND ((id) BETWEEN (b) AND ('; DELETE FROM t; --'))
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) $q$a 'b' ;\t-- $q$ IN (1.5, 'x') IN ((id)::text, (ID)::numeric(10, 2)), json_agg(t), b FROM (SELECT 1 FROM (VALUES (1, 2)) AS w (p, q) WHERE $q$a 'b'  ; -- $q$ LIMIT  10) q WHERE CAST('a'::text AS text) IN ((SELECT ID FROM t LIMIT 1), (1.5)::varchar(10)) OFFSET 2
r	EXPLAIN SELECT (ARRAY[B'01', 1e3]) -- x\nIS/* ; /* nested */ DELETE FROM t */NOT NULL, ((SELECT -3 FROM t LIMIT/* ; /* nested */ DELETE FROM t */1)) IS NOT NULL FROM public.t ORDER BY COALESCE(COALESCE(B'01', id),/* ; /* nested */ DELETE FROM t */ARRAY[b, ts])
r	SELECT ARRAY[1, ID],  count(*) alias  FROM t AS x WHERE NOT (t.id) IN (CAST(1 AS text), $$dollar$$)
r	SELECT $q$a 'b' ; --  $q$, EXISTS (SELECT ARRAY[id, v] FROM u) AS -- x\ndelete, ARRAY[('; DELETE FROM t; --') IS NOT NULL, COALESCE(ts, $1)] FROM "t" WHERE ARRAY[(SELECT $1 FROM t\nLIMIT 1), U&'\\0041'] ORDER\nBY a DESC LIMIT /* c */ 10
r	WITH c /* c */ (x, y)/* ; /* nested */ DELETE FROM t */AS (SELECT 1, 2) SELECT DISTINCT\nid IN ($1, v) IN (v, b), ID, count(*) alias FROM generate_series(1, 3) AS g (n)
r	EXPLAIN SELECT DISTINCT -- x\nARRAY[b, (SELECT interval '1 day' FROM t LIMIT/* ; /* nested */ DELETE FROM t */1)] FROM generate_series(1, 3) /* c */ AS g (n) LIMIT 10
r	SELECT DISTINCT (COALESCE(-3, $q$a 'b' ; -- $q$)) IS NOT\tNULL FROM t  LEFT JOIN u  USING (id) WHERE E'a\\'b' GROUP BY ROLLUP (a, b) LIMIT 10
r	EXPLAIN (ANALYZE, COSTS /* c */ off) SELECT DISTINCT\tNOT ((id)::varchar(10)), (('x') BETWEEN (ts) AND (a))::text AS x, (SELECT 1e3 FROM t LIMIT 1) IN (("t" . "id") BETWEEN (t.id) AND ("t"."v"), -- x\nCOALESCE('x', a)) AS x FROM t NATURAL JOIN u WHERE (NOT (B'01')) BETWEEN ((SELECT a FROM t LIMIT 1)) AND (('it''s')::text)
r	WITH c (x, y) AS (SELECT 1, 2) SELECT "t" .\n"id" FROM t
r	SELECT DISTINCT ON (a) b, t.*, (SELECT 1.5 FROM t LIMIT 1) FROM "t" LIMIT 10
r	WITH c\tAS (SELECT (EXISTS (SELECT 'x' FROM u)) BETWEEN (1.5) AND ((NULL) BETWEEN (a) AND (id)), string_agg(name, ',') AS "update", name AS x FROM (SELECT EXISTS/* ; /* nested */ DELETE FROM t */(SELECT CAST(name AS -- x\ntext) FROM u), CAST(COALESCE(id, 'it''s') AS text) FROM generate_series(1, 3) AS g (n) LIMIT 10) q LIMIT 10 OFFSET 2) SELECT * FROM c
r	SELECT ALL public.t.id,/* ; /* nested */ DELETE FROM t */ID AS delete, (COALESCE('a'::text, interval '1 day'))::text FROM (SELECT ALL B'01', EXISTS (SELECT -3 FROM u) FROM public.t WHERE -- x\nEXISTS (SELECT -3 IN ($q$a 'b' ; -- $q$, public.t.id) FROM u)) q -- x\nORDER BY 'a'::text DESC LIMIT 10
r	WITH c (x, y) AS (SELECT 1, 2) SELECT true,\tstring_agg(name, ','), -- x\nbool_or(v > 1) AS delete, ts -- x\nAS "update" FROM generate_series(1, 3) /* c */ AS g (n) WHERE 'a'::text GROUP BY a, b
r	WITH c AS (SELECT ALL (t.id) BETWEEN (U&'\\0041') AND (v) IN (NOT (DATE '2020-01-01'), name), CAST('a'::text AS text) alias, count(DISTINCT a) AS delete FROM "t" LIMIT 10) SELECT * FROM c
r	SELECT NULL, bool_or(v > 1), max(id) alias FROM public.t WHERE CAST((SELECT interval '1 day' FROM t LIMIT 1) AS text) GROUP BY 1 HAVING count(*) > 1
r	SELECT CAST(DATE\n'2020-01-01' AS text) FROM t LEFT JOIN u USING (id) WHERE -- x\nNOT ((t.id) BETWEEN ("t" . "id") AND ($q$a 'b' ;\t-- $q$)) UNION ALL  SELECT 1
r	WITH c AS (SELECT ALL public.t.id, ID AS delete FROM generate_series(1, 3) AS g (n) WHERE interval '1 day' ORDER BY COALESCE("t"."v", true) IN ((true)::int, "t"."name")  ASC NULLS\tFIRST) SELECT * FROM c
r	SELECT DISTINCT ON (a) ARRAY[(b)::numeric(10, 2), ('a'::text) -- x\nIS NOT -- x\nNULL], id alias, sum(v) alias, "t"."v" FROM t JOIN u ON t.id = -- x\nu.t_id WHERE ARRAY['; DELETE FROM t; --', NOT (b)]
r	SELECT ALL CAST(NOT ('x') AS text), sum(v) AS x, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias FROM t WHERE (SELECT CAST(t.* AS text) FROM t LIMIT 1)
r	SELECT NULL, count(*) AS x, (public.t.id IN (1.5,  ts)) BETWEEN (E'a\\'b') AND (1.5), NOT ('a'::text IN ($q$a 'b' ; -- $q$, id)) AS "update" FROM generate_series(1, 3) AS g (n) WHERE interval '1 day' UNION ALL SELECT 1
r	EXPLAIN SELECT CAST(($q$a 'b' ; -- $q$) IS NOT NULL AS text), b alias FROM t NATURAL\nJOIN u WHERE COALESCE(1e3, ARRAY['a'::text, $q$a 'b' ; -- $q$])
r	COPY (SELECT ALL (v)::int IN (('; DELETE FROM t; --')::text, (SELECT a FROM t LIMIT 1)), bool_or(v > 1) AS "update" FROM t LEFT JOIN u USING (id) WHERE (SELECT (interval '1 day')::int FROM t LIMIT -- x\n1) ORDER BY (NOT (NULL)) IS NOT NULL ASC NULLS FIRST LIMIT 10) TO STDOUT
r	SELECT * FROM (SELECT ALL ID -- x\nFROM t NATURAL JOIN u WHERE ((SELECT "t" . "id" FROM t LIMIT 1)) BETWEEN (COALESCE(v, DATE  '2020-01-01')) AND (b IN ("t"."name",  "t"."name")) ORDER BY ARRAY[CAST("t" . "id" AS text), COALESCE('a'::text, t.*)] ASC NULLS FIRST)\tAS z
r	SELECT NOT ((SELECT E'a\\'b' FROM t LIMIT 1)), 'x' FROM generate_series(1, 3) AS g (n) WHERE COALESCE((name) IS NOT NULL, ARRAY['a'::text, name])
r	SELECT ((DATE '2020-01-01') IS NOT NULL) BETWEEN /* c */ (U&'\\0041') AND (('a'::text)::numeric(10, 2)), /* c */ (SELECT/* ; /* nested */ DELETE FROM t */"t"."name" FROM t LIMIT\n1) AS x, $1, id alias FROM generate_series(1, 3) AS g (n) OFFSET 2
r	SELECT 'x', count(*) alias, name IN (("t"."name")::numeric(10, 2), DATE '2020-01-01') FROM t NATURAL JOIN u ORDER BY  (($$dollar$$) IS NOT NULL)::int LIMIT 10
r	SELECT DISTINCT COALESCE(1.5, COALESCE('; DELETE FROM t; --', interval '1 day')), bool_or(v > 1) AS "update" FROM generate_series(1, 3) AS g\t(n)
r	SELECT DISTINCT ON (a) ('a'::text)::varchar(10), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update" FROM  t WHERE -- x\n1e3 IN (name, ARRAY[t.*, -- x\n$q$a 'b' ; -- $q$]) GROUP /* c */ BY 1 HAVING count(*) /* c */ > 1 LIMIT 10
r	WITH c AS (SELECT /* c */ DISTINCT ON/* ; /* nested */ DELETE FROM t */(a) B'01' IN\n((t.id) BETWEEN (U&'\\0041') AND (-3), "t"."v" IN/* ; /* nested */ DELETE FROM t */(a, "t" . "id")), v AS delete, t.* FROM "t") SELECT * FROM c
r	SELECT ALL ARRAY[ARRAY[v, t.id], COALESCE('it''s', true)], id alias, (t.id) IS NOT NULL, /* c */ ts AS "update" FROM (SELECT  DISTINCT ON (a) ARRAY[b IN\t('x', $1), (SELECT E'a\\'b' /* c */ FROM t LIMIT 1)], bool_or(v > 1), CAST(true AS text) IN (ts, 1) AS "update" FROM t AS x WHERE (NOT (DATE '2020-01-01'))::numeric(10, 2) ORDER BY (a) BETWEEN ("t"."v" IN ("t"."name", b)) AND ("t"."v") ASC NULLS  FIRST LIMIT 10) q UNION ALL SELECT\n1
r	SELECT DISTINCT 1.5 FROM public.t GROUP BY ROLLUP (a, b)\tORDER BY ARRAY[ARRAY[U&'\\0041', ts], (ID) IS NOT  NULL] DESC LIMIT 10
r	SELECT (SELECT -- x\n$1 FROM t LIMIT 1) IN (id IN ('; DELETE FROM t; --', E'a\\'b'), -- x\nB'01') FROM generate_series(1,  3)\nAS g (n) GROUP BY ROLLUP (a, b) ORDER BY ((NULL)/* ; /* nested */ DELETE FROM t */BETWEEN\t("t"."v") AND (interval '1 day')) IS NOT NULL
r	SELECT ((SELECT $1 FROM t LIMIT 1))::varchar(10), ID, count(*) alias FROM t LEFT JOIN u USING (id)
r	SELECT ALL (SELECT 1.5 IN (interval '1 day', interval '1 day') FROM t LIMIT 1), b FROM generate_series(1, 3) AS g (n) WHERE (public.t.id)::varchar(10)
r	COPY (SELECT v, (COALESCE("t"."v", DATE '2020-01-01')) BETWEEN ($$dollar$$) AND ((true) IS NOT NULL) alias, ts AS delete FROM t NATURAL JOIN u ORDER BY ID) TO STDOUT
r	(SELECT (CAST(1 AS text))::varchar(10), max(id), max(id), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM "t"\nWHERE /* c */ "t"."name" LIMIT 10)
r	SELECT COALESCE(NOT (1.5), (ts) IS NOT NULL),\t1e3,\tEXISTS (SELECT COALESCE('/*', 'x') FROM u) AS "update" FROM t
r	SELECT (id) BETWEEN  (CAST(ts AS text)) AND (("t" . "id") BETWEEN ('a'::text) AND ('a'::text)) FROM "t" WHERE DATE '2020-01-01' ORDER BY EXISTS (SELECT -- x\n(a) IS NOT NULL FROM u) ASC NULLS FIRST
r	COPY -- x\n(SELECT DISTINCT (ARRAY['/*', /* c */ v])::numeric(10, 2), t.id AS delete, 1.5, ts/* ; /* nested */ DELETE FROM t */FROM t JOIN u ON t.id = u.t_id WHERE '/*' IN ((SELECT ID FROM t LIMIT 1), CAST('x' AS text)) ORDER BY ID ASC NULLS /* c */ FIRST) TO STDOUT
r	COPY (SELECT NOT ("t" .\t"id" IN (name, -3)) FROM -- x\nt AS x WHERE (SELECT ARRAY[t.id, b] FROM t LIMIT 1) GROUP BY 1 HAVING count(*) > 1 OFFSET 2) TO STDOUT
r	EXPLAIN\t(ANALYZE, COSTS off) SELECT (SELECT NOT ("t"."v")\tFROM t LIMIT 1),/* ; /* nested */ DELETE FROM t */"t"."name"\nFROM generate_series(1, 3) AS g (n) WHERE a ORDER BY ((1) -- x\nBETWEEN (ts) AND ('a'::text))::varchar(10) DESC LIMIT 10
r	SELECT CAST(ARRAY[a, '; DELETE FROM t; --'] AS text) FROM public.t LIMIT 10
r	EXPLAIN (ANALYZE, /* c */ COSTS\noff) SELECT ID, -- x\n((1)::numeric(10, 2))::varchar(10) AS delete FROM public.t -- x\nWHERE ('a'::text) BETWEEN ((SELECT 1.5 FROM/* ; /* nested */ DELETE FROM t */t LIMIT 1)) AND ((v)::numeric(10, 2)) LIMIT 10
r	EXPLAIN SELECT (SELECT NULL FROM t LIMIT 1) FROM\nt NATURAL JOIN u  ORDER BY ARRAY[COALESCE(ts, -- x\ninterval '1 day'), 'a'::text] DESC
r	SELECT * FROM (SELECT DISTINCT CAST(E'a\\'b' AS text), count(DISTINCT a) alias FROM generate_series(1, 3) AS g (n) WHERE EXISTS (SELECT ('x') IS NOT NULL FROM u) ORDER BY (DATE '2020-01-01') BETWEEN ($1)/* ; /* nested */ DELETE FROM t */AND (NOT ('x'))) AS z
r	WITH c AS (SELECT (true) IS NOT\nNULL IN  (EXISTS (SELECT 1.5 FROM u), (SELECT  interval '1 day' FROM t LIMIT 1)), avg(v) FILTER (WHERE a > 1) AS delete, id -- x\nalias FROM generate_series(1, 3) AS g (n) WHERE a) SELECT * FROM c
r	SELECT ALL ((NULL) BETWEEN (ID) AND ($q$a 'b' ; -- $q$)) BETWEEN (-3) AND ((B'01') BETWEEN (1)/* ; /* nested */ DELETE FROM t */AND (t.*)), id FROM generate_series(1, 3) AS /* c */ g (n) WHERE v IN (EXISTS (SELECT "t" . "id" FROM u), t.*) GROUP BY -- x\n1 HAVING count(*) > 1 UNION ALL SELECT 1
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT NOT (CAST("t" . "id" AS text)), max(id), B'01' AS x FROM t JOIN u ON t.id = u.t_id
r	SELECT ALL\nCAST((B'01')::text AS text)  FROM "t" ORDER BY (ARRAY[public.t.id, v])::numeric(10, 2) ASC NULLS FIRST
r	SELECT t.id, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x, CAST((ID) IS NOT NULL AS text) AS x FROM t NATURAL JOIN u WHERE  ARRAY[(t.id) IS NOT NULL, (ID) IS NOT NULL] UNION ALL SELECT 1
r	SELECT true FROM "t" WHERE ((SELECT id FROM t LIMIT\t1)) IS NOT NULL
r	SELECT/* ; /* nested */ DELETE FROM t */($$dollar$$)::numeric(10, 2),  (name)  BETWEEN (NOT (ID)) AND (CAST("t" . "id" AS text)) AS "update" FROM "t" WHERE (CAST(U&'\\0041' AS text)) BETWEEN ((1) BETWEEN (public.t.id) AND\t(t.*))/* ; /* nested */ DELETE FROM t */AND (ARRAY['/*', E'a\\'b']) LIMIT 10
r	EXPLAIN SELECT (id) IS NOT\tNULL, name AS x, b alias FROM\n(SELECT DISTINCT ON (a) ((SELECT b FROM t LIMIT 1)) IS NOT/* ; /* nested */ DELETE FROM t */NULL FROM\t(VALUES (1, 2)) AS w (p, q) ORDER BY COALESCE(v, interval /* c */ '1 day'\nIN (NULL, a)) LIMIT 10) q  WHERE NOT ('a'::text IN (public.t.id, -3)) ORDER BY (ARRAY[ts, ID]) IS NOT NULL
r	WITH c (x, -- x\ny)\nAS (SELECT 1, 2) SELECT EXISTS (SELECT COALESCE($$dollar$$,\nB'01') FROM u), id IN (b, -3)\tIN (b IN (b, "t"."v"), COALESCE(name, E'a\\'b')), public.t.id AS x FROM t
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) 1e3,/* ; /* nested */ DELETE FROM t */(SELECT EXISTS (SELECT t.*/* ; /* nested */ DELETE FROM t */FROM u) FROM t LIMIT 1), $$dollar$$ IN (($q$a 'b'\n; -- $q$)::numeric(10, 2), t.id) AS x, bool_or(v > 1) FROM t JOIN/* ; /* nested */ DELETE FROM t */u ON t.id = u.t_id
r	WITH c (x, y) /* c */ AS (SELECT 1, 2) SELECT EXISTS (SELECT ARRAY['x', 1e3] FROM u) FROM t WHERE EXISTS (SELECT ARRAY[t.*, id] FROM u)\tORDER BY 1 DESC LIMIT 10 OFFSET 2
r	SELECT NOT ((ts) BETWEEN (v) AND (U&'\\0041')), name alias FROM "t" WHERE $q$a 'b' ; -- $q$ IN (ID, NULL) ORDER BY (E'a\\'b') IS NOT NULL ASC NULLS FIRST
r	(SELECT ALL 'it''s', "t"."v" AS delete, avg(v) FILTER (WHERE a > 1), ((t.*)::numeric(10, 2))  BETWEEN ("t"."name") AND (NOT (NULL)) AS x FROM public.t)
r	EXPLAIN (ANALYZE, COSTS -- x\noff) SELECT NOT (ID) FROM (SELECT EXISTS (SELECT '; DELETE FROM t; --' FROM u), /* c */ b alias FROM t LEFT JOIN u USING (id) WHERE (SELECT CAST(t.* AS text) FROM t LIMIT 1) ORDER\tBY "t"."v" DESC) q
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ARRAY[NOT (1.5), (SELECT ID\nFROM\nt LIMIT 1)], a AS delete FROM\nt WHERE ARRAY["t"."name", a /* c */ IN ('a'::text, U&'\\0041')] ORDER BY t.id ASC NULLS FIRST LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT/* ; /* nested */ DELETE FROM t */DISTINCT id, "t"."name" AS delete, json_agg(t) AS "update", a FROM t JOIN u ON -- x\nt.id =/* ; /* nested */ DELETE FROM t */u.t_id WHERE COALESCE(name, (SELECT '; DELETE FROM t; --' FROM t LIMIT 1))
r	(SELECT COALESCE(t.id, NOT ($1)), "t" . "id" AS x, count(DISTINCT a) alias FROM "t" WHERE EXISTS (SELECT EXISTS (SELECT NULL FROM u) FROM u) OFFSET 2)
r	SELECT DISTINCT ON (a) $1, count(DISTINCT a), array_agg(a ORDER BY b) AS x, string_agg(name, ',') alias FROM public.t WHERE NOT (NOT ("t"."v")) ORDER BY EXISTS (SELECT (B'01')::int FROM u)
r	(SELECT ALL (EXISTS (SELECT name\nFROM /* c */ u)) IS NOT NULL,/* ; /* nested */ DELETE FROM t */t.id /* c */ alias, public.t.id AS -- x\n"update" FROM generate_series(1, 3) AS g (n) ORDER BY (E'a\\'b')::int IN ((SELECT U&'\\0041' FROM t LIMIT 1), CAST(interval '1 day' AS text)) DESC)
r	SELECT EXISTS (SELECT '/*' FROM u), "t"."v", sum(v) AS x FROM\nt WHERE "t" . "id" ORDER BY (EXISTS (SELECT t.* FROM u))::numeric(10, 2) DESC OFFSET 2
r	SELECT interval '1 day' FROM t AS x
r	SELECT COALESCE(U&'\\0041', "t"."name" IN (B'01', public.t.id)), t.id /* c */ AS delete, -- x\nstring_agg(name, ',') AS "update", array_agg(a ORDER BY b) AS "update"  FROM  t AS x WHERE (SELECT EXISTS (SELECT 1e3 FROM u) FROM t LIMIT 1)
r	SELECT ALL NOT (('a'::text) BETWEEN/* ; /* nested */ DELETE FROM t */('a'::text) AND (true)) FROM public.t WHERE COALESCE(NOT (public.t.id), interval '1 day') ORDER BY 'x'
r	(SELECT\tDISTINCT ON (a) -3 FROM "t")
r	SELECT * FROM\n(SELECT -- x\nALL (SELECT ($1) BETWEEN ('it''s') AND ('a'::text) FROM t LIMIT 1), EXISTS (SELECT ts FROM u) AS x, (SELECT (1e3) IS NOT NULL FROM t LIMIT 1) AS "update", sum(v) AS "update" FROM t LEFT JOIN u USING (id) OFFSET 2) AS z
r	EXPLAIN SELECT DISTINCT ON (a) ((b) IS NOT NULL) BETWEEN (ARRAY['; DELETE FROM t; --', NULL]) AND (CAST(b AS text)), ts alias FROM t JOIN u ON t.id = /* c */ u.t_id ORDER BY NOT -- x\n(1.5) ASC NULLS FIRST
r	SELECT DISTINCT ON (a) (CAST(b AS -- x\ntext)) IS NOT NULL, t.id AS x FROM (SELECT DISTINCT ON (a) B'01', (DATE '2020-01-01') IS NOT\tNULL, string_agg(name, ',') AS "update", a AS "update" FROM -- x\n(VALUES (1, 2)) AS w  (p, q)) q WHERE ((NULL) BETWEEN ('x') AND (a))::int ORDER BY EXISTS (SELECT  CAST(1 AS/* ; /* nested */ DELETE FROM t */text) FROM u) ASC NULLS  FIRST
r	EXPLAIN (ANALYZE, COSTS off) SELECT (('a'::text)::text) BETWEEN (COALESCE(true, B'01')) AND (NOT (v)) FROM /* c */ t AS x WHERE COALESCE("t"."name", b) IN (interval '1 day' IN ($1, t.*), $1 IN ("t" . "id", true))
r	COPY (SELECT (SELECT CAST(b AS text) FROM t LIMIT /* c */ 1), ID alias FROM "t" WHERE\tt.* OFFSET 2) TO STDOUT
r	SELECT * FROM (SELECT ARRAY[('x') IS NOT /* c */ NULL, "t"."name"], string_agg(name, ',') alias FROM generate_series(1, 3) AS -- x\ng (n)) AS z
r	SELECT 1.5 IN (CAST(U&'\\0041' -- x\nAS text), -- x\n(SELECT $$dollar$$ FROM t LIMIT 1)), percentile_disc(0.5) WITHIN GROUP (ORDER\nBY v) AS "update", v AS "update" FROM public.t WHERE 'a'::text /* c */ ORDER BY $$dollar$$ ASC NULLS FIRST\nLIMIT 10
r	EXPLAIN SELECT (SELECT CAST($1 AS text) FROM t LIMIT 1) FROM (SELECT ALL public.t.id FROM (VALUES (1, 2)) AS w (p, q) ORDER BY NOT (("t"."name") IS NOT NULL) ASC NULLS FIRST) q LIMIT 10
r	SELECT DISTINCT\tCAST((id) IS /* c */ NOT\tNULL AS text), string_agg(name, ','), NOT ((U&'\\0041') IS NOT NULL) AS "update" FROM t GROUP BY 1 HAVING count(*) > 1 ORDER BY (SELECT/* ; /* nested */ DELETE FROM t */("t"."v") BETWEEN (1e3) AND (U&'\\0041') FROM t LIMIT 1) -- x\nDESC LIMIT 10 OFFSET 2 UNION ALL SELECT 1
r	(SELECT NOT (v) FROM t LEFT/* ; /* nested */ DELETE FROM t */JOIN u\tUSING (id) WHERE EXISTS (SELECT "t" . "id" FROM u) IN (COALESCE(b, $q$a 'b' ; -- $q$), ARRAY['it''s', $q$a 'b' ; -- $q$]) GROUP BY ROLLUP (a, b)/* ; /* nested */ DELETE FROM t */LIMIT 10)
r	WITH c (x, y) AS (SELECT 1, 2) SELECT ARRAY["t" . "id", ARRAY[$q$a 'b' ; -- $q$, '; DELETE FROM t; --']], NOT (true IN ($q$a 'b' ; -- $q$, a)) alias, json_agg(t)  alias FROM generate_series(1, 3) AS g (n) WHERE (EXISTS\n(SELECT/* ; /* nested */ DELETE FROM t */1.5 FROM u)) BETWEEN (COALESCE(b, public.t.id)) AND (ARRAY["t" . "id", NULL])
r	COPY (SELECT CAST(ARRAY["t"."v", 'x'] AS text) FROM t ORDER BY ("t"."v") /* c */ BETWEEN (t.id) AND (a) IN (ARRAY[name, NULL], EXISTS\t(SELECT 'a'::text FROM u)) DESC) TO\tSTDOUT
r	EXPLAIN /* c */ SELECT (COALESCE(U&'\\0041', "t"."v")) BETWEEN/* ; /* nested */ DELETE FROM t */('; DELETE FROM t; --') AND (ARRAY[ts, v]), sum(v),\t"t"."v", id alias FROM public.t WHERE "t" . "id" ORDER BY ((SELECT 1 FROM t LIMIT 1)) BETWEEN ((SELECT $q$a 'b' ; -- $q$\tFROM t LIMIT 1)) AND (ID) DESC
r	WITH c (x, -- x\ny) AS (SELECT 1, /* c */ 2)/* ; /* nested */ DELETE FROM t */SELECT (true)::int, (SELECT NOT ("t" . "id") FROM t LIMIT 1)\nAS x, sum(v) alias FROM generate_series(1, 3) AS g (n) WHERE (ARRAY[-3, "t"."v"]) IS NOT NULL ORDER BY b ASC NULLS FIRST
r	SELECT $1, string_agg(name, ','), $1 AS delete FROM t JOIN u ON -- x\nt.id = u.t_id WHERE ARRAY[("t" .\t"id")::text, -3] LIMIT 10
r	(SELECT COALESCE((SELECT -- x\ntrue  FROM /* c */ t LIMIT 1),/* ; /* nested */ DELETE FROM t */ARRAY[NULL, '; DELETE FROM t; --']), v AS delete, id AS "update" FROM t JOIN u ON t.id = u.t_id LIMIT 10)
r	WITH c AS (SELECT '/*', "t"."v" alias, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias FROM "t" WHERE CAST($q$a 'b' ; -- $q$ AS text)) SELECT * FROM c
r	SELECT -- x\nDISTINCT ($1 IN (public.t.id, t.*)) BETWEEN (('; DELETE FROM t; --') BETWEEN ("t" . "id") AND (1)) AND (ARRAY[interval '1 day', id]), CAST(EXISTS (SELECT $$dollar$$ FROM u) AS text) AS delete, "t"."v", name AS delete FROM (SELECT EXISTS (SELECT DATE '2020-01-01' FROM u), sum(v) AS x, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias, 'it''s' alias FROM generate_series(1, 3) AS g (n)) q WHERE EXISTS (SELECT COALESCE($1, 1.5) FROM u) GROUP BY ROLLUP (a, b) ORDER BY NOT ("t" . "id")  DESC UNION ALL SELECT 1
r	WITH c (x, y) AS (SELECT -- x\n1, 2) SELECT DISTINCT ON (a) ((SELECT U&'\\0041' FROM t LIMIT 1))::varchar(10), EXISTS (SELECT NOT ("t"."name") FROM u) FROM/* ; /* nested */ DELETE FROM t */generate_series(1, 3) AS g (n) LIMIT 10
r	SELECT * /* c */ FROM (SELECT interval '1 day', "t" . "id", "t"."name",  max(id)\tAS "update" FROM  public.t ORDER BY ARRAY[interval '1 day', '/*'] IN ((U&'\\0041') BETWEEN\n(ts) AND /* c */ (ID), 'a'::text IN (a, name)) LIMIT 10 OFFSET 2)\tAS z
r	SELECT DISTINCT ON (a) EXISTS (SELECT E'a\\'b' FROM u) IN ((SELECT public.t.id FROM t LIMIT 1), NOT (true)), ARRAY[ID, COALESCE(ID, t.*)] alias, t.id, NOT (t.* IN ("t" . "id", 1e3)) FROM t LEFT JOIN u USING (id) WHERE (SELECT (SELECT a FROM t LIMIT 1) FROM t LIMIT 1) LIMIT 10
r	EXPLAIN (ANALYZE, COSTS /* c */ off) SELECT DISTINCT\tON  (a)  CAST(ID AS text) IN ((SELECT NULL FROM t LIMIT 1), t.*) FROM public.t
r	SELECT CAST((SELECT "t"."name" FROM t LIMIT 1) AS text), avg(v) FILTER (WHERE a > 1), true AS "update",\npercentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x\tFROM (SELECT (name) BETWEEN ((NULL) IS NOT NULL) AND (NOT (true)) FROM "t" WHERE ARRAY['it''s',/* ; /* nested */ DELETE FROM t */1e3] IN (NOT ('/*'), (SELECT 1e3 FROM t LIMIT 1)) LIMIT 10) q
r	SELECT * FROM (SELECT CAST(('a'::text)::text AS text), count(*) alias  FROM public.t\nWHERE "t" . "id") AS /* c */ z
r	COPY /* c */ (SELECT DISTINCT\nON (a) t.*, sum(v) AS x FROM t LEFT JOIN u /* c */ USING (id) WHERE "t"."v" IN (EXISTS (SELECT 1e3 FROM u), (b)::int)) TO STDOUT
r	SELECT * FROM (SELECT (SELECT CAST(t.id AS text) FROM t LIMIT 1) FROM /* c */ t LEFT JOIN u USING (id) WHERE ((E'a\\'b') BETWEEN ('/*') AND (interval '1 day'))::numeric(10, 2) ORDER BY (NOT ("t"."name")) BETWEEN (COALESCE('a'::text, true)) AND (CAST(v AS text)) ASC NULLS FIRST) AS z
r	SELECT DISTINCT CAST((SELECT 1e3 FROM t LIMIT 1) AS text), max(id) AS x, v AS "update", id FROM (SELECT ('it''s' IN (-3, NULL))::int, v alias FROM (VALUES /* c */ (1, 2)) AS w (p, q) WHERE true GROUP /* c */ BY 1 HAVING count(*) > 1 LIMIT 10) q WHERE COALESCE(t.id, ARRAY["t"."v", t.*]) GROUP BY GROUPING SETS ((a), ())
r	WITH c (x, y) AS (SELECT /* c */ 1, 2) SELECT ((SELECT -3 FROM t LIMIT 1)) IS NOT NULL, count(*) AS delete, bool_or(v > 1) alias, bool_or(v > 1) AS "update" FROM t NATURAL JOIN u WHERE (t.*) IS NOT NULL GROUP BY a, b
r	SELECT /* c */ '/*', -- x\nsum(v) alias, public.t.id, t.* -- x\nAS "update" FROM t LIMIT 10
r	EXPLAIN SELECT DISTINCT ($1) BETWEEN (('a'::text) IS NOT NULL) AND ("t" . "id"), (SELECT public.t.id FROM t LIMIT 1) FROM t JOIN u ON t.id = u.t_id OFFSET 2
r	SELECT * FROM (SELECT DISTINCT CAST($$dollar$$ /* c */ AS text) FROM t NATURAL JOIN u ORDER BY ARRAY[$$dollar$$, ARRAY[E'a\\'b', $1]] ASC NULLS FIRST) AS z
r	SELECT * FROM (SELECT DISTINCT ON (a) COALESCE(NOT ('a'::text), (U&'\\0041') BETWEEN ('a'::text) AND ('/*')), array_agg(a ORDER BY\nb) AS "update", ts FROM public.t WHERE CAST("t"."name" IN (U&'\\0041', b) AS text)) /* c */ AS z
r	(SELECT COALESCE(ARRAY["t"."v", a], ($$dollar$$) BETWEEN (t.id) AND (v)) FROM (SELECT EXISTS\n(SELECT '; DELETE FROM t; --' IN (1e3, interval '1 day') FROM u), true alias, percentile_disc(0.5) WITHIN GROUP (ORDER/* ; /* nested */ DELETE FROM t */BY v) AS delete FROM (VALUES (1, 2)) AS w (p, q) LIMIT 10) q WHERE DATE '2020-01-01' ORDER\tBY /* c */ ((name) IS NOT NULL) BETWEEN ((1) BETWEEN (b) AND (id)) AND ((SELECT ID FROM t LIMIT 1))\nASC NULLS FIRST OFFSET 2)
r	SELECT DISTINCT/* ; /* nested */ DELETE FROM t */'x', bool_or(v > 1) alias, ID AS delete FROM public.t /* c */ WHERE 'a'::text OFFSET/* ; /* nested */ DELETE FROM t */2 UNION ALL SELECT 1
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT\t((U&'\\0041') BETWEEN ("t"."v")\nAND (1e3))::varchar(10), CAST(("t" . "id")::text AS -- x\ntext) AS delete FROM t\nWHERE ARRAY[(1)::int, DATE '2020-01-01']
r	COPY /* c */ (SELECT /* c */ ARRAY[NOT (E'a\\'b'), ($q$a 'b' ; -- $q$)::int] FROM generate_series(1, 3) AS g (n)) TO STDOUT
r	EXPLAIN\tSELECT ALL (EXISTS (SELECT b FROM u)) -- x\nIS NOT NULL FROM t AS x WHERE $$dollar$$\nGROUP BY  GROUPING SETS ((a), ()) LIMIT 10
r	EXPLAIN SELECT CAST(NOT (E'a\\'b') AS text), count(DISTINCT a), max(id) alias, ID AS delete FROM t LEFT JOIN u USING (id) WHERE ((U&'\\0041')::varchar(10)) IS NOT NULL OFFSET 2
r	EXPLAIN SELECT (NOT ("t" . "id")) IS NOT /* c */ NULL, "t"."name" AS x, count(*) FROM "t" WHERE -3 GROUP BY GROUPING SETS ((a), ())
r	SELECT CAST((NULL) IS NOT NULL AS text), id AS delete FROM /* c */ t JOIN u ON t.id = u.t_id WHERE public.t.id\tIN ($$dollar$$, "t"."name") IN ($q$a 'b' ;/* ; /* nested */ DELETE FROM t */-- $q$, NOT -- x\n('a'::text)) GROUP -- x\nBY 1 HAVING count(*) > 1
r	SELECT DISTINCT ON (a) (SELECT (SELECT 'x' FROM t LIMIT 1) FROM t LIMIT 1), ((t.id) BETWEEN (name) AND -- x\n(DATE '2020-01-01')) IS NOT NULL FROM public.t ORDER BY interval '1 day' ASC NULLS FIRST
r	SELECT DISTINCT /* c */ ON (a) COALESCE(E'a\\'b', true IN (name, 'x')) FROM public.t WHERE id LIMIT 10
r	WITH c AS (SELECT DISTINCT  CAST(v IN ('x', t.id) AS  text), b  alias, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias FROM -- x\nt AS x WHERE ARRAY[ARRAY['it''s', b], (t.*)  BETWEEN ('x') AND/* ; /* nested */ DELETE FROM t */(DATE '2020-01-01')] LIMIT 10) /* c */ SELECT * FROM c
r	SELECT ARRAY[(interval '1 day') IS NOT NULL, t.*] FROM t AS x WHERE EXISTS /* c */ (SELECT ARRAY['x', true] FROM u) LIMIT 10
r	WITH c AS (SELECT ALL name, COALESCE(v, (1e3)\nIS NOT NULL), "t"."v" alias FROM  t -- x\nJOIN u ON t.id = u.t_id ORDER BY (a) IS/* ; /* nested */ DELETE FROM t */NOT NULL ASC NULLS FIRST) SELECT * FROM c
r	COPY (SELECT (-3) IS NOT NULL FROM t WHERE CAST(CAST("t" . "id" AS\ttext) AS text) ORDER BY (COALESCE("t" . "id", -- x\nt.*)) BETWEEN ((E'a\\'b') IS NOT NULL) AND (ARRAY[DATE '2020-01-01', "t"."v"])) TO STDOUT
r	SELECT  (ARRAY['a'::text, id]) IS NOT NULL FROM t/* ; /* nested */ DELETE FROM t */WHERE COALESCE(v, 1) IN ((b)::numeric(10, 2), NOT (U&'\\0041')) -- x\nORDER BY (t.id) BETWEEN (ARRAY[B'01', "t"."v"]) AND (1.5 IN ($q$a 'b' ; -- $q$, B'01')) DESC
r	EXPLAIN (ANALYZE, COSTS off) SELECT ALL ((SELECT 1e3 FROM t LIMIT 1))::int, bool_or(v > 1) AS "update" FROM (SELECT  "t"."v", ID,\nstring_agg(name, ',') -- x\nAS delete, count(DISTINCT a) AS x\nFROM t AS x) q WHERE 'x' ORDER BY "t"."name"
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT COALESCE(NOT ('x'), B'01'), "t" . "id" AS "update", json_agg(t) AS delete FROM generate_series(1, 3) AS g (n)
r	WITH c AS -- x\n(SELECT DISTINCT COALESCE(COALESCE(1e3, 'x'), (t.*) IS NOT NULL), t.* alias FROM t) SELECT * FROM c
r	SELECT ALL $1, ID FROM "t" WHERE (("t"."name")::numeric(10, 2))::varchar(10) ORDER BY EXISTS (SELECT COALESCE(b, -3) FROM u) ASC NULLS FIRST LIMIT 10
r	(SELECT B'01', percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias, count(DISTINCT a) alias FROM t AS x GROUP BY/* ; /* nested */ DELETE FROM t */1 HAVING count(*) > 1)
r	SELECT DISTINCT /* c */ ARRAY[1e3, '/*' IN (interval '1 day', t.*)], bool_or(v > 1) AS  "update" FROM t AS x WHERE (v)  BETWEEN (1.5) AND (CAST(t.id AS text))
r	COPY (SELECT 1e3, b, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x FROM "t" LIMIT 10)\nTO STDOUT
r	SELECT DISTINCT\tON (a) NOT (CAST('x' AS text)), -- x\npublic.t.id alias FROM generate_series(1, 3) AS g (n)
r	EXPLAIN SELECT (EXISTS (SELECT "t" . "id" FROM u)) IS NOT NULL FROM t LEFT JOIN u /* c */ USING (id) LIMIT 10 OFFSET /* c */ 2
r	COPY (SELECT\t(SELECT EXISTS (SELECT t.id FROM /* c */ u) FROM t LIMIT 1) FROM /* c */ "t" WHERE (SELECT CAST(B'01' AS  text) FROM t LIMIT 1)) TO STDOUT
r	SELECT EXISTS (SELECT 'it''s' FROM u) IN ((a) BETWEEN (t.*) AND ('; DELETE FROM t; --'), ts), t.*, avg(v) FILTER (WHERE a > 1), b AS x FROM t LEFT JOIN u/* ; /* nested */ DELETE FROM t */USING (id) WHERE NOT\t(EXISTS (SELECT 'x' FROM u)) ORDER BY ID
r	(SELECT DISTINCT ON (a) CAST($1 AS text), t.id, public.t.id FROM t NATURAL JOIN u WHERE EXISTS (SELECT v FROM u) LIMIT 10)
r	EXPLAIN /* c */ SELECT DISTINCT CAST((SELECT "t" . "id" FROM t LIMIT 1) AS text) FROM\tt\tAS x WHERE (CAST(public.t.id\nAS text))/* ; /* nested */ DELETE FROM t */IS NOT NULL GROUP BY 1 HAVING count(*) > 1
r	SELECT /* c */ ARRAY[("t"."name") IS\nNOT NULL,  (SELECT NULL FROM t LIMIT 1)], count(DISTINCT a) AS "update", (NOT ($1)) IS NOT NULL FROM generate_series(1, 3) AS g (n) WHERE (('it''s') IS NOT NULL)::numeric(10, 2)
r	SELECT EXISTS /* c */ (SELECT (E'a\\'b') BETWEEN (1) AND ("t"."name") FROM u) FROM public.t WHERE ARRAY[CAST(E'a\\'b' AS text), (SELECT\t'/*' FROM t LIMIT 1)] ORDER BY t.id ASC NULLS FIRST LIMIT 10
r	SELECT DISTINCT ((1.5)::numeric(10, 2))::numeric(10, 2), count(DISTINCT a) alias FROM t -- x\nAS x WHERE (ARRAY[a, $$dollar$$])::text ORDER BY (id)::int UNION ALL SELECT 1
r	SELECT v, NOT ($q$a 'b' ; -- $q$ IN (NULL, $1)) AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias FROM t WHERE (('it''s') BETWEEN (t.*) AND (-3))::numeric(10, 2) UNION ALL SELECT 1
r	SELECT * FROM (SELECT ALL (1 IN (t.*, b))::int, COALESCE(ID, ARRAY[t.*, DATE '2020-01-01'])\nAS x, name FROM t) AS z
r	SELECT NOT -- x\n(NULL), a AS x, /* c */ "t"."v" AS delete FROM (SELECT DISTINCT CAST(CAST(t.* AS text) AS text), ARRAY[('it''s')::numeric(10, 2), ('/*') BETWEEN (DATE '2020-01-01') AND ("t"."v")]\nFROM t JOIN\tu ON t.id = u.t_id ORDER BY -- x\n((a) BETWEEN (NULL) AND (DATE  '2020-01-01'))::varchar(10)  DESC) q GROUP BY ROLLUP (a, b)
r	COPY (SELECT (SELECT ARRAY['; DELETE FROM t; --', ts] /* c */ FROM t LIMIT 1), sum(v),\tb AS "update", percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM (SELECT "t"."name" FROM generate_series(1, 3) AS g -- x\n(n) WHERE CAST(name IN (1.5, id) AS text)) q OFFSET /* c */ 2) TO STDOUT
r	EXPLAIN (ANALYZE,\nCOSTS off) SELECT ALL $1, avg(v) FILTER (WHERE a > 1) FROM "t" WHERE (CAST(b AS text)) IS NOT NULL OFFSET 2
r	WITH c (x, y) AS (SELECT  1, 2) SELECT DISTINCT ON (a) (SELECT ARRAY[B'01', t.*] FROM t LIMIT 1) FROM/* ; /* nested */ DELETE FROM t */(SELECT DISTINCT ON (a) NOT (interval '1 day') IN ("t"."name", $q$a 'b' ; -- $q$), b AS x, v AS delete FROM generate_series(1, 3) AS /* c */ g (n)) q
r	SELECT DISTINCT/* ; /* nested */ DELETE FROM t */($q$a 'b' ;\n-- $q$) BETWEEN (1.5 IN (t.id, -- x\ntrue)) AND (EXISTS (SELECT B'01' FROM u)) FROM t WHERE COALESCE(NOT ('/*'),  (DATE '2020-01-01')::varchar(10))
r	SELECT * FROM (SELECT EXISTS (SELECT 1 FROM u), (name)::int, avg(v) FILTER (WHERE a > 1) FROM/* ; /* nested */ DELETE FROM t */"t" WHERE ARRAY[EXISTS (SELECT "t"."v" -- x\nFROM u), true] ORDER BY (($1)::text) IS NOT NULL) AS z
r	SELECT DISTINCT COALESCE(EXISTS\n(SELECT B'01' FROM u), NULL), "t"."name" AS "update", bool_or(v > 1),/* ; /* nested */ DELETE FROM t */public.t.id AS delete FROM generate_series(1, 3) AS g /* c */ (n) LIMIT 10
r	COPY (SELECT CAST('/*' IN ($q$a 'b' ; -- $q$, true) AS text), b AS x, id AS "update", -- x\ncount(*) AS "update" FROM t NATURAL JOIN u WHERE CAST((1)::text AS text) OFFSET 2)  TO STDOUT
r	COPY (SELECT ALL "t" . "id" FROM t NATURAL JOIN u LIMIT 10) TO STDOUT
r	SELECT NOT (name) IN ((SELECT 1.5 FROM t LIMIT/* ; /* nested */ DELETE FROM t */1), ARRAY[public.t.id, name]), "t"."v" AS delete, "t" . "id" FROM t AS x WHERE CAST("t" . "id" AS text) GROUP /* c */ BY a, b
r	SELECT DISTINCT ON\t(a) NULL FROM t GROUP BY ROLLUP (a, b) LIMIT 10
r	COPY (SELECT ARRAY[$$dollar$$, EXISTS (SELECT /* c */ 'x' -- x\nFROM u)], "t"."name" AS delete, interval '1 day' AS x, a AS delete FROM t GROUP BY a, -- x\nb LIMIT 10) TO STDOUT
r	WITH c AS (SELECT\t(SELECT "t"."v" FROM t LIMIT 1) IN (CAST('/*' AS text),  v), 'it''s' AS "update" FROM t WHERE ts) SELECT *\tFROM c
r	WITH /* c */ c\nAS (SELECT COALESCE((ID) BETWEEN ('/*') AND (v), (ID) BETWEEN ('; DELETE FROM t; --') AND (t.id)), t.id AS x FROM generate_series(1,  3) AS g (n)) SELECT * FROM  c
r	WITH c (x, y) AS (SELECT 1, /* c */ 2) SELECT /* c */ DISTINCT ON (a) ARRAY[DATE '2020-01-01', NOT ("t"."v")] FROM (SELECT ALL ARRAY[COALESCE("t"."name", t.id), ('it''s') BETWEEN ("t" . "id") AND ('/*')], max(id)\nalias, t.* alias FROM "t" /* c */ WHERE EXISTS (SELECT ('; DELETE FROM t; --') BETWEEN ("t" . /* c */ "id")\nAND (U&'\\0041') FROM/* ; /* nested */ DELETE FROM t */u) GROUP BY GROUPING SETS ((a), ()) ORDER BY (ARRAY[1e3, "t"."v"]) BETWEEN (b) AND (("t" . "id")::text) ASC NULLS FIRST) q WHERE\tNOT ((B'01') IS NOT NULL)
r	SELECT DISTINCT CAST(a IN ('/*', id) AS text), id alias, ID\nAS x FROM t NATURAL JOIN u WHERE (COALESCE(b, t.id)) BETWEEN ((interval '1 day')::numeric(10, 2)) AND (B'01') GROUP BY 1 HAVING count(*) > 1
r	SELECT DISTINCT ((U&'\\0041') IS NOT NULL) IS NOT NULL, "t" ./* ; /* nested */ DELETE FROM t */"id", (a) IS NOT NULL AS delete, COALESCE(t.*, v) IN (('it''s') BETWEEN ("t" . "id") AND (DATE '2020-01-01'), (1e3) IS NOT -- x\nNULL) AS "update" FROM "t" GROUP BY 1 HAVING count(*) > 1 ORDER BY a
r	SELECT DISTINCT '/*', /* c */ CAST(v AS text) AS delete, COALESCE(($$dollar$$) BETWEEN (t.*) AND (E'a\\'b'), NOT (U&'\\0041')) FROM t AS x WHERE NOT (ARRAY[$q$a 'b' ; -- $q$, v]) ORDER BY ARRAY[ARRAY["t" . "id", v], (SELECT v FROM t LIMIT 1)] DESC
r	EXPLAIN (ANALYZE, COSTS off) SELECT "t" . "id", t.id FROM t LEFT JOIN u USING (id) WHERE COALESCE($$dollar$$, $1) GROUP BY a, b
r	SELECT -3 FROM t JOIN u ON t.id =\nu.t_id WHERE ID IN (E'a\\'b', $q$a 'b' ; -- $q$) IN ((SELECT 1 FROM t LIMIT 1), '/*') LIMIT 10
r	SELECT ALL 1e3, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias, count(DISTINCT a) alias FROM t\nNATURAL JOIN u UNION ALL SELECT 1
r	SELECT DISTINCT ON (a) '; DELETE FROM t; --' IN (name IN (b, 1), ('; DELETE FROM t; --')::numeric(10, 2)) FROM t NATURAL JOIN u WHERE (SELECT EXISTS (SELECT interval '1 day' FROM u)\tFROM t LIMIT 1) LIMIT 10
r	SELECT * FROM (SELECT ALL $1, (CAST("t"."v" AS text))::text AS x, ((1) BETWEEN (v) AND (a))::int, NOT (t.*) FROM t JOIN u ON t.id = u.t_id WHERE ARRAY[v, U&'\\0041'] ORDER BY CAST(ID AS text) ASC NULLS FIRST LIMIT 10) AS z
r	SELECT 'it''s', public.t.id, json_agg(t) FROM t JOIN u ON t.id = u.t_id WHERE ((E'a\\'b') BETWEEN (-3) AND ("t"."v")) BETWEEN ((SELECT b FROM t LIMIT 1)) AND (NOT (E'a\\'b')) GROUP BY a, b
r	WITH\nc AS (SELECT 1.5, public.t.id AS delete FROM "t") SELECT\n* FROM c
r	WITH c (x, y) AS -- x\n(SELECT 1, 2) SELECT (EXISTS (SELECT id FROM u))::int, string_agg(name, ','), (ARRAY[1, t.*])::int -- x\nFROM "t" LIMIT 10
r	SELECT NOT/* ; /* nested */ DELETE FROM t */(ARRAY[public.t.id, id]), name -- x\nFROM t AS x WHERE ARRAY[CAST(NULL AS text), t.id]
r	EXPLAIN SELECT NOT ((interval '1 day')::text), max(id) AS "update" FROM t LEFT JOIN u USING (id)
r	WITH c AS (SELECT name, json_agg(t) AS "update", ts AS "update", percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM generate_series(1, 3) AS g (n) LIMIT 10) SELECT * FROM c
r	SELECT DISTINCT ARRAY['x' IN (B'01', name), (SELECT $1 FROM t LIMIT 1)], "t" . "id" AS x, ARRAY[1e3, "t"."name"] IN (NOT (public.t.id), (SELECT 'it''s' FROM t LIMIT 1)) AS "update", name FROM (SELECT EXISTS (SELECT (1e3)::int FROM u), COALESCE(NOT ("t"."v"), CAST(b AS text)) AS x FROM generate_series(1, 3) AS g (n) WHERE NOT (EXISTS (SELECT $1 FROM u)) ORDER BY public.t.id) q WHERE -- x\n(SELECT (name) IS NOT NULL FROM t LIMIT 1) /* c */ GROUP BY a, b LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT CAST(('a'::text)::numeric(10, 2) AS text), NOT (('it''s')  BETWEEN (name) AND (t.id)) FROM generate_series(1, 3) AS g (n)
r	(SELECT DISTINCT ON (a) (t.* IN ('/*', 1e3)) IS NOT NULL FROM t WHERE EXISTS (SELECT (SELECT 1 FROM t LIMIT 1) FROM u) LIMIT 10)
r	EXPLAIN SELECT DISTINCT COALESCE(name, (SELECT 1.5 FROM t LIMIT  1)), 'x' FROM t JOIN u ON t.id = u.t_id
r	SELECT DISTINCT ON (a) (EXISTS (SELECT U&'\\0041' FROM u))::int FROM t AS x -- x\nGROUP BY a, b LIMIT 10
r	SELECT DISTINCT (COALESCE(public.t.id, 'a'::text)) BETWEEN (ts) AND ("t"."v"), (-3 IN (E'a\\'b', -3))::int AS "update", avg(v) FILTER (WHERE a > 1) FROM generate_series(1, 3) AS g (n) WHERE NOT (B'01') UNION ALL SELECT 1
r	COPY (SELECT ALL COALESCE((1.5) IS NOT NULL, (interval '1 day') BETWEEN ('it''s') AND  (NULL)) FROM t LEFT JOIN\nu USING (id) LIMIT 10) TO STDOUT
r	COPY /* c */ (SELECT DISTINCT ON (a)\nEXISTS (SELECT NOT ("t" . "id") FROM u),\nCAST(COALESCE(1.5, id) AS text), max(id) alias, "t" . "id" FROM t AS x) TO STDOUT
r	COPY (SELECT DISTINCT (public.t.id) BETWEEN/* ; /* nested */ DELETE FROM t */(ARRAY[t.id,\t$$dollar$$]) AND (EXISTS -- x\n(SELECT "t"."v" FROM u)) /* c */ FROM (SELECT ARRAY["t"."v", v] IN (ID, (B'01')::text), B'01' AS "update", (SELECT (SELECT '/*' FROM t LIMIT 1) FROM t LIMIT 1) alias FROM t LEFT JOIN u USING (id) GROUP/* ; /* nested */ DELETE FROM t */BY GROUPING SETS ((a), ())) q GROUP BY GROUPING SETS -- x\n((a), ()) ORDER BY (SELECT 1e3 FROM t LIMIT 1) LIMIT 10) TO STDOUT
r	SELECT\tNOT (ARRAY['; DELETE FROM t; --', U&'\\0041']) FROM t JOIN u ON\tt.id = u.t_id\nWHERE ((SELECT public.t.id FROM t LIMIT  1))::varchar(10) ORDER BY NOT (interval '1 day')  DESC LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off) SELECT B'01' FROM generate_series(1, 3) AS g (n) WHERE (COALESCE('a'::text, v))::varchar(10)
r	WITH c AS -- x\n(SELECT DATE '2020-01-01',\t"t"."name" AS "update", string_agg(name, ',') AS "update"/* ; /* nested */ DELETE FROM t */FROM generate_series(1, 3) AS g (n) ORDER BY -- x\n(("t"."v")\tBETWEEN (1.5) AND ("t" . "id")) IS NOT NULL DESC) SELECT * FROM c
r	EXPLAIN SELECT DISTINCT ON (a)  COALESCE(ARRAY[interval '1 day', DATE '2020-01-01'], "t"."name"), b alias, COALESCE(t.*  IN (a, 'x'), (t.*)::numeric(10, 2)), sum(v) AS delete FROM t JOIN u ON t.id = u.t_id WHERE "t" . "id" GROUP BY 1 HAVING count(*) > 1 ORDER\nBY ts DESC
r	COPY (SELECT DISTINCT ON (a) COALESCE(EXISTS (SELECT '; DELETE FROM t; --' -- x\nFROM u), CAST(interval '1 day' AS text)), json_agg(t) AS x, (NOT (1))::int, 'it''s' alias FROM generate_series(1, 3) AS g (n) WHERE/* ; /* nested */ DELETE FROM t */(NOT/* ; /* nested */ DELETE FROM t */("t"."name")) IS NOT NULL LIMIT 10) TO/* ; /* nested */ DELETE FROM t */STDOUT
r	COPY (SELECT ARRAY[name, NULL] IN ((v)::varchar(10), NULL IN\t('a'::text, /* c */ t.*)), "t"."name" AS "update", EXISTS (SELECT\tARRAY[ID, b] FROM u) AS "update", count(DISTINCT /* c */ a) AS delete FROM "t" WHERE (EXISTS (SELECT\t'it''s' FROM u)) BETWEEN (public.t.id) AND (ID) /* c */ GROUP BY ROLLUP (a, b) ORDER BY (SELECT '/*'\tFROM t LIMIT 1) IN (EXISTS (SELECT E'a\\'b' FROM u), (a) IS NOT NULL) ASC NULLS FIRST LIMIT 10) TO STDOUT
r	SELECT ALL ARRAY['x', $1] IN (name, DATE '2020-01-01'), EXISTS (SELECT DATE '2020-01-01' IN (public.t.id, "t" . "id") FROM u) AS x, true, public.t.id alias FROM "t"
r	(SELECT 1e3, (SELECT 1.5 FROM t LIMIT 1) AS /* c */ "update", sum(v) AS x FROM "t" WHERE ARRAY[("t" . "id") IS NOT NULL, 1.5] ORDER BY -- x\n(EXISTS (SELECT B'01' FROM u)) IS NOT NULL DESC OFFSET 2)
r	SELECT DISTINCT NOT (CAST(ts  AS text)), ID AS delete, EXISTS (SELECT a FROM -- x\nu), ts AS "update" FROM public.t WHERE CAST(CAST('a'::text AS text) AS text) ORDER BY EXISTS (SELECT '/*' FROM u) ASC NULLS FIRST
r	EXPLAIN SELECT COALESCE(CAST(B'01' AS text), (SELECT t.id FROM t LIMIT 1)), ARRAY[b, ARRAY[a, a]] AS delete, "t"."name" alias FROM t\nNATURAL -- x\nJOIN /* c */ u
r	SELECT ARRAY[NOT (b), ("t"."name") BETWEEN ($q$a 'b' ; -- $q$) AND (t.*)] -- x\nFROM public.t /* c */ LIMIT 10 UNION ALL SELECT 1
r	COPY (SELECT DISTINCT ON (a)/* ; /* nested */ DELETE FROM t */(SELECT ARRAY[public.t.id, t.*] /* c */ FROM /* c */ t LIMIT 1), 1 IN (a, "t" . "id" IN (b, 'a'::text))\tAS "update", public.t.id AS\ndelete FROM generate_series(1, 3) AS g (n)\nORDER BY v ASC NULLS FIRST OFFSET 2) TO STDOUT
r	SELECT NOT (('/*') BETWEEN (a)\nAND (name)), name -- x\nAS "update", v AS x FROM t
r	(SELECT $q$a 'b' ; -- $q$, string_agg(name, ',') AS "update" FROM t JOIN u ON t.id = u.t_id WHERE $q$a 'b' ; -- x\n-- $q$ ORDER BY -3 LIMIT 10 OFFSET 2)
r	EXPLAIN (ANALYZE,  COSTS off) SELECT v FROM/* ; /* nested */ DELETE FROM t */public.t WHERE ARRAY[B'01', COALESCE(ID, ID)] GROUP BY 1 HAVING count(*) > 1
r	SELECT (ARRAY[ts, 1.5])::numeric(10, 2) FROM public.t ORDER BY CAST(CAST('it''s' AS text) AS text)
r	SELECT ALL CAST((ts) IS NOT NULL AS text) FROM "t" ORDER BY (DATE '2020-01-01' IN ('it''s', B'01')) BETWEEN (NOT (b)) AND (CAST($$dollar$$ AS text)) ASC NULLS FIRST
r	SELECT COALESCE((U&'\\0041') BETWEEN (ID) AND (public.t.id), (SELECT $$dollar$$ FROM t /* c */ LIMIT 1)) FROM t LEFT JOIN u USING (id) WHERE\ntrue IN -- x\n((SELECT/* ; /* nested */ DELETE FROM t */NULL FROM t LIMIT 1),\nNOT (t.*)) ORDER BY -- x\n1e3 DESC UNION ALL SELECT 1
r	SELECT NOT ((b) BETWEEN (U&'\\0041') AND (-3)) FROM generate_series(1, 3) AS g (n)
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) (EXISTS (SELECT 1e3 -- x\nFROM u)) IS NOT NULL, /* c */ name AS x, t.id FROM t WHERE CAST(t.* AS text) LIMIT 10
r	(SELECT COALESCE(1.5, 1e3) FROM generate_series(1, 3) AS g (n) LIMIT 10)
r	(SELECT b, (('; DELETE FROM t; --')\nIS NOT NULL) IS NOT NULL AS "update" FROM public.t WHERE\t(ID) IS NOT NULL LIMIT\t10)
r	COPY (SELECT EXISTS (SELECT 'it''s' FROM u), v AS x FROM t NATURAL JOIN u WHERE COALESCE('/*', ts) ORDER BY EXISTS (SELECT COALESCE("t"."name", t.*) /* c */ FROM u) DESC OFFSET 2) TO STDOUT
r	SELECT * FROM  (SELECT  DISTINCT ON (a) (DATE '2020-01-01' IN (DATE '2020-01-01', 1e3))::text, interval '1 day' AS "update", ((SELECT v\nFROM t LIMIT 1))::int alias, v alias FROM t AS x LIMIT 10) AS z
r	(SELECT (ID) BETWEEN (id) AND -- x\n('x'), sum(v) FROM (SELECT NOT (1), a, count(DISTINCT a) FROM t NATURAL JOIN u WHERE (SELECT ARRAY[ID, ID] FROM t LIMIT 1) GROUP BY GROUPING SETS ((a),\t())) q OFFSET 2)
r	SELECT/* ; /* nested */ DELETE FROM t */DISTINCT ON (a) (COALESCE(E'a\\'b', "t"."name")) IS NOT NULL, bool_or(v > 1) FROM t LEFT JOIN u USING (id) WHERE NOT ((DATE '2020-01-01') BETWEEN (-3) AND (a))
r	SELECT ALL NOT (CAST(1.5 AS /* c */ text)), avg(v) FILTER (WHERE a > 1) AS "update" FROM t NATURAL JOIN u ORDER BY ARRAY[ARRAY[$1, name], EXISTS (SELECT '/*' FROM u)] ASC NULLS FIRST LIMIT 10
r	SELECT * FROM (SELECT  NOT ('/*'), t.id AS x, b AS delete, "t"."v" AS delete FROM (SELECT public.t.id, bool_or(v > 1), ((t.id)::varchar(10)) BETWEEN/* ; /* nested */ DELETE FROM t */((public.t.id) BETWEEN (id) AND (1e3)) AND (NOT/* ; /* nested */ DELETE FROM t */(NULL)) AS "update" FROM "t" WHERE COALESCE((t.*)::varchar(10),\tNOT ("t" . "id")) ORDER BY t.id ASC NULLS FIRST) q WHERE (a)::int LIMIT 10) AS z
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT/* ; /* nested */ DELETE FROM t */COALESCE(ID, NOT ("t" . "id")) FROM t JOIN u ON t.id = u.t_id WHERE (SELECT EXISTS\n(SELECT id FROM u) FROM t LIMIT 1)
r	SELECT DISTINCT 1e3\tIN ('a'::text, EXISTS (SELECT NULL FROM u)), interval '1 day' /* c */ AS delete,/* ; /* nested */ DELETE FROM t */(SELECT (SELECT E'a\\'b' FROM t LIMIT 1) FROM t LIMIT 1) AS x FROM t JOIN u ON t.id = u.t_id WHERE (ARRAY[1.5, ID])::text ORDER BY EXISTS (SELECT 'it''s' FROM u) DESC
r	SELECT DISTINCT ON (a) B'01', b,\n$q$a 'b' ; -- $q$ FROM t JOIN u ON t.id = u.t_id LIMIT 10
r	SELECT * FROM (SELECT COALESCE((U&'\\0041') BETWEEN (interval '1 day') AND (DATE  '2020-01-01'), EXISTS (SELECT 1 FROM u)) -- x\nFROM t JOIN u ON t.id = u.t_id WHERE (SELECT B'01' FROM t LIMIT 1) LIMIT 10) AS z
r	SELECT DISTINCT ((public.t.id)::numeric(10, 2)) IS -- x\nNOT NULL, ((SELECT 1 FROM t LIMIT 1)) BETWEEN (NOT (true)) AND (COALESCE($q$a 'b' ;\t-- $q$, ts)), v, '; DELETE FROM t; --' IN ((ts)  BETWEEN (a) AND ("t"\n. "id"), CAST(ID AS text)) FROM t LEFT JOIN u\nUSING (id)\tWHERE (("t"."v") BETWEEN (public.t.id) AND (a)) BETWEEN (('x') BETWEEN (b) AND ('/*')) AND (1e3)\tGROUP BY ROLLUP (a, b)
r	SELECT * FROM (SELECT t.id, json_agg(t) AS  x, ((SELECT id -- x\nFROM t LIMIT/* ; /* nested */ DELETE FROM t */1))::numeric(10, 2) AS "update" -- x\nFROM public.t WHERE (t.*) IS NOT NULL) AS z
r	COPY (SELECT NOT (EXISTS (SELECT B'01' FROM u)), sum(v) alias, sum(v) alias FROM public.t LIMIT 10 OFFSET 2) TO STDOUT
r	EXPLAIN SELECT ALL NOT (("t"."name") BETWEEN (id) AND ("t" . /* c */ "id")) FROM t JOIN u ON t.id =/* ; /* nested */ DELETE FROM t */u.t_id WHERE (ID) BETWEEN ((t.id)::text) AND (CAST(NULL AS\ttext))
r	SELECT /* c */ (($q$a 'b' ; -- $q$) IS NOT NULL)::numeric(10, 2), ID AS x FROM t NATURAL JOIN u
r	EXPLAIN (ANALYZE, /* c */ COSTS off) SELECT E'a\\'b', id AS x, bool_or(v > 1) AS x, EXISTS (SELECT ("t"."name") IS NOT NULL FROM u) AS "update" FROM (SELECT ALL NOT ("t"."v") FROM t LEFT JOIN u USING (id) WHERE -3 ORDER BY (SELECT CAST("t"."v" AS text) FROM t LIMIT 1) DESC) q WHERE CAST(id AS text)
r	EXPLAIN SELECT ALL EXISTS (SELECT "t"."name" FROM u), percentile_disc(0.5) WITHIN  GROUP (ORDER BY v) AS x FROM t NATURAL JOIN u ORDER BY (CAST("t"."v" AS text)) IS\tNOT NULL LIMIT 10
r	(SELECT DISTINCT EXISTS (SELECT CAST(ts /* c */ AS text) FROM  u), (SELECT ARRAY[t.id, "t" . "id"] FROM t LIMIT 1) FROM t AS x -- x\nWHERE (COALESCE('/*', 1))::int GROUP BY/* ; /* nested */ DELETE FROM t */1 HAVING count(*) > 1)
r	SELECT (SELECT ARRAY[t.*, b] FROM/* ; /* nested */ DELETE FROM t */t LIMIT 1), (true)::text AS delete FROM "t" ORDER BY (SELECT (1e3) BETWEEN ($1) AND (true) FROM t LIMIT 1)
r	SELECT COALESCE(1.5, 'it''s'), b /* c */ alias, avg(v) FILTER (WHERE a > 1) AS x FROM t LEFT JOIN u USING (id)
r	WITH  c (x, y) AS (SELECT 1, 2) SELECT ((DATE '2020-01-01') IS NOT -- x\nNULL) IS -- x\nNOT NULL, public.t.id, id AS x, avg(v) FILTER (WHERE a >\t1) AS "update" FROM t AS/* ; /* nested */ DELETE FROM t */x GROUP BY ROLLUP (a, b) ORDER BY ARRAY['; DELETE FROM t; --', id] ASC NULLS FIRST OFFSET/* ; /* nested */ DELETE FROM t */2
r	EXPLAIN (ANALYZE, COSTS off) SELECT\nALL b/* ; /* nested */ DELETE FROM t */IN (-3, 1) IN ((SELECT U&'\\0041' FROM t LIMIT 1), t.*), NULL\talias FROM t GROUP BY 1 HAVING count(*) > 1 OFFSET 2
r	WITH c AS (SELECT DISTINCT EXISTS (SELECT public.t.id FROM u) IN (ARRAY["t" . "id", v], ts) FROM t NATURAL JOIN u ORDER BY /* c */ (CAST(a AS text)) BETWEEN (NOT (ID)) AND ((public.t.id)::text) LIMIT /* c */ 10) SELECT *  FROM -- x\nc
r	COPY (SELECT ALL (SELECT (SELECT true FROM t  LIMIT 1) FROM t LIMIT 1), (NOT (true)) IS NOT NULL AS "update", b -- x\nFROM t NATURAL JOIN u LIMIT 10) TO STDOUT
r	SELECT * FROM (SELECT ((SELECT b FROM t\nLIMIT /* c */ 1)) BETWEEN (true) AND ($1), (t.* IN (U&'\\0041', -3)) IS NOT NULL alias, EXISTS (SELECT 'x' FROM u) alias, U&'\\0041' AS delete FROM t NATURAL JOIN u WHERE EXISTS (SELECT ARRAY[a, 'it''s'] FROM u)) AS z
r	SELECT B'01', EXISTS (SELECT -- x\n$1 FROM u) alias FROM t LEFT JOIN u USING (id) WHERE CAST('; DELETE FROM t; --' AS text)
r	SELECT ALL public.t.id, true, array_agg(a ORDER BY b) AS\t"update" FROM t NATURAL JOIN u GROUP BY -- x\n1\tHAVING count(*) > 1 LIMIT 10
r	WITH c AS (SELECT DISTINCT 'a'::text  IN ((SELECT ID FROM t LIMIT 1), "t"."name") FROM public.t WHERE ((interval '1 day') BETWEEN (1.5) AND (t.*)) BETWEEN ((E'a\\'b')::varchar(10)) AND (CAST(true AS text))) SELECT * FROM c
r	SELECT E'a\\'b', name AS "update", json_agg(t) AS "update", ARRAY[b, $q$a 'b' ; -- $q$] IN (CAST(U&'\\0041' AS text), EXISTS (SELECT name FROM u)) AS x FROM (SELECT DISTINCT EXISTS (SELECT t.* FROM u) FROM t) q WHERE ARRAY[COALESCE('x', $$dollar$$), ts] GROUP BY a, b ORDER BY COALESCE(($q$a 'b' ; -- $q$)::text, v) DESC
r	EXPLAIN (ANALYZE,\tCOSTS off) SELECT DISTINCT ON (a) $1 FROM (SELECT DISTINCT ON (a) v, ARRAY[(t.id) IS NOT NULL, 'a'::text] AS "update", string_agg(name, ',') alias, max(id) AS delete FROM (VALUES (1, 2)) AS w (p, q) ORDER BY (ARRAY[true, '/*'])::int DESC) q
r	(SELECT DISTINCT t.id, COALESCE(B'01', ts) IN (EXISTS (SELECT ID FROM\tu), E'a\\'b') AS delete FROM (SELECT name FROM generate_series(1, 3) AS g (n) WHERE E'a\\'b' GROUP BY GROUPING\tSETS ((a), ())) q LIMIT 10)
r	(SELECT ALL 'a'::text, max(id), (SELECT ("t" . "id") BETWEEN\t(E'a\\'b') AND (B'01') FROM t LIMIT 1) alias, ts FROM t WHERE t.id)
r	(SELECT (a)::int IN (ts, COALESCE(name, U&'\\0041')), "t"."v", CAST(ARRAY[$$dollar$$, "t"."name"] AS text), b AS delete FROM public.t WHERE (SELECT ("t"."v")::text FROM t LIMIT 1) ORDER BY (CAST('/*' AS text)) IS NOT NULL ASC NULLS -- x\nFIRST LIMIT 10)
r	SELECT ALL 1, /* c */ array_agg(a ORDER BY b) AS -- x\ndelete,  (U&'\\0041') IS NOT NULL, string_agg(name, ',') alias FROM -- x\nt AS x WHERE ARRAY[(1e3) BETWEEN (name) AND\t($$dollar$$), COALESCE("t"."v", a)] LIMIT 10 UNION ALL SELECT 1
r	WITH c (x, -- x\ny) AS (SELECT 1, 2) SELECT CAST(ts IN (ts, interval '1 day') AS text), /* c */ t.id AS x FROM t AS x
r	EXPLAIN SELECT DISTINCT ON (a) NOT ('; DELETE FROM t; --') FROM t WHERE ARRAY[COALESCE(-3,/* ; /* nested */ DELETE FROM t */t.*), ARRAY[a, "t" . /* c */ "id"]]
r	SELECT * /* c */ FROM (SELECT (1.5)::text IN (EXISTS (SELECT b FROM u), t.id), /* c */ percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update", a FROM public.t WHERE (SELECT ts FROM t LIMIT 1) LIMIT 10) AS z
r	SELECT NOT (NOT (ts)), bool_or(v > 1), EXISTS (SELECT NULL FROM u) IN (EXISTS (SELECT 1 FROM u), 'it''s') alias FROM t AS x WHERE (CAST('/*' AS text)) BETWEEN (ARRAY[interval '1 day', ID]) AND/* ; /* nested */ DELETE FROM t */(U&'\\0041' IN (1.5, '/*')) GROUP BY 1 HAVING count(*) >\n1 /* c */ ORDER BY\t1e3 ASC NULLS FIRST
r	EXPLAIN (ANALYZE, COSTS off) SELECT '/*', t.id /* c */ alias FROM t
r	SELECT ARRAY[CAST("t" . "id" AS text),\tCAST(id AS text)], bool_or(v > 1) alias, t.* AS delete, NOT ((SELECT v FROM t LIMIT 1)) alias FROM public.t WHERE ('/*')::numeric(10, 2) GROUP\tBY ROLLUP (a,/* ; /* nested */ DELETE FROM t */b) UNION /* c */ ALL SELECT 1
r	COPY (SELECT DISTINCT ON (a) "t"."v" FROM t JOIN u ON t.id /* c */ = u.t_id WHERE\n(ARRAY["t"."v", v]) BETWEEN ('x') AND ((B'01') BETWEEN ('; DELETE FROM t; --') AND (t.id)) ORDER BY (ts) BETWEEN (ARRAY[ID, "t"."name"]) AND (v)) TO STDOUT
r	WITH c AS (SELECT ('x')::numeric(10, 2), b alias, "t"."v" AS x, max(id) AS "update" FROM t AS -- x\nx) SELECT * FROM c
r	WITH c (x, y) AS (SELECT 1, 2)\tSELECT DISTINCT (COALESCE('; DELETE FROM t; --', 1.5)) IS NOT NULL, count(DISTINCT a), name AS "update" FROM t WHERE (('x')::numeric(10, 2)) IS NOT NULL
r	SELECT NOT (DATE '2020-01-01') IN/* ; /* nested */ DELETE FROM t */(E'a\\'b', CAST(true AS text)), string_agg(name, ','), count(DISTINCT a) AS "update" FROM t NATURAL JOIN u WHERE NOT ('a'::text) UNION ALL SELECT 1
r	EXPLAIN SELECT (a) BETWEEN ((SELECT 'a'::text FROM t LIMIT 1)) AND (CAST(b AS text)), count(*) alias\nFROM generate_series(1, 3) AS g (n)
r	SELECT CAST(ID AS text), t.id, avg(v) FILTER (WHERE a > 1) AS delete FROM t NATURAL JOIN u GROUP BY ROLLUP (a, b) LIMIT 10
r	SELECT ((1e3) BETWEEN ("t"."v") AND (public.t.id))::text, array_agg(a ORDER BY b) FROM t NATURAL JOIN u  ORDER BY COALESCE(id, ts) LIMIT 10
r	SELECT DISTINCT ON (a) (ARRAY[ts, ID]) IS NOT NULL, 'it''s' AS "update", "t"."name", "t"."name" /* c */ AS x FROM t JOIN u ON t.id = u.t_id WHERE "t"."name" ORDER BY (DATE '2020-01-01') IS NOT NULL ASC NULLS FIRST UNION ALL SELECT 1
r	SELECT "t"."name", name, -- x\navg(v) -- x\nFILTER (WHERE a > /* c */ 1) AS delete, NOT ((SELECT '; DELETE FROM t; --' FROM /* c */ t LIMIT 1)) alias FROM t LEFT JOIN u USING (id) WHERE 'x' ORDER BY 1.5 ASC NULLS FIRST
r	SELECT * FROM\t(SELECT DISTINCT ON (a) NOT (1.5) FROM t JOIN u ON t.id = u.t_id WHERE (SELECT DATE '2020-01-01' IN (DATE '2020-01-01', 1) FROM t LIMIT 1) LIMIT  10 OFFSET 2) AS z
r	SELECT DISTINCT ts,/* ; /* nested */ DELETE FROM t */NOT ($q$a 'b' ; -- $q$) IN ('/*', ('a'::text) IS NOT NULL) alias, string_agg(name, ',') AS /* c */ "update" FROM\tpublic.t WHERE DATE '2020-01-01' GROUP BY\nROLLUP (a, b) ORDER BY (name)::int DESC UNION ALL SELECT 1
r	SELECT * FROM (SELECT DISTINCT ON (a) ('; DELETE FROM t; --') BETWEEN ('x' IN (U&'\\0041', $1)) AND (t.id), 1, a AS delete, ARRAY['/*', ARRAY[ts, E'a\\'b']] AS x FROM (SELECT (1)::text,\tt.id, count(*) FROM t NATURAL JOIN u) q WHERE NULL IN  ("t" . "id", EXISTS (SELECT b FROM u)) GROUP BY 1 HAVING count(*) > /* c */ 1 ORDER BY NOT (t.*)) AS z
r	SELECT * FROM (SELECT DISTINCT ID FROM t AS x WHERE B'01' /* c */ ORDER BY (ARRAY[B'01', "t"."v"]) BETWEEN (NOT (DATE '2020-01-01')) AND (ARRAY[1.5, '; DELETE FROM t; --']) DESC) AS  z
r	(SELECT ("t"."v") BETWEEN ($q$a 'b' ; -- $q$) AND (ARRAY["t"."v", $1]), v alias, NOT (ARRAY[-3, ID]) AS x, (EXISTS (SELECT t.* FROM u)) BETWEEN (EXISTS (SELECT 'a'::text FROM u)) AND ((SELECT "t"."name" FROM t LIMIT 1)) alias FROM public.t WHERE NOT (-3))
r	SELECT -- x\nDISTINCT (SELECT (DATE '2020-01-01') IS NOT NULL FROM t LIMIT 1), json_agg(t) AS x FROM t AS x\tUNION ALL SELECT 1
r	EXPLAIN (ANALYZE, COSTS off) SELECT EXISTS (SELECT ('a'::text) IS NOT NULL FROM u) FROM t\nAS x ORDER BY (true)::varchar(10) IN ("t"."v", interval '1 day')
r	EXPLAIN SELECT DISTINCT ON (a) (SELECT name /* c */ IN (-3, '/*') FROM t LIMIT 1), percentile_disc(0.5) WITHIN GROUP (ORDER BY /* c */ v), bool_or(v > 1) AS x, ID AS delete FROM t NATURAL JOIN u GROUP BY ROLLUP (a, b) LIMIT 10
r	COPY (SELECT ALL (1.5 IN (-3, a)) BETWEEN /* c */ (DATE '2020-01-01')/* ; /* nested */ DELETE FROM t */AND (ARRAY[-3, t.id]),/* ; /* nested */ DELETE FROM t */"t" . "id" AS x FROM t  WHERE (COALESCE(U&'\\0041', "t"."name")) BETWEEN ("t"."v") AND (EXISTS (SELECT ID FROM u)) ORDER BY $$dollar$$) TO STDOUT
r	(SELECT DISTINCT ON (a) /* c */ (SELECT COALESCE(ts, v) FROM t LIMIT /* c */ 1), "t"."name" alias, v -- x\nFROM t /* c */ NATURAL  JOIN u WHERE NOT ((id)::numeric(10, 2)) LIMIT 10)
r	SELECT NOT ((SELECT name FROM t LIMIT 1)) FROM t AS/* ; /* nested */ DELETE FROM t */x LIMIT 10 OFFSET 2
r	SELECT CAST((E'a\\'b') BETWEEN (a) AND (1.5) AS text) FROM public.t WHERE B'01'
r	(SELECT ALL EXISTS (SELECT\t('it''s')::numeric(10, 2) FROM u), avg(v)  FILTER (WHERE a > 1), sum(v)\nAS  delete FROM t\tWHERE/* ; /* nested */ DELETE FROM t */(SELECT CAST(a AS text) FROM t LIMIT 1) GROUP BY 1 HAVING\tcount(*) > 1 OFFSET 2)
r	SELECT * FROM (SELECT DISTINCT ON (a)  CAST($q$a 'b' ; -- $q$ AS text),  ARRAY[true, COALESCE('it''s', t.*)] alias, ts AS delete, COALESCE(COALESCE('a'::text, $1), NOT (public.t.id)) AS x FROM public.t) AS z
r	SELECT * FROM/* ; /* nested */ DELETE FROM t */(SELECT ALL CAST((t.id) IS NOT /* c */ NULL AS\ttext), B'01'/* ; /* nested */ DELETE FROM t */IN ('x', -3) IN ('a'::text, DATE '2020-01-01'),  (SELECT 1 FROM t LIMIT 1), array_agg(a\nORDER BY b) AS -- x\n"update" FROM t AS  x WHERE 1) AS -- x\nz
r	SELECT ALL ((SELECT U&'\\0041' FROM t LIMIT 1))::text, ID AS delete, "t" . "id" AS delete  FROM t JOIN u ON t.id = u.t_id  WHERE NOT/* ; /* nested */ DELETE FROM t */('/*') IN ("t"."name", (SELECT a FROM t LIMIT 1)) GROUP BY\n1 -- x\nHAVING count(*) > 1 ORDER BY 'a'::text LIMIT 10
r	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT EXISTS (SELECT (1.5) BETWEEN (t.id) AND (ID) FROM u),\tbool_or(v > 1) AS "update" FROM (SELECT ALL EXISTS (SELECT 'it''s' IN\t(1.5, "t" . "id") FROM u), ID AS delete, max(id) AS x FROM "t") q GROUP BY a, b -- x\nLIMIT 10
r	SELECT (('a'::text)::varchar(10))::varchar(10), CAST((SELECT public.t.id FROM t LIMIT 1) AS text), COALESCE(CAST($$dollar$$ AS text), /* c */ EXISTS (SELECT t.* FROM\tu)) AS delete FROM generate_series(1, 3) AS g (n)  WHERE EXISTS (SELECT (v)::numeric(10, 2) FROM u)
r	COPY  (SELECT\nALL ARRAY[(SELECT/* ; /* nested */ DELETE FROM t */E'a\\'b' FROM t LIMIT 1), 'x' IN (interval '1 day', "t" . "id")] FROM generate_series(1, 3) AS g (n) WHERE ARRAY[(NULL)::varchar(10), name]) TO STDOUT
r	EXPLAIN SELECT (($q$a 'b' ; -- $q$) IS NOT NULL) IS NOT NULL FROM t AS -- x\nx GROUP BY ROLLUP (a, b) ORDER BY (NOT  (NULL)) BETWEEN (EXISTS (SELECT B'01' FROM u)) AND/* ; /* nested */ DELETE FROM t */(CAST('a'::text AS text))
r	WITH c AS (SELECT (SELECT (NULL) IS NOT NULL FROM t LIMIT 1), max(id) alias FROM "t" WHERE (SELECT -- x\n(public.t.id)::varchar(10) FROM t LIMIT 1) LIMIT 10) SELECT * FROM c
r	SELECT (('x')::text)::varchar(10), (DATE '2020-01-01')::text, ID, ID AS delete FROM t JOIN u ON t.id = u.t_id UNION ALL -- x\nSELECT 1
r	SELECT '/*' IN ('x',  1) IN (CAST(t.id AS -- x\ntext), -3), name alias, CAST(ARRAY[ID, 'x'] AS\ttext), string_agg(name, ',') FROM public.t GROUP BY 1 HAVING count(*) > 1/* ; /* nested */ DELETE FROM t */LIMIT 10\nUNION ALL SELECT\n1
r	SELECT '; DELETE FROM t; --' IN\n(('x') BETWEEN (E'a\\'b') AND (public.t.id), CAST(id AS text)), json_agg(t), (SELECT ('a'::text) BETWEEN ('x') AND ('a'::text) FROM t LIMIT 1) FROM t NATURAL JOIN u
r	WITH c AS (SELECT DISTINCT 'it''s' FROM t WHERE ARRAY[(NULL)::int, ('x') BETWEEN/* ; /* nested */ DELETE FROM t */(b) AND (t.id)] ORDER BY true/* ; /* nested */ DELETE FROM t */OFFSET 2) SELECT * FROM c
r	WITH c  (x, y) AS (SELECT 1, 2) SELECT (SELECT (U&'\\0041') BETWEEN  (b) AND (id) FROM t LIMIT 1), name, NOT (B'01')\talias FROM t JOIN u ON t.id = u.t_id WHERE NOT ((E'a\\'b') IS NOT NULL) LIMIT 10
r	SELECT\nALL (id) IS NOT NULL, COALESCE(COALESCE($1, t.id), EXISTS (SELECT 'x' FROM u)) FROM t JOIN u ON t.id = u.t_id WHERE ('x') BETWEEN (NOT (b)) AND (1e3) GROUP BY 1 HAVING count(*) > 1 OFFSET 2
r	COPY (SELECT ALL COALESCE(ARRAY[ID, E'a\\'b'], $$dollar$$ IN (t.*, "t" . "id")), ID AS "update", string_agg(name, ',') AS delete, bool_or(v > 1) alias FROM "t" ORDER BY ((1) BETWEEN (1.5) AND (NULL)) BETWEEN (ARRAY[$q$a 'b' ; -- $q$, U&'\\0041']) AND (t.id) DESC) TO STDOUT
r	SELECT * FROM (SELECT ('x') BETWEEN ((SELECT U&'\\0041' FROM t LIMIT 1)) AND ((SELECT -- x\nE'a\\'b' FROM t LIMIT 1)) FROM t AS x WHERE id LIMIT 10) AS z
r	SELECT * FROM (SELECT /* c */ COALESCE(b, COALESCE(t.*, B'01')), max(id), t.id AS x, json_agg(t) FROM t LEFT JOIN u USING (id)\nORDER BY ts ASC NULLS FIRST LIMIT 10) AS z
r	EXPLAIN SELECT U&'\\0041' IN ((name)::numeric(10, 2), CAST('; DELETE FROM t; --' AS\ntext)), v AS delete, CAST(ARRAY[1, /* c */ $q$a 'b' ; -- $q$] AS text) alias FROM t JOIN u ON -- x\nt.id = u.t_id WHERE ARRAY['; DELETE FROM t; --', $1]
r	WITH c/* ; /* nested */ DELETE FROM t */AS (SELECT ts FROM\t(SELECT DISTINCT EXISTS (SELECT (E'a\\'b') IS NOT NULL FROM u), ts AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER BY v), max(id) FROM (VALUES (1, 2)) AS w (p, q) WHERE EXISTS (SELECT EXISTS (SELECT b FROM u) FROM u) GROUP BY 1 HAVING count(*) > 1 ORDER BY "t"."v" ASC NULLS FIRST) q) SELECT * FROM c
r	SELECT * FROM (SELECT DISTINCT/* ; /* nested */ DELETE FROM t */public.t.id  FROM t NATURAL JOIN u GROUP BY 1 HAVING count(*) > 1 LIMIT 10 OFFSET 2) AS z
r	EXPLAIN SELECT ARRAY[(SELECT -3 FROM t LIMIT 1), ARRAY[B'01', name]], ARRAY[id IN ('a'::text, -- x\nNULL), true] AS delete FROM t NATURAL JOIN u LIMIT 10
r	SELECT DISTINCT\tARRAY[ARRAY['x', '; DELETE FROM t; --'], (SELECT -- x\nts FROM t LIMIT 1)] FROM "t" WHERE (public.t.id IN (1e3, '/*'))::int ORDER BY (SELECT (-3) BETWEEN ($1) AND (ts) FROM t LIMIT 1) OFFSET 2
r	EXPLAIN SELECT CAST(t.* AS text), ($$dollar$$)::text, b AS delete FROM t AS x WHERE COALESCE(-3, ('a'::text) IS NOT NULL)
r	SELECT ((v)::numeric(10, 2)) BETWEEN (CAST(interval  '1 day' AS text))\tAND (NOT ('/*')) FROM /* c */ t
r	SELECT DISTINCT (SELECT (NULL) BETWEEN ("t" . "id") AND (ID) FROM t\tLIMIT 1), (EXISTS (SELECT\t-3 FROM u))::numeric(10, 2), CAST(1e3\tAS text) AS "update" FROM public.t WHERE\nE'a\\'b'
r	SELECT ALL (EXISTS (SELECT true FROM u)) IS NOT NULL, id AS delete FROM public.t ORDER BY COALESCE(B'01', interval '1 day') DESC
r	EXPLAIN (ANALYZE, COSTS off) SELECT ID  FROM  (SELECT  DISTINCT a,\n((t.id) IS NOT NULL) IS/* ; /* nested */ DELETE FROM t */NOT NULL FROM t AS x WHERE (SELECT CAST('; DELETE FROM t; --' AS text) FROM t LIMIT 1) GROUP BY a, b) q WHERE NOT ((ID) BETWEEN (v) AND (ID))
r	SELECT DISTINCT EXISTS (SELECT $q$a 'b' ; -- $q$ FROM u), id alias, NULL IN ("t"."name", interval '1 day') -- x\nIN ((SELECT 1 FROM t LIMIT 1), t.id IN (B'01', v)) FROM generate_series(1, 3) AS g (n) WHERE ID
r	SELECT ALL 'a'::text, array_agg(a ORDER BY b), E'a\\'b', (('; DELETE\tFROM t; --')::int) BETWEEN (("t"."name")::text) AND ((SELECT 1.5 FROM t LIMIT 1)) AS x FROM (SELECT ARRAY[(U&'\\0041') IS NOT NULL, 1.5], (t.id) IS NOT NULL AS "update", "t" . "id" AS delete, b FROM public.t WHERE '/*' IN (U&'\\0041', v) IN (public.t.id, $$dollar$$ IN (t.id, $q$a 'b' ; -- $q$)) LIMIT 10) q WHERE ($$dollar$$)::numeric(10, 2) IN (interval '1 day', NULL IN (t.id, '; DELETE FROM t; --')) ORDER BY EXISTS (SELECT ($1)::text FROM u) ASC NULLS FIRST
r	SELECT ALL public.t.id, sum(v) AS "update", array_agg(a ORDER BY b) AS "update", t.id AS "update" FROM public.t WHERE ts
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) EXISTS (SELECT (U&'\\0041')::varchar(10) FROM u), bool_or(v > 1) AS "update",\npublic.t.id AS "update" FROM t JOIN -- x\nu ON t.id = u.t_id ORDER BY 1.5
r	SELECT b, "t"."name" alias, bool_or(v > 1) AS x, public.t.id AS delete FROM generate_series(1, 3) AS g (n) ORDER BY id ASC NULLS FIRST
r	WITH c AS (SELECT E'a\\'b', "t"."v" AS x, (EXISTS (SELECT id FROM u))::numeric(10, 2) AS "update" FROM t AS x WHERE ts LIMIT 10) SELECT * FROM c
r	SELECT DISTINCT ON (a) '/*', name, (COALESCE(v, NULL))::text alias FROM public.t UNION ALL SELECT 1
r	SELECT (SELECT U&'\\0041' FROM t LIMIT 1) IN ('a'::text IN (a, id), ARRAY[1e3, $1]), json_agg(t) AS x, 1.5 AS "update", ($1) BETWEEN ((interval '1 day')::text) AND (NOT ($1)) AS x FROM t AS x WHERE (CAST(true AS text))::int
r	(SELECT CAST(COALESCE(interval '1 day', id) AS text), id alias FROM generate_series(1, 3) AS g (n) WHERE (a)::int IN (-3, (SELECT $q$a 'b' ; -- $q$ FROM t LIMIT 1)) ORDER BY a LIMIT 10)
r	EXPLAIN (ANALYZE, COSTS off) -- x\nSELECT "t"."v", t.*\tAS delete, public.t.id alias FROM t NATURAL JOIN u GROUP BY a, b ORDER BY COALESCE((public.t.id) BETWEEN ($$dollar$$) AND (a), NOT  ('a'::text)) ASC NULLS FIRST
r	SELECT DISTINCT ON (a) t.*, t.* alias, avg(v) FILTER (WHERE /* c */ a -- x\n>\n1) AS "update", max(id) FROM t LEFT\nJOIN u USING (id)
r	SELECT ((1)\tBETWEEN -- x\n(true) AND (1.5))::numeric(10, 2)\nFROM "t"  WHERE t.id
r	WITH -- x\nc (x, y) AS (SELECT 1, 2) SELECT ARRAY[COALESCE(E'a\\'b', v), $$dollar$$] FROM "t"
r	SELECT ((v) IS NOT NULL)::text FROM "t" WHERE ARRAY[CAST('x'\tAS text), ts]
r	SELECT DATE '2020-01-01' IN ('a'::text,\tE'a\\'b') IN ((public.t.id) IS NOT NULL, NOT ('x')) FROM public.t ORDER BY (SELECT v FROM t LIMIT 1) DESC
r	SELECT */* ; /* nested */ DELETE FROM t */FROM (SELECT (SELECT v\nIN (public.t.id, DATE '2020-01-01')/* ; /* nested */ DELETE FROM t */FROM t LIMIT 1) FROM\nt JOIN u ON t.id = u.t_id WHERE NOT (NOT (ID)) LIMIT 10) AS z
r	SELECT DISTINCT EXISTS (SELECT EXISTS (SELECT 1e3 FROM u) FROM u), (true) BETWEEN (('; DELETE FROM t; --')\nBETWEEN (id) -- x\nAND (name)) AND (EXISTS (SELECT id FROM u)) AS delete FROM public.t
r	COPY (SELECT DISTINCT (SELECT (SELECT 1.5 FROM t LIMIT 1) FROM t LIMIT 1), sum(v) FROM generate_series(1, 3) -- x\nAS g (n))/* ; /* nested */ DELETE FROM t */TO STDOUT
r	SELECT\nNOT (t.* IN (public.t.id, id)), (SELECT 1 FROM t LIMIT 1) AS x FROM "t" WHERE COALESCE(CAST('a'::text AS text), "t" . "id")
r	SELECT DISTINCT\nCOALESCE('a'::text, public.t.id) IN (('a'::text) IS NOT NULL, (E'a\\'b') IS NOT NULL) FROM t LEFT JOIN u USING (id) LIMIT 10
r	SELECT DISTINCT ON\n(a) COALESCE(1.5, id), id AS x, U&'\\0041' FROM (SELECT (SELECT EXISTS (SELECT /* c */ $q$a 'b' ; -- $q$ FROM  u) FROM t LIMIT 1) FROM  t NATURAL JOIN u WHERE 1e3 IN (ID, (SELECT /* c */ U&'\\0041' FROM t LIMIT 1)) ORDER BY E'a\\'b' ASC NULLS FIRST) q
r	(SELECT ARRAY[DATE '2020-01-01', CAST('a'::text AS text)], public.t.id FROM t /* c */ ORDER -- x\nBY interval '1 day')
r	SELECT COALESCE('; DELETE FROM t; --', CAST(U&'\\0041' /* c */ AS text)) FROM (SELECT U&'\\0041' IN (NOT ($1), ('/*') IS NOT NULL) FROM (VALUES (1, 2)) AS w (p, q) WHERE ('it''s') IS NOT NULL ORDER BY NULL DESC) q WHERE ((SELECT 1.5 FROM t LIMIT 1)) BETWEEN (($q$a 'b' ; -- $q$) IS NOT NULL) AND (DATE '2020-01-01')
r	SELECT DISTINCT $q$a 'b' ; -- $q$, $q$a 'b'\t; -- $q$ AS delete\nFROM -- x\n"t" WHERE (SELECT CAST(name AS text) FROM t LIMIT 1) GROUP BY GROUPING SETS ((a), ()) UNION ALL SELECT 1
r	SELECT ALL (SELECT\nEXISTS (SELECT '/*' FROM u) FROM t LIMIT 1), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x FROM t LEFT JOIN u USING (id) WHERE "t"\t. "id" IN (($q$a 'b' ;/* ; /* nested */ DELETE FROM t */-- $q$) IS NOT NULL, (id) BETWEEN (1.5) AND (E'a\\'b')) ORDER BY CAST('a'::text AS text) IN ((name) BETWEEN (E'a\\'b') AND ('x'), -3) ASC NULLS FIRST UNION ALL SELECT 1
r	EXPLAIN SELECT\tDISTINCT\nCAST(ARRAY[NULL, b] AS text), a AS "update" FROM (SELECT v IN ($q$a 'b'\t; -- $q$ IN (NULL, $$dollar$$), ('it''s') BETWEEN (ts) AND (NULL))/* ; /* nested */ DELETE FROM t */FROM t LIMIT 10)\nq WHERE NOT (ARRAY[ID, ID]) GROUP BY ROLLUP (a,/* ; /* nested */ DELETE FROM t */b) ORDER BY 1e3 OFFSET 2
r	SELECT ALL $$dollar$$, avg(v) FILTER (WHERE a > 1) FROM public.t WHERE (SELECT NOT (public.t.id) FROM t LIMIT 1)
r	SELECT DISTINCT true, COALESCE(EXISTS (SELECT id FROM u), (ID)\tBETWEEN ('x') AND (ts)) AS x FROM t NATURAL JOIN u ORDER BY ARRAY[EXISTS (SELECT\t'x' FROM u), (DATE '2020-01-01')::text]
r	SELECT NOT ("t"."name"), NOT (interval '1 day') IN (interval '1 day',\tNOT ('a'::text)) alias, array_agg(a ORDER BY\nb) FROM t WHERE v/* ; /* nested */ DELETE FROM t */UNION ALL SELECT 1
r	SELECT * FROM (SELECT/* ; /* nested */ DELETE FROM t */DISTINCT COALESCE(ARRAY['a'::text, E'a\\'b'], ARRAY[$1, NULL]), /* c */ percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM "t" WHERE (CAST(E'a\\'b' AS text)) BETWEEN (1) AND ('/*')) AS z
r	SELECT DISTINCT (ARRAY[1, true])::text FROM t NATURAL JOIN u ORDER BY NOT (EXISTS (SELECT interval '1 day' FROM u))
r	SELECT\tDISTINCT NOT ((DATE '2020-01-01') IS NOT NULL) FROM (SELECT DISTINCT ON (a) ((SELECT -3 FROM t\tLIMIT 1)) BETWEEN (EXISTS (SELECT true\tFROM u)) AND (NOT (t.*)), "t"."v" AS "update", id AS x, EXISTS (SELECT $$dollar$$ IN (a, t.id) /* c */ FROM u) AS "update" -- x\nFROM t AS x) q WHERE NULL GROUP BY a, b ORDER BY ARRAY[CAST(U&'\\0041'\nAS text), 'it''s'] LIMIT 10
r	SELECT ('x') IS NOT NULL IN  (ARRAY[name, b], DATE '2020-01-01'), "t"."name" alias FROM "t" WHERE CAST(NOT/* ; /* nested */ DELETE FROM t */(true) AS text) LIMIT 10
r	SELECT ARRAY[COALESCE(U&'\\0041', -3), NOT ('a'::text)], EXISTS (SELECT/* ; /* nested */ DELETE FROM t */(public.t.id)::int FROM u)  AS x, NOT (b) alias, id AS delete FROM t AS x WHERE 'x' /* c */ GROUP BY 1 HAVING count(*) > 1
r	WITH c (x, y) AS (SELECT 1, 2) SELECT B'01', CAST((SELECT 'it''s' FROM t LIMIT 1) AS text) alias,\tCOALESCE("t" . "id",\n$q$a 'b' ; -- $q$), a -- x\nFROM t NATURAL /* c */ JOIN u LIMIT 10
r	EXPLAIN (ANALYZE, COSTS off)\tSELECT EXISTS (SELECT ($q$a 'b' ; -- $q$) BETWEEN ('a'::text) AND (interval '1 day') FROM u), B'01' AS x, "t"\n. "id", ($1 IN (U&'\\0041', '; DELETE FROM t; --')) BETWEEN (ARRAY[1e3, "t" . "id"]) AND ($1 IN ($$dollar$$, true)) AS "update" FROM t AS x WHERE ARRAY[CAST('; DELETE FROM t; --' AS text), name] /* c */ ORDER BY NULL ASC NULLS FIRST
r	SELECT * FROM (SELECT ALL 1e3 IN (COALESCE(1, v), id) FROM t AS x WHERE (COALESCE(1e3, name))::text) AS z
r	SELECT DISTINCT ON (a) EXISTS (SELECT ('x') BETWEEN ('a'::text) AND (-3)/* ; /* nested */ DELETE FROM t */FROM u), $1, "t" . "id" AS x FROM t AS x WHERE (SELECT COALESCE($1, ts) FROM t LIMIT 1) ORDER BY NOT (ARRAY[E'a\\'b', public.t.id]) DESC
r	WITH\nc (x, y) AS (SELECT  1, 2) SELECT ID,/* ; /* nested */ DELETE FROM t */count(*) AS "update", ts AS/* ; /* nested */ DELETE FROM t */"update", "t" . "id" alias FROM public.t WHERE CAST(DATE '2020-01-01' AS text)
r	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) (SELECT $1 FROM t LIMIT 1) IN ('it''s', (E'a\\'b') BETWEEN (DATE '2020-01-01') AND (B'01')) -- x\nFROM t JOIN u ON t.id = u.t_id ORDER /* c */ BY "t" . "id" ASC NULLS FIRST OFFSET 2
r	COPY (SELECT DISTINCT (COALESCE(v, b))::int, t.* alias, string_agg(name, ','), id AS x FROM t /* c */ AS x) TO STDOUT
r	COPY (SELECT ALL CAST("t"."name" IN ('; DELETE FROM t; --',\nID) AS text), ARRAY["t" . "id", 1.5] IN (ARRAY[$$dollar$$, name], ID) alias, (EXISTS (SELECT "t"."v" FROM u))::text alias, bool_or(v > 1) alias FROM t JOIN u ON t.id =\tu.t_id WHERE b /* c */ LIMIT 10) TO STDOUT
r	SELECT DISTINCT ON (a) (EXISTS (SELECT 'it''s' FROM u))::numeric(10,\n2), max(id) alias, ts, array_agg(a ORDER BY b) AS delete\nFROM "t" UNION ALL SELECT 1
r	SELECT DISTINCT COALESCE((t.*)::varchar(10),\n-3), sum(v) AS delete, string_agg(name, ',') AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS  "update" FROM public.t LIMIT\n10
r	COPY (SELECT  (SELECT E'a\\'b' IN (interval '1 day', NULL) FROM t LIMIT 1), max(id) AS delete, B'01' FROM t NATURAL JOIN u ORDER BY NULL) TO STDOUT
r	SELECT ALL CAST(ARRAY[true, 1] AS text), ((t.*) IS NOT NULL) IS NOT NULL AS x, (COALESCE('x', "t"."name")) IS NOT /* c */ NULL AS x FROM t JOIN u ON t.id = u.t_id ORDER BY 'a'::text DESC UNION ALL SELECT 1
w	COPY (SELECT DISTINCT ON (a) 'x', bool_or(v > 1) /* c */ FROM (SELECT a FROM t JOIN /* c */ u ON t.id = u.t_id WHERE NOT ((a) IS NOT NULL) ORDER BY nextval('s') LIMIT 10) q0 WHERE true) TO STDOUT
w	SELECT public.t.id, -- x\nCAST(B'01' AS text) AS "update", v AS "update" FROM (SELECT -3, max(id),/* ; /* nested */ DELETE FROM t */(COALESCE(t.*, public.t.id))::varchar(10) alias FROM t AS x ORDER BY setval('s', 3) DESC) q0 UNION ALL SELECT 1
w	EXPLAIN SELECT b, COALESCE(CAST(E'a\\'b' AS text), CAST(DATE '2020-01-01' AS text)) AS x FROM (SELECT DISTINCT CAST((public.t.id) IS NOT NULL AS text), count(DISTINCT a), COALESCE(CAST('/*' AS text), U&'\\0041') AS x FROM t AS x WHERE CAST((true)::varchar(10) AS text) LIMIT ('/*') BETWEEN (pg_advisory_lock(1) IN ($$dollar$$, B'01')) AND ((t.id) IS NOT NULL) OFFSET 2) q0 WHERE 'it''s' IN (NOT (t.*), v) ORDER BY t.id DESC LIMIT 10
w	SELECT (SELECT 1e3 FROM t LIMIT 1) IN (ARRAY[ID, DATE '2020-01-01'], ARRAY[ts, "t"."name"]),\nv AS "update" FROM (SELECT  ((1.5) IS NOT NULL) IS NOT NULL, ARRAY[NOT (a), ("t"."name") BETWEEN (b) AND ($$dollar$$)] AS "update" FROM "t") q WHERE (NOT (public.t.id)) IS NOT NULL ORDER BY (SELECT pg_notify('a', 'b') FROM t LIMIT 1) DESC
w	SELECT ALL COALESCE(lo_create(0), ('/*') IS NOT NULL),\tcount(*)/* ; /* nested */ DELETE FROM t */AS "update" FROM generate_series(1,  3) AS  g (n)\nLIMIT/* ; /* nested */ DELETE FROM t */10  UNION  ALL SELECT 1
w	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT EXISTS (SELECT "t"."name" FROM u) IN ((SELECT 'x' FROM t LIMIT 1), "t"."name" IN (U&'\\0041',\nname)), NOT ((public.t.id) BETWEEN (DATE '2020-01-01') AND ("t"."v")) alias, t.* AS "update", percentile_disc(0.5) WITHIN GROUP\n(ORDER BY v) alias FROM t LEFT JOIN u USING (id) ORDER BY ARRAY[ARRAY[pg_catalog.nextval('s'), -3], $1 IN ('x', '/*')]
w	SELECT ALL a, array_agg(a ORDER BY b), -- x\n(ts) BETWEEN (1e3) AND ('x') -- x\nAS "update"\tFROM (SELECT DISTINCT ON (a)  E'a\\'b' IN (1e3, 'it''s') IN (("t"."name")::varchar(10), COALESCE(v, name)), json_agg(t) AS delete, bool_or(v > 1) AS "update", ts AS delete FROM generate_series(1, 3) AS g (n) WHERE NOT (EXISTS (SELECT interval '1 day' FROM u)) ORDER BY "nextval"('s')) q0
w	WITH c AS (SELECT ALL NEXTVAL('s') FROM "t")\tSELECT * -- x\nFROM c
w	SELECT DISTINCT ON (a) ((NULL) IS NOT NULL)\tIS NOT NULL, t.id AS "update", avg(v) FILTER (WHERE a >\n1) FROM public.t WHERE ID IN (ARRAY['it''s', interval '1 day'], true) ORDER BY nextval/**/('s') ASC NULLS FIRST
w	(SELECT\tDISTINCT\nON (a) EXISTS (SELECT true FROM u)\tIN (CAST('a'::text AS text), NULL), count(DISTINCT a) alias FROM (SELECT ALL (1.5) BETWEEN (ID) AND ((a)::varchar(10)), "t" . "id" AS delete, -3 AS x, 'it''s' FROM generate_series(1, 3) AS g (n) WHERE ARRAY[a IN ("t" . "id", $1), b IN ($$dollar$$, b)] ORDER BY txid_current() LIMIT 10) q0 LIMIT 10 OFFSET 2)
w	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) 'x', count(DISTINCT -- x\na) FROM/* ; /* nested */ DELETE FROM t */t NATURAL JOIN u WHERE ARRAY[public.t.id, (NULL)::text] ORDER BY id LIMIT set_config('work_mem', '1MB', true)
w	WITH c AS (SELECT /* c */ (SELECT "t" . "id" FROM t LIMIT 1), v  AS x, t.* FROM "t" LIMIT U&"\\006eextval"('s')) SELECT * FROM c
w	WITH c AS (SELECT DISTINCT ON (a) B'01', name AS -- x\ndelete,  max(id), public.t.id AS x FROM\t(SELECT DISTINCT EXISTS (SELECT $q$a 'b' ; -- $q$ FROM u) FROM t LEFT JOIN u USING (id) WHERE ('it''s') BETWEEN ("t"."name") AND ("t" . "id") IN (U&'\\0041', CAST(true AS text)) LIMIT currval('s')) q0 WHERE CAST(COALESCE(DATE '2020-01-01', /* c */ t.*) AS text) ORDER BY a DESC) SELECT * FROM c
w	WITH c (x, y) AS (SELECT\t1, 2) /* c */ SELECT/* ; /* nested */ DELETE FROM t */ALL NULL, sum(v) AS x FROM t\nNATURAL JOIN u/* ; /* nested */ DELETE FROM t */GROUP BY ROLLUP (a, b) LIMIT lastval()
w	SELECT ARRAY[1.5, $$dollar$$ IN ('/*',  true)], ('it''s')::numeric(10, 2)\tAS delete, sum(v), EXISTS (SELECT "t"."name" FROM u) alias FROM public.t WHERE true\nORDER BY pg_current_wal_lsn() DESC
w	SELECT DISTINCT ON (a) pg_terminate_backend(0) IN\t((SELECT 1 FROM t LIMIT 1), (1.5) IS NOT NULL) FROM t AS x
w	(SELECT v FROM t AS -- x\nx WHERE COALESCE(pg_export_snapshot(), CAST(1.5 AS\ntext)) ORDER BY ($1) IS NOT NULL LIMIT 10)
w	EXPLAIN\n(ANALYZE, COSTS off) SELECT ALL CAST((1e3)::int AS text), avg(v) FILTER  (WHERE a > 1), COALESCE('; DELETE FROM t; --' IN (1e3, v), v IN (-3, 1)) AS delete, string_agg(name, ',') AS "update" FROM generate_series(1, 3) AS g (n) WHERE EXISTS (SELECT  '/*' FROM u) ORDER BY ('s'::regclass).nextval /* c */ IN (NOT ('a'::text), 'it''s' IN ("t" . "id", t.id))
w	EXPLAIN SELECT ALL ((1) BETWEEN (name) AND (ts)) BETWEEN (($$dollar$$) BETWEEN (t.*) AND (t.*))\tAND (b), "t"."name" AS x, max(id), "t"."v" FROM t WHERE pg_try_advisory_lock(1)
w	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ts FROM generate_series(1, /* c */ 3) AS g (n) WHERE COALESCE(NULL IN (NULL, $$dollar$$), (SELECT "t"."name" FROM t LIMIT 1)) ORDER BY NOT (query_to_xml('SELECT 1', true, true, '')) DESC
w	SELECT (NULL) IS NOT NULL FROM\tt LEFT JOIN u USING (id) WHERE\npg_reload_conf() GROUP BY 1 HAVING count(*) > 1
w	EXPLAIN SELECT E'a\\'b', "t"."v" AS x FROM t NATURAL JOIN u WHERE ARRAY[($1) IS NOT NULL,/* ; /* nested */ DELETE FROM t */CAST("t"."name" AS text)] ORDER BY setseed(0)
w	EXPLAIN (ANALYZE, COSTS off) SELECT ALL (CAST(public.t.id AS text))::varchar(10) FROM "t" -- x\nWHERE (nextval('s'))::text LIMIT 10
w	SELECT ALL EXISTS (SELECT -- x\nt.* FROM u) IN (EXISTS (SELECT v FROM u), (SELECT 1 FROM t/* ; /* nested */ DELETE FROM t */LIMIT 1)), name, avg(v) FILTER (WHERE a > 1) FROM generate_series(1, 3) AS g (n) WHERE setval('s', 3) GROUP BY a, b LIMIT 10 UNION ALL SELECT -- x\n1
w	SELECT ALL COALESCE((name) BETWEEN (public.t.id) AND (t.*), COALESCE(ts, id)), ts FROM\n(SELECT (SELECT pg_advisory_lock(1) FROM t LIMIT 1), t.id alias,\ttrue alias, /* c */ v AS  delete FROM t AS/* ; /* nested */ DELETE FROM t */x LIMIT 10) q0
w	COPY (SELECT DISTINCT (1) IS NOT NULL, (SELECT CAST(ID AS text) -- x\nFROM t LIMIT 1) AS delete, ARRAY[1, b] AS delete, t.* AS x FROM  t -- x\nAS x GROUP BY 1  HAVING count(*) > 1 ORDER BY pg_notify('a', 'b') LIMIT 10) -- x\nTO STDOUT
w	(SELECT (SELECT id FROM t LIMIT 1), (COALESCE('a'::text, ID))::int FROM (SELECT CAST(DATE\t'2020-01-01' AS text), interval '1 day' FROM (VALUES (1, 2)) AS w (p, q) ORDER BY ID DESC LIMIT lo_create(0)) q0 GROUP BY a, b)
w	EXPLAIN SELECT ((SELECT /* c */ public.t.id FROM t LIMIT 1))::int, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) /* c */ AS\ndelete FROM (SELECT DISTINCT (EXISTS (SELECT 'it''s' FROM u))::int, "t"."name" AS delete, -- x\nts AS "update", v alias FROM public.t WHERE pg_catalog.nextval('s')\nORDER/* ; /* nested */ DELETE FROM t */BY NOT ('; DELETE FROM t; --') ASC NULLS FIRST OFFSET 2) q0 OFFSET 2
w	SELECT DISTINCT ON (a) (name)::varchar(10) IN (COALESCE(interval\n'1 day',/* ; /* nested */ DELETE FROM t */1.5), '; DELETE FROM t; --' IN (-3, $q$a\n'b' ; --\n$q$)), 1 alias FROM (SELECT (SELECT (E'a\\'b')::numeric(10, 2) FROM t LIMIT 1) FROM t NATURAL JOIN u WHERE '; DELETE FROM t; --' ORDER BY CAST("nextval"('s') AS text)) q0
w	SELECT 1, string_agg(name, ',') FROM public.t WHERE NEXTVAL('s') GROUP -- x\nBY a, b ORDER BY U&'\\0041'  ASC NULLS/* ; /* nested */ DELETE FROM t */FIRST LIMIT 10 OFFSET 2
w	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT EXISTS (SELECT ID\tFROM u),  b, -- x\navg(v) FILTER (WHERE a > 1) FROM t AS x WHERE EXISTS (SELECT /* c */ (SELECT interval '1 day' FROM t\tLIMIT 1)/* ; /* nested */ DELETE FROM t */FROM u) ORDER BY ARRAY[(nextval/**/('s')) IS NOT NULL, CAST(name AS text)] DESC
w	SELECT * FROM (SELECT (SELECT (U&'\\0041')::int FROM t LIMIT 1) FROM "t" WHERE -- x\ntxid_current() ORDER BY ARRAY[a, 1e3 IN (U&'\\0041', a)]) AS z
w	SELECT ARRAY[NOT (t.*),/* ; /* nested */ DELETE FROM t */'/*'], /* c */ v, string_agg(name, ',') FROM (SELECT EXISTS (SELECT -3 FROM u), /* c */ v  FROM t AS x WHERE set_config('work_mem', '1MB', true)\tIN ((SELECT ts FROM t LIMIT 1), 'a'::text)) q0 LIMIT 10 UNION ALL SELECT 1
w	EXPLAIN/* ; /* nested */ DELETE FROM t */(ANALYZE, COSTS off) SELECT (1e3)::text, v AS delete FROM "t" WHERE $q$a  'b' /* c */ ; -- $q$ LIMIT EXISTS (SELECT COALESCE(U&"\\006eextval"('s'), ts) FROM u)
w	COPY (SELECT 'x', t.* AS delete FROM (SELECT DISTINCT  CAST($1 AS text) IN (ARRAY[$1, 1], EXISTS (SELECT t.* FROM u)), json_agg(t) AS "update",\nsum(v) alias, id AS "update" FROM\tt WHERE (t.* /* c */ IN (ts, 1.5)) BETWEEN (COALESCE(currval('s'), $$dollar$$)) AND (CAST("t"."name" AS text))) q0\nWHERE "t"."name") TO STDOUT
w	(SELECT/* ; /* nested */ DELETE FROM t */EXISTS (SELECT lastval() FROM u), t.* FROM/* ; /* nested */ DELETE FROM t */t JOIN u ON/* ; /* nested */ DELETE FROM t */t.id  = u.t_id ORDER BY NOT (t.id IN (E'a\\'b', t.id)) LIMIT 10)
w	EXPLAIN SELECT (COALESCE('a'::text, NULL)) IS NOT NULL FROM generate_series(1, 3) AS g -- x\n(n) WHERE pg_current_wal_lsn() GROUP BY 1 HAVING count(*) > 1
w	SELECT DISTINCT ON (a) b, -- x\npercentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update", percentile_disc(0.5) WITHIN GROUP (ORDER BY v)/* ; /* nested */ DELETE FROM t */AS x, json_agg(t) AS\nx FROM t AS x WHERE\t(a IN (interval '1 day', $1))::varchar(10) LIMIT (pg_terminate_backend(0))::text
w	WITH c AS (SELECT ALL (ARRAY[1e3, v]) IS NOT NULL,/* ; /* nested */ DELETE FROM t */CAST('a'::text AS text) IN\n(public.t.id, NOT ($q$a 'b' ; -- $q$)) alias, ID FROM public.t ORDER BY\tNOT (pg_export_snapshot() IN (b, a)) DESC LIMIT 10) SELECT * FROM c
w	(SELECT ALL  NOT ((SELECT '/*' FROM t LIMIT\n1)) FROM t LEFT JOIN /* c */ u USING (id) LIMIT ('s'::regclass).nextval)
w	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) pg_try_advisory_lock(1), (SELECT (SELECT NULL FROM t LIMIT 1) FROM t -- x\nLIMIT 1) AS /* c */ "update", true AS delete, json_agg(t) alias\nFROM t WHERE U&'\\0041' IN\t(1e3, name) LIMIT 10
w	COPY (SELECT DISTINCT query_to_xml('SELECT 1', true,\ntrue, ''), t.id alias FROM\tt JOIN u ON t.id = u.t_id WHERE 1e3 IN (ARRAY[1e3, ID], (ID)::varchar(10)) GROUP BY a, b) TO STDOUT
w	EXPLAIN (ANALYZE, COSTS /* c */ off) SELECT\tt.*/* ; /* nested */ DELETE FROM t */FROM (SELECT DISTINCT ON (a)\nCAST($1 AS text), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM generate_series(1, 3) AS g (n) WHERE EXISTS (SELECT ARRAY[ID, t.id] FROM u) ORDER BY (name)::varchar(10) ASC NULLS FIRST LIMIT ARRAY[(SELECT pg_reload_conf() FROM t LIMIT 1), (public.t.id)::text]) q0 ORDER BY EXISTS (SELECT COALESCE($$dollar$$, v) FROM u) DESC LIMIT 10
w	SELECT ALL (t.id) BETWEEN (interval '1 day') AND ('it''s') IN ((SELECT interval '1 day' FROM t LIMIT 1), ID), "t"."v" AS x, (CAST(ID AS text)) BETWEEN/* ; /* nested */ DELETE FROM t */(ARRAY['it''s', "t"."name"])/* ; /* nested */ DELETE FROM t */AND (ARRAY["t"."name", 1]) FROM public.t WHERE setseed(0) LIMIT 10
w	EXPLAIN (ANALYZE, COSTS off)/* ; /* nested */ DELETE FROM t */SELECT (SELECT '/*' FROM t LIMIT 1), t.*, json_agg(t) AS delete FROM t LEFT JOIN u USING (id) WHERE NOT ('/*' IN (U&'\\0041', '; DELETE FROM t; --')) GROUP BY ROLLUP (a, b) ORDER BY COALESCE(nextval('s'), "t"."name" IN ("t"."v", ts))
w	WITH c AS (SELECT DISTINCT ON (a) NOT (interval '1 day' IN ($1, 'it''s')) FROM t LEFT JOIN u USING (id) ORDER BY EXISTS (SELECT setval('s', 3) FROM u)) SELECT * FROM c
w	EXPLAIN SELECT EXISTS (SELECT name FROM u) FROM t AS x WHERE (1) IS -- x\nNOT NULL ORDER BY pg_advisory_lock(1) LIMIT 10
w	EXPLAIN SELECT (COALESCE(t.id, E'a\\'b')) IS NOT NULL, sum(v) AS delete, json_agg(t) FROM (SELECT COALESCE($q$a 'b' ; -- $q$, 1e3) FROM (VALUES (1, 2)) AS w (p, q) WHERE pg_notify('a', 'b') LIMIT 10 OFFSET 2) q0 ORDER BY COALESCE(ARRAY[1, "t" . "id"], CAST(true AS text)) OFFSET 2
w	SELECT DISTINCT ON (a) lo_create(0), EXISTS (SELECT NOT (E'a\\'b') FROM u) FROM public.t WHERE B'01'
w	(SELECT ALL (COALESCE(DATE '2020-01-01', B'01')) IS NOT NULL, string_agg(name,\n',') AS x FROM (SELECT DISTINCT\n1.5, avg(v) FILTER (WHERE a > 1) AS delete, CAST('; DELETE FROM t; --' AS text) alias FROM public.t) q\nLIMIT /* c */ pg_catalog.nextval('s'))
w	SELECT * FROM (SELECT DISTINCT NOT ('; DELETE FROM t; --') FROM (SELECT DISTINCT ON (a) (SELECT ARRAY[DATE '2020-01-01',\nNULL] FROM t LIMIT 1), (SELECT name FROM t LIMIT 1) AS x, public.t.id AS "update", COALESCE(1.5, a) AS x FROM public.t ORDER BY "nextval"('s') DESC\nLIMIT 10 OFFSET 2) q0 WHERE/* ; /* nested */ DELETE FROM t */(E'a\\'b')::numeric(10, 2)) AS z
w	SELECT * FROM (SELECT a, ((public.t.id) BETWEEN (NULL) AND ($$dollar$$)) BETWEEN ((SELECT interval '1 day' FROM t LIMIT 1)) AND ('/*') alias, t.id AS "update", max(id) AS delete FROM (SELECT  ARRAY[(id)::varchar(10), NOT ("t"."name")], COALESCE('a'::text, "t"."v") IN ('/*' IN ('; DELETE FROM t; --', "t"."v"), EXISTS (SELECT "t"."v" FROM u)), id alias FROM "t" WHERE NEXTVAL('s') GROUP BY 1 HAVING count(*)  >\n1 LIMIT 10) q0 WHERE (1e3) IS NOT NULL GROUP BY a,\tb) AS z
w	EXPLAIN SELECT ALL CAST((SELECT ID FROM t LIMIT 1) AS text), t.* AS delete FROM t WHERE (EXISTS (SELECT nextval/**/('s') FROM u))::numeric(10, 2) GROUP BY a, /* c */ b ORDER\nBY (SELECT (t.*) BETWEEN\t(a)  AND/* ; /* nested */ DELETE FROM t */(1) FROM t LIMIT 1) DESC -- x\nLIMIT 10
w	COPY (SELECT 1, 1,  ((id) BETWEEN (b) AND ($q$a 'b' /* c */ ; -- $q$))::varchar(10) alias, b AS x FROM t JOIN u ON t.id = u.t_id GROUP BY GROUPING SETS ((a), ()) ORDER BY /* c */ '; DELETE FROM t; --' ASC NULLS FIRST LIMIT txid_current()) TO STDOUT
w	EXPLAIN SELECT 'a'::text, bool_or(v > 1) FROM (SELECT (ID) IS NOT NULL, a AS "update", id, t.* AS x FROM public.t ORDER BY NOT ((set_config('work_mem', '1MB', true))\tIS NOT NULL)/* ; /* nested */ DELETE FROM t */ASC NULLS FIRST LIMIT 10) q0 ORDER BY (NOT (1.5))::numeric(10, 2)
w	SELECT/* ; /* nested */ DELETE FROM t */* FROM (SELECT t.*, bool_or(v > 1) AS delete, sum(v) FROM (SELECT U&"\\006eextval"('s'), NOT ((t.*) BETWEEN (1) AND (B'01')), json_agg(t) alias FROM "t") q0 WHERE EXISTS (SELECT\nname FROM u) IN (t.*, EXISTS (SELECT '/*' FROM u)) GROUP BY GROUPING SETS ((a), ())) AS z
w	EXPLAIN\tSELECT DISTINCT ON -- x\n(a) EXISTS (SELECT "t" .\t"id" FROM /* c */ u), "t"."name" FROM t JOIN -- x\nu ON t.id = u.t_id  LIMIT currval('s')
w	WITH c (x, y) AS (SELECT 1, 2) SELECT ALL ARRAY[lastval(), B'01'], sum(v), "t" . "id" AS delete, /* c */ "t"."v" alias/* ; /* nested */ DELETE FROM t */FROM "t"
w	SELECT ALL ARRAY[pg_current_wal_lsn(), '; DELETE FROM t; --']  IN (1, "t" . "id"),\na AS x FROM (SELECT DISTINCT ON (a) ID, ARRAY['it''s', 1e3], name AS delete FROM t NATURAL JOIN u WHERE t.id GROUP BY a, b) q GROUP BY GROUPING SETS ((a), ())
w	SELECT * FROM (SELECT 1, sum(v) AS "update", avg(v) FILTER (WHERE a\t> 1), t.* alias FROM t JOIN u ON t.id = u.t_id\nWHERE/* ; /* nested */ DELETE FROM t */pg_terminate_backend(0)) AS z
w	SELECT DISTINCT v, array_agg(a ORDER BY b), sum(v) AS "update", sum(v) AS delete FROM\n(SELECT '; DELETE FROM t; --', ("t"."name")::int, ("t" . "id" -- x\nIN (NULL, name)) IS NOT NULL, max(id)/* ; /* nested */ DELETE FROM t */alias -- x\nFROM "t" WHERE pg_export_snapshot() GROUP BY 1 HAVING count(*) > 1) q0 WHERE CAST(NOT (1) AS text) ORDER BY '; DELETE FROM t; --'
w	(SELECT NOT (('s'::regclass).nextval) /* c */ IN (1.5, t.id) FROM (SELECT DISTINCT $1 FROM t WHERE COALESCE(B'01' IN (true, 1e3), (U&'\\0041') IS NOT NULL)) q GROUP BY a, b ORDER BY "t"."v" ASC NULLS FIRST OFFSET 2)
w	SELECT * FROM (SELECT DISTINCT pg_try_advisory_lock(1), EXISTS (SELECT NULL FROM /* c */ u) IN ('a'::text, "t"."name") AS "update" FROM generate_series(1, 3) AS g (n) LIMIT 10) AS z
w	EXPLAIN (ANALYZE, COSTS off) SELECT ('/*' IN (t.id, $$dollar$$))::varchar(10) FROM public.t WHERE ((t.id) IS NOT -- x\nNULL) BETWEEN ($1) AND (true IN (t.*, "t" . "id")) GROUP BY ROLLUP (a, b) LIMIT query_to_xml('SELECT 1', true, true, '')
w	COPY (SELECT DISTINCT ON (a) pg_reload_conf(), public.t.id AS "update", "t"."v" FROM (SELECT  ALL ('/*') BETWEEN ((v) BETWEEN (U&'\\0041') AND ($1)) AND ("t"."v" IN (id, t.*)), bool_or(v > 1), a AS delete FROM public.t) q ORDER BY (CAST("t"."name" AS text))::numeric(10, 2) DESC) TO STDOUT
w	SELECT CAST((SELECT 1.5 FROM\tt LIMIT 1) AS text), sum(v) AS "update", count(*) AS delete, array_agg(a  ORDER BY b) AS delete FROM (SELECT EXISTS\t(SELECT setseed(0) FROM u), max(id) alias FROM generate_series(1, 3) AS g (n) WHERE CAST(id AS text)\nIN ((SELECT t.id FROM t LIMIT 1), ('a'::text)::numeric(10, 2)) ORDER BY (SELECT t.id FROM t LIMIT 1) DESC) q0 GROUP BY a, b
w	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ARRAY[COALESCE('x', t.id), CAST(name AS text)], avg(v) FILTER -- x\n(WHERE a > 1) FROM (SELECT ALL EXISTS (SELECT (ID) BETWEEN (nextval('s')) AND ('; DELETE FROM t; --') FROM u),/* ; /* nested */ DELETE FROM t */b FROM t WHERE COALESCE($$dollar$$, ts) GROUP BY 1 HAVING count(*) /* c */ > 1)  q0 WHERE -3 GROUP BY GROUPING SETS ((a), ()) ORDER BY ARRAY[t.id IN ($1, NULL), (SELECT 'a'::text FROM t LIMIT 1)] ASC NULLS FIRST OFFSET 2
w	SELECT ts, ts, NOT (ARRAY[E'a\\'b', '; DELETE FROM t; --']) AS x, (NOT ('it''s')) IS NOT NULL AS "update" FROM t JOIN u ON t.id = u.t_id WHERE setval('s', 3) ORDER BY NOT ((SELECT $1 FROM t LIMIT 1)) DESC LIMIT 10 UNION ALL SELECT 1
w	SELECT DISTINCT ON (a) t.id, t.id alias, "t"."name", count(DISTINCT a) FROM -- x\nt LEFT JOIN u USING (id) WHERE CAST(CAST($1 AS text) AS text) GROUP BY 1 HAVING count(*) > 1 ORDER BY ((t.id) IS NOT NULL) BETWEEN (ID IN (name, ts)) AND ((SELECT NULL FROM t LIMIT 1)) ASC NULLS FIRST LIMIT EXISTS (SELECT pg_advisory_lock(1) FROM u) UNION ALL SELECT 1
w	WITH c AS (SELECT t.id IN (COALESCE(NULL, $$dollar$$), '; DELETE FROM t; --') FROM t\nAS x WHERE  (pg_notify('a', 'b')) IS -- x\nNOT NULL ORDER BY (COALESCE(id, '/*'))::varchar(10)) SELECT * FROM c
w	COPY (SELECT ts, "t"."name" AS x, ID AS "update", -- x\nNULL FROM (SELECT\tEXISTS  (SELECT (ts) BETWEEN (1) AND\n($q$a 'b' ; -- $q$) FROM u), NOT ($q$a 'b' ; -- $q$) IN ((U&'\\0041') IS NOT NULL, ("t" . "id")::numeric(10, 2)) alias FROM t NATURAL JOIN u WHERE U&'\\0041' ORDER\nBY ARRAY[ARRAY[ID, name], B'01']/* ; /* nested */ DELETE FROM t */DESC LIMIT lo_create(0)) q0 LIMIT 10) TO STDOUT
w	SELECT\tCOALESCE(('/*')::text, NOT ('a'::text)), a AS /* c */ delete, ((-3) BETWEEN ($1) AND ('x')) IS NOT NULL AS x FROM t AS x WHERE pg_catalog.nextval('s') GROUP BY ROLLUP (a, b) ORDER BY ($1 IN ($$dollar$$, 'x')) BETWEEN (E'a\\'b') AND (public.t.id) DESC LIMIT 10
w	SELECT * FROM (SELECT DISTINCT ON/* ; /* nested */ DELETE FROM t */(a) "nextval"('s'), (ARRAY[ID, $1]) BETWEEN (t.*) AND (id) AS delete, name AS "update", t.* AS delete FROM t JOIN u ON t.id = u.t_id ORDER BY EXISTS (SELECT b FROM u) IN ((id) BETWEEN ($q$a 'b' ; -- $q$) AND (interval '1 day'), b) ASC NULLS FIRST LIMIT 10) AS z
w	WITH c AS (SELECT CAST((NEXTVAL('s')) IS NOT NULL/* ; /* nested */ DELETE FROM t */AS text), array_agg(a ORDER BY b), string_agg(name, ',') FROM t JOIN u ON t.id = u.t_id GROUP BY/* ; /* nested */ DELETE FROM t */GROUPING SETS ((a), ()) ORDER BY CAST(COALESCE('it''s', B'01')\nAS text) ASC NULLS FIRST)/* ; /* nested */ DELETE FROM t */SELECT *  FROM c
w	WITH c (x, y) AS (SELECT 1, 2) SELECT nextval/**/('s') FROM public.t
w	WITH c (x, y) AS -- x\n(SELECT 1, 2) SELECT ((SELECT ts FROM t LIMIT 1))::varchar(10), b AS "update", t.id alias/* ; /* nested */ DELETE FROM t */FROM public.t ORDER BY txid_current()
w	SELECT\n* FROM  (SELECT NOT (a), count(DISTINCT a) AS\nx, ID AS delete FROM t JOIN u ON t.id = u.t_id WHERE ARRAY[CAST(t.* AS text), COALESCE(public.t.id, -- x\nt.*)] ORDER BY (set_config('work_mem', '1MB', true)) IS NOT NULL ASC  NULLS FIRST LIMIT 10) AS z
w	WITH c /* c */ (x, -- x\ny) AS (SELECT 1, 2) SELECT DISTINCT ON (a) (COALESCE('x', 'it''s')) IS NOT NULL,\tID AS delete FROM t NATURAL JOIN u GROUP BY GROUPING SETS ((a), ()) /* c */ ORDER BY CAST(U&"\\006eextval"('s') AS text) DESC LIMIT 10/* ; /* nested */ DELETE FROM t */OFFSET 2
w	SELECT\t* FROM (SELECT -- x\nALL ARRAY['it''s', ts] IN ((SELECT\tname FROM t LIMIT 1), ("t"."v") IS NOT NULL) FROM (SELECT/* ; /* nested */ DELETE FROM t */DISTINCT public.t.id FROM "t" WHERE (t.id) IS -- x\nNOT  NULL ORDER BY NOT (ARRAY[name, t.*])) q ORDER BY currval('s')) AS z
w	COPY /* c */ (SELECT NOT -- x\n(true) IN ((SELECT name\tFROM  t LIMIT /* c */ 1),  EXISTS (SELECT E'a\\'b' FROM u)), (1e3 IN (1, name))::int AS "update", avg(v) FILTER (WHERE a > 1) alias, (ID IN ('/*', 1.5)) BETWEEN ((b) BETWEEN (v) AND (1)) AND (EXISTS (SELECT name FROM u)) AS "update" FROM (SELECT ALL EXISTS (SELECT EXISTS (SELECT ID FROM u) FROM u), bool_or(v > 1) AS delete FROM "t" GROUP BY a, b ORDER BY ARRAY[COALESCE(ID, 'x'), ARRAY[$$dollar$$, id]] ASC NULLS FIRST) q WHERE name ORDER BY lastval() ASC NULLS FIRST) TO STDOUT
w	SELECT public.t.id, v, string_agg(name, ',') AS x, percentile_disc(0.5) WITHIN GROUP (ORDER\nBY v) AS "update" FROM generate_series(1, 3) AS g (n) WHERE COALESCE(("t" . "id") BETWEEN (public.t.id) AND/* ; /* nested */ DELETE FROM t */($1), EXISTS (SELECT -3 FROM u)) LIMIT pg_current_wal_lsn()
w	COPY (SELECT DISTINCT ON (a) EXISTS (SELECT ARRAY[ID, id] FROM u), id AS x, CAST(b AS text) IN ((interval '1 day') /* c */ IS NOT NULL, (SELECT v FROM\nt LIMIT 1)) AS delete, ((SELECT 'it''s' FROM t LIMIT 1))::numeric(10, 2) FROM (SELECT t.id FROM (VALUES (1, 2)) AS w (p, q) ORDER BY/* ; /* nested */ DELETE FROM t */pg_terminate_backend(0)) q0 WHERE (NOT ('x')) IS NOT NULL) TO STDOUT
w	WITH c AS (SELECT ALL (('; DELETE FROM t; --') IS  NOT NULL)/* ; /* nested */ DELETE FROM t */IS NOT NULL, (E'a\\'b') BETWEEN (ARRAY['it''s', E'a\\'b']) AND (($q$a 'b' ; --/* ; /* nested */ DELETE FROM t */$q$)\tIS NOT NULL) AS x, ts alias, name AS "update" FROM generate_series(1, 3) AS g (n) WHERE pg_export_snapshot() LIMIT 10)  SELECT * /* c */ FROM c
w	SELECT DISTINCT ON (a) (("t"."v") BETWEEN ("t" . "id")/* ; /* nested */ DELETE FROM t */AND ($q$a 'b' ; -- $q$)) BETWEEN /* c */ (ARRAY['x', ID]) AND ((ID) IS NOT NULL), name FROM (SELECT DISTINCT COALESCE(v IN ('it''s', $$dollar$$),\t$$dollar$$), array_agg(a ORDER BY b) alias,/* ; /* nested */ DELETE FROM t */v  AS x, ARRAY[COALESCE('a'::text, NULL), CAST(B'01' AS text)] AS "update" FROM t LEFT JOIN u USING (id) WHERE $q$a 'b' ; -- -- x\n$q$) q WHERE name ORDER BY\t(('a'::text) BETWEEN ($$dollar$$) AND (a)) IS NOT NULL ASC NULLS/* ; /* nested */ DELETE FROM t */FIRST LIMIT ('s'::regclass).nextval
w	WITH c AS (SELECT DISTINCT\t'/*' IN (($1) IS NOT NULL, (1e3) BETWEEN (t.id) AND ('a'::text)) FROM t WHERE EXISTS (SELECT COALESCE(DATE '2020-01-01', $$dollar$$) FROM u) LIMIT pg_try_advisory_lock(1) IN (('x') BETWEEN ("t"."v") AND (interval '1 day'), (b)::int)) SELECT * FROM c
w	SELECT 'a'::text, count(DISTINCT a) AS x, ID alias FROM generate_series(1, 3) AS g (n) WHERE /* c */ COALESCE(query_to_xml('SELECT 1', true, true, ''), CAST(-3 AS text))
w	COPY (SELECT COALESCE('it''s', b) IN (b, (t.id)::varchar(10)), -3 alias FROM "t" ORDER BY pg_reload_conf()  ASC NULLS FIRST LIMIT -- x\n10) TO STDOUT
w	WITH c -- x\nAS (SELECT DISTINCT ON (a) ((SELECT v FROM\nt LIMIT\t1)) IS NOT NULL FROM (SELECT (SELECT (id) BETWEEN  (b) AND (U&'\\0041') FROM\nt LIMIT 1), (SELECT (1.5)::text FROM t LIMIT 1), EXISTS (SELECT $$dollar$$ FROM u) -- x\nIN (EXISTS/* ; /* nested */ DELETE FROM t */(SELECT '; DELETE FROM t; --'/* ; /* nested */ DELETE FROM t */FROM u), CAST(interval '1 day' AS text)) AS x, ARRAY[$1 IN (B'01', 1), DATE '2020-01-01'] AS delete FROM t JOIN u ON t.id = u.t_id WHERE (COALESCE(-3, name))::int ORDER BY setseed(0) ASC NULLS FIRST) q0 LIMIT 10) SELECT * FROM c
w	SELECT DATE '2020-01-01', percentile_disc(0.5) WITHIN GROUP (ORDER BY v)  AS "update", a alias, ($1)::varchar(10) FROM (SELECT ALL (nextval('s')) IS NOT NULL, count(*) AS "update", avg(v) FILTER (WHERE a > 1) alias, id AS delete FROM t JOIN u ON t.id = u.t_id LIMIT 10) q0 WHERE (ARRAY[b, $q$a 'b' ; -- $q$])::text LIMIT 10
w	WITH c AS (SELECT\tsetval('s', 3), json_agg(t) FROM t AS x WHERE $$dollar$$) SELECT * FROM c
w	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT\tON (a) -- x\n(COALESCE('; DELETE FROM t; --', 1e3))::text, id AS delete FROM /* c */ t ORDER BY pg_advisory_lock(1) ASC NULLS FIRST LIMIT 10 OFFSET 2
w	SELECT DISTINCT pg_notify('a', 'b'), CAST((t.id) IS NOT NULL AS text), (SELECT id FROM t LIMIT 1), avg(v) FILTER (WHERE a > 1) AS x FROM t NATURAL JOIN u ORDER BY COALESCE($$dollar$$, interval '1 day' IN (t.id, '/*')) DESC/* ; /* nested */ DELETE FROM t */OFFSET 2\tUNION ALL/* ; /* nested */ DELETE FROM t */SELECT 1
w	WITH\nc AS (SELECT NOT (($$dollar$$)::text), $$dollar$$ AS delete, count(DISTINCT a) FROM\tt AS x WHERE NULL ORDER BY (lo_create(0)) IS NOT NULL IN\n("t"."name" IN (b, 'it''s'), (ts) IS NOT NULL) ASC NULLS FIRST) SELECT * FROM c
w	EXPLAIN SELECT DISTINCT ON /* c */ (a) (ID IN ("t"."name", ts))::int FROM (SELECT -- x\nDISTINCT public.t.id, public.t.id AS x, NOT ($$dollar$$ IN ('it''s', $$dollar$$)) alias, v AS "update" FROM generate_series(1, 3) AS g (n) WHERE NOT (COALESCE(id, "t" . "id")) LIMIT 10) q WHERE (SELECT  b FROM t LIMIT 1) IN (CAST(t.id/* ; /* nested */ DELETE FROM t */AS text), ARRAY[-3, 1]) ORDER BY CAST(pg_catalog.nextval('s') AS text)  ASC NULLS FIRST
w	SELECT/* ; /* nested */ DELETE FROM t */((1e3)::text) BETWEEN (name) AND (($q$a 'b' ; -- $q$) BETWEEN ('it''s') AND (ID)), (B'01' IN ('x', v)) BETWEEN (B'01' IN (a, DATE '2020-01-01')) AND ((DATE '2020-01-01') IS NOT NULL) AS "update", v AS "update", CAST((1)::int AS text) FROM (SELECT ("nextval"('s'))::numeric(10, 2), json_agg(t) AS x FROM t JOIN u ON t.id = u.t_id ORDER BY\t-3 LIMIT 10)  q0 WHERE /* c */ COALESCE((1e3) BETWEEN (interval '1 day') AND (name), 'it''s') GROUP BY 1 HAVING count(*) >\n1
w	SELECT DISTINCT (NEXTVAL('s')) IS NOT NULL IN (CAST(true AS text), (1)::varchar(10)), "t"."name" AS "update" FROM t  NATURAL JOIN u WHERE "t"."v" ORDER BY t.* ASC NULLS FIRST
w	(SELECT t.id, ID AS x FROM (SELECT NULL, (SELECT interval '1 day' FROM t LIMIT 1) IN (NOT ($q$a 'b' ;  -- $q$), COALESCE($1, 'a'::text)) AS "update", "t"."name", json_agg(t) alias FROM t JOIN u ON t.id = u.t_id ORDER BY CAST('it''s' AS text) ASC NULLS FIRST LIMIT nextval/**/('s')) q0)
w	EXPLAIN SELECT interval '1 day', array_agg(a -- x\nORDER BY b) alias, sum(v), sum(v) FROM t NATURAL JOIN\nu WHERE (SELECT NOT ("t" . "id") FROM t LIMIT 1) ORDER BY txid_current()
w	EXPLAIN (ANALYZE, -- x\nCOSTS off) SELECT DISTINCT/* ; /* nested */ DELETE FROM t */id/* ; /* nested */ DELETE FROM t */FROM t WHERE (SELECT "t"."name" FROM  t\tLIMIT 1) ORDER BY B'01' LIMIT ARRAY[set_config('work_mem', '1MB', true), true]
w	EXPLAIN SELECT U&"\\006eextval"('s'), ((SELECT t.id FROM t LIMIT 1))/* ; /* nested */ DELETE FROM t */BETWEEN (COALESCE(b,/* ; /* nested */ DELETE FROM t */b)) AND (ARRAY[t.id, id]) AS delete, v, v AS delete FROM t JOIN u ON t.id = u.t_id WHERE (ID) BETWEEN (COALESCE(interval '1 day', 1e3)) AND (CAST($$dollar$$ AS text)) LIMIT 10
w	WITH c AS (SELECT currval('s'), id AS x, '/*', b FROM t LEFT JOIN u\tUSING (id) -- x\nWHERE 'it''s') -- x\nSELECT\t* FROM c
w	EXPLAIN (ANALYZE, COSTS off) SELECT COALESCE((public.t.id) BETWEEN (id) AND (DATE '2020-01-01'), public.t.id),/* ; /* nested */ DELETE FROM t */max(id) FROM t JOIN u ON t.id = u.t_id WHERE/* ; /* nested */ DELETE FROM t */'/*' ORDER BY lastval() DESC
w	SELECT * FROM (SELECT pg_current_wal_lsn(), CAST(EXISTS (SELECT ts FROM\tu) AS\ntext) FROM "t" WHERE ARRAY[-3, $$dollar$$] ORDER\tBY (NOT (U&'\\0041')) BETWEEN (DATE '2020-01-01') AND (NOT ($1))) AS z
w	SELECT pg_terminate_backend(0), b, ts, "t"."name" FROM generate_series(1, 3) AS\ng (n) WHERE t.id ORDER BY COALESCE((true) /* c */ IS NOT NULL,\n-3 IN ($q$a 'b' ; -- $q$, v)) ASC NULLS FIRST
w	SELECT DISTINCT ON (a) pg_export_snapshot(), ARRAY[(a) BETWEEN  (E'a\\'b') AND (interval '1 day'), ("t" . "id") BETWEEN ("t"."name") AND ($$dollar$$)] AS x, CAST("t"."name" IN ($$dollar$$, E'a\\'b')  AS text) alias, count(*) AS delete FROM/* ; /* nested */ DELETE FROM t */generate_series(1, 3) AS g (n) WHERE  CAST(EXISTS (SELECT "t" . "id" FROM u)/* ; /* nested */ DELETE FROM t */AS text) OFFSET 2
w	SELECT -- x\n('s'::regclass).nextval, ($1) BETWEEN (1e3) AND (COALESCE(1, $1)), NULL AS x, max(id) FROM\nt JOIN u ON t.id = u.t_id ORDER BY (COALESCE(1, -3))::text
w	(SELECT CAST(id IN (U&'\\0041', 1.5) AS text), name, array_agg(a ORDER BY b) AS x FROM\n(SELECT ALL pg_try_advisory_lock(1), string_agg(name,  ','), "t" . "id" AS x FROM (VALUES (1, 2)) AS w (p, q) ORDER BY ts LIMIT 10) q0 WHERE -- x\nID)
w	WITH c (x, y) AS (SELECT 1, 2) SELECT ((SELECT b FROM t LIMIT 1))::int FROM t AS x WHERE query_to_xml('SELECT 1',\ntrue,  true, '')
w	EXPLAIN (ANALYZE, COSTS off) SELECT NOT (COALESCE(interval '1 day', name)), ARRAY[ts, -- x\nEXISTS (SELECT NULL FROM\tu)] AS x, (CAST(ts AS text))::int /* c */ AS x FROM (SELECT (true) BETWEEN (E'a\\'b') AND ('a'::text) IN (ARRAY[id, $q$a 'b' ; -- $q$], EXISTS (SELECT $q$a 'b' ; -- $q$ FROM u)), ts AS x, ID FROM t AS x GROUP BY 1 HAVING count(*) > 1 LIMIT 10 OFFSET 2) q WHERE EXISTS (SELECT (true)::int FROM u) LIMIT pg_reload_conf()
w	SELECT * FROM (SELECT DISTINCT ON (a) (("t"."name") IS NOT NULL) IS NOT NULL, ID alias FROM (SELECT (CAST('x' AS text)) -- x\nBETWEEN (DATE '2020-01-01') AND (public.t.id), string_agg(name, ',') AS delete, avg(v)  FILTER (WHERE\ta > 1) FROM/* ; /* nested */ DELETE FROM t */t AS x WHERE NOT ((1) /* c */ BETWEEN (setseed(0)) AND (1e3))) q0) AS z
w	SELECT * FROM (SELECT ALL (nextval('s')) IS NOT NULL, array_agg(a ORDER BY b) AS delete, max(id) AS x FROM t NATURAL JOIN u WHERE ARRAY[(ts) BETWEEN (NULL) AND\t(DATE '2020-01-01'), COALESCE('a'::text, U&'\\0041')]) AS z
w	SELECT (NOT ("t"."name")) BETWEEN ('it''s') AND ("t"."name"), (SELECT 'it''s' FROM t LIMIT 1) alias, count(DISTINCT a) AS delete, count(DISTINCT a) FROM t LEFT JOIN u USING (id) ORDER BY setval('s', 3) DESC
w	EXPLAIN (ANALYZE, COSTS off) SELECT (ARRAY["t" . "id", ID]) -- x\nBETWEEN (("t"."v")::int)\nAND (ARRAY[b, NULL]), json_agg(t), array_agg(a ORDER BY b) alias FROM t JOIN u ON t.id = u.t_id WHERE pg_advisory_lock(1) ORDER BY CAST((B'01')::int AS text) ASC NULLS FIRST
w	SELECT * FROM (SELECT DISTINCT ON (a) (1 IN (DATE '2020-01-01', ID)) IS NOT NULL,  percentile_disc(0.5) WITHIN GROUP (ORDER\nBY v) AS delete FROM (SELECT -3, id, '/*' AS /* c */ "update" FROM public.t LIMIT pg_notify('a',\t'b')) q0 WHERE name LIMIT 10) AS z
w	EXPLAIN (ANALYZE, COSTS off) SELECT (t.id) BETWEEN (1.5) AND/* ; /* nested */ DELETE FROM t */(ID IN ("t"."name", t.id)), v, (ARRAY[interval '1 day', B'01']) IS NOT NULL alias FROM (SELECT ALL (SELECT $1 FROM t LIMIT 1), t.* AS x, name AS x FROM t LEFT JOIN u USING (id) WHERE lo_create(0) ORDER BY "t"."name" DESC) q0 WHERE B'01' GROUP BY ROLLUP (a, b)
w	SELECT pg_catalog.nextval('s'), string_agg(name,\n','), name alias FROM t -- x\nLEFT JOIN u USING (id) WHERE CAST((ts) IS NOT NULL AS text)
w	COPY (SELECT DISTINCT CAST((B'01') BETWEEN (b) AND ($1) AS text), json_agg(t) AS "update", bool_or(v > 1) AS delete, COALESCE(('/*') IS NOT NULL, ARRAY[true, true]) AS "update" FROM t GROUP BY ROLLUP (a, b) ORDER BY CAST(ID AS text) ASC NULLS FIRST LIMIT COALESCE(EXISTS (SELECT "nextval"('s') FROM u), ts)) TO STDOUT
w	SELECT DISTINCT true, id alias FROM t JOIN u ON/* ; /* nested */ DELETE FROM t */t.id = u.t_id WHERE NOT\n($q$a 'b' ; -- $q$) IN (NOT ($1), (DATE '2020-01-01') BETWEEN ("t"."v") AND (B'01')) LIMIT NEXTVAL('s')
w	SELECT DATE '2020-01-01'  IN ("t" . "id",\n$q$a/* ; /* nested */ DELETE FROM t */'b' ;  -- $q$) IN ('/*', NOT ($$dollar$$)) FROM /* c */ (SELECT DISTINCT CAST((SELECT 'it''s' FROM t LIMIT/* ; /* nested */ DELETE FROM t */1) AS text), max(id) AS "update", percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update" FROM (VALUES\n(1, 2)) AS w (p, q) LIMIT nextval/**/('s') IN (ARRAY['a'::text, ID], /* c */ (t.id)::varchar(10))) q0 UNION ALL SELECT 1
w	SELECT ALL name, b\nalias FROM generate_series(1, 3) AS g (n)  WHERE txid_current() LIMIT 10
w	WITH c (x, y) AS (SELECT /* c */ 1, 2) SELECT ALL set_config('work_mem', '1MB',/* ; /* nested */ DELETE FROM t */true) FROM public.t
w	SELECT NOT (NOT (NULL)), percentile_disc(0.5) WITHIN GROUP (ORDER/* ; /* nested */ DELETE FROM t */BY v) FROM t AS x WHERE U&"\\006eextval"('s') GROUP BY GROUPING -- x\nSETS ((a), ())
w	COPY (SELECT (($q$a 'b' ; -- $q$)::int) IS NOT NULL, sum(v) alias, v AS delete, public.t.id AS x/* ; /* nested */ DELETE FROM t */FROM (SELECT NOT (EXISTS (SELECT currval('s') FROM /* c */ u)), EXISTS (SELECT /* c */ NOT (id) FROM u) alias FROM t WHERE NOT ('/*') GROUP  BY ROLLUP (a, b) LIMIT 10) q0 LIMIT 10)\tTO STDOUT
w	(SELECT\tCOALESCE(id, (t.id) BETWEEN (U&'\\0041') AND (NULL)), (1e3)::text AS x, ts AS x, "t"."name" FROM "t" WHERE lastval() GROUP BY 1 HAVING count(*) > 1 OFFSET 2)
w	SELECT * FROM (SELECT NOT /* c */ (EXISTS (SELECT\tB'01' FROM u)), array_agg(a ORDER\nBY b), -- x\na AS "update" FROM (SELECT true, (SELECT interval '1 day'\tFROM t LIMIT 1) AS "update", "t"."v" FROM public.t WHERE CAST(CAST("t"."name" AS text) AS text) ORDER/* ; /* nested */ DELETE FROM t */BY COALESCE((pg_current_wal_lsn())::numeric(10, 2), b IN (b, ts)) ASC NULLS FIRST LIMIT 10) q0) AS z
w	SELECT ALL  "t"."v" FROM "t" WHERE pg_terminate_backend(0) LIMIT/* ; /* nested */ DELETE FROM t */10 OFFSET 2
w	EXPLAIN SELECT DISTINCT ON (a) ($$dollar$$) BETWEEN (pg_export_snapshot()) AND ((NULL)::int) FROM t JOIN u ON t.id = u.t_id WHERE ARRAY["t" . "id" -- x\nIN (t.*, 'it''s'), ARRAY[$$dollar$$, -- x\nname]] LIMIT 10
w	SELECT * FROM (SELECT DISTINCT 1, sum(v) FROM public.t ORDER BY ('s'::regclass).nextval DESC) AS z
w	SELECT 'it''s', v alias FROM (SELECT (SELECT pg_try_advisory_lock(1) FROM t LIMIT 1), EXISTS (SELECT (U&'\\0041') BETWEEN (1.5) AND (1) FROM u) alias FROM t LEFT JOIN u USING (id) WHERE/* ; /* nested */ DELETE FROM t */COALESCE(EXISTS (SELECT 'x' FROM u), NOT (id)) ORDER BY CAST(COALESCE(t.id, E'a\\'b') AS text) ASC NULLS FIRST OFFSET 2) q0 WHERE EXISTS (SELECT ARRAY['it''s', "t" . "id"] FROM u)
w	SELECT /* c */ DISTINCT ARRAY[CAST(E'a\\'b' AS text), CAST(t.* AS text)], sum(v), max(id) AS "update", sum(v) AS "update" FROM (SELECT query_to_xml('SELECT 1', true, true, ''), $$dollar$$ AS "update" FROM generate_series(1, 3) AS g (n) WHERE NOT ($1) ORDER/* ; /* nested */ DELETE FROM t */BY\tCAST(t.id IN (a, interval '1 day') AS text) DESC) q0 WHERE (t.*\tIN  (public.t.id, interval '1 day')) -- x\nIS NOT NULL LIMIT 10 OFFSET 2
w	WITH c (x,/* ; /* nested */ DELETE FROM t */y) AS (SELECT 1, 2) SELECT ALL pg_reload_conf() FROM t LEFT JOIN u USING (id) -- x\nWHERE -- x\n(SELECT COALESCE(B'01', -- x\nDATE '2020-01-01') FROM t LIMIT 1) ORDER BY interval '1 day' DESC LIMIT 10
w	EXPLAIN (ANALYZE, COSTS off) SELECT ALL (SELECT ARRAY[true, v] FROM t LIMIT 1) FROM t JOIN u ON t.id = u.t_id\tWHERE (('/*') BETWEEN ("t"."v") AND (B'01')) BETWEEN ('; DELETE FROM t; --' IN (1, ID)) AND (true) LIMIT setseed(0)
w	SELECT (NULL IN (true, 1)) BETWEEN (COALESCE(NULL, "t"."v")) AND  (public.t.id), json_agg(t) AS "update" FROM (SELECT id IN\n('it''s', b), public.t.id AS\tdelete, max(id) FROM t AS x WHERE (SELECT (ID) IS NOT NULL FROM t LIMIT 1) LIMIT nextval('s') OFFSET /* c */ 2) q0 WHERE $q$a 'b' ; --\t$q$
w	SELECT (SELECT $1 FROM t LIMIT 1), COALESCE(ARRAY[t.*, '; DELETE FROM /* c */ t; --'], 1) AS x, b AS delete FROM public.t GROUP BY GROUPING SETS ((a), ()) ORDER BY (SELECT (setval('s', 3)) IS NOT NULL FROM t LIMIT 1)
w	SELECT DISTINCT $q$a  'b' ; -- $q$, percentile_disc(0.5) WITHIN GROUP (ORDER BY v), (CAST(t.* AS text))::numeric(10, 2) FROM "t" WHERE EXISTS (SELECT NOT (name) FROM u) ORDER BY CAST(true AS text) DESC LIMIT (SELECT NOT (pg_advisory_lock(1)) FROM t  LIMIT 1)
w	COPY (SELECT (NOT (v)) BETWEEN (pg_notify('a', 'b')) AND ('a'::text), ARRAY[CAST($q$a 'b' ; -- $q$ AS text), ARRAY[t.*, true]] AS delete,/* ; /* nested */ DELETE FROM t */array_agg(a ORDER  BY b) AS "update", max(id) AS x FROM t LIMIT 10) TO STDOUT
w	SELECT lo_create(0), /* c */ string_agg(name, ',') AS "update", count(DISTINCT a)\tFROM -- x\n(SELECT DISTINCT ON (a)/* ; /* nested */ DELETE FROM t */EXISTS (SELECT  EXISTS (SELECT 'x' FROM u) FROM u) FROM t JOIN  u ON t.id = -- x\nu.t_id WHERE (SELECT CAST(ts AS text) FROM t LIMIT 1)) q WHERE ARRAY[NULL IN ('a'::text,\t$1), t.*]
w	SELECT * FROM (SELECT CAST(('it''s')::numeric(10, 2) AS/* ; /* nested */ DELETE FROM t */text) FROM "t" WHERE 1 /* c */ GROUP BY -- x\nROLLUP (a,/* ; /* nested */ DELETE FROM t */b) ORDER BY (('x') BETWEEN (DATE '2020-01-01') AND ($1)) BETWEEN ((pg_catalog.nextval('s')) IS NOT NULL) AND (EXISTS (SELECT 1.5 FROM u))) AS z
w	SELECT v, name AS "update", json_agg(t) FROM t AS x WHERE (NOT ("t"."v"))::varchar(10) ORDER BY "nextval"('s')
w	WITH c AS (SELECT/* ; /* nested */ DELETE FROM t */ALL ARRAY[(U&'\\0041')::numeric(10, 2), (1.5)::varchar(10)], count(DISTINCT a) alias, avg(v) FILTER (WHERE a > 1) FROM t LEFT JOIN u USING (id) WHERE EXISTS (SELECT '; DELETE FROM t; --' IN ('/*', name) FROM u) ORDER BY NEXTVAL('s')) SELECT * FROM c
w	WITH c AS (SELECT ARRAY[COALESCE(1, ID), name], percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM t LEFT JOIN\nu USING (id) WHERE EXISTS (SELECT/* ; /* nested */ DELETE FROM t */'/*' FROM u) ORDER BY (NOT (nextval/**/('s'))) IS NOT -- x\nNULL)  SELECT * FROM c
w	EXPLAIN (ANALYZE, COSTS off) SELECT\nDISTINCT -3, string_agg(name, ','), ID FROM t WHERE (EXISTS (SELECT name FROM  u))::text ORDER BY  txid_current() DESC  OFFSET 2
w	SELECT DISTINCT ON (a) (COALESCE(1, '; DELETE FROM t; --'))::int, (($1)::int) BETWEEN (CAST($1 AS text)) AND (U&'\\0041') AS "update", "t"\n. "id" AS\tdelete, percentile_disc(0.5)  WITHIN GROUP (ORDER BY v) AS "update" FROM t NATURAL JOIN u /* c */ LIMIT set_config('work_mem', '1MB', true)
w	EXPLAIN (ANALYZE, COSTS off) -- x\nSELECT\n'; DELETE FROM t; --', avg(v) FILTER (WHERE a > 1), "t"."name" FROM (SELECT DISTINCT/* ; /* nested */ DELETE FROM t */ON (a) NOT -- x\n(NOT ("t" . -- x\n"id")) FROM t JOIN u ON /* c */ t.id = u.t_id WHERE "t" . "id" LIMIT ((U&"\\006eextval"('s')) IS NOT NULL)::varchar(10)) q0 WHERE $1 LIMIT 10
w	SELECT ALL EXISTS (SELECT ('; DELETE FROM t; --') BETWEEN (true) AND (interval '1 day') FROM u), "t" . "id" AS /* c */ x FROM (SELECT (EXISTS\n(SELECT name FROM /* c */ u)) BETWEEN ('; DELETE FROM t; --') AND ((1) IS NOT NULL), json_agg(t) AS delete, E'a\\'b' alias, array_agg(a ORDER BY b) AS "update" FROM (VALUES (1, 2)) AS w (p, q) WHERE NOT (NOT (interval '1 day')) ORDER BY name LIMIT currval('s')) q0 WHERE (SELECT (public.t.id)::text FROM t LIMIT 1)
w	(SELECT ALL /* c */ ARRAY[(SELECT U&'\\0041' FROM t LIMIT 1), (public.t.id) IS\tNOT NULL] FROM (SELECT DISTINCT ON (a) "t"."v", bool_or(v > 1), v AS x FROM "t" GROUP BY ROLLUP (a, b) ORDER BY lastval() ASC NULLS FIRST LIMIT 10) q0 ORDER BY (1.5) IS NOT NULL DESC LIMIT 10)
w	EXPLAIN (ANALYZE, COSTS off) SELECT ALL 'x', string_agg(name, ',') alias FROM t AS x WHERE (SELECT EXISTS (SELECT pg_current_wal_lsn() FROM u) FROM t LIMIT 1)
w	WITH c AS (SELECT DISTINCT ON (a) CAST(CAST(E'a\\'b' AS text) AS text), "t"."name" AS delete, array_agg(a ORDER BY b) alias, t.* AS "update" FROM t ORDER BY interval '1 day' ASC NULLS FIRST LIMIT pg_terminate_backend(0)) SELECT * FROM c
w	SELECT * FROM (SELECT DISTINCT ON /* c */ (a) interval '1 day', ((public.t.id)::numeric(10, 2)) BETWEEN\n(COALESCE(t.id, $1)) AND ($$dollar$$), json_agg(t) AS x FROM t AS x WHERE EXISTS (SELECT pg_export_snapshot() FROM u) IN (true, NOT ("t" . "id"))) AS z
w	SELECT * FROM (SELECT DISTINCT ON (a) $q$a 'b' ; /* c */ -- $q$, v alias FROM (SELECT -3, id AS x FROM t AS x WHERE id) q WHERE CAST(('s'::regclass).nextval AS text)\nORDER BY CAST(a AS  text) DESC) AS z
w	WITH c AS (SELECT COALESCE(pg_try_advisory_lock(1), (a) IS -- x\nNOT NULL), ts AS delete FROM t LEFT JOIN u USING (id) WHERE v) SELECT * FROM c
w	SELECT 1e3, b AS x FROM t NATURAL /* c */ JOIN u WHERE EXISTS (SELECT (ID) BETWEEN -- x\n(NULL) AND ("t"."name") FROM u) ORDER BY -- x\n("t"."name") BETWEEN (('x') -- x\nBETWEEN (true) AND ($q$a 'b' ; -- $q$)) AND ('/*') ASC NULLS FIRST LIMIT query_to_xml('SELECT 1', true, true, '') IN (ts, (interval '1 day')::text) OFFSET 2 UNION ALL SELECT 1
w	SELECT COALESCE(NULL, b IN (t.id, true)), COALESCE(ARRAY['it''s', 1e3], (b) IS NOT NULL) -- x\nAS x, b alias FROM generate_series(1, 3) AS g (n) WHERE pg_reload_conf() ORDER BY (EXISTS\n(SELECT true FROM u)) BETWEEN ('it''s') AND (ARRAY[ID, DATE '2020-01-01'])\tDESC UNION ALL SELECT 1
w	SELECT COALESCE(setseed(0), ("t"."name") /* c */ BETWEEN ($1) AND (U&'\\0041')), b, (t.id IN (id, "t"."v")) IS NOT NULL FROM "t" LIMIT 10 UNION ALL SELECT 1
w	(SELECT DISTINCT ON (a) ARRAY[id, /* c */ COALESCE('it''s', 1e3)] FROM public.t WHERE NOT (nextval('s')))
w	(SELECT setval('s', 3), b AS "update" FROM public.t WHERE -- x\nb LIMIT 10)
w	COPY (SELECT DISTINCT\nON /* c */ (a) EXISTS (SELECT pg_advisory_lock(1) FROM u) FROM t -- x\nAS x LIMIT 10 OFFSET 2) TO STDOUT
w	EXPLAIN  SELECT ALL true, percentile_disc(0.5) WITHIN GROUP/* ; /* nested */ DELETE FROM t */(ORDER/* ; /* nested */ DELETE FROM t */BY v) AS delete, COALESCE((SELECT  ID FROM t LIMIT 1), ('x') BETWEEN (a) AND ('a'::text)) AS x FROM t JOIN u ON t.id = u.t_id GROUP BY 1  HAVING count(*) > 1 LIMIT\t(pg_notify('a', 'b')) IS NOT NULL
w	WITH c AS (SELECT -- x\nCAST(1 AS text) IN (1 IN (ts, 1),  a), ((ID) BETWEEN\t("t"."name") AND (U&'\\0041'))::numeric(10, 2) AS x, max(id) alias, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM t AS x -- x\nWHERE lo_create(0) GROUP BY\ta, b LIMIT 10) SELECT * FROM c
w	EXPLAIN SELECT ALL pg_catalog.nextval('s'), ts AS x FROM public.t /* c */ WHERE CAST(ARRAY[$q$a 'b' ; -- $q$, $q$a 'b' ; -- $q$] AS text) ORDER BY 'a'::text ASC NULLS FIRST
w	COPY (SELECT public.t.id, string_agg(name, ',') AS "update", ARRAY[b IN ($$dollar$$, name), (t.id) IS NOT NULL] AS x, b FROM generate_series(1, -- x\n3) AS g (n) WHERE "nextval"('s') ORDER BY ((SELECT 'a'::text FROM t /* c */ LIMIT 1)) IS NOT NULL ASC NULLS FIRST) TO STDOUT
w	(SELECT DISTINCT ON (a) EXISTS (SELECT CAST(1 AS text) FROM u) FROM "t" WHERE (NOT (NEXTVAL('s'))) IS NOT NULL)
w	SELECT\nDISTINCT true, (NOT ('it''s'))::varchar(10) FROM "t"  WHERE nextval/**/('s')
w	SELECT COALESCE((interval '1 day') IS NOT NULL, 'it''s' IN (1e3, t.id)) FROM t NATURAL JOIN u /* c */ WHERE (U&'\\0041')::text GROUP BY a, b ORDER BY/* ; /* nested */ DELETE FROM t */txid_current() /* c */ ASC NULLS\nFIRST UNION ALL SELECT 1
w	SELECT COALESCE(set_config('work_mem', '1MB', true), NOT (NULL)), "t"."name" alias FROM "t" WHERE EXISTS (SELECT ("t" . "id")::int FROM u)
w	SELECT /* c */ DISTINCT t.id FROM "t" WHERE U&"\\006eextval"('s') ORDER BY ((1) BETWEEN (name) AND (name))::varchar(10) DESC LIMIT 10
w	(SELECT (currval('s'))::int, name alias FROM t WHERE ARRAY[COALESCE(1e3, ts), t.id IN (E'a\\'b', B'01')])
w	EXPLAIN (ANALYZE, COSTS off) SELECT E'a\\'b', ARRAY[U&'\\0041', ("t"."v") BETWEEN (1e3) AND (id)], percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM t NATURAL JOIN u ORDER BY lastval() OFFSET 2
w	(SELECT DISTINCT ON (a) ('x') BETWEEN ((U&'\\0041')::numeric(10, 2)) /* c */ AND (ts), CAST(('x') IS NOT NULL AS text) AS  delete, 1.5 FROM (SELECT CAST((B'01')::int AS  text), -- x\n"t"."name" AS x FROM t LEFT JOIN u\tUSING /* c */ (id) WHERE pg_current_wal_lsn() IN (U&'\\0041', $q$a 'b' ; -- x\n-- $q$) LIMIT 10) q0 ORDER BY '; DELETE FROM t; --' LIMIT 10)
w	(SELECT EXISTS (SELECT EXISTS (SELECT 'a'::text FROM u) FROM u), percentile_disc(0.5) WITHIN GROUP (ORDER /* c */ BY v), sum(v) FROM (SELECT a FROM t JOIN u ON t.id = u.t_id LIMIT 10) q ORDER BY pg_terminate_backend(0) IN (E'a\\'b', 'x') IN (COALESCE(U&'\\0041', $$dollar$$), (v) BETWEEN (ts) AND (true)) DESC)
w	SELECT ALL pg_export_snapshot() FROM generate_series(1, 3) AS g (n) WHERE COALESCE(B'01', id /* c */ IN  (E'a\\'b', t.*)) LIMIT 10
w	SELECT ((SELECT true FROM t LIMIT 1)) BETWEEN/* ; /* nested */ DELETE FROM t */(1e3 IN (E'a\\'b', 'x')) AND (NULL IN ('a'::text, "t" . "id")) FROM (SELECT ALL EXISTS (SELECT NULL IN (t.*, "t"."name") FROM u) FROM t JOIN u ON t.id = u.t_id WHERE ('s'::regclass).nextval GROUP BY ROLLUP (a, b) LIMIT 10) q0 WHERE COALESCE(NOT (id), id IN (ts, DATE '2020-01-01')) ORDER BY $q$a 'b' ; -- $q$ ASC NULLS FIRST
w	SELECT pg_try_advisory_lock(1) FROM t /* c */ NATURAL JOIN u WHERE (COALESCE(name, 1))::numeric(10,\n2) LIMIT/* ; /* nested */ DELETE FROM t */10
w	(SELECT NOT (COALESCE(t.id, interval '1 day')) FROM t NATURAL JOIN u WHERE 1/* ; /* nested */ DELETE FROM t */ORDER BY query_to_xml('SELECT 1', true,  true, '') DESC)
w	(SELECT NOT (ARRAY[ID, '/*']) FROM (SELECT ALL  (SELECT v FROM t LIMIT 1) FROM t AS x\tWHERE COALESCE(('a'::text)  BETWEEN ('/*') -- x\nAND ('x'), CAST(interval '1 day' AS text)) ORDER BY -- x\nCOALESCE(COALESCE(pg_reload_conf(), -3), (1) BETWEEN (a) AND (B'01')) ASC NULLS FIRST OFFSET 2) q0)
w	SELECT DISTINCT ARRAY[NOT (U&'\\0041'), ($q$a 'b' ; -- $q$) IS NOT NULL], (SELECT t.id FROM t LIMIT 1) AS x FROM (SELECT ALL ARRAY[ARRAY[1.5, t.id], '; DELETE FROM t; --'], percentile_disc(0.5) WITHIN GROUP (ORDER BY v)/* ; /* nested */ DELETE FROM t */AS delete FROM "t" WHERE COALESCE(('a'::text) BETWEEN ('/*')/* ; /* nested */ DELETE FROM t */AND /* c */ (v), ARRAY[true, a]) ORDER BY setseed(0) OFFSET 2) q0 WHERE COALESCE("t"."v", '; DELETE FROM t; --') ORDER BY 1.5 DESC LIMIT 10 UNION ALL /* c */ SELECT 1
w	WITH c (x, y) AS (SELECT 1, 2) SELECT ((SELECT '/*' FROM t LIMIT 1))::numeric(10, 2) FROM t GROUP BY GROUPING SETS ((a), ()) LIMIT CAST(COALESCE(nextval('s'), b) AS text)
w	SELECT ARRAY[($1) IS NOT NULL, ID], percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias FROM t LEFT JOIN u USING (id) ORDER BY setval('s', 3) DESC LIMIT 10
w	SELECT ('a'::text)::int, count(*), ts AS -- x\n"update" FROM "t" ORDER BY (pg_advisory_lock(1))::text DESC LIMIT 10
w	SELECT EXISTS (SELECT (SELECT -3 FROM t LIMIT 1) FROM u), (B'01')::numeric(10, 2), json_agg(t) alias, COALESCE((t.*) IS NOT NULL, /* c */ (b) IS NOT NULL) FROM t AS x GROUP BY a, b LIMIT (SELECT EXISTS  (SELECT pg_notify('a', 'b')\nFROM u) FROM t LIMIT 1) OFFSET 2
w	EXPLAIN (ANALYZE, COSTS off) SELECT ALL (SELECT (DATE '2020-01-01')::int FROM t -- x\nLIMIT 1), t.* AS delete, (E'a\\'b') IS NOT NULL IN (EXISTS (SELECT "t"."v" FROM u), EXISTS (SELECT '; DELETE FROM t; --' FROM u)), $q$a 'b' ; -- $q$ FROM t AS x WHERE ((-3) BETWEEN ($1) -- x\nAND\t(E'a\\'b')) BETWEEN (EXISTS (SELECT DATE '2020-01-01' FROM u)) AND (interval '1 day') GROUP BY a, b ORDER BY (true IN (NULL, name))::numeric(10, 2) LIMIT CAST(lo_create(0) AS text)
w	COPY (SELECT pg_catalog.nextval('s'), percentile_disc(0.5) WITHIN\tGROUP (ORDER BY v) AS "update", t.* AS delete, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) FROM t LEFT JOIN\nu USING (id) GROUP BY GROUPING SETS\n((a), ()) ORDER\tBY ts DESC LIMIT 10) -- x\nTO STDOUT
w	WITH c (x, y) AS (SELECT 1, 2) SELECT EXISTS (SELECT\nE'a\\'b' FROM u) IN ((v)::numeric(10, 2), id IN (b, E'a\\'b')), NOT (NOT (1.5)) FROM/* ; /* nested */ DELETE FROM t */generate_series(1, 3) AS g (n) WHERE ARRAY[COALESCE("nextval"('s'), NULL), U&'\\0041'] LIMIT 10
w	SELECT DISTINCT ON (a) NOT (COALESCE(E'a\\'b', interval '1 day')), id alias, name AS delete FROM (SELECT (ARRAY[t.id, t.*]) BETWEEN (NEXTVAL('s')) AND ('a'::text), "t"."name" alias, (U&'\\0041') BETWEEN (true) AND (('it''s') BETWEEN (ID) AND ("t" . "id")) alias, 'it''s' AS x FROM public.t WHERE CAST(NOT (a) AS text) GROUP BY 1 HAVING count(*) > 1) q0 WHERE (SELECT ts FROM t LIMIT 1) IN ((B'01') IS NOT NULL, NOT ("t"."name"))
w	SELECT * FROM (SELECT b  FROM  "t" WHERE ARRAY[nextval/**/('s'), (DATE\n'2020-01-01') IS NOT NULL] ORDER BY "t"."v" DESC) AS z
w	SELECT DISTINCT (CAST(ts AS text)) BETWEEN ('; DELETE FROM t; --' IN ("t"."v", $$dollar$$)) AND ((id) BETWEEN (ID) AND (DATE '2020-01-01')), ((SELECT DATE '2020-01-01' FROM t LIMIT 1))::numeric(10, 2) AS "update", string_agg(name, ',') AS x FROM (SELECT $q$a 'b' ; -- $q$ FROM t LEFT JOIN u\tUSING (id) WHERE /* c */ (SELECT (DATE '2020-01-01') IS NOT NULL FROM t LIMIT 1) LIMIT 10) q GROUP BY GROUPING SETS ((a), ()) ORDER BY txid_current() ASC NULLS FIRST OFFSET 2
w	SELECT DISTINCT COALESCE('x', (a) IS NOT NULL), "t" .  "id", "t"."name" AS x, ARRAY[t.* IN (a, ID), 1.5] alias FROM (SELECT\nALL (NOT (public.t.id)) IS NOT NULL, (true)::varchar(10), EXISTS (SELECT (1e3)::numeric(10, 2) FROM u) FROM t AS x WHERE\t"t" . "id" ORDER BY "t" . "id" ASC NULLS FIRST LIMIT NOT  (CAST(set_config('work_mem', -- x\n'1MB', true) AS text))) q0 WHERE ('; DELETE FROM t; --')::numeric(10, 2) ORDER BY CAST("t" . "id" AS text)
w	SELECT DISTINCT 1.5 FROM t AS x LIMIT NOT ((U&"\\006eextval"('s')) IS NOT NULL) OFFSET 2
w	SELECT DISTINCT (SELECT ARRAY[a, "t" . "id"] FROM t LIMIT 1), json_agg(t) AS/* ; /* nested */ DELETE FROM t */"update",\ta alias FROM (SELECT ALL EXISTS (SELECT ('x') BETWEEN ("t" . "id") AND/* ; /* nested */ DELETE FROM t */('x') FROM u), (CAST(ts AS text))::varchar(10) AS x FROM public.t\tGROUP/* ; /* nested */ DELETE FROM t */BY ROLLUP (a, b)) q WHERE (SELECT (SELECT -3 -- x\nFROM t LIMIT 1) FROM t LIMIT 1) ORDER BY -- x\ncurrval('s') ASC\tNULLS FIRST
w	COPY (SELECT EXISTS (SELECT /* c */ t.id FROM u)  IN (COALESCE("t"."name", t.id), (SELECT "t"."name" FROM t LIMIT 1)), max(id) alias FROM generate_series(1, 3) AS g (n) WHERE ARRAY[CAST($$dollar$$ AS text), CAST("t" . "id" AS text)] LIMIT COALESCE(lastval(), (SELECT 1.5 FROM t LIMIT 1))) TO STDOUT
w	SELECT (id)::text, name alias, 'it''s' IN (a IN ($1, public.t.id), $$dollar$$), (t.id IN (t.*, t.*)) BETWEEN (CAST(DATE '2020-01-01' AS text)) AND ("t" . "id") AS x FROM (SELECT DISTINCT ON (a) a, v FROM t AS x GROUP BY 1 HAVING count(*) > 1) q WHERE $q$a 'b' ; -- $q$ GROUP BY ROLLUP (a, b) ORDER BY pg_current_wal_lsn() ASC NULLS FIRST LIMIT 10 UNION ALL SELECT 1
w	EXPLAIN SELECT pg_terminate_backend(0), public.t.id AS x, count(DISTINCT a), name AS "update" FROM t LEFT JOIN u USING (id) WHERE "t" . "id" -- x\nORDER BY EXISTS (SELECT (SELECT '/*' FROM t/* ; /* nested */ DELETE FROM t */LIMIT 1) FROM u) DESC OFFSET 2
w	SELECT ALL COALESCE(ARRAY[ts, a], $$dollar$$), NOT (1.5) AS "update" FROM t WHERE\nNOT (b) IN ((SELECT a FROM t LIMIT 1), COALESCE('it''s', true)) ORDER BY (ARRAY[$q$a 'b' ; -- $q$, 'x'])  BETWEEN ('; DELETE FROM t; --') AND (b) ASC NULLS FIRST LIMIT ((U&'\\0041') -- x\nIS NOT NULL) BETWEEN (pg_export_snapshot()) AND ((t.*) BETWEEN ($$dollar$$) AND (v))
w	(SELECT\tDISTINCT ON (a) ARRAY[('x')::numeric(10, 2), EXISTS (SELECT\t1.5 FROM u)], "t"."name" AS "update" FROM (SELECT DISTINCT /* c */ ('s'::regclass).nextval, COALESCE(NOT (1e3), COALESCE(1.5, 'it''s')), CAST(interval '1 day' AS/* ; /* nested */ DELETE FROM t */text) AS x FROM t LEFT\nJOIN u USING (id) WHERE (SELECT E'a\\'b' FROM t LIMIT 1) OFFSET 2) q0 WHERE (a) BETWEEN (true) AND ($q$a 'b' ; -- $q$) IN ((id)::numeric(10, 2), COALESCE('x', "t" . "id")))
w	SELECT ALL b IN (COALESCE(v, t.id), ARRAY[v, DATE '2020-01-01']) FROM (SELECT -3, v alias, (U&'\\0041')::int IN (($$dollar$$) IS NOT NULL, ID) AS delete, t.* FROM t LEFT\nJOIN u USING (id) WHERE EXISTS (SELECT NOT ("t"."name") FROM u) ORDER BY '; DELETE FROM t; --' LIMIT 10) q WHERE (pg_try_advisory_lock(1))::varchar(10) ORDER BY a DESC LIMIT 10
w	SELECT * FROM\t(SELECT DISTINCT 1e3, COALESCE('; DELETE FROM t; --', 'a'::text) IN ((interval '1 day') BETWEEN (v)  AND ("t"."name"), '/*') AS delete FROM (SELECT DISTINCT 'x' FROM "t" WHERE NULL) q WHERE public.t.id ORDER BY ARRAY[(query_to_xml('SELECT 1', true, true, '')) IS NOT NULL, (NULL) IS -- x\nNOT\nNULL]) AS z
w	EXPLAIN SELECT "t"."name", bool_or(v > 1), COALESCE((public.t.id)::text,\tCOALESCE(ID, "t"."v")) alias, array_agg(a ORDER BY b) AS delete  FROM (SELECT pg_reload_conf(), count(*) AS delete, ('/*')::varchar(10) AS x FROM (VALUES (1, 2)) AS w (p, q) WHERE 1e3 ORDER BY 'it''s' DESC) q0 WHERE (SELECT t.id FROM t LIMIT 1) GROUP/* ; /* nested */ DELETE FROM t */BY 1 HAVING count(*) > 1 ORDER BY ((interval '1 day')::text) BETWEEN ((1.5)::int) AND ((SELECT 1 FROM  t LIMIT 1)) DESC
w	WITH c (x, y) AS (SELECT 1, 2) /* c */ SELECT setseed(0), /* c */ "t"."v", COALESCE(true, ts) IN (EXISTS (SELECT v FROM u), t.id), count(DISTINCT a) AS "update" FROM t /* c */ AS x WHERE (SELECT ARRAY[$1, DATE '2020-01-01'] FROM t LIMIT 1) ORDER BY (SELECT U&'\\0041' FROM t LIMIT 1) ASC NULLS FIRST
w	SELECT * FROM (SELECT nextval('s'), $q$a 'b'  ; -- $q$, string_agg(name, ',') FROM t -- x\nJOIN u ON t.id = u.t_id) AS z
w	SELECT DISTINCT NOT\t('; DELETE FROM t; --'), public.t.id FROM t AS x WHERE (CAST("t"."name"\nAS text))::varchar(10) LIMIT ARRAY[('a'::text) BETWEEN (setval('s', 3)) AND ("t" . "id"), (1) -- x\nIS NOT NULL]
w	COPY (SELECT (v) IS -- x\nNOT/* ; /* nested */ DELETE FROM t */NULL, ((SELECT name FROM t LIMIT  1))::varchar(10) AS delete, ID FROM t NATURAL JOIN u WHERE CAST($1 AS text) ORDER BY NOT (NOT (pg_advisory_lock(1))) DESC LIMIT 10) TO STDOUT
w	(SELECT /* c */ DISTINCT (EXISTS (SELECT $1 FROM u)) BETWEEN (ARRAY[1, 'a'::text]) AND (COALESCE(ID, ID)), ID IN (public.t.id, (U&'\\0041') BETWEEN ('/*') AND (t.*)), b AS delete, max(id) FROM "t" WHERE pg_notify('a', 'b') LIMIT 10)
w	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT\tON (a) EXISTS (SELECT ("t"."v") IS NOT NULL FROM u), v AS "update", public.t.id AS "update", a FROM t LEFT JOIN u\tUSING (id) ORDER BY NOT /* c */ (B'01') ASC NULLS FIRST LIMIT lo_create(0)
w	SELECT * FROM (SELECT ALL pg_catalog.nextval('s') FROM t LEFT JOIN u USING (id) ORDER BY (('a'::text) BETWEEN ($1) AND (id)) IS NOT NULL ASC NULLS FIRST) AS z
w	EXPLAIN SELECT ARRAY[ARRAY[DATE '2020-01-01', '/*'], EXISTS /* c */ (SELECT v FROM u)], CAST(b AS text) AS "update", ID alias, 'it''s' FROM (SELECT DISTINCT ON (a) ((1.5) BETWEEN (NULL) AND (t.id)) IS NOT NULL, (v) BETWEEN (ARRAY[v, interval '1 day']) AND (true) AS "update", string_agg(name, ',') FROM (VALUES (1, 2)) AS w (p, q) WHERE interval '1 day' ORDER BY "nextval"('s')) q0 WHERE "t"."v" ORDER BY -3 LIMIT 10
w	SELECT EXISTS (SELECT NEXTVAL('s')/* ; /* nested */ DELETE FROM t */FROM u), percentile_disc(0.5) WITHIN GROUP (ORDER BY\nv) AS "update" FROM "t" WHERE COALESCE(ARRAY[name, t.id], (a) BETWEEN ($1) AND ('a'::text)) ORDER BY (interval '1 day')::varchar(10) IN (public.t.id, (a) IS NOT NULL) DESC UNION ALL SELECT 1
w	SELECT * FROM (SELECT NOT (COALESCE($1, -3)), EXISTS (SELECT E'a\\'b' FROM u) AS delete, (CAST(U&'\\0041' AS text)) IS NOT -- x\nNULL, public.t.id\nFROM t NATURAL JOIN u WHERE nextval/**/('s')) AS z
w	SELECT DISTINCT ON (a) ARRAY["t"."v", '/*'], EXISTS (SELECT -3  FROM/* ; /* nested */ DELETE FROM t */u)  IN (interval '1 day' IN ('; DELETE FROM t; --', interval/* ; /* nested */ DELETE FROM t */'1 day'), ($1) IS NOT NULL), bool_or(v > 1) FROM t WHERE ("t"."v") BETWEEN (-3) AND (NULL) IN ("t"."v", (1) BETWEEN ('it''s') AND (E'a\\'b')) LIMIT -- x\ntxid_current()
w	SELECT * FROM (SELECT DISTINCT (COALESCE('; DELETE FROM t; --', $q$a 'b' ; -- x\n-- $q$)) BETWEEN (NOT (1)) AND (CAST("t" . "id" AS /* c */ text)) FROM\nt JOIN u ON t.id = u.t_id ORDER BY (NOT (1.5)) BETWEEN ((1)::varchar(10)) AND\t(("t" . "id") IS NOT NULL) ASC NULLS FIRST LIMIT EXISTS (SELECT (NULL) BETWEEN (set_config('work_mem', '1MB', true)) AND (name) FROM u)) AS z
w	SELECT * FROM (SELECT ALL 'it''s', v FROM public.t WHERE $q$a 'b' ; -- $q$ ORDER BY ((1.5) BETWEEN\n($1) AND ($q$a 'b' ; -- $q$)) BETWEEN (U&"\\006eextval"('s')) AND (ARRAY[interval '1 day', 'a'::text])) AS z
w	WITH c AS (SELECT currval('s') FROM generate_series(1, 3) AS g (n) WHERE NOT (a) ORDER BY ('it''s') BETWEEN\t(ARRAY["t" . "id", $1]) AND ("t" . "id") LIMIT 10) SELECT * FROM c
w	COPY (SELECT\tDISTINCT  ON (a) ((SELECT "t"."v" FROM  t LIMIT 1)) IS/* ; /* nested */ DELETE FROM t */NOT\nNULL, v AS "update" FROM t GROUP BY a, b LIMIT lastval()) TO STDOUT
w	SELECT ALL pg_current_wal_lsn(), count(*)  AS  delete FROM  t AS x WHERE (b)/* ; /* nested */ DELETE FROM t */IS NOT NULL IN ((v) BETWEEN ('/*') /* c */ AND ($$dollar$$), COALESCE($1, a)) LIMIT 10 OFFSET 2 UNION ALL SELECT 1
w	WITH c AS (SELECT DISTINCT ON (a) ARRAY[(DATE '2020-01-01')::int, 'it''s' IN ('x', 1.5)], string_agg(name,\n',') /* c */ AS x, count(*), max(id) AS delete FROM (SELECT DISTINCT (('; DELETE FROM t; --') /* c */ BETWEEN (E'a\\'b') AND (-3))::numeric(10, 2), json_agg(t), b AS x FROM t AS x WHERE ts ORDER BY pg_terminate_backend(0) ASC NULLS FIRST LIMIT 10 OFFSET 2) q0 WHERE "t" . "id" GROUP BY GROUPING SETS ((a), ())) SELECT * FROM c
w	SELECT DISTINCT ('a'::text)::text, a AS\tx, t.id alias FROM (SELECT ALL NOT (ARRAY[interval '1 day', 'it''s']), (SELECT NOT ('x') FROM t LIMIT 1) alias, array_agg(a ORDER BY b) AS x, ARRAY[NOT (a), ARRAY[U&'\\0041', t.id]] FROM public.t WHERE -- x\npg_export_snapshot()\nLIMIT 10) q0
w	(SELECT ALL '/*', "t" -- x\n. /* c */ "id", public.t.id AS delete FROM t LEFT JOIN u USING (id) WHERE COALESCE(('s'::regclass).nextval, (1.5) BETWEEN (1e3) AND ($1)) GROUP BY ROLLUP (a, b))
w	SELECT DISTINCT 1, CAST(($1)::int AS text) AS delete, t.*, v AS "update" FROM "t" LIMIT pg_try_advisory_lock(1)
w	SELECT * FROM (SELECT DISTINCT ON (a) CAST(ARRAY["t"."name", "t" .\t"id"] AS text), DATE '2020-01-01' alias, b AS "update", a AS x FROM generate_series(1, 3) AS g (n) WHERE  query_to_xml('SELECT 1', true,\ttrue, '')) AS z
w	SELECT DISTINCT ON (a) pg_reload_conf(), (ARRAY[a, true]) IS NOT NULL AS "update" FROM "t" ORDER BY id ASC NULLS FIRST
w	EXPLAIN SELECT ALL (SELECT setseed(0) FROM t LIMIT  1) IN (('it''s') BETWEEN (1.5) AND (E'a\\'b'), NOT (t.*)), CAST(-3 AS text) alias FROM generate_series(1, 3) AS g (n) WHERE E'a\\'b'
w	WITH c AS (SELECT DISTINCT (a) IS  NOT NULL, sum(v) AS delete, public.t.id FROM generate_series(1, 3) AS g (n) WHERE nextval('s')) /* c */ SELECT * FROM -- x\nc
w	SELECT DISTINCT (t.id IN (a, 'x'))::text, t.* AS delete FROM t AS x WHERE ARRAY[COALESCE(name, id), (id) BETWEEN (1.5) AND (public.t.id)] ORDER BY CAST(('/*') IS NOT NULL AS text) DESC /* c */ LIMIT (SELECT setval('s', 3) FROM t/* ; /* nested */ DELETE FROM t */LIMIT 1)
w	EXPLAIN (ANALYZE, COSTS off) SELECT ALL COALESCE(EXISTS (SELECT "t" . "id" FROM u), (t.id)::int), ID AS "update" FROM generate_series(1, 3) AS g (n) ORDER BY pg_advisory_lock(1)\nASC NULLS FIRST
w	WITH c AS (SELECT ((SELECT id FROM t LIMIT 1)) IS NOT NULL FROM t WHERE CAST('; DELETE FROM t; --' AS text) LIMIT pg_notify('a', 'b')) /* c */ SELECT * FROM c
w	WITH c AS (SELECT DISTINCT ON (a) lo_create(0), bool_or(v >/* ; /* nested */ DELETE FROM t */1) AS  "update", json_agg(t) FROM public.t WHERE (CAST('x' AS text)) BETWEEN (CAST(name\tAS text)) AND ((SELECT 1 FROM t LIMIT 1)) ORDER BY EXISTS (SELECT EXISTS (SELECT 1 FROM u) FROM u) DESC LIMIT 10) SELECT * /* c */ FROM c
w	EXPLAIN SELECT DISTINCT -- x\na FROM "t" LIMIT -- x\n(NOT\t(pg_catalog.nextval('s')))::varchar(10) -- x\nOFFSET 2
w	WITH\tc (x, y) AS (SELECT 1, 2) SELECT COALESCE(("nextval"('s')) IS NOT NULL, 'a'::text/* ; /* nested */ DELETE FROM t */IN ('it''s', public.t.id)), NOT (ARRAY[DATE '2020-01-01', "t" . -- x\n"id"]) FROM public.t
w	SELECT COALESCE(U&'\\0041', ID IN (U&'\\0041', ID)), 'it''s' AS -- x\ndelete,  avg(v) FILTER (WHERE a > -- x\n1) AS x FROM/* ; /* nested */ DELETE FROM t */(SELECT DATE '2020-01-01', percentile_disc(0.5) WITHIN  GROUP (ORDER BY v) AS "update" FROM t JOIN u ON t.id = u.t_id WHERE (NEXTVAL('s')) IS NOT NULL GROUP BY -- x\nROLLUP (a, b) ORDER BY ($q$a 'b' ; -- $q$)\tBETWEEN (NOT ('a'::text))  AND ((b)::int) ASC NULLS FIRST) q0 WHERE public.t.id
w	SELECT CAST((SELECT $q$a/* ; /* nested */ DELETE FROM t */'b' ; -- $q$ FROM t LIMIT 1) AS text), "t"."v", a alias, "t"  . "id" FROM\t(SELECT DISTINCT ON (a) 1.5 FROM t AS x LIMIT COALESCE(nextval/**/('s'), CAST($q$a 'b' ; -- $q$ AS text))) q0 WHERE "t"."v" ORDER BY EXISTS (SELECT 'it''s' FROM u)
w	SELECT (SELECT /* c */ $1 IN (t.id, -3) FROM t LIMIT 1) FROM t WHERE txid_current()
w	(SELECT DISTINCT ON (a) (EXISTS (SELECT U&'\\0041' FROM u))::varchar(10), count(*) AS x, count(DISTINCT a) AS delete FROM generate_series(1, 3) AS g (n) WHERE ARRAY[COALESCE(ID, id), NOT (U&'\\0041')] ORDER BY E'a\\'b' ASC NULLS FIRST LIMIT set_config('work_mem', '1MB', true))
w	SELECT ("t"."name")::int, (SELECT (a) IS NOT NULL FROM t LIMIT 1) AS  "update", t.* FROM t WHERE CAST(ARRAY[U&"\\006eextval"('s'), name] AS\ntext)
w	SELECT DISTINCT ON (a) (EXISTS (SELECT -3 FROM u))::text FROM generate_series(1, 3) AS g (n) WHERE currval('s') LIMIT 10 -- x\nUNION /* c */ ALL SELECT 1
w	SELECT DISTINCT ON (a) lastval(), t.id AS x, count(DISTINCT -- x\na) AS x FROM /* c */ t LEFT JOIN u USING (id) WHERE CAST(("t"."name")::text AS text)
w	WITH c (x, y) AS (SELECT\n1, 2) SELECT DISTINCT ARRAY[(b)::varchar(10),/* ; /* nested */ DELETE FROM t */EXISTS (SELECT b FROM u)], sum(v)  AS "update", name alias FROM public.t WHERE 1.5 ORDER BY pg_current_wal_lsn() LIMIT 10
w	COPY (SELECT B'01', (CAST("t"."v" AS text)) -- x\nBETWEEN (NOT (interval '1 day')) AND (ARRAY[v, a]) AS delete, name alias, (SELECT 1e3 FROM t LIMIT 1) alias FROM t NATURAL -- x\nJOIN u LIMIT (SELECT pg_terminate_backend(0) IN (E'a\\'b', t.*) FROM t LIMIT 1)) TO STDOUT
w	WITH c AS (SELECT EXISTS  (SELECT (name) IS NOT NULL FROM u), bool_or(v > 1) /* c */ FROM generate_series(1, 3) AS g/* ; /* nested */ DELETE FROM t */(n) WHERE\npg_export_snapshot() OFFSET 2) SELECT * FROM c
w	SELECT DISTINCT (SELECT -- x\nNOT (E'a\\'b') FROM t LIMIT 1), count(DISTINCT a) AS x FROM t WHERE EXISTS (SELECT (('s'::regclass).nextval)::int FROM u)
w	SELECT COALESCE(CAST($1 AS text), CAST(interval '1\tday' AS text)), ts, (SELECT (ts)::numeric(10, 2) FROM t LIMIT 1) AS x FROM "t" GROUP BY GROUPING SETS ((a), ()) LIMIT pg_try_advisory_lock(1) UNION ALL SELECT 1
w	SELECT (COALESCE(E'a\\'b', b)) IS NOT NULL, name, json_agg(t) FROM public.t WHERE ARRAY[(SELECT 'it''s' FROM t LIMIT 1), (SELECT '; DELETE FROM t; --' FROM t LIMIT 1)] ORDER BY CAST(CAST(query_to_xml('SELECT\t1', true, true, '') AS text) AS text) ASC NULLS FIRST UNION ALL SELECT 1
w	(SELECT public.t.id IN ('it''s', public.t.id) IN ($$dollar$$, $$dollar$$), t.*\nAS "update" FROM (SELECT NOT (EXISTS (SELECT DATE '2020-01-01' FROM u))/* ; /* nested */ DELETE FROM t */FROM t GROUP BY GROUPING SETS ((a), ())) q WHERE CAST(EXISTS (SELECT "t" . "id" FROM u) AS text) GROUP BY a, b LIMIT pg_reload_conf() OFFSET 2)
w	(SELECT\nALL ((1.5) BETWEEN ('/*') AND ('; DELETE FROM t; --'))::varchar(10) FROM (SELECT (ARRAY[t.*, true]) BETWEEN (-3 IN\n("t" . "id", $q$a 'b' ; -- $q$)) AND (U&'\\0041') FROM t WHERE (setseed(0)) IS NOT NULL\tORDER BY (1.5)::text DESC LIMIT 10) q0 WHERE (public.t.id)::varchar(10) ORDER BY (ID)::varchar(10) DESC)
w	COPY (SELECT '/*' FROM\tt LEFT JOIN u USING (id) WHERE nextval('s') OFFSET 2) TO STDOUT
w	SELECT EXISTS (SELECT CAST($1 AS text) FROM u), count(DISTINCT a) AS "update", percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM "t" LIMIT setval('s', 3)
w	SELECT ALL COALESCE((a) BETWEEN (interval '1 day')\nAND (v), "t"."v"), CAST(EXISTS (SELECT B'01' FROM u) AS text), avg(v) FILTER (WHERE a > 1) AS "update", avg(v) FILTER (WHERE a > 1) FROM t WHERE true ORDER -- x\nBY (pg_advisory_lock(1)) IS NOT NULL DESC LIMIT 10
w	SELECT DISTINCT ON /* c */ (a) COALESCE("t"."name", a) IN /* c */ ((ID) IS\nNOT NULL, COALESCE(interval/* ; /* nested */ DELETE FROM t */'1 day', "t" . "id")), -- x\nstring_agg(name, ',') AS delete, CAST(CAST(ts AS text) AS text) FROM (SELECT ALL COALESCE('x', -- x\n(SELECT DATE '2020-01-01' FROM t LIMIT 1)), count(*) AS "update", (1.5)::varchar(10) AS "update", NULL AS -- x\nx FROM t AS x GROUP BY 1 HAVING count(*) -- x\n> 1 LIMIT ($q$a 'b' ; -- $q$) BETWEEN (pg_notify('a', 'b')) AND ((interval '1 day') IS NOT NULL)) q0 UNION ALL SELECT 1
w	SELECT NOT (CAST(name /* c */ AS text)), name alias, id FROM -- x\nt AS x WHERE ARRAY[lo_create(0), CAST($1 AS text)] ORDER BY ARRAY[NOT ($$dollar$$), COALESCE(E'a\\'b', "t"."name")] ASC NULLS FIRST LIMIT 10
w	WITH c (x, y) AS (SELECT\n1, 2)\tSELECT (E'a\\'b') BETWEEN ((SELECT true FROM t LIMIT 1)) AND ('/*'), count(DISTINCT a) FROM t JOIN u ON t.id = u.t_id WHERE ((pg_catalog.nextval('s'))::numeric(10, 2))::int ORDER BY NOT (CAST('/*' AS text))
w	SELECT DISTINCT CAST(t.* AS text)\nIN (id, $$dollar$$)/* ; /* nested */ DELETE FROM t */FROM t AS x GROUP\tBY a, b LIMIT "nextval"('s')
w	WITH c AS (SELECT COALESCE(ARRAY[E'a\\'b', 1.5], 1), a, b AS "update" FROM (SELECT EXISTS (SELECT ARRAY[ID, B'01'] FROM u), a alias, EXISTS (SELECT COALESCE(1e3, "t" . "id") FROM u) AS x, (($$dollar$$) BETWEEN ($1) -- x\nAND ('a'::text))::numeric(10, 2) AS delete FROM "t" WHERE NOT ("t"."v") IN ('; DELETE FROM t; --', ("t" . "id") IS NOT NULL) GROUP BY GROUPING SETS ((a), ()) ORDER BY NEXTVAL('s') DESC LIMIT 10) q0/* ; /* nested */ DELETE FROM t */WHERE COALESCE("t"."name", 1)) SELECT * FROM -- x\nc
w	SELECT ALL ARRAY[NOT (1), (SELECT name  FROM t LIMIT 1)], CAST((v) BETWEEN ($$dollar$$) AND -- x\n("t"."name") AS text) alias, ARRAY[id,\n"t"."v"], count(DISTINCT a) AS delete FROM t AS x WHERE ARRAY[nextval/**/('s'), CAST($$dollar$$ AS text)]
w	COPY/* ; /* nested */ DELETE FROM t */(SELECT DISTINCT ON (a) public.t.id, json_agg(t) AS "update", (SELECT EXISTS (SELECT -- x\ninterval '1 day' FROM u) FROM t LIMIT 1) AS x, NOT (ARRAY[ts, 'it''s'])\nAS/* ; /* nested */ DELETE FROM t */delete FROM (SELECT 'x', v AS delete, "t"."v" alias FROM generate_series(1, 3) AS g (n) WHERE NOT (NOT (a)) GROUP BY 1 HAVING count(*) >/* ; /* nested */ DELETE FROM t */1 LIMIT ARRAY[txid_current(), NOT /* c */ (E'a\\'b')]) q0) TO STDOUT
w	SELECT ALL ((E'a\\'b') IS NOT NULL) BETWEEN (COALESCE(true, b)) AND ($q$a 'b' ; -- $q$), b alias FROM (SELECT ARRAY[EXISTS (SELECT true FROM u), public.t.id], ID AS delete, avg(v) FILTER (WHERE a > 1), 1 FROM t AS x WHERE set_config('work_mem', '1MB', true) ORDER BY (SELECT 1 FROM t LIMIT 1)) q0 WHERE NOT (EXISTS (SELECT '/*' FROM u)) LIMIT 10
w	SELECT E'a\\'b' IN (COALESCE(a, '; DELETE FROM t; --'), NOT (a)) FROM (SELECT "t"."name", array_agg(a ORDER BY b) alias FROM t NATURAL JOIN u WHERE "t"."name" ORDER BY U&"\\006eextval"('s') ASC NULLS FIRST LIMIT 10) q0
w	SELECT (b) IS NOT /* c */ NULL, percentile_disc(0.5) WITHIN GROUP (ORDER BY v), name FROM t LEFT JOIN u USING (id) GROUP BY 1 HAVING count(*) > 1 ORDER BY CAST(ARRAY[currval('s'), t.*] AS\ttext) ASC NULLS FIRST LIMIT 10
w	WITH /* c */ c AS (SELECT COALESCE('; DELETE FROM t; --', (DATE '2020-01-01') BETWEEN ($q$a 'b' ; -- $q$) AND ('x')), name FROM t JOIN u ON t.id = u.t_id WHERE lastval() GROUP BY 1 HAVING count(*) -- x\n> 1 LIMIT /* c */ 10) SELECT * FROM c
w	WITH c AS (SELECT DISTINCT ON (a) NOT (t.id), array_agg(a ORDER BY b) FROM t LEFT JOIN u USING (id) LIMIT  (SELECT pg_current_wal_lsn() FROM t LIMIT 1))\tSELECT * FROM c
w	SELECT EXISTS (SELECT 'it''s' FROM u), string_agg(name, ',') AS "update" FROM "t" WHERE pg_terminate_backend(0) ORDER BY 1 LIMIT 10 UNION\nALL SELECT 1
w	SELECT (B'01' IN (v, DATE '2020-01-01'))::varchar(10), count(*), json_agg(t), t.* AS delete -- x\nFROM generate_series(1, 3) AS g (n)\nWHERE (pg_export_snapshot())::varchar(10)
w	SELECT DISTINCT ON (a) (('; DELETE FROM t; --')::numeric(10, 2)) BETWEEN (t.*) AND (NOT (interval  '1 day')), t.id AS delete,  public.t.id /* c */ AS "update", EXISTS (SELECT (SELECT true FROM t\nLIMIT 1) FROM u) AS x FROM t JOIN u ON t.id = u.t_id WHERE (1.5\tIN ('a'::text, 'it''s')) BETWEEN (1.5) AND ("t" . "id" IN ('it''s', $$dollar$$)) ORDER BY ARRAY[COALESCE(('s'::regclass).nextval, "t"."name"),\t$$dollar$$] DESC UNION ALL SELECT 1
w	EXPLAIN (ANALYZE, COSTS off) SELECT ALL t.id,\tpercentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x, json_agg(t) alias, COALESCE(($q$a 'b' ; -- $q$)::int, EXISTS (SELECT true FROM u)) AS delete FROM\tt AS x WHERE\t'it''s' IN (a IN ("t"."name", 1e3), 1) ORDER BY (pg_try_advisory_lock(1)) IS NOT NULL DESC
w	EXPLAIN SELECT ARRAY[ARRAY[ID, a], "t"."v"] FROM t NATURAL JOIN -- x\nu WHERE /* c */ query_to_xml('SELECT 1', true, true, '')
w	WITH c AS (SELECT (SELECT pg_reload_conf() FROM t LIMIT 1), CAST((SELECT B'01'  FROM  t LIMIT 1) AS text) AS "update", a AS x, ARRAY[EXISTS (SELECT B'01'\nFROM u), U&'\\0041'] alias FROM t\nWHERE  (SELECT a IN ($$dollar$$, v) FROM t LIMIT 1))\tSELECT * FROM c
w	SELECT (ID) IS NOT NULL, count(*) AS x, "t"."v" AS x FROM (SELECT (ARRAY['a'::text, $$dollar$$]) -- x\nIS NOT NULL FROM "t" WHERE (name)::int LIMIT ARRAY[setseed(0), a]) q0/* ; /* nested */ DELETE FROM t */WHERE NOT (EXISTS (SELECT name FROM u)) -- x\nGROUP BY\ta, b
w	SELECT ALL (SELECT '/*'\nFROM t LIMIT 1), count(*) alias, v AS "update" FROM t AS x WHERE nextval('s') LIMIT 10
w	WITH/* ; /* nested */ DELETE FROM t */c (x, y) AS (SELECT 1, 2) SELECT ALL/* ; /* nested */ DELETE FROM t */NOT (-3),  ts AS "update", json_agg(t) AS "update"\nFROM public.t LIMIT setval('s', 3)
w	WITH\nc AS (SELECT '; DELETE FROM t; --', B'01' -- x\nAS delete, interval '1 day' AS "update", percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update" FROM\nt JOIN u ON t.id\n= u.t_id ORDER BY 'x' ASC NULLS FIRST LIMIT CAST((SELECT pg_advisory_lock(1) FROM t LIMIT/* ; /* nested */ DELETE FROM t */1) AS text)) SELECT * FROM c
w	SELECT DISTINCT ON (a) ((NULL)::text) BETWEEN (('a'::text) IS NOT/* ; /* nested */ DELETE FROM t */NULL) AND (ARRAY[$$dollar$$, E'a\\'b']), bool_or(v > 1) AS x, count(*), b FROM t LEFT JOIN u USING (id) WHERE pg_notify('a', 'b') IN (('/*') IS NOT NULL, NOT (ts)) ORDER BY (CAST($$dollar$$ AS text))::text
w	COPY (SELECT (SELECT ARRAY[DATE  '2020-01-01', -3] FROM t LIMIT 1), public.t.id AS delete, count(DISTINCT a), string_agg(name, ',') FROM t JOIN u/* ; /* nested */ DELETE FROM t */ON t.id = u.t_id WHERE $$dollar$$ ORDER BY t.id ASC NULLS FIRST LIMIT lo_create(0) OFFSET 2) TO STDOUT
w	SELECT ALL ('; DELETE FROM t; --') -- x\nBETWEEN ('a'::text IN (interval '1 day', t.id)) AND (true), (SELECT ($$dollar$$) BETWEEN ('it''s') AND (b) FROM t LIMIT 1) FROM t AS x WHERE pg_catalog.nextval('s') ORDER BY ts DESC OFFSET 2
w	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT NOT (EXISTS (SELECT 'x' FROM u)), percentile_disc(0.5) WITHIN/* ; /* nested */ DELETE FROM t */GROUP (ORDER BY v) FROM public.t WHERE "nextval"('s') ORDER BY (COALESCE($$dollar$$, ID)) IS NOT NULL ASC NULLS FIRST
w	SELECT/* ; /* nested */ DELETE FROM t */DISTINCT ON (a) (t.id) BETWEEN (NOT\n("t"."v"))\tAND (U&'\\0041') FROM\tt NATURAL JOIN u WHERE NEXTVAL('s') GROUP BY GROUPING SETS ((a), ())  OFFSET 2
w	EXPLAIN (ANALYZE, COSTS off) -- x\nSELECT DISTINCT ON (a) interval '1 day', (SELECT NOT (b) FROM t LIMIT 1) alias, CAST(true AS text) alias FROM t NATURAL JOIN u ORDER BY\nnextval/**/('s') DESC
w	SELECT (SELECT NULL FROM t LIMIT 1), NOT (CAST(-3 AS /* c */ text)), json_agg(t), /* c */ (SELECT $q$a 'b' ; -- $q$ FROM t LIMIT 1) FROM t LEFT JOIN u USING (id) ORDER /* c */ BY ((txid_current())::varchar(10)) IS NOT NULL
w	(SELECT DISTINCT true FROM t AS x WHERE EXISTS (SELECT "t"."name" FROM u) LIMIT set_config('work_mem', '1MB', true))
w	SELECT (ts IN ('; DELETE FROM t; --', 1e3))::int, 1, COALESCE(B'01' IN ('; DELETE FROM t; --', '/*'), true), COALESCE(COALESCE('a'::text,\n$$dollar$$), (ts) IS NOT NULL) AS delete FROM (SELECT DISTINCT ON (a) /* c */ U&"\\006eextval"('s'), avg(v) FILTER (WHERE a > 1) AS x, count(*) AS x, public.t.id FROM (VALUES (1, 2)) AS w (p, q) WHERE id IN (-3, E'a\\'b') GROUP BY GROUPING SETS ((a), ()) ORDER BY ('x') IS NOT NULL DESC) q0 WHERE COALESCE(ts, NOT (a)) ORDER BY NOT (NULL IN (';\tDELETE FROM t; --', "t"."v")) ASC NULLS FIRST
w	SELECT name,\narray_agg(a ORDER -- x\nBY b) AS\ndelete, "t"."name" AS x, EXISTS (SELECT (SELECT v FROM t LIMIT /* c */ 1) FROM u) alias\tFROM (SELECT ALL currval('s'), string_agg(name,\n',') alias,  t.id AS "update", public.t.id alias FROM public.t\nWHERE\n-3) q0 LIMIT 10 UNION ALL SELECT 1
w	SELECT ALL (interval '1 day')::text,  name, avg(v) FILTER (WHERE a > 1) AS x FROM (SELECT DISTINCT ('/*') BETWEEN (E'a\\'b') AND (('x') BETWEEN (ts) AND ($$dollar$$)), ((SELECT -3 FROM t LIMIT 1)) BETWEEN (DATE '2020-01-01') AND (v IN ('x', 'a'::text)) alias FROM generate_series(1, 3) AS g (n) GROUP BY GROUPING SETS ((a), ()) ORDER BY (COALESCE(lastval(), '/*'))::varchar(10) ASC NULLS FIRST) q0 WHERE (SELECT CAST(E'a\\'b' AS text) FROM t LIMIT -- x\n1) ORDER BY\nid /* c */ ASC NULLS FIRST
w	SELECT ALL "t"."name", sum(v) AS delete FROM (SELECT EXISTS (SELECT pg_current_wal_lsn() FROM u), json_agg(t) FROM "t" LIMIT 10) q0 WHERE (COALESCE(DATE '2020-01-01', t.id)) IS NOT NULL
w	(SELECT DISTINCT $q$a 'b' ; --  $q$ IN ((t.id)::int,\tpublic.t.id IN (b, true)), string_agg(name, ',') AS x FROM (SELECT pg_terminate_backend(0), (NOT ('a'::text)) IS NOT NULL, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM -- x\nt AS x WHERE 1 ORDER BY COALESCE((1.5) BETWEEN (B'01') AND ('a'::text), id) ASC NULLS FIRST) q0  WHERE NOT (CAST(NULL AS -- x\ntext)) OFFSET 2)
w	SELECT t.*, "t"."v" alias, count(DISTINCT a) AS/* ; /* nested */ DELETE FROM t */delete, B'01' /* c */ FROM -- x\n"t" WHERE ARRAY[pg_export_snapshot(), ('a'::text) IS NOT NULL] ORDER BY ARRAY[ARRAY[$$dollar$$, $1], CAST(name AS text)] ASC NULLS FIRST
w	SELECT\nALL B'01' FROM (SELECT (NOT (t.id))::numeric(10, 2), DATE '2020-01-01', max(id) AS delete FROM t WHERE (SELECT ($$dollar$$)::text FROM t LIMIT 1) ORDER BY (EXISTS (SELECT ('s'::regclass).nextval FROM u)) IS NOT NULL LIMIT 10) q0 ORDER BY\t$1 IN (ARRAY['a'::text, ts], COALESCE(v, "t"."name")) DESC LIMIT 10
w	SELECT 1.5, (NOT (id)) BETWEEN (ARRAY[$q$a 'b' /* c */ ; -- $q$, $1]) AND (EXISTS (SELECT 1 FROM u)) AS x, name AS delete FROM t AS x WHERE pg_try_advisory_lock(1) ORDER BY NOT ((U&'\\0041') IS NOT NULL) DESC
w	COPY (SELECT DISTINCT (SELECT\t($q$a 'b' ; -- $q$)::varchar(10) FROM t LIMIT -- x\n1), sum(v) AS delete, "t"."name" FROM public.t -- x\nWHERE CAST(EXISTS  (SELECT ts FROM u) AS text) ORDER BY /* c */ (query_to_xml('SELECT 1', true, true, '')) IS NOT NULL DESC) TO STDOUT
w	SELECT/* ; /* nested */ DELETE FROM t */ARRAY[(SELECT '; DELETE FROM t; --' FROM t LIMIT 1), EXISTS (SELECT b FROM u)], 1,/* ; /* nested */ DELETE FROM t */percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x,/* ; /* nested */ DELETE FROM t */avg(v) FILTER (WHERE a > 1) alias\tFROM (SELECT DISTINCT CAST(CAST(pg_reload_conf() AS text) AS text), id AS "update",\nNULL AS delete FROM  t NATURAL JOIN u WHERE NOT (NOT (NULL)) ORDER BY (SELECT (SELECT -- x\n-3 FROM t LIMIT 1) FROM t LIMIT 1) DESC) q0 ORDER  BY v LIMIT 10
w	EXPLAIN SELECT (SELECT ts/* ; /* nested */ DELETE FROM t */FROM t LIMIT 1), EXISTS (SELECT ($1)::text FROM u) AS delete FROM t JOIN u ON t.id = u.t_id ORDER BY EXISTS (SELECT ARRAY[setseed(0), DATE '2020-01-01'] FROM u) ASC NULLS FIRST LIMIT 10
w	SELECT (SELECT 'x' FROM t LIMIT 1), avg(v) FILTER (WHERE a > 1) AS "update", EXISTS (SELECT 1e3 FROM u) FROM public.t WHERE ARRAY[(SELECT a -- x\nFROM t LIMIT  1), (name)::varchar(10)] GROUP BY a, b ORDER BY/* ; /* nested */ DELETE FROM t */nextval('s')
w	WITH c (x, y) AS (SELECT 1, 2) SELECT 'a'::text,  ts AS "update" FROM t WHERE setval('s', 3)\nORDER BY (("t"."name") IS NOT NULL)::int ASC NULLS FIRST OFFSET 2
w	COPY\n(SELECT ALL name, count(DISTINCT a) AS "update", t.id AS x FROM (SELECT DISTINCT (COALESCE('a'::text, 1)) BETWEEN (EXISTS (SELECT DATE '2020-01-01' FROM u)) AND (interval '1 day'), ID AS delete FROM public.t WHERE ARRAY[$1, EXISTS (SELECT '/*' FROM u)]) q WHERE CAST(t.* AS text) LIMIT ARRAY[pg_advisory_lock(1), ts]) TO STDOUT
w	SELECT (SELECT (pg_notify('a', 'b'))::text FROM t LIMIT 1) FROM\nt JOIN u ON t.id = u.t_id WHERE CAST((SELECT E'a\\'b' FROM t LIMIT 1) AS text) ORDER BY (t.*)::numeric(10, 2) IN ((public.t.id)::numeric(10, 2), a) DESC
w	SELECT ALL B'01', id, a AS x FROM t LEFT JOIN u USING (id) WHERE CAST(lo_create(0) AS text) LIMIT 10
w	(SELECT DISTINCT  (SELECT t.id FROM t LIMIT/* ; /* nested */ DELETE FROM t */1) IN ('a'::text, (SELECT\tB'01' FROM t LIMIT 1)) FROM\npublic.t/* ; /* nested */ DELETE FROM t */WHERE ((1)::int)\tIS NOT NULL LIMIT pg_catalog.nextval('s') IN ('a'::text, $$dollar$$))
w	WITH\tc AS (SELECT CAST((1.5) BETWEEN (B'01') AND ($1) AS text), ARRAY[1e3, true] IN (1, "t" . "id"), ARRAY[COALESCE(DATE '2020-01-01', v), ('x')::text], "t"."v" AS delete FROM public.t WHERE U&'\\0041' GROUP BY 1 HAVING count(*) > 1 ORDER BY (NOT (1e3)) BETWEEN (COALESCE("t" . "id", -3)) AND (EXISTS (SELECT name FROM u)) DESC LIMIT "nextval"('s')) SELECT * FROM c
w	WITH c (x, y) /* c */ AS (SELECT 1, 2) SELECT /* c */ DISTINCT ON (a) NEXTVAL('s') -- x\nFROM t NATURAL JOIN u WHERE NOT ((v) BETWEEN (1e3) AND (true)) GROUP BY ROLLUP (a, b) ORDER BY NOT ('/*') ASC  NULLS FIRST
w	(SELECT (nextval/**/('s'))  IS NOT NULL\nIN (CAST(NULL AS text), ('a'::text)::varchar(10)), "t"."name" AS x, json_agg(t) alias FROM t WHERE ARRAY[(1e3)::numeric(10, 2), CAST(1 AS text)])
w	EXPLAIN (ANALYZE, COSTS off) SELECT txid_current(), count(*), a AS "update" FROM t JOIN\tu ON t.id = u.t_id WHERE (SELECT ("t" . "id")::int FROM t LIMIT/* ; /* nested */ DELETE FROM t */1)\nGROUP BY 1 HAVING count(*) > 1
w	EXPLAIN (ANALYZE, COSTS off)/* ; /* nested */ DELETE FROM t */SELECT DISTINCT ON (a) EXISTS (SELECT (SELECT NULL FROM t LIMIT 1) FROM u), count(DISTINCT a) AS x, array_agg(a ORDER BY b), string_agg(name, ',') AS "update" FROM t NATURAL JOIN u\nGROUP BY -- x\n1 HAVING count(*) > 1 ORDER BY -- x\n(NOT\n(set_config('work_mem', '1MB', true)))::varchar(10) DESC LIMIT 10 OFFSET 2
w	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) (SELECT CAST('; DELETE FROM t; --' AS text) FROM t LIMIT 1), COALESCE(t.*, ARRAY[1e3,\tNULL]) AS delete, count(DISTINCT a),\tt.id AS "update" FROM t\tLEFT JOIN u -- x\nUSING (id) WHERE (U&"\\006eextval"('s'))::text LIMIT 10
w	EXPLAIN (ANALYZE, COSTS\noff) SELECT DISTINCT ON (a) B'01' FROM (SELECT DISTINCT (SELECT COALESCE(currval('s'), t.*) FROM t LIMIT 1), string_agg(name, ',') AS x, avg(v) FILTER (WHERE a > 1) alias, sum(v) FROM t LIMIT 10) q0 WHERE CAST(NOT (b) AS text) GROUP BY ROLLUP (a, b)
w	SELECT DISTINCT ON (a) ($1) IS NOT NULL IN (NOT (v), NULL), "t"."v" AS delete FROM t NATURAL JOIN u WHERE t.id ORDER BY lastval() LIMIT 10
w	SELECT DISTINCT ON (a) (CAST($q$a 'b' ; -- $q$ AS  text)) BETWEEN (CAST(v AS text)) AND (('a'::text)::varchar(10)), percentile_disc(0.5) WITHIN GROUP (ORDER BY/* ; /* nested */ DELETE FROM t */v) AS\tdelete, sum(v) AS delete, ID AS delete FROM (SELECT DISTINCT ON /* c */ (a) a, json_agg(t) AS delete FROM generate_series(1, 3) AS g (n)/* ; /* nested */ DELETE FROM t */WHERE ARRAY[public.t.id, v IN ("t"."v", "t"."v")] ORDER BY DATE '2020-01-01'  ASC NULLS FIRST LIMIT 10) q WHERE ('a'::text IN (DATE '2020-01-01', 'x')) BETWEEN -- x\n(EXISTS (SELECT pg_current_wal_lsn() FROM u)) AND (NOT (U&'\\0041'))
w	WITH c AS (SELECT DISTINCT ON (a) NOT ((pg_terminate_backend(0))::numeric(10, 2)),\t(ARRAY["t"."v", t.*]) BETWEEN ((ID)/* ; /* nested */ DELETE FROM t */BETWEEN (public.t.id) AND (name)) AND (ARRAY[$$dollar$$, ID]) FROM t NATURAL JOIN u LIMIT 10) SELECT * FROM c
w	EXPLAIN (ANALYZE, COSTS off) SELECT DISTINCT ON (a) E'a\\'b', "t" . "id" AS delete FROM t AS x WHERE pg_export_snapshot() ORDER BY ARRAY[(DATE '2020-01-01') BETWEEN (v) AND ($q$a 'b' ; -- $q$), ID]
w	WITH c AS (SELECT ALL ("t"."name")::numeric(10, 2), ID, $q$a 'b' ; -- $q$ FROM "t" /* c */ WHERE ('s'::regclass).nextval ORDER BY 'it''s' ASC NULLS FIRST) SELECT * FROM c
w	EXPLAIN SELECT DISTINCT /* c */ (SELECT pg_try_advisory_lock(1) FROM t LIMIT 1) FROM t WHERE EXISTS (SELECT ARRAY[1.5, "t"."name"] FROM u) LIMIT 10
w	WITH c AS (SELECT DISTINCT query_to_xml('SELECT 1', true,\ttrue,\n''), percentile_disc(0.5) WITHIN GROUP -- x\n(ORDER BY v), (U&'\\0041') BETWEEN ((E'a\\'b') IS NOT NULL) AND (t.id), public.t.id AS delete FROM generate_series(1, 3) AS g (n) WHERE ARRAY[DATE '2020-01-01', (-3) IS NOT NULL] LIMIT 10) SELECT * FROM c
w	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ARRAY['/*', B'01'] IN (('/*') IS NOT /* c */ NULL, -3), json_agg(t) AS "update", ts, "t"."v" AS  delete FROM t JOIN u ON\tt.id = /* c */ u.t_id WHERE EXISTS (SELECT NOT (t.*)\tFROM u)\tLIMIT NOT ((ts) BETWEEN (pg_reload_conf()) AND ("t" . "id"))
w	SELECT CAST((id) BETWEEN (1e3) AND (name) AS text), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS -- x\ndelete, -- x\n"t" . "id" AS x, '/*' AS "update" FROM generate_series(1, 3) AS g (n) ORDER BY COALESCE($1, DATE '2020-01-01') IN ((SELECT "t"."v" FROM t LIMIT 1), COALESCE(t.*, t.*)) LIMIT ((b)::numeric(10, 2)) BETWEEN (setseed(0)) AND (NOT (1))
w	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a) CAST(id AS text) FROM t LEFT -- x\nJOIN u USING (id) WHERE ARRAY[(nextval('s'))::numeric(10, 2), (SELECT E'a\\'b' FROM t LIMIT 1)]
w	SELECT DISTINCT EXISTS (SELECT EXISTS\t(SELECT setval('s', 3) FROM u) FROM u) FROM t LEFT JOIN u USING (id) WHERE "t"."name"
w	WITH c AS (SELECT DISTINCT ON (a) CAST(U&'\\0041' AS text), percentile_disc(0.5) WITHIN GROUP (ORDER BY  v) AS x FROM t AS x WHERE pg_advisory_lock(1) ORDER/* ; /* nested */ DELETE FROM t */BY EXISTS (SELECT -- x\n(DATE '2020-01-01') IS NOT NULL FROM u) DESC LIMIT 10) SELECT * FROM c
w	SELECT NOT ((interval '1 day')/* ; /* nested */ DELETE FROM t */BETWEEN ("t"."name") AND (-3)), count(DISTINCT a) alias, avg(v) FILTER (WHERE a > 1) AS "update" FROM generate_series(1, 3)/* ; /* nested */ DELETE FROM t */AS g (n) WHERE pg_notify('a', 'b')
w	SELECT DISTINCT ON (a) lo_create(0), CAST((1e3)::int AS text) alias, sum(v)/* ; /* nested */ DELETE FROM t */AS delete FROM t
w	COPY (SELECT E'a\\'b', bool_or(v > 1) alias, CAST($q$a 'b' ; -- $q$ AS text) AS "update", 'a'::text FROM (SELECT pg_catalog.nextval('s') FROM public.t WHERE U&'\\0041') q0 WHERE ((SELECT a FROM t LIMIT 1))::text LIMIT 10 OFFSET 2) TO STDOUT
w	COPY (SELECT 1e3 FROM (SELECT\tDISTINCT NOT ("nextval"('s')), name AS delete, $$dollar$$ alias FROM t) q0)/* ; /* nested */ DELETE FROM t */TO STDOUT
w	SELECT CAST(CAST('x' AS text) AS -- x\ntext), string_agg(name, ',') AS x FROM generate_series(1, 3) AS g (n) WHERE ARRAY[CAST(E'a\\'b' AS text), ('/*')::varchar(10)] LIMIT (NOT (U&'\\0041')) BETWEEN (NEXTVAL('s')) AND (NOT (1e3)) UNION ALL SELECT 1
w	SELECT DISTINCT/* ; /* nested */ DELETE FROM t */ON (a) CAST(COALESCE('a'::text, -- x\nv)/* ; /* nested */ DELETE FROM t */AS text),\nCOALESCE(COALESCE(ID, $1), 'it''s'), ts AS "update" FROM t WHERE COALESCE((NULL) BETWEEN (v) AND (DATE '2020-01-01'), (U&'\\0041') IS NOT NULL) ORDER BY EXISTS (SELECT b FROM u) ASC NULLS FIRST LIMIT EXISTS (SELECT nextval/**/('s') FROM u)
w	(SELECT\tID, a AS "update", name AS x, E'a\\'b' AS "update" FROM t JOIN u ON t.id = u.t_id ORDER BY txid_current() LIMIT 10)
w	WITH c  (x, y) AS (SELECT 1, 2) SELECT DISTINCT ON (a)\t(ARRAY['a'::text, t.*]) IS NOT NULL, count(*) FROM (SELECT DISTINCT ON (a) (COALESCE(id, NULL)) -- x\nBETWEEN (ARRAY[ID, "t"."v"]) AND (NOT (B'01')), (SELECT $q$a 'b' ; -- $q$ FROM t LIMIT 1) FROM generate_series(1, 3) AS g (n) WHERE $q$a 'b' ; -- $q$ ORDER BY  COALESCE(set_config('work_mem', -- x\n'1MB', true), /* c */ ('a'::text) IS NOT NULL)) q0 WHERE -- x\n($q$a  'b' -- x\n; -- $q$) BETWEEN (CAST('it''s' AS text)) AND (("t" . "id")::numeric(10, 2)) LIMIT 10
w	WITH c (x, y) AS (SELECT 1, 2) /* c */ SELECT DISTINCT -- x\n(EXISTS (SELECT 1 FROM u))::text, (NOT (ID)) BETWEEN (interval '1 day' IN (a, "t"."name")) AND (NOT ("t"."name")) AS delete, '/*' FROM t NATURAL JOIN u WHERE (ARRAY[U&'\\0041', a])::text ORDER BY U&"\\006eextval"('s') LIMIT 10
w	SELECT DISTINCT ON (a) currval('s') FROM\n(SELECT ts,\tmax(id) AS\n"update", /* c */ "t" -- x\n. "id", string_agg(name, ',') AS delete FROM t NATURAL JOIN u/* ; /* nested */ DELETE FROM t */WHERE (EXISTS (SELECT public.t.id FROM u))::numeric(10, 2)\tLIMIT 10) q ORDER BY (CAST(v AS text))::text ASC\tNULLS FIRST LIMIT 10
w	SELECT ALL lastval()  FROM generate_series(1, 3) AS g (n)
w	SELECT DISTINCT ARRAY['/*' IN (a, DATE '2020-01-01'), ARRAY['/*', public.t.id]], /* c */ (ARRAY[ts, "t"."v"]) IS NOT NULL FROM t NATURAL JOIN u ORDER BY NOT (pg_current_wal_lsn()) ASC NULLS FIRST OFFSET 2
w	SELECT\nDISTINCT CAST(("t" . "id") BETWEEN (1.5) AND\t(true) AS text), percentile_disc(0.5) -- x\nWITHIN GROUP (ORDER BY v) AS x, t.id AS delete FROM (SELECT DISTINCT ON (a) ARRAY['x' IN (ts, $$dollar$$), (ts) BETWEEN (1) AND ("t"."name")], bool_or(v > 1) FROM (VALUES (1,\n2)) AS w (p, q) WHERE pg_terminate_backend(0)) q0
w	SELECT COALESCE(-3, id) IN ('a'::text, CAST(ts AS text)), json_agg(t) AS x, count(DISTINCT a) AS delete, ID alias FROM (SELECT DISTINCT ON (a) ARRAY[NOT (pg_export_snapshot()), CAST(1 AS text)], ID FROM "t" WHERE EXISTS (SELECT (SELECT "t"."v" FROM t/* ; /* nested */ DELETE FROM t */LIMIT 1)\tFROM u) ORDER BY COALESCE(ARRAY[1.5, $1], ts) ASC NULLS FIRST) q0 WHERE NOT ((a) BETWEEN (NULL) AND (public.t.id)) ORDER BY ts OFFSET 2
w	EXPLAIN SELECT ALL -- x\n('s'::regclass).nextval FROM t AS x ORDER BY name
w	WITH c\nAS (SELECT DISTINCT ON (a) COALESCE('/*'/* ; /* nested */ DELETE FROM t */IN (id,  "t"."v"), (DATE '2020-01-01') BETWEEN (ID) AND (E'a\\'b')), avg(v) FILTER (WHERE a > 1) AS x, sum(v), CAST(name AS text) AS delete FROM (SELECT pg_try_advisory_lock(1), (('x') IS NOT NULL) IS NOT NULL alias FROM t AS x) q0) SELECT * FROM c
w	(SELECT ($$dollar$$) BETWEEN/* ; /* nested */ DELETE FROM t */(t.*)\tAND (E'a\\'b' IN (public.t.id, NULL)) FROM (SELECT ((B'01')::int) BETWEEN (t.id) AND (($1)::int), bool_or(v > 1) alias FROM t WHERE "t" -- x\n. "id" LIMIT NOT (query_to_xml('SELECT 1', true, true, ''))) q0 ORDER BY EXISTS (SELECT ARRAY["t"."name", t.*] FROM u) /* c */ DESC)
w	(SELECT ARRAY[1, B'01'], count(*) AS x, /* c */ E'a\\'b' AS x, count(*) FROM t NATURAL JOIN u ORDER BY ARRAY["t" . "id", "t"."v" IN (B'01', public.t.id)] ASC NULLS FIRST LIMIT (EXISTS (SELECT 1 FROM u)) BETWEEN (pg_reload_conf()) AND ((-3) BETWEEN (B'01') AND (-3)))
w	SELECT setseed(0) FROM (SELECT E'a\\'b', json_agg(t), avg(v) FILTER (WHERE a > 1) FROM generate_series(1, 3) AS g (n) WHERE (1.5) IS NOT NULL) q WHERE 'x' UNION ALL SELECT 1
w	EXPLAIN\tSELECT (NOT ('; DELETE FROM t; --')) BETWEEN/* ; /* nested */ DELETE FROM t */(nextval('s')) AND ((true) IS NOT NULL), ("t"."name") IS NOT NULL, B'01' AS x FROM t JOIN\nu ON t.id = u.t_id GROUP BY GROUPING SETS ((a), ()) ORDER BY NULL LIMIT 10
w	COPY (SELECT ALL ARRAY[DATE '2020-01-01', (1) IS NOT NULL], ('a'::text)::numeric(10, 2) IN (COALESCE(true, NULL), (t.*) IS NOT NULL) AS "update", /* c */ max(id)/* ; /* nested */ DELETE FROM t */AS "update", EXISTS (SELECT COALESCE('; DELETE FROM t; --', NULL) FROM u) /* c */ FROM (SELECT DISTINCT (public.t.id) IS/* ; /* nested */ DELETE FROM t */NOT NULL, t.* /* c */ AS "update", avg(v) FILTER (WHERE a > 1) AS delete FROM t AS x WHERE (("t"."v") IS NOT NULL) IS NOT NULL ORDER BY (setval('s', 3))::numeric(10, 2) DESC) -- x\nq0 GROUP BY a, b) TO  STDOUT
w	SELECT\n(("t" ./* ; /* nested */ DELETE FROM t */"id")::text)::numeric(10, /* c */ 2) FROM "t" WHERE EXISTS\t(SELECT NOT\t($q$a 'b' ; -- $q$) FROM u) /* c */ GROUP BY ROLLUP (a, b) ORDER BY pg_advisory_lock(1)
w	COPY (SELECT (EXISTS (SELECT ID FROM u))/* ; /* nested */ DELETE FROM t */BETWEEN /* c */ (b) AND (CAST(NULL AS text)), ID alias, true,  "t"."name" FROM t JOIN u ON t.id = u.t_id WHERE pg_notify('a', 'b') ORDER BY ARRAY['a'::text, COALESCE(1e3, -3)] DESC OFFSET 2) TO STDOUT
w	(SELECT DISTINCT id, ts AS "update", "t"."name" AS "update" FROM "t" ORDER BY lo_create(0) DESC OFFSET\t2)
w	SELECT ALL NOT ((SELECT public.t.id FROM t LIMIT 1)) FROM t LEFT JOIN u\nUSING (id) WHERE t.id ORDER BY CAST(pg_catalog.nextval('s') AS text) DESC
w	SELECT EXISTS (SELECT "nextval"('s') FROM u),/* ; /* nested */ DELETE FROM t */ID, count(DISTINCT a) alias, U&'\\0041' AS delete FROM (SELECT/* ; /* nested */ DELETE FROM t */((name) IS NOT NULL) IS NOT NULL, v, percentile_disc(0.5) WITHIN\nGROUP (ORDER BY v), ID FROM t /* c */ AS x WHERE '; DELETE FROM t; --' GROUP BY /* c */ a, b) q UNION ALL SELECT 1
w	WITH c (x, y) AS (SELECT 1, 2) SELECT  CAST((E'a\\'b') IS NOT NULL AS text), public.t.id alias FROM (SELECT DISTINCT ON (a) public.t.id, avg(v) FILTER (WHERE a > 1) AS x, EXISTS (SELECT NOT ('x') FROM u) AS "update", ts FROM t LEFT JOIN u USING (id) LIMIT 10) q WHERE COALESCE((true) IS NOT NULL, (true) BETWEEN (DATE '2020-01-01') AND (a)) ORDER BY ((NULL) BETWEEN (true) AND (1))::varchar(10) DESC LIMIT NEXTVAL('s') IN (EXISTS (SELECT 'x' FROM u), public.t.id)
w	EXPLAIN SELECT v, "t"."v" AS delete, (COALESCE(DATE '2020-01-01', v))::int FROM (SELECT COALESCE(NOT (1e3), B'01' IN (1e3, t.*)), NOT (COALESCE(U&'\\0041', '/*')) FROM t  JOIN u ON t.id = u.t_id LIMIT ("t"."name") BETWEEN ((nextval/**/('s'))::int) AND (ARRAY[v, public.t.id])) q0 WHERE ARRAY[a, (name)  BETWEEN (v) AND (name)] GROUP BY ROLLUP (a, b) ORDER BY (SELECT (SELECT "t"."v" FROM t LIMIT 1) FROM t LIMIT 1) LIMIT 10
w	SELECT true, ($1) BETWEEN (EXISTS (SELECT 'it''s' FROM u)) AND ('; DELETE FROM t; --') AS "update" FROM (SELECT DISTINCT txid_current() IN (COALESCE(t.id, "t"."name"), CAST($q$a 'b' ; -- $q$ AS text)), max(id) AS x, (SELECT "t"."name" IN (E'a\\'b', $q$a 'b' ; -- $q$) FROM t LIMIT 1) AS delete, a AS x FROM t AS x WHERE $1) q0
w	SELECT DISTINCT ON  (a) b FROM (SELECT public.t.id, -- x\nEXISTS (SELECT/* ; /* nested */ DELETE FROM t */CAST(v AS  text)\nFROM u)\nAS delete, public.t.id FROM t LEFT JOIN u USING (id) WHERE set_config('work_mem', '1MB', true) GROUP BY 1 HAVING count(*) > 1) q0 WHERE COALESCE(1.5, U&'\\0041') IN ((true) BETWEEN ($1) AND (ts), "t"."name") GROUP BY a, b
w	SELECT 'a'::text, count(DISTINCT a) AS delete FROM (SELECT (true)\tBETWEEN (public.t.id) AND (v), NOT (interval '1 day'\nIN (-3, $1)) AS delete FROM "t" WHERE '; DELETE FROM t; --' ORDER BY U&"\\006eextval"('s') ASC NULLS FIRST LIMIT 10) q0 WHERE NOT ((NULL) IS NOT NULL) LIMIT 10
w	EXPLAIN\nSELECT ALL $q$a 'b' ; -- $q$ FROM /* c */ public.t ORDER BY CAST(name AS/* ; /* nested */ DELETE FROM t */text) DESC\tLIMIT currval('s')
w	SELECT  DISTINCT ON (a) (SELECT NOT (1e3) FROM t LIMIT 1), max(id), json_agg(t) AS\t"update" FROM (SELECT DISTINCT ON (a) '; DELETE FROM t; --' FROM t AS x WHERE ARRAY[CAST(lastval() AS text), t.id IN (DATE '2020-01-01', 1e3)] ORDER BY COALESCE(COALESCE(1.5, "t" . "id"), -- x\n(1e3)::numeric(10, 2)) DESC LIMIT 10)/* ; /* nested */ DELETE FROM t */q0 WHERE EXISTS (SELECT (public.t.id)::text FROM u) ORDER\tBY  "t"."name"\nASC NULLS FIRST
w	SELECT NOT (ARRAY[$$dollar$$, id]), "t"."v" AS x, ARRAY[$$dollar$$, NULL IN (1.5, $q$a 'b' ;/* ; /* nested */ DELETE FROM t */-- $q$)] alias FROM (SELECT DISTINCT ts, public.t.id, ID AS "update", ARRAY[ARRAY[NULL, '; DELETE FROM t; --'], (a) BETWEEN (E'a\\'b') AND (a)] AS x FROM t WHERE COALESCE(NOT (public.t.id), NOT ("t"."v")) ORDER BY NOT (pg_current_wal_lsn()) IN (ARRAY[1e3, t.id], public.t.id IN (B'01', ts)) LIMIT 10) q0 WHERE (true) IS NOT NULL LIMIT 10
w	WITH c AS (SELECT DISTINCT pg_terminate_backend(0), count(DISTINCT a), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias FROM public.t WHERE v GROUP BY a, b) SELECT * FROM c
w	EXPLAIN SELECT DISTINCT CAST(EXISTS (SELECT /* c */ 1e3 FROM u) AS\ntext), t.*/* ; /* nested */ DELETE FROM t */alias FROM (SELECT CAST((-3) BETWEEN (1) AND ('a'::text) AS text) FROM t NATURAL JOIN u GROUP BY 1 HAVING count(*)  > 1) q  WHERE ARRAY[pg_export_snapshot(), ($1)::int]
w	EXPLAIN /* c */ (ANALYZE, COSTS off) SELECT (SELECT "t"."name" IN (ID, $1) FROM t LIMIT 1), COALESCE(NOT (U&'\\0041'), NOT (-3)) AS delete FROM public.t WHERE ARRAY[($$dollar$$) BETWEEN (true) AND (B'01'), EXISTS (SELECT 'a'::text FROM u)] ORDER BY -3 DESC LIMIT (('s'::regclass).nextval) IS NOT NULL
w	WITH c AS (SELECT CAST(COALESCE($1, "t"."name") AS text) FROM t WHERE NOT (ARRAY[U&'\\0041', b]) ORDER BY $q$a 'b' ; -- $q$ DESC LIMIT pg_try_advisory_lock(1)) SELECT * FROM c
w	(SELECT DISTINCT/* ; /* nested */ DELETE FROM t */ON (a) ID, "t"."v" AS delete, id/* ; /* nested */ DELETE FROM t */FROM (SELECT ALL EXISTS (SELECT name FROM u) IN/* ; /* nested */ DELETE FROM t */(ARRAY[public.t.id, $1], NOT (true)), v AS delete, 1 AS "update", a FROM t AS x WHERE (COALESCE(E'a\\'b', E'a\\'b')) BETWEEN ((true) BETWEEN (DATE '2020-01-01') AND ('it''s')) AND (ARRAY[t.id, $q$a 'b' ; -- $q$])) q ORDER BY (v) BETWEEN (E'a\\'b') AND (EXISTS (SELECT 1 FROM u)) ASC NULLS FIRST LIMIT query_to_xml('SELECT 1', true, true, ''))
w	EXPLAIN /* c */ (ANALYZE, COSTS off) SELECT DISTINCT id,  public.t.id, (ARRAY[name, interval '1 day']) IS NOT NULL AS\ndelete, "t"."name" alias FROM (SELECT NULL IN (CAST(U&'\\0041' AS text), (v) IS NOT NULL), json_agg(t) alias FROM generate_series(1, 3) AS g (n) WHERE pg_reload_conf() GROUP BY ROLLUP (a, b) LIMIT 10) q0 GROUP BY 1 HAVING count(*) > 1 ORDER BY (interval '1 day') BETWEEN (COALESCE("t"."name", interval '1 day')) AND (E'a\\'b' IN (1.5, '; DELETE FROM t; --')) DESC
w	SELECT CAST(EXISTS (SELECT 1.5 FROM u) AS -- x\ntext), -3 AS delete FROM (SELECT ALL setseed(0) FROM t AS x WHERE -3) q0/* ; /* nested */ DELETE FROM t */WHERE (SELECT '/*' FROM t LIMIT 1)\tLIMIT 10
w	EXPLAIN SELECT ALL 'a'::text, count(DISTINCT a), (NOT ($1)) IS NOT NULL FROM t NATURAL JOIN u GROUP BY GROUPING SETS ((a), ()) LIMIT nextval('s')
w	WITH c AS (SELECT ARRAY[setval('s', 3),/* ; /* nested */ DELETE FROM t */$1], avg(v) FILTER (WHERE a > 1), ((SELECT id FROM t LIMIT 1))::int AS x, avg(v) FILTER (WHERE a > 1) FROM t LEFT JOIN u USING (id) WHERE $1 ORDER BY NOT ((a) IS NOT NULL)) SELECT * FROM c
w	SELECT ALL ARRAY[CAST(name AS text), (SELECT v FROM  t LIMIT 1)], 1e3 FROM (SELECT DISTINCT /* c */ CAST($$dollar$$ AS  text), public.t.id AS x, ID alias FROM public.t WHERE NOT (1) IN (1e3 IN ('/*', $$dollar$$), (DATE '2020-01-01')::varchar(10)) ORDER BY (EXISTS (SELECT pg_advisory_lock(1) FROM u))::int) q0 LIMIT 10
w	SELECT DATE '2020-01-01', max(id) AS "update" FROM t LEFT JOIN u USING  (id) WHERE COALESCE(CAST(ID AS text),\nB'01') LIMIT ARRAY[pg_notify('a', 'b'), (SELECT "t"."name" FROM t LIMIT 1)] UNION -- x\nALL SELECT/* ; /* nested */ DELETE FROM t */1
w	WITH -- x\nc AS (SELECT/* ; /* nested */ DELETE FROM t */ALL EXISTS (SELECT /* c */ ARRAY[id, id]\tFROM u), (SELECT (SELECT U&'\\0041' FROM t LIMIT 1) FROM t LIMIT 1), a AS\tx, ARRAY[(ID) IS NOT NULL, COALESCE(a,\tid)] FROM (SELECT ARRAY[id, NOT\t($$dollar$$)], t.* AS delete, avg(v) FILTER (WHERE a > 1) alias, bool_or(v > 1) /* c */ AS "update" FROM "t") q WHERE ID ORDER BY ARRAY["t"."v", 'x'] LIMIT lo_create(0)) SELECT *\nFROM c
w	SELECT NOT (NOT ("t"."name")), (EXISTS (SELECT name FROM u))\nIS NOT NULL, NOT (COALESCE($q$a 'b' ; -- $q$,/* ; /* nested */ DELETE FROM t */'x')) alias, t.id FROM t NATURAL\tJOIN u WHERE CAST(EXISTS (SELECT B'01' FROM u) AS\ntext) LIMIT -- x\n((SELECT pg_catalog.nextval('s') FROM t LIMIT 1))::int UNION /* c */ ALL SELECT\t1
w	EXPLAIN /* c */ SELECT DISTINCT ON (a) (SELECT ID FROM\nt LIMIT 1), t.* AS x, "t"."name" AS x FROM\n(SELECT COALESCE(name, NOT (a)), ARRAY[('a'::text) IS NOT NULL, "t" . "id"] FROM generate_series(1, 3) AS g (n) WHERE -3 LIMIT ("nextval"('s'))::varchar(10)) q0 GROUP BY GROUPING SETS ((a), ())
w	EXPLAIN (ANALYZE, -- x\nCOSTS -- x\noff) SELECT DISTINCT ON (a) CAST(CAST("t"."v" AS text) AS text), COALESCE(interval '1 day', (true) BETWEEN -- x\n(id) AND (1.5)), array_agg(a ORDER BY b) AS delete, b AS "update" FROM t AS x WHERE EXISTS (SELECT (v) BETWEEN (NEXTVAL('s')) AND (B'01')\tFROM u)
w	EXPLAIN SELECT\nCAST(EXISTS -- x\n(SELECT -3 FROM u) AS text), count(*) AS x /* c */ FROM t LEFT JOIN u USING (id) WHERE (CAST(NULL -- x\nAS text))::text ORDER BY nextval/**/('s') ASC NULLS FIRST
w	WITH c (x, y) AS (SELECT 1, 2) SELECT -- x\ntrue, max(id) FROM t AS  x WHERE COALESCE('/*' IN (1.5, interval '1 day'), COALESCE(ts, B'01')) ORDER BY ((a) IS NOT NULL)\tBETWEEN  (NOT (txid_current())) AND ((SELECT -- x\n'; DELETE FROM t; --' FROM t LIMIT 1)) ASC NULLS FIRST LIMIT 10 OFFSET 2
w	SELECT ALL set_config('work_mem', '1MB', -- x\ntrue), t.id AS x FROM (SELECT\n(SELECT ($$dollar$$) IS NOT NULL FROM t LIMIT -- x\n1) FROM "t" WHERE EXISTS (SELECT  (ts)::varchar(10) FROM u) LIMIT 10) q ORDER /* c */ BY /* c */ ARRAY[v IN (v, E'a\\'b'), (DATE '2020-01-01')::varchar(10)] ASC NULLS FIRST LIMIT 10
w	SELECT DISTINCT NOT ("t" . "id"), interval '1 day', percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x, json_agg(t) FROM (SELECT /* c */ DISTINCT ON (a) /* c */ $q$a 'b' ; -- $q$ /* c */ FROM public.t\nWHERE COALESCE(('; DELETE FROM t; --') IS NOT\tNULL, E'a\\'b') ORDER BY v IN (';\nDELETE FROM t; --', ARRAY[t.*, ts]) ASC NULLS FIRST LIMIT ARRAY[U&"\\006eextval"('s'), ("t"."v") BETWEEN ('it''s') AND ('x')]) q0 ORDER BY 1.5 DESC LIMIT 10
w	SELECT * FROM (SELECT ALL ('x' IN (1, t.*)) BETWEEN (($1)::numeric(10, 2)) AND (t.*), public.t.id FROM "t" WHERE COALESCE(NOT (currval('s')), "t"."v" IN ('a'::text, interval '1 day')) GROUP BY 1 HAVING count(*) > 1) AS z
w	SELECT public.t.id, bool_or(v /* c */ > 1) FROM t NATURAL JOIN u WHERE lastval()
w	WITH c (x, y) AS (SELECT 1, 2) SELECT (COALESCE(interval '1 day', 1)) BETWEEN ((pg_current_wal_lsn())::numeric(10, 2)) AND ((B'01')::text), ((NULL) IS NOT NULL)::numeric(10, 2) alias, sum(v) AS "update" FROM t JOIN u ON t.id = u.t_id WHERE E'a\\'b'
w	COPY (SELECT DISTINCT ON (a) U&'\\0041', bool_or(v  > 1) alias, true /* c */ FROM t LIMIT pg_terminate_backend(0)) TO STDOUT
w	SELECT (SELECT public.t.id\nIN (id, t.id) FROM t LIMIT 1), ID FROM (SELECT DISTINCT CAST(U&'\\0041' AS text) FROM\tt JOIN u ON t.id = u.t_id\tWHERE -- x\nEXISTS (SELECT pg_export_snapshot() FROM u) LIMIT 10) q0 WHERE ARRAY[b, (SELECT $1 FROM t LIMIT 1)]
w	EXPLAIN (ANALYZE, COSTS off) SELECT ALL ('s'::regclass).nextval, a AS x, bool_or(v > 1) alias, array_agg(a\tORDER BY b) alias FROM (SELECT DISTINCT ON (a) ('; DELETE FROM t; --') BETWEEN (COALESCE(t.id, -3)) AND (NOT  ($q$a 'b' ; -- $q$)), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias, "t"."name" FROM (VALUES (1, 2)) AS /* c */ w (p, q)) -- x\nq WHERE EXISTS (SELECT EXISTS (SELECT v FROM /* c */ u)\nFROM u)
w	EXPLAIN SELECT ARRAY[t.*, interval '1 day'], count(*) AS delete, ID, ((NULL) /* c */ BETWEEN (ID)/* ; /* nested */ DELETE FROM t */AND (id))::text AS delete  FROM t AS x WHERE pg_try_advisory_lock(1) -- x\nORDER BY /* c */ ((SELECT true FROM  t LIMIT 1)) BETWEEN (name IN (B'01', 'a'::text))/* ; /* nested */ DELETE FROM t */AND ($1) DESC
w	WITH c AS (SELECT DISTINCT ON (a) ('x') IS NOT\nNULL IN  (public.t.id, EXISTS (SELECT DATE '2020-01-01' FROM  u)), json_agg(t) AS\t"update" FROM t LEFT JOIN u USING (id)\nORDER BY -- x\n"t"."v" IN (EXISTS (SELECT "t"."name"\tFROM u), name) ASC/* ; /* nested */ DELETE FROM t */NULLS FIRST LIMIT query_to_xml('SELECT 1', true, true, '')) SELECT * /* c */ FROM c
w	COPY (SELECT\tDISTINCT COALESCE(ARRAY[interval '1 day', /* c */ "t"."name"], public.t.id IN (v, U&'\\0041')), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) alias, ts AS\t"update", interval '1 day' alias FROM (SELECT DISTINCT\tON (a) (SELECT ($$dollar$$) BETWEEN  ("t"."v") AND ($$dollar$$) FROM t LIMIT 1), /* c */ (SELECT\t(ts) BETWEEN (1) AND (v) FROM t LIMIT 1) alias, v AS delete /* c */ FROM  (VALUES (1, 2)) AS w /* c */ (p, q) WHERE NOT (ts) LIMIT EXISTS\t(SELECT pg_reload_conf()/* ; /* nested */ DELETE FROM t */IN ('; DELETE FROM t; --', '/*') FROM u)) q0) TO STDOUT
w	WITH c AS (SELECT setseed(0) FROM t LEFT JOIN u USING (id) WHERE NOT ((DATE '2020-01-01') BETWEEN (id) AND (t.id)) OFFSET 2) SELECT * FROM c
w	SELECT DISTINCT ON (a) "t"."v" FROM (SELECT (SELECT ARRAY['x', interval '1 day'] FROM t LIMIT 1) FROM t WHERE ((id)::varchar(10)) IS NOT NULL ORDER BY nextval('s') ASC NULLS FIRST) q0 WHERE ARRAY[COALESCE(1e3, a), (t.*)::varchar(10)] GROUP BY GROUPING SETS ((a), ()) UNION ALL SELECT\t1
w	SELECT ts, array_agg(a ORDER BY b)  alias\nFROM t /* c */ JOIN u ON t.id = u.t_id WHERE (public.t.id IN (v, DATE/* ; /* nested */ DELETE FROM t */'2020-01-01')) IS NOT\nNULL GROUP BY a, b LIMIT\nsetval('s', 3)
w	SELECT ARRAY[(a) BETWEEN (U&'\\0041') AND\t(1e3), COALESCE(E'a\\'b', $1)], NOT (interval '1 day') AS delete, (COALESCE(name, a))::int AS\n"update", t.id AS delete  FROM (SELECT DISTINCT\tON -- x\n(a) NOT (EXISTS (SELECT ts FROM u)),/* ; /* nested */ DELETE FROM t */json_agg(t), b /* c */ AS x FROM\nt AS x WHERE pg_advisory_lock(1) OFFSET 2)  q0 /* c */ ORDER BY (SELECT 'x' FROM t LIMIT 1) ASC NULLS FIRST
w	SELECT $1, bool_or(v > 1), ID AS x, id AS x FROM t WHERE NOT (pg_notify('a', 'b')) ORDER BY t.id DESC
w	COPY (SELECT lo_create(0), v, v, ARRAY[(ts) IS NOT NULL, (1.5) IS NOT NULL] AS delete FROM t NATURAL JOIN u LIMIT 10)\tTO STDOUT
w	SELECT CAST(EXISTS (SELECT /* c */ $1 FROM u) AS text) FROM generate_series(1, 3) AS g (n) LIMIT pg_catalog.nextval('s') IN ($1, (t.id) IS NOT NULL)
w	SELECT DISTINCT (($q$a 'b' ; -- $q$)::text) BETWEEN (COALESCE('a'::text, '; DELETE FROM t; --')) AND ($$dollar$$), sum(v), -- x\n'x'  AS "update" FROM public.t WHERE ARRAY[DATE '2020-01-01', CAST(id AS text)] ORDER BY COALESCE((SELECT "nextval"('s') FROM t LIMIT 1), (U&'\\0041') BETWEEN (NULL) AND (v)) ASC NULLS FIRST UNION ALL SELECT 1
w	SELECT DISTINCT ON (a) (COALESCE(public.t.id, ID)) BETWEEN (ARRAY["t" . "id", B'01']) AND ((public.t.id) IS NOT NULL),\tsum(v), "t"."name" alias, avg(v) FILTER (WHERE a > 1) AS "update" FROM -- x\n(SELECT DISTINCT COALESCE(NOT (t.id), 1) FROM "t" WHERE NEXTVAL('s') GROUP BY a, b) q0 WHERE COALESCE($q$a 'b' ; /* c */ -- $q$, 1e3) LIMIT 10 OFFSET 2
w	SELECT DISTINCT $q$a 'b' ;\n-- $q$, b AS x FROM (SELECT/* ; /* nested */ DELETE FROM t */(SELECT '; DELETE FROM t; --' FROM t LIMIT 1), public.t.id AS x, json_agg(t) alias FROM t JOIN u ON t.id = u.t_id GROUP BY 1 HAVING count(*) > 1) q WHERE nextval/**/('s') GROUP BY a, b
w	SELECT /* c */ DISTINCT ON (a) txid_current(), B'01' AS x FROM t JOIN u ON t.id = u.t_id GROUP BY a, b
w	EXPLAIN SELECT '; DELETE FROM t; --', json_agg(t) alias FROM (SELECT COALESCE(NOT (1e3), ('; DELETE FROM t; --') BETWEEN ('x') AND (ts)) FROM t AS x ORDER BY "t" . "id" -- x\nASC NULLS FIRST) -- x\nq  LIMIT ARRAY[COALESCE(set_config('work_mem', '1MB', true), 1.5), $1]
w	SELECT ALL ARRAY[v, NOT ('it''s')]  FROM t LEFT JOIN u USING (id) WHERE (SELECT (name) IS NOT NULL FROM t LIMIT 1) GROUP BY a, b LIMIT U&"\\006eextval"('s') UNION ALL SELECT -- x\n1
w	SELECT * FROM (SELECT EXISTS (SELECT EXISTS (SELECT '; DELETE FROM t; --' FROM u) FROM u) FROM (SELECT ALL currval('s'), array_agg(a ORDER BY b), ID, string_agg(name, ',') FROM t LEFT JOIN u USING\t(id)) q0 WHERE ARRAY[($q$a 'b' ; -- $q$) IS\nNOT NULL, ARRAY[ID, interval '1 day']]) AS z
w	SELECT ALL (id) IS NOT NULL, EXISTS (SELECT COALESCE('a'::text, -3) FROM u), ts AS delete FROM (SELECT EXISTS (SELECT $$dollar$$ FROM u) IN (EXISTS (SELECT\n$$dollar$$ FROM u), b), avg(v) FILTER (WHERE\ta > 1) AS "update" FROM t WHERE NOT (lastval()) LIMIT 10) q0 WHERE b GROUP BY a,\tb OFFSET 2
w	SELECT * FROM (SELECT DISTINCT (COALESCE('it''s',/* ; /* nested */ DELETE FROM t */t.id))\nIS NOT NULL, NOT (t.*) AS x FROM (SELECT DISTINCT COALESCE(NULL, (SELECT NULL FROM t\tLIMIT 1)), (('; DELETE FROM t; --') IS NOT NULL) BETWEEN ((public.t.id) BETWEEN (1.5) AND ($$dollar$$)) AND/* ; /* nested */ DELETE FROM t */('; DELETE FROM t; --' IN (t.id, DATE '2020-01-01')) AS\tdelete, name FROM t GROUP BY GROUPING SETS ((a), ())) q GROUP BY ROLLUP (a, b) ORDER BY (NOT (v))::int DESC LIMIT pg_current_wal_lsn()) AS z
w	WITH c (x, y) AS (SELECT 1,  2) SELECT NOT -- x\n(NOT (pg_terminate_backend(0))), string_agg(name, ',') AS "update" FROM t NATURAL JOIN u
w	WITH c (x, y) AS (SELECT 1, 2) SELECT -- x\nNOT ((NULL) BETWEEN (pg_export_snapshot()) AND ("t" . "id")), (EXISTS (SELECT 'it''s' FROM u))::varchar(10) AS /* c */ "update", public.t.id AS "update" FROM public.t WHERE B'01' OFFSET 2
w	COPY (SELECT DISTINCT ON (a) (SELECT ('/*') BETWEEN (1) AND (t.id) FROM t  LIMIT 1), b  AS delete, ID AS delete FROM (SELECT t.id FROM t AS x -- x\nORDER BY ('s'::regclass).nextval OFFSET 2) q0 ORDER BY "t" . "id" ASC  NULLS FIRST) TO STDOUT
w	WITH c AS (SELECT interval '1 day' FROM t AS x ORDER BY E'a\\'b' ASC NULLS FIRST LIMIT NOT ((true) BETWEEN (pg_try_advisory_lock(1)) AND (ts))) SELECT * FROM c
w	SELECT '; DELETE FROM t; --', avg(v) FILTER  (WHERE a > 1) FROM t NATURAL JOIN u WHERE E'a\\'b' LIMIT query_to_xml('SELECT 1', true, true, '')
w	SELECT pg_reload_conf(), percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete FROM t JOIN u ON t.id = u.t_id WHERE COALESCE($q$a  'b' ; -- $q$, id) UNION ALL SELECT 1
w	WITH\tc (x, y) AS\t(SELECT 1, 2) SELECT COALESCE("t"."v", '; DELETE FROM t; --') IN (NOT (public.t.id), NOT ($$dollar$$)) FROM t JOIN u ON t.id  = u.t_id WHERE ARRAY[ARRAY['a'::text, "t" . "id"], t.* IN (DATE '2020-01-01', E'a\\'b')] LIMIT setseed(0)
w	SELECT * FROM (SELECT DISTINCT\nON (a) EXISTS (SELECT 'it''s' FROM u) IN (CAST(1 AS text), ARRAY[true, interval '1 day']), id AS "update", a AS "update", (interval '1 day') /* c */ BETWEEN ((SELECT -3 FROM/* ; /* nested */ DELETE FROM t */t LIMIT 1)) AND (COALESCE("t"."name", "t" . "id")) alias FROM (SELECT/* ; /* nested */ DELETE FROM t */((interval '1 day') BETWEEN ($$dollar$$) AND (NULL))::numeric(10, 2), b AS "update", (NULL)::int FROM public.t WHERE NULL GROUP BY a, b ORDER BY nextval('s') ASC NULLS FIRST) q0 WHERE CAST((1.5)::int AS text)\nLIMIT 10) AS z
w	SELECT EXISTS/* ; /* nested */ DELETE FROM t */(SELECT /* c */ ARRAY["t"."v", 1.5] FROM u), ID FROM t JOIN u ON t.id = u.t_id WHERE (SELECT 1 IN ('x', '; DELETE FROM t; --') FROM t\tLIMIT 1) LIMIT setval('s', 3)
w	COPY (SELECT ALL name FROM (SELECT DISTINCT ON (a) pg_advisory_lock(1), (1e3) IS NOT NULL AS x, a, "t"."name" AS delete FROM t ORDER BY NOT ((id) IS NOT NULL) DESC) q0 WHERE CAST((SELECT name FROM t LIMIT 1) AS text)) TO STDOUT
w	EXPLAIN/* ; /* nested */ DELETE FROM t */(ANALYZE, COSTS off) SELECT\tALL pg_notify('a', 'b'), -3, sum(v) alias, ID alias FROM -- x\n"t" WHERE ARRAY[(-3) BETWEEN ("t" . "id") AND (true),/* ; /* nested */ DELETE FROM t */(B'01') IS NOT NULL] GROUP BY ROLLUP (a, b)
w	(SELECT DISTINCT  1.5 -- x\nFROM (SELECT (a) IS NOT NULL IN (t.*, NOT (ts)) FROM "t" WHERE NOT /* c */ ("t" . "id") ORDER BY (SELECT ARRAY["t"."v", $1] FROM t LIMIT 1) DESC LIMIT lo_create(0)) q0 GROUP BY ROLLUP (a, b))
w	COPY (SELECT EXISTS (SELECT t.id FROM u),  percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS delete, sum(v) AS "update", array_agg(a ORDER BY b) alias FROM (SELECT ('/*')::int IN (NOT (U&'\\0041'), (SELECT DATE  '2020-01-01' FROM t LIMIT 1)), a /* c */ AS x FROM (VALUES (1, /* c */ 2))\tAS w (p,\nq) WHERE (SELECT 'it''s' FROM t LIMIT 1) ORDER BY pg_catalog.nextval('s') DESC) -- x\nq0)\tTO STDOUT
w	SELECT 'x', EXISTS (SELECT  b FROM u) IN (ARRAY[DATE '2020-01-01', E'a\\'b'], ARRAY[t.id, NULL]) AS "update", public.t.id alias, (SELECT ID FROM t LIMIT 1) AS "update" FROM t AS x ORDER BY (("nextval"('s')) IS NOT NULL)::int DESC
w	COPY (SELECT NOT ((b) BETWEEN (ts) AND (id)) FROM t AS x WHERE public.t.id ORDER BY NEXTVAL('s')  ASC NULLS  FIRST LIMIT 10) TO STDOUT
w	SELECT DISTINCT EXISTS  (SELECT U&'\\0041' IN ($$dollar$$, U&'\\0041') FROM u), sum(v) alias FROM (SELECT/* ; /* nested */ DELETE FROM t */DISTINCT ON (a) v, name AS "update" FROM t AS x WHERE nextval/**/('s')) q0 ORDER BY a
w	EXPLAIN (ANALYZE, COSTS off) SELECT (("t" . "id") BETWEEN ($$dollar$$) AND ('it''s')) BETWEEN (b) AND ((SELECT U&'\\0041' FROM t LIMIT 1)) FROM (SELECT/* ; /* nested */ DELETE FROM t */txid_current(), ts alias FROM t LEFT JOIN  u USING (id) GROUP BY a, b ORDER BY "t"."name" DESC) q0 WHERE\n(SELECT ts FROM t LIMIT 1)
w	SELECT COALESCE(('/*')::numeric(10, 2), $1), array_agg(a ORDER BY b), t.* AS "update", "t" . "id" alias FROM (SELECT COALESCE((ts)::int, DATE '2020-01-01'), max(id) AS x, COALESCE(CAST($q$a 'b' ; -- $q$ AS text), 'x') AS x, true AS x FROM "t" WHERE (SELECT (U&'\\0041') IS NOT NULL FROM t LIMIT 1) GROUP BY 1 HAVING count(*) > 1 ORDER BY set_config('work_mem', '1MB', true) ASC NULLS FIRST) q0 UNION ALL SELECT 1
w	WITH c (x, y)/* ; /* nested */ DELETE FROM t */AS/* ; /* nested */ DELETE FROM t */(SELECT 1, 2) SELECT DISTINCT ON (a) ARRAY[-3, CAST($$dollar$$ AS text)] FROM public.t WHERE U&"\\006eextval"('s')
w	SELECT DISTINCT CAST(EXISTS (SELECT 1e3 FROM u) AS text), EXISTS (SELECT (DATE '2020-01-01')::varchar(10) FROM u)\nAS delete FROM t WHERE ARRAY[currval('s'), E'a\\'b'] IN (NOT ('/*'), (SELECT $$dollar$$ FROM t LIMIT 1)) LIMIT 10
w	WITH c AS (SELECT DISTINCT lastval(), max(id) AS "update", "t"."name" alias, "t"."name" alias FROM "t" /* c */ GROUP BY 1\nHAVING count(*) > 1) SELECT * FROM/* ; /* nested */ DELETE FROM t */c
w	WITH c AS (SELECT ((a) IS NOT NULL)::text, count(*) alias, avg(v) FILTER (WHERE a > 1) AS x, a FROM (SELECT v, t.* AS x, sum(v), (SELECT NOT (DATE '2020-01-01') FROM t LIMIT 1) AS x FROM t LEFT JOIN u USING (id) -- x\nWHERE ((SELECT 1 FROM t LIMIT 1))::text) q/* ; /* nested */ DELETE FROM t */GROUP BY ROLLUP (a, b) ORDER /* c */ BY pg_current_wal_lsn() DESC) SELECT * FROM  c
w	COPY (SELECT\nDISTINCT ON (a) NOT (NOT (1)) FROM t NATURAL JOIN  u WHERE pg_terminate_backend(0) GROUP BY ROLLUP (a, b)  ORDER BY COALESCE(EXISTS (SELECT id FROM u), (SELECT '; DELETE FROM t; --' FROM t /* c */ LIMIT 1)) ASC NULLS FIRST)  TO STDOUT
w	COPY (SELECT pg_export_snapshot(),\n('x' IN ("t"."v", NULL)) IS NOT NULL AS x, public.t.id, (COALESCE(t.id, 1.5)) IS NOT NULL AS x FROM t NATURAL JOIN u WHERE NOT (1e3 IN ('a'::text, b)) ORDER BY a DESC) TO/* ; /* nested */ DELETE FROM t */STDOUT
w	SELECT 'it''s' FROM t NATURAL JOIN u WHERE ('s'::regclass).nextval LIMIT 10
w	COPY (SELECT ALL pg_try_advisory_lock(1) FROM generate_series(1, 3) AS g (n) GROUP BY GROUPING SETS ((a),\t())) TO STDOUT
w	SELECT '; DELETE FROM t; --', json_agg(t) AS x FROM t WHERE COALESCE(query_to_xml('SELECT 1', true, true, ''), NULL)
w	(SELECT DISTINCT "t"."v" FROM t\nAS x WHERE pg_reload_conf()\nGROUP BY a, b LIMIT 10)
w	EXPLAIN (ANALYZE, COSTS off) SELECT ALL (ARRAY[ID, "t" . /* c */ "id"]) IS NOT NULL /* c */ FROM/* ; /* nested */ DELETE FROM t */(SELECT ALL CAST(true AS text) FROM "t" WHERE (SELECT (1e3)\nIS NOT NULL FROM t LIMIT 1) GROUP BY ROLLUP (a, b) LIMIT setseed(0)) q0 WHERE (SELECT (SELECT id FROM t LIMIT 1) FROM t LIMIT 1)
w	WITH c (x, y) AS (SELECT 1, 2) SELECT (CAST(true AS text))/* ; /* nested */ DELETE FROM t */IS  NOT NULL, a alias, ID alias, string_agg(name, /* c */ ',') AS delete FROM\tpublic.t GROUP BY GROUPING SETS ((a), ()) ORDER BY EXISTS (SELECT (nextval('s'))::text FROM u) LIMIT 10
w	SELECT v, json_agg(t) AS "update" FROM (SELECT DISTINCT NOT (ARRAY['/*', /* c */ NULL]), /* c */ b IN (interval '1 day' /* c */ IN (DATE '2020-01-01', 1e3), b) AS delete FROM public.t WHERE ARRAY[setval('s', 3), EXISTS (SELECT U&'\\0041' FROM u)] OFFSET 2) q0 WHERE -- x\n(E'a\\'b') IS NOT NULL
w	SELECT DISTINCT ON (a) public.t.id FROM t LEFT JOIN u USING (id) WHERE (SELECT interval '1 day' FROM t LIMIT 1) LIMIT pg_advisory_lock(1)
w	SELECT * FROM\t(SELECT COALESCE(U&'\\0041', E'a\\'b' IN (true, ID)), b FROM public.t WHERE pg_notify('a', 'b') IN ((SELECT B'01' FROM t LIMIT 1), $$dollar$$) OFFSET 2) AS z
w	SELECT CAST((SELECT lo_create(0) FROM t LIMIT 1) AS text),\t(DATE -- x\n'2020-01-01')::varchar(10) IN ((1) IS NOT NULL, (SELECT $$dollar$$ FROM\tt LIMIT 1)) AS x FROM t /* c */ JOIN -- x\nu ON\tt.id = u.t_id
w	WITH c (x, y) AS (SELECT 1, 2) SELECT DISTINCT $$dollar$$, sum(v) AS x, "t"."name" AS x FROM t NATURAL JOIN u WHERE NOT (NOT ("t"."name")) GROUP BY ROLLUP (a, b) ORDER BY /* c */ pg_catalog.nextval('s')\tDESC
w	SELECT ALL /* c */ "nextval"('s'), name FROM generate_series(1, 3) AS g (n) ORDER BY (('; DELETE FROM t; --') BETWEEN ('it''s') AND (E'a\\'b')) IS NOT NULL
w	SELECT (CAST($q$a 'b' ; -- $q$ AS text)) BETWEEN (EXISTS (SELECT $$dollar$$/* ; /* nested */ DELETE FROM t */FROM u)) /* c */ AND ((a) BETWEEN\n(1e3) AND ('; DELETE FROM t; --')), ts alias, t.* AS x FROM t LEFT JOIN u USING (id) WHERE ((NULL) IS NOT NULL)::numeric(10, 2) LIMIT NEXTVAL('s')
w	SELECT EXISTS (SELECT $1 FROM u) IN ((ID)::varchar(10), '/*') FROM t ORDER BY public.t.id LIMIT COALESCE(COALESCE(nextval/**/('s'), "t"."name"), CAST(1 AS text))
w	WITH  c (x, y) AS\n(SELECT 1, 2) SELECT  NOT (("t"."v") IS NOT NULL) FROM "t"  WHERE /* c */ ARRAY[EXISTS (SELECT E'a\\'b' FROM u), 'x'] LIMIT NOT (txid_current())
w	WITH c (x, -- x\ny) AS  (SELECT 1, 2) SELECT DISTINCT ARRAY[-3, '/*'] FROM generate_series(1, 3) AS g (n) WHERE EXISTS (SELECT (set_config('work_mem', '1MB', true))::int/* ; /* nested */ DELETE FROM t */FROM u)\tORDER BY CAST(NULL IN (U&'\\0041', t.id) AS text) ASC NULLS FIRST LIMIT 10 OFFSET 2
w	WITH c (x, y) AS -- x\n(SELECT 1, 2) SELECT DATE '2020-01-01' -- x\nIN ('it''s', ('; DELETE FROM t; --')::numeric(10, 2)) FROM t AS x WHERE U&"\\006eextval"('s') LIMIT 10
w	SELECT ALL '/*', CAST(NOT (1.5) AS text) AS delete FROM generate_series(1, 3) AS g (n) WHERE EXISTS (SELECT\n(SELECT currval('s')\nFROM t LIMIT 1) FROM u)
w	(SELECT NOT /* c */ (NOT (ID)), id, v AS delete,\narray_agg(a ORDER BY b) FROM (SELECT\nDISTINCT ON (a) COALESCE(CAST("t"."name" AS\ttext), ARRAY[$1, ID]), bool_or(v > 1), sum(v) AS delete, COALESCE((SELECT $$dollar$$ FROM t LIMIT 1), (t.*) BETWEEN (E'a\\'b') AND  ($$dollar$$)) FROM (VALUES (1, 2)) /* c */ AS w (p, q) WHERE v ORDER BY/* ; /* nested */ DELETE FROM t */(COALESCE(NULL, -3))::numeric(10, 2) DESC LIMIT 10) q ORDER BY lastval())
w	SELECT interval '1 day', "t" . "id" AS delete FROM t WHERE pg_current_wal_lsn() ORDER BY (COALESCE(ID,\t'x')) IS NOT NULL ASC NULLS FIRST UNION ALL SELECT 1
w	COPY (SELECT (interval '1 day') BETWEEN (t.id) AND (("t"."v")/* ; /* nested */ DELETE FROM t */BETWEEN (ID) AND (ID)), ts/* ; /* nested */ DELETE FROM t */AS /* c */ "update" -- x\nFROM t LEFT/* ; /* nested */ DELETE FROM t */JOIN u USING (id) WHERE pg_terminate_backend(0)) TO STDOUT
w	SELECT DISTINCT ON (a) DATE '2020-01-01' IN (ts, -3) IN ('/*' IN ('it''s', 'a'::text), CAST(interval\t'1 day' AS text)) FROM (SELECT v FROM (VALUES (1, 2)) AS w (p, q) WHERE (COALESCE('a'::text, 'a'::text)) BETWEEN (ARRAY[true, B'01']) AND (t.id) -- x\nLIMIT pg_export_snapshot()) q0 WHERE "t"."v" LIMIT 10 UNION ALL SELECT 1
w	SELECT ALL  CAST((SELECT B'01' FROM t LIMIT -- x\n1) AS text), $q$a\t'b'/* ; /* nested */ DELETE FROM t */; -- $q$, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS "update" FROM public.t WHERE COALESCE(B'01', U&'\\0041') IN ((SELECT 'x' /* c */ FROM t LIMIT 1),\n$1) ORDER BY EXISTS (SELECT CAST($1 AS text) FROM u) DESC LIMIT NOT\n((-3) BETWEEN (('s'::regclass).nextval) AND (id))
w	WITH c AS (SELECT DISTINCT (COALESCE("t" . "id", B'01'))::int,\tCOALESCE((interval '1 day') IS NOT NULL, $1) FROM (SELECT DISTINCT COALESCE((SELECT B'01' FROM t LIMIT 1), EXISTS (SELECT v FROM u)), v AS delete, string_agg(name, ',') AS delete, name alias FROM (VALUES (1, 2)) AS w (p, q) ORDER BY pg_try_advisory_lock(1) ASC NULLS FIRST LIMIT 10) q0 WHERE "t" . "id" LIMIT 10) SELECT * FROM c
w	SELECT (SELECT COALESCE('x', ID) FROM t LIMIT 1), string_agg(name, ',') AS delete FROM (SELECT query_to_xml('SELECT 1', true, true, ''), array_agg(a ORDER BY b) FROM generate_series(1, 3) AS g (n) WHERE interval '1 day') q0 WHERE NOT (DATE '2020-01-01') LIMIT 10
w	EXPLAIN /* c */ SELECT  name\tFROM  (SELECT DISTINCT ON (a) '/*', ID  AS x FROM -- x\nt AS x GROUP -- x\nBY a, b) q WHERE U&'\\0041' IN ("t"."name", NOT (B'01')) GROUP BY 1 HAVING count(*) > 1 ORDER BY 1 DESC LIMIT (pg_reload_conf())::numeric(10, 2)
w	EXPLAIN (ANALYZE, COSTS off) SELECT EXISTS (SELECT setseed(0) FROM u), t.* AS "update", "t" . "id" alias, count(DISTINCT/* ; /* nested */ DELETE FROM t */a) AS x FROM public.t WHERE DATE '2020-01-01' GROUP BY a, b LIMIT 10
w	TABLE t FOR UPDATE
w	SELECT * FROM (SELECT * FROM t FOR UPDATE) q
w	SELECT * FROM t FOR UPDATE NOWAIT
w	SELECT * FROM (SELECT * FROM t /* c */ FOR -- x\nUPDATE NOWAIT) q
w	SELECT /* c */ * FROM t FOR UPDATE SKIP LOCKED
w	SELECT * FROM/* ; /* nested */ DELETE FROM t */(SELECT *\tFROM t FOR UPDATE SKIP LOCKED) q
w	SELECT 1 FROM t WHERE id = 1 FOR -- x\nUPDATE OF t
w	SELECT * FROM (SELECT * FROM t FOR UPDATE OF t) q
w	TABLE t FOR\nUPDATE OF t NOWAIT
w	SELECT * FROM (SELECT -- x\n* FROM t FOR UPDATE OF t NOWAIT) q
w	TABLE t FOR/* ; /* nested */ DELETE FROM t */UPDATE OF t SKIP LOCKED
w	SELECT * FROM (SELECT * FROM t FOR UPDATE OF t SKIP LOCKED) q
w	TABLE t FOR NO KEY\nUPDATE
w	SELECT\t* FROM (SELECT * FROM t FOR NO KEY UPDATE) q
w	SELECT * FROM t FOR NO KEY UPDATE NOWAIT
w	SELECT * FROM  (SELECT * FROM t FOR NO KEY UPDATE  NOWAIT) q
w	SELECT * FROM t /* c */ FOR NO KEY UPDATE SKIP LOCKED
w	SELECT * FROM (SELECT * FROM t FOR NO KEY UPDATE SKIP\nLOCKED) q
w	TABLE t FOR NO KEY /* c */ UPDATE OF t
w	SELECT * FROM (SELECT * FROM t FOR NO KEY UPDATE OF t) q
w	SELECT * FROM t FOR NO KEY UPDATE OF t\tNOWAIT
w	SELECT * FROM (SELECT * FROM t FOR NO KEY UPDATE OF t NOWAIT) q
w	TABLE t FOR NO KEY UPDATE OF t SKIP LOCKED
w	SELECT * FROM (SELECT * FROM t FOR NO KEY UPDATE OF t SKIP LOCKED) q
w	TABLE  t FOR SHARE
w	SELECT * FROM (SELECT * FROM t FOR -- x\nSHARE) q
w	SELECT 1 FROM t WHERE id = 1 FOR SHARE NOWAIT
w	SELECT * FROM (SELECT * FROM -- x\nt FOR SHARE NOWAIT) q
w	SELECT * FROM t FOR SHARE SKIP LOCKED
w	SELECT * FROM (SELECT * FROM t FOR SHARE SKIP LOCKED) q
w	SELECT 1 FROM t WHERE id\n= 1 FOR SHARE OF t
w	SELECT * FROM (SELECT * FROM t\tFOR SHARE OF t)/* ; /* nested */ DELETE FROM t */q
w	SELECT * FROM t FOR SHARE OF t NOWAIT
w	SELECT * FROM (SELECT * FROM t FOR SHARE OF t NOWAIT)\nq
w	TABLE t FOR SHARE OF t -- x\nSKIP LOCKED
w	SELECT * FROM (SELECT * FROM\nt FOR SHARE  OF t SKIP LOCKED) q
w	SELECT * -- x\nFROM t FOR KEY SHARE
w	SELECT * FROM (SELECT * FROM t FOR KEY SHARE) -- x\nq
w	SELECT 1 -- x\nFROM t  WHERE id = 1 FOR KEY SHARE NOWAIT
w	SELECT * FROM (SELECT * FROM t FOR KEY SHARE /* c */ NOWAIT) q
w	TABLE t FOR KEY SHARE /* c */ SKIP LOCKED
w	SELECT *\nFROM (SELECT * FROM t FOR KEY SHARE SKIP LOCKED) q
w	SELECT  * -- x\nFROM t FOR KEY SHARE OF t
w	SELECT * FROM (SELECT * FROM -- x\nt FOR KEY SHARE OF t) q
w	TABLE t FOR KEY SHARE OF t NOWAIT
w	SELECT * FROM (SELECT * FROM t FOR KEY SHARE OF t NOWAIT) q
w	SELECT * FROM t FOR KEY SHARE OF t SKIP LOCKED
w	SELECT * FROM (SELECT * FROM t FOR KEY SHARE OF t SKIP LOCKED) q
w	SELECT 1 FROM t WHERE id =\t1 FOR /* c */ UPDATE
w	SELECT * FROM t FOR UPDATE /* c */ NOWAIT
w	SELECT * FROM (SELECT * FROM t FOR UPDATE\tNOWAIT) q
w	TABLE t FOR UPDATE SKIP LOCKED
w	SELECT *\nFROM (SELECT * FROM t FOR UPDATE SKIP LOCKED) q
w	SELECT * FROM t FOR UPDATE OF/* ; /* nested */ DELETE FROM t */t
w	SELECT * FROM t FOR UPDATE OF t NOWAIT
w	SELECT * FROM (SELECT * FROM t FOR UPDATE OF t NOWAIT) q
w	SELECT 1 FROM t WHERE id = 1 FOR UPDATE OF t SKIP LOCKED
w	TABLE t FOR NO KEY UPDATE
w	SELECT * FROM (SELECT */* ; /* nested */ DELETE FROM t */FROM t FOR NO KEY UPDATE) q
w	SELECT * FROM (SELECT * FROM t FOR\nNO KEY UPDATE NOWAIT) q
w	TABLE t FOR NO\tKEY UPDATE SKIP LOCKED
w	SELECT * FROM (SELECT * FROM t /* c */ FOR NO\nKEY -- x\nUPDATE\nSKIP LOCKED)  q
w	SELECT * FROM t FOR NO KEY UPDATE OF t
w	SELECT * FROM (SELECT * FROM\tt FOR NO KEY UPDATE OF t) q
w	SELECT 1  FROM t WHERE id = 1 FOR NO KEY /* c */ UPDATE OF t NOWAIT
w	SELECT * FROM (SELECT * FROM t FOR NO KEY UPDATE OF /* c */ t NOWAIT) q
w	SELECT * FROM t FOR NO KEY /* c */ UPDATE OF  t SKIP LOCKED
w	SELECT * FROM t FOR SHARE
w	SELECT * FROM (SELECT * FROM t FOR SHARE) q
w	SELECT 1 -- x\nFROM t WHERE id = 1 FOR SHARE NOWAIT
w	SELECT * FROM (SELECT /* c */ * FROM /* c */ t FOR SHARE NOWAIT) q
w	TABLE t FOR SHARE SKIP LOCKED
w	SELECT * FROM (SELECT * FROM t FOR SHARE SKIP /* c */ LOCKED) q
w	SELECT * FROM t FOR SHARE OF t
w	SELECT * FROM (SELECT * FROM t FOR SHARE OF t) q
w	SELECT * FROM t FOR\nSHARE -- x\nOF t NOWAIT
w	SELECT * FROM (SELECT -- x\n* FROM t FOR SHARE OF t/* ; /* nested */ DELETE FROM t */NOWAIT) q
w	TABLE t FOR SHARE/* ; /* nested */ DELETE FROM t */OF t -- x\nSKIP LOCKED
w	SELECT * FROM (SELECT *\tFROM t FOR SHARE OF t SKIP LOCKED) q
w	SELECT 1 FROM t WHERE id = 1 FOR KEY /* c */ SHARE
w	SELECT *\tFROM (SELECT * FROM t FOR KEY SHARE) q
w	SELECT * FROM t FOR KEY SHARE NOWAIT
w	SELECT * /* c */ FROM (SELECT * FROM t FOR KEY SHARE NOWAIT) q
w	SELECT * FROM t -- x\nFOR KEY SHARE SKIP LOCKED
w	SELECT * FROM (SELECT * FROM  t FOR KEY SHARE SKIP LOCKED) q
w	SELECT 1 FROM /* c */ t WHERE id = 1 FOR KEY SHARE OF t
w	SELECT * FROM (SELECT * FROM t FOR KEY SHARE OF t) q
w	SELECT 1 FROM t WHERE id = 1 FOR KEY SHARE OF t NOWAIT
w	TABLE t FOR KEY SHARE\nOF t SKIP LOCKED
w	SELECT * FROM (SELECT *  FROM t FOR -- x\nKEY SHARE OF t SKIP LOCKED) q
w	TABLE -- x\nt/* ; /* nested */ DELETE FROM t */FOR UPDATE
w	SELECT /* c */ * FROM (SELECT * FROM t FOR UPDATE) q
w	SELECT * FROM (SELECT * FROM t FOR UPDATE NOWAIT) q
w	SELECT * FROM t FOR UPDATE SKIP LOCKED
w	SELECT * FROM (SELECT * FROM t FOR UPDATE SKIP LOCKED) q
w	SELECT /* c */ 1\nFROM t WHERE id = 1 FOR UPDATE OF t
w	SELECT * FROM (SELECT  * FROM t FOR UPDATE OF /* c */ t) q
w	SELECT 1 FROM t WHERE id = 1 FOR UPDATE OF\tt NOWAIT
w	SELECT * FROM (SELECT\n* FROM t FOR UPDATE OF t NOWAIT) q
w	SELECT * FROM t FOR UPDATE OF t SKIP LOCKED
w	SELECT * FROM (SELECT * FROM t/* ; /* nested */ DELETE FROM t */FOR UPDATE OF\nt SKIP LOCKED)\tq
w	TABLE t FOR NO  KEY /* c */ UPDATE
w	SELECT -- x\n* FROM (SELECT/* ; /* nested */ DELETE FROM t */*\nFROM t FOR NO KEY UPDATE) q
w	TABLE t FOR/* ; /* nested */ DELETE FROM t */NO  KEY\tUPDATE NOWAIT
w	SELECT * FROM (SELECT * /* c */ FROM t FOR/* ; /* nested */ DELETE FROM t */NO KEY UPDATE NOWAIT) q
w	TABLE t FOR NO KEY UPDATE SKIP LOCKED
w	SELECT * FROM -- x\n(SELECT * FROM t FOR NO KEY UPDATE SKIP LOCKED) q
w	SELECT * FROM t FOR\tNO KEY UPDATE OF t
w	SELECT * FROM (SELECT * FROM t FOR NO KEY UPDATE OF/* ; /* nested */ DELETE FROM t */t) q
w	SELECT * FROM t FOR NO KEY UPDATE OF t\nNOWAIT
w	SELECT * FROM (SELECT -- x\n* FROM t FOR NO /* c */ KEY /* c */ UPDATE OF t NOWAIT) q
w	TABLE t FOR NO\nKEY UPDATE OF t SKIP LOCKED
w	SELECT * FROM (SELECT * -- x\nFROM t FOR NO/* ; /* nested */ DELETE FROM t */KEY UPDATE OF t SKIP LOCKED)\nq
w	SELECT 1 FROM t WHERE id = 1 FOR SHARE
w	SELECT 1 FROM t WHERE id = 1\tFOR SHARE NOWAIT
w	SELECT * FROM (SELECT * FROM t FOR SHARE NOWAIT) q
w	SELECT/* ; /* nested */ DELETE FROM t */* FROM t -- x\nFOR SHARE SKIP LOCKED
w	SELECT * FROM\t(SELECT * FROM t FOR SHARE\tSKIP LOCKED) q
w	SELECT * /* c */ FROM t FOR SHARE OF t
w	SELECT * FROM t FOR SHARE  OF t NOWAIT
w	SELECT * FROM (SELECT * FROM t FOR SHARE OF t  NOWAIT) q
w	TABLE t FOR SHARE OF t SKIP LOCKED
w	SELECT * FROM (SELECT *\tFROM t FOR SHARE OF t SKIP -- x\nLOCKED) q
w	TABLE t FOR KEY SHARE
w	SELECT * FROM (SELECT * FROM t FOR KEY SHARE) q
w	SELECT 1 FROM t WHERE id = 1 FOR KEY -- x\nSHARE NOWAIT
w	SELECT * FROM (SELECT * FROM t FOR KEY SHARE NOWAIT) q
w	TABLE t FOR KEY SHARE SKIP LOCKED
w	SELECT * FROM (SELECT/* ; /* nested */ DELETE FROM t */* FROM t FOR KEY SHARE SKIP LOCKED) q
w	TABLE t\tFOR KEY /* c */ SHARE OF t
w	SELECT * FROM (SELECT * FROM t FOR KEY -- x\nSHARE OF t) q
w	SELECT 1 FROM t -- x\nWHERE id = 1 FOR KEY SHARE OF t NOWAIT
w	SELECT * FROM (SELECT/* ; /* nested */ DELETE FROM t */* FROM t FOR KEY SHARE OF t /* c */ NOWAIT) q
w	INSERT INTO fx (id) VALUES (1)
w	WITH x AS (INSERT INTO fx (id) VALUES (1) RETURNING *) SELECT ALL CAST((t.*)::varchar(10) AS text), name AS x, /* c */ $1 AS delete, "t"."name" AS "update" FROM generate_series(1, 3) AS g (n) WHERE a ORDER BY v ASC NULLS FIRST LIMIT 10
w	WITH x AS (SELECT 1), y AS /* c */ (INSERT\tINTO fx (id) VALUES (1) RETURNING *) SELECT * FROM y
w	WITH x AS (SELECT 1) INSERT INTO -- x\nfx (id) VALUES (1)
w	EXPLAIN (analyze on)\nINSERT INTO fx (id) VALUES (1)
w	SELECT  ALL ARRAY[($1) IS NOT NULL, (ID) BETWEEN (1.5) AND (b)], bool_or(v > 1) alias, (ID)::numeric(10, 2) IN (COALESCE(t.id, name), EXISTS (SELECT 1e3 FROM u)) FROM "t" LIMIT 10; INSERT INTO fx (id) VALUES (1)
w	INSERT INTO fx (id) /* c */ VALUES (1);  SELECT ("t"."v")::text, (COALESCE('/*', a))::int /* c */ AS "update", sum(v) alias /* c */ FROM  (SELECT DISTINCT ON (a) COALESCE(EXISTS (SELECT a FROM u), B'01'), (NOT (ts)) BETWEEN (($$dollar$$) IS NOT\tNULL) AND ((SELECT 1.5 FROM t LIMIT 1)) alias, ARRAY[(DATE '2020-01-01')::text, (NULL) -- x\nIS NOT NULL] AS -- x\n"update", "t"."v" FROM t LEFT JOIN u USING (id)/* ; /* nested */ DELETE FROM t */WHERE CAST(($$dollar$$) BETWEEN ("t"."name") AND (true) AS text) GROUP BY a, b ORDER BY CAST(EXISTS (SELECT 'a'::text FROM u) AS text)/* ; /* nested */ DELETE FROM t */DESC) q WHERE ID
w	UPDATE fx SET v = 1
w	WITH x AS (UPDATE fx SET v\t= 1 RETURNING *) SELECT -- x\nCAST(("t" . "id")::numeric(10, 2) AS text),\t'x' alias,/* ; /* nested */ DELETE FROM t */count(*) alias FROM /* c */ (SELECT ALL 1, v AS/* ; /* nested */ DELETE FROM t */delete, b, t.* AS/* ; /* nested */ DELETE FROM t */x FROM t LEFT JOIN u USING (id) WHERE NOT/* ; /* nested */ DELETE FROM t */(1.5) IN ((U&'\\0041') IS NOT NULL, "t" . "id") LIMIT 10 OFFSET 2) q WHERE (('it''s') BETWEEN ('x') AND (1e3)) BETWEEN/* ; /* nested */ DELETE FROM t */(CAST(public.t.id AS text)) AND ($$dollar$$) ORDER BY NOT (CAST($q$a 'b' ; -- $q$ AS/* ; /* nested */ DELETE FROM t */text)) /* c */ ASC\tNULLS FIRST OFFSET 2
w	WITH x AS (SELECT 1), y AS (UPDATE fx SET v = 1 RETURNING *) SELECT * FROM y
w	WITH x AS (SELECT 1) UPDATE fx SET v = 1
w	EXPLAIN/* ; /* nested */ DELETE FROM t */ANALYZE UPDATE fx SET v = 1
w	SELECT DISTINCT /* c */ ((SELECT "t"."name" FROM t LIMIT 1)) BETWEEN (("t"."v")::varchar(10)) AND\t(COALESCE('x',\nb)), /* c */ COALESCE(COALESCE('; DELETE FROM t; --', interval '1 day'), id) FROM (SELECT ALL name, ID AS delete FROM t WHERE EXISTS (SELECT "t"."name" FROM u)) q GROUP BY ROLLUP (a, b) LIMIT 10;  UPDATE fx SET v = 1
w	UPDATE fx SET v = 1; SELECT '/*' IN (v,\tname), v/* ; /* nested */ DELETE FROM t */AS  delete, max(id) alias FROM t JOIN u ON t.id = u.t_id\tWHERE CAST(CAST('x' AS text) AS text)
w	DELETE FROM fx WHERE id = 1
w	WITH x AS (DELETE FROM fx WHERE id = 1 RETURNING *)/* ; /* nested */ DELETE FROM t */SELECT "t" . "id", t.* FROM "t"
w	WITH x AS (SELECT 1), y AS (DELETE FROM\tfx WHERE id = 1 RETURNING *) SELECT * FROM y
w	WITH x AS (SELECT 1) DELETE FROM\tfx WHERE id = 1
w	EXPLAIN ANALYZE VERBOSE DELETE FROM/* ; /* nested */ DELETE FROM t */fx WHERE id = 1
w	SELECT DISTINCT "t" . "id", COALESCE("t"."name", ("t"."name")::int), 1 alias, max(id) AS delete FROM generate_series(1, 3)\tAS g (n) WHERE -- x\n($$dollar$$ IN ('/*', public.t.id))::int; DELETE/* ; /* nested */ DELETE FROM t */FROM fx\tWHERE id  = 1
w	DELETE FROM fx WHERE id = 1; SELECT -3, count(*) FROM t AS x WHERE (COALESCE(v, name))::varchar(10) LIMIT 10
w	INSERT INTO fx SELECT 1, 2
w	WITH x AS (INSERT INTO fx SELECT/* ; /* nested */ DELETE FROM t */1, 2 RETURNING *) SELECT DISTINCT EXISTS (SELECT "t"."name" FROM u), name FROM\t(SELECT CAST(NOT ('/*')\tAS text) FROM t WHERE ((SELECT 'it''s' FROM/* ; /* nested */ DELETE FROM t */t LIMIT 1)) BETWEEN (1) AND (('a'::text)::numeric(10, 2))) q ORDER /* c */ BY (SELECT $$dollar$$ IN ("t"."v", 1) FROM t LIMIT 1) ASC NULLS FIRST
w	WITH x AS (SELECT 1), y AS (INSERT INTO fx SELECT 1, 2 RETURNING *) SELECT/* ; /* nested */ DELETE FROM t */* FROM y
w	WITH x AS (SELECT 1) INSERT INTO fx SELECT 1,\t2
w	EXPLAIN ANALYZE INSERT\nINTO/* ; /* nested */ DELETE FROM t */fx SELECT 1, 2
w	SELECT COALESCE((E'a\\'b') IS NOT NULL, NOT ("t" . "id")), bool_or(v > 1) FROM (SELECT DISTINCT ("t"."name") BETWEEN (U&'\\0041' IN (-3, $$dollar$$)) AND ((SELECT interval '1 day' FROM t LIMIT 1)), t.id AS x FROM t NATURAL JOIN u GROUP BY 1 HAVING count(*) > 1 ORDER BY (ID IN (-3, NULL)) IS NOT NULL DESC) q; INSERT INTO fx SELECT 1, 2
w	INSERT INTO fx SELECT\t1, 2; SELECT DISTINCT ON (a) (ID) IS NOT\tNULL IN ((v)::numeric(10, 2), CAST(NULL AS text)), "t" . "id", json_agg(t) FROM\nt NATURAL JOIN u WHERE ((SELECT b FROM t LIMIT 1)) -- x\nIS NOT NULL
w	INSERT -- x\nINTO fx (id) VALUES (1)
w	WITH x\nAS (INSERT\tINTO fx (id)\nVALUES (1) RETURNING *) SELECT DISTINCT "t"."v" IN ((t.*) IS NOT NULL, (SELECT '; DELETE FROM t; --' FROM t LIMIT 1)), t.* AS x FROM t JOIN /* c */ u ON t.id = u.t_id LIMIT 10
w	WITH x AS (SELECT 1), y AS (INSERT INTO fx (id) VALUES (1) RETURNING *) SELECT * FROM y
w	WITH x -- x\nAS (SELECT 1) INSERT INTO fx (id) VALUES (1)
w	EXPLAIN ANALYZE VERBOSE INSERT INTO fx (id) VALUES (1)
w	SELECT (SELECT "t"."name" FROM\nt LIMIT 1), percentile_disc(0.5) WITHIN -- x\nGROUP (ORDER -- x\nBY v) FROM generate_series(1, 3) AS g (n) WHERE (t.id) BETWEEN (COALESCE(ID, NULL)) AND (COALESCE(name, 'x')); INSERT INTO fx (id) VALUES (1)
w	INSERT INTO fx (id) VALUES (1); SELECT DISTINCT ARRAY[b, (ts)::text], t.* AS "update", COALESCE(EXISTS (SELECT ID FROM u), (SELECT 1 FROM t LIMIT 1)) alias FROM t AS x GROUP BY  1 HAVING count(*) > 1 LIMIT 10 OFFSET 2
w	WITH x AS (UPDATE fx SET v\n=  1 RETURNING *) SELECT DISTINCT/* ; /* nested */ DELETE FROM t */COALESCE('/*', $q$a 'b' ; -- $q$), t.id, json_agg(t) alias FROM t AS -- x\nx
w	WITH x AS (SELECT 1), y AS (UPDATE fx SET v = 1 RETURNING *)  SELECT * /* c */ FROM y
w	EXPLAIN (ANALYZE) UPDATE fx SET/* ; /* nested */ DELETE FROM t */v = 1
w	SELECT (EXISTS (SELECT $$dollar$$ FROM u)) BETWEEN (COALESCE(DATE '2020-01-01', true)) AND (v), sum(v) AS delete FROM public.t ORDER BY ((interval '1 day')::varchar(10)) IS  NOT NULL DESC; UPDATE fx SET v = 1
w	UPDATE fx SET v = 1; SELECT ALL (SELECT E'a\\'b' FROM t LIMIT 1), t.* alias FROM (SELECT DISTINCT ON (a) (DATE '2020-01-01')::text, max(id), EXISTS (SELECT (SELECT 1.5 FROM t LIMIT 1) FROM u) AS "update", a AS delete FROM "t" WHERE CAST(1.5 AS text) GROUP BY a, b) q GROUP BY ROLLUP (a, b) OFFSET 2
w	DELETE FROM fx -- x\nWHERE id = 1
w	WITH x AS/* ; /* nested */ DELETE FROM t */(DELETE FROM fx WHERE id = 1 RETURNING *) SELECT DISTINCT ON (a)  NOT ((name) IS NOT NULL), CAST("t"."v" AS text),\nstring_agg(name, ','), t.* AS /* c */ delete FROM t JOIN u ON t.id = u.t_id GROUP BY a, b
w	WITH x AS (SELECT 1), y AS (DELETE -- x\nFROM fx WHERE /* c */ id = 1 RETURNING *) SELECT * FROM y
w	WITH x AS (SELECT 1) DELETE FROM fx WHERE id\t= 1
w	EXPLAIN ANALYZE DELETE FROM/* ; /* nested */ DELETE FROM t */fx WHERE id =/* ; /* nested */ DELETE FROM t */1
w	SELECT ALL ($$dollar$$) BETWEEN (COALESCE("t"."v", $$dollar$$)) AND (NOT (t.id)), (ARRAY[NULL, t.id])::varchar(10) AS "update",\nID,\njson_agg(t) AS delete FROM "t"; DELETE FROM fx WHERE id = -- x\n1
w	DELETE FROM fx WHERE id = 1; SELECT ALL (SELECT ARRAY["t"."v",\n"t"."name"] FROM t LIMIT 1), t.* AS "update", array_agg(a ORDER BY b) AS x, array_agg(a ORDER BY\tb) AS "update" FROM t LEFT JOIN u USING (id) WHERE (EXISTS (SELECT v FROM u)) -- x\nBETWEEN (1) AND\t(CAST(U&'\\0041' AS text)) GROUP BY a,\tb LIMIT 10
w	INSERT /* c */ INTO fx SELECT 1, -- x\n2
w	WITH x AS (INSERT INTO\nfx/* ; /* nested */ DELETE FROM t */SELECT 1,  2 RETURNING *) -- x\nSELECT ("t" . "id") IS NOT NULL FROM (SELECT ALL $q$a 'b' ; -- x\n-- $q$, (SELECT true FROM t LIMIT 1) AS/* ; /* nested */ DELETE FROM t */delete, a AS x FROM (VALUES (1, 2)) AS w (p, q) LIMIT 10) q WHERE NOT (EXISTS (SELECT 1e3 FROM u)) ORDER BY ARRAY['/*', NOT (NULL)] LIMIT 10
w	WITH x AS (SELECT 1), y AS /* c */ (INSERT INTO fx SELECT 1, 2 RETURNING *) SELECT * FROM y
w	WITH x AS (SELECT 1) -- x\nINSERT INTO fx SELECT 1, 2
w	EXPLAIN (ANALYZE) INSERT INTO fx SELECT 1, 2
w	SELECT E'a\\'b', bool_or(v > 1) AS "update", t.id AS "update", ID AS "update" FROM (SELECT ALL ARRAY[U&'\\0041', ('a'::text)::numeric(10, 2)], "t"."v", $$dollar$$ AS delete, (NULL IN ('x', true))::varchar(10) AS delete FROM "t" WHERE interval '1 day') q WHERE ((SELECT "t"."v" FROM t LIMIT 1)) IS NOT NULL; INSERT INTO fx SELECT 1, 2
w	INSERT\nINTO fx SELECT 1,\n2; SELECT DISTINCT B'01', "t"."v",  string_agg(name, ',') alias, "t"."name" FROM t NATURAL JOIN u LIMIT 10
w	WITH -- x\nx AS (INSERT INTO fx (id)\tVALUES (1) RETURNING *) -- x\nSELECT  ts, ts AS "update", ARRAY[id IN (b, "t" .\t"id"), EXISTS (SELECT 1 FROM u)], t.id AS "update" FROM t JOIN u ON t.id = u.t_id WHERE B'01' ORDER BY CAST(DATE '2020-01-01' AS text) ASC NULLS FIRST OFFSET/* ; /* nested */ DELETE FROM t */2
w	WITH x AS (SELECT 1), y AS (INSERT INTO fx (id) VALUES  (1) RETURNING *) SELECT * FROM y
w	WITH x AS (SELECT 1) INSERT INTO fx (id) VALUES (1)
w	EXPLAIN ANALYZE INSERT INTO fx (id) VALUES (1)
w	SELECT DISTINCT ON (a) NULL, max(id) alias FROM t; INSERT INTO fx (id) VALUES (1)
w	INSERT INTO fx (id) VALUES (1); SELECT /* c */ ALL (('/*') BETWEEN (DATE '2020-01-01') AND ($1))::varchar(10) FROM "t" WHERE ARRAY[b, ARRAY[-3, v]] LIMIT 10
w	WITH x AS\n(UPDATE fx SET /* c */ v = 1 RETURNING *) SELECT DISTINCT ON (a) 'x' FROM public.t WHERE id
w	WITH x AS (SELECT 1), y AS (UPDATE fx SET v = 1 /* c */ RETURNING *) SELECT * FROM y
w	WITH x AS (SELECT -- x\n1) UPDATE fx SET v = 1
w	EXPLAIN (ANALYZE) UPDATE fx SET v = 1
w	SELECT 1.5 FROM t AS x WHERE ($$dollar$$) IS NOT NULL IN (v, 'it''s') GROUP BY GROUPING SETS ((a), ()) LIMIT 10; UPDATE fx  SET v = 1
w	UPDATE fx SET v = 1; SELECT (($$dollar$$) IS NOT NULL) IS NOT NULL, string_agg(name, ',') FROM "t" WHERE $$dollar$$ LIMIT 10
w	WITH x AS (DELETE FROM fx WHERE id = 1 RETURNING *) SELECT DISTINCT ON/* ; /* nested */ DELETE FROM t */(a) (("t" . "id")::varchar(10)) IS NOT NULL, json_agg(t) -- x\nAS "update", v AS "update" FROM\tgenerate_series(1, 3) AS g (n) WHERE\tCOALESCE(1, B'01') IN\t(public.t.id, COALESCE(v, interval '1 day')) LIMIT 10
w	WITH/* ; /* nested */ DELETE FROM t */x AS (SELECT 1), y AS (DELETE FROM fx WHERE /* c */ id = 1 -- x\nRETURNING *) SELECT * FROM y
w	WITH x AS (SELECT 1) DELETE FROM fx WHERE id = 1
w	EXPLAIN\nANALYZE DELETE FROM fx WHERE id = 1
w	SELECT DISTINCT ON (a) -3, id, string_agg(name, ',') FROM public.t WHERE ($q$a\t'b' ; -- $q$) IS NOT NULL OFFSET 2; DELETE FROM\tfx WHERE id = 1
w	DELETE FROM fx WHERE id = 1; SELECT ('/*') IS NOT NULL, name AS x, bool_or(v > 1), EXISTS (SELECT (SELECT -- x\ninterval '1 day' FROM t LIMIT 1) FROM\tu)\tAS "update" FROM t LEFT JOIN u USING (id) GROUP BY GROUPING SETS ((a), ())
w	INSERT INTO fx /* c */ SELECT 1,/* ; /* nested */ DELETE FROM t */2
w	WITH x AS (INSERT INTO fx SELECT 1, 2 RETURNING *) SELECT DISTINCT ON (a) EXISTS\t(SELECT $$dollar$$ FROM u), avg(v) FILTER (WHERE a > 1) alias, avg(v) FILTER (WHERE a > 1) alias FROM (SELECT DISTINCT NOT ("t"."v") IN (('a'::text) IS NOT NULL, v) FROM /* c */ "t" WHERE (NOT (1e3))::int GROUP BY 1 HAVING count(*) > 1) q WHERE (ARRAY['; DELETE FROM t; --', NULL])::numeric(10, 2) ORDER BY -3 DESC
w	WITH x AS (SELECT 1), y AS (INSERT INTO fx SELECT 1, 2 RETURNING *) SELECT * FROM y
w	WITH x AS (SELECT 1) INSERT INTO fx SELECT 1, 2
w	EXPLAIN (analyze on) INSERT INTO fx SELECT 1, 2
w	SELECT\n(($1) IS NOT NULL)::int, "t" . "id" AS "update", ARRAY[ARRAY[interval '1 day', b], (SELECT ID FROM t LIMIT 1)] FROM t LEFT JOIN u USING (id) WHERE E'a\\'b'; INSERT/* ; /* nested */ DELETE FROM t */INTO fx SELECT/* ; /* nested */ DELETE FROM t */1, 2
w	INSERT INTO fx SELECT 1, 2; SELECT DISTINCT ON (a) CAST(DATE '2020-01-01' /* c */ AS text) IN (true IN ($$dollar$$, v), DATE '2020-01-01') FROM\tpublic.t WHERE (NULL IN (ID, b)) BETWEEN ('x') AND/* ; /* nested */ DELETE FROM t */('it''s' IN (ID, 'it''s')) ORDER BY CAST(NOT (interval '1 day') AS text)
w	WITH x AS (INSERT INTO fx (id) VALUES (1) RETURNING *) SELECT DISTINCT ON (a) (id)::numeric(10, 2),/* ; /* nested */ DELETE FROM t */NOT (EXISTS\t(SELECT "t"."v" FROM u)) AS delete  FROM t NATURAL JOIN u  WHERE COALESCE(ARRAY["t"."name",\t$$dollar$$],/* ; /* nested */ DELETE FROM t */COALESCE(public.t.id, "t" . "id")) GROUP BY 1 HAVING count(*) > 1 /* c */ OFFSET 2
w	WITH x AS (SELECT 1), -- x\ny AS (INSERT INTO fx (id) VALUES (1) RETURNING *) SELECT * FROM y
w	EXPLAIN (analyze on) INSERT INTO fx (id) VALUES (1)
w	SELECT DISTINCT ON (a) ("t"."name") IS NOT NULL FROM t -- x\nLEFT JOIN u USING (id) ORDER BY (SELECT B'01' FROM t LIMIT 1) DESC LIMIT 10;  INSERT INTO -- x\nfx (id) VALUES (1)
w	INSERT INTO fx (id) VALUES (1);  SELECT EXISTS (SELECT ($1) IS NOT NULL FROM u) FROM t JOIN u ON t.id = u.t_id WHERE CAST(EXISTS (SELECT true FROM u) AS text) LIMIT 10
w	UPDATE /* c */ fx SET v = -- x\n1
w	WITH x AS (UPDATE fx SET /* c */ v = 1 RETURNING *) SELECT DISTINCT ON (a) (true) BETWEEN (-3 IN (1e3, 'a'::text)) AND (COALESCE(public.t.id, U&'\\0041')), CAST((-3) BETWEEN (interval '1 day') AND (true) AS text), json_agg(t), "t" . "id" FROM t NATURAL JOIN u GROUP BY -- x\n1 -- x\nHAVING count(*) > 1
w	WITH x AS (SELECT 1), y AS -- x\n(UPDATE fx SET v = 1 RETURNING *) SELECT *\nFROM y
w	WITH x\nAS (SELECT 1) UPDATE fx SET v = 1
w	EXPLAIN (analyze on) UPDATE fx SET v = 1
w	SELECT t.id, $q$a 'b' ; -- $q$, "t"."name" FROM generate_series(1, -- x\n3) AS g (n); UPDATE fx SET v = 1
w	UPDATE fx SET v = 1; SELECT ALL (COALESCE($1, 1.5))::numeric(10, 2), max(id) alias, ts AS delete FROM "t" ORDER BY $1 DESC
w	DELETE FROM  fx WHERE id = 1
w	WITH x AS (DELETE FROM fx WHERE id = 1 RETURNING *) SELECT DISTINCT ON (a) '; DELETE FROM t; --', ts FROM t JOIN u ON t.id = u.t_id WHERE\tEXISTS (SELECT b FROM -- x\nu)
w	WITH x AS (SELECT 1), y AS (DELETE FROM fx WHERE id = 1 RETURNING *) SELECT * FROM y
w	WITH x AS (SELECT /* c */ 1) DELETE FROM fx WHERE id = 1
w	EXPLAIN ANALYZE VERBOSE DELETE FROM fx\nWHERE id /* c */ = 1
w	SELECT ARRAY[(interval '1 day') BETWEEN (DATE '2020-01-01') -- x\nAND (ts), '/*'], COALESCE((U&'\\0041')::numeric(10, 2), (1e3) BETWEEN /* c */ (1e3) AND (-3)) alias FROM generate_series(1, 3) AS g (n) WHERE ARRAY[(U&'\\0041') IS\nNOT NULL, (SELECT  '; DELETE FROM t; --' FROM t -- x\nLIMIT 1)] ORDER BY CAST(v AS text) ASC NULLS FIRST; DELETE FROM fx WHERE id = 1
w	DELETE FROM fx WHERE id = 1; SELECT ARRAY[(SELECT '/*'\tFROM t LIMIT 1), ARRAY[t.*, interval '1 day']] FROM t AS x WHERE ID
w	WITH x AS (INSERT\nINTO fx  SELECT 1, 2 RETURNING *) SELECT -- x\nt.id FROM "t" WHERE ARRAY[EXISTS /* c */ (SELECT /* c */ t.* FROM /* c */ u), ($q$a 'b' ; -- $q$)::numeric(10, 2)] LIMIT 10
w	WITH  x AS (SELECT 1) INSERT INTO fx SELECT 1, 2
w	EXPLAIN ANALYZE INSERT INTO fx SELECT\n1, 2
w	SELECT ALL ARRAY[true, true], "t"."v" AS delete, "t"."v" AS /* c */ delete -- x\nFROM public.t WHERE NOT (NOT (t.id)) ORDER BY 'x' DESC; INSERT INTO fx SELECT 1, 2
w	INSERT INTO fx SELECT 1, 2; SELECT DISTINCT (COALESCE(b, v)) IS NOT NULL, sum(v) AS x FROM generate_series(1, 3) AS g (n) WHERE interval '1 day'
w	INSERT /* c */ INTO fx (id) VALUES (1)
w	WITH\tx AS (INSERT /* c */ INTO\tfx\t(id) VALUES (1) RETURNING *) SELECT -- x\nALL EXISTS (SELECT 'it''s' FROM u), json_agg(t) AS x, (ARRAY[$$dollar$$, NULL]) IS NOT NULL, bool_or(v > 1) AS x FROM (SELECT a, bool_or(v -- x\n> 1) alias, sum(v) AS "update", public.t.id alias FROM generate_series(1,  3) AS g (n) WHERE "t"."name" /* c */ ORDER BY 'it''s') q WHERE (SELECT NULL FROM t LIMIT 1) ORDER BY (COALESCE("t"."v", ts))  BETWEEN (NOT (NULL)) AND (DATE '2020-01-01')
w	WITH x AS (SELECT 1), y AS (INSERT INTO fx (id) VALUES (1) RETURNING\n*) SELECT * FROM y
w	SELECT DISTINCT ON (a) (interval '1 day')::text, (SELECT v FROM t LIMIT 1)  AS x, sum(v) FROM t LEFT JOIN u USING (id) WHERE ((1.5)::int) BETWEEN (EXISTS (SELECT U&'\\0041' FROM u)) AND (EXISTS (SELECT 'a'::text FROM u)) -- x\nGROUP\tBY 1 HAVING count(*) > 1; INSERT  INTO fx (id) VALUES (1)
w	INSERT INTO fx (id) VALUES (1); SELECT DISTINCT ON (a) ($q$a 'b' ; -- $q$) BETWEEN (COALESCE(1.5, B'01')) AND (true /* c */ IN (U&'\\0041', "t"."name")), t.* alias, "t"."v", $1 AS x FROM generate_series(1, 3) AS g (n)
w	WITH x AS -- x\n(UPDATE fx SET v = 1 RETURNING *) SELECT DISTINCT $1, (EXISTS (SELECT "t"."name" FROM u)) BETWEEN (CAST(a AS text)) AND (ARRAY['/*', v]) AS "update" FROM "t" WHERE name
w	WITH x AS (SELECT 1), y AS (UPDATE fx  SET v = 1 RETURNING *) SELECT * FROM y
w	SELECT NOT (U&'\\0041') IN ((-3)::varchar(10), ts), 'x' AS "update", "t"."v" AS delete, public.t.id AS "update" FROM t JOIN u ON t.id = u.t_id\nWHERE (SELECT ARRAY['it''s', t.*] FROM t LIMIT 1) GROUP BY ROLLUP (a, b); UPDATE fx SET v = 1
w	UPDATE fx SET v = 1; SELECT /* c */ ARRAY[$q$a 'b' ; -- $q$, (a) -- x\nBETWEEN ("t"."name") AND (interval '1 day')], CAST(NOT  (DATE '2020-01-01') -- x\nAS text) FROM (SELECT (ID) IS NOT NULL, max(id), ARRAY['/*' IN ($$dollar$$, "t"."name"), (SELECT ts FROM t LIMIT 1)] alias, /* c */ bool_or(v > 1) -- x\nAS\tdelete FROM t) q /* c */ WHERE (SELECT EXISTS (SELECT 1e3 FROM u) FROM t -- x\nLIMIT 1) ORDER BY EXISTS (SELECT CAST('x' AS text) FROM u)
w	WITH x AS (DELETE FROM fx WHERE id = 1 RETURNING *)\nSELECT NOT (t.*), array_agg(a\tORDER BY b) AS "update" FROM t
w	WITH x AS (SELECT 1), y/* ; /* nested */ DELETE FROM t */AS (DELETE FROM fx WHERE id = 1 RETURNING *) SELECT * FROM y
w	EXPLAIN ANALYZE DELETE FROM fx WHERE id = 1
w	SELECT DISTINCT ON (a) COALESCE(($$dollar$$)::int, CAST('; DELETE FROM t; --' AS text)), '/*' FROM t LEFT JOIN u USING (id) WHERE NOT (($$dollar$$)::int) ORDER BY ARRAY[(-3)::numeric(10, 2), (v)::numeric(10, 2)] ASC NULLS  FIRST LIMIT -- x\n10; DELETE FROM fx WHERE id = -- x\n1
w	DELETE FROM fx WHERE id = 1; SELECT ARRAY[$$dollar$$, '; DELETE FROM t; --' IN ('x', '; DELETE FROM t; --')] FROM t JOIN u ON t.id = u.t_id GROUP/* ; /* nested */ DELETE FROM t */BY ROLLUP (a, b)
w	INSERT /* c */ INTO fx SELECT 1,\t2
w	WITH x AS (INSERT INTO fx SELECT  1, 2 RETURNING *) SELECT (COALESCE(interval '1 day', E'a\\'b')) IS NOT NULL, ARRAY[CAST("t"."v" AS text), "t" . "id"], string_agg(name, ',') AS delete FROM generate_series(1, 3) AS g (n) WHERE ARRAY["t"."name", "t"."name" IN (interval '1 day', true)] GROUP BY ROLLUP (a, b) OFFSET 2
w	EXPLAIN ANALYZE VERBOSE INSERT INTO/* ; /* nested */ DELETE FROM t */fx /* c */ SELECT 1, 2
w	SELECT NOT ((NULL)::varchar(10)), ts AS x, "t" . -- x\n"id" AS delete, count(DISTINCT a) FROM (SELECT ALL CAST(EXISTS (SELECT 1e3 FROM u) AS text), t.* FROM "t" WHERE NULL GROUP BY GROUPING SETS ((a), ()) LIMIT 10 OFFSET 2)  q LIMIT 10;\nINSERT INTO fx SELECT 1, 2
w	INSERT INTO fx SELECT 1,/* ; /* nested */ DELETE FROM t */2; SELECT ((-3) IS NOT\nNULL)::int, avg(v) FILTER (WHERE a >\n1), t.* AS delete FROM "t" WHERE EXISTS (SELECT id FROM u) ORDER/* ; /* nested */ DELETE FROM t */BY t.*
w	WITH x AS (INSERT INTO fx (id) VALUES (1) RETURNING *) SELECT DISTINCT COALESCE(COALESCE(v, a), /* c */ a IN (t.id, U&'\\0041')), 'it''s' IN (COALESCE(interval '1 day', id), EXISTS (SELECT -3 FROM u)) AS "update", ts AS delete FROM t NATURAL JOIN u WHERE NOT (COALESCE(-3, '; DELETE FROM t; --'))
w	WITH /* c */ x AS (SELECT 1), y AS\n(INSERT INTO fx (id) VALUES (1) RETURNING *) SELECT * FROM y
w	WITH  x AS (SELECT 1)\nINSERT INTO fx (id) VALUES (1)
w	EXPLAIN (analyze on) INSERT INTO  fx (id) VALUES (1)
w	SELECT DISTINCT ON (a) (SELECT CAST(v AS text) FROM t LIMIT 1), t.id, true AS x, COALESCE(ID, ARRAY[ts, 'x']) AS "update" FROM t JOIN u ON t.id =  u.t_id; INSERT INTO fx  (id) VALUES  (1)
w	INSERT\nINTO fx (id) VALUES (1); SELECT NOT ((1)::text), avg(v)/* ; /* nested */ DELETE FROM t */FILTER (WHERE a > 1), (SELECT NULL FROM t /* c */ LIMIT 1), -- x\n"t" . "id" AS "update" FROM "t" WHERE CAST(($$dollar$$) -- x\nIS NOT NULL AS text) OFFSET 2
w	UPDATE fx SET /* c */ v = 1
w	WITH x AS (UPDATE fx SET v = 1 RETURNING *) SELECT COALESCE(CAST(NULL AS text), -- x\nNOT (1.5)), t.* AS x, (B'01')::varchar(10)/* ; /* nested */ DELETE FROM t */alias, ARRAY['; DELETE FROM t; --' IN ("t"\n. "id", E'a\\'b'), 1e3] AS "update" FROM t WHERE ('it''s') IS NOT NULL ORDER BY NOT (v) IN ((ts) BETWEEN (ID) AND (id), CAST(name AS text))
w	WITH x AS (SELECT 1), /* c */ y /* c */ AS (UPDATE fx /* c */ SET v = 1 RETURNING *)/* ; /* nested */ DELETE FROM t */SELECT * FROM y
w	EXPLAIN ANALYZE UPDATE fx SET  v = 1
w	SELECT ALL CAST(1 AS text) -- x\nIN (ts,  ('x') /* c */ IS NOT NULL) FROM t AS x WHERE "t"."name" LIMIT 10; UPDATE fx SET v  = 1
w	UPDATE fx SET v = 1; SELECT DISTINCT ON (a) COALESCE((ts) BETWEEN /* c */ (U&'\\0041') AND ("t"."name"), EXISTS (SELECT $q$a\n'b' ; -- $q$ FROM u)) FROM "t" WHERE 'x' GROUP BY 1 HAVING count(*) > 1 ORDER BY (COALESCE($1, $q$a 'b' ; -- $q$))::numeric(10, 2) DESC LIMIT 10
w	WITH x AS (DELETE FROM fx WHERE id = 1 RETURNING *)\tSELECT interval '1 day', t.* AS x, sum(v) alias FROM (SELECT ALL -- x\nNOT ((SELECT "t" . "id" FROM t LIMIT 1)), count(DISTINCT a) AS "update" FROM public.t WHERE /* c */ (true)::int LIMIT/* ; /* nested */ DELETE FROM t */10 OFFSET 2)/* ; /* nested */ DELETE FROM t */q WHERE ((1e3)::varchar(10))::text
w	WITH x AS (SELECT 1), y/* ; /* nested */ DELETE FROM t */AS (DELETE FROM -- x\nfx WHERE id -- x\n= 1 RETURNING *) SELECT * FROM y
w	EXPLAIN (ANALYZE) DELETE FROM fx WHERE id = 1
w	SELECT (CAST('x' AS text))::varchar(10) FROM t LEFT JOIN u USING (id) WHERE (SELECT U&'\\0041' FROM t LIMIT 1); DELETE FROM fx WHERE id = 1
w	DELETE FROM fx WHERE id = 1; SELECT DISTINCT (SELECT\n('x') BETWEEN (v) AND (a) FROM t LIMIT 1), (EXISTS (SELECT interval/* ; /* nested */ DELETE FROM t */'1 day'\tFROM u))::numeric(10, 2) AS "update", v AS x FROM t  AS x WHERE ARRAY["t" . "id" IN\t(public.t.id, $$dollar$$), EXISTS (SELECT name FROM u)]
w	INSERT INTO  fx SELECT /* c */ 1, 2
w	WITH x AS (INSERT INTO fx SELECT 1, 2 RETURNING *) SELECT (public.t.id) IS NOT NULL FROM generate_series(1,\n3) AS g (n) WHERE (NOT (1)) IS NOT NULL LIMIT 10
w	WITH x AS (SELECT 1), y AS (INSERT INTO fx SELECT 1, 2 RETURNING *)\nSELECT * FROM y
w	WITH x AS (SELECT 1) INSERT INTO fx SELECT 1, /* c */ 2
w	EXPLAIN ANALYZE INSERT INTO fx SELECT 1, /* c */ 2
w	SELECT ((1.5) IS NOT NULL)::varchar(10), json_agg(t), id, "t"."v" FROM (SELECT DISTINCT ON (a) ARRAY[CAST("t" . "id" AS text), "t"."v"]  FROM "t") q; INSERT INTO fx /* c */ SELECT 1, 2
w	INSERT INTO fx SELECT 1, 2; SELECT ALL\nCAST(COALESCE('/*', -- x\n$1) AS text) FROM generate_series(1, 3) AS g (n) WHERE (NOT (public.t.id))::int
w	WITH x -- x\nAS (INSERT INTO fx (id) VALUES (1) RETURNING *) SELECT\n(SELECT (E'a\\'b') BETWEEN (U&'\\0041') AND (public.t.id) FROM t LIMIT 1) FROM t JOIN u ON t.id = u.t_id GROUP BY 1 HAVING count(*) > 1
w	WITH x /* c */ AS (SELECT 1) INSERT INTO fx (id) VALUES (1)
w	SELECT DISTINCT ON (a) "t"."name" FROM /* c */ (SELECT\tARRAY[true, 'a'::text] FROM t AS x) q -- x\nWHERE COALESCE(('; DELETE FROM t; --') BETWEEN (U&'\\0041') AND ('a'::text), CAST(B'01' AS text)); INSERT INTO fx (id) VALUES (1)
w	INSERT INTO fx  (id) VALUES\n(1); SELECT ALL true, string_agg(name, ',') AS "update", name IN (CAST($1 AS text), E'a\\'b' IN (a, '; DELETE FROM t; --')) /* c */ AS delete, t.*/* ; /* nested */ DELETE FROM t */AS\tdelete FROM (SELECT NOT ('/*'), -- x\njson_agg(t) AS x, 'it''s', avg(v) FILTER (WHERE a > 1) alias FROM t NATURAL JOIN u WHERE true ORDER BY (ID)::int ASC NULLS FIRST) q WHERE public.t.id
w	UPDATE fx SET v =  1
w	WITH x AS (UPDATE fx SET v = 1 RETURNING *) SELECT "t"."name", t.id FROM\nt AS x WHERE COALESCE(COALESCE(b, 'a'::text), EXISTS (SELECT\t'; DELETE FROM t; --' FROM u))
w	SELECT "t"."name" FROM t -- x\nAS x; UPDATE fx SET v = 1
w	UPDATE fx SET/* ; /* nested */ DELETE FROM t */v = 1; SELECT -3, "t"."v" FROM generate_series(1, 3) AS g (n) GROUP BY a, b ORDER BY EXISTS/* ; /* nested */ DELETE FROM t */(SELECT CAST('; DELETE FROM t; --' AS\ttext) FROM u) ASC NULLS FIRST
w	DELETE  FROM fx WHERE id = 1
w	WITH x AS (DELETE FROM fx WHERE id -- x\n= 1 RETURNING *) SELECT $1, public.t.id AS x, string_agg(name, ',') AS "update", count(*) AS delete FROM public.t GROUP BY GROUPING SETS ((a), ()) LIMIT 10 OFFSET 2
w	EXPLAIN\t(ANALYZE)  DELETE FROM fx WHERE  id = 1
w	SELECT ALL -- x\nEXISTS (SELECT NULL FROM u) IN (NULL  IN (ts, name), NOT (public.t.id)), string_agg(name, ',') AS delete, '; DELETE FROM t; --' AS "update", name alias FROM t NATURAL JOIN u WHERE (('/*') BETWEEN ($1) AND (DATE '2020-01-01'))::text GROUP BY a, b ORDER BY (SELECT (t.*) IS NOT NULL FROM t LIMIT 1) DESC; DELETE FROM fx WHERE id = 1
w	DELETE FROM fx WHERE id = 1; SELECT ALL NOT ((NULL) IS NOT NULL), sum(v) AS x, "t"."v" alias, b FROM t AS x ORDER BY (id) BETWEEN ((E'a\\'b') BETWEEN ($1) AND ("t"."v")) AND ((1.5)::varchar(10))
w	INSERT -- x\nINTO fx SELECT 1, 2
w	WITH x AS (INSERT INTO fx SELECT 1, 2 RETURNING\n*) SELECT DISTINCT ON (a) $q$a 'b' ; -- $q$,\nCAST((U&'\\0041') BETWEEN (E'a\\'b') AND (-3) AS text) AS delete, avg(v) FILTER (WHERE a > 1) FROM (SELECT DISTINCT (SELECT (true) BETWEEN (B'01') AND (U&'\\0041') FROM t LIMIT 1), COALESCE(CAST('a'::text AS text), "t"."name") AS delete, bool_or(v > 1) alias FROM generate_series(1, 3) AS g (n) OFFSET 2) q WHERE EXISTS (SELECT (-3) IS NOT NULL FROM u) LIMIT 10
w	WITH x AS (SELECT 1), y /* c */ AS (INSERT INTO fx SELECT 1, 2 RETURNING *) SELECT * FROM\ty
w	EXPLAIN ANALYZE INSERT\tINTO fx SELECT 1, 2
w	SELECT '/*', max(id) alias, NOT\n(NOT (t.id)) AS x FROM t LEFT JOIN u USING (id) LIMIT 10; INSERT INTO fx SELECT 1, 2
w	INSERT INTO fx SELECT 1, 2; SELECT DISTINCT ON (a) ((public.t.id) BETWEEN (b) AND (t.*))::text FROM "t" WHERE EXISTS (SELECT 1.5 IN ("t"."name", 1e3) FROM -- x\nu)
w	INSERT INTO fx (id) VALUES -- x\n(1)
w	WITH x AS (INSERT INTO fx (id) VALUES\t(1) RETURNING *) SELECT ALL COALESCE(('/*') BETWEEN (DATE '2020-01-01') AND\n(NULL), NOT (public.t.id)), id alias, percentile_disc(0.5) WITHIN GROUP (ORDER BY v) AS x, bool_or(v > 1) AS\t"update" FROM t AS x GROUP BY 1 HAVING count(*)\n> 1
w	WITH x AS -- x\n(SELECT  1),  y AS (INSERT /* c */ INTO fx (id) VALUES (1) RETURNING *) SELECT * FROM y
w	WITH x AS (SELECT 1) INSERT INTO/* ; /* nested */ DELETE FROM t */fx (id) VALUES (1)
w	EXPLAIN\tANALYZE VERBOSE INSERT INTO fx (id) VALUES (1)
w	SELECT ALL COALESCE(DATE '2020-01-01', (SELECT 1 FROM t\nLIMIT 1)) FROM generate_series(1, 3) AS g (n) /* c */ ORDER BY COALESCE('/*', (SELECT b/* ; /* nested */ DELETE FROM t */FROM -- x\nt LIMIT 1)) DESC LIMIT 10; INSERT INTO fx\t(id) VALUES (1)
w	INSERT INTO fx (id) VALUES (1); SELECT DISTINCT (COALESCE($1, 'a'::text))::int, t.id AS "update", t.* AS delete, sum(v) FROM generate_series(1, 3) AS g (n) WHERE id ORDER BY NOT ('it''s') ASC NULLS FIRST LIMIT 10
w	WITH x AS (UPDATE fx SET v = 1 RETURNING *) SELECT ARRAY[COALESCE("t"."v", "t"."name"), (SELECT t.* FROM t LIMIT 1)], NOT (($q$a 'b' /* c */ ; -- $q$)::varchar(10)) AS\t"update", sum(v) alias, "t"."name" AS x FROM t LEFT JOIN u USING (id) WHERE COALESCE(t.* IN/* ; /* nested */ DELETE FROM t */($1, public.t.id), ($q$a 'b' ; -- $q$) IS NOT NULL) OFFSET 2
w	WITH x AS (SELECT 1), y AS (UPDATE /* c */ fx SET v = 1 RETURNING *) SELECT * FROM -- x\ny
w	WITH x AS (SELECT 1)/* ; /* nested */ DELETE FROM t */UPDATE fx SET v = 1
w	EXPLAIN (ANALYZE) UPDATE fx SET v  = 1
w	SELECT v IN (U&'\\0041', true) IN (interval '1 day',/* ; /* nested */ DELETE FROM t */(id) IS\nNOT NULL), id alias, /* c */ b FROM t NATURAL JOIN u WHERE (1e3 IN (b, U&'\\0041')) BETWEEN (U&'\\0041' IN ("t"."name", 'it''s')) AND ((SELECT '/*' FROM t LIMIT 1)) GROUP BY ROLLUP (a, b) LIMIT 10; UPDATE fx SET v /* c */ = 1
w	UPDATE fx SET v = 1; SELECT ((SELECT NULL FROM t LIMIT\n1)) BETWEEN (EXISTS /* c */ (SELECT a FROM u)) AND (EXISTS (SELECT U&'\\0041' FROM u)) FROM t NATURAL JOIN u WHERE (CAST(NULL AS text))::text/* ; /* nested */ DELETE FROM t */ORDER BY EXISTS (SELECT 1 FROM u) IN ($1, name) DESC
w	WITH x AS  (DELETE FROM fx WHERE id = 1 RETURNING *) SELECT DISTINCT ON (a) CAST(EXISTS (SELECT public.t.id FROM u) AS  text), "t"."v" AS "update" FROM generate_series(1, 3) AS\tg (n) WHERE CAST(U&'\\0041' AS text) ORDER BY (-3)::varchar(10) DESC
w	WITH x AS (SELECT 1), y AS (DELETE /* c */ FROM fx WHERE id = 1 RETURNING -- x\n*) SELECT * FROM y
w	WITH x\nAS (SELECT 1) DELETE FROM fx WHERE id = 1
w	EXPLAIN (ANALYZE) DELETE FROM fx WHERE id =  1
w	SELECT ALL (ARRAY[U&'\\0041', t.*]) /* c */ BETWEEN (CAST(interval '1 day' AS text)) AND (CAST($$dollar$$\tAS text)),\t$q$a 'b' ;/* ; /* nested */ DELETE FROM t */-- $q$ AS x FROM "t" WHERE v GROUP BY 1 HAVING count(*) > 1 LIMIT 10; DELETE\tFROM fx WHERE id = 1
w	DELETE FROM fx WHERE /* c */ id = 1; SELECT ARRAY[EXISTS (SELECT -- x\nt.*\nFROM u), (SELECT B'01' FROM t LIMIT 1)], (-3) BETWEEN (U&'\\0041') AND/* ; /* nested */ DELETE FROM t */(ID) /* c */ IN (ARRAY[true, 'it''s'], interval '1 day' IN\t('x', DATE '2020-01-01')), ((SELECT ID FROM -- x\nt /* c */ LIMIT 1))::text AS delete FROM t LEFT JOIN u USING (id) WHERE (SELECT/* ; /* nested */ DELETE FROM t */NOT (ts) FROM t LIMIT 1)
w	INSERT INTO fx  SELECT 1, 2
w	WITH x AS (INSERT INTO fx SELECT 1, 2 RETURNING *) SELECT ALL NOT (EXISTS (SELECT DATE '2020-01-01' FROM u))  FROM "t" ORDER BY CAST((ts)::numeric(10, 2) AS text) DESC OFFSET 2
w	WITH x AS -- x\n(SELECT 1), y AS (INSERT INTO fx SELECT/* ; /* nested */ DELETE FROM t */1, 2 RETURNING *) SELECT * FROM y
w	WITH x\nAS (SELECT 1) INSERT INTO fx SELECT 1, 2
w	EXPLAIN (ANALYZE)  INSERT INTO fx  SELECT 1, 2
w	SELECT DISTINCT\nON (a) NOT ((E'a\\'b') BETWEEN ('/*') AND (a)), -3 AS "update", ts FROM t WHERE (1e3) IS NOT NULL LIMIT 10; INSERT INTO fx SELECT 1, 2
w	INSERT /* c */ INTO fx SELECT 1, 2; SELECT -- x\nALL (SELECT ('a'::text)::int FROM t LIMIT 1)  FROM public.t WHERE 1 IN (NOT ($$dollar$$), interval '1 day') ORDER BY name LIMIT 10
d	DROP AGGREGATE f (int)
d	COMMENT ON AGGREGATE f (int) IS 'x'
d	ALTER AGGREGATE f (int) RENAME TO z
d	SELECT 1; DROP AGGREGATE f (int)
d	DROP COLLATION c
d	COMMENT ON COLLATION c IS 'x'
d	ALTER COLLATION c RENAME TO z
d	SELECT 1; DROP COLLATION c
d	DROP CONVERSION c
d	COMMENT ON CONVERSION c IS 'x'
d	ALTER CONVERSION c RENAME TO z
d	SELECT 1; DROP CONVERSION c
d	DROP DATABASE d
d	COMMENT ON DATABASE d IS 'x'
d	ALTER DATABASE d RENAME TO z
d	SELECT 1; DROP DATABASE d
d	DROP DOMAIN d
d	COMMENT ON DOMAIN d IS 'x'
d	ALTER DOMAIN d RENAME TO z
d	SELECT 1; DROP DOMAIN d
d	DROP EXTENSION e
d	COMMENT ON EXTENSION e IS 'x'
d	ALTER EXTENSION e RENAME TO z
d	SELECT 1; DROP EXTENSION e
d	DROP EVENT TRIGGER e
d	COMMENT ON EVENT TRIGGER e IS 'x'
d	ALTER EVENT TRIGGER e RENAME TO z
d	SELECT 1; DROP EVENT TRIGGER e
d	DROP FOREIGN DATA WRAPPER w
d	COMMENT ON FOREIGN DATA WRAPPER w IS 'x'
d	ALTER FOREIGN DATA WRAPPER w RENAME TO z
d	SELECT 1; DROP FOREIGN DATA WRAPPER w
d	DROP FOREIGN TABLE t
d	COMMENT ON FOREIGN TABLE t IS 'x'
d	ALTER FOREIGN TABLE t RENAME TO z
d	SELECT 1; DROP FOREIGN TABLE t
d	DROP FUNCTION f (int)
d	COMMENT ON FUNCTION f (int) IS 'x'
d	ALTER FUNCTION f (int) RENAME TO z
d	SELECT 1; DROP FUNCTION f (int)
d	DROP INDEX i
d	COMMENT ON INDEX i IS 'x'
d	ALTER INDEX i RENAME TO z
d	SELECT 1; DROP INDEX i
d	DROP LANGUAGE l
d	COMMENT ON LANGUAGE l IS 'x'
d	ALTER LANGUAGE l RENAME TO z
d	SELECT 1; DROP LANGUAGE l
d	DROP MATERIALIZED VIEW m
d	COMMENT ON MATERIALIZED VIEW m IS 'x'
d	ALTER MATERIALIZED VIEW m RENAME TO z
d	SELECT 1; DROP MATERIALIZED VIEW m
d	DROP OPERATOR + (int, int)
d	COMMENT ON OPERATOR + (int, int) IS 'x'
d	ALTER OPERATOR + (int, int) RENAME TO z
d	SELECT 1; DROP OPERATOR + (int, int)
d	DROP POLICY p ON t
d	COMMENT ON POLICY p ON t IS 'x'
d	ALTER POLICY p ON t RENAME TO z
d	SELECT 1; DROP POLICY p ON t
d	DROP PUBLICATION p
d	COMMENT ON PUBLICATION p IS 'x'
d	ALTER PUBLICATION p RENAME TO z
d	SELECT 1; DROP PUBLICATION p
d	DROP ROLE r
d	COMMENT ON ROLE r IS 'x'
d	ALTER ROLE r RENAME TO z
d	SELECT 1; DROP ROLE r
d	DROP RULE r ON t
d	COMMENT ON RULE r ON t IS 'x'
d	ALTER RULE r ON t RENAME TO z
d	SELECT 1; DROP RULE r ON t
d	DROP SCHEMA s
d	COMMENT ON SCHEMA s IS 'x'
d	ALTER SCHEMA s RENAME TO z
d	SELECT 1; DROP SCHEMA s
d	DROP SEQUENCE s
d	COMMENT ON SEQUENCE s IS 'x'
d	ALTER SEQUENCE s RENAME TO z
d	SELECT 1; DROP SEQUENCE s
d	DROP SERVER s
d	COMMENT ON SERVER s IS 'x'
d	ALTER SERVER s RENAME TO z
d	SELECT 1; DROP SERVER s
d	DROP STATISTICS s
d	COMMENT ON STATISTICS s IS 'x'
d	ALTER STATISTICS s RENAME TO z
d	SELECT 1; DROP STATISTICS s
d	DROP SUBSCRIPTION s
d	COMMENT ON SUBSCRIPTION s IS 'x'
d	ALTER SUBSCRIPTION s RENAME TO z
d	SELECT 1; DROP SUBSCRIPTION s
d	DROP TABLE t
d	COMMENT ON TABLE t IS 'x'
d	ALTER TABLE t RENAME TO z
d	SELECT 1; DROP TABLE t
d	DROP TABLESPACE x
d	COMMENT ON TABLESPACE x IS 'x'
d	ALTER TABLESPACE x RENAME TO z
d	SELECT 1; DROP TABLESPACE x
d	DROP TEXT SEARCH CONFIGURATION c
d	COMMENT ON TEXT SEARCH CONFIGURATION c IS 'x'
d	ALTER TEXT SEARCH CONFIGURATION c RENAME TO z
d	SELECT 1; DROP TEXT SEARCH CONFIGURATION c
d	DROP TRIGGER g ON t
d	COMMENT ON TRIGGER g ON t IS 'x'
d	ALTER TRIGGER g ON t RENAME TO z
d	SELECT 1; DROP TRIGGER g ON t
d	DROP TYPE y
d	COMMENT ON TYPE y IS 'x'
d	ALTER TYPE y RENAME TO z
d	SELECT 1; DROP TYPE y
d	DROP USER MAPPING FOR r SERVER s
d	COMMENT ON USER MAPPING FOR r SERVER s IS 'x'
d	ALTER USER MAPPING FOR r SERVER s RENAME TO z
d	SELECT 1; DROP USER MAPPING FOR r SERVER s
d	DROP VIEW v
d	COMMENT ON VIEW v IS 'x'
d	ALTER VIEW v RENAME TO z
d	SELECT 1; DROP VIEW v
d	SELECT v AS x INTO new_t FROM t
d	SELECT NOT (t.id) AS x INTO new_t FROM t
d	SELECT ARRAY[E'a\\'b', $1] AS x INTO new_t FROM t
d	SELECT ("t"."name") IS NOT NULL AS x INTO new_t FROM t
d	SELECT NOT (name) AS x INTO new_t FROM t
d	SELECT 'x' AS x INTO TABLE new_t FROM t
d	SELECT ARRAY[DATE '2020-01-01', v] AS x INTO TABLE new_t FROM t
d	SELECT "t" . "id" IN (-3, v) AS x INTO TABLE new_t FROM t
d	SELECT COALESCE(1.5, -3) AS x INTO TABLE new_t FROM t
d	SELECT ('it''s')::numeric(10, 2) AS x INTO TABLE new_t FROM t
d	SELECT public.t.id AS x INTO UNLOGGED new_t FROM t
d	SELECT EXISTS (SELECT -3 FROM u) AS x INTO UNLOGGED new_t FROM t
d	SELECT $1 AS x INTO UNLOGGED new_t FROM t
d	SELECT COALESCE(public.t.id, DATE '2020-01-01') AS x INTO UNLOGGED new_t FROM t
d	SELECT 'a'::text AS x INTO UNLOGGED new_t FROM t
d	SELECT (interval '1 day')::numeric(10, 2) AS x INTO public.new_t FROM t
d	SELECT EXISTS (SELECT "t" . "id" FROM u) AS x INTO public.new_t FROM t
d	SELECT ('it''s')::numeric(10, 2) AS x INTO public.new_t FROM t
d	SELECT (v) BETWEEN ("t"."name") AND (a) AS x INTO public.new_t FROM t
d	SELECT (SELECT B'01' FROM t LIMIT 1) AS x INTO public.new_t FROM t
s	SET SESSION work_mem = 'x'
s	SET SESSION work_mem = DEFAULT
s	SET SESSION work_mem = 1
s	SET work_mem = on
s	SET SESSION work_mem = a, b
s	SET LOCAL work_mem TO 'x'
s	SET work_mem TO DEFAULT
s	SET SESSION work_mem TO 1
s	SET work_mem TO on
s	SET SESSION work_mem TO a, b
s	SET work_mem='x'
s	SET work_mem=DEFAULT
s	SET LOCAL work_mem=1
s	SET LOCAL work_mem=on
s	SET SESSION work_mem=a, b
s	SET LOCAL work_mem to 'x'
s	SET SESSION work_mem to DEFAULT
s	SET work_mem to 1
s	SET SESSION work_mem to on
s	SET LOCAL work_mem to a, b
s	SHOW work_mem
s	RESET work_mem
s	SET SESSION "work_mem" = 'x'
s	SET LOCAL "work_mem" = DEFAULT
s	SET SESSION "work_mem" = 1
s	SET "work_mem" = on
s	SET SESSION "work_mem" = a, b
s	SET SESSION "work_mem" TO 'x'
s	SET "work_mem" TO DEFAULT
s	SET "work_mem" TO 1
s	SET LOCAL "work_mem" TO on
s	SET "work_mem" TO a, b
s	SET LOCAL "work_mem"='x'
s	SET "work_mem"=DEFAULT
s	SET LOCAL "work_mem"=1
s	SET SESSION "work_mem"=on
s	SET "work_mem"=a, b
s	SET LOCAL "work_mem" to 'x'
s	SET LOCAL "work_mem" to DEFAULT
s	SET SESSION "work_mem" to 1
s	SET LOCAL "work_mem" to on
s	SET SESSION "work_mem" to a, b
s	SHOW "work_mem"
s	RESET "work_mem"
s	SET LOCAL search_path = 'x'
s	SET LOCAL search_path = DEFAULT
s	SET search_path = 1
s	SET LOCAL search_path = on
s	SET search_path = a, b
s	SET search_path TO 'x'
s	SET search_path TO DEFAULT
s	SET search_path TO 1
s	SET SESSION search_path TO on
s	SET SESSION search_path TO a, b
s	SET search_path='x'
s	SET SESSION search_path=DEFAULT
s	SET SESSION search_path=1
s	SET SESSION search_path=on
s	SET search_path=a, b
s	SET SESSION search_path to 'x'
s	SET SESSION search_path to DEFAULT
s	SET SESSION search_path to 1
s	SET LOCAL search_path to on
s	SET SESSION search_path to a, b
s	SHOW search_path
s	RESET search_path
s	SET a.b = 'x'
s	SET SESSION a.b = DEFAULT
s	SET SESSION a.b = 1
s	SET SESSION a.b = on
s	SET a.b = a, b
s	SET LOCAL a.b TO 'x'
s	SET SESSION a.b TO DEFAULT
s	SET LOCAL a.b TO 1
s	SET SESSION a.b TO on
s	SET SESSION a.b TO a, b
s	SET a.b='x'
s	SET SESSION a.b=DEFAULT
s	SET SESSION a.b=1
s	SET SESSION a.b=on
s	SET SESSION a.b=a, b
s	SET a.b to 'x'
s	SET SESSION a.b to DEFAULT
s	SET LOCAL a.b to 1
s	SET a.b to on
s	SET a.b to a, b
s	SHOW a.b
s	RESET a.b
s	SET SESSION datestyle = 'x'
s	SET datestyle = DEFAULT
s	SET LOCAL datestyle = 1
s	SET LOCAL datestyle = on
s	SET datestyle = a, b
s	SET datestyle TO 'x'
s	SET SESSION datestyle TO DEFAULT
s	SET LOCAL datestyle TO 1
s	SET datestyle TO on
s	SET SESSION datestyle TO a, b
s	SET SESSION datestyle='x'
s	SET SESSION datestyle=DEFAULT
s	SET LOCAL datestyle=1
s	SET SESSION datestyle=on
s	SET datestyle=a, b
s	SET SESSION datestyle to 'x'
s	SET datestyle to DEFAULT
s	SET datestyle to 1
s	SET datestyle to on
s	SET LOCAL datestyle to a, b
s	SHOW datestyle
s	RESET datestyle
s	SET LOCAL timezone = 'x'
s	SET SESSION timezone = DEFAULT
s	SET timezone = 1
s	SET LOCAL timezone = on
s	SET LOCAL timezone = a, b
s	SET timezone TO 'x'
s	SET timezone TO DEFAULT
s	SET timezone TO 1
s	SET LOCAL timezone TO on
s	SET SESSION timezone TO a, b
s	SET LOCAL timezone='x'
s	SET timezone=DEFAULT
s	SET timezone=1
s	SET SESSION timezone=on
s	SET SESSION timezone=a, b
s	SET LOCAL timezone to 'x'
s	SET LOCAL timezone to DEFAULT
s	SET LOCAL timezone to 1
s	SET SESSION timezone to on
s	SET LOCAL timezone to a, b
s	SHOW timezone
s	RESET timezone
t	BEGIN ISOLATION LEVEL SERIALIZABLE
t	BEGIN WORK ISOLATION LEVEL SERIALIZABLE
t	START TRANSACTION ISOLATION LEVEL SERIALIZABLE
t	SET TRANSACTION ISOLATION LEVEL SERIALIZABLE
t	BEGIN ISOLATION LEVEL SERIALIZABLE, READ ONLY
t	BEGIN WORK ISOLATION LEVEL SERIALIZABLE, READ ONLY
t	START TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY
t	SET TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY
t	BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE
t	BEGIN WORK ISOLATION LEVEL SERIALIZABLE READ WRITE
t	START TRANSACTION ISOLATION LEVEL SERIALIZABLE READ WRITE
t	SET TRANSACTION ISOLATION LEVEL SERIALIZABLE READ WRITE
t	BEGIN ISOLATION LEVEL SERIALIZABLE, NOT DEFERRABLE
t	BEGIN WORK ISOLATION LEVEL SERIALIZABLE, NOT DEFERRABLE
t	START TRANSACTION ISOLATION LEVEL SERIALIZABLE, NOT DEFERRABLE
t	SET TRANSACTION ISOLATION LEVEL SERIALIZABLE, NOT DEFERRABLE
t	BEGIN ISOLATION LEVEL SERIALIZABLE, READ ONLY, DEFERRABLE
t	BEGIN WORK ISOLATION LEVEL SERIALIZABLE, READ ONLY, DEFERRABLE
t	START TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY, DEFERRABLE
t	SET TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY, DEFERRABLE
t	BEGIN ISOLATION LEVEL REPEATABLE READ
t	BEGIN WORK ISOLATION LEVEL REPEATABLE READ
t	START TRANSACTION ISOLATION LEVEL REPEATABLE READ
t	SET TRANSACTION ISOLATION LEVEL REPEATABLE READ
t	BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY
t	BEGIN WORK ISOLATION LEVEL REPEATABLE READ, READ ONLY
t	START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY
t	SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY
t	BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE
t	BEGIN WORK ISOLATION LEVEL REPEATABLE READ READ WRITE
t	START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ WRITE
t	SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ WRITE
t	BEGIN ISOLATION LEVEL REPEATABLE READ, NOT DEFERRABLE
t	BEGIN WORK ISOLATION LEVEL REPEATABLE READ, NOT DEFERRABLE
t	START TRANSACTION ISOLATION LEVEL REPEATABLE READ, NOT DEFERRABLE
t	SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, NOT DEFERRABLE
t	BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY, DEFERRABLE
t	BEGIN WORK ISOLATION LEVEL REPEATABLE READ, READ ONLY, DEFERRABLE
t	START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY, DEFERRABLE
t	SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY, DEFERRABLE
t	BEGIN ISOLATION LEVEL READ COMMITTED
t	BEGIN WORK ISOLATION LEVEL READ COMMITTED
t	START TRANSACTION ISOLATION LEVEL READ COMMITTED
t	SET TRANSACTION ISOLATION LEVEL READ COMMITTED
t	BEGIN ISOLATION LEVEL READ COMMITTED, READ ONLY
t	BEGIN WORK ISOLATION LEVEL READ COMMITTED, READ ONLY
t	START TRANSACTION ISOLATION LEVEL READ COMMITTED, READ ONLY
t	SET TRANSACTION ISOLATION LEVEL READ COMMITTED, READ ONLY
t	BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE
t	BEGIN WORK ISOLATION LEVEL READ COMMITTED READ WRITE
t	START TRANSACTION ISOLATION LEVEL READ COMMITTED READ WRITE
t	SET TRANSACTION ISOLATION LEVEL READ COMMITTED READ WRITE
t	BEGIN ISOLATION LEVEL READ COMMITTED, NOT DEFERRABLE
t	BEGIN WORK ISOLATION LEVEL READ COMMITTED, NOT DEFERRABLE
t	START TRANSACTION ISOLATION LEVEL READ COMMITTED, NOT DEFERRABLE
t	SET TRANSACTION ISOLATION LEVEL READ COMMITTED, NOT DEFERRABLE
t	BEGIN ISOLATION LEVEL READ COMMITTED, READ ONLY, DEFERRABLE
t	BEGIN WORK ISOLATION LEVEL READ COMMITTED, READ ONLY, DEFERRABLE
t	START TRANSACTION ISOLATION LEVEL READ COMMITTED, READ ONLY, DEFERRABLE
t	SET TRANSACTION ISOLATION LEVEL READ COMMITTED, READ ONLY, DEFERRABLE
t	BEGIN ISOLATION LEVEL READ UNCOMMITTED
t	BEGIN WORK ISOLATION LEVEL READ UNCOMMITTED
t	START TRANSACTION ISOLATION LEVEL READ UNCOMMITTED
t	SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED
t	BEGIN ISOLATION LEVEL READ UNCOMMITTED, READ ONLY
t	BEGIN WORK ISOLATION LEVEL READ UNCOMMITTED, READ ONLY
t	START TRANSACTION ISOLATION LEVEL READ UNCOMMITTED, READ ONLY
t	SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED, READ ONLY
t	BEGIN ISOLATION LEVEL READ UNCOMMITTED READ WRITE
t	BEGIN WORK ISOLATION LEVEL READ UNCOMMITTED READ WRITE
t	START TRANSACTION ISOLATION LEVEL READ UNCOMMITTED READ WRITE
t	SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED READ WRITE
t	BEGIN ISOLATION LEVEL READ UNCOMMITTED, NOT DEFERRABLE
t	BEGIN WORK ISOLATION LEVEL READ UNCOMMITTED, NOT DEFERRABLE
t	START TRANSACTION ISOLATION LEVEL READ UNCOMMITTED, NOT DEFERRABLE
t	SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED, NOT DEFERRABLE
t	BEGIN ISOLATION LEVEL READ UNCOMMITTED, READ ONLY, DEFERRABLE
t	BEGIN WORK ISOLATION LEVEL READ UNCOMMITTED, READ ONLY, DEFERRABLE
t	START TRANSACTION ISOLATION LEVEL READ UNCOMMITTED, READ ONLY, DEFERRABLE
t	SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED, READ ONLY, DEFERRABLE
