/// Where the responsible parties of actions stand.
extension Workbook {
  /// The cell that says who is responsible for an action: the lead's where the file has that column.
  public func responsibleColumn(ofAction action: Int) -> Action.Column {
    place(\.actions, action, .lead).column == nil ? .responsible : .lead
  }

  /// Whether an action and its responsible parties stand in one cell, as in the template.
  public func isJoint(action: Int) -> Bool {
    let title = place(\.actions, action, .title).column
    return title != nil && title == place(\.actions, action, .responsible).column
  }

  /// Whether an action has a cell in common with the one before it, as in a row that lists several.
  public func sharesCell(_ column: Action.Column, ofAction action: Int) -> Bool {
    guard action > 0, actions[action].origin == actions[action - 1].origin else { return false }
    return place(\.actions, action, column).column != place(\.actions, action, .title).column
  }
}

extension Responsible {
  /// Whether there are letters in it, unlike in a dash or a question mark that stands for nobody.
  public var isNamed: Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z": true
      default: !scalar.isASCII && scalar.properties.isAlphabetic
      }
    }
  }
}
