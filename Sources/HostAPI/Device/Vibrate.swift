import OpenPlatform

/// How a phone shakes; the raw value is the word in messages.
package enum Vibration: String, Sendable, Hashable {
    /// 15 milliseconds.
    case short
    /// 400 milliseconds.
    case long
}

extension HostFunction {
    /// `tt.vibrateShort`.
    static let vibrateShort = vibrating(.short, "vibrateShort", number: 1195)

    /// `tt.vibrateLong`.
    static let vibrateLong = vibrating(.long, "vibrateLong", number: 1196)

    private static func vibrating(_ vibration: Vibration, _ name: String, number: Int) -> HostFunction {
        HostFunction(
            name,
            .device,
            since: "1.0.0",
            errors: ErrorTable(
                number: number,
                [.vibratorDisabled(number * 100 + 1), .vibrationDenied(number * 100 + 83)]
            ),
            source: "api/device/vibrate",
            notes: "The app always has the capability; a fault reaches the refusal.",
            body: .immediate { call throws(HostFailure) in
                guard call.phone.conditions().vibrates else {
                    throw HostFailure(.vibratorDisabled(number * 100 + 1))
                }
                call.phone.vibrate(vibration)
                return [:]
            }
        )
    }
}

extension HostError {
    /// The phone has its vibrator switched off.
    fileprivate static func vibratorDisabled(_ code: Int) -> HostError {
        HostError(
            "vibrator disable",
            errorCode: code,
            type: .user,
            .documented,
            meaning: Phrase(en: "the phone's vibrator is off", zh: "手机关闭了振动"),
            cure: Phrase(en: "Turn the vibration dial on.", zh: "打开振动。")
        )
    }

    /// The app may not shake phones.
    fileprivate static func vibrationDenied(_ code: Int) -> HostError {
        HostError(
            "platform auth deny",
            errorCode: code,
            type: .developer,
            cause: .platformAuthDeny,
            .documented,
            meaning: CommonCause.platformAuthDeny.meaning,
            cure: CommonCause.platformAuthDeny.cure
        )
    }
}
