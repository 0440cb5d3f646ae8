// Threads whose start is checked: Foundation's say nothing where the system has none left.
#ifndef GRAPHVIZ_SHIMS_THREADS_H
#define GRAPHVIZ_SHIMS_THREADS_H

#include <stddef.h>

#pragma clang assume_nonnull begin

// Calls a function on a thread of its own with a stack of `stack` bytes. Returns 0, or an `errno`,
// and then nothing is called.
int gvshim_start_thread(size_t stack, void (*function)(void *context), void *context);

#pragma clang assume_nonnull end

#endif
