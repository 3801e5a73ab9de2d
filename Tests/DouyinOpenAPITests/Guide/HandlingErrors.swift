import DouyinOpenAPI

func logIn(_ douyin: DouyinClient, code: String) async throws -> Session? {
    do {
        return try await douyin.session(code: code)
    } catch {
        switch error.code {
        case .badCode:
            return nil  // ask the mini-app to call tt.login again
        case _ where error.isRetryable:
            return try await douyin.session(code: code)
        default:
            throw error  // its description says what to do
        }
    }
}
