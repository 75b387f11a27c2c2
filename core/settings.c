/*
 * settings.c: see settings.h.
 *
 * One list, ordered by generation. An entry knows the transaction level at which it was added and the one at which it
 * was removed; level 0 is outside, 1 the transaction, 2 and up its savepoints. Removed entries stay in the list
 * until the level at which that happened is decided, so that a rollback only clears a mark, and that
 * what is committed can still be given to other links while the transaction runs:
 *     in force on the session's own link: removed == NOT_REMOVED       committed: added == 0
 */
#include "pgshunt/settings.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "pgshunt/err.h"

#define NOT_REMOVED UINT32_MAX
#define BUCKETS_MIN 16u

enum entry_kind { KIND_SET, KIND_RESET, KIND_RESET_ALL, KIND_DISCARD_ALL };

/* Settings under which later entries are understood: who may do it, and what the bytes mean. */
enum context { CTX_NONE, CTX_ROLE, CTX_AUTH, CTX_ENCODING, CTX_STRINGS };

struct entry {
    struct entry *prev, *next; /* the log */
    struct entry *chain;       /* same bucket, newest first */
    uint64_t generation;
    uint32_t added, removed;
    uint32_t hash;
    uint8_t kind;      /* enum entry_kind */
    uint8_t context;   /* enum context */
    bool foreign_text; /* not plain ASCII: reads differently under another encoding */
    size_t len;
    char *sql; /* in text[], behind the name */
    char text[];
};

struct settings {
    uint64_t newest;           /* generation of the last entry, 0: none */
    uint64_t committed_newest; /* while level > 0: what newest was when the transaction began */
    uint64_t last_generation;  /* never goes back */
    struct entry *head, *tail;
    struct entry **bucket;
    uint32_t buckets; /* a power of two */
    uint32_t entries; /* in the list */
    uint32_t live;
    uint32_t level;
    uint32_t touched; /* highest level at which anything was added or removed */
    char **savepoint; /* names: savepoint[i] opened level i + 2 */
    uint32_t savepoints_cap;
};

static uint32_t hash_name(const char *name)
{
    uint32_t h = 2166136261u;
    for (; *name; name++)
        h = (h ^ (uint8_t)*name) * 16777619u;
    return h;
}

static bool is_live(const struct entry *e)
{
    return e->removed == NOT_REMOVED;
}

static enum context context_of(const char *name)
{
    static const char *const names[] = { [CTX_ROLE] = "role",
                                         [CTX_AUTH] = "session_authorization",
                                         [CTX_ENCODING] = "client_encoding",
                                         [CTX_STRINGS] = "standard_conforming_strings" };
    for (int i = CTX_ROLE; i <= CTX_STRINGS; i++)
        if (strcmp(name, names[i]) == 0)
            return (enum context)i;
    return CTX_NONE;
}

/* The end of the comment (they nest) that begins at p, or p if none does. */
static const char *skip_comment(const char *p, const char *end)
{
    if (end - p >= 2 && p[0] == '-' && p[1] == '-') {
        const char *newline = memchr(p, '\n', (size_t)(end - p));
        return newline ? newline : end;
    }
    if (end - p < 2 || p[0] != '/' || p[1] != '*')
        return p;
    int depth = 0;
    do {
        bool open = end - p >= 2 && p[0] == '/' && p[1] == '*';
        bool shut = end - p >= 2 && p[0] == '*' && p[1] == '/';
        depth += open - shut;
        p += open || shut ? 2 : 1;
    } while (depth > 0 && p < end);
    return p;
}

static bool is_reset(const char *sql, size_t len)
{
    const char *end = sql + len, *p = sql;
    do {
        sql = p;
        while (sql < end && (*sql == ' ' || (*sql >= '\t' && *sql <= '\r')))
            sql++;
        p = skip_comment(sql, end);
    } while (p != sql);
    return end - sql > 5 && strncasecmp(sql, "RESET", 5) == 0;
}

/* ---- life ---- */

struct settings *settings_new(void)
{
    struct settings *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->bucket = calloc(BUCKETS_MIN, sizeof(struct entry *));
    s->buckets = BUCKETS_MIN;
    if (!s->bucket) {
        free(s);
        return NULL;
    }
    return s;
}

void settings_free(struct settings *s)
{
    if (!s)
        return;
    for (struct entry *e = s->head, *next; e; e = next) {
        next = e->next;
        free(e);
    }
    for (uint32_t i = 0; i < s->savepoints_cap; i++)
        free(s->savepoint[i]);
    free(s->savepoint);
    free(s->bucket);
    free(s);
}

/* ---- the list ---- */

static void unlink_entry(struct settings *s, struct entry *e)
{
    struct entry **link = &s->bucket[e->hash & (s->buckets - 1)];
    while (*link != e)
        link = &(*link)->chain;
    *link = e->chain;
    *(e->prev ? &e->prev->next : &s->head) = e->next;
    *(e->next ? &e->next->prev : &s->tail) = e->prev;
    s->entries--;
    if (is_live(e))
        s->live--;
    free(e);
}

static void note_tail(struct settings *s)
{
    s->newest = s->tail ? s->tail->generation : 0;
}

/* No memory for more buckets only makes the chains longer. */
static void grow_buckets(struct settings *s)
{
    if (s->entries < 2 * s->buckets)
        return;
    uint32_t n = s->buckets * 2;
    struct entry **bucket = calloc(n, sizeof(struct entry *));
    if (!bucket)
        return;
    free(s->bucket);
    s->bucket = bucket;
    s->buckets = n;
    for (struct entry *e = s->head; e; e = e->next) {
        e->chain = bucket[e->hash & (n - 1)];
        bucket[e->hash & (n - 1)] = e;
    }
}

static struct entry *make_entry(const char *name, const char *sql, size_t len, enum entry_kind kind)
{
    size_t name_bytes = strlen(name) + 1;
    struct entry *e = malloc(sizeof *e + name_bytes + len + 1);
    if (!e)
        return NULL;
    memset(e, 0, sizeof *e);
    e->removed = NOT_REMOVED;
    e->hash = hash_name(name);
    e->kind = (uint8_t)kind;
    e->context = (uint8_t)context_of(name);
    e->len = len;
    e->sql = e->text + name_bytes;
    memcpy(e->text, name, name_bytes);
    memcpy(e->sql, sql, len);
    e->sql[len] = '\0';
    for (size_t i = 0; i < len; i++)
        if ((uint8_t)sql[i] >= 0x80 || sql[i] == '\\')
            e->foreign_text = true;
    return e;
}

static void append(struct settings *s, struct entry *e)
{
    e->added = s->level;
    e->generation = ++s->last_generation;
    e->prev = s->tail;
    *(s->tail ? &s->tail->next : &s->head) = e;
    s->tail = e;
    s->entries++;
    s->live++;
    e->chain = s->bucket[e->hash & (s->buckets - 1)];
    s->bucket[e->hash & (s->buckets - 1)] = e;
    s->newest = e->generation;
    s->touched = s->level;
    grow_buckets(s);
}

/* Takes e out of force at the current level; what nobody can bring back goes for good. */
static void remove_entry(struct settings *s, struct entry *e)
{
    if (e->added == s->level) {
        unlink_entry(s, e);
        return;
    }
    e->removed = s->level;
    s->live--;
    s->touched = s->level;
}

static struct entry *find(const struct settings *s, const char *name)
{
    uint32_t hash = hash_name(name);
    for (struct entry *e = s->bucket[hash & (s->buckets - 1)]; e; e = e->chain)
        if (e->hash == hash && is_live(e) && strcmp(e->text, name) == 0)
            return e;
    return NULL;
}

/* ---- contexts ---- */

/* Does e need the contexts that are in force before it, so that these must be replayed too? */
static bool needs_context(const struct entry *e)
{
    if (e->context == CTX_NONE)
        return e->kind == KIND_SET || e->kind == KIND_RESET;
    return e->foreign_text; /* a role with an accent in its name needs the encoding */
}

/*
 * SET ROLE admin; SET log_min_duration_statement = 0; SET ROLE app: the first is superseded by the third, but the
 * second would fail without it. A context entry therefore stays as long as an entry that may need it stands between
 * it and its successor. This walks back from `last` to the first such entry and removes what a later one overwrites.
 */
static void merge_contexts(struct settings *s, struct entry *last)
{
    bool seen[CTX_STRINGS + 1] = { false };
    for (struct entry *e = last, *prev; e; e = prev) {
        prev = e->prev;
        if (!is_live(e))
            continue;
        if (e->context != CTX_NONE && (seen[e->context] || (e->context == CTX_ROLE && seen[CTX_AUTH]))) {
            remove_entry(s, e); /* SET SESSION AUTHORIZATION resets the role */
            continue;
        }
        if (e != last && needs_context(e))
            break;
        seen[e->context] = true;
    }
}

/* An entry that may have needed a context is out of force (`next` followed it): what stood around it now meets. */
static void mend_contexts(struct settings *s, struct entry *next)
{
    struct entry *last = NULL;
    for (struct entry *e = next; e; e = e->next) {
        if (!is_live(e))
            continue;
        if (e->context == CTX_NONE && needs_context(e))
            break;
        last = e;
        if (needs_context(e))
            break;
    }
    if (last)
        merge_contexts(s, last);
}

/* ---- recording ---- */

int settings_set(struct settings *s, const char *name, const char *sql, size_t len)
{
    struct entry *e = make_entry(name, sql, len, is_reset(sql, len) ? KIND_RESET : KIND_SET);
    if (!e)
        return PGS_ENOMEM;
    if (e->context == CTX_NONE) {
        struct entry *old = find(s, name);
        append(s, e);
        if (old) {
            struct entry *next = old->next;
            remove_entry(s, old);
            mend_contexts(s, next);
        }
        return 0;
    }
    append(s, e);
    merge_contexts(s, e);
    return 0;
}

static int set_all(struct settings *s, const char *sql, enum entry_kind kind)
{
    struct entry *e = make_entry("", sql, strlen(sql), kind);
    if (!e)
        return PGS_ENOMEM;
    for (struct entry *old = s->head, *next; old; old = next) {
        next = old->next;
        bool stays = old->context == CTX_ROLE || old->context == CTX_AUTH || old->kind == KIND_DISCARD_ALL;
        if (is_live(old) && (kind == KIND_DISCARD_ALL || !stays))
            remove_entry(s, old);
    }
    append(s, e);
    merge_contexts(s, e);
    return 0;
}

int settings_reset_all(struct settings *s)
{
    return set_all(s, "RESET ALL", KIND_RESET_ALL);
}

int settings_discard_all(struct settings *s)
{
    return set_all(s, "DISCARD ALL", KIND_DISCARD_ALL);
}

/* ---- transactions ---- */

static void enter_level(struct settings *s)
{
    if (s->level == 0)
        s->committed_newest = s->newest;
    s->level++;
}

void settings_begin(struct settings *s)
{
    if (s->level == 0)
        enter_level(s);
}

/* What happened at `level` and above now belongs to level - 1. */
static void keep_levels(struct settings *s, uint32_t level)
{
    if (s->touched >= level) {
        for (struct entry *e = s->head, *next; e; e = next) {
            next = e->next;
            if (e->added >= level)
                e->added = level - 1;
            if (!is_live(e) && e->removed >= level)
                e->removed = level - 1;
            if (!is_live(e) && e->removed == e->added)
                unlink_entry(s, e);
        }
        s->touched = level - 1;
    }
    s->level = level - 1;
    note_tail(s);
}

/* What happened at `level` and above did not happen. */
static void undo_levels(struct settings *s, uint32_t level)
{
    if (s->touched < level)
        return;
    for (struct entry *e = s->head, *next; e; e = next) {
        next = e->next;
        if (e->added >= level) {
            unlink_entry(s, e);
        } else if (!is_live(e) && e->removed >= level) {
            e->removed = NOT_REMOVED;
            s->live++;
        }
    }
    s->touched = level - 1;
    note_tail(s);
}

/* The level that the newest savepoint of that name opened; 0: there is none. */
static uint32_t level_of(const struct settings *s, const char *name)
{
    for (uint32_t level = s->level; level >= 2; level--)
        if (strcmp(s->savepoint[level - 2], name) == 0)
            return level;
    return 0;
}

int settings_savepoint(struct settings *s, const char *name)
{
    settings_begin(s);
    uint32_t i = s->level - 1; /* slot of the level to be opened */
    if (i >= s->savepoints_cap) {
        uint32_t cap = s->savepoints_cap ? 2 * s->savepoints_cap : 8;
        char **more = realloc(s->savepoint, cap * sizeof *more);
        if (!more)
            return PGS_ENOMEM;
        memset(more + s->savepoints_cap, 0, (cap - s->savepoints_cap) * sizeof *more);
        s->savepoint = more;
        s->savepoints_cap = cap;
    }
    char *copy = strdup(name);
    if (!copy)
        return PGS_ENOMEM;
    free(s->savepoint[i]);
    s->savepoint[i] = copy;
    enter_level(s);
    return 0;
}

void settings_release(struct settings *s, const char *name)
{
    uint32_t level = level_of(s, name);
    if (level != 0)
        keep_levels(s, level);
}

void settings_rollback_to(struct settings *s, const char *name)
{
    uint32_t level = level_of(s, name);
    if (level == 0)
        return;
    undo_levels(s, level);
    s->level = level; /* the savepoint itself stays */
}

void settings_commit(struct settings *s)
{
    if (s->level != 0)
        keep_levels(s, 1);
}

void settings_rollback(struct settings *s)
{
    undo_levels(s, 1);
    s->level = 0;
}

/* ---- asking ---- */

uint64_t settings_generation(const struct settings *s)
{
    return s->newest;
}

uint64_t settings_committed_generation(const struct settings *s)
{
    return s->level == 0 ? s->newest : s->committed_newest;
}

int settings_replay(const struct settings *s, uint64_t since,
                    int (*fn)(void *arg, const char *name, const char *sql, size_t len, bool alone), void *arg)
{
    const struct entry *e = s->tail;
    if (!e || e->generation <= since)
        return 0;
    /* From the end: what is missing is little, the log may be long. */
    while (e->prev && e->prev->generation > since)
        e = e->prev;
    bool leading = since == 0;
    for (; e; e = e->next) {
        if (e->added != 0)
            continue; /* pending */
        leading = leading && e->kind != KIND_SET;
        /* Before a RESET ALL stand only roles: on a fresh link there is nothing for it to reset. */
        if (leading || (since == 0 && e->kind >= KIND_RESET_ALL))
            continue;
        int rc = fn(arg, e->text, e->sql, e->len, e->kind == KIND_DISCARD_ALL);
        if (rc != 0)
            return rc;
    }
    return 0;
}

bool settings_has(const struct settings *s, const char *name)
{
    const struct entry *e = find(s, name);
    if (!e || e->kind != KIND_SET)
        return false;
    if (e->context != CTX_ROLE)
        return true;
    const struct entry *auth = find(s, "session_authorization");
    return !auth || auth->generation < e->generation;
}

size_t settings_count(const struct settings *s)
{
    return s->live;
}
