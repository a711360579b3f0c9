/// Names that may be suggested for an unknown one.
struct NameSuggestions: Sendable {
  private var names: [(name: String, form: Likeness.Form)] = []

  /// Names of municipalities without a word such as *kaupunki* behind them.
  private var bareNames: [(name: String, form: Likeness.Form)] = []

  var count: Int { names.count + bareNames.count }

  mutating func add(_ name: String) { names.append((name, Likeness.Form(name: name))) }

  mutating func addBare(_ name: String) {
    let form = Likeness.Form(name: name)
    if form.scalars.count >= Self.fewest { bareNames.append((name, form)) }
  }

  /// The name that a text resembles; `nil`: none is near.
  func nearest(to text: String) -> String? {
    let form = Likeness.Form(name: text)
    return nearestName(to: form) ?? nearestBareName(to: form)
  }

  private func nearestName(to form: Likeness.Form) -> String? {
    var best: (index: Int, distance: Int)?
    var most = min(max(2, form.scalars.count / 6), Likeness.mostSlips)
    for index in names.indices {
      guard Likeness.mayBeNear(form, names[index].form, within: most),
        let distance = Likeness.distance(from: form, to: names[index].form, within: most)
      else { continue }
      best = (index, distance)
      most = distance - 1
    }
    return best.map { names[$0.index].name }
  }

  private func nearestBareName(to form: Likeness.Form) -> String? {
    var best: (index: Int, distance: Int)?
    for index in bareNames.indices {
      guard let distance = Self.distance(from: form, toBare: bareNames[index].form),
        distance < best?.distance ?? .max
      else { continue }
      best = (index, distance)
    }
    return best.map { bareNames[$0.index].name }
  }

  /// How far a word is from a name that it was meant to be, by a letter too many, too few or in another place, in a long
  /// name also by another one; `nil`: it is another word.
  private static func distance(
    from word: Likeness.Form,
    toBare name: Likeness.Form
  ) -> Int? {
    let count = name.scalars.count
    let most = count < 9 ? 1 : 2
    guard word.scalars.first == name.scalars.first,
      Likeness.mayBeNear(word, name, within: most),
      let distance = Likeness.distance(from: word, to: name, within: most), distance > 0
    else { return nil }
    // Other words differ from short names in a letter: *hanke, perhe*.
    let isSlip =
      count >= long || word.scalars.count != count || Set(word.scalars) == Set(name.scalars)
      || plain(word.scalars) == plain(name.scalars)
    return isSlip ? distance : nil
  }

  /// Shorter names are too near to other words.
  private static let fewest = 5

  /// In a name as long as this another letter makes no other word.
  private static let long = 7

  /// The letters without dots and rings.
  private static func plain(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.map { scalar in
      switch scalar {
      case "ä", "å": "a"
      case "ö": "o"
      default: scalar
      }
    }
  }
}
