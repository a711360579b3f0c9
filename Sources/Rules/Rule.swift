public import Wording
public import Workbooks

/// Finds one sort of gap or mistake in a workbook.
public protocol Rule: Sendable {
  /// The code that users see, `TAV-03`; never reused.
  var code: String { get }

  /// How severe a finding is at each stage.
  var severity: StageSeverity { get }

  /// The scope options, 1–3, in which the rule runs.
  var scopes: ClosedRange<Int> { get }
  var basis: Basis { get }

  /// The number that the rule compares with; `nil`: it has none.
  var threshold: Threshold? { get }

  /// Whether findings are as severe as those of the rules that need what is missing.
  var hasDerivedSeverity: Bool { get }

  /// Whether the rule compares with a previous version of the workbook, and does not run without one.
  var needsPreviousVersion: Bool { get }

  /// What is found: a noun phrase without a number.
  var summary: Phrase { get }

  /// What to write instead, and where.
  var remedy: Phrase { get }

  /// Why it matters, ending in the basis.
  var reason: Phrase { get }

  /// At least one example in which something is found and one in which nothing is; made only where they are shown.
  static var examples: [Example] { get }

  /// Reports what is found; keeps no state.
  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter)
}

extension Rule {
  public var scopes: ClosedRange<Int> { 1...3 }
  public var threshold: Threshold? { nil }
  public var hasDerivedSeverity: Bool { false }
  public var needsPreviousVersion: Bool { false }

  /// The same for a rule of which only the protocol is known.
  public var examples: [Example] { Self.examples }

  /// The rule's name in kebab-case, made from its type's: `goal-without-actions`.
  public var name: String {
    var name = ""
    var isAfterCapital = false
    for scalar in String(describing: Self.self).unicodeScalars {
      let isCapital = ("A"..."Z").contains(scalar)
      // Capitals that follow each other are one word, as in `BusinessID`.
      if isCapital, !isAfterCapital, !name.isEmpty { name += "-" }
      name.unicodeScalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      isAfterCapital = isCapital
    }
    return name
  }
}
