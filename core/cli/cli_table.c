/* cli_table.c: tables for people. */
#include <stdarg.h>
#include <string.h>

#include "cli.h"
#include "pgshunt/err.h"

void cli_table_init(struct cli_table *t, const char *const *head, int columns)
{
    *t = (struct cli_table){ .head = head, .columns = columns, .cells = STR_INIT };
}

void cli_table_release(struct cli_table *t)
{
    str_release(&t->cells);
}

void cli_table_add(struct cli_table *t, const char *fmt, ...)
{
    va_list ap;
    size_t from = t->cells.len;
    va_start(ap, fmt);
    str_addv(&t->cells, fmt, ap);
    va_end(ap);
    /* Texts come from shared memory and files: nothing that moves a terminal's cursor. */
    for (size_t i = from; i < t->cells.len; i++)
        if ((unsigned char)t->cells.buf[i] < 0x20 || t->cells.buf[i] == 0x7f)
            t->cells.buf[i] = ' ';
    str_addc(&t->cells, '\0');
    t->count++;
}

/* Columns on a terminal: bytes of UTF-8 but its continuation bytes. */
static int width(const char *s)
{
    int n = 0;
    for (; *s; s++)
        n += ((unsigned char)*s & 0xc0) != 0x80;
    return n;
}

static void print_cell(FILE *to, const char *text, int wide, bool right, bool last)
{
    int pad = wide - width(text);
    if (right)
        fprintf(to, "%*s%s", pad, "", text);
    else
        fprintf(to, "%s%*s", text, last ? 0 : pad, "");
    fputs(last ? "\n" : "  ", to);
}

int cli_table_print(struct cli_table *t, FILE *to)
{
    int wide[CLI_TABLE_COLUMNS] = { 0 };
    if (t->cells.failed || t->columns > CLI_TABLE_COLUMNS)
        return PGS_ENOMEM;
    for (int c = 0; c < t->columns; c++)
        wide[c] = width(t->head[c] + (t->head[c][0] == '+'));
    const char *cell = t->cells.buf;
    for (int i = 0; i < t->count; i++, cell += strlen(cell) + 1)
        if (width(cell) > wide[i % t->columns])
            wide[i % t->columns] = width(cell);
    for (int c = 0; c < t->columns; c++) {
        bool right = t->head[c][0] == '+';
        print_cell(to, t->head[c] + right, wide[c], right, c + 1 == t->columns);
    }
    cell = t->cells.buf;
    for (int i = 0; i < t->count; i++, cell += strlen(cell) + 1) {
        int c = i % t->columns;
        print_cell(to, cell, wide[c], t->head[c][0] == '+', c + 1 == t->columns);
    }
    return 0;
}
