// What the thread sanitizer is told of a lock that it cannot see; nothing at all in any other build.
#ifndef GRAPHVIZ_SHIMS_THREAD_SANITIZER_H
#define GRAPHVIZ_SHIMS_THREAD_SANITIZER_H

#include <stdint.h>

// A lock that is yet to be taken, and one that is no more.
uintptr_t gvshim_lock_open(void);
void gvshim_lock_close(uintptr_t lock);
// It is held from here on.
void gvshim_lock_taken(uintptr_t lock);
// It is about to be given back.
void gvshim_lock_given(uintptr_t lock);

#endif
