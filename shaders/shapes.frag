#version 330 core
// What is no letter, and may fade: see dither.frag.

noperspective in vec4 colour;

out vec4 pixel;

vec4 dithered(vec4 premultiplied);

void main() { pixel = dithered(colour); }
