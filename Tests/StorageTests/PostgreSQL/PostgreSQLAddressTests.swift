import Storage
import Testing

@Suite struct PostgreSQLAddressTests {
    @Test(arguments: [
        (
            "postgresql://amy:hush@db.example:5433/quaver?sslmode=require",
            "postgresql://db.example:5433/quaver"
        ),
        ("postgres://amy:h%40sh@db.example/quaver", "postgresql://db.example/quaver"),
        ("postgresql:///quaver?host=/run/pg&password=hush", "postgresql:///run/pg/quaver"),
        ("postgresql://", "postgresql:///"),
    ])
    func `an address is told without person and password`(url: String, text: String) throws {
        let address = try #require(PostgreSQLAddress(url))

        #expect(address.description == text)
        #expect("\(address)" == text)
    }

    @Test(arguments: [
        "", "sqlite:x", "mysql://localhost/x", "postgresql:x", "host=localhost dbname=x",
        "postgresql://localhost/x?pasword=typo", "postgresql://amy:hu%zz@localhost/x",
        "postgresql://amy:h@sh@localhost/x", "postgresql://amy:h/sh@localhost/x",
    ])
    func `what is no address, or has a password that isn't spelled out, is none`(url: String) {
        #expect(PostgreSQLAddress(url) == nil)
    }
}
