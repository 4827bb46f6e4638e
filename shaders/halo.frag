#version 330 core
// Shadow or light that fades without an edge: its slope is 0 where it ends.

uniform vec4 colour;  // premultiplied
uniform vec4 ground;  // likewise: what lies below, or nothing

noperspective in float band;

out vec4 pixel;

vec4 dithered(vec4 premultiplied);

void main() {
  vec4 rise = colour - ground * colour.a;  // from the ground to what is strongest on it
  pixel = dithered(ground + rise * (band * band));
}
