#version 330 core
// A band around areas that fades outwards: see halo.frag.

layout(location = 0) in vec2 position;   // local metres
layout(location = 1) in float strength;  // 1 at the inner edge, 0 at the outer

noperspective out float band;

vec4 map_to_clip(vec2 local);

void main() {
  band = strength;
  gl_Position = map_to_clip(position);
}
