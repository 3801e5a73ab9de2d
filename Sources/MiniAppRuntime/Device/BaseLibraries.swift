package import HostAPI

/// Base libraries that are worth choosing: each is the first to have something that apps ask for.
package enum BaseLibraries {
    /// What a new device has: the default of the platform's own developer tools 4.5.1.
    package static let standard: Version = "4.0.0"

    /// The choices that the simulator offers, newest first.
    package static let offered: [Version] = [
        "4.4.0", "4.0.0", "3.69.0", "3.51.0", "3.35.0", "3.19.0", "2.92.0", "2.54.0", "2.30.0", "2.0.0",
        "1.73.0",
    ]
}
