#include "platform/headless.h"

#include <array>
#include <utility>

#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <fmt/format.h>

namespace beffroi::platform {

struct Headless::Handle {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLContext context = EGL_NO_CONTEXT;
};

// The display is EGL's own, one for the whole process: it stays, and the next context comes quickly.
void Headless::Free::operator()(Handle* handle) const {
  eglMakeCurrent(handle->display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
  if (handle->context != EGL_NO_CONTEXT) eglDestroyContext(handle->display, handle->context);
  delete handle;
}

namespace {

Result<Headless> refusal(const char* step) {
  return failure<Headless>({Severity::error,
                            {},
                            fmt::format("no OpenGL 3.3 without a display: {} failed (EGL 0x{:x})", step, eglGetError()),
                            "install libegl1 and libgl1-mesa-dri"});
}

// The first graphics device that EGL knows: the way in for drivers other than Mesa.
EGLDisplay device_display() {
  const auto query = reinterpret_cast<PFNEGLQUERYDEVICESEXTPROC>(eglGetProcAddress("eglQueryDevicesEXT"));
  EGLDeviceEXT device = nullptr;
  EGLint count = 0;
  if (query == nullptr || query(1, &device, &count) == EGL_FALSE || count == 0) return EGL_NO_DISPLAY;
  return eglGetPlatformDisplay(EGL_PLATFORM_DEVICE_EXT, device, nullptr);
}

// An initialised display, or EGL_NO_DISPLAY.
EGLDisplay open_display() {
  EGLDisplay mesa = eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, nullptr, nullptr);
  if (mesa != EGL_NO_DISPLAY && eglInitialize(mesa, nullptr, nullptr) == EGL_TRUE) return mesa;
  EGLDisplay device = device_display();
  if (device != EGL_NO_DISPLAY && eglInitialize(device, nullptr, nullptr) == EGL_TRUE) return device;
  return EGL_NO_DISPLAY;
}

EGLConfig choose_config(EGLDisplay display) {
  constexpr std::array<EGLint, 5> wanted{EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT,
                                         EGL_NONE};
  EGLConfig config = nullptr;
  EGLint count = 0;
  eglChooseConfig(display, wanted.data(), &config, 1, &count);
  return count > 0 ? config : nullptr;
}

// `strategy`: whether the driver says when it starts anew and forgets all it was given.
EGLContext make_context(EGLDisplay display, const HeadlessWish& wish, EGLint strategy) {
  const std::array<EGLint, 11> wanted{EGL_CONTEXT_MAJOR_VERSION,
                                      3,
                                      EGL_CONTEXT_MINOR_VERSION,
                                      3,
                                      EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                      EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                      EGL_CONTEXT_OPENGL_DEBUG,
                                      wish.debug ? EGL_TRUE : EGL_FALSE,
                                      EGL_CONTEXT_OPENGL_RESET_NOTIFICATION_STRATEGY,
                                      strategy,
                                      EGL_NONE};
  return eglCreateContext(display, choose_config(display), EGL_NO_CONTEXT, wanted.data());
}

EGLContext make_context(EGLDisplay display, const HeadlessWish& wish) {
  if (eglBindAPI(EGL_OPENGL_API) == EGL_FALSE) return EGL_NO_CONTEXT;
  EGLContext robust = make_context(display, wish, EGL_LOSE_CONTEXT_ON_RESET);
  return robust != EGL_NO_CONTEXT ? robust : make_context(display, wish, EGL_NO_RESET_NOTIFICATION);
}

}  // namespace

Headless::Headless(std::unique_ptr<Handle, Free> handle) : handle_(std::move(handle)) {}

Result<Headless> Headless::open(const HeadlessWish& wish) {
  EGLDisplay display = open_display();
  if (display == EGL_NO_DISPLAY) return refusal("eglInitialize");
  std::unique_ptr<Handle, Free> handle(new Handle{display, make_context(display, wish)});
  if (handle->context == EGL_NO_CONTEXT) return refusal("eglCreateContext");
  if (eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, handle->context) == EGL_FALSE)
    return refusal("eglMakeCurrent");
  return {Headless(std::move(handle)), {}};
}

}  // namespace beffroi::platform
