import Testing

@testable import OpenPlatform

@Suite struct ClockFaceTests {
    private func face(_ now: Double, frozen: Bool = false, rate: Double = 1, real: Double = 0) -> ClockFace {
        ClockFace(ClockReading(now: PlatformInstant(seconds: now), frozen: frozen, rate: rate), real: real)
    }

    private func shown(_ face: ClockFace, _ real: Double) -> Double {
        face.now(real: real).seconds
    }

    @Test(arguments: [(1.0, false, 110.0), (60.0, false, 700.0), (0.5, false, 105.0), (1.0, true, 100.0)])
    func `ten real seconds pass at its own rate`(rate: Double, frozen: Bool, then: Double) {
        #expect(shown(face(100, frozen: frozen, rate: rate, real: 5), 15) == then)
    }

    @Test func `changes add up: set, advance, rate, frozen, in that order`() {
        var face = face(100)

        face.apply(ClockChange(rate: 10), real: 10)
        #expect(shown(face, 11) == 120)
        face.apply(ClockChange(advance: 1000), real: 11)
        #expect(shown(face, 11) == 1120)
        face.apply(ClockChange(frozen: true), real: 12)
        #expect(shown(face, 99) == 1130)
        face.apply(
            ClockChange(now: PlatformInstant(seconds: 5), advance: 2, frozen: false, rate: 1),
            real: 99
        )
        #expect(shown(face, 100) == 8)
    }

    @Test func `a frozen clock moves when it is advanced, and keeps its rate for later`() {
        var face = face(100, frozen: true, rate: 60)

        face.apply(ClockChange(advance: 7200), real: 50)
        #expect(shown(face, 60) == 7300)
        face.apply(ClockChange(frozen: false), real: 60)
        #expect(shown(face, 61) == 7360)
    }

    @Test(
        arguments: [
            (false, 1.0, 100.0, 0.0), (false, 1.0, 99.0, 0.0), (false, 1.0, 110.0, 10.0),
            (false, 60.0, 160.0, 1.0),
            (true, 1.0, 100.0, 0.0),
        ] as [(Bool, Double, Double, Double?)]
    )
    func `the wait for a moment is in real seconds`(frozen: Bool, rate: Double, moment: Double, wait: Double?)
    {
        let face = face(100, frozen: frozen, rate: rate)

        #expect(face.realSeconds(until: PlatformInstant(seconds: moment), real: 0) == wait)
    }

    @Test func `a frozen clock never gets to a later moment by itself`() {
        #expect(face(100, frozen: true).realSeconds(until: PlatformInstant(seconds: 101), real: 0) == nil)
    }
}
