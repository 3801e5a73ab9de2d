import HTTPTypes
import OpenPlatform
import Synchronization

/// The number of an answer, as the platform sends it in `X-Tt-Logid`: the time, then a count.
enum LogID {
    private static let count = Atomic(0)

    static func next(at moment: PlatformInstant) -> String {
        let number = count.add(1, ordering: .relaxed).newValue
        let tail = String(number, radix: 16, uppercase: true)
        return "\(moment.milliseconds)" + String(repeating: "0", count: max(0, 20 - tail.count)) + tail
    }
}

extension HTTPField.Name {
    /// Marks every answer that didn't come from the real platform.
    static let xQuaver = Self("X-Quaver") ?? .via

    /// The platform's number of an answer.
    static let xTtLogid = Self("X-Tt-Logid") ?? .via
}
