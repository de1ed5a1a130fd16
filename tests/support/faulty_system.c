/* A preloaded library that lets a system call fail, as a full disk, a broken one or a withdrawn right does.

   FAULT_FOLDER   only calls about files below this folder fail
   FAULT_CALL     open | write | read | fsync | link | rename
   FAULT_NUMBER   which of these calls fails, 1 for the first; every later one fails too if FAULT_LASTS is set
   FAULT_ERRNO    with which error

   cc -shared -fPIC -o faulty_system.so faulty_system.c -ldl */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static int calls = 0;

static int below(const char *path) {
    const char *folder = getenv("FAULT_FOLDER");
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int below_fd(int fd) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return below(path);
}

static int fails(const char *call, int concerned) {
    const char *wanted = getenv("FAULT_CALL");
    if (!wanted || strcmp(wanted, call) || !concerned) return 0;
    int number = atoi(getenv("FAULT_NUMBER") ? getenv("FAULT_NUMBER") : "1");
    int now = __sync_add_and_fetch(&calls, 1);
    if (now != number && !(now > number && getenv("FAULT_LASTS"))) return 0;
    errno = atoi(getenv("FAULT_ERRNO") ? getenv("FAULT_ERRNO") : "5");
    return 1;
}

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

#define OPEN_MODE \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) {
    REAL(open); OPEN_MODE
    return fails("open", below(path)) ? -1 : real(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    REAL(open64); OPEN_MODE
    return fails("open", below(path)) ? -1 : real(path, flags, mode);
}
int openat(int at, const char *path, int flags, ...) {
    REAL(openat); OPEN_MODE
    return fails("open", below(path) || (path[0] != '/' && below_fd(at))) ? -1 : real(at, path, flags, mode);
}
int openat64(int at, const char *path, int flags, ...) {
    REAL(openat64); OPEN_MODE
    return fails("open", below(path) || (path[0] != '/' && below_fd(at))) ? -1 : real(at, path, flags, mode);
}
ssize_t write(int fd, const void *from, size_t count) {
    REAL(write);
    return fails("write", below_fd(fd)) ? -1 : real(fd, from, count);
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL(writev);
    return fails("write", below_fd(fd)) ? -1 : real(fd, parts, count);
}
ssize_t pwrite64(int fd, const void *from, size_t count, off64_t at) {
    REAL(pwrite64);
    return fails("write", below_fd(fd)) ? -1 : real(fd, from, count, at);
}
ssize_t read(int fd, void *to, size_t count) {
    REAL(read);
    return fails("read", below_fd(fd)) ? -1 : real(fd, to, count);
}
int fsync(int fd) {
    REAL(fsync);
    return fails("fsync", below_fd(fd)) ? -1 : real(fd);
}
int link(const char *from, const char *to) {
    REAL(link);
    return fails("link", below(to)) ? -1 : real(from, to);
}
int linkat(int from_at, const char *from, int at, const char *to, int flags) {
    REAL(linkat);
    return fails("link", below(to) || below_fd(at)) ? -1 : real(from_at, from, at, to, flags);
}
int rename(const char *from, const char *to) {
    REAL(rename);
    return fails("rename", below(to)) ? -1 : real(from, to);
}
int renameat(int from_at, const char *from, int at, const char *to) {
    REAL(renameat);
    return fails("rename", below(to) || below_fd(at)) ? -1 : real(from_at, from, at, to);
}
