import Foundation
import Wording

/// The oracle: what the full Foundation makes of a locale that it is given.
struct ICU {
  let locale: Locale

  init(_ language: Language) {
    locale =
      switch language {
      case .finnish: Locale(identifier: "fi_FI")
      case .swedish: Locale(identifier: "sv_FI")
      case .english: Locale(identifier: "en_GB")
      }
  }

  /// A number from its digits with a decimal point; English ICU writes a hyphen for a minus.
  func number(_ text: String, decimals: Int) -> String? {
    let formatter = NumberFormatter()
    formatter.locale = locale
    formatter.numberStyle = .decimal
    formatter.minimumFractionDigits = decimals
    formatter.maximumFractionDigits = decimals
    let number = NSDecimalNumber(string: text, locale: Locale(identifier: "en_US_POSIX"))
    return formatter.string(from: number)?.replacingOccurrences(of: "-", with: "\u{2212}")
  }
}
