/// What ended a script, or what a promise was rejected with.
///
/// Two errors are equal when their facts are, whichever JavaScript object they came from. An error that came out of an
/// engine goes back into it as the very object that was thrown, so it keeps its first position through every layer.
package struct ScriptError: Error, Sendable, Hashable {
    /// How an error came about.
    package enum Kind: String, Sendable, Hashable {
        /// Something was thrown, or the source isn't JavaScript.
        case exception

        /// The script took more time than its engine allows, and was stopped.
        case timeLimit

        /// A promise was rejected and nobody handles it.
        case rejection
    }

    /// How the error came about.
    package let kind: Kind

    /// The error's class, such as `TypeError`; empty when the thrown value isn't an `Error`.
    package let name: String

    /// The error's message, or the thrown value as text.
    package let message: String

    /// Where it happened: the innermost place that belongs to a file, if there is one.
    package let position: ScriptPosition?

    /// The calls that led there, innermost first.
    package let stack: [ScriptFrame]

    /// The enumerable properties of the thrown object, such as `errMsg`.
    package let properties: [String: ScriptValue]

    let thrown: ThrownValue

    /// Describes an error that a native function throws.
    ///
    /// - Parameters:
    ///   - kind: How the error came about.
    ///   - name: A class such as `TypeError`; a name that isn't a built-in class becomes the `name` of an `Error`.
    ///   - message: The text for `message`.
    ///   - position: Where the error belongs; without one the script sees the place of its call.
    ///   - stack: The calls that led there, innermost first.
    ///   - properties: More properties for the error object.
    package init(
        kind: Kind = .exception,
        name: String = "Error",
        message: String,
        position: ScriptPosition? = nil,
        stack: [ScriptFrame] = [],
        properties: [String: ScriptValue] = [:]
    ) {
        self.init(
            kind: kind,
            name: name,
            message: message,
            position: position,
            stack: stack,
            properties: properties,
            thrown: ThrownValue(handle: nil)
        )
    }

    init(
        kind: Kind,
        name: String,
        message: String,
        position: ScriptPosition?,
        stack: [ScriptFrame],
        properties: [String: ScriptValue],
        thrown: ThrownValue
    ) {
        self.kind = kind
        self.name = name
        self.message = message
        self.position = position
        self.stack = stack
        self.properties = properties
        self.thrown = thrown
    }
}

extension ScriptError {
    /// The same error at another place.
    func at(_ position: ScriptPosition) -> ScriptError {
        ScriptError(
            kind: kind,
            name: name,
            message: message,
            position: position,
            stack: stack,
            properties: properties,
            thrown: thrown
        )
    }
}

extension ScriptError: CustomStringConvertible {
    /// The name, the message and the place, as a console shows them.
    package var description: String {
        let text = name.isEmpty ? message : "\(name): \(message)"
        guard let position else { return text }

        return "\(text) (\(position))"
    }
}

/// The value that was thrown, carried along with an error without being one of its facts.
struct ThrownValue: Sendable, Hashable {
    let handle: ScriptHandle?

    static func == (left: ThrownValue, right: ThrownValue) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
}
