internal import Wording

/// Finds records of one kind by code or by name, letter case aside.
struct CodeIndex {
  /// With so many codes or names, the first of them, an unknown text is compared at most.
  private static let candidateLimit = 5_000

  private var codes = NameTable()
  private var names = NameTable()

  /// Names that no text has been compared with yet.
  ///
  /// Nearly all references are codes, and a table of names takes longer to make than all else that links records.
  private var waitingNames: [(name: Text, record: Int32)] = []

  /// Other names of records, which mean them where nothing is called so itself; they wait as well.
  private var waitingOtherNames: [(name: String, record: Int32)] = []

  /// The first codes and names as they were written, in the order of the records; those that nobody misspells are left out.
  private var writtenCodes: [String] = []
  private var writtenNames: [String] = []

  /// Codes that stand in no file, which a reference means only where nothing else is called so.
  private var madeCodes = NameTable()

  init() {}

  /// An index of records by their codes and titles.
  init<R>(_ records: [(id: Identifier<R>, title: Text?)]) {
    for (index, record) in records.enumerated() {
      let names = record.title.map { [$0] } ?? []
      if record.id.isWritten {
        _ = add(code: record.id.whole, names: names, at: index)
      } else {
        _ = add(code: nil, names: names, at: index)
        add(madeCode: record.id.whole, at: index)
      }
    }
  }

  /// Adds a code that was made from the order.
  mutating func add(madeCode code: String, at index: Int) {
    guard !code.isEmpty else { return }
    madeCodes.set(NameTable.Key(code), at: index)
  }

  /// Adds other names of a record than its own.
  mutating func add(otherNames: [String], at index: Int) {
    for name in otherNames { waitingOtherNames.append((name, Int32(index))) }
  }

  /// Adds a record; the index of an earlier one with the same code, else `nil`.
  mutating func add(code: String?, names: [Text], at index: Int) -> Int? {
    for name in names { waitingNames.append((name, Int32(index))) }
    guard let code else { return nil }
    if let earlier = codes.add(NameTable.Key(code), at: index) { return earlier }
    Self.note(code, in: &writtenCodes)
    return nil
  }

  private static func note(_ text: String, in candidates: inout [String]) {
    if candidates.count < candidateLimit, Likeness.isName(text) { candidates.append(text) }
  }

  /// The record with a code or, failing that, a name; `nil`: none.
  mutating func find(_ text: String) -> Int? { find(NameTable.Key(text)) }

  /// The same for a text that is looked for in several indexes.
  mutating func find(_ key: NameTable.Key) -> Int? {
    if let record = codes[key] { return record }
    takeNames()
    return names[key] ?? madeCodes[key] ?? findSpaced(key)
  }

  /// The record with a written code or a name; `nil`: none.
  mutating func findWritten(_ key: NameTable.Key) -> Int? {
    if let record = codes[key] { return record }
    takeNames()
    return names[key] ?? findSpaced(key)
  }

  /// Puts the names that wait into their table, the first of several records with one name.
  private mutating func takeNames() {
    guard !waitingNames.isEmpty else { return }
    names.reserve(waitingNames.count)
    for (text, record) in waitingNames {
      let name = text.original
      if names.add(NameTable.Key(name), at: Int(record)) == nil {
        Self.note(name, in: &writtenNames)
      }
    }
    // What a sister calls a record, as in `Mål (fi)`, hides no record's own name.
    for (text, record) in waitingNames where text.hasSisters {
      for language in Language.allCases {
        guard let name = text.translation(to: language) else { continue }
        _ = names.add(NameTable.Key(name), at: Int(record))
      }
    }
    for (name, record) in waitingOtherNames {
      _ = names.add(NameTable.Key(name), at: Int(record))
    }
    waitingNames = []
    waitingOtherNames = []
  }

  /// The record whose code a text is with a space between its letters and its figures, as in `A 1.2`.
  private func findSpaced(_ key: NameTable.Key) -> Int? {
    guard key.text.utf8.count <= 12, let parts = key.severalWords?.split(separator: " "),
      parts.count == 2, parts[0].utf8.count <= 3, parts[0].allSatisfy(\.isLetter),
      parts[1].utf8.first.map({ (0x30...0x39).contains($0) }) == true
    else { return nil }
    return codes[NameTable.Key(String(parts[0] + parts[1]))]
  }

  /// How many codes or names an unknown text is compared with.
  var candidateCount: Int { max(writtenCodes.count, writtenNames.count) }

  /// The code that a text resembles, of equally near ones the one whose last number is nearest; `nil`: none.
  func nearestCode(to text: String) -> String? {
    let form = NormalForm.nameBytes(text)
    var best: (code: String, distance: Int, step: Int)?
    let (stem, number) = Self.stemAndNumber(form)
    for code in writtenCodes {
      let other = NormalForm.nameBytes(code)
      let (otherStem, otherNumber) = Self.stemAndNumber(other)
      guard let distance = stem == otherStem ? 0 : Self.distance(from: form, to: other) else {
        continue
      }
      let step = abs(number - otherNumber)
      if let best, (best.distance, best.step) <= (distance, step) { continue }
      best = (code, distance, step)
    }
    return best?.code
  }

  /// One more than the distance of two codes, since another number is nearer than another letter.
  private static func distance(from form: [UInt8], to other: [UInt8]) -> Int? {
    Likeness.distance(
      from: String(decoding: form, as: UTF8.self),
      to: String(decoding: other, as: UTF8.self)
    ).map { $0 + 1 }
  }

  /// The name that an unknown text resembles; `nil`: none.
  func nearestName(to text: String) -> String? {
    Likeness.nearest(to: text, among: writtenNames)
  }

  /// `k1.12` is the stem `k1.` and the number 12.
  private static func stemAndNumber(_ form: [UInt8]) -> (stem: ArraySlice<UInt8>, number: Int) {
    let stem = form[..<(form.lastIndex { !(0x30...0x39).contains($0) }.map { $0 + 1 } ?? 0)]
    let digits = form[stem.endIndex...].suffix(9)
    return (stem, digits.reduce(0) { $0 * 10 + Int($1 & 15) })
  }
}
