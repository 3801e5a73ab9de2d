import HTTPTypes
import Hummingbird
import NIOCore
import OpenPlatform

extension Response {
    /// Answers with a JSON value whose members keep their order.
    static func json(
        _ value: JSONValue,
        status: HTTPResponse.Status = .ok,
        headers: HTTPFields = [:]
    ) -> Response {
        json(bytes: value.bytes, status: status, headers: headers)
    }

    /// Answers with JSON text that is there already.
    static func json(
        text: String,
        status: HTTPResponse.Status = .ok,
        headers: HTTPFields = [:]
    ) -> Response {
        json(bytes: Array(text.utf8), status: status, headers: headers)
    }

    /// Answers without a body.
    static var noContent: Response { Response(status: .noContent) }

    private static func json(
        bytes: [UInt8],
        status: HTTPResponse.Status,
        headers: HTTPFields
    ) -> Response {
        var headers = headers
        headers[.contentType] = "application/json; charset=utf-8"
        return Response(
            status: status,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
