/* conf.c: loading: defaults, the INI file, the environment, the checks. The only file that knows libinih. */
#include "pgshunt/conf.h"

#include <errno.h>
#include <fcntl.h>
#include <ini.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/auxv.h>
#include <sys/stat.h>
#include <unistd.h>

#include "conf_load.h"
#include "pgshunt/err.h"

/* ---- what every part of the reading uses ---- */

/* Names and values come from files: no second line, no escape sequence for a terminal. */
static void add_line(struct conf_loader *l, struct str *to, const char *where, const char *fmt, va_list ap)
{
    size_t from = to->len;
    str_addf(to, "%s: ", where);
    str_addv(to, fmt, ap);
    for (size_t i = from; i < to->len; i++)
        if ((unsigned char)to->buf[i] < 0x20 || to->buf[i] == 0x7f)
            to->buf[i] = ' ';
    if (str_addc(to, '\n'))
        l->no_memory = true;
}

void conf_mistake(struct conf_loader *l, const char *where, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    add_line(l, l->errors, where, fmt, ap);
    va_end(ap);
}

void conf_warn(struct conf_loader *l, const char *where, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    add_line(l, &l->warnings, where, fmt, ap);
    va_end(ap);
}

char *conf_strdup(struct conf_loader *l, const char *text)
{
    char *copy = strdup(text);
    if (!copy)
        l->no_memory = true;
    return copy;
}

void conf_replace(struct conf_loader *l, char **field, const char *text)
{
    free(*field);
    *field = conf_strdup(l, text);
}

void conf_set_option(struct conf_loader *l, enum conf_key_index key, const char *where, const char *text)
{
    const struct conf_key *k = &conf_keys[key];
    struct str why = STR_INIT, found = STR_INIT;
    int rc = conf_value_set(l->conf, key, text, &why);
    if (rc == 0) {
        conf_replace(l, &l->conf->origin[key], where);
    } else if (rc == PGS_ENOMEM) {
        l->no_memory = true;
    } else {
        /* "FILE:LINE: [section] key = ..." or "VARIABLE = ..." */
        if (where == l->where)
            str_addf(&found, "%s: [%s] %s", where, k->section, k->key);
        else
            str_adds(&found, where);
        if (k->type != CONF_T_SECRET && k->type != CONF_T_CONNINFO) {
            str_adds(&found, " = ");
            conf_add_quoted(&found, text);
        }
        conf_mistake(l, found.buf, "%s", why.buf);
    }
    str_release(&why);
    str_release(&found);
}

/* ---- the INI file ---- */

static const char *const other_sections[] = { "rules", "node" };

static bool section_has_keys(const char *section)
{
    for (int i = 0; i < CONF_KEY_COUNT; i++)
        if (strcasecmp(conf_keys[i].section, section) == 0)
            return true;
    return false;
}

static void unknown_section(struct conf_loader *l)
{
    const char *known[CONF_KEY_COUNT + PGS_ARRAY_LEN(other_sections)];
    size_t n = 0;
    for (int i = 0; i < CONF_KEY_COUNT; i++)
        known[n++] = conf_keys[i].section;
    for (size_t i = 0; i < PGS_ARRAY_LEN(other_sections); i++)
        known[n++] = other_sections[i];
    const char *near = conf_nearest(l->section, known, n);
    l->kind = SECTION_UNKNOWN;
    if (near && strcmp(near, "node") == 0)
        conf_mistake(l, l->where, "[%s] is no section: did you mean [node NAME]?", l->section);
    else
        conf_mistake(l, l->where, "[%s] is no section%s%s%s", l->section, near ? ": did you mean [" : "",
                     near ? near : "", near ? "]?" : "");
}

static void enter_node(struct conf_loader *l, const char *name)
{
    l->kind = SECTION_NODE;
    l->node = PGS_NODE_NONE;
    l->node_keys_seen = 0;
    if (!conf_name_is_valid(name)) {
        conf_mistake(l, l->where, "[%s]: expected the name of a node of at most %d letters, digits, _, - and .", l->section,
                     PGS_NAME_BYTES - 1);
        return;
    }
    int same = conf_node_by_name(l->conf, name);
    if (same >= 0) {
        conf_mistake(l, l->where, "[%s]: there is a node of that name already, at %s", l->section,
                     l->conf->node[same].origin ? l->conf->node[same].origin : "?");
        return;
    }
    struct conf_node *n = conf_node_add(l, l->where, name);
    if (n)
        l->node = (int)(n - l->conf->node);
}

/* A line that begins with [. libinih would cut long names, and not tell of sections without keys. */
static void enter_section(struct conf_loader *l, const char *line, size_t len)
{
    conf_node_done(l);
    const char *close_bracket = memchr(line, ']', len);
    size_t n = close_bracket ? (size_t)(close_bracket - line - 1) : 0;
    const char *rest = close_bracket ? close_bracket + 1 : line + len;
    rest += strspn(rest, " \t\r");
    l->kind = SECTION_UNKNOWN;
    if (!close_bracket || (*rest && *rest != '\n' && *rest != ';' && *rest != '#')) {
        conf_mistake(l, l->where, "expected [SECTION] and nothing after it");
        return;
    }
    const char *name = line + 1;
    for (; n && (*name == ' ' || *name == '\t'); name++, n--)
        ;
    for (; n && (name[n - 1] == ' ' || name[n - 1] == '\t'); n--)
        ;
    if (n >= sizeof(l->section)) {
        conf_mistake(l, l->where, "the name of this section is too long");
        return;
    }
    memcpy(l->section, name, n);
    l->section[n] = '\0';
    if (strcasecmp(l->section, "rules") == 0)
        l->kind = SECTION_RULES;
    else if (strncasecmp(l->section, "node ", 5) == 0 || strncasecmp(l->section, "node\t", 5) == 0)
        enter_node(l, l->section + 5 + strspn(l->section + 5, " \t"));
    else if (section_has_keys(l->section))
        l->kind = SECTION_KEYS;
    else
        unknown_section(l);
}

/* libinih's reader: the next line, or an empty one where the line has been dealt with. */
static char *next_line(char *buf, int size, void *arg)
{
    struct conf_loader *l = arg;
    if (l->next >= l->end)
        return NULL;
    const char *line = l->next, *newline = memchr(line, '\n', (size_t)(l->end - line));
    size_t len = (size_t)((newline ? newline : l->end) - line);
    l->next = newline ? newline + 1 : l->end;
    l->line++;
    /* A path is at most PATH_MAX, for which there is room. */
    struct str where = STR_INIT;
    str_addf(&where, "%s:%d", l->path, l->line);
    size_t where_len = where.len < sizeof(l->where) ? where.len : sizeof(l->where) - 1;
    if (where.failed)
        l->no_memory = true;
    memcpy(l->where, where.buf, where_len);
    l->where[where_len] = '\0';
    str_release(&where);

    if (l->line == 1 && len >= 3 && memcmp(line, "\xef\xbb\xbf", 3) == 0) {
        line += 3;
        len -= 3;
    }
    buf[0] = '\n';
    buf[1] = '\0';
    size_t blank = 0;
    while (blank < len && (line[blank] == ' ' || line[blank] == '\t'))
        blank++;
    if (memchr(line, '\0', len)) {
        conf_mistake(l, l->where, "there is a NUL byte in this line: is the file text in UTF-8?");
    } else if (len + 2 > (size_t)size) {
        conf_mistake(l, l->where, "this line is too long: at most %d bytes", size - 2);
    } else if (blank < len && line[blank] == '[') {
        enter_section(l, line + blank, len - blank);
    } else {
        memcpy(buf, line, len);
        buf[len] = '\n';
        buf[len + 1] = '\0';
    }
    return buf;
}

static void unknown_key(struct conf_loader *l, const char *key)
{
    const char *known[CONF_KEY_COUNT], *elsewhere = NULL;
    size_t n = 0;
    for (int i = 0; i < CONF_KEY_COUNT; i++) {
        if (strcasecmp(conf_keys[i].section, l->section) == 0)
            known[n++] = conf_keys[i].key;
        if (strcasecmp(conf_keys[i].key, key) == 0)
            elsewhere = conf_keys[i].section;
    }
    const char *near = conf_nearest(key, known, n);
    if (near)
        conf_mistake(l, l->where, "[%s] %s is no option: did you mean %s?", l->section, key, near);
    else if (elsewhere)
        conf_mistake(l, l->where, "[%s] %s is no option of this section: it belongs to [%s]", l->section, key, elsewhere);
    else
        conf_mistake(l, l->where, "[%s] %s is no option", l->section, key);
}

static void set_key(struct conf_loader *l, const char *key, const char *value)
{
    for (int i = 0; i < CONF_KEY_COUNT; i++) {
        if (strcasecmp(conf_keys[i].section, l->section) != 0 || strcasecmp(conf_keys[i].key, key) != 0)
            continue;
        if (l->conf->origin[i])
            conf_mistake(l, l->where, "[%s] %s is set twice, first at %s", l->section, key, l->conf->origin[i]);
        else
            conf_set_option(l, i, l->where, value);
        return;
    }
    unknown_key(l, key);
}

static int on_pair(void *arg, const char *ini_section, const char *key, const char *value)
{
    struct conf_loader *l = arg;
    (void)ini_section;
    if (!value)
        conf_mistake(l, l->where, "expected KEY = VALUE, [SECTION] or a comment");
    else if (!*key)
        conf_mistake(l, l->where, "expected the name of an option before the =");
    else if (l->kind == SECTION_NONE)
        conf_mistake(l, l->where, "%s stands before the first [SECTION]", key);
    else if (l->kind == SECTION_NODE)
        conf_node_set(l, key, value);
    else if (l->kind == SECTION_RULES)
        conf_rule_add(l, key, value);
    else if (l->kind == SECTION_KEYS)
        set_key(l, key, value);
    return 1;
}

/* The whole file into text. 0, or the errno of what failed. */
static int read_file(const char *path, struct str *text)
{
    /* O_NONBLOCK: a FIFO must not stop somebody's program from starting. */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        return errno;
    struct stat st;
    int rc = 0;
    if (fstat(fd, &st) != 0)
        rc = errno;
    else if (S_ISDIR(st.st_mode))
        rc = EISDIR;
    else if (!S_ISREG(st.st_mode) && !S_ISCHR(st.st_mode)) /* /dev/null says: no file, also not the default one */
        rc = EINVAL;
    while (rc == 0) {
        char buf[4096];
        ssize_t n = read(fd, buf, sizeof(buf));
        if (n == 0)
            break;
        if (n < 0)
            rc = errno == EINTR ? 0 : errno;
        else if (text->len > CONF_MAX_FILE_BYTES)
            rc = EFBIG;
        else if (str_add(text, buf, (size_t)n))
            rc = ENOMEM;
    }
    close(fd);
    return rc;
}

static const char *file_error(int code)
{
    if (code == EINVAL)
        return "is not a regular file";
    if (code == EFBIG)
        return "is larger than a configuration can be";
    return strerrordesc_np(code);
}

static void load_file(struct conf_loader *l)
{
    const char *named = conf_getenv(&l->env, "PGSHUNT_CONFIG");
    struct str text = STR_INIT;
    l->path = named ? named : CONF_DEFAULT_FILE;
    int rc = read_file(l->path, &text);
    if (rc == 0) {
        conf_replace(l, &l->conf->file, l->path);
        l->next = text.buf;
        l->end = text.buf + text.len;
        /* These variables are copies of our own: libinih is linked statically and hidden. */
        ini_allow_multiline = false; /* a key that is indented is no continuation of the one above */
        ini_allow_no_value = true;   /* so that every line without = is told of, not the first alone */
        ini_use_stack = false;
        ini_max_line = CONF_MAX_LINE_BYTES;
        ini_initial_alloc = CONF_MAX_LINE_BYTES;
        if (ini_parse_stream(next_line, l, on_pair, l) < 0)
            l->no_memory = true;
        conf_node_done(l);
    } else if (rc == ENOMEM) {
        l->no_memory = true;
    } else if (named || (rc != ENOENT && rc != ENOTDIR)) {
        conf_mistake(l, l->path, "cannot be read: %s%s", file_error(rc), named ? " ($PGSHUNT_CONFIG names it)" : "");
    }
    str_release(&text);
}

/* ---- everything ---- */

static void set_defaults(struct conf_loader *l)
{
    struct str why = STR_INIT;
    for (int i = 0; i < CONF_KEY_COUNT; i++)
        if (conf_value_set(l->conf, i, conf_keys[i].def, &why))
            l->no_memory = true; /* the rows' own defaults are right: a test looks */
    str_release(&why);
}

int conf_load(struct conf **out, struct str *errors, const char *(*getenv_fn)(const char *))
{
    static char *nothing[] = { NULL };
    struct conf_loader l = { .errors = errors, .warnings = STR_INIT, .node = PGS_NODE_NONE };
    size_t mistakes_before = errors->len;
    int saved = errno, rc = 0;
    *out = NULL;
    l.conf = calloc(1, sizeof(*l.conf));
    if (!l.conf)
        return PGS_ENOMEM;
    l.env.get = getenv_fn;
    if (!getenv_fn)
        l.env.list = getauxval(AT_SECURE) || !environ ? nothing : environ;

    set_defaults(&l);
    load_file(&l);
    conf_apply_env(&l);
    conf_check(&l);
    if (l.warnings.len)
        conf_replace(&l, &l.conf->warnings, l.warnings.buf);
    str_release(&l.warnings);

    if (l.no_memory || errors->failed) {
        rc = PGS_ENOMEM;
    } else if (errors->len > mistakes_before) {
        rc = PGS_ECONF;
    } else if (l.conf->node_count == 0) {
        str_adds(errors, "no node is configured: set DATABASE_URL and DATABASE_REPLICA_1_HOST, or write [node NAME] "
                         "sections into " CONF_DEFAULT_FILE " or the file that PGSHUNT_CONFIG names\n");
        rc = PGS_ENOENT;
    }
    if (rc)
        conf_free(l.conf);
    else
        *out = l.conf;
    errno = saved;
    return rc;
}

void conf_free(struct conf *c)
{
    if (!c)
        return;
    for (int i = 0; i < CONF_KEY_COUNT; i++) {
        if (conf_keys[i].type <= CONF_T_CONNINFO)
            free(*(char **)((char *)c + conf_keys[i].offset));
        free(c->origin[i]);
    }
    for (int i = 0; i < c->node_count; i++) {
        free(c->node[i].aliases);
        free(c->node[i].metrics_url);
        free(c->node[i].origin);
    }
    for (int i = 0; i < c->rule_count; i++) {
        free(c->rule[i].pattern);
        free(c->rule[i].origin);
    }
    free(c->rule);
    free(c->database_url);
    free(c->file);
    free(c->warnings);
    free(c);
}
