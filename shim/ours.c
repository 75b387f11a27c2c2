#include "ours.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "answer.h"
#include "conninfo.h"
#include "ours_show.h"
#include "pgshunt/clock.h"
#include "pgshunt/err.h"
#include "token.h"
#include "world.h"

#define PREFIX "pgshunt."
#define SQLSTATE_INVALID_VALUE "22023"
#define SQLSTATE_SYNTAX "42601"
#define SQLSTATE_UNKNOWN "42704"

int ours_node_by_name(const struct board *board, const char *name)
{
    uint32_t count = board ? atomic_load(&board->node_count) : 0;

    for (uint32_t i = 0; i < count && i < PGS_MAX_NODES; i++) {
        struct board_node_text text;
        if (board_node_text(board, (int)i, &text) == 0 && strcasecmp(text.name, name) == 0)
            return (int)i;
    }
    return PGS_NODE_NONE;
}

uint64_t ours_token_mark(struct session *s, const struct world_view *w)
{
    uint64_t t = w->board ? board_time_of(w->board, s->token_lsn, s->token_timeline) : 0;

    if (t == 0)
        return UINT64_MAX;
    s->token_lsn = 0;
    if (s->token_ns < t)
        s->token_ns = t;
    if (s->mark_ns < t)
        s->mark_ns = t;
    return s->token_ns;
}

static int set_route(struct session *s, const char *value, char *error, size_t size)
{
    static const char *const words[] = { "auto", "primary", "replica" };

    if (!value)
        value = s->info->route ? s->info->route : "auto";
    for (size_t i = 0; i < PGS_ARRAY_LEN(words); i++) {
        if (strcasecmp(value, words[i]) == 0) {
            s->force = (enum route_force)i;
            return 0;
        }
    }
    snprintf(error, size, "invalid value for parameter \"pgshunt.route\": \"%.64s\" (expected auto, primary or replica)",
             value);
    return PGS_EINVAL;
}

static int set_consistency(struct session *s, const char *value, char *error, size_t size)
{
    int v = value ? conf_consistency_parse(value) : world_conf()->consistency;

    if (v < 0) {
        snprintf(error, size,
                 "invalid value for parameter \"pgshunt.consistency\": \"%.64s\" (expected eventual, bounded, host or "
                 "session)",
                 value);
        return PGS_EINVAL;
    }
    s->consistency = v;
    return 0;
}

static int set_transaction_reads(struct session *s, const char *value, char *error, size_t size)
{
    int v = value ? conf_txn_reads_parse(value) : world_conf()->transaction_reads;

    if (v < 0) {
        snprintf(error, size,
                 "invalid value for parameter \"pgshunt.transaction_reads\": \"%.64s\" (expected off, read-only or "
                 "until-write)",
                 value);
        return PGS_EINVAL;
    }
    s->transaction_reads = v;
    return 0;
}

static int set_token(struct session *s, const char *value, char *error, size_t size)
{
    uint32_t timeline;
    uint64_t lsn;

    if (!value || !*value) {
        s->token_lsn = 0;
        return 0;
    }
    if (token_parse(value, &timeline, &lsn) != 0) {
        snprintf(error, size, "invalid value for parameter \"pgshunt.token\": \"%.64s\" (expected what SHOW pgshunt.token "
                              "gave)",
                 value);
        return PGS_EINVAL;
    }
    if (timeline == s->token_timeline && lsn < s->token_lsn)
        return 0; /* a later one is asked for already */
    s->token_timeline = timeline;
    s->token_lsn = lsn;
    return 0;
}

static const struct {
    const char *name;
    int (*set)(struct session *, const char *, char *, size_t);
} settable[] = { { "route", set_route },
                 { "consistency", set_consistency },
                 { "transaction_reads", set_transaction_reads },
                 { "token", set_token } };

int ours_set(struct session *s, const char *name, const char *value, char *error, size_t size)
{
    for (size_t i = 0; i < PGS_ARRAY_LEN(settable); i++)
        if (strcasecmp(name, settable[i].name) == 0)
            return settable[i].set(s, value, error, size);
    snprintf(error, size,
             "unrecognized configuration parameter \"pgshunt.%.64s\" (these can be set: route, consistency, "
             "transaction_reads, token)",
             name);
    return PGS_ENOENT;
}

const char *ours_start(struct session *s, char *buf, size_t size)
{
    const struct conf *conf = world_conf();

    s->consistency = conf->consistency;
    s->transaction_reads = conf->transaction_reads;
    (void)ours_set(s, "route", NULL, buf, size);
    for (size_t i = 0; i < s->info->settings.count; i++)
        if (ours_set(s, s->info->settings.pair[i].keyword, s->info->settings.pair[i].value, buf, size) != 0)
            return buf;
    return NULL;
}

/* The local link, opened when first needed; NULL: it cannot be had. */
static struct link *local_link(struct session *s)
{
    const char *encoding = s->real->PQparameterStatus(session_home(s), "client_encoding");
    struct link *l;

    if (s->local)
        return s->local;
    l = calloc(1, sizeof(*l));
    if (!l || !(l->answer = calloc(1, sizeof(*l->answer))) ||
        answer_open(l->answer, s->real, encoding ? encoding : "UTF8") != 0) {
        free(l ? l->answer : NULL);
        free(l);
        return NULL;
    }
    l->conn = l->answer->conn;
    l->node = PGS_NODE_NONE;
    s->local = l;
    return l;
}

static enum answer_mode mode_of(enum stmt_kind kind)
{
    switch (kind) {
    case STMT_PARAMS:
        return ANSWER_EXTENDED;
    case STMT_PREPARE:
        return ANSWER_PREPARE;
    case STMT_PREPARED:
        return ANSWER_EXECUTE;
    case STMT_DESCRIBE:
        return ANSWER_DESCRIBE;
    default:
        return ANSWER_SIMPLE;
    }
}

/* The setting's name without the prefix, into buf; false if it does not fit or has none. */
static bool own_name(const struct sql_stmt *q, char *buf, size_t size)
{
    size_t n = strlen(PREFIX);

    if (q->name.len >= size)
        return false;
    memcpy(buf, q->name.ptr, q->name.len);
    buf[q->name.len] = '\0';
    if (strncasecmp(buf, PREFIX, n) != 0)
        return false;
    memmove(buf, buf + n, strlen(buf + n) + 1);
    return true;
}

static bool value_of(const struct sql_stmt *q, char *buf, size_t size, const char **value)
{
    *value = buf;
    if (q->value.len == 7 && strncasecmp(q->value.ptr, "default", 7) == 0) {
        *value = NULL;
        return true;
    }
    return sql_unquote(q->value, buf, size) >= 0;
}

static int answer_set(struct session *s, struct answer *a, enum answer_mode mode, char txn, const struct sql_stmt *q,
                      const char *name)
{
    char value[256], error[512];
    const char *v = NULL;
    bool reset = q->verb == SQL_V_RESET;

    if (q->flags & SQL_F_LOCAL)
        return answer_error(a, mode, txn, SQLSTATE_SYNTAX, "pgshunt settings cannot be SET LOCAL",
                            "They belong to the session and are not transactional: use SET without LOCAL.");
    if (!reset && !value_of(q, value, sizeof(value), &v)) {
        snprintf(error, sizeof(error), "invalid value for parameter \"pgshunt.%s\"", name);
        return answer_error(a, mode, txn, SQLSTATE_INVALID_VALUE, error, "One word or one quoted string is expected.");
    }
    if (ours_set(s, name, v, error, sizeof(error)) != 0)
        return answer_error(a, mode, txn, SQLSTATE_INVALID_VALUE, error, NULL);
    return answer_done(a, mode, txn, reset ? "RESET" : "SET");
}

static int answer_one(struct session *s, const struct world_view *w, struct answer *a, enum answer_mode mode, char txn)
{
    const struct sql_stmt *q = &s->stmt.info.stmt[0];
    char name[PGS_HOST_BYTES], error[512];
    int rc;

    if (s->stmt.info.count != 1)
        return answer_error(a, mode, txn, "0A000",
                            "SET, RESET and SHOW of pgshunt settings cannot be combined with other statements",
                            "They are answered by the library, not by a server: send them as a string of their own.");
    if (!own_name(q, name, sizeof(name)))
        return answer_error(a, mode, txn, SQLSTATE_UNKNOWN, "unrecognized pgshunt setting", NULL);
    if (mode == ANSWER_PREPARE)
        return answer_done(a, mode, txn, "PREPARE");
    if (q->verb != SQL_V_SHOW)
        return answer_set(s, a, mode, txn, q, name);
    rc = ours_show(s, w, a, mode, txn, name);
    if (rc != PGS_ENOENT)
        return rc;
    snprintf(error, sizeof(error), "unrecognized configuration parameter \"pgshunt.%.64s\"", name);
    return answer_error(a, mode, txn, SQLSTATE_UNKNOWN, error, OURS_SHOW_HINT);
}

static bool has_ours(const struct sql_info *info)
{
    for (uint32_t i = 0; i < info->count && i < SQL_MAX_STMTS; i++)
        if (info->stmt[i].cls == SQL_OURS)
            return true;
    return false;
}

bool ours_take(struct session *s, const struct world_view *w)
{
    struct stmt *st = &s->stmt;
    struct link *l;
    int rc;
    char txn = st->txn_before == 'T' || st->txn_before == 'E' ? st->txn_before : 'I';

    if (st->txn_before == 'A' || s->pins & PIN_PIPELINE || !has_ours(&st->info))
        return false;
    /* Nobody reads our end while the caller sends: what would not fit into the socket would block for ever. */
    if (st->sql && strnlen(st->sql, ANSWER_MAX_SENT / 2) >= ANSWER_MAX_SENT / 2)
        return false;
    l = local_link(s);
    rc = l ? answer_one(s, w, l->answer, mode_of(st->kind), txn) : PGS_EIO;
    if (PGS_UNLIKELY(rc == PGS_EIO && s->local)) { /* somebody has closed its descriptors */
        link_free(s, s->local);
        s->local = NULL;
        l = local_link(s);
        rc = l ? answer_one(s, w, l->answer, mode_of(st->kind), txn) : PGS_EIO;
    }
    if (rc != 0)
        return false;
    s->before_local = s->active;
    st->local = true;
    st->counted_node = PGS_NODE_NONE;
    session_activate(s, l);
    return true;
}
