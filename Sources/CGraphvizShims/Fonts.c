// RTLD_DEFAULT is an extension in the headers of Linux.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "CGraphvizShims.h"

// fontconfig is what cairo and pango ask for fonts, so it is here wherever they are; but its headers
// need not be. It is opened at run time, and only by the functions below, whose types have been the
// same since 2003. Where it is already part of the process, this is the same copy of it.
typedef struct fc_config fc_config;
typedef struct fc_pattern fc_pattern;
typedef struct fc_char_set fc_char_set;
typedef unsigned char fc_text;

typedef struct {
  int count;
  int room;
  fc_pattern **fonts;
} fc_font_set;

typedef struct {
  int (*init)(void);
  fc_pattern *(*create)(void);
  int (*add_text)(fc_pattern *, const char *, const fc_text *);
  int (*substitute)(fc_config *, fc_pattern *, int);
  void (*add_defaults)(fc_pattern *);
  fc_font_set *(*sort)(fc_config *, fc_pattern *, int, fc_char_set **, int *);
  int (*text)(const fc_pattern *, const char *, int, fc_text **);
  int (*char_set)(const fc_pattern *, const char *, int, fc_char_set **);
  int (*has_char)(const fc_char_set *, unsigned int);
  void (*destroy_set)(fc_font_set *);
  void (*destroy)(fc_pattern *);
} fontconfig;

// Puts the address of a function where the pointer is; ISO C converts no address to a function.
static bool find(void *library, const char *name, void *pointer) {
  void *address = dlsym(library, name);
  memcpy(pointer, &address, sizeof address);
  return address != NULL;
}

// The names of the library on Linux and on macOS; where it lies is the loader's business.
static void *library(void) {
  static const char *const names[] = {"libfontconfig.so.1", "libfontconfig.1.dylib"};
  // Graphviz' plugin for pango has brought it into the process, wherever it was installed.
  if (dlsym(RTLD_DEFAULT, "FcInit")) return RTLD_DEFAULT;
  void *found = NULL;
  for (size_t i = 0; !found && i < sizeof names / sizeof *names; i++)
    found = dlopen(names[i], RTLD_LAZY | RTLD_LOCAL);
  return found;
}

// Asked under the one lock of the library, as all of Graphviz is.
static const fontconfig *opened(void) {
  static fontconfig fc;
  static bool is_here = false;
  if (is_here) return &fc;
  void *from = library();
  is_here = find(from, "FcInit", &fc.init) && find(from, "FcPatternCreate", &fc.create) &&
            find(from, "FcPatternAddString", &fc.add_text) &&
            find(from, "FcConfigSubstitute", &fc.substitute) &&
            find(from, "FcDefaultSubstitute", &fc.add_defaults) &&
            find(from, "FcFontSort", &fc.sort) &&
            find(from, "FcPatternGetString", &fc.text) &&
            find(from, "FcPatternGetCharSet", &fc.char_set) &&
            find(from, "FcCharSetHasChar", &fc.has_char) &&
            find(from, "FcFontSetDestroy", &fc.destroy_set) &&
            find(from, "FcPatternDestroy", &fc.destroy) && fc.init();
  return is_here ? &fc : NULL;
}

// A text that grows.
typedef struct {
  char *bytes;
  size_t length, room;
} growing;

static bool append(growing *text, const char *more, char end) {
  size_t count = strlen(more);
  if (text->length + count + 2 > text->room) {
    size_t room = 2 * (text->room + count + 2);
    char *bytes = realloc(text->bytes, room);
    if (!bytes) return false;
    text->bytes = bytes;
    text->room = room;
  }
  memcpy(text->bytes + text->length, more, count);
  text->length += count;
  text->bytes[text->length++] = end;
  text->bytes[text->length] = 0;
  return true;
}

static fc_font_set *sorted(const fontconfig *fc, const char *families) {
  fc_pattern *pattern = fc->create();
  char *rest = strdup(families);
  fc_font_set *fonts = NULL;
  if (pattern && rest) {
    for (char *state = NULL, *family = strtok_r(rest, "\n", &state); family;
         family = strtok_r(NULL, "\n", &state))
      fc->add_text(pattern, "family", (const fc_text *)family);
    fc->substitute(NULL, pattern, 0);
    fc->add_defaults(pattern);
    int result = 0;
    // 1: fonts that add no character to those before them are left out.
    fonts = fc->sort(NULL, pattern, 1, NULL, &result);
  }
  free(rest);
  if (pattern) fc->destroy(pattern);
  return fonts;
}

char *gvshim_fonts(
  const char *families, const unsigned int *characters, size_t count, int *fonts) {
  const fontconfig *fc = opened();
  fc_font_set *set = fc ? sorted(fc, families) : NULL;
  if (!set) return NULL;
  for (size_t i = 0; i < count; i++) fonts[i] = -1;
  growing names = {0};
  bool has_room = append(&names, "", 0);
  names.length = 0;
  size_t missing = count;
  int used = 0;
  for (int font = 0; has_room && font < set->count && (missing > 0 || used == 0); font++) {
    fc_char_set *has = NULL;
    if (fc->char_set(set->fonts[font], "charset", 0, &has) != 0) continue;
    size_t before = missing;
    for (size_t i = 0; i < count; i++)
      if (fonts[i] < 0 && fc->has_char(has, characters[i])) {
        fonts[i] = used;
        missing--;
      }
    if (missing == before && used > 0) continue;
    fc_text *name = NULL;
    for (int n = 0; has_room && fc->text(set->fonts[font], "family", n, &name) == 0; n++)
      has_room = append(&names, (const char *)name, '\t');
    has_room = has_room && append(&names, "", '\n');
    used++;
  }
  fc->destroy_set(set);
  if (has_room) return names.bytes;
  free(names.bytes);
  return NULL;
}
