/* shm.c: see shm.h. */
#include "shm.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ipc.h>
#include <sys/random.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pgshunt/err.h"

#define RECORD_MAGIC   UINT64_C(0x3167657374686770) /* "pghtseg1" */
#define FIRST_USER_UID 1000u                        /* below: accounts of the system */

/* What the file holds. */
struct record {
    uint64_t magic;
    uint64_t segment_magic;
    uint32_t segment_version;
    int32_t shmid;
    uint64_t segment_size;
    uint64_t token;
    uint64_t ipc_ns;
    char boot_id[SHM_BOOT_ID_BYTES];
    uint64_t reserved;
};
_Static_assert(sizeof(struct record) == 96, "the record is an ABI");

static int err_of(int e)
{
    switch (e) {
    case ENOENT:
    case ENOTDIR:
        return PGS_ENOENT;
    case EACCES:
    case EPERM:
    case ELOOP: /* a symbolic link where none belongs */
        return PGS_EPERM;
    case ENOMEM:
    case ENOSPC:
        return PGS_ENOMEM;
    case EISDIR:
        return PGS_EFORMAT;
    default:
        return PGS_EIO;
    }
}

void shm_boot_id(char buf[SHM_BOOT_ID_BYTES])
{
    memset(buf, 0, SHM_BOOT_ID_BYTES);
    int fd = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    ssize_t n = read(fd, buf, SHM_BOOT_ID_BYTES - 1);
    close(fd);
    if (n > 0 && buf[n - 1] == '\n')
        buf[n - 1] = '\0';
}

uint64_t shm_namespace(const char *which)
{
    char path[64];
    struct stat st;
    snprintf(path, sizeof path, "/proc/self/ns/%s", which);
    return stat(path, &st) == 0 ? (uint64_t)st.st_ino : 0;
}

int shm_path(char *buf, size_t size, const char *name, const struct shm_kind *kind)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
    size_t len = strlen(name);
    if (len == 0 || len > 31 || strspn(name, allowed) != len)
        return PGS_EINVAL;
    const char *dir = secure_getenv("PGSHUNT_SHM_DIR");
    int n = snprintf(buf, size, "%s/pgshunt.%s.%s", dir && *dir ? dir : "/dev/shm", name, kind->name);
    return n < 0 || (size_t)n >= size ? PGS_EINVAL : 0;
}

static bool in_my_groups(gid_t gid)
{
    gid_t list[256];
    int n = getgroups(PGS_ARRAY_LEN(list), list);
    for (int i = 0; i < n; i++)
        if (list[i] == gid)
            return true;
    return gid == getegid();
}

/*
 * The board says which address the application's password goes to, and /dev/shm is open to every user: what
 * some other user put there while no monitor ran must not be believed. Trusted are root, ourselves, and who
 * could give the file a group that we are in. Root also trusts the accounts of the system (a monitor that runs as one).
 */
static bool owner_trusted(const struct stat *st)
{
    uid_t me = geteuid();
    if (st->st_mode & S_IWOTH)
        return false;
    if (st->st_uid == 0 || st->st_uid == me || (me == 0 && st->st_uid < FIRST_USER_UID))
        return true;
    return in_my_groups(st->st_gid);
}

/* Reads and checks the record; st is the file's. */
static int read_record(int fd, const struct shm_kind *kind, struct record *r, struct stat *st)
{
    char boot[SHM_BOOT_ID_BYTES];
    if (fstat(fd, st) != 0)
        return err_of(errno);
    if (!S_ISREG(st->st_mode))
        return PGS_EFORMAT;
    if (!owner_trusted(st))
        return PGS_EPERM;
    if (pread(fd, r, sizeof *r, 0) != (ssize_t)sizeof *r || r->magic != RECORD_MAGIC || r->segment_magic != kind->magic)
        return PGS_EFORMAT;
    if (r->segment_version != kind->version || r->segment_size != kind->size)
        return PGS_EVERSION;
    shm_boot_id(boot);
    if (memcmp(r->boot_id, boot, sizeof boot) != 0 || r->ipc_ns != shm_namespace("ipc"))
        return PGS_ESTALE;
    return 0;
}

/* Never follows a link, waits for a FIFO or leaks into a program that is started. */
static int open_safely(const char *path, int flags)
{
    return open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0640);
}

static int attach_record(struct shm_seg *seg, const struct record *r, const struct stat *st, bool writable)
{
    struct shmid_ds ds;
    /* Gone (the id names nothing, or by now something else) looks like no file at all. */
    if (shmctl(r->shmid, IPC_STAT, &ds) != 0)
        return errno == EACCES ? PGS_EPERM : PGS_ENOENT;
    if (ds.shm_segsz != r->segment_size || ds.shm_perm.cuid != st->st_uid)
        return PGS_ENOENT;
    void *mem = shmat(r->shmid, NULL, writable ? 0 : SHM_RDONLY);
    if (mem == (void *)-1)
        return errno == EACCES ? PGS_EPERM : errno == ENOMEM ? PGS_ENOMEM : PGS_ENOENT;
    seg->mem = mem;
    seg->token = r->token;
    seg->shmid = r->shmid;
    seg->dev = (uint64_t)st->st_dev;
    seg->ino = (uint64_t)st->st_ino;
    return 0;
}

int shm_attach(struct shm_seg *seg, const char *name, const struct shm_kind *kind, bool writable)
{
    char path[SHM_PATH_BYTES];
    struct record r;
    struct stat st;

    memset(seg, 0, sizeof *seg);
    int rc = shm_path(path, sizeof path, name, kind);
    if (rc != 0)
        return rc;
    int fd = open_safely(path, O_RDONLY);
    if (fd < 0)
        return err_of(errno);
    rc = read_record(fd, kind, &r, &st);
    close(fd);
    return rc != 0 ? rc : attach_record(seg, &r, &st, writable);
}

void shm_detach(struct shm_seg *seg)
{
    if (seg->mem)
        shmdt(seg->mem);
    memset(seg, 0, sizeof *seg);
}

bool shm_is_current(const char *name, const struct shm_kind *kind, uint64_t token)
{
    char path[SHM_PATH_BYTES];
    struct record r;
    if (shm_path(path, sizeof path, name, kind) != 0)
        return false;
    int fd = open_safely(path, O_RDONLY);
    if (fd < 0)
        return false;
    bool same = pread(fd, &r, sizeof r, 0) == (ssize_t)sizeof r && r.magic == RECORD_MAGIC &&
                r.segment_magic == kind->magic && r.token == token;
    close(fd);
    return same;
}

/* ---- the writer ---- */

/*
 * One try: the open and locked file; PGS_ESTALE: it changed under us, again. Without O_CREAT first: in a sticky
 * folder fs.protected_regular refuses O_CREAT on an existing file of somebody else's, even to root.
 */
static int own_once(const char *path, uint32_t gid, int *out)
{
    struct stat st, now;
    int rc = PGS_ESTALE;
    int fd = open_safely(path, O_RDWR);
    if (fd < 0 && errno == ENOENT)
        fd = open_safely(path, O_RDWR | O_CREAT | O_EXCL);
    if (fd < 0)
        return errno == EEXIST ? PGS_ESTALE : err_of(errno);
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        rc = PGS_EEXIST;
        goto fail;
    }
    if (fstat(fd, &st) != 0 || stat(path, &now) != 0 || st.st_ino != now.st_ino || st.st_dev != now.st_dev)
        goto fail;
    if (!S_ISREG(st.st_mode)) {
        rc = PGS_EFORMAT;
        goto fail;
    }
    if (st.st_uid != geteuid()) {
        /* Left by a monitor that ran as another user (only root gets here): nobody holds it, so it goes. */
        rc = unlink(path) == 0 ? PGS_ESTALE : PGS_EPERM;
        goto fail;
    }
    if (fchmod(fd, 0640) != 0 || (gid != (uint32_t)-1 && fchown(fd, (uid_t)-1, (gid_t)gid) != 0)) {
        rc = PGS_EPERM;
        goto fail;
    }
    *out = fd;
    return 0;
fail:
    close(fd);
    return rc;
}

int shm_own(const char *name, const struct shm_kind *kind, uint32_t gid, int *fd)
{
    char path[SHM_PATH_BYTES];
    int rc = shm_path(path, sizeof path, name, kind);
    if (rc != 0)
        return rc;
    for (int i = 0; i < 10; i++) {
        rc = own_once(path, gid, fd);
        if (rc != PGS_ESTALE)
            return rc;
    }
    return PGS_EEXIST; /* others are busy with it */
}

int shm_attach_owned(struct shm_seg *seg, int fd, const struct shm_kind *kind)
{
    struct record r;
    struct stat st;
    memset(seg, 0, sizeof *seg);
    int rc = read_record(fd, kind, &r, &st);
    return rc != 0 ? rc : attach_record(seg, &r, &st, true);
}

int shm_new(struct shm_seg *seg, const struct shm_kind *kind, uint32_t gid)
{
    struct shmid_ds ds;
    memset(seg, 0, sizeof *seg);
    if (getrandom(&seg->token, sizeof seg->token, 0) != (ssize_t)sizeof seg->token)
        return PGS_EIO;
    seg->token |= 1; /* 0 means none */
    seg->shmid = shmget(IPC_PRIVATE, kind->size, IPC_CREAT | IPC_EXCL | (int)kind->mode);
    if (seg->shmid < 0)
        return err_of(errno);
    int rc = 0;
    if (gid != (uint32_t)-1) {
        rc = shmctl(seg->shmid, IPC_STAT, &ds);
        ds.shm_perm.gid = (gid_t)gid;
        if (rc == 0)
            rc = shmctl(seg->shmid, IPC_SET, &ds);
    }
    void *mem = rc == 0 ? shmat(seg->shmid, NULL, 0) : (void *)-1;
    int e = errno;
    shmctl(seg->shmid, IPC_RMID, NULL);
    if (mem == (void *)-1)
        return err_of(e);
    seg->mem = mem;
    return 0;
}

int shm_publish(struct shm_seg *seg, int fd, const struct shm_kind *kind)
{
    struct stat st;
    struct record r = { .magic = RECORD_MAGIC,
                        .segment_magic = kind->magic,
                        .segment_version = kind->version,
                        .shmid = seg->shmid,
                        .segment_size = kind->size,
                        .token = seg->token,
                        .ipc_ns = shm_namespace("ipc") };
    shm_boot_id(r.boot_id);
    if (fstat(fd, &st) != 0 || pwrite(fd, &r, sizeof r, 0) != (ssize_t)sizeof r || ftruncate(fd, (off_t)sizeof r) != 0)
        return err_of(errno);
    seg->dev = (uint64_t)st.st_dev;
    seg->ino = (uint64_t)st.st_ino;
    return 0;
}

/* Is the file behind the name still the one that fd is? */
static bool same_file(int fd, const char *name, const struct shm_kind *kind)
{
    char path[SHM_PATH_BYTES];
    struct stat a, b;
    return fd >= 0 && shm_path(path, sizeof path, name, kind) == 0 && fstat(fd, &a) == 0 && lstat(path, &b) == 0 &&
           a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

int shm_repair(struct shm_seg *seg, int *fd, const char *name, const struct shm_kind *kind, uint32_t gid)
{
    int own = *fd;
    if (shm_is_current(name, kind, seg->token) && (own < 0 || same_file(own, name, kind)))
        return 0;
    if (own < 0 || !same_file(own, name, kind)) {
        int rc = shm_own(name, kind, gid, &own);
        if (rc != 0)
            return rc;
    }
    int rc = shm_publish(seg, own, kind);
    if (*fd < 0 || rc != 0) {
        if (own != *fd)
            close(own);
        return rc != 0 ? rc : 1;
    }
    if (own != *fd) {
        close(*fd);
        *fd = own;
    }
    return 1;
}
