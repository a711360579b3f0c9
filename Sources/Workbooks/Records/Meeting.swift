public import Wording

/// A meeting of a forum or a statutory negotiation, held or planned.
public struct Meeting: Record {
  public static let kind = TableKind.meetings

  public let date: Cell<TimeFrame>

  /// The code or a name of a forum.
  public let forum: String?

  /// The municipality group that a negotiation is held with.
  public let municipalityGroup: String?

  /// A section of a statute, monitoring or something else.
  public let basis: Text?

  public let mode: Cell<MeetingMode>

  /// Parties, groups or roles as a list.
  public let participants: Text?

  /// As a list.
  public let subjects: Text?

  public let outcome: Text?
  public let origin: Origin

  public var code: String? { nil }

  public enum Column: Int, RecordColumn {
    case date, forum, municipalityGroup, basis, mode, participants, subjects, outcome

    public var heading: Phrase {
      switch self {
      case .date: Phrase(fi: "Päivä", sv: "Datum", en: "Date")
      case .forum: Phrase(fi: "Foorumi", sv: "Forum", en: "Forum")
      case .municipalityGroup:
        Phrase(fi: "Kuntaryhmä", sv: "Kommungrupp", en: "Municipality group")
      case .basis: Phrase(fi: "Peruste", sv: "Grund", en: "Basis")
      case .mode: Phrase(fi: "Tapa", sv: "Mötesform", en: "Mode")
      case .participants: Phrase(fi: "Osallistujat", sv: "Deltagare", en: "Participants")
      case .subjects: Phrase(fi: "Aiheet", sv: "Ämnen", en: "Subjects")
      case .outcome: Phrase(fi: "Tulos", sv: "Resultat", en: "Outcome")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .date:
        ["Päivämäärä", "Kokouspäivä", "Pvm", "Ajankohta", "Dag", "Mötesdag", "Meeting date"]
      case .forum: ["Foorumin tunnus", "Kokous", "Möte", "Meeting"]
      case .municipalityGroup: ["Ryhmä", "Grupp", "Group"]
      case .basis: ["Lakiperuste", "Lainkohta", "Lagrum", "Legal basis"]
      case .mode: ["Kokoustapa", "Osallistumistapa", "Form", "Sätt", "Form of meeting"]
      case .participants: ["Osallistuja", "Osallistuneet", "Läsnä", "Närvarande", "Present"]
      case .subjects: ["Aihe", "Asiat", "Ämne", "Ärenden", "Subject", "Topics"]
      case .outcome: ["Tulokset", "Lopputulos", "Muistio", "Utfall", "Promemoria", "Result"]
      }
    }

    public var isRequired: Bool { self == .date }
  }

  public init(_ row: inout Row<Column>) {
    // A meeting is held once: a row for those of several years leaves open which were.
    date = row.time(.date, isRequired: true) { if case .yearlyFrom = $0 { true } else { false } }
    forum = row.string(.forum)
    municipalityGroup = row.string(.municipalityGroup)
    basis = row.text(.basis)
    mode = row.value(.mode)
    participants = row.text(.participants)
    subjects = row.text(.subjects)
    outcome = row.text(.outcome)
    origin = row.origin
  }
}
