/* children.c: fork, vfork, exec, threads, closed descriptors around a connection that stays in use. */
#include <libpq-fe.h>
#include <pthread.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

#define THREADS 8
#define CHILDREN 8

static int select_one(PGconn *conn)
{
    PGresult *res = PQexec(conn, "SELECT 1");
    int ok = PQntuples(res) == 1 && strcmp(PQgetvalue(res, 0, 0), "1") == 0;
    PQclear(res);
    return ok;
}

static int status_of(pid_t pid)
{
    int status = -1;
    return waitpid(pid, &status, 0) == pid ? status : -1;
}

/* A connection of its own in a thread; and each thread's first call comes at about the same time. */
static void *thread_main(void *arg)
{
    PGconn *conn = PQconnectdb("");
    intptr_t good = 0;
    (void)arg;
    for (int i = 0; i < 20; i++)
        good += select_one(conn);
    PQfinish(conn);
    return (void *)good;
}

static void threads(void)
{
    pthread_t thread[THREADS];
    for (int i = 0; i < THREADS; i++)
        pthread_create(&thread[i], NULL, thread_main, NULL);
    for (int i = 0; i < THREADS; i++) {
        void *good;
        pthread_join(thread[i], &good);
        CHECK((intptr_t)good == 20, "%d of 20", (int)(intptr_t)good);
    }
}

/* Children that connect anew, while the parent's connection is open in them. */
static void children(PGconn *conn)
{
    pid_t child[CHILDREN];
    for (int i = 0; i < CHILDREN; i++) {
        child[i] = fork();
        if (child[i] == 0) {
            if (i % 2)
                for (int fd = 3; fd < 256; fd++)
                    close(fd);
            PGconn *own = PQconnectdb("");
            int ok = select_one(own);
            PQfinish(own);
            _exit(ok ? 0 : 1);
        }
    }
    for (int i = 0; i < CHILDREN; i++)
        CHECK(status_of(child[i]) == 0, "child %d", i);
    CHECK(select_one(conn), "the parent after its children: %s", PQerrorMessage(conn));
}

static void other_ways(PGconn *conn)
{
    extern char **environ;
    char *command[] = {"/bin/true", NULL};
    pid_t pid = -1;
    CHECK(posix_spawn(&pid, command[0], NULL, NULL, command, environ) == 0 && status_of(pid) == 0, "posix_spawn");
    pid = vfork();
    if (pid == 0) {
        execv(command[0], command);
        _exit(1);
    }
    CHECK(status_of(pid) == 0, "vfork and exec");
    CHECK(system("exit 3") >> 8 == 3, "system");
    CHECK(select_one(conn), "%s", PQerrorMessage(conn));
}

int main(void)
{
    threads();
    PGconn *conn = PQconnectdb("");
    CHECK(PQstatus(conn) == CONNECTION_OK, "%s", PQerrorMessage(conn));
    CHECK(handle_is_session(conn) == session_expected(), "session: %d", handle_is_session(conn));
    children(conn);
    other_ways(conn);
    PQfinish(conn);
    return check_report();
}
