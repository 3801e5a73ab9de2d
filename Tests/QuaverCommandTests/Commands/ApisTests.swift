import OpenPlatform
import Testing

@Suite(.serialized, .timeLimit(.minutes(1))) struct ApisTests {
    @Test func `the ledger as JSON names every function with its depth and its source`() async throws {
        let ending = try await quaver("apis", "--json")
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        let rows = try #require(try JSONValue.parse(ending.output).array)
        #expect(rows.count > 200)
        for row in rows {
            #expect(row["name"]?.string?.isEmpty == false)
            #expect(["exact", "shape", "stub", "absent"].contains(row["depth"]?.string))
        }
        let names = rows.compactMap { $0["name"]?.string }
        #expect(Set(names).count == names.count)
        #expect(rows.contains { $0["name"] == "login" && $0["depth"] == "exact" })
    }

    @Test func `what is missing is only what is missing`() async throws {
        let ending = try await quaver("apis", "--json", "--missing")
        let rows = try #require(try JSONValue.parse(ending.output).array)
        #expect(rows.isEmpty == false)
        #expect(rows.allSatisfy { $0["depth"] == "absent" })
    }

    @Test func `the ledger as text has a line for each function`() async throws {
        let text = try await quaver("apis")
        let lines = text.output.split(separator: "\n")
        #expect(lines.contains { $0.contains("tt.login") })
        #expect(lines.allSatisfy { $0.split(separator: "\t").count >= 3 })
    }
}
