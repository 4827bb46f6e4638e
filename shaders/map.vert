#version 330 core
// From the map to the screen, for every shader that draws what lies on the map.

uniform vec2 centre;  // local metres (y north) in the middle of the screen
uniform vec2 clip_per_metre;

vec4 map_to_clip(vec2 local) { return vec4((local - centre) * clip_per_metre, 0, 1); }
