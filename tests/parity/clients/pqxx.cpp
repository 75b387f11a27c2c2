// libpqxx: transactions of every kind, prepared statements, streams, cursors, notifications, large objects, errors.
#include <chrono>
#include <iostream>
#include <pqxx/pqxx>
#include <thread>

static void show(const pqxx::result &r)
{
    for (const auto &row : r) {
        for (const auto &field : row)
            std::cout << (field.is_null() ? "null" : field.c_str()) << ' ';
        std::cout << '|';
    }
    std::cout << " (" << r.affected_rows() << ")\n";
}

struct receiver : pqxx::notification_receiver {
    using pqxx::notification_receiver::notification_receiver;
    void operator()(const std::string &payload, int) override { std::cout << "notified " << payload << "\n"; }
};

int main()
{
    pqxx::connection c;
    {
        pqxx::work w(c);
        w.exec("CREATE TABLE t (id serial PRIMARY KEY, v int, t text)");
        for (int i = 0; i < 12; i++)
            w.exec_params("INSERT INTO t (v, t) VALUES ($1, $2)", i, "t" + std::to_string(i));
        show(w.exec("SELECT count(*) FROM t"));
        w.commit();
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    c.prepare("one", "SELECT v, t FROM t WHERE id = $1");
    {
        pqxx::nontransaction n(c);
        for (int i = 0; i < 12; i++) {
            show(n.exec_prepared("one", i));
            show(n.exec("SELECT count(*), sum(v) FROM t WHERE v > " + std::to_string(i)));
        }
        show(n.exec("UPDATE t SET v = v + 1 WHERE id = 1"));
        show(n.exec("SELECT v FROM t WHERE id = 1"));
    }
    try {
        pqxx::work w(c);
        w.exec("SELECT 1/0");
    } catch (const pqxx::sql_error &e) {
        std::cout << e.sqlstate() << "\n";
    }
    {
        pqxx::read_transaction r(c);
        show(r.exec("SELECT max(v) FROM t"));
        try {
            pqxx::subtransaction s(r);
            s.exec("DELETE FROM t");
        } catch (const pqxx::sql_error &e) {
            std::cout << e.sqlstate() << "\n";
        }
    }
    {
        pqxx::work w(c);
        pqxx::icursorstream cur(w, "SELECT id FROM t ORDER BY id", "cur", 5);
        for (pqxx::result r; cur >> r;)
            show(r);
    }
    {
        receiver heard(c, "ch");
        pqxx::nontransaction(c).exec("NOTIFY ch, 'payload'");
        c.get_notifs();
    }
    {
        pqxx::work w(c);
        pqxx::largeobjectaccess lo(w, std::ios::in | std::ios::out);
        lo.write("large object");
        lo.seek(0, std::ios::beg);
        char buf[6] = "";
        lo.read(buf, 5);
        std::cout << buf << "\n";
        w.commit();
        pqxx::work again(c);
        lo.remove(again);
        again.commit();
    }
    {
        pqxx::work w(c);
        pqxx::pipeline p(w);
        auto a = p.insert("SELECT count(*) FROM t"), b = p.insert("SELECT 2");
        show(p.retrieve(b));
        show(p.retrieve(a));
    }
    std::cout << c.quote("it's") << c.quote_name("a\"b") << "\ndone\n";
}
