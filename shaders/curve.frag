#version 330 core
// As line.frag, with round ends.

noperspective in vec2 offset_px;
flat in float half_width_px;
flat in vec4 colour;

out vec4 pixel;

void main() { pixel = colour * clamp(half_width_px + 0.5 - length(offset_px), 0, 1); }
