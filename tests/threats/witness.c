/* Preloaded into the compiler by the cases: writes down what it asks of the system, and makes the system strange.
     WITNESS_LOG=FILE      a line for each file that is opened, each socket, process, thread and variable asked for
     WITNESS_CLOCK=N       all clocks say N seconds
     WITNESS_REVERSE=1     folders list their entries the other way round
     WITNESS_ROOM=N        files have room for N bytes in all, then the disk is full
     WITNESS_SIGNAL=S:N    the N-th write or renaming of a file brings signal S
     WITNESS_ROUNDS=N      each pause rewrites a.dstack, N times; then SIGTERM. Sizes of the process go to the log. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* Read before main: getenv itself is watched. */
static const char *variable(const char *name) {
  extern char **environ;
  const size_t size = strlen(name);
  for (char **one = environ; one && *one; ++one)
    if (strncmp(*one, name, size) == 0 && (*one)[size] == '=') return *one + size + 1;
  return NULL;
}

static long number(const char *name) {
  const char *text = variable(name);
  return text ? atol(text) : -1;
}

static void note(const char *what, const char *text) {
  const char *path = variable("WITNESS_LOG");
  if (!path) return;
  char line[4200];
  const int size = snprintf(line, sizeof line, "%s %s\n", what, text);
  const int log = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  syscall(SYS_write, log, line, size < (int)sizeof line ? size : (int)sizeof line - 1);
  syscall(SYS_close, log);
}

#define OPEN(name)                                           \
  int name(const char *path, int flags, ...) {               \
    va_list list;                                            \
    va_start(list, flags);                                   \
    const mode_t mode = va_arg(list, mode_t);                \
    va_end(list);                                            \
    note("open", path);                                      \
    return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode); \
  }
#define OPEN_AT(name)                                        \
  int name(int folder, const char *path, int flags, ...) {   \
    va_list list;                                            \
    va_start(list, flags);                                   \
    const mode_t mode = va_arg(list, mode_t);                \
    va_end(list);                                            \
    note("open", path);                                      \
    return (int)syscall(SYS_openat, folder, path, flags, mode); \
  }
OPEN(open)
OPEN(open64)
OPEN_AT(openat)
OPEN_AT(openat64)
int __open_2(const char *path, int flags) { return open(path, flags, 0); }
int __open64_2(const char *path, int flags) { return open(path, flags, 0); }
int __openat_2(int folder, const char *path, int flags) { return openat(folder, path, flags, 0); }
int __openat64_2(int folder, const char *path, int flags) { return openat(folder, path, flags, 0); }

FILE *fopen(const char *path, const char *mode) {
  note("open", path);
  return REAL(fopen)(path, mode);
}
FILE *fopen64(const char *path, const char *mode) {
  note("open", path);
  return REAL(fopen64)(path, mode);
}

int socket(int domain, int type, int protocol) {
  (void)domain, (void)type, (void)protocol;
  note("socket", "");
  errno = EACCES;
  return -1;
}

#define PROCESS(type, name, ...)  \
  type name(__VA_ARGS__) {        \
    note("process", #name);       \
    errno = EACCES;               \
    return (type)-1;              \
  }
PROCESS(pid_t, fork, void)
PROCESS(pid_t, vfork, void)
PROCESS(int, execve, const char *path, char *const arguments[], char *const variables[])
PROCESS(int, system, const char *command)
PROCESS(int, posix_spawn, void)
PROCESS(int, pthread_create, void)

char *getenv(const char *name) {
  note("variable", name);
  return (char *)variable(name);
}

time_t time(time_t *out) {
  const long clock = number("WITNESS_CLOCK");
  note("clock", "time");
  const time_t now = clock >= 0 ? clock : (time_t)syscall(SYS_time, NULL);
  if (out) *out = now;
  return now;
}
int clock_gettime(clockid_t which, struct timespec *out) {
  const long clock = number("WITNESS_CLOCK");
  note("clock", "clock_gettime");
  if (clock < 0) return (int)syscall(SYS_clock_gettime, which, out);
  out->tv_sec = clock, out->tv_nsec = 0;
  return 0;
}
int gettimeofday(struct timeval *out, void *zone) {
  const long clock = number("WITNESS_CLOCK");
  note("clock", "gettimeofday");
  if (clock < 0) return (int)syscall(SYS_gettimeofday, out, zone);
  out->tv_sec = clock, out->tv_usec = 0;
  return 0;
}

/* The entries of a folder are all read at its first question. One folder after the other is enough for the compiler. */
static struct dirent kept[4096];
static DIR *listed;
static int left;
struct dirent *readdir(DIR *folder) {
  struct dirent *(*real)(DIR *) = REAL(readdir);
  if (number("WITNESS_REVERSE") < 0) return real(folder);
  if (listed != folder) {
    listed = folder, left = 0;
    for (struct dirent *one; left < 4096 && (one = real(folder));) memcpy(&kept[left++], one, one->d_reclen);
  }
  if (left == 0) return NULL;
  --left;
  note("entry", kept[left].d_name);
  return &kept[left];
}
struct dirent64 *readdir64(DIR *folder) { return (struct dirent64 *)readdir(folder); }
int closedir(DIR *folder) {
  if (listed == folder) listed = NULL;
  return REAL(closedir)(folder);
}

static void count_writing(void) {
  static int count;
  const char *wanted = variable("WITNESS_SIGNAL");
  const char *colon = wanted ? strchr(wanted, ':') : NULL;
  if (colon && ++count == atoi(colon + 1)) raise(atoi(wanted));
}

ssize_t write(int file, const void *bytes, size_t size) {
  static size_t used;
  const long room = number("WITNESS_ROOM");
  if (file > 2) count_writing();
  if (file > 2 && room >= 0) {
    const size_t rest = (size_t)room - used;
    if (rest == 0 && size > 0) return errno = ENOSPC, -1;
    if (size > rest) size = rest;
    used += size;
  }
  return syscall(SYS_write, file, bytes, size);
}
int renameat(int from, const char *old, int to, const char *new) {
  count_writing();
  return (int)syscall(SYS_renameat, from, old, to, new);
}

int nanosleep(const struct timespec *wanted, struct timespec *rest) {
  static long round;
  const long rounds = number("WITNESS_ROUNDS");
  if (rounds < 0) return (int)syscall(SYS_nanosleep, wanted, rest);
  char text[4096];
  int size = snprintf(text, sizeof text, "edition 2026;\nnamespace n%ld;\n", round % 97);
  for (int i = 0; i < 20; ++i)
    size += snprintf(text + size, sizeof text - (size_t)size, "struct S%ld_%d { m%ld: int32(0..%ld); o?: list<string(..9)>(..%d); }\n", round, i,
                     round * 7, round, i + 1);
  if (round % 3 == 0) size += snprintf(text + size, sizeof text - (size_t)size, "struct { ] %ld;\n", round);
  const int file = (int)syscall(SYS_openat, AT_FDCWD, "a.dstack", O_WRONLY | O_TRUNC, 0);
  syscall(SYS_write, file, text, (size_t)size);
  syscall(SYS_close, file);
  if (++round % (rounds / 10) == 0) {
    char line[64] = "";
    const int memory = (int)syscall(SYS_openat, AT_FDCWD, "/proc/self/statm", O_RDONLY, 0);
    syscall(SYS_read, memory, line, sizeof line - 1);
    syscall(SYS_close, memory);
    line[strcspn(line, "\n")] = '\0';
    note("size", line);
  }
  if (round >= rounds) raise(SIGTERM);
  return 0;
}
