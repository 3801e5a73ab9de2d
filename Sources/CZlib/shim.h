#ifndef QUAVER_ZLIB_SHIM_H
#define QUAVER_ZLIB_SHIM_H

#include <zlib.h>

#endif
