/// Names of files that go into one folder; those that differ in letter case alone are taken for one.
struct FileNames {
  private var taken: Set<String> = []

  /// The last number behind each name that was wanted more than once.
  private var numbers: [String: Int] = [:]

  init() {}

  init(taken name: String) {
    taken = [name]
  }

  /// The name, with a number behind it where it is taken; from then on it is taken itself.
  mutating func free(_ name: String) -> String {
    let form = name.lowercased()
    if taken.insert(form).inserted { return name }
    var number = numbers[form] ?? 1
    var free = name
    repeat {
      number += 1
      free = "\(name)-\(number)"
    } while !taken.insert(free.lowercased()).inserted
    numbers[form] = number
    return free
  }
}
