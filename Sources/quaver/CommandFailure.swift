/// The exit statuses that scripts may rely on.
enum ExitStatus: Int32 {
    /// The work failed: a test, a check.
    case workFailed = 1

    /// Bad usage or configuration.
    case badUsage = 2

    /// The server could not start.
    case serverDidNotStart = 3
}

/// A command that can't go on, with what a person should read.
struct CommandFailure: Error {
    let status: ExitStatus
    let message: String

    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }
}
