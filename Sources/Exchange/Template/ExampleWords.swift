internal import Wording

/// The texts of the example row, which `check` asks to be replaced.
enum ExampleWords {
  static let goal = Phrase(
    fi: "täydennetään: mikä muuttuu, kenelle ja mihin mennessä",
    sv: "kompletteras: vad som förändras, för vem och när",
    en: "to be completed: what will change, for whom and by when"
  )
  static let action = Phrase(
    fi: "täydennetään: mitä tehdään",
    sv: "kompletteras: vad som görs",
    en: "to be completed: what will be done"
  )
  static let indicator = Phrase(
    fi: "täydennetään: mistä muutos näkyy",
    sv: "kompletteras: vad som visar förändringen",
    en: "to be completed: what shows the change"
  )
}
