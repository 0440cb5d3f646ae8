#include <string.h>
#include <sys/mman.h>

#include "Library.h"

// While it works, fdp builds graphs of its own and turns their edges by which end lies higher in
// memory; dot builds graphs for level edges. In a process that has drawn before, memory is handed
// out in another order, and the same document is drawn otherwise. So while a layout lasts, graphs
// that Graphviz makes for itself get rising addresses and counted identifiers.

// As `Agmemdisc_t` was up to version 8; from 9 on graphs have no memory of their own.
typedef struct {
  void *(*open)(Agdisc_t *);
  void *(*alloc)(void *, size_t);
  void *(*resize)(void *, void *, size_t, size_t);
  void (*free)(void *, void *);
  void (*close)(void *);
} memory_discipline;

// Pages one above the other, and how far they are used; all are freed at once.
typedef struct chunk {
  struct chunk *before;
  size_t size, used;
} chunk;

static chunk *newest;

static const size_t chunk_size = (size_t)1 << 20;
// Larger chunks are a multiple of this.
static const size_t chunk_step = (size_t)1 << 16;
// What any value may be aligned to.
static const size_t alignment = 16;
// More than a block can be: such a size is a number that has gone wrong.
static const size_t largest_block = (size_t)1 << 40;
// How far below everything else the chunks begin.
static const size_t room_above = (size_t)1 << 34;

// The next multiple of a power of two.
static size_t rounded_up(size_t size, size_t unit) { return (size + unit - 1) & ~(unit - 1); }

// The address is a wish: where it is not granted, the order is other than the last time, no more.
static chunk *new_chunk(size_t size) {
  char *wish = newest ? (char *)newest + newest->size : NULL;
  if (!wish) {
    void *probe = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
    if (probe == MAP_FAILED) return NULL;
    munmap(probe, size);
    wish = (char *)probe - room_above;
  }
  chunk *made = mmap(wish, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
  if (made == MAP_FAILED) return NULL;
  *made = (chunk){newest, size, sizeof(chunk)};
  return newest = made;
}

static void *allocate(void *state, size_t size) {
  (void)state;
  if (size > largest_block) return NULL;
  size = rounded_up(size, alignment);
  if (!newest || newest->size - newest->used < size) {
    size_t wanted = size + sizeof(chunk) + alignment;
    if (!new_chunk(wanted > chunk_size ? rounded_up(wanted, chunk_step) : chunk_size)) return NULL;
  }
  newest->used = rounded_up(newest->used, alignment);
  void *block = (char *)newest + newest->used;
  newest->used += size;
  // Fresh pages are zero, as callers expect.
  return block;
}

static memory_discipline usual_memory;
static Agiddisc_t usual_ids;

static bool is_ours(void *block) {
  for (chunk *chunk = newest; chunk; chunk = chunk->before)
    if ((char *)block > (char *)chunk && (char *)block < (char *)chunk + chunk->size) return true;
  return false;
}

static void *resize(void *state, void *block, size_t old, size_t size) {
  if (block && !is_ours(block)) return usual_memory.resize(state, block, old, size);
  if (block && size <= old) return block;
  void *larger = allocate(state, size);
  if (larger && block) memcpy(larger, block, old);
  return larger;
}

static void *open_memory(Agdisc_t *disciplines) {
  (void)disciplines;
  return NULL;
}

// What is ours goes at once, when the layout does.
static void keep(void *state, void *block) {
  if (block && !is_ours(block)) usual_memory.free(state, block);
}

// Graphviz' own, which graphs without disciplines share; null where there is no such thing.
static memory_discipline *shared_memory(void) {
  void *parts[sizeof(Agdisc_t) / sizeof(void *)];
  memcpy(parts, &AgDefaultDisc, sizeof parts);
  return sizeof parts == 3 * sizeof(void *) ? parts[0] : NULL;
}

// The graph that is laid out has a copy, which stays as it is meanwhile.
void gvshim_use_own_memory(void *disciplines) {
  static memory_discipline own;
  memory_discipline *shared = shared_memory();
  if (!shared) return;
  own = *shared;
  void *address = &own;
  memcpy(disciplines, &address, sizeof address);
}

void gvshim_begin_derived(void) {
  memory_discipline *memory = shared_memory();
  if (memory) {
    usual_memory = *memory;
    *memory = (memory_discipline){open_memory, allocate, resize, keep, NULL};
  }
  usual_ids = AgIdDisc;
  gvshim_count_ids(&AgIdDisc);
}

void gvshim_end_derived(void) {
  memory_discipline *memory = shared_memory();
  if (memory) *memory = usual_memory;
  AgIdDisc = usual_ids;
}

void gvshim_free_derived(void) {
  while (newest) {
    chunk *before = newest->before;
    munmap(newest, newest->size);
    newest = before;
  }
}
