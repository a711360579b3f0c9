internal import Wording

/// Why a result is not put where it was asked for.
extension FileTrouble {
  /// A result would have taken the place of something that the workbook is made of.
  static func partOfWorkbook(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Tiedosto kuuluu työkirjaan, joten sen päälle ei kirjoiteta: \(path)",
        sv: "Filen hör till arbetsboken och skrivs därför inte över: \(path)",
        en: "The file belongs to the workbook, so it is not overwritten: \(path)"
      )
    )
  }

  /// A result would have taken the place of something else that the command reads or writes.
  static func input(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi:
          "Samaa tiedostoa tarvitaan tässä komennossa muuhun, joten sen päälle ei kirjoiteta: \(path)",
        sv: "Samma fil behövs till annat i det här kommandot och skrivs därför inte över: \(path)",
        en:
          "The same file serves another purpose in this command, so it is not overwritten: \(path)"
      )
    )
  }

  /// A result would have become a CSV file in the workbook's folder.
  static func tableOfWorkbook(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Tulosta ei kirjoiteta työkirjan kansioon CSV-tiedostoksi: \(path)",
        sv: "Resultatet skrivs inte som CSV-fil i arbetsbokens mapp: \(path)",
        en: "The result is not written as a CSV file in the workbook's folder: \(path)"
      )
    )
  }

  /// A workbook in one file would have become a part of the workbook that it is made from.
  static func sheetInWorkbook(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Tiedosto tulisi osaksi työkirjaa, josta se tehdään, joten sitä ei kirjoiteta: \(path)",
        sv:
          "Filen skulle bli en del av arbetsboken som den görs av och skrivs därför inte: \(path)",
        en:
          "The file would become a part of the workbook that it is made from, so it is not written: \(path)"
      )
    )
  }

  /// A workbook would have taken the place of a file.
  static func fileExists(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Samanniminen tiedosto on jo olemassa, eikä sen päälle kirjoiteta: \(path)",
        sv: "Det finns redan en fil med samma namn, och den skrivs inte över: \(path)",
        en: "There is a file of that name already, and it is not overwritten: \(path)"
      )
    )
  }

  /// A report would have been put where one of its pictures is.
  static func givenTwice(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi:
          "Raportti ja sen kuva kirjoitettaisiin samaan tiedostoon. Anna raportille toinen nimi: \(path)",
        sv:
          "Rapporten och en bild i den skulle skrivas i samma fil. Ge rapporten ett annat namn: \(path)",
        en:
          "The report and a picture of it would be written to the same file. Give the report another name: \(path)"
      )
    )
  }

  /// Reports would have been put in a folder, and there is a file.
  static func noFolder(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Kansion paikalla on tiedosto: \(path)",
        sv: "I stället för en mapp finns en fil: \(path)",
        en: "There is a file where a folder is meant: \(path)"
      )
    )
  }

  /// A workbook would have been mixed with what a folder holds.
  static func folderNotEmpty(_ path: String) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    return FileTrouble(
      Phrase(
        fi: "Kansiossa on jo tiedostoja, joten työkirjaa ei tehdä siihen: \(path)",
        sv: "Mappen innehåller redan filer, och arbetsboken skapas därför inte i den: \(path)",
        en: "The folder has files already, so the workbook is not made in it: \(path)"
      )
    )
  }

  /// A file was made, and not all that was needed for it could be removed.
  static func made(_ path: String, leaving leftovers: [Path]) -> FileTrouble {
    let path = VisibleText(beginningOf: path).text
    var trouble = FileTrouble(
      Phrase(
        fi: "Tiedosto on kuitenkin kirjoitettu: \(path)",
        sv: "Filen har ändå skrivits: \(path)",
        en: "The file has been written all the same: \(path)"
      )
    )
    trouble.remains = Remains(leftovers: leftovers)
    return trouble
  }
}
