public import Wording

/// What an indicator has shown at a time.
public struct Measurement: Record {
  public static let kind = TableKind.measurements

  /// The code or the name of an indicator.
  public let indicator: String?

  public let time: Cell<TimeFrame>
  public let value: Cell<Measure>

  /// Whose value it is; empty: that of the whole county.
  public let party: String?

  /// Also why there is no value.
  public let note: Text?

  public let origin: Origin

  public var code: String? { nil }

  public enum Column: Int, RecordColumn {
    case indicator, time, value, party, note

    public var heading: Phrase {
      switch self {
      case .indicator: Phrase(fi: "Mittari", sv: "Indikator", en: "Indicator")
      case .time: Phrase(fi: "Ajankohta", sv: "Tidpunkt", en: "Time")
      case .value: Phrase(fi: "Arvo", sv: "Värde", en: "Value")
      case .party: Phrase(fi: "Osapuoli", sv: "Part", en: "Party")
      case .note: Phrase(fi: "Huomautus", sv: "Anmärkning", en: "Note")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .indicator:
        [
          "Mittarin tunnus", "Arviointimittari", "Indikaattori", "Indikatorns kod", "Mätare",
          "Indicator code",
        ]
      case .time: ["Vuosi", "Päivä", "År", "Datum", "Year", "Date"]
      case .value: ["Toteuma", "Tulos", "Mittausarvo", "Utfall", "Mätvärde", "Actual"]
      case .party: ["Kunta", "Kommun", "Municipality"]
      case .note: ["Huom.", "Huomioitavaa", "Lisätietoja", "Anm.", "Att beakta", "Notes"]
      }
    }

    public var isRequired: Bool { self == .indicator || self == .time }
  }

  public init(_ row: inout Row<Column>) {
    indicator = row.reference(.indicator)
    time = row.requiredValue(.time)
    value = row.measure(.value)
    party = row.string(.party)
    note = row.text(.note)
    origin = row.origin
  }
}
