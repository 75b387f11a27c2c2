#include "elf_needed.h"

#include <elf.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_DEPTH 6  /* of dependencies of dependencies; drivers have libpq at depth 1 or 2 */
#define MAX_FILES 64 /* opened for one question */
#define PATH_BYTES 1024

struct question {
    int (*loaded)(const char *name);
    int files;
    uint32_t seen[MAX_FILES]; /* hashes of names: a file is looked at once */
};

/* A file in memory, and what is needed of its dynamic section, as offsets that were checked. */
struct elf_file {
    const unsigned char *map;
    size_t size;
    const Elf64_Phdr *segment;
    int segments;
    const Elf64_Dyn *dynamic;
    size_t dynamics;
    const char *strings;
    size_t strings_size;
};

static bool part_is_inside(const struct elf_file *f, uint64_t offset, uint64_t size)
{
    return offset <= f->size && size <= f->size - offset;
}

static const void *at_address(const struct elf_file *f, uint64_t address, uint64_t size)
{
    for (int i = 0; i < f->segments; i++) {
        const Elf64_Phdr *p = &f->segment[i];
        if (p->p_type == PT_LOAD && address >= p->p_vaddr && address - p->p_vaddr < p->p_filesz &&
            part_is_inside(f, p->p_offset + (address - p->p_vaddr), size))
            return f->map + p->p_offset + (address - p->p_vaddr);
    }
    return NULL;
}

static uint64_t dynamic_value(const struct elf_file *f, int64_t tag)
{
    for (size_t i = 0; i < f->dynamics && f->dynamic[i].d_tag != DT_NULL; i++)
        if (f->dynamic[i].d_tag == tag)
            return f->dynamic[i].d_un.d_val;
    return 0;
}

/* A string of the file's table; "" if it is not inside. */
static const char *string_at(const struct elf_file *f, uint64_t offset)
{
    if (offset >= f->strings_size || !memchr(f->strings + offset, '\0', f->strings_size - offset))
        return "";
    return f->strings + offset;
}

static bool elf_parse(struct elf_file *f)
{
    const Elf64_Ehdr *h = (const void *)f->map;
    if (f->size < sizeof *h || memcmp(h->e_ident, ELFMAG, SELFMAG) != 0 || h->e_ident[EI_CLASS] != ELFCLASS64 ||
        !part_is_inside(f, h->e_phoff, (uint64_t)h->e_phnum * sizeof *f->segment) || h->e_phoff % 8)
        return false;
    f->segment = (const void *)(f->map + h->e_phoff);
    f->segments = h->e_phnum;
    for (int i = 0; i < f->segments; i++) {
        const Elf64_Phdr *p = &f->segment[i];
        if (p->p_type == PT_DYNAMIC && part_is_inside(f, p->p_offset, p->p_filesz) && p->p_offset % 8 == 0) {
            f->dynamic = (const void *)(f->map + p->p_offset);
            f->dynamics = p->p_filesz / sizeof *f->dynamic;
        }
    }
    f->strings_size = dynamic_value(f, DT_STRSZ);
    f->strings = at_address(f, dynamic_value(f, DT_STRTAB), f->strings_size);
    return f->dynamic && f->strings;
}

static bool elf_open(struct elf_file *f, const char *path)
{
    struct stat st;
    memset(f, 0, sizeof *f);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0) {
        f->size = (size_t)st.st_size;
        void *map = mmap(NULL, f->size, PROT_READ, MAP_PRIVATE, fd, 0);
        f->map = map == MAP_FAILED ? NULL : map;
    }
    close(fd);
    if (f->map && elf_parse(f))
        return true;
    if (f->map)
        munmap((void *)(uintptr_t)f->map, f->size);
    return false;
}

static bool name_is_libpq(const char *name)
{
    const char *slash = strrchr(name, '/');
    const char *base = slash ? slash + 1 : name;
    return strncmp(base, "libpq", 5) == 0 && (base[5] == '.' || base[5] == '-');
}

/*
 * A libpq under another name: its string table holds the names of what it exports. So does that of a module that uses all of
 * these, which then has a libpq among its dependencies. Linkers share the ends of strings: what precedes a name says nothing.
 */
static bool file_is_libpq(const struct elf_file *f)
{
    static const char *const name[] = {"PQlibVersion", "PQmakeEmptyPGresult", "PQconninfoParse"};
    for (size_t i = 0; i < PGS_ARRAY_LEN(name); i++)
        if (!memmem(f->strings, f->strings_size, name[i], strlen(name[i]) + 1))
            return false;
    return dynamic_value(f, DT_SONAME) != 0;
}

static bool try_folder(const char *folder, size_t length, const char *origin, const char *name, char *out)
{
    static const char word[] = "$ORIGIN", braced[] = "${ORIGIN}";
    size_t skip = 0;
    if (length >= sizeof word - 1 && memcmp(folder, word, sizeof word - 1) == 0)
        skip = sizeof word - 1;
    else if (length >= sizeof braced - 1 && memcmp(folder, braced, sizeof braced - 1) == 0)
        skip = sizeof braced - 1;
    int n = snprintf(out, PATH_BYTES, "%s%.*s/%s", skip ? origin : "", (int)(length - skip), folder + skip, name);
    return length && n > 0 && n < PATH_BYTES && access(out, R_OK) == 0;
}

static bool try_list(const char *list, const char *origin, const char *name, char *out)
{
    for (const char *p = list; p && *p;) {
        size_t length = strcspn(p, ":");
        if (try_folder(p, length, origin, name, out))
            return true;
        p += length;
        p += *p == ':';
    }
    return false;
}

/* Where the loader would find it; its cache is not read: the usual folders hold what it names. */
static bool find_file(const char *name, const struct elf_file *by, const char *by_path, char *out)
{
    static const char usual[] =
#if defined(__x86_64__)
        "/lib/x86_64-linux-gnu:/usr/lib/x86_64-linux-gnu:"
#elif defined(__aarch64__)
        "/lib/aarch64-linux-gnu:/usr/lib/aarch64-linux-gnu:"
#endif
        "/usr/local/lib:/usr/local/lib64:/lib64:/usr/lib64:/lib:/usr/lib:/usr/local/pgsql/lib";
    char origin[PATH_BYTES];
    const char *slash = by_path ? strrchr(by_path, '/') : NULL;
    snprintf(origin, sizeof origin, "%.*s", slash ? (int)(slash - by_path) : 1, slash ? by_path : ".");
    if (strchr(name, '/'))
        return snprintf(out, PATH_BYTES, "%s", name) < PATH_BYTES && access(out, R_OK) == 0;
    if (by && dynamic_value(by, DT_RPATH) &&
        try_list(string_at(by, dynamic_value(by, DT_RPATH)), origin, name, out))
        return true;
    if (try_list(getenv("LD_LIBRARY_PATH"), origin, name, out))
        return true;
    if (by && dynamic_value(by, DT_RUNPATH) &&
        try_list(string_at(by, dynamic_value(by, DT_RUNPATH)), origin, name, out))
        return true;
    return try_list(usual, origin, name, out);
}

static bool seen_before(struct question *q, const char *name)
{
    uint32_t hash = 5381;
    for (const unsigned char *p = (const unsigned char *)name; *p; p++)
        hash = hash * 33 + *p;
    for (int i = 0; i < q->files; i++)
        if (q->seen[i] == hash)
            return true;
    if (q->files == MAX_FILES)
        return true;
    q->seen[q->files++] = hash;
    return false;
}

static bool needs(struct question *q, const char *name, const struct elf_file *by, const char *by_path, int depth,
                  char *found, size_t found_bytes)
{
    char path[PATH_BYTES];
    struct elf_file f;
    if (depth > MAX_DEPTH || !*name || seen_before(q, name))
        return false;
    if (depth > 0) {
        int loaded = q->loaded(name);
        if (name_is_libpq(name) || loaded >= 0)
            return name_is_libpq(name) || loaded > 0;
    }
    if (!find_file(name, by, by_path, path) || !elf_open(&f, path))
        return false;
    if (found)
        snprintf(found, found_bytes, "%s", path);
    bool yes = name_is_libpq(path) || file_is_libpq(&f);
    for (size_t i = 0; i < f.dynamics && f.dynamic[i].d_tag != DT_NULL && !yes; i++)
        if (f.dynamic[i].d_tag == DT_NEEDED)
            yes = needs(q, string_at(&f, f.dynamic[i].d_un.d_val), &f, path, depth + 1, NULL, 0);
    munmap((void *)(uintptr_t)f.map, f.size);
    return yes;
}

bool elf_needs_libpq(const char *file, int (*loaded)(const char *name), char *found, size_t found_bytes)
{
    struct question q = {.loaded = loaded};
    if (found)
        found[0] = '\0';
    return needs(&q, file, NULL, NULL, 0, found, found_bytes);
}
