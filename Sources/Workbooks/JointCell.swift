internal import Bytes
internal import Registry
internal import Wording

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
    if line.hasSuffix(")"), let open = line.utf8.lastIndex(of: UInt8(ascii: "(")) {
      candidates.append(
        (String(line[..<open]), String(line[line.utf8.index(after: open)...].dropLast()))
      )
    }
    let lower = line.lowercased()
    for word in [
      "vastuutahot:", "vastuutaho:", "vastuussa:", "vastuu:", "ansvariga:", "ansvarig:", "ansvar:",
      "responsible:",
    ] {
      if lower.utf8.count == line.utf8.count,
        let offset = lower.utf8.span.lastIndex(of: word.utf8.span)
      {
        let start = line.utf8.index(line.startIndex, offsetBy: offset)
        let tail = line.utf8.index(start, offsetBy: word.utf8.count)
        candidates.append((String(line[..<start]), String(line[tail...])))
        break
      }
    }
    for dash in [" – ", " — ", " - "] {
      if let range = line.lastRange(ofPart: dash) {
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
    if isNamed(tail, directory) { return true }
    return CellText.items(tail).contains { item in
      CellText.listParts(item).contains { part in
        isNamed(part, directory) || (directory.isEmpty && NamedParties.type(of: part) != nil)
      }
    }
  }

  private static func isNamed(_ text: String, _ directory: PartyDirectory) -> Bool {
    if directory.meaning(of: text) != nil || directory.beginning(of: text) != nil { return true }
    guard directory.isEmpty,
      let meaning = registered.meaning(of: text) ?? registered.beginning(of: text)?.meaning,
      case .party(let party) = meaning
    else { return false }
    // “varkauden estämiseksi” names no municipality.
    return party == 0 || text.first?.isUppercase ?? false
  }

  /// A county of any name, and all counties and municipalities, for workbooks that say neither where they are from nor who
  /// the parties are.
  private static let registered = PartyDirectory(
    [Party(name: Text("hyvinvointialue"), type: .county)]
      + County.all.filter { $0.kind == .wellbeingServicesCounty }.map { Party($0) }
      + Municipality.all.map { Party($0) },
    forums: [],
    county: nil
  )
}
