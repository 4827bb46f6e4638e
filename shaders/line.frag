#version 330 core
// The share of the pixel that a line covers, from the pixel's distance to the centre line.

uniform vec4 colour;  // premultiplied
uniform float half_width_px;

noperspective in float across_px;

out vec4 pixel;

void main() { pixel = colour * clamp(half_width_px + 0.5 - abs(across_px), 0, 1); }
