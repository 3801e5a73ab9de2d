import HostAPI
import OpenPlatform

extension Device {
    /// Changes who, what or where the phone is; the app starts anew if it can't see the change otherwise.
    ///
    /// Network, location and sandbox change under the running app, which is told by its listeners.
    package func turn(_ dials: Dial...) { turn(dials) }

    /// Changes several things at once; the app starts anew at most once.
    package func turn(_ dials: [Dial]) {
        let network = options.network
        for dial in dials { set(dial) }
        if dials.contains(where: \.restarts) {
            launch()
            return
        }
        face.update(network: options.network, isSandbox: options.isSandbox)
        broadcast.send(dialsUpdate)
        if options.network != network { emit(.networkStatusChange(to: options.network)) }
        noticeMove()
    }

    private func set(_ dial: Dial) {
        switch dial {
        case .hostApp(let hostApp): options.hostApp = hostApp
        case .baseLibrary(let version): options.baseLibrary = version
        case .model(let model): options.model = model
        case .person(let personID): options.personID = personID
        case .network(let network): options.network = network
        case .location(let location): move(to: location)
        case .sandbox(let isOn): options.isSandbox = isOn
        }
    }

    /// The dials that are turned without a restart, and whether the app is in background.
    var dialsUpdate: DeviceUpdate {
        DeviceUpdate(
            "dials",
            [
                "network": .string(options.network.rawValue), "sandbox": .bool(options.isSandbox),
                "location": location?.json ?? .null, "in_background": .bool(app?.backgroundSince != nil),
            ]
        )
    }
}
