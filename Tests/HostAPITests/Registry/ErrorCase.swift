import HostAPI
import OpenPlatform
import Testing

/// A way to reach one row of a function's error table by behaviour.
struct ErrorCase: CustomTestStringConvertible {
    let function: String
    let arguments: JSONValue
    let failure: JSONObject
    let arrange: @Sendable (inout World) throws -> Void

    init(
        _ function: String,
        _ arguments: JSONValue,
        _ detail: String,
        _ codes: JSONObject = [:],
        spelling: String? = nil,
        arrange: @escaping @Sendable (inout World) throws -> Void = { _ in }
    ) {
        self.function = function
        self.arguments = arguments
        self.arrange = arrange
        var failure = codes
        failure["errMsg"] = .string("\(spelling ?? function.nameInMessages):fail \(detail)")
        self.failure = failure
    }

    var testDescription: String { failure["errMsg"]?.string ?? "" }

    /// Whether the case is an instance of a row: the same codes, and a text that begins like the row's.
    func reaches(_ row: HostError) -> Bool {
        let beginning = row.detail.split(separator: "%@", omittingEmptySubsequences: false)[0]
        let number: JSONValue? =
            switch row.errNo {
            case .number(let number): .integer(number)
            case .text(let text): .string(text)
            case nil: nil
            }
        return failure["errNo"] == number && failure["errorCode"]?.int == row.errorCode
            && failure["errorType"]?.string == row.type?.rawValue
            && testDescription.hasPrefix("\(row.spelling ?? function.nameInMessages):fail \(beginning)")
    }
}

extension ErrorCase {
    /// The moves that the page stack answers with an outcome.
    static func move(
        _ name: String,
        _ outcome: NavigationOutcome,
        _ detail: String,
        _ codes: JSONObject
    ) -> ErrorCase {
        ErrorCase(name, ["url": "/pages/x/x"], detail, codes) { world in
            world.screen.arrange { $0.outcome = outcome }
        }
    }
}

extension String {
    /// How an `errMsg` begins: `FileSystemManager.stat` is `stat` in it.
    fileprivate var nameInMessages: String { split(separator: ".").last.map(String.init) ?? self }
}
