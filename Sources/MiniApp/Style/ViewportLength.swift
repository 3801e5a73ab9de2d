/// Lengths in hundredths of the width of the screen, which is 750rpx.
enum ViewportLength {
    /// The CSS length that a number of rpx stands for, with at most six decimals; nil if it is no number.
    ///
    /// A plus sign, and a zero left out before the point, stay as they were written, because what stands before might
    /// otherwise run into the number.
    static func text(ofRpx written: String) -> String? {
        guard let value = Double(written) else { return nil }
        let millionths = (value / 7.5 * 1_000_000).rounded()
        guard abs(millionths) < 1e15 else { return "\(value / 7.5)vw" }
        let sign = millionths < 0 ? "-" : written.hasPrefix("+") ? "+" : ""
        return sign
            + digits(Int(abs(millionths)), hasLeadingZero: !written.drop { "+-".contains($0) }.hasPrefix("."))
            + "vw"
    }

    private static func digits(_ millionths: Int, hasLeadingZero: Bool) -> String {
        let whole = String(millionths / 1_000_000)
        let padded = String(String(millionths % 1_000_000 + 1_000_000).dropFirst())
        let decimals = String(padded.reversed().drop { $0 == "0" }.reversed())
        if decimals.isEmpty { return whole }
        return (whole == "0" && !hasLeadingZero ? "" : whole) + "." + decimals
    }
}
