/// A function of the kernel that a device calls; the raw value is its name in `__quaver`.
enum KernelEntry: String, CaseIterable {
    case start, navigate, event, resolve, taskEvent, fireTimer, emit, attach, tree, label, snapshot, data
    case background, foreground, evaluate, reload, rejection, measured, moved, needPrivacy

    var expression: String { "__quaver.\(rawValue)" }
}
