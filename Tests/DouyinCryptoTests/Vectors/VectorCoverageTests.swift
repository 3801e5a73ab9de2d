import Testing

@Suite struct VectorCoverageTests {
    @Test func `every vector of the file is tried, or is about payments`() {
        let tried =
            [
                Vector.userData, Vector.loginPositive, Vector.loginNegative, Vector.webhook, Vector.echo,
                Vector.push, Vector.payload, Vector.oauth, Vector.payment,
            ]
            .flatMap { $0 }

        #expect(Vector.all.count > 20)
        #expect(Set(tried.map(\.id)) == Set(Vector.all.map(\.id)))
        #expect(tried.count == Vector.all.count)
    }
}
