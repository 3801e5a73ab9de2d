import Foundation

#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

/// Functions that JavaScriptCore's library exports although its headers leave them out.
///
/// They are declared as in WebKit's `JSContextRefPrivate.h`, `JSBasePrivate.h`, `JSLockRefPrivate.h` and
/// `jsc/JSCOptions.h`, and looked up by name: a build without one of them works on, without what it is for.
enum Exports {
    /// Answers whether a script that used up its time is to be ended.
    typealias ShouldEnd = @convention(c) (JSContextRef?, UnsafeMutableRawPointer?) -> Bool

    /// Limits the processor time, in seconds, that one entry into a group's machine may take.
    static let limitTime:
        (@convention(c) (JSContextGroupRef, Double, ShouldEnd, UnsafeMutableRawPointer?) -> Void)? =
            find("JSContextGroupSetExecutionTimeLimit")

    /// Describes the current calls, one a line: `#0 function() at file:line`.
    static let backtrace: (@convention(c) (JSContextRef, UInt32) -> JSStringRef?)? =
        find("JSContextCreateBacktrace")

    /// Names the function that hears of promises rejected without a handler: `(promise, reason)`.
    static let reportRejections:
        (@convention(c) (JSGlobalContextRef, JSObjectRef, UnsafeMutablePointer<JSValueRef?>?) -> Void)? =
            find("JSGlobalContextSetUnhandledRejectionCallback")

    /// Gives an object with `heapSize`, `objectCount` and more, as of the last collection.
    static let memoryStatistics: (@convention(c) (JSContextRef) -> JSObjectRef?)? =
        find("JSGetMemoryUsageStatistics")

    /// Collects garbage before it returns.
    static let collectGarbage: (@convention(c) (JSContextRef) -> Void)? =
        find("JSSynchronousGarbageCollectForDebugging")

    /// Takes the lock of a machine; the thread that holds it may take it again.
    static let lock: (@convention(c) (JSContextRef) -> Void)? = find("JSLock")

    /// Gives a lock back; when the last one goes, waiting promise jobs run.
    static let unlock: (@convention(c) (JSContextRef) -> Void)? = find("JSUnlock")

    /// Runs the waiting promise jobs of a machine whose lock is held: `JSC::VM::drainMicrotasks()`.
    ///
    /// A context group is a `JSC::VM`; the C interface has no such call.
    static let drainPromiseJobs: (@convention(c) (JSContextGroupRef) -> Void)? =
        lock == nil ? nil : find("_ZN3JSC2VM15drainMicrotasksEv")

    /// Sets an option of the GTK port; it must happen before anything else.
    static let setOption: (@convention(c) (UnsafePointer<CChar>, CInt) -> CInt)? =
        find("jsc_options_set_boolean")

    private static func find<Function>(_ name: String) -> Function? {
        dlsym(dlopen(nil, RTLD_NOW), name).map { unsafeBitCast($0, to: Function.self) }
    }
}
