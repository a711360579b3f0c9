import Testing
import Wording
import Workbooks

@testable import Rules

struct OccasionTests {
  /// The shortening in as few words as possible.
  private static func plainlyQuoted(_ text: String) -> String {
    let line = text.prefix(200).split(whereSeparator: \.isNewline).joined(separator: " ")
    return "”" + (line.count > 80 ? line.prefix(79) + "…" : line) + "”"
  }

  @Test(arguments: [
    "a", "ä", "–", "€", "\u{A0}", "\u{AD}", "\u{85}", "©", "…", "\u{2028}", "\u{200D}", "\n",
    "\r\n", "e\u{301}", "\t", "👨‍👩‍👧", "a\u{308}ö",
  ])
  func `a quoted text is shortened by its characters`(piece: String) throws {
    let asOf = try #require(CalendarDate(year: 2026, month: 5, day: 4))
    let occasion = Occasion(stage: .draft, scope: 3, asOf: asOf, language: .finnish)
    for length in [0, 1, 40, 78, 79, 80, 81, 82, 83, 250] {
      for start in ["", "x", "öljy ", "”"] {
        for end in ["", "!", "\u{301}", "\nloppu"] {
          let text = start + String(repeating: piece, count: length) + end
          #expect(occasion.quoted(text) == Self.plainlyQuoted(text), "\(text.debugDescription)")
        }
      }
    }
  }
}
