import Foundation
import Hummingbird
import Logging
import NIOCore

/// What a request carries along.
struct QuaverContext: RequestContext {
    var coreContext: CoreRequestContextStorage

    /// The connection that the request came on.
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    /// The largest body of a control request, in bytes.
    var maxUploadSize: Int { 16 << 20 }

    /// A part of the path by its name in the route, without its percent encoding.
    func pathPart(_ name: String) throws -> String {
        let part = try parameters.require(name)
        return part.removingPercentEncoding ?? part
    }
}
