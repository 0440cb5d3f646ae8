// What the shims share among themselves. Graphviz' headers define words such as `point`, `box`,
// `boolean` and `MIN`, so they are included here and never in a header that Swift reads.
#ifndef GRAPHVIZ_SHIMS_LIBRARY_H
#define GRAPHVIZ_SHIMS_LIBRARY_H

#if __has_include(<gvc.h>)
#include <gvc.h>
#else
#include <graphviz/gvc.h>
#endif

#include "CGraphvizShims.h"

// The opaque types of the public header are Graphviz' own, under another name.
static inline GVC_t *context_of(gvshim_context *context) { return (GVC_t *)context; }
static inline Agraph_t *graph_of(gvshim_graph *graph) { return (Agraph_t *)graph; }

// Parsing.c: has a discipline count identifiers; a pointer to `Agiddisc_t`.
void gvshim_count_ids(void *discipline);

// Derived.c: has a graph with these disciplines, an `Agdisc_t`, keep its memory to itself.
void gvshim_use_own_memory(void *disciplines);
// From begin to end, graphs that Graphviz makes for itself are the same every time; what they take
// is freed at once.
void gvshim_begin_derived(void);
void gvshim_end_derived(void);
void gvshim_free_derived(void);

#endif
