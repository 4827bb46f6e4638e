#version 330 core
// As line.frag, and likewise along the line for its dashes. A path begins in the middle of one, so that paths which
// meet show no notch there.

uniform vec4 colour;  // premultiplied
uniform float half_width_px;
uniform float dash_px;
uniform float period_px;  // dash and gap

noperspective in float across_px;
noperspective in float along_px;

out vec4 pixel;

float covered(float distance_px, float half_px) { return clamp(half_px + 0.5 - abs(distance_px), 0, 1); }

void main() {
  float from_middle = mod(along_px + period_px / 2, period_px) - period_px / 2;
  pixel = colour * covered(across_px, half_width_px) * covered(from_middle, dash_px / 2);
}
