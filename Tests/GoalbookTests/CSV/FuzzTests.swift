import CSV
import Foundation
import Testing
import Wording
import Workbooks

/// Damaged files, as many as fit into a time.
///
/// Without a wish they are the same few hundred in every run. `FUZZ_SECONDS=600 swift test --filter FuzzTests`
/// goes on from there for ten minutes with other seeds. A failure names the seed; `FUZZ_SEED` begins with one.
struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seconds = environment["FUZZ_SECONDS"].flatMap(Double.init)
  private static let firstSeed = environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1
  private static let usualCount: UInt64 = 400

  @Test func `damaged files are read, written back and made uniform without a loss`() {
    let start = ContinuousClock.now
    var seed = Self.firstSeed
    func goesOn() -> Bool {
      guard let seconds = Self.seconds else { return seed < Self.firstSeed + Self.usualCount }
      return start.duration(to: .now) < .seconds(seconds)
    }
    while goesOn() {
      var random = SeededGenerator(seed: seed)
      let bytes = Self.damagedFile(&random)
      #expect(Self.placesAreInFile(bytes), "FUZZ_SEED=\(seed)")
      #expect(Self.isWrittenBack(bytes, &random), "FUZZ_SEED=\(seed)")
      #expect(Self.isTidiedOnce(bytes, &random), "FUZZ_SEED=\(seed)")
      seed += 1
    }
  }

  // MARK: What holds of any bytes

  /// Faults stand in the file, in order, and lines and rows go up.
  private static func placesAreInFile(_ bytes: [UInt8]) -> Bool {
    let table = Table(parsing: bytes)
    let rows = 0..<table.rowCount
    let offsets = table.faults.map(\.byteOffset)
    let lines = rows.map(table.line(ofRow:))
    let numbers = rows.map(table.number(ofRow:))
    return offsets.allSatisfy { $0 >= 0 && $0 < max(bytes.count, 1) }
      && offsets == offsets.sorted() && lines == Array(Set(lines)).sorted()
      && numbers == Array(Set(numbers)).sorted()
      && rows.allSatisfy { table.cellCount(inRow: $0) > 0 }
  }

  /// A file without changes has the same bytes; with one it has the same cells but that one.
  private static func isWrittenBack(_ bytes: [UInt8], _ random: inout SeededGenerator) -> Bool {
    let table = Table(parsing: bytes)
    var edit = TableEdit(of: table)
    guard (try? edit.bytes()) == bytes else { return false }
    guard table.rowCount > 0 else { return true }
    let row = Int.random(in: 0..<table.rowCount, using: &random)
    let column = Int.random(in: 0..<table.cellCount(inRow: row), using: &random)
    edit.replace(row: row, column: column, with: pieces.randomElement(using: &random) ?? "")
    // Where the cell beside it is damaged, its text cannot be written; then nothing is.
    guard let written = try? edit.bytes() else { return true }
    return edit.matches(Table(parsing: written, as: table.dialect))
  }

  /// What is tidied is read as before, and has nothing more to tidy.
  private static func isTidiedOnce(_ bytes: [UInt8], _ random: inout SeededGenerator) -> Bool {
    let name = names.randomElement(using: &random) ?? ""
    let isSheet = Bool.random(using: &random)
    func workbook(_ bytes: [UInt8]) -> Workbook {
      let source = SourceFile(name: name, bytes: bytes)
      return isSheet ? Workbook(sheet: source) : Workbook(folder: [source])
    }
    for language in Language.allCases {
      let before = workbook(bytes)
      guard let tidied = Tidying(before, in: language).files.first else { continue }
      let after = workbook(tidied.bytes)
      guard Tidying(after, in: language).files.isEmpty, counts(after) == counts(before) else {
        return false
      }
    }
    return true
  }

  private static func counts(_ workbook: Workbook) -> [Int] {
    [
      workbook.parties.count, workbook.areas.count, workbook.goals.count, workbook.actions.count,
      workbook.resources.count, workbook.indicators.count, workbook.documents.count,
      workbook.agenda.count, workbook.exceptions.count,
    ]
  }

  // MARK: Damaged files

  private static let names = [
    "tavoitteet.csv", "åtgärder.csv", "indicators.csv", "osapuolet.csv", "perustiedot.csv", "x.csv",
  ]

  private static let headings = [
    "Tunnus;Osa-alue;Tavoite;Määräaika", "Tunnus,Tavoite,Toimenpide,Vastuutahot,Alkaa,Päättyy,Tila",
    "Kod\tMål\tIndikator\tEnhet\tRiktning\tUtgångsvärde\tMålvärde",
    "Name;Type;Signatory;Business ID",
    "Tieto;Arvo", "Osa-alue;Ryhmä;Tavoite;Toimenpide;Vastuutahot;Resurssit;Mittari;Aikataulu",
    "Area,Goal,Action,Responsible,Indicator,Baseline,Target,Status", "Tavoite", "",
  ]

  private static let pieces = [
    "T1", "a", "ä", "€", "–", " ", "\u{A0}", ";", ",", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r",
    "1,5", "1.234", "12 500 €", "0,5 htv", "38 %", "≥ 5", "31.12.2027", "5/2026", "kesä 2027",
    "2026-05-01", "jatkuva", "syksy 2026 - kevät 2027", "on time", "Ei", "kasvaa", "raha",
    "yhteinen",
    "Kieli;suomi", "Kausi alkaa;1.1.2026", "sep=;", "=1+1", "\u{AD}", "e\u{301}",
    "K: 17,2 -> 15 pv (2027)",
  ]

  private static func damagedFile(_ random: inout SeededGenerator) -> [UInt8] {
    var text = Int.random(in: 0..<8, using: &random) == 0 ? "Otsikko 2026\n" : ""
    let heading = headings.randomElement(using: &random) ?? ""
    text += heading + "\n"
    let delimiter = [";", ",", "\t"].max { a, b in
      heading.filter { String($0) == a }.count < heading.filter { String($0) == b }.count
    }
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        for _ in 0..<Int.random(in: 0...2, using: &random) {
          text += pieces.randomElement(using: &random) ?? ""
        }
        text += delimiter ?? ";"
      }
      text += ["\n", "\r\n", "\n", "\r"].randomElement(using: &random) ?? "\n"
    }
    let encodings: [String.Encoding] = [.utf8, .utf8, .windowsCP1252, .utf16]
    let encoding = encodings.randomElement(using: &random) ?? .utf8
    var bytes = text.bytes(in: encoding)
    for _ in 0..<(Bool.random(using: &random) ? 0 : Int.random(in: 1...4, using: &random))
    where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}
