/// What the names of a cell were understood as, all together: a quick look before the names themselves.
package struct NamedKinds: Sendable {
  /// Whether nobody is named, not even by a dash or a question mark.
  package private(set) var isEmpty = true

  /// Whether somebody is named with letters.
  package private(set) var namesSomebody = false

  /// Whether a group or everybody is named.
  package private(set) var namesSeveral = false

  /// Whether somebody is named whom the workbook does not know.
  package private(set) var namesUnknown = false

  init(_ cell: [Responsible]) {
    // Going through the names themselves would copy each of them.
    for index in cell.indices {
      isEmpty = false
      if !namesSomebody, cell[index].isNamed { namesSomebody = true }
      switch cell[index].kind {
      case .party, .forum: break
      case .group, .everybody: namesSeveral = true
      case .unknown: namesUnknown = true
      }
    }
  }

  /// The same of two cells together.
  func joined(with other: NamedKinds) -> NamedKinds {
    var joined = self
    joined.isEmpty = isEmpty && other.isEmpty
    joined.namesSomebody = namesSomebody || other.namesSomebody
    joined.namesSeveral = namesSeveral || other.namesSeveral
    joined.namesUnknown = namesUnknown || other.namesUnknown
    return joined
  }
}
