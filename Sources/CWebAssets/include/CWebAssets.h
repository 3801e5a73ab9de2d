#ifndef CWEBASSETS_H
#define CWEBASSETS_H

#include <stddef.h>

/// A file of the folder `Web/`, carried inside the binary.
typedef struct {
    /// The path below `Web/`, such as `simulator/index.html`.
    const char *path;

    /// The media type for the `Content-Type` header.
    const char *media_type;

    /// The file's bytes.
    const unsigned char *bytes;

    /// The number of bytes.
    size_t length;
} QuaverWebAsset;

/// All files, ordered by path.
const QuaverWebAsset *quaver_web_assets(void);

/// The number of files.
size_t quaver_web_asset_count(void);

#endif
