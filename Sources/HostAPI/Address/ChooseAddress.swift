import OpenPlatform

extension HostFunction {
    /// `tt.chooseAddress`: lets the person choose, add or edit an address for deliveries.
    static let chooseAddress = HostFunction(
        "chooseAddress",
        .open,
        since: "1.0.0",
        guards: .address,
        result: ["userName", "provinceName", "cityName", "countyName", "detailInfo", "telNumber"],
        errors: ErrorTable(number: 1039, [.addressCancel, .authDeny]),
        source: "api/open-interface/tt-choose-address",
        notes: "The rest of its error table is not known.",
        body: .waiting { call async throws(HostFailure) in
            let book = try call.person.addresses.map(Address.init)
            let answer = await call.phone.present(.addresses(AddressBook(addresses: book.map(\.json))))
            let addresses = answer.fields["addresses"]?.array?.map(Address.init) ?? book
            if addresses != book { try call.keep(addresses) }
            let index = answer.fields["index"]?.int ?? 0
            guard answer.choice == .accept, addresses.indices.contains(index) else {
                throw HostFailure(.addressCancel)
            }

            return addresses[index].json
        }
    )
}

extension HostCall {
    /// Keeps what the person added or edited in their address book.
    fileprivate func keep(_ addresses: [Address]) throws(HostFailure) {
        let patch: JSONValue = ["addresses": .array(addresses.map(\.json))]
        _ = try perform { try $0.people.update(origin.personID, patch: patch) }
        notes.passed(
            Phrase(
                en: "Address book: \(addresses.count) addresses are kept",
                zh: "地址簿：保存了 \(addresses.count) 个地址"
            )
        )
    }
}

extension HostError {
    /// The person went back without an address (…/api/open-interface/tt-choose-address).
    fileprivate static let addressCancel = HostError(
        "cancel",
        errorCode: 103995,
        type: .user,
        cause: .cancel,
        .documented,
        meaning: CommonCause.cancel.meaning,
        cure: CommonCause.cancel.cure
    )
}
