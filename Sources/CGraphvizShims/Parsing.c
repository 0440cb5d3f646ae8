// For RTLD_DEFAULT on Linux.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "Library.h"

// Graphviz makes an identifier of the address of a name in memory, walks subgraphs in the order of
// their identifiers, and finds one of several parallel edges by a tree that is sorted by those of
// their nodes: clusters are placed and edges merged differently from process to process and from
// drawing to drawing. Here everything is counted as it comes, what has no name too, which otherwise
// is counted through the life of a process.

// The name is one of Graphviz' shared strings, which hold more than their characters, and which go
// with the graph.
typedef struct {
  char *name;
  IDTYPE id;
} numbered;

// What was counted of one kind: what has a name, by name and by half its identifier; null stands for
// what has none.
typedef struct {
  void *by_name;
  numbered **by_number;
  size_t count, capacity;
} census;

typedef struct {
  Agraph_t *graph;
  census graphs, nodes, edges;
} numbering;

static census *census_of(numbering *numbers, int kind) {
  switch (kind) {
  case AGRAPH: return &numbers->graphs;
  case AGNODE: return &numbers->nodes;
  default: return &numbers->edges;
  }
}

static int by_name(const void *one, const void *other) {
  return strcmp(((const numbered *)one)->name, ((const numbered *)other)->name);
}

static void *open_numbering(Agraph_t *graph, Agdisc_t *disciplines) {
  (void)disciplines;
  numbering *state = calloc(1, sizeof *state);
  if (state) state->graph = graph;
  return state;
}

static void close_census(census *census) {
  for (size_t i = 0; i < census->count; i++) {
    numbered *entry = census->by_number[i];
    if (!entry) continue;
    tdelete(entry, &census->by_name, by_name);
    free(entry);
  }
  free(census->by_number);
}

static void close_numbering(void *state) {
  numbering *numbers = state;
  if (!numbers) return;
  close_census(&numbers->graphs);
  close_census(&numbers->nodes);
  close_census(&numbers->edges);
  free(numbers);
}

// The next identifier, for an entry or for what has no name; 0 if there is no memory.
static IDTYPE next_id(census *census, numbered *entry) {
  if (census->count == census->capacity) {
    size_t wanted = 2 * census->capacity + 16;
    numbered **larger = realloc(census->by_number, wanted * sizeof *larger);
    if (!larger) return 0;
    census->by_number = larger;
    census->capacity = wanted;
  }
  census->by_number[census->count++] = entry;
  // Graphviz takes odd identifiers for those without a name.
  return 2 * (IDTYPE)census->count + (entry ? 0 : 1);
}

static IDTYPE new_id(numbering *numbers, census *census, const char *name) {
  numbered *entry = calloc(1, sizeof *entry);
  if (!entry || !(entry->name = agstrdup(numbers->graph, (char *)name)) ||
      !(entry->id = next_id(census, entry))) {
    free(entry);
    return 0;
  }
  if (!tsearch(entry, &census->by_name, by_name)) return 0;
  return entry->id;
}

static long map_id(void *state, int kind, char *name, IDTYPE *id, int creates) {
  numbering *numbers = state;
  if (!numbers) return 0;
  census *census = census_of(numbers, kind);
  if (!name) return (*id = next_id(census, NULL)) != 0;
  numbered wanted = {name, 0};
  numbered **found = tfind(&wanted, &census->by_name, by_name);
  *id = found ? (*found)->id : creates ? new_id(numbers, census, name) : 0;
  return *id != 0;
}

// A name keeps its number as long as its graph lives.
static void free_id(void *state, int kind, IDTYPE id) {
  (void)state;
  (void)kind;
  (void)id;
}

static char *name_of_id(void *state, int kind, IDTYPE id) {
  numbering *numbers = state;
  if (!numbers) return NULL;
  census *census = census_of(numbers, kind);
  size_t number = (size_t)(id / 2);
  if (id % 2 != 0 || number == 0 || number > census->count) return NULL;
  numbered *entry = census->by_number[number - 1];
  return entry ? entry->name : NULL;
}

// The types of these functions vary a little between versions (`long` or `bool`, `const` or not),
// never in how they are called, hence the casts.
void gvshim_count_ids(void *discipline) {
  Agiddisc_t *ids = discipline;
  ids->open = (void *)open_numbering;
  ids->map = (void *)map_id;
  ids->free = (void *)free_id;
  ids->print = (void *)name_of_id;
  ids->close = (void *)close_numbering;
}

typedef struct {
  const char *rest;
  size_t length;
} text_reader;

// A line at a time, as Graphviz reads files.
static int read_line(void *channel, char *buffer, int size) {
  text_reader *reader = channel;
  if (size <= 0) return 0;
  size_t count = reader->length < (size_t)size ? reader->length : (size_t)size;
  const char *end = memchr(reader->rest, '\n', count);
  if (end) count = (size_t)(end - reader->rest) + 1;
  memcpy(buffer, reader->rest, count);
  reader->rest += count;
  reader->length -= count;
  return (int)count;
}

static Agraph_t *read_graph(const char *text) {
  static Agiddisc_t ids;
  static Agiodisc_t input;
  ids = AgIdDisc;
  gvshim_count_ids(&ids);
  input = AgIoDisc;
  input.afread = (void *)read_line;
  Agdisc_t disciplines = AgDefaultDisc;
  gvshim_use_own_memory(&disciplines);
  disciplines.id = &ids;
  disciplines.io = &input;
  text_reader reader = {text, strlen(text)};
  return agread(&reader, &disciplines);
}

// In old versions lines are counted on from text to text, unless this is called; where it is
// gone (it is in 14.1) each text is counted by itself.
static void count_lines_anew(void) {
  void (*set_file)(const char *) = (void (*)(const char *))dlsym(RTLD_DEFAULT, "agsetfile");
  if (set_file) set_file(NULL);
}

static size_t further_graphs;

size_t gvshim_further_graphs(void) { return further_graphs; }

// The parser keeps what follows the closing brace and prepends it to the next text it is given. We
// only hand it one graph, but draining costs nothing and keeps one caller's text out of another
// caller's graph. A failed parse is not drained: there the parser has already thrown its buffer
// away.
gvshim_graph *gvshim_parse(const char *text) {
  count_lines_anew();
  Agraph_t *graph = read_graph(text);
  further_graphs = 0;
  if (graph && agerrors() < AGERR) {
    Agraph_t *rest;
    for (; (rest = read_graph("")); ++further_graphs) agclose(rest);
  }
  return (gvshim_graph *)graph;
}

// A quotation mark or a comment that is never closed keeps the scanner inside it for good, though
// the graph before it was read.
bool gvshim_parser_is_sound(void) {
  agreseterrors();
  gvshim_graph *graph = gvshim_parse("graph \"sound\" { }");
  bool is_sound = graph && agerrors() < AGERR && further_graphs == 0 &&
                  strcmp(agnameof(graph_of(graph)), "sound") == 0;
  if (graph) gvshim_close(graph);
  return is_sound;
}

void gvshim_close(gvshim_graph *graph) { agclose(graph_of(graph)); }
