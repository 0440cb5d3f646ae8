#include <stdio.h>

#include "CGraphvizShims.h"

int gvshim_scan(const char *text, int limit, double *numbers, char *next) {
  char after = 0;
  int found;
  switch (limit) {
  case 1: found = sscanf(text, "%lf%c", numbers, &after); break;
  case 2: found = sscanf(text, "%lf,%lf%c", numbers, numbers + 1, &after); break;
  default:
    limit = 3;
    found = sscanf(text, "%lf,%lf,%lf%c", numbers, numbers + 1, numbers + 2, &after);
  }
  *next = found > limit ? after : 0;
  return found < 0 ? 0 : found > limit ? limit : found;
}
