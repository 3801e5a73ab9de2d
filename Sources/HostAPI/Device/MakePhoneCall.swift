import OpenPlatform

extension HostFunction {
    /// `tt.makePhoneCall`: calls a number once the person has said yes.
    static let makePhoneCall = HostFunction(
        "makePhoneCall",
        .device,
        since: nil,
        parameters: [.required("phoneNumber", .string, minimumLength: 1)],
        depth: .shape,
        source: "api/device/phone-call/tt-make-phone-call",
        notes: "Its refusals are not known; nobody is called.",
        body: .waiting { call async throws(HostFailure) in
            let answer = await call.phone.present(.phoneCall(PhoneCall(number: call.string("phoneNumber"))))
            guard answer.choice == .accept else { throw HostFailure(.usual(.cancel)) }

            return [:]
        }
    )
}
