import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct QRPictureTests {
    private static let red = RGBColor(red: 200, green: 10, blue: 20)
    private static let cream = RGBColor(red: 250, green: 245, blue: 230)

    @Test(arguments: [280, 281, 430, 1280])
    func `each module is a square of its colour, with four light ones around`(width: Int) throws {
        let text = "sslocal://microapp?app_id=tt1&app_name=douyin&start_page=pages%2Findex"
        let picture = try #require(QRPicture(text, width: width))
        let png = try ReadPNG(picture.png(ink: Self.red, background: Self.cream))
        let side = picture.matrix.side

        #expect(png.width == width && png.height == width && !png.isTransparent)
        #expect(picture.offset >= QRMatrix.margin * picture.scale)
        var wrong = 0
        for row in 0..<width {
            for column in 0..<width {
                let x = (column - picture.offset) / picture.scale
                let y = (row - picture.offset) / picture.scale
                let isDark =
                    column >= picture.offset && row >= picture.offset && x < side && y < side
                    && picture.matrix[x, y]
                if png[column, row] != (isDark ? [200, 10, 20] : [250, 245, 230]) { wrong += 1 }
            }
        }
        #expect(wrong == 0)
    }

    @Test func `a code has its three finders`() throws {
        let matrix = try #require(QRMatrix("quaver"))
        let last = matrix.side - 1
        #expect(matrix.side == 21)
        for (column, row) in [(0, 0), (last - 6, 0), (0, last - 6)] {
            #expect((0..<7).allSatisfy { matrix[column + $0, row] && matrix[column + $0, row + 6] })
            #expect(!matrix[column + 1, row + 1] && matrix[column + 3, row + 3])
        }
        #expect(!matrix[-1, 0] && !matrix[0, matrix.side])
    }

    @Test func `without a background the picture is transparent`() throws {
        let picture = try #require(QRPicture("quaver", width: 280))
        let png = try ReadPNG(picture.png(ink: .black, background: nil))
        #expect(png.isTransparent && png.palette == [[255, 255, 255], [0, 0, 0]])
    }

    @Test func `what a code can't hold is not drawn`() {
        #expect(QRMatrix("") == nil)
        #expect(QRMatrix(String(repeating: "a", count: 2_331)) != nil)
        #expect(QRMatrix(String(repeating: "a", count: 2_332)) == nil)
        #expect(QRPicture("quaver", width: 28) == nil)
    }
}
