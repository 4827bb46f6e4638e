#include "small_exhibition.h"

#include "base/file.h"
#include "content/check.h"

namespace beffroi::test {

namespace {

constexpr std::string_view facts = R"([source]
title = "Two towns"
kind = "article"
language = "en"
date = "2025"

[[fact]]
id = "mill"
says = "The mill turns."

[[fact]]
id = "port"
says = "The port is busy."

[[fact]]
id = "trend"
says = "Less was made in May."
figure = { value = -7.3, unit = "%", scope = "all", date = "2025-05" }
)";

constexpr std::string_view hubs = R"([overview]
icon = "public"
[[overview.statement]]
id = "role"
facts = ["trend"]
[[overview.figure]]
id = "trend"
value = -7.3
percent = true
date = "2025-05"
picture = "bar"
facts = ["trend"]

[[hub]]
id = "mere"
lon = 4.5
lat = 50.5
province = "north"
official = ["fr", "en"]
icon = "factory"
[[hub.statement]]
id = "role"
facts = ["mill"]
[[hub.sector]]
id = "milling"
icon = "settings"
facts = ["mill"]
[[hub.topic]]
id = "water"
facts = ["mill"]

[[hub]]
id = "haven"
lon = 3.5
lat = 51.5
province = "north"
official = ["en"]
icon = "anchor"
[[hub.statement]]
id = "role"
facts = ["port"]
[[hub.topic]]
id = "water"
facts = ["port"]

[[topic]]
id = "water"
icon = "water"
)";

constexpr std::string_view places = R"([[region]]
id = "land"
lon = 4.0
lat = 51.0

[[province]]
id = "north"
feature = "North"
region = "land"
lon = 4.0
lat = 51.2

[[label]]
id = "brook"
kind = "river"
lon = 4.1
lat = 51.1
rank = 3
)";

constexpr std::string_view french = R"(title = "Deux villes"
subtitle = "Un essai"
source = "Un article"
credit = "Une carte"

[overview]
name = "Pays"
title = "Le pays"
role = "On y travaille."

[figure.trend]
label = "production"
caption = "en mai"

[hub.mere]
name = "Mare"
role = "Le moulin tourne."

[hub.haven]
name = "Havre"
role = "Le port vit."

[sector.milling]
name = "Meunerie"
strengths = ["farine", "pain"]

[topic.water]
name = "Eau"

[region.land]
name = "Terre"

[province.north]
name = "Nord"

[label.brook]
name = "Ruisseau"
)";

constexpr std::string_view english = R"(title = "Two towns"
subtitle = "A try"
source = "An article"
credit = "A map"

[overview]
name = "Country"
title = "The country"
role = "People work."

[figure.trend]
label = "output"
caption = "in May"

[hub.mere]
name = "Mere"
role = "The mill turns."

[hub.haven]
name = "Haven"
role = "The port lives."

[sector.milling]
name = "Milling"
strengths = ["flour", "bread"]

[topic.water]
name = "Water"

[region.land]
name = "Land"

[province.north]
name = "North"

[label.brook]
name = "Brook"
)";

constexpr std::string_view french_interface = R"(language = "Français"
[number]
decimal = ","
group = ""
percent = " %"
[ui]
close = "Fermer"
more_than = "plus de {n}"
in_fr = "en français : {name}"
in_en = "en anglais : {name}"
)";

constexpr std::string_view english_interface = R"(language = "English"
[number]
decimal = "."
group = ","
percent = "%"
[ui]
close = "Close"
more_than = "more than {n}"
in_fr = "in French: {name}"
in_en = "in English: {name}"
)";

}  // namespace

SmallExhibition::SmallExhibition() {
  write("facts.toml", facts);
  write("hubs.toml", hubs);
  write("places.toml", places);
  write("text/fr.toml", french);
  write("text/en.toml", english);
  write("interface/fr.toml", french_interface);
  write("interface/en.toml", english_interface);
}

std::string SmallExhibition::read(const std::string& file) const {
  constexpr std::size_t plenty = 1 << 20;
  return *read_file(folder_.path() / file, plenty);
}

void SmallExhibition::replace(const std::string& file, std::string_view from, std::string_view to) {
  std::string text = read(file);
  const std::size_t at = text.find(from);
  if (at == std::string::npos || text.find(from, at + 1) != std::string::npos)
    throw std::runtime_error("not there once: " + std::string(from));
  write(file, text.replace(at, from.size(), to));
}

void SmallExhibition::append(const std::string& file, std::string_view lines) { write(file, read(file).append(lines)); }

void SmallExhibition::remove(const std::string& file) { std::filesystem::remove(folder_.path() / file); }

Result<content::Content> SmallExhibition::load(const std::vector<std::string>& languages,
                                               const std::vector<std::string>& tours) const {
  return content::load_content({folder_.path(), folder_.path() / "interface"}, languages, tours);
}

std::vector<std::string> SmallExhibition::issues(const std::vector<std::string>& languages,
                                                 const std::vector<std::string>& tours) const {
  auto loaded = load(languages, tours);
  if (loaded)
    for (Issue& issue : content::check_content(*loaded)) loaded.issues.push_back(std::move(issue));
  std::vector<std::string> lines;
  const std::size_t folder = folder_.path().string().size() + 1;
  for (Issue& issue : loaded.issues) {
    issue.remedy.clear();
    lines.push_back(to_text(issue).substr(folder));
  }
  return lines;
}

}  // namespace beffroi::test
