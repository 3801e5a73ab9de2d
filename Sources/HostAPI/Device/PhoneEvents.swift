import OpenPlatform

extension HostFunction {
    /// What happens to a phone only when somebody says so, through the control API.
    static let phoneEvents: [HostFunction] =
        listening(
            to: "UserCaptureScreen",
            .device,
            depth: .shape,
            source: "api/device/screen/tt-on-user-capture-screen",
            notes: told
        )
        + listening(
            to: "MemoryWarning",
            .device,
            result: ["level"],
            depth: .shape,
            source: "api/device/performance/tt-on-memory-warning",
            notes: told
        )
        + sensor("Accelerometer", members: ["x", "y", "z"])
        + sensor("Compass", members: ["direction"])

    private static let told = "Comes when POST /devices/ID/host_events says so."

    private static func sensor(_ name: String, members: [ResultField]) -> [HostFunction] {
        ["start", "stop"]
            .map { verb in
                HostFunction(
                    verb + name,
                    .device,
                    since: nil,
                    depth: .stub,
                    source: "api/device/sensor",
                    notes: "The phone lies still.",
                    body: .immediate { _ throws(HostFailure) in [:] }
                )
            }
            + listening(
                to: "\(name)Change",
                .device,
                result: members,
                depth: .stub,
                source: "api/device/sensor",
                notes: "The phone lies still. \(told)"
            )
    }
}
