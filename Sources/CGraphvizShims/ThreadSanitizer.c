#include "ThreadSanitizer.h"

#include <stdlib.h>

// Swift's own view of the headers does not know that the sanitizer is on, so none of this stands
// there.
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define IS_WATCHED 1
#endif
#endif

#ifdef IS_WATCHED
void __tsan_acquire(void *address);
void __tsan_release(void *address);

// The sanitizer knows a lock by an address that nothing else uses.
uintptr_t gvshim_lock_open(void) { return (uintptr_t)malloc(1); }
void gvshim_lock_close(uintptr_t lock) { free((void *)lock); }
void gvshim_lock_taken(uintptr_t lock) { __tsan_acquire((void *)lock); }
void gvshim_lock_given(uintptr_t lock) { __tsan_release((void *)lock); }
#else
uintptr_t gvshim_lock_open(void) { return 0; }
void gvshim_lock_close(uintptr_t lock) { (void)lock; }
void gvshim_lock_taken(uintptr_t lock) { (void)lock; }
void gvshim_lock_given(uintptr_t lock) { (void)lock; }
#endif
