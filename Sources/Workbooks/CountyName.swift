internal import Bytes
internal import Registry

extension County {
  /// The county that a text names, also in two languages beside each other: `Pohjanmaan hyvinvointialue / Österbottens
  /// välfärdsområde`, `Pohjanmaa – Österbotten`, `Österbotten (Pohjanmaa)`; `nil`: it names none, or two.
  init?(namedInAnyLanguages text: String) {
    if let county = County(named: text) {
      self = county
      return
    }
    // No name is as long as this.
    guard text.utf8.count <= 200 else { return nil }
    for sign in ["/", " – ", " — ", " - ", "("] {
      guard let range = text.firstRange(ofPart: sign) else { continue }
      var rest = String(text[range.upperBound...])
      if sign == "(" {
        guard rest.utf8.last == UInt8(ascii: ")") else { return nil }
        rest.removeLast()
      }
      guard
        let first = CellText.clean(String(text[..<range.lowerBound])).flatMap(County.init(named:)),
        let second = CellText.clean(rest).flatMap(County.init(named:)), first == second
      else { return nil }
      self = first
      return
    }
    return nil
  }
}
