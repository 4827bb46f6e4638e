
#include <doctest/doctest.h>

#include "../base/temporary_folder.h"
#include "content/toml.h"

namespace beffroi::content {

namespace {

// Written to a file and read back.
Result<Node> read(std::string_view bytes) {
  const test::TemporaryFolder folder;
  return read_toml(folder.put("a.toml", bytes));
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

template <class T>
T value_of(const Result<Node>& file, std::string_view key) {
  REQUIRE(file);
  const Node* node = file->find(key);
  REQUIRE(node != nullptr);
  REQUIRE(node->get_if<T>() != nullptr);
  return *node->get_if<T>();
}

void check_refused(std::string_view bytes) {
  const auto file = read(bytes);
  CHECK_FALSE(file);
  CHECK(file.issues.size() == 1);
}

Place place_of_error(std::string_view bytes) {
  const auto file = read(bytes);
  REQUIRE(file.issues.size() == 1);
  Place place = file.issues.front().place;
  place.file.clear();
  return place;
}

}  // namespace

TEST_CASE("every kind of value arrives") {
  const auto file = read(R"(
text = "Liège"
whole = 21
real = -7.3
yes = true
month = 2025-05-01
noon = 12:00:00
moment = 2025-05-01T12:00:00Z
list = ["a", "b"]
table = { x = 1 }
)");
  CHECK(value_of<std::string>(file, "text") == "Liège");
  CHECK(value_of<std::int64_t>(file, "whole") == 21);
  CHECK(value_of<double>(file, "real") == -7.3);
  CHECK(value_of<bool>(file, "yes"));
  CHECK(value_of<std::string>(file, "month") == "2025-05-01");
  CHECK(value_of<std::string>(file, "noon") == "12:00:00");
  CHECK(value_of<std::string>(file, "moment") == "2025-05-01T12:00:00Z");
  CHECK(value_of<Node::Array>(file, "list").size() == 2);
  CHECK(value_of<Node::Table>(file, "table").front().first == "x");
}

TEST_CASE("keys keep the order of the file") {
  const auto file = read("z = 1\na.y = 2\na.b = 3\n[m]\nk = 1\n[c]\n");
  REQUIRE(file);
  std::string order;
  for (const auto& [key, node] : *file->get_if<Node::Table>()) order += key;
  CHECK(order == "zamc");
  CHECK(file->find("a")->get_if<Node::Table>()->front().first == "y");
}

TEST_CASE("a value knows its line, and its column in characters") {
  const auto file = read("# é\n\"é\" = 1\nlist = [\n  5,\n  6 ]\n[[hub]]\nid = 'x'\n[[hub]]\n");
  REQUIRE(file);
  CHECK(file->find("é")->place().line == 2);
  CHECK(file->find("é")->place().column == 7);
  CHECK(file->find("list")->get_if<Node::Array>()->at(1).place().line == 5);
  CHECK(file->find("hub")->get_if<Node::Array>()->at(0).place().line == 6);
  CHECK(file->find("hub")->get_if<Node::Array>()->at(1).place().line == 8);
}

TEST_CASE("a syntax error is one issue at its line and column") {
  CHECK(place_of_error("a = 1\nb = \n").line == 2);
  CHECK(place_of_error("a = 1\na = 2\n").line == 2);
  CHECK(place_of_error("a = \"open\n") == Place{"", 1, 10});
  CHECK(place_of_error("Liège = 1\n") == Place{"", 1, 3});
  CHECK(place_of_error("a = \"\xFF\"") == Place{"", 1, 5});
}

TEST_CASE("hostile files are refused at once") {
  check_refused("[!");
  check_refused("[");
  check_refused("\xFE\xFF");
  check_refused(std::string_view("a = \"\0\"", 7));
  check_refused(std::string_view("\0\0\0\0", 4));
  check_refused("a = \"\xC3\"");
  check_refused("a = 1e999");
  check_refused("a = 99999999999999999999");
  check_refused("a = " + repeated("[", 100000));
  check_refused("a = " + repeated("{a=", 60000));
  check_refused(repeated("[", 200000));
  check_refused("a" + repeated(".a", 50000) + " = 1");
  check_refused("[a" + repeated(" . a", 50000) + "]");
  check_refused("a" + repeated(".'a'", 50000) + " = 1");
  check_refused(R"(a = { b = """c"""", x)" + repeated(".x", 50000) + " = 1 }");
  check_refused("a = { b = '''c''''', x" + repeated(".x", 50000) + " = 1 }");
  check_refused("a = \"" + std::string(std::size_t{256} * 1024, 'x') + "\"");
}

TEST_CASE("the limits are where the header says, and quotes and comments do not count") {
  CHECK(read("a = " + repeated("[", 32) + repeated("]", 32)));
  CHECK_FALSE(read("a = " + repeated("[", 33) + repeated("]", 33)));
  CHECK(read("a" + repeated(".a", 16) + " = 1"));
  CHECK_FALSE(read("a" + repeated(".a", 17) + " = 1"));
  CHECK(read("a = \"" + repeated("[.{", 1000) + "\" # " + repeated("[.{", 1000)));
  CHECK(read("a = \"\"\"\n" + repeated("[.\"{\n", 1000) + "\"\"\""));
  CHECK(read("a = '''\n" + repeated("[.'{\\\n", 1000) + "'''\nb = \"\\\"[[[[\""));
  CHECK(read("a = [" + repeated("1.5, ", 1000) + "]\n" + "b = '.................'"));
}

// Quadratic reading would run into the suite's time limit.
TEST_CASE("many keys are read") {
  std::string keys;
  for (int i = 0; keys.size() < std::size_t{250} * 1024; ++i) keys += "[k" + std::to_string(i) + ".x]\n";
  CHECK(read(keys));
}

TEST_CASE("accents after a line continuation are text like any other") {
  CHECK(value_of<std::string>(read("a = \"\"\"x\\\n   été, Œuvre\"\"\""), "a") == "xété, Œuvre");
}

TEST_CASE("nan and infinity arrive as numbers: who reads them refuses them") {
  const auto file = read("a = nan\nb = -inf");
  REQUIRE(file);
  Issues issues;
  Reader reader(*file, issues);
  CHECK(reader.number("a") == 0);
  CHECK(reader.number("b") == 0);
  CHECK(issues.size() == 2);
}

TEST_CASE("a file that is not there, or is a folder, is an issue") {
  const test::TemporaryFolder folder;
  CHECK(read_toml(folder.path() / "absent.toml").issues.size() == 1);
  CHECK(read_toml(folder.path()).issues.size() == 1);
}

}  // namespace beffroi::content
