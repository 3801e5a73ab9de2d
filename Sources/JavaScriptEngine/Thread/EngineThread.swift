import Foundation

/// A thread that runs the jobs of actors one after another.
///
/// It starts with the first job and ends when its engine closes. A job that arrives later still runs, on a thread
/// that lives just for it, so that an actor which shares the executor never hangs.
package final class EngineThread: SerialExecutor {
    private enum Work {
        case job(UnownedJob)
        case errand(@Sendable () -> Void)
    }

    /// Deep enough for the 5 MB of JavaScript frames that JavaScriptCore allows, and native frames above them.
    private static let stackSize = 8 << 20
    private static let current = ThreadSlot<EngineThread>()

    private let name: String
    private let condition = NSCondition()

    // The three are touched only while `condition` is locked, which makes them safe to share.
    private nonisolated(unsafe) var work: [Work] = []
    private nonisolated(unsafe) var isRunning = false
    private nonisolated(unsafe) var isFinished = false

    /// Names a thread that starts with the first job.
    ///
    /// - Parameter name: What debuggers show.
    package init(name: String) {
        self.name = name
    }

    /// Queues a job; the runtime calls this.
    ///
    /// - Parameter job: The job to run on the thread.
    package func enqueue(_ job: consuming ExecutorJob) {
        add(.job(UnownedJob(job)))
    }

    /// Tells whether the caller runs on the thread.
    ///
    /// - Returns: Whether it does.
    package func isIsolatingCurrentContext() -> Bool? {
        Self.current.value === self
    }

    /// Stops the process when the caller doesn't run on the thread.
    package func checkIsolated() {
        precondition(Self.current.value === self, "not on the thread of the engine \(name)")
    }

    /// Ends the thread once it has done what waits.
    ///
    /// - Parameter errand: Something to do on the thread, last of all.
    package func finish(_ errand: (@Sendable () -> Void)? = nil) {
        condition.withLock { isFinished = true }
        if let errand {
            add(.errand(errand))
        } else {
            condition.signal()
        }
    }

    /// Does something on the thread, after what waits already.
    func run(_ errand: @escaping @Sendable () -> Void) {
        add(.errand(errand))
    }

    private func add(_ item: Work) {
        let mustStart = condition.withLock {
            work.append(item)
            defer { isRunning = true }
            return !isRunning
        }
        if mustStart {
            start()
        } else {
            condition.signal()
        }
    }

    private func start() {
        let thread = Thread { self.run() }
        thread.name = name
        thread.stackSize = Self.stackSize
        thread.start()
    }

    private func run() {
        Self.current.value = self
        while let batch = nextBatch() {
            for item in batch {
                switch item {
                case .job(let job): job.runSynchronously(on: asUnownedSerialExecutor())
                case .errand(let errand): errand()
                }
            }
        }
        Self.current.value = nil
    }

    private func nextBatch() -> [Work]? {
        condition.withLock {
            while work.isEmpty {
                guard !isFinished else {
                    isRunning = false
                    return nil
                }
                condition.wait()
            }
            defer { work.removeAll(keepingCapacity: false) }
            return work
        }
    }
}
