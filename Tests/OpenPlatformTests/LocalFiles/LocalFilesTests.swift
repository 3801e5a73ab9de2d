import Storage
import Testing

@testable import OpenPlatform

struct LocalFilesTests {
    private static let owner = StorageOwner(account: Fixture.account(), device: Fixture.device)

    /// A folder `d` with the file `d/f`, and the file `f`.
    private static func files(_ settings: PlatformSettings = PlatformSettings()) throws -> LocalFiles {
        let fixture = try Fixture(settings: settings)
        _ = try fixture.platform.apps.create(App(id: Fixture.appID, secret: "s")).get()
        _ = try fixture.platform.people.create(Person(id: "amy")).get()
        let files = fixture.platform.localFiles
        try files.makeFolder(path("d"), recursive: false, of: owner).get()
        try files.write([1, 2, 3], to: path("d/f"), of: owner).get()
        try files.write([4], to: path("f"), of: owner).get()
        return files
    }

    private static func path(_ text: String) throws -> FilePath { try #require(FilePath(text)) }

    private static func all(_ files: LocalFiles) throws -> [String] {
        try files.entries(below: .root, of: owner).map { "\($0.path)" }
    }

    @Test func `a file is written, lengthened, cut and taken away`() throws {
        let (files, owner, path) = (try Self.files(), Self.owner, try Self.path("f"))

        try files.append([5, 6], to: path, of: owner).get()
        #expect(try files.read(path, of: owner).get() == [4, 5, 6])
        try files.truncate(path, to: 5, of: owner).get()
        #expect(try files.read(path, of: owner).get() == [4, 5, 6, 0, 0])
        try files.truncate(path, to: 1, of: owner).get()
        #expect(try files.read(path, of: owner).get() == [4])
        try files.write([], to: path, of: owner).get()
        #expect(try files.entry(path, of: owner).get().bytes == 0)
        try files.unlink(path, of: owner).get()
        #expect(try files.read(path, of: owner) == .failure(.missing))
    }

    @Test func `a copy stays when the original goes`() throws {
        let (files, owner) = (try Self.files(), Self.owner)

        try files.copy(Self.path("d/f"), to: Self.path("d/g"), of: owner).get()
        try files.unlink(Self.path("d/f"), of: owner).get()
        #expect(try files.read(Self.path("d/g"), of: owner).get() == [1, 2, 3])
        #expect(try files.names(in: Self.path("d"), of: owner).get() == ["g"])
    }

    @Test func `a folder is renamed with all that is in it`() throws {
        let (files, owner) = (try Self.files(), Self.owner)

        try files.rename(Self.path("d"), to: Self.path("e"), of: owner).get()
        #expect(try Self.all(files) == ["e", "e/f", "f"])
        try files.rename(Self.path("f"), to: Self.path("e/f"), of: owner).get()
        #expect(try files.read(Self.path("e/f"), of: owner).get() == [4])
        try files.rename(Self.path("e"), to: Self.path("e"), of: owner).get()
        #expect(try Self.all(files) == ["e", "e/f"])
    }

    @Test func `folders are made on the way, and removed with all that is in them`() throws {
        let (files, owner) = (try Self.files(), Self.owner)

        try files.makeFolder(Self.path("x/y/z"), recursive: true, of: owner).get()
        try files.makeFolder(Self.path("x/y"), recursive: true, of: owner).get()
        #expect(try Self.all(files) == ["d", "d/f", "f", "x", "x/y", "x/y/z"])
        try files.removeFolder(Self.path("x"), recursive: true, of: owner).get()
        try files.removeFolder(Self.path("d"), recursive: true, of: owner).get()
        #expect(try Self.all(files) == ["f"])
    }

    /// What is tried, and why it is refused.
    struct Attempt: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let refusal: FileRefusal
        let act: @Sendable (LocalFiles) throws -> FileRefusal?
    }

    private static func attempt<Value>(
        _ words: String,
        _ refusal: FileRefusal,
        _ act: @escaping @Sendable (LocalFiles) throws -> Result<Value, FileRefusal>
    ) -> Attempt {
        Attempt(testDescription: words, refusal: refusal) { files in
            if case .failure(let refusal) = try act(files) { refusal } else { nil }
        }
    }

    private static let attempts: [Attempt] = [
        attempt("read a folder", .notPermitted) { try $0.read(path("d"), of: owner) },
        attempt("read the root", .notPermitted) { try $0.read(.root, of: owner) },
        attempt("write without a folder", .missing) { try $0.write([1], to: path("x/y"), of: owner) },
        attempt("write below a file", .notPermitted) { try $0.write([1], to: path("f/y"), of: owner) },
        attempt("write over a folder", .notPermitted) { try $0.write([1], to: path("d"), of: owner) },
        attempt("write over the root", .notPermitted) { try $0.write([1], to: .root, of: owner) },
        attempt("cut what isn't there", .missing) { try $0.truncate(path("x"), to: 1, of: owner) },
        attempt("copy a folder", .notPermitted) { try $0.copy(path("d"), to: path("e"), of: owner) },
        attempt("copy over a folder", .notPermitted) { try $0.copy(path("f"), to: path("d"), of: owner) },
        attempt("rename what isn't there", .missing) { try $0.rename(path("x"), to: path("y"), of: owner) },
        attempt("rename into nowhere", .missing) { try $0.rename(path("f"), to: path("x/y"), of: owner) },
        attempt("rename a file to a folder's name", .notPermitted) {
            try $0.rename(path("f"), to: path("d"), of: owner)
        },
        attempt("rename a folder into itself", .notPermitted) {
            try $0.rename(path("d"), to: path("d/x"), of: owner)
        },
        attempt("rename the root", .denied) { try $0.rename(.root, to: path("x"), of: owner) },
        attempt("unlink a folder", .notPermitted) { try $0.unlink(path("d"), of: owner) },
        attempt("make a folder twice", .exists) { try $0.makeFolder(path("d"), recursive: false, of: owner) },
        attempt("make a folder over a file", .exists) {
            try $0.makeFolder(path("f"), recursive: true, of: owner)
        },
        attempt("make a folder in nowhere", .missing) {
            try $0.makeFolder(path("x/y"), recursive: false, of: owner)
        },
        attempt("make a folder below a file", .notPermitted) {
            try $0.makeFolder(path("f/y"), recursive: true, of: owner)
        },
        attempt("remove a full folder", .notEmpty) {
            try $0.removeFolder(path("d"), recursive: false, of: owner)
        },
        attempt("remove a file as a folder", .notPermitted) {
            try $0.removeFolder(path("f"), recursive: true, of: owner)
        },
        attempt("remove the root", .denied) { try $0.removeFolder(.root, recursive: true, of: owner) },
        attempt("list a file", .notPermitted) { try $0.names(in: path("f"), of: owner) },
        attempt("list nothing", .missing) { try $0.names(in: path("x"), of: owner) },
    ]

    @Test(arguments: attempts)
    func `what can't be done changes nothing`(attempt: Attempt) throws {
        let files = try Self.files()

        #expect(try attempt.act(files) == attempt.refusal)
        #expect(try Self.all(files) == ["d", "d/f", "f"])
    }

    @Test func `all files together have at most so many bytes`() throws {
        var settings = PlatformSettings()
        settings.fileLimits.user = 10
        let (files, owner, path) = (try Self.files(settings), Self.owner, try Self.path("g"))
        let six = [UInt8](repeating: 0, count: 6)

        #expect(try files.write(six + [0], to: path, of: owner).refusal == .full(bytes: 11, limit: 10))
        try files.write(six, to: path, of: owner).get()
        #expect(try files.append([0], to: path, of: owner).refusal == .full(bytes: 11, limit: 10))
        #expect(try files.copy(path, to: Self.path("h"), of: owner).refusal == .full(bytes: 16, limit: 10))
        #expect(try files.truncate(path, to: 7, of: owner).refusal == .full(bytes: 11, limit: 10))
        try files.write(six, to: path, of: owner).get()
        try files.write([], to: path, of: owner).get()
    }

    @Test func `each account has its own files, and they outlast the platform`() throws {
        let database = try SQLiteDatabase.inMemory()
        let (path, owner) = (try Self.path("f"), Self.owner)
        let other = StorageOwner(account: Fixture.account(on: .toutiao), device: Fixture.device)
        let first = try OpenPlatform(
            database: database,
            clock: .frozen(at: PlatformInstant(seconds: 1)),
            random: .seeded(1),
            trace: Trace(clock: .frozen(at: PlatformInstant(seconds: 1)))
        )
        _ = try first.apps.create(App(id: Fixture.appID, secret: "s")).get()
        _ = try first.people.create(Person(id: "amy")).get()
        try first.localFiles.write([7], to: path, of: owner).get()

        let second = try OpenPlatform(
            database: database,
            clock: .frozen(at: PlatformInstant(seconds: 2)),
            random: .seeded(1),
            trace: Trace(clock: .frozen(at: PlatformInstant(seconds: 2)))
        )
        #expect(try second.localFiles.read(path, of: owner).get() == [7])
        #expect(try second.localFiles.entry(path, of: owner).get().madeAt == PlatformInstant(seconds: 1))
        #expect(try second.localFiles.read(path, of: other) == .failure(.missing))
    }
}
