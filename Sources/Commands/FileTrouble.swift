internal import Wording

/// Why a file or a folder could not be read or written.
struct FileTrouble: Error {
  /// A whole sentence.
  private let reason: Phrase

  /// What was written all the same, or left behind.
  var remains = Remains()

  /// A whole sentence that tells why, and what there is to do behind it.
  var message: Phrase { remains.sentences(before: reason) }

  static let outputNotWritten = FileTrouble(
    Phrase(
      fi: "Tulostetta ei voitu kirjoittaa kokonaan.",
      sv: "Utskriften kunde inte skrivas i sin helhet.",
      en: "The output could not be written in full."
    )
  )

  init(_ reason: Phrase) {
    self.reason = reason
  }

  /// Why a file or a folder cannot be read.
  init(reading path: String, _ failure: System.Failure) {
    let path = VisibleText(beginningOf: path).text
    switch failure {
    case .notFound, .notAFolder:
      self.init(
        Phrase(
          fi: "Tiedostoa ei löydy: \(path)",
          sv: "Filen hittades inte: \(path)",
          en: "File not found: \(path)"
        )
      )
    case .noPermission, .notPermitted:
      self.init(
        Phrase(
          fi: "Tiedostoa ei voi avata, koska lukuoikeus puuttuu: \(path)",
          sv: "Filen kan inte öppnas eftersom läsbehörighet saknas: \(path)",
          en: "The file cannot be opened, because there is no permission to read it: \(path)"
        )
      )
    case .isFolder:
      self.init(
        Phrase(
          fi: "Tiedoston paikalla on kansio: \(path)",
          sv: "I stället för en fil finns en mapp: \(path)",
          en: "There is a folder where a file is meant: \(path)"
        )
      )
    case .tooLarge:
      self.init(
        Phrase(
          fi: "Tiedosto on liian suuri luettavaksi: \(path)",
          sv: "Filen är för stor för att läsas: \(path)",
          en: "The file is too large to be read: \(path)"
        )
      )
    case .linkLoop:
      self.init(
        Phrase(
          fi: "Tiedostoa ei voi avata, koska linkit johtavat ympyrää: \(path)",
          sv: "Filen kan inte öppnas eftersom länkarna leder i en cirkel: \(path)",
          en: "The file cannot be opened, because the links lead in a circle: \(path)"
        )
      )
    case .interrupted:
      self.init(
        Phrase(
          fi:
            "Tiedostoa ei voi lukea, koska käyttöjärjestelmä keskeyttää lukemisen kerta toisensa jälkeen: \(path)",
          sv:
            "Filen kan inte läsas eftersom operativsystemet gång på gång avbryter läsningen: \(path)",
          en:
            "The file cannot be read, because the operating system interrupts the reading again and again: \(path)"
        )
      )
    case .changed:
      self.init(
        Phrase(
          fi: "Tiedosto muuttui, kun sitä luettiin. Tarkista se uudelleen: \(path)",
          sv: "Filen ändrades medan den lästes. Kontrollera den på nytt: \(path)",
          en: "The file changed while it was read. Check it again: \(path)"
        )
      )
    default:
      self.init(
        Phrase(
          fi: "Tiedostoa ei voi lukea (käyttöjärjestelmän virhekoodi \(failure.number)): \(path)",
          sv: "Filen kan inte läsas (operativsystemets felkod \(failure.number)): \(path)",
          en: "The file cannot be read (operating system error \(failure.number)): \(path)"
        )
      )
    }
  }

  /// Why a folder cannot be listed.
  init(listing path: String, _ failure: System.Failure) {
    guard failure == .noPermission else {
      self.init(reading: path, failure)
      return
    }
    let path = VisibleText(beginningOf: path).text
    self.init(
      Phrase(
        fi: "Kansiota ei voi avata, koska lukuoikeus puuttuu: \(path)",
        sv: "Mappen kan inte öppnas eftersom läsbehörighet saknas: \(path)",
        en: "The folder cannot be opened, because there is no permission to read it: \(path)"
      )
    )
  }

  /// Why a file cannot be written.
  init(writing path: String, _ failure: System.Failure) {
    let path = VisibleText(beginningOf: path).text
    switch failure {
    case .notFound, .notAFolder:
      self.init(
        Phrase(
          fi: "Kansiota, johon tiedosto kirjoitetaan, ei löydy: \(path)",
          sv: "Mappen som filen ska skrivas till hittades inte: \(path)",
          en: "The folder to write the file in was not found: \(path)"
        )
      )
    case .noPermission, .notPermitted:
      self.init(
        Phrase(
          fi: "Tiedostoa ei voi kirjoittaa, koska kirjoitusoikeus puuttuu: \(path)",
          sv: "Filen kan inte skrivas eftersom skrivbehörighet saknas: \(path)",
          en: "The file cannot be written, because there is no permission to write it: \(path)"
        )
      )
    case .isFolder, .linkLoop:
      self.init(reading: path, failure)
    case .readOnly:
      self.init(
        Phrase(
          fi: "Tiedostoa ei voi kirjoittaa, koska levylle ei voi kirjoittaa: \(path)",
          sv: "Filen kan inte skrivas eftersom disken är skrivskyddad: \(path)",
          en: "The file cannot be written, because the disk is read-only: \(path)"
        )
      )
    case .inUse:
      self.init(
        Phrase(
          fi:
            "Tiedostoa ei voi kirjoittaa, koska käyttöjärjestelmä ei anna korvata sitä, mikä on sen paikalla: \(path)",
          sv:
            "Filen kan inte skrivas eftersom operativsystemet inte låter det som finns på dess plats ersättas: \(path)",
          en:
            "The file cannot be written, because the operating system does not let what is in its place be replaced: \(path)"
        )
      )
    case .nameTooLong:
      self.init(
        Phrase(
          fi: "Tiedostoa ei voi kirjoittaa, koska sen nimi on liian pitkä: \(path)",
          sv: "Filen kan inte skrivas eftersom dess namn är för långt: \(path)",
          en: "The file cannot be written, because its name is too long: \(path)"
        )
      )
    case .interrupted:
      self.init(
        Phrase(
          fi:
            "Tiedostoa ei voi kirjoittaa, koska käyttöjärjestelmä keskeyttää kirjoittamisen kerta toisensa jälkeen: \(path)",
          sv:
            "Filen kan inte skrivas eftersom operativsystemet gång på gång avbryter skrivningen: \(path)",
          en:
            "The file cannot be written, because the operating system interrupts the writing again and again: \(path)"
        )
      )
    case let failure where failure.isNoSpace:
      self.init(
        Phrase(
          fi: "Tiedostoa ei voi kirjoittaa, koska levyllä ei ole tilaa: \(path)",
          sv: "Filen kan inte skrivas eftersom disken är full: \(path)",
          en: "The file cannot be written, because there is no room on the disk: \(path)"
        )
      )
    default:
      self.init(
        Phrase(
          fi:
            "Tiedostoa ei voi kirjoittaa (käyttöjärjestelmän virhekoodi \(failure.number)): \(path)",
          sv: "Filen kan inte skrivas (operativsystemets felkod \(failure.number)): \(path)",
          en: "The file cannot be written (operating system error \(failure.number)): \(path)"
        )
      )
    }
    remains = Remains(leftovers: failure.leftovers)
  }

  /// A workbook or a file holds more than there may be.
  static func excess(_ excess: Excess, _ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "\(excess.sentences.fi) \(path)",
        sv: "\(excess.sentences.sv) \(path)",
        en: "\(excess.sentences.en) \(path)"
      )
    )
  }

  /// A file was changed while the command was at work.
  static func changedMeanwhile(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi:
          "Tiedosto on muuttunut sen jälkeen, kun se luettiin, joten mitään ei kirjoitettu: \(path)",
        sv: "Filen har ändrats efter att den lästes, så inget skrevs: \(path)",
        en: "The file has changed since it was read, so nothing was written: \(path)"
      )
    )
  }

  /// Every name for one more copy of a file is taken.
  static func tooManyCopies(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Tiedostosta on jo 99 kopiota. Poista niitä: \(path)",
        sv: "Det finns redan 99 kopior av filen. Ta bort några: \(path)",
        en: "There are already 99 copies of the file. Remove some of them: \(path)"
      )
    )
  }

  /// A terminal, a pipe or a device has no earlier content to change.
  static func notAFile(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Vain tavallisen tiedoston voi yhtenäistää: \(path)",
        sv: "Bara en vanlig fil kan göras enhetlig: \(path)",
        en: "Only an ordinary file can be made uniform: \(path)"
      )
    )
  }

  /// A file that findings are compared with is none, or of another version.
  static func notABaseline(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Tiedosto ei ole vertailutiedosto, jonka goalbook on kirjoittanut: \(path)",
        sv: "Filen är inte en jämförelsefil som goalbook har skrivit: \(path)",
        en: "The file is not a baseline file that goalbook has written: \(path)"
      )
    )
  }

  /// A line of a baseline file tells no finding.
  static func damagedBaseline(_ path: String, line: Int) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Vertailutiedoston riviä \(line) ei voi lukea: \(path)",
        sv: "Rad \(line) i jämförelsefilen kan inte läsas: \(path)",
        en: "Line \(line) of the baseline file cannot be read: \(path)"
      )
    )
  }

  /// There are no headings that would tell what the cells are.
  static func noHeadings(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Sarakeotsikoita ei löytynyt, joten muunnettavaa ei ole: \(path)",
        sv: "Inga kolumnrubriker hittades, så det finns inget att göra om: \(path)",
        en: "No column headings were found, so there is nothing to convert: \(path)"
      )
    )
  }

  /// A text cannot be read as such.
  static func notUTF8(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Tiedosto ei ole UTF-8-tekstiä. Tallenna se UTF-8-muodossa: \(path)",
        sv: "Filen är inte text i formatet UTF-8. Spara den i UTF-8: \(path)",
        en: "The file is not UTF-8 text. Save it as UTF-8: \(path)"
      )
    )
  }

  /// A folder has no CSV file that is a part of a workbook; perhaps it has an Excel file.
  static func noWorkbook(_ path: String, excelFile: String?) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    guard let excelFile else {
      return FileTrouble(
        Phrase(
          fi: "Kansiossa ei ole tavoitteita (tavoitteet.csv): \(path)",
          sv: "I mappen finns inga mål (mål.csv): \(path)",
          en: "The folder has no goals (goals.csv): \(path)"
        )
      )
    }
    let name = VisibleText(beginningOf: excelFile).text
    return FileTrouble(
      Phrase(
        fi:
          "Kansiossa \(path) ei ole CSV-tiedostoja. Tallenna Excel-tiedosto \(name) muodossa ”CSV UTF-8”.",
        sv:
          "I mappen \(path) finns inga CSV-filer. Spara Excel-filen \(name) i formatet ”CSV UTF-8”.",
        en:
          "The folder \(path) has no CSV files. Save the Excel file \(name) as “CSV UTF-8”."
      )
    )
  }
}
