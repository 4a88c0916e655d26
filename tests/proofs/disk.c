/* A disk that is watched and that fails on demand, put before the C library by LD_PRELOAD (see disk.py).
 *
 * Concerned are the files below the folder DISK_ROOT. Every change of them is written to the file DISK_LOG, in order,
 * as a record: kind, descriptor, offset, length, bytes. Writes to the descriptor DISK_REPORTS are recorded as reports.
 * disk_arm() lets the n-th call of some kinds fail, disk_calls() counts them.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { OPEN = 1, WRITE = 2, SYNC = 4, TRUNCATE = 8, RENAME = 16, UNLINK = 32, READ = 64 };
enum { ONCE = 1, SHORT = 2, FROM_NOW_ON = 3 };
#define DESCRIPTORS 4096
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define LOCKED(result, call) pthread_mutex_lock(&lock); result = (call); int kept = errno
#define UNLOCKED pthread_mutex_unlock(&lock); errno = kept

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static size_t root_length;
static int log_file = -1, reports = -1;
static char watched[DESCRIPTORS];
static long armed_at, calls;
static int armed_kinds, armed_how, armed_error, failed_kind;

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("DISK_ROOT"), *log = getenv("DISK_LOG"), *fd = getenv("DISK_REPORTS");
    if (folder && realpath(folder, root)) root_length = strlen(root);
    if (log) log_file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd) reports = atoi(fd);
}

/* From the n-th of the next calls of these kinds on, let one fail, or write half and then fail, or let all fail. */
void disk_arm(long n, int kinds, int how, int error) {
    calls = failed_kind = 0; armed_kinds = kinds; armed_how = how; armed_error = error; armed_at = n;
}

long disk_calls(void) { return calls; }
int disk_failed(void) { return failed_kind; }

/* Whether the call is to fail now; errno is set then. */
static int fails(int kind) {
    if (!(armed_kinds & kind)) return 0;
    calls++;
    if (!armed_at || calls < armed_at) return 0;
    if (armed_how == ONCE && calls > armed_at) return 0;
    if (armed_how == SHORT && calls > armed_at + 1) return 0;
    errno = armed_error;
    failed_kind = kind;
    return armed_how == SHORT && calls == armed_at ? -1 : 1;
}

static void record(char kind, int fd, int64_t offset, const void *bytes, uint32_t length) {
    struct __attribute__((packed)) { char kind; int32_t fd; int64_t offset; uint32_t length; } head =
        {kind, fd, offset, length};
    if (log_file < 0) return;
    if (syscall(SYS_write, log_file, &head, sizeof head) < 0) abort();
    if (length && syscall(SYS_write, log_file, bytes, length) < 0) abort();
}

static int is_watched(int fd) { return fd >= 0 && fd < DESCRIPTORS && watched[fd]; }

/* The whole path of a name below the root, written to `path`; 0 where it lies elsewhere. */
static int below(int folder, const char *name, char *path) {
    char link[64], there[PATH_MAX] = "";
    if (!root_length || !name) return 0;
    if (name[0] != '/') {
        snprintf(link, sizeof link, folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", folder);
        if (readlink(link, there, sizeof there - 2) < 0) return 0;
        strcat(there, "/");
    }
    if (strlen(there) + strlen(name) >= PATH_MAX) return 0;
    strcat(strcpy(path, there), name);
    return strncmp(path, root, root_length) == 0 && (path[root_length] == '/' || !path[root_length]);
}

static int open_file(int folder, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    int ours = below(folder, name, path);
    if (ours && fails(OPEN)) return -1;
    LOCKED(int fd, syscall(SYS_openat, folder, name, flags, mode));
    if (fd >= 0 && fd < DESCRIPTORS) watched[fd] = ours;
    if (fd >= 0 && ours) record('O', fd, (flags & O_TRUNC ? 1 : 0) | (flags & O_CREAT ? 2 : 0), path, strlen(path));
    UNLOCKED;
    return fd;
}

#define MODE mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { \
    va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }
int open(const char *name, int flags, ...) { MODE return open_file(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE return open_file(AT_FDCWD, name, flags, mode); }
int openat(int folder, const char *name, int flags, ...) { MODE return open_file(folder, name, flags, mode); }
int openat64(int folder, const char *name, int flags, ...) { MODE return open_file(folder, name, flags, mode); }

int close(int fd) {
    if (fd >= 0 && fd < DESCRIPTORS) watched[fd] = 0;
    return REAL(close)(fd);
}

static ssize_t write_at(int fd, const void *bytes, size_t length, off_t offset, int here) {
    int failing = is_watched(fd) ? fails(WRITE) : 0;
    if (failing > 0) return -1;
    if (failing < 0 && length > 1) length /= 2;
    if (here && is_watched(fd)) {
        struct stat status;
        int append = fcntl(fd, F_GETFL) & O_APPEND;
        offset = append && !fstat(fd, &status) ? status.st_size : lseek(fd, 0, SEEK_CUR);
    }
    LOCKED(ssize_t done, here ? syscall(SYS_write, fd, bytes, length) : syscall(SYS_pwrite64, fd, bytes, length, offset));
    if (done > 0 && is_watched(fd)) record('W', fd, offset, bytes, done);
    else if (done > 0 && fd == reports) record('A', fd, 0, bytes, done);
    UNLOCKED;
    return done;
}

ssize_t write(int fd, const void *bytes, size_t length) { return write_at(fd, bytes, length, 0, 1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return write_at(fd, bytes, length, offset, 0); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) { return write_at(fd, bytes, length, offset, 0); }

ssize_t read(int fd, void *bytes, size_t length) {
    return is_watched(fd) && fails(READ) ? -1 : syscall(SYS_read, fd, bytes, length);
}
ssize_t pread64(int fd, void *bytes, size_t length, off_t offset) {
    return is_watched(fd) && fails(READ) ? -1 : syscall(SYS_pread64, fd, bytes, length, offset);
}
ssize_t pread(int fd, void *bytes, size_t length, off_t offset) { return pread64(fd, bytes, length, offset); }

static int sync_file(int fd) {
    if (is_watched(fd) && fails(SYNC)) return -1;
    LOCKED(int result, is_watched(fd) ? 0 : syscall(SYS_fsync, fd)); /* what is watched needs no real disk */
    if (is_watched(fd)) record('S', fd, 0, NULL, 0);
    UNLOCKED;
    return result;
}
int fsync(int fd) { return sync_file(fd); }
int fdatasync(int fd) { return sync_file(fd); }

static int cut(int fd, off_t length) {
    if (is_watched(fd) && fails(TRUNCATE)) return -1;
    LOCKED(int result, syscall(SYS_ftruncate, fd, length));
    if (!result && is_watched(fd)) record('T', fd, length, NULL, 0);
    UNLOCKED;
    return result;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off_t length) { return cut(fd, length); }

/* Two names: a file is moved (R) or given another name as well (L). */
static int two_names(char kind, int from, const char *old, int to, const char *new) {
    char both[2 * PATH_MAX], path[PATH_MAX];
    int ours = below(from, old, both) && below(to, new, path);
    if (ours && fails(RENAME)) return -1;
    LOCKED(int result, kind == 'R' ? syscall(SYS_renameat2, from, old, to, new, 0) : syscall(SYS_linkat, from, old, to, new, 0));
    if (!result && ours) {
        size_t length = strlen(both) + 1;
        strcpy(both + length, path);
        record(kind, 0, 0, both, length + strlen(path));
    }
    UNLOCKED;
    return result;
}
int renameat(int from, const char *old, int to, const char *new) { return two_names('R', from, old, to, new); }
int rename(const char *old, const char *new) { return two_names('R', AT_FDCWD, old, AT_FDCWD, new); }
int linkat(int from, const char *old, int to, const char *new, int flags) { return two_names('L', from, old, to, new); }
int link(const char *old, const char *new) { return two_names('L', AT_FDCWD, old, AT_FDCWD, new); }

/* One name: it goes (U), or a folder is made (M). */
static int one_name(char kind, int folder, const char *name, int how) {
    char path[PATH_MAX];
    int ours = below(folder, name, path);
    if (ours && fails(UNLINK)) return -1;
    LOCKED(int result, syscall(kind == 'U' ? SYS_unlinkat : SYS_mkdirat, folder, name, how));
    if (!result && ours) record(kind, 0, 0, path, strlen(path));
    UNLOCKED;
    return result;
}
int unlinkat(int folder, const char *name, int flags) { return one_name('U', folder, name, flags); }
int unlink(const char *name) { return one_name('U', AT_FDCWD, name, 0); }
int mkdirat(int folder, const char *name, mode_t mode) { return one_name('M', folder, name, mode); }
int mkdir(const char *name, mode_t mode) { return one_name('M', AT_FDCWD, name, mode); }

/* Copies inside the system would pass us by: whoever asks for one falls back to reading and writing. */
ssize_t sendfile(int to, int from, off_t *offset, size_t length) { errno = EINVAL; return -1; }
ssize_t sendfile64(int to, int from, off_t *offset, size_t length) { errno = EINVAL; return -1; }
ssize_t copy_file_range(int a, off_t *b, int c, off_t *d, size_t e, unsigned f) { errno = EXDEV; return -1; }
