// The half of content/check that looks at words: is every text that the exhibition asks for there, in every language,
// in the same shape, and is none there in vain.
#pragma once

#include "base/result.h"
#include "content/model.h"

namespace beffroi::content {

void check_texts(const Content& content, Issues& issues);

}  // namespace beffroi::content
