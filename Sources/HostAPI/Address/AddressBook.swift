package import OpenPlatform

/// The list of `tt.chooseAddress`.
///
/// The answer is accept with `index`, the chosen address counted from 0; `addresses` replaces the book first if the
/// person added or edited. Addresses have the platform's names: `userName`, `provinceName` and so on.
package struct AddressBook: Sendable, Hashable {
    /// The person's addresses, with the platform's names.
    package let addresses: [JSONValue]

    /// The members in messages.
    package var members: JSONObject {
        ["addresses": .array(addresses)]
    }
}
