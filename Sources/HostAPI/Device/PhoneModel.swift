/// A real phone, as `tt.getSystemInfo` describes it; sizes are CSS pixels.
package struct PhoneModel: Sendable, Hashable, Codable {
    /// The name on the command line and in the simulator.
    package let name: String
    /// The maker.
    package let brand: String
    /// The maker's name for it.
    package let model: String
    /// The operating system and its version.
    package let system: String
    /// `ios`, `android` or `devtools`.
    package let platform: String
    /// Across.
    package let width: Double
    /// Down.
    package let height: Double
    /// Device pixels to a CSS pixel.
    package let pixelRatio: Double
    /// The height of the status bar.
    package let statusBarHeight: Double
    /// The strip at the bottom that gestures need.
    package let safeBottom: Double
    /// The height of the navigation bar under the status bar.
    package let navigationBarHeight: Double
    /// The height of a tab bar, without the strip below it.
    package let tabBarHeight: Double
    /// How fast it is: processor, graphics, memory and overall.
    package let score: DeviceScore

    /// How fast a phone is; below 7.30 is low, from 8.51 on high.
    package struct DeviceScore: Sendable, Hashable, Codable {
        /// The processor.
        package let cpu: Double
        /// The graphics.
        package let gpu: Double
        /// The memory.
        package let memory: Double
        /// All of it.
        package let overall: Double
    }
}
