package import OpenPlatform

/// One `tt.*` function: everything that is known about it, and what it does.
///
/// The existence of the JavaScript function, `tt.canIUse`, the checks before a call, the texts of refusals, the trace
/// and the parity ledger all read this one declaration.
package struct HostFunction: Sendable {
    /// The name behind `tt.`.
    package let name: String

    /// The chapter of the official index that it stands in.
    package let category: Category

    /// The first base library that has it; `nil` where no page says.
    package let since: Version?

    /// How a mini-app calls it.
    package let kind: Kind

    /// The host apps that offer it.
    package let hosts: HostSupport

    /// What must be true of the moment of the call.
    package let timing: Timing

    /// The thing of the person's that it uses, for which they must have given their consent.
    package let scope: Scope?

    /// The members of the options object, or the arguments of a synchronous function in their order.
    package let parameters: [Parameter]

    /// The members of the answer besides `errMsg`, or of a listener's argument.
    package let result: [ResultField]

    /// The refusals that its page lists.
    package let errors: ErrorTable

    /// How much of the platform's behaviour is imitated.
    package let depth: Depth

    /// The page that describes it, without the common beginning of the address.
    package let source: String

    /// What differs from the platform, or is inferred, in a sentence.
    package let notes: String

    /// Whether the callbacks of a call made with a gesture have it again; network answers and timers don't.
    package let carriesGesture: Bool

    /// The gesture that the callbacks of a success have in any case.
    package let grants: Gesture?

    /// What it does once all checks have passed.
    package let body: Body

    /// Declares a function.
    ///
    /// - Parameters:
    ///   - name: The name behind `tt.`.
    ///   - category: The chapter of the official index.
    ///   - since: The first base library that has it; `nil` where no page says.
    ///   - kind: How a mini-app calls it.
    ///   - hosts: The host apps that offer it.
    ///   - timing: What must be true of the moment of the call.
    ///   - scope: The thing of the person's that it uses; the body runs once they consented.
    ///   - parameters: The members of the options object, or the arguments in their order.
    ///   - result: The members of the answer besides `errMsg`.
    ///   - errors: The refusals that its page lists.
    ///   - depth: How much of the platform's behaviour is imitated.
    ///   - source: The page that describes it.
    ///   - notes: What differs from the platform, or is inferred.
    ///   - carriesGesture: Whether its callbacks have the gesture of the call again.
    ///   - gesture: The gesture that the callbacks of a success have in any case.
    ///   - body: What it does once all checks have passed.
    package init(
        _ name: String,
        _ category: Category,
        since: Version?,
        kind: Kind = .asynchronous,
        hosts: HostSupport = .everywhere,
        timing: Timing = .any,
        guards scope: Scope? = nil,
        parameters: [Parameter] = [],
        result: [ResultField] = [],
        errors: ErrorTable = [],
        depth: Depth = .exact,
        source: String,
        notes: String = "",
        carriesGesture: Bool = true,
        grants gesture: Gesture? = nil,
        body: Body
    ) {
        self.name = name
        self.category = category
        self.since = since
        self.kind = kind
        self.hosts = hosts
        self.timing = timing
        self.scope = scope
        self.parameters = parameters
        self.result = result
        self.errors = errors
        self.depth = depth
        self.source = source
        self.notes = notes
        self.carriesGesture = carriesGesture
        grants = gesture
        self.body = body
    }

    /// The name in `errMsg`: that of the method alone where an object has it, such as `FileSystemManager.stat`.
    package var word: String {
        name.split(separator: ".").last.map(String.init) ?? name
    }

    /// Whether the function exists on a base library; one without a known first version always does.
    package func exists(in baseLibrary: Version) -> Bool {
        since.map { $0 <= baseLibrary } ?? true
    }
}

extension HostFunction {
    /// How a mini-app calls a function.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// One object with `success`, `fail` and `complete`; returns nothing.
        case asynchronous = "async"

        /// Positional arguments; returns a value or throws.
        case synchronous = "sync"

        /// One callback, called on each event.
        case listener

        /// Like ``asynchronous``, and returns a handle such as `RequestTask`.
        case task
    }

    /// What a function does, and when its answer is there.
    package enum Body: Sendable {
        /// The answer is there at once; calls are therefore carried out in the order they were made.
        case immediate(@Sendable (HostCall) throws(HostFailure) -> JSONValue)

        /// The answer waits for a person, the network or the page stack.
        case waiting(@Sendable (HostCall) async throws(HostFailure) -> JSONValue)

        /// The kernel does it in JavaScript; nothing is asked of the host.
        case kernel

        /// Documented, but not built into Quaver.
        case absent
    }

    /// How much of a function's behaviour is imitated.
    package enum Depth: String, Sendable, Hashable, Codable, CaseIterable {
        /// Parameters, limits, texts and effects as documented.
        case exact

        /// Right parameters and answers; effects or some refusals are simplified.
        case shape

        /// Answers with something harmless.
        case stub

        /// Fails by name.
        case absent
    }
}
