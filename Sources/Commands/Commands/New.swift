internal import Exchange
internal import Registry
internal import Wording
internal import Workbooks

/// Makes a workbook ready to fill in.
struct New: Command {
  let name = "new"
  let operands = "PATH"
  let options: [Option] = [.county, .period, .templateLanguage, .form, .scope]
  let example = "keski-suomi --county Keski-Suomi --period 2026-2029"

  let summary = Phrase(
    fi: "Tekee uuden työkirjan täytettäväksi.",
    sv: "Skapar en ny arbetsbok att fylla i.",
    en: "Makes a new workbook to fill in."
  )
  let details = Phrase(
    fi: """
      PATH on kansio, jota ei vielä ole tai joka on tyhjä, tai yhden taulukon työkirjassa CSV-tiedosto.
      Osapuolet tulevat rekisteristä, osa-alueet, foorumit ja vaiheet Kuntaliiton suosituksesta (2022).
      """,
    sv: """
      PATH är en mapp som inte finns ännu eller som är tom, eller en CSV-fil för en arbetsbok i en fil.
      Parterna kommer från registret, delområdena, forumen och stegen från Kommunförbundets rekommendation (2022).
      """,
    en: """
      PATH is a folder that does not exist yet or is empty, or a CSV file for a one-file workbook.
      The parties come from the register; the areas, forums and steps from the recommendation (Kuntaliitto 2022).
      """
  )

  func run(_ arguments: Arguments, _ console: inout Console) async throws(Misuse) -> ExitStatus {
    let language = try arguments.language() ?? console.environmentLanguage ?? .english
    let asked = try arguments.choice(of: .form, as: WorkbookForm.self)
    let template = WorkbookTemplate(
      county: try Self.county(arguments),
      period: try Self.period(arguments),
      language: language,
      scope: try Self.scope(arguments)
    )
    let path = try arguments.onlyOperand("PATH")
    let form = asked ?? (path.lowercased().hasSuffix(".csv") ? .sheet : .folder)
    let workbook = NewWorkbook(
      path: path,
      form: form,
      files: form == .folder ? template.tables : [template.sheet(named: Path(path).name)]
    )
    let count: Int
    do { count = try workbook.write() } catch { throw Misuse(error) }
    console.write(Self.report(workbook, count, in: language) + "\n")
    return .done
  }

  /// What was made, and what to do next.
  private static func report(
    _ workbook: NewWorkbook,
    _ count: Int,
    in language: Language
  ) -> String {
    let path = VisibleText(workbook.path).text
    let command = "goalbook check \(ShellWord(workbook.path).text)"
    return switch workbook.form {
    case .folder:
      Phrase(
        fi:
          "Työkirja on kansiossa \(path), ja siinä on \(count) tiedostoa. Täydennä ne taulukkolaskennassa ja katso, mitä vielä puuttuu: \(command)",
        sv:
          "Arbetsboken finns i mappen \(path) och består av \(count) filer. Fyll i dem i ett kalkylprogram och se vad som ännu saknas: \(command)",
        en:
          "The workbook is in the folder \(path) and has \(count) files. Complete them in a spreadsheet, and see what is still missing: \(command)"
      )[language]
    case .sheet:
      Phrase(
        fi:
          "Työkirja on tiedostossa \(path). Täydennä se taulukkolaskennassa ja katso, mitä vielä puuttuu: \(command)",
        sv:
          "Arbetsboken finns i filen \(path). Fyll i den i ett kalkylprogram och se vad som ännu saknas: \(command)",
        en:
          "The workbook is in the file \(path). Complete it in a spreadsheet, and see what is still missing: \(command)"
      )[language]
    }
  }

  /// The county asked for by name or by number; Helsinki and Åland have none.
  private static func county(_ arguments: Arguments) throws(Misuse) -> County? {
    guard let text = arguments.text(of: .county) else { return nil }
    let name = NormalForm.name(text)
    let known =
      County(named: name) ?? County(number: name) ?? County(number: "0" + name)
    guard let known, known.kind == .wellbeingServicesCounty else {
      throw .unknownCounty(text, among: countyNames)
    }
    return known
  }

  private static var countyNames: [String] {
    County.all.filter { $0.kind == .wellbeingServicesCounty }.flatMap { county in
      Language.allCases.map { county.shortName[$0] }
        + Language.allCases.map { county.officialName[$0] }
    }
  }

  private static func period(_ arguments: Arguments) throws(Misuse) -> WorkbookPeriod? {
    guard let text = arguments.text(of: .period) else { return nil }
    guard let period = WorkbookPeriod(text) else { throw .notAPeriod(text, of: .period) }
    return period
  }

  private static func scope(_ arguments: Arguments) throws(Misuse) -> Scope? {
    guard let text = arguments.text(of: .scope) else { return nil }
    guard let scope = Scope.allCases.first(where: { String($0.number) == text }) else {
      throw .unknownValue(text, of: .scope)
    }
    return scope
  }
}
