// pkg-config puts Graphviz' own folder on the search path; without it the headers are found one
// folder down.
#if __has_include(<gvc.h>)
#include <gvc.h>
#else
#include <graphviz/gvc.h>
#endif
