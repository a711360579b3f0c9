/// A path as one word of a command line, to be copied.
struct ShellWord {
  let text: String

  init(_ path: String) {
    let visible = VisibleText(path).text
    let isPlain = visible.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_./\\:~".unicodeScalars.contains(scalar)
    }
    // Between double quotes a shell carries out what these begin.
    let commands = visible.contains { "\"$`!".contains($0) }
    text =
      isPlain
      ? visible
      : commands ? "'\(visible.replacing("'", with: "'\\''"))'" : "\"\(visible)\""
  }
}
