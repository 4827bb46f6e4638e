#include "content/load.h"

#include <algorithm>
#include <map>
#include <system_error>

#include <fmt/format.h>

#include "content/parts.h"
#include "content/toml.h"

namespace beffroi::content {

namespace fs = std::filesystem;

namespace {

using ReadPart = void (*)(const Node&, Content&, Issues&);

void load_part(const fs::path& path, ReadPart read, Content& content, Issues& issues) {
  if (const auto file = take(read_toml(path), issues)) read(*file, content, issues);
}

// A tour whose file cannot be read stays, without a stop, so that nobody calls its words unwanted.
Tour load_tour(const fs::path& folder, const std::string& id, Issues& issues) {
  const auto file = take(read_toml(folder / "tours" / (id + ".toml")), issues);
  if (file) return read_tour(*file, id, issues);
  Tour tour;
  tour.id = id;
  return tour;
}

// The program's own texts in every language that it speaks, shown or not. A file that cannot be read has issues and no
// texts.
using Interface = std::map<std::string, Result<Texts>, std::less<>>;

Result<Texts> load_texts(const fs::path& path) {
  Result<Texts> result;
  const auto file = take(read_toml(path), result.issues);
  if (!file) return result;
  result.value.emplace();
  add_texts(*result.value, *file, result.issues);
  return result;
}

Interface load_interface(const fs::path& folder) {
  Interface languages;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (entry.path().extension() == ".toml") languages[entry.path().stem().string()] = load_texts(entry.path());
  return languages;
}

Texts all_texts(const Interface& languages) {
  Texts all;
  for (const auto& [code, texts] : languages)
    if (texts) all.insert(texts->begin(), texts->end());
  return all;
}

// The program's words first, then the exhibition's, which may replace them.
std::optional<Language> load_language(const fs::path& folder, const std::string& code, const Interface& interface,
                                      Issues& issues) {
  const fs::path path = folder / "text" / (code + ".toml");
  Language language{code, path.string(), {}};
  if (const auto own = interface.find(code); own != interface.end()) {
    issues.insert(issues.end(), own->second.issues.begin(), own->second.issues.end());
    if (!own->second) return std::nullopt;
    language.texts = *own->second;
  }
  const auto file = take(read_toml(path), issues);
  if (!file) return std::nullopt;
  add_texts(language.texts, *file, issues);
  return language;
}

// Here and not in check: a language that could not be loaded is still one of the exhibition's.
void check_official_languages(const Content& content, const std::vector<std::string>& languages, Issues& issues) {
  for (const Hub& hub : content.hubs)
    for (const std::string& code : hub.official)
      if (std::ranges::find(languages, code) == languages.end())
        issues.push_back(
            {Severity::error, hub.place,
             fmt::format("hub '{}' has a name in '{}', which is no language of the exhibition", hub.id, code),
             suggest(code, languages)});
}

}  // namespace

Result<Content> load_content(const Folders& folders, const std::vector<std::string>& languages,
                             const std::vector<std::string>& tours) {
  Result<Content> result;
  Content content;
  load_part(folders.exhibition / "facts.toml", read_facts, content, result.issues);
  load_part(folders.exhibition / "hubs.toml", read_hubs, content, result.issues);
  load_part(folders.exhibition / "places.toml", read_places, content, result.issues);
  for (const std::string& id : tours) content.tours.push_back(load_tour(folders.exhibition, id, result.issues));
  check_official_languages(content, languages, result.issues);
  if (languages.empty())
    result.issues.push_back(
        {Severity::error, {folders.exhibition.string()}, "speaks no language", "name one at least"});

  const Interface interface = load_interface(folders.interface);
  content.interface = all_texts(interface);
  for (const std::string& code : languages)
    if (auto language = load_language(folders.exhibition, code, interface, result.issues))
      content.languages.push_back(std::move(*language));

  if (!content.hubs.empty() && !content.languages.empty()) result.value = std::move(content);
  return result;
}

}  // namespace beffroi::content
