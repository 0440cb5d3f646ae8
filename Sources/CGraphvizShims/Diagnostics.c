#include <stdlib.h>
#include <string.h>

#include "Library.h"

static char *messages;
static size_t length, capacity;

// One message arrives in pieces ("Error: ", then its text), so they are only joined here and taken
// apart in Swift. A message that finds no memory is dropped: the error level still tells.
static int append(char *text) {
  size_t added = strlen(text);
  if (length + added + 1 > capacity) {
    size_t wanted = 2 * capacity + added + 1;
    char *larger = realloc(messages, wanted);
    if (!larger) return 0;
    messages = larger;
    capacity = wanted;
  }
  memcpy(messages + length, text, added + 1);
  length += added;
  return 0;
}

// The callback is a C function pointer into C: a Swift closure there could not reach any state
// without a global.
void gvshim_collect_messages(void) {
  agseterrf(append);
  agseterr(AGWARN);
}

void gvshim_clear_messages(void) {
  length = 0;
  if (messages) messages[0] = '\0';
  agreseterrors();
}

const char *gvshim_messages(void) { return messages ? messages : ""; }

// AGWARN is 0 and AGERR is 1 in every version; the enumeration itself does not import alike into
// Swift.
bool gvshim_has_errors(void) { return agerrors() >= AGERR; }
