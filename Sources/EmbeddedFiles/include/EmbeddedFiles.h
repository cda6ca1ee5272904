#pragma once
#include <stddef.h>

/// One file that travels inside the program.
struct EmbeddedFile {
  /// Its path below `Files`, for example `guidance/en/values.yaml`.
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// The first of ``embedded_file_count`` files.
extern const struct EmbeddedFile *const embedded_files;
extern const size_t embedded_file_count;
