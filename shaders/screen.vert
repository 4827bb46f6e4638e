#version 330 core
// From screen pixels (y down) to clip space, for every shader that draws what is placed on the screen.

uniform vec2 size_px;  // of the screen

vec4 screen_to_clip(vec2 px) { return vec4(vec2(2, -2) * px / size_px + vec2(-1, 1), 0, 1); }

// The corners of a quad drawn as a strip of four: (0,0) (1,0) (0,1) (1,1).
vec2 corner() { return vec2(gl_VertexID & 1, gl_VertexID >> 1); }
