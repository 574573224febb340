// What connects a prompt with package internal/prompt.
#pragma once

namespace gos::std_ {

// The func value that prompt.Run calls next.
void set_prompt_input(const void* closure);

}  // namespace gos::std_
