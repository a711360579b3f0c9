public import Wording

/// What shows whether a goal is being reached.
public struct Indicator: Record {
  public static let kind = TableKind.indicators

  public internal(set) var id: Identifier<Indicator>

  /// Goals as a list.
  public let goal: String?

  public let title: Text?
  public let unit: Text?
  private let storedBaseline: NumberCell<Measure>
  private let storedTarget: NumberCell<Measure>
  public let origin: Origin
  private let details: IndicatorDetails?

  /// What tells the title from those of others, noted while its bytes are at hand; `nil`: there is no title.
  package let nameSketch: NameSketch?

  public var code: String? { id.whole }

  public enum Column: Int, RecordColumn {
    case id, goal, title, unit, direction, baseline, baselineYear, target, targetYear, source,
      sotkanetID, responsible

    public var heading: Phrase {
      switch self {
      case .id: Phrase(fi: "Tunnus", sv: "Kod", en: "Code")
      case .goal: Phrase(fi: "Tavoite", sv: "Mål", en: "Goal")
      case .title: Phrase(fi: "Mittari", sv: "Indikator", en: "Indicator")
      case .unit: Phrase(fi: "Yksikkö", sv: "Enhet", en: "Unit")
      case .direction: Phrase(fi: "Suunta", sv: "Riktning", en: "Direction")
      case .baseline: Phrase(fi: "Lähtöarvo", sv: "Utgångsvärde", en: "Baseline")
      case .baselineYear: Phrase(fi: "Lähtövuosi", sv: "Utgångsår", en: "Baseline year")
      case .target: Phrase(fi: "Tavoitearvo", sv: "Målvärde", en: "Target")
      case .targetYear: Phrase(fi: "Tavoitevuosi", sv: "Målår", en: "Target year")
      case .source: Phrase(fi: "Lähde", sv: "Källa", en: "Source")
      case .sotkanetID: Phrase(fi: "Sotkanet-tunnus", sv: "Sotkanet-kod", en: "Sotkanet ID")
      case .responsible: Phrase(fi: "Vastuutaho", sv: "Ansvarig", en: "Responsible")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .id:
        ["ID", "Nro", "Nr", "No", "Numero", "Mittarin tunnus", "Indikatorns kod", "Indicator code"]
      case .goal: ["Tavoitteet", "Tavoitteen tunnus", "Objective", "Goals"]
      case .title:
        [
          "Mittarit", "Arviointimittari", "Arviointimittarit", "Indikaattori", "Indikaattorit",
          "Seurantamittari", "Utvärderingsindikator", "Utvärderingsindikatorer",
          "Uppföljningsindikator", "Indikatorer", "Mätare", "Evaluation indicator",
          "Evaluation indicators", "Indicators", "Measure",
        ]
      case .unit: ["Mittayksikkö", "Måttenhet"]
      case .direction: ["Toivottu suunta", "Tavoitesuunta", "Önskad riktning", "Wanted direction"]
      case .baseline:
        [
          "Lähtötaso", "Lähtötilanne", "Nykytila", "Nykytaso", "Nykyarvo", "Utgångsnivå",
          "Utgångsläge", "Nuläge",
          "Baseline value",
        ]
      case .baselineYear: ["Lähtöarvon vuosi"]
      case .target: ["Tavoitetaso", "Målnivå", "Target value"]
      case .targetYear: ["Tavoitearvon vuosi"]
      case .source: ["Tietolähde", "Datakälla", "Data source"]
      case .sotkanetID: ["Sotkanet", "Sotkanet-id"]
      case .responsible: ["Mittarin vastuutaho", "Indikatorns ansvariga"]
      }
    }

    public var rareHeadings: [String] {
      switch self {
      case .title:
        [
          "Seurantamittarit", "Seurantaindikaattori", "Seurantaindikaattorit", "Tunnusluku",
          "Tunnusluvut", "Utvärderingsmått", "Mått", "Tavoitteen mittari", "Tavoitteen mittarit",
          "Tavoitteiden mittarit",
          "Onnistumisen mittarit", "Mittari / arviointi", "Mittarit / arviointi",
          "Mittari ja arviointi", "Mittarit ja arviointi", "Arviointi ja mittarit",
          "Mittari / seuranta", "Mittarit / seuranta", "Mittari ja seuranta",
          "Mittarit ja seuranta", "Seuranta ja mittarit", "Uppföljningsindikatorer",
          "Indikator för målet", "Målets indikatorer", "Indikator / utvärdering",
          "Indikatorer / utvärdering", "Indikatorer och utvärdering",
          "Indikatorer och uppföljning", "Mätare / utvärdering", "Mätare och utvärdering",
          "Mätare och uppföljning", "Indicators and evaluation", "Indicators and monitoring",
        ]
      case .direction: ["Tavoiteltu suunta"]
      case .baselineYear:
        ["Lähtötilanteen vuosi", "Lähtötason vuosi", "Utgångslägets år", "Utgångsnivåns år"]
      case .target: ["Tavoiteltu arvo"]
      default: []
      }
    }

    public var isRequired: Bool { self == .goal || self == .title }
  }

  public init(_ row: inout Row<Column>) {
    id = row.identifier(.id)
    goal = row.reference(.goal)
    title = row.required(.title)
    nameSketch = title.map { NameSketch($0) }
    unit = row.text(.unit)
    storedBaseline = NumberCell(row.measure(.baseline))
    storedTarget = NumberCell(row.value(.target))
    details = IndicatorDetails.read(&row)
    origin = row.origin
  }
}

extension Indicator {
  public var baseline: Cell<Measure> { storedBaseline.cell }
  public var target: Cell<Measure> { storedTarget.cell }

  /// Whether the cell of the baseline is filled in.
  var hasBaseline: Bool { !storedBaseline.isEmpty }

  /// Whether the cell of the target is filled in.
  var hasTarget: Bool { !storedTarget.isEmpty }

  /// Whether the baseline or the target says of which time it is.
  var hasTimeOfValue: Bool { storedBaseline.hasTime || storedTarget.hasTime }

  /// Whether any of what stands below is there.
  var hasDetails: Bool { details != nil }

  public var direction: Cell<Direction> { details?.direction ?? .empty }
  public var baselineYear: Cell<TimeFrame> { details?.baselineYear ?? .empty }
  public var targetYear: Cell<TimeFrame> { details?.targetYear ?? .empty }
  public var source: Text? { details?.source }

  /// Number of the national indicator at sotkanet.fi.
  public var sotkanetID: String? { details?.sotkanetID }

  public var responsible: Text? { details?.responsible }
}
