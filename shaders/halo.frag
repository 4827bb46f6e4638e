#version 330 core
// Shadow or light that fades without an edge: its slope is 0 where it ends.

uniform vec4 colour;  // premultiplied
uniform vec4 ground;  // likewise: what lies below, or nothing

noperspective in float band;

out vec4 pixel;

vec4 dithered(vec4 premultiplied);

void main() {
  float strength = band * band;
  pixel = dithered(colour * strength + ground * (1 - colour.a * strength));
}
