import DouyinOpenAPI

func serve(_ douyin: DouyinClient, server: @escaping @Sendable () async throws -> Void) async throws {
    try await withThrowingTaskGroup { group in
        group.addTask { try await douyin.run() }
        group.addTask { try await server() }
        try await group.next()
        group.cancelAll()
    }
}
