// Graphviz in opaque types and plain C. Swift imports this header and no header of Graphviz: those
// define macros that clash with Swift names, variadic functions and macros that Swift cannot call,
// and types that change between versions. Every function must be called on one and the same thread:
// libgvc has one global state for the process.
//
// Strings belong to Graphviz and live as long as their graph, unless said otherwise.
#ifndef GRAPHVIZ_SHIMS_H
#define GRAPHVIZ_SHIMS_H

#include <stdbool.h>
#include <stddef.h>

#include "Threads.h"
#include "WorkerProcess.h"

// What is not marked may not be null.
#pragma clang assume_nonnull begin

typedef struct gvshim_context gvshim_context;
typedef struct gvshim_graph gvshim_graph;
typedef struct gvshim_node gvshim_node;
typedef struct gvshim_edge gvshim_edge;
typedef struct gvshim_attribute gvshim_attribute;

typedef struct {
  double x, y;
} gvshim_point;

// A rectangle by its lower left and upper right corner, in points, y upward.
typedef struct {
  gvshim_point low, high;
} gvshim_box;

// Diagnostics.c: what Graphviz says while it works.

// Sends every message of Graphviz to a buffer instead of the standard error stream.
void gvshim_collect_messages(void);
// Empties the buffer and forgets earlier errors.
void gvshim_clear_messages(void);
// The messages since the last clearing, as Graphviz wrote them. Valid until the next call of any
// shim.
const char *gvshim_messages(void);
// Whether an error was reported since the last clearing; return codes alone do not tell.
bool gvshim_has_errors(void);

// Context.c: the library and a layout.

// The caller keeps it for as long as the process lives; there is no way to free it.
gvshim_context *_Nullable gvshim_context_create(void);
// TextMetrics.c: has texts measured and set as they are printed, for as long as the process lives,
// and not in whole dots of a screen; whether that was possible.
bool gvshim_measure_text_finely(gvshim_context *context);
const char *gvshim_version(gvshim_context *context);
// What the installed plugins offer: `kind` is "layout" for engines, "device" for formats. Separated
// by spaces; to be freed with free(). Null if there is no memory.
char *_Nullable gvshim_plugins(gvshim_context *context, const char *kind);
// Places everything; false if Graphviz failed, and then there is no layout to free. It seeds the
// random numbers of C.
bool gvshim_layout(gvshim_context *context, gvshim_graph *graph, const char *engine);
// Frees a layout, before its graph is closed.
void gvshim_free_layout(gvshim_context *context, gvshim_graph *graph);

// Parsing.c: a text as a graph in memory.

// The first graph of a text, to be closed by gvshim_close; null if there is none. After an error it
// may hold a part only: see gvshim_has_errors.
gvshim_graph *_Nullable gvshim_parse(const char *text);
// How many graphs followed the first in the text; they are not returned.
size_t gvshim_further_graphs(void);
void gvshim_close(gvshim_graph *graph);
// Whether the parser still reads the plainest graph; a text can leave it unable to read any other.
bool gvshim_parser_is_sound(void);

// Attributes.c: attributes of a graph that we did not write.

// Null if the graph as a whole has no such attribute.
const char *_Nullable gvshim_graph_value(gvshim_graph *graph, const char *name);
// Sets an attribute of the graph as a whole.
void gvshim_set_graph_value(gvshim_graph *graph, const char *name, const char *value);
// Whether a value is HTML-like; it must be Graphviz' own string, not a copy of it.
bool gvshim_is_markup(const char *value);

// Is asked for a name whether its values are wanted (`value` is null), then told each value. Ends
// the visit by returning false to a value.
typedef bool (*gvshim_visitor)(
  void *state, const char *name, const char *_Nullable value, bool is_html);
// Visits the attributes of everything in a graph; the defaults first.
void gvshim_visit_attributes(gvshim_graph *graph, gvshim_visitor visitor, void *state);

// Rendering.c: a laid-out graph as a file in memory.

// On success `*bytes` is to be freed by gvshim_free_bytes; on failure it is null and must not be
// touched.
bool gvshim_render(
  gvshim_context *context, gvshim_graph *graph, const char *format, char *_Nullable *_Nonnull bytes,
  size_t *length);
void gvshim_free_bytes(char *_Nullable bytes);
// Sets the dots per inch of the next renderings; 0 means the format's own.
void gvshim_set_dots_per_inch(gvshim_graph *graph, double dots);

// Geometry.c: where the layout put everything, in points, y upward.

gvshim_box gvshim_bounding_box(gvshim_graph *graph);
// The box of the graph's or the cluster's label; false if it has none.
bool gvshim_graph_label(gvshim_graph *graph, gvshim_box *box);

gvshim_node *_Nullable gvshim_first_node(gvshim_graph *graph);
gvshim_node *_Nullable gvshim_next_node(gvshim_graph *graph, gvshim_node *node);
const char *gvshim_node_name(gvshim_node *node);
gvshim_box gvshim_node_box(gvshim_node *node);
bool gvshim_node_external_label(gvshim_node *node, gvshim_box *box);
// The width and the height of the text in a node; false if it has none.
bool gvshim_node_text_size(gvshim_node *node, gvshim_point *size);

size_t gvshim_edge_count(gvshim_graph *graph);
// Fills `edges`, which has room for `gvshim_edge_count` pointers, in the order in which they were
// written.
void gvshim_edges(gvshim_graph *graph, gvshim_edge *_Nullable *_Nonnull edges);
const char *gvshim_edge_tail(gvshim_edge *edge);
const char *gvshim_edge_head(gvshim_edge *edge);
size_t gvshim_edge_piece_count(gvshim_edge *edge);
size_t gvshim_edge_point_count(gvshim_edge *edge, size_t piece);
gvshim_point gvshim_edge_point(gvshim_edge *edge, size_t piece, size_t index);
// The tips of a piece's arrowheads; false if it has none at that end.
bool gvshim_edge_start_tip(gvshim_edge *edge, size_t piece, gvshim_point *tip);
bool gvshim_edge_end_tip(gvshim_edge *edge, size_t piece, gvshim_point *tip);

typedef enum {
  gvshim_label_middle,
  gvshim_label_external,
  gvshim_label_head,
  gvshim_label_tail
} gvshim_label;
// The box of one of an edge's labels; false if it has none there.
bool gvshim_edge_label(gvshim_edge *edge, gvshim_label which, gvshim_box *box);

// The clusters directly inside a graph or a cluster.
size_t gvshim_cluster_count(gvshim_graph *graph);
gvshim_graph *gvshim_cluster(gvshim_graph *graph, size_t index);
const char *gvshim_graph_name(gvshim_graph *graph);

// Fonts.c: which fonts the machine has for a text.

// Fills `fonts` with the number of the font that is taken for each of `count` characters, -1 where
// no font has it, and returns the names of these fonts: a line for each, a tab after each name. The
// first is the font for what any has. `families` are what is asked for, the first first, a line
// each. To be freed with free(); null where fontconfig is not here.
char *_Nullable gvshim_fonts(
  const char *families, const unsigned int *characters, size_t count, int *fonts);

// Numbers.c: numbers as Graphviz scans them.

// Reads up to `limit` numbers (at most three) with commas between, by sscanf as Graphviz does, and says
// how many there are. `next` is the character behind the last one where all are there, else 0.
int gvshim_scan(const char *text, int limit, double *numbers, char *next);

// Contents.c: what a parsed graph holds, for the tests.

bool gvshim_is_directed(gvshim_graph *graph);
bool gvshim_is_strict(gvshim_graph *graph);
// The subgraphs directly inside a graph or a subgraph, in the order of their making.
gvshim_graph *_Nullable gvshim_first_subgraph(gvshim_graph *graph);
gvshim_graph *_Nullable gvshim_next_subgraph(gvshim_graph *subgraph);
// The key of an edge; null if it has none.
const char *_Nullable gvshim_edge_key(gvshim_edge *edge);

typedef enum { gvshim_of_graphs, gvshim_of_nodes, gvshim_of_edges } gvshim_part;
// The attributes that a whole graph knows for its parts, one after the other from null on.
gvshim_attribute *_Nullable gvshim_next_attribute(
  gvshim_graph *graph, gvshim_part which, gvshim_attribute *_Nullable attribute);
const char *gvshim_attribute_name(gvshim_attribute *attribute);
// What a graph, a node or an edge has for an attribute of the whole graph.
const char *gvshim_attribute_value(void *part, gvshim_attribute *attribute);

#pragma clang assume_nonnull end

#endif
