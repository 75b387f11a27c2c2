/* sql_class.c: splits the string into statements and finds the class of each and of the whole. */
#include "sql_verb.h"

/* --- reading on --- */

enum token_kind sql_next(struct sql_cx *c, struct token *t)
{
    c->p = lex_token(&c->lex, c->p, t);
    switch (t->kind) {
    case TK_NAME:
    case TK_WORD:
        c->shape = sql_shape_add(c->shape, t->hash);
        break;
    case TK_SEMI:
    case TK_END:
    case TK_BROKEN:
        c->stop = t->ptr;
        break;
    case TK_LPAREN:
        c->shape = sql_shape_add(c->shape, '(');
        break;
    default:
        break;
    }
    return (enum token_kind)t->kind;
}

enum token_kind sql_peek(struct sql_cx *c, struct token *t)
{
    (void)lex_token(&c->lex, c->p, t);
    return (enum token_kind)t->kind;
}

enum token_kind sql_skip(struct sql_cx *c, struct token t)
{
    for (unsigned depth = 0;; sql_next(c, &t)) {
        if (t.kind == TK_LPAREN || t.kind == TK_LBRACKET) {
            depth++;
        } else if (t.kind == TK_RPAREN || t.kind == TK_RBRACKET) {
            if (depth-- == 0)
                break;
        } else if (t.kind == TK_END || (t.kind == TK_SEMI && depth == 0)) {
            if (depth > 0)
                sql_broken(c, &t);
            return (enum token_kind)t.kind;
        } else if (t.kind == TK_BROKEN) {
            break;
        }
    }
    sql_broken(c, &t);
    c->p = c->stop = c->lex.end;
    return TK_END;
}

enum token_kind sql_give_up(struct sql_cx *c, struct token t)
{
    c->cls = SQL_READ;
    sql_deny(c, SQL_WHY_UNKNOWN_VERB, &t);
    c->verb = SQL_V_OTHER;
    return sql_skip(c, t);
}

/* --- kinds of statements --- */

/* 'text' without backslash or doubled quote, or $n */
static bool is_argument(const struct token *t)
{
    if (t->kind == TK_PARAM)
        return true;
    return t->kind == TK_STRING && (t->flags & TF_PLAIN) && !memchr(t->ptr, '\\', t->len) &&
           !memchr(t->ptr + 1, '\'', t->len - 2);
}

/*
 * SELECT [pg_catalog.]set_config(name, value, flag) [[AS] alias] and nothing else: then it is a SET. The
 * statement has been read already; this looks at it once more from its beginning.
 */
static __attribute__((noinline)) void find_set_config(struct sql_cx *c, const char *start)
{
    struct lex *const x = &c->lex;
    struct token t, arg[3];
    const char *p = lex_token(x, start, &t); /* SELECT */
    p = lex_token(x, p, &t);
    if (t.kind == TK_NAME && t.hash == name_hash("pg_catalog", 10)) {
        p = lex_token(x, p, &t);
        if (t.kind != TK_DOT)
            return;
        p = lex_token(x, p, &t);
    }
    if (t.kind != TK_NAME || t.hash != name_hash("set_config", 10))
        return;
    p = lex_token(x, p, &t);
    for (int i = 0; i < 3; i++) {
        if (t.kind != (i == 0 ? TK_LPAREN : TK_COMMA))
            return;
        p = lex_token(x, p, &arg[i]);
        p = lex_token(x, p, &t);
    }
    if (t.kind != TK_RPAREN || !is_argument(&arg[0]) || !(is_argument(&arg[1]) || arg[1].word == W_NULL))
        return;
    const bool local = arg[2].word == W_TRUE;
    const bool unclear = arg[0].kind == TK_PARAM || (!local && arg[2].word != W_FALSE);
    if (unclear && arg[2].kind != TK_PARAM && arg[2].kind != TK_STRING && arg[0].kind != TK_PARAM)
        return;
    p = lex_token(x, p, &t);
    if (t.word == W_AS)
        p = lex_token(x, p, &t);
    if (t.kind == TK_NAME)
        (void)lex_token(x, p, &t);
    if (!sql_ends(&t))
        return;
    c->cls = SQL_SESSION;
    c->why = SQL_WHY_SESSION;
    c->verb = SQL_V_SET_CONFIG;
    c->flags = (local ? SQL_F_LOCAL : 0) | (unclear ? SQL_F_PARAM_NAME | SQL_F_TAINT : 0);
    c->name = sql_token_span(&arg[0]);
    c->value = sql_token_span(&arg[1]);
}

static inline enum token_kind query(struct sql_cx *c, const struct token *t)
{
    c->verb = SQL_V_SELECT;
    enum token_kind end = sql_scan(c, SCAN_READ, t, false);
    if (PGS_UNLIKELY(c->set_config) && (c->why == SQL_WHY_FUNCTION || c->why == SQL_WHY_NO_CLOSURE))
        find_set_config(c, t->ptr);
    return end;
}

/* WITH ..., and a query in parentheses: read from their beginning. */
static enum token_kind query_again(struct sql_cx *c, const struct token *t)
{
    struct token first = *t;
    const char *p = c->p;
    while (first.kind == TK_LPAREN)
        p = lex_token(&c->lex, p, &first);
    if (first.word != W_SELECT && first.word != W_VALUES && first.word != W_TABLE && first.word != W_WITH)
        sql_deny(c, SQL_WHY_UNKNOWN_VERB, &first);
    c->verb = SQL_V_SELECT;
    c->p = t->ptr;
    return sql_scan(c, SCAN_READ, NULL, false);
}

static enum token_kind dml(struct sql_cx *c, const struct token *t)
{
    sql_is(c, SQL_WRITE,
           t->word == W_INSERT   ? SQL_V_INSERT
           : t->word == W_UPDATE ? SQL_V_UPDATE
           : t->word == W_DELETE ? SQL_V_DELETE
           : t->word == W_MERGE  ? SQL_V_MERGE
           : t->word == W_CALL   ? SQL_V_CALL
                                 : SQL_V_OTHER,
           t);
    return sql_scan(c, SCAN_DML, t, false);
}

static enum token_kind ddl(struct sql_cx *c, const struct token *t)
{
    struct token next;
    sql_is(c, SQL_DDL, SQL_V_OTHER, t);
    sql_peek(c, &next);
    if ((t->word == W_CREATE || t->word == W_ALTER || t->word == W_DROP) &&
        (next.word == W_DATABASE || next.word == W_ROLE || next.word == W_USER || next.word == W_GROUP))
        c->flags |= SQL_F_MOVES;
    if (c->closure && (c->closure->global & CLOSURE_G_DDL_TAINTS))
        c->flags |= SQL_F_TAINT;
    return sql_scan(c, SCAN_DDL, t, false);
}

/* VACUUM, NOTIFY, LOCK ...: nothing in them can reach the session. */
static enum token_kind plain_write(struct sql_cx *c, const struct token *t)
{
    sql_is(c, SQL_WRITE, t->word == W_NOTIFY ? SQL_V_NOTIFY : t->word == W_LOCK ? SQL_V_LOCK : SQL_V_OTHER, t);
    return sql_skip(c, *t);
}

static enum token_kind opaque(struct sql_cx *c, const struct token *t)
{
    sql_is(c, SQL_WRITE, t->word == W_DO ? SQL_V_DO : SQL_V_LOAD, t);
    c->flags |= SQL_F_TAINT;
    return sql_skip(c, *t);
}

static sql_verb_fn *const by_word[W_COUNT] = {
    [W_SELECT] = query,
    [W_VALUES] = query,
    [W_TABLE] = query,
    [W_WITH] = query_again,
    [W_INSERT] = dml,
    [W_UPDATE] = dml,
    [W_DELETE] = dml,
    [W_MERGE] = dml,
    [W_CALL] = dml,
    [W_TRUNCATE] = dml,
    [W_CREATE] = ddl,
    [W_ALTER] = ddl,
    [W_DROP] = ddl,
    [W_GRANT] = ddl,
    [W_REVOKE] = ddl,
    [W_COMMENT] = ddl,
    [W_SECURITY] = ddl,
    [W_IMPORT] = ddl,
    [W_REASSIGN] = ddl,
    [W_VACUUM] = plain_write,
    [W_ANALYZE] = plain_write,
    [W_ANALYSE] = plain_write,
    [W_CLUSTER] = plain_write,
    [W_REINDEX] = plain_write,
    [W_REFRESH] = plain_write,
    [W_CHECKPOINT] = plain_write,
    [W_LOCK] = plain_write,
    [W_NOTIFY] = plain_write,
    [W_DO] = opaque,
    [W_LOAD] = opaque,
    [W_SET] = sql_set,
    [W_RESET] = sql_reset,
    [W_SHOW] = sql_show,
    [W_DISCARD] = sql_discard,
    [W_LISTEN] = sql_listen,
    [W_UNLISTEN] = sql_unlisten,
    [W_PREPARE] = sql_prepare,
    [W_EXECUTE] = sql_execute,
    [W_DEALLOCATE] = sql_deallocate,
    [W_DECLARE] = sql_declare,
    [W_FETCH] = sql_fetch,
    [W_MOVE] = sql_fetch,
    [W_CLOSE] = sql_close,
    [W_BEGIN] = sql_begin,
    [W_START] = sql_start,
    [W_COMMIT] = sql_commit,
    [W_END] = sql_commit,
    [W_ROLLBACK] = sql_rollback,
    [W_ABORT] = sql_rollback,
    [W_SAVEPOINT] = sql_savepoint,
    [W_RELEASE] = sql_release,
    [W_COPY] = sql_copy,
    [W_EXPLAIN] = sql_explain,
};

enum token_kind sql_statement(struct sql_cx *c, const struct token *t)
{
    if (PGS_LIKELY(t->kind == TK_WORD) && by_word[t->word])
        return by_word[t->word](c, t);
    if (t->kind == TK_LPAREN)
        return query_again(c, t);
    c->flags |= SQL_F_TAINT; /* a command of another version? */
    return sql_give_up(c, *t);
}

/* --- the string --- */

static void finish_statement(struct sql_cx *c, struct sql_info *info, const char *start)
{
    if (info->count < SQL_MAX_STMTS) {
        struct sql_stmt *s = &info->stmt[info->count];
        const char *to = c->stop;
        while (to > start && lex_class[(unsigned char)to[-1]] == LC_SPACE)
            to--;
        s->cls = c->cls;
        s->verb = c->verb;
        s->flags = c->flags;
        s->text = (struct span){ start, (size_t)(to - start) };
        s->name = c->name;
        s->value = c->value;
    } else {
        info->flags |= SQL_F_MANY;
    }
    info->flags |= c->flags;
    if (c->cls > info->cls) {
        /* SET; SELECT and the like: none of the rules for one kind fits the string. */
        const bool mixed = info->count > 0 && c->cls < SQL_WRITE && info->cls != SQL_EMPTY;
        info->cls = c->cls;
        info->why = mixed ? SQL_WHY_MULTI : c->why;
        info->word = c->word;
    } else if (c->cls < info->cls && info->cls < SQL_WRITE) {
        info->why = SQL_WHY_MULTI;
    }
    info->count++;
}

static void begin_statement(struct sql_cx *c)
{
    c->cls = SQL_READ;
    c->why = SQL_WHY_READ;
    c->verb = SQL_V_NONE;
    c->flags = 0;
    c->word = (struct span){ NULL, 0 }; /* one by one: a chain of them is copied from the last */
    c->name = (struct span){ NULL, 0 };
    c->value = (struct span){ NULL, 0 };
    c->set_config = false;
}

/* The first token of the next statement, TK_END if there is none. */
static void first_token(struct sql_cx *c, struct token *t)
{
    do
        sql_next(c, t);
    while (t->kind == TK_SEMI);
}

/* Most statements begin with SELECT: then *t is that, read without a look at the tables. */
static inline bool first_is_select(struct sql_cx *c, struct token *t)
{
    if (PGS_UNLIKELY(c->lex.end - c->p < 8 || !lex_is_select(c->p)))
        return false;
    const uint64_t select = UINT64_C(0x7463656c6573); /* as name_hash() has it */
    t->ptr = c->p;
    t->len = 6;
    t->start = select;
    t->hash = name_hash_block(0, select, 0);
    t->flags = 0;
    lex_set_mark(t, MARK(TK_WORD, WC_RESERVED, W_SELECT));
    c->shape = sql_shape_add(c->shape, t->hash);
    c->p += 7;
    return true;
}

/* One reading of the text; true if a backslash in a plain literal makes another one possible. */
static bool read_string(const char *sql, const struct sql_env *env, bool escape, struct sql_info *info)
{
    struct sql_cx c;
    struct token t;
    sql_cx_init(&c, sql, strlen(sql), env->closure, escape);
    info->cls = SQL_EMPTY;
    info->why = SQL_WHY_READ;
    info->flags = 0;
    info->count = 0;
    info->word = (struct span){ NULL, 0 };
    for (enum token_kind end = TK_SEMI; end == TK_SEMI && *c.p != 0;) {
        begin_statement(&c);
        if (PGS_LIKELY(first_is_select(&c, &t))) {
            end = query(&c, &t);
        } else {
            first_token(&c, &t);
            if (t.kind == TK_END)
                break;
            end = sql_statement(&c, &t);
        }
        finish_statement(&c, info, t.ptr);
    }
    if (c.lex.clock)
        info->flags |= SQL_F_CLOCK;
    info->hint = (enum sql_hint)c.lex.hint;
    info->hint_node = c.lex.hint_node;
    info->shape = (c.shape ^ c.shape >> 32) | 1;
    return c.lex.backslash;
}

static bool has_high_byte(const char *sql)
{
    for (; *sql; sql++)
        if ((signed char)*sql < 0)
            return true;
    return false;
}

/* A string of OURS and others cannot be answered by the library: it is sent as it is. */
static void settle(struct sql_info *info)
{
    if (info->cls == SQL_OURS && info->why == SQL_WHY_MULTI)
        info->cls = SQL_SESSION;
}

/* Whether backslashes escape is not known: the stronger class of both readings counts. */
static __attribute__((noinline)) void read_again(const char *sql, const struct sql_env *env, struct sql_info *info)
{
    struct sql_info other;
    const enum sql_class before = info->cls;
    const uint32_t flags = info->flags;
    (void)read_string(sql, env, true, &other);
    if (other.cls > before) {
        *info = other;
        if (before == SQL_READ)
            info->why = SQL_WHY_BACKSLASH;
    }
    info->flags |= flags | other.flags;
}

static __attribute__((noinline)) void distrust_high_bytes(const char *sql, struct sql_info *info)
{
    if (!has_high_byte(sql))
        return;
    info->why = info->cls < SQL_WRITE ? SQL_WHY_BROKEN : info->why;
    info->cls = info->cls < SQL_WRITE ? SQL_WRITE : info->cls;
    info->flags |= SQL_F_BROKEN;
}

void sql_classify(const char *sql, const struct sql_env *env, struct sql_info *info)
{
    if (PGS_UNLIKELY(read_string(sql, env, env->strings == SQL_STRINGS_ESCAPE, info)) &&
        env->strings == SQL_STRINGS_UNKNOWN)
        read_again(sql, env, info);
    settle(info);
    if (PGS_UNLIKELY(env->ascii_unsafe_encoding))
        distrust_high_bytes(sql, info);
}
