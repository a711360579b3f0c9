import CSV
import Testing
import Wording

@testable import Workbooks

struct TextTests {
  private static let pieces = [
    "", " ", "a", "ä", "Työ", "\"\"", "'", "=", "\n", "\r\n", "\u{A0}", "\u{AD}", "€", "–", "”",
    "\u{200B}", "\u{FEFF}", "\u{3000}", "a\u{308}", "😀", "- ", "pitkä teksti, jossa on sanoja",
  ]

  /// One cell in each row, quoted and not.
  private static let table: Table = {
    var rows: [String] = []
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let text = first + second + third
          rows.append("1;\"\(text)\";\(text.filter { $0 != "\"" && !$0.isNewline });2")
        }
      }
    }
    return Table(parsing: Array(rows.joined(separator: "\n").utf8))
  }()

  @Test func `a text of a file says what its cell says once that is cleaned`() {
    let table = Self.table
    let holder = TextHolder(table)
    var found = 0
    for row in 0..<table.rowCount {
      for column in 0..<4 {
        let text = holder.text(of: table, row: row, column: column)
        let clean = table.clean(row: row, column: column)
        #expect(text?.original == clean, "row \(row)")
        guard let text, let clean else { continue }
        found += 1
        let bytes = text.withBytes { bytes in bytes.indices.map { bytes[$0] } }
        #expect(bytes == Array(clean.utf8), "row \(row)")
        #expect(text == Text(clean))
      }
    }
    #expect(found > 30_000)
  }

  @Test func `most texts take no room of their own`() {
    let table = Table(parsing: Array("Työ;\"Työ; tie\";12 500 €;a – b".utf8))
    let holder = TextHolder(table)
    for column in 0..<4 {
      #expect(holder.text(of: table, row: 0, column: column)?.holder === holder)
    }
  }

  @Test func `a long text is a string once and for all`() {
    let long = String(repeating: "työ ja tie ", count: 100) + "loppu"
    let table = Table(parsing: Array("\(long);a".utf8))
    let text = TextHolder(table).text(of: table, row: 0, column: 0)
    #expect(text?.original == long)
    #expect(text?.holder.string == long)
  }

  @Test func `texts are the same when they and their sisters are`() {
    let text = Text("Työ", language: .finnish, sisters: [.swedish: "Arbete"])
    #expect(text == Text("Työ", language: .finnish, sisters: [.swedish: "Arbete"]))
    #expect(text != Text("Työ", language: .finnish, sisters: [.swedish: "Jobb"]))
    #expect(text != Text("Työ"))
    #expect(Text("a\u{308}") == Text("ä"))
    #expect(Set([Text("a\u{308}"), Text("ä"), text]).count == 2)
    #expect(text.translation(to: .swedish) == "Arbete")
    #expect(text.translation(to: .finnish) == "Työ")
    #expect(text.translation(to: .english) == nil)
    #expect(text.adding(["tie"]).original == "Työ; tie")
    #expect(text.adding(["tie"]).translation(to: .swedish) == "Arbete")
  }
}
