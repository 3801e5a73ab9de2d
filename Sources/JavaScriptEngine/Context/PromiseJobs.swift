import Foundation

#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

/// Runs the waiting promise jobs while the machine is entered.
///
/// JavaScriptCore drains them when its lock goes, each job as an entry of its own whose time starts anew; an endless
/// chain of short jobs would then run for ever. Its C interface has no call to drain earlier, but the library exports
/// the member function `JSC::VM::drainMicrotasks()`, and a context group is a `JSC::VM`. Where a build lacks the symbol
/// the jobs run when the lock goes, and only single jobs are limited in time.
enum PromiseJobs {
    typealias Drain = @convention(c) (JSContextGroupRef) -> Void

    static let drain: Drain? = {
        let process = dlopen(nil, RTLD_NOW)
        return dlsym(process, "_ZN3JSC2VM15drainMicrotasksEv")
            .map {
                unsafeBitCast($0, to: Drain.self)
            }
    }()
}
