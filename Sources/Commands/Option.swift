internal import Wording

/// An option that a command takes, with a value or without: `--stage draft`, `--diff`.
struct Option: Sendable {
  /// The name without the hyphens.
  let name: String

  /// What stands for the value in help: the words to choose from, or what to write; `nil`: it has none.
  let value: String?
  let explanation: Phrase

  static let stage = Option(
    name: "stage",
    value: "draft|council|monitoring",
    explanation: Phrase(
      fi: "käsittelyvaihe: luonnos, päätöksenteko tai seuranta; muuten council",
      sv: "behandlingsskede: utkast, beslut eller uppföljning; annars council",
      en: "the stage to check for; otherwise council"
    )
  )

  static let language = Option(
    name: "language",
    value: "fi|sv|en",
    explanation: Phrase(
      fi: "kieli; muuten työkirjan tai tietokoneen kieli",
      sv: "språk; annars arbetsbokens eller datorns språk",
      en: "the language; otherwise the workbook's or the computer's"
    )
  )

  static let asOf = Option(
    name: "as-of",
    value: "YYYY-MM-DD",
    explanation: Phrase(
      fi: "päivä, jonka mukaan määräaikoja tarkistetaan; muuten kuluva päivä",
      sv: "datum som tidsfristerna kontrolleras mot; annars dagens datum",
      en: "the day that due dates are checked against; otherwise today"
    )
  )

  static let failOn = Option(
    name: "fail-on",
    value: "error|warning|advice|never",
    explanation: Phrase(
      fi: "vakavuus, josta alkaen paluukoodi on 1; muuten error",
      sv: "allvarlighetsgrad från vilken returkoden är 1; annars error",
      en: "the severity from which the exit status is 1; otherwise error"
    )
  )

  static let format = Option(
    name: "format",
    value: "text|json",
    explanation: Phrase(
      fi: "tulosteen muoto; muuten text",
      sv: "utskriftens format; annars text",
      en: "the format of the output; otherwise text"
    )
  )

  /// The formats of findings, of which there are more than of what else is told.
  static let findingFormat = Option(
    name: "format",
    value: findingFormats.map { $0.name }.joined(separator: "|"),
    explanation: format.explanation
  )

  /// The formats in which rules are told of.
  static let ruleFormat = Option(
    name: "format",
    value: "text|json|markdown",
    explanation: format.explanation
  )

  static let item = Option(
    name: "item",
    value: "CODE",
    explanation: Phrase(
      fi: "esityslistan asian tunnus, jos asioita on useita",
      sv: "ärendets kod om föredragningslistan har flera ärenden",
      en: "the code of the agenda item, where there are several"
    )
  )

  /// The party that a report is for.
  static let reportParty = Option(
    name: "party",
    value: "PARTY",
    explanation: Phrase(
      fi: "osapuolen nimi, lyhenne tai tunnus",
      sv: "partens namn, kortnamn eller kod",
      en: "the party's name, short name or code"
    )
  )

  static let dryRun = Option(
    name: "dry-run",
    value: nil,
    explanation: Phrase(
      fi: "kertoo muutokset, mutta ei kirjoita niitä",
      sv: "berättar om ändringarna men skriver dem inte",
      en: "tells the changes and does not write them"
    )
  )

  static let diff = Option(
    name: "diff",
    value: nil,
    explanation: Phrase(
      fi: "näyttää muuttuvat rivit ennen ja jälkeen",
      sv: "visar raderna som ändras, före och efter",
      en: "shows the lines that change, before and after"
    )
  )

  static let backup = Option(
    name: "backup",
    value: nil,
    explanation: Phrase(
      fi: "jättää muuttuvasta tiedostosta kopion sen viereen; nimen loppuun tulee .bak",
      sv: "lämnar en kopia bredvid varje fil som ändras; namnet slutar på .bak",
      en: "leaves a copy beside each file that changes; its name ends in .bak"
    )
  )

  static let output = Option(
    name: "output",
    value: "FILE",
    explanation: Phrase(
      fi: "tiedosto, johon tulos kirjoitetaan, tai raporttien kansio; korvaa aiemman tiedoston",
      sv: "fil som resultatet skrivs till, eller rapporternas mapp; ersätter en tidigare fil",
      en: "the file to write the result in, or the reports' folder; replaces an earlier file"
    )
  )

  static let reportFormat = Option(
    name: "format",
    value: "markdown|html|ics",
    explanation: Phrase(
      fi:
        "raportin muoto; muuten tiedoston nimen mukaan tai markdown; ics vain raportista calendar",
      sv:
        "rapportens format; annars enligt filnamnet eller markdown; ics bara av rapporten calendar",
      en: "the report's format; otherwise by the file's name, or markdown; ics of calendar only"
    )
  )

  static let figures = Option(
    name: "figures",
    value: "FOLDER",
    explanation: Phrase(
      fi:
        "kansio, johon Markdown-raportin kuvat kirjoitetaan SVG-tiedostoina; muuten vain tekstinä",
      sv: "mapp dit bilderna i en Markdown-rapport skrivs som SVG-filer; annars bara som text",
      en: "the folder for a Markdown report's pictures as SVG files; otherwise only as text"
    )
  )

  static let template = Option(
    name: "template",
    value: "FILE",
    explanation: Phrase(
      fi: "oma Markdown-teksti, jossa raportti tulee paikkaan {{report}}",
      sv: "egen text i Markdown där rapporten kommer på platsen {{report}}",
      en: "a Markdown text of one's own, with the report at {{report}}"
    )
  )

  static let county = Option(
    name: "county",
    value: "COUNTY",
    explanation: Phrase(
      fi: "hyvinvointialueen nimi tai numero; muuten yleinen mallipohja ilman osapuolia",
      sv: "välfärdsområdets namn eller nummer; annars en allmän mall utan parter",
      en: "the county's name or number; otherwise the general template without parties"
    )
  )

  static let period = Option(
    name: "period",
    value: "2026-2029",
    explanation: Phrase(
      fi: "kausi vuosina tai päivinä (1.1.2026-31.12.2029); muuten jää avoimeksi",
      sv: "perioden som år eller dagar (1.1.2026-31.12.2029); lämnas annars öppen",
      en: "the period as years or days (1.1.2026-31.12.2029); otherwise left open"
    )
  )

  static let templateLanguage = Option(
    name: "language",
    value: "fi|sv|en",
    explanation: Phrase(
      fi: "työkirjan kieli; muuten tietokoneen kieli",
      sv: "arbetsbokens språk; annars datorns språk",
      en: "the workbook's language; otherwise the computer's"
    )
  )

  static let form = Option(
    name: "form",
    value: "folder|sheet",
    explanation: Phrase(
      fi: "kansio tai yksi tiedosto; muuten sheet, jos nimi päättyy .csv, ja folder, jos ei",
      sv: "mapp eller en enda fil; annars sheet om namnet slutar på .csv, i övriga fall folder",
      en: "a folder or one file; otherwise sheet where the name ends in .csv, folder where not"
    )
  )

  static let to = Option(
    name: "to",
    value: "sheet|folder",
    explanation: Phrase(
      fi: "yksi tiedosto tai kansio; muuten toinen kuin se, joka työkirja on",
      sv: "en enda fil eller en mapp; annars den form som arbetsboken inte har",
      en: "one file or a folder; otherwise the form that the workbook does not have"
    )
  )

  static let newOutput = Option(
    name: "output",
    value: "FILE|FOLDER",
    explanation: Phrase(
      fi:
        "tiedosto tai kansio, johon työkirja kirjoitetaan; sitä ei vielä ole, tai kansio on tyhjä",
      sv: "fil eller mapp som arbetsboken skrivs till; den finns inte ännu, eller mappen är tom",
      en: "the file or folder to write the workbook in; not there yet, or an empty folder"
    )
  )

  static let writtenLanguage = Option(
    name: "language",
    value: "fi|sv|en",
    explanation: Phrase(
      fi: "otsikoiden ja sanojen kieli; muuten työkirjan tai tietokoneen kieli",
      sv: "rubrikernas och ordens språk; annars arbetsbokens eller datorns språk",
      en: "the language of headings and words; otherwise the workbook's or the computer's"
    )
  )

  static let scope = Option(
    name: "scope",
    value: "1|2|3",
    explanation: Phrase(
      fi: "sopimuksen laajuus suosituksen mukaan; muuten jää avoimeksi",
      sv: "avtalets omfattning enligt rekommendationen; lämnas annars öppen",
      en: "the agreement's scope by the recommendation; otherwise left open"
    )
  )

  static let rule = Option(
    name: "rule",
    value: "RULE",
    explanation: Phrase(
      fi: "vain tämän säännön havainnot, tunnus tai nimi; voi antaa monta kertaa",
      sv: "bara iakttagelser enligt denna regel, kod eller namn; kan anges flera gånger",
      en: "only findings of this rule, by code or name; can be given several times"
    )
  )

  static let except = Option(
    name: "except",
    value: "RULE",
    explanation: Phrase(
      fi: "ilman tämän säännön havaintoja, tunnus tai nimi; voi antaa monta kertaa",
      sv: "utan iakttagelser enligt denna regel, kod eller namn; kan anges flera gånger",
      en: "without findings of this rule, by code or name; can be given several times"
    )
  )

  static let party = Option(
    name: "party",
    value: "PARTY",
    explanation: Phrase(
      fi: "vain se, minkä tämä osapuoli korjaa; nimi, lyhenne tai tunnus",
      sv: "bara det som denna part ska rätta; namn, kortnamn eller kod",
      en: "only what this party is to mend; its name, short name or code"
    )
  )

  static let since = Option(
    name: "since",
    value: "PATH",
    explanation: Phrase(
      fi: "työkirjan edellinen versio, johon verrataan",
      sv: "arbetsbokens föregående version att jämföra med",
      en: "the previous version of the workbook, to compare with"
    )
  )

  static let baseline = Option(
    name: "baseline",
    value: "FILE",
    explanation: Phrase(
      fi: "vertailutiedosto: vain sen jälkeen tulleet havainnot",
      sv: "jämförelsefil: bara iakttagelser som har tillkommit efter den",
      en: "a baseline file: only findings that are new since then"
    )
  )

  static let writeBaseline = Option(
    name: "write-baseline",
    value: "FILE",
    explanation: Phrase(
      fi: "kirjoittaa nykyiset havainnot vertailutiedostoon",
      sv: "skriver de nuvarande iakttagelserna i en jämförelsefil",
      en: "writes today's findings in a baseline file"
    )
  )

  static let limit = Option(
    name: "limit",
    value: "megabytes|rows|cells|findings|papers=NUMBER",
    explanation: Phrase(
      fi: "koko, rivit, solut, näytettävät havainnot tai raportit enintään; voi antaa monta kertaa",
      sv: "högsta storlek, rader, celler, visade iakttagelser, rapporter; kan anges flera gånger",
      en: "the most of size, rows, cells, findings shown or reports; can be given several times"
    )
  )

  /// The option as a user writes it: `--stage draft|council|monitoring`.
  var usage: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }
}
