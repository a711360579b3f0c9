/// Pairs of names that differ in one letter.
package enum Misspelling {
  /// Pairs of indexes, the earlier name first; each name is paired with one earlier name at most.
  ///
  /// Names that differ in a figure are two names, and so are short ones. The time grows with the number of names, since
  /// names that differ in one letter have a form in common when each of their letters has been left out in turn.
  package static func pairs(among names: [String]) -> [(earlier: Int, later: Int)] {
    guard mayHavePairs(names) else { return [] }
    var pairs: [(Int, Int)] = []
    var known: [UInt64: Int] = [:]
    known.reserveCapacity(16 * names.count)
    var forms: [[Unicode.Scalar]] = []
    for (index, name) in names.enumerated() {
      let form = Array(NormalForm.name(name).unicodeScalars)
      forms.append(form)
      guard (7...60).contains(form.count) else { continue }
      let keys = keys(of: form)
      let earlier = keys.lazy.compactMap { known[$0] }.first { earlier in
        Likeness.distance(from: form, to: forms[earlier]) == 1
      }
      if let earlier { pairs.append((earlier, index)) }
      for key in keys where known[key] == nil { known[key] = index }
    }
    return pairs
  }

  /// Whether any two of few names are as near as that, which most of them are not; many names are not compared with each
  /// other.
  private static func mayHavePairs(_ names: [String]) -> Bool {
    guard names.count <= 40 else { return true }
    let forms = names.map { Likeness.Form(name: $0) }
    return forms.indices.contains { index in
      forms[..<index].contains { Likeness.distance(from: $0, to: forms[index], within: 1) != nil }
    }
  }

  /// Numbers for the form itself, and for the form without each of its letters in turn.
  ///
  /// The same letters have the same number; the few others that have it too are told apart when they are compared.
  private static func keys(of form: [Unicode.Scalar]) -> [UInt64] {
    // The numbers of what stands behind each place, and of what the letters before it count for.
    var rests: [UInt64] = Array(repeating: 0, count: form.count + 1)
    var weights: [UInt64] = Array(repeating: 1, count: form.count + 1)
    for index in form.indices.reversed() {
      rests[index] = rests[index + 1] &+ UInt64(form[index].value) &* weights[index + 1]
      weights[index] = weights[index + 1] &* base
    }
    var keys = [rests[0]]
    var before: UInt64 = 0
    for index in form.indices {
      if isLetter(form[index]) {
        keys.append(before &* weights[index + 1] &+ rests[index + 1])
      }
      before = before &* base &+ UInt64(form[index].value)
    }
    return keys
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value | 0x20 &- 0x61 < 26 : scalar.properties.isAlphabetic
  }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
}
