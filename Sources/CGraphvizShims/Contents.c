#include "Library.h"

// What a parsed graph holds, before any layout: the tests compare it with what our own reader finds.

bool gvshim_is_directed(gvshim_graph *graph) { return agisdirected(graph_of(graph)) != 0; }
bool gvshim_is_strict(gvshim_graph *graph) { return agisstrict(graph_of(graph)) != 0; }

gvshim_graph *gvshim_first_subgraph(gvshim_graph *graph) {
  return (gvshim_graph *)agfstsubg(graph_of(graph));
}

gvshim_graph *gvshim_next_subgraph(gvshim_graph *subgraph) {
  return (gvshim_graph *)agnxtsubg(graph_of(subgraph));
}

// Anonymous edges have no name at all; those of nodes and graphs are made up.
const char *gvshim_edge_key(gvshim_edge *edge) { return agnameof(edge); }

static int kind_of(gvshim_part which) {
  switch (which) {
  case gvshim_of_nodes: return AGNODE;
  case gvshim_of_edges: return AGEDGE;
  default: return AGRAPH;
  }
}

gvshim_attribute *gvshim_next_attribute(
  gvshim_graph *graph, gvshim_part which, gvshim_attribute *attribute) {
  return (gvshim_attribute *)agnxtattr(graph_of(graph), kind_of(which), (Agsym_t *)attribute);
}

const char *gvshim_attribute_name(gvshim_attribute *attribute) {
  return ((Agsym_t *)attribute)->name;
}

const char *gvshim_attribute_value(void *part, gvshim_attribute *attribute) {
  return agxget(part, (Agsym_t *)attribute);
}
