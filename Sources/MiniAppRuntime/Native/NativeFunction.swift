/// A function of the device that the kernel calls; the raw value is its name in `__native`.
enum NativeFunction: String, CaseIterable {
    case host, press, hostSync, abort, log, startTimer, stopTimer, now, load, resolve, patch, stack, report,
        trace, redrawn, viewFor, measure, watch, privacy, applyUpdate
}
