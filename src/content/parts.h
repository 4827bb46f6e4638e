// The parsed facts.toml, hubs.toml and places.toml → the model, item by item. Called by content/load alone.
// A bad value is an issue and takes a fallback, so that the item stays: one typo must not look like ten missing things.
// Reads structure only; whether the parts fit each other is for content/check.
#pragma once

#include "base/document.h"
#include "content/model.h"

namespace beffroi::content {

void read_facts(const Node& file, Content& content, Issues& issues);
void read_hubs(const Node& file, Content& content, Issues& issues);
void read_places(const Node& file, Content& content, Issues& issues);

}  // namespace beffroi::content
