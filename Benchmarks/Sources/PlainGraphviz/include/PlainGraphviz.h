// Graphviz by its own calls and nothing of ours, to be compared with.
#ifndef PLAIN_GRAPHVIZ_H
#define PLAIN_GRAPHVIZ_H

#include <stddef.h>

// Where the time of one drawing goes, in milliseconds of wall time.
typedef struct {
  double reading, layout, rendering, freeing;
  // The bytes of the file; 0 if it was not drawn.
  size_t length;
} plain_times;

// Draws a text in DOT. To be called while nothing else of this process draws.
plain_times plain_draw(const char *text, const char *engine, const char *format);

#endif
