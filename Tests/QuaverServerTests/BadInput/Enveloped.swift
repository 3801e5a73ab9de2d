import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

extension Reply {
    /// Whether this is an answer of an endpoint, in its own envelope to the byte when it is a failure.
    func isEnveloped(by type: any OpenEndpoint.Type) -> Bool {
        guard headers[.xQuaver] == "emulated", let logID = headers[.xTtLogid] else { return false }
        guard headers[.contentType]?.hasPrefix("application/json") == true else { return status == 200 }
        guard let json = try? JSONValue.parse(text) else { return false }
        let failure = type.envelope.failureFields(in: json)
        guard let code = failure.code, code != 0 else { return status == 200 }
        let wire = WireFailure(code, failure.text ?? "")
        return type.envelope.failure(wire, logID: logID).text == text
    }
}

extension Envelope {
    fileprivate func failureFields(in json: JSONValue) -> (code: Int?, text: String?) {
        switch self {
        case .legacyV1: (json["errcode"]?.int, json["errmsg"]?.string)
        case .legacyV2: (json["err_no"]?.int, json["err_tips"]?.string)
        case .open(let textField, _): (json["err_no"]?.int, json[textField]?.string)
        case .flat(let code, let text, _, _, _): (json[code]?.int, json[text]?.string)
        case .oauth: (json["data"]?["error_code"]?.int, json["data"]?["description"]?.string)
        case .thirdParty: (json["errno"]?.int, json["message"]?.string)
        case .tags: (json["code"]?.int, json["message"]?.string)
        case .censor: (json["error"]?.int, json["message"]?.string)
        }
    }
}
