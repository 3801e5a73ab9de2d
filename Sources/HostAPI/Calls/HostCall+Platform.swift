import OpenPlatform

extension CallOrigin {
    /// The person in the host app, as the app sees them.
    var account: AccountKey {
        AccountKey(appID: appID, person: personID, hostApp: hostApp)
    }
}

extension HostCall {
    /// Carries out an operation of the platform.
    ///
    /// - Parameters:
    ///   - row: What the mini-app gets to read about an accident such as a full disk.
    ///   - work: The operation.
    /// - Returns: What the operation returns.
    /// - Throws: A refusal with `row`.
    func perform<Value>(
        failing row: HostError = .internalError,
        _ work: (OpenPlatform) throws -> Value
    ) throws(HostFailure) -> Value {
        do {
            return try work(platform)
        } catch {
            throw HostFailure(row, "\(error)", because: Accident(error: error))
        }
    }

    /// What people call the app; its id while the platform doesn't know it.
    var appName: String {
        get throws(HostFailure) {
            try perform { try $0.apps.find(origin.appID)?.name } ?? origin.appID
        }
    }

    /// The person who holds the phone.
    var person: Person {
        get throws(HostFailure) {
            let found = try perform { try $0.people.find(origin.personID) }
            guard let found else { throw HostFailure(.internalError, "nobody is called \(origin.personID)") }

            return found
        }
    }
}

/// Something broke inside the platform.
private struct Accident: Explained {
    let error: any Error

    var reason: Phrase { Phrase(en: "inside: \(error)", zh: "内部：\(error)") }

    var fix: Phrase { CommonCause.internalError.cure }
}
