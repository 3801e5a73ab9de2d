import Storage
import Testing

@Suite struct SQLTests {
    @Test func `values are bound, never spelled`() {
        let name = "O'Hara"
        let sql: SQL =
            "SELECT * FROM people WHERE name = \(name) AND age > \(20) AND left_at IS \(nil as Double?)"

        #expect(sql.text == "SELECT * FROM people WHERE name = ? AND age > ? AND left_at IS ?")
        #expect(sql.values == [.text(name), .integer(20), .null])
        #expect(!sql.text.contains("Hara"))
    }

    @Test func `fragments bring their values along, in order`() {
        let owner: SQL = "app = \("tt1") AND person = \("amy")"
        let sql: SQL = "SELECT \("x") FROM storage WHERE \(owner) AND key = \("k")"

        #expect(sql.text == "SELECT ? FROM storage WHERE app = ? AND person = ? AND key = ?")
        #expect(sql.values == [.text("x"), .text("tt1"), .text("amy"), .text("k")])
    }

    @Test func `a statement without values is its text`() {
        let sql: SQL = "SELECT 1"

        #expect(sql.text == "SELECT 1")
        #expect(sql.values.isEmpty)
    }
}
