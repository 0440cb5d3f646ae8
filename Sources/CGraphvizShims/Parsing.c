#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "Library.h"

// Graphviz walks subgraphs in the order of their identifiers, and makes an identifier of the
// address of a name in memory: clusters are placed differently from process to process and from
// drawing to drawing. Here subgraphs are counted as they come, the anonymous ones too, which otherwise are
// counted through the life of a process. Nodes and edges are walked in their order of writing, so
// their identifiers stay Graphviz' own.

// The name is one of Graphviz' shared strings, which hold more than their characters, and which go
// with the graph.
typedef struct {
  char *name;
  IDTYPE id;
} numbered;

typedef struct {
  Agraph_t *graph;
  // Named subgraphs, by name and by half their identifier.
  void *by_name;
  numbered **by_number;
  size_t count, capacity;
} numbering;

static int by_name(const void *one, const void *other) {
  return strcmp(((const numbered *)one)->name, ((const numbered *)other)->name);
}

static void *open_numbering(Agraph_t *graph, Agdisc_t *disciplines) {
  (void)disciplines;
  numbering *state = calloc(1, sizeof *state);
  if (state) state->graph = graph;
  return state;
}

static void close_numbering(void *state) {
  numbering *numbers = state;
  if (!numbers) return;
  for (size_t i = 0; i < numbers->count; i++) {
    numbered *entry = numbers->by_number[i];
    if (!entry) continue;
    tdelete(entry, &numbers->by_name, by_name);
    free(entry);
  }
  free(numbers->by_number);
  free(numbers);
}

// The next identifier, for an entry or for a subgraph without a name; 0 if there is no memory.
static IDTYPE next_id(numbering *numbers, numbered *entry) {
  if (numbers->count == numbers->capacity) {
    size_t wanted = 2 * numbers->capacity + 16;
    numbered **larger = realloc(numbers->by_number, wanted * sizeof *larger);
    if (!larger) return 0;
    numbers->by_number = larger;
    numbers->capacity = wanted;
  }
  numbers->by_number[numbers->count++] = entry;
  // Graphviz takes odd identifiers for those without a name.
  return 2 * (IDTYPE)numbers->count + (entry ? 0 : 1);
}

static IDTYPE new_id(numbering *numbers, const char *name) {
  numbered *entry = calloc(1, sizeof *entry);
  if (!entry || !(entry->name = agstrdup(numbers->graph, (char *)name)) ||
      !(entry->id = next_id(numbers, entry))) {
    free(entry);
    return 0;
  }
  if (!tsearch(entry, &numbers->by_name, by_name)) return 0;
  return entry->id;
}

static long map_id(void *state, int kind, char *name, IDTYPE *id, int creates) {
  numbering *numbers = state;
  if (!numbers) return 0;
  if (kind != AGRAPH) return AgIdDisc.map(numbers->graph, kind, name, id, creates);
  if (!name) return (*id = next_id(numbers, NULL)) != 0;
  numbered wanted = {name, 0};
  numbered **found = tfind(&wanted, &numbers->by_name, by_name);
  *id = found ? (*found)->id : creates ? new_id(numbers, name) : 0;
  return found || !creates || *id != 0;
}

static void free_id(void *state, int kind, IDTYPE id) {
  numbering *numbers = state;
  if (numbers && kind != AGRAPH) AgIdDisc.free(numbers->graph, kind, id);
}

static char *name_of_id(void *state, int kind, IDTYPE id) {
  numbering *numbers = state;
  if (!numbers) return NULL;
  if (kind != AGRAPH) return AgIdDisc.print(numbers->graph, kind, id);
  size_t number = (size_t)(id / 2);
  if (id % 2 != 0 || number == 0 || number > numbers->count) return NULL;
  numbered *entry = numbers->by_number[number - 1];
  return entry ? entry->name : NULL;
}

typedef struct {
  const char *rest;
} text_reader;

// A line at a time, as Graphviz reads files.
static int read_line(void *channel, char *buffer, int size) {
  text_reader *reader = channel;
  int count = 0;
  while (count < size && reader->rest[count]) {
    buffer[count] = reader->rest[count];
    if (buffer[count++] == '\n') break;
  }
  reader->rest += count;
  return count;
}

// The types of these functions vary a little between versions (`long` or `bool`, `const` or not),
// never in how they are called, hence the casts.
static Agraph_t *read_graph(const char *text) {
  static Agiddisc_t ids;
  static Agiodisc_t input;
  ids = AgIdDisc;
  ids.open = (void *)open_numbering;
  ids.map = (void *)map_id;
  ids.free = (void *)free_id;
  ids.print = (void *)name_of_id;
  ids.close = (void *)close_numbering;
  input = AgIoDisc;
  input.afread = (void *)read_line;
  Agdisc_t disciplines = AgDefaultDisc;
  disciplines.id = &ids;
  disciplines.io = &input;
  text_reader reader = {text};
  return agread(&reader, &disciplines);
}

static size_t further_graphs;

size_t gvshim_further_graphs(void) { return further_graphs; }

// The parser keeps what follows the closing brace and prepends it to the next text it is given. We
// only hand it one graph, but draining costs nothing and keeps one caller's text out of another
// caller's graph. A failed parse is not drained: there the parser has already thrown its buffer
// away.
gvshim_graph *gvshim_parse(const char *text) {
  // Lines would be counted on from text to text.
  agsetfile(NULL);
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
