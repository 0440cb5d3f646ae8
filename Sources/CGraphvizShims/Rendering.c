#include "Library.h"

// The length is an `unsigned *` up to version 12 and a `size_t *` from 13 on. No version macro can
// be trusted before 13, so the function's own type is asked; a 4-byte variable there would be
// overwritten by 8 bytes.
enum {
  length_is_size_t = _Generic(
    &gvRenderData, int (*)(GVC_t *, graph_t *, const char *, char **, size_t *): 1, default: 0)
};

bool gvshim_render(
  gvshim_context *context, gvshim_graph *graph, const char *format, char **bytes, size_t *length) {
  char *result = NULL;
  size_t wide = 0;
  unsigned int narrow = 0;
  void *count = length_is_size_t ? (void *)&wide : (void *)&narrow;
  *bytes = NULL;
  *length = 0;
  // On failure `result` may hold an address that was never allocated, so it is not passed on.
  if (gvRenderData(context_of(context), graph_of(graph), format, &result, count) != 0) return false;
  *bytes = result;
  *length = length_is_size_t ? wide : narrow;
  return true;
}

// Graphviz may use another allocator than we do.
void gvshim_free_bytes(char *bytes) {
  if (bytes) gvFreeRenderData(bytes);
}

// The attribute `dpi` is read once, at layout, for all formats; the renderers read this field each
// time. It is how one layout becomes a PNG of 300 dots per inch and an SVG in points.
void gvshim_set_dots_per_inch(gvshim_graph *graph, double dots) {
  if (aggetrec(graph, "Agraphinfo_t", 0) && GD_drawing(graph_of(graph)))
    GD_drawing(graph_of(graph))->dpi = dots;
}
