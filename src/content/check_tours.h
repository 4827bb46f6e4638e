// Whether tours lead to what there is, rest on facts, and leave time to read. Called by content/check alone.
#pragma once

#include "content/model.h"

namespace beffroi::content {

void check_tours(const Content& content, Issues& issues);

}  // namespace beffroi::content
