/* What a statement is: its class under the closure of its database, and the prepared statement it runs. */
#include <string.h>
#include <strings.h>

#include "closure_load.h"
#include "session.h"
#include "stmt.h"
#include "world.h"

/* Asked for only where it matters: libpq searches a list of names. */
static enum sql_strings strings_of(const struct session *s, const char *sql)
{
    const char *v;

    if (PGS_LIKELY(!strchr(sql, '\\')))
        return SQL_STRINGS_STANDARD; /* both readings are the same */
    v = s->real->PQparameterStatus(session_home(s), "standard_conforming_strings");
    return !v ? SQL_STRINGS_UNKNOWN : strcmp(v, "on") == 0 ? SQL_STRINGS_STANDARD : SQL_STRINGS_ESCAPE;
}

/* Client-only encodings (documentation: Character Set Support): a second byte may look like ASCII. */
static bool encoding_is_unsafe_now(const struct session *s)
{
    static const char *const unsafe[] = { "SJIS", "BIG5", "GBK", "UHC", "GB18030", "JOHAB", "SHIFT_JIS_2004" };
    const char *v = s->real->PQparameterStatus(session_home(s), "client_encoding");

    if (!v)
        return true;
    if (PGS_LIKELY(strcmp(v, "UTF8") == 0))
        return false;
    for (size_t i = 0; i < PGS_ARRAY_LEN(unsafe); i++)
        if (strcasecmp(v, unsafe[i]) == 0)
            return true;
    return false;
}

/* libpq takes down the number together with the parameter: the name is looked at when the number changes. */
static bool encoding_is_unsafe(struct session *s)
{
    int encoding = s->real->PQclientEncoding(session_home(s));

    /* -1: the connection is broken. What it was goes on: reads on replicas do. */
    if (PGS_UNLIKELY(s->encoding != encoding && (encoding >= 0 || s->encoding < 0))) {
        s->encoding = encoding;
        s->encoding_unsafe = encoding_is_unsafe_now(s);
    }
    return s->encoding_unsafe;
}

static void classify_text(struct session *s, const char *sql, struct sql_info *info)
{
    struct sql_env env = { .strings = strings_of(s, sql),
                           .ascii_unsafe_encoding = encoding_is_unsafe(s),
                           .closure = s->closure };

    sql_classify(sql, &env, info);
}

static void classify_unknown_body(struct sql_info *info)
{
    if (info->cls < SQL_WRITE) {
        info->cls = SQL_WRITE;
        info->why = SQL_WHY_UNKNOWN_FUNCTION;
    }
    info->flags |= SQL_F_TAINT;
}

/* A prepared statement is classified once for each closure, and the answer kept. */
static void classify_prepared(struct session *s, struct prepared *p, struct sql_info *info)
{
    uint64_t mark = s->closure ? closure_loaded_ns(s->closure) : 0;

    if (p->closure_mark != mark || p->shape == 0) {
        classify_text(s, prepared_body(p), info);
        if (info->count > 0 && info->stmt[0].verb == SQL_V_EXECUTE)
            classify_unknown_body(info); /* of yet another statement */
        p->cls = info->cls;
        p->why = info->why;
        p->flags = info->flags;
        p->hint = info->hint;
        p->hint_node = info->hint_node;
        p->shape = info->shape;
        p->closure_mark = mark;
    }
    *info = (struct sql_info){ .cls = p->cls, .why = p->why, .flags = p->flags, .hint = p->hint,
                               .hint_node = p->hint_node, .shape = p->shape,
                               .count = 0 };
}

/* EXECUTE name(...), statement i: as strong as the stronger of its arguments and the body. */
static void classify_execute(struct session *s, struct sql_info *info, uint32_t i)
{
    char name[PGS_HOST_BYTES];
    struct prepared *p = NULL;
    struct sql_info body;

    if (sql_unquote(info->stmt[i].name, name, sizeof(name)) >= 0)
        p = prepared_find(s->prepared, name);
    if (!p) { /* made where we could not see it */
        classify_unknown_body(info);
        return;
    }
    classify_prepared(s, p, &body);
    if (info->count == 1)
        s->stmt.prepared = p;
    if ((info->count == 1 && info->cls == SQL_SESSION) || body.cls > info->cls) {
        info->cls = body.cls;
        info->why = body.why;
    }
    info->flags |= body.flags;
}

/* EXECUTE beside other statements. What stands before it in the string may have changed what the name stands for. */
static void classify_executes(struct session *s, struct sql_info *info)
{
    bool known = !(info->flags & SQL_F_MANY);

    for (uint32_t i = 0; i < info->count && i < SQL_MAX_STMTS; i++) {
        const struct sql_stmt *q = &info->stmt[i];
        if (q->verb == SQL_V_EXECUTE && q->cls == SQL_SESSION && known)
            classify_execute(s, info, i);
        else if (q->verb == SQL_V_EXECUTE && q->cls == SQL_SESSION)
            classify_unknown_body(info);
        if (q->verb == SQL_V_PREPARE || q->verb == SQL_V_DEALLOCATE || q->verb == SQL_V_DEALLOCATE_ALL)
            known = false;
    }
    if (info->flags & SQL_F_MANY && info->cls >= SQL_SESSION)
        classify_unknown_body(info); /* nobody looked at the rest: an EXECUTE may be among it */
}

static void classify(struct session *s, const struct stmt_start *start)
{
    struct stmt *st = &s->stmt;
    struct sql_info *info = &st->info;
    struct memo_key key;

    st->prepared = start->prepared;
    if (start->kind == STMT_FUNCTION || (start->prepared == NULL && start->sql == NULL)) {
        *info = (struct sql_info){ .cls = SQL_WRITE, .why = SQL_WHY_VERB, .shape = 1 };
    } else if (start->kind == STMT_DESCRIBE) {
        struct sql_info body = { .cls = SQL_SESSION };
        if (start->prepared)
            classify_prepared(s, start->prepared, &body);
        if (PGS_UNLIKELY(body.cls == SQL_OURS))
            classify_text(s, prepared_body(start->prepared), info);
        else
            *info = (struct sql_info){ .cls = SQL_SESSION, .why = SQL_WHY_SESSION, .shape = 1 };
    } else if (start->prepared) {
        classify_prepared(s, start->prepared, info);
        if (PGS_UNLIKELY(info->cls == SQL_OURS)) /* answered by the text, not by the class */
            classify_text(s, prepared_body(start->prepared), info);
    } else if (start->kind != STMT_PREPARE && s->closure && memo_recall(&s->memo, start->sql, &key, info)) {
        return;
    } else {
        classify_text(s, start->sql, info);
        if (s->closure && start->kind != STMT_PREPARE)
            memo_keep(&s->memo, start->sql, &key, info);
        if (PGS_UNLIKELY(info->count > 1))
            classify_executes(s, info);
        else if (info->count == 1 && info->stmt[0].verb == SQL_V_EXECUTE && info->cls == SQL_SESSION)
            classify_execute(s, info, 0);
        if (start->kind == STMT_PREPARE && info->cls != SQL_OURS) {
            info->cls = SQL_SESSION; /* preparing runs nothing */
            info->why = SQL_WHY_SESSION;
            info->flags &= ~(uint32_t)SQL_F_TAINT;
        }
    }
}

/*
 * Classifies under a closure that is in force. It is loaded before the first statement that could be a read
 * or could run code (a trigger's effects must be known too), when the home link is idle. False: none could be had.
 */
bool stmt_classify(struct session *s, const struct world_view *w, const struct stmt_start *start)
{
    const struct sql_info *info = &s->stmt.info;
    const struct closure *before = s->closure;
    bool known = true;

    classify(s, start);
    if (info->cls == SQL_READ || info->why == SQL_WHY_NO_CLOSURE || (!s->closure && info->cls >= SQL_TXN)) {
        known = closure_ensure(s, w);
        if (s->closure != before)
            classify(s, start);
    }
    if (PGS_UNLIKELY(!s->closure && info->cls >= SQL_WRITE))
        s->stmt.info.flags |= SQL_F_TAINT; /* nobody knows what it ran */
    return known;
}
