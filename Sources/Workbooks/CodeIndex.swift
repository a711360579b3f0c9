/// Finds records of one kind by code or by name, letter case aside.
struct CodeIndex {
  private var codes: [TextKey: Int] = [:]
  private var names: [TextKey: Int] = [:]

  /// Codes and names as they were written, in the order of the records; those that nobody misspells are left out.
  private var writtenCodes: [String] = []
  private var writtenNames: [String] = []

  /// Codes that stand in no file, which a reference means only where nothing else is called so.
  private var madeCodes: [TextKey: Int] = [:]

  init() {}

  /// An index of records by their codes and titles.
  init<R>(_ records: [(id: Identifier<R>, title: Text?)]) {
    for (index, record) in records.enumerated() {
      let names = record.title.map { [$0.original] } ?? []
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
    madeCodes[TextKey(name: code)] = index
  }

  /// Adds a record; the index of an earlier one with the same code, else `nil`.
  mutating func add(code: String?, names: [String], at index: Int) -> Int? {
    for name in names {
      let form = TextKey(name: name)
      if self.names[form] == nil {
        self.names[form] = index
        if Likeness.isName(name) { writtenNames.append(name) }
      }
    }
    guard let code else { return nil }
    let form = TextKey(name: code)
    if let earlier = codes[form] { return earlier }
    codes[form] = index
    if Likeness.isName(code) { writtenCodes.append(code) }
    return nil
  }

  /// The record with a code or, failing that, a name; `nil`: none.
  func find(_ text: String) -> Int? {
    let form = TextKey(name: text)
    return codes[form] ?? names[form] ?? madeCodes[form] ?? findSpaced(text)
  }

  /// The record with a written code or a name; `nil`: none.
  func findWritten(_ text: String) -> Int? {
    let form = TextKey(name: text)
    return codes[form] ?? names[form] ?? findSpaced(text)
  }

  /// The record whose code a text is with a space between its letters and its figures, as in `A 1.2`.
  private func findSpaced(_ text: String) -> Int? {
    guard text.utf8.count <= 12 else { return nil }
    let parts = NormalForm.name(text).split(separator: " ")
    guard parts.count == 2, parts[0].utf8.count <= 3, parts[0].allSatisfy(\.isLetter),
      parts[1].utf8.first.map({ (0x30...0x39).contains($0) }) == true
    else { return nil }
    return codes[TextKey(name: String(parts[0] + parts[1]))]
  }

  /// How many codes or names a text is compared with, at most.
  func candidateCount(atMost limit: Int) -> Int {
    min(max(writtenCodes.count, writtenNames.count), limit)
  }

  /// The code that a text resembles, of equally near ones the one whose last number is nearest; `nil`: none.
  func nearestCode(to text: String, limit: Int) -> String? {
    let form = NormalForm.name(text)
    var best: (code: String, distance: Int, step: Int)?
    let (stem, number) = Self.stemAndNumber(form)
    for code in writtenCodes.prefix(limit) {
      let other = NormalForm.name(code)
      let (otherStem, otherNumber) = Self.stemAndNumber(other)
      let distance = stem == otherStem ? 0 : Likeness.distance(from: form, to: other).map { $0 + 1 }
      guard let distance else { continue }
      let step = abs(number - otherNumber)
      if let best, (best.distance, best.step) <= (distance, step) { continue }
      best = (code, distance, step)
    }
    return best?.code
  }

  /// The name that a text resembles; `nil`: none.
  func nearestName(to text: String, limit: Int) -> String? {
    Likeness.nearest(to: text, among: Array(writtenNames.prefix(limit)))
  }

  /// `k1.12` is the stem `k1.` and the number 12.
  private static func stemAndNumber(_ form: String) -> (stem: Substring, number: Int) {
    let digits = form.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    let number = Int(form.suffix(min(digits, 9))) ?? 0
    return (form.dropLast(digits), number)
  }
}
