// A hub's sectors as a table: what the sector is, and beside it companies, strengths, innovations, as the rows have
// them.
#pragma once

#include "ui/column.h"

namespace beffroi::ui {

void write_sectors(Column& column, const content::Hub& hub);

}  // namespace beffroi::ui
