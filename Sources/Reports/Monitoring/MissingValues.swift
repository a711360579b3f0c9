internal import Documents
internal import Wording
internal import Workbooks

/// The section on indicators that have no value for the monitored year.
enum MissingValues {
  static let noMeasurements = Phrase(
    fi: "Seurantatietoja ei ole kirjattu.",
    sv: "Inga uppföljningsuppgifter har angetts.",
    en: "No measurements have been entered."
  )

  static func none(_ year: Int) -> Phrase {
    Phrase(
      fi: "Vuoden \(year) arvoja ei puutu.",
      sv: "Inga värden för \(year) saknas.",
      en: "No values for \(year) are missing."
    )
  }

  static func block(_ reader: Reader, _ round: MonitoredYear) -> Block {
    let workbook = reader.workbook
    let heading = Phrase(
      fi: "Puuttuvat arvot",
      sv: "Värden som saknas",
      en: "Missing values"
    )
    guard !workbook.measurements.isEmpty else {
      return reader.section(heading, [reader.paragraph(noMeasurements)])
    }
    let rows = round.missing.map { index in
      let indicator = workbook.indicators[index]
      return [
        reader.record(indicator.id, indicator.title),
        reader.cell(round.reason(ofIndicator: index)),
        reader.cell(
          reader.names(indicator.responsible, workbook.responsible(forIndicator: index))
        ),
      ]
    }
    return reader.section(
      heading,
      [
        rows.isEmpty
          ? reader.paragraph(none(round.year))
          : reader.table(
            [
              Indicator.Column.title.heading, Phrase(fi: "Syy", sv: "Orsak", en: "Reason"),
              Indicator.Column.responsible.heading,
            ],
            rows
          )
      ]
    )
  }

  /// That an indicator has no value for the year, and why.
  static func sentence(_ index: Int, _ reader: Reader, _ round: MonitoredYear) -> String {
    let year = round.year
    guard let reason = round.reason(ofIndicator: index) else {
      return reader.say(
        fi: "Vuoden \(year) arvoa ei ole. Syytä ei ole kirjattu.",
        sv: "Värde för \(year) saknas. Ingen orsak har angetts.",
        en: "There is no value for \(year). No reason has been entered."
      )
    }
    return reader.say(
      fi: "Vuoden \(year) arvoa ei ole. Syy: \(reason)",
      sv: "Värde för \(year) saknas. Orsak: \(reason)",
      en: "There is no value for \(year). Reason: \(reason)"
    )
  }
}
