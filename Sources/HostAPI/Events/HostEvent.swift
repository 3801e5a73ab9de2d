package import OpenPlatform

/// Something that happens to the phone, for the listeners of a `tt.on…` function.
package struct HostEvent: Sendable, Hashable {
    /// The function that adds listeners, such as `onNetworkStatusChange`.
    package let name: String

    /// What the listeners get; `nil` calls them without an argument.
    package let argument: JSONValue?

    /// Describes something that happens.
    package init(_ name: String, _ argument: JSONValue? = nil) {
        self.name = name
        self.argument = argument
    }
}

extension HostRegistry {
    /// Whether a phone may be told to let this event happen: listeners can be added with a function of that name.
    package func hasListeners(of event: HostEvent) -> Bool {
        guard event.name.hasPrefix("on"), let function = function(named: event.name) else { return false }
        if case .immediate = function.body { return function.kind == .listener }
        return false
    }
}
