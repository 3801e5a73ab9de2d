import OpenPlatform
import Testing

@testable import HostAPI

struct ErrorTableTests {
    @Test(arguments: ErrorCase.table)
    func `a row is reached by behaviour`(row: ErrorCase) async throws {
        var world = try World()
        try row.arrange(&world)
        let answer = await world.answer(row.function, row.arguments)

        #expect(!answer.isOK)
        #expect(answer.value == .object(row.failure))
        #expect(world.lastStep?.outcome != .ok)
        #expect(world.lastStep?.rules.contains { $0.state == .failed } == true)
        #expect(world.lastStep?.fix != nil)
    }

    @Test func `every documented row of a function marked exact has such a case`() {
        for function in HostRegistry.standard.functions where function.depth == .exact {
            for row in function.errors.rows where row.evidence == .documented {
                let isReached = ErrorCase.table.contains { $0.function == function.name && $0.reaches(row) }
                #expect(isReached, "\(function.name): \(row.detail)")
            }
        }
    }

    @Test(arguments: ["showToast", "request", "getUserProfile", "navigateTo"])
    func `one failed rule ends the list, with what to change`(name: String) async throws {
        var world = try World(gesture: nil)
        world.screen.arrange { $0.outcome = .notFound }
        world.origin.secondsInBackground = 9
        await world.call(name, ["url": "/x", "title": ""])
        let states = world.lastStep?.rules.map(\.state) ?? []

        #expect(states.count(where: { $0 == .failed }) == 1)
        #expect(states.drop { $0 != .failed }.dropFirst().allSatisfy { $0 == .skipped })
    }
}
