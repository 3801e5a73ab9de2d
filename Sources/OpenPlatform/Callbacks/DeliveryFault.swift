/// Why a developer's server was not told.
package enum DeliveryFault: Error, Sendable, Hashable {
    /// The app has no address for this kind any more.
    case noAddress(Delivery.Kind)

    /// The address is no `http://` or `https://` one.
    case badAddress(String)

    /// The key of the app's message address can't encrypt.
    case badKey

    /// The name in the address isn't known.
    case unknownHost(String)

    /// Nobody listens there.
    case refused(String)

    /// The connection ended before the answer did, or the answer is no HTTP.
    case broken(String)

    /// The answer didn't come in time.
    case tooSlow(seconds: Double)

    /// The answer is longer than anybody needs.
    case answerTooLong(limit: Int)

    /// The status is not 200.
    case status(Int)

    /// The status is 200, but the body is not what it must be.
    case wrongAnswer(CallbackAnswer)
}

/// The rules of an attempt, in the order they are asked.
package enum DeliveryRule: PlatformRule {
    /// See ``DeliveryFault/noAddress(_:)``, ``DeliveryFault/badAddress(_:)`` and ``DeliveryFault/badKey``.
    case addressIsThere

    /// See ``DeliveryFault/unknownHost(_:)``, ``DeliveryFault/refused(_:)`` and ``DeliveryFault/broken(_:)``.
    case serverIsReached

    /// See ``DeliveryFault/tooSlow(seconds:)`` and ``DeliveryFault/answerTooLong(limit:)``.
    case answerComesInTime

    /// See ``DeliveryFault/status(_:)``.
    case statusIs200

    /// See ``DeliveryFault/wrongAnswer(_:)``.
    case answerIsRight
}

extension DeliveryFault {
    /// The rule that the attempt failed at.
    package var broken: DeliveryRule {
        switch self {
        case .noAddress, .badAddress, .badKey: .addressIsThere
        case .unknownHost, .refused, .broken: .serverIsReached
        case .tooSlow, .answerTooLong: .answerComesInTime
        case .status: .statusIs200
        case .wrongAnswer: .answerIsRight
        }
    }

    /// Whether the same attempt may succeed later without a change of the app.
    var mayPass: Bool {
        switch self {
        case .noAddress, .badAddress, .badKey: false
        case .unknownHost, .refused, .broken, .tooSlow, .answerTooLong, .status, .wrongAnswer: true
        }
    }

    /// The status that the server answered, where it answered.
    var answeredStatus: Int? {
        switch self {
        case .status(let status): status
        case .wrongAnswer: 200
        case .noAddress, .badAddress, .badKey, .unknownHost, .refused, .broken, .tooSlow, .answerTooLong: nil
        }
    }
}
