#!/usr/bin/env bash
# Rebuilds every shapefile of this folder from Debian packages.
#
#   ./build.sh              download the packages with apt, then build
#   ./build.sh --debs DIR   the same, but take the .deb files found in DIR
#                           and download only those that are missing there
#
# Nothing is installed: the packages are unpacked in a temporary folder.
# flightgear-data-base alone weighs 1.3 GB; the rest about 60 MB.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
magics=usr/share/magics
gdl=usr/share/gnudatalanguage/resource/maps/high
geopandas=usr/lib/python3/dist-packages/geopandas/datasets/naturalearth_lowres
flightgear=usr/share/games/flightgear/Geodata

# Clip windows: west south east north, in degrees.
belgium="-3 45.5 12 54.5"
europe="-25 33 45 72"

# Coordinates are rounded to a billionth of a degree (0.1 mm). The layers were
# saved by different programs and differ in the last bits; rounding gives
# shared vertices the very same bits again.
grid=0.000000001

# The DBF header holds a date; a fixed one keeps rebuilt files identical.
dbf_date=2022-01-01

die() { echo "build.sh: $*" >&2; exit 1; }

check_tools() {
    command -v ogr2ogr >/dev/null && command -v ogrinfo >/dev/null ||
        die "ogr2ogr not found. Install it with: apt-get install gdal-bin"
    local tool
    for tool in dpkg-deb tar sha256sum; do
        command -v "$tool" >/dev/null || die "$tool not found"
    done
    ogrinfo --formats | grep -q SQLite ||
        die "this GDAL has no SQLite driver, needed for its SQL functions"
}

# fetch PACKAGE: prints the path of its .deb, downloading it when needed.
fetch() {
    local found
    found=$(find "${debs:-$work/debs}" -maxdepth 1 -name "$1_*.deb" | sort | tail -n 1)
    if [ -z "$found" ]; then
        echo "downloading $1" >&2
        (cd "$work/debs" && apt-get download -qq "$1" >&2) ||
            die "cannot download $1: run apt-get update, or give --debs DIR"
        found=$(find "$work/debs" -maxdepth 1 -name "$1_*.deb")
    fi
    echo "$found"
}

# unpack PACKAGE PATTERN...: unpacks only the files that match the patterns,
# which is far quicker than dpkg -x for a large package.
unpack() {
    local package=$1 deb
    shift
    deb=$(fetch "$package")
    dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$work/src" --wildcards "$@"
}

# The checksums are those of the source files, not of the .deb, since the
# same data come in a different .deb for each architecture.
check_sources() {
    (cd "$work/src" && sha256sum --quiet -c -) <<'END' ||
a535e9ea5f206e2c9bb5b3b94aa9c7c4835487a4b7f7c7da577f32c460176cc2  usr/share/gnudatalanguage/resource/maps/high/ne_10m_admin_1_states_provinces.shp
874a52a0aaeacf7af7c92d28ff5b5fd361b06b63085bda2c41177c00cbde9891  usr/share/gnudatalanguage/resource/maps/high/ne_10m_admin_1_states_provinces.dbf
e723e2607efb43957f2bfe2446dbc16bc2bd16894915bcf64258790a51ecbdef  usr/share/magics/10m/ne_10m_land.shp
df089dfa11a4cd04aab542a714226cf39e7fc12101d7ebaa56af3dd612d0ac9f  usr/share/magics/10m/ne_10m_land.dbf
98cb221d0d7890e4bfcf4b602462066b938fcbf91dcd5a060ce5c3fd6f951e3b  usr/share/magics/10m/ne_10m_ocean.shp
783435b72923487eee2b76d5a8a11bab154cee840b631fcecb7cb22b315a5e65  usr/share/magics/10m/ne_10m_ocean.dbf
ca60e50f70987deb3182e987eb13956f30834e582371d6ae1dd6cb276b4a2d62  usr/share/magics/10m/ne_10m_admin_0_boundary_lines_land.shp
f69352bb2b94de90fa26e84a8a5baacb6c806a32ecde750a37752854a06feea9  usr/share/magics/10m/ne_10m_admin_0_boundary_lines_land.dbf
2a390e30626d145e967ac31eaaa8e5418c7992f599759e2be56c038f179cd7df  usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp
76fa4d4873071cefa4a2e6de02d3d6d8420c0b74257eca6848fdfbaa523df078  usr/share/magics/10m/ne_10m_rivers_lake_centerlines.dbf
487301091d77c2d6468a5741ae3becabaf6f76ec5e10d9f90546e8154d8fedcd  usr/share/magics/10m/ne_10m_populated_places_simple.shp
2e4ca5a059240f93f548531ad979555a0f716cd9b6ddfc9e0c602239d17fc36a  usr/share/magics/10m/ne_10m_populated_places_simple.dbf
7ee1c4fb9965fdf3bdff77322e0a1d8a8af38aa64cfaed2f0e906e6336d47070  usr/share/magics/50m/ne_50m_land.shp
03669bc144b31244ffd8cb736b52c280c5c814123a6e5c0ff5d1cd58ee455994  usr/share/magics/50m/ne_50m_land.dbf
51710b0d32af6672c6a99ee2247e5761319266a90c9071d768fd3337f2bb7dc8  usr/share/magics/50m/ne_50m_admin_0_boundary_lines_land.shp
dcbf0298570c537d08cbc64f795893f51508138a07fcef1e4abc227233c49f98  usr/share/magics/50m/ne_50m_admin_0_boundary_lines_land.dbf
1f689e60b357e1e98702d5d9f774e95e77fc6b324487cadf57eb9317d533ce12  usr/lib/python3/dist-packages/geopandas/datasets/naturalearth_lowres/naturalearth_lowres.shp
5cfbcaa21ce5fad798abf2ec65ab0db59538f9bb8a37273ef62b6aa8121487fd  usr/lib/python3/dist-packages/geopandas/datasets/naturalearth_lowres/naturalearth_lowres.dbf
76b8c5786af5df4fa18ae615e594347fb464525347038b15f9df15d1396cb7de  usr/share/games/flightgear/Geodata/ne_10m_urban_areas.shp
END
        die "a source file differs from the one these maps were made of"
}

# layer NAME SOURCE ENCODING WINDOW FIELDS [WHERE]
# Clips SOURCE to WINDOW, keeps FIELDS, writes $work/out/NAME.*
# With select=FIELDS before the call, other fields are not even read.
# Any complaint of ogr2ogr is an error: no feature may get lost silently. The
# features that have no shape in the source are dropped, and counted.
layer() {
    local name=$1 source=$2 encoding=$3 window=$4 fields=$5 where=${6:-1}
    local log=$work/log bad empty
    # $window stands unquoted on purpose: it is four arguments.
    ogr2ogr -oo ENCODING="$encoding" -lco ENCODING=UTF-8 -a_srs EPSG:4326 \
        -clipsrc $window ${select:+-select "$select"} -nln "$name" \
        "$work/clip/$name.shp" "$work/src/$source.shp" 2>"$log" &&
    ogr2ogr -lco ENCODING=UTF-8 -lco RESIZE=YES -a_srs EPSG:4326 \
        -lco DBF_DATE_LAST_UPDATE="$dbf_date" -nln "$name" -dialect SQLITE \
        -sql "SELECT ST_SnapToGrid(geometry, $grid) AS geometry, $fields
              FROM $name WHERE geometry IS NOT NULL AND ($where)" \
        "$work/out/$name.shp" "$work/clip/$name.shp" 2>>"$log" &&
        [ ! -s "$log" ] || die "$name: $(cat "$log")"
    fix_date "$work/out/$name.dbf"
    bad=$(count out "$name" "geometry IS NULL OR ST_IsValid(geometry) <> 1")
    [ "$bad" = 0 ] || die "$name: ${bad:-unknown number of} bad shapes"
    empty=$(count clip "$name" "geometry IS NULL")
    echo "$name: $(count out "$name" 1) features, $empty without shape dropped"
}

# count FOLDER NAME CONDITION: how many features meet it.
count() {
    ogrinfo -q -dialect SQLITE "$work/$1/$2.shp" \
        -sql "SELECT count(*) AS n FROM $2 WHERE $3" |
        sed -n 's/.*n (Integer) = //p'
}

# RESIZE=YES may stamp the date of today: write year-1900, month, day again.
fix_date() {
    local y m d
    IFS=- read -r y m d <<<"$dbf_date"
    printf "\\x$(printf %02x $((y - 1900)))\\x$m\\x$d" |
        dd of="$1" bs=1 seek=1 conv=notrunc status=none
}

build_layers() {
    local m10=$magics/10m m50=$magics/50m
    layer ne_10m_land $m10/ne_10m_land UTF-8 "$belgium" \
        "featurecla, scalerank"
    # Magics put the lakes in the ocean layer, with their fields renamed.
    layer ne_10m_ocean $m10/ne_10m_ocean CP1252 "$belgium" \
        "featurecla, scalerank" "featurecla = 'Ocean'"
    layer ne_10m_lakes $m10/ne_10m_ocean CP1252 "$belgium" \
        "name, featurec_2 AS featurecla, scaleran_2 AS scalerank" \
        "featurec_2 IS NOT NULL"
    layer ne_10m_admin_1_states_provinces $gdl/ne_10m_admin_1_states_provinces \
        UTF-8 "$belgium" "name, iso_a2, scalerank"
    layer ne_10m_admin_0_boundary_lines_land \
        $m10/ne_10m_admin_0_boundary_lines_land UTF-8 "$belgium" \
        "featurecla, adm0_left, adm0_right, adm0_a3_l, adm0_a3_r,
         CAST(scalerank AS INTEGER) AS scalerank"
    layer ne_10m_rivers_lake_centerlines $m10/ne_10m_rivers_lake_centerlines \
        CP1252 "$belgium" \
        "name, name_alt, featurecla, CAST(scalerank AS INTEGER) AS scalerank,
         CAST(rivernum AS INTEGER) AS rivernum"
    # FlightGear ships the bare .shp: no index (made anew here), no fields.
    SHAPE_RESTORE_SHX=YES ogrinfo -so "$work/src/$flightgear/ne_10m_urban_areas.shp" \
        ne_10m_urban_areas >/dev/null 2>&1
    layer ne_10m_urban_areas $flightgear/ne_10m_urban_areas UTF-8 "$belgium" \
        "CAST(rowid AS INTEGER) + 1 AS id"
    layer ne_10m_populated_places_simple $m10/ne_10m_populated_places_simple \
        CP1252 "$belgium" \
        "name, nameascii, featurecla, adm0name, adm0_a3, adm1name, iso_a2,
         CAST(adm0cap AS INTEGER) AS adm0cap, scalerank, labelrank, natscale,
         pop_max, pop_min, rank_max"
    # For the locator inset.
    layer ne_50m_land $m50/ne_50m_land UTF-8 "$europe" \
        "featurecla, CAST(scalerank AS INTEGER) AS scalerank"
    layer ne_50m_admin_0_boundary_lines_land \
        $m50/ne_50m_admin_0_boundary_lines_land UTF-8 "$europe" \
        "featurecla, CAST(scalerank AS INTEGER) AS scalerank"
    # Its numbers are too wide for a DBF: leave them unread.
    select=name,iso_a3,continent \
    layer ne_110m_admin_0_countries $geopandas/naturalearth_lowres \
        UTF-8 "$europe" "name, iso_a3, continent"
}

# The files move in by rename, within one file system, only once all are made.
install_files() {
    stage=$(mktemp -d "$here/.new.XXXXXX")
    cp "$work"/out/* "$stage"
    (cd "$stage" && LC_ALL=C sha256sum ne_* >SHA256SUMS)
    chmod 644 "$stage"/*
    mv "$stage"/* "$here"
}

main() {
    debs=
    stage=
    case ${1:-} in
        "") ;;
        --debs) debs=$(cd "${2:?--debs needs a folder}" && pwd) ;;
        *) die "usage: build.sh [--debs DIR]" ;;
    esac
    check_tools
    work=$(mktemp -d)
    trap 'rm -rf "$work" ${stage:+"$stage"}' EXIT
    mkdir "$work"/{debs,src,clip,out}
    unpack libmagics++-data "./$magics/10m/ne_10m_*" "./$magics/50m/ne_50m_*"
    unpack libgnudatalanguage0 "./$gdl/ne_10m_admin_1_states_provinces.*"
    unpack python3-geopandas "./$geopandas/*"
    unpack flightgear-data-base "./$flightgear/ne_10m_urban_areas.*"
    check_sources
    build_layers
    install_files
    du -sh "$here"
}

main "$@"
