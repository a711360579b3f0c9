public import Wording

/// What carrying out an area, a goal or an action takes.
public struct Resource: Record {
  public static let kind = TableKind.resources

  /// The code of an area, a goal or an action.
  public let target: String?

  public let kind: Cell<ResourceKind>
  public let description: Text?
  private let storedAmount: NumberCell<Quantity>
  public let origin: Origin
  private let details: ResourceDetails?

  public var code: String? { nil }

  public enum Column: Int, RecordColumn {
    case target, kind, description, amount, unit, year, party

    public var heading: Phrase {
      switch self {
      case .target: Phrase(fi: "Kohde", sv: "Gäller", en: "For")
      case .kind: Phrase(fi: "Laji", sv: "Typ", en: "Kind")
      case .description: Phrase(fi: "Kuvaus", sv: "Beskrivning", en: "Description")
      case .amount: Phrase(fi: "Määrä", sv: "Belopp eller mängd", en: "Amount")
      case .unit: Phrase(fi: "Yksikkö", sv: "Enhet", en: "Unit")
      case .year: Phrase(fi: "Vuosi", sv: "År", en: "Year")
      case .party: Phrase(fi: "Osapuoli", sv: "Part", en: "Party")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .target: ["Objekt", "Target"]
      case .kind: ["Tyyppi", "Resurssin laji", "Slag", "Type"]
      case .description:
        [
          "Resurssi", "Resurssit", "Resurssitarve", "Resursbehov", "Voimavarat", "Resurs",
          "Resurser", "Resource", "Resources",
        ]
      case .amount: ["Summa", "Mängd", "Belopp", "Euroa"]
      case .party: ["Kuka antaa", "Vem ger"]
      default: []
      }
    }

    public var rareHeadings: [String] {
      switch self {
      case .description:
        [
          "Resurssointi", "Resurssit / rahoitus", "Resurssi / rahoitus", "Resurssit ja rahoitus",
          "Resurser / finansiering", "Resurser och finansiering", "Resources and funding",
          "Resursointi", "Rahoitus", "Kustannukset", "Kustannusarvio", "Finansiering", "Kostnader",
        ]
      default: []
      }
    }

    public var isRequired: Bool { self == .target }
  }

  public init(_ row: inout Row<Column>) {
    target = row.reference(.target)
    kind = row.valueOrDescription(.kind)
    let kindWords =
      kind.value == nil ? nil : row.string(.kind).flatMap(ResourceKind.ownWords)
    let description = row.text(.description)
    self.description = Self.saysNothing(description) ? nil : description
    storedAmount = NumberCell(row.valueOrDescription(.amount))
    details = ResourceDetails.read(&row, kindWords: kindWords)
    origin = row.origin
  }
}

extension Resource {
  public var amount: Cell<Quantity> { storedAmount.cell }

  /// The words for the kind as they are written, where they say more than it, such as `talousarvion puitteissa`; `nil`:
  /// they do not.
  package var kindWords: String? { details?.kindWords }

  public var unit: Text? { details?.unit }
  public var year: Cell<TimeFrame> { details?.year ?? .empty }

  /// Who gives it.
  public var party: String? { details?.party }

  /// Whether a description is only a dash.
  private static func saysNothing(_ description: Text?) -> Bool {
    description.map { $0.isDash && !$0.hasSisters } ?? false
  }

  /// Whether it is told what there is, or that nothing more is needed; a mark without letters and figures only holds a place.
  var isTold: Bool {
    func tells(_ text: String) -> Bool { text.contains { $0.isLetter || $0.isNumber } }
    if kind.value != nil || amount.value != nil { return true }
    if case .unread(let text) = kind, tells(text) { return true }
    if case .unread(let text) = amount, tells(text) { return true }
    return description.map { tells($0.original) } ?? false
  }
}
