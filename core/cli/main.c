/* main.c: the table of sub-commands, and what is common to them. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "pgshunt/conf.h"

static int cli_help(int argc, char **argv);

static const struct cli_command commands[] = {
    { "run", cli_run, "[--] COMMAND [ARGUMENT...]", "run a program with the library in front of its PostgreSQL driver",
      "Checks the configuration first: with a mistake in it nothing is started.\n"
      "The library is $PGSHUNT_LIB, or libpgshunt.so beside this program, or ../lib/pgshunt/libpgshunt.so.\n"
      "What LD_PRELOAD holds already stays. Exit status: the program's; 1 configuration, 126 and 127 as env(1).\n" },
    { "status", cli_status, "[--json] [--name NAME]", "show every node: role, state, lag, and what was routed to it",
      "Reads the shared memory of the monitor and of the programs on this host; no server is asked.\n"
      "Exit status: 0; 2 if no monitor publishes (what it published last is shown as long as it can be read).\n" },
    { "explain", cli_explain, "[--json] {SQL | -}", "say where a statement would go, and which word decided",
      "Needs no server, monitor or configuration: all nodes are taken as healthy and fresh, relations as plain\n"
      "tables, and functions that PostgreSQL does not come with as unsafe.\n"
      "- reads statements from standard input, each ended by a NUL byte (or the end). --json prints one object a line.\n" },
    { "check", cli_check, "", "check the configuration and show what is in force",
      "Prints every mistake with its file and line or variable. Exit status: 0; 1 if there is one.\n" },
    { "help", cli_help, "[COMMAND]", "this, or more about one command", "" },
};

static const struct cli_command *find_command(const char *name)
{
    for (size_t i = 0; i < PGS_ARRAY_LEN(commands); i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

static void print_call(FILE *to, const struct cli_command *c)
{
    fprintf(to, "usage: pgshunt %s%s%s\n", c->name, *c->usage ? " " : "", c->usage);
}

static void print_help(FILE *to)
{
    fputs("pgshunt " PGSHUNT_VERSION ": sends PostgreSQL reads to replicas, without a proxy and without changing the program\n"
          "\nusage: pgshunt COMMAND [ARGUMENT...]\n\n",
          to);
    for (size_t i = 0; i < PGS_ARRAY_LEN(commands); i++)
        fprintf(to, "  %-8s %s\n", commands[i].name, commands[i].summary);
    fputs("\n`pgshunt help COMMAND` tells more. `pgshunt --version` prints the version.\n", to);
}

static int unknown_command(const char *name)
{
    const char *known[PGS_ARRAY_LEN(commands)];
    for (size_t i = 0; i < PGS_ARRAY_LEN(commands); i++)
        known[i] = commands[i].name;
    const char *near = conf_nearest(name, known, PGS_ARRAY_LEN(known));
    if (near)
        fprintf(stderr, "pgshunt: there is no command %s: did you mean %s?\n", name, near);
    else
        fprintf(stderr, "pgshunt: there is no command %s: `pgshunt help` lists them\n", name);
    return CLI_FAILED;
}

static int cli_help(int argc, char **argv)
{
    if (argc < 2) {
        print_help(stdout);
        return CLI_OK;
    }
    const struct cli_command *c = find_command(argv[1]);
    if (!c)
        return unknown_command(argv[1]);
    print_call(stdout, c);
    printf("\n%s\n%s%s", c->summary, *c->help ? "\n" : "", c->help);
    return CLI_OK;
}

int cli_fail(const char *name, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    fprintf(stderr, "pgshunt %s: ", name);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
    va_end(ap);
    return CLI_FAILED;
}

int cli_usage(const char *name, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    fprintf(stderr, "pgshunt %s: ", name);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
    va_end(ap);
    print_call(stderr, find_command(name));
    return CLI_FAILED;
}

void cli_lines(const char *name, const char *kind, const char *lines)
{
    while (lines && *lines) {
        size_t len = strcspn(lines, "\n");
        fprintf(stderr, "pgshunt %s: %s%.*s\n", name, kind, (int)len, lines);
        lines += len + (lines[len] == '\n');
    }
}

/* A full disk or a closed pipe must not look like success. */
static int finish(int status)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return status;
    fprintf(stderr, "pgshunt: the output cannot be written\n");
    return status == CLI_OK ? CLI_FAILED : status;
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : NULL;
    if (!name) {
        print_help(stderr);
        return CLI_FAILED;
    }
    if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0) {
        puts("pgshunt " PGSHUNT_VERSION);
        return finish(CLI_OK);
    }
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0)
        return finish(cli_help(1, argv));
    const struct cli_command *c = find_command(name);
    if (!c)
        return unknown_command(name);
    bool asks_help = argc > 2 && (strcmp(argv[2], "--help") == 0 || strcmp(argv[2], "-h") == 0);
    if (asks_help)
        return finish(cli_help(2, (char *[]){ argv[1], argv[1], NULL }));
    return finish(c->run(argc - 1, argv + 1));
}
