/*
 * cli.h: the command line: one row a sub-command, one file each. Here, and only here, text is printed: results
 * on standard output, everything else on standard error. A sub-command returns the exit status.
 */
#ifndef PGSHUNT_CLI_H
#define PGSHUNT_CLI_H

#include <stdio.h>

#include "pgshunt/base.h"
#include "pgshunt/str.h"

enum cli_exit {
    CLI_OK = 0,
    CLI_FAILED = 1,     /* bad usage, a wrong configuration, an output that cannot be written */
    CLI_NO_MONITOR = 2, /* status: nobody publishes */
    CLI_NOT_RUNNABLE = 126, /* as env(1) and the shell */
    CLI_NOT_FOUND = 127
};

/* argv[0] is the sub-command's name. */
int cli_run(int argc, char **argv);
int cli_status(int argc, char **argv);
int cli_explain(int argc, char **argv);
int cli_check(int argc, char **argv);

struct cli_command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *usage;   /* what follows the name */
    const char *summary; /* one line */
    const char *help;    /* more, with line ends */
};

/* "pgshunt NAME: text" on standard error; CLI_FAILED. */
int cli_fail(const char *name, const char *fmt, ...) PGS_PRINTF(2, 3);
/* Bad usage: the text and how it is called. */
int cli_usage(const char *name, const char *fmt, ...) PGS_PRINTF(2, 3);
/* Prints a block of lines on standard error, each after "pgshunt NAME: " and `kind`. */
void cli_lines(const char *name, const char *kind, const char *lines);

/* cli_table.c: a table of texts whose columns are as wide as they must be. */
#define CLI_TABLE_COLUMNS 16
struct cli_table {
    const char *const *head; /* columns; a + before a name sets the column flush right */
    int columns;
    struct str cells; /* NUL-separated, row by row */
    int count;        /* of cells */
};
void cli_table_init(struct cli_table *t, const char *const *head, int columns);
void cli_table_add(struct cli_table *t, const char *fmt, ...) PGS_PRINTF(2, 3); /* the next cell */
int cli_table_print(struct cli_table *t, FILE *to);                           /* 0 or PGS_ENOMEM */
void cli_table_release(struct cli_table *t);

/* cli_view.c: what `status` shows, taken from board and ledger at one moment. */
struct cli_node {
    char name[PGS_NAME_BYTES];
    char host[PGS_HOST_BYTES];
    char reason[128];
    unsigned port;
    const char *role, *state;
    double weight, weight_configured;
    bool lag_bytes_known, lag_known, freshness_known, counted;
    uint64_t lag_bytes;
    double lag_seconds, freshness_age_seconds, response_seconds;
    uint32_t timeline, server_version;
    uint64_t reads, writes, failures;
    uint32_t in_flight, links;
};
struct cli_view {
    char instance[PGS_NAME_BYTES];
    int error;           /* of the board: 0, or why there is none */
    bool alive;          /* the monitor has published lately */
    bool counted;        /* the ledger could be read */
    int ledger_error;
    uint32_t monitor_pid;
    double heartbeat_age_seconds;
    uint64_t epoch;
    int primary;         /* index or PGS_NODE_NONE */
    bool primary_down;
    uint32_t processes;
    int node_count;
    struct cli_node node[PGS_MAX_NODES];
};
void cli_view_take(struct cli_view *v, const char *instance);
void cli_view_json(const struct cli_view *v, const char *problem, struct str *out);

#endif
