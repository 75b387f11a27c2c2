/*
 * shm.h: how board.c and ledger.c name, create and map their segments. Private to the two.
 *
 * /dev/shm/pgshunt.NAME.KIND (folder: $PGSHUNT_SHM_DIR, for tests and odd containers) is a small record
 * that names a System V shared-memory segment; the segment holds the data. Why not map the file itself:
 * whoever may write a file may also truncate it, and a load from a mapping of a truncated file is SIGBUS,
 * which a library in somebody else's process must neither risk nor catch. Checks before the load cannot close
 * that (fstat a statement costs a system call and leaves a window); seals can, but files of /dev/shm do not take
 * them (tried: EPERM) and a sealed memfd has no name that other users can open. A System V segment has no
 * operation that shrinks it. What happens to the file afterwards (truncated, overwritten, removed) is seen by
 * the next open only, and shm_repair() puts it right.
 *
 * The segment is marked IPC_RMID as soon as it exists: Linux lets others attach by its id as long as one
 * process is attached (shmctl(2)), and frees it with the last one. So nothing is left behind by a kill,
 * and a monitor that is restarted under running applications finds the same segment again. Neither logind's
 * RemoveIPC nor ipcrm can take it away. Like /dev/shm itself it is not seen from another IPC namespace.
 */
#ifndef PGSHUNT_CORE_SHM_H
#define PGSHUNT_CORE_SHM_H

#include "pgshunt/base.h"

#define SHM_PATH_BYTES    4096
#define SHM_BOOT_ID_BYTES 40

struct shm_seg {
    void *mem;         /* NULL: not attached */
    uint64_t token;    /* random, names this segment; also in the segment's own header */
    uint64_t dev, ino; /* of the file */
    int shmid;
};

/* What the two kinds differ in. */
struct shm_kind {
    const char *name; /* "board", "ledger" */
    uint64_t magic;   /* of the segment's header, repeated in the record */
    uint32_t version;
    size_t size;
    unsigned mode; /* of the segment; the file is 0640: only the monitor writes it */
};

/* 0, or PGS_EINVAL for a name that is empty, too long or has anything but letters, digits, '_', '-' and '.'. */
int shm_path(char *buf, size_t size, const char *name, const struct shm_kind *kind);

/* Attaches what the file names. PGS_ENOENT, PGS_EPERM, PGS_EFORMAT, PGS_EVERSION, PGS_ESTALE (boot, namespace). */
int shm_attach(struct shm_seg *seg, const char *name, const struct shm_kind *kind, bool writable);
void shm_detach(struct shm_seg *seg);
/* Does the file name the segment with that token? A few system calls. */
bool shm_is_current(const char *name, const struct shm_kind *kind, uint64_t token);

/*
 * The writer's side. shm_own() opens or makes the file and locks it (flock: gone with the process, and
 * O_CLOEXEC keeps it from programs that the monitor starts); PGS_EEXIST if somebody holds it.
 */
int shm_own(const char *name, const struct shm_kind *kind, uint32_t gid, int *fd);
/* Attaches what the owned file names. As shm_attach(). */
int shm_attach_owned(struct shm_seg *seg, int fd, const struct shm_kind *kind);
/* A new zeroed segment, not named yet: fill in its header, then shm_publish(). */
int shm_new(struct shm_seg *seg, const struct shm_kind *kind, uint32_t gid);
int shm_publish(struct shm_seg *seg, int fd, const struct shm_kind *kind);
/*
 * Puts the file right if it was removed, replaced or damaged. *fd is the owned one and may be replaced;
 * -1: the file is owned only while this runs. 1: it was repaired, 0: it was right.
 */
int shm_repair(struct shm_seg *seg, int *fd, const char *name, const struct shm_kind *kind, uint32_t gid);

/* /proc/sys/kernel/random/boot_id; empty if unreadable. */
void shm_boot_id(char buf[SHM_BOOT_ID_BYTES]);
/* Inode of /proc/self/ns/WHICH, 0 if there is none. */
uint64_t shm_namespace(const char *which);

#endif
