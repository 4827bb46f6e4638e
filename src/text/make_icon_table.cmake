# Turns the icon font's style sheet into lines of C++, sorted by name:  {"factory", 0xebbc},
#   cmake -D SHEET=material-design-icons.css -D TABLE=icon_table.inc -P make_icon_table.cmake
file(READ "${SHEET}" sheet)
set(rule "\\.material-icons\\.([a-z0-9_]+):before {[ \n]*content: \"\\\\([0-9a-f]+)\"")
string(REGEX MATCHALL "${rule}" rules "${sheet}")

set(lines)
foreach(found IN LISTS rules)
  string(REGEX MATCH "${rule}" ignored "${found}")
  set(name "${CMAKE_MATCH_1}")
  set(code_point "${CMAKE_MATCH_2}")
  # A class cannot begin with a digit, so "360" is called "_360" there.
  string(REGEX REPLACE "^_" "" name "${name}")
  list(APPEND lines "{\"${name}\", 0x${code_point}},\n")
endforeach()

list(LENGTH lines count)
if(count EQUAL 0)
  message(FATAL_ERROR "${SHEET} names no icons")
endif()
list(SORT lines)
list(REMOVE_DUPLICATES lines)
list(JOIN lines "" table)
file(WRITE "${TABLE}" "${table}")
