/// The event that an attribute such as `bindtap` listens to, and when.
struct EventName: Hashable, Sendable {
    /// The moment in an event's way through the tree at which a handler is called, and whether it ends there.
    enum Phase: String, Hashable, Sendable {
        case bind
        case `catch`
        case captureBind = "capture-bind"
        case captureCatch = "capture-catch"
        case mutuallyExclusive = "mut-bind"
    }

    /// The type with its capitals, which some components rely on.
    let type: String
    let phase: Phase

    /// Reads an attribute's name; nil if it isn't the name of a listener.
    ///
    /// The forms are `bindtap`, `bind:tap`, the same with each other prefix, and the modifiers `.stop` and `.capture` of sjs
    /// events; `.prevent` changes nothing here.
    init?(attribute: String) {
        guard let phase = Self.prefixes.first(where: { attribute.hasPrefix($0.rawValue) }) else { return nil }
        var rest = attribute.dropFirst(phase.rawValue.count)
        if rest.first == ":" { rest = rest.dropFirst() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard let type = parts.first, !type.isEmpty else { return nil }
        self.type = String(type)
        let isStopping = phase == .catch || phase == .captureCatch || parts.dropFirst().contains("stop")
        let isCapturing =
            phase == .captureBind || phase == .captureCatch || parts.dropFirst().contains("capture")
        switch (isCapturing, isStopping) {
        case (true, true): self.phase = .captureCatch
        case (true, false): self.phase = .captureBind
        case (false, true): self.phase = .catch
        case (false, false): self.phase = phase
        }
    }

    /// The longer prefixes first.
    private static let prefixes: [Phase] = [.captureBind, .captureCatch, .mutuallyExclusive, .bind, .catch]
}
