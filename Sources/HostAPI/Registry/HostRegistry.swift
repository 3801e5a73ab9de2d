/// The functions that a mini-app finds under `tt`, and the way to call them.
package struct HostRegistry: Sendable {
    /// The functions, in the order of the official index.
    package let functions: [HostFunction]

    private let byName: [String: HostFunction]

    /// A registry of the functions that Quaver knows.
    package static let standard = HostRegistry(all)

    /// Collects functions; of two with one name the first counts.
    package init(_ functions: [HostFunction]) {
        self.functions = functions
        byName = Dictionary(functions.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The function with a name, without `tt.`.
    package func function(named name: String) -> HostFunction? {
        byName[name]
    }

    /// The functions that the host answers and that exist as members of `tt` on a base library.
    ///
    /// Functions of another host app are among them: they exist there, and fail when called. Functions that the kernel
    /// carries out itself are not.
    package func functions(in baseLibrary: Version) -> [HostFunction] {
        functions.filter { function in
            if case .kernel = function.body { false } else { function.exists(in: baseLibrary) }
        }
    }
}
