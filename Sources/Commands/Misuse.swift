internal import Wording
internal import Workbooks

/// Why arguments do not say what to do, or a file that they name keeps a command from being carried out.
struct Misuse: Error {
  /// A whole sentence, or two.
  let message: Phrase

  /// Whether the command's help tells what to write instead.
  let isInHelp: Bool

  private init(_ message: Phrase) {
    self.message = message
    isInHelp = true
  }

  init(_ trouble: FileTrouble) {
    message = trouble.message
    isInHelp = false
  }

  static func unknownOption(_ name: String, among options: [Option]) -> Misuse {
    let known = Likeness.nearest(to: name, among: options.map { "--" + $0.name } + ["--help"])
    return unknown(
      name,
      nearest: known,
      Phrase(fi: "Valitsinta", sv: "Flaggan", en: "The option")
    )
  }

  static func unknownCommand(_ name: String, nearest: String) -> Misuse {
    unknown(name, nearest: nearest, Phrase(fi: "Komentoa", sv: "Kommandot", en: "The command"))
  }

  static func unknownRule(_ name: String, among rules: [String]) -> Misuse {
    unknown(
      name,
      nearest: Likeness.nearest(to: name, among: rules),
      Phrase(fi: "Sääntöä", sv: "Regeln", en: "The rule")
    )
  }

  static func unknownReport(_ name: String, among kinds: [String]) -> Misuse {
    unknown(
      name,
      nearest: Likeness.nearest(to: name, among: kinds),
      Phrase(fi: "Raporttia", sv: "Rapporten", en: "The report"),
      choices: kinds
    )
  }

  static func unknownItem(_ code: String, among codes: [String]) -> Misuse {
    unknown(
      code,
      nearest: Likeness.nearest(to: code, among: codes),
      Phrase(fi: "Esityslistan asiaa", sv: "Ärendet", en: "The agenda item"),
      choices: codes
    )
  }

  static func unknownPlace(_ name: String, line: Int, among names: [String]) -> Misuse {
    unknown(
      name,
      nearest: Likeness.nearest(to: name, among: names),
      Phrase(
        fi: "Tekstipohjan rivi \(line): paikkaa",
        sv: "Rad \(line) i textmallen: platsen",
        en: "Line \(line) of the template: the place"
      ),
      choices: names
    )
  }

  static func unknownCounty(_ name: String, among names: [String]) -> Misuse {
    unknown(
      name,
      nearest: Likeness.nearest(to: name, among: names),
      Phrase(fi: "Hyvinvointialuetta", sv: "Välfärdsområdet", en: "The county")
    )
  }

  /// A party that a workbook does not know.
  static func unknownParty(_ name: String, nearest: String?) -> Misuse {
    unknown(name, nearest: nearest, Phrase(fi: "Osapuolta", sv: "Parten", en: "The party"))
  }

  /// All rules that were chosen were left out as well.
  static let noRuleLeft = Misuse(
    Phrase(
      fi:
        "Yhtään sääntöä ei jää tarkistettavaksi, koska --except poistaa kaikki, jotka --rule valitsee.",
      sv:
        "Ingen regel finns kvar att kontrollera, eftersom --except tar bort alla som --rule väljer.",
      en: "No rule is left to check, because --except takes away all that --rule chooses."
    )
  )

  /// An option that is about one workbook was given with several.
  static func onlyOneWorkbook(_ option: Option) -> Misuse {
    Misuse(
      Phrase(
        fi: "Valitsin --\(option.name) koskee yhtä työkirjaa, mutta niitä on annettu useita.",
        sv: "Flaggan --\(option.name) gäller en arbetsbok, men flera har angetts.",
        en: "The option --\(option.name) is about one workbook, but several are given."
      )
    )
  }

  /// The words of `what` stand before a quoted name, in Finnish in the partitive.
  private static func unknown(
    _ name: String,
    nearest: String?,
    _ what: Phrase,
    choices: [String] = []
  ) -> Misuse {
    func sentences(
      _ language: Language,
      _ isUnknown: String,
      _ nearestIs: String,
      _ choicesAre: String
    )
      -> String
    {
      func quoted(_ text: String) -> String { language.quoted(VisibleText(beginningOf: text).text) }
      let first = "\(what[language]) \(quoted(name)) \(isUnknown)."
      if let nearest { return "\(first) \(nearestIs) \(quoted(nearest))." }
      if choices.isEmpty { return first }
      return "\(first) \(choicesAre): \(language.list(choices.map(quoted), showing: 12))."
    }
    return Misuse(
      Phrase(
        fi: sentences(.finnish, "ei tunneta", "Lähin tunnettu on", "Vaihtoehdot"),
        sv: sentences(.swedish, "finns inte", "Närmast ligger", "Alternativ"),
        en: sentences(.english, "is not known", "The nearest one is", "Choices")
      )
    )
  }

  static func missingValue(of option: Option) -> Misuse {
    let value = option.value ?? ""
    return Misuse(
      Phrase(
        fi: "Valitsimelta --\(option.name) puuttuu arvo: \(value).",
        sv: "Flaggan --\(option.name) saknar värde: \(value).",
        en: "The option --\(option.name) has no value: \(value)."
      )
    )
  }

  static func missingOption(_ option: Option) -> Misuse {
    Misuse(
      Phrase(
        fi: "Komennosta puuttuu valitsin \(option.usage).",
        sv: "I kommandot saknas flaggan \(option.usage).",
        en: "The command lacks the option \(option.usage)."
      )
    )
  }

  static func needlessValue(of option: Option) -> Misuse {
    Misuse(
      Phrase(
        fi: "Valitsimella --\(option.name) ei ole arvoa.",
        sv: "Flaggan --\(option.name) har inget värde.",
        en: "The option --\(option.name) takes no value."
      )
    )
  }

  static func unknownValue(_ value: String, of option: Option) -> Misuse {
    let value = VisibleText(beginningOf: value).text
    let choices = option.value ?? ""
    return Misuse(
      Phrase(
        fi: "Valitsimen --\(option.name) arvoa ”\(value)” ei tunneta. Vaihtoehdot: \(choices).",
        sv: "Värdet ”\(value)” för flaggan --\(option.name) är okänt. Alternativ: \(choices).",
        en: "The value “\(value)” of the option --\(option.name) is not known. Choices: \(choices)."
      )
    )
  }

  static func notADay(_ value: String, of option: Option) -> Misuse {
    let value = VisibleText(beginningOf: value).text
    return Misuse(
      Phrase(
        fi: "Valitsimen --\(option.name) arvo ”\(value)” ei ole päivämäärä muodossa 2026-12-31.",
        sv: "Värdet ”\(value)” för flaggan --\(option.name) är inte ett datum i formen 2026-12-31.",
        en:
          "The value “\(value)” of the option --\(option.name) is not a date written like 2026-12-31."
      )
    )
  }

  static func notAPeriod(_ value: String, of option: Option) -> Misuse {
    let value = VisibleText(beginningOf: value).text
    return Misuse(
      Phrase(
        fi:
          "Valitsimen --\(option.name) arvo ”\(value)” ei ole kausi muodossa 2026-2029 tai 1.1.2026-31.12.2029.",
        sv:
          "Värdet ”\(value)” för flaggan --\(option.name) är inte en period i formen 2026-2029 eller 1.1.2026-31.12.2029.",
        en:
          "The value “\(value)” of the option --\(option.name) is not a period written like 2026-2029 or 1.1.2026-31.12.2029."
      )
    )
  }

  static func missingOperand(_ name: String) -> Misuse {
    Misuse(
      Phrase(
        fi: "Komennosta puuttuu \(name).",
        sv: "I kommandot saknas \(name).",
        en: "The command lacks \(name)."
      )
    )
  }

  /// A hyphen, with which other tools mean their standard input or output, was given where a file or folder is named.
  static let noName = Misuse(
    Phrase(
      fi:
        "Kirjoita viivan ”-” tilalle tiedoston tai kansion nimi, sillä vakiosyötettä ja -tulostetta ei käytetä tässä. Jos nimi on viiva, kirjoita ./-.",
      sv:
        "Skriv namnet på en fil eller en mapp i stället för strecket ”-”, eftersom standardindata och standardutdata inte används här. Om namnet är ett streck, skriv ./-.",
      en:
        "Write the name of a file or folder instead of the hyphen “-”, since standard input and output are not used here. If the name is a hyphen, write ./-."
    )
  )

  static func tooManyOperands(_ operand: String) -> Misuse {
    let operand = VisibleText(beginningOf: operand).text
    return Misuse(
      Phrase(
        fi: "Komennossa on ylimääräinen osa: ”\(operand)”.",
        sv: "Kommandot har en del för mycket: ”\(operand)”.",
        en: "The command has an extra argument: “\(operand)”."
      )
    )
  }

  static let emptyArgument = Misuse(
    Phrase(
      fi: "Komennossa on tyhjä osa: ””.",
      sv: "Kommandot har en tom del: ””.",
      en: "The command has an empty argument: “”."
    )
  )

  static let noPlaceForReport = Misuse(
    Phrase(
      fi: "Tekstipohjassa ei ole paikkaa {{report}}, johon raportti tulee.",
      sv: "I textmallen finns inte platsen {{report}}, där rapporten ska stå.",
      en: "The template has no {{report}}, where the report is to stand."
    )
  )

  static let templateWithoutMarkdown = Misuse(
    Phrase(
      fi: "Valitsinta --template voi käyttää vain, kun raportti on Markdown-muodossa.",
      sv: "Flaggan --template kan användas bara när rapporten är i formatet Markdown.",
      en: "The option --template can be used only where the report is in Markdown."
    )
  )

  static let figuresWithoutMarkdown = Misuse(
    Phrase(
      fi:
        "Valitsinta --figures voi käyttää vain, kun raportti on Markdown-muodossa. HTML-sivulla kuvat ovat aina mukana.",
      sv:
        "Flaggan --figures kan användas bara när rapporten är i formatet Markdown. På en HTML-sida finns bilderna alltid med.",
      en:
        "The option --figures can be used only where the report is in Markdown. A page in HTML always has its pictures."
    )
  )

  static let folderNeeded = Misuse(
    Phrase(
      fi: "Kaikki raportit kirjoitetaan kansioon. Nimeä se valitsimella --output.",
      sv: "Alla rapporter skrivs i en mapp. Ange den med flaggan --output.",
      en: "All reports are written in a folder. Name it with the option --output."
    )
  )

  static func itemNeeded(among codes: [String]) -> Misuse {
    let codes = codes.map { VisibleText(beginningOf: $0).text }
    return Misuse(
      Phrase(
        fi:
          "Esityslistalla on useita asioita. Valitse yksi valitsimella --item: \(Language.finnish.list(codes, showing: 12)).",
        sv:
          "Föredragningslistan har flera ärenden. Välj ett med flaggan --item: \(Language.swedish.list(codes, showing: 12)).",
        en:
          "The agenda has several items. Choose one with the option --item: \(Language.english.list(codes, showing: 12))."
      )
    )
  }

  static func partyNeeded(among names: [String]) -> Misuse {
    let names = names.map { VisibleText(beginningOf: $0).text }
    return Misuse(
      Phrase(
        fi:
          "Raportti tehdään yhdelle osapuolelle. Valitse se valitsimella --party: \(Language.finnish.list(names, showing: 12)).",
        sv:
          "Rapporten görs för en part. Välj den med flaggan --party: \(Language.swedish.list(names, showing: 12)).",
        en:
          "The report is for one party. Choose it with the option --party: \(Language.english.list(names, showing: 12))."
      )
    )
  }

  static let sinceNeeded = Misuse(
    Phrase(
      fi: "Muutokset näytetään edelliseen versioon verrattuna. Nimeä se valitsimella --since.",
      sv: "Ändringarna visas jämfört med en föregående version. Ange den med flaggan --since.",
      en: "Changes are shown against a previous version. Name it with the option --since."
    )
  )

  static func noCalendar(_ report: String) -> Misuse {
    Misuse(
      Phrase(
        fi: "Raportilla \(report) ei ole muotoa ics. Se on vain raportilla calendar.",
        sv: "Rapporten \(report) har inte formatet ics. Det finns bara för rapporten calendar.",
        en: "The report \(report) has no format ics. Only the report calendar has it."
      )
    )
  }
}
