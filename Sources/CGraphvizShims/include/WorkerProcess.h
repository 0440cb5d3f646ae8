// Worker processes, by plain POSIX: what Swift cannot call (variadic functions, macros over a wait
// status) or what differs between systems. Nothing here touches Graphviz.
#ifndef GRAPHVIZ_SHIMS_WORKER_PROCESS_H
#define GRAPHVIZ_SHIMS_WORKER_PROCESS_H

#include <stdbool.h>
#include <stddef.h>

#include "ThreadSanitizer.h"

#pragma clang assume_nonnull begin

// A child process as its parent holds it. Both descriptors are non-blocking and close on exec.
typedef struct {
  int process;
  // One end of a stream of bytes both ways; the other is the child's standard input.
  int channel;
  // What the child writes to its standard error stream.
  int messages;
} gvshim_child;

// How a child ended: the signal, or 0 and the status it gave.
typedef struct {
  int signal, status;
  // The most memory it held, in bytes; 0 if unknown.
  size_t peak;
} gvshim_ending;

// WorkerSpawning.c: the parent's side.

// Starts a program; its standard output goes nowhere. Returns 0 or an `errno`.
int gvshim_spawn(const char *path, char *_Nullable const *_Nonnull arguments, gvshim_child *child);
// Waits until a child has ended; all zero if somebody else has waited for it already.
gvshim_ending gvshim_wait(int process);
// The most memory this process ever held, in bytes; 0 if unknown.
size_t gvshim_own_peak(void);
// Writes what the channel takes at once; -1 if nothing, with `errno`. A reader that is gone is an
// error and never a signal.
long gvshim_send(int channel, const void *bytes, size_t count);

// WorkerServing.c: the child's side.

// Takes the channel away from the standard input, closes everything inherited, forbids core files.
// Returns the channel, or -1 if the standard input is none.
int gvshim_worker_begin(void);
// How much address space and how much memory this process holds, in bytes; 0 if unknown.
void gvshim_memory(size_t *reserved, size_t *resident);
// Bounds the address space to `reserved` bytes and the processor time to little more than `seconds`
// from now.
void gvshim_limit(size_t reserved, unsigned seconds);

#pragma clang assume_nonnull end

#endif
