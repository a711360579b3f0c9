/// The template's joint cell of an action and its responsible parties.
enum JointCell {
  /// `Action (party, party)`, `Action – party` or `Action, responsible: party`; without a known party all is the action.
  static func split(_ line: String, _ directory: PartyDirectory) -> (String, String) {
    for (title, tail) in candidates(line) where namesSomebody(tail, directory) {
      return (title, tail)
    }
    return (line, "")
  }

  /// The lines that are actions: one that says who is responsible belongs to the one above.
  static func actions(_ lines: [String]) -> [String] {
    var actions: [String] = []
    for line in lines {
      let isBracketed = line.hasPrefix("(") && line.hasSuffix(")")
      if let last = actions.indices.last, isBracketed || ResponsibleReader.hasLabel(line) {
        actions[last] += (isBracketed ? " " : ", ") + line
      } else {
        actions.append(line)
      }
    }
    return actions
  }

  private static func candidates(_ line: String) -> [(String, String)] {
    var candidates: [(String, String)] = []
    if line.hasSuffix(")"), let open = line.lastIndex(of: "(") {
      candidates.append(
        (String(line[..<open]), String(line[line.index(after: open)...].dropLast()))
      )
    }
    for word in [
      "vastuutahot:", "vastuutaho:", "vastuussa:", "vastuu:", "ansvariga:", "ansvarig:", "ansvar:",
      "responsible:",
    ] {
      if let range = line.lowercased().ranges(of: word).last,
        line.lowercased().utf8.count == line.utf8.count
      {
        let offset = line.utf8.index(
          line.startIndex,
          offsetBy: line.lowercased().utf8.distance(
            from: line.lowercased().startIndex,
            to: range.lowerBound
          )
        )
        let tail = line.utf8.index(offset, offsetBy: word.utf8.count)
        candidates.append((String(line[..<offset]), String(line[tail...])))
        break
      }
    }
    for dash in [" – ", " — ", " - "] {
      if let range = line.ranges(of: dash).last {
        candidates.append((String(line[..<range.lowerBound]), String(line[range.upperBound...])))
      }
    }
    return candidates.compactMap { title, tail in
      var title = title
      while let last = title.last, last.isWhitespace || last == "," || last == ";" || last == "." {
        title.removeLast()
      }
      guard let title = CellText.clean(title), let tail = CellText.clean(tail) else { return nil }
      return (title, tail)
    }
  }

  private static func namesSomebody(_ tail: String, _ directory: PartyDirectory) -> Bool {
    if directory.meaning(of: tail) != nil || directory.beginning(of: tail) != nil { return true }
    return CellText.items(tail).contains { item in
      CellText.listParts(item).contains { part in
        directory.meaning(of: part) != nil || directory.beginning(of: part) != nil
          || (directory.isEmpty && NamedParties.type(of: part) != nil)
      }
    }
  }
}
