// A hub's sectors as a table: what the sector is, and below it companies, strengths, innovations, as the rows have
// them. What the lists are is said once, above the first row.
#pragma once

#include "ui/column.h"

namespace beffroi::ui {

// How far down, from the column's pen, the first row begins to tell something: its heading is not seen without.
double opening_px(const Column& column, const content::Hub& hub);
void write_sectors(Column& column, const content::Hub& hub);

}  // namespace beffroi::ui
