import NIOPosix
import Synchronization

/// The threads that requests are answered on.
///
/// A rule that changes state holds its thread until the change is durable. Swift's own threads are as many as processors, and
/// two such rules would stop everything else; here many wait side by side, and are committed together.
final class RequestThreads: TaskExecutor {
    private let pool: NIOThreadPool
    private let mostRequests: Int
    private let requests = Atomic(0)

    /// Starts the threads; they end with this object.
    ///
    /// - Parameters:
    ///   - count: How many requests can wait for the disk at the same time.
    ///   - mostRequests: How many may be under way; more are refused at once, so that these are answered in time.
    init(count: Int = 16, mostRequests: Int = 1_024) {
        self.mostRequests = mostRequests
        pool = NIOThreadPool(numberOfThreads: count)
        pool.start()
    }

    /// Counts a request in, unless there are too many; each that is admitted has to be dismissed.
    func admit() -> Bool {
        if requests.add(1, ordering: .relaxed).newValue <= mostRequests { return true }
        dismiss()
        return false
    }

    /// Counts a request out.
    func dismiss() {
        requests.subtract(1, ordering: .relaxed)
    }

    /// Runs a piece of a task.
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        pool.submit { [executor = asUnownedTaskExecutor()] _ in
            job.runSynchronously(on: executor)
        }
    }

    deinit {
        pool.shutdownGracefully { [pool] _ in withExtendedLifetime(pool) {} }
    }
}
