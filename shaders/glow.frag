#version 330 core
// Adds light, or lays it on as ink: `cover` is how much of what is below it hides.

uniform sampler2D field;
uniform vec4 colour;  // premultiplied
uniform float cover;

noperspective in vec2 uv;

out vec4 pixel;

void main() {
  float light = texture(field, uv).r;
  pixel = vec4(colour.rgb, colour.a * cover) * light;
}
