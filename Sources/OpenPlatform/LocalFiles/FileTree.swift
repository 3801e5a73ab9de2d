/// The files of an owner by their paths, and what may be done to them.
struct FileTree: Sendable, Hashable {
    let entries: [FilePath: FileEntry]

    private static let root = FileEntry(
        isDirectory: true,
        bytes: 0,
        madeAt: PlatformInstant(seconds: 0),
        changedAt: PlatformInstant(seconds: 0)
    )

    subscript(path: FilePath) -> FileEntry? { path == .root ? Self.root : entries[path] }

    /// The bytes of all files.
    var bytes: Int { entries.values.reduce(0) { $0 + $1.bytes } }

    /// Everything below a folder, at any depth, sorted.
    func paths(below folder: FilePath) -> [FilePath] { entries.keys.filter { $0.isBelow(folder) }.sorted() }

    /// What lies in a folder, sorted.
    func children(of folder: FilePath) -> [FilePath] { entries.keys.filter { $0.parent == folder }.sorted() }

    /// The file at a path.
    func file(_ path: FilePath) throws(FileRefusal) -> FileEntry {
        guard let entry = self[path] else { throw .missing }
        guard !entry.isDirectory else { throw .notPermitted }
        return entry
    }

    /// The folder at a path.
    func folder(_ path: FilePath) throws(FileRefusal) -> FileEntry {
        guard let entry = self[path] else { throw .missing }
        guard entry.isDirectory else { throw .notPermitted }
        return entry
    }

    /// Whether a path may come to hold a file with so many bytes.
    func admit(_ path: FilePath, bytes: Int, limits: FileLimits) throws(FileRefusal) {
        guard let parent = path.parent else { throw .notPermitted }
        _ = try folder(parent)
        let old = self[path]
        guard old?.isDirectory != true else { throw .notPermitted }
        let total = self.bytes - (old?.bytes ?? 0) + bytes
        guard total <= limits.user || bytes <= old?.bytes ?? 0 else {
            throw .full(bytes: total, limit: limits.user)
        }
    }

    /// The folders to make so that there is one at a path, outermost first.
    func foldersToMake(_ path: FilePath, recursive: Bool) throws(FileRefusal) -> [FilePath] {
        if let old = self[path] {
            guard recursive, old.isDirectory else { throw .exists }
            return []
        }
        let missing = path.ancestors.filter { self[$0] == nil }
        guard recursive || missing.isEmpty else { throw .missing }
        for folder in path.ancestors where self[folder]?.isDirectory == false { throw .notPermitted }
        return missing + [path]
    }

    /// What goes with a folder, itself included.
    func pathsToRemove(folder path: FilePath, recursive: Bool) throws(FileRefusal) -> [FilePath] {
        _ = try folder(path)
        guard path != .root else { throw .denied }
        let contents = paths(below: path)
        guard recursive || contents.isEmpty else { throw .notEmpty }
        return contents + [path]
    }

    /// The old and new paths of everything that a renaming moves.
    func moves(_ old: FilePath, to new: FilePath) throws(FileRefusal) -> [(from: FilePath, to: FilePath)] {
        guard let entry = self[old] else { throw .missing }
        guard old != .root, let parent = new.parent else { throw .denied }
        _ = try folder(parent)
        if let taken = self[new], old != new {
            guard taken.isDirectory == entry.isDirectory, children(of: new).isEmpty else {
                throw .notPermitted
            }
        }
        guard !new.isBelow(old) else { throw .notPermitted }
        return ([old] + paths(below: old)).map { ($0, $0.moved(from: old, to: new)) }
    }
}
