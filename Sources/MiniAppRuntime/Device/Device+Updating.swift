import HostAPI
import OpenPlatform

extension Device {
    /// Tells the app whether the platform has a newer version of it: by itself at each start, as a phone does.
    func announceUpdate() {
        for event in HostEvent.update(options.update) { emit(event, isTracedUnheard: false) }
    }

    /// Starts the newer version; does nothing while none is on the phone.
    func applyUpdate() {
        guard options.update == .ready else { return }
        options.update = .none
        launch()
    }
}
