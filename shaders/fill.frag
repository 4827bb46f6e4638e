#version 330 core
// One flat colour. The edges are smoothed by a line of the same colour: see render/fill_pass.h.

uniform vec4 colour;  // premultiplied

out vec4 pixel;

void main() { pixel = colour; }
