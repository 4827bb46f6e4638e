#include "ui/host.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <imgui.h>

#include "ui/canvas.h"
#include "ui/console.h"
#include "ui/draw_data.h"
#include "ui/panels.h"

namespace beffroi::ui {

struct Host::Context {
  explicit Context(Letters of_panels) : letters(of_panels) {}
  ~Context();
  Context(const Context&) = delete;
  Context(Context&&) = delete;
  Context& operator=(const Context&) = delete;
  Context& operator=(Context&&) = delete;

  bool begin(const View& view, double dt_s);
  void draw_panels(Canvas& canvas);

  Letters letters;
  ImGuiContext* imgui = nullptr;
  Sheet sheet;
  Hand hand;
  Typeface typeface;
  Eases eases;
  Fit fit;
  std::vector<Target> targets;
  std::vector<Box2> covered;
  std::vector<Box2> covered_before;  // ImGui knows what a hand is over by where the panels of the frame before lay
  CardMemory card;
  Scroll help;
  ConsoleMemory console;
};

namespace {

// ImGui lends its windows, its letters and its triangles. Its looks, files and tools stay out.
void set_up_imgui() {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;  // lists may be longer than 65536 vertices
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowPadding = style.FramePadding = style.ItemSpacing = {0, 0};
  style.WindowMinSize = {1, 1};
  style.WindowRounding = style.WindowBorderSize = 0;
  style.CircleTessellationMaxError = 0.15F;
  style.CurveTessellationTol = 0.5F;
}

void hand_to_imgui(const Hand& hand) {
  constexpr float nowhere = -std::numeric_limits<float>::max();
  ImGuiIO& io = ImGui::GetIO();
  io.MousePos = hand.is_present() ? ImVec2{static_cast<float>(hand.at_px().x), static_cast<float>(hand.at_px().y)}
                                  : ImVec2{nowhere, nowhere};
  io.MouseDown[0] = hand.is_down();
}

}  // namespace

Host::Context::~Context() {
  if (imgui != nullptr) ImGui::DestroyContext(imgui);
}

// Letters, hands and time for a new frame. Nothing can be drawn on a screen without size.
bool Host::Context::begin(const View& view, double dt_s) {
  constexpr double slop_touches = 0.3;
  constexpr double least_dt_s = 1e-5;  // ImGui insists that time passes
  const Vec2 size_px = view.size_px();
  if (size_px.x < 1 || size_px.y < 1) return false;
  ImGui::SetCurrentContext(imgui);
  // Measuring needs no pixels of letters; ImGui insists on some atlas.
  const bool needs_letters = letters == Letters::drawn || !ImGui::GetIO().Fonts->IsBuilt();
  if (needs_letters && typeface.prepare(view.world, view.screen.metrics) && letters == Letters::drawn)
    show_letters(*ImGui::GetIO().Fonts, sheet.letters);
  hand.step(view.screen.metrics.touch * slop_touches);
  hand_to_imgui(hand);
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(size_px.x), static_cast<float>(size_px.y)};
  io.DeltaTime = static_cast<float>(std::max(dt_s, least_dt_s));
  return true;
}

// In this order they lie one above the other: a card slides in from behind what stays.
void Host::Context::draw_panels(Canvas& canvas) {
  if (canvas.view.desk != nullptr) return draw_console(canvas, console);
  const bool has_menus = exhibit::has_menus(canvas.state());
  draw_heading(canvas);
  if (has_menus) draw_hub_tiles(canvas);
  draw_card(canvas, card);
  if (has_menus) draw_hub_list(canvas);
  draw_tour(canvas);
  if (has_menus) draw_tools(canvas);
  if (has_menus) draw_zoom(canvas);
  draw_topic_banner(canvas);
  draw_place_banner(canvas);
  draw_spotlight(canvas);
  if (has_menus) draw_settings_sheet(canvas);
  if (has_menus) draw_help_sheet(canvas, help);
  draw_invitation(canvas);
  draw_notice(canvas);
  draw_darkness(canvas);
  draw_pin_pad(canvas);
  draw_operator_page(canvas);
}

Vec2 View::size_px() const { return desk != nullptr ? desk->viewport.size_px : state.viewport.size_px; }

const std::string& View::theme() const { return desk != nullptr ? desk->theme : state.theme; }

const std::string& View::language() const { return desk != nullptr ? desk->language : state.language; }

void Host::Free::operator()(Context* context) const { delete context; }

Host::Host(Letters letters) : context_(new Context(letters)) {
  context_->imgui = ImGui::CreateContext();
  ImGui::SetCurrentContext(context_->imgui);
  set_up_imgui();
}

bool Host::covers(Vec2 px) const {
  return std::ranges::any_of(context_->covered, [&](const Box2& box) { return box.contains(px); });
}

void Host::feed(const input::InputEvent& event) { context_->hand.feed(event); }

void Host::build(const View& view, double dt_s, exhibit::Actions& actions) {
  Context& c = *context_;
  c.fit.clear();
  c.targets.clear();
  c.covered_before = std::exchange(c.covered, {});
  clear(c.sheet);
  if (!c.begin(view, dt_s)) return;
  ImGui::NewFrame();
  c.eases.begin(dt_s);
  Canvas canvas{view, actions, dt_s, c.hand, c.typeface, c.eases, c.fit, c.targets, c.covered, {}, {}, {}};
  {
    const Glass glass(view.size_px());
    c.draw_panels(canvas);
  }
  ImGui::Render();
  append(*ImGui::GetDrawData(), c.sheet);
}

const Sheet& Host::sheet() const { return context_->sheet; }

bool Host::is_moving() const {
  const Context& c = *context_;
  return c.hand.has_waiting() || c.eases.is_moving() || c.typeface.is_stale() || c.card.scroll.is_moving() ||
         c.help.is_moving() || c.console.notes.is_moving() || c.console.stops.is_moving() || c.card.fresh > 0 ||
         c.card.unsettled || c.covered != c.covered_before;
}

std::vector<Misfit> Host::misfits() const { return context_->fit.misfits(); }

const std::vector<Target>& Host::targets() const { return context_->targets; }

}  // namespace beffroi::ui
