#include "PlainGraphviz.h"

#include <time.h>

#if __has_include(<gvc.h>)
#include <gvc.h>
#else
#include <graphviz/gvc.h>
#endif

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

plain_times plain_draw(const char *text, const char *engine, const char *format) {
  // One for the process, as the library has it.
  static GVC_t *context;
  if (!context) context = gvContext();
  plain_times times = {0};
  double start = now();
  Agraph_t *graph = agmemread(text);
  double read = now();
  if (!graph || gvLayout(context, graph, engine) != 0) return times;
  double placed = now();
  char *bytes = NULL;
  // Wide enough for the type of any version; what a narrow one leaves is zero.
  size_t length = 0;
  gvRenderData(context, graph, format, &bytes, (void *)&length);
  double drawn = now();
  gvFreeRenderData(bytes);
  gvFreeLayout(context, graph);
  agclose(graph);
  return (plain_times){read - start, placed - read, drawn - placed, now() - drawn, length};
}
