#version 330 core
// The inside of areas, see fill.frag.

layout(location = 0) in vec2 position;  // local metres

vec4 map_to_clip(vec2 local);

void main() { gl_Position = map_to_clip(position); }
