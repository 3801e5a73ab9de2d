import HostAPI
import OpenPlatform

extension Device {
    /// Opens the settings page of the app, as the menu of the capsule does; it waits among the dialogs.
    package func openSettings() {
        guard app != nil, !dialogs.shown.contains(where: { $0.contents.kind == "settings" }) else { return }
        let call = hostCall(arguments: "{}", number: 0, source: nil)
        let functions = surroundings.functions
        work.continuation.yield(.waiting { await functions.openSettings(call) })
    }
}
