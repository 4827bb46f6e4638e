#include "content/toml.h"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "base/file.h"
#include "base/utf8.h"

// toml++ is linked, not compiled in: 3.3 has checks that abort on malformed files when asserts are on, and a branch
// that claims to be unreachable but is taken at an é after a line continuation. The packaged library is built without
// either kind of trap, and its answers to such files are held by a test. It throws; nothing but this file sees that.

namespace beffroi::content {

namespace {

constexpr std::size_t max_bytes = 256UL * 1024;
constexpr int max_nesting = 32;
constexpr int max_dots = 16;

// Line and column, as editors count them: in characters, from 1.
Place place_at(std::string_view text, std::size_t offset, const std::string& file) {
  const std::string_view before = text.substr(0, offset);
  const std::string_view line = before.substr(before.rfind('\n') + 1);
  return {file, static_cast<int>(std::ranges::count(before, '\n')) + 1, static_cast<int>(decode_utf8(line).size()) + 1};
}

// Past the string that opens at `at`. An unclosed one ends with its line, or with the file when it may span lines.
std::size_t end_of_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const bool spans_lines = text.substr(at, 3) == std::string(3, quote);
  const std::string_view closing = text.substr(at, spans_lines ? 3 : 1);
  for (std::size_t i = at + closing.size(); i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') ++i;
    else if (!spans_lines && text[i] == '\n') return i;
    else if (text.substr(i, closing.size()) == closing) {
      i += closing.size();
      // Up to two quotes may stand before the closing three.
      for (int extra = 0; spans_lines && extra < 2 && i < text.size() && text[i] == quote; ++extra) ++i;
      return i;
    }
  }
  return text.size();
}

// What would take the parser's recursion too deep: brackets within brackets, and keys of many parts.
std::optional<Issue> find_excess(std::string_view text, const std::string& file) {
  int nesting = 0;
  int dots = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"' || c == '\'') i = end_of_string(text, i) - 1;
    else if (c == '#') i = std::min(text.find('\n', i), text.size()) - 1;
    else if (c == '.') ++dots;
    else if (c == '[' || c == '{') ++nesting;
    else if (c == ']' || c == '}') nesting = std::max(0, nesting - 1);
    if (std::string_view("=,[]{}\n").find(c) != std::string_view::npos) dots = 0;

    if (nesting > max_nesting)
      return Issue{Severity::error, place_at(text, i, file),
                   fmt::format("brackets are nested more than {} deep", max_nesting), "close some of them"};
    if (dots > max_dots)
      return Issue{Severity::error, place_at(text, i, file), fmt::format("a key has more than {} dots", max_dots),
                   "give it fewer parts"};
  }
  return std::nullopt;
}

Place place_of(const toml::source_region& source, const std::string& file) {
  return {file, static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

Node to_node(const toml::node& node, const std::string& file);

Node::Array to_array(const toml::array& array, const std::string& file) {
  Node::Array out;
  out.reserve(array.size());
  for (const toml::node& item : array) out.push_back(to_node(item, file));
  return out;
}

// toml++ sorts its keys by name; a curator's order is that of the file.
Node::Table to_table(const toml::table& table, const std::string& file) {
  std::vector<std::pair<const toml::key*, const toml::node*>> entries;
  for (const auto& [key, node] : table) entries.emplace_back(&key, &node);
  std::ranges::sort(entries, {}, [](const auto& entry) {
    const toml::source_position& begin = entry.first->source().begin;
    return std::pair(begin.line, begin.column);
  });
  Node::Table out;
  for (const auto& [key, node] : entries) out.emplace_back(key->str(), to_node(*node, file));
  return out;
}

// Dates and times become text: what they mean is the reader's business.
template <class T>
std::string to_text(const toml::value<T>& moment) {
  std::ostringstream out;
  out << moment.get();
  return out.str();
}

Node::Value to_value(const toml::node& node, const std::string& file) {
  if (const auto* table = node.as_table()) return to_table(*table, file);
  if (const auto* array = node.as_array()) return to_array(*array, file);
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* whole = node.as_integer()) return whole->get();
  if (const auto* real = node.as_floating_point()) return real->get();
  if (const auto* flag = node.as_boolean()) return flag->get();
  if (const auto* date = node.as_date()) return to_text(*date);
  if (const auto* time = node.as_time()) return to_text(*time);
  if (const auto* moment = node.as_date_time()) return to_text(*moment);
  return {};
}

Node to_node(const toml::node& node, const std::string& file) {
  return {to_value(node, file), place_of(node.source(), file)};
}

Issue syntax_error(const toml::parse_error& error, std::string_view text, const std::string& file) {
  const char* remedy = is_valid_utf8(text) ? "correct the file at this place" : "save the file as UTF-8";
  return {Severity::error, place_of(error.source(), file), std::string(error.description()), remedy};
}

}  // namespace

Result<Node> read_toml(const std::filesystem::path& path) {
  Result<std::string> text = read_file(path, max_bytes);
  if (!text) return {std::nullopt, std::move(text.issues)};
  const std::string file = path.string();
  if (auto excess = find_excess(*text, file)) return failure<Node>(std::move(*excess));
  try {
    return {to_node(toml::parse(std::string_view(*text)), file), {}};
  } catch (const toml::parse_error& error) {
    return failure<Node>(syntax_error(error, *text, file));
  }
}

}  // namespace beffroi::content
