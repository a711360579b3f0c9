/// How the commands that tell of rules write.
enum RuleFormat: String {
  case text, json, markdown
}
