internal import Documents
internal import Wording
internal import Workbooks

/// A year by months, and what is known of later years.
struct CalendarYear {
  private let reader: Reader
  private let year: Int
  private let entries: [CalendarEntry]

  init(_ reader: Reader, year: Int) {
    self.reader = reader
    self.year = year
    entries = reader.workbook.calendarEntries
  }

  var blocks: [Block] {
    let ofYear = entries.filter { $0.start.year <= year && $0.end.year >= year }
    let later = entries.filter { $0.start.year > year }
    guard !ofYear.isEmpty || !later.isEmpty else { return [.paragraph(Prose(nothing))] }
    let heading = Phrase(fi: "Vuosi \(year)", sv: "Året \(year)", en: "The year \(year)")
    return [.section(Prose(heading[reader.language]), [months(ofYear)])] + self.later(later)
  }

  private var nothing: String {
    reader.say(
      fi: "Tulevia päiviä ei ole kirjattu.",
      sv: "Inga kommande datum har angetts.",
      en: "No coming dates have been entered."
    )
  }

  // MARK: Months

  private func months(_ entries: [CalendarEntry]) -> Block {
    var lines: [Int?: CellLines] = [:]
    for line in CalendarLines(entries, reader).lines {
      lines[month(of: line.start), default: CellLines()]
        .add("\(strong: line.time) \(line.text)")
    }
    let month = Phrase(fi: "Kuukausi", sv: "Månad", en: "Month")
    let matter = Phrase(fi: "Asiat", sv: "Händelser", en: "Events")
    let rows = (1...12).map { number in
      [Prose(name(ofMonth: number)), (lines[number] ?? CellLines()).prose]
    }
    let others = lines[nil].map { lines in
      [
        Prose(
          reader.say(
            fi: "Kuukausi avoinna",
            sv: "Månaden öppen",
            en: "Month not known"
          )
        ), lines.prose,
      ]
    }
    return reader.table([month, matter], rows + [others].compactMap(\.self))
  }

  /// The month in which something begins; `nil`: it is not known, or it began in an earlier year.
  private func month(of date: CalendarDate) -> Int? {
    guard date.year == year else { return nil }
    return switch date.precision {
    case .month(let month), .day(let month, _): month
    case .season, .year: nil
    }
  }

  private func name(ofMonth number: Int) -> String {
    let name = Phrase.month(number)[reader.language]
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  // MARK: Later years

  private func later(_ entries: [CalendarEntry]) -> [Block] {
    guard !entries.isEmpty else { return [] }
    let heading = Phrase(fi: "Myöhemmin", sv: "Senare", en: "Later")
    let columns = [
      Phrase(fi: "Ajankohta", sv: "Tidpunkt", en: "Time"),
      Phrase(fi: "Asia", sv: "Händelse", en: "Event"),
    ]
    let lines = CalendarLines(entries, reader).lines
    return [reader.section(heading, [reader.table(columns, lines.map { [$0.time, $0.text] })])]
  }
}
