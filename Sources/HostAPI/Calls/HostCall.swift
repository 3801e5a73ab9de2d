package import OpenPlatform

/// One call of a `tt.*` function.
package struct HostCall: Sendable {
    /// The options object without its callbacks, or an array of the arguments of a synchronous function.
    package let arguments: JSONValue

    /// Who calls, from where.
    package internal(set) var origin: CallOrigin

    /// The rules of the platform and what it remembers.
    package let platform: OpenPlatform

    /// The phone that the app runs on.
    package let phone: Phone

    /// What a person who runs Quaver decided where the platform's sources disagree.
    package let settings: HostSettings

    /// What the body adds to the trace.
    let notes = CallNotes()

    /// Describes a call.
    package init(
        arguments: JSONValue,
        origin: CallOrigin,
        platform: OpenPlatform,
        phone: Phone,
        settings: HostSettings = HostSettings()
    ) {
        self.arguments = arguments
        self.origin = origin
        self.platform = platform
        self.phone = phone
        self.settings = settings
    }

    /// The same call with its arguments completed; its notes start afresh.
    func with(_ arguments: JSONObject) -> HostCall {
        HostCall(
            arguments: .object(arguments),
            origin: origin,
            platform: platform,
            phone: phone,
            settings: settings
        )
    }
}
