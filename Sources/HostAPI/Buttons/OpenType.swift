package import OpenPlatform

/// One value of a button's `open-type`: what a tap does by itself, after the author's `bindtap`.
package struct OpenType: Sendable {
    /// The value, such as `getPhoneNumber`.
    package let value: String

    /// The first base library whose buttons know it; `nil` where no page says.
    package let since: Version?

    /// The event that tells the button how it ended, without `bind`; `nil` where there is none.
    package let event: String?

    /// What carries it out; `nil` while Quaver hasn't built it.
    package let function: HostFunction?

    /// Where the function's parameters stand on the button.
    package let arguments: [Argument]

    /// The event's detail, made of the function's answer.
    let detail: @Sendable (HostAnswer, Version) -> JSONValue

    /// Declares a value.
    ///
    /// - Parameters:
    ///   - value: The value, as on the page.
    ///   - since: The first base library that knows it.
    ///   - event: The event that tells how it ended, without `bind`.
    ///   - function: What carries it out.
    ///   - arguments: Where the function's parameters stand on the button.
    ///   - detail: Makes the event's detail; the answer itself unless something else is said.
    package init(
        _ value: String,
        since: Version?,
        event: String? = nil,
        function: HostFunction? = nil,
        arguments: [Argument] = [],
        detail: @escaping @Sendable (HostAnswer, Version) -> JSONValue = { answer, _ in answer.value }
    ) {
        self.value = value
        self.since = since
        self.event = event
        self.function = function
        self.arguments = arguments
        self.detail = detail
    }
}

extension OpenType {
    /// Where on a button a parameter stands.
    package struct Argument: Sendable, Hashable {
        /// The function's name for it.
        package let parameter: String

        /// Where it is written.
        package let place: Place

        /// A parameter from a `data-` attribute; `key` is its name in `dataset`, such as `awemeId`.
        package static func data(_ key: String, as parameter: String? = nil) -> Argument {
            Argument(parameter: parameter ?? key, place: .dataset(key))
        }

        /// A parameter from an attribute of its own.
        package static func attribute(_ name: String, as parameter: String? = nil) -> Argument {
            Argument(parameter: parameter ?? name, place: .attribute(name))
        }
    }

    /// A place on a button.
    package enum Place: Sendable, Hashable {
        /// A member of the button's `dataset`.
        case dataset(String)
        /// An attribute of the button.
        case attribute(String)
    }

    /// The attributes that the function reads besides the `dataset`.
    package var attributes: [String] {
        arguments.compactMap { argument in
            if case .attribute(let name) = argument.place { name } else { nil }
        }
    }

    /// Why a tap on such a button does nothing on a base library, for the console; `nil` when it does.
    package func problem(on baseLibrary: Version) -> String? {
        if let since, since > baseLibrary {
            return
                "<button open-type=\"\(value)\"> needs base library \(since), this phone has \(baseLibrary)"
        }
        return function == nil ? "Quaver has not built <button open-type=\"\(value)\"> yet" : nil
    }

    /// The function's options object, read off a button.
    ///
    /// - Parameter button: The button's `dataset` and `attributes`.
    /// - Returns: One member an argument that the button gives.
    func options(of button: JSONValue) -> JSONValue {
        var options = JSONObject()
        for argument in arguments {
            options[argument.parameter] =
                switch argument.place {
                case .dataset(let key): button["dataset"]?[key]
                case .attribute(let name): button["attributes"]?[name]
                }
        }
        return .object(options)
    }
}
