import HTTPTypes
import Hummingbird

/// Which methods each path of a router answers.
struct AllowedMethods: Sendable {
    /// A path, whose open parts are in braces, and a method.
    struct Route: Sendable {
        let path: String
        let method: HTTPRequest.Method
    }

    let routes: [Route]

    init(_ routes: [Router<QuaverContext>.RouteDescription]) {
        self.routes = routes.map { Route(path: $0.path.description, method: $0.method) }
    }

    /// The methods of a path, sorted; none when nobody answers there.
    func methods(at path: String) -> [HTTPRequest.Method] {
        let parts = Self.parts(of: path)
        let methods = routes.filter { Self.matches(parts, Self.parts(of: $0.path)) }.map(\.method)
        return Set(methods).sorted { $0.rawValue < $1.rawValue }
    }

    private static func parts(of path: String) -> [Substring] {
        path.split(separator: "/")
    }

    /// Whether a path fits a pattern of the router: `{name}` is any one part, `**` any number of them.
    private static func matches(_ parts: [Substring], _ pattern: [Substring]) -> Bool {
        if pattern.last == "**" {
            return parts.count >= pattern.count
                && matches(Array(parts.prefix(pattern.count - 1)), pattern.dropLast())
        }
        return parts.count == pattern.count
            && zip(parts, pattern).allSatisfy { part, wanted in wanted.hasPrefix("{") || part == wanted }
    }
}
