// libzip, loaded when the first archive is made: it brings OpenSSL with it.

#pragma once

#include <stdbool.h>
#include <stdlib.h>
#include <zip.h>

#include "../CLate/late.h"
#define LATE_LIBRARY "libzip.so"
#define LATE_VERSION "4"

static inline bool zip_is_installed(void) { return LATE(zip_close) != NULL; }

LATE_FOR_SWIFT(zip_close)
LATE_FOR_SWIFT(zip_discard)
LATE_FOR_SWIFT(zip_file_add)
LATE_FOR_SWIFT(zip_file_set_dostime)
LATE_FOR_SWIFT(zip_open_from_source)
LATE_FOR_SWIFT(zip_set_file_compression)
LATE_FOR_SWIFT(zip_source_buffer)
LATE_FOR_SWIFT(zip_source_buffer_create)
LATE_FOR_SWIFT(zip_source_close)
LATE_FOR_SWIFT(zip_source_free)
LATE_FOR_SWIFT(zip_source_keep)
LATE_FOR_SWIFT(zip_source_open)
LATE_FOR_SWIFT(zip_source_read)
LATE_FOR_SWIFT(zip_source_seek)
LATE_FOR_SWIFT(zip_source_tell)

#undef LATE_VERSION
#undef LATE_LIBRARY
