// Whether the graphics driver has lost all it was given: a crash of its own, an update, a card that went away.
// Needs a current context that was asked to say so; any other never does.
#pragma once

namespace beffroi::gl {

bool was_reset();

}  // namespace beffroi::gl
