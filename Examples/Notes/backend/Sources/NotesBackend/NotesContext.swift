import Foundation
import Hummingbird

/// A request's context; its body holds at most 64 KiB, and answers have their members in a fixed order.
struct NotesContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var maxUploadSize: Int { 65_536 }

    var responseEncoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }
}
