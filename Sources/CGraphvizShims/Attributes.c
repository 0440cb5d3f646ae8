#include "Library.h"

const char *gvshim_graph_value(gvshim_graph *graph, const char *name) {
  return agget(graph_of(graph), (char *)name);
}

void gvshim_set_graph_value(gvshim_graph *graph, const char *name, const char *value) {
  agsafeset(graph_of(graph), (char *)name, (char *)value, "");
}

bool gvshim_is_markup(const char *value) { return aghtmlstr((char *)value) != 0; }

typedef struct {
  gvshim_visitor visitor;
  void *state;
  bool is_over;
} visit;

static void tell(visit *visit, Agsym_t *symbol, char *value) {
  if (visit->is_over || !value || !*value) return;
  visit->is_over = !visit->visitor(visit->state, symbol->name, value, gvshim_is_markup(value));
}

// Values are shared strings, so one that was not changed is the default itself.
static void visit_object(visit *visit, void *object, Agsym_t *symbol) {
  char *value = agxget(object, symbol);
  if (value != symbol->defval) tell(visit, symbol, value);
}

static void visit_subgraphs(visit *visit, Agraph_t *graph, Agsym_t *symbol) {
  for (Agraph_t *part = agfstsubg(graph); part && !visit->is_over; part = agnxtsubg(part)) {
    visit_object(visit, part, symbol);
    visit_subgraphs(visit, part, symbol);
  }
}

static void visit_edges(visit *visit, Agraph_t *graph, Agnode_t *node, Agsym_t *symbol) {
  for (Agedge_t *e = agfstout(graph, node); e && !visit->is_over; e = agnxtout(graph, e))
    visit_object(visit, e, symbol);
}

static void visit_kind(visit *visit, Agraph_t *graph, int kind, Agsym_t *symbol) {
  tell(visit, symbol, symbol->defval);
  if (kind == AGRAPH) {
    visit_object(visit, graph, symbol);
    visit_subgraphs(visit, graph, symbol);
    return;
  }
  for (Agnode_t *n = agfstnode(graph); n && !visit->is_over; n = agnxtnode(graph, n))
    if (kind == AGNODE) visit_object(visit, n, symbol);
    else visit_edges(visit, graph, n, symbol);
}

void gvshim_visit_attributes(gvshim_graph *graph, gvshim_visitor visitor, void *state) {
  static const int kinds[] = {AGRAPH, AGNODE, AGEDGE};
  visit visit = {visitor, state, false};
  for (int i = 0; i < 3; i++) {
    Agsym_t *symbol = NULL;
    while (!visit.is_over && (symbol = agnxtattr(graph_of(graph), kinds[i], symbol)))
      if (visitor(state, symbol->name, NULL, false))
        visit_kind(&visit, graph_of(graph), kinds[i], symbol);
  }
}
