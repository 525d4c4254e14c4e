// libvips' calls take optional arguments as a C variadic list, which Swift cannot call. Each function here is one
// such call with the arguments that Photos gives; no logic. What returns an image returns null when it failed.

#pragma once

#include <stdbool.h>
#include <vips/vips.h>

static inline void photos_ignore(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {}

/// Starts libvips: no cache of operations, no loader but the five that photographs need, and no words of its own on
/// standard error. Returns 0 on success.
static inline int photos_start(void) {
  if (vips_init("guongsang")) return -1;
  vips_cache_set_max(0);
  vips_concurrency_set(1);
  vips_operation_block_set("VipsForeignLoad", TRUE);
  vips_operation_block_set("VipsForeignLoadJpeg", FALSE);
  vips_operation_block_set("VipsForeignLoadPng", FALSE);
  vips_operation_block_set("VipsForeignLoadWebp", FALSE);
  vips_operation_block_set("VipsForeignLoadTiff", FALSE);
  vips_operation_block_set("VipsForeignLoadHeif", FALSE);
  g_log_set_handler("VIPS", G_LOG_LEVEL_WARNING | G_LOG_LEVEL_INFO | G_LOG_LEVEL_DEBUG, photos_ignore, NULL);
  return 0;
}

/// A source of bytes that were allocated by g_malloc, and that it frees.
static inline VipsSource *photos_source(void *bytes, size_t count) {
  VipsBlob *blob = vips_blob_new((VipsCallbackFn) vips_area_free_cb, bytes, count);
  VipsSource *source = vips_source_new_from_blob(blob);
  vips_area_unref(VIPS_AREA(blob));
  return source;
}

#define PHOTOS_OPENING "access", VIPS_ACCESS_SEQUENTIAL, "fail_on"
#define PHOTOS_LOADING PHOTOS_OPENING, VIPS_FAIL_ON_ERROR

/// A strict look fails at what libjpeg only warns of: data that it made up, or skipped.
static inline VipsImage *photos_load_jpeg(VipsSource *source, int shrink, bool strict) {
  VipsImage *out = NULL;
  VipsFailOn limit = strict ? VIPS_FAIL_ON_WARNING : VIPS_FAIL_ON_ERROR;
  return vips_jpegload_source(source, &out, PHOTOS_OPENING, limit, "shrink", shrink, NULL) ? NULL : out;
}

static inline VipsImage *photos_load_png(VipsSource *source) {
  VipsImage *out = NULL;
  return vips_pngload_source(source, &out, PHOTOS_LOADING, NULL) ? NULL : out;
}

static inline VipsImage *photos_load_webp(VipsSource *source) {
  VipsImage *out = NULL;
  return vips_webpload_source(source, &out, PHOTOS_LOADING, NULL) ? NULL : out;
}

static inline VipsImage *photos_load_tiff(VipsSource *source) {
  VipsImage *out = NULL;
  return vips_tiffload_source(source, &out, PHOTOS_LOADING, NULL) ? NULL : out;
}

static inline VipsImage *photos_load_heif(VipsSource *source) {
  VipsImage *out = NULL;
  return vips_heifload_source(source, &out, PHOTOS_LOADING, NULL) ? NULL : out;
}

#undef PHOTOS_LOADING
#undef PHOTOS_OPENING

/// The same pixels under a header of its own, at the resolution that savers take for none.
static inline VipsImage *photos_copy(VipsImage *in) {
  VipsImage *out = NULL;
  return vips_copy(in, &out, "xres", 1.0, "yres", 1.0, NULL) ? NULL : out;
}

/// Averages blocks of `factor` by `factor` pixels.
static inline VipsImage *photos_shrink(VipsImage *in, double factor) {
  VipsImage *out = NULL;
  return vips_shrink(in, &out, factor, factor, NULL) ? NULL : out;
}

static inline VipsImage *photos_resize(VipsImage *in, double across, double down) {
  VipsImage *out = NULL;
  return vips_resize(in, &out, across, "vscale", down, "kernel", VIPS_KERNEL_LANCZOS3, NULL) ? NULL : out;
}

static inline VipsImage *photos_blur(VipsImage *in, double sigma) {
  VipsImage *out = NULL;
  return vips_gaussblur(in, &out, sigma, NULL) ? NULL : out;
}

/// Through the embedded profile to 8 bits of sRGB.
static inline VipsImage *photos_icc_to_srgb(VipsImage *in) {
  VipsImage *out = NULL;
  return vips_icc_transform(in, &out, "srgb", "embedded", TRUE, "depth", 8, NULL) ? NULL : out;
}

static inline VipsImage *photos_to_srgb(VipsImage *in) {
  VipsImage *out = NULL;
  return vips_colourspace(in, &out, VIPS_INTERPRETATION_sRGB, NULL) ? NULL : out;
}

static inline VipsImage *photos_to_bytes(VipsImage *in) {
  VipsImage *out = NULL;
  return vips_cast_uchar(in, &out, NULL) ? NULL : out;
}

static inline VipsImage *photos_bands(VipsImage *in, int count) {
  VipsImage *out = NULL;
  return vips_extract_band(in, &out, 0, "n", count, NULL) ? NULL : out;
}

static inline VipsImage *photos_flatten(VipsImage *in, double red, double green, double blue) {
  VipsImage *out = NULL;
  double paper[] = { red, green, blue };
  VipsArrayDouble *background = vips_array_double_new(paper, 3);
  int failed = vips_flatten(in, &out, "background", background, NULL);
  vips_area_unref(VIPS_AREA(background));
  return failed ? NULL : out;
}

static inline VipsImage *photos_autorotate(VipsImage *in) {
  VipsImage *out = NULL;
  return vips_autorot(in, &out, NULL) ? NULL : out;
}

static inline VipsImage *photos_area(VipsImage *in, int left, int top, int width, int height) {
  VipsImage *out = NULL;
  return vips_extract_area(in, &out, left, top, width, height, NULL) ? NULL : out;
}

/// The part of that size which draws the eye most.
static inline VipsImage *photos_attention(VipsImage *in, int width, int height) {
  VipsImage *out = NULL;
  return vips_smartcrop(in, &out, width, height, "interesting", VIPS_INTERESTING_ATTENTION, NULL) ? NULL : out;
}

static inline int photos_save_webp(VipsImage *in, int quality, int effort, void **bytes, size_t *count) {
  return vips_webpsave_buffer(in, bytes, count, "Q", quality, "effort", effort, "strip", TRUE, NULL);
}

/// Slower than usual, but half as large: flat colours and letters compress best unfiltered. With `palette` the picture
/// must have no more than 256 colours, which are then kept as they are.
static inline int photos_save_png(VipsImage *in, gboolean palette, void **bytes, size_t *count) {
  return vips_pngsave_buffer(
      in, bytes, count, "compression", 9, "filter", VIPS_FOREIGN_PNG_FILTER_NONE, "palette", palette, "Q", 100, "dither",
      0.0, "strip", TRUE, NULL);
}

static inline int photos_save_jpeg(VipsImage *in, int quality, gboolean progressive, void **bytes, size_t *count) {
  return vips_jpegsave_buffer(
      in, bytes, count, "Q", quality, "interlace", progressive, "optimize_coding", TRUE, "strip", TRUE, NULL);
}
