#version 330 core
// What hides all that lies below it.

noperspective in vec4 colour;

out vec4 pixel;

void main() { pixel = colour; }
