#version 330 core
// One quad around each disc, its ring and its glow.

layout(location = 0) in vec2 centre_px;
layout(location = 1) in vec3 radii;  // px: of the fill, the ring's outer edge, the glow's
layout(location = 2) in vec4 fill;   // premultiplied, as the next two
layout(location = 3) in vec4 ring;
layout(location = 4) in vec4 glow;

noperspective out vec2 offset_px;
flat out vec3 radii_px;
flat out vec4 fill_colour;
flat out vec4 ring_colour;
flat out vec4 glow_colour;

vec4 screen_to_clip(vec2 px);
vec2 corner();

void main() {
  offset_px = (corner() * 2 - 1) * (radii.z + 0.5);
  radii_px = radii;
  fill_colour = fill;
  ring_colour = ring;
  glow_colour = glow;
  gl_Position = screen_to_clip(centre_px + offset_px);
}
