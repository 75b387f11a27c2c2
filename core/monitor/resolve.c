/* resolve.c: getaddrinfo() in a thread of its own; see resolve.h. */
#include "resolve.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pgshunt/err.h"

#define STACK_BYTES (256 * 1024)

/* Owned by two: whoever lets go last frees it. */
struct resolve_job {
    _Atomic int owners;
    _Atomic bool done;
    int wake_fd; /* a duplicate: the loop may be gone before we are */
    char host[PGS_HOST_BYTES];
    char list[RESOLVE_LIST_BYTES];
    int count;
    char error[128];
};

bool resolve_is_numeric(const char *host)
{
    unsigned char addr[sizeof(struct in6_addr)];
    if (host[0] == '/' || host[0] == '@')
        return true;
    if (strchr(host, '%')) /* fe80::1%eth0: only getaddrinfo() knows zones, and it does not ask anybody for them */
        return true;
    return inet_pton(AF_INET, host, addr) == 1 || inet_pton(AF_INET6, host, addr) == 1;
}

static void job_drop(struct resolve_job *job)
{
    if (atomic_fetch_sub(&job->owners, 1) != 1)
        return;
    close(job->wake_fd);
    free(job);
}

static void collect(struct resolve_job *job, const struct addrinfo *found)
{
    size_t len = 0;
    for (const struct addrinfo *a = found; a && job->count < RESOLVE_MAX; a = a->ai_next) {
        char text[NI_MAXHOST];
        if (getnameinfo(a->ai_addr, a->ai_addrlen, text, sizeof(text), NULL, 0, NI_NUMERICHOST) != 0)
            continue;
        int n = snprintf(job->list + len, sizeof(job->list) - len, "%s%s", len ? "," : "", text);
        if (n < 0 || (size_t)n >= sizeof(job->list) - len) {
            job->list[len] = '\0';
            break;
        }
        len += (size_t)n;
        job->count++;
    }
}

static void *ask(void *arg)
{
    struct resolve_job *job = arg;
    struct addrinfo hints = { .ai_socktype = SOCK_STREAM }, *found = NULL;
    int rc = getaddrinfo(job->host, NULL, &hints, &found);
    if (rc == 0) {
        collect(job, found);
        freeaddrinfo(found);
    }
    if (job->count == 0)
        snprintf(job->error, sizeof(job->error), "cannot resolve host name: %s",
                 rc ? gai_strerror(rc) : "no usable address");
    atomic_store(&job->done, true);
    uint64_t one = 1;
    if (write(job->wake_fd, &one, sizeof(one)) < 0) {
        /* The loop looks at least every 20 ms in any case. */
    }
    job_drop(job);
    return NULL;
}

int resolve_start(struct resolve *r, const char *host, int wake_fd)
{
    pthread_attr_t attr;
    pthread_t thread;
    if (r->job)
        return 0;
    struct resolve_job *job = calloc(1, sizeof(*job));
    if (!job)
        return PGS_ENOMEM;
    job->owners = 2;
    job->wake_fd = dup(wake_fd);
    snprintf(job->host, sizeof(job->host), "%s", host);
    pthread_attr_init(&attr);
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attr, STACK_BYTES);
    int rc = pthread_create(&thread, &attr, ask, job);
    pthread_attr_destroy(&attr);
    if (rc != 0) {
        snprintf(r->error, sizeof(r->error), "cannot start a thread to resolve the host name");
        job->owners = 1;
        job_drop(job);
        return PGS_EIO;
    }
    r->job = job;
    return 0;
}

bool resolve_poll(struct resolve *r, uint64_t now_ns)
{
    struct resolve_job *job = r->job;
    if (!job)
        return false;
    if (!atomic_load(&job->done))
        return true;
    snprintf(r->error, sizeof(r->error), "%s", job->error);
    if (job->count > 0) {
        memcpy(r->list, job->list, sizeof(r->list));
        r->count = job->count;
        r->found_ns = now_ns;
    }
    r->job = NULL;
    job_drop(job);
    return false;
}

void resolve_release(struct resolve *r)
{
    if (r->job)
        job_drop(r->job);
    r->job = NULL;
}
