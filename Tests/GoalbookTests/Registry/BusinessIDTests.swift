import Registry
import Testing

struct BusinessIDTests {
  @Test(arguments: [
    "3221318-2", "0830155-3", "0174035-0", "0174108-9", "0174666-4", "0175622-1",
    "0175798-8", "9094917-1", "0208388-2", "0242816-6", "0176150-6", "0176227-7",
    "0176410-9", "0176478-2", "0176592-9", "0208471-1", "0176699-9", "0176769-2",
    "0243027-4", "0176975-1", "0177201-0", "0177224-8", "0208573-0", "2045520-5",
  ])
  func `the parties to the agreement of Keski-Suomi have valid IDs`(text: String) throws {
    let id = try #require(BusinessID(text))
    #expect(id.isValid)
    #expect(id.text == text)
  }

  @Test(arguments: [
    "3221318-2", " 3221318-2 ", "\t3221318-2\n", "\u{A0}3221318-2", "3221318\u{AD}2",
    "3221318\u{2010}2", "3221318\u{2011}2", "3221318\u{2012}2", "3221318–2", "3221318—2",
    "3221318−2", "3221318\u{FE63}2", "3221318\u{FF0D}2",
  ])
  func `space around and any hyphen in it are let pass`(text: String) throws {
    let id = try #require(BusinessID(text))
    #expect(id == BusinessID("3221318-2"))
    #expect(id.text == "3221318-2")
    #expect(id.number == "3221318")
    #expect(id.checkDigit == 2)
  }

  @Test(arguments: [
    "", "-", "3221318", "32213182", "3221318-", "-2", "3221318--2", "3221318-22", "322131-8",
    "322131-82", "03221318-2", "FI32213182", "FI3221318-2", "3221318 2", "3221318 - 2", "3221318-a",
    "322131a-2", "٣٢٢١٣١٨-2", "3221318-２", "3221318-2 x", "3221318.2",
  ])
  func `what is not of the form is not an ID`(text: String) {
    #expect(BusinessID(text) == nil)
  }

  @Test(arguments: [("1068366-0", 9), ("3221318-3", 2), ("0174035-5", 0)])
  func `a wrong check digit is read, and the right one is known`(
    text: String,
    expected: Int
  ) throws {
    let id = try #require(BusinessID(text))
    #expect(!id.isValid)
    #expect(id.expectedCheckDigit == expected)
  }

  @Test(arguments: ["1000008", "1000016", "1000024"], 0...9)
  func `a number with the remainder 1 is never valid`(number: String, digit: Int) throws {
    let id = try #require(BusinessID("\(number)-\(digit)"))
    #expect(id.expectedCheckDigit == nil)
    #expect(!id.isValid)
  }
}
