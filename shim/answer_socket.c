/* answer_socket.c: a private server for one client, this process. */
#include "answer_socket.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "answer_wire.h"
#include "pgshunt/clock.h"
#include "pgshunt/err.h"

#define PORT 5432
#define DEADLINE_NS (2 * NSEC_PER_SEC)
#define STARTUP_MAX 10000 /* MAX_STARTUP_PACKET_LENGTH of PostgreSQL */

/* The server's end while it starts up. */
struct listener {
    int listening, server;
    char folder[64]; /* what libpq is given as host: "@name", or a folder to remove */
    char file[96];   /* the socket in it */
    char packet[STARTUP_MAX];
    size_t got;
    bool replied;
};

static void random_name(char *name, size_t size)
{
    unsigned char bytes[16];
    /* Names need not be secret, only new: the peer is checked, and bind() refuses a name that is taken. */
    if (getrandom(bytes, sizeof(bytes), GRND_NONBLOCK) != (ssize_t)sizeof(bytes)) {
        uint64_t now = clock_mono_ns();
        memset(bytes, 0, sizeof(bytes));
        memcpy(bytes, &now, sizeof(now));
        memcpy(bytes + sizeof(now), &name, sizeof(name));
    }
    int n = snprintf(name, size, "@pgshunt-%ld-", (long)getpid());
    for (size_t i = 0; i < sizeof(bytes); i++)
        n += snprintf(name + n, size - (size_t)n, "%02x", bytes[i]);
}

static bool make_folder(char *folder, size_t size)
{
    static const char *const places[] = { "/tmp", "/dev/shm", "/var/tmp" };
    for (size_t i = 0; i < PGS_ARRAY_LEN(places); i++) {
        snprintf(folder, size, "%s/pgshunt-XXXXXX", places[i]);
        if (mkdtemp(folder))
            return true;
    }
    folder[0] = '\0';
    return false;
}

/* No more clients: closes the listening socket and removes its name. */
static void stop_listening(struct listener *l)
{
    if (l->listening >= 0)
        close(l->listening);
    l->listening = -1;
    if (l->folder[0] == '/') {
        unlink(l->file);
        rmdir(l->folder);
    }
    l->folder[0] = '\0';
}

static int start_listening(struct listener *l, bool abstract)
{
    struct sockaddr_un address = { .sun_family = AF_UNIX };
    l->listening = l->server = -1;
    l->got = 0;
    l->replied = false;
    if (abstract)
        random_name(l->folder, sizeof(l->folder));
    else if (!make_folder(l->folder, sizeof(l->folder)))
        return PGS_EIO;
    int n = snprintf(l->file, sizeof(l->file), "%s/.s.PGSQL.%d", l->folder, PORT);
    memcpy(address.sun_path, l->file, (size_t)n);
    if (abstract)
        address.sun_path[0] = '\0';
    /* libpq's length of an abstract name has no final NUL, and the kernel counts it. */
    socklen_t len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + (size_t)n + (abstract ? 0 : 1));
    l->listening = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (l->listening >= 0 && bind(l->listening, (struct sockaddr *)&address, len) == 0 && listen(l->listening, 4) == 0)
        return 0;
    stop_listening(l);
    return PGS_EIO;
}

static bool is_myself(int fd)
{
    struct ucred peer;
    socklen_t len = sizeof(peer);
    return getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &len) == 0 && peer.pid == getpid();
}

/*
 * The client, as soon as it is there. Its peer is who called connect(); a stranger that found our name
 * in /proc/net/unix is shown out.
 */
static void accept_myself(struct listener *l)
{
    int fd;
    while (l->server < 0 && (fd = accept4(l->listening, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK)) >= 0) {
        if (!is_myself(fd)) {
            close(fd);
            continue;
        }
        l->server = fd;
        stop_listening(l);
    }
}

static int send_all(int fd, const void *data, size_t len)
{
    ssize_t n = send(fd, data, len, MSG_NOSIGNAL | MSG_DONTWAIT);
    return n == (ssize_t)len ? 0 : PGS_EIO;
}

/* Reads what is there and answers it: 'N' to a request for encryption, the reply to the start-up packet. */
static int serve(struct listener *l, const struct str *reply)
{
    if (l->server < 0)
        accept_myself(l);
    if (l->server < 0 || l->replied)
        return 0;
    ssize_t n = recv(l->server, l->packet + l->got, sizeof(l->packet) - l->got, MSG_DONTWAIT);
    if (n < 0)
        return errno == EAGAIN || errno == EINTR ? 0 : PGS_EIO;
    if (n == 0)
        return PGS_EIO;
    l->got += (size_t)n;
    if (l->got < 8)
        return 0;
    uint32_t len = wire_get32(l->packet), code = wire_get32(l->packet + 4);
    if (len < 8 || len > sizeof(l->packet))
        return PGS_EFORMAT;
    if (l->got < len)
        return 0;
    l->got = 0;
    if (code == WIRE_SSL_REQUEST || code == WIRE_GSS_REQUEST)
        return send_all(l->server, "N", 1);
    l->replied = true;
    return send_all(l->server, reply->buf, reply->len);
}

/*
 * One of PQconnectStart()'s strings: in arrays an empty value would let the environment decide. All is said that a PG*
 * variable or a service could say otherwise and that would matter. The password keeps libpq from
 * looking for a password file.
 */
static void client_conninfo(const struct real_libpq *real, const char *host, char *text, size_t size)
{
    static const struct {
        int version; /* of the first libpq that knows it */
        const char *text;
    } options[] = { { 0, "user=pgshunt dbname=pgshunt password=none hostaddr='' options='' client_encoding=''" },
                    { 0, "application_name='' sslmode=disable requirepeer='' replication='' connect_timeout=0" },
                    { 100000, "target_session_attrs=any" },
                    { 120000, "gssencmode=disable" },
                    { 130000, "channel_binding=disable" },
                    { 160000, "require_auth='' load_balance_hosts=disable" },
                    { 170000, "sslnegotiation=postgres" },
                    { 180000, "min_protocol_version=3.0 max_protocol_version=3.0" } };
    int n = snprintf(text, size, "host='%s' port=%d", host, PORT);
    for (size_t i = 0; i < PGS_ARRAY_LEN(options); i++)
        if (real->version >= options[i].version)
            n += snprintf(text + n, size - (size_t)n, " %s", options[i].text);
}

/* Waits until one of the ends has something to do. */
static int wait_for(const struct listener *l, int client, short events, uint64_t deadline_ns)
{
    uint64_t now = clock_mono_ns();
    if (now >= deadline_ns)
        return PGS_ETIMEOUT;
    struct pollfd fds[] = { { .fd = client, .events = events },
                            { .fd = l->server >= 0 ? l->server : l->listening, .events = POLLIN } };
    int n = poll(fds, l->replied ? 1 : 2, (int)((deadline_ns - now) / NSEC_PER_MSEC) + 1);
    return n < 0 && errno != EINTR ? PGS_EIO : 0;
}

/* Plays both ends until libpq has made up its mind. */
static int play(const struct real_libpq *real, struct listener *l, const struct str *reply, PGconn *conn)
{
    uint64_t deadline_ns = clock_mono_ns() + DEADLINE_NS;
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (real->PQstatus(conn) != CONNECTION_BAD) {
        struct pollfd ready = { .fd = real->PQsocket(conn),
                                .events = status == PGRES_POLLING_READING ? POLLIN : POLLOUT };
        int rc = serve(l, reply);
        if (rc)
            return rc;
        if (poll(&ready, 1, 0) == 1)
            status = real->PQconnectPoll(conn);
        else
            rc = wait_for(l, ready.fd, ready.events, deadline_ns);
        if (rc)
            return rc;
        if (status == PGRES_POLLING_OK || status == PGRES_POLLING_FAILED)
            break;
    }
    return 0;
}

int answer_socket_connect(const struct real_libpq *real, const struct str *reply, bool refuses, PGconn **conn,
                          int *server)
{
    struct listener l;
    *conn = NULL;
    *server = -1;
    int rc = start_listening(&l, real->version >= 140000);
    if (rc)
        return rc;
    char text[512];
    client_conninfo(real, l.folder, text, sizeof(text));
    *conn = real->PQconnectStart(text);
    rc = *conn ? play(real, &l, reply, *conn) : PGS_ENOMEM;
    stop_listening(&l);
    if (rc == 0 && (!l.replied || (real->PQstatus(*conn) == CONNECTION_OK) == refuses))
        rc = PGS_EIO;
    if (rc == 0) {
        *server = l.server;
        return 0;
    }
    if (l.server >= 0)
        close(l.server);
    if (*conn)
        real->PQfinish(*conn);
    *conn = NULL;
    return rc;
}
