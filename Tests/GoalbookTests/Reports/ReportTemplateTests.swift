import Documents
import Reports
import Testing
import Wording

struct ReportTemplateTests {
  @Test(arguments: [
    ("{{report}}", "b\n"),
    ("# {{title}}\n{{report}}\nloppu", "# T \\| 1\n\nb\n\nloppu\n"),
    ("alku {{ report }} loppu\r\n\r\n", "alku \n\nb\n\n loppu\n"),
    ("{{Report}}\n\n\n\n{{report}}\n", "b\n\nb\n"),
    ("{ {{ x\n{{report}}\n{% y %} }}", "{ {{ x\n\nb\n\n{% y %} }}\n"),
    ("{{date}}, {{county}}, {{version}}\n\n{{report}}", "12.3.2026, Keski-Suomi, 1.0\n\nb\n"),
    ("{{name}}; {{period}}; {{status}}\n\n{{report}}", "–; 2026–2029; luonnos\n\nb\n"),
  ])
  func `places are filled in and the rest is left as it is`(template: String, text: String) throws {
    let workbook = ReportExamples.folder([
      "perustiedot.csv": """
      Tieto,Arvo
      Hyvinvointialue,Keski-Suomi
      Kausi alkaa,2026
      Kausi päättyy,2029
      Versio,v1.0
      Tila,luonnos
      """
    ])
    let request = try ReportExamples.request(workbook)
    let document = Document(language: .finnish, title: "T | 1", blocks: ["b"])
    #expect(try ReportTemplate(template).text(with: document, for: request) == text)
  }

  @Test(arguments: [
    ("a\n\n{{titel}}\n{{report}}", ReportTemplate.Trouble.unknownPlace("titel", line: 3)),
    ("a {{}} {{report}}", .unknownPlace("", line: 1)),
    ("{{title}}", .noReport),
    ("", .noReport),
  ])
  func `a place that is not known is told with its line`(
    template: String,
    trouble: ReportTemplate.Trouble
  ) {
    #expect(throws: trouble) { try ReportTemplate(template) }
  }

  @Test(arguments: ["a|b", "# a", "- a", "a #", "*a*", "<b>", "1. a", "{{report}}", "a\nb"])
  func `a value is shown as it is and nothing in it acts`(name: String) throws {
    let document = Document(language: .finnish, title: Prose(name), blocks: [])
    let request = try ReportExamples.request(ReportExamples.folder([:]))
    let text = try ReportTemplate("{{title}}\n\n{{report}}").text(with: document, for: request)
    let plain = text.replacing("\\", with: "").replacing("&lt;", with: "<")
    #expect(plain == name.replacing("\n", with: " ") + "\n")
    #expect(text.first != "#" && text.first != "-" && !text.hasPrefix("1. "))
  }
}
