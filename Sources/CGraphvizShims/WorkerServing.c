#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <malloc.h>
#endif
#ifdef __APPLE__
#include <mach/mach.h>
#endif

#include "WorkerProcess.h"

// A host that opens files without closing them on exec would have them kept open here.
static void close_inherited(int but) {
  DIR *folder = opendir("/dev/fd");
  if (!folder) return;
  int own = dirfd(folder);
  struct dirent *entry;
  while ((entry = readdir(folder))) {
    int descriptor = atoi(entry->d_name);
    if (descriptor > 2 && descriptor != but && descriptor != own) close(descriptor);
  }
  closedir(folder);
}

int gvshim_worker_begin(void) {
  struct stat status;
  if (fstat(0, &status) != 0 || !S_ISSOCK(status.st_mode)) return -1;
  int channel = fcntl(0, F_DUPFD_CLOEXEC, 3);
  int nowhere = open("/dev/null", O_RDWR);
  if (channel < 0 || nowhere < 0) return -1;
  // What a C library prints must never enter the frames.
  dup2(nowhere, 0);
  dup2(nowhere, 1);
  if (nowhere > 2) close(nowhere);
  close_inherited(channel);
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  // An arena for each thread would reserve 64 MB of the address space that is to be bounded.
  mallopt(M_ARENA_MAX, 1);
#endif
  return channel;
}

void gvshim_memory(size_t *reserved, size_t *resident) {
  *reserved = *resident = 0;
#ifdef __linux__
  FILE *file = fopen("/proc/self/statm", "re");
  if (!file) return;
  unsigned long pages = 0, held = 0;
  if (fscanf(file, "%lu %lu", &pages, &held) == 2) {
    *reserved = pages * (size_t)sysconf(_SC_PAGESIZE);
    *resident = held * (size_t)sysconf(_SC_PAGESIZE);
  }
  fclose(file);
#elif defined(__APPLE__)
  mach_task_basic_info_data_t info;
  mach_msg_type_number_t count = MACH_TASK_BASIC_INFO_COUNT;
  if (task_info(mach_task_self(), MACH_TASK_BASIC_INFO, (task_info_t)&info, &count) == 0) {
    *reserved = info.virtual_size;
    *resident = info.resident_size;
  }
#endif
}

// Only the soft limits are set, so that the next job can have more.
static void set_soft(int resource, rlim_t value) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return;
  bool is_bounded = limit.rlim_max != RLIM_INFINITY && value > limit.rlim_max;
  limit.rlim_cur = is_bounded ? limit.rlim_max : value;
  setrlimit(resource, &limit);
}

// The host ends a worker at its deadline; this is for one whose host is asleep, so it may be late.
static const rlim_t grace = 2;

void gvshim_limit(size_t reserved, unsigned seconds) {
  struct rusage usage = {0};
  getrusage(RUSAGE_SELF, &usage);
  set_soft(RLIMIT_AS, (rlim_t)reserved);
  set_soft(RLIMIT_CPU, (rlim_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + seconds + grace);
}
