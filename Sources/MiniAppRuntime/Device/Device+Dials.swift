import HostAPI
import OpenPlatform

extension Device {
    /// Changes who, what or where the phone is; the app starts anew if it can't see the change otherwise.
    ///
    /// Network, location and sandbox change under the running app, which is told by its listeners.
    package func turn(_ dials: Dial...) { turn(dials) }

    /// Changes several things at once; the app starts anew at most once.
    package func turn(_ dials: [Dial]) {
        let (network, update) = (options.network, options.update)
        for dial in dials { options.turn(dial) }
        for case .location(let location) in dials { move(to: location) }
        if dials.contains(where: \.restarts) {
            launch()
            return
        }
        face.turn(as: options)
        broadcast.send(dialsUpdate)
        if options.network == .offline { app?.sockets.close(.abnormal) }
        if options.network != network { emit(.networkStatusChange(to: options.network)) }
        if options.update != update { announceUpdate() }
        noticeMove()
    }

    /// The dials that are turned without a restart, and whether the app is in background.
    var dialsUpdate: DeviceUpdate {
        DeviceUpdate(
            "dials",
            [
                "network": .string(options.network.rawValue), "sandbox": .bool(options.isSandbox),
                "battery": .integer(options.battery), "vibration": .bool(options.vibrates),
                "update": .string(options.update.rawValue),
                "location": location?.json ?? .null, "in_background": .bool(app?.backgroundSince != nil),
            ]
        )
    }
}
