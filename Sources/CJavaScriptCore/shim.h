#ifndef QUAVER_JAVASCRIPTCORE_SHIM_H
#define QUAVER_JAVASCRIPTCORE_SHIM_H

#include <JavaScriptCore/JavaScript.h>

#endif
