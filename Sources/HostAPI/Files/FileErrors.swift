import OpenPlatform

/// The error table of a file function.
///
/// The current pages number the rows `AAAABB` (`errorCode`); those before them had an `errNo`, which answers still have
/// (…/api/file, microapp.bytedance.com and mini-game/develop/api/file). Rows that no page lists have neither.
struct FileErrors: Sendable {
    /// The numbers of a row, as far as pages give them.
    struct Numbers: Sendable, Hashable {
        let errNo: Int?
        let errorCode: Int?
        var evidence = Evidence.documented
    }

    let rows: [FileCause: HostError]
    let parameter: HostError

    /// Lists the rows of a function.
    ///
    /// - Parameters:
    ///   - numbers: What the pages number.
    ///   - isSynchronous: Whether it is a twin that throws; their pages number `errNo` alike, `errorCode` differently.
    init(_ numbers: [FileCause: Numbers], isSynchronous: Bool = false) {
        rows = Dictionary(
            uniqueKeysWithValues: FileCause.allCases.map { cause in
                let known = numbers[cause]
                let code = isSynchronous ? nil : known?.errorCode
                let row = HostError(
                    cause.detail,
                    errNo: known?.errNo.map(ErrorNumber.number),
                    errorCode: code,
                    type: code == nil ? nil : .developer,
                    known?.errNo == nil && code == nil ? .inferred : known?.evidence ?? .inferred,
                    meaning: cause.meaning,
                    cure: cause.cure
                )
                return (cause, row)
            }
        )
        parameter = HostError(
            "%@",
            errorCode: 161_799,
            type: .developer,
            cause: .parameter,
            isSynchronous ? .inferred : .documented,
            meaning: CommonCause.parameter.meaning,
            cure: CommonCause.parameter.cure
        )
    }

    /// The rows that can come up, in the order of the causes.
    var table: ErrorTable {
        ErrorTable(
            [parameter]
                + FileCause.allCases.compactMap { cause in
                    rows[cause].flatMap { $0.errNo == nil && $0.errorCode == nil ? nil : $0 }
                }
        )
    }

    /// Refuses a call.
    func failure(_ cause: FileCause, _ word: String, _ path: String) -> HostFailure {
        guard let row = rows[cause] else { return HostFailure(.internalError, "\(cause)") }
        switch cause {
        case .invalidPath, .invalidData: return HostFailure(row, path)
        case .notEmpty, .full: return HostFailure(row)
        case .denied, .missing, .exists, .notPermitted: return HostFailure(row, word, path)
        }
    }
}

extension [FileCause: FileErrors.Numbers] {
    /// Rows whose `errorCode` ends like their `errNo`: 21101 is `AAAA01`; an empty path is 20000.
    ///
    /// - Parameters:
    ///   - errNos: The `errNo` of each row.
    ///   - function: The number `AAAA` of the function.
    ///   - inferred: The rows whose numbers no page says: the known copies of its table are cut off before them.
    /// - Returns: The rows with their numbers.
    static func numbered(
        _ errNos: [FileCause: Int],
        as function: Int? = nil,
        inferring inferred: Set<FileCause> = []
    ) -> Self {
        var numbers: Self = [.invalidPath: FileErrors.Numbers(errNo: 20_000, errorCode: nil)]
        for (cause, errNo) in errNos {
            numbers[cause] = FileErrors.Numbers(
                errNo: errNo,
                errorCode: errNo > 21_100 ? function.map { $0 * 100 + errNo - 21_100 } : nil,
                evidence: inferred.contains(cause) ? .inferred : .documented
            )
        }
        return numbers
    }
}
