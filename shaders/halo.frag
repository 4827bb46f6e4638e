#version 330 core
// Shadow or light that fades without an edge: its slope is 0 where it ends.

uniform vec4 colour;  // premultiplied

noperspective in float band;

out vec4 pixel;

vec4 dithered(vec4 premultiplied);

void main() { pixel = dithered(colour * band * band); }
