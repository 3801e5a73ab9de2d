import OpenPlatform

/// Reads the arguments of a call against the parameters of a function.
struct ArgumentCheck {
    let parameters: [Parameter]
    let baseLibrary: Version

    /// The arguments with their defaults, without what the base library doesn't know.
    ///
    /// Members that no parameter names are dropped. `null` for an optional parameter counts as left out (inferred).
    ///
    /// - Parameter arguments: The options object, or the arguments of a synchronous function in their order.
    /// - Returns: One object in the order of the parameters.
    /// - Throws: The text of the first mistake.
    func complete(_ arguments: JSONValue) throws(ArgumentFault) -> JSONObject {
        var complete = JSONObject()
        for (place, parameter) in parameters.enumerated() where isKnown(parameter) {
            let given = (arguments[parameter.name] ?? arguments[place]).flatMap(Self.defined)
            if let value = try accepted(given, for: parameter) ?? parameter.fallback {
                complete[parameter.name] = value
            }
        }
        return complete
    }

    private static func defined(_ value: JSONValue) -> JSONValue? {
        if MarkedValue(value) == .undefined { nil } else { value }
    }

    private func isKnown(_ parameter: Parameter) -> Bool {
        parameter.since.map { $0 <= baseLibrary } ?? true
    }

    private func accepted(
        _ value: JSONValue?,
        for parameter: Parameter
    ) throws(ArgumentFault) -> JSONValue? {
        if parameter.type == .any { return value }
        guard let value, parameter.isRequired || !value.isNull else {
            guard !parameter.isRequired else { throw .wrongType(parameter, given: value) }
            return nil
        }
        guard parameter.type.accepts(value) else { throw .wrongType(parameter, given: value) }
        guard value.length >= parameter.minimumLength else {
            throw .tooShort(parameter, length: value.length)
        }

        return value
    }
}

/// A mistake in the arguments of a call.
enum ArgumentFault: Error, Sendable, Hashable {
    /// The value is missing or of another type.
    case wrongType(Parameter, given: JSONValue?)

    /// The text or list has too few characters or elements.
    case tooShort(Parameter, length: Int)

    /// What follows `name:fail `.
    ///
    /// The first form is documented for `url` (…/api/navigation); the second is cut on the page, its end is inferred.
    var detail: String {
        switch self {
        case .wrongType(let parameter, let given):
            "params.\(parameter.name) should be \(parameter.type.rawValue), but got \(given?.typeName ?? "undefined")"
        case .tooShort(let parameter, let length):
            "params.\(parameter.name).length should be >= \(parameter.minimumLength), but got \(length)"
        }
    }
}

extension ValueType {
    /// Whether a value is of this type.
    func accepts(_ value: JSONValue) -> Bool {
        switch self {
        case .string: value.string != nil
        case .number: value.double != nil
        case .boolean: value.bool != nil
        case .object: value.object != nil
        case .array: value.array != nil
        case .any: true
        }
    }
}

extension JSONValue {
    /// The name of the value's type in the platform's refusals.
    var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .integer, .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }

    fileprivate var length: Int {
        string?.utf16.count ?? array?.count ?? 0
    }
}
