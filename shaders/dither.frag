#version 330 core
// Breaks up the steps of 8-bit colour in soft gradients: less than one step of noise, the same for the same pixel.

// Interleaved gradient noise, Jimenez 2014: 0..1, even over any 3x3 pixels.
float noise(vec2 pixel) { return fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))); }

vec4 dithered(vec4 premultiplied) { return premultiplied + (noise(gl_FragCoord.xy) - 0.5) / 255; }
