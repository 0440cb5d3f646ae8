#include <stdlib.h>
#include <string.h>

#include "Library.h"

gvshim_context *gvshim_context_create(void) { return (gvshim_context *)gvContext(); }

// The parameter's type is Graphviz' own; the result is not const there.
const char *gvshim_version(gvshim_context *context) { return gvcVersion(context_of(context)); }

// The list takes four parameters up to version 8 and three from 9 on, so the function's own type is
// asked. Who owns its strings is nowhere said; they are left to leak, and Swift asks once for each
// kind.
char *gvshim_plugins(gvshim_context *context, const char *kind) {
  typedef void (*any_function)(void);
  typedef char **(*with_format)(GVC_t *, const char *, int *, char *);
  typedef char **(*without_format)(GVC_t *, const char *, int *);
  int count = 0;
  char **names = _Generic(
    &gvPluginList,
    with_format: ((with_format)(any_function)gvPluginList)(context_of(context), kind, &count, NULL),
    default: ((without_format)(any_function)gvPluginList)(context_of(context), kind, &count));
  size_t length = 1;
  for (int i = 0; i < count; i++) length += strlen(names[i]) + 1;
  char *joined = calloc(length, 1);
  for (int i = 0; joined && i < count; i++) strcat(strcat(joined, names[i]), " ");
  return joined;
}

// sfdp draws lots before it sets its seed, so a layout would depend on those before it.
bool gvshim_layout(gvshim_context *context, gvshim_graph *graph, const char *engine) {
  srand(1);
  srand48(1);
  gvshim_free_derived();
  gvshim_begin_derived();
  bool is_done = gvLayout(context_of(context), graph_of(graph), engine) == 0;
  gvshim_end_derived();
  return is_done;
}

// dot makes room for the label of an edge whose ends share a rank by reallocating `rank.v`, and
// frees the old address, `rank.av`, when the layout is freed: the process aborts (2.42 to 13).
// Where the two differ, the layout is left to leak.
static bool has_stale_ranks(Agraph_t *graph) {
  if (!aggetrec(graph, "Agraphinfo_t", 0) || !GD_rank(graph)) return false;
  for (int rank = GD_minrank(graph); rank <= GD_maxrank(graph); rank++)
    if (GD_rank(graph)[rank].v != GD_rank(graph)[rank].av) return true;
  return false;
}

void gvshim_free_layout(gvshim_context *context, gvshim_graph *graph) {
  // circo keeps graphs of its own until here.
  gvshim_begin_derived();
  if (!has_stale_ranks(graph_of(graph))) gvFreeLayout(context_of(context), graph_of(graph));
  gvshim_end_derived();
  gvshim_free_derived();
}
