#version 330 core
// What is no letter.

noperspective in vec4 colour;

out vec4 pixel;

void main() { pixel = colour; }
