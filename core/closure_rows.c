/*
 * closure_rows.c: from the rows of closure_query() to flags.
 *
 * Whether a function, a view or an operator is harmless can depend on others. Such a row is kept aside and
 * judged at the seal: all are taken as harmless, those that are not in this light are struck out, and so on until
 * nothing changes. (Functions that call each other in a circle, none of which does harm, are harmless: citext's
 * regexp_replace() calls the built-in of the same name.) Running out of memory on the way, see closure_seal().
 */
#include <stdlib.h>

#include "closure_table.h"
#include "pgshunt/err.h"
#include "pgshunt/sql.h"
#include "sql_builtin.h"

enum proof {
    PROOF_BODY,  /* text is the body of a function in SQL or PL/pgSQL */
    PROOF_CALLS, /* text is the name of a function that it calls */
    PROOF_QUERY, /* text is a query that must be a read */
    PROOF_QUIET  /* text is a query that must not taint */
};

struct closure_pending {
    char *name;       /* owned; name and text in one block */
    const char *text; /* NULL: cannot be proven */
    uint32_t doubt;   /* flags until it is proven */
    uint32_t proven;  /* flags afterwards */
    uint32_t half;    /* functions: flags when harmless to the session only */
    uint32_t global;  /* of the closure, until it is proven */
    enum proof proof;
    int state; /* 0 in doubt, 1 half, 2 proven */
};

void closure_pending_free(struct closure *c)
{
    for (size_t i = 0; i < c->pending_count; i++)
        free(c->pending[i].name);
    free(c->pending);
    c->pending = NULL;
    c->pending_count = c->pending_size = 0;
}

static int pend(struct closure *c, const char *name, const char *before, const char *text, struct closure_pending p)
{
    if (c->pending_count == c->pending_size) {
        size_t size = c->pending_size ? c->pending_size * 2 : 64;
        struct closure_pending *grown = realloc(c->pending, size * sizeof(*grown));
        if (!grown)
            return PGS_ENOMEM;
        c->pending = grown;
        c->pending_size = size;
    }
    const size_t name_len = strlen(name) + 1, before_len = strlen(before);
    const size_t text_len = text ? before_len + strlen(text) + 1 : 0;
    p.name = malloc(name_len + text_len);
    if (!p.name || !closure_entry_add(c, name, name_len - 1, 0)) {
        free(p.name);
        return PGS_ENOMEM;
    }
    memcpy(p.name, name, name_len);
    p.text = text ? p.name + name_len : NULL;
    if (text) {
        memcpy(p.name + name_len, before, before_len);
        memcpy(p.name + name_len + before_len, text, text_len - before_len);
    }
    c->pending[c->pending_count++] = p;
    return PGS_OK;
}

/* A call of a function of that name is a read: built in, or of the closure and proven. */
static bool name_is_safe(const struct closure *c, const char *name)
{
    const size_t len = strlen(name);
    const uint64_t hash = name_hash(name, len);
    const uint32_t flags = closure_lookup(c, name, len, hash);
    const enum builtin_kind kind = builtin_find(name, len, hash);
    if ((flags & CLOSURE_FUNC_UNSAFE) || kind >= BK_PRIMARY)
        return false;
    return (flags & CLOSURE_FUNC_SAFE) || kind == BK_SAFE || kind == BK_CLOCK;
}

static int prove(const struct closure *c, const struct closure_pending *p)
{
    /* Bodies are stored as their author sent them, and read with the setting of whoever calls. */
    const struct sql_env env = { .strings = SQL_STRINGS_UNKNOWN, .closure = c };
    const struct sql_env deparsed = { .strings = SQL_STRINGS_STANDARD, .closure = c };
    struct sql_info info;
    bool writes;
    if (!p->text)
        return 0;
    switch (p->proof) {
    case PROOF_BODY:
        return !sql_body_is_harmless(p->text, &env, &writes) ? 0 : writes ? 1 : 2;
    case PROOF_CALLS:
        return name_is_safe(c, p->text) ? 2 : 0;
    case PROOF_QUERY:
        sql_classify(p->text, &deparsed, &info);
        return info.cls == SQL_READ ? 2 : !(info.flags & SQL_F_TAINT) ? 1 : 0;
    case PROOF_QUIET:
        sql_classify(p->text, &deparsed, &info);
        return info.flags & (SQL_F_TAINT | SQL_F_BROKEN) ? 0 : 2;
    }
    return 0;
}

/* Every entry's flags anew: what is certain, and what the pending rows say at this moment. */
static int apply(struct closure *c, uint32_t global)
{
    c->global = global;
    for (size_t i = 0; i < c->entry_size; i++)
        c->entry[i].flags = c->entry[i].base;
    for (size_t i = 0; i < c->pending_count; i++) {
        const struct closure_pending *p = &c->pending[i];
        struct closure_entry *e = closure_entry_add(c, p->name, strlen(p->name), 0);
        if (!e)
            return PGS_ENOMEM;
        e->flags |= p->state == 0 ? p->doubt : p->state == 1 ? p->half : p->proven;
        if (p->state < 2)
            c->global |= p->global;
    }
    return PGS_OK;
}

int closure_resolve(struct closure *c)
{
    const uint32_t global = c->global;
    for (size_t i = 0; i < c->pending_count; i++)
        c->pending[i].state = c->pending[i].text ? 2 : 0;
    /* States only sink, so this ends: in practice after two or three rounds. */
    for (bool changed = true; changed;) {
        changed = false;
        if (apply(c, global))
            return PGS_ENOMEM;
        for (size_t i = 0; i < c->pending_count; i++) {
            struct closure_pending *p = &c->pending[i];
            int state = p->state > 0 ? prove(c, p) : 0;
            if (state < p->state) {
                p->state = state;
                changed = true;
            }
        }
    }
    return PGS_OK;
}

/* --- rows --- */

struct row {
    const char *name, *detail, *language, *body;
};

static int flag_row(struct closure *c, const struct row *r, uint32_t flags)
{
    return closure_add(c, r->name, strlen(r->name), flags);
}

static bool readable(const struct row *r)
{
    return r->body && r->language && (strcmp(r->language, "sql") == 0 || strcmp(r->language, "plpgsql") == 0);
}

/* In C: what its author declares is believed, unless it is a second name for a built-in that is known better. */
static bool is_native(const struct row *r)
{
    if (!r->language || strcmp(r->language, "internal") != 0)
        return r->language && strcmp(r->language, "c") == 0;
    return r->body && builtin_find(r->body, strlen(r->body), name_hash(r->body, strlen(r->body))) < BK_PRIMARY;
}

/* detail: volatility (i, s, v; p for a procedure), then 1 if one argument is enough to call it */
static int function_row(struct closure *c, const struct row *r)
{
    const char volatility = r->detail ? r->detail[0] : 'v';
    const uint32_t attribute = r->detail && r->detail[0] && r->detail[1] == '1' ? CLOSURE_FUNC_ATTRIBUTE : 0;
    const uint32_t unsafe = CLOSURE_FUNC_UNSAFE | attribute;
    const bool stable = volatility == 'i' || volatility == 's';
    if (readable(r)) {
        const uint32_t quiet = unsafe | CLOSURE_FUNC_QUIET;
        return pend(c, r->name, "", r->body,
                    (struct closure_pending){ .proof = PROOF_BODY,
                                              .doubt = unsafe | CLOSURE_LOUD,
                                              .half = quiet,
                                              .proven = stable ? CLOSURE_FUNC_SAFE : quiet });
    }
    return flag_row(c, r, stable && is_native(r) ? CLOSURE_FUNC_SAFE : unsafe);
}

static int aggregate_row(struct closure *c, const struct row *r)
{
    if (!r->body)
        return flag_row(c, r, CLOSURE_FUNC_SAFE);
    return pend(c, r->name, "", r->body,
                (struct closure_pending){ .proof = PROOF_CALLS,
                                          .doubt = CLOSURE_FUNC_UNSAFE | CLOSURE_LOUD | CLOSURE_FUNC_ATTRIBUTE,
                                          .proven = CLOSURE_FUNC_SAFE });
}

static int relation_row(struct closure *c, const struct row *r)
{
    return flag_row(c, r, CLOSURE_RELATION);
}

/* A write to a view is a write to its tables, whose triggers are not followed up here. */
static int view_row(struct closure *c, const struct row *r)
{
    return pend(c, r->name, "", r->body,
                (struct closure_pending){ .proof = PROOF_QUERY,
                                          .doubt = CLOSURE_RELATION | CLOSURE_TRIGGER | CLOSURE_READ_TAINTS,
                                          .half = CLOSURE_RELATION | CLOSURE_TRIGGER,
                                          .proven = CLOSURE_TRIGGER });
}

static int trigger_row(struct closure *c, const struct row *r)
{
    if (!readable(r))
        return flag_row(c, r, CLOSURE_TRIGGER);
    return pend(c, r->name, "", r->body, (struct closure_pending){ .proof = PROOF_BODY, .doubt = CLOSURE_TRIGGER });
}

/* The table is in the closure for its row security; does looking at its policies also taint? */
static int policy_row(struct closure *c, const struct row *r)
{
    return pend(c, r->name, "SELECT ", r->body,
                (struct closure_pending){ .proof = PROOF_QUIET, .doubt = CLOSURE_READ_TAINTS });
}

static int default_row(struct closure *c, const struct row *r)
{
    return pend(c, r->name, "SELECT ", r->body,
                (struct closure_pending){ .proof = PROOF_QUIET, .doubt = CLOSURE_TRIGGER });
}

/* These are also meant where no operator is written: IN, BETWEEN, CASE, LIKE, ORDER BY, joins ... */
static bool is_implicit_operator(const char *name)
{
    static const char *const basic[] = { "=", "<>", "<", ">", "<=", ">=", "~~", "!~~", "~~*", "!~~*" };
    for (size_t i = 0; i < PGS_ARRAY_LEN(basic); i++)
        if (strcmp(name, basic[i]) == 0)
            return true;
    return false;
}

static int operator_row(struct closure *c, const struct row *r)
{
    return pend(c, r->name, "", r->body,
                (struct closure_pending){ .proof = PROOF_CALLS,
                                          .doubt = CLOSURE_OPERATOR,
                                          .global = CLOSURE_G_OPERATORS |
                                                    (is_implicit_operator(r->name) ? CLOSURE_G_IMPLICIT : 0) });
}

/* detail: castcontext. Casts to types with a keyword of their own (int4 is integer) are reached without the name. */
static int cast_row(struct closure *c, const struct row *r)
{
    const bool hidden = !r->detail || r->detail[0] == 'i' ||
                        builtin_find(r->name, strlen(r->name), name_hash(r->name, strlen(r->name)));
    return pend(c, r->name, "", r->body,
                (struct closure_pending){
                    .proof = PROOF_CALLS, .doubt = CLOSURE_TYPE, .global = hidden ? CLOSURE_G_IMPLICIT : 0 });
}

static int type_row(struct closure *c, const struct row *r)
{
    return pend(c, r->name, "", r->body, (struct closure_pending){ .proof = PROOF_CALLS, .doubt = CLOSURE_TYPE });
}

static int domain_row(struct closure *c, const struct row *r)
{
    return pend(c, r->name, "SELECT ", r->body,
                (struct closure_pending){ .proof = PROOF_QUERY, .doubt = CLOSURE_TYPE, .half = CLOSURE_TYPE });
}

static int event_row(struct closure *c, const struct row *r)
{
    (void)r;
    c->global |= CLOSURE_G_DDL_TAINTS;
    return PGS_OK;
}

static const struct {
    const char *kind;
    int (*add)(struct closure *c, const struct row *r);
} kinds[] = {
    { "function", function_row }, { "aggregate", aggregate_row }, { "relation", relation_row },
    { "view", view_row },         { "trigger", trigger_row },     { "policy", policy_row },
    { "default", default_row },   { "operator", operator_row },   { "cast", cast_row },
    { "type", type_row },         { "domain", domain_row },       { "event", event_row },
};

int closure_add_row(struct closure *c, const char *const values[], int count)
{
    if (c->sealed || count < 2 || !values[0] || !values[1] || !values[1][0])
        return PGS_EFORMAT;
    const struct row r = { .name = values[1],
                           .detail = count > 2 ? values[2] : NULL,
                           .language = count > 3 ? values[3] : NULL,
                           .body = count > 4 ? values[4] : NULL };
    for (size_t i = 0; i < PGS_ARRAY_LEN(kinds); i++)
        if (strcmp(values[0], kinds[i].kind) == 0)
            return kinds[i].add(c, &r);
    return PGS_EFORMAT;
}
