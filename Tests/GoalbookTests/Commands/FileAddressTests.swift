@testable import Commands
import Testing

struct FileAddressTests {
  @Test(
    arguments: [
      ("Workbooks/luonnos.csv", false, "Workbooks/luonnos.csv"),
      ("./a.csv", false, "a.csv"), ("././a.csv", false, "a.csv"), ("../a.csv", false, "../a.csv"),
      (".", true, "./"), ("./", true, "./"), ("a/", true, "a/"), ("a", true, "a/"),
      ("/a b/å.csv", false, "file:///a%20b/%C3%A5.csv"), ("/", true, "file:///"),
      ("c:a%?#[x]\t.csv", false, "c%3Aa%25%3F%23%5Bx%5D%09.csv"),
    ]
  )
  func `a path is written as an address`(path: String, isFolder: Bool, address: String) {
    #expect(FileAddress(path, isFolder: isFolder).text == address)
  }
}
