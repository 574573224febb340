// What connects a prompt with package internal/prompt.
#pragma once

#include <string>
#include <string_view>

namespace gos::std_ {

// The func value that prompt.Run calls next.
void set_prompt_input(const void* closure);

// Whether it panicked.
bool prompt_input_panicked();

// A trace without the prompt's own frames and without offsets of instructions.
std::string without_prompt_frames(std::string_view trace);

}  // namespace gos::std_
