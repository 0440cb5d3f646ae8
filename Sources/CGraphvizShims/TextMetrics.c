// dladdr and RTLD_NOLOAD are extensions in the headers of Linux.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <string.h>

#include "Library.h"

// Graphviz' plugin for pango measures text in whole dots of a screen with 96 to the inch, and puts
// letters there in print, too: "Intergovernmental" in 7 points has its r and n touch. The plugin has
// no setting for it, but a context of pango that all its texts share, and any text leads there. What
// is looked for is looked for at run time, in the plugin and in what it was linked with: the headers
// of pango need not be here, and where anything is missing, texts stay as they were.

// CAIRO_HINT_METRICS_OFF, the same since cairo 1.0.
enum { hint_metrics_off = 1 };

typedef struct {
  void *(*context_of_layout)(void *layout);
  void (*round_positions)(void *context, int rounds);
  const void *(*options)(void *context);
  void (*set_options)(void *context, const void *options);
  void *(*copy)(const void *options);
  void (*destroy)(void *options);
  void (*hint_metrics)(void *options, int way);
} pango;

// Puts the address of a function where the pointer is; ISO C converts no address to a function.
static bool find(void *library, const char *name, void *pointer) {
  void *address = dlsym(library, name);
  memcpy(pointer, &address, sizeof address);
  return address != NULL;
}

// Finds pango from the plugin that made a text; whichever other one did knows none of these names.
static bool find_pango(const textspan_t *span, pango *found) {
  Dl_info place;
  void *freeing = NULL;
  memcpy(&freeing, &span->free_layout, sizeof freeing);
  if (!span->layout || !freeing || !dladdr(freeing, &place)) return false;
  void *plugin = dlopen(place.dli_fname, RTLD_LAZY | RTLD_NOLOAD);
  if (!plugin) return false;
  // Versions of pango before 1.44 round nothing by themselves.
  find(plugin, "pango_context_set_round_glyph_positions", &found->round_positions);
  bool is_whole = find(plugin, "pango_layout_get_context", &found->context_of_layout) &&
                  find(plugin, "pango_cairo_context_get_font_options", &found->options) &&
                  find(plugin, "pango_cairo_context_set_font_options", &found->set_options) &&
                  find(plugin, "cairo_font_options_copy", &found->copy) &&
                  find(plugin, "cairo_font_options_destroy", &found->destroy) &&
                  find(plugin, "cairo_font_options_set_hint_metrics", &found->hint_metrics);
  dlclose(plugin);
  return is_whole;
}

static bool measure_finely(const textspan_t *span) {
  pango p = {0};
  if (!find_pango(span, &p)) return false;
  void *context = p.context_of_layout(span->layout);
  const void *old = context ? p.options(context) : NULL;
  void *options = old ? p.copy(old) : NULL;
  if (!options) return false;
  p.hint_metrics(options, hint_metrics_off);
  p.set_options(context, options);
  p.destroy(options);
  if (p.round_positions) p.round_positions(context, 0);
  return true;
}

bool gvshim_measure_text_finely(gvshim_context *context) {
  gvshim_graph *graph = gvshim_parse("graph \"text\" { \"x\" }");
  if (!graph) return false;
  bool is_done = false;
  if (gvshim_layout(context, graph, "dot")) {
    const textlabel_t *label = ND_label(agfstnode(graph_of(graph)));
    is_done = label && !label->html && label->u.txt.nspans > 0 && measure_finely(label->u.txt.span);
    gvshim_free_layout(context, graph);
  }
  gvshim_close(graph);
  return is_done;
}
