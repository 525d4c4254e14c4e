// What tests make their photographs with; the program does not import this.

#pragma once

#include <vips/vips.h>

/// Writes to a name that ends in savers' options: `a.jpg[Q=90]`. Returns 0 on success.
static inline int samples_write(VipsImage *image, const char *name) {
  return vips_image_write_to_file(image, name, NULL);
}

/// Decodes bytes, which must outlive the image.
static inline VipsImage *samples_read(const void *bytes, size_t count) {
  return vips_image_new_from_buffer(bytes, count, "", NULL);
}

/// Clouds with the grain of a small sensor, in three bands, from tiles of 500 × 500 pixels.
static inline VipsImage *samples_clouds(int width, int height, int seed) {
  enum { side = 500 };
  VipsImage *scope = vips_image_new();
  VipsImage **t = (VipsImage **) vips_object_local_array(VIPS_OBJECT(scope), 20);
  VipsImage *out = NULL;
  int failed = 0;
  for (int band = 0; band < 3 && !failed; band++) {
    VipsImage **b = t + 4 * band;
    failed = vips_perlin(&b[0], side, side, "cell_size", 250, "seed", seed + band, NULL)
        || vips_perlin(&b[1], side, side, "cell_size", 25, "seed", seed + band + 3, NULL)
        || vips_add(b[0], b[1], &b[2], NULL) || vips_linear1(b[2], &b[3], 55, 128, NULL);
  }
  VipsImage *bands[3] = { t[3], t[7], t[11] };
  failed = failed || vips_bandjoin(bands, &t[12], 3, NULL)
      || vips_gaussnoise(&t[13], side, side, "mean", 0.0, "sigma", 9.0, "seed", seed, NULL) || vips_add(t[12], t[13], &t[14], NULL)
      || vips_cast_uchar(t[14], &t[15], NULL)
      || vips_copy(t[15], &t[16], "interpretation", VIPS_INTERPRETATION_sRGB, NULL)
      || !(t[17] = vips_image_copy_memory(t[16]))
      || vips_replicate(t[17], &t[18], width / side + 1, height / side + 1, NULL)
      || vips_extract_area(t[18], &out, 0, 0, width, height, NULL);
  g_object_unref(scope);
  return failed ? NULL : out;
}
