/// The way from one folder to another, as a link between files in them takes it.
struct RelativePath {
  /// The way, with `/` between names; empty: the two are the same folder.
  let text: String

  /// Finds the way; `current` is where relative paths start, `nil`: it is not known.
  init(to target: String, from folder: String, current: String?) {
    let parts = (target: Self.names(in: target), folder: Self.names(in: folder))
    if let way = Self.way(to: parts.target, from: parts.folder) {
      text = way
      return
    }
    let all = current.flatMap { current in
      Self.way(
        to: Self.isAbsolute(target) ? parts.target : Self.names(in: current + "/" + target),
        from: Self.isAbsolute(folder) ? parts.folder : Self.names(in: current + "/" + folder)
      )
    }
    text = all ?? target
  }

  private static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  /// The names on a path, an empty one at the beginning of a path from the root.
  private static func names(in path: String) -> [Substring] {
    var names: [Substring] = isAbsolute(path) ? [""] : []
    for name in path.split(separator: "/") where name != "." {
      if name == "..", let last = names.last, last != ".." {
        if !last.isEmpty { names.removeLast() }
      } else {
        names.append(name)
      }
    }
    return names
  }

  /// `nil`: one of the paths is from the root and the other is not, or the way leads through a folder without a name.
  private static func way(to target: [Substring], from folder: [Substring]) -> String? {
    guard (target.first == "") == (folder.first == "") else { return nil }
    let common = zip(target, folder).prefix { $0 == $1 }.count
    let back = folder.dropFirst(common)
    guard !back.contains("..") else { return nil }
    return (back.map { _ in ".." } + target.dropFirst(common)).joined(separator: "/")
  }
}
