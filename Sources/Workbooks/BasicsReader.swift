internal import CSV
internal import Wording

/// Finds the rows of the basics: in their own table, and in the lines above a sheet's headings.
struct BasicsReader {
  private var values: CellReplacements = [:]
  private var sisters: [Int: [Language: String]] = [:]
  private var places: [Int: Place] = [:]
  private var flaws: [Flaw] = []

  /// Lines above a sheet's headings that are no basics, by their indexes among the lines.
  private var titles: [Int] = []

  /// Every line that says something, with what it was taken for.
  private var lines: [BasicsLine] = []

  static func read(_ files: [WorkbookFile]) -> (Basics, [Flaw]) {
    reader(of: files).basics
  }

  /// The lines of the files, those of the basics table first, also those that say nothing about the workbook.
  static func lines(of files: [WorkbookFile]) -> [BasicsLine] {
    reader(of: files).lines
  }

  private static func reader(of files: [WorkbookFile]) -> BasicsReader {
    var reader = BasicsReader()
    // What the table says holds, and what sheets say is compared with it.
    for (index, file) in files.enumerated() where file.form == .table(.basics) {
      reader.readTable(file, at: index)
    }
    for (index, file) in files.enumerated() where file.form == .sheet {
      reader.readLines(file, at: index)
    }
    reader.takeTitles()
    // Only now is it known what the basics say elsewhere.
    for (index, file) in files.enumerated() {
      if case .table(let kind) = file.form, kind != .basics {
        reader.noteLines(of: file, at: index)
      }
    }
    return reader
  }

  /// All rows but the headings, which may be left out.
  static func basicsRows(_ file: WorkbookFile) -> [Int] {
    (0..<file.table.rowCount).filter { row in
      !file.table.isBlank(row: row) && row != file.headingRow
    }
  }

  private mutating func readTable(_ file: WorkbookFile, at index: Int) {
    let map = file.map(.basics)
    let keyCell = map?.cell(of: Basics.Column.key.rawValue) ?? 0
    let valueCell = map?.cell(of: Basics.Column.value.rawValue) ?? (keyCell == 0 ? 1 : 0)
    for row in Self.basicsRows(file) {
      let place = Place(file: index, row: row, column: valueCell)
      guard let key = file.table.clean(row: row, column: keyCell) else {
        lines.append(BasicsLine(meaning: .nothing, key: "", value: nil, place: place))
        continue
      }
      let value = file.table.clean(row: row, column: valueCell)
      let keyPlace = Place(file: index, row: row, column: keyCell)
      func note(_ meaning: BasicsLine.Meaning) {
        lines.append(BasicsLine(meaning: meaning, key: key, value: value, place: place))
      }
      if let ends = PeriodLine.ends(key, value) {
        if !add(ends, key, place) { flaws.append(Flaw(kind: .repeatedKey(key), place: keyPlace)) }
        continue
      }
      guard let (name, language) = Self.name(key) else {
        note(.unknown)
        let nearest = HeadingTable.keys.nearest(to: HeadingReading.nameAndLanguage(key).form)
        flaws.append(Flaw(kind: .unknownKey(key, nearest: nearest), place: keyPlace))
        continue
      }
      if add(name, language, value, place) {
        note(.key(name, language))
      } else {
        note(.repeated(name, language))
        flaws.append(Flaw(kind: .repeatedKey(key), place: keyPlace))
      }
    }
  }

  /// Above a sheet's headings a line with a key and a value belongs to the basics; a line of one text is a title.
  private mutating func readLines(_ file: WorkbookFile, at index: Int) {
    var unread: [(key: String, place: Place)] = []
    defer { note(unread, areBasics: false) }
    for row in 0..<(file.headingRow ?? 0) {
      let filled = (0..<file.table.cellCount(inRow: row)).filter {
        !file.table.isBlank(row: row, column: $0)
      }
      guard let first = filled.first,
        let text = file.table.clean(row: row, column: first)
      else { continue }
      let place = Place(file: index, row: row, column: first)
      func note(_ meaning: BasicsLine.Meaning, _ key: String, _ value: String?, _ place: Place) {
        lines.append(BasicsLine(meaning: meaning, key: key, value: value, place: place))
      }
      if let second = filled.dropFirst().first {
        let valuePlace = Place(file: index, row: row, column: second)
        let value = file.table.clean(row: row, column: second)
        if let ends = PeriodLine.ends(text, value) {
          if !add(ends, text, valuePlace), !says(ends) { noteOther(text, at: place) }
          continue
        }
        guard let (name, language) = Self.name(text) else {
          note(filled.count == 2 ? .unknown : .nothing, text, value, valuePlace)
          // A line of two cells that is nearly a key is one that was meant to be.
          let nearest = HeadingTable.keys.nearest(to: HeadingReading.nameAndLanguage(text).form)
          if filled.count == 2, nearest != nil {
            flaws.append(Flaw(kind: .unknownKey(text, nearest: nearest), place: place))
          } else if filled == [0, 1] {
            unread.append((text, place))
          }
          continue
        }
        // What an earlier sheet of the folder has said holds.
        let isFirst = add(name, language, value, valuePlace)
        if !isFirst, !says(value, name, language, in: index) { noteOther(text, at: place) }
        note(isFirst ? .key(name, language) : .repeated(name, language), text, value, valuePlace)
      } else if let colon = text.firstIndex(of: ":"),
        let ends = PeriodLine.ends(
          String(text[..<colon]),
          CellText.clean(String(text[text.index(after: colon)...]))
        )
      {
        if !add(ends, text, place), !says(ends) { noteOther(text, at: place) }
      } else if let colon = text.firstIndex(of: ":"),
        let (name, language) = Self.name(String(text[..<colon])),
        let value = CellText.clean(String(text[text.index(after: colon)...]))
      {
        // `Laajuus: 3` in one cell says the same as in two.
        let isFirst = add(name, language, value, place)
        if !isFirst, !says(value, name, language, in: index) { noteOther(text, at: place) }
        note(isFirst ? .key(name, language) : .repeated(name, language), text, value, place)
      } else if let (name, language) = Self.name(text) {
        note(.key(name, language), text, nil, place)
        // The cell beside it is where its value is to stand.
        if language == nil, places[name.rawValue] == nil {
          places[name.rawValue] = Place(file: index, row: row, column: first + 1)
        }
      } else {
        titles.append(lines.count)
        note(.nothing, text, nil, place)
      }
    }
  }

  /// Notes lines above a table's headings that look like basics; only in a sheet do these stand there.
  private mutating func noteLines(of file: WorkbookFile, at index: Int) {
    var unread: [(key: String, place: Place)] = []
    var areBasics = false
    for row in 0..<(file.headingRow ?? 0) {
      let filled = (0..<file.table.cellCount(inRow: row)).filter {
        !file.table.isBlank(row: row, column: $0)
      }
      guard filled == [0, 1],
        let key = file.table.clean(row: row, column: 0)
      else { continue }
      let value = file.table.clean(row: row, column: 1)
      if let (name, language) = Self.name(key) {
        // What the basics say as well is not lost.
        if said(name, language) == value { continue }
        areBasics = true
      } else if let ends = PeriodLine.ends(key, value) {
        if says(ends) { continue }
        areBasics = true
      }
      unread.append((key, Place(file: index, row: row, column: 0)))
    }
    note(unread, areBasics: areBasics)
  }

  /// Makes one flaw of the lines of a file that are not read.
  private mutating func note(_ lines: [(key: String, place: Place)], areBasics: Bool) {
    guard let first = lines.first else { return }
    flaws.append(
      Flaw(kind: .unreadLines(lines.map(\.key), areBasics: areBasics), place: first.place)
    )
  }

  /// Notes both ends of the period; false: both are told already.
  private mutating func add(
    _ ends: (start: String, end: String),
    _ key: String,
    _ place: Place
  ) -> Bool {
    var isNew = false
    for (name, value) in [(Basics.Key.periodStarts, ends.start), (.periodEnds, ends.end)] {
      let isFirst = add(name, nil, value, place)
      isNew = isNew || isFirst
      let meaning: BasicsLine.Meaning = isFirst ? .key(name, nil) : .repeated(name, nil)
      lines.append(BasicsLine(meaning: meaning, key: key, value: value, place: place))
    }
    return isNew
  }

  /// The key that a text names, and the language that it says.
  private static func name(_ text: String) -> (key: Basics.Key, language: Language?)? {
    let (form, language) = HeadingReading.nameAndLanguage(
      text.hasSuffix(":") ? String(text.dropLast()) : text
    )
    return HeadingTable.keys.column(of: form).flatMap(Basics.Key.init).map { ($0, language) }
  }

  /// Notes a key's value; false: the key has one already.
  private mutating func add(
    _ key: Basics.Key,
    _ language: Language?,
    _ value: String?,
    _ place: Place
  ) -> Bool {
    if let language {
      guard sisters[key.rawValue]?[language] == nil else { return false }
      sisters[key.rawValue, default: [:]][language] = value
      if value != nil, places[key.rawValue] == nil { places[key.rawValue] = place }
      return true
    }
    guard values[key.rawValue] == nil else { return false }
    places[key.rawValue] = place
    values[key.rawValue] = value ?? ""
    return true
  }

  /// What is said so far.
  private func said(_ key: Basics.Key, _ language: Language?) -> String? {
    if let language { return sisters[key.rawValue]?[language] }
    return values[key.rawValue]
  }

  /// Whether both ends of the period are those that are said so far.
  private func says(_ ends: (start: String, end: String)) -> Bool {
    said(.periodStarts, nil) == ends.start && said(.periodEnds, nil) == ends.end
  }

  /// Whether a line of a sheet says what is said so far, or what each sheet of a folder may say of itself.
  private func says(
    _ value: String?,
    _ key: Basics.Key,
    _ language: Language?,
    in file: Int
  ) -> Bool {
    guard let value, let said = said(key, language), !said.isEmpty else { return true }
    if NormalForm.name(value) == NormalForm.name(said) { return true }
    let isOfSheet = key == .name || key == .note
    return isOfSheet && places[key.rawValue]?.file != file
  }

  /// Notes a line that says otherwise than an earlier one.
  private mutating func noteOther(_ key: String, at place: Place) {
    flaws.append(Flaw(kind: .repeatedKey(key), place: place))
  }

  /// The first title is the name of the workbook and the others its note, where it does not say them itself.
  private mutating func takeTitles() {
    guard let first = titles.first, add(.name, nil, lines[first].key, lines[first].place) else {
      return
    }
    lines[first].take(as: .name)
    let rest = titles.dropFirst()
    guard let second = rest.first,
      add(.note, nil, rest.map { lines[$0].key }.joined(separator: "\n"), lines[second].place)
    else { return }
    for title in rest { lines[title].take(as: .note) }
  }

  private var basics: (Basics, [Flaw]) {
    var row = Row<Basics.Key>(
      Table(parsing: []),
      ColumnMap(columnCount: Basics.Key.allCases.count),
      file: 0,
      kind: .basics
    )
    row.replacements = values
    row.sisterReplacements = sisters
    let basics = Basics(&row, places: places)
    let unread = row.takeFlaws().compactMap { flaw -> Flaw? in
      guard case .column(_, let column)? = flaw.place.missing,
        let place = places[column]
      else { return nil }
      return Flaw(kind: flaw.kind, place: place)
    }
    return (basics, flaws + unread)
  }
}
