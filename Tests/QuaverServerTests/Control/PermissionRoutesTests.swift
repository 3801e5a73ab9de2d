import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct PermissionRoutesTests {
    private static let path = "/_quaver/v1/devices/device-1/permissions"

    private static func bench(_ body: @Sendable @escaping (ServerBench) async throws -> Void) async throws {
        try await ServerBench.with { bench async throws in
            let order = #"{"path":"\#(Example.path("Thousand"))","person":"amy"}"#
            #expect(try await bench.send(.post, "/_quaver/v1/devices", order).status == 201)
            try await body(bench)
        }
    }

    private static func permissions(_ scopes: String, _ phone: String, _ agreed: Bool) -> String {
        #"{"scopes":{\#(scopes)},"phone":{\#(phone)},"privacy_agreed":\#(agreed)}"#
    }

    @Test func `a test decides for the person, and takes it back`() async throws {
        try await Self.bench { bench async throws in
            #expect(try await bench.send(.get, Self.path).text == Self.permissions("", "", false))
            let patch =
                #"{"scopes":{"scope.camera":true,"scope.address":false},"phone":{"location":false},"privacy_agreed":true}"#
            let all = Self.permissions(
                #""scope.address":false,"scope.camera":true"#,
                #""location":false"#,
                true
            )
            #expect(try await bench.send(.patch, Self.path, patch).text == all)
            #expect(try await bench.send(.patch, Self.path, "{}").text == all)
            let back =
                #"{"scopes":{"scope.camera":null},"phone":{"location":null},"privacy_agreed":false}"#
            let rest = Self.permissions(#""scope.address":false"#, "", false)
            #expect(try await bench.send(.patch, Self.path, back).text == rest)
            #expect(try await bench.send(.get, Self.path).text == rest)
        }
    }

    @Test(arguments: [
        (#"{"scopes":{"scope.phone":true}}"#, "scopes.scope.phone is not a field here"),
        (#"{"scopes":{"scope.camera":1}}"#, "scopes.scope.camera must be true, false or null"),
        (#"{"phone":{"nose":true}}"#, "phone.nose is not a field here"),
        (#"{"phone":true}"#, "phone must be an object"),
        (#"{"privacy_agreed":1}"#, "privacy_agreed must be true or false"),
        (#"{"scope":{}}"#, "scope is not a field here"),
    ])
    func `a mistake is named, and changes nothing`(patch: String, words: String) async throws {
        try await Self.bench { bench async throws in
            let answer = try await bench.send(.patch, Self.path, patch)
            #expect(answer.status == 400)
            #expect(answer.text.contains(words))
            #expect(try await bench.send(.get, Self.path).text == Self.permissions("", "", false))
        }
    }
}
