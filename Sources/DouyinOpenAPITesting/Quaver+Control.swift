public import DouyinOpenAPI
import HTTPTypes
import OpenPlatform
import QuaverServer

extension Quaver {
    /// The host apps, by the names of the control API.
    public enum HostApp: String, Sendable, Hashable, CaseIterable {
        /// Douyin.
        case douyin
        /// Douyin Lite.
        case douyinLite = "douyin_lite"
        /// Toutiao.
        case toutiao
        /// Toutiao Lite.
        case toutiaoLite = "toutiao_lite"
    }

    /// What `tt.login` gives in an app.
    ///
    /// - Parameters:
    ///   - person: The person's id in the scenario.
    ///   - app: The app's id.
    ///   - host: The host app.
    /// - Returns: `code`, good once.
    /// - Throws: ``QuaverFault/refused(_:)``.
    public func loginCode(
        of person: String,
        in app: String,
        host: HostApp = .douyin
    ) async throws -> String {
        let answer = try await post(
            "people/\(person)/login",
            ["app_id": .string(app), "host_app": .string(host.rawValue)]
        )
        return try text("code", of: answer)
    }

    /// What `tt.getUserProfile` gives once the person agrees.
    ///
    /// - Parameters:
    ///   - person: The person's id in the scenario.
    ///   - app: The app's id; the person must have logged in.
    ///   - host: The host app.
    /// - Returns: What the mini-app sends to its server.
    /// - Throws: ``QuaverFault/refused(_:)``.
    public func profile(
        of person: String,
        in app: String,
        host: HostApp = .douyin
    ) async throws -> SensitiveData {
        let answer = try await post(
            "people/\(person)/profile",
            ["app_id": .string(app), "host_app": .string(host.rawValue)]
        )
        return SensitiveData(
            encryptedData: try text("encryptedData", of: answer),
            iv: try text("iv", of: answer),
            rawData: try text("rawData", of: answer),
            signature: try text("signature", of: answer)
        )
    }

    /// What the phone button gives once the person agrees, the old way and the new.
    ///
    /// - Parameters:
    ///   - person: The person's id in the scenario.
    ///   - app: The app's id; the person must have logged in.
    ///   - host: The host app.
    /// - Returns: The encrypted number, and the code.
    /// - Throws: ``QuaverFault/refused(_:)``.
    public func phone(
        of person: String,
        in app: String,
        host: HostApp = .douyin
    ) async throws -> (data: SensitiveData, code: String) {
        let answer = try await post(
            "people/\(person)/phone",
            ["app_id": .string(app), "host_app": .string(host.rawValue)]
        )
        let data = SensitiveData(
            encryptedData: try text("encryptedData", of: answer),
            iv: try text("iv", of: answer)
        )
        return (data, try text("code", of: answer))
    }

    /// Lets a person agree to messages, as in the dialog of `tt.requestSubscribeMessage`.
    ///
    /// - Parameters:
    ///   - person: The person's id in the scenario.
    ///   - templates: The templates, at most three of one kind.
    ///   - app: The app's id.
    ///   - host: The host app.
    /// - Throws: ``QuaverFault/refused(_:)``.
    public func subscribe(
        _ person: String,
        to templates: [String],
        of app: String,
        host: HostApp = .douyin
    ) async throws {
        _ = try await post(
            "people/\(person)/subscribe",
            [
                "app_id": .string(app), "host_app": .string(host.rawValue),
                "template_ids": .array(templates.map(JSONValue.string)),
            ]
        )
    }

    /// The messages that a person got from an app, newest last, as keyword and value.
    ///
    /// - Parameters:
    ///   - person: The person's id in the scenario.
    ///   - app: The app's id.
    /// - Returns: The data of each message.
    /// - Throws: ``QuaverFault/refused(_:)``.
    public func inbox(of person: String, from app: String) async throws -> [[String: String]] {
        let answer = try await control(.get, "people/\(person)/inbox?app_id=\(app)", nil)
        return (answer["messages"]?.array ?? [])
            .map { message in
                Dictionary(
                    (message["data"]?.object ?? [:]).map { ($0.0, $0.1.string ?? "") },
                    uniquingKeysWith: { first, _ in first }
                )
            }
    }

    /// Moves the platform's clock on.
    ///
    /// - Parameter seconds: How far.
    /// - Throws: ``QuaverFault/refused(_:)``.
    public func advance(by seconds: Double) async throws {
        _ = try await control(.patch, "clock", ["advance": .number(seconds)])
    }

    /// What goes wrong on purpose.
    public enum Effect: Sendable, Hashable {
        /// The endpoint answers with this number.
        case error(Int)

        /// The answer comes later, in milliseconds of real time.
        case delay(milliseconds: Int)

        /// The connection breaks.
        case drop
    }

    /// Lets an endpoint fail.
    ///
    /// - Parameters:
    ///   - endpoint: Its name in the parity ledger, such as `jscode2session`.
    ///   - effect: What happens.
    ///   - times: How often; all calls before `after` go well.
    ///   - after: How many calls go well first.
    /// - Throws: ``QuaverFault/refused(_:)``.
    public func fail(_ endpoint: String, _ effect: Effect, times: Int = 1, after: Int = 0) async throws {
        let json: JSONValue =
            switch effect {
            case .error(let number): ["error": .integer(number)]
            case .delay(let milliseconds): ["delay_ms": .integer(milliseconds)]
            case .drop: ["drop": true]
            }
        _ = try await post(
            "faults",
            [
                "operation": .string(endpoint), "effect": json, "times": .integer(times),
                "after": .integer(after),
            ]
        )
    }
}

extension Quaver {
    private func post(_ path: String, _ body: JSONValue) async throws -> JSONValue {
        try await control(.post, path, body)
    }

    private func control(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: JSONValue?
    ) async throws -> JSONValue {
        let head = HTTPRequest(
            method: method,
            scheme: "http",
            authority: "localhost",
            path: "/_quaver/v1/\(path)",
            headerFields: [.contentType: "application/json"]
        )
        let answer = try await server.answer(head, body: body.map { Array($0.text.utf8) } ?? [])
        let json = (try? JSONValue.parse(answer.body)) ?? .null
        guard (200..<300).contains(answer.head.status.code) else {
            throw QuaverFault.refused(
                json["error"]?["message"]?.string ?? "\(path): status \(answer.head.status.code)"
            )
        }
        return json
    }

    /// A member that an answer has when all went well; otherwise its `errMsg` says why it has not.
    private func text(_ name: String, of answer: JSONValue) throws -> String {
        guard let text = answer[name]?.string else {
            throw QuaverFault.refused(answer["errMsg"]?.string ?? "the answer has no \(name)")
        }
        return text
    }
}
