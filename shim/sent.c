#include "sent.h"

#include <stdlib.h>
#include <string.h>

struct sent_param {
    size_t value_at; /* 0: NULL */
    int length, format;
    Oid type;
};

static size_t align_up(struct str *s)
{
    static const char zero[16];
    size_t over = s->len % _Alignof(struct sent_param);

    if (over)
        (void)str_add(s, zero, _Alignof(struct sent_param) - over);
    return s->len;
}

static void sent_start(struct sent *t, enum sent_how how)
{
    str_clear(&t->text);
    t->how = how;
    t->n_params = 0;
    t->single_row = false;
    t->chunk_rows = 0;
}

bool sent_query(struct sent *t, const char *sql)
{
    sent_start(t, SENT_QUERY);
    t->sql_at = 0;
    return str_add(&t->text, sql, strlen(sql) + 1) == 0;
}

const char *sent_sql(const struct sent *t)
{
    return t->text.buf + t->sql_at;
}

static size_t param_length(const char *value, const int *lengths, const int *formats, int i)
{
    return formats && formats[i] ? (size_t)(lengths ? lengths[i] : 0) : strlen(value);
}

bool sent_params(struct sent *t, enum sent_how how, const char *sql_or_name, int n_params, const Oid *types,
                 const char *const *values, const int *lengths, const int *formats, int result_format)
{
    struct sent_param p;

    sent_start(t, how);
    t->result_format = result_format;
    t->have_types = types != NULL;
    t->have_formats = formats != NULL;
    t->n_params = n_params;
    /* The parameter records first: their place does not depend on anything. */
    t->params_at = align_up(&t->text);
    memset(&p, 0, sizeof(p));
    for (int i = 0; i < n_params; i++)
        (void)str_add(&t->text, &p, sizeof(p));
    t->sql_at = t->text.len;
    (void)str_add(&t->text, sql_or_name, strlen(sql_or_name) + 1);
    for (int i = 0; i < n_params && !t->text.failed; i++) {
        p = (struct sent_param){ .format = formats ? formats[i] : 0, .type = types ? types[i] : 0 };
        if (values && values[i]) {
            size_t len = param_length(values[i], lengths, formats, i);
            p.value_at = t->text.len;
            p.length = (int)len;
            (void)str_add(&t->text, values[i], len);
            (void)str_addc(&t->text, '\0');
        }
        if (!t->text.failed)
            memcpy(t->text.buf + t->params_at + (size_t)i * sizeof(p), &p, sizeof(p));
    }
    return !t->text.failed;
}

static int send_with_params(const struct sent *t, const struct real_libpq *real, PGconn *conn)
{
    size_t n = t->n_params > 0 ? (size_t)t->n_params : 1;
    const char **values = calloc(n, sizeof(*values));
    int *lengths = calloc(n, sizeof(*lengths)), *formats = calloc(n, sizeof(*formats)), rc = 0;
    Oid *types = calloc(n, sizeof(*types));

    if (!values || !lengths || !formats || !types)
        goto done;
    for (int i = 0; i < t->n_params; i++) {
        struct sent_param p;
        memcpy(&p, t->text.buf + t->params_at + (size_t)i * sizeof(p), sizeof(p));
        values[i] = p.value_at ? t->text.buf + p.value_at : NULL;
        lengths[i] = p.length;
        formats[i] = p.format;
        types[i] = p.type;
    }
    if (t->how == SENT_PARAMS)
        rc = real->PQsendQueryParams(conn, sent_sql(t), t->n_params, t->have_types ? types : NULL, values, lengths,
                                     formats, t->result_format);
    else
        rc = real->PQsendQueryPrepared(conn, sent_sql(t), t->n_params, values, lengths, formats, t->result_format);
done:
    free(values);
    free(lengths);
    free(formats);
    free(types);
    return rc;
}

int sent_again(const struct sent *t, const struct real_libpq *real, PGconn *conn)
{
    int rc = t->how == SENT_QUERY ? real->PQsendQuery(conn, sent_sql(t)) : send_with_params(t, real, conn);

    if (rc && t->single_row)
        (void)real->PQsetSingleRowMode(conn);
    if (rc && t->chunk_rows && real->PQsetChunkedRowsMode)
        (void)real->PQsetChunkedRowsMode(conn, t->chunk_rows);
    return rc;
}

void sent_release(struct sent *t)
{
    str_release(&t->text);
}
