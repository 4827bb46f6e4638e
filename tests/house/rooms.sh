#!/usr/bin/env bash
# Names every #include that crosses a wall of the house, every gl* call outside gl/, every guest outside its room, and
# every clock outside platform/ and app/.
set -uo pipefail
cd "$1/src" || exit 1
broken=0

complain() { # rule, lines
  [ -z "$2" ] || { printf '%s\n%s\n' "$1" "$2"; broken=1; }
}

# room, the project's headers it may include: a room, or one header
declare -A may=(
  [base]="base"
  [geo]="geo base"
  [content]="content base text"
  [text]="text base"
  [map]="map base geo text"
  [exhibit]="exhibit base geo content text map"
  [input]="input base exhibit/action.h"
  [gl]="gl base"
  [render]="render base geo text map gl shaders"
  [ui]="ui base content exhibit text input/event.h"
  [platform]="platform base input/event.h"
)
for room in "${!may[@]}"; do
  allowed=$(printf '%s|' ${may[$room]})
  complain "$room/ may include only: ${may[$room]}" \
    "$(grep -rnE '#include "[^"]*\.h"' "$room" | grep -vE "#include \"(${allowed%|})(/|\")")"
done

only() { # pattern, what it is, the places where it may stand
  local pattern=$1 what=$2 places=$3
  complain "$what only in $places" "$(grep -rnE "$pattern" . --include='*.h' --include='*.cpp' | grep -vE "^\./($places)")"
}
only '\bgl[A-Z][A-Za-z0-9]+\('                             'OpenGL calls'   'gl/'
only '#include *[<"](backends/)?imgui'                     'Dear ImGui'     'ui/'
only '#include *<GLFW'                                     'GLFW'           'platform/'
only '#include *<epoxy/egl'                                'EGL'            'platform/'
only '#include *<shapefil'                                 'shapelib'       'geo/'
only '#include *<proj'                                     'PROJ'           'geo/projection'
only '#include *<geos'                                     'GEOS'           'geo/planar'
only '#include *<GL/glu'                                   'GLU'            'geo/triangulate'
only '#include *<toml'                                     'toml++'         'content/toml'
only '#include *<(stb/)?stb_truetype'                      'stb_truetype'   'text/'
only '#include *<(stb/)?stb_image'                         'stb_image'      'platform/'
only '#include *<png'                                      'libpng'         'platform/'
only '#include *<X11'                                      'X11'            'platform/awake'
only '#include *<systemd'                                  'libsystemd'     'platform/notify'
only '#include *<crypt'                                    'libcrypt'       'exhibit/pin'
only '#include *<CLI'                                      'CLI11'          'app/options'
only 'steady_clock|system_clock|glfwGetTime|gettimeofday'  'clocks'         '(platform|app)/'
exit $broken
