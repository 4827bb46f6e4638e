#version 330 core
// The triangles of the panels, see base/sheet.h.

layout(location = 0) in vec2 position;  // px
layout(location = 1) in vec2 uv;        // in the picture of the letters; of shadows, see shadow.frag
layout(location = 2) in vec4 tint;      // straight

noperspective out vec2 letter_uv;
noperspective out vec4 colour;  // premultiplied

vec4 screen_to_clip(vec2 px);

void main() {
  letter_uv = uv;
  colour = vec4(tint.rgb * tint.a, tint.a);
  gl_Position = screen_to_clip(position);
}
