import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(5))) struct OpenBadInputTests {
    /// Every call goes to every endpoint that is built.
    private static func everyEndpoint(
        _ body: @Sendable @escaping (ServerBench, any OpenEndpoint.Type) async throws -> Void
    ) async throws {
        try await ServerBench.with { bench in
            for type in OpenAPIRoutes.types { try await body(bench, type) }
        }
    }

    @Test(arguments: BadBodies.unreadable)
    func `a body that can't be read is answered in the envelope`(bad: BadBodies.Body) async throws {
        try await Self.everyEndpoint { bench, type in
            let reply = try await bench.send(type.method, type.path, bytes: bad.bytes)
            #expect(reply.status == 200, "\(type.name) \(reply.text)")
            #expect(reply.isEnveloped(by: type), "\(type.name) \(reply.text)")
        }
    }

    @Test(arguments: BadBodies.values)
    func `a value of the wrong kind is answered in the envelope`(value: JSONValue) async throws {
        let names = ParameterNames.all
        try #require(names.contains("appid") && names.contains("grant_type"))
        try await Self.everyEndpoint { bench, type in
            let right = try bench.credentials()
            for name in names + [""] {
                var members = right.parameters
                for other in name.isEmpty ? names : [name] { members[other] = value }
                let body = JSONValue.object(members).bytes
                let reply = try await bench.send(type.method, type.path, bytes: body, right.headers)
                #expect(reply.status == 200, "\(type.name) \(name) \(reply.text)")
                #expect(reply.isEnveloped(by: type), "\(type.name) \(name) \(reply.text)")
            }
        }
    }

    @Test(arguments: ["%", "%00", "%ff", "%E5%B0", "a=b=c&&", "appid", "appid=%00&secret=%ff", "appid[]=1"])
    func `a query that makes no sense is answered in the envelope`(query: String) async throws {
        try await Self.everyEndpoint { bench, type in
            let reply = try await bench.send(type.method, "\(type.path)?\(query)", bytes: [])
            #expect(reply.isEnveloped(by: type), "\(type.name) \(reply.text)")
        }
    }

    @Test func `a body of ten megabytes is refused with 413`() async throws {
        let body = Array(#"{"appid":""#.utf8) + Array(repeating: UInt8(ascii: "a"), count: 10 << 20)
        try await Self.everyEndpoint { bench, type in
            let reply = try await bench.send(type.method, type.path, bytes: body)
            #expect(reply.status == 413, "\(type.name)")
            #expect(reply.isEnveloped(by: type), "\(type.name) \(reply.text)")
        }
    }

    @Test(arguments: ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND", "BREW"])
    func `a method that an endpoint doesn't have is refused with 405 and those it has`(
        name: String
    ) async throws {
        let method = try #require(HTTPRequest.Method(name))
        try await Self.everyEndpoint { bench, type in
            let methods = OpenAPIRoutes.types.filter { $0.path == type.path }.map { $0.method }
            guard !methods.contains(method) else { return }
            for path in [type.path, type.path + "/"] {
                let reply = try await bench.send(method, path, bytes: [])
                #expect(reply.status == 405, "\(type.name)")
                #expect(reply.headers[.allow]?.contains(type.method.rawValue) == true)
                #expect(reply.isEnveloped(by: type), "\(type.name) \(reply.text)")
            }
        }
    }
}

extension ServerBench {
    /// What gets past every first question: an app, its secret, a token of each kind, a person's ids.
    func credentials() throws -> (parameters: JSONObject, headers: HTTPFields) {
        let access = try token()
        let openID = JSONValue.string(try session().openID)
        var headers = HTTPFields()
        if let name = HTTPField.Name("access-token") { headers[name] = try token(.client) }
        if let name = HTTPField.Name("X-Token") { headers[name] = access }
        let parameters: JSONObject = [
            "appid": "tt1", "app_id": "tt1", "client_key": "tt1", "secret": "s", "client_secret": "s",
            "grant_type": "client_credential", "access_token": .string(access),
            "openid": openID, "open_id": openID, "touser": openID,
        ]
        return (parameters, headers)
    }
}
