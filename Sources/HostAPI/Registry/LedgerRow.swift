package import OpenPlatform

/// One line of the parity ledger: how far a function has come.
package struct LedgerRow: Sendable, Hashable, Codable {
    /// The chapter of the official index.
    package let category: Category
    /// The name behind `tt.`.
    package let name: String
    /// How a mini-app calls it.
    package let kind: HostFunction.Kind
    /// The first base library that has it, if known.
    package let since: Version?
    /// How much is imitated.
    package let depth: HostFunction.Depth
    /// The host apps that offer it; empty means all of them.
    package let hosts: [HostApp]
    /// The page that describes it.
    package let source: String
    /// What differs or is inferred.
    package let notes: String
}

extension HostRegistry {
    /// The functions by chapter, in the order of the official index; what is built comes first in its chapter.
    package var ledger: [LedgerRow] {
        let rows = functions.map(LedgerRow.init)
        return Category.allCases.flatMap { category in
            let chapter = rows.filter { $0.category == category }
            return chapter.filter { $0.depth != .absent } + chapter.filter { $0.depth == .absent }
        }
    }
}

extension LedgerRow {
    fileprivate init(_ function: HostFunction) {
        category = function.category
        name = function.name
        kind = function.kind
        since = function.since
        depth = function.depth
        source = function.source
        notes = function.notes
        hosts =
            switch function.hosts {
            case .everywhere: []
            case .only(let hosts): HostApp.allCases.filter(hosts.contains)
            }
    }
}
