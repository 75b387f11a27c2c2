/* oracle.h: what PostgreSQL's own grammar (libpg_query) says of a text. */
#ifndef PGSHUNT_TEST_ORACLE_H
#define PGSHUNT_TEST_ORACLE_H

enum verdict {
    ORACLE_BROKEN,  /* does not parse */
    ORACLE_PLAIN,   /* one or more plain reads, every function known as pure */
    ORACLE_UNKNOWN, /* neither: calls what the oracle does not know, SHOW, SET ... */
    ORACLE_WRITES   /* certainly no read */
};

void oracle_init(void); /* reads tests/oracle/functions.txt */
enum verdict oracle_judge(const char *sql);

#endif
