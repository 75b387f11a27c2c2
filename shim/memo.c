#include "memo.h"

#include <stdlib.h>
#include <string.h>

#define TEXTS 32
#define TEXT_BYTES 12288     /* of all texts together; when they are full all are forgotten */
#define LONGEST 4096
#define MISSES_IN_A_ROW 64   /* then it is not asked for REST statements, and so on until something is found */
#define REST 1024

struct memo_text {
    uint64_t hash, shape;
    uint32_t at, len; /* in text[]; len 0: free */
    enum sql_why why;
    enum sql_hint hint;
    uint32_t flags;
};

struct memo_block {
    struct memo_text entry[TEXTS]; /* at hash % TEXTS */
    uint32_t used;
    char text[TEXT_BYTES];
};

__extension__ typedef unsigned __int128 wide;

static inline uint64_t word_at(const char *p)
{
    uint64_t w;
    memcpy(&w, p, sizeof w);
    return w;
}

/* Two words into one, every bit of each into many of the result. */
static inline uint64_t fold(uint64_t a, uint64_t b)
{
    wide product = (wide)(a ^ UINT64_C(0x9e3779b97f4a7c15)) * (b ^ UINT64_C(0xd6e8feb86659fd93));
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* Not for strangers: who finds two texts of one hash gains nothing, the texts are compared. */
static inline uint64_t hash_of(const char *sql, size_t len)
{
    uint64_t h = len;

    if (len < 16) {
        char all[16] = { 0 };
        memcpy(all, sql, len);
        return fold(word_at(all) ^ h, word_at(all + 8));
    }
    for (size_t i = 0; i + 16 < len; i += 16)
        h = fold(word_at(sql + i) ^ h, word_at(sql + i + 8));
    return fold(word_at(sql + len - 16) ^ h, word_at(sql + len - 8));
}

bool memo_recall(struct memo *m, const char *sql, struct memo_key *key, struct sql_info *info)
{
    const struct memo_text *t;

    if (m->rest != 0) {
        m->rest--;
        key->len = 0;
        return false;
    }
    key->len = strlen(sql);
    if (PGS_UNLIKELY(key->len > LONGEST))
        key->len = 0;
    if (PGS_UNLIKELY(key->len == 0))
        return false;
    key->hash = hash_of(sql, key->len);
    t = m->block ? &m->block->entry[key->hash % TEXTS] : NULL;
    if (!t || t->hash != key->hash || t->len != key->len || memcmp(m->block->text + t->at, sql, key->len) != 0) {
        if (++m->misses >= MISSES_IN_A_ROW) {
            m->misses = MISSES_IN_A_ROW / 2;
            m->rest = REST;
        }
        return false;
    }
    m->misses = 0;
    info->cls = SQL_READ;
    info->why = t->why;
    info->hint = t->hint;
    info->flags = t->flags;
    info->count = 0;
    info->word = info->hint_node = (struct span){ NULL, 0 };
    info->shape = t->shape;
    return true;
}

/* The same under every encoding and setting? */
static bool is_plain(const char *sql, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((signed char)sql[i] < 0 || sql[i] == '\\')
            return false;
    return true;
}

void memo_keep(struct memo *m, const char *sql, const struct memo_key *key, const struct sql_info *info)
{
    const uint32_t mark = (uint32_t)(key->hash >> 32) | 1;
    uint32_t *seen = &m->seen[key->hash % MEMO_SEEN];
    struct memo_text *t;

    if (key->len == 0 || info->cls != SQL_READ || info->hint == SQL_HINT_NODE || info->count > 1)
        return;
    if (*seen != mark) {
        *seen = mark;
        return;
    }
    if (!is_plain(sql, key->len))
        return;
    if (!m->block && !(m->block = calloc(1, sizeof(*m->block))))
        return;
    if (m->block->used + key->len > TEXT_BYTES)
        memo_clear(m);
    t = &m->block->entry[key->hash % TEXTS];
    memcpy(m->block->text + m->block->used, sql, key->len);
    *t = (struct memo_text){ .hash = key->hash, .shape = info->shape, .at = m->block->used, .len = (uint32_t)key->len,
                             .why = info->why, .hint = info->hint, .flags = info->flags };
    m->block->used += (uint32_t)key->len;
}

void memo_clear(struct memo *m)
{
    if (!m->block)
        return;
    memset(m->block->entry, 0, sizeof(m->block->entry));
    m->block->used = 0;
}

void memo_release(struct memo *m)
{
    free(m->block);
    m->block = NULL;
}
