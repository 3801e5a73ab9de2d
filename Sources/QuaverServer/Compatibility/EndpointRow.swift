import HTTPTypes

/// One line of the parity ledger: how far an endpoint of the open platform has come.
package struct EndpointRow: Sendable, Hashable, Codable {
    /// Tells the rows of endpoints from those of functions.
    package var kind = "endpoint"

    /// The method and the path.
    package let name: String

    /// The name that faults and the trace know it by; `nil` for one that is missing.
    package let operation: String?

    /// How much is imitated: `exact`, `shape` or `absent`.
    package let depth: String

    /// The codes that its page lists.
    package let failures: [Int]

    /// The page that describes it.
    package let source: String

    /// Every endpoint that Quaver has or means to have, in the order of the platform's index.
    package static let all: [EndpointRow] =
        OpenAPIRoutes.types.map { type in
            EndpointRow(
                name: "\(type.method.rawValue) \(type.path)",
                operation: type.name,
                depth: type.depth.rawValue,
                failures: type.failures.map(\.code),
                source: type.source
            )
        }
        + UnbuiltEndpoint.all.map { endpoint in
            EndpointRow(
                name: "\(endpoint.method.rawValue) \(endpoint.path)",
                operation: nil,
                depth: "absent",
                failures: [],
                source: ""
            )
        }
}
