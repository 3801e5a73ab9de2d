import OpenPlatform

extension Template.Kind {
    /// The platform's number of the kind; which number is which is not published (inferred).
    var classification: Int {
        switch self {
        case .oneTime: 1
        case .longTerm: 2
        }
    }

    /// The kind with a number.
    static func classified(_ number: Int?) -> Template.Kind? {
        allCases.first { $0.classification == number }
    }
}

extension [String] {
    /// A list of texts.
    var json: JSONValue { .array(map { .string($0) }) }
}

extension [HostApp] {
    /// A list of the platform's names, which are Quaver's for those that templates can be for.
    var json: JSONValue { .array(map { .string($0.rawValue) }) }
}
