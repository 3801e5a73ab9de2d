import Foundation

/// A program that shares this one's terminal and input, with signals as they were before this program trapped them.
struct ChildProcess: Sendable {
    /// Its number.
    let id: pid_t

    private static let trapped = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGPIPE]

    /// Starts a program; one without a slash in its name is looked for in `PATH`.
    ///
    /// - Throws: ``CommandFailure`` when there is no such program, or when it can't be run.
    init(_ command: [String], environment: [String: String]) throws(CommandFailure) {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in Self.trapped { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

        let arguments = command.map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var id = pid_t()
        let fault = posix_spawnp(&id, command[0], nil, &attributes, arguments, variables)
        guard fault == 0 else {
            throw CommandFailure(
                .badUsage,
                "\(command[0]) can't be started: \(String(cString: strerror(fault)))"
            )
        }
        self.id = id
    }

    /// Waits until it has ended.
    ///
    /// - Returns: Its exit status; 128 and the number of the signal when one ended it, as shells say it.
    func status() async -> Int32 {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var status: Int32 = 0
                while waitpid(id, &status, 0) == -1, errno == EINTR {}
                let signal = status & 0x7F
                continuation.resume(returning: signal == 0 ? status >> 8 & 0xFF : 128 + signal)
            }
        }
    }
}
