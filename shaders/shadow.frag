#version 330 core
// The shadow of a panel: see dither.frag. Its slope is 0 where it ends.

noperspective in vec2 letter_uv;  // x: its strength
noperspective in vec4 colour;

out vec4 pixel;

vec4 dithered(vec4 premultiplied);

void main() { pixel = dithered(colour * (letter_uv.x * letter_uv.x)); }
