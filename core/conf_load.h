/*
 * conf_load.h: what the files of the configuration share while one is being read. Not for others.
 *
 * A mistake never stops the reading: it is added as one line to loader.errors, so that a person sees
 * all of them at once. Only a lack of memory does (no_memory), and is noticed at the end.
 */
#ifndef PGSHUNT_CONF_LOAD_H
#define PGSHUNT_CONF_LOAD_H

#include "pgshunt/conf.h"

#define CONF_DEFAULT_FILE "/etc/pgshunt/pgshunt.ini"
#define CONF_MAX_FILE_BYTES (1 << 20)
#define CONF_MAX_LINE_BYTES 8192
#define CONF_WHERE_BYTES 4200
#define CONF_WORDS_MAX 5

struct conf_env {
    char **list;                   /* NAME=VALUE, NULL at the end; or NULL: */
    const char *(*get)(const char *); /* asked by name */
};

enum conf_section { SECTION_NONE, SECTION_KEYS, SECTION_NODE, SECTION_RULES, SECTION_UNKNOWN };

struct conf_loader {
    struct conf *conf;
    struct conf_env env;
    struct str *errors;
    struct str warnings;
    bool no_memory;

    /* the INI file */
    const char *path, *next, *end; /* next line; end of the text */
    int line;
    char where[CONF_WHERE_BYTES]; /* "FILE:LINE" */
    enum conf_section kind;
    char section[PGS_NAME_BYTES + 8];
    int node;                /* of SECTION_NODE; PGS_NODE_NONE: none could be made */
    unsigned node_keys_seen; /* bits of rows of the node's keys */
};

/* Adds "where: text" to the errors, or to the warnings. */
void conf_mistake(struct conf_loader *l, const char *where, const char *fmt, ...) PGS_PRINTF(3, 4);
void conf_warn(struct conf_loader *l, const char *where, const char *fmt, ...) PGS_PRINTF(3, 4);

/* strdup that notes a lack of memory. */
char *conf_strdup(struct conf_loader *l, const char *text);
void conf_replace(struct conf_loader *l, char **field, const char *text);

/* Sets an option that was found at `where`; a wrong value becomes a mistake. */
void conf_set_option(struct conf_loader *l, enum conf_key_index key, const char *where, const char *text);

/* conf_value.c */
extern const char *const conf_enum_words[][CONF_WORDS_MAX]; /* by type - CONF_T_ENUM_CONSISTENCY */
/* Sets the field from text. 0; PGS_EINVAL: why has one clause; PGS_ENOMEM. */
int conf_value_set(struct conf *c, enum conf_key_index key, const char *text, struct str *why);
/* A whole number in decimal within [min, max] and nothing else. */
bool conf_parse_long(const char *text, long min, long max, long *out);
bool conf_parse_bool(const char *text, int *out);
bool conf_parse_ms(const char *text, long *out);
/* Puts the text between quotes, cut when long, without control characters. */
void conf_add_quoted(struct str *s, const char *text);

/* conf_url.c: a conninfo taken apart. */
#define CONF_URL_HOSTS 16
struct conf_url {
    struct str conninfo; /* keyword=value, without what chooses a server beyond the first host and port */
    struct str ignored;  /* parameters that libpq has not got, comma-separated */
    int host_count;      /* 0: it names none */
    struct {
        char host[PGS_HOST_BYTES];
        uint16_t port;
    } host[CONF_URL_HOSTS];
};
/* 0; PGS_EINVAL: why has one clause without any part of the text; PGS_ENOMEM. Release it in any case. */
int conf_url_parse(struct conf_url *u, const char *text, struct str *why);
void conf_url_release(struct conf_url *u);

/* conf_node.c: nodes while they are collected. */
/* A new node at the end, with defaults; NULL (said) if there are too many. */
struct conf_node *conf_node_add(struct conf_loader *l, const char *where, const char *name);
void conf_node_to_front(struct conf *c, int index);
/* Sets one key of a `[node]` section. */
void conf_node_set(struct conf_loader *l, const char *key, const char *value);
/* The section ends. */
void conf_node_done(struct conf_loader *l);
void conf_rule_add(struct conf_loader *l, const char *key, const char *value);
bool conf_node_has_alias(const struct conf_node *n, const char *host, uint16_t port);
bool conf_name_is_valid(const char *name);

/* conf_env.c */
const char *conf_getenv(const struct conf_env *env, const char *name); /* NULL also for an empty value */
void conf_apply_env(struct conf_loader *l);

/* conf_check.c: what no single value shows. */
void conf_check(struct conf_loader *l);

#endif
