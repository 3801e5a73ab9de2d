import Foundation
import Synchronization
import UnixSignals

/// The command that a server runs for.
final class Errand: Sendable {
    private enum State {
        case waiting
        case running(ChildProcess)
        case ended(status: Int32)
        case failed(CommandFailure)
    }

    /// The signals that are passed on.
    static let signals: [UnixSignal] = [.sigterm, .sigint, .sighup, .sigquit, .sigusr1, .sigusr2]

    private let command: [String]
    private let state = Mutex(State.waiting)

    init(_ command: [String]) { self.command = command }

    /// The status to end with: the command's own, once it has one.
    var status: Int32 {
        switch state.withLock(\.self) {
        case .waiting, .running: 0
        case .ended(let status): status
        case .failed(let failure): failure.status.rawValue
        }
    }

    /// Why the command could not be started; `nil` when it was.
    var failure: CommandFailure? {
        if case .failed(let failure) = state.withLock(\.self) { failure } else { nil }
    }

    /// Runs the command to its end.
    ///
    /// - Parameter origin: The server's address, which the command finds in `QUAVER_URL`.
    func run(at origin: String) async {
        var environment = ProcessInfo.processInfo.environment
        environment["QUAVER_URL"] = origin
        do throws(CommandFailure) {
            let child = try start(environment)
            let status = await child.status()
            state.withLock { $0 = .ended(status: status) }
        } catch {
            state.withLock { $0 = .failed(error) }
        }
    }

    /// A signal that comes meanwhile waits until there is somebody to pass it on to.
    private func start(_ environment: [String: String]) throws(CommandFailure) -> ChildProcess {
        try state.withLock { state throws(CommandFailure) in
            let child = try ChildProcess(command, environment: environment)
            state = .running(child)
            return child
        }
    }

    /// Passes a signal on to the command; one that the terminal has sent to both is left out.
    ///
    /// - Returns: False when no command runs.
    func pass(_ signal: Int32) -> Bool {
        let isFromTerminal = [SIGINT, SIGQUIT].contains(signal) && tcgetpgrp(STDIN_FILENO) == getpgrp()
        return state.withLock { state in
            guard case .running(let child) = state else { return false }
            if !isFromTerminal { kill(child.id, signal) }
            return true
        }
    }
}
