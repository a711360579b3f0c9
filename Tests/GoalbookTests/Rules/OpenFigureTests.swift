import Testing

@testable import Rules

struct OpenFigureTests {
  @Test(
    arguments: [
      "xx", "xx % nuorista", "nuorista xxx prosenttia", "(__)", "nimi: ____", "”xx”", "kuka ??",
      "osuus on x %", "osuus on x%", "x prosenttia", "x procent av de unga", "x per cent", "[xx]",
      "50 % ja xx",
    ]
  )
  func `an open figure or name is found`(form: String) {
    #expect(OpenFigure.stands(in: form))
  }

  @Test(
    arguments: [
      "", "x", "x ja y", "maxx", "xxl", "kuka?", "_", "a__b", "50 x 20", "index %", "xenia",
      "x prosessi", "(x %)", "xx\u{301}", "__init", "?!", "x\u{301} %",
    ]
  )
  func `other signs leave nothing open`(form: String) {
    #expect(!OpenFigure.stands(in: form))
  }

  /// The same by characters and words.
  private static func plainly(_ form: String) -> Bool {
    let words = form.split { " .,;:()[]%\"”".contains($0) }
    return words.contains { word in
      word.count > 1 && ["x", "_", "?"].contains(word.first)
        && word.allSatisfy { $0 == word.first }
    }
      || ["x %", "x%", "x prosent", "x procent", "x per cent", "x percent"].contains { open in
        form.hasPrefix(open) || form.contains(" " + open)
      }
  }

  @Test func `it is told from the bytes as from words and characters`() {
    let pieces = [
      "", "x", "_", "?", " ", "%", "”", "“", "(", "ä", "1", " per cent", "procent", "-",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          for fourth in pieces {
            let form = first + second + third + fourth
            #expect(
              OpenFigure.stands(in: form) == Self.plainly(form),
              "\(form.debugDescription)"
            )
          }
        }
      }
    }
  }
}
