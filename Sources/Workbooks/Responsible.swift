/// Somebody who is named in a cell: a party, a group of them, or a text that names neither.
public struct Responsible: Hashable, Sendable {
  /// What the name was understood as.
  public enum Kind: Hashable, Sendable {
    case party
    /// A group such as all municipalities.
    case group
    /// Everybody, in words that name nobody.
    case everybody
    /// A forum, by its index among the workbook's forums.
    case forum(Int)
    /// Nobody whom the workbook knows, with the nearest known name.
    case unknown(nearest: String?)
  }

  /// The words of the cell that name it.
  public let text: String
  public let kind: Kind

  /// The parties that are meant.
  public let parties: PartyRuns

  /// The unit or the role behind a party's name; `nil`: none is written.
  public let detail: String?

  /// The row of the table that names them, from zero, where the record goes on over several rows; `nil`: the record's own.
  public internal(set) var row: Int? = nil

  /// Whether its words stand among those of the group before it, with which they are printed.
  public internal(set) var isWithinGroup = false
}

extension Responsible {
  /// Whether it was understood as one party; comparing kinds would copy their texts.
  public var isParty: Bool { if case .party = kind { true } else { false } }

  /// Whether it was understood as a group.
  package var isGroup: Bool { if case .group = kind { true } else { false } }
}

extension [Responsible] {
  /// Index of the one party that is named; `nil`: there are none or several, such as a group.
  package var onlyParty: Int? {
    var party: Int?
    for index in indices where !self[index].parties.isEmpty {
      guard party == nil, self[index].parties.count == 1 else { return nil }
      party = self[index].parties.first
    }
    return party
  }
}
