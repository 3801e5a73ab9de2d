/// A value in the body of a call.
enum WireValue: Sendable, Encodable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([WireValue])
    case object([String: WireValue])

    init(stringLiteral text: String) { self = .text(text) }

    init(integerLiteral number: Int) { self = .number(number) }

    init(booleanLiteral flag: Bool) { self = .flag(flag) }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        }
    }
}
