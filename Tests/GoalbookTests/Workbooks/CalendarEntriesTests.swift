import Testing
import Wording

@testable import Workbooks

struct CalendarEntriesTests {
  private func workbook(_ files: KeyValuePairs<String, String>) -> Workbook {
    Workbook(folder: files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  private func told(_ workbook: Workbook) -> [String] {
    workbook.calendarEntries.map { entry in
      "\(entry.kind) \(entry.record.map { String($0.index) } ?? "–") \(entry.time.text(in: .finnish))"
    }
  }

  @Test func `everything with a date is an entry, but what is over is not`() {
    let workbook = workbook([
      "perustiedot.csv":
        "Tieto;Arvo\nKausi alkaa;1.6.2025\nKausi päättyy;31.5.2027\nSeurantakuukausi;5",
      "tavoitteet.csv": "Tunnus;Tavoite;Määräaika\nT1;A;2027\nT2;B;\nT3;C;vuosittain",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Aikataulu;Tila
      TP1;T1;A;syksy 2026–kevät 2027;
      TP2;T1;B;1.2.2026;valmis
      TP3;T1;C;jatkuva;
      TP4;T1;D;3/2026;peruttu
      """,
      "kokoukset.csv": "Päivä;Foorumi;Peruste\n14.5.2026;Kuntakokous;seuranta\n;Kuntakokous;",
      "asiakirjat.csv": "Tunnus;Nimi;Alkaa;Päättyy;Arvioidaan\nD1;S;1.6.2025–31.5.2027;;kevät 2026",
      "esityslista.csv": "Asiakirja;Toimielin;Kokouspäivä\nD1;Aluehallitus;2.3.2026\nD1;Valtuusto;",
      "vaiheet.csv": "Vaihe;Määräaika;Valmis\n1;1.1.2026;2.1.2026\n2;1.3.2026;",
    ])
    #expect(
      told(workbook) == [
        "meeting 0 14.5.2026", "monitoringMonth – toukokuu 2027", "bodyMeeting 0 2.3.2026",
        "stepDue 1 1.3.2026", "documentStart 0 1.6.2025", "documentEnd 0 31.5.2027",
        "documentReview 0 kevät 2026", "goalDue 0 2027", "actionEnd 0 kevät 2027",
      ]
    )
  }

  @Test(
    arguments: [
      ("14.5.2026;Kuntakokous;;seuranta", "Seurantakokous: Kuntakokous"),
      ("1.9.2026;;Ryhmä 2;612/2021 7 §", "Hyte-neuvottelu: Ryhmä 2"),
      ("1.9.2026;;;hyte-neuvottelu", "Hyte-neuvottelu"),
      (
        "1.9.2026;Kuntakokous;;HVAL 14 §",
        "Neuvottelu yhteistyöstä, tavoitteista ja työnjaosta: Kuntakokous"
      ),
      ("1.9.2026;Kuntakokous;;muu", "Kuntakokous"), ("1.9.2026;;;", "Kokous"),
    ]
  )
  func `a meeting is called by what it is for and by who meets`(row: String, title: String) {
    let workbook = workbook([
      "foorumit.csv": "Nimi\nKuntakokous",
      "kokoukset.csv": "Päivä;Foorumi;Kuntaryhmä;Peruste\n" + row,
    ])
    #expect(workbook.title(ofMeeting: 0, in: .finnish) == title)
  }

  @Test func `every day of the calendar is found again by its number`() throws {
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1)).firstDay
    let last = try #require(CalendarDate(year: 2199, month: 12, day: 31)).firstDay
    for number in stride(from: first, through: last, by: 1) {
      #expect(CalendarDate(dayNumber: number)?.firstDay == number)
    }
    #expect(CalendarDate(dayNumber: first - 1) == nil)
    #expect(CalendarDate(dayNumber: last + 1) == nil)
  }
}
