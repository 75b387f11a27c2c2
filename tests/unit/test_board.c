/* The board: life of the segment, hostile and damaged files, sequence locks under a running writer. */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pthread.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "pgshunt/board.h"
#include "pgshunt/err.h"
#include "shm_for_test.h"

#define NO_GID ((uint32_t)-1)
enum { RECORD_BYTES = 96 };

static struct board_writer writer;

static void setup(void)
{
    shm_setup();
    ck_assert_int_eq(board_create(&writer, "t", NO_GID), 0);
}

static void teardown(void)
{
    board_writer_close(&writer, "t", true);
    shm_teardown();
}

static int open_result(void)
{
    struct board_map map;
    int rc = board_open(&map, "t");
    ck_assert((rc == 0) == (map.board != NULL));
    board_close(&map);
    return rc;
}

START_TEST(test_life)
{
    struct board_map map;
    struct board_writer other;
    struct stat st;
    ck_assert_int_eq(board_open(&map, "t"), 0);
    ck_assert(board_is_current(&map, "t"));
    ck_assert(!board_is_alive(map.board, 5));
    ck_assert_int_eq(stat(shm_file("board"), &st), 0);
    ck_assert_int_eq(st.st_mode & 0777, 0640);
    ck_assert_int_eq(st.st_size, RECORD_BYTES);
    ck_assert_int_eq(atomic_load(&map.board->primary), PGS_NODE_NONE);
    ck_assert_uint_eq(atomic_load(&map.board->node[63].lag_us), LAG_UNKNOWN);

    atomic_store(&writer.board->heartbeat_ns, 7 * NSEC_PER_SEC);
    ck_assert(board_is_alive(map.board, 9 * NSEC_PER_SEC));
    ck_assert(board_is_alive(map.board, 6 * NSEC_PER_SEC));
    ck_assert(!board_is_alive(map.board, 9 * NSEC_PER_SEC + 1));

    /* One writer at a time, and programs that it starts do not keep the lock. */
    ck_assert_int_eq(board_create(&other, "t", NO_GID), PGS_EEXIST);
    ck_assert_int_eq(other.fd, -1);
    ck_assert(fcntl(writer.fd, F_GETFD) & FD_CLOEXEC);

    /* The next monitor finds the same segment, as the reader kept it alive. */
    atomic_fetch_add(&writer.board->epoch, 5);
    uint64_t epoch = atomic_load(&writer.board->epoch);
    board_writer_close(&writer, "t", false);
    ck_assert_int_eq(board_create(&writer, "t", NO_GID), 0);
    ck_assert_uint_eq(atomic_load(&writer.board->epoch), epoch);
    ck_assert(board_is_current(&map, "t"));
    atomic_store(&writer.board->heartbeat_ns, 11);
    ck_assert_uint_eq(atomic_load(&map.board->heartbeat_ns), 11);

    board_writer_close(&writer, "t", true);
    ck_assert_uint_eq(atomic_load(&map.board->heartbeat_ns), 0);
    ck_assert(!board_is_current(&map, "t"));
    ck_assert_int_eq(open_result(), PGS_ENOENT);
    ck_assert_int_eq(board_create(&writer, "t", NO_GID), 0);
    ck_assert_uint_gt(atomic_load(&writer.board->epoch), epoch);
    board_close(&map);
    board_close(&map);
}
END_TEST

/* Without anybody attached the segment is gone: a file that names it is as good as none. */
START_TEST(test_nobody_left)
{
    board_writer_close(&writer, "t", false);
    ck_assert_int_eq(open_result(), PGS_ENOENT);
    ck_assert_int_eq(board_create(&writer, "t", NO_GID), 0);
    ck_assert_int_eq(open_result(), 0);
}
END_TEST

START_TEST(test_truncated_under_readers)
{
    struct board_map map;
    board_set_node_text(writer.board, 3, "n", "h", 1, 2, "r");
    ck_assert_int_eq(board_open(&map, "t"), 0);
    uint64_t token = map.token;
    ck_assert_int_eq(board_repair(&writer, "t", NO_GID), 0);

    ck_assert_int_eq(truncate(shm_file("board"), 0), 0);
    struct board_node_text text;
    ck_assert_int_eq(board_node_text(map.board, 3, &text), 0); /* with a mapped file: SIGBUS */
    ck_assert_uint_eq(atomic_load(&map.board->pair[BOARD_PAIRS - 1].seq), 0);
    ck_assert(!board_is_current(&map, "t"));
    ck_assert_int_eq(open_result(), PGS_EFORMAT);
    ck_assert_int_eq(board_repair(&writer, "t", NO_GID), 1);
    ck_assert_int_eq(board_repair(&writer, "t", NO_GID), 0);
    ck_assert(board_is_current(&map, "t"));

    ck_assert_int_eq(unlink(shm_file("board")), 0);
    ck_assert_int_eq(open_result(), PGS_ENOENT);
    ck_assert_int_eq(board_repair(&writer, "t", NO_GID), 1);
    ck_assert(board_is_current(&map, "t"));
    struct board_writer other;
    ck_assert_int_eq(board_create(&other, "t", NO_GID), PGS_EEXIST); /* the new file is locked too */

    char junk[5000];
    memset(junk, 'x', sizeof junk);
    shm_write("board", junk, sizeof junk);
    ck_assert_int_eq(open_result(), PGS_EFORMAT);
    ck_assert_int_eq(board_repair(&writer, "t", NO_GID), 1);
    board_close(&map);
    ck_assert_int_eq(board_open(&map, "t"), 0);
    ck_assert_uint_eq(map.token, token);
    board_close(&map);
}
END_TEST

START_TEST(test_damaged_files)
{
    unsigned char good[RECORD_BYTES], bad[RECORD_BYTES];
    int fd = open(shm_file("board"), O_RDONLY);
    ck_assert_int_eq(read(fd, good, sizeof good), RECORD_BYTES);
    close(fd);
    srandom(1);
    for (int i = 0; i < 3000; i++) {
        memcpy(bad, good, sizeof bad);
        size_t size = i % 3 == 0 ? (size_t)random() % RECORD_BYTES : sizeof bad, at = (size_t)random() % 88;
        bad[at] ^= (unsigned char)(1 + random() % 255);
        if (i % 5 == 0)
            for (size_t k = 0; k < sizeof bad; k++)
                bad[k] = (unsigned char)random();
        shm_write("board", bad, size);
        int rc = open_result();
        if (rc == 0)
            ck_abort_msg("taken: byte %zu of %zu", at, size);
    }
    shm_write("board", good, sizeof good);
    ck_assert_int_eq(open_result(), 0);

    struct {
        size_t at;
        int rc;
    } rows[] = { { 16, PGS_EVERSION }, { 20, PGS_ENOENT }, { 48, PGS_ESTALE } };
    for (size_t i = 0; i < PGS_ARRAY_LEN(rows); i++) {
        memcpy(bad, good, sizeof bad);
        bad[rows[i].at] ^= 0x55;
        shm_write("board", bad, sizeof bad);
        ck_assert_int_eq(open_result(), rows[i].rc);
    }
    shm_write("board", good, sizeof good);
}
END_TEST

START_TEST(test_foreign_segments)
{
    struct board *b = writer.board;
    b->version++;
    ck_assert_int_eq(open_result(), PGS_EVERSION);
    b->version--;
    b->boot_id[3] ^= 1;
    ck_assert_int_eq(open_result(), PGS_ESTALE);
    b->boot_id[3] ^= 1;
    b->time_ns_inode++;
    ck_assert_int_eq(open_result(), PGS_ESTALE);
    b->time_ns_inode--;
    atomic_store(&b->node_count, PGS_MAX_NODES + 1);
    ck_assert_int_eq(open_result(), PGS_EFORMAT);
    atomic_store(&b->node_count, PGS_MAX_NODES);
    ck_assert_int_eq(open_result(), 0);

    /* A segment that the next monitor cannot use is replaced; the old mapping stays, and goes stale. */
    struct board_map map;
    ck_assert_int_eq(board_open(&map, "t"), 0);
    b->magic++;
    board_writer_close(&writer, "t", false);
    ck_assert_int_eq(board_create(&writer, "t", NO_GID), 0);
    ck_assert(!board_is_current(&map, "t"));
    ck_assert_uint_eq(map.board->version, BOARD_VERSION);
    ck_assert_uint_eq(writer.board->magic, BOARD_MAGIC);
    board_close(&map);
}
END_TEST

START_TEST(test_things_that_are_no_file)
{
    struct board_writer other;
    board_writer_close(&writer, "t", true);
    ck_assert_int_eq(symlink("/etc/passwd", shm_file("board")), 0);
    ck_assert_int_eq(open_result(), PGS_EPERM);
    ck_assert_int_eq(board_create(&other, "t", NO_GID), PGS_EPERM);
    unlink(shm_file("board"));
    ck_assert_int_eq(mkfifo(shm_file("board"), 0640), 0);
    ck_assert_int_eq(open_result(), PGS_EFORMAT); /* and does not wait for a writer */
    unlink(shm_file("board"));
    ck_assert_int_eq(mkdir(shm_file("board"), 0750), 0);
    ck_assert_int_lt(open_result(), 0);
    ck_assert_int_lt(board_create(&other, "t", NO_GID), 0);
    rmdir(shm_file("board"));

    static const char *const names[] = { "", "a/b", "../x", "a b", "0123456789012345678901234567890123", "\xc3\xa9" };
    for (size_t i = 0; i < PGS_ARRAY_LEN(names); i++) {
        struct board_map map;
        ck_assert_int_eq(board_open(&map, names[i]), PGS_EINVAL);
    }
    ck_assert_int_eq(board_create(&writer, "t", NO_GID), 0);
}
END_TEST

/* The board says where passwords go: what an untrusted user left there is not believed. */
START_TEST(test_owner)
{
    ck_assert_int_eq(chmod(shm_file("board"), 0666), 0);
    ck_assert_int_eq(open_result(), PGS_EPERM);
    ck_assert_int_eq(chmod(shm_file("board"), 0640), 0);
    if (geteuid() != 0)
        return;
    ck_assert_int_eq(chown(shm_file("board"), 54321, 54321), 0);
    ck_assert_int_eq(open_result(), PGS_EPERM);
    /* Root's monitor replaces what another user's left; the lock of the old file is not in its way. */
    board_writer_close(&writer, "t", false);
    ck_assert_int_eq(board_create(&writer, "t", 54321), 0);
    ck_assert_int_eq(open_result(), 0);

    /* Readers of the group may read, nobody else. */
    chmod(shm_dir, 0755);
    for (int in_group = 0; in_group < 2; in_group++) {
        pid_t child = fork();
        if (child == 0) {
            gid_t gid = in_group ? 54321 : 54322;
            struct board_map map;
            if (setgroups(1, &gid) != 0 || setgid(gid) != 0 || setuid(54323) != 0)
                _exit(99);
            int rc = board_open(&map, "t");
            _exit(rc == 0 ? 0 : rc == PGS_EPERM ? 1 : 98);
        }
        int status;
        ck_assert_int_eq(waitpid(child, &status, 0), child);
        ck_assert_int_eq(WEXITSTATUS(status), in_group ? 0 : 1);
    }
}
END_TEST

START_TEST(test_names)
{
    ck_assert_str_eq(node_state_name(NODE_QUARANTINED), "quarantined");
    ck_assert_str_eq(node_state_name(NODE_STATE_COUNT), "unknown");
    ck_assert_str_eq(node_role_name(ROLE_PRIMARY), "primary");
    ck_assert_str_eq(node_role_name(99), "unknown");
    ck_assert(node_state_takes_reads(NODE_OVERLOADED) && !node_state_takes_reads(NODE_LAGGING));
    ck_assert(!node_state_takes_reads(12345));
}
END_TEST

START_TEST(test_text)
{
    struct board_node_text text;
    char longer[500];
    memset(longer, 'a', sizeof longer - 1);
    longer[sizeof longer - 1] = '\0';
    board_set_node_text(writer.board, 63, "replica-1", "10.0.0.1", 65535, 2000, longer);
    ck_assert_int_eq(board_node_text(writer.board, 63, &text), 0);
    ck_assert_str_eq(text.name, "replica-1");
    ck_assert_str_eq(text.host, "10.0.0.1");
    ck_assert_uint_eq(text.port, 65535);
    ck_assert_uint_eq(text.weight_configured, 2000);
    ck_assert_uint_eq(strlen(text.reason), BOARD_TEXT - 1);
    ck_assert_int_eq(board_node_text(writer.board, -1, &text), PGS_ERANGE);
    ck_assert_int_eq(board_node_text(writer.board, 64, &text), PGS_ERANGE);
    board_set_node_text(writer.board, 64, "x", "x", 1, 1, "");
    /* A writer died in the middle; the next one mends it. */
    atomic_fetch_add(&writer.board->node[63].seq, 1);
    ck_assert_int_eq(board_node_text(writer.board, 63, &text), PGS_ESTALE);
    board_set_node_text(writer.board, 63, "again", "h", 1, 1, "");
    ck_assert_int_eq(board_node_text(writer.board, 63, &text), 0);
    ck_assert_str_eq(text.name, "again");
}
END_TEST

START_TEST(test_pairs)
{
    struct board *b = writer.board;
    uint32_t timeline = 0;
    ck_assert_uint_eq(board_freshness_of(b, UINT64_MAX, 1), 0);
    ck_assert_uint_eq(board_lsn_after(b, 0, &timeline), 0);
    for (uint64_t i = 1; i <= 3 * BOARD_PAIRS; i++)
        board_add_pair(b, i * 100, i * 10, 1);
    uint64_t last = 3 * BOARD_PAIRS, first = 2 * BOARD_PAIRS + 1;
    ck_assert_uint_eq(board_freshness_of(b, last * 10 + 99, 1), last * 100);
    ck_assert_uint_eq(board_freshness_of(b, last * 10 - 1, 1), (last - 1) * 100);
    ck_assert_uint_eq(board_freshness_of(b, first * 10, 1), first * 100);
    ck_assert_uint_eq(board_freshness_of(b, first * 10 - 1, 1), 0); /* older than all that is kept */
    ck_assert_uint_eq(board_freshness_of(b, last * 10, 2), 0);
    ck_assert_uint_eq(board_lsn_after(b, last * 100, &timeline), last * 10);
    ck_assert_uint_eq(timeline, 1);
    ck_assert_uint_eq(board_lsn_after(b, last * 100 + 1, &timeline), 0);
    ck_assert_uint_eq(board_lsn_after(b, last * 100 - 150, &timeline), (last - 1) * 10);
    board_add_pair(b, (last + 1) * 100, 5, 2);
    ck_assert_uint_eq(board_freshness_of(b, last * 10, 1), last * 100);
    ck_assert_uint_eq(board_freshness_of(b, 5, 2), (last + 1) * 100);
    ck_assert_uint_eq(board_lsn_after(b, 1, &timeline), 5);
    ck_assert_uint_eq(timeline, 2);
    board_clear_pairs(b);
    ck_assert_uint_eq(board_freshness_of(b, UINT64_MAX, 1) + board_freshness_of(b, UINT64_MAX, 2), 0);
    board_add_pair(b, 7, 7, 2);
    ck_assert_uint_eq(board_freshness_of(b, 7, 2), 7);
}
END_TEST

START_TEST(test_freshness)
{
    struct board_node *n = &writer.board->node[1];
    ck_assert_uint_eq(board_freshness(n, 0), 0);
    board_publish_freshness(n, 90, 100);
    ck_assert_uint_eq(board_freshness(n, 99), 90);
    ck_assert_uint_eq(board_freshness(n, 100), 0);
    board_publish_freshness(n, 80, 95); /* a late answer */
    ck_assert_uint_eq(board_freshness(n, 0), 90);
    board_forget_freshness(n, 200);
    ck_assert_uint_eq(board_freshness(n, 0), 0);
    board_publish_freshness(n, 150, 180); /* of the life before */
    ck_assert_uint_eq(board_freshness(n, 0), 0);
    board_publish_freshness(n, 150, 201);
    ck_assert_uint_eq(board_freshness(n, 0), 150);
}
END_TEST

/* ---- readers against a running writer ---- */

static atomic_bool stop;
static _Atomic uint64_t looks, wrong;

static void *reader(void *arg)
{
    const struct board *b = arg;
    struct board_node_text text;
    uint32_t tl;
    while (!atomic_load(&stop)) {
        if (board_node_text(b, 2, &text) == 0)
            wrong += strcmp(text.name, text.reason) != 0 || strncmp(text.host, text.name, strlen(text.name)) != 0 ||
                     (text.name[0] != 0 && (uint16_t)strtoul(text.name, NULL, 10) != text.port);
        /* L is 7 n, T is 10 n: any mixture of two pairs shows. */
        uint64_t lsn = atomic_load(&b->pair_next) * 7 + 3, t = board_freshness_of(b, lsn, 1);
        wrong += t % 10 != 0 || t > lsn / 7 * 10;
        uint64_t after = board_lsn_after(b, t, &tl);
        wrong += after != 0 && (after % 7 != 0 || after < t / 10 * 7);
        /* Freshness is 1000 times its probe's `sent`: never one older than what was asked for. */
        uint64_t sent = atomic_load(&b->node[2].freshness_sent_ns), f = board_freshness(&b->node[2], sent);
        wrong += f != 0 && f <= sent * 1000;
        looks++;
    }
    return NULL;
}

START_TEST(test_readers_and_writer)
{
    pthread_t t[3];
    struct board_map map;
    struct board *b = writer.board;
    ck_assert_int_eq(board_open(&map, "t"), 0);
    for (size_t i = 0; i < PGS_ARRAY_LEN(t); i++)
        ck_assert_int_eq(pthread_create(&t[i], NULL, reader, (void *)(uintptr_t)map.board), 0);
    uint64_t n = atomic_load(&b->pair_next);
    for (unsigned i = 0; i < 100000 || (atomic_load(&looks) < 10000 && i < 5000000); i++) {
        char name[32], host[200];
        /* Lengths differ, so that a mixture cannot look right. */
        snprintf(name, sizeof name, "%u", i % 7 == 0 ? i % 10 : i * 7919u);
        snprintf(host, sizeof host, "%s-%0*d", name, (int)(i % 150) + 1, 0);
        board_set_node_text(b, 2, name, host, (uint16_t)strtoul(name, NULL, 10), i, name);
        n++;
        board_add_pair(b, n * 10, n * 7, 1);
        if (i % 10 == 9)
            board_forget_freshness(&b->node[2], n);
        else
            board_publish_freshness(&b->node[2], n * 1000, n);
        if (i % 1000 == 0)
            board_clear_pairs(b);
    }
    atomic_store(&stop, true);
    for (size_t i = 0; i < PGS_ARRAY_LEN(t); i++)
        pthread_join(t[i], NULL);
    ck_assert_uint_eq(atomic_load(&wrong), 0);
    ck_assert_uint_gt(atomic_load(&looks), 100);
    board_close(&map);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("board");
    TCase *tc = tcase_create("board");
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_add_test(tc, test_life);
    tcase_add_test(tc, test_nobody_left);
    tcase_add_test(tc, test_truncated_under_readers);
    tcase_add_test(tc, test_damaged_files);
    tcase_add_test(tc, test_foreign_segments);
    tcase_add_test(tc, test_things_that_are_no_file);
    tcase_add_test(tc, test_owner);
    tcase_add_test(tc, test_names);
    tcase_add_test(tc, test_text);
    tcase_add_test(tc, test_pairs);
    tcase_add_test(tc, test_freshness);
    tcase_add_test(tc, test_readers_and_writer);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_NORMAL);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
