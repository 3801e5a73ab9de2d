package import Foundation

/// The scripts of a mini-app: which file a `require` means, and its text ready to run.
///
/// Nothing is remembered between calls, so a changed file is seen at once.
package struct ModuleGraph: Sendable {
    let folder: SourceFolder

    /// Opens the scripts below a mini-app's root.
    package init(root: URL) {
        folder = SourceFolder(root: root)
    }

    /// Finds the file that a specifier means.
    ///
    /// `./x` and `../x` are relative to the requiring file, `/x` to the root. A bare `x` is tried as a file beside the
    /// requiring file, then below the root, then as a package in `miniprogram_npm` and in `node_modules`, from the
    /// requiring file's folder upwards. Each place is tried as it is, with `.js`, `.ts` and `.json`, as the `main`
    /// of a `package.json` and as a folder with an index file. (Observed in public mini-apps.)
    ///
    /// - Parameters:
    ///   - specifier: What stands in `require(…)` or behind `from`.
    ///   - file: The path of the requiring file, relative to the root.
    /// - Returns: The file with its real path, links followed, or the paths that were tried.
    package func resolve(_ specifier: String, from file: String) -> ModuleResolution {
        var tried: [String] = []
        let places = places(for: specifier, from: file)
        for place in places {
            if let path = self.file(at: place, tried: &tried) {
                return .file(folder.realPath(of: path) ?? path, warning: nil)
            }
        }
        for path in tried {
            guard let spelling = folder.otherSpelling(of: path) else { continue }
            let mistake = ModuleMistake.otherCapitals(specifier, spelling)
            return .file(spelling, warning: diagnostic(mistake, about: specifier, in: file))
        }
        return .missing(tried: tried)
    }

    /// Says that a specifier leads nowhere, at the place where the requiring file names it.
    package func missing(_ specifier: String, from file: String) -> Diagnostic {
        let isPackage = !specifier.hasPrefix(".") && !specifier.hasPrefix("/")
        let mistake: ModuleMistake = isPackage ? .missingPackage(specifier) : .missingFile(specifier)
        return diagnostic(mistake, about: specifier, in: file)
    }

    private func diagnostic(_ mistake: ModuleMistake, about specifier: String, in file: String) -> Diagnostic
    {
        guard let source = folder.text(of: file) else { return Diagnostic(mistake, file: file) }
        for quote in ["\"", "'", "`"] {
            if let range = source.bytes.firstRange(of: Array("\(quote)\(specifier)\(quote)".utf8)) {
                return Diagnostic(mistake, in: source, at: range.lowerBound)
            }
        }
        return Diagnostic(mistake, file: file)
    }

    // MARK: Places

    /// The paths without endings that a specifier may mean, best first.
    private func places(for specifier: String, from file: String) -> [String] {
        guard !specifier.isEmpty, !specifier.contains("://") else { return [] }
        let beside = SourceFolder.resolve(specifier, from: file)
        if specifier.hasPrefix("/") || Self.isRelative(specifier) {
            return beside.map { [Self.keepingSlash(of: specifier, in: $0)] } ?? []
        }
        let folders = Self.foldersUpwards(from: file)
        let packages = ["miniprogram_npm", "node_modules"]
            .flatMap { name in
                folders.map { "\($0)\(name)/\(specifier)" }
            }
        return ([beside, SourceFolder.resolve("/" + specifier, from: file)] + packages).compactMap(\.self)
    }

    private static func isRelative(_ specifier: String) -> Bool {
        let first = specifier.prefix { $0 != "/" }
        return first == "." || first == ".."
    }

    /// Keeps a slash at the end, which says that a folder is meant.
    private static func keepingSlash(of specifier: String, in path: String) -> String {
        let last = specifier.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let meansFolder = last.isEmpty || last == "." || last == ".."
        return meansFolder && !path.isEmpty ? path + "/" : path
    }

    /// The folder of a file and all above it, each with a slash at its end but the root.
    private static func foldersUpwards(from file: String) -> [String] {
        let parts = file.split(separator: "/").dropLast()
        return (0...parts.count).reversed()
            .map { count in
                parts.prefix(count).map { "\($0)/" }.joined()
            }
    }

    // MARK: Files

    private static let endings = [".js", ".ts", ".json"]

    private func file(at place: String, tried: inout [String]) -> String? {
        let isFolder = place.isEmpty || place.hasSuffix("/")
        let stem = isFolder ? String(place.dropLast()) : place
        if !isFolder, let path = firstFile([stem] + Self.endings.map { stem + $0 }, tried: &tried) {
            return path
        }
        let prefix = stem.isEmpty ? "" : stem + "/"
        if let main = main(of: prefix), let target = SourceFolder.resolve(main, from: prefix + "package.json")
        {
            let candidates =
                [target] + Self.endings.map { target + $0 } + Self.endings.map { "\(target)/index\($0)" }
            if let path = firstFile(candidates, tried: &tried) { return path }
        }
        return firstFile(Self.endings.map { "\(prefix)index\($0)" }, tried: &tried)
    }

    private func firstFile(_ candidates: [String], tried: inout [String]) -> String? {
        for path in candidates {
            if folder.contains(path) { return path }
            tried.append(path)
        }
        return nil
    }

    private func main(of prefix: String) -> String? {
        guard let source = folder.text(of: prefix + "package.json"),
            let node = try? JSONScanner.read(source.bytes)
        else { return nil }
        return node["main"]?.string
    }
}
