/* conf_value.c: the rows of conf_keys.def: text to value and back. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "conf_load.h"
#include "pgshunt/err.h"
#include "pgshunt/log.h"

#define FOUND_BYTES_MAX 80

const struct conf_key conf_keys[CONF_KEY_COUNT] = {
#define CONF(section, key, env, type, field, min, max, def, doc) \
    { section, key, env, CONF_T_##type, offsetof(struct conf, field), min, max, def, doc },
#include "pgshunt/conf_keys.def"
#undef CONF
};

const char *const conf_enum_words[][CONF_WORDS_MAX] = {
    [CONF_T_ENUM_CONSISTENCY - CONF_T_ENUM_CONSISTENCY] = { "eventual", "bounded", "host", "session" },
    [CONF_T_ENUM_TXN_READS - CONF_T_ENUM_CONSISTENCY] = { "off", "read-only", "until-write" },
    [CONF_T_ENUM_LOG - CONF_T_ENUM_CONSISTENCY] = { "error", "warn", "info", "debug" },
    [CONF_T_ENUM_FAILOVER - CONF_T_ENUM_CONSISTENCY] = { "off", "monitor", "etcd", "follow" },
};

static const char *enum_name(enum conf_type type, int value)
{
    const char *const *words = conf_enum_words[type - CONF_T_ENUM_CONSISTENCY];
    for (int i = 0; i < CONF_WORDS_MAX && words[i]; i++)
        if (i == value)
            return words[i];
    return "unknown";
}

/* Case aside, and read_only is read-only. */
static bool same_word(const char *a, const char *b)
{
    for (; *a && *b; a++, b++) {
        char x = *a == '_' ? '-' : *a, y = *b;
        if (x >= 'A' && x <= 'Z')
            x = (char)(x - 'A' + 'a');
        if (x != y)
            return false;
    }
    return *a == *b;
}

static int enum_parse(enum conf_type type, const char *text)
{
    const char *const *words = conf_enum_words[type - CONF_T_ENUM_CONSISTENCY];
    if (type == CONF_T_ENUM_LOG)
        return log_level_parse(text);
    for (int i = 0; i < CONF_WORDS_MAX && words[i]; i++)
        if (same_word(text, words[i]))
            return i;
    return -1;
}

const char *conf_consistency_name(int value)
{
    return enum_name(CONF_T_ENUM_CONSISTENCY, value);
}
int conf_consistency_parse(const char *text)
{
    return enum_parse(CONF_T_ENUM_CONSISTENCY, text);
}
const char *conf_txn_reads_name(int value)
{
    return enum_name(CONF_T_ENUM_TXN_READS, value);
}
int conf_txn_reads_parse(const char *text)
{
    return enum_parse(CONF_T_ENUM_TXN_READS, text);
}

bool conf_parse_long(const char *text, long min, long max, long *out)
{
    const char *p = text;
    bool minus = *p == '-';
    if (*p == '-' || *p == '+')
        p++;
    if (!*p)
        return false;
    long value = 0;
    for (; *p >= '0' && *p <= '9'; p++)
        if (__builtin_mul_overflow(value, 10L, &value) || __builtin_add_overflow(value, *p - '0', &value))
            return false;
    value = minus ? -value : value;
    if (*p || value < min || value > max)
        return false;
    *out = value;
    return true;
}

bool conf_parse_bool(const char *text, int *out)
{
    static const char *const yes[] = { "true", "1", "yes", "on", "t", "y" };
    static const char *const no[] = { "false", "0", "no", "off", "f", "n" };
    for (size_t i = 0; i < PGS_ARRAY_LEN(yes); i++) {
        bool is_yes = strcasecmp(text, yes[i]) == 0;
        if (is_yes || strcasecmp(text, no[i]) == 0) {
            *out = is_yes;
            return true;
        }
    }
    return false;
}

static const struct {
    const char *suffix;
    long ms;
} units[] = { { "h", 3600000 }, { "min", 60000 }, { "s", 1000 }, { "ms", 1 }, { "", 1000 } };

/* Not strtod(): that reads 0.5 as 0 where the host program's locale has a decimal comma. */
bool conf_parse_ms(const char *text, long *out)
{
    const char *p = text;
    int64_t whole = 0, part = 0, scale = 1;
    bool digits = false;
    for (; *p >= '0' && *p <= '9'; p++, digits = true)
        if ((whole = whole * 10 + (*p - '0')) > INT32_MAX)
            return false;
    if (*p == '.')
        for (p++; *p >= '0' && *p <= '9'; p++, digits = true)
            if (scale < 1000000) {
                part = part * 10 + (*p - '0');
                scale *= 10;
            }
    while (*p == ' ')
        p++;
    for (size_t i = 0; digits && i < PGS_ARRAY_LEN(units); i++) {
        if (strcasecmp(p, units[i].suffix) != 0)
            continue;
        *out = (long)(whole * units[i].ms + (part * units[i].ms + scale / 2) / scale);
        return true;
    }
    return false;
}

static void add_ms(struct str *s, long ms)
{
    for (size_t i = 0; i < PGS_ARRAY_LEN(units); i++)
        if (units[i].ms == 1 || (ms >= units[i].ms && ms % units[i].ms == 0)) {
            str_addf(s, "%ld%s", ms / units[i].ms, ms ? units[i].suffix : "s");
            return;
        }
}

void conf_add_quoted(struct str *s, const char *text)
{
    size_t len = strlen(text);
    str_add_json(s, text, len > FOUND_BYTES_MAX ? FOUND_BYTES_MAX : len);
    if (len > FOUND_BYTES_MAX)
        str_adds(s, "...");
}

static int add_enum_expected(const struct conf_key *k, struct str *out)
{
    const char *const *words = conf_enum_words[k->type - CONF_T_ENUM_CONSISTENCY];
    for (int i = 0; i < CONF_WORDS_MAX && words[i]; i++) {
        bool last = i + 1 == CONF_WORDS_MAX || !words[i + 1];
        str_addf(out, "%s%s", i == 0 ? "" : last ? " or " : ", ", words[i]);
    }
    return out->failed ? PGS_ENOMEM : 0;
}

int conf_expected_text(enum conf_key_index key, struct str *out)
{
    const struct conf_key *k = &conf_keys[key];
    switch (k->type) {
    case CONF_T_STR:
    case CONF_T_SECRET:
        return str_addf(out, "a text of %ld to %ld bytes", k->min, k->max);
    case CONF_T_CONNINFO:
        return str_adds(out, "a postgresql:// URL or a keyword=value string");
    case CONF_T_INT:
        return str_addf(out, "a whole number from %ld to %ld", k->min, k->max);
    case CONF_T_MS:
        str_adds(out, "a duration from ");
        add_ms(out, k->min);
        str_adds(out, " to ");
        add_ms(out, k->max);
        return str_adds(out, " (seconds, or with ms, s, min or h: 0.5, 500ms, 5s, 2min)");
    case CONF_T_BOOL:
        return str_adds(out, "true or false");
    default:
        return add_enum_expected(k, out);
    }
}

static int set_text(char **field, const char *text)
{
    char *copy = strdup(text);
    if (!copy)
        return PGS_ENOMEM;
    free(*field);
    *field = copy;
    return 0;
}

static int set_conninfo(char **field, const char *text, struct str *why)
{
    if (!*text)
        return set_text(field, text);
    struct conf_url url;
    int rc = conf_url_parse(&url, text, why);
    if (rc == 0)
        rc = set_text(field, url.conninfo.buf);
    conf_url_release(&url);
    return rc;
}

static int wrong(enum conf_key_index key, struct str *why)
{
    str_adds(why, "expected ");
    return conf_expected_text(key, why) ? PGS_ENOMEM : PGS_EINVAL;
}

int conf_value_set(struct conf *c, enum conf_key_index key, const char *text, struct str *why)
{
    const struct conf_key *k = &conf_keys[key];
    void *field = (char *)c + k->offset;
    long n = 0;
    int word = 0;
    switch (k->type) {
    case CONF_T_STR:
    case CONF_T_SECRET:
        if ((long)strlen(text) < k->min || (long)strlen(text) > k->max)
            return wrong(key, why);
        return set_text(field, text);
    case CONF_T_CONNINFO:
        return set_conninfo(field, text, why);
    case CONF_T_INT:
        if (!conf_parse_long(text, k->min, k->max, &n))
            return wrong(key, why);
        *(int *)field = (int)n;
        return 0;
    case CONF_T_MS:
        if (!conf_parse_ms(text, &n) || n < k->min || n > k->max)
            return wrong(key, why);
        *(int *)field = (int)n;
        return 0;
    case CONF_T_BOOL:
        return conf_parse_bool(text, field) ? 0 : wrong(key, why);
    default:
        word = enum_parse(k->type, text);
        if (word < 0)
            return wrong(key, why);
        *(int *)field = word;
        return 0;
    }
}

int conf_value_text(const struct conf *c, enum conf_key_index key, struct str *out)
{
    const struct conf_key *k = &conf_keys[key];
    const void *field = (const char *)c + k->offset;
    if (k->type <= CONF_T_CONNINFO) {
        const char *text = *(char *const *)field;
        if (k->type == CONF_T_STR)
            return str_adds(out, text ? text : "");
        return str_adds(out, text && *text ? "(set, not shown)" : "");
    }
    int value = *(const int *)field;
    if (k->type == CONF_T_MS)
        add_ms(out, value);
    else if (k->type == CONF_T_INT)
        str_addf(out, "%d", value);
    else if (k->type == CONF_T_BOOL)
        str_adds(out, value ? "true" : "false");
    else
        str_adds(out, enum_name(k->type, value));
    return out->failed ? PGS_ENOMEM : 0;
}
