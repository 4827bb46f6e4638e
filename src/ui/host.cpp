#include "ui/host.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include "ui/canvas.h"
#include "ui/panels.h"

namespace beffroi::ui {

struct Host::Context {
  explicit Context(Painter with) : painter(with) {}
  ~Context();
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  bool begin(const View& view, double dt_s);
  void draw_panels(Canvas& canvas);

  Painter painter;
  ImGuiContext* imgui = nullptr;
  bool has_device = false;  // the OpenGL back end is up
  bool has_picture = false;
  Hand hand;
  Typeface typeface;
  Eases eases;
  Fit fit;
  std::vector<Target> targets;
  std::vector<Box2> covered;
  CardMemory card;
  Scroll help;
};

namespace {

// ImGui lends its windows, its letters and its triangles. Its looks, files and tools stay out.
void set_up_imgui() {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
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
  if (imgui == nullptr) return;
  ImGui::SetCurrentContext(imgui);
  if (has_device) ImGui_ImplOpenGL3_Shutdown();
  ImGui::DestroyContext(imgui);
}

// Letters, hands and time for a new frame. Nothing can be drawn on a screen without size.
bool Host::Context::begin(const View& view, double dt_s) {
  constexpr double slop_touches = 0.3;
  constexpr double least_dt_s = 1e-5;  // ImGui insists that time passes
  const Vec2 size_px = view.state.viewport.size_px;
  if (size_px.x < 1 || size_px.y < 1) return false;
  ImGui::SetCurrentContext(imgui);
  // Measuring needs no pixels of letters; ImGui insists on some atlas.
  const bool needs_letters = has_device || !ImGui::GetIO().Fonts->IsBuilt();
  if (needs_letters && typeface.prepare(view.world, view.screen.metrics) && has_device)
    ImGui_ImplOpenGL3_DestroyFontsTexture();
  if (has_device) ImGui_ImplOpenGL3_NewFrame();
  if (has_device && ImGui::GetIO().Fonts->TexID == nullptr) ImGui_ImplOpenGL3_CreateFontsTexture();
  hand.step(view.screen.metrics.touch * slop_touches);
  hand_to_imgui(hand);
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(size_px.x), static_cast<float>(size_px.y)};
  io.DeltaTime = static_cast<float>(std::max(dt_s, least_dt_s));
  return true;
}

// In this order they lie one above the other: a card slides in from behind what stays.
void Host::Context::draw_panels(Canvas& canvas) {
  draw_heading(canvas);
  draw_card(canvas, card);
  draw_hub_list(canvas);
  draw_tools(canvas);
  draw_zoom(canvas);
  draw_topic_banner(canvas);
  draw_place_banner(canvas);
  draw_settings_sheet(canvas);
  draw_help_sheet(canvas, help);
}

void Host::Free::operator()(Context* context) const { delete context; }

Host::Host(std::unique_ptr<Context, Free> context) : context_(std::move(context)) {}

Result<Host> Host::make(Painter painter) {
  std::unique_ptr<Context, Free> context(new Context(painter));
  context->imgui = ImGui::CreateContext();
  ImGui::SetCurrentContext(context->imgui);
  set_up_imgui();
  if (painter == Painter::opengl) context->has_device = ImGui_ImplOpenGL3_Init("#version 330 core");
  if (painter == Painter::opengl && !context->has_device) {
    return failure<Host>({Severity::error,
                          {},
                          "the panels cannot be drawn with this OpenGL",
                          "install a driver for OpenGL 3.3 or newer"});
  }
  // Lists longer than 65536 vertices are split by the painter; without one, nothing is lost either.
  ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  return {Host(std::move(context)), {}};
}

bool Host::covers(Vec2 px) const {
  return std::ranges::any_of(context_->covered, [&](const Box2& box) { return box.contains(px); });
}

void Host::feed(const input::InputEvent& event) { context_->hand.feed(event); }

void Host::build(const View& view, double dt_s, exhibit::Actions& actions) {
  Context& c = *context_;
  c.fit.clear();
  c.targets.clear();
  c.covered.clear();
  c.has_picture = c.begin(view, dt_s);
  if (!c.has_picture) return;
  ImGui::NewFrame();
  c.eases.begin(dt_s);
  Canvas canvas{view, actions, dt_s, c.hand, c.typeface, c.eases, c.fit, c.targets, c.covered, {}, {}};
  {
    const Glass glass(view.state.viewport.size_px);
    c.draw_panels(canvas);
  }
  ImGui::Render();
}

void Host::draw() {
  ImGui::SetCurrentContext(context_->imgui);
  if (context_->has_device && context_->has_picture) ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

bool Host::is_moving() const {
  const Context& c = *context_;
  return c.hand.has_waiting() || c.eases.is_moving() || c.typeface.is_stale() || c.card.scroll.is_gliding() ||
         c.help.is_gliding() || c.card.fresh > 0 || c.card.measures;
}

std::vector<Misfit> Host::misfits() const { return context_->fit.misfits(); }

const std::vector<Target>& Host::targets() const { return context_->targets; }

}  // namespace beffroi::ui
