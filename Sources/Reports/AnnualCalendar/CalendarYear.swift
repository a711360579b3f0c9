internal import Documents
internal import Wording
internal import Workbooks

/// A year by months, and what is known of later years.
struct CalendarYear {
  private let reader: Reader
  private let day: CalendarDate
  private var year: Int { day.year }
  private let entries: [CalendarEntry]

  /// The year of a day.
  init(_ reader: Reader, of day: CalendarDate) {
    self.reader = reader
    self.day = day
    entries = reader.workbook.calendarEntries
  }

  var blocks: [Block] {
    let ofYear = entries.filter { $0.start.year <= year && $0.end.year >= year }
    let later = entries.filter { $0.start.year > year }
    guard !ofYear.isEmpty || !later.isEmpty else { return [.paragraph(Prose(nothing))] }
    let heading = Phrase(fi: "Vuosi \(year)", sv: "Året \(year)", en: "The year \(year)")
    return [
      .section(Prose(heading[reader.language]), [months(ofYear)] + figure(ofYear))
    ] + self.later(later)
  }

  private var nothing: String {
    reader.say(
      fi: "Tulevia päiviä ei ole kirjattu.",
      sv: "Inga kommande datum har angetts.",
      en: "No coming dates have been entered."
    )
  }

  // MARK: Months

  /// The lines of each month; `nil`: the month is not known.
  private func linesByMonth(_ entries: [CalendarEntry]) -> [Int?: [CalendarLines.Line]] {
    Dictionary(grouping: CalendarLines(entries, reader).lines) { month(of: $0.start) }
  }

  private func months(_ entries: [CalendarEntry]) -> Block {
    let lines = linesByMonth(entries).mapValues { lines in
      lines.reduce(into: CellLines()) { $0.add("\(strong: $1.time) \($1.text)") }
    }
    let month = Phrase(fi: "Kuukausi", sv: "Månad", en: "Month")
    let matter = Phrase(fi: "Asiat", sv: "Händelser", en: "Events")
    let rows = (1...12).map { number in
      [Prose(name(ofMonth: number)), (lines[number] ?? CellLines()).prose]
    }
    let others = lines[nil].map { lines in
      [
        Prose(open), lines.prose,
      ]
    }
    return reader.table([month, matter], rows + [others].compactMap(\.self))
  }

  private var open: String {
    reader.say(fi: "Kuukausi avoinna", sv: "Månaden öppen", en: "Month not known")
  }

  /// The year as a picture, beside the table that says the same; none where hardly anything happens.
  private func figure(_ entries: [CalendarEntry]) -> [Block] {
    let lines = linesByMonth(entries).mapValues { lines in lines.map { "\($0.time) \($0.text)" } }
    guard lines.values.joined().count > 1 else { return [] }
    let current: Int? = month(of: day)
    let months = (1...12).map { number in
      CalendarChart.Field(
        name: name(ofMonth: number),
        events: lines[number] ?? [],
        isFramed: number == current
      )
    }
    let rest = lines[nil].map { CalendarChart.Field(name: open, events: $0, isFramed: false) }
    let fields = months + [rest].compactMap(\.self)
    let empty = fields.filter(\.events.isEmpty).map { $0.name.lowercased() }
    let sentences = fields.filter { !$0.events.isEmpty }.map { field in
      field.name + ": " + field.events.joined(separator: "; ") + "."
    }
    return [
      .figure(
        Figure(
          name: String(year),
          caption: caption,
          text: (sentences + (empty.isEmpty ? [] : [without(empty)])).joined(separator: " "),
          isTold: true,
          drawing: CalendarChart(months: months, rest: rest, language: reader.language).drawing
        )
      )
    ]
  }

  private var caption: String {
    let date = day.text(in: reader.language)
    return reader.say(
      fi: "Vuosi \(year) kuukausittain; vahva kehys on kuukaudella, jossa on \(date)",
      sv: "Året \(year) månad för månad; månaden med \(date) har en kraftig ram",
      en: "The year \(year) month by month; the month with \(date) has a heavy frame"
    )
  }

  private func without(_ months: [String]) -> String {
    let list = reader.language.list(months)
    return reader.say(
      fi: "Ilman merkintöjä: \(list).",
      sv: "Utan händelser: \(list).",
      en: "Without events: \(list)."
    )
  }

  /// The month in which something begins; `nil`: it is not known, or it began in an earlier year.
  private func month(of date: CalendarDate) -> Int? {
    guard date.year == year else { return nil }
    return switch date.precision {
    case .month(let month), .day(let month, _): month
    case .season, .edge, .year: nil
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
