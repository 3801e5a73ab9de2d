import OpenPlatform
import Testing

@Suite struct ContentRulesTests {
    @Test func `the words and the marker can be chosen`() throws {
        var settings = PlatformSettings()
        settings.contentRules.words = ["坏"]
        settings.contentRules.imageMarker = "bad:"
        let fixture = try Fixture.populated(settings: settings)

        let verdicts = try fixture.platform.checkTexts(["敏感词", "很坏的词"], in: "tasks").get()
        #expect(verdicts.map(\.isHit) == [false, true])
        #expect(Set(verdicts.map(\.taskID)).count == 2)
        let image = SubmittedImage.read(image: "https://example.com/?bad:porn", imageData: nil)
        let found = try fixture.platform.checkImage(image, naming: "tt1", of: "tt1").get()
        #expect(found.filter(\.isHit).map(\.model) == [.porn])
    }

    @Test func `a target that comes twice is looked for once`() throws {
        let fixture = try Fixture.populated()
        let image = SubmittedImage.read(image: "https://example.com/", imageData: nil)
        let verdicts = try fixture.platform.checkImages([image], for: ["ad", "ad", "politics"]).get()
        #expect(
            verdicts.map { $0.findings.map(\.model) } == [["image_ocr", "image_qrcode", "image_politics"]]
        )
    }

    @Test(arguments: [
        (nil, nil, ImageRefusal.missing), (nil, "", .badData), (nil, "a b", .badData),
        ("ftp://example.com/", "aGk=", .badLink),
    ])
    func `an image has to be an address or base64`(image: String?, data: String?, refusal: ImageRefusal) {
        #expect(SubmittedImage.read(image: image, imageData: data).refusal == refusal)
    }
}
