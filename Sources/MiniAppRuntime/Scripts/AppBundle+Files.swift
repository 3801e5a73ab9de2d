import Foundation
import OpenPlatform

extension AppBundle {
    /// The bytes of a file in the mini-app's folder; one that a link leads to outside of it is none.
    func file(_ path: FilePath) -> [UInt8]? {
        let base = root.resolvingSymlinksInPath().standardizedFileURL.path
        let file = root.appending(path: "\(path)").resolvingSymlinksInPath().standardizedFileURL
        guard file.path.hasPrefix(base + "/") else { return nil }
        return (try? Data(contentsOf: file)).map(Array.init)
    }
}
