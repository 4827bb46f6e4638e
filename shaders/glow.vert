#version 330 core
// Light on the map, from a small picture of it: see glow.frag.

layout(location = 0) in vec2 position;  // local metres

uniform vec2 glow_corner;  // local metres, south-west
uniform vec2 glow_size;

noperspective out vec2 uv;

vec4 map_to_clip(vec2 local);

void main() {
  uv = (position - glow_corner) / glow_size;
  gl_Position = map_to_clip(position);
}
