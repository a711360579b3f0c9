internal import Wording

extension NumberReader {
  /// The digits of a number in groups, with the signs between them, which separate thousands or decimals.
  struct DigitGroups {
    private let isNegative: Bool
    private var groups: [[UInt8]] = [[]]
    private var separators: [UInt8] = []

    init(isNegative: Bool) { self.isNegative = isNegative }

    /// Whether a digit came last.
    var endInDigit: Bool { !groups[groups.count - 1].isEmpty }

    /// Whether there is no sign but spaces between thousands.
    var areWhole: Bool { separators.allSatisfy { $0 == UInt8(ascii: " ") } }

    mutating func append(_ digit: UInt8) { groups[groups.count - 1].append(digit) }

    mutating func startGroup(after separator: UInt8) {
      separators.append(separator)
      groups.append([])
    }

    /// Adds decimals to a whole number, to zero where there is none.
    mutating func append(decimals: [UInt8]) {
      if groups[0].isEmpty { groups[0] = [0] }
      separators.append(UInt8(ascii: ","))
      groups.append(decimals)
    }

    /// The number, and whether it can be read in two ways; `nil`: the groups are none, or no number has such ones.
    func value(isEnglish: Bool) -> (value: Decimal, isAmbiguous: Bool)? {
      guard !groups[0].isEmpty else { return nil }
      return (isEnglish ? englishValue : nil) ?? value(of: groups, separators)
    }

    /// `12,500.50`: commas before groups of three digits, a point before decimals; `nil`: it is written otherwise.
    private var englishValue: (value: Decimal, isAmbiguous: Bool)? {
      guard separators.contains(UInt8(ascii: ",")) else { return nil }
      var parts: [[UInt8]] = [groups[0]]
      var decimals: [UInt8]?
      for (separator, group) in zip(separators, groups.dropFirst()) {
        switch separator {
        case UInt8(ascii: ",") where decimals == nil && group.count == 3: parts.append(group)
        case UInt8(ascii: ".") where decimals == nil: decimals = group
        default: return nil
        }
      }
      let whole = Array(parts.joined())
      guard groups[0].count <= 3 else { return nil }
      return decimals.map { value(of: [whole, $0], [UInt8(ascii: ",")]) }
        ?? value(of: [whole], [])
    }

    private func value(
      of groups: [[UInt8]],
      _ separators: [UInt8]
    ) -> (value: Decimal, isAmbiguous: Bool)? {
      let space = UInt8(ascii: " ")
      let signs = separators.filter { $0 != space && $0 != UInt8(ascii: "'") }
      // Spaces come before the decimal sign, and each group of thousands has three digits.
      if let sign = separators.firstIndex(where: { $0 != space && $0 != UInt8(ascii: "'") }),
        separators[sign...].contains(where: { $0 == space || $0 == UInt8(ascii: "'") })
      {
        return nil
      }
      let decimals = signs.isEmpty ? 0 : groups[groups.count - 1].count
      let isAmbiguous =
        signs.count > 1
        || (signs == [UInt8(ascii: ".")] && decimals == 3 && groups.count == 2
          && groups[0].count <= 3 && groups[0] != [0])
      var significand: Int64 = 0
      for digit in groups.joined() {
        let (tens, overflow) = significand.multipliedReportingOverflow(by: 10)
        let (sum, carry) = tens.addingReportingOverflow(Int64(digit))
        guard !overflow, !carry else { return nil }
        significand = sum
      }
      guard
        let value = Decimal(
          significand: isNegative ? -significand : significand,
          decimals: isAmbiguous ? 0 : decimals
        )
      else { return nil }
      return (value, isAmbiguous)
    }
  }
}
