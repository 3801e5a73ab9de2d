#ifndef QUAVER_QRENCODE_SHIM_H
#define QUAVER_QRENCODE_SHIM_H

#include <qrencode.h>

#endif
