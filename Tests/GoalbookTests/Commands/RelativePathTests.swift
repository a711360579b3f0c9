import Testing

@testable import Commands

struct RelativePathTests {
  @Test(arguments: [
    ("kuvat", ".", "kuvat"), ("./kuvat/", ".", "kuvat"), ("kuvat", "", "kuvat"), (".", ".", ""),
    ("a/kuvat", "a", "kuvat"), ("a", "a", ""), ("kuvat", "a/b", "../../kuvat"),
    ("a/c", "a/b", "../c"), ("a/../c", "a/b/..", "../c"), ("../kuvat", ".", "../kuvat"),
    ("../kuvat", "a", "../../kuvat"), ("../a/kuvat", "../a", "kuvat"),
    ("/x/kuvat", "/x/y", "../kuvat"), ("/kuvat", "/", "kuvat"), ("/../kuvat", "/a", "../kuvat"),
    ("/koti/työ/kuvat", ".", "kuvat"), ("kuvat", "/koti/työ", "kuvat"),
    ("kuvat", "/koti", "työ/kuvat"), ("kuvat", "../muu", "../työ/kuvat"),
    ("/muu", "a", "../../../muu"),
  ])
  func `the way leads from folder to folder`(target: String, folder: String, way: String) {
    let path = RelativePath(to: target, from: folder, current: "/koti/työ")
    #expect(path.text == way)
  }

  @Test func `without a place to start from the path stays as it is`() {
    #expect(RelativePath(to: "kuvat", from: "../muu", current: nil).text == "kuvat")
    #expect(RelativePath(to: "/kuvat", from: "muu", current: nil).text == "/kuvat")
  }
}
