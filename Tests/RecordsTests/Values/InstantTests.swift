import Foundation
import Records
import Support
import Testing

struct InstantTests {
  private func readBack(_ date: Date) throws -> Date? {
    try PayloadCoder.decoder.decode([Date].self, from: PayloadCoder.encoder.encode([date])).first
  }

  @Test(arguments: Seed.all)
  func `an instant to the millisecond reads back equal`(_ seed: Seed) throws {
    for milliseconds in seed.draw(
      Gen.int(-2_000_000_000_000...4_100_000_000_000).array(of: 500...500)
    ) {
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
      #expect(try readBack(date) == date, "\(milliseconds)")
    }
  }

  @Test(arguments: Seed.all)
  func `an instant is written as Foundation writes it, and read as it reads`(_ seed: Seed) throws {
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    for milliseconds in seed.draw(
      Gen.int(-14_000_000_000_000...253_402_300_799_999).array(of: 500...500)
    ) {
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
      let text = String(decoding: try PayloadCoder.encoder.encode([date]), as: UTF8.self)
      #expect(text == "[\"\((date + 0.0005).formatted(style))\"]")
      #expect(try readBack(date) == date)
    }
  }

  @Test(arguments: Seed.all)
  func `whatever the clock says, now reads back equal`(_ seed: Seed) throws {
    for drawn in seed.draw(Gen.int(0...4_100_000_000_000_000).array(of: 500...500)) {
      let now = Surroundings.fixed(Date(timeIntervalSince1970: Double(drawn) / 1_000_000)).now
      #expect(try readBack(now) == now)
      #expect(Surroundings.fixed(now).now == now)
    }
  }

  @Test func `an instant is written in GMT with its milliseconds`() throws {
    let text = String(
      decoding: try PayloadCoder.encoder.encode([Date.start + 0.123]),
      as: UTF8.self
    )
    #expect(text == #"["2026-11-23T08:00:00.123Z"]"#)
  }

  @Test(arguments: [
    "2026-11-23T08:00:00Z", "2026-11-23T08:00:00.000Z", "2026-11-23T09:00:00+01:00",
    "2026-11-23T09:00:00.000+01:00",
  ])
  func `other spellings of ISO 8601 are read`(_ spelling: String) throws {
    let read = try PayloadCoder.decoder.decode([Date].self, from: Data(#"["\#(spelling)"]"#.utf8))
    #expect(read == [.start])
  }
}
