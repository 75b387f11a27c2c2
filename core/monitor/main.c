/* main.c: pgshunt-monitor's command line. The only file that ends the process. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "monitor.h"
#include "pgshunt/err.h"
#include "pgshunt/log.h"

static const char usage[] =
    "Usage: pgshunt-monitor [--check]\n"
    "Watches the PostgreSQL servers of a cluster and publishes their health for pgshunt's library on this host.\n"
    "Runs in the foreground, with the same configuration as the library: $PGSHUNT_CONFIG (else\n"
    "/etc/pgshunt/pgshunt.ini) and environment variables. SIGHUP reads it again, SIGTERM ends it.\n"
    "\n"
    "  --check    read the configuration, print every mistake, and exit\n"
    "  --version  print the version and exit\n"
    "  --help     print this and exit\n";

/* libpq's own variables that would change where a probe goes, or which server it likes. */
static const char *const misleading[] = {
    "PGHOSTADDR", "PGTARGETSESSIONATTRS", "PGLOADBALANCEHOSTS", "PGCONNECT_TIMEOUT", "PGSERVICE", "PGOPTIONS",
};

static struct conf *load(void)
{
    struct conf *c = NULL;
    struct str errors = STR_INIT;
    int rc = conf_load(&c, &errors, NULL);
    if (rc != 0) {
        fputs("pgshunt-monitor: the configuration cannot be used\n", stderr);
        fputs(errors.len ? errors.buf : err_text(rc), stderr);
        if (errors.len == 0)
            fputc('\n', stderr);
    }
    str_release(&errors);
    return rc == 0 ? c : NULL;
}

static int run(struct conf *c)
{
    static struct monitor m; /* large: the history of pairs */
    log_set_level((enum log_level)c->log_level);
    if (c->log_file && *c->log_file && log_set_file(c->log_file) != 0)
        fprintf(stderr, "pgshunt-monitor: cannot write to %s\n", c->log_file);
    if (c->warnings)
        fputs(c->warnings, stderr);
    for (size_t i = 0; i < PGS_ARRAY_LEN(misleading); i++)
        unsetenv(misleading[i]);
    int rc = monitor_init(&m, c);
    if (rc == 0)
        rc = monitor_loop(&m);
    monitor_release(&m);
    return rc == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv)
{
    static const struct option options[] = {
        { "help", no_argument, NULL, 'h' },
        { "version", no_argument, NULL, 'V' },
        { "check", no_argument, NULL, 'c' },
        { NULL, 0, NULL, 0 },
    };
    bool only_check = false;
    for (int o; (o = getopt_long(argc, argv, "hV", options, NULL)) != -1;) {
        if (o == 'h' || o == 'V') {
            fputs(o == 'h' ? usage : "pgshunt-monitor " PGSHUNT_VERSION "\n", stdout);
            exit(EXIT_SUCCESS);
        }
        if (o != 'c') {
            fputs(usage, stderr);
            exit(2);
        }
        only_check = true;
    }
    if (optind != argc) {
        fputs(usage, stderr);
        exit(2);
    }
    struct conf *c = load();
    if (!c)
        exit(EXIT_FAILURE);
    if (only_check) {
        fputs(c->warnings ? c->warnings : "", stderr);
        printf("configuration is good: %d nodes%s%s\n", c->node_count, c->file ? ", from " : "", c->file ? c->file : "");
        conf_free(c);
        exit(EXIT_SUCCESS);
    }
    exit(run(c));
}
