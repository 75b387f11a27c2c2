/* sql_txn.c: transaction control. */
#include "sql_verb.h"

/* Two-word modes: what the word after the first one makes of it. */
static uint32_t isolation_flag(struct sql_cx *c)
{
    struct token t;
    if (sql_next(c, &t) == TK_WORD && t.word == W_LEVEL && sql_next(c, &t) == TK_WORD) {
        switch (t.word) {
        case W_SERIALIZABLE:
            return SQL_F_TXN_SERIALIZABLE;
        case W_REPEATABLE:
            return sql_next(c, &t) == TK_WORD && t.word == W_READ ? SQL_F_TXN_REPEATABLE : 0;
        case W_READ:
            if (sql_next(c, &t) == TK_WORD && (t.word == W_COMMITTED || t.word == W_UNCOMMITTED))
                return SQL_F_TXN_READ_COMMITTED;
            return 0;
        default:
            break;
        }
    }
    return 0;
}

static uint32_t mode_flag(struct sql_cx *c, const struct token *first)
{
    struct token t;
    switch (first->word) {
    case W_ISOLATION:
        return isolation_flag(c);
    case W_READ:
        if (sql_next(c, &t) == TK_WORD && t.word == W_ONLY)
            return SQL_F_TXN_READ_ONLY;
        return t.word == W_WRITE ? SQL_F_TXN_READ_WRITE : 0;
    case W_DEFERRABLE:
        return SQL_F_TXN_DEFERRABLE;
    case W_NOT: /* NOT DEFERRABLE: nothing to remember */
        return sql_next(c, &t) == TK_WORD && t.word == W_DEFERRABLE ? UINT32_MAX : 0;
    default:
        return 0;
    }
}

/* Of modes that contradict each other the server takes the last. */
static uint32_t replaced_by(uint32_t flag)
{
    const uint32_t access = SQL_F_TXN_READ_ONLY | SQL_F_TXN_READ_WRITE;
    const uint32_t level = SQL_F_TXN_SERIALIZABLE | SQL_F_TXN_REPEATABLE | SQL_F_TXN_READ_COMMITTED;
    return flag == UINT32_MAX ? SQL_F_TXN_DEFERRABLE : (flag & access) ? access : (flag & level) ? level : 0;
}

enum token_kind sql_txn_modes(struct sql_cx *c, struct token t)
{
    while (!sql_ends(&t)) {
        if (t.kind != TK_COMMA) {
            const char *at = c->p;
            uint32_t flag = t.kind == TK_WORD ? mode_flag(c, &t) : 0;
            if (flag == 0) {
                c->p = at;
                return sql_give_up(c, t);
            }
            c->flags &= ~replaced_by(flag);
            if (flag != UINT32_MAX)
                c->flags |= flag;
        }
        sql_next(c, &t);
    }
    return (enum token_kind)t.kind;
}

enum token_kind sql_begin(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_is(c, SQL_TXN, SQL_V_BEGIN, first);
    sql_next(c, &t);
    if (t.word == W_WORK || t.word == W_TRANSACTION)
        sql_next(c, &t);
    return sql_txn_modes(c, t);
}

enum token_kind sql_start(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_is(c, SQL_TXN, SQL_V_BEGIN, first);
    if (sql_next(c, &t) != TK_WORD || t.word != W_TRANSACTION)
        return sql_give_up(c, t);
    sql_next(c, &t);
    return sql_txn_modes(c, t);
}

/* [ AND [ NO ] CHAIN ] and the end. */
static enum token_kind chain_and_end(struct sql_cx *c, struct token t)
{
    if (t.word == W_AND) {
        bool no = sql_next(c, &t) == TK_WORD && t.word == W_NO;
        if (no)
            sql_next(c, &t);
        if (t.word != W_CHAIN)
            return sql_give_up(c, t);
        c->flags |= no ? 0 : SQL_F_CHAIN;
        sql_next(c, &t);
    }
    return sql_ends(&t) ? (enum token_kind)t.kind : sql_give_up(c, t);
}

/* COMMIT PREPARED 'x', ROLLBACK PREPARED 'x', PREPARE TRANSACTION 'x' */
static enum token_kind prepared_txn(struct sql_cx *c, const struct token *first, struct token t)
{
    sql_is(c, SQL_WRITE, SQL_V_PREPARE_TXN, first);
    sql_next(c, &t);
    c->name = sql_token_span(&t);
    return sql_skip(c, t);
}

enum token_kind sql_commit(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_is(c, SQL_TXN, SQL_V_COMMIT, first);
    sql_next(c, &t);
    if (t.word == W_PREPARED && first->word == W_COMMIT)
        return prepared_txn(c, first, t);
    if (t.word == W_WORK || t.word == W_TRANSACTION)
        sql_next(c, &t);
    return chain_and_end(c, t);
}

enum token_kind sql_savepoint(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_is(c, SQL_TXN, SQL_V_SAVEPOINT, first);
    sql_next(c, &t);
    if (!sql_is_name(&t))
        return sql_give_up(c, t);
    c->name = sql_token_span(&t);
    sql_next(c, &t);
    return sql_ends(&t) ? (enum token_kind)t.kind : sql_give_up(c, t);
}

/* [ SAVEPOINT ] name: "savepoint" alone is a name too. */
static enum token_kind savepoint_name(struct sql_cx *c, enum sql_verb verb)
{
    struct token t, next;
    c->verb = verb;
    sql_next(c, &t);
    if (t.word == W_SAVEPOINT && !sql_ends(&(struct token){ .kind = (uint8_t)sql_peek(c, &next) }))
        sql_next(c, &t);
    if (!sql_is_name(&t))
        return sql_give_up(c, t);
    c->name = sql_token_span(&t);
    sql_next(c, &t);
    return sql_ends(&t) ? (enum token_kind)t.kind : sql_give_up(c, t);
}

enum token_kind sql_release(struct sql_cx *c, const struct token *first)
{
    sql_is(c, SQL_TXN, SQL_V_RELEASE, first);
    return savepoint_name(c, SQL_V_RELEASE);
}

enum token_kind sql_rollback(struct sql_cx *c, const struct token *first)
{
    struct token t;
    sql_is(c, SQL_TXN, SQL_V_ROLLBACK, first);
    sql_next(c, &t);
    if (t.word == W_PREPARED && first->word == W_ROLLBACK)
        return prepared_txn(c, first, t);
    if (t.word == W_WORK || t.word == W_TRANSACTION)
        sql_next(c, &t);
    if (t.word == W_TO)
        return savepoint_name(c, SQL_V_ROLLBACK_TO);
    return chain_and_end(c, t);
}
