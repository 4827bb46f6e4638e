#version 330 core
// Letters, and the halos around them, from the distance field: the share of the pixel that lies within `edge.y` px of
// the letter's outline.

uniform sampler2D field;

noperspective in vec2 atlas_uv;
flat in vec4 colour;
flat in vec4 edge;  // px per unit of the field; px outside the outline; px over which it fades; weight

out vec4 pixel;

const float outline = 128.0 / 255.0;
void main() {
  float inside_px = (texture(field, atlas_uv).r - outline) * edge.x + edge.y;
  float share = clamp(inside_px / edge.z + 0.5, 0, 1);
  pixel = colour * (share + edge.w * share * (1 - share));
}
