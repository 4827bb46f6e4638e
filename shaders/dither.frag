#version 330 core
// Breaks up the steps of 8-bit colour in soft gradients: less than one step of noise, the same for the same pixel.

// 0..1, even over any few pixels: the R2 sequence, Roberts, "The unreasonable effectiveness of quasirandom sequences",
// 2018. A single dot product, which software drivers feel: half the arithmetic of interleaved gradient noise.
float noise(vec2 pixel) { return fract(dot(pixel, vec2(0.75487767, 0.56984029))); }

vec4 dithered(vec4 premultiplied) { return premultiplied + (noise(gl_FragCoord.xy) - 0.5) / 255; }
