#!/bin/sh
# GDAL: features into a table and out again (plain types: there is no PostGIS here), and queries by ogrinfo.
set -e
cat >in.csv <<'CSV'
id,name,height
1,Zugspitze,2962.06
2,"Brocken, the",1141
3,Feldberg,
CSV
db="PG:dbname=$PGDATABASE host=$PGHOST port=$PGPORT user=$PGUSER password=$PGPASSWORD"
ogr2ogr -f PostgreSQL "$db" in.csv -nln hills -oo AUTODETECT_TYPE=YES
ogr2ogr -f PostgreSQL "$db" in.csv -nln hills -append
ogr2ogr -f PostgreSQL "$db" in.csv -nln slow --config PG_USE_COPY NO -gt 1
sleep 0.1
ogrinfo -q -al "$db" hills
ogrinfo -q "$db" -sql "SELECT count(*) AS n, max(height) AS h FROM hills"
ogrinfo -q "$db" -sql "UPDATE hills SET height = 1 WHERE id = '3'"
ogrinfo -q "$db" -sql "SELECT name FROM hills WHERE height > 1000 ORDER BY ogc_fid"
ogr2ogr -f CSV out.csv "$db" -sql "SELECT id, name, height FROM hills ORDER BY ogc_fid"
cat out.csv
ogrinfo -q "$db" -sql "SELECT nothing" || echo failed
