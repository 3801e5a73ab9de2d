import Storage
import Testing

@Suite struct SQLTests {
    @Test func `values are numbered, never spelled`() {
        let name = "O'Hara"
        let sql: SQL =
            "SELECT * FROM people WHERE name = \(name) AND age > \(20) AND left_at IS \(nil as Double?)"

        #expect(sql.text == "SELECT * FROM people WHERE name = $1 AND age > $2 AND left_at IS $3")
        #expect(sql.values == [.text(name), .integer(20), .null])
        #expect(!sql.text.contains("Hara"))
    }

    @Test func `fragments bring their values along and the numbers go on`() {
        let owner: SQL = "app = \("tt1") AND person = \("amy")"
        let sql: SQL = "SELECT \("x") FROM storage WHERE \(owner) AND key = \("k")"

        #expect(sql.text == "SELECT $1 FROM storage WHERE app = $2 AND person = $3 AND key = $4")
        #expect(sql.values == [.text("x"), .text("tt1"), .text("amy"), .text("k")])
    }

    @Test func `a statement without values is its text`() {
        let sql: SQL = "SELECT 1"

        #expect(sql.text == "SELECT 1")
        #expect(sql.values.isEmpty)
    }
}
