import HostAPI
import JavaScriptEngine
import MiniApp
import OpenPlatform

/// A phone with the mini-app running on it: one person, one host app, one model.
///
/// The device lives on its engine's thread, so that the app's code, the kernel and the device take turns without
/// waiting for each other. ``run()`` must be running for answers and timers to come.
package actor Device {
    /// The id in the control API.
    package nonisolated let id: String

    /// Which phone it is, and who holds it.
    package internal(set) var options: DeviceOptions

    /// What the phone was when it came out of its box; dials that differ stand out.
    nonisolated let first: DeviceOptions

    nonisolated let surroundings: DeviceSurroundings
    nonisolated let thread: EngineThread
    nonisolated let broadcast = UpdateBroadcast()
    nonisolated let face: PhoneFace

    /// What the app exchanged with servers.
    package nonisolated let network: NetworkLog

    /// Work that waits for something; the tasks of ``run()`` carry it out.
    nonisolated let work: (stream: AsyncStream<Work>, continuation: AsyncStream<Work>.Continuation)

    /// Something that is put off until the current turn is over.
    enum Work: Sendable {
        /// A turn of its own; turns come in the order they were put off.
        case turn(@Sendable (isolated Device) -> Void)

        /// Something that waits beside everything else.
        case waiting(@Sendable () async -> Void)
    }

    var bundle: AppBundle

    /// The app as it was saved last, while that can't be started and ``bundle`` goes on.
    var unreadable: AppBundle?

    var app: RunningApp?
    var console = ConsoleLog()
    var dialogs = DialogDesk()
    var cause = Cause(.launch)
    var generation = 0
    var generationOfSignals = 0
    var layoutQuestionsAsked = 0
    var timerWake: AsyncStream<Void>.Continuation?
    var idleSignals: [Int: AsyncStream<Void>.Continuation] = [:]
    var reportedProblems: [Diagnostic] = []
    var isClosed = false

    /// Where the person was when the app and browsers heard of it last.
    var lastLocation: Person.Coordinates?

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        thread.asUnownedSerialExecutor()
    }

    /// Takes a phone out of its box; ``launch()`` starts the mini-app.
    package init(options: DeviceOptions, bundle: AppBundle, surroundings: DeviceSurroundings) {
        id = options.id
        self.options = options
        first = options
        self.bundle = bundle
        self.surroundings = surroundings
        thread = EngineThread(name: "device \(options.id)")
        face = PhoneFace(options: options, bundle: bundle)
        network = NetworkLog(clock: surroundings.platform.clock, broadcast: broadcast)
        work = AsyncStream.makeStream(of: Work.self)
    }

    /// Carries out what waits: host calls, timers, and news for browsers; ends when the device is closed.
    ///
    /// Cancelling the task that runs it closes the device.
    package func run() async {
        await withTaskCancellationHandler {
            await withDiscardingTaskGroup { group in
                group.addTask { await self.fireTimers() }
                group.addTask { await self.relayTrace() }
                group.addTask { await self.relayClock() }
                group.addTask { await self.relayMoves() }
                group.addTask { await self.relayPeople() }
                group.addTask { await self.relayMail() }
                group.addTask { await self.relayStorage() }
                for await work in self.work.stream {
                    switch work {
                    case .turn(let body): body(self)
                    case .waiting(let body): group.addTask { await body() }
                    }
                }
                // Answers what is open first: a call that waits for a person hears of no cancellation.
                self.close()
                group.cancelAll()
            }
        } onCancel: {
            self.work.continuation.finish()
        }
    }

    /// Ends the app, answers open dialogs as dismissed, and lets browsers go.
    package func close() {
        guard !isClosed else { return }
        isClosed = true
        endApp()
        work.continuation.finish()
        timerWake?.finish()
        broadcast.finish()
        thread.finish()
        for signal in idleSignals.values { signal.finish() }
    }
}
