import Foundation
import MiniApp
import HostAPI
import OpenPlatform
import Synchronization

/// What host functions may ask or change at any moment without waiting for the device: overlay, clipboard, sizes.
final class PhoneFace: Sendable {
    private struct State {
        var overlay: Overlay?
        var overlayNumber = 0
        var clipboard = ""
        var conditions: PhoneConditions
    }

    private let state: Mutex<State>

    let locator = Locator()
    let backlight = Backlight()

    init(options: DeviceOptions, bundle: AppBundle) {
        state = Mutex(State(conditions: Self.conditions(options, bundle)))
    }

    var overlay: Overlay? { state.withLock { $0.overlay } }

    var conditions: PhoneConditions { state.withLock { $0.conditions } }

    var clipboard: String {
        get { state.withLock { $0.clipboard } }
        set { state.withLock { $0.clipboard = newValue } }
    }

    func update(options: DeviceOptions, bundle: AppBundle) {
        state.withLock { state in
            state.conditions = Self.conditions(options, bundle)
            state.overlay = nil
        }
        locator.reset()
        backlight.isKeptOn = false
    }

    /// Takes over what dials change under the running app.
    func turn(as options: DeviceOptions) {
        state.withLock { $0.conditions.turn(as: options) }
    }

    func show(stack routes: [String], window: WindowSize, pullsDown: Bool) {
        state.withLock { state in
            state.conditions.stack = routes
            state.conditions.pullsDown = pullsDown
            state.conditions.window = window
        }
    }

    /// Applies a change, and gives what is shown now with a number that tells it from later ones.
    func apply(_ change: OverlayChange) -> (overlay: Overlay?, number: Int) {
        state.withLock { state in
            state.overlay = change.applied(to: state.overlay)
            state.overlayNumber += 1
            return (state.overlay, state.overlayNumber)
        }
    }

    /// Takes an overlay away unless a later change came between.
    func expireOverlay(number: Int) -> Bool {
        state.withLock { state in
            guard state.overlayNumber == number, state.overlay != nil else { return false }
            state.overlay = nil
            return true
        }
    }

    private static func conditions(_ options: DeviceOptions, _ bundle: AppBundle) -> PhoneConditions {
        let pages = bundle.reading.manifest?.pages ?? []
        let first = options.page ?? bundle.reading.manifest?.entryPagePath ?? ""
        var launch = LaunchOptions(path: first, query: options.query, scene: options.scene)
        launch.referrer = options.referrer
        var conditions = PhoneConditions(
            launch: launch,
            pages: pages,
            tabs: (bundle.reading.manifest?.tabBar?.list ?? []).map(\.pagePath),
            otherApps: bundle.reading.manifest?.navigateToMiniProgramAppIdList ?? [],
            stack: [],
            window: options.model.window(hasNavigationBar: true, hasTabBar: false),
            timeouts: bundle.reading.manifest.map { NetworkTimeouts($0.networkTimeout) } ?? NetworkTimeouts(),
            needs: DeclaredNeeds(bundle.reading.manifest)
        )
        conditions.extConfig = bundle.extConfig
        conditions.turn(as: options)
        return conditions
    }
}

extension DeclaredNeeds {
    /// What app.json says; an app without one says nothing.
    fileprivate init(_ manifest: AppManifest?) {
        self.init(
            privateInfos: Set(manifest?.requiredPrivateInfos ?? []),
            reasons: manifest?.permission ?? [:],
            usesPrivacyCheck: manifest?.usePrivacyCheck ?? false
        )
    }
}

extension PhoneConditions {
    fileprivate mutating func turn(as options: DeviceOptions) {
        network = options.network
        isSandbox = options.isSandbox
        battery = options.battery
        vibrates = options.vibrates
    }
}

extension AppBundle {
    /// The member `ext` of ext.json, which a third-party platform writes.
    fileprivate var extConfig: JSONValue {
        guard let data = try? Data(contentsOf: root.appending(path: "ext.json")) else { return [:] }
        return (try? JSONValue.parse([UInt8](data)))?["ext"] ?? [:]
    }
}

extension NetworkTimeouts {
    fileprivate init(_ manifest: AppManifest.NetworkTimeout) {
        self.init(
            request: manifest.request,
            upload: manifest.uploadFile,
            download: manifest.downloadFile,
            socket: manifest.connectSocket
        )
    }
}
