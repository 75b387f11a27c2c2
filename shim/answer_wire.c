/* answer_wire.c: messages of the PostgreSQL protocol. */
#include "answer_wire.h"

#include <arpa/inet.h>
#include <string.h>

#define TEXT_OID 25

uint32_t wire_get32(const void *at)
{
    uint32_t n;
    memcpy(&n, at, sizeof(n));
    return ntohl(n);
}

static void put32(struct str *out, uint32_t n)
{
    n = htonl(n);
    str_add(out, &n, sizeof(n));
}

static void put16(struct str *out, uint16_t n)
{
    n = htons(n);
    str_add(out, &n, sizeof(n));
}

/* A string with its NUL. */
static void puts0(struct str *out, const char *text)
{
    str_add(out, text, strlen(text) + 1);
}

static size_t begin(struct str *out, char type)
{
    str_addc(out, type);
    size_t at = out->len;
    put32(out, 0);
    return at;
}

/* The length counts itself, not the type. */
static void end(struct str *out, size_t at)
{
    if (out->failed)
        return;
    uint32_t n = htonl((uint32_t)(out->len - at));
    memcpy(out->buf + at, &n, sizeof(n));
}

void wire_message(struct str *out, char type, const void *body, size_t len)
{
    size_t at = begin(out, type);
    str_add(out, body, len);
    end(out, at);
}

void wire_ready(struct str *out, char txn)
{
    wire_message(out, 'Z', &txn, 1);
}

static void parameter(struct str *out, const char *name, const char *value)
{
    size_t at = begin(out, 'S');
    puts0(out, name);
    puts0(out, value);
    end(out, at);
}

void wire_welcome(struct str *out, const char *encoding, uint32_t pid)
{
    static const char *const parameters[][2] = { { "server_version", "15.0" },
                                                 { "server_encoding", "UTF8" },
                                                 { "standard_conforming_strings", "on" },
                                                 { "integer_datetimes", "on" },
                                                 { "DateStyle", "ISO, MDY" },
                                                 { "IntervalStyle", "postgres" },
                                                 { "TimeZone", "UTC" } };
    size_t at = begin(out, 'R');
    put32(out, 0);
    end(out, at);
    parameter(out, "client_encoding", encoding);
    for (size_t i = 0; i < PGS_ARRAY_LEN(parameters); i++)
        parameter(out, parameters[i][0], parameters[i][1]);
    at = begin(out, 'K');
    put32(out, pid);
    put32(out, 0);
    end(out, at);
    wire_ready(out, 'I');
}

static void row_description(struct str *out, const struct answer_table *table)
{
    size_t at = begin(out, 'T');
    put16(out, (uint16_t)table->columns);
    for (int i = 0; i < table->columns; i++) {
        puts0(out, table->names[i]);
        put32(out, 0); /* of no table */
        put16(out, 0);
        put32(out, TEXT_OID);
        put16(out, (uint16_t)-1); /* of variable length */
        put32(out, (uint32_t)-1);
        put16(out, 0); /* text */
    }
    end(out, at);
}

static void data_row(struct str *out, int columns, const char *const *values)
{
    size_t at = begin(out, 'D');
    put16(out, (uint16_t)columns);
    for (int i = 0; i < columns; i++) {
        size_t len = values[i] ? strlen(values[i]) : 0;
        put32(out, values[i] ? (uint32_t)len : (uint32_t)-1);
        str_add(out, values[i], len);
    }
    end(out, at);
}

void wire_statement(struct str *out, enum answer_mode mode, const struct answer_table *table, const char *tag)
{
    static const struct {
        const char *before; /* messages without a body */
        bool parameters, describes, runs;
    } modes[] = { [ANSWER_SIMPLE] = { "", false, false, true },    [ANSWER_EXTENDED] = { "12", false, true, true },
                  [ANSWER_EXECUTE] = { "2", false, true, true },   [ANSWER_PREPARE] = { "1", false, false, false },
                  [ANSWER_DESCRIBE] = { "", true, true, false },   [ANSWER_PORTAL] = { "", false, true, false },
                  [ANSWER_CLOSE] = { "3", false, false, false } };
    for (const char *p = modes[mode].before; *p; p++)
        wire_message(out, *p, NULL, 0);
    if (modes[mode].parameters)
        wire_message(out, 't', "\0", 2); /* none */
    if (table && (modes[mode].describes || modes[mode].runs))
        row_description(out, table);
    else if (modes[mode].describes)
        wire_message(out, 'n', NULL, 0);
    if (!modes[mode].runs)
        return;
    for (int i = 0; table && i < table->rows; i++)
        data_row(out, table->columns, table->values + (ptrdiff_t)i * table->columns);
    wire_message(out, 'C', tag, strlen(tag) + 1);
}

static void field(struct str *out, char code, const char *text)
{
    str_addc(out, code);
    puts0(out, text);
}

void answer_fields(struct str *out, const char *severity, const char *sqlstate, const char *message, const char *hint)
{
    field(out, 'S', severity);
    field(out, 'V', severity);
    field(out, 'C', sqlstate);
    field(out, 'M', message);
    if (hint)
        field(out, 'H', hint);
    str_addc(out, '\0');
}

bool wire_fields_ok(const void *fields, size_t len)
{
    const char *at = fields, *past = at + len;
    while (at < past && *at) {
        const char *nul = memchr(at + 1, '\0', (size_t)(past - at - 1));
        if (!nul)
            return false;
        at = nul + 1;
    }
    return len > 0 && at == past - 1;
}
