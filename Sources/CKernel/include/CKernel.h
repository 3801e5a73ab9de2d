#ifndef CKERNEL_H
#define CKERNEL_H

#include <stddef.h>
#include <stdint.h>

/// A script of the kernel, carried inside the binary.
typedef struct {
    /// The file's name within `MiniAppRuntime/Kernel`.
    const char *name;
    /// The script in UTF-8, not terminated.
    const uint8_t *bytes;
    size_t length;
} CKernelScript;

/// The number of scripts.
size_t ckernel_count(void);

/// The script at a place in the order of evaluation, empty past the end.
CKernelScript ckernel_script(size_t index);

#endif
