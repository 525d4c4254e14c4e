// Libraries that are loaded when they are first needed: most runs of the program need none of them, and loading them all
// takes longer than such a run does. Nothing of them may be linked: each function is looked up by its name.
//
// A header that uses this names its library, without its version: LATE_LIBRARY; and the version that Debian 12 has:
// LATE_VERSION. Where that is not installed, the library is taken to which its -dev package leads: a program that was
// compiled on another system was compiled with the headers of that one.

#pragma once

#include <dlfcn.h>
#include <stddef.h>

/// Where a function of a library is; null where it is not installed. The library stays once it is loaded.
static inline void *late_function(const char *usual, const char *other, const char *name) {
  void *loaded = dlopen(usual, RTLD_NOW | RTLD_GLOBAL);
  if (!loaded) loaded = dlopen(other, RTLD_NOW | RTLD_GLOBAL);
  return loaded ? dlsym(loaded, name) : NULL;
}

/// The function, for C.
#define LATE(function) \
  ((__typeof__(&function)) late_function(LATE_LIBRARY "." LATE_VERSION, LATE_LIBRARY, #function))

/// The function, for Swift, which knows it as late_FUNCTION. Whether the library is there has to be known by then.
#define LATE_FOR_SWIFT(function) \
  __attribute__((swift_name("getter:late_" #function "()"))) \
  static inline __typeof__(&function) _Nonnull late_get_##function(void) { return LATE(function); }
