import Testing

@testable import Workbooks

struct LikenessTests {
  private static let texts = [
    "", "a", "ab", "ba", "kunta", "kutna", "kunnat", "kaupunki", "kaupunkki", "kpuunki",
    "hyvinvointialue", "hyvinvoitnialue", "hyvinvointi alue", "jyväskylän kaupunki",
    "jyväskylän kunta", "jyvaskylan kaupunki", "keski-suomen liitto", "keski suomen liitto",
  ]

  @Test func `texts are as near as all ways from one to the other tell`() {
    for text in Self.texts {
      for other in Self.texts {
        let (a, b) = (Array(text.unicodeScalars), Array(other.unicodeScalars))
        let distance = Self.distance(a, b)
        for most in [0, 1, 2, 3, 5, .max] {
          let limit = min(max(a.count, b.count) / 3, most)
          #expect(
            Likeness.distance(from: a, to: b, within: most) == (distance <= limit ? distance : nil),
            "\(text) \(other) \(most)"
          )
        }
      }
    }
  }

  /// The same without a limit, by the whole table.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }

  @Test func `a name is taken apart as its normal form is`() {
    for text in Self.texts + ["Ä–Ö", "”Voimia” Oy", "Šakki", "e\u{301}", "× 2", "É", "日本"] {
      let form = Likeness.Form(name: text)
      let plain = Likeness.Form(form: NormalForm.name(text))
      #expect(form.scalars == plain.scalars)
      #expect(form.letters == plain.letters)
    }
  }
}
