// The rules that hold between the parts of an exhibition: ids are unique, links resolve, every fact is covered, every
// text is there in every language with lists of equal length, no card is longer than a visitor reads.
// Called after content/load. What a broken file left empty as a whole is not reported again here.
#pragma once

#include "base/result.h"
#include "content/model.h"

namespace beffroi::content {

Issues check_content(const Content& content);

}  // namespace beffroi::content
