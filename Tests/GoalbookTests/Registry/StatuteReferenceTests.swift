import Registry
import Testing
import Wording

struct StatuteReferenceTests {
  /// A reference as `611/2021 41 1 4`: Act, sections, subsection (`-`: none) and items.
  private func short(_ reference: StatuteReference) -> String {
    func list(_ numbers: [Int]) -> String {
      numbers.isEmpty ? "-" : numbers.map { String($0) }.joined(separator: ",")
    }
    let parts = [
      reference.statute?.number ?? (reference.name == nil ? "-" : "?"), list(reference.sections),
      reference.subsection.map { String($0) } ?? "-", list(reference.items),
    ]
    return parts.joined(separator: " ") + (reference.namesLanguageRights ? " language" : "")
  }

  @Test(
    arguments: [
      // Finnish order.
      ("hyvinvointialuelaki 41 § 1 kohta", ["611/2021 41 - 1"]),
      ("kuntalaki 37 § 7 kohta", ["410/2015 37 - 7"]),
      ("612/2021 7 §", ["612/2021 7 - -"]),
      ("612/2021 6–7 §", ["612/2021 6,7 - -"]),
      ("612/2021, 6-7 §", ["612/2021 6,7 - -"]),
      ("järjestämislaki 6 ja 7 §", ["612/2021 6,7 - -"]),
      ("järjestämislaki 6, 7 ja 10 §", ["612/2021 6,7,10 - -"]),
      ("HVAL § 41, 1 k", ["611/2021 41 - 1"]),
      ("HVA-laki § 41 1 k", ["611/2021 41 - 1"]),
      ("HVA-laki 41 § 1)", ["611/2021 41 - 1"]),
      ("KuntaL 37 § 1 ja 4 kohta", ["410/2015 37 - 1,4"]),
      ("KuntaL § 37, 1, 4 ja 5 kohta", ["410/2015 37 - 1,4,5"]),
      ("KuntaL 37 § 1–3 k.", ["410/2015 37 - 1,2,3"]),
      ("hyvinvointialuelaki 41 § 1 mom. 4 kohta", ["611/2021 41 1 4"]),
      ("hyvinvointialuelain 41 §:n 1 momentin 4 kohta", ["611/2021 41 1 4"]),
      ("hyvinvointialuelaki 41.1 § 4 k", ["611/2021 41 1 4"]),
      ("laki hyvinvointialueesta (611/2021) 14 §", ["611/2021 14 - -"]),
      ("laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021 7 §", ["612/2021 7 - -"]),
      ("§ 41", ["611/2021 41 - -"]),
      ("37 §", ["410/2015 37 - -"]),
      ("kuntalaki", ["410/2015 - - -"]),
      ("hyvinvointialuelaki 41 § kielelliset oikeudet", ["611/2021 41 - - language"]),
      ("kielelliset oikeudet", ["611/2021 41 - - language"]),
      // Lists.
      (
        "hyvinvointialuelaki 41 § 1 kohta; kuntalaki 37 § 1 kohta; 612/2021 6–7 §",
        ["611/2021 41 - 1", "410/2015 37 - 1", "612/2021 6,7 - -"]
      ),
      (
        "hyvinvointialuelaki 41 § 1 kohta, kuntalaki 37 § 1 kohta",
        ["611/2021 41 - 1", "410/2015 37 - 1"]
      ),
      (
        "hyvinvointialuelaki 41 § ja kuntalaki 37 §", ["611/2021 41 - -", "410/2015 37 - -"]
      ),
      ("hyvinvointialuelaki 41 § 1 kohta; 4 kohta", ["611/2021 41 - 1", "611/2021 41 - 4"]),
      ("HVAL 41 § 1)\n2)\n37 § 1)", ["611/2021 41 - 1", "611/2021 41 - 2", "410/2015 37 - 1"]),
      ("painopiste; 612/2021 50 §", ["612/2021 50 - -"]),
      ("• § 41 1 k\n• § 37 1 k", ["611/2021 41 - 1", "410/2015 37 - 1"]),
      // Swedish order.
      ("41 § 1 punkten i välfärdsområdeslagen", ["611/2021 41 - 1"]),
      ("7 § i ordnandelagen (612/2021)", ["612/2021 7 - -"]),
      ("41 § 1 mom. 4 punkten i lagen om välfärdsområden", ["611/2021 41 1 4"]),
      ("6 och 7 § i lagen om ordnande av social- och hälsovård", ["612/2021 6,7 - -"]),
      (
        "41 § 1 punkten i välfärdsområdeslagen och 37 § 1 och 2 punkten i kommunallagen",
        ["611/2021 41 - 1", "410/2015 37 - 1,2"]
      ),
      ("kommunallagen 37 § 7 punkten", ["410/2015 37 - 7"]),
      ("språkliga rättigheter (41 § i välfärdsområdeslagen)", ["611/2021 41 - - language"]),
      // English.
      (
        "Act on Wellbeing Services Counties, section 41, subsection 1, paragraph 4",
        ["611/2021 41 1 4"]
      ),
      ("Local Government Act, sections 37 and 38", ["410/2015 37,38 - -"]),
      ("Act 612/2021, section 7", ["612/2021 7 - -"]),
      ("section 37(1), paragraph 7 of the Local Government Act", ["410/2015 37 1 7"]),
      ("language rights", ["611/2021 41 - - language"]),
      // What is no reference here.
      ("painopiste", []), ("insatsområde", []), ("2026–2029", []), ("", []),
      ("kielilaki 6 §", ["? 6 - -"]), ("613/2021 41 §", ["? 41 - -"]),
      ("hallintosääntö 16 §", ["? 16 - -"]),
      ("hyvinvointialuelaki 14 a §", ["611/2021 - - -"]),
    ]
  )
  func `a citation is read in the order of any language`(text: String, expected: [String]) {
    #expect(StatuteReference.list(in: text).map(short) == expected)
  }

  @Test func `the name is kept as the text has it, in small letters`() {
    let names = StatuteReference.list(in: "Laki hyvinvointialueista 14 §; § 41; Kielilaki 5 §")
    #expect(names.map(\.name) == ["laki hyvinvointialueista", nil, "kielilaki"])
  }

  @Test(
    arguments: [
      ("hyvinvointialuelaki 41 § 4 kohta", [4]), ("hyvinvointialuelaki 41 §", [1, 4, 0]),
      ("hyvinvointialuelaki 41 § 1 mom.", [1, 4]), ("hyvinvointialuelaki 41 § 2 mom.", [0]),
      ("kielelliset oikeudet", [0]), ("hyvinvointialuelaki 41–42 §", [1, 4, 0]),
      ("kuntalaki 41 §", []), ("kuntalaki 37 § 4 kohta", []),
    ]
  )
  func `a section as a whole touches every item of its list`(text: String, numbers: [Int]) throws {
    let statute = try #require(Statute(number: "611/2021"))
    let items = try #require(statute.section(41)).items
    let references = StatuteReference.list(in: text)
    // Zero stands for the language rights.
    for item in items where [1, 4, nil].contains(item.number) {
      let isTouched = references.contains { $0.touches(item, section: 41, of: statute) }
      #expect(isTouched == numbers.contains(item.number ?? 0), "\(item.name.fi)")
    }
  }
}
