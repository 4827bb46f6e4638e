#version 330 core
// Every pixel is shared out between fill, ring and what lies around them, so that no edge shows through another.

noperspective in vec2 offset_px;
flat in vec3 radii_px;
flat in vec4 fill_colour;
flat in vec4 ring_colour;
flat in vec4 glow_colour;

out vec4 pixel;

vec4 dithered(vec4 premultiplied);

float within(float radius_px, float distance_px) { return clamp(radius_px + 0.5 - distance_px, 0, 1); }

// 1 at the ring, 0 at the glow's edge, without a corner there.
float fading(float distance_px) {
  float rest = clamp((radii_px.z - distance_px) / max(radii_px.z - radii_px.y, 0.001), 0, 1);
  return rest * rest;
}

void main() {
  float distance_px = length(offset_px);
  float in_fill = within(radii_px.x, distance_px);
  float in_ring = within(radii_px.y, distance_px);
  float strength = (1 - in_ring) * fading(distance_px);
  pixel = fill_colour * in_fill + ring_colour * (in_ring - in_fill);
  if (strength > 0) pixel += dithered(glow_colour * strength);
}
