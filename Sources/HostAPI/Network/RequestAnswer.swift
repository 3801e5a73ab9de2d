import OpenPlatform

/// A server's answer as `success` gets it.
struct RequestAnswer {
    let reply: HTTPReply
    let dataType: String
    let responseType: String

    var json: JSONValue {
        ["statusCode": .integer(reply.status), "header": .object(header), "data": data]
    }

    private var data: JSONValue {
        guard responseType != "arraybuffer" else { return MarkedValue.bytes(reply.body).json }
        guard dataType == "json", let value = try? JSONValue.parse(reply.body, maximumDepth: 512) else {
            return .string(String(decoding: reply.body, as: UTF8.self))
        }
        return value.asItIs
    }

    /// A name that comes again is joined with a comma; `Set-Cookie` becomes lower case (…/api/network/cookie).
    private var header: JSONObject {
        reply.headers.reduce(into: [:]) { header, line in
            let isCookie = line.name.lowercased() == "set-cookie"
            let name = isCookie ? "set-cookie" : line.name
            let before = header[name]?.string.map { $0 + (isCookie ? "," : ", ") } ?? ""
            header[name] = .string(before + line.value)
        }
    }
}
