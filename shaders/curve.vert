#version 330 core
// A polyline on the screen, already as wide as it is to be: see render/curve_pass.cpp.

layout(location = 0) in vec2 position;  // px
layout(location = 1) in vec2 offset;    // px from the centre line: beyond its end, across it
layout(location = 2) in float half_width;
layout(location = 3) in vec4 tint;  // premultiplied

noperspective out vec2 offset_px;
flat out float half_width_px;
flat out vec4 colour;

vec4 screen_to_clip(vec2 px);

void main() {
  offset_px = offset;
  half_width_px = half_width;
  colour = tint;
  gl_Position = screen_to_clip(position);
}
