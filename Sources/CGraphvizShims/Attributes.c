#include "Library.h"

// agget takes a void pointer to any object and, in 2.42, a name that is not const: Swift would need unsafe casts at
// each call.
const char *gvshim_graph_attribute(gvshim_graph *graph, const char *name) {
  return agget(graph, (char *)name);
}

const char *gvshim_node_attribute(gvshim_node *node, const char *name) {
  return agget(node, (char *)name);
}

const char *gvshim_edge_attribute(gvshim_edge *edge, const char *name) {
  return agget(edge, (char *)name);
}
