/// Pairs of names that differ in one letter.
package enum Misspelling {
  /// Pairs of indexes, the earlier name first; each name is paired with one earlier name at most.
  ///
  /// Names that differ in a figure are two names, and so are short ones. The time grows with the number of names, since
  /// names that differ in one letter have a form in common when each of their letters has been left out in turn.
  package static func pairs(among names: [String]) -> [(earlier: Int, later: Int)] {
    var pairs: [(Int, Int)] = []
    var known: [String: Int] = [:]
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

  /// The form itself, and the form without each of its letters in turn.
  private static func keys(of form: [Unicode.Scalar]) -> [String] {
    var keys = [text(form)]
    for index in form.indices where form[index].properties.isAlphabetic {
      keys.append(text(form[..<index] + form[(index + 1)...]))
    }
    return keys
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
