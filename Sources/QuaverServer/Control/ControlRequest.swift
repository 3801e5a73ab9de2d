import Hummingbird
import OpenPlatform

extension Request {
    /// Reads the body of a control request as JSON; an empty body is an empty object.
    func json(_ context: QuaverContext) async throws -> JSONValue {
        var request = self
        let body = try await request.collectBody(upTo: context.maxUploadSize)
        if body.readableBytes == 0 { return [:] }
        do throws(JSONFault) {
            return try JSONValue.parse(Array(body.readableBytesView))
        } catch {
            throw ControlError.invalid("the body is no JSON: \(error)")
        }
    }

    /// A number from the query, or what counts without it.
    func number(_ name: String, default fallback: Int) throws -> Int {
        guard let text = uri.queryParameters[Substring(name)] else { return fallback }
        guard let number = Int(text), number >= 0 else {
            throw ControlError.invalid("\(name) must be a whole number, 0 or more")
        }
        return number
    }
}

/// Reads a document with typed faults, and turns them into answers of the control API.
func readDocument<Value>(
    _ json: JSONValue,
    _ read: (inout FieldReader) throws(DocumentFault) -> Value
) throws(ControlError) -> Value {
    do throws(DocumentFault) {
        var fields = try FieldReader(json, at: "")
        let value = try read(&fields)
        try fields.finish()
        return value
    } catch {
        throw ControlError(error)
    }
}
