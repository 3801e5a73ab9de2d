import OpenPlatform

extension HostFunction {
    /// What an app can do to the screen.
    static let screen: [HostFunction] = [getScreenBrightness, setScreenBrightness, setKeepScreenOn]

    private static let getScreenBrightness = HostFunction(
        "getScreenBrightness",
        .device,
        since: nil,
        result: ["value"],
        depth: .shape,
        source: "api/device/screen/tt-get-screen-brightness",
        notes: "From 0 to 1 (inferred).",
        body: .immediate { call throws(HostFailure) in ["value": .number(call.phone.backlight.brightness)] }
    )

    private static let setScreenBrightness = HostFunction(
        "setScreenBrightness",
        .device,
        since: nil,
        parameters: [.required("value", .number)],
        depth: .shape,
        source: "api/device/screen/tt-set-screen-brightness",
        notes: "From 0 to 1 (inferred); the simulator's picture stays as bright as it is.",
        body: .immediate { call throws(HostFailure) in
            let value = call.number("value")
            guard (0...1).contains(value) else {
                throw HostFailure(.usual(.parameter), "params.value should be in 0 and 1")
            }
            call.phone.backlight.brightness = value
            return [:]
        }
    )

    private static let setKeepScreenOn = HostFunction(
        "setKeepScreenOn",
        .device,
        since: nil,
        parameters: [.required("keepScreenOn", .boolean)],
        depth: .shape,
        source: "api/device/screen/tt-set-keep-screen-on",
        notes: "The simulated screen never goes dark.",
        body: .immediate { call throws(HostFailure) in
            call.phone.backlight.isKeptOn = call.flag("keepScreenOn")
            return [:]
        }
    )
}
