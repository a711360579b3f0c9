internal import Rules
internal import Wording

/// A rule explained on a terminal.
struct RuleExplanation {
  let text: String

  init(_ guide: RuleGuide, year: Int) {
    let rule = guide.rule
    let language = guide.language
    let words = RuleWords(rule, in: language)
    var lines = [
      "\(rule.code) \(rule.name)", "", rule.summary[language], "", rule.reason[language],
      rule.remedy[language], "",
    ]
    lines += words.facts.map { "\($0.label): \($0.text)" }
    if let found = guide.found {
      lines += ["", words.heading(ofFound: found)] + Self.lines(of: found, words)
    }
    if let passing = guide.passing {
      lines +=
        ["", words.heading(ofPassing: passing, isMended: guide.isMended)]
        + Self.lines(of: passing, words)
    }
    if let note = RuleWords.note(in: language) { lines += ["", note] }
    if let exception = guide.exception(untilEndOf: year) {
      lines += ["", words.heading(ofExceptionIn: exception.file, for: guide.found), ""]
      lines += Self.indented(exception.lines)
    }
    if let setting = guide.setting {
      lines += ["", words.heading(ofSettingIn: setting.file), ""] + Self.indented(setting.lines)
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of example: ShownExample, _ words: RuleWords) -> [String] {
    example.files.flatMap { file in
      ["", "  " + file.name] + indented(file.lines.isEmpty ? [words.emptyFile] : file.lines)
    }
  }

  private static func indented(_ lines: [String]) -> [String] {
    lines.map { "    " + VisibleText($0).text }
  }
}
