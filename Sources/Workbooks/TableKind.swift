public import Wording

/// A kind of table in a workbook, in the order in which the tables are read and shown.
public enum TableKind: String, CaseIterable, Sendable {
  case basics, parties, areas, goals, actions, resources, indicators, measurements, forums, meetings
  case documents, agenda, decisions, sources, steps, exceptions, rules

  /// The name of the table's file without its ending.
  public var fileName: Phrase {
    switch self {
    case .basics: Phrase(fi: "perustiedot", sv: "grunduppgifter", en: "basics")
    case .parties: Phrase(fi: "osapuolet", sv: "parter", en: "parties")
    case .areas: Phrase(fi: "osa-alueet", sv: "delområden", en: "areas")
    case .goals: Phrase(fi: "tavoitteet", sv: "mål", en: "goals")
    case .actions: Phrase(fi: "toimenpiteet", sv: "åtgärder", en: "actions")
    case .resources: Phrase(fi: "resurssit", sv: "resurser", en: "resources")
    case .indicators: Phrase(fi: "mittarit", sv: "indikatorer", en: "indicators")
    case .measurements:
      Phrase(fi: "seurantatiedot", sv: "uppföljningsdata", en: "measurements")
    case .forums: Phrase(fi: "foorumit", sv: "forum", en: "forums")
    case .meetings: Phrase(fi: "kokoukset", sv: "möten", en: "meetings")
    case .documents: Phrase(fi: "asiakirjat", sv: "dokument", en: "documents")
    case .agenda: Phrase(fi: "esityslista", sv: "föredragningslista", en: "agenda")
    case .decisions: Phrase(fi: "päätökset", sv: "beslut", en: "decisions")
    case .sources: Phrase(fi: "tietopohja", sv: "kunskapsbas", en: "sources")
    case .steps: Phrase(fi: "vaiheet", sv: "steg", en: "steps")
    case .exceptions: Phrase(fi: "poikkeukset", sv: "undantag", en: "exceptions")
    case .rules: Phrase(fi: "säännöt", sv: "regler", en: "rules")
    }
  }

  /// The heading under which a sheet has records of this kind, such as `Resurssit`.
  var sheetHeading: Phrase {
    switch self {
    case .areas: GoalArea.Column.title.heading
    case .goals: Goal.Column.title.heading
    case .actions: Action.Column.title.heading
    case .indicators: Indicator.Column.title.heading
    default:
      Phrase(
        fi: fileName.fi.prefix(1).uppercased() + fileName.fi.dropFirst(),
        sv: fileName.sv.prefix(1).uppercased() + fileName.sv.dropFirst(),
        en: fileName.en.prefix(1).uppercased() + fileName.en.dropFirst()
      )
    }
  }

  /// How many kinds there are.
  static let count = allCases.count

  /// The table's place in the list of kinds, from zero.
  var ordinal: Int {
    switch self {
    case .basics: 0
    case .parties: 1
    case .areas: 2
    case .goals: 3
    case .actions: 4
    case .resources: 5
    case .indicators: 6
    case .measurements: 7
    case .forums: 8
    case .meetings: 9
    case .documents: 10
    case .agenda: 11
    case .decisions: 12
    case .sources: 13
    case .steps: 14
    case .exceptions: 15
    case .rules: 16
    }
  }
}
