#version 330 core
// Letters as pixels, in any colour.

uniform sampler2D letters;

noperspective in vec2 letter_uv;
noperspective in vec4 colour;

out vec4 pixel;

void main() { pixel = colour * texture(letters, letter_uv).r; }
