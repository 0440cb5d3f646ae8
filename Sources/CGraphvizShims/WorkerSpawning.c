#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "WorkerProcess.h"

#ifdef __APPLE__
#include <crt_externs.h>
#define environ (*_NSGetEnviron())
#else
extern char **environ;
#endif

// A program started meanwhile by another thread must not inherit an end: the channel of a worker
// that has died would stay open.
static int open_channel(int ends[2]) {
#ifdef SOCK_CLOEXEC
  return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
#else
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    int yes = 1;
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    setsockopt(ends[i], SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
  }
  return 0;
#endif
}

static int open_messages(int ends[2]) {
#ifdef __linux__
  return pipe2(ends, O_CLOEXEC);
#else
  if (pipe(ends) != 0) return -1;
  for (int i = 0; i < 2; i++) fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  return 0;
#endif
}

// A host that has closed its standard streams gets their numbers here; the child's are set in turn,
// and the first would overwrite the second.
static int lift(int *descriptor) {
  if (*descriptor > 2) return 0;
  int higher = fcntl(*descriptor, F_DUPFD_CLOEXEC, 3);
  if (higher < 0) return -1;
  close(*descriptor);
  *descriptor = higher;
  return 0;
}

// The environment without Swift's crash reports, which take a second and print pages.
static char **quiet_environment(void) {
  static char quiet[] = "SWIFT_BACKTRACE=enable=no";
  size_t count = 0;
  while (environ[count]) count++;
  char **copy = calloc(count + 2, sizeof *copy);
  if (!copy) return NULL;
  size_t kept = 0;
  for (size_t i = 0; i < count && environ[i]; i++)
    if (strncmp(environ[i], quiet, strlen("SWIFT_BACKTRACE=")) != 0) copy[kept++] = environ[i];
  copy[kept] = quiet;
  return copy;
}

// Handlers and masks of the host are not the worker's. A group of its own keeps it from an
// interrupt typed at the terminal: the host decides, and the worker ends with its channel.
static void describe(posix_spawnattr_t *attributes) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  sigdelset(&all, SIGKILL);
  sigdelset(&all, SIGSTOP);
  posix_spawnattr_setsigmask(attributes, &none);
  posix_spawnattr_setsigdefault(attributes, &all);
  posix_spawnattr_setpgroup(attributes, 0);
  short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP;
#ifdef POSIX_SPAWN_CLOEXEC_DEFAULT
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  posix_spawnattr_setflags(attributes, flags);
}

static int start(const char *path, char *const *arguments, int channel, int messages, pid_t *id) {
  char **environment = quiet_environment();
  if (!environment) return ENOMEM;
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  describe(&attributes);
  int error = posix_spawn_file_actions_adddup2(&actions, channel, 0);
  if (!error) error = posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  if (!error) error = posix_spawn_file_actions_adddup2(&actions, messages, 2);
  if (!error) error = posix_spawn(id, path, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  free(environment);
  return error;
}

static void close_both(int ends[2]) {
  for (int i = 0; i < 2; i++)
    if (ends[i] >= 0) close(ends[i]);
}

int gvshim_spawn(const char *path, char *const *arguments, gvshim_child *child) {
  int channel[2] = {-1, -1}, messages[2] = {-1, -1};
  pid_t id = 0;
  int error = 0;
  if (open_channel(channel) != 0 || open_messages(messages) != 0 || lift(&channel[1]) != 0 ||
      lift(&messages[1]) != 0 || fcntl(channel[0], F_SETFL, O_NONBLOCK) != 0 ||
      fcntl(messages[0], F_SETFL, O_NONBLOCK) != 0)
    error = errno;
  if (!error) error = start(path, arguments, channel[1], messages[1], &id);
  if (error) {
    close_both(channel);
    close_both(messages);
    return error;
  }
  close(channel[1]);
  close(messages[1]);
  *child = (gvshim_child){(int)id, channel[0], messages[0]};
  return 0;
}

static size_t peak_of(const struct rusage *usage) {
#ifdef __APPLE__
  return (size_t)usage->ru_maxrss;
#else
  return (size_t)usage->ru_maxrss * 1024;
#endif
}

size_t gvshim_own_peak(void) {
  struct rusage usage = {0};
  return getrusage(RUSAGE_SELF, &usage) == 0 ? peak_of(&usage) : 0;
}

gvshim_ending gvshim_wait(int process) {
  int status = 0;
  struct rusage usage = {0};
  pid_t found;
  do found = wait4(process, &status, 0, &usage);
  while (found < 0 && errno == EINTR);
  if (found < 0) return (gvshim_ending){0};
  size_t peak = peak_of(&usage);
  if (WIFSIGNALED(status)) return (gvshim_ending){WTERMSIG(status), 0, peak};
  return (gvshim_ending){0, WEXITSTATUS(status), peak};
}

long gvshim_send(int channel, const void *bytes, size_t count) {
#ifdef MSG_NOSIGNAL
  return send(channel, bytes, count, MSG_NOSIGNAL);
#else
  return send(channel, bytes, count, 0);
#endif
}
