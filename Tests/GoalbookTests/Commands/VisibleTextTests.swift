@testable import Commands
import Foundation
import Testing

struct VisibleTextTests {
  @Test(
    arguments: [
      ("a ä € 😀", "a ä € 😀"), ("", ""), ("\u{1B}[2J", "␛[2J"), ("a\u{0}b", "a␀b"),
      ("\u{7}\u{8}\u{7F}", "␇␈␡"), ("a\tb\nc\rd\r\ne", "a b c d e"), ("\u{85}", "<U+0085>"),
      ("\u{9B}31m", "<U+009B>31m"), ("a\u{202E}b\u{202A}", "a<U+202E>b<U+202A>"),
      ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
      ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+061C>"), ("غ", "غ"),
      ("a\u{2028}b\u{2029}c", "a b c"), ("“ä” – …", "“ä” – …"), ("\u{A0}", "\u{A0}"),
    ]
  )
  func `every sign can be seen and none commands`(text: String, shown: String) {
    #expect(VisibleText(text).text == shown)
  }

  @Test func `no sign of Unicode below the emoji commands a terminal`() {
    for number in (0..<0x3000 as Range<UInt32>) {
      guard let scalar = Unicode.Scalar(number) else { continue }
      #expect(HarmlessText.isShown(VisibleText("a\(scalar)b").text, besides: []), "\(number)")
    }
  }

  @Test func `a sign is shown in the same way wherever it stands among others`() {
    for number in [
      0x09, 0x1B, 0x7E, 0x7F, 0x85, 0x9F, 0xA0, 0xE4, 0x200D, 0x200E, 0x2013, 0x201D,
      0x2027, 0x2028, 0x202E, 0x202F, 0x2065, 0x2066, 0x2069, 0x206A, 0x20AC, 0x1F600,
    ] as [UInt32] {
      guard let scalar = Unicode.Scalar(number) else { continue }
      let shown = VisibleText(String(scalar)).text
      for length in 0...9 {
        for rest in ["", "x", "abcdefghi"] {
          let before = String(repeating: "a", count: length)
          #expect(VisibleText("\(before)\(scalar)\(rest)").text == before + shown + rest)
        }
      }
    }
  }

  /// Names of files that a terminal, a shell or a program that reads annotations would take for something else.
  static let names = [
    "a\nb.csv", "a\u{1B}[2J.csv", "-rf.csv", "--format=json.csv", "a\u{202E}vsc.csv", "=1+1.csv",
    "::error::x.csv", "a%0Ab.csv", "<script>.csv", "a\"b'c.csv", "a;b|c&d.csv", " .csv",
    "\u{9B}.csv",
  ]

  @Test(arguments: names, ["text", "json", "csv", "markdown", "github", "sarif", "junit"])
  func `a file's name is shown wherever it is told`(name: String, format: String) async throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write("Osa-alue;Tavoite;x\nA;B;\n", to: name)
    let found = try await CommandRun(["check", sheet, "--format", format])
    #expect(found.status == .findings)
    #expect(HarmlessText.isHarmless(found.output, as: format))
    #expect(HarmlessText.isShown(found.errors))
    let missing = try await CommandRun(["check", sheet + "\n", "--format", format])
    #expect(missing.status == .trouble)
    #expect(HarmlessText.isShown(missing.errors))
    #expect(missing.errors.split(separator: "\n").count == 1)
  }
}
