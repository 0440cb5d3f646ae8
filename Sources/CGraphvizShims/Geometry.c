#include <stdlib.h>

#include "Library.h"

// All of this reads structures through macros (ND_coord, GD_bb, ED_spl …) that Swift does not
// import and whose integer types differ between versions. Only the fields named here are touched.
// Reading them keeps the full precision that the attributes `pos` and `lp` lose to five digits.

static Agnode_t *node_of(gvshim_node *node) { return (Agnode_t *)node; }
static Agedge_t *edge_of(gvshim_edge *edge) { return (Agedge_t *)edge; }
static gvshim_point point_of(pointf p) { return (gvshim_point){p.x, p.y}; }

// What the text takes, which may be less than the space it stands in.
static bool label_box(textlabel_t *label, gvshim_box *box) {
  if (!label || !label->set) return false;
  double half_width = label->dimen.x / 2, half_height = label->dimen.y / 2;
  *box = (gvshim_box){
    {label->pos.x - half_width, label->pos.y - half_height},
    {label->pos.x + half_width, label->pos.y + half_height}};
  return true;
}

gvshim_box gvshim_bounding_box(gvshim_graph *graph) {
  boxf box = GD_bb(graph_of(graph));
  return (gvshim_box){point_of(box.LL), point_of(box.UR)};
}

bool gvshim_graph_label(gvshim_graph *graph, gvshim_box *box) {
  return label_box(GD_label(graph_of(graph)), box);
}

gvshim_node *gvshim_first_node(gvshim_graph *graph) {
  return (gvshim_node *)agfstnode(graph_of(graph));
}

gvshim_node *gvshim_next_node(gvshim_graph *graph, gvshim_node *node) {
  return (gvshim_node *)agnxtnode(graph_of(graph), node_of(node));
}

const char *gvshim_node_name(gvshim_node *node) { return agnameof(node); }

// Width and height are in inches; the half widths that dot uses meanwhile may include room for
// loops.
gvshim_box gvshim_node_box(gvshim_node *node) {
  pointf center = ND_coord(node_of(node));
  double half_width = ND_width(node_of(node)) * 36, half_height = ND_height(node_of(node)) * 36;
  return (gvshim_box){
    {center.x - half_width, center.y - half_height},
    {center.x + half_width, center.y + half_height}};
}

bool gvshim_node_external_label(gvshim_node *node, gvshim_box *box) {
  return label_box(ND_xlabel(node_of(node)), box);
}

// The label of a record has no size; its fields have.
bool gvshim_node_text_size(gvshim_node *node, gvshim_point *size) {
  textlabel_t *label = ND_label(node_of(node));
  if (!label || label->dimen.x <= 0) return false;
  *size = point_of(label->dimen);
  return true;
}

size_t gvshim_edge_count(gvshim_graph *graph) { return (size_t)agnedges(graph_of(graph)); }

static int by_sequence(const void *one, const void *other) {
  unsigned long a = AGSEQ(*(Agedge_t *const *)one), b = AGSEQ(*(Agedge_t *const *)other);
  return (a > b) - (a < b);
}

// Graphviz walks the edges of a node grouped by their other end. The sequence number is the order
// of writing, and the only way to tell parallel edges apart without inventing an attribute.
void gvshim_edges(gvshim_graph *graph, gvshim_edge **edges) {
  size_t count = 0;
  for (Agnode_t *n = agfstnode(graph_of(graph)); n; n = agnxtnode(graph_of(graph), n))
    for (Agedge_t *e = agfstout(graph_of(graph), n); e; e = agnxtout(graph_of(graph), e))
      edges[count++] = (gvshim_edge *)e;
  qsort(edges, count, sizeof *edges, by_sequence);
}

const char *gvshim_edge_tail(gvshim_edge *edge) { return agnameof(agtail(edge_of(edge))); }
const char *gvshim_edge_head(gvshim_edge *edge) { return agnameof(aghead(edge_of(edge))); }

size_t gvshim_edge_piece_count(gvshim_edge *edge) {
  splines *pieces = ED_spl(edge_of(edge));
  return pieces ? (size_t)pieces->size : 0;
}

size_t gvshim_edge_point_count(gvshim_edge *edge, size_t piece) {
  return (size_t)ED_spl(edge_of(edge))->list[piece].size;
}

gvshim_point gvshim_edge_point(gvshim_edge *edge, size_t piece, size_t index) {
  return point_of(ED_spl(edge_of(edge))->list[piece].list[index]);
}

bool gvshim_edge_start_tip(gvshim_edge *edge, size_t piece, gvshim_point *tip) {
  bezier *curve = &ED_spl(edge_of(edge))->list[piece];
  if (curve->sflag) *tip = point_of(curve->sp);
  return curve->sflag != 0;
}

bool gvshim_edge_end_tip(gvshim_edge *edge, size_t piece, gvshim_point *tip) {
  bezier *curve = &ED_spl(edge_of(edge))->list[piece];
  if (curve->eflag) *tip = point_of(curve->ep);
  return curve->eflag != 0;
}

bool gvshim_edge_label(gvshim_edge *edge, gvshim_label which, gvshim_box *box) {
  switch (which) {
  case gvshim_label_external: return label_box(ED_xlabel(edge_of(edge)), box);
  case gvshim_label_head: return label_box(ED_head_label(edge_of(edge)), box);
  case gvshim_label_tail: return label_box(ED_tail_label(edge_of(edge)), box);
  default: return label_box(ED_label(edge_of(edge)), box);
  }
}

size_t gvshim_cluster_count(gvshim_graph *graph) { return (size_t)GD_n_cluster(graph_of(graph)); }

// Graphviz counts clusters from 1.
gvshim_graph *gvshim_cluster(gvshim_graph *graph, size_t index) {
  return (gvshim_graph *)GD_clust(graph_of(graph))[index + 1];
}

const char *gvshim_graph_name(gvshim_graph *graph) { return agnameof(graph); }
