import Testing

@testable import Workbooks

struct ExplainedStatusTests {
  @Test(arguments: [
    ("Myöhässä, rekrytointi viivästyi", ActionStatus.late), ("Valmis (3/2026)", .completed),
    ("tehty 15.5.2026", .completed), ("Valmistunut 3/2026", .completed),
    ("käynnissä 80 %", .inProgress), ("Aikataulussa (vihreä)", .onSchedule),
    ("Ei aloitettu – odottaa rahoitusta", .notStarted), ("Peruttu: ei rahoitusta", .cancelled),
    ("Valmis. Malli on käytössä kaikissa kunnissa.", .completed),
    ("Försenad, rekryteringen drog ut på tiden", .late), ("in progress (80%)", .inProgress),
    ("Kesken; ohjaaja aloittaa elokuussa", .inProgress), ("valmis (100 %)", .completed),
    ("Aikataulussa, työ käynnissä", .onSchedule), ("Valmis, toiminta jatkuu", .completed),
    ("Suunnitteilla, alkaa 2027", .notStarted), ("Käynnissä, laajennus suunnitteilla", .inProgress),
  ])
  func `a status is read before what explains it`(text: String, status: ActionStatus) {
    #expect(ExplainedStatus.status(text) == status)
  }

  @Test(arguments: [
    "myöhässä", "ei aloitettu", "käynnissä / pågår", "valmis 80 %", "Valmis (80 %)",
    "valmis 12/2027",
    "klar 2027", "Valmis, paitsi raportti", "tehty (osittain)", "Käynnissä, myöhässä",
    "Aikataulussa - ei myöhässä", "Myöhässä: ei", "Valmis (?)", "puolessavälissä, jatkuu", "100 %",
    "3", "-", "Valmis, kesken", "Valmis 2027 mennessä", "Valmis, viimeistään 2027 mennessä",
    "Toteutettu 3/10 kunnassa", "Toteutettu (0/5)", "Genomförd 2 av 5", "Toteutettu, ei Lopella",
    "Toteutettu 60 %, 100 osallistujaa", "Valmis (osa kunnista)",
    "Valmis, kun rahoitus varmistuu",
  ])
  func `a word alone or one that is not certain is no explained status`(text: String) {
    #expect(ExplainedStatus.status(text) == nil)
  }
}
