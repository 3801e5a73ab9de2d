#ifndef QUAVER_JAVASCRIPTCORE_SHIM_H
#define QUAVER_JAVASCRIPTCORE_SHIM_H

#include <JavaScriptCore/JavaScript.h>
#include <stdbool.h>

// JavaScriptCore exports these functions, but its packaged headers leave them out.
// They are declared as in WebKit's JSContextRefPrivate.h, JSBasePrivate.h and JSLockRefPrivate.h.

/// Answers whether a script that used up its time is to be ended.
typedef bool (*JSShouldTerminateCallback)(JSContextRef context, void *information);

/// Limits the processor time, in seconds, that one entry into a group's virtual machine may take.
void JSContextGroupSetExecutionTimeLimit(
    JSContextGroupRef group, double limit, JSShouldTerminateCallback callback, void *information);

/// Describes the current calls, one a line: `#0 function() at file:line`.
JSStringRef JSContextCreateBacktrace(JSContextRef context, unsigned maximum);

/// Names the function that hears of promises rejected without a handler: `(promise, reason)`.
void JSGlobalContextSetUnhandledRejectionCallback(
    JSGlobalContextRef context, JSObjectRef function, JSValueRef *exception);

/// Gives an object with `heapSize`, `objectCount` and more, as of the last collection.
JSObjectRef JSGetMemoryUsageStatistics(JSContextRef context);

/// Collects garbage before it returns.
void JSSynchronousGarbageCollectForDebugging(JSContextRef context);

/// Takes the lock of a virtual machine; the thread that holds it may take it again.
void JSLock(JSContextRef context);

/// Gives a lock back. When the last one goes, waiting promise jobs run.
void JSUnlock(JSContextRef context);

/// Sets an option of the library; it must happen before anything else. Declared as in jsc/JSCOptions.h.
int jsc_options_set_boolean(const char *option, int value);

#endif
