#version 330 core
// One quad for each letter, turned around its pen position on the baseline.

layout(location = 0) in vec2 pen_px;
layout(location = 1) in vec2 direction;  // of the baseline: cos, sin, y down
layout(location = 2) in vec4 quad_px;    // left, top, right, bottom, from the pen
layout(location = 3) in vec4 uv;         // likewise, in the atlas
layout(location = 4) in vec4 tint;       // premultiplied
layout(location = 5) in vec4 shape;      // see glyph.frag

noperspective out vec2 atlas_uv;
flat out vec4 colour;
flat out vec4 edge;

vec4 screen_to_clip(vec2 px);
vec2 corner();

void main() {
  vec2 offset = mix(quad_px.xy, quad_px.zw, corner());
  vec2 turned = vec2(direction.x * offset.x - direction.y * offset.y, direction.y * offset.x + direction.x * offset.y);
  atlas_uv = mix(uv.xy, uv.zw, corner());
  colour = tint;
  edge = shape;
  gl_Position = screen_to_clip(pen_px + turned);
}
