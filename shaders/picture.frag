#version 330 core
// A finished picture among the panels: whatever it says of opacity, it hides what is below.

uniform sampler2D picture;

noperspective in vec2 letter_uv;
noperspective in vec4 colour;

out vec4 pixel;

void main() { pixel = colour * vec4(texture(picture, letter_uv).rgb, 1); }
