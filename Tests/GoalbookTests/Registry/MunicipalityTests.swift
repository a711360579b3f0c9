import Foundation
import Registry
import Testing
import Wording

struct MunicipalityTests {
  @Test func `there are 308 municipalities, sorted by their numbers of three digits`() {
    let numbers = Municipality.all.map(\.number)
    #expect(numbers.count == 308)
    #expect(Set(numbers).count == 308)
    #expect(numbers == numbers.sorted())
    #expect(numbers.allSatisfy { $0.count == 3 && Int($0) != nil })
  }

  @Test func `the alphabetical order is the Finnish one`() {
    let names = Municipality.inAlphabeticalOrder.map(\.name.fi)
    let finnish = Locale(identifier: "fi_FI")
    let sorted = names.sorted {
      $0.compare($1, locale: finnish) == .orderedAscending
    }
    #expect(names == sorted)
    #expect(Set(Municipality.inAlphabeticalOrder) == Set(Municipality.all))
  }

  @Test(arguments: Municipality.all)
  func `a municipality is found by its number and by every form of its name`(
    municipality: Municipality
  ) {
    #expect(Municipality(number: municipality.number) == municipality)
    for form in municipality.forms {
      for text in [form, form.uppercased(), form.decomposedStringWithCanonicalMapping] {
        #expect(Municipality(named: text) == municipality, "\(text)")
      }
    }
  }

  @Test func `no two municipalities share a form of the name`() {
    let forms = Municipality.all.flatMap { Set($0.forms.map { $0.lowercased() }) }
    #expect(forms.count == Set(forms).count)
  }

  @Test(arguments: [
    "Luhangan kaupunki", "LUHANKA STAD", "city of luhanka", "Town of Luhanka", "luhankas kommun",
    "Kommunen Luhanka", "staden luhanka", "Luhanka kommuns", "Luhankas stads",
  ])
  func `it does not matter which noun follows the name`(text: String) {
    #expect(Municipality(named: text)?.number == "435")
  }

  @Test(arguments: [
    "", " ", "n", "s", "kunta", " kunta", " stad", "City of ", "Luhanka kunta", "Luhangan kommun",
    "Luhangan hyvinvointialue", "Municipality of Luhangan", "Pertunmaa", "Jyväskylän mlk",
  ])
  func `what is not a name of today's municipality is not found`(text: String) {
    #expect(Municipality(named: text) == nil)
  }

  @Test(arguments: ["", "77", "0077", "588", "000", "abc"])
  func `what is not a number of today's municipality is not found`(text: String) {
    #expect(Municipality(number: text) == nil)
  }

  @Test(arguments: [
    ("Akaa", "Akaan"), ("Alavus", "Alavuden"), ("Enontekiö", "Enontekiön"),
    ("Hailuoto", "Hailuodon"), ("Harjavalta", "Harjavallan"), ("Hämeenkyrö", "Hämeenkyrön"),
    ("Ii", "Iin"), ("Iisalmi", "Iisalmen"), ("Iitti", "Iitin"), ("Isokyrö", "Isonkyrön"),
    ("Jokioinen", "Jokioisten"), ("Juuka", "Juuan"), ("Kannus", "Kannuksen"),
    ("Kaskinen", "Kaskisten"), ("Kaustinen", "Kaustisen"), ("Kemi", "Kemin"), ("Kitee", "Kiteen"),
    ("Korsnäs", "Korsnäsin"), ("Koski Tl", "Kosken Tl"), ("Kökar", "Kökarin"), ("Lahti", "Lahden"),
    ("Lapinlahti", "Lapinlahden"), ("Lappeenranta", "Lappeenrannan"), ("Lieto", "Liedon"),
    ("Loppi", "Lopen"), ("Luoto", "Luodon"), ("Muhos", "Muhoksen"), ("Nurmes", "Nurmeksen"),
    ("Outokumpu", "Outokummun"), ("Parainen", "Paraisten"), ("Pedersören kunta", "Pedersören"),
    ("Punkalaidun", "Punkalaitumen"), ("Puolanka", "Puolangan"), ("Pyhäntä", "Pyhännän"),
    ("Pyhäranta", "Pyhärannan"), ("Rauma", "Rauman"), ("Riihimäki", "Riihimäen"),
    ("Rautalampi", "Rautalammin"), ("Savitaipale", "Savitaipaleen"), ("Tampere", "Tampereen"),
    ("Toholampi", "Toholammin"), ("Turku", "Turun"), ("Uusikaarlepyy", "Uudenkaarlepyyn"),
    ("Uusikaupunki", "Uudenkaupungin"), ("Varkaus", "Varkauden"), ("Vesanto", "Vesannon"),
    ("Vihti", "Vihdin"), ("Virrat", "Virtain"), ("Vårdö", "Vårdön"),
  ])
  func `a genitive is the one in use`(name: String, genitive: String) {
    #expect(Municipality(named: name)?.genitive == genitive)
  }

  @Test(arguments: [
    ("Jyväskylä", "Jyväskylän kaupunki", "Jyväskylä stad", "City of Jyväskylä"),
    ("Luhanka", "Luhangan kunta", "Luhanka kommun", "Municipality of Luhanka"),
    ("Laukaa", "Laukaan kunta", "Laukas kommun", "Municipality of Laukaa"),
    ("Pihtipudas", "Pihtiputaan kunta", "Pihtipudas kommun", "Municipality of Pihtipudas"),
    ("Vaasa", "Vaasan kaupunki", "Vasa stad", "City of Vaasa"),
    ("Mustasaari", "Mustasaaren kunta", "Korsholms kommun", "Municipality of Korsholm"),
    ("Kirkkonummi", "Kirkkonummen kunta", "Kyrkslätts kommun", "Municipality of Kirkkonummi"),
    ("Närpiö", "Närpiön kaupunki", "Närpes stad", "City of Närpes"),
    ("Maalahti", "Maalahden kunta", "Malax kommun", "Municipality of Malax"),
    ("Kemiönsaari", "Kemiönsaaren kunta", "Kimitoöns kommun", "Municipality of Kimitoön"),
    ("Pedersöre", "Pedersören kunta", "Pedersöre kommun", "Municipality of Pedersöre"),
    ("Uleåborg", "Oulun kaupunki", "Uleåborgs stad", "City of Oulu"),
    ("Mikkeli", "Mikkelin kaupunki", "S:t Michels stad", "City of Mikkeli"),
    ("Kaarina", "Kaarinan kaupunki", "S:t Karins stad", "City of Kaarina"),
    ("Mariehamn", "Maarianhaminan kaupunki", "Mariehamns stad", "City of Mariehamn"),
    ("Koski Tl", "Kosken Tl kunta", "Koskis kommun", "Municipality of Koski Tl"),
  ])
  func `an official name is whole in every language`(
    name: String,
    finnish: String,
    swedish: String,
    english: String
  ) {
    #expect(
      Municipality(named: name)?.officialName == Phrase(fi: finnish, sv: swedish, en: english)
    )
  }

  @Test(arguments: [
    ("01", 13), ("02", 12), ("04", 7), ("05", 3), ("06", 12), ("07", 3), ("08", 3), ("09", 2),
    ("10", 3), ("11", 5), ("12", 5), ("13", 6), ("14", 8), ("15", 6), ("16", 2), ("17", 11),
    ("18", 2), ("19", 4), ("21", 1),
  ])
  func `a region has its number of towns`(region: String, towns: Int) {
    #expect(Municipality.all.count { $0.regionNumber == region && $0.isTown } == towns)
  }

  @Test(arguments: [
    ("Lieto", true), ("Kangasala", true), ("Kaskinen", true), ("Ähtäri", true), ("Kuhmo", true),
    ("Haapavesi", true), ("Ulvila", true), ("Siuntio", false), ("Nurmijärvi", false),
    ("Kirkkonummi", false), ("Laukaa", false), ("Sodankylä", false), ("Kempele", false),
    ("Hollola", false), ("Lempäälä", false), ("Mustasaari", false),
  ])
  func `a town is one that calls itself one`(name: String, isTown: Bool) {
    #expect(Municipality(named: name)?.isTown == isTown)
  }

  @Test(arguments: zip(MunicipalLanguages.allCases, [259, 18, 15, 16]))
  func `the languages are those of 2026`(languages: MunicipalLanguages, count: Int) {
    #expect(Municipality.all.count { $0.languages == languages } == count)
  }
}

extension Municipality {
  fileprivate var forms: Set<String> {
    let official = officialName
    return [
      name.fi, name.sv, name.en, genitive, official.fi, official.sv, official.en,
    ]
  }
}
