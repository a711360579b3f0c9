public import Workbooks

/// What has changed in a workbook since another version of it.
public struct WorkbookChanges: Sendable {
  /// How a record differs from the one in the previous version.
  public enum Kind: Hashable, Sendable {
    case added
    case removed
    case recoded
    case reworded
    /// It stands under another area or goal.
    case moved
    /// Another leads or is responsible.
    case owner
    /// The wanted direction or the unit of an indicator.
    case direction, unit
    case baseline
    /// How much a resource is.
    case amount
    /// `true`: the new target is a higher number; `nil`: it cannot be told.
    case target(isHigher: Bool?)
    /// When it starts.
    case start
    /// When it ends, is due or is to be reached; `true`: later than before; `nil`: it cannot be told.
    case date(isLater: Bool?)
    /// What is said of a time in words that are no date, such as “yearly”.
    case schedule
    /// How far an action has come.
    case status
    /// What is to be taken into account.
    case notes
    /// Where an indicator's values come from.
    case source
    /// Of a document.
    case version
  }

  public struct Change: Hashable, Sendable {
    public let kind: Kind

    /// The record's table.
    public let table: TableKind

    /// Index in the previous version; `nil`: it is new.
    public let previous: Int?

    /// Index in this version; `nil`: it has been removed.
    public let current: Int?
  }

  /// In the order of this version's records, what has been removed last.
  private let changes: [TableKind: [Change]]

  /// The tables that are compared, in the order of reports.
  public static let tables: [TableKind] = [
    .areas, .goals, .actions, .resources, .indicators, .parties, .documents,
  ]

  /// The changes in one table.
  public subscript(table: TableKind) -> [Change] { changes[table] ?? [] }

  /// Whether nothing of what is compared has changed.
  public var isEmpty: Bool { changes.values.allSatisfy(\.isEmpty) }

  public init(from previous: Workbook, to current: Workbook) {
    changes = Comparison(from: previous, to: current).changes
  }
}
