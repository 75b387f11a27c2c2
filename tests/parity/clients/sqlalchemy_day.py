"""SQLAlchemy on psycopg2: core and ORM, pools, savepoints, autocommit engines, streaming, reflection."""
import os

import sqlalchemy as sa
from sqlalchemy.orm import Session, declarative_base, relationship

Base = declarative_base()


class Parent(Base):
    __tablename__ = "parent"
    id = sa.Column(sa.Integer, primary_key=True)
    name = sa.Column(sa.String(30), unique=True)
    children = relationship("Child", back_populates="parent", order_by="Child.id")


class Child(Base):
    __tablename__ = "child"
    id = sa.Column(sa.Integer, primary_key=True)
    v = sa.Column(sa.Numeric(10, 2))
    parent_id = sa.Column(sa.ForeignKey("parent.id"))
    parent = relationship("Parent", back_populates="children")


def orm(engine):
    with Session(engine) as s:
        for i in range(12):
            s.add(Parent(name=f"p{i}", children=[Child(v=i + j / 10) for j in range(3)]))
        s.commit()
        print([(p.name, [str(c.v) for c in p.children]) for p in s.query(Parent).order_by(Parent.id).limit(3)])
        s.add(Parent(name="p1"))
        try:
            s.commit()
        except sa.exc.IntegrityError as e:
            print(e.orig.pgcode)
            s.rollback()
        with s.begin_nested():
            s.query(Child).filter(Child.v < 3).delete()
        print(s.query(sa.func.count(Child.id)).scalar())
        s.rollback()
        print(s.query(sa.func.count(Child.id)).scalar())
        print(s.query(Parent).join(Child).filter(Child.v > 10).with_for_update().all() != [])


def core(engine, streamed=True):
    with engine.connect() as c:
        for i in range(10):
            print(c.execute(sa.text("SELECT count(*) FROM child WHERE v > :v"), {"v": i}).scalar(), end=" ")
            if i % 3 == 0:
                c.execute(sa.insert(Child.__table__).values(v=i, parent_id=1))
        rows = c.execution_options(**({"yield_per": 7} if streamed else {})).execute(sa.text("SELECT id FROM child ORDER BY id"))
        print(sum(r[0] for r in rows))
    print(sorted(sa.inspect(engine).get_table_names()), [c["name"] for c in sa.inspect(engine).get_columns("child")])


engine = sa.create_engine(os.environ["DATABASE_URL"], future=True, pool_size=2, pool_pre_ping=True)
Base.metadata.create_all(engine)
orm(engine)
core(engine)
core(engine.execution_options(isolation_level="AUTOCOMMIT"), streamed=False)  # a named cursor needs a transaction
core(engine.execution_options(isolation_level="REPEATABLE READ"))
Base.metadata.drop_all(engine)
engine.dispose()
print("done")
