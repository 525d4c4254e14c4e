// libvips, loaded when the first photo needs it: it brings some sixty libraries with it, and most runs of the program show
// no picture. Swift calls no other functions of it than those here.
//
// libvips' calls take optional arguments as a C variadic list, which Swift cannot call either. Each function here is one
// call with the arguments that Photos gives; no logic. What returns an image returns null when it failed.

#pragma once

#include <stdbool.h>
#include <vips/vips.h>
#include <vips/vector.h>

#include "../CLate/late.h"
#define LATE_LIBRARY "libvips.so"
#define LATE_VERSION "42"

static inline void photos_ignore(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {}

/// Starts libvips: no cache of operations, no loader but the five that photographs need, and no words of its own on
/// standard error. Code that liborc writes for the processor at hand is off: it has crashed when many photos were made
/// at once, and other processors may round otherwise. Returns 0 on success.
static inline int photos_start(void) {
  if (!LATE(vips_init) || LATE(vips_init)("guongsang")) return -1;
  LATE(vips_cache_set_max)(0);
  LATE(vips_concurrency_set)(1);
  LATE(vips_vector_set_enabled)(FALSE);
  LATE(vips_operation_block_set)("VipsForeignLoad", TRUE);
  LATE(vips_operation_block_set)("VipsForeignLoadJpeg", FALSE);
  LATE(vips_operation_block_set)("VipsForeignLoadPng", FALSE);
  LATE(vips_operation_block_set)("VipsForeignLoadWebp", FALSE);
  LATE(vips_operation_block_set)("VipsForeignLoadTiff", FALSE);
  LATE(vips_operation_block_set)("VipsForeignLoadHeif", FALSE);
  g_log_set_handler("VIPS", G_LOG_LEVEL_WARNING | G_LOG_LEVEL_INFO | G_LOG_LEVEL_DEBUG, photos_ignore, NULL);
  return 0;
}

/// A source of bytes that were allocated by g_malloc, and that it frees.
static inline VipsSource *photos_source(void *bytes, size_t count) {
  VipsBlob *blob = LATE(vips_blob_new)((VipsCallbackFn) LATE(vips_area_free_cb), bytes, count);
  VipsSource *source = LATE(vips_source_new_from_blob)(blob);
  LATE(vips_area_unref)((VipsArea *) blob);
  return source;
}

#define PHOTOS_OPENING "access", VIPS_ACCESS_SEQUENTIAL, "fail_on"
#define PHOTOS_LOADING PHOTOS_OPENING, VIPS_FAIL_ON_ERROR

/// A strict look fails at what libjpeg only warns of: data that it made up, or skipped.
static inline VipsImage *photos_load_jpeg(VipsSource *source, int shrink, bool strict) {
  VipsImage *out = NULL;
  VipsFailOn limit = strict ? VIPS_FAIL_ON_WARNING : VIPS_FAIL_ON_ERROR;
  return LATE(vips_jpegload_source)(source, &out, PHOTOS_OPENING, limit, "shrink", shrink, NULL) ? NULL : out;
}

static inline VipsImage *photos_load_png(VipsSource *source) {
  VipsImage *out = NULL;
  return LATE(vips_pngload_source)(source, &out, PHOTOS_LOADING, NULL) ? NULL : out;
}

static inline VipsImage *photos_load_webp(VipsSource *source) {
  VipsImage *out = NULL;
  return LATE(vips_webpload_source)(source, &out, PHOTOS_LOADING, NULL) ? NULL : out;
}

static inline VipsImage *photos_load_tiff(VipsSource *source) {
  VipsImage *out = NULL;
  return LATE(vips_tiffload_source)(source, &out, PHOTOS_LOADING, NULL) ? NULL : out;
}

static inline VipsImage *photos_load_heif(VipsSource *source) {
  VipsImage *out = NULL;
  return LATE(vips_heifload_source)(source, &out, PHOTOS_LOADING, NULL) ? NULL : out;
}

#undef PHOTOS_LOADING
#undef PHOTOS_OPENING

/// The same pixels under a header of its own, at the resolution that savers take for none.
static inline VipsImage *photos_copy(VipsImage *in) {
  VipsImage *out = NULL;
  return LATE(vips_copy)(in, &out, "xres", 1.0, "yres", 1.0, NULL) ? NULL : out;
}

/// Averages blocks of `factor` by `factor` pixels.
static inline VipsImage *photos_shrink(VipsImage *in, double factor) {
  VipsImage *out = NULL;
  return LATE(vips_shrink)(in, &out, factor, factor, NULL) ? NULL : out;
}

static inline VipsImage *photos_resize(VipsImage *in, double across, double down) {
  VipsImage *out = NULL;
  return LATE(vips_resize)(in, &out, across, "vscale", down, "kernel", VIPS_KERNEL_LANCZOS3, NULL) ? NULL : out;
}

static inline VipsImage *photos_blur(VipsImage *in, double sigma) {
  VipsImage *out = NULL;
  return LATE(vips_gaussblur)(in, &out, sigma, NULL) ? NULL : out;
}

/// Through the embedded profile to 8 bits of sRGB.
static inline VipsImage *photos_icc_to_srgb(VipsImage *in) {
  VipsImage *out = NULL;
  return LATE(vips_icc_transform)(in, &out, "srgb", "embedded", TRUE, "depth", 8, NULL) ? NULL : out;
}

static inline VipsImage *photos_to_srgb(VipsImage *in) {
  VipsImage *out = NULL;
  return LATE(vips_colourspace)(in, &out, VIPS_INTERPRETATION_sRGB, NULL) ? NULL : out;
}

static inline VipsImage *photos_to_bytes(VipsImage *in) {
  VipsImage *out = NULL;
  return LATE(vips_cast_uchar)(in, &out, NULL) ? NULL : out;
}

static inline VipsImage *photos_bands(VipsImage *in, int count) {
  VipsImage *out = NULL;
  return LATE(vips_extract_band)(in, &out, 0, "n", count, NULL) ? NULL : out;
}

static inline VipsImage *photos_flatten(VipsImage *in, double red, double green, double blue) {
  VipsImage *out = NULL;
  double paper[] = { red, green, blue };
  VipsArrayDouble *background = LATE(vips_array_double_new)(paper, 3);
  int failed = LATE(vips_flatten)(in, &out, "background", background, NULL);
  LATE(vips_area_unref)((VipsArea *) background);
  return failed ? NULL : out;
}

static inline VipsImage *photos_autorotate(VipsImage *in) {
  VipsImage *out = NULL;
  return LATE(vips_autorot)(in, &out, NULL) ? NULL : out;
}

static inline VipsImage *photos_area(VipsImage *in, int left, int top, int width, int height) {
  VipsImage *out = NULL;
  return LATE(vips_extract_area)(in, &out, left, top, width, height, NULL) ? NULL : out;
}

/// The part of that size which draws the eye most.
static inline VipsImage *photos_attention(VipsImage *in, int width, int height) {
  VipsImage *out = NULL;
  return LATE(vips_smartcrop)(in, &out, width, height, "interesting", VIPS_INTERESTING_ATTENTION, NULL) ? NULL : out;
}

static inline int photos_save_webp(VipsImage *in, int quality, int effort, void **bytes, size_t *count) {
  return LATE(vips_webpsave_buffer)(in, bytes, count, "Q", quality, "effort", effort, "strip", TRUE, NULL);
}

/// Slower than usual, but half as large: flat colours and letters compress best unfiltered. With `palette` the picture
/// must have no more than 256 colours, which are then kept as they are.
static inline int photos_save_png(VipsImage *in, gboolean palette, void **bytes, size_t *count) {
  return LATE(vips_pngsave_buffer)(
      in, bytes, count, "compression", 9, "filter", VIPS_FOREIGN_PNG_FILTER_NONE, "palette", palette, "Q", 100, "dither",
      0.0, "strip", TRUE, NULL);
}

static inline int photos_save_jpeg(VipsImage *in, int quality, gboolean progressive, void **bytes, size_t *count) {
  return LATE(vips_jpegsave_buffer)(
      in, bytes, count, "Q", quality, "interlace", progressive, "optimize_coding", TRUE, "strip", TRUE, NULL);
}

static inline void photos_forget_errors(void) {
  if (LATE(vips_error_clear)) LATE(vips_error_clear)();
}

static inline bool photos_loads_heif(void) { return LATE(vips_type_find)("VipsOperation", "heifload_source") != 0; }

static inline VipsSource *photos_source_of_file(const char *name) { return LATE(vips_source_new_from_file)(name); }

static inline gint64 photos_source_length(VipsSource *source) { return LATE(vips_source_length)(source); }

static inline int photos_source_rewind(VipsSource *source) { return LATE(vips_source_rewind)(source); }

static inline gint64 photos_source_read(VipsSource *source, void *bytes, size_t count) {
  return LATE(vips_source_read)(source, bytes, count);
}

static inline gint64 photos_source_sniff(VipsSource *source, unsigned char **start, size_t count) {
  return LATE(vips_source_sniff_at_most)(source, start, count);
}

static inline VipsImage *photos_image_of_bytes(const void *bytes, size_t count, int width, int height, int bands) {
  return LATE(vips_image_new_from_memory_copy)(bytes, count, width, height, bands, VIPS_FORMAT_UCHAR);
}

static inline VipsImage *photos_in_memory(VipsImage *in) { return LATE(vips_image_copy_memory)(in); }

static inline void *photos_bytes(VipsImage *in, size_t *count) { return LATE(vips_image_write_to_memory)(in, count); }

static inline int photos_width(const VipsImage *image) { return LATE(vips_image_get_width)(image); }

static inline int photos_height(const VipsImage *image) { return LATE(vips_image_get_height)(image); }

static inline int photos_band_count(const VipsImage *image) { return LATE(vips_image_get_bands)(image); }

static inline int photos_pages(VipsImage *image) { return LATE(vips_image_get_n_pages)(image); }

static inline bool photos_has_alpha(VipsImage *image) { return LATE(vips_image_hasalpha)(image); }

static inline bool photos_has_profile(VipsImage *image) {
  return LATE(vips_image_get_typeof)(image, VIPS_META_ICC_NAME) != 0;
}

static inline int photos_orientation(VipsImage *image) { return LATE(vips_image_get_orientation)(image); }

static inline bool photos_is_turned(VipsImage *image) { return LATE(vips_image_get_orientation_swap)(image); }

static inline gchar **photos_fields(VipsImage *image) { return LATE(vips_image_get_fields)(image); }

static inline void photos_remove_field(VipsImage *image, const char *name) { LATE(vips_image_remove)(image, name); }

#undef LATE_VERSION
#undef LATE_LIBRARY
