package import OpenPlatform

/// One row of a function's error table.
package struct HostError: Sendable, Hashable {
    /// What follows `name:fail ` in `errMsg`; `%@` stands for what the call filled in.
    package let detail: String

    /// How the page spells the function's name in this row, where it slips.
    package let spelling: String?

    /// The second generation's number, if the table has one.
    package let errNo: ErrorNumber?

    /// The third generation's number (`AAAABB`), if the table has one.
    package let errorCode: Int?

    /// Whose business the failure is.
    package let type: ErrorType?

    /// The common cause that this row is the function's wording of.
    package let cause: CommonCause?

    /// Where the row comes from.
    package let evidence: Evidence

    /// Whether something broke, rather than a rule or a person saying no.
    package let isAccident: Bool

    /// What happened, for the trace.
    package let meaning: Phrase

    /// What to change, for the trace.
    package let cure: Phrase?

    /// Describes a row.
    package init(
        _ detail: String,
        spelling: String? = nil,
        errNo: ErrorNumber? = nil,
        errorCode: Int? = nil,
        type: ErrorType? = nil,
        cause: CommonCause? = nil,
        isAccident: Bool = false,
        _ evidence: Evidence,
        meaning: Phrase,
        cure: Phrase? = nil
    ) {
        self.detail = detail
        self.spelling = spelling
        self.errNo = errNo
        self.errorCode = errorCode
        self.type = type
        self.cause = cause
        self.isAccident = isAccident
        self.evidence = evidence
        self.meaning = meaning
        self.cure = cure
    }
}

/// An `errNo`: a number on most pages, text on a few (`authorize`, `requestOrder`, `sign`).
package enum ErrorNumber: Sendable, Hashable, ExpressibleByIntegerLiteral {
    /// A JSON number.
    case number(Int)

    /// A JSON string.
    case text(String)

    /// A number, as most pages have it.
    package init(integerLiteral value: Int) {
        self = .number(value)
    }
}

/// Whose business a failure is (…/framework/error-code).
package enum ErrorType: String, Sendable, Hashable, Codable {
    /// A mistake of the developer.
    case developer = "D"
    /// A cause on the person's side.
    case user = "U"
    /// A fault of the framework.
    case framework = "F"
    /// Information that may be ignored.
    case information = "I"
}

/// Where a fact comes from.
package enum Evidence: String, Sendable, Hashable, Codable {
    /// A page of the platform states it.
    case documented
    /// Seen in practice, in a forum or in public code.
    case observed
    /// Concluded from neighbours; the platform may differ.
    case inferred
}

/// A cause of failure that many functions share.
package enum CommonCause: String, Sendable, Hashable, CaseIterable {
    /// The app lacks the capability.
    case platformAuthDeny
    /// Something inside failed.
    case internalError
    /// The app is in background.
    case background
    /// The person closed the dialog.
    case cancel
    /// The call came without its gesture.
    case gesture
    /// A parameter is missing or wrong.
    case parameter

    /// The last two digits of an `errorCode` for this cause.
    ///
    /// The platform's common table (79 to 99) is not published; these are read off the tables of single functions.
    package var digits: Int? {
        switch self {
        case .platformAuthDeny: 83
        case .internalError: 91
        case .background: 94
        case .cancel: 95
        case .parameter: 99
        case .gesture: nil
        }
    }
}

/// The refusals that a function's page lists.
package struct ErrorTable: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// The rows, in the page's order.
    package let rows: [HostError]

    /// The number of the function in error codes (`AAAA` of `AAAABB`), where it is known.
    package let number: Int?

    /// Lists the rows of a function.
    package init(number: Int? = nil, _ rows: [HostError] = []) {
        self.number = number
        self.rows = rows
    }

    /// Lists the rows of a function without a known number.
    package init(arrayLiteral rows: HostError...) {
        self.init(rows)
    }
}
