// A hub's sectors as a table: what the sector is, and below it companies, strengths, innovations, as the rows have
// them. What the lists are is said once, above the first row.
#pragma once

#include "ui/column.h"

namespace beffroi::ui {

void write_sectors(Column& column, const content::Hub& hub);

}  // namespace beffroi::ui
