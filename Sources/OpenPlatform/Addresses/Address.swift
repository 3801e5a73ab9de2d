/// An address for deliveries, with the names that `tt.chooseAddress` gives its parts.
package struct Address: Sendable, Hashable {
    /// Who receives.
    package var userName: String

    /// The province.
    package var provinceName: String

    /// The city.
    package var cityName: String

    /// The district or county.
    package var countyName: String

    /// Street and number.
    package var detailInfo: String

    /// The receiver's phone number.
    package var telNumber: String

    /// Reads an address of a person; what is missing is empty, what no mini-app sees is left out.
    package init(json: JSONValue) {
        func text(_ name: String) -> String { json[name]?.string ?? "" }
        userName = text("userName")
        provinceName = text("provinceName")
        cityName = text("cityName")
        countyName = text("countyName")
        detailInfo = text("detailInfo")
        telNumber = text("telNumber")
    }

    /// The object that a mini-app gets, in the order of the platform's page.
    package var json: JSONValue {
        [
            "userName": .string(userName), "provinceName": .string(provinceName),
            "cityName": .string(cityName), "countyName": .string(countyName),
            "detailInfo": .string(detailInfo), "telNumber": .string(telNumber),
        ]
    }
}
