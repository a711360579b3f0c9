internal import Bytes

/// One name with a conjunction in it, which separates nobody: *Nuorten ystävät ja tuki ry, Lasten ja nuorten palvelut*.
enum NameWithConjunction {
  /// Whether an item, of whose parts nobody is known, is one name.
  static func isOne(_ item: String, ofParts parts: [String]) -> Bool {
    guard parts.count == 2, !item.utf8.span.hasByte(UInt8(ascii: ",")),
      !item.utf8.span.hasByte(UInt8(ascii: "/"))
    else { return false }
    let form = NormalForm.nameBytes(item)
    let forms = parts.map(NormalForm.nameBytes)
    let isAssociation =
      associationEndings.contains { form.hasEnding($0) }
      // In `Koti ry ja Tuki ry` there are two.
      && !associationEndings.contains { forms[0].hasEnding($0) }
    guard isAssociation || parts[1].first?.isLowercase ?? false && isUnit(form, forms) else {
      return false
    }
    // In `Kunta ja Koti ry` there are two.
    return NamedParties.type(of: parts[0]) == nil && !PartyWords.areOrganisations(parts[0])
      && parts.allSatisfy { Party(registered: $0) == nil }
      && !publicBodies.contains { forms[0].starts(with: $0) }
      && (isAssociation || !publicBodies.contains { forms[1].starts(with: $0) })
  }

  /// Whether the parts of a name belong together: both are whose something is, or what follows belongs to a preposition.
  private static func isUnit(_ form: [UInt8], _ parts: [[UInt8]]) -> Bool {
    func has(_ word: String, _ form: [UInt8]) -> Bool {
      form.span.firstIndex(of: Array(word.utf8).span) != nil
    }
    // “sektorn för bildning och kultur”
    if has(" och ", form) || has(" and ", form), has(" för ", parts[0]) || has(" for ", parts[0]) {
      return true
    }
    guard has(" ", parts[1]) else { return false }
    // “lasten ja nuorten palvelut”, “barnens och ungas tjänster”
    return has(" ja ", form) && parts[0].last == UInt8(ascii: "n")
      && !parts[0].hasEnding(Array("nen".utf8))
      || has(" och ", form) && parts[0].last == UInt8(ascii: "s")
  }

  private static let associationEndings = [" ry", " r.y.", " rf", " r.f."].map { Array($0.utf8) }

  private static let publicBodies = [
    "hyvinvointialue", "hva", "kunta", "kunna", "kunti", "kaupun", "seurakun", "välfärdsområde",
    "kommun", "stad", "städ", "församling", "county", "municipal", "city", "town",
  ].map { Array($0.utf8) }
}

extension [UInt8] {
  fileprivate func hasEnding(_ ending: [UInt8]) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}
