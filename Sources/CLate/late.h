// Libraries that are loaded when they are first needed: most runs of the program need none of them, and loading them all
// takes longer than such a run does. Nothing of them may be linked: each function is looked up by its name.
//
// A header that uses this names its library: LATE_LIBRARY, as the loader knows it.

#pragma once

#include <dlfcn.h>
#include <stddef.h>

/// Where a function of a library is; null where it is not installed. The library stays once it is loaded.
static inline void *late_function(const char *library, const char *name) {
  void *loaded = dlopen(library, RTLD_NOW | RTLD_GLOBAL);
  return loaded ? dlsym(loaded, name) : NULL;
}

/// The function, for C.
#define LATE(function) ((__typeof__(&function)) late_function(LATE_LIBRARY, #function))

/// The function, for Swift, which knows it as late_FUNCTION. Whether the library is there has to be known by then.
#define LATE_FOR_SWIFT(function) \
  __attribute__((swift_name("getter:late_" #function "()"))) \
  static inline __typeof__(&function) _Nonnull late_get_##function(void) { return LATE(function); }
