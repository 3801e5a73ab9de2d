import HTTPTypes
import OpenPlatform

/// A call of an open endpoint as it arrived.
struct OpenCall: Sendable {
    /// The parameters of the address.
    let query: CallParameters

    /// The parameters of the body; none when it is neither a JSON object nor a form.
    let body: CallParameters

    /// The body byte by byte, which signatures are made over.
    let bytes: [UInt8]

    /// The headers.
    let headers: HTTPFields

    /// The number that the answer carries.
    let logID: String

    /// A parameter's text from the body, else from the address: real clients put them in either, or in both.
    func text(_ name: String) -> String? {
        body.text(name) ?? query.text(name)
    }

    /// The first of some names that was sent: clients of one endpoint write another one's names.
    func text(_ name: String, or others: String...) -> String? {
        text(name) ?? others.lazy.compactMap { text($0) }.first
    }

    /// A truth from the body, else from the address.
    func flag(_ name: String) -> Bool? {
        body.flag(name) ?? query.flag(name)
    }

    /// A header's text; `nil` when it was not sent or is empty.
    func header(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { headers[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
