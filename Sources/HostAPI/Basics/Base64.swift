import OpenPlatform

import struct Foundation.Data

extension HostFunction {
    /// `tt.base64ToArrayBuffer`: the bytes that a Base64 text stands for.
    static let base64ToArrayBuffer = HostFunction(
        "base64ToArrayBuffer",
        .basics,
        since: "1.0.0",
        kind: .synchronous,
        parameters: [.required("str", .string)],
        source: "api/foundation/tt-base-64-to-array-buffer",
        notes: "Characters outside the alphabet are skipped (inferred).",
        body: .immediate { call throws(HostFailure) in
            let data = Data(base64Encoded: call.string("str"), options: .ignoreUnknownCharacters) ?? Data()
            return MarkedValue.bytes(Array(data)).json
        }
    )

    /// `tt.arrayBufferToBase64`: the Base64 text of some bytes.
    static let arrayBufferToBase64 = HostFunction(
        "arrayBufferToBase64",
        .basics,
        since: "1.0.0",
        kind: .synchronous,
        parameters: [.required("arraybuffer", .object)],
        errors: [.noBuffer, .bufferTooLarge],
        source: "api/foundation/tt-array-buffer-to-base-64",
        notes: "The texts of both refusals are inferred.",
        body: .immediate { call throws(HostFailure) in
            guard case .bytes(let bytes)? = call["arraybuffer"].flatMap(MarkedValue.init) else {
                throw HostFailure(.noBuffer)
            }
            guard call.origin.baseLibrary >= "2.39.0" || bytes.count <= 124_883 else {
                throw HostFailure(.bufferTooLarge)
            }

            return .string(Data(bytes).base64EncodedString())
        }
    )
}

extension HostError {
    fileprivate static let noBuffer = HostError(
        "params.arraybuffer should be arraybuffer, but got object",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "the argument holds no bytes", zh: "参数不是 ArrayBuffer"),
        cure: Phrase(en: "Pass an ArrayBuffer.", zh: "传入 ArrayBuffer。")
    )

    /// The limit is documented, its text is not.
    fileprivate static let bufferTooLarge = HostError(
        "arraybuffer exceeds 124883 bytes",
        .inferred,
        meaning: Phrase(
            en: "base libraries before 2.39.0 take 124883 bytes at most",
            zh: "2.39.0 之前的基础库最多 124883 字节"
        ),
        cure: Phrase(en: "Encode it in pieces, or choose a newer base library.", zh: "分段编码，或换用更新的基础库。")
    )
}
