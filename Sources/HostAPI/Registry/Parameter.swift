package import OpenPlatform

/// One member of an options object, or one argument of a synchronous function.
package struct Parameter: Sendable, Hashable {
    /// The name, as on the page.
    package let name: String

    /// What its value must be.
    package let type: ValueType

    /// Whether a call without it is refused.
    package let isRequired: Bool

    /// What a call without it gets; `nil` leaves the member out.
    package let fallback: JSONValue?

    /// The first base library that reads it, if younger than the function; an older one ignores the member.
    package let since: Version?

    /// The values that the page lists, for `tt.canIUse`; a refusal of others is the function's own business.
    package let options: [ResultField]

    /// The least number of characters or elements.
    package let minimumLength: Int

    /// A parameter that every call must have.
    package static func required(
        _ name: String,
        _ type: ValueType,
        since: Version? = nil,
        minimumLength: Int = 0
    ) -> Parameter {
        Parameter(
            name: name,
            type: type,
            isRequired: true,
            fallback: nil,
            since: since,
            options: [],
            minimumLength: minimumLength
        )
    }

    /// A parameter that may be left out.
    package static func optional(
        _ name: String,
        _ type: ValueType,
        default fallback: JSONValue? = nil,
        since: Version? = nil,
        options: [ResultField] = []
    ) -> Parameter {
        Parameter(
            name: name,
            type: type,
            isRequired: false,
            fallback: fallback,
            since: since,
            options: options,
            minimumLength: 0
        )
    }
}

/// What the value of a parameter must be; the raw value is the word in the platform's refusals.
package enum ValueType: String, Sendable, Hashable, Codable {
    /// Text.
    case string
    /// A number.
    case number
    /// `true` or `false`.
    case boolean
    /// An object that is no array.
    case object
    /// An array of anything.
    case array
    /// Anything, nothing included.
    case any
}

/// A member of an answer, or a value of a parameter, as `tt.canIUse` asks for it.
package struct ResultField: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The name of the member, or the value itself.
    package let name: String

    /// The first base library that has it, if younger than its owner; an older one leaves it out of answers.
    package let since: Version?

    /// The members of the member.
    package let members: [ResultField]

    /// Describes a member.
    package init(_ name: String, since: Version? = nil, members: [ResultField] = []) {
        self.name = name
        self.since = since
        self.members = members
    }

    /// Describes a member that is as old as its owner.
    package init(stringLiteral name: String) {
        self.init(name)
    }
}
