#version 330 core
// A path on the map, pushed out to both sides by its width on the screen and half a pixel more for a smooth edge.

layout(location = 0) in vec2 position;  // local metres, on the centre line
layout(location = 1) in vec2 normal;    // unit, longer at mitred corners
layout(location = 2) in float side;     // -1 or 1
layout(location = 3) in float along;    // metres from the start of the path

uniform vec2 clip_per_px;
uniform float px_per_metre;
uniform float reach_px;     // half the width, and the smooth edge
uniform float inner_share;  // of what lies on the left, within the areas whose outline it is: all of it, or next to none

noperspective out float across_px;  // from the centre line
noperspective out float along_px;

vec4 map_to_clip(vec2 local);

void main() {
  float share_px = reach_px * (side < 0 ? inner_share : 1);
  across_px = side * share_px;
  along_px = along * px_per_metre;
  gl_Position = map_to_clip(position) + vec4(normal * share_px * clip_per_px, 0, 0);
}
