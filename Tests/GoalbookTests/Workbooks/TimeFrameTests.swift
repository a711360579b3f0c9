import Testing
import Wording
import Workbooks

struct TimeFrameTests {
  @Test(
    arguments: [
      ("31.12.2027", "31.12.2027"), ("1.3.2026", "1.3.2026"), ("01.03.2026", "1.3.2026"),
      ("31.12.27", "31.12.2027"), ("2027-12-31", "31.12.2027"), ("31/12/2027", "31.12.2027"),
      ("12/2027", "joulukuu 2027"), ("12.2027", "joulukuu 2027"), ("2027", "2027"),
      ("vuonna 2027", "2027"), ("vuoden 2027 loppuun", "2027"), ("kevät 2026", "kevät 2026"),
      ("keväällä 2026", "kevät 2026"), ("våren 2026", "kevät 2026"), ("Hösten 2026", "syksy 2026"),
      ("spring 2026", "kevät 2026"), ("touko.26", "toukokuu 2026"), ("touko-26", "toukokuu 2026"),
      ("elokuu 2026", "elokuu 2026"), ("augusti 2026", "elokuu 2026"), ("kesä 2026", "kesä 2026"),
      ("kesäkuu 2026", "kesäkuu 2026"), ("31. joulukuuta 2027", "31.12.2027"),
      ("den 31 december 2027", "31.12.2027"), ("31 December 2027", "31.12.2027"),
      ("2026–2029", "2026–2029"), ("2026-2029", "2026–2029"), ("2026 - 2029", "2026–2029"),
      ("1.1.2026-31.12.2029", "1.1.2026–31.12.2029"), ("1.3.–30.6.2026", "1.3.2026–30.6.2026"),
      ("syksy 2026–kevät 2027", "syksy 2026–kevät 2027"),
      ("kevät–syksy 2026", "kevät–syksy 2026"),
      ("kesä–elokuu 2026", "kesä–elokuu 2026"), ("kesä-joulukuu 2026", "kesä–joulukuu 2026"),
      ("maaliskuu 2027–toukokuu 2027", "maalis–toukokuu 2027"),
      ("maalis–toukokuu 2027", "maalis–toukokuu 2027"),
      ("2026-01-01–2026-06-30", "1.1.2026–30.6.2026"),
      ("elokuu 2026–kesäkuu 2028", "elokuu 2026–kesäkuu 2028"), ("1.1.2026 alkaen", "1.1.2026–"),
      ("2026–", "2026–"), ("jatkuva", "jatkuva"), ("Fortlöpande", "jatkuva"),
      ("vuosittain", "vuosittain"), ("annually", "vuosittain"), ("koko kausi", "koko kausi"),
      ("hela perioden", "koko kausi"), ("1.1.2026\u{A0}–\u{A0}31.12.2026", "1.1.2026–31.12.2026"),
    ]
  )
  func `dates and ranges are read in the forms that people write`(text: String, shown: String) {
    #expect(TimeFrame(cell: text)?.text(in: .finnish) == shown)
  }

  @Test(
    arguments: [
      ("14.10.2025 klo 9.00", "14.10.2025"), ("27.5.2026 klo 9-11", "27.5.2026"),
      ("ke 6.5.2026", "6.5.2026"), ("Keskiviikko 6.5.2026 klo 9.00–11", "6.5.2026"),
      ("ons. 6.5.2026 kl. 9–11", "6.5.2026"), ("2026-12-31 00:00:00", "31.12.2026"),
      ("2026-12-31T00:00", "31.12.2026"), ("6.5.2026 9:00", "6.5.2026"),
      ("Wednesday 6 May 2026 at 9.30", "6.5.2026"),
    ]
  )
  func `weekdays and times of day are no part of a date`(text: String, shown: String) {
    #expect(TimeFrame(cell: text)?.text(in: .finnish) == shown)
  }

  @Test(arguments: [
    "la 10:00", "ke. 9:00", ":", "klo 9.00", "6.5.2026 klo iltapäivä", "ke",
    "6.5.2026 klo 9.00 tai 10.00",
  ])
  func `other times of day are no dates`(text: String) {
    #expect(TimeFrame(cell: text) == nil)
  }

  @Test(
    arguments: [
      ("Q1/2027", "tammi–maaliskuu 2027"), ("Q1 2027", "tammi–maaliskuu 2027"),
      ("2027 Q4", "loka–joulukuu 2027"), ("Q1–Q2 2027", "tammi–kesäkuu 2027"),
      ("Q2–Q4 2027", "huhti–joulukuu 2027"), ("Q1–2/2027", "tammi–kesäkuu 2027"),
      ("Q3/2026–Q1/2027", "heinäkuu 2026–maaliskuu 2027"), ("Q1/2027–2029", "tammikuu 2027–2029"),
      ("H1/2027", "tammi–kesäkuu 2027"), ("H1/2027–", "tammikuu 2027–"),
      ("2. vuosineljännes 2027", "huhti–kesäkuu 2027"),
      ("1. kvartalet 2027", "tammi–maaliskuu 2027"),
      ("kvartal 3/2027", "heinä–syyskuu 2027"),
      ("första halvåret 2027", "tammi–kesäkuu 2027"),
      ("first quarter of 2027", "tammi–maaliskuu 2027"),
      ("alkuvuosi 2027", "alkuvuosi 2027"), ("loppuvuonna 2026", "loppuvuosi 2026"),
      ("i början av 2027", "alkuvuosi 2027"), ("slutet av år 2026", "loppuvuosi 2026"),
      ("vuoden 2026 lopussa", "loppuvuosi 2026"), ("vuoden 2027 alussa", "alkuvuosi 2027"),
      ("late 2026", "loppuvuosi 2026"), ("by the end of 2026", "2026"),
      ("by early 2027", "alkuvuosi 2027"),
      ("vuoden 2026 loppuun mennessä", "2026"), ("slutet av maj 2026", "toukokuu 2026"),
      ("loppuvuosi 2026–alkuvuosi 2028", "loppuvuosi 2026–alkuvuosi 2028"),
      ("v. 2027", "2027"), ("kesä 2027", "kesä 2027"), ("alkusyksy 2026", "syksy 2026"),
      ("kevätkausi 2027", "kevät 2027"), ("syyskausi 2026", "syksy 2026"),
      ("vårterminen 2027", "kevät 2027"), ("höstterminen 2026", "syksy 2026"),
      ("ht 2026–vt 2027", "syksy 2026–kevät 2027"), ("spring term 2027", "kevät 2027"),
      ("lukuvuosi 2026–2027", "elokuu 2026–heinäkuu 2027"),
      ("lukuvuosi 2026-27", "elokuu 2026–heinäkuu 2027"),
      ("läsåret 2026/2027", "elokuu 2026–heinäkuu 2027"),
      ("vuodesta 2027", "2027–"), ("vuodesta 2027 alkaen", "2027–"), ("från 2027", "2027–"),
      ("från och med 1.8.2027", "1.8.2027–"), ("fr.o.m. 2027", "2027–"),
      ("2026, 2027 ja 2028", "2026–2028"), ("vuodet 2026 ja 2027", "2026–2027"),
      ("åren 2026 och 2027", "2026–2027"), ("vuosina 2026–2029", "2026–2029"),
      ("2026/2027", "2026–2027"), ("2026-27", "2026–2027"),
      ("vko 12/2027", "22.3.2027–28.3.2027"), ("v. 12/2027", "22.3.2027–28.3.2027"),
      ("3-5/2027", "maalis–toukokuu 2027"), ("3–5/2027", "maalis–toukokuu 2027"),
      ("10–12 / 2027", "loka–joulukuu 2027"),
      ("31.12.2026.", "31.12.2026"), ("12/2027.", "joulukuu 2027"),
      ("1.1.2026–31.12.2027.", "1.1.2026–31.12.2027"),
      ("31.12.-26", "31.12.2026"), ("1.1.-26–31.12.-29", "1.1.2026–31.12.2029"),
      ("t.o.m. 31.12.2027", "31.12.2027"), ("till och med 2027", "2027"),
      ("tom 12/2027", "joulukuu 2027"),
      ("före utgången av 2027", "2027"), ("före utgången av år 2027", "2027"),
      ("före slutet av 2027", "2027"), ("senast vid utgången av 2027", "2027"),
      ("2:a kvartalet 2027", "huhti–kesäkuu 2027"),
      ("1:a halvåret 2027", "tammi–kesäkuu 2027"),
      ("2027 syksy", "syksy 2027"), ("2027 december", "joulukuu 2027"),
      ("på våren 2027", "kevät 2027"), ("på hösten 2026", "syksy 2026"),
      ("syksystä 2026", "syksy 2026–"), ("syksystä 2026 alkaen", "syksy 2026–"),
      ("tammikuusta 2027", "tammikuu 2027–"), ("tammikuusta 2027 lähtien", "tammikuu 2027–"),
      ("vuodesta 2026 vuoteen 2028", "2026–2028"),
      ("syksystä 2026 kevääseen 2027", "syksy 2026–kevät 2027"),
      ("tammikuusta kesäkuuhun 2027", "tammi–kesäkuu 2027"),
      ("till 2029", "2029"), ("till slutet av 2028", "2028"), ("till utgången av år 2027", "2027"),
      ("II neljännes 2027", "huhti–kesäkuu 2027"),
      ("I vuosipuolisko 2027", "tammi–kesäkuu 2027"),
      ("IV kvartalet 2026", "loka–joulukuu 2026"),
      ("i första kvartalet 2027", "tammi–maaliskuu 2027"),
      ("i kvartal 2/2027", "huhti–kesäkuu 2027"),
      ("fr.o.m. 1.3.2027 t.o.m. 30.6.2031", "1.3.2027–30.6.2031"),
      ("1.3.2027 t.o.m. 30.6.2028", "1.3.2027–30.6.2028"),
      ("1.3. t.o.m. 30.6.2028", "1.3.2028–30.6.2028"), ("fr.o.m. 2027 t.o.m. 2029", "2027–2029"),
      ("från och med 1.3.2027 till och med 30.6.2028", "1.3.2027–30.6.2028"),
      ("1.3.2027 till 30.6.2028", "1.3.2027–30.6.2028"),
      ("från 2027 till slutet av 2029", "2027–2029"),
      ("mars t.o.m. juni 2027", "maalis–kesäkuu 2027"),
      ("from March 2027 to June 2028", "maaliskuu 2027–kesäkuu 2028"),
      ("1.3.2027 alkaen 30.6.2028 asti", "1.3.2027–30.6.2028"),
      ("1.3.2027 alkaen 30.6.2028 saakka", "1.3.2027–30.6.2028"),
      ("2027 lähtien vuoden 2029 loppuun", "2027–2029"),
      ("vintern 2027–28", "talvi 2027–2028"), ("talvi 2027-2028", "talvi 2027–2028"),
      ("sopimuskauden ajan", "koko kausi"), ("hela avtalsperioden", "koko kausi"),
      ("valtuustokausi", "valtuustokausi"), ("valtuustokauden ajan", "valtuustokausi"),
      ("fullmäktigeperioden", "valtuustokausi"), ("council term", "valtuustokausi"),
      ("valtuustokausi 2025–2029", "2025–2029"), ("valtuustokaudella 2025-29", "2025–2029"),
      ("sopimuskauden 2026–2029 aikana", "2026–2029"),
      ("fullmäktigeperioden 2025–2029", "2025–2029"), ("council term 2025–2029", "2025–2029"),
      ("löpande", "jatkuva"), ("viikot 52–53/2026", "21.12.2026–3.1.2027"),
      ("vecka 1, 2027", "4.1.2027–10.1.2027"),
    ]
  )
  func `parts of years are read as officials count them`(text: String, shown: String) {
    #expect(TimeFrame(cell: text)?.text(in: .finnish) == shown)
  }

  @Test(
    arguments: [
      ("vuosittain 2026–2029", "vuosittain 2026–2029"),
      ("2026–2029, vuosittain", "vuosittain 2026–2029"),
      ("joka vuosi 2026–2029", "vuosittain 2026–2029"),
      ("varje år 2026–2029", "vuosittain 2026–2029"),
      ("2026–2029 (every year)", "vuosittain 2026–2029"),
      ("vuosittain (1.3.2026–30.6.2029)", "vuosittain 1.3.2026–30.6.2029"),
      ("vuosittain vuodesta 2027", "vuosittain 2027–"), ("2026 (jatkuu)", "2026–"),
      ("8/2026, jatkuu", "elokuu 2026–"), ("2026– (jatkuva)", "2026–"), ("2026–jatkuva", "2026–"),
      ("jatkuva, 2026 alkaen", "2026–"), ("2026 (fortsätter)", "2026–"),
      ("hösten 2026 (fortsätter)", "syksy 2026–"), ("2026 (ongoing)", "2026–"),
      ("alk. 8/2026", "elokuu 2026–"), ("8/2026 alk.", "elokuu 2026–"),
      ("alkaen 8/2026", "elokuu 2026–"), ("fr.o.m. 8/2026", "elokuu 2026–"),
      ("1.1.2027 lukien", "1.1.2027–"), ("vuoden 2027 alusta", "2027–"),
      ("vuoden 2027 alusta alkaen", "2027–"), ("2026 →", "2026–"), ("8/2026 ->", "elokuu 2026–"),
      ("v. 2026–27", "2026–2027"), ("vv. 2026–2029", "2026–2029"),
      ("IV/2027", "loka–joulukuu 2027"), ("III–IV/2027", "heinä–joulukuu 2027"),
      ("I/2027–IV/2028", "tammikuu 2027–joulukuu 2028"),
      ("kvartal I/2027", "tammi–maaliskuu 2027"),
      ("kvartaali I–II/2027", "tammi–kesäkuu 2027"),
    ]
  )
  func `words for how something goes on stand beside a time`(text: String, shown: String) {
    #expect(TimeFrame(cell: text)?.text(in: .finnish) == shown)
  }

  @Test(
    arguments: zip(
      Language.allCases,
      ["vuosittain 2026–2029", "årligen 2026–2029", "yearly 2026–2029"]
    )
  )
  func `a time in which something is done every year is read as it is written`(
    language: Language,
    text: String
  ) throws {
    let frame = try #require(TimeFrame(cell: "vuosittain 2026–2029"))
    #expect(frame.text(in: language) == text)
    #expect(TimeFrame(cell: text) == frame)
    #expect(frame.start == CalendarDate(year: 2026) && frame.end == CalendarDate(year: 2029))
  }

  @Test(
    arguments: [
      "31.9.2026", "Q5/2027", "Q1", "H3/2027", "2026 ja 2028", "vko 54/2027", "vko 53/2027",
      "lukuvuosi 2026", "2026-08", "2026/12", "2027 ja 2026", "Q1-Q5/2027", "joka syksy", "v. 12",
      "29.2.2027", "13/2026", "2026-13-01", "46023", "kun tilat vapautuvat",
      "32.1.2026",
      "1.5", "5-3/2027", "3–13/2027", "före 2027", "ennen 2027", "1.3.-15", "2:x kvartalet 2027",
      "1.5.", "syksystä", "tammikuusta", "på 2", "V neljännes 2027", "till våren", "I/2027", "I/27",
      "I–II/2027", "IV/27", "V–IV/2027", "vuosittain 2027", "2027 vuosittain", "jatkuva 2026",
      "2026–2029 (jatkuu)", "jatkuva 2026–2029", "2026 (jatkuu", "(jatkuu)", "2026 (valmis)",
      "alk.",
      "2026 → 2027", "jatkuu", "v. 2026–12", "kuukausittain 2026–2029",
      "valtuustokausi 2025", "valtuustokauden loppuun", "seuraava valtuustokausi",
      "vuodesta 2028 vuoteen", "20261231", "pian", "12345678901234567890", "0.0.2026", "–", "5 kpl",
      "2026–20299", "2027 alkaen 5 kpl asti", "1.3.2027 till",
      "från 2027 till alla", "vintern 2027–29", "hösten 2027–28", "1.3.2027 alkaen 30.6.2028",
    ]
  )
  func `what is no date is not guessed`(text: String) {
    #expect(TimeFrame(cell: text) == nil)
  }

  @Test(
    arguments: zip(
      Language.allCases,
      [
        ["kesä–elokuu 2027", "kevät–syksy 2027", "kesäkuu 2026–elokuu 2027"],
        ["juni–augusti 2027", "våren–hösten 2027", "juni 2026–augusti 2027"],
        ["June–August 2027", "spring–autumn 2027", "June 2026–August 2027"],
      ]
    )
  )
  func `months and seasons of one year have the year once, and are read so`(
    language: Language,
    texts: [String]
  ) {
    let frames = ["6–8/2027", "kevät 2027–syksy 2027", "6/2026–8/2027"]
      .map { TimeFrame(cell: $0) }
    #expect(frames.map { $0?.text(in: language) } == texts)
    #expect(texts.map { TimeFrame(cell: $0) } == frames)
  }

  @Test(
    arguments: zip(
      Language.allCases,
      [
        ["loppuvuosi 2026", "alkuvuosi 2027"], ["slutet av 2026", "början av 2027"],
        ["late 2026", "early 2027"],
      ]
    )
  )
  func `the beginning and the end of a year stay what they are, and are read so`(
    language: Language,
    texts: [String]
  ) {
    let frames = ["slutet av 2026", "alkuvuosi 2027"].map { TimeFrame(cell: $0) }
    #expect(frames.map { $0?.text(in: language) } == texts)
    #expect(texts.map { TimeFrame(cell: $0) } == frames)
    #expect(frames[0]?.end?.lastDay == CalendarDate(year: 2026, month: 12, day: 31)?.lastDay)
    #expect(frames[1]?.end?.lastDay == CalendarDate(year: 2027, month: 6, day: 30)?.lastDay)
  }

  @Test func `a season and a year may mean any of their days`() throws {
    let spring = try #require(TimeFrame(cell: "kevät 2026")?.start)
    let first = try #require(CalendarDate(year: 2026, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2026, month: 5, day: 31))
    #expect(spring.firstDay == first.firstDay)
    #expect(spring.lastDay == last.lastDay)
    #expect(try #require(CalendarDate(year: 2026)).lastDay - first.firstDay == 364)
  }

  @Test func `days are counted from the beginning of 1970`() throws {
    #expect(try #require(CalendarDate(year: 1970, month: 1, day: 1)).firstDay == 0)
    #expect(try #require(CalendarDate(year: 2000, month: 3, day: 1)).firstDay == 11_017)
  }
}
