/// A phone, as `tt.getSystemInfo` describes it; all sizes are CSS pixels, upright.
package struct PhoneModel: Sendable, Hashable, Codable {
    /// The name on the command line and in the simulator.
    package let name: String
    /// The maker.
    package let brand: String
    /// The maker's name for it.
    package let model: String
    /// The operating system and its version.
    package let system: String
    /// Across.
    package let width: Double
    /// Down.
    package let height: Double
    /// Device pixels to a CSS pixel.
    package let pixelRatio: Double
    /// The height of the bar with the time.
    package let statusBarHeight: Double
    /// The strip at the top that a camera or an island takes; at least the status bar.
    package let safeTop: Double
    /// The strip at the bottom that gestures take.
    package let safeBottom: Double
    /// How fast it is.
    package let score: DeviceScore

    /// `ios` or `android`, by the operating system.
    package var platform: String { system.hasPrefix("iOS") ? "ios" : "android" }

    /// The height of the bar with the title, under the status bar.
    package var navigationBarHeight: Double { 44 }

    /// The height of a tab bar, without the strip below it.
    package var tabBarHeight: Double { 49 }

    /// The size of a page.
    ///
    /// - Parameters:
    ///   - hasNavigationBar: Whether the page leaves room for status bar and title.
    ///   - hasTabBar: Whether the tab bar takes its room.
    /// - Returns: What `windowWidth` and `windowHeight` say.
    package func window(hasNavigationBar: Bool, hasTabBar: Bool) -> WindowSize {
        let top = hasNavigationBar ? statusBarHeight + navigationBarHeight : 0
        let bottom = hasTabBar ? tabBarHeight + safeBottom : 0
        return WindowSize(width: width, height: height - top - bottom)
    }
}

/// How fast a phone is: below 7.30 is low, from 8.51 on high, −1 unknown (…/device/tt-get-system-info).
package struct DeviceScore: Sendable, Hashable, Codable {
    /// The processor.
    package let cpu: Double
    /// The graphics.
    package let gpu: Double
    /// The memory.
    package let memory: Double
    /// All of it.
    package let overall: Double

    /// A phone of which nothing was measured.
    static let unknown = DeviceScore(cpu: -1, gpu: -1, memory: -1, overall: -1)
}
