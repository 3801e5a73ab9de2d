import DouyinOpenAPI

func greet(code: String, sent data: SensitiveData, environment: [String: String]) async throws -> String {
    let douyin = DouyinClient(
        app: "tt0123456789abcdef",
        secret: AppSecret(environment["DOUYIN_SECRET"] ?? ""),
        environment: .quaver()  // .production, once it works
    )
    let session = try await douyin.session(code: code)
    guard let key = session.key else { return "hello, whoever you are" }

    let profile = try data.profile(with: key, for: douyin.appID)
    return "hello, \(profile.nickname)"
}
